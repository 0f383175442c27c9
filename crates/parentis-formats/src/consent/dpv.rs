//! ISO/IEC TS 27560:2023 as JSON-LD in the terms of the W3C's Data Privacy Vocabulary.
//!
//! | part of the standard (RCT-3) | here |
//! | --- | --- |
//! | header | `dct:conformsTo`, `dpv:hasIdentifier`, `dpv:hasDataSubject` |
//! | processing | `dpv:hasProcess` |
//! | parties | `dpv:hasEntity` |
//! | events | `dpv:hasConsentStatus`, the last of which is where the party stands |
//! | what it has no place for (RCT-7) | `parentis:school`, a JSON literal |

use super::extension::{self, missing, names_others, party, subject, time};
use super::json::{At, parse};
use super::reading::{ClaimedState, ConsentClaim, ConsentReading, ReadConsent, code, key};
use super::times::{Time, read_time};
use super::{ConsentFileError, ConsentWriteError, Controller, RecordContext};
use crate::import::{FindingCode, Found};
use parentis::consent::receipt::{ConsentRecord, RecordedEvent};
use parentis::consent::words::{ConsentEvent, ConsentKind, LawfulBasis, PartyState};
use parentis::ids::DocumentId;
use serde_json::{Map, Value, json};

/// The form of the standard that a record says it has.
pub const SCHEMA_27560: &str = "https://w3id.org/dpv/schema/dpv-27560#record";

const ROOT: &str = "record";

/// The most processes of a record that are read, and the most statuses of the record or of one process.
const MAX_PROCESSES: usize = 1_000;
const MAX_STATUSES: usize = 1_000;

/// Writes the school's record (RCT-3). It may name others: it is not for a party.
///
/// # Errors
/// If nobody asked the party, the record names nobody, or the context has not what the standard wants of a record: a
/// privacy notice, a language, the kinds of data, controllers with address and contact, storage, retention, jurisdiction
/// and the way to withdraw.
pub fn write_27560(record: &ConsentRecord, context: &RecordContext) -> Result<String, ConsentWriteError> {
    let wanted = [
        ("privacy_notice", context.privacy_notice.is_some()),
        ("language", language(record, context).is_some()),
        ("personal_data", !context.personal_data.is_empty()),
        ("controllers", !context.controllers.is_empty()),
        ("controllers.address", context.controllers.iter().all(|controller| controller.address.is_some())),
        ("controllers.contact", context.controllers.iter().all(|controller| controller.contact.is_some())),
        ("storage", !context.storage.is_empty()),
        ("retention", context.retention.is_some()),
        ("jurisdiction", context.jurisdiction.is_some()),
        ("withdrawal", context.withdrawal.is_some()),
    ];
    if let Some((missing, _)) = wanted.into_iter().find(|(_, there)| !there) {
        return Err(ConsentWriteError::Missing(missing));
    }
    write(record, context, "dpv:ConsentRecord")
}

/// Writes the receipt that the party is given: a full copy of what is known (RCT-4), with nothing of others (RCT-8). The
/// standard wants an id and the version of the form, and no more.
///
/// # Errors
/// If the record names others, nobody asked the party, or the record names nobody.
pub fn write_27560_receipt(record: &ConsentRecord, context: &RecordContext) -> Result<String, ConsentWriteError> {
    if names_others(record) {
        return Err(ConsentWriteError::NamesOthers);
    }
    write(record, context, "dpv:ConsentReceipt")
}

