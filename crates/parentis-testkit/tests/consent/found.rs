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

/// Somebody of whom nothing is recorded may be a foster carer, and may be nobody: their no is perhaps heard (CHO-6).
#[test]
fn who_is_perhaps_a_carer_is_perhaps_heard() {
    let family =
        family(0, "2019-02-01").stated("ava", "p9", Says::No, false).kind("ava", "p9", RelationshipKind::Carer);
    let family = written(family, "trip_residential", Some("p1"), ConsentSays::Given);
    let family = written(family, "trip_residential", Some("p9"), ConsentSays::Refused);
    assert_eq!(outcome(family, &of("trip_residential")).1, Outcome::NeedsCheck);
}

#[test]
fn the_pupils_no_to_flyers_is_listed() {
    let family = written(family(0, "2010-02-01"), "paper_flyer", None, ConsentSays::Objected);
    let decision = family.school().unwrap().consent(&of("paper_flyer"), day("2026-05-12"));
    assert_eq!(decision.objectors.len(), 1, "{:?}", decision.objectors);
}

fn two_mothers_by_their_word() -> Family {
    let order = [parentis_testkit::build::requires("ava", "p3", RestrictionScope::DecideSchool)];
    let family = Family::new("maintained", "ENG").on_roll("ava").born("ava", "2019-02-01");
    family.kind("ava", "p1", RelationshipKind::Mother).kind("ava", "p3", RelationshipKind::Mother).order(
        "o1",
        "child_arrangements",
        &order,
    )
}

/// Whom an order lets decide is needed for it, responsibility or none.
#[test]
fn not_without_whom_an_order_lets_decide() {
    let family = written(two_mothers_by_their_word(), "trip_abroad", Some("p1"), ConsentSays::Given);
    assert_eq!(outcome(family.clone(), &of("trip_abroad")).1, Outcome::MustNot);
    // And their no stops it, whatever an order covers.
    let family = family.order("o2", "occupation", &[("ava", "p1", parentis::fact::TermEffect::LivesWith)]);
    let family = written(family, "trip_abroad", Some("p3"), ConsentSays::Refused);
    assert_eq!(outcome(family, &of("trip_abroad")).1, Outcome::MustNot);
}

/// An order perhaps lets one decide, and a holder of responsibility did not answer: somebody has to check.
#[test]
fn whom_an_order_perhaps_lets_decide_is_perhaps_enough() {
    let order = [parentis_testkit::build::requires("ava", "p9", RestrictionScope::DecideSchool)];
    let family = family(0, "2019-02-01").order("o1", "child_arrangements", &order);
    let family = written(family, "trip_abroad", Some("p9"), ConsentSays::Given);
    assert_eq!(outcome(family, &of("trip_abroad")).1, Outcome::NeedsCheck);
}

/// What a pupil said while judged unable was no decision, whatever the age since (CON-GEN-7).
#[test]
fn a_yes_while_judged_unable_is_none_at_eighteen() {
    let judged = |says| parentis::Fact::CompetenceAssessed {
        pupil: "ava".parse().unwrap(),
        purpose: None,
        item: None,
        says,
        decided_by: "head".parse().unwrap(),
    };
    let family = family(0, "2008-02-01").from("2025-09-01").fact(judged(Says::No));
    let yes = ConsentSays::Given;
    let family = answer(family, "2025-10-01", "photo_website", None, yes, ConsentForm::Written);
    assert_eq!(outcome(family, &of("photo_website")), (ConsentState::Expired, Outcome::MustNot));
}

/// Who perhaps has no say at all is no second of two (CON-TRIP-4).
#[test]
fn who_is_perhaps_nobody_is_no_second() {
    let family = family(0, "2019-02-01").kind("ava", "p9", RelationshipKind::Other);
    let family = written(family, "trip_residential", Some("p2"), ConsentSays::Given);
    let family = written(family, "trip_residential", Some("p9"), ConsentSays::Given);
    let details = ConsentDetails { significant: Says::Yes, ..ConsentDetails::default() };
    assert_eq!(outcome(family, &of("trip_residential").details(details)).1, Outcome::NeedsCheck);
}

/// Who is the pupil only from a later day said what they said as somebody else until then.
#[test]
fn an_id_of_the_pupils_counts_from_its_day() {
    let family = family(0, "2019-02-01").from("2026-03-01");
    let family = written(family, "photo_website", Some("p9"), ConsentSays::Refused);
    let family = written(family, "photo_website", Some("p1"), ConsentSays::Given);
    let before = family.clone().school().unwrap().consent(&of("photo_website"), day("2026-05-12"));
    let after = family.from("2026-06-01").kind("ava", "p9", RelationshipKind::Self_).school().unwrap();
    assert_eq!(after.consent(&of("photo_website"), day("2026-05-12")).state, before.state);
}

