use super::*;
use crate::{Entry, Journal};

/// A school of these facts, each from 1 September 2025 unless it says otherwise.
fn school(facts: &[String]) -> School {
    let entry = |(n, text): (usize, &String)| {
        let mut value: serde_json::Value = serde_json::from_str(text).unwrap();
        let fields = value.as_object_mut().unwrap();
        fields.entry("entry").or_insert(format!("e{n}").into());
        fields.entry("recorded_at").or_insert("2025-09-01T08:00:00Z".into());
        fields.entry("valid_from").or_insert("2025-09-01".into());
        serde_json::from_value::<Entry>(value).unwrap()
    };
    School::new(&Journal::new(facts.iter().enumerate().map(entry).collect::<Vec<_>>()).unwrap()).unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn profile(nation: &str) -> String {
    format!(
        r#"{{"valid_from":"2000-01-01","fact":"profile_adopted","profile":{{"name":"x","version":"1","nation":"{nation}","school_type":"academy"}}}}"#
    )
}

fn step(step: &str) -> String {
    format!(r#"{{"fact":"volunteer_step","person":"mum","step":{{{step}}}}}"#)
}

fn plan(work: &str, supervised: &str, family: &str) -> String {
    step(&format!(
        r#""step":"planned","activity":"a","work":"{work}","supervised":"{supervised}","family_arrangement":"{family}""#
    ))
}

/// Wednesdays from 3 June 2026.
fn weekly() -> String {
    step(r#""step":"comes_weekly","activity":"a","weekday":"wednesday","first":"2026-06-01""#)
}

fn visit(on: &str, overnight: &str) -> String {
    step(&format!(r#""step":"comes","activity":"a","on":"{on}","overnight":"{overnight}""#))
}

fn checked(check: &str, result: &str) -> String {
    step(&format!(r#""step":"checked","check":"{check}","result":"{result}""#))
}

fn today(facts: &[String], on: &str) -> HelpNeed {
    let all: Vec<String> = std::iter::once(profile("ENG")).chain(facts.iter().cloned()).collect();
    school(&all).volunteer_check(&"mum".parse().unwrap(), None, day(on)).activities[0].today.clone()
}

type Row = (&'static str, Vec<String>, &'static str, Says, CheckStanding, Outcome, Vec<HelpGap>);

#[test]
#[expect(clippy::too_many_lines, reason = "a table of tests, a row a rule")]
fn regulated_or_not_and_may_they_help() {
    use CheckStanding::{Barred, Met, NotNeeded, NotOnRecord, NotSettled, ToAssess, WithoutBarredList};
    use Outcome::{May, MustNot, NeedsCheck};
    use Says::{No, Unknown, Yes};
    let helper = || vec![plan("teaches", "yes", "no"), weekly()];
    let alone = || vec![plan("teaches", "no", "no"), weekly()];
    let with = |mut facts: Vec<String>, check: &str, result: &str| {
        facts.push(checked(check, result));
        facts
    };
    let barred_list = "enhanced_with_barred_list";
    let table: Vec<Row> = vec![
        ("PTN-41 weekly, supervised, before", helper(), "2026-08-31", No, NotNeeded, May, vec![]),
        ("PTN-40 the day after", helper(), "2026-09-01", Yes, NotOnRecord, MustNot, vec![]),
        ("PTN-40 unsupervised before", alone(), "2026-08-31", Yes, NotOnRecord, MustNot, vec![]),
        ("PTN-45 with the check", with(helper(), barred_list, "clear"), "2026-09-01", Yes, Met, May, vec![]),
        (
            "PTN-45 without the list",
            with(helper(), "enhanced", "clear"),
            "2026-09-01",
            Yes,
            WithoutBarredList,
            MustNot,
            vec![],
        ),
        ("PTN-45 barred", with(helper(), barred_list, "barred"), "2026-09-01", Yes, Barred, MustNot, vec![]),
        (
            "PTN-45 to be judged",
            with(helper(), barred_list, "to_assess"),
            "2026-09-01",
            Yes,
            ToAssess,
            NeedsCheck,
            vec![HelpGap::Judgement],
        ),
        ("barred, outside", with(helper(), barred_list, "barred"), "2026-08-31", No, Barred, NeedsCheck, vec![]),
        (
            "PTN-43 once",
            vec![plan("personal_care", "yes", "no"), visit("2026-06-10", "no")],
            "2026-06-01",
            Yes,
            NotOnRecord,
            MustNot,
            vec![],
        ),
        (
            "PTN-43 with no rota",
            vec![plan("personal_care", "yes", "no")],
            "2026-06-01",
            Yes,
            NotOnRecord,
            MustNot,
            vec![],
        ),
        ("PTN-44 family", vec![plan("personal_care", "no", "yes"), weekly()], "2026-09-01", No, NotNeeded, May, vec![]),
        (
            "PTN-44 not known",
            vec![plan("cares", "no", "unknown"), weekly()],
            "2026-09-01",
            Unknown,
            NotSettled,
            NeedsCheck,
            vec![HelpGap::FamilyArrangement],
        ),
        (
            "PTN-42 overnight",
            vec![plan("cares", "no", "no"), visit("2026-09-10", "yes")],
            "2026-09-01",
            Yes,
            NotOnRecord,
            MustNot,
            vec![],
        ),
        (
            "PTN-42 overnight not known",
            vec![plan("cares", "no", "no"), visit("2026-09-10", "unknown")],
            "2026-09-01",
            Unknown,
            NotSettled,
            NeedsCheck,
            vec![HelpGap::Overnight],
        ),
        (
            "PTN-40 once",
            vec![plan("cares", "no", "no"), visit("2026-09-10", "no")],
            "2026-09-01",
            No,
            NotNeeded,
            May,
            vec![],
        ),
        (
            "PTN-40 other work",
            vec![plan("another_kind", "no", "no"), weekly()],
            "2026-09-01",
            No,
            NotNeeded,
            May,
            vec![],
        ),
        (
            "work not known",
            vec![plan("not_said", "no", "no"), weekly()],
            "2026-09-01",
            Unknown,
            NotSettled,
            NeedsCheck,
            vec![HelpGap::Work],
        ),
        (
            "no rota",
            vec![plan("cares", "no", "no")],
            "2026-09-01",
            Unknown,
            NotSettled,
            NeedsCheck,
            vec![HelpGap::Rota, HelpGap::Overnight],
        ),
        (
            "no rota, check met in either case",
            with(vec![plan("cares", "no", "no")], barred_list, "clear"),
            "2026-09-01",
            Unknown,
            Met,
            May,
            vec![HelpGap::Rota, HelpGap::Overnight],
        ),
        (
            "PTN-41 supervision not known",
            vec![plan("cares", "unknown", "no"), weekly()],
            "2026-08-31",
            Unknown,
            NotSettled,
            NeedsCheck,
            vec![HelpGap::Supervision],
        ),
        (
            "PTN-40 supervision matters no more",
            vec![plan("cares", "unknown", "no"), weekly()],
            "2026-09-01",
            Yes,
            NotOnRecord,
            MustNot,
            vec![],
        ),
    ];
    for (row, facts, on, regulated, standing, may, missing) in table {
        let need = today(&facts, on);
        assert_eq!((need.regulated, need.standing, need.may_help), (regulated, standing, may), "{row}");
        assert_eq!(need.not_known, missing, "{row}");
        let barred_list = match regulated {
            Yes => Outcome::Must,
            No => MustNot,
            Unknown => NeedsCheck,
        };
        assert_eq!(need.barred_list, barred_list, "{row}");
    }
}

#[test]
fn ptn_48_any_thirty_days_and_no_calendar_month() {
    for (days, many) in [
        (["2026-10-01", "2026-10-10", "2026-10-20", "2026-10-30"], true),
        (["2026-10-01", "2026-10-10", "2026-10-20", "2026-10-31"], false),
        (["2026-10-20", "2026-10-28", "2026-11-05", "2026-11-18"], true),
        (["2026-10-20", "2026-10-28", "2026-11-05", "2026-11-19"], false),
    ] {
        let mut facts = vec![plan("cares", "yes", "no")];
        facts.extend(days.map(|on| visit(on, "no")));
        let need = today(&facts, days[0]);
        assert_eq!(need.regulated, Says::from_bool(many), "{days:?}");
        assert_eq!(need.why.contains(&HelpWhy::ManyDays), many, "{days:?}");
    }
}

#[test]
fn ptn_42_days_of_several_things_add_up() {
    let more = |on: &str| step(&format!(r#""step":"comes","activity":"b","on":"{on}","overnight":"no""#));
    let b = plan("teaches", "no", "no").replace(r#""activity":"a""#, r#""activity":"b""#);
    let facts = [
        plan("cares", "no", "no"),
        b,
        visit("2026-10-01", "no"),
        visit("2026-10-02", "no"),
        more("2026-10-02"),
        more("2026-10-03"),
    ];
    assert_eq!(today(&facts, "2026-10-01").regulated, Says::No, "a day counts once");
    let facts = [facts.as_slice(), &[more("2026-10-04")]].concat();
    assert_eq!(today(&facts, "2026-10-01").regulated, Says::Yes);
}

#[test]
fn a_slot_every_second_week_is_not_weekly_and_two_of_them_are_many_days() {
    let slot = |first: &str| {
        step(&format!(
            r#""step":"comes_weekly","activity":"a","weekday":"wednesday","first":"{first}","every_weeks":2"#
        ))
    };
    let one = [plan("cares", "no", "no"), slot("2026-09-02")];
    assert_eq!(today(&one, "2026-09-01").regulated, Says::No);
    let two = [plan("cares", "no", "no"), slot("2026-09-02"), slot("2026-09-09")];
    assert_eq!(today(&two, "2026-09-01").regulated, Says::Yes);
}

#[test]
fn ptn_47_what_the_next_visit_needs() {
    let facts = [profile("ENG"), plan("teaches", "yes", "no"), weekly()];
    let found = school(&facts).volunteer_check(&"mum".parse().unwrap(), None, day("2026-08-31"));
    assert_eq!(found.may_start, Outcome::May, "on that day");
    let next = found.activities[0].at_next_visit.as_ref().unwrap();
    assert_eq!((next.day, next.may_help), (day("2026-09-02"), Outcome::MustNot));
    assert_eq!(found.holds_until, Some(day("2026-09-01")));
    let due = school(&facts).volunteers_due(day("2026-08-31"));
    assert_eq!((due.volunteers, due.due.len(), due.due[0].before), (1, 1, day("2026-09-02")));
    let before = school(&facts).volunteers_due(day("2026-08-01"));
    assert!(before.due.is_empty(), "its next visit is under the law of before");
}

#[test]
fn ptn_47_a_check_that_ends_before_the_next_visit() {
    let check = checked("enhanced_with_barred_list", "clear").replacen('{', r#"{"valid_until":"2026-10-07","#, 1);
    let facts = [profile("ENG"), plan("teaches", "yes", "no"), weekly(), check];
    let due = |on: &str| school(&facts).volunteers_due(day(on)).due.len();
    assert_eq!((due("2026-09-30"), due("2026-10-01")), (0, 1));
}

#[test]
fn a_line_that_is_taken_off_leaves_the_visits_that_were() {
    let slot = step(r#""step":"comes_weekly","activity":"a","weekday":"wednesday","first":"2026-09-02""#).replacen(
        '{',
        r#"{"valid_until":"2026-10-01","#,
        1,
    );
    let facts = [plan("cares", "no", "no"), slot, visit("2026-10-02", "no")];
    let need = today(&facts, "2026-10-02");
    assert_eq!((need.regulated, need.why), (Says::Yes, vec![HelpWhy::ManyDays]));
    let cancelled = visit("2026-10-02", "yes").replacen('{', r#"{"valid_until":"2026-10-01","#, 1);
    let facts = [plan("cares", "no", "no"), cancelled, visit("2026-10-05", "no")];
    assert_eq!(today(&facts, "2026-10-01").regulated, Says::No);
}

#[test]
fn ptn_49_the_nations_own_schemes() {
    for (nation, kind, needed) in
        [("SCT", "pvg_membership", CheckNeeded::PvgMembership), ("NIR", "access_ni", CheckNeeded::AccessNi)]
    {
        let mut facts = vec![profile(nation), plan("teaches", "yes", "no"), weekly()];
        let ask = |facts: &[String]| {
            let found = school(facts).volunteer_check(&"mum".parse().unwrap(), None, day("2026-09-01"));
            found.activities[0].today.clone()
        };
        let need = ask(&facts);
        assert_eq!((need.needed, need.may_help), (needed, Outcome::NeedsCheck), "{nation}");
        assert_eq!(need.not_known, [HelpGap::NationRule], "{nation}");
        facts.push(checked(kind, "clear"));
        assert_eq!(ask(&facts).may_help, Outcome::May, "{nation}");
    }
    let wales = [profile("WAL"), plan("teaches", "yes", "no"), weekly()];
    let found = school(&wales).volunteer_check(&"mum".parse().unwrap(), None, day("2026-09-01"));
    assert_eq!(found.may_start, Outcome::MustNot);
}

#[test]
fn without_a_profile_the_nation_is_not_known() {
    let found = school(&[plan("teaches", "yes", "no"), weekly()]).volunteer_check(
        &"mum".parse().unwrap(),
        None,
        day("2026-09-01"),
    );
    assert_eq!((found.may_start, &found.activities[0].today.not_known), (Outcome::NeedsCheck, &vec![HelpGap::Nation]));
}

#[test]
fn facts_that_cannot_be() {
    for bad in [
        r#""step":"comes_weekly","activity":"a","weekday":"monday","first":"2026-09-02","every_weeks":0"#,
        r#""step":"comes_weekly","activity":"a","weekday":"monday","first":"2026-09-02","last":"2026-09-01""#,
        r#""step":"comes","activity":"a","on":"2026-09-02","days":0,"overnight":"no""#,
        r#""step":"comes","activity":"a","on":"2026-09-02","days":367,"overnight":"no""#,
        r#""step":"comes","activity":"a","on":"1026-09-02","overnight":"no""#,
    ] {
        let text = step(bad).replacen(
            '{',
            r#"{"entry":"e","recorded_at":"2025-09-01T08:00:00Z","valid_from":"2025-09-01","#,
            1,
        );
        assert!(serde_json::from_str::<Entry>(&text).is_err(), "{bad}");
    }
}