fn write(record: &ConsentRecord, context: &RecordContext, kind: &str) -> Result<String, ConsentWriteError> {
    let mut root = json!({
        "@context": {
            "@version": 1.1,
            "dct": "http://purl.org/dc/terms/",
            "dpv": "https://w3id.org/dpv#",
            "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
            "schema": "https://schema.org/",
            "parentis": "https://parentis.org/ns#",
            "parentis:school": { "@id": "parentis:school", "@type": "@json" },
        },
        "@type": kind,
        "dct:conformsTo": SCHEMA_27560,
        "dpv:hasIdentifier": context.record_id.as_str(),
        extension::KEY: extension::write(record)?,
    });
    if let Value::Object(root) = &mut root {
        root.append(&mut standard(record)?);
        if let Some(language) = language(record, context) {
            root.insert("dct:language".into(), language.into());
        }
        root.insert("dpv:hasProcess".into(), json!([process(record, context)]));
        root.insert("dpv:hasEntity".into(), entities(record, context)?);
    }
    serde_json::to_string_pretty(&root).map_err(|_| ConsentWriteError::NotWritable)
}

/// What the standard's part says of the record alone: it is held against the extension on reading.
fn standard(record: &ConsentRecord) -> Result<Map<String, Value>, ConsentWriteError> {
    let by = party(record)?.urn();
    let status = |event: &RecordedEvent| {
        let mut status = json!({ "@type": event_term(event.event), "dpv:isIndicatedAtTime": time(event) });
        if let Value::Object(status) = &mut status {
            if !matches!(event.event, ConsentEvent::Requested | ConsentEvent::Expired) {
                status.insert("dpv:isIndicatedBy".into(), by.as_str().into());
            }
            if let Some(until) = event.until.filter(|_| event.event != ConsentEvent::Expired) {
                let until = json!({ "@type": "dpv:UntilTimeDuration", "rdf:value": until });
                status.insert("dpv:hasDuration".into(), until);
            }
            if let Some(wording) = &event.wording {
                let notice = json!({ "@type": "dpv:ConsentNotice", "dpv:hasIdentifier": wording });
                status.insert("dpv:hasNotice".into(), notice);
            }
        }
        status
    };
    let mut all: Vec<Value> = record.events.iter().map(status).collect();
    // Where the party stands is the last word, also where the last event alone would say otherwise: a yes in a form that
    // does not count.
    let stands = state_term(record).ok_or(ConsentWriteError::NeverAsked)?;
    let last = record.events.last().map(|event| event_term(event.event));
    let renewed = stands == "dpv:ConsentGiven" && last == Some("dpv:RenewedConsentGiven");
    if last != Some(stands) && !renewed {
        all.push(json!({ "@type": stands, "dct:date": record.as_of }));
    }
    let mut map = Map::new();
    map.insert(
        "dpv:hasDataSubject".into(),
        json!({ "@id": subject(record)?.urn(), "@type": "dpv:DataSubject", "dpv:hasIdentifier": subject(record)?.urn() }),
    );
    map.insert("dpv:hasConsentStatus".into(), Value::Array(all));
    Ok(map)
}

const fn event_term(event: ConsentEvent) -> &'static str {
    match event {
        ConsentEvent::Requested => "dpv:ConsentRequested",
        ConsentEvent::Given => "dpv:ConsentGiven",
        ConsentEvent::Reconfirmed => "dpv:RenewedConsentGiven",
        ConsentEvent::Refused => "dpv:ConsentRefused",
        ConsentEvent::Withdrawn => "dpv:ConsentWithdrawn",
        ConsentEvent::Expired => "dpv:ConsentExpired",
        ConsentEvent::Invalidated => "dpv:ConsentInvalidated",
    }
}

/// There is no term for "not asked". One who said no and took the no back stands there as one who was not asked, and has a
/// history all the same.
fn state_term(record: &ConsentRecord) -> Option<&'static str> {
    Some(match record.state {
        PartyState::NotAsked => match record.events.last()?.event {
            ConsentEvent::Withdrawn => "dpv:ConsentWithdrawn",
            ConsentEvent::Requested
            | ConsentEvent::Given
            | ConsentEvent::Reconfirmed
            | ConsentEvent::Refused
            | ConsentEvent::Expired
            | ConsentEvent::Invalidated => "dpv:ConsentUnknown",
        },
        PartyState::Asked => "dpv:ConsentRequested",
        PartyState::Given => "dpv:ConsentGiven",
        PartyState::Refused | PartyState::Objected => "dpv:ConsentRefused",
        PartyState::Withdrawn => "dpv:ConsentWithdrawn",
        PartyState::Expired => "dpv:ConsentExpired",
        PartyState::WrongForm | PartyState::Bundled => "dpv:ConsentInvalidated",
    })
}

