//! What another system's files may have: nothing is turned into a yes, and nothing panics.

use crate::common::{context, count, record};
use parentis::consent::words::{ConsentEvent, PartyState};
use parentis_formats::consent::{
    ClaimedState, ConsentFileError, ReadConsent, read_27560, read_fhir, read_fhir_xml, read_kantara, write_27560,
    write_fhir, write_kantara,
};
use parentis_formats::import::FindingCode as Code;
use proptest::prelude::*;
use serde_json::{Value, json};

fn fhir(resource: &Value) -> (ClaimedState, parentis_formats::consent::ConsentReading) {
    let reading = read_fhir(resource.to_string().as_bytes()).unwrap();
    let says = reading.claims().next().unwrap().says;
    (says, reading)
}

#[test]
fn fhir_states_by_version() {
    use ClaimedState as S;
    let r4 = |status: &str, provision: Value| {
        json!({ "resourceType": "Consent", "status": status, "patient": { "reference": "Patient/1" },
                "performer": [{ "reference": "RelatedPerson/2" }], "provision": provision })
    };
    let r5 = |status: &str, decision: Value, provision: Value| {
        json!({ "resourceType": "Consent", "status": status, "subject": { "reference": "Patient/1" },
                "grantor": [{ "reference": "RelatedPerson/2" }], "decision": decision, "provision": provision })
    };
    let table = [
        ("R4 proposed", r4("proposed", json!({ "type": "permit" })), S::Asked, None),
        ("R4 draft", r4("draft", json!({ "type": "permit" })), S::Asked, None),
        ("R4 permit", r4("active", json!({ "type": "permit" })), S::Given, None),
        ("R4 deny", r4("active", json!({ "type": "deny" })), S::Refused, None),
        ("R4 rejected", r4("rejected", json!({ "type": "permit" })), S::Refused, None),
        ("R4 inactive", r4("inactive", json!({ "type": "permit" })), S::Ended, None),
        ("R4 in error", r4("entered-in-error", json!({ "type": "permit" })), S::Void, None),
        ("R4 no type", r4("active", json!({ "purpose": [] })), S::Unknown, Some(Code::NoConsentState)),
        ("R4 no provision", r4("active", Value::Null), S::Unknown, Some(Code::NoConsentState)),
        ("R4 odd type", r4("active", json!({ "type": "Permit" })), S::Unknown, Some(Code::UnknownConsentState)),
        ("R4 odd status", r4("ACTIVE", json!({ "type": "permit" })), S::Unknown, Some(Code::UnknownConsentState)),
        (
            "R4 exceptions",
            r4("active", json!({ "type": "permit", "provision": [{ "type": "deny" }] })),
            S::GivenWithExceptions,
            Some(Code::ExceptionsToRead),
        ),
        (
            "R4 limits",
            r4("active", json!({ "type": "permit", "actor": [{}] })),
            S::GivenWithExceptions,
            Some(Code::LimitsToRead),
        ),
        (
            "R4 a deny with an exception stays a no",
            r4("active", json!({ "type": "deny", "provision": [{ "type": "permit" }] })),
            S::Refused,
            Some(Code::ExceptionsToRead),
        ),
        ("R5 permit", r5("active", json!("permit"), Value::Null), S::Given, None),
        ("R5 deny", r5("active", json!("deny"), Value::Null), S::Refused, None),
        (
            "R5 permit with a provision",
            r5("active", json!("permit"), json!([{ "period": {} }])),
            S::GivenWithExceptions,
            Some(Code::ExceptionsToRead),
        ),
        (
            "R5 deny with a provision",
            r5("active", json!("deny"), json!([{ "period": {} }])),
            S::Refused,
            Some(Code::ExceptionsToRead),
        ),
        ("R5 no decision", r5("active", Value::Null, json!([{}])), S::Unknown, Some(Code::NoConsentState)),
        ("R5 inactive", r5("inactive", json!("permit"), Value::Null), S::Ended, None),
        (
            "R5 with a type in its provision",
            r5("active", json!("permit"), json!([{ "type": "permit" }])),
            S::Unknown,
            Some(Code::MixedVersions),
        ),
        (
            "STU3",
            json!({ "resourceType": "Consent", "status": "active", "consentingParty": [{}], "except": [{}] }),
            S::Unknown,
            Some(Code::VersionUnfamiliar),
        ),
    ];
    for (name, resource, want, finding) in table {
        let (says, reading) = fhir(&resource);
        assert_eq!(says, want, "{name}");
        if let Some(code) = finding {
            assert_eq!(count(&reading, code), 1, "{name}");
        }
    }
    for (period, want) in [
        (json!({ "start": "2025-09-03", "end": "2026-08-31" }), S::Given),
        (json!({ "end": "when she leaves" }), S::GivenWithExceptions),
        (json!({ "start": "soon" }), S::GivenWithExceptions),
    ] {
        assert_eq!(fhir(&r4("active", json!({ "type": "permit", "period": period }))).0, want);
    }
    let odd = r4("active", json!({ "type": "permit", "period": "until the summer" }));
    let error = read_fhir(odd.to_string().as_bytes()).unwrap_err();
    assert_eq!(error.to_string(), "`Consent/provision/period` is not a period");
    let mut alien = r4("active", json!({ "type": "permit" }));
    alien["modifierExtension"] = json!([{ "url": "x" }]);
    assert_eq!(fhir(&alien).0, S::Unknown, "what must be understood is not passed over");
}

