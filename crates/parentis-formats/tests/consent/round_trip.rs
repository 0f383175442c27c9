//! What is written and read back is the same record, and a receipt says nothing of anybody else.

use crate::common::{context, receipts, records};
use parentis::consent::ConsentMatter;
use parentis::consent::receipt::ConsentRecord;
use parentis::consent::words::{ConsentEvent, ConsentForm, ConsentSays, PartyState};
use parentis::profile::{Nation, Profile, SchoolType};
use parentis::time::Interval;
use parentis::words::{Evidence, RelationshipKind, ResponsibilityBasis};
use parentis::{Entry, Fact, Journal, School};
use parentis_formats::consent::{
    RecordContext, read_27560, read_fhir, read_kantara, write_27560, write_27560_receipt, write_fhir, write_kantara,
};
use proptest::prelude::*;

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, ..ProptestConfig::default() })]

    #[test]
    fn rct_3_a_27560_record_comes_back(record in records()) {
        let written = write_27560(&record, &context()).unwrap();
        let read = read_27560(written.as_bytes()).unwrap();
        prop_assert_eq!(read.only_record(), Some(&record));
    }

    #[test]
    fn rct_4_a_27560_receipt_comes_back_with_an_id_alone(receipt in receipts()) {
        let written = write_27560_receipt(&receipt, &RecordContext::new("r".parse().unwrap())).unwrap();
        let read = read_27560(written.as_bytes()).unwrap();
        prop_assert_eq!(read.only_record(), Some(&receipt));
    }

    #[test]
    fn rct_5_a_kantara_receipt_of_a_given_consent_comes_back(
        receipt in receipts().prop_filter("a yes", |record| {
            record.events.iter().any(|event| matches!(event.event, ConsentEvent::Given | ConsentEvent::Reconfirmed))
        }),
    ) {
        let receipt = ConsentRecord { state: PartyState::Given, ..receipt };
        let written = write_kantara(&receipt, &context()).unwrap();
        let read = read_kantara(written.as_bytes()).unwrap();
        prop_assert_eq!(read.only_record(), Some(&receipt));
    }

    #[test]
    fn rct_6_a_fhir_record_comes_back(record in records()) {
        let written = write_fhir(&record, &context()).unwrap();
        let read = read_fhir(written.as_bytes()).unwrap();
        prop_assert_eq!(read.only_record(), Some(&record));
    }

    #[test]
    fn rct_8_a_receipt_names_no_other_party(
        answers in proptest::collection::vec(
            (any::<bool>(), proptest::sample::select(ConsentSays::ALL), proptest::sample::select(ConsentForm::ALL), 0..27_u32),
            1..8,
        ),
        asked in any::<bool>(),
    ) {
        let school = two_parents(&answers, asked);
        let matter = ConsentMatter::new("biometrics".parse().unwrap()).pupil("ava".parse().unwrap());
        for (party, other) in [("xqmother", "xqfather"), ("xqfather", "xqmother")] {
            let receipt = school.consent_receipt(&matter.clone().person(party.parse().unwrap()), "2026-03-02".parse().unwrap());
            let written = [
                write_27560_receipt(&receipt, &context()).ok(),
                write_27560(&receipt, &context()).ok(),
                write_fhir(&receipt, &context()).ok(),
                write_kantara(&receipt, &context()).ok(),
            ];
            let answered = answers.iter().any(|(mother, ..)| *mother == (party == "xqmother"));
            prop_assert_eq!(written[2].is_some(), asked || answered, "{:?}", receipt.state);
            for text in written.into_iter().flatten() {
                prop_assert!(text.contains(party) && !text.contains(other), "{}", text);
            }
        }
    }
}

fn entry(id: &str, on: &str, fact: Fact) -> Entry {
    let valid = Interval::new(on.parse().unwrap(), None).unwrap();
    Entry::new(id.parse().unwrap(), "2026-03-01T09:00:00Z".parse().unwrap(), valid, None, fact).unwrap()
}

/// Ava with two parents who hold responsibility, and what they answered. The ids of entries name whose they are.
fn two_parents(answers: &[(bool, ConsentSays, ConsentForm, u32)], asked: bool) -> School {
    let profile = Profile::new("hill", "1", Nation::England, SchoolType::Academy).unwrap();
    let pupil = || "ava".parse().unwrap();
    let mut entries = vec![
        entry("profile", "2024-09-01", Fact::ProfileAdopted { profile: Box::new(profile), hash: None }),
        entry("born", "2016-04-02", Fact::PupilBorn { pupil: pupil() }),
    ];
    for (person, kind) in [("xqmother", RelationshipKind::Mother), ("xqfather", RelationshipKind::Father)] {
        entries.push(entry(
            &format!("kin-{person}"),
            "2016-04-02",
            Fact::Relationship { pupil: pupil(), person: person.parse().unwrap(), kind },
        ));
        entries.push(entry(
            &format!("pr-{person}"),
            "2016-04-02",
            Fact::Responsibility {
                pupil: pupil(),
                person: person.parse().unwrap(),
                basis: ResponsibilityBasis::ALL[0],
                evidence: Evidence::ALL[0],
                appointed_by: None,
            },
        ));
        if asked {
            entries.push(entry(
                &format!("asked-{person}"),
                "2026-01-02",
                Fact::ConsentAsked {
                    purpose: "biometrics".parse().unwrap(),
                    pupil: Some(pupil()),
                    person: Some(person.parse().unwrap()),
                    item: None,
                    form: ConsentForm::Written,
                    wording: None,
                    wording_hash: None,
                    language: None,
                },
            ));
        }
    }
    for (number, (mother, says, form, day)) in answers.iter().enumerate() {
        let person = if *mother { "xqmother" } else { "xqfather" };
        entries.push(entry(
            &format!("answer-{person}-{number}"),
            &format!("2026-01-{:02}", day + 3),
            Fact::ConsentAnswered {
                purpose: "biometrics".parse().unwrap(),
                pupil: Some(pupil()),
                person: Some(person.parse().unwrap()),
                says: *says,
                form: *form,
                at: None,
                item: None,
                bundled_with: vec![],
                wording: None,
                evidence: None,
            },
        ));
    }
    School::new(&Journal::new(entries).unwrap()).unwrap()
}
