//! Decision tables and edges of policies and consultations.

use super::status::{PolicyList, PolicyView};
use super::step::Ratification;
use super::words::{
    ConsultationFault as Fault, ConsultationPart as Part, ConsultationState, PolicyDuty, PolicyFault, PolicyMark,
    PolicyPart, PolicyState, ReviewStanding, VersionState,
};
use crate::decision::Outcome;
use crate::ids::DocumentId;
use crate::profile::PolicyAudience;
use crate::question::Day;
use crate::rules::RuleId;
use crate::{Entry, Journal, School};
use chrono::NaiveDate;

const CALENDAR: &str = r#"{"valid_from":"2026-09-01","fact":"calendar_adopted","calendar":{"name":"2026/27","terms":[
    {"name":"Autumn","season":"autumn","first_day":"2026-09-07","last_day":"2026-12-18"},
    {"name":"Spring","season":"spring","first_day":"2027-01-05","last_day":"2027-03-25"}],
    "half_terms":[{"first_day":"2026-10-26","last_day":"2026-10-30"},{"first_day":"2027-02-15","last_day":"2027-02-19"}],
    "bank_holidays":["2026-12-25","2026-12-28","2027-01-01"]}}"#;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn profile(school_type: &str, review: &str) -> String {
    format!(
        r#"{{"valid_from":"2000-01-01","fact":"profile_adopted","profile":{{"name":"x","version":"1","nation":"ENG","school_type":"{school_type}","review":{review}}}}}"#
    )
}

