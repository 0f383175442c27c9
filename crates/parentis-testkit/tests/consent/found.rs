//! What the naive model found that the engine said otherwise than the sheet: each the smallest household that shows it.

use super::small_worlds::{CLASSES, said_in};
use parentis::consent::words::{ConsentForm, ConsentSays, ConsentState};
use parentis::consent::{ConsentDetails, ConsentMatter};
use parentis::decision::{Because, Outcome, Reason};
use parentis::words::{CareStatus, RelationshipKind, ResponsibilityBasis, RestrictionScope, Says};
use parentis_testkit::build::{Family, bars};
use parentis_testkit::strategies::day;

fn family(class: usize, born: &str) -> Family {
    let (_, standing) = CLASSES.get(class).unwrap();
    standing(Family::new("maintained", "ENG").on_roll("ava").born("ava", born))
}

fn of(purpose: &str) -> ConsentMatter {
    ConsentMatter::new(purpose.parse().unwrap()).pupil("ava".parse().unwrap())
}

fn answer(
    family: Family,
    on: &str,
    purpose: &str,
    person: Option<&str>,
    says: ConsentSays,
    form: ConsentForm,
) -> Family {
    said_in(family.from(on), purpose, Some("ava"), person, says, form)
}

fn outcome(family: Family, matter: &ConsentMatter) -> (ConsentState, Outcome) {
    let decision = family.school().unwrap().consent(matter, day("2026-05-12"));
    (decision.state, decision.outcome)
}

#[test]
fn an_adults_own_word_counts() {
    let family = family(0, "2019-02-01").from("2026-03-01");
    let family = said_in(family, "marketing", None, Some("p1"), ConsentSays::Given, ConsentForm::Written);
    let matter = ConsentMatter::new("marketing".parse().unwrap()).person("p1".parse().unwrap());
    assert_eq!(outcome(family, &matter), (ConsentState::Valid, Outcome::May));
}

#[test]
fn silence_takes_back_no_objection() {
    let mut family = family(0, "2019-02-01");
    let yes = ConsentSays::Given;
    family = answer(family, "2026-03-01", "biometrics", Some("p1"), yes, ConsentForm::Written);
    family = answer(family, "2026-03-02", "biometrics", Some("p2"), ConsentSays::Objected, ConsentForm::Written);
    family = answer(family, "2026-03-03", "biometrics", Some("p2"), yes, ConsentForm::OptOutSilence);
    assert_eq!(outcome(family, &of("biometrics")), (ConsentState::Refused, Outcome::MustNot));
}

#[test]
fn a_parent_elsewhere_without_responsibility_does_not_suffice() {
    for purpose in ["trip_residential", "medicine"] {
        let yes = ConsentSays::Given;
        let family = answer(family(1, "2019-02-01"), "2026-03-01", purpose, Some("p2"), yes, ConsentForm::Written);
        assert_eq!(outcome(family, &of(purpose)), (ConsentState::Missing, Outcome::MustNot), "{purpose}");
    }
}

#[test]
fn who_is_barred_from_any_step_does_not_consent_to_biometrics() {
    let mut family = family(2, "2019-02-01");
    family = answer(family, "2026-03-01", "biometrics", Some("p2"), ConsentSays::Given, ConsentForm::Written);
    family = said_asked(family, "biometrics", "p1");
    assert_eq!(outcome(family, &of("biometrics")).1, Outcome::MustNot);
}

fn said_asked(family: Family, purpose: &str, person: &str) -> Family {
    family.fact(parentis::Fact::ConsentAsked {
        purpose: purpose.parse().unwrap(),
        pupil: Some("ava".parse().unwrap()),
        person: Some(person.parse().unwrap()),
        item: None,
        form: ConsentForm::Written,
        wording: None,
        wording_hash: None,
        language: None,
    })
}

#[test]
fn a_pupil_of_sixteen_who_refuses_gets_no_medicine_in_confidence() {
    let family =
        answer(family(0, "2010-02-01"), "2026-03-01", "medicine", None, ConsentSays::Refused, ConsentForm::Written);
    let details = ConsentDetails { in_confidence: Says::Yes, ..ConsentDetails::default() };
    assert_eq!(outcome(family, &of("medicine").details(details)).1, Outcome::MustNot);
}