/// On what it rests. Only consent in data-protection law is consent there (CON-GEN-1).
fn legal_basis(record: &ConsentRecord) -> Vec<&'static str> {
    let of_kind = record.kind.map(|kind| match kind {
        ConsentKind::DataProtection | ConsentKind::Marketing if record.special_category => {
            "dpv:ExplicitlyExpressedConsent"
        }
        ConsentKind::DataProtection | ConsentKind::Marketing => "dpv:Consent",
        ConsentKind::Permission => "parentis:Permission",
        ConsentKind::Statutory => "parentis:StatutoryConsent",
        ConsentKind::Withdrawal => "parentis:RequestToWithdraw",
        ConsentKind::Treatment => "parentis:ConsentToTreatment",
    });
    let others = record.basis.iter().map(|basis| match basis {
        LawfulBasis::PublicTask => "dpv:PublicInterest",
        LawfulBasis::LegalObligation => "dpv:LegalObligation",
        LawfulBasis::LegitimateInterests => "dpv:LegitimateInterest",
        LawfulBasis::RecognisedLegitimateInterests => "parentis:RecognisedLegitimateInterest",
        LawfulBasis::Contract => "dpv:Contract",
        LawfulBasis::VitalInterests => "dpv:VitalInterest",
        LawfulBasis::Statute => "parentis:Statute",
        LawfulBasis::Household => "parentis:Household",
    });
    of_kind.into_iter().chain(others).collect()
}

/// The language of the record, or else that in which the party was asked.
pub(super) fn language<'a>(record: &'a ConsentRecord, context: &'a RecordContext) -> Option<&'a str> {
    let asked = record.events.iter().rev().find_map(|event| event.language.as_ref());
    context.language.as_deref().or_else(|| asked.map(DocumentId::as_str))
}

fn process(record: &ConsentRecord, context: &RecordContext) -> Value {
    let mut purpose = json!({ "@type": "dpv:Purpose", "dpv:hasIdentifier": record.matter.purpose });
    let mut process = json!({
        "@type": "dpv:Process",
        "dpv:hasLegalBasis": legal_basis(record),
        "dpv:hasDataController": (1..=context.controllers.len()).map(controller_id).collect::<Vec<_>>(),
        "dpv:hasRecipient": context.recipients,
    });
    if let (Value::Object(process), Value::Object(purpose)) = (&mut process, &mut purpose) {
        if let Some(words) = &context.purpose_in_words {
            purpose.insert("dct:description".into(), words.as_str().into());
        }
        let special = context.special_categories.iter();
        let special = special.map(|name| json!({ "@type": "dpv:SpecialCategoryPersonalData", "dct:title": name }));
        let data = context.personal_data.iter().map(|name| json!({ "@type": "dpv:PersonalData", "dct:title": name }));
        let data: Vec<Value> = data.chain(special).collect();
        let storage = context.storage.iter();
        let storage = storage.map(|place| json!({ "@type": "dpv:StorageLocation", "dpv:hasLocation": place }));
        let kept = context.retention.iter();
        let kept = kept.map(|lasts| json!({ "@type": "dpv:StorageDuration", "dpv:hasDuration": lasts }));
        let storage: Vec<Value> = storage.chain(kept).collect();
        process.insert("dpv:hasPurpose".into(), Value::Object(std::mem::take(purpose)));
        process.insert("dpv:hasPersonalData".into(), Value::Array(data));
        process.insert("dpv:hasStorageCondition".into(), Value::Array(storage));
        if let Some(notice) = &context.privacy_notice {
            process.insert("dpv:hasNotice".into(), json!({ "@type": "dpv:PrivacyNotice", "dpv:hasLocation": notice }));
        }
        if let Some(service) = &context.service {
            process.insert("dpv:hasService".into(), json!({ "@type": "dpv:Service", "dct:title": service }));
        }
        if let Some(jurisdiction) = &context.jurisdiction {
            process.insert("dpv:hasJurisdiction".into(), jurisdiction.as_str().into());
        }
        if let Some(how) = &context.withdrawal {
            let control = json!({ "@type": "dpv:WithdrawConsent", "dct:description": how });
            process.insert("dpv:hasConsentControl".into(), control);
        }
    }
    process
}