fn policy(on: &str, step: &str) -> String {
    format!(r#"{{"valid_from":"{on}","fact":"policy_step","policy":"p","step":{{{step}}}}}"#)
}

fn asked(on: &str, step: &str) -> String {
    format!(r#"{{"valid_from":"{on}","fact":"consultation_step","consultation":"c","step":{{{step}}}}}"#)
}

fn entries(facts: &[String]) -> Vec<Entry> {
    let entry = |(n, text): (usize, &String)| {
        let mut value: serde_json::Value = serde_json::from_str(text).unwrap();
        let fields = value.as_object_mut().unwrap();
        fields.entry("entry").or_insert(format!("e{n:02}").into());
        fields.entry("recorded_at").or_insert("2025-09-01T08:00:00Z".into());
        serde_json::from_value::<Entry>(value).unwrap()
    };
    facts.iter().enumerate().map(entry).collect()
}

fn school(facts: &[String]) -> School {
    School::new(&Journal::new(entries(facts)).unwrap()).unwrap()
}

fn status(facts: &[String], on: &str) -> PolicyList {
    school(facts).policy_status(None, day(on))
}

fn only(facts: &[String], on: &str) -> PolicyView {
    status(facts, on).policies.remove(0)
}

/// The seed as its front page has it, and what was recorded of it.
fn seed(more: &[String]) -> Vec<String> {
    let front = [
        policy(
            "2013-03-01",
            r#""step":"prepared","kind":"communications","whole_school":"yes","written_by":"headteacher","max_review_months":36,
               "next_review":{"on":"2024-09-01","precision":"month"},"precision":"month""#,
        ),
        policy("2013-04-01", r#""step":"ratified","ratification":{"body":"governing_body"},"precision":"month""#),
    ];
    front.into_iter().chain(more.iter().cloned()).collect()
}

const EVIDENCE: &str = r#""implementation":"d-1","effectiveness":"d-2","decision":"keep""#;

fn reviewed(on: &str, rest: &str) -> String {
    policy(on, &format!(r#""step":"reviewed",{rest}"#))
}

#[test]
fn rev_14_the_seed_is_overdue_and_cannot_show_compliance() {
    use ReviewStanding::{CannotShow, Consistent};
    for (on, standing, overdue, why) in [
        ("2016-04-30", Consistent, None, "three years since its ratification"),
        ("2016-05-01", CannotShow, None, "REV-11 the interval is over, and no review is on record"),
        ("2024-09-30", CannotShow, None, "REV-12 the last day of the stated month"),
        ("2024-10-01", CannotShow, Some("2024-10-01"), "REV-13 the day after it"),
        ("2026-11-24", CannotShow, Some("2024-10-01"), "REV-14"),
    ] {
        let view = only(&seed(&[]), on);
        assert_eq!((view.standing, view.overdue_since), (Some(standing), overdue.map(day)), "{why}");
        assert!(!view.lacking.contains(&PolicyPart::ReviewInterval), "{why}");
    }
    let review = reviewed("2021-09-01", &format!(r#"{EVIDENCE},"precision":"month""#));
    for (on, overdue) in [("2024-09-30", None), ("2024-10-01", Some("2024-10-01")), ("2026-11-24", Some("2024-10-01"))]
    {
        let view = only(&seed(std::slice::from_ref(&review)), on);
        assert_eq!((view.standing, view.overdue_since), (Some(Consistent), overdue.map(day)), "{on}");
        assert_eq!(view.due, Some(day("2024-09-30")), "{on}");
    }
}

#[test]
fn the_seed_profile_says_the_same_of_itself() {
    // As profiles/harmonize-academy.toml has it.
    let adopted = r#"{"valid_from":"2013-04-01","fact":"profile_adopted","profile":{"name":"harmonize-academy","version":"2013-04",
        "nation":"ENG","school_type":"academy","policy":{"title":"Communications with Parents and Carers Policy",
        "written_by":"headteacher","ratified_by":"governing_body","prepared":"2013-03","first_ratified":"2013-04",
        "next_review":"2024-09","max_review_interval_months":36}}}"#;
    let view = only(&[adopted.to_owned()], "2026-11-24");
    assert_eq!(view.policy.as_str(), "harmonize-academy");
    assert_eq!((view.standing, view.overdue_since), (Some(ReviewStanding::CannotShow), Some(day("2024-10-01"))));
    assert_eq!((view.state, view.drives_routing), (PolicyState::InForce, true));
    assert_eq!(
        view.lacking,
        [
            PolicyPart::MinuteReference,
            PolicyPart::Version,
            PolicyPart::ApprovalNeeded,
            PolicyPart::Review,
            PolicyPart::PromotionToStaff,
            PolicyPart::PromotionToParents,
            PolicyPart::PromotionToGovernors,
        ]
    );
}

#[test]
fn whether_a_stated_date_keeps_to_the_interval() {
    use ReviewStanding::{Consistent, Inconsistent};
    // Reviewed; the next review as stated; standing; due.
    for (on, next, standing, due, why) in [
        ("2024-01-15", r#"{"on":"2027-01-15"}"#, Consistent, "2027-01-15", "REV-1 to the day"),
        ("2024-01-15", r#"{"on":"2027-01-16"}"#, Inconsistent, "2027-01-15", "REV-10 a day later"),
        (
            "2024-01-15",
            r#"{"on":"2027-01-01","precision":"month"}"#,
            Consistent,
            "2027-01-15",
            "REV-12 a day of it is in time",
        ),
        (
            "2024-01-15",
            r#"{"on":"2027-02-01","precision":"month"}"#,
            Inconsistent,
            "2027-01-15",
            "REV-10 the month after",
        ),
        ("2024-01-15", r#"{"on":"2025-01-15"}"#, Consistent, "2025-01-15", "REV-2 earlier is always fine"),
        ("2024-02-29", r#"{"on":"2028-01-01"}"#, Inconsistent, "2027-02-28", "REV-15 29 February"),
        ("2024-02-29", "null", Consistent, "2024-09-30", "REV-13 what the policy states still stands"),
    ] {
        let review = reviewed(on, &format!(r#"{EVIDENCE},"next_review":{next}"#));
        let view = only(&seed(&[review]), "2024-03-01");
        assert_eq!((view.standing, view.due), (Some(standing), Some(day(due))), "{why}");
    }
}

#[test]
fn ha_4b_a_review_is_closed_with_both_words_and_a_decision() {
    for (rest, lacking) in [
        (r#""effectiveness":"d","decision":"keep""#, PolicyPart::Implementation),
        (r#""implementation":"d","decision":"keep""#, PolicyPart::Effectiveness),
        (r#""implementation":"d","effectiveness":"d""#, PolicyPart::Decision),
    ] {
        let open = reviewed("2021-09-10", rest);
        let view = only(&seed(std::slice::from_ref(&open)), "2022-01-01");
        assert_eq!(view.last_review, None, "{lacking}");
        assert!(view.lacking.contains(&lacking) && view.marks.contains(&PolicyMark::UnderReview), "{lacking}");
        let closed = only(&seed(&[open, reviewed("2021-11-01", EVIDENCE)]), "2022-01-01");
        assert!(closed.last_review.is_some() && !closed.lacking.contains(&lacking), "{lacking}");
        assert!(!closed.marks.contains(&PolicyMark::UnderReview), "{lacking}");
    }
}

#[test]
fn what_a_review_decided_stands_until_it_is_ratified_anew() {
    let amend = reviewed("2025-01-10", r#""implementation":"d","effectiveness":"d","decision":"amend""#);
    assert_eq!(only(&seed(std::slice::from_ref(&amend)), "2025-02-01").marks, [PolicyMark::ToBeAmended]);
    let again = policy("2025-03-01", r#""step":"ratified","ratification":{"body":"governing_body","version":"v2"}"#);
    assert_eq!(only(&seed(&[amend, again]), "2025-03-01").marks, []);
}

#[test]
fn rev_9_what_brings_a_review_forward() {
    let law = policy("2025-05-01", r#""step":"review_triggered","trigger":"law_change""#);
    let early = reviewed("2025-02-01", EVIDENCE);
    let view = only(&seed(&[early.clone(), law.clone()]), "2025-05-01");
    assert_eq!((view.triggers.len(), view.marks.as_slice()), (1, [PolicyMark::ReviewEarly].as_slice()));
    let view = only(&seed(&[early, law, reviewed("2025-06-01", EVIDENCE)]), "2025-06-01");
    assert_eq!((view.triggers.len(), view.marks.len()), (0, 0));
    let recorded = policy("2025-05-01", r#""step":"review_triggered","trigger":"overdue_date""#);
    let mut value: serde_json::Value = serde_json::from_str(&recorded).unwrap();
    value["entry"] = "e".into();
    value["recorded_at"] = "2025-09-01T08:00:00Z".into();
    assert!(serde_json::from_value::<Entry>(value).unwrap_err().to_string().contains("REV-9"));
}

#[test]
fn rev_5_the_life_of_a_policy() {
    let prepared =
        policy("2025-01-01", r#""step":"prepared","kind":"other","written_by":"headteacher","approval":"committee""#);
    let asked = policy("2025-02-01", r#""step":"not_consulted","reason":"r","decided_by":"head""#);
    let wrong = policy(
        "2025-02-10",
        r#""step":"ratified","ratification":{"body":"headteacher","level":"full_board","version":"v1","minute":"m"}"#,
    );
    let low = policy(
        "2025-02-20",
        r#""step":"ratified","ratification":{"body":"governor","level":"one_governor","version":"v1","minute":"m"}"#,
    );
    let ratified = policy(
        "2025-03-01",
        r#""step":"ratified","ratification":{"body":"governing_body","level":"full_board","version":"v1","minute":"m"}"#,
    );
    let began = policy("2025-04-01", r#""step":"in_force","version":"v1""#);
    let other = policy("2025-05-01", r#""step":"in_force","version":"v2""#);
    let gone = policy("2025-06-01", r#""step":"superseded","successor":"q""#);
    let away = policy("2025-07-01", r#""step":"archived""#);
    let all = [prepared, asked, wrong, low, ratified, began, other, gone, away];
    for (on, state, routes, why) in [
        ("2025-01-01", PolicyState::Draft, false, "HA-0c no ratification"),
        ("2025-02-01", PolicyState::Consulted, false, "HA-3.1c a reason is on record"),
        ("2025-02-10", PolicyState::Consulted, false, "HA-0a its author does not ratify it"),
        ("2025-02-20", PolicyState::Consulted, false, "REV-4 at too low a level"),
        ("2025-03-01", PolicyState::Ratified, false, "REV-5 only in force routes"),
        ("2025-04-01", PolicyState::InForce, true, "REV-5"),
        ("2025-05-01", PolicyState::InForce, true, "HA-0c a version that nobody ratified is not in force"),
        ("2025-06-01", PolicyState::Superseded, false, "REV-5"),
        ("2025-07-01", PolicyState::Archived, false, "REV-5"),
    ] {
        let view = only(&all, on);
        assert_eq!((view.state, view.drives_routing), (state, routes), "{why}");
    }
    assert_eq!(only(&all, "2025-05-01").version.unwrap().as_str(), "v1");
    assert_eq!(only(&all, "2025-05-01").faults, [PolicyFault::AuthorRatifies, PolicyFault::LevelTooLow]);
    assert_eq!(only(&all, "2025-07-01").standing, None);
}

#[test]
fn ha_4c_promoted_to_all_three() {
    let version = |on: &str, version: &str| {
        let ratification =
            format!(r#""step":"ratified","ratification":{{"body":"governing_body","version":"{version}"}}"#);
        [policy(on, &ratification), policy(on, &format!(r#""step":"in_force","version":"{version}""#))]
    };
    let to = |on: &str, audience: &str| {
        policy(on, &format!(r#""step":"promoted","audience":"{audience}","channel":"email""#))
    };
    let mut facts = seed(&version("2025-01-10", "v1"));
    facts.extend([to("2025-01-11", "staff"), to("2025-01-12", "parents")]);
    let view = only(&facts, "2025-01-12");
    assert!(view.lacking.contains(&PolicyPart::PromotionToGovernors) && !view.marks.contains(&PolicyMark::Promoted));
    assert_eq!(view.promoted_to, [PolicyAudience::Staff, PolicyAudience::Parents]);
    facts.push(to("2025-01-13", "governors"));
    assert!(only(&facts, "2025-01-13").marks.contains(&PolicyMark::Promoted));
    // A new version is promoted anew.
    facts.extend(version("2025-06-01", "v2"));
    assert!(only(&facts, "2025-06-01").promoted_to.is_empty());
}

#[test]
fn rev_3_law_has_an_interval_of_its_own() {
    let of = |kind: &str, own: &str| {
        let prepared =
            format!(r#""step":"prepared","kind":"{kind}","written_by":"headteacher","max_review_months":{own}"#);
        let ratified = policy("2025-01-01", r#""step":"ratified","ratification":{"body":"governing_body"}"#);
        only(&[policy("2025-01-01", &prepared), ratified], "2026-01-02")
    };
    for (kind, own, months, faulty) in [
        ("child_protection", "36", Some(12), true),
        ("child_protection", "null", Some(12), false),
        ("data_protection", "12", Some(12), false),
        ("accessibility_plan", "null", Some(36), false),
        ("complaints", "24", Some(24), false),
        ("complaints", "null", None, false),
        ("uniform", "null", Some(12), false),
    ] {
        let view = of(kind, own);
        assert_eq!(view.interval_months, months, "{kind}");
        assert_eq!(view.faults.contains(&PolicyFault::IntervalTooLong), faulty, "{kind}");
    }
}

#[test]
fn ha_1b_nothing_hangs_on_nothing() {
    let view = only(&[policy("2025-01-01", r#""step":"promoted","audience":"staff","channel":"email""#)], "2025-01-01");
    assert_eq!(
        (view.state, view.lacking),
        (PolicyState::Draft, vec![PolicyPart::Preparation, PolicyPart::Ratification])
    );
    let given = only(&[policy("2025-01-01", r#""step":"given","person":"mum""#)], "2025-01-01");
    assert_eq!((given.given_to, given.lacking.first()), (1, Some(&PolicyPart::Preparation)));
}

#[test]
fn ha_3_3a_who_was_given_which_version() {
    let given = |on: &str, step: &str, person: &str, version: &str| {
        policy(on, &format!(r#""step":"{step}","person":"{person}","version":"{version}""#))
    };
    let facts = seed(&[
        given("2025-01-02", "given", "mum", "v1"),
        given("2025-01-03", "acknowledged", "mum", "v1"),
        given("2025-06-02", "given", "mum", "v2"),
        given("2025-01-04", "acknowledged", "dad", "v1"),
    ]);
    let found = school(&facts).policy_status(Some(&"p".parse().unwrap()), day("2025-07-01")).policies.remove(0);
    assert_eq!((found.given_to, found.acknowledged_by, found.given.len()), (1, 2, 3));
    assert_eq!((found.given[0].person.as_str(), found.given[0].given), ("dad", None));
    assert_eq!((found.given[1].acknowledged, found.given[2].acknowledged), (Some(day("2025-01-03")), None));
    assert_eq!(found.require_acknowledgement, Outcome::MustNot);
    assert!(only(&facts, "2025-07-01").given.is_empty());
}

#[test]
fn rev_7_the_version_on_the_day_of_receipt() {
    let facts = seed(&[
        policy("2025-01-01", r#""step":"in_force","version":"v1""#),
        policy("2026-01-01", r#""step":"in_force","version":"v2""#),
    ]);
    let school = school(&facts);
    let ask = |received: &str, on: &str| school.governing_version(&"p".parse().unwrap(), day(received), day(on));
    for (received, on, state, version, later) in [
        ("2024-12-31", "2026-02-01", VersionState::NoneInForce, None, 2),
        ("2025-01-01", "2025-06-01", VersionState::Governs, Some("v1"), 0),
        ("2025-12-31", "2026-02-01", VersionState::Governs, Some("v1"), 1),
        ("2026-01-01", "2026-02-01", VersionState::Governs, Some("v2"), 0),
    ] {
        let found = ask(received, on);
        let named = found.version.as_ref().map(DocumentId::as_str);
        assert_eq!((found.state, named, found.later.len()), (state, version, later), "{received}");
    }
    assert_eq!(ask("2025-01-01", "2025-06-01").holds_until, Some(day("2026-01-01")));
}

fn opened(topic: &str, on: &str, closes: &str, rest: &str) -> String {
    asked(on, &format!(r#""step":"opened","topic":"{topic}","question":"q","closes":"{closes}T16:00:00+00:00"{rest}"#))
}

const WHOLE: &str = r#","audiences":["parents"],"channels":["email"],"languages":["en"],"representatives":["rep"]"#;

fn invited(people: &[(&str, &str)]) -> String {
    let people: Vec<_> =
        people.iter().map(|(person, family)| serde_json::json!({ "person": person, "family": family })).collect();
    asked("2026-09-07", &format!(r#""step":"invited","people":{}"#, serde_json::Value::from(people)))
}

fn answered(on: &str, person: &str, family: &str, view: &str) -> String {
    asked(on, &format!(r#""step":"answered","person":"{person}","family":"{family}","view":"{view}""#))
}

fn weighed(says: [&str; 4]) -> String {
    let [early, information, time, considered] = says;
    asked(
        "2026-10-12",
        &format!(
            r#""step":"weighed","early_enough":"{early}","enough_information":"{information}","enough_time":"{time}","conscientiously_considered":"{considered}""#
        ),
    )
}

fn consultation(facts: &[String], on: &str) -> super::consulting::ConsultationView {
    school(facts).consultations(None, day(on)).consultations.remove(0)
}

/// Why; profile, topic, opened, closes; the first day on which it may close; what is wrong.
type Length<'a> = (&'a str, String, &'a str, &'a str, &'a str, Option<&'a str>, &'a [Fault]);

#[test]
fn how_long_it_has_to_be() {
    let academy = || profile("academy", "{}");
    let in_weeks = |said: &str| {
        profile("academy", &format!(r#"{{"consultation_weeks":3,"consultation_in_school_weeks":{said}}}"#))
    };
    let rse = "relationships_education";
    let table: &[Length<'_>] = &[
        ("PTN-4 four school weeks", academy(), rse, "2026-09-07", "2026-10-05", Some("2026-10-05"), &[]),
        ("PTN-4 a day less", academy(), rse, "2026-09-08", "2026-10-05", Some("2026-10-06"), &[Fault::TooShort]),
        ("PTN-10 over half-term", academy(), rse, "2026-10-12", "2026-11-13", Some("2026-11-16"), &[Fault::TooShort]),
        ("PTN-10 not in school weeks", in_weeks("false"), rse, "2026-10-13", "2026-11-03", Some("2026-11-03"), &[]),
        (
            "PTN-10 in school weeks",
            in_weeks("true"),
            "other",
            "2026-10-13",
            "2026-11-03",
            Some("2026-11-10"),
            &[Fault::TooShort],
        ),
        ("nothing says how long", academy(), "other", "2026-09-07", "2026-09-08", None, &[]),
        (
            "PTN-10 it closes on a Saturday",
            academy(),
            "other",
            "2026-09-07",
            "2026-09-12",
            None,
            &[Fault::ClosesOnNoSchoolDay],
        ),
        ("PTN-5 six weeks", academy(), "admission_arrangements", "2026-10-01", "2026-11-12", Some("2026-11-12"), &[]),
        (
            "PTN-5 a day less",
            academy(),
            "admission_arrangements",
            "2026-10-01",
            "2026-11-11",
            Some("2026-11-12"),
            &[Fault::TooShort],
        ),
        (
            "PTN-5 begun too early",
            academy(),
            "admission_arrangements",
            "2026-09-30",
            "2026-11-12",
            Some("2026-11-11"),
            &[Fault::OutsideTheWindow],
        ),
        (
            "PTN-5 closed too late",
            academy(),
            "admission_arrangements",
            "2026-12-07",
            "2027-02-01",
            Some("2027-01-18"),
            &[Fault::OutsideTheWindow],
        ),
        (
            "PTN-5 the last day",
            academy(),
            "admission_arrangements",
            "2026-12-07",
            "2027-01-29",
            Some("2027-01-18"),
            &[],
        ),
    ];
    for (why, profile, topic, on, closes, earliest, faults) in table {
        let facts = [profile.clone(), CALENDAR.to_owned(), opened(topic, on, closes, WHOLE)];
        let view = consultation(&facts, on);
        assert_eq!(view.earliest_close, earliest.map(|earliest| Day::On { day: day(earliest) }), "{why}");
        assert_eq!(view.faults, *faults, "{why}");
    }
    let without = consultation(&[academy(), opened(rse, "2026-09-07", "2026-10-05", WHOLE)], "2026-09-07");
    assert!(without.lacking.contains(&Part::Calendar) && matches!(without.earliest_close, Some(Day::NotKnown { .. })));
}

#[test]
fn who_is_asked() {
    let of = |school_type: Option<&str>, topic: &str, audiences: &str| {
        let profile = school_type.map(|school_type| profile(school_type, "{}"));
        let rest = format!(r#","audiences":[{audiences}]"#);
        let facts: Vec<String> =
            profile.into_iter().chain([opened(topic, "2026-09-07", "2026-11-13", &rest)]).collect();
        consultation(&facts, "2026-09-07")
    };
    let rse = "relationships_education";
    assert_eq!(of(Some("academy"), rse, r#""staff""#).faults, [Fault::ParentsLeftOut]);
    assert_eq!(of(Some("maintained"), rse, "").faults, [Fault::ParentsLeftOut]);
    assert_eq!(of(Some("academy"), rse, r#""parents""#).faults, []);
    assert_eq!(of(Some("pru"), rse, "").faults, []);
    assert!(of(None, rse, "").lacking.contains(&Part::SchoolType));
    assert_eq!(of(Some("academy"), "uniform", r#""parents""#).faults, [Fault::PupilsLeftOut]);
    assert_eq!(of(Some("academy"), "uniform", r#""pupils""#).faults, [Fault::ParentsLeftOut]);
    assert_eq!(of(Some("academy"), "uniform", r#""pupils","parents""#).faults, []);
}

#[test]
fn ptn_12_and_13_people_and_families() {
    let facts = [
        profile("academy", "{}"),
        opened("other", "2026-09-07", "2026-10-05", WHOLE),
        invited(&[("mum", "f1"), ("dad", "f1"), ("ann", "f2"), ("bob", "f3")]),
        answered("2026-09-08", "mum", "f1", "agrees"),
        answered("2026-09-09", "dad", "f1", "disagrees"),
        answered("2026-09-10", "dad", "f1", "neither"),
        answered("2026-09-10", "ann", "f2", "agrees"),
        answered("2026-09-11", "passer-by", "f9", "not_said"),
        answered("2026-10-06", "bob", "f3", "agrees"),
    ];
    let view = consultation(&facts, "2026-10-06");
    let of = |rate: Option<super::ResponseRate>| rate.map(|rate| (rate.answered, rate.invited, rate.per_cent));
    assert_eq!((of(view.people), of(view.families)), (Some((3, 4, 75)), Some((2, 3, 66))));
    assert_eq!((view.not_invited, view.late), (1, 1));
    let (one, all) = (view.unweighted, view.weighted);
    assert_eq!((one.agrees, one.disagrees, one.neither, one.not_said, one.divided), (2, 0, 1, 1, 0));
    assert_eq!((all.agrees, all.disagrees, all.neither, all.not_said, all.divided), (1, 0, 0, 1, 1));
    assert_eq!(consultation(&facts[..2], "2026-09-08").people, None);
}

#[test]
fn ha_1c_a_carer_answers_as_a_parent() {
    let looks = |person: &str, says: &str| {
        format!(
            r#"{{"valid_from":"2025-09-01","fact":"looks_after","pupil":"ava","person":"{person}","says":"{says}","evidence":"declaration"}}"#
        )
    };
    let mother = r#"{"valid_from":"2016-04-02","fact":"parenthood","pupil":"ava","person":"mum","parenthood":"birth_mother","evidence":"document_seen"}"#;
    let facts = [
        profile("academy", "{}"),
        mother.to_owned(),
        looks("gran", "yes"),
        looks("aunt", "no"),
        opened("other", "2026-09-07", "2026-10-05", WHOLE),
        answered("2026-09-08", "mum", "f1", "agrees"),
        answered("2026-09-09", "gran", "f1", "agrees"),
        answered("2026-09-09", "aunt", "f2", "agrees"),
    ];
    assert_eq!(consultation(&facts, "2026-09-10").policy_parents, 2);
}

#[test]
fn ptn_9_the_record_and_ptn_11_its_fairness() {
    let mut facts = vec![
        profile("academy", "{}"),
        CALENDAR.to_owned(),
        opened("other", "2026-09-07", "2026-10-05", &format!(r#"{WHOLE},"feedback_by":"2026-11-02""#)),
        invited(&[("mum", "f1")]),
    ];
    let at = |facts: &[String], on: &str| {
        let view = consultation(facts, on);
        (view.state, view.lacking, view.faults)
    };
    assert_eq!(at(&facts, "2026-10-05"), (ConsultationState::Open, vec![Part::Fairness], vec![]));
    assert_eq!(
        at(&facts, "2026-10-06"),
        (ConsultationState::Closed, vec![Part::Fairness, Part::Summary, Part::Decision], vec![])
    );
    facts.push(asked("2026-10-07", r#""step":"closed","summary":"s""#));
    facts.push(weighed(["yes", "yes", "yes", "unknown"]));
    facts.push(asked("2026-10-13", r#""step":"decided","decision":"d""#));
    assert_eq!(at(&facts, "2026-10-13"), (ConsultationState::Decided, vec![Part::Fairness, Part::WhatChanged], vec![]));
    assert_eq!(at(&facts, "2026-11-03").2, [Fault::FeedbackOverdue]);
    facts.push(weighed(["yes", "yes", "no", "yes"]));
    facts.push(asked("2026-11-02", r#""step":"what_changed","document":"w""#));
    assert_eq!(at(&facts, "2026-11-03"), (ConsultationState::FedBack, vec![], vec![Fault::Unfair]));
    let bare = consultation(&[opened("other", "2026-09-07", "2026-10-05", r#","policy":"p""#)], "2026-09-07");
    let lacking =
        [Part::Audience, Part::Channels, Part::Languages, Part::Invited, Part::Fairness, Part::Calendar, Part::Policy];
    assert_eq!(bare.lacking, lacking);
}

const GOOD: Ratification = Ratification { body: None, level: None, minute: None, version: None };

fn ratification() -> Ratification {
    let key = |text: &str| Some(text.parse().unwrap());
    let level = Some(super::words::ApprovalLevel::FullBoard);
    Ratification { body: Some(crate::profile::Post::GoverningBody), level, minute: key("m"), version: key("v1") }
}

/// Why; the kind of school; what was written, and what happened; the outcome, what is wrong, what is not known.
type Row = (&'static str, Option<&'static str>, String, Vec<String>, Outcome, Vec<PolicyFault>, Vec<PolicyPart>);

#[test]
#[expect(clippy::too_many_lines, reason = "one table, one row a rule")]
fn may_it_be_ratified() {
    let prepared = |kind: &str, whole: &str| {
        policy(
            "2026-09-01",
            &format!(
                r#""step":"prepared","kind":"{kind}","whole_school":"{whole}","written_by":"headteacher","approval":"full_board""#
            ),
        )
    };
    let rse = "relationships_education";
    let reason = policy("2026-09-02", r#""step":"not_consulted","reason":"r","decided_by":"head""#);
    let consulted = policy("2026-10-14", r#""step":"consulted","consultation":"c""#);
    let record = |says: [&str; 4]| {
        vec![
            CALENDAR.to_owned(),
            opened("other", "2026-09-07", "2026-10-05", WHOLE),
            invited(&[("mum", "f1")]),
            asked("2026-10-07", r#""step":"closed","summary":"s""#),
            weighed(says),
            consulted.clone(),
        ]
    };
    let yes = ["yes"; 4];
    let unfair = ["yes", "no", "yes", "yes"];
    let unknown = ["yes", "yes", "yes", "unknown"];
    let academy = Some("academy");
    let table: Vec<Row> = vec![
        (
            "HA-3.1c nobody was asked",
            academy,
            prepared("other", "yes"),
            vec![],
            Outcome::MustNot,
            vec![PolicyFault::ParentsNotAsked],
            vec![],
        ),
        (
            "HA-3.1c a reason is on record",
            academy,
            prepared("other", "yes"),
            vec![reason.clone()],
            Outcome::May,
            vec![],
            vec![],
        ),
        ("HA-3.1c parents were asked", academy, prepared("other", "yes"), record(yes), Outcome::May, vec![], vec![]),
        ("HA-3.1c not for the whole school", academy, prepared("other", "no"), vec![], Outcome::May, vec![], vec![]),
        (
            "PTN-8 not known whether",
            academy,
            prepared("other", "unknown"),
            vec![],
            Outcome::NeedsCheck,
            vec![],
            vec![PolicyPart::WholeSchool],
        ),
        (
            "PTN-11 unfair",
            academy,
            prepared("other", "yes"),
            record(unfair),
            Outcome::NeedsCheck,
            vec![PolicyFault::ConsultationFaulty],
            vec![],
        ),
        (
            "PTN-11 not known whether fair",
            academy,
            prepared("other", "yes"),
            record(unknown),
            Outcome::NeedsCheck,
            vec![],
            vec![PolicyPart::Fairness],
        ),
        (
            "a consultation of which nothing is on record",
            academy,
            prepared("other", "yes"),
            vec![consulted.clone()],
            Outcome::NeedsCheck,
            vec![],
            vec![PolicyPart::Consultation],
        ),
        (
            "PTN-1 a reason does not do",
            academy,
            prepared(rse, "no"),
            vec![reason.clone()],
            Outcome::MustNot,
            vec![PolicyFault::ParentsNotAsked],
            vec![],
        ),
        (
            "PTN-2 a reason does not do",
            Some("maintained"),
            prepared(rse, "no"),
            vec![reason.clone()],
            Outcome::MustNot,
            vec![PolicyFault::ParentsNotAsked],
            vec![],
        ),
        (
            "PTN-1 what kind of school is not known",
            None,
            prepared(rse, "no"),
            vec![reason.clone()],
            Outcome::NeedsCheck,
            vec![],
            vec![PolicyPart::SchoolType],
        ),
        (
            "PTN-1 another kind of school",
            Some("pru"),
            prepared(rse, "no"),
            vec![],
            Outcome::NeedsCheck,
            vec![PolicyFault::ParentsNotAsked],
            vec![],
        ),
        (
            "PTN-7 nobody was asked",
            academy,
            prepared("uniform", "no"),
            vec![],
            Outcome::MustNot,
            vec![PolicyFault::ParentsNotAsked],
            vec![],
        ),
        (
            "PTN-7 a reason is looked at",
            academy,
            prepared("uniform", "no"),
            vec![reason],
            Outcome::NeedsCheck,
            vec![PolicyFault::ParentsNotAsked],
            vec![],
        ),
    ];
    for (why, school_type, prepared, more, outcome, faults, lacking) in table {
        let facts: Vec<String> =
            school_type.map(|kind| profile(kind, "{}")).into_iter().chain([prepared]).chain(more).collect();
        let found = school(&facts).may_ratify(&"p".parse().unwrap(), &ratification(), day("2026-10-20"));
        let all: Vec<PolicyFault> = found.bars.iter().chain(&found.checks).copied().collect();
        assert_eq!((found.outcome, all, found.lacking), (outcome, faults, lacking), "{why}");
    }
}

#[test]
fn what_a_ratification_needs() {
    let prepared = policy(
        "2026-09-01",
        r#""step":"prepared","kind":"other","whole_school":"no","written_by":"headteacher","approval":"committee""#,
    );
    let ask = |ratification: &Ratification| {
        let found =
            school(std::slice::from_ref(&prepared)).may_ratify(&"p".parse().unwrap(), ratification, day("2026-10-20"));
        (found.outcome, found.bars, found.lacking)
    };
    let parts = [PolicyPart::Body, PolicyPart::MinuteReference, PolicyPart::Version, PolicyPart::ApprovalGiven];
    assert_eq!(ask(&GOOD), (Outcome::NeedsCheck, vec![], parts.to_vec()), "REV-6");
    let own = Ratification { body: Some(crate::profile::Post::Headteacher), ..ratification() };
    assert_eq!(ask(&own), (Outcome::MustNot, vec![PolicyFault::AuthorRatifies], vec![]), "HA-0a");
    let low = Ratification { level: Some(super::words::ApprovalLevel::Head), ..ratification() };
    assert_eq!(ask(&low), (Outcome::MustNot, vec![PolicyFault::LevelTooLow], vec![]), "REV-4");
    assert_eq!(ask(&ratification()).0, Outcome::May);
    let open = [
        prepared.clone(),
        opened("other", "2026-09-07", "2026-11-13", WHOLE),
        policy("2026-09-07", r#""step":"consulted","consultation":"c""#),
    ];
    let found = school(&open).may_ratify(&"p".parse().unwrap(), &ratification(), day("2026-10-20"));
    assert_eq!((found.outcome, found.bars), (Outcome::MustNot, vec![PolicyFault::ConsultationOpen]));
    assert_eq!(found.holds_until, Some(day("2026-11-14")));
}

#[test]
fn what_else_has_to_be_done() {
    let of = |kind: &str, more: &[String], on: &str| {
        let prepared = format!(r#""step":"prepared","kind":"{kind}","written_by":"headteacher""#);
        let ratified = policy("2027-02-10", r#""step":"ratified","ratification":{"body":"governing_body"}"#);
        let facts = [profile("academy", "{}"), policy("2020-01-01", &prepared), ratified];
        let facts: Vec<String> = facts.into_iter().chain(more.iter().cloned()).collect();
        let duties = only(&facts, on).duties;
        duties.into_iter().map(|duty| (duty.duty, duty.due, duty.done, duty.overdue)).collect::<Vec<_>>()
    };
    let website = policy("2027-02-11", r#""step":"published","published":"website""#);
    assert_eq!(
        of("relationships_education", std::slice::from_ref(&website), "2027-03-01"),
        [
            (PolicyDuty::PublishOnWebsite, None, Some(day("2027-02-11")), false),
            (PolicyDuty::FreeCopy, None, None, false),
        ]
    );
    let asked = opened("admission_arrangements", "2026-12-07", "2027-01-29", WHOLE);
    assert_eq!(
        of("admission_arrangements", &[asked, website], "2027-03-16"),
        [
            (PolicyDuty::ConsultAgain, Some(day("2034-01-29")), None, false),
            (PolicyDuty::Determine, Some(day("2027-02-28")), Some(day("2027-02-10")), false),
            (PolicyDuty::CopyToAuthority, Some(day("2027-03-15")), None, true),
        ]
    );
    let tender = policy("2022-03-16", r#""step":"tender_held""#);
    assert_eq!(
        of("uniform", &[tender], "2027-03-16"),
        [(PolicyDuty::SupplierTender, Some(day("2027-03-16")), None, false)]
    );
    assert_eq!(of("uniform", &[], "2027-03-16"), [(PolicyDuty::SupplierTender, None, None, false)]);
}

#[test]
fn the_most_pressing_comes_first() {
    let other = |key: &str, next: &str| {
        let step = |on: &str, step: &str| {
            format!(r#"{{"valid_from":"{on}","fact":"policy_step","policy":"{key}","step":{{{step}}}}}"#)
        };
        [
            step(
                "2025-01-01",
                &format!(
                    r#""step":"prepared","kind":"other","written_by":"headteacher","max_review_months":36,"next_review":{{"on":"{next}"}}"#
                ),
            ),
            step("2025-01-01", r#""step":"ratified","ratification":{"body":"governing_body"}"#),
        ]
    };
    let facts: Vec<String> =
        [other("a", "2027-01-01"), other("b", "2025-06-01"), other("c", "2026-01-01"), other("d", "2025-03-01")]
            .concat();
    let found = status(&facts, "2025-07-01");
    let keys: Vec<&str> = found.policies.iter().map(|view| view.policy.as_str()).collect();
    assert_eq!(keys, ["d", "b", "c", "a"]);
    assert_eq!(found.holds_until, Some(day("2026-01-02")));
    assert!(found.rules.contains(&RuleId::REV_13));
}
