//! CAL-X1 to CAL-X16, and each row of the sheet.

use super::*;
use crate::rules::RuleId;

const USUAL: Counting = Counting {
    count_start_day: false,
    cutoff: None,
    roll: Roll::Stays,
    half_term_is_holiday: true,
    lost_days_count: false,
    hours: HourRule::Clock,
};
const FROM_DAY_1: Counting = Counting { count_start_day: true, ..USUAL };
const ROLLS: Counting = Counting { roll: Roll::NextWorkingDay, ..USUAL };

#[test]
fn cal_x1_to_x8_from_a_receipt() {
    const TABLE: &[(&str, &str, u32, Unit, &str, &str)] = &[
        ("CAL-X1", "2026-10-20", 5, Unit::SchoolDay, "2026-11-03", "2026-11-02"),
        ("CAL-X2", "2026-10-20", 5, Unit::WorkingDay, "2026-10-27", "2026-10-26"),
        ("CAL-X3", "2026-12-16", 10, Unit::SchoolDay, "2027-01-14", "2027-01-13"),
        ("CAL-X4", "2026-12-16", 10, Unit::WorkingDay, "2027-01-04", "2026-12-31"),
        ("CAL-X5", "2027-03-24", 5, Unit::SchoolDay, "2027-04-15", "2027-04-14"),
        ("CAL-X6", "2027-03-24", 5, Unit::WorkingDay, "2027-04-02", "2027-04-01"),
        ("CAL-X7", "2027-04-30", 3, Unit::SchoolDay, "2027-05-06", "2027-05-05"),
        ("CAL-X8", "2027-05-27", 5, Unit::SchoolDay, "2027-06-11", "2027-06-10"),
    ];
    for calendars in [ex(), ex_in_six()] {
        for (id, from, n, unit, due, from_day_1) in TABLE {
            let counted = calendars.count(day(from), *n, *unit, &USUAL).unwrap();
            assert_eq!(counted.due, day(due), "{id}");
            assert!(counted.rules.contains(RuleId::CAL_7), "{id}");
            let counted = calendars.count(day(from), *n, *unit, &FROM_DAY_1).unwrap();
            assert_eq!(counted.due, day(from_day_1), "{id} with the first day counted");
        }
    }
}

#[test]
fn cal_x9_to_x11_received_in_a_holiday() {
    for calendars in [ex(), ex_in_six()] {
        for (id, received, deemed) in [
            ("CAL-X9", "2026-10-28", "2026-11-02"),
            ("CAL-X10", "2026-12-30", "2027-01-05"),
            ("CAL-X11", "2027-05-31", "2027-06-08"),
        ] {
            let found = calendars.deemed_received(day(received), &USUAL).unwrap();
            assert_eq!(found.day, day(deemed), "{id}");
            assert!(found.rules.contains(RuleId::ESC_32), "{id}");
        }
    }
}

#[test]
fn cal_x12_to_x16() {
    let calendars = ex();
    let papers = calendars.last_day_before(day("2027-02-24"), 5, Unit::SchoolDay, false, &USUAL).unwrap();
    assert_eq!(papers.due, day("2027-02-10"), "CAL-X12");
    assert!(papers.rules.contains(RuleId::CAL_8));
    for (id, from, n, unit, how, due) in [
        ("CAL-X13", "2027-02-25", 30, Unit::CalendarDay, ROLLS, "2027-03-30"),
        ("CAL-X14", "2026-12-04", 30, Unit::CalendarDay, ROLLS, "2027-01-04"),
        ("CAL-X15", "2026-12-23", 1, Unit::WorkingDay, USUAL, "2026-12-24"),
        ("CAL-X16", "2026-10-31", 3, Unit::Month, USUAL, "2027-01-31"),
    ] {
        assert_eq!(calendars.count(day(from), n, unit, &how).unwrap().due, day(due), "{id}");
    }
}