fn controller_id(number: usize) -> String {
    format!("urn:parentis:controller:{number}")
}

/// The parties. Of the pupil and of adults there is an id and no more: their names stay with the host.
fn entities(record: &ConsentRecord, context: &RecordContext) -> Result<Value, ConsentWriteError> {
    let party = party(record)?;
    let mut all = vec![json!({
        "@id": party.urn(),
        "@type": "dpv:Entity",
        "dpv:hasIdentifier": party.urn(),
        "parentis:capacity": record.capacity,
    })];
    if subject(record)? != party {
        let child = subject(record)?.urn();
        all.push(json!({ "@id": child, "@type": ["dpv:DataSubject", "dpv:Child"], "dpv:hasIdentifier": child }));
    }
    all.extend(context.controllers.iter().zip(1..).map(|(controller, number)| entity(controller, number)));
    Ok(Value::Array(all))
}

fn entity(controller: &Controller, number: usize) -> Value {
    let mut contact = Map::new();
    for (key, value) in [
        ("schema:name", &controller.contact),
        ("schema:email", &controller.email),
        ("schema:telephone", &controller.phone),
        ("schema:url", &controller.url),
    ] {
        if let Some(value) = value {
            contact.insert(key.into(), value.as_str().into());
        }
    }
    json!({
        "@id": controller_id(number),
        "@type": ["dpv:Organisation", "dpv:DataController"],
        "dpv:hasName": controller.name,
        "dpv:hasAddress": controller.address,
        "dpv:hasContact": contact,
    })
}

/// Reads a record or a receipt: this library's, or another's in the terms of the DPV.
///
/// Of another's, each process is a claim, and what the record says last counts: by time, and of what is said at one time
/// a no before a yes.
///
/// # Errors
/// If it is no such record, is broken, or what stands in the standard's part is not what the record in it says.
pub fn read_27560(bytes: &[u8]) -> Result<ConsentReading, ConsentFileError> {
    let value = parse(bytes)?;
    let root = At::root(&value, ROOT);
    let mut found = Found::default();
    if let Some(at) = root.get(extension::KEY) {
        let record = extension::read(&at)?;
        let contradiction = |key: &str| ConsentFileError::Contradiction { path: format!("{ROOT}/{key}") };
        let standard = standard(&record).map_err(|_| contradiction("dpv:hasConsentStatus"))?;
        if let Some((key, _)) = standard.iter().find(|(key, value)| root.value.get(key.as_str()) != Some(value)) {
            return Err(contradiction(key));
        }
        let processes = root.all("dpv:hasProcess");
        let purposes: Vec<At<'_>> = processes.iter().flat_map(|process| process.all("dpv:hasPurpose")).collect();
        let wanted = Some(record.matter.purpose.as_str());
        let same = |at: &At<'_>| at.get("dpv:hasIdentifier").is_some_and(|at| at.text() == wanted);
        if purposes.len() != 1 || !purposes.iter().all(same) {
            return Err(contradiction("dpv:hasProcess/dpv:hasPurpose"));
        }
        if processes.iter().any(|process| process.get("dpv:hasConsentStatus").is_some()) {
            return Err(contradiction("dpv:hasProcess/dpv:hasConsentStatus"));
        }
        let id = root.text_of("dpv:hasIdentifier")?.map(DocumentId::new).transpose();
        let id = id.map_err(|_| root.wrong("a record with an id"))?;
        return Ok(ConsentReading::of(vec![ReadConsent::Record { id, record: Box::new(record) }], found));
    }
    let typed = terms(&root, "@type").iter().any(|term| matches!(*term, "ConsentRecord" | "ConsentReceipt"));
    if !typed && root.get("dpv:hasProcess").is_none() {
        return Err(ConsentFileError::NotThisFormat("a consent record in the terms of the dpv"));
    }
    let processes = root.all("dpv:hasProcess");
    if processes.is_empty() {
        return Err(missing(&root, "dpv:hasProcess"));
    }
    let of_all = statuses(&root, &mut found)?;
    if processes.len() > MAX_PROCESSES {
        let path = format!("{ROOT}/dpv:hasProcess");
        return Err(ConsentFileError::TooMany { path, most: MAX_PROCESSES });
    }
    let mut consents = Vec::with_capacity(processes.len());
    for process in &processes {
        consents.push(ReadConsent::Claim(Box::new(claim(&root, &of_all, process, &mut found)?)));
    }
    Ok(ConsentReading::of(consents, found))
}

