//! Each rule is held: with it switched off, some date of the sheet comes out otherwise.

use super::*;
use crate::rules::RuleId;

/// What the calendar says in a form that can be compared: every example in which the rules show themselves.
fn said(muted: Option<RuleId>) -> Vec<String> {
    let how = Counting::default();
    let rolls = Counting { roll: Roll::NextWorkingDay, ..how };
    let closing = Counting { cutoff: Some("16:00:00".parse().unwrap()), ..how };
    let weekdays = Counting { hours: HourRule::WeekdayHours, ..how };
    let mut data = ex_data();
    data.closures = vec![Closure { day: day("2027-01-18"), counts: false }];
    data.local_holidays = days(&["2026-09-21"]);
    data.weekdays.insert(Weekday::Saturday);
    let calendars = Calendars::muting(&[Calendar::new(data).unwrap()], muted);
    let count = |from: &str, n, unit, how: &Counting| {
        calendars.count(day(from), n, unit, how).map_or_else(|gap| gap.to_string(), |counted| counted.due.to_string())
    };
    let deemed = |from: &str| {
        calendars.deemed_received(day(from), &how).map_or_else(|gap| gap.to_string(), |deemed| deemed.day.to_string())
    };
    let today = calendars.count(day("2026-10-20"), 6, Unit::SchoolDay, &how).unwrap();
    vec![
        count("2026-10-20", 5, Unit::SchoolDay, &how),
        count("2026-12-16", 10, Unit::SchoolDay, &how),
        count("2026-12-16", 10, Unit::WorkingDay, &how),
        count("2027-01-15", 3, Unit::SchoolDay, &how),
        count("2026-09-18", 2, Unit::SchoolDay, &how),
        count("2026-11-06", 1, Unit::SchoolDay, &how),
        count("2026-12-17", 1, Unit::SchoolDay, &how),
        count("2027-07-19", 5, Unit::SchoolDay, &how),
        count("2027-02-25", 30, Unit::CalendarDay, &rolls),
        count("2026-10-21", 1, Unit::SchoolWeek, &how),
        count("2026-01-31", 1, Unit::Month, &how),
        calendars.last_day_before(day("2027-02-24"), 5, Unit::SchoolDay, false, &how).unwrap().due.to_string(),
        calendars.deemed_received(at("2026-10-20T16:30:00+01:00"), &closing).unwrap().day.to_string(),
        calendars.deemed_received(at("2026-09-30T23:30:00+00:00"), &how).unwrap().day.to_string(),
        calendars.hours_after(at("2026-10-24T12:00:00+01:00"), 24, &how).unwrap().due.to_rfc3339(),
        calendars.hours_after(at("2026-11-06T15:00:00+00:00"), 48, &weekdays).unwrap().due.to_rfc3339(),
        deemed("2026-10-28"),
        deemed("2026-12-30"),
        deemed("2026-11-08"),
        calendars.late_results_due(day("2026-09-09")).unwrap().due.to_string(),
        calendars.told_date(day("2026-11-03"), today).stands.to_string(),
    ]
}

#[test]
fn every_rule_of_counting_is_held() {
    let usual = said(None);
    for rule in [
        RuleId::CAL_1,
        RuleId::CAL_2,
        RuleId::CAL_3,
        RuleId::CAL_6,
        RuleId::CAL_7,
        RuleId::CAL_8,
        RuleId::CAL_9,
        RuleId::CAL_10,
        RuleId::CAL_11,
        RuleId::CAL_12,
        RuleId::CAL_13,
        RuleId::CAL_14,
        RuleId::CAL_15,
        RuleId::CAL_16,
        RuleId::CAL_17,
        RuleId::CAL_18,
        RuleId::CAL_19,
        RuleId::CAL_20,
        RuleId::ESC_32,
        RuleId::CHO_7,
        RuleId::REV_15,
        RuleId::REP_5,
    ] {
        assert_ne!(said(Some(rule)), usual, "{rule:?} is switched off and nothing notices");
    }
    assert_eq!(said(Some(RuleId::ORD_1)), usual, "a rule of another subject");
}