#[test]
fn cal_2_cal_17_cal_19_kinds_of_day() {
    let mut data = ex_data();
    data.local_holidays = days(&["2026-09-21"]);
    data.closures = vec![Closure { day: day("2027-01-18"), counts: true }];
    let calendars = calendars(data);
    for (date, kind) in [
        ("2026-09-04", DayKind::TrainingDay),
        ("2026-09-05", DayKind::Holiday),
        ("2026-09-07", DayKind::SchoolDay),
        ("2026-09-12", DayKind::Weekend),
        ("2026-09-21", DayKind::LocalHoliday),
        ("2026-10-23", DayKind::SchoolDay),
        ("2026-10-24", DayKind::HalfTerm),
        ("2026-11-01", DayKind::HalfTerm),
        ("2026-12-18", DayKind::SchoolDay),
        ("2026-12-19", DayKind::Holiday),
        ("2026-12-25", DayKind::Holiday),
        ("2027-01-04", DayKind::TrainingDay),
        ("2027-01-18", DayKind::LostDay),
        ("2027-05-03", DayKind::BankHoliday),
        ("2027-05-31", DayKind::HalfTerm),
        ("2027-06-06", DayKind::HalfTerm),
        ("2027-06-07", DayKind::TrainingDay),
        ("2027-07-20", DayKind::SchoolDay),
    ] {
        assert_eq!(calendars.kind_of(day(date)), Ok(kind), "{date}");
        assert_eq!(calendars.is_school_day(day(date)), Ok(kind == DayKind::SchoolDay), "{date}");
    }
    assert_eq!(calendars.is_working_day(day("2026-09-21")), Ok(false));
    assert_eq!(calendars.is_working_day(day("2027-01-04")), Ok(true));
    let counted = calendars.count(day("2026-09-18"), 1, Unit::SchoolDay, &USUAL).unwrap();
    assert_eq!(counted.due, day("2026-09-22"));
    assert!(counted.rules.contains(RuleId::CAL_19) && !counted.rules.contains(RuleId::CAL_2));
}

#[test]
fn cal_3_a_lost_day_counts_only_if_it_could_not_be_made_up_and_the_profile_says_so() {
    let lost = |counts| {
        let closures = vec![Closure { day: day("2027-01-18"), counts }];
        calendars(CalendarData { closures, ..ex_data() })
    };
    let counting = Counting { lost_days_count: true, ..USUAL };
    for (counts, how, due) in [
        (true, USUAL, "2027-01-19"),
        (false, USUAL, "2027-01-19"),
        (false, counting, "2027-01-19"),
        (true, counting, "2027-01-18"),
    ] {
        let counted = lost(counts).count(day("2027-01-15"), 1, Unit::SchoolDay, &how).unwrap();
        assert_eq!(counted.due, day(due));
        assert!(counted.rules.contains(RuleId::CAL_3));
    }
}

#[test]
fn cal_6_a_working_day_in_term_only() {
    let calendars = ex();
    // Through half-term to the training day, which is a weekday in term.
    let counted = calendars.count(day("2027-05-28"), 1, Unit::WorkingDayTermOnly, &USUAL).unwrap();
    assert_eq!(counted.due, day("2027-06-07"));
    // Over the bank holiday of 3 May.
    let counted = calendars.count(day("2027-04-30"), 1, Unit::WorkingDayTermOnly, &USUAL).unwrap();
    assert_eq!(counted.due, day("2027-05-04"));
}

#[test]
fn cal_8_clear_days_drop_the_day_of_the_notice_too() {
    let calendars = ex();
    for (unit, n, plain, clear) in [
        (Unit::SchoolDay, 5, "2027-02-10", "2027-02-09"),
        (Unit::WorkingDay, 5, "2027-02-17", "2027-02-16"),
        (Unit::WorkingDayTermOnly, 5, "2027-02-10", "2027-02-09"),
        (Unit::CalendarDay, 7, "2027-02-17", "2027-02-16"),
        (Unit::CalendarWeek, 1, "2027-02-17", "2027-02-16"),
        (Unit::Month, 1, "2027-01-24", "2027-01-23"),
        // Half-term is no school week; the week before it is.
        (Unit::SchoolWeek, 1, "2027-02-10", "2027-02-09"),
        (Unit::SchoolDay, 0, "2027-02-24", "2027-02-23"),
    ] {
        let back = |clear| calendars.last_day_before(day("2027-02-24"), n, unit, clear, &USUAL).unwrap().due;
        assert_eq!((back(false), back(true)), (day(plain), day(clear)), "{n} {unit}");
    }
    // A week before a Saturday is a Saturday: the Friday before it, and clear of it the Thursday.
    let back = |clear| calendars.last_day_before(day("2026-11-14"), 1, Unit::SchoolWeek, clear, &USUAL).unwrap().due;
    assert_eq!((back(false), back(true)), (day("2026-11-06"), day("2026-11-05")));
}