/// The terms under a key, without the vocabulary's address.
fn terms<'a>(at: &At<'a>, key: &str) -> Vec<&'a str> {
    let texts = at.all(key).into_iter().filter_map(|at| at.text());
    texts.map(|text| text.strip_prefix("dpv:").or(text.strip_prefix("https://w3id.org/dpv#")).unwrap_or(text)).collect()
}

struct Status<'a> {
    says: ClaimedState,
    time: Option<Time>,
    at: At<'a>,
}

fn statuses<'a>(at: &At<'a>, found: &mut Found) -> Result<Vec<Status<'a>>, ConsentFileError> {
    let all = at.all("dpv:hasConsentStatus");
    if all.len() > MAX_STATUSES {
        return Err(ConsentFileError::TooMany {
            path: format!("{}/dpv:hasConsentStatus", at.path),
            most: MAX_STATUSES,
        });
    }
    all.into_iter().map(|at| status(at, found)).collect()
}

fn claim(
    root: &At<'_>,
    of_all: &[Status<'_>],
    process: &At<'_>,
    found: &mut Found,
) -> Result<ConsentClaim, ConsentFileError> {
    if !process.value.is_object() {
        return Err(process.wrong("a process"));
    }
    let own = statuses(process, found)?;
    let all: Vec<&Status<'_>> = of_all.iter().chain(&own).collect();
    let last = last(&all, found);
    let mut claim = ConsentClaim::new(process, last.map_or(ClaimedState::Unknown, |status| status.says));
    if let Some(status) = last {
        claim.on = status.time.map(|time| time.0);
        claim.at = status.time.and_then(|time| time.1);
        claim.decided_by = status.at.all("dpv:isIndicatedBy").iter().filter_map(|by| key(by, found)).collect();
        if let Some(lasts) = status.at.get("dpv:hasDuration") {
            let text = lasts.get("rdf:value").unwrap_or_else(|| lasts.clone());
            let is_duration = |text: &&str| {
                text.starts_with('P')
                    && text.len() <= 32
                    && text.bytes().all(|byte| b"PYMWDTHS.0123456789".contains(&byte))
            };
            claim.lasts = text.text().filter(is_duration).map(str::to_owned);
            found.add(FindingCode::TermToRead, &lasts.place());
        }
    } else {
        found.add(FindingCode::NoConsentState, &process.place());
    }
    let subject = root.get("dpv:hasDataSubject");
    let subject = subject.and_then(|at| at.get("dpv:hasIdentifier").or_else(|| at.get("@id")).or(Some(at)));
    claim.subject = subject.and_then(|at| key(&at, found));
    for purpose in process.all("dpv:hasPurpose") {
        if purpose.text().is_some() {
            claim.purposes.extend(code(&purpose, found));
        } else {
            let named = ["dpv:hasIdentifier", "@id", "skos:broader"].iter().find_map(|key| purpose.get(key));
            match named {
                Some(named) => claim.purposes.extend(named.items().iter().filter_map(|at| code(at, found))),
                None => found.add(FindingCode::PurposeInWords, &purpose.place()),
            }
        }
    }
    if process.all("dpv:hasPurpose").len() > 1 {
        found.add(FindingCode::BundledPurposes, &process.place());
    }
    Ok(claim)
}

fn status<'a>(at: At<'a>, found: &mut Found) -> Result<Status<'a>, ConsentFileError> {
    let named = at.get("@type").or_else(|| at.get("@id"));
    let said = if at.text().is_some() { vec![at.clone()] } else { named.map(|at| at.items()).unwrap_or_default() };
    let texts: Vec<&str> = said.iter().filter_map(At::text).collect();
    let words: Vec<ClaimedState> = texts
        .iter()
        .filter_map(|text| {
            match text.strip_prefix("dpv:").or(text.strip_prefix("https://w3id.org/dpv#")).unwrap_or(text) {
                "ConsentRequested" | "ConsentRequestDeferred" => Some(ClaimedState::Asked),
                "ConsentGiven" | "RenewedConsentGiven" => Some(ClaimedState::Given),
                "ConsentRefused" => Some(ClaimedState::Refused),
                "ConsentWithdrawn" => Some(ClaimedState::Withdrawn),
                "ConsentExpired" => Some(ClaimedState::Expired),
                "ConsentInvalidated" | "ConsentRevoked" => Some(ClaimedState::Invalid),
                "ConsentUnknown" => Some(ClaimedState::Unknown),
                _ => None,
            }
        })
        .collect();
    let says = match words.as_slice() {
        [one, rest @ ..] if rest.iter().all(|other| other == one) => *one,
        _ => {
            found.add(FindingCode::UnknownConsentState, &at.place());
            ClaimedState::Unknown
        }
    };
    let time = match at.get("dpv:isIndicatedAtTime") {
        None => None,
        Some(when) => {
            let text = when.get("@value").unwrap_or_else(|| when.clone());
            let time = read_time(text.text().ok_or_else(|| text.wrong("a time"))?);
            if time.is_none() {
                found.add(FindingCode::BadDate, &when.place());
            }
            time
        }
    };
    Ok(Status { says, time, at })
}