#[test]
fn a_name_is_no_key() {
    let (_, reading) = fhir(&json!({ "resourceType": "Consent", "status": "active",
        "patient": { "display": "Zoë O'Connor" }, "performer": [{ "reference": "Claire O'Connor" }],
        "provision": { "type": "permit", "purpose": [{ "code": "photos of Zoë" }] } }));
    let claim = reading.claims().next().unwrap();
    assert_eq!((claim.subject.as_deref(), claim.purposes.len()), (None, 0));
    assert_eq!((count(&reading, Code::KeyRewritten), count(&reading, Code::PurposeInWords)), (1, 1));
    assert!(!format!("{reading:?}").contains("Connor") && !format!("{reading:?}").contains("Zo"));
}

#[test]
fn rct_6_the_last_word_of_a_dpv_record_counts() {
    use ClaimedState as S;
    let status = |term: &str, at: &str| json!({ "@type": term, "dpv:isIndicatedAtTime": at });
    let table = [
        ("nothing", json!([]), S::Unknown),
        ("one", json!(["dpv:ConsentGiven"]), S::Given),
        ("whole address", json!([{ "@type": "https://w3id.org/dpv#ConsentRefused" }]), S::Refused),
        ("by reference", json!({ "@id": "https://w3id.org/dpv#ConsentWithdrawn" }), S::Withdrawn),
        ("odd", json!([{ "@type": "dpv:ConsentPerhaps" }]), S::Unknown),
        ("two words at once", json!([{ "@type": ["dpv:ConsentGiven", "dpv:ConsentRefused"] }]), S::Unknown),
        (
            "by time, not by place",
            json!([status("dpv:ConsentWithdrawn", "2025-02-01"), status("dpv:ConsentGiven", "2025-01-01")]),
            S::Withdrawn,
        ),
        (
            "given again",
            json!([status("dpv:ConsentWithdrawn", "2025-02-01"), status("dpv:RenewedConsentGiven", "2025-03-01")]),
            S::Given,
        ),
        (
            "one time: the no",
            json!([status("dpv:ConsentRefused", "2025-02-01"), status("dpv:ConsentGiven", "2025-02-01T10:00:00Z")]),
            S::Refused,
        ),
        ("no order: the no", json!(["dpv:ConsentWithdrawn", "dpv:ConsentGiven"]), S::Withdrawn),
        ("revoked", json!([status("dpv:ConsentRevoked", "2025-02-01")]), S::Invalid),
        ("unknown", json!(["dpv:ConsentUnknown"]), S::Unknown),
    ];
    for (name, statuses, want) in table {
        let file = json!({ "@type": "dpv:ConsentRecord", "dpv:hasProcess": [{}], "dpv:hasConsentStatus": statuses });
        let reading = read_27560(file.to_string().as_bytes()).unwrap();
        assert_eq!(reading.claims().next().unwrap().says, want, "{name}");
    }
}

#[test]
fn rct_5_milliseconds_are_read_and_said() {
    let receipt = |time: Value| {
        json!({ "version": "KI-CR-v1.1.0", "consentTimestamp": time, "piiPrincipalId": "p",
                "services": [{ "purposes": [{}] }] })
        .to_string()
    };
    let seconds = read_kantara(receipt(json!(1_756_883_400)).as_bytes()).unwrap();
    let millis = read_kantara(receipt(json!(1_756_883_400_000_i64)).as_bytes()).unwrap();
    assert_eq!(seconds.consents, millis.consents);
    assert_eq!(count(&seconds, Code::MillisecondsForSeconds), 0);
    assert_eq!(count(&millis, Code::MillisecondsForSeconds), 1);
    for bad in [json!("2025"), json!(-99_999_999_999_i64), json!(i64::MAX), json!(1.5), Value::Null] {
        assert!(read_kantara(receipt(bad).as_bytes()).is_err());
    }
}

