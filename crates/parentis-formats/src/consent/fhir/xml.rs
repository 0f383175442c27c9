//! `Consent` in XML, read through the crate's own reader of XML and then as if it had been JSON.

use super::super::reading::{ClaimedState, ConsentReading, ReadConsent};
use super::super::{ConsentFileError, MAX_CONSENT_FILE};
use super::read::read_value;
use crate::import::{Finding, FindingCode, Found, ImportErrorKind, Limits};
use crate::xml::known::{Known, Take, group, groups, left_out};
use crate::xml::{Node, Records};
use serde_json::{Map, Value};

/// An element with its value in an attribute, as FHIR writes it.
const fn value(name: &'static str) -> Known {
    Known { name, take: Take::Read, many: false, attributes: &["value"], inside: &[] }
}

const CODING: &[Known] = &[value("system"), value("version"), value("code"), left_out("display")];
const CONCEPT: &[Known] = &[groups("coding", CODING), left_out("text")];
const IDENTIFIER: &[Known] = &[value("use"), value("system"), value("value")];
const REFERENCE: &[Known] = &[value("reference"), value("type"), group("identifier", IDENTIFIER), left_out("display")];
const PERIOD: &[Known] = &[value("start"), value("end")];
/// Of what limits or is excepted, that it is there is enough: a person has to read it.
const PROVISION: &[Known] = &[
    value("type"),
    group("period", PERIOD),
    groups("purpose", CODING),
    groups("class", CODING),
    groups("actor", &[]),
    groups("action", &[]),
    groups("securityLabel", &[]),
    groups("documentType", &[]),
    groups("resourceType", &[]),
    groups("code", &[]),
    group("dataPeriod", &[]),
    groups("data", &[]),
    group("expression", &[]),
    groups("modifierExtension", &[]),
    groups("provision", &[]),
];
const CONSENT: &[Known] = &[
    value("id"),
    left_out("meta"),
    left_out("language"),
    left_out("text"),
    left_out("contained"),
    left_out("extension"),
    groups("modifierExtension", &[]),
    value("implicitRules"),
    groups("identifier", IDENTIFIER),
    value("status"),
    group("scope", CONCEPT),
    groups("category", CONCEPT),
    group("patient", REFERENCE),
    group("subject", REFERENCE),
    value("dateTime"),
    value("date"),
    group("period", PERIOD),
    groups("performer", REFERENCE),
    groups("grantor", REFERENCE),
    groups("grantee", REFERENCE),
    groups("manager", REFERENCE),
    groups("controller", REFERENCE),
    groups("organization", REFERENCE),
    groups("consentingParty", REFERENCE),
    left_out("sourceAttachment"),
    left_out("sourceReference"),
    left_out("policy"),
    left_out("policyBasis"),
    left_out("policyText"),
    group("policyRule", CONCEPT),
    groups("regulatoryBasis", CONCEPT),
    left_out("verification"),
    value("decision"),
    groups("except", &[]),
    groups("provision", PROVISION),
];
const ROOTS: &[Known] = &[Known { name: "Consent", take: Take::Record, many: false, attributes: &[], inside: CONSENT }];

/// Reads a `Consent` of R4 or R5 in XML, as another system's claim: the extension of this library is not read in it.
///
/// # Errors
/// If it is no such resource or is broken.
pub fn read_fhir_xml(bytes: &[u8]) -> Result<ConsentReading, ConsentFileError> {
    if bytes.len() > MAX_CONSENT_FILE {
        return Err(ConsentFileError::TooLarge { bytes: bytes.len(), most: MAX_CONSENT_FILE });
    }
    let mut found = Found::default();
    let mut records = Records::new(bytes, "a fhir consent", ROOTS, Limits::default());
    let mut consent = None;
    while let Some(record) = records.next(&mut found)? {
        consent = Some(to_json(&record.node));
    }
    let Some(Value::Object(mut consent)) = consent else {
        return Err(ConsentFileError::Xml(crate::import::ImportError::new(records.place(), ImportErrorKind::Empty)));
    };
    consent.insert("resourceType".into(), "Consent".into());
    let odd: Vec<Finding> = found.into_findings().collect();
    let any = |code: FindingCode| odd.iter().any(|finding| finding.code == code);
    let mut reading = read_value(&Value::Object(consent))?;
    // What the table does not know could be an exception; of an element that stands there twice, either could be meant.
    for consent in &mut reading.consents {
        if let ReadConsent::Claim(claim) = consent
            && matches!(claim.says, ClaimedState::Given | ClaimedState::GivenWithExceptions)
        {
            if any(FindingCode::RepeatedElement) {
                claim.says = ClaimedState::Unknown;
            } else if any(FindingCode::UnknownElement) {
                claim.says = ClaimedState::GivenWithExceptions;
            }
        }
    }
    reading.findings.extend(odd);
    Ok(reading)
}

fn to_json(node: &Node) -> Value {
    if let Some(value) = node.attribute("value") {
        return value.into();
    }
    let mut map = Map::new();
    for child in &node.children {
        let value = to_json(child);
        match map.get_mut(child.name) {
            None => {
                map.insert(child.name.to_owned(), value);
            }
            Some(Value::Array(all)) => all.push(value),
            Some(first) => *first = Value::Array(vec![first.take(), value]),
        }
    }
    Value::Object(map)
}