#[test]
fn cal_11_after_closing_time() {
    let calendars = ex();
    let closing = Counting { cutoff: Some("16:00:00".parse().unwrap()), ..USUAL };
    for (received, how, deemed) in [
        ("2026-10-20T16:00:00+01:00", closing, "2026-10-20"),
        ("2026-10-20T16:00:01+01:00", closing, "2026-10-21"),
        ("2026-10-20T15:30:00+00:00", closing, "2026-10-21"),
        ("2026-10-20T23:59:59+01:00", USUAL, "2026-10-20"),
        // On the last afternoon of term it is the holiday's.
        ("2026-12-18T17:00:00+00:00", closing, "2027-01-05"),
        ("2026-12-18T17:00:00+00:00", USUAL, "2026-12-18"),
    ] {
        assert_eq!(calendars.deemed_received(at(received), &how).unwrap().day, day(deemed), "{received}");
    }
    assert_eq!(calendars.deemed_received(day("2026-10-20"), &closing).unwrap().day, day("2026-10-20"));
}

#[test]
fn cal_12_cal_16_hours() {
    let calendars = ex();
    let weekdays = Counting { hours: HourRule::WeekdayHours, ..USUAL };
    for (from, n, how, due) in [
        // The clocks go back on Sunday 25 October 2026 and forward on Sunday 28 March 2027.
        ("2026-10-24T12:00:00+01:00", 24, USUAL, "2026-10-25T11:00:00+00:00"),
        ("2027-03-27T12:00:00+00:00", 24, USUAL, "2027-03-28T13:00:00+01:00"),
        ("2026-10-24T12:00:00+01:00", 72, USUAL, "2026-10-27T11:00:00+00:00"),
        ("2026-11-06T15:00:00+00:00", 48, weekdays, "2026-11-10T15:00:00+00:00"),
        ("2026-11-07T15:00:00+00:00", 48, weekdays, "2026-11-11T00:00:00+00:00"),
        // Over half-term and the change of the clock.
        ("2026-10-23T15:00:00+01:00", 24, weekdays, "2026-11-02T15:00:00+00:00"),
        ("2026-11-03T09:00:00+00:00", 0, weekdays, "2026-11-03T09:00:00+00:00"),
        // Over Christmas: the training day of 4 January is a weekday in term.
        ("2026-12-18T12:00:00+00:00", 24, weekdays, "2027-01-04T12:00:00+00:00"),
    ] {
        let counted = calendars.hours_after(at(from), n, &how).unwrap();
        assert_eq!(counted.due.to_rfc3339(), due, "{n} from {from}");
        assert!(counted.rules.contains(RuleId::CAL_16));
    }
    assert_eq!(
        calendars.hours_after(at("2027-07-20T12:00:00+01:00"), 24, &weekdays),
        Err(CalendarGap::Exhausted { past: day("2027-07-20") })
    );
    assert_eq!(london_day(at("2026-08-31T23:00:00+00:00")), day("2026-09-01"));
}

#[test]
fn cal_13_school_weeks() {
    let calendars = ex();
    for (from, n, due) in [
        ("2026-10-07", 2, "2026-10-21"),
        ("2026-10-21", 1, "2026-11-04"), // half-term is no school week
        ("2026-10-24", 1, "2026-11-09"), // a Saturday: the Monday after
        ("2026-12-15", 1, "2027-01-05"),
        ("2026-12-14", 1, "2027-01-05"), // the Monday is a training day: the first school day after it
        ("2026-10-28", 0, "2026-11-02"),
    ] {
        assert_eq!(calendars.count(day(from), n, Unit::SchoolWeek, &USUAL).unwrap().due, day(due), "{n} from {from}");
    }
    assert_eq!(calendars.count(day("2026-10-07"), 2, Unit::SchoolWeek, &FROM_DAY_1).unwrap().due, day("2026-10-20"));
}

