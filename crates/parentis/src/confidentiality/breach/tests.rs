use super::super::sample::{entries, school};
use super::*;
use crate::Journal;

const PROFILE: &str = r#"{"valid_from":"2000-01-01","fact":"profile_adopted","profile":{"name":"x","version":"1","nation":"ENG","school_type":"academy","data_protection":{"breach_fallback":["headteacher"]}}}"#;
const DPO: &str = r#"{"fact":"post_held","post":"dpo","person":"officer"}"#;
const HEAD: &str = r#"{"fact":"post_held","post":"headteacher","person":"head"}"#;
const DSL: &str = r#"{"fact":"post_held","post":"dsl","person":"lead"}"#;
/// Found on a Friday at noon.
const FOUND: &str = r#"{"valid_from":"2026-05-22","fact":"breach_found","breach":"b","at":"2026-05-22T12:00:00+01:00","classes":["family"],"pupils":["ava"],"people":["mum"]}"#;
const CONTAINED: &str = r#"{"valid_from":"2026-05-22","fact":"breach_contained","breach":"b"}"#;

fn assessed(risk: &str, by: &str, on: &str) -> String {
    format!(r#"{{"valid_from":"{on}","fact":"breach_assessed","breach":"b","risk":"{risk}","decided_by":"{by}"}}"#)
}

fn reported(at: Option<&str>, on: &str, complete: bool, reasons: bool) -> String {
    let at = at.map(|at| format!(r#","at":"{at}""#)).unwrap_or_default();
    let reasons = if reasons { r#","reasons_for_delay":"d-1""# } else { "" };
    format!(r#"{{"valid_from":"{on}","fact":"breach_reported","breach":"b","complete":{complete}{at}{reasons}}}"#)
}

fn at(text: &str) -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339(text).unwrap()
}

fn state(facts: &[&str], now: &str) -> (BreachState, Breaches) {
    let all = school(facts).breaches(None, at(now));
    (all.breaches[0].clone(), all)
}

fn steps(state: &BreachState) -> Vec<BreachStep> {
    state.next.iter().map(|next| next.step).collect()
}

/// A row of the table.
type Row<'a> = (&'a str, Vec<&'a str>, &'a str, ReportState, Vec<BreachStep>);

#[test]
fn what_is_next() {
    use BreachStep::{Assess, CompleteReport, Contain, GiveReasons, NameDecider, NoteHour, Report, TellAffected};
    let later = "2026-05-23T12:00:00+01:00";
    let over = "2026-05-25T12:00:01+01:00";
    let risk = assessed("risk", "officer", "2026-05-22");
    let high = assessed("high_risk", "officer", "2026-05-22");
    let none = assessed("no_risk", "officer", "2026-05-22");
    let told = [
        r#"{"valid_from":"2026-05-23","fact":"breach_told","breach":"b","pupil":"ava","person":"mum"}"#,
        r#"{"valid_from":"2026-05-23","fact":"breach_told","breach":"b","person":"mum"}"#,
    ];
    let whole = reported(Some("2026-05-23T09:00:00+01:00"), "2026-05-23", true, false);
    let part = reported(Some("2026-05-23T09:00:00+01:00"), "2026-05-23", false, false);
    let late = reported(Some("2026-05-25T12:00:01+01:00"), "2026-05-25", true, false);
    let excused = reported(Some("2026-05-25T12:00:01+01:00"), "2026-05-25", true, true);
    let some_time = reported(None, "2026-05-25", true, false);
    let table: Vec<Row<'_>> = vec![
        ("CNF-40 nobody judged it", vec![], later, ReportState::NotSettled, vec![Contain, Assess]),
        ("CNF-40 contained, not judged", vec![CONTAINED], over, ReportState::NotSettled, vec![Assess]),
        ("CNF-40 no risk is written down", vec![CONTAINED, &none], over, ReportState::NotNeeded, vec![]),
        ("CNF-41 a risk", vec![CONTAINED, &risk], later, ReportState::Due, vec![Report]),
        ("CNF-43 and the time over", vec![CONTAINED, &risk], over, ReportState::Overdue, vec![Report, GiveReasons]),
        ("CNF-41 reported", vec![CONTAINED, &risk, &whole], over, ReportState::Reported, vec![]),
        ("CNF-43 in phases", vec![CONTAINED, &risk, &part], over, ReportState::InPhases, vec![CompleteReport]),
        (
            "CNF-43 late",
            vec![CONTAINED, &risk, &late],
            "2026-05-26T09:00:00+01:00",
            ReportState::ReportedLate,
            vec![GiveReasons],
        ),
        (
            "CNF-43 late with reasons",
            vec![CONTAINED, &risk, &excused],
            "2026-05-26T09:00:00+01:00",
            ReportState::ReportedLate,
            vec![],
        ),
        (
            "CNF-41 at an hour unknown",
            vec![CONTAINED, &risk, &some_time],
            "2026-05-26T09:00:00+01:00",
            ReportState::HourNotKnown,
            vec![NoteHour],
        ),
        ("CNF-42 a high risk", vec![CONTAINED, &high, &whole], over, ReportState::Reported, vec![TellAffected]),
        (
            "CNF-42 one was told",
            vec![CONTAINED, &high, &whole, told[0]],
            over,
            ReportState::Reported,
            vec![TellAffected],
        ),
        ("CNF-42 all were told", vec![CONTAINED, &high, &whole, told[0], told[1]], over, ReportState::Reported, vec![]),
    ];
    for (row, more, now, report, next) in table {
        let facts: Vec<&str> = [PROFILE, DPO, FOUND].into_iter().chain(more).collect();
        let (state, all) = state(&facts, now);
        assert_eq!((state.report, steps(&state)), (report, next), "{row}");
        for next in &state.next {
            let told = row.split(' ').next().unwrap();
            assert!(all.rules.contains(&next.rule), "{row}: {}", next.rule);
            assert!(row.len() > told.len());
        }
    }
    let (lonely, _) = state(&[FOUND], later);
    assert_eq!(steps(&lonely), [Contain, NameDecider, Assess]);
}

#[test]
fn cnf_41_hours_pass_by_night_by_weekend_and_over_a_change_of_the_clock() {
    for (found, due) in [
        ("2026-05-22T12:00:00+01:00", "2026-05-25T12:00:00+01:00"),
        // The Friday before the clocks go forward, and before they go back.
        ("2026-03-27T12:00:00+00:00", "2026-03-30T13:00:00+01:00"),
        ("2026-10-23T12:00:00+01:00", "2026-10-26T11:00:00+00:00"),
        ("2026-12-24T17:30:00+00:00", "2026-12-27T17:30:00+00:00"),
    ] {
        let found_fact = format!(
            r#"{{"valid_from":"{}","fact":"breach_found","breach":"b","at":"{found}","classes":["family"]}}"#,
            found.split('T').next().unwrap()
        );
        let (state, all) = state(&[PROFILE, DPO, &found_fact], found);
        assert_eq!(state.report_by, Some(Day::At { instant: at(due) }), "{found}");
        assert_eq!(all.changes_at, Some(at(due)), "{found}");
        assert!(all.rules.contains(&RuleId::CAL_16));
    }
}

#[test]
fn cnf_41_the_last_moment_is_in_time_and_without_an_hour_the_day_begins_it() {
    let risk = assessed("risk", "officer", "2026-05-22");
    let facts = [PROFILE, DPO, FOUND, CONTAINED, &risk];
    assert_eq!(state(&facts, "2026-05-25T12:00:00+01:00").0.report, ReportState::Due);
    assert_eq!(state(&facts, "2026-05-25T12:00:01+01:00").0.report, ReportState::Overdue);
    let no_hour = r#"{"valid_from":"2026-05-22","fact":"breach_found","breach":"b","classes":["family"]}"#;
    let (found, _) = state(&[PROFILE, DPO, no_hour], "2026-05-22T09:00:00+01:00");
    assert_eq!(found.runs_from, Some(at("2026-05-22T00:00:00+01:00")));
    assert!(!found.hour_known);
    assert_eq!(found.report_by, Some(Day::At { instant: at("2026-05-25T00:00:00+01:00") }));
    // Of two entries the earlier awareness counts, and whose data they are adds up.
    let more = r#"{"valid_from":"2026-05-23","fact":"breach_found","breach":"b","classes":["safeguarding"],"pupils":["ben"],"item":"m-1"}"#;
    let (both, _) = state(&[PROFILE, DPO, more, FOUND], "2026-05-24T09:00:00+01:00");
    assert_eq!(both.runs_from, Some(at("2026-05-22T12:00:00+01:00")));
    assert_eq!((both.pupils.len(), both.classes.len(), both.items.len()), (2, 2, 1));
    assert!(both.high_by_class, "CNF-44");
    // Not aware of it yet, there is no breach.
    assert!(school(&[PROFILE, FOUND]).breaches(None, at("2026-05-22T11:59:59+01:00")).breaches.is_empty());
}

#[test]
fn cnf_44_only_the_lead_says_that_it_is_not_high() {
    let touches = FOUND.replace("family", "restricted_address");
    let risk = assessed("risk", "officer", "2026-05-22");
    let lead = assessed("risk", "lead", "2026-05-23");
    let again = assessed("no_risk", "officer", "2026-05-24");
    let now = "2026-05-25T09:00:00+01:00";
    let base = [PROFILE, DPO, DSL, &touches, CONTAINED];
    let with = |more: &[&str]| {
        let facts: Vec<&str> = base.iter().copied().chain(more.iter().copied()).collect();
        state(&facts, now).0
    };
    let unjudged = with(&[]);
    assert_eq!((unjudged.risk, unjudged.high_by_class), (Some(BreachRisk::HighRisk), true));
    assert_eq!(unjudged.report, ReportState::Due, "it does not wait for a judgement");
    assert_eq!(with(&[&risk]).risk, Some(BreachRisk::HighRisk));
    assert_eq!((with(&[&risk, &lead]).risk, with(&[&risk, &lead]).high_by_class), (Some(BreachRisk::Risk), false));
    assert_eq!(with(&[&risk, &lead, &again]).risk, Some(BreachRisk::NoRisk), "the lead's word stands");
    let high = assessed("high_risk", "lead", "2026-05-24");
    let low = assessed("risk", "officer", "2026-05-25");
    assert_eq!(with(&[&lead, &high, &low]).risk, Some(BreachRisk::HighRisk), "and so does the lead's later one");
    // Whoever was the lead once, and is not on that day, is none.
    let was = r#"{"fact":"post_held","post":"dsl","person":"lead","valid_until":"2026-05-23"}"#;
    let facts = [PROFILE, DPO, was, &touches, CONTAINED, &lead];
    assert_eq!(state(&facts, now).0.risk, Some(BreachRisk::HighRisk));
}

#[test]
fn cnf_45_the_first_who_is_there_decides() {
    let away = r#"{"valid_from":"2026-05-23","valid_until":"2026-05-30","fact":"unavailable","person":"officer"}"#;
    let head_away = r#"{"valid_from":"2026-05-23","fact":"unavailable","person":"head"}"#;
    let on = |facts: &[&str], now: &str| state(facts, now).1.decides.map(|person| person.as_str().to_owned());
    let facts = [PROFILE, DPO, HEAD, FOUND, away];
    assert_eq!(on(&facts, "2026-05-22T23:59:59+01:00").as_deref(), Some("officer"));
    assert_eq!(on(&facts, "2026-05-23T00:00:00+01:00").as_deref(), Some("head"));
    assert_eq!(on(&facts, "2026-05-30T00:00:00+01:00").as_deref(), Some("officer"));
    assert_eq!(on(&[PROFILE, HEAD, FOUND], "2026-05-23T00:00:00+01:00").as_deref(), Some("head"));
    let none = [PROFILE, DPO, HEAD, FOUND, away, head_away];
    let (lonely, all) = state(&none, "2026-05-23T09:00:00+01:00");
    assert_eq!((all.decides, all.deciders.len()), (None, 2));
    assert!(steps(&lonely).contains(&BreachStep::NameDecider));
    // Of one pupil alone, or after death, a post is no such post.
    let dead = r#"{"valid_from":"2026-05-01","fact":"died","person":"officer"}"#;
    assert_eq!(on(&[PROFILE, DPO, HEAD, FOUND, dead], "2026-05-23T00:00:00+01:00").as_deref(), Some("head"));
}

#[test]
fn cnf_42_whose_data_they_are_has_to_be_found() {
    let nobody = r#"{"valid_from":"2026-05-22","fact":"breach_found","breach":"b","classes":["safeguarding"]}"#;
    let (state, _) = state(&[PROFILE, DPO, nobody], "2026-05-22T09:00:00+01:00");
    assert!(steps(&state).contains(&BreachStep::FindAffected));
}

#[test]
fn an_hour_stands_on_its_day_and_somebody_was_told() {
    let mut wrong: serde_json::Value = serde_json::from_str(FOUND).unwrap();
    wrong["valid_from"] = "2026-05-23".into();
    wrong["entry"] = "e".into();
    wrong["recorded_at"] = "2026-05-23T08:00:00Z".into();
    assert!(serde_json::from_value::<crate::Entry>(wrong.clone()).is_err());
    wrong["valid_from"] = "2026-05-22".into();
    assert!(serde_json::from_value::<crate::Entry>(wrong).is_ok());
    let nobody = r#"{"entry":"e","recorded_at":"2026-05-23T08:00:00Z","valid_from":"2026-05-23","fact":"breach_told","breach":"b"}"#;
    let error = serde_json::from_str::<crate::Entry>(nobody).unwrap_err();
    assert!(error.to_string().contains("CNF-42"), "{error}");
}

#[test]
fn the_order_of_entry_makes_no_difference() {
    let risk = assessed("risk", "officer", "2026-05-22");
    let part = reported(Some("2026-05-23T09:00:00+01:00"), "2026-05-23", false, false);
    let facts = [PROFILE, DPO, HEAD, FOUND, CONTAINED, &risk, &part];
    let all = entries(&facts);
    let mut turned = all.clone();
    turned.reverse();
    let ask = |entries: Vec<crate::Entry>| {
        School::new(&Journal::new(entries).unwrap()).unwrap().breaches(None, at("2026-05-24T09:00:00+01:00"))
    };
    assert_eq!(ask(all), ask(turned));
}