type Read = fn(&[u8]) -> Result<parentis_formats::consent::ConsentReading, ConsentFileError>;

/// A part of a file, from the outside in.
fn part<'a>(file: &'a mut Value, path: &[&str]) -> &'a mut Value {
    path.iter().fold(file, |value, step| match step.parse::<usize>() {
        Ok(index) => &mut value[index],
        Err(_) => &mut value[*step],
    })
}

#[test]
fn a_record_that_contradicts_itself_is_refused() {
    let refused = record(PartyState::Refused, ConsentEvent::Refused);
    let given = record(PartyState::Given, ConsentEvent::Given);
    let dpv = write_27560(&refused, &context()).unwrap();
    let fhir = write_fhir(&refused, &context()).unwrap();
    let kantara = write_kantara(&given, &context()).unwrap();
    let changes: [(&str, Read, &[&str], Value); 12] = [
        (&dpv, read_27560, &["dpv:hasConsentStatus", "0", "@type"], json!("dpv:ConsentGiven")),
        (&dpv, read_27560, &["dpv:hasConsentStatus", "0", "dpv:isIndicatedAtTime"], json!("2020-01-01")),
        (&dpv, read_27560, &["dpv:hasDataSubject", "@id"], json!("urn:parentis:pupil:ben")),
        (&dpv, read_27560, &["dpv:hasProcess", "0", "dpv:hasPurpose", "dpv:hasIdentifier"], json!("biometrics")),
        (&dpv, read_27560, &["parentis:school", "record", "state"], json!("given")),
        (&fhir, read_fhir, &["provision", "type"], json!("permit")),
        (&fhir, read_fhir, &["status"], json!("inactive")),
        (&fhir, read_fhir, &["decision"], json!("permit")),
        (&fhir, read_fhir, &["performer", "0", "identifier", "value"], json!("patrick")),
        (&fhir, read_fhir, &["extension", "0", "extension", "0", "valueCode"], json!("given")),
        (&kantara, read_kantara, &["consentTimestamp"], json!(1)),
        (&kantara, read_kantara, &["piiPrincipalId"], json!("ben")),
    ];
    for (text, read, path, value) in changes {
        let mut file: Value = serde_json::from_str(text).unwrap();
        *part(&mut file, path) = value;
        let error = read(file.to_string().as_bytes()).unwrap_err();
        assert!(matches!(error, ConsentFileError::Contradiction { .. }), "{path:?}: {error}");
    }
}

#[test]
fn a_broken_record_is_refused_with_its_place_and_nothing_of_what_stands_there() {
    let written = write_27560(&record(PartyState::Given, ConsentEvent::Given), &context()).unwrap();
    for (path, value, want) in [
        (
            &["parentis:school", "record", "kind"][..],
            json!("Zoë"),
            "`record/parentis:school/record/kind` is not as it is written",
        ),
        (
            &["parentis:school", "record", "events", "0", "on"],
            json!("3 May, by Zoë"),
            "`record/parentis:school/record/events[1]` is not as it is written",
        ),
        (
            &["parentis:school", "version"],
            json!(9),
            "`record/parentis:school/version` is of a later version than this reader's",
        ),
        (&["parentis:school", "record", "Zoë"], json!(1), "`record/parentis:school/record` is not as it is written"),
    ] {
        let mut file: Value = serde_json::from_str(&written).unwrap();
        *part(&mut file, path) = value;
        assert_eq!(read_27560(file.to_string().as_bytes()).unwrap_err().to_string(), want);
    }
}

#[test]
fn a_key_that_stands_there_twice_is_refused() {
    let text = r#"{ "resourceType": "Consent", "status": "active", "decision": "deny", "decision": "permit" }"#;
    assert!(matches!(read_fhir(text.as_bytes()), Err(ConsentFileError::KeyTwice { .. })));
    let xml = r#"<Consent xmlns="http://hl7.org/fhir"><status value="active"/><subject><reference value="Patient/1"/></subject>
        <decision value="permit"/><decision value="deny"/></Consent>"#;
    assert_eq!(read_fhir_xml(xml.as_bytes()).unwrap().claims().next().unwrap().says, ClaimedState::Unknown);
    let deep = "[".repeat(10_000);
    assert!(matches!(read_fhir(deep.as_bytes()), Err(ConsentFileError::NotJson { .. })));
}

