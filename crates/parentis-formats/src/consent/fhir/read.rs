//! Reading `Consent` resources: this library's, and others' of R4 and R5.

use super::super::ConsentFileError;
use super::super::extension::{self, missing};
use super::super::json::{At, parse};
use super::super::reading::{ClaimedState, ConsentClaim, ConsentReading, ReadConsent, code, key};
use super::super::times::read_time;
use super::{EXTENSION_URL, said, standard};
use crate::import::{FindingCode, Found};
use chrono::NaiveDate;
use parentis::consent::receipt::ConsentRecord;
use parentis::ids::DocumentId;
use serde_json::Value;

/// Reads a `Consent` or a `Bundle` with such, in JSON. Of which version a resource is, it says itself: one with a
/// `decision` is of R5, and its provisions are exceptions.
///
/// # Errors
/// If it is neither, is broken, or a resource of this library contradicts itself.
pub fn read_fhir(bytes: &[u8]) -> Result<ConsentReading, ConsentFileError> {
    let value = parse(bytes)?;
    read_value(&value)
}

pub(super) fn read_value(value: &Value) -> Result<ConsentReading, ConsentFileError> {
    let mut found = Found::default();
    let mut consents = Vec::new();
    match value.get("resourceType").and_then(Value::as_str) {
        Some("Consent") => consents.push(consent(&At::root(value, "Consent"), &mut found)?),
        Some("Bundle") => {
            for entry in At::root(value, "Bundle").all("entry") {
                let Some(resource) = entry.get("resource") else { continue };
                match resource.value.get("resourceType").and_then(Value::as_str) {
                    Some("Consent") => consents.push(consent(&resource, &mut found)?),
                    Some("RelatedPerson") => found.add(FindingCode::KinshipGivesNoCapacity, &resource.place()),
                    _ => found.add(FindingCode::LeftOut, &resource.place()),
                }
            }
        }
        _ => return Err(ConsentFileError::NotThisFormat("a fhir consent, or a bundle with such")),
    }
    Ok(ConsentReading::of(consents, found))
}

fn consent(at: &At<'_>, found: &mut Found) -> Result<ReadConsent, ConsentFileError> {
    let ours = at.all("extension").into_iter().find(|extension| {
        let url = extension.get("url");
        url.and_then(|url| url.text()) == Some(EXTENSION_URL)
    });
    match ours {
        Some(extension) => own(at, &extension),
        None => Ok(ReadConsent::Claim(Box::new(claim(at, found)?))),
    }
}