#[test]
fn cal_14_half_term_and_cho_7_what_else_moves_nothing() {
    let mut data = ex_data();
    data.closures = vec![Closure { day: day("2027-01-18"), counts: false }];
    let calendars = calendars(data);
    let main_only = Counting { half_term_is_holiday: false, ..USUAL };
    for (received, how, deemed, rule) in [
        ("2026-10-28", main_only, "2026-10-28", RuleId::CAL_14),
        ("2026-10-28", USUAL, "2026-11-02", RuleId::CAL_14),
        ("2026-10-24", USUAL, "2026-11-02", RuleId::CAL_14), // the Saturday that half-term begins with
        ("2026-12-30", main_only, "2027-01-05", RuleId::ESC_32),
        ("2026-11-07", USUAL, "2026-11-07", RuleId::CHO_7), // a weekend in term
        ("2027-01-18", USUAL, "2027-01-18", RuleId::CHO_7), // snow
        ("2027-05-03", USUAL, "2027-05-03", RuleId::CHO_7), // a bank holiday in term
        ("2027-06-07", USUAL, "2027-06-07", RuleId::CHO_7), // a training day
        ("2027-06-05", USUAL, "2027-06-08", RuleId::CAL_2),
        ("2026-10-20", USUAL, "2026-10-20", RuleId::ESC_32),
    ] {
        let found = calendars.deemed_received(day(received), &how).unwrap();
        assert_eq!(found.day, day(deemed), "{received}");
        assert!(found.rules.contains(rule), "{received} {:?}", found.rules);
    }
}

#[test]
fn cal_15_nothing_is_extrapolated() {
    let calendars = ex();
    let school = |from: &str, n| calendars.count(day(from), n, Unit::SchoolDay, &USUAL);
    let past = CalendarGap::Exhausted { past: day("2027-07-20") };
    assert_eq!(school("2027-07-19", 1).unwrap().due, day("2027-07-20"));
    assert_eq!(school("2027-07-19", 2), Err(past));
    assert_eq!(school("2027-07-20", 1), Err(past));
    assert_eq!(school("2028-01-10", 1), Err(past));
    assert_eq!(school("2026-09-03", 1).unwrap().due, day("2026-09-07"));
    assert_eq!(school("2026-09-02", 1), Err(CalendarGap::NotYetBegun { before: day("2026-09-04") }));
    assert_eq!(calendars.deemed_received(day("2027-07-21"), &USUAL), Err(past));
    assert_eq!(past.rule(), Some(RuleId::CAL_15));
    let unknown = CalendarGap::BankHolidaysUnknown { after: Some(day("2027-12-28")) };
    assert_eq!(calendars.count(day("2027-12-24"), 2, Unit::WorkingDay, &USUAL), Err(unknown));
    assert_eq!(calendars.count(day("2027-12-24"), 30, Unit::CalendarDay, &ROLLS), Err(unknown));
    assert!(calendars.count(day("2027-12-24"), 30, Unit::CalendarDay, &USUAL).is_ok());
    let none = Calendars::new(&[]);
    assert_eq!(none.count(day("2026-10-20"), 1, Unit::SchoolDay, &USUAL), Err(CalendarGap::NothingEntered));
    let unknown = CalendarGap::BankHolidaysUnknown { after: None };
    assert_eq!(none.count(day("2026-10-20"), 1, Unit::WorkingDay, &USUAL), Err(unknown));
    let back = calendars.last_day_before(day("2026-09-10"), 9, Unit::SchoolDay, false, &USUAL);
    assert_eq!(back, Err(CalendarGap::NotYetBegun { before: day("2026-09-04") }));
}