/// How strongly a word stands against a yes, where it is not said which came last.
const fn against(says: ClaimedState) -> u8 {
    match says {
        ClaimedState::Asked => 0,
        ClaimedState::Given => 1,
        ClaimedState::GivenWithExceptions => 2,
        ClaimedState::Unknown => 3,
        ClaimedState::Ended | ClaimedState::Expired => 4,
        ClaimedState::Invalid | ClaimedState::Void => 5,
        ClaimedState::Withdrawn => 6,
        ClaimedState::Refused => 7,
    }
}

/// The last word: by time; of one time, and where a time is missing, the one that stands most against a yes.
fn last<'a, 'b>(all: &[&'b Status<'a>], found: &mut Found) -> Option<&'b Status<'a>> {
    if let (Some(without), true) = (all.iter().find(|status| status.time.is_none()), all.len() > 1) {
        found.add(FindingCode::OrderNotSaid, &without.at.place());
        return all.iter().copied().max_by_key(|status| against(status.says));
    }
    let day = all.iter().filter_map(|status| status.time).map(|time| time.0).max();
    let of_day: Vec<&Status<'_>> = all.iter().copied().filter(|status| status.time.map(|time| time.0) == day).collect();
    if of_day.iter().any(|status| status.time.is_some_and(|time| time.1.is_none())) {
        return of_day.into_iter().max_by_key(|status| against(status.says));
    }
    of_day.into_iter().max_by_key(|status| (status.time.and_then(|time| time.1), against(status.says)))
}
