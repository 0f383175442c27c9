use super::super::sample::school;
use super::*;

const PROFILE: &str = r#"{"valid_from":"2000-01-01","fact":"profile_adopted","profile":{"name":"x","version":"1","nation":"ENG","school_type":"academy","data_protection":{"complaint_channels":["post","email"]}}}"#;
const CALENDAR: &str = r#"{"fact":"calendar_adopted","calendar":{"name":"x","terms":[{"name":"Summer","season":"summer","first_day":"2026-06-01","last_day":"2026-07-17"},{"name":"Autumn","season":"autumn","first_day":"2026-09-02","last_day":"2026-12-18"}],"half_terms":[],"bank_holidays":["2026-08-31","2026-12-25","2026-12-28","2027-01-01"]}}"#;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn came(on: &str) -> String {
    format!(r#"{{"valid_from":"{on}","fact":"data_complaint_received","complaint":"c","person":"mum","pupil":"ava"}}"#)
}

fn done(step: &str, on: &str, ico: bool) -> String {
    format!(r#"{{"valid_from":"{on}","fact":"data_complaint_step","complaint":"c","step":"{step}","ico_named":{ico}}}"#)
}

fn ask(facts: &[&str], on: &str) -> DataComplaints {
    school(facts).data_complaints(None, day(on))
}

#[test]
fn by_when_it_is_acknowledged() {
    // Received; last day in time; why.
    for (received, due, why) in [
        ("2026-06-19", Some("2026-07-20"), "CNF-30 the first day of the duty; the thirtieth is a Sunday"),
        ("2026-06-18", None, "CNF-30 the day before there is no such duty"),
        ("2026-07-21", Some("2026-08-20"), "CNF-32 in the holidays"),
        ("2026-08-01", Some("2026-09-01"), "CNF-31 the last day is a public holiday"),
        ("2026-07-18", Some("2026-08-17"), "CNF-31 received on a Saturday"),
        ("2026-09-10", Some("2026-10-12"), "CNF-31 the last day is a Saturday"),
    ] {
        let all = ask(&[PROFILE, CALENDAR, &came(received)], received);
        let state = &all.complaints[0];
        assert_eq!(state.ack.due, due.map(|due| Day::On { day: day(due) }), "{why}");
        assert_eq!(state.under_duty, due.is_some(), "{why}");
        let rules = [RuleId::CNF_30, RuleId::CNF_31, RuleId::CNF_32, RuleId::SAR_11];
        assert_eq!(rules.iter().all(|rule| all.rules.contains(rule)), due.is_some(), "{why}");
    }
}

#[test]
fn cal_15_past_the_holidays_that_somebody_entered_there_is_no_day() {
    let all = ask(&[PROFILE, &came("2026-07-01")], "2026-07-02");
    let state = &all.complaints[0];
    assert!(matches!(state.ack.due, Some(Day::NotKnown { .. })));
    assert_eq!(state.ack.standing, PromiseStanding::CannotSay);
    assert_eq!(state.next, [DataComplaintNext::Acknowledge, DataComplaintNext::TellOutcome]);
}

/// A row of the table.
type Row<'a> = (&'a str, Option<&'a str>, &'a str, PromiseStanding, &'a [DataComplaintNext]);

#[test]
fn what_is_still_to_do() {
    use DataComplaintNext::{Acknowledge, NameIco, TellOutcome};
    use PromiseStanding::{Kept, KeptLate, Open, Overdue};
    let ack = done("acknowledged", "2026-07-31", false);
    let late = done("acknowledged", "2026-08-03", false);
    let outcome = done("outcome_told", "2026-07-31", false);
    let with_ico = done("outcome_told", "2026-07-31", true);
    let before = done("outcome_told", "2026-06-30", true);
    let table: &[Row<'_>] = &[
        ("SAR-11 the last day", None, "2026-07-31", Open, &[Acknowledge, TellOutcome]),
        ("SAR-11 the day after", None, "2026-08-01", Overdue, &[Acknowledge, TellOutcome]),
        ("SAR-11 acknowledged on the last day", Some(&ack), "2026-08-10", Kept, &[TellOutcome]),
        ("SAR-11 acknowledged late", Some(&late), "2026-08-10", KeptLate, &[TellOutcome]),
        ("CNF-30 the Commissioner was not named", Some(&outcome), "2026-08-10", Kept, &[NameIco]),
        ("CNF-30 done", Some(&with_ico), "2026-08-10", Kept, &[]),
        (
            "what was done before it came is about something else",
            Some(&before),
            "2026-07-10",
            Open,
            &[Acknowledge, TellOutcome],
        ),
    ];
    let came = came("2026-07-01");
    for (row, more, on, standing, next) in table {
        let facts: Vec<&str> = [PROFILE, CALENDAR, came.as_str()].into_iter().chain(*more).collect();
        let state = &ask(&facts, on).complaints[0];
        assert_eq!((state.ack.standing, state.next.as_slice()), (*standing, *next), "{row}");
    }
}

#[test]
fn cnf_30_an_electronic_way_is_on_record() {
    let paper = PROFILE.replace(r#","email""#, "");
    assert!(!ask(&[PROFILE], "2026-06-19").offer_electronic_way);
    assert!(ask(&[&paper], "2026-06-19").offer_electronic_way);
    let before = ask(&[&paper], "2026-06-18");
    assert!(!before.offer_electronic_way);
    assert_eq!(before.holds_until, Some(day("2026-06-19")));
}