/// A childminder is nobody whose agreement a change of name needs, and nobody whose no stops it (VOC-20).
#[test]
fn a_childminder_has_no_say_in_a_name() {
    let family = family(0, "2019-02-01").kind("ava", "p9", RelationshipKind::Childminder);
    let family = written(family, "register_name", Some("p1"), ConsentSays::Given);
    let family = written(family, "register_name", Some("p2"), ConsentSays::Given);
    let family = written(family, "register_name", Some("p9"), ConsentSays::Refused);
    assert_eq!(outcome(family, &of("register_name")), (ConsentState::Valid, Outcome::May));
}

/// An offender under the Crown Court's order takes no step, with a special guardian or without (ORD-13).
#[test]
fn an_offender_has_no_say_beside_a_special_guardian() {
    let order = [("ava", "p2", parentis::fact::TermEffect::LivesWith)];
    let family = family(5, "2013-02-01").order("o2", "offender_prohibited_steps", &order);
    let family = written(family, "sex_education", Some("p2"), ConsentSays::Refused);
    assert_eq!(outcome(family, &of("sex_education")), (ConsentState::NotExcused, Outcome::May));
}

/// Of whom an order is claimed is perhaps not to be asked (ORD-3, CON-TRIP-4).
#[test]
fn of_whom_an_order_is_claimed_is_perhaps_asked_too() {
    let family = family(0, "2019-02-01").fact(parentis::Fact::OrderClaimed {
        order: "o9".parse().unwrap(),
        pupil: "ava".parse().unwrap(),
        person: "p2".parse().unwrap(),
        form: parentis::words::ClaimForm::Described,
        claimed_by: None,
    });
    let family = written(family, "trip_residential", Some("p1"), ConsentSays::Given);
    let details = ConsentDetails { significant: Says::Yes, ..ConsentDetails::default() };
    assert_eq!(outcome(family, &of("trip_residential").details(details)).1, Outcome::NeedsCheck);
}

/// Whom an order lets decide needs neither responsibility nor care (ORD-7).
#[test]
fn whom_an_order_lets_decide_needs_no_responsibility() {
    let order = [parentis_testkit::build::requires("ava", "p2", RestrictionScope::DecideSchool)];
    let family = family(1, "2019-02-01").order("o1", "specific_issue", &order);
    let family = written(family, "trip_residential", Some("p2"), ConsentSays::Given);
    assert_eq!(outcome(family, &of("trip_residential")), (ConsentState::Valid, Outcome::May));
}

/// Where somebody is perhaps a parent of the Act, whoever looks after the child perhaps stands in (PAR-13).
#[test]
fn others_perhaps_stand_in() {
    let family = Family::new("maintained", "ENG").on_roll("ava").born("ava", "2019-02-01");
    let family = step_parent(family).kind("ava", "p9", RelationshipKind::Other);
    let family = written(family, "biometrics", Some("p3"), ConsentSays::Given);
    assert_eq!(outcome(family, &of("biometrics")).1, Outcome::NeedsCheck);
}

/// Somebody of whom nothing is recorded perhaps brings the authority's decision (CON-TRIP-6, VOC-14).
#[test]
fn who_perhaps_speaks_for_the_authority_perhaps_decides() {
    let family = family(4, "2019-02-01").kind("ava", "p9", RelationshipKind::Other);
    let family = written(family, "trip_abroad", Some("p9"), ConsentSays::Given);
    assert_eq!(outcome(family, &of("trip_abroad")).1, Outcome::NeedsCheck);
}

/// Who has to be asked too, and of whom nobody knows who they are (CON-TRIP-4).
#[test]
fn who_asked_to_be_asked_is_perhaps_asked_too() {
    let family = Family::new("maintained", "ENG").on_roll("ava").born("ava", "2019-02-01");
    let order = [("ava", "p1", parentis::fact::TermEffect::ParentByOrder)];
    let family = family.order("o1", "parental_order", &order).fact(parentis::Fact::Requested {
        pupil: "ava".parse().unwrap(),
        person: "p9".parse().unwrap(),
        column: parentis::roles::matrix::Column::Permission,
    });
    let family = written(family, "trip_residential", Some("p1"), ConsentSays::Given);
    assert_eq!(outcome(family, &of("trip_residential")).1, Outcome::NeedsCheck);
}

/// Whoever is barred from any step does not stand in for a parent of the Act (PR-22a, PAR-13).
#[test]
fn who_is_barred_from_any_step_does_not_stand_in() {
    let family = step_parent(Family::new("maintained", "ENG").on_roll("ava").born("ava", "2019-02-01"));
    let family = family.order("o1", "prohibited_steps", &[bars("ava", "p3", RestrictionScope::AnyPrStep)]);
    let family = written(family, "biometrics", Some("p3"), ConsentSays::Given);
    assert_eq!(outcome(family, &of("biometrics")).1, Outcome::MustNot);
}

