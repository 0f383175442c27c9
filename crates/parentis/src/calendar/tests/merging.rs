//! Several calendars over each other, what a calendar refuses, and how it is written down.

use super::*;

fn autumn(first_day: &str, last_day: &str) -> CalendarData {
    CalendarData { terms: vec![term(Season::Autumn, first_day, last_day)], ..CalendarData::default() }
}

fn merged(list: Vec<CalendarData>) -> Calendars {
    let list: Vec<Calendar> = list.into_iter().map(|data| Calendar::new(data).unwrap()).collect();
    Calendars::new(&list)
}

#[test]
fn a_later_calendar_replaces_the_terms_it_covers_and_no_others() {
    let corrected = CalendarData { inset_days: days(&["2026-09-08"]), ..autumn("2026-09-09", "2026-12-16") };
    let calendars = merged(vec![ex_data(), corrected]);
    assert_eq!(calendars.kind_of(day("2026-09-07")), Err(CalendarGap::NotYetBegun { before: day("2026-09-08") }));
    assert_eq!(calendars.kind_of(day("2026-09-08")), Ok(DayKind::TrainingDay));
    assert_eq!(calendars.kind_of(day("2026-10-28")), Ok(DayKind::SchoolDay));
    assert_eq!(calendars.kind_of(day("2026-12-17")), Ok(DayKind::Holiday));
    assert_eq!(calendars.kind_of(day("2027-01-05")), Ok(DayKind::SchoolDay));
    assert_eq!(calendars.end_of_summer_term(day("2026-12-01")), Ok(day("2027-07-20")));
}

#[test]
fn the_holiday_between_two_years_is_known_once_both_are_and_a_missing_term_is_not_a_holiday() {
    let counting = Counting::default();
    let alone = merged(vec![ex_data()]);
    assert!(alone.deemed_received(day("2027-08-01"), &counting).is_err());
    let both = merged(vec![ex_data(), autumn("2027-09-06", "2027-12-17")]);
    assert_eq!(both.deemed_received(day("2027-08-01"), &counting).unwrap().day, day("2027-09-06"));
    let hole = merged(vec![
        ex_data(),
        CalendarData { terms: vec![term(Season::Spring, "2028-01-04", "2028-03-31")], ..CalendarData::default() },
    ]);
    let past = CalendarGap::Exhausted { past: day("2027-07-20") };
    assert_eq!(hole.deemed_received(day("2027-08-01"), &counting), Err(past));
    assert_eq!(hole.count(day("2027-07-20"), 1, Unit::SchoolDay, &counting), Err(past));
    assert_eq!(hole.count(day("2028-01-04"), 1, Unit::SchoolDay, &counting).unwrap().due, day("2028-01-05"));
    let back = hole.last_day_before(day("2028-01-05"), 2, Unit::SchoolDay, false, &counting);
    assert_eq!(back, Err(CalendarGap::NotYetBegun { before: day("2028-01-04") }));
}

#[test]
fn a_hole_in_one_calendar_is_a_hole() {
    let mut data = ex_data();
    data.terms.remove(1);
    data.half_terms.remove(1);
    let calendars = merged(vec![data]);
    assert_eq!(
        calendars.count(day("2026-12-16"), 10, Unit::SchoolDay, &Counting::default()),
        // The training day of 4 January is entered, and the days up to it are a holiday.
        Err(CalendarGap::Exhausted { past: day("2027-01-04") })
    );
}

#[test]
fn a_later_list_of_bank_holidays_wins_where_it_reaches() {
    let scotland = |list: &[&str]| CalendarData { bank_holidays: days(list), ..CalendarData::default() };
    let old = scotland(&["2026-01-01", "2026-05-25", "2026-08-03"]);
    let new = scotland(&["2026-01-01", "2026-05-25", "2026-06-15", "2026-08-03"]);
    assert_eq!(merged(vec![old.clone()]).is_working_day(day("2026-06-15")), Ok(true));
    assert_eq!(merged(vec![old.clone(), new.clone()]).is_working_day(day("2026-06-15")), Ok(false));
    assert_eq!(merged(vec![new, old]).is_working_day(day("2026-06-15")), Ok(true));
    let until = CalendarData { bank_holidays_known_until: Some(day("2026-12-31")), ..scotland(&["2026-01-01"]) };
    let calendars = merged(vec![until]);
    assert_eq!(calendars.is_working_day(day("2026-12-31")), Ok(true));
    let gap = CalendarGap::BankHolidaysUnknown { after: Some(day("2026-12-31")) };
    assert_eq!(calendars.is_working_day(day("2027-01-01")), Err(gap));
}

