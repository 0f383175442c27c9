//! HL7 FHIR `Consent`: written in R4, read in R4 and R5.
//!
//! | where the party stands | R4, as written | R5, as read |
//! | --- | --- | --- |
//! | not asked | nothing is written | |
//! | asked | `proposed` | `draft` |
//! | given | `active`, `provision.type` `permit` | `active`, `decision` `permit` |
//! | given by one of whom no right to it is on record (CON-GEN-9) | `draft` | |
//! | given, with exceptions | (read alone) a `provision` inside it, or a limit | a `provision` |
//! | refused, objected | `active`, `provision.type` `deny`; `rejected` is read too | `active`, `decision` `deny` |
//! | withdrawn, expired | `inactive`, and which of the two in the extension | `inactive` |
//! | in a form that does not count, bundled | `draft` | |
//!
//! In R4 `provision` *is* the decision. In R5 `decision` is, and `provision` lists the exceptions to it. Who is kin to
//! the pupil (`RelatedPerson.relationship`) has by that no right to consent.

mod read;
mod xml;

pub use read::read_fhir;
pub use xml::read_fhir_xml;

use super::extension::{self, Who, last_answer, party, subject, time};
use super::{ConsentWriteError, RecordContext};
use parentis::consent::receipt::ConsentRecord;
use parentis::consent::words::{ConsentCapacity, ConsentEvent, ConsentKind, PartyState};
use serde_json::{Map, Value, json};

/// The address of the extension that holds what FHIR has no place for.
pub const EXTENSION_URL: &str = "https://parentis.org/fhir/StructureDefinition/consent-record";

/// Writes a record as a FHIR R4 `Consent`, one resource a party. A receipt is written the same way.
///
/// Pupils and adults are named by identifiers of this library, not by references: which resources of a server they are,
/// the host knows.
///
/// # Errors
/// If nobody asked the party, or the record names nobody.
pub fn write_fhir(record: &ConsentRecord, context: &RecordContext) -> Result<String, ConsentWriteError> {
    let text = serde_json::to_string(&extension::write(record)?).map_err(|_| ConsentWriteError::NotWritable)?;
    let mut said = said(record);
    said.push(json!({ "url": "record", "valueString": text }));
    let mut root = json!({
        "resourceType": "Consent",
        "extension": [{ "url": EXTENSION_URL, "extension": said }],
        "identifier": [{ "system": "urn:parentis:consent-record", "value": context.record_id }],
        "category": [{ "coding": [{ "system": "http://loinc.org", "code": "59284-0" }] }],
        "policyRule": { "coding": [{
            "system": "http://terminology.hl7.org/CodeSystem/v3-ActCode",
            "code": if matches!(record.state, PartyState::Refused | PartyState::Objected) { "OPTOUT" } else { "OPTIN" },
        }] },
    });
    if let Value::Object(root) = &mut root {
        root.append(&mut standard(record)?);
        let organizations = context.controllers.iter().map(|controller| json!({ "display": controller.name }));
        let organizations: Vec<Value> = organizations.collect();
        if !organizations.is_empty() {
            root.insert("organization".into(), Value::Array(organizations));
        }
        if let Some(notice) = &context.privacy_notice {
            root.insert("policy".into(), json!([{ "uri": notice }]));
        }
    }
    serde_json::to_string_pretty(&root).map_err(|_| ConsentWriteError::NotWritable)
}

/// The parts of the extension that other systems may want to read one by one (RCT-7).
fn said(record: &ConsentRecord) -> Vec<Value> {
    let mut all = vec![
        json!({ "url": "state", "valueCode": record.state }),
        json!({ "url": "capacity", "valueCode": record.capacity }),
    ];
    if let Some(kind) = record.kind {
        all.push(json!({ "url": "kind", "valueCode": kind }));
    }
    let last = record.events.iter().rev();
    let ended = match record.state {
        PartyState::Withdrawn => last.clone().find(|event| event.event == ConsentEvent::Withdrawn),
        PartyState::Expired => last.clone().find(|event| event.event == ConsentEvent::Expired),
        PartyState::NotAsked
        | PartyState::Asked
        | PartyState::Given
        | PartyState::Refused
        | PartyState::Objected
        | PartyState::WrongForm
        | PartyState::Bundled => None,
    };
    if let Some(ended) = ended {
        all.push(json!({ "url": "endedOn", "valueDate": ended.on }));
    }
    all
}

/// What the standard's part says of the record alone: it is held against the extension on reading.
fn standard(record: &ConsentRecord) -> Result<Map<String, Value>, ConsentWriteError> {
    let (status, kind) = match record.state {
        PartyState::NotAsked if record.events.is_empty() => return Err(ConsentWriteError::NeverAsked),
        PartyState::Asked => ("proposed", None),
        // Another system would take it for a consent (CON-GEN-9).
        PartyState::Given if record.capacity == ConsentCapacity::NotSettled => ("draft", None),
        PartyState::Given => ("active", Some("permit")),
        PartyState::Refused | PartyState::Objected => ("active", Some("deny")),
        // One who said no and took the no back stands there as one who was not asked.
        PartyState::Withdrawn | PartyState::Expired | PartyState::NotAsked => ("inactive", None),
        PartyState::WrongForm | PartyState::Bundled => ("draft", None),
    };
    let mut provision = Map::new();
    if let Some(kind) = kind {
        provision.insert("type".into(), kind.into());
    }
    if let Some(answer) = last_answer(record) {
        let mut period = json!({ "start": answer.counts_from.unwrap_or(answer.on) });
        // The end of a FHIR period is its last day.
        if let (Value::Object(period), Some(end)) = (&mut period, answer.until.and_then(|until| until.pred_opt())) {
            period.insert("end".into(), json!(end));
        }
        provision.insert("period".into(), period);
    }
    let purpose = json!([{ "system": "urn:parentis:purpose", "code": record.matter.purpose }]);
    provision.insert("purpose".into(), purpose);
    let mut map = Map::new();
    map.insert("status".into(), status.into());
    map.insert("scope".into(), json!({ "coding": [scope(record.kind)] }));
    if let Who::Pupil(_) = subject(record)? {
        map.insert("patient".into(), reference(subject(record)?));
    }
    map.insert("performer".into(), json!([reference(party(record)?)]));
    if let Some(event) = last_answer(record).or(record.events.last()) {
        map.insert("dateTime".into(), time(event).into());
    }
    map.insert("provision".into(), Value::Object(provision));
    Ok(map)
}

fn reference(who: Who<'_>) -> Value {
    match who {
        Who::Pupil(pupil) => {
            json!({ "type": "Patient", "identifier": { "system": "urn:parentis:pupil", "value": pupil } })
        }
        Who::Adult(person) => {
            json!({ "type": "RelatedPerson", "identifier": { "system": "urn:parentis:person", "value": person } })
        }
    }
}

fn scope(kind: Option<ConsentKind>) -> Value {
    let system = "http://terminology.hl7.org/CodeSystem/consentscope";
    match kind {
        Some(ConsentKind::DataProtection | ConsentKind::Marketing) | None => {
            json!({ "system": system, "code": "patient-privacy" })
        }
        Some(ConsentKind::Treatment) => json!({ "system": system, "code": "treatment" }),
        Some(kind @ (ConsentKind::Permission | ConsentKind::Statutory | ConsentKind::Withdrawal)) => {
            json!({ "system": "urn:parentis:consent-kind", "code": kind })
        }
    }
}