/// Whom the school asked, it took for somebody with a part in it, if nobody recorded which (VOC-41).
#[test]
fn who_was_asked_has_perhaps_a_say() {
    let family = said_asked(family(0, "2019-02-01").from("2026-03-01"), "managed_move", "p9");
    let family = written(family, "managed_move", Some("p1"), ConsentSays::Given);
    let family = written(family, "managed_move", Some("p2"), ConsentSays::Given);
    assert_eq!(outcome(family, &of("managed_move")).1, Outcome::NeedsCheck);
}

/// Somebody recorded as the pupil and as a mother is one of the two, and nobody knows which (VOC-23).
#[test]
fn who_is_recorded_as_the_pupil_too_is_perhaps_no_parent() {
    let family = family(0, "2019-02-01").kind("ava", "p9", RelationshipKind::Mother);
    let family = family.kind("ava", "p9", RelationshipKind::Self_);
    let family = written(family, "biometrics", Some("p1"), ConsentSays::Given);
    let family = said_asked(family, "biometrics", "p2");
    assert_eq!(outcome(family, &of("biometrics")).1, Outcome::NeedsCheck);
}

/// Beside a special guardian a step-parent elsewhere is asked nothing, responsibility or none (VOC-30, CON-TRIP-4).
#[test]
fn beside_a_special_guardian_a_step_parent_is_not_asked_too() {
    let family = family(5, "2019-02-01").kind("ava", "p9", RelationshipKind::StepParent);
    let family = family.fact(parentis::Fact::Requested {
        pupil: "ava".parse().unwrap(),
        person: "p9".parse().unwrap(),
        column: parentis::roles::matrix::Column::Permission,
    });
    let family = written(family, "trip_residential", Some("p1"), ConsentSays::Given);
    assert_eq!(outcome(family, &of("trip_residential")), (ConsentState::Valid, Outcome::May));
}

fn of_item(family: Family, on: &str, person: Option<&str>, item: Option<&str>, says: ConsentSays) -> Family {
    family.from(on).fact(parentis::Fact::ConsentAnswered {
        purpose: "photo_website".parse().unwrap(),
        pupil: Some("ava".parse().unwrap()),
        person: person.map(|person| person.parse().unwrap()),
        says,
        form: ConsentForm::Written,
        at: None,
        item: item.map(|item| item.parse().unwrap()),
        bundled_with: Vec::new(),
        wording: None,
        evidence: None,
    })
}

/// A no to one page stands, though the same parent said no to all and took that back.
#[test]
fn a_no_to_one_stands_when_a_no_to_all_is_taken_back() {
    use ConsentSays::{Given, Refused, Withdrawn};
    let family = of_item(family(0, "2019-02-01"), "2026-03-01", Some("p1"), None, Given);
    let family = of_item(family, "2026-03-02", Some("p2"), Some("page-7"), Refused);
    let family = of_item(family, "2026-03-03", Some("p2"), None, Refused);
    let family = of_item(family, "2026-03-04", Some("p2"), None, Withdrawn);
    let page = of("photo_website").item("page-7".parse().unwrap());
    assert_eq!(outcome(family.clone(), &page), (ConsentState::Conflict, Outcome::MustNot));
    assert_eq!(outcome(family, &of("photo_website")), (ConsentState::Valid, Outcome::May));
}

/// Information withheld from an adult is a word in the matter withheld too (VOC-56, CHO-6).
#[test]
fn who_may_be_told_nothing_is_not_heard_of_a_trip() {
    let family = family(0, "2019-02-01").kind("ava", "p9", RelationshipKind::FosterParent).order(
        "o1",
        "prohibited_steps",
        &[bars("ava", "p9", RestrictionScope::ReceiveAllInfo)],
    );
    let family = written(family, "trip_residential", Some("p1"), ConsentSays::Given);
    let family = written(family, "trip_residential", Some("p9"), ConsentSays::Refused);
    assert_eq!(outcome(family, &of("trip_residential")), (ConsentState::Valid, Outcome::May));
}

/// Under a care order a parent elsewhere perhaps decides, and then is not enough for a significant trip (CON-TRIP-4).
#[test]
fn who_perhaps_decides_is_not_enough_where_two_are_needed() {
    let family = written(family(4, "2019-02-01"), "trip_residential", Some("p2"), ConsentSays::Given);
    let details = ConsentDetails { significant: Says::Yes, ..ConsentDetails::default() };
    assert_eq!(outcome(family, &of("trip_residential").details(details)).1, Outcome::MustNot);
}