#[test]
fn a_name_at_sixteen_under_an_order_is_checked() {
    let family =
        answer(family(5, "2010-02-01"), "2026-03-01", "register_name", None, ConsentSays::Given, ConsentForm::Written);
    assert_eq!(outcome(family, &of("register_name")).1, Outcome::NeedsCheck);
}

#[test]
fn who_is_perhaps_a_parent_is_perhaps_asked_too() {
    let family = answer(
        family(3, "2019-02-01"),
        "2026-03-01",
        "trip_residential",
        Some("p1"),
        ConsentSays::Given,
        ConsentForm::Written,
    );
    let details = ConsentDetails { significant: Says::Yes, ..ConsentDetails::default() };
    assert_eq!(outcome(family, &of("trip_residential").details(details)).1, Outcome::NeedsCheck);
}

#[test]
fn an_urgent_medicine_goes_ahead_in_spite_of_a_yes_taken_back() {
    let mut family = family(0, "2019-02-01");
    for person in ["p1", "p2"] {
        family = answer(family, "2026-03-01", "medicine", Some(person), ConsentSays::Given, ConsentForm::Written);
    }
    family = answer(family, "2026-03-02", "medicine", Some("p2"), ConsentSays::Withdrawn, ConsentForm::Written);
    let details = ConsentDetails { urgent: Says::Yes, ..ConsentDetails::default() };
    assert_eq!(outcome(family, &of("medicine").details(details)).1, Outcome::May);
}

#[test]
fn the_verdict_knows_whom_a_court_lets_decide() {
    let family = family(0, "2019-02-01").from("2026-03-01").order(
        "o1",
        "specific_issue",
        &[parentis_testkit::build::requires("ava", "p2", parentis::words::RestrictionScope::AnyPrStep)],
    );
    let yes = ConsentSays::Given;
    let family = answer(family, "2026-03-01", "photo_website", Some("p1"), yes, ConsentForm::Written);
    let school = family.school().unwrap();
    let matter = of("photo_website");
    let long = school.consent(&matter, day("2026-05-12"));
    let (purpose, pupil) = (school.purpose(&matter.purpose).unwrap(), school.pupil(&"ava".parse().unwrap()).unwrap());
    let short = school.consent_verdict(purpose, pupil, day("2026-05-12"));
    assert_eq!((short.state, short.outcome), (long.state, long.outcome));
}

#[test]
fn a_stranger_gets_nothing_of_the_pupils() {
    let family = answer(
        family(0, "2019-02-01"),
        "2026-03-01",
        "photo_website",
        None,
        ConsentSays::Refused,
        ConsentForm::Written,
    );
    let matter = of("photo_website").person("stranger".parse().unwrap());
    let receipt = family.school().unwrap().consent_receipt(&matter, day("2026-05-12"));
    assert!(receipt.events.is_empty(), "{:?}", receipt.events);
}

fn written(family: Family, purpose: &str, person: Option<&str>, says: ConsentSays) -> Family {
    answer(family, "2026-03-01", purpose, person, says, ConsentForm::Written)
}

fn step_parent(family: Family) -> Family {
    family.kind("ava", "p3", RelationshipKind::StepParent).cares("ava", "p3").stated("ava", "p3", Says::No, false)
}

#[test]
fn nobody_stands_in_for_a_parent_who_is_barred_from_any_step() {
    // The only parent is barred, and the step-parent who looks after the child says yes.
    let family = Family::new("maintained", "ENG").on_roll("ava").born("ava", "2019-02-01");
    let family = family
        .kind("ava", "p2", RelationshipKind::Father)
        .responsibility("ava", "p2", ResponsibilityBasis::MarriedAtBirth)
        .lives("ava", "p2", Says::No)
        .looks_after("ava", "p2", Says::No)
        .order("o1", "prohibited_steps", &[bars("ava", "p2", RestrictionScope::AnyPrStep)]);
    let family = written(step_parent(family), "biometrics", Some("p3"), ConsentSays::Given);
    let matter = of("biometrics");
    // The parent was not told (CON-BIO-1), and then objects (CON-BIO-3).
    assert_eq!(outcome(family.clone(), &matter), (ConsentState::Missing, Outcome::MustNot));
    let family = written(family, "biometrics", Some("p2"), ConsentSays::Objected);
    assert_eq!(outcome(family, &matter), (ConsentState::Refused, Outcome::MustNot));
}

