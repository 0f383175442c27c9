//! What is written, rule by rule, and what is refused.

use crate::common::{context, day, record};
use parentis::consent::receipt::RecordedOther;
use parentis::consent::words::{ConsentCapacity, ConsentEvent as E, ExceptionGround, PartyState as S};
use parentis_formats::consent::{
    ConsentWriteError, RecordContext, SCHEMA_27560, write_27560, write_27560_receipt, write_fhir, write_kantara,
};
use serde_json::{Value, json};

type Take = fn(&mut RecordContext);

fn value(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

#[test]
fn the_words_of_each_state() {
    let table = [
        (S::Asked, E::Requested, "dpv:ConsentRequested", "proposed", None),
        (S::Given, E::Given, "dpv:ConsentGiven", "active", Some("permit")),
        (S::Given, E::Reconfirmed, "dpv:RenewedConsentGiven", "active", Some("permit")),
        (S::Refused, E::Refused, "dpv:ConsentRefused", "active", Some("deny")),
        (S::Objected, E::Refused, "dpv:ConsentRefused", "active", Some("deny")),
        (S::Withdrawn, E::Withdrawn, "dpv:ConsentWithdrawn", "inactive", None),
        (S::Expired, E::Expired, "dpv:ConsentExpired", "inactive", None),
        (S::WrongForm, E::Given, "dpv:ConsentInvalidated", "draft", None),
        (S::Bundled, E::Invalidated, "dpv:ConsentInvalidated", "draft", None),
    ];
    for (state, event, term, status, kind) in table {
        let record = record(state, event);
        let dpv = value(&write_27560(&record, &context()).unwrap());
        let last = dpv["dpv:hasConsentStatus"].as_array().unwrap().last().unwrap();
        assert_eq!(last["@type"], term, "RCT-6 {state}");
        let fhir = value(&write_fhir(&record, &context()).unwrap());
        assert_eq!((fhir["status"].as_str(), fhir["provision"]["type"].as_str()), (Some(status), kind), "{state}");
        let receipt = write_kantara(&record, &context());
        assert_eq!(receipt.is_ok(), state == S::Given, "RCT-5 {state}");
    }
}

#[test]
fn a_yes_of_one_without_a_right_to_it_is_no_permit() {
    let mut record = record(S::Given, E::Given);
    record.capacity = ConsentCapacity::NotSettled;
    let written = value(&write_fhir(&record, &context()).unwrap());
    assert_eq!((&written["status"], &written["provision"]["type"]), (&json!("draft"), &Value::Null), "CON-GEN-9");
}

#[test]
fn nobody_asked_is_not_written() {
    let mut record = record(S::NotAsked, E::Withdrawn);
    let written = value(&write_27560(&record, &context()).unwrap());
    assert_eq!(written["dpv:hasConsentStatus"][0]["@type"], "dpv:ConsentWithdrawn", "a no that was taken back");
    assert_eq!(value(&write_fhir(&record, &context()).unwrap())["status"], "inactive");
    record.events.clear();
    let context = context();
    for written in
        [write_27560(&record, &context), write_27560_receipt(&record, &context), write_fhir(&record, &context)]
    {
        assert_eq!(written, Err(ConsentWriteError::NeverAsked));
    }
}

#[test]
fn rct_3_a_record_has_the_four_parts_of_the_standard() {
    let written = value(&write_27560(&record(S::Given, E::Given), &context()).unwrap());
    assert_eq!(written["dct:conformsTo"], SCHEMA_27560);
    assert_eq!(written["dpv:hasIdentifier"], "record-1");
    assert_eq!(written["dpv:hasDataSubject"]["@id"], "urn:parentis:pupil:ava", "the child, not the signatory (RCT-7)");
    let process = &written["dpv:hasProcess"][0];
    for key in [
        "dpv:hasPurpose",
        "dpv:hasLegalBasis",
        "dpv:hasPersonalData",
        "dpv:hasDataController",
        "dpv:hasRecipient",
        "dpv:hasStorageCondition",
        "dpv:hasJurisdiction",
        "dpv:hasService",
        "dpv:hasNotice",
        "dpv:hasConsentControl",
    ] {
        assert!(!process[key].is_null(), "{key}");
    }
    assert_eq!(written["dpv:hasEntity"][0]["@id"], "urn:parentis:person:claire");
    assert_eq!(written["dpv:hasConsentStatus"][0]["dpv:isIndicatedBy"], "urn:parentis:person:claire");
    let school = &written["parentis:school"]["record"];
    assert_eq!(
        (&school["capacity"], &school["on_behalf_of"], &school["events"][0]["evidence"]),
        (&json!("parental_responsibility"), &json!("ava"), &json!("scan-4")),
        "RCT-7"
    );
}

#[test]
fn rct_3_a_record_wants_what_the_standard_wants() {
    let record = record(S::Given, E::Given);
    let table: [(&str, Take); 10] = [
        ("privacy_notice", |c| c.privacy_notice = None),
        ("language", |c| c.language = None),
        ("personal_data", |c| c.personal_data.clear()),
        ("controllers", |c| c.controllers.clear()),
        ("controllers.address", |c| c.controllers[0].address = None),
        ("controllers.contact", |c| c.controllers[0].contact = None),
        ("storage", |c| c.storage.clear()),
        ("retention", |c| c.retention = None),
        ("jurisdiction", |c| c.jurisdiction = None),
        ("withdrawal", |c| c.withdrawal = None),
    ];
    for (missing, take) in table {
        let mut context = context();
        take(&mut context);
        assert_eq!(write_27560(&record, &context), Err(ConsentWriteError::Missing(missing)));
        assert!(write_27560_receipt(&record, &context).is_ok(), "RCT-4 {missing}");
    }
}

#[test]
fn rct_5_a_kantara_receipt_wants_what_the_standard_wants() {
    let record = record(S::Given, E::Given);
    let table: [(&str, Take); 12] = [
        ("controllers", |c| c.controllers.clear()),
        ("controllers.contact", |c| c.controllers[0].contact = None),
        ("controllers.address", |c| c.controllers[0].address = None),
        ("controllers.email", |c| c.controllers[0].email = None),
        ("controllers.phone", |c| c.controllers[0].phone = None),
        ("personal_data", |c| c.personal_data.clear()),
        ("purpose_in_words", |c| c.purpose_in_words = None),
        ("retention", |c| c.retention = None),
        ("jurisdiction", |c| c.jurisdiction = None),
        ("language", |c| c.language = None),
        ("privacy_notice", |c| c.privacy_notice = None),
        ("service", |c| c.service = None),
    ];
    for (missing, take) in table {
        let mut context = context();
        take(&mut context);
        assert_eq!(write_kantara(&record, &context), Err(ConsentWriteError::Missing(missing)));
    }
    let written = value(&write_kantara(&record, &context()).unwrap());
    for key in [
        "version",
        "jurisdiction",
        "consentTimestamp",
        "collectionMethod",
        "consentReceiptID",
        "language",
        "piiPrincipalId",
        "piiControllers",
        "policyUrl",
        "services",
        "sensitive",
        "spiCat",
    ] {
        assert!(!written[key].is_null(), "{key}");
    }
    assert_eq!(written["consentTimestamp"], 1_767_916_800, "the beginning of 9 January 2026, in seconds");
    assert_eq!(written["services"][0]["purposes"][0]["consentType"], "EXPLICIT");
}

#[test]
fn rct_5_an_instant_is_written_in_seconds() {
    let mut record = record(S::Given, E::Given);
    record.events[0].at = Some("2026-01-09T18:30:05.750Z".parse().unwrap());
    let written = value(&write_kantara(&record, &context()).unwrap());
    assert_eq!(written["consentTimestamp"], 1_767_983_405);
    record.events.clear();
    assert_eq!(write_kantara(&record, &context()), Err(ConsentWriteError::NoTime));
}

#[test]
fn rct_8_the_schools_copy_is_no_receipt() {
    let other = || RecordedOther {
        person: Some("patrick".parse().unwrap()),
        on: day("2026-01-02"),
        entry: "e".parse().unwrap(),
    };
    let plain = record(S::Given, E::Given);
    let copies = [
        parentis::consent::receipt::ConsentRecord { others_notified: vec![other()], ..plain.clone() },
        parentis::consent::receipt::ConsentRecord { objections: vec![other()], ..plain.clone() },
        parentis::consent::receipt::ConsentRecord { exception: Some(ExceptionGround::Welfare), ..plain.clone() },
    ];
    for copy in copies {
        assert_eq!(write_27560_receipt(&copy, &context()), Err(ConsentWriteError::NamesOthers));
        assert_eq!(write_kantara(&copy, &context()), Err(ConsentWriteError::NamesOthers));
        assert!(write_27560(&copy, &context()).is_ok() && write_fhir(&copy, &context()).is_ok());
    }
}

#[test]
fn a_period_in_fhir_ends_on_its_last_day() {
    let mut record = record(S::Given, E::Given);
    record.events[0].until = Some(day("2026-09-01"));
    let written = value(&write_fhir(&record, &context()).unwrap());
    assert_eq!(written["provision"]["period"], json!({ "start": "2026-01-09", "end": "2026-08-31" }));
}

#[test]
fn nothing_is_said_of_what_a_context_holds() {
    let debug = format!("{:?} {:?}", context(), context().controllers);
    for word in ["Mockford", "Mill", "dpo@", "01632", "Photo"] {
        assert!(!debug.contains(word), "{word}");
    }
}