/// A resource of this library: the record in it, held against everything beside it.
fn own(at: &At<'_>, extension: &At<'_>) -> Result<ReadConsent, ConsentFileError> {
    let parts = extension.all("extension");
    let is = |part: &&At<'_>, name: &str| part.get("url").and_then(|url| url.text()) == Some(name);
    let held = parts.iter().find(|part| is(part, "record")).ok_or_else(|| missing(extension, "record"))?;
    let text = held.text_of("valueString")?.ok_or_else(|| missing(held, "valueString"))?;
    let value = parse(text.as_bytes()).map_err(|_| held.wrong("a record"))?;
    let record: ConsentRecord = extension::read(&At { value: &value, path: held.path.clone() })?;
    let contradiction = |key: &str| ConsentFileError::Contradiction { path: format!("{}/{key}", at.path) };
    let standard = standard(&record).map_err(|_| contradiction("status"))?;
    let keys = ["status", "scope", "patient", "performer", "dateTime", "provision"];
    if let Some(key) = keys.iter().find(|key| at.value.get(**key) != standard.get(**key)) {
        return Err(contradiction(key));
    }
    for alien in ["decision", "modifierExtension", "implicitRules", "subject", "grantor", "except"] {
        if at.get(alien).is_some() {
            return Err(contradiction(alien));
        }
    }
    let beside: Vec<&Value> = parts.iter().filter(|part| !is(part, "record")).map(|part| part.value).collect();
    if beside != said(&record).iter().collect::<Vec<_>>() {
        return Err(ConsentFileError::Contradiction { path: extension.path.clone() });
    }
    let identifier = at.all("identifier").into_iter().find_map(|identifier| identifier.get("value"));
    let id = identifier.and_then(|value| value.text()).map(DocumentId::new).transpose();
    let id = id.map_err(|_| at.wrong("a record with an id"))?;
    Ok(ReadConsent::Record { id, record: Box::new(record) })
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Version {
    Stu3,
    R4,
    R5,
    /// What only one version has beside what only another has.
    Mixed,
}

fn version(at: &At<'_>) -> Version {
    let has = |keys: &[&str]| keys.iter().any(|key| at.get(key).is_some());
    let provision = at.get("provision");
    let typed = provision.as_ref().is_some_and(|at| at.items().iter().any(|at| at.get("type").is_some()));
    let listed = provision.as_ref().is_some_and(|at| at.value.is_array());
    let stu3 = has(&["except", "consentingParty"]);
    let r5 = listed
        || has(&["decision", "subject", "grantor", "grantee", "controller", "manager", "regulatoryBasis", "date"]);
    let r4 = typed || has(&["patient", "performer", "scope", "policyRule", "organization", "dateTime"]);
    match (stu3, r4, r5) {
        (true, _, false) => Version::Stu3,
        (false, _, false) => Version::R4,
        (false, false, true) => Version::R5,
        (true, _, true) | (false, true, true) => Version::Mixed,
    }
}

fn claim(at: &At<'_>, found: &mut Found) -> Result<ConsentClaim, ConsentFileError> {
    let version = version(at);
    let status = at.text_of("status")?.ok_or_else(|| missing(at, "status"))?;
    let mut claim = ConsentClaim::new(at, ClaimedState::Unknown);
    claim.says = match status {
        "entered-in-error" => ClaimedState::Void,
        "proposed" | "draft" => ClaimedState::Asked,
        "rejected" => ClaimedState::Refused,
        "inactive" => ClaimedState::Ended,
        "active" => match version {
            Version::R4 => r4(at, found)?,
            Version::R5 => r5(at, found)?,
            Version::Stu3 | Version::Mixed => ClaimedState::Unknown,
        },
        _ => {
            found.add(FindingCode::UnknownConsentState, &at.place());
            ClaimedState::Unknown
        }
    };
    match version {
        Version::Stu3 => found.add(FindingCode::VersionUnfamiliar, &at.place()),
        Version::Mixed => found.add(FindingCode::MixedVersions, &at.place()),
        Version::R4 | Version::R5 => {}
    }
    if ["modifierExtension", "implicitRules"].iter().any(|key| at.get(key).is_some()) {
        found.add(FindingCode::MustBeUnderstood, &at.place());
        if matches!(claim.says, ClaimedState::Given | ClaimedState::GivenWithExceptions | ClaimedState::Asked) {
            claim.says = ClaimedState::Unknown;
        }
    }
    let (subject, decided, when) = match version {
        Version::R5 => ("subject", "grantor", "date"),
        Version::R4 | Version::Stu3 | Version::Mixed => ("patient", "performer", "dateTime"),
    };
    claim.subject = at.get(subject).and_then(|at| person(&at, found));
    claim.decided_by = at.all(decided).iter().filter_map(|at| person(at, found)).collect();
    if claim.decided_by.is_empty() {
        found.add(FindingCode::DeciderNotSaid, &at.place());
    }
    if let Some(text) = at.text_of(when)? {
        match read_time(text) {
            Some((day, instant)) => (claim.on, claim.at) = (Some(day), instant),
            None => found.add(FindingCode::BadDate, &at.place()),
        }
    }
    // In R5 a provision is an exception: its period and its purposes are not those of the consent.
    let holds = if version == Version::R5 { Some(at.clone()) } else { at.get("provision") };
    if let Some(holds) = holds {
        term(&holds, &mut claim, found)?;
        if version != Version::R5 {
            for purpose in holds.all("purpose") {
                claim.purposes.extend(purpose.get("code").and_then(|at| code(&at, found)));
            }
        }
    }
    Ok(claim)
}

/// Whom a reference names: never by the text that is there for people to read.
fn person(at: &At<'_>, found: &mut Found) -> Option<String> {
    let named = at.get("reference").or_else(|| at.get("identifier").and_then(|at| at.get("value")));
    named.and_then(|at| key(&at, found))
}

/// The period in which it holds. Its end is the last day.
fn term(at: &At<'_>, claim: &mut ConsentClaim, found: &mut Found) -> Result<(), ConsentFileError> {
    let Some(period) = at.get("period") else { return Ok(()) };
    if !period.value.is_object() {
        return Err(period.wrong("a period"));
    }
    let mut odd = false;
    let mut day = |key: &str| -> Result<Option<NaiveDate>, ConsentFileError> {
        let Some(text) = period.text_of(key)? else { return Ok(None) };
        let day = read_time(text).map(|time| time.0);
        if day.is_none() {
            odd = true;
            found.add(FindingCode::BadDate, &period.place());
        }
        Ok(day)
    };
    claim.from = day("start")?;
    claim.until = day("end")?.and_then(|end| end.succ_opt());
    if odd && claim.says == ClaimedState::Given {
        // It begins or ends, and when cannot be read: no plain yes.
        claim.says = ClaimedState::GivenWithExceptions;
    }
    Ok(())
}

/// In R4 the root provision is the decision; provisions in it are exceptions.
fn r4(at: &At<'_>, found: &mut Found) -> Result<ClaimedState, ConsentFileError> {
    let Some(provision) = at.get("provision") else {
        found.add(FindingCode::NoConsentState, &at.place());
        return Ok(ClaimedState::Unknown);
    };
    if !provision.value.is_object() {
        return Err(provision.wrong("a provision"));
    }
    let exceptions = !provision.all("provision").is_empty();
    if exceptions {
        found.add(FindingCode::ExceptionsToRead, &provision.place());
    }
    let describes = ["id", "type", "period", "purpose", "class", "provision"];
    let limits = provision.keys().any(|key| !describes.contains(&key));
    if limits {
        found.add(FindingCode::LimitsToRead, &provision.place());
    }
    Ok(match provision.text_of("type")? {
        Some("permit") if provision.get("modifierExtension").is_some() => ClaimedState::Unknown,
        Some("permit") if exceptions || limits => ClaimedState::GivenWithExceptions,
        Some("permit") => ClaimedState::Given,
        Some("deny") => ClaimedState::Refused,
        Some(_) => {
            found.add(FindingCode::UnknownConsentState, &provision.place());
            ClaimedState::Unknown
        }
        None => {
            found.add(FindingCode::NoConsentState, &provision.place());
            ClaimedState::Unknown
        }
    })
}

/// In R5 the decision stands at the root, and every provision is an exception to it.
fn r5(at: &At<'_>, found: &mut Found) -> Result<ClaimedState, ConsentFileError> {
    let exceptions = !at.all("provision").is_empty();
    if exceptions {
        found.add(FindingCode::ExceptionsToRead, &at.place());
    }
    Ok(match at.text_of("decision")? {
        Some("permit") if exceptions => ClaimedState::GivenWithExceptions,
        Some("permit") => ClaimedState::Given,
        Some("deny") => ClaimedState::Refused,
        Some(_) => {
            found.add(FindingCode::UnknownConsentState, &at.place());
            ClaimedState::Unknown
        }
        None => {
            found.add(FindingCode::NoConsentState, &at.place());
            ClaimedState::Unknown
        }
    })
}