#[test]
fn an_urgent_spare_device_is_given_in_spite_of_a_no() {
    let family = written(family(0, "2019-02-01"), "spare_device", Some("p1"), ConsentSays::Given);
    let family = written(family, "spare_device", Some("p2"), ConsentSays::Objected);
    let details = ConsentDetails { urgent: Says::Yes, has_plan: Says::Yes, ..ConsentDetails::default() };
    assert_eq!(outcome(family, &of("spare_device").details(details)).1, Outcome::May);
}

#[test]
fn two_who_agree_are_enough_for_a_significant_trip() {
    let family = step_parent(family(1, "2019-02-01"));
    let family = written(family, "trip_residential", Some("p1"), ConsentSays::Given);
    let family = written(family, "trip_residential", Some("p2"), ConsentSays::Given);
    let details = ConsentDetails { significant: Says::Yes, ..ConsentDetails::default() };
    assert_eq!(outcome(family, &of("trip_residential").details(details)), (ConsentState::Valid, Outcome::May));
}

#[test]
fn neither_responsibility_nor_care_is_none_under_a_care_order() {
    let family = family(1, "2019-02-01").care("ava", CareStatus::CareOrder, "la");
    let family = written(family, "trip_residential", Some("p2"), ConsentSays::Given);
    assert_eq!(outcome(family, &of("trip_residential")).1, Outcome::MustNot);
}

#[test]
fn who_is_barred_has_no_say_beside_a_special_guardian() {
    let order = [bars("ava", "p2", RestrictionScope::AnyPrStep)];
    let family = family(5, "2019-02-01").order("o2", "prohibited_steps", &order);
    let family = written(family, "religious_education", Some("p2"), ConsentSays::Objected);
    assert_eq!(outcome(family, &of("religious_education")), (ConsentState::NotExcused, Outcome::May));
}

#[test]
fn a_pupil_objects_to_flyers() {
    let family = written(family(0, "2010-02-01"), "paper_flyer", None, ConsentSays::Objected);
    assert_eq!(outcome(family, &of("paper_flyer")), (ConsentState::Refused, Outcome::MustNot));
}

/// The rule of specific issue orders also stands for what such an order restricts: only one that requires something of the
/// school for an adult lets that adult decide (ORD-7).
#[test]
fn an_order_that_restricts_lets_nobody_decide() {
    let family = family(0, "2019-02-01").from("2026-03-01").order(
        "o1",
        "specific_issue",
        &[bars("ava", "p3", RestrictionScope::Collect)],
    );
    let family = said_in(family, "photo_website", Some("ava"), Some("p1"), ConsentSays::Given, ConsentForm::Written);
    let (school, matter) = (family.school().unwrap(), of("photo_website"));
    let decision = school.consent(&matter, day("2026-05-12"));
    assert_eq!((decision.state, decision.outcome), (ConsentState::Valid, Outcome::May));
    let ordered = |because: &Because| matches!(because.reason, Reason::CourtLetsDecide { .. });
    assert!(!decision.reasons.iter().any(ordered));
}

/// A pupil whose age nobody recorded may have been an adult for as long as anything is on record: the answer does not
/// change in the night in which the yes is a year old.
#[test]
fn a_yes_of_a_pupil_of_unknown_age_does_not_wear_out() {
    let family = Family::new("maintained", "ENG").on_roll("ava").from("2025-09-01");
    let family =
        said_in(family, "trip_outside_school_hours", Some("ava"), None, ConsentSays::Given, ConsentForm::Written);
    let school = family.school().unwrap();
    for on in ["2025-09-01", "2026-09-01", "2026-09-02", "2031-01-01"] {
        let decision = school.consent(&of("trip_outside_school_hours"), day(on));
        assert_eq!((decision.state, decision.outcome), (ConsentState::Missing, Outcome::NeedsCheck), "{on}");
    }
}