#[test]
fn more_than_a_person_could_read_is_not_read() {
    let many = |processes: usize, statuses: usize| {
        let statuses = vec!["dpv:ConsentGiven"; statuses];
        let file = json!({ "@type": "dpv:ConsentRecord", "dpv:hasConsentStatus": statuses,
                           "dpv:hasProcess": vec![json!({}); processes] });
        read_27560(file.to_string().as_bytes())
    };
    assert!(many(1_000, 10).is_ok() && many(1, 1_000).is_ok());
    assert!(matches!(many(1_001, 1), Err(ConsentFileError::TooMany { .. })));
    assert!(matches!(many(1, 1_001), Err(ConsentFileError::TooMany { .. })));
}

#[test]
fn other_files_are_other_files() {
    for read in [read_27560, read_kantara, read_fhir] {
        for text in ["{}", "[]", "null", "1", r#"{"resourceType":"Patient"}"#] {
            assert!(matches!(read(text.as_bytes()), Err(ConsentFileError::NotThisFormat(_))), "{text}");
        }
        assert!(matches!(read(b"{"), Err(ConsentFileError::NotJson { .. })));
    }
    assert!(read_fhir_xml(b"<Patient/>").is_err());
    assert!(read_fhir_xml(b"").is_err());
}

const WORDS: &[&str] = &[
    "resourceType",
    "Consent",
    "Bundle",
    "entry",
    "resource",
    "status",
    "active",
    "decision",
    "permit",
    "deny",
    "provision",
    "type",
    "period",
    "end",
    "extension",
    "url",
    "dpv:hasProcess",
    "dpv:hasConsentStatus",
    "@type",
    "dpv:ConsentGiven",
    "dpv:isIndicatedAtTime",
    "2025-02-30",
    "parentis:school",
    "record",
    "version",
    "KI-CR-v1.1.0",
    "consentTimestamp",
    "services",
    "purposes",
    "piiPrincipalId",
    "dpv:hasPurpose",
    "dpv:hasDataSubject",
];

fn values() -> impl Strategy<Value = Value> {
    let word = || proptest::sample::select(WORDS);
    let leaf = prop_oneof![
        word().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<bool>().prop_map(Value::from),
        Just(Value::Null),
    ];
    leaf.prop_recursive(5, 40, 6, move |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..4).prop_map(Value::Array),
            proptest::collection::btree_map(word().prop_map(str::to_owned), inner, 0..6)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

fn read_all(bytes: &[u8]) -> Vec<ReadConsent> {
    let read = [read_27560(bytes), read_kantara(bytes), read_fhir(bytes), read_fhir_xml(bytes)];
    read.into_iter().filter_map(Result::ok).flat_map(|reading| reading.consents).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, ..ProptestConfig::default() })]

    #[test]
    fn no_bytes_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        read_all(&bytes);
    }

    #[test]
    fn no_json_panics(value in values()) {
        read_all(value.to_string().as_bytes());
        let mut resource = value;
        if let Some(map) = resource.as_object_mut() {
            map.insert("resourceType".into(), "Consent".into());
            map.insert("status".into(), "active".into());
        }
        read_all(resource.to_string().as_bytes());
    }

    /// One change of one leaf of a written refusal never gives a record or a claim that says yes.
    #[test]
    fn a_refusal_with_one_change_is_never_a_yes(at in any::<prop::sample::Index>(), with in values()) {
        fn leaves<'a>(value: &'a mut Value, all: &mut Vec<&'a mut Value>) {
            match value {
                Value::Array(items) => items.iter_mut().for_each(|item| leaves(item, all)),
                Value::Object(map) => map.values_mut().for_each(|item| leaves(item, all)),
                leaf => all.push(leaf),
            }
        }
        let refused = record(PartyState::Refused, ConsentEvent::Refused);
        for text in [write_27560(&refused, &context()).unwrap(), write_fhir(&refused, &context()).unwrap()] {
            let mut file: Value = serde_json::from_str(&text).unwrap();
            let mut all = Vec::new();
            leaves(&mut file, &mut all);
            let number = at.index(all.len());
            *all[number] = with.clone();
            for consent in read_all(file.to_string().as_bytes()) {
                let yes = match consent {
                    ReadConsent::Record { record, .. } => record.state == PartyState::Given,
                    ReadConsent::Claim(claim) => claim.says == ClaimedState::Given,
                };
                prop_assert!(!yes);
            }
        }
    }
}