#[test]
fn a_bank_holiday_list_alone_says_nothing_about_terms() {
    let calendars = merged(vec![CalendarData { bank_holidays: days(&["2026-01-01"]), ..CalendarData::default() }]);
    assert_eq!(calendars.kind_of(day("2026-01-01")), Err(CalendarGap::NothingEntered));
}

#[test]
fn what_a_calendar_refuses() {
    let refused = |change: fn(&mut CalendarData), said: &str| {
        let mut data = ex_data();
        change(&mut data);
        let problem = Calendar::new(data).unwrap_err().to_string();
        assert!(problem.contains(said), "{problem}");
    };
    refused(|data| data.terms.push(term(Season::Autumn, "2026-12-18", "2026-12-20")), "overlap");
    refused(|data| data.terms.push(term(Season::Autumn, "2028-12-20", "2028-12-18")), "ends before it begins");
    refused(|data| data.terms.push(term(Season::Autumn, "2028-01-01", "2029-06-01")), "longer than a year");
    refused(|data| data.half_terms.push(range("2026-12-17", "2026-12-21")), "not inside a term");
    refused(|data| data.half_terms.push(range("2026-11-20", "2026-11-19")), "ends before it begins");
    refused(|data| data.half_terms.push(range("2026-10-30", "2026-11-02")), "overlap");
    refused(|data| data.weekdays.clear(), "no day of the week");
    refused(|data| data.inset_days.push(day("2028-01-04")), "further than 60 days");
    refused(|data| data.bank_holidays.push(day("1899-12-31")), "outside the years");
    refused(|data| data.bank_holidays_known_until = Some(day("2026-01-01")), "and yet listed");
    refused(|data| data.inset_days = vec![day("2026-11-02"); 5001], "at most 5000");
    refused(|data| data.terms = vec![term(Season::Autumn, "2026-09-07", "2026-12-18"); 201], "at most 200");
    refused(|data| data.name = "x".repeat(201), "a name of 201 bytes");
    refused(
        |data| data.closures = [true, false].map(|counts| Closure { day: day("2027-01-18"), counts }).into(),
        "both counts and does not",
    );
    let two = CalendarData {
        weekdays: std::collections::BTreeSet::new(),
        half_terms: vec![range("2020-01-01", "2020-01-02")],
        ..ex_data()
    };
    assert_eq!(two.problems().len(), 2);
}

#[test]
fn a_calendar_survives_json_in_order_and_unknown_keys_are_refused() {
    let mut shuffled = ex_data();
    shuffled.terms.reverse();
    shuffled.bank_holidays.reverse();
    shuffled.inset_days.push(day("2026-09-04"));
    let calendar = Calendar::new(shuffled).unwrap();
    assert_eq!(calendar, Calendar::new(ex_data()).unwrap());
    let json = serde_json::to_string(&calendar).unwrap();
    assert_eq!(serde_json::from_str::<Calendar>(&json).unwrap(), calendar);
    let least: Calendar = serde_json::from_str(
        r#"{ "terms": [ { "season": "summer", "first_day": "2027-04-12", "last_day": "2027-07-20" } ] }"#,
    )
    .unwrap();
    assert!(least.data().weekdays.contains(&Weekday::Friday) && !least.data().weekdays.contains(&Weekday::Saturday));
    for bad in [
        r#"{ "terms": [], "holidays": [] }"#,
        "{}",
        r#"{ "terms": [ { "season": "winter", "first_day": "2027-04-12", "last_day": "2027-07-20" } ] }"#,
        r#"{ "terms": [ { "season": "summer", "first_day": "2027-07-20", "last_day": "2027-04-12" } ] }"#,
    ] {
        assert!(serde_json::from_str::<Calendar>(bad).is_err(), "{bad}");
    }
    let counting: Counting = serde_json::from_str(r#"{ "cutoff": "16:00:00" }"#).unwrap();
    assert_eq!(counting, Counting { cutoff: Some("16:00:00".parse().unwrap()), ..Counting::default() });
    assert!(serde_json::from_str::<Counting>(r#"{ "cut_off": "16:00:00" }"#).is_err());
    let gap = serde_json::to_string(&CalendarGap::Exhausted { past: day("2027-07-20") }).unwrap();
    assert_eq!(gap, r#"{"gap":"exhausted","past":"2027-07-20"}"#);
}