#[test]
fn cal_17_boarding_at_the_weekend() {
    let mut data = ex_data();
    data.weekdays.insert(Weekday::Saturday);
    let counted = calendars(data).count(day("2026-11-06"), 1, Unit::SchoolDay, &USUAL).unwrap();
    assert_eq!(counted.due, day("2026-11-07"));
    assert!(counted.rules.contains(RuleId::CAL_17));
}

#[test]
fn cal_18_both_ends_of_a_term_are_in_it() {
    let counted = ex().count(day("2026-12-17"), 1, Unit::SchoolDay, &USUAL).unwrap();
    assert_eq!(counted.due, day("2026-12-18"));
    assert!(counted.rules.contains(RuleId::CAL_18));
}

#[test]
fn cal_20_a_told_date_stands() {
    let told = day("2026-11-03");
    let mut data = ex_data();
    data.inset_days.push(day("2026-11-02"));
    let today = calendars(data).count(day("2026-10-20"), 5, Unit::SchoolDay, &USUAL).unwrap();
    let outcome = ex().told_date(told, today);
    assert_eq!((outcome.stands, outcome.would_be), (told, Some(day("2026-11-04"))));
    let unchanged = ex().count(day("2026-10-20"), 5, Unit::SchoolDay, &USUAL).unwrap();
    assert_eq!(ex().told_date(told, unchanged).would_be, None);
}

#[test]
fn rev_15_voc_94_rep_1_rep_5_and_units_without_a_date() {
    let calendars = ex();
    assert_eq!(calendars.count(day("2024-02-29"), 36, Unit::Month, &USUAL).unwrap().due, day("2027-02-28"));
    assert_eq!(calendars.count(day("2027-02-25"), 30, Unit::CalendarDay, &FROM_DAY_1).unwrap().due, day("2027-03-26"));
    assert_eq!(calendars.count(day("2027-02-25"), 2, Unit::CalendarWeek, &USUAL).unwrap().due, day("2027-03-11"));
    let late = calendars.late_results_due(day("2026-09-09")).unwrap();
    assert_eq!(late.due, day("2026-09-30"));
    assert!(late.rules.contains(RuleId::REP_5));
    assert!(!late.is_overdue(day("2026-09-30")) && late.is_overdue(day("2026-10-01")));
    assert_eq!(calendars.end_of_summer_term(day("2026-09-01")), Ok(day("2027-07-20")));
    assert_eq!(calendars.end_of_summer_term(day("2027-08-31")), Ok(day("2027-07-20")));
    assert_eq!(calendars.end_of_summer_term(day("2027-09-01")), Err(CalendarGap::NoSummerTerm { school_year: 2027 }));
    for (unit, gap) in [
        (Unit::Unspecified, CalendarGap::UnitUnspecified),
        (Unit::Hour, CalendarGap::UnitNotForThis { unit: Unit::Hour }),
    ] {
        assert_eq!(calendars.count(day("2026-10-20"), 5, unit, &USUAL), Err(gap));
        assert_eq!(calendars.last_day_before(day("2026-10-20"), 5, unit, false, &USUAL), Err(gap));
    }
}

#[test]
fn story_a10_a_concern_in_the_summer_holidays() {
    let calendars = Calendars::new(&[
        Calendar::new(CalendarData {
            terms: vec![term(Season::Summer, "2026-04-13", "2026-07-17")],
            half_terms: vec![range("2026-05-25", "2026-05-29")],
            ..CalendarData::default()
        })
        .unwrap(),
        Calendar::new(CalendarData {
            terms: vec![term(Season::Autumn, "2026-09-02", "2026-12-18")],
            inset_days: days(&["2026-09-02", "2026-09-03"]),
            ..CalendarData::default()
        })
        .unwrap(),
    ]);
    let deemed = calendars.deemed_received(day("2026-07-21"), &USUAL).unwrap().day;
    assert_eq!(deemed, day("2026-09-04"));
    let due = |n| calendars.count(deemed, n, Unit::SchoolDay, &USUAL).unwrap().due;
    assert_eq!((due(5), due(15)), (day("2026-09-11"), day("2026-09-25")));
}
