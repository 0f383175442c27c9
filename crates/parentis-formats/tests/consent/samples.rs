//! The samples, against what another program counted in them.

use crate::common::{count, day};
use parentis_formats::consent::{ClaimedState, ConsentClaim, read_27560, read_fhir, read_fhir_xml, read_kantara};
use parentis_formats::import::FindingCode as Code;
use serde_json::Value;

const AUG23: &[u8] = include_bytes!("../../samples/consent-dpv-27560/AUG23.json");
const SEP_01A: &[u8] = include_bytes!("../../samples/consent-dpv-27560/SEP-01a.json");
const DPV_EXPECTED: &str = include_str!("../../samples/consent-dpv-27560/expected.json");
const FHIR_R5: &[u8] = include_bytes!("../../samples/consent-fhir/consent-example-notTime.xml");
const FHIR_R5_EXPECTED: &str = include_str!("../../samples/consent-fhir/expected.json");
const FHIR_R4: &[u8] = include_bytes!("../../samples/consent-made/fhir-r4-bundle.json");
const KANTARA: &[u8] = include_bytes!("../../samples/consent-made/kantara-receipt-1.1.json");

#[test]
fn rct_3_two_drafts_of_27560_read_as_claims() {
    let expected: Value = serde_json::from_str(DPV_EXPECTED).unwrap();
    for (name, bytes, says) in
        [("AUG23.json", AUG23, ClaimedState::Given), ("SEP-01a.json", SEP_01A, ClaimedState::Withdrawn)]
    {
        let reading = read_27560(bytes).unwrap();
        let claims: Vec<&ConsentClaim> = reading.claims().collect();
        assert_eq!(claims.len() as u64, expected["per_file"][name]["processes"].as_u64().unwrap(), "{name}");
        assert!(claims.iter().all(|claim| claim.says == says), "{name}");
    }
    let reading = read_27560(AUG23).unwrap();
    let first = reading.claims().next().unwrap();
    assert_eq!((first.subject.as_deref(), first.decided_by.as_slice()), (Some("3"), ["3".to_owned()].as_slice()));
    assert_eq!(
        (first.on, first.purposes.as_slice()),
        (Some(day("2024-08-23")), ["dpv:EnforceSecurity".to_owned()].as_slice())
    );
    let reading = read_27560(SEP_01A).unwrap();
    assert_eq!(count(&reading, Code::BundledPurposes), 1, "CON-GEN-3: marketing and the service in one process");
    assert_eq!(
        reading.claims().next().unwrap().on,
        Some(day("2024-01-05")),
        "the withdrawal, not the consent before it"
    );
}

#[test]
fn an_r5_consent_with_a_provision_is_given_with_exceptions() {
    let expected: Value = serde_json::from_str(FHIR_R5_EXPECTED).unwrap();
    let reading = read_fhir_xml(FHIR_R5).unwrap();
    let claims: Vec<&ConsentClaim> = reading.claims().collect();
    assert_eq!(claims.len() as u64, expected["consents"].as_u64().unwrap());
    let [claim] = claims.as_slice() else { panic!("one") };
    assert_eq!(expected["decision_R5"], "permit");
    assert_eq!(claim.says, ClaimedState::GivenWithExceptions);
    assert!(!claim.says.is_plain_yes());
    assert_eq!(count(&reading, Code::ExceptionsToRead), 1);
    assert_eq!(claim.subject.as_deref(), Some("Patient/f001"));
    assert_eq!(claim.on, expected["date"].as_str().map(day));
    assert_eq!((claim.from, claim.until), (None, None), "January is when it does not hold");
}

#[test]
fn an_r4_bundle_of_a_yes_a_no_and_one_that_is_over() {
    let reading = read_fhir(FHIR_R4).unwrap();
    let read: Vec<_> = reading.claims().map(|claim| (claim.says, claim.decided_by[0].as_str(), claim.until)).collect();
    assert_eq!(
        read,
        [
            (ClaimedState::Given, "RelatedPerson/claire", Some(day("2026-09-01"))),
            (ClaimedState::Refused, "RelatedPerson/patrick", None),
            (ClaimedState::Ended, "RelatedPerson/claire", Some(day("2025-09-01"))),
        ]
    );
    assert!(reading.claims().all(|claim| claim.purposes == ["photographs-website"]));
    assert_eq!(count(&reading, Code::KinshipGivesNoCapacity), 2);
}

#[test]
fn rct_5_a_kantara_receipt_is_one_given_consent_of_nobody_in_particular() {
    let reading = read_kantara(KANTARA).unwrap();
    let claims: Vec<&ConsentClaim> = reading.claims().collect();
    let [claim] = claims.as_slice() else { panic!("one") };
    assert_eq!((claim.says, claim.subject.as_deref()), (ClaimedState::Given, Some("pupil-1")));
    assert!(claim.decided_by.is_empty() && claim.purposes.is_empty());
    assert_eq!(claim.on, Some(day("2025-09-03")));
    for code in [Code::DeciderNotSaid, Code::PurposeInWords, Code::TermToRead] {
        assert_eq!(count(&reading, code), 1, "{code}");
    }
}

#[test]
fn nothing_of_a_sample_says_a_name() {
    let all = format!(
        "{:?}{:?}{:?}{:?}",
        read_fhir(FHIR_R4).unwrap(),
        read_kantara(KANTARA).unwrap(),
        read_27560(SEP_01A).unwrap(),
        read_fhir_xml(FHIR_R5).unwrap()
    );
    for word in ["Connor", "Mockford", "Mill Road", "01632", "hello@", "Heuvel", "Signatu AS"] {
        assert!(!all.contains(word), "{word}");
    }
}
