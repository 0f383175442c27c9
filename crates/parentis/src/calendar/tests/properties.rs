//! What holds for every calendar, every day and every number.

use super::*;
use chrono::{Datelike, Days, TimeDelta};
use proptest::prelude::*;
use std::collections::BTreeSet;

/// A second, slow counter: one day after the other, straight from the entered dates of one calendar.
struct Naive<'a>(&'a CalendarData);

impl Naive<'_> {
    fn known(&self, day: NaiveDate) -> bool {
        let terms = self.0.terms.iter().flat_map(|term| [term.first_day, term.last_day]);
        let entered: BTreeSet<NaiveDate> = terms.chain(self.0.inset_days.iter().copied()).collect();
        entered.first().is_some_and(|first| *first <= day) && entered.last().is_some_and(|last| day <= *last)
    }

    fn session(&self, day: NaiveDate) -> bool {
        let within = |first: NaiveDate, last: NaiveDate| first <= day && day <= last;
        self.0.terms.iter().any(|term| within(term.first_day, term.last_day))
            && !self.0.half_terms.iter().any(|range| within(range.first_day, range.last_day))
            && !self.0.inset_days.contains(&day)
            && !self.0.bank_holidays.contains(&day)
            && !self.0.local_holidays.contains(&day)
            && !self.0.closures.iter().any(|closure| closure.day == day)
            && self.0.weekdays.contains(&day.weekday().into())
    }

    fn works(&self, day: NaiveDate) -> bool {
        day.weekday().num_days_from_monday() < 5
            && !self.0.bank_holidays.contains(&day)
            && !self.0.local_holidays.contains(&day)
    }
}

fn nth(
    from: NaiveDate,
    n: u32,
    known: impl Fn(NaiveDate) -> bool,
    counts: impl Fn(NaiveDate) -> bool,
) -> Option<NaiveDate> {
    let (mut day, mut left) = if n == 0 { (from, 1) } else { (from.succ_opt()?, n) };
    loop {
        if !known(day) {
            return None;
        }
        if counts(day) {
            left -= 1;
        }
        if left == 0 {
            return Some(day);
        }
        day = day.succ_opt()?;
    }
}

fn offset(days: i64) -> NaiveDate {
    day("2026-08-20").checked_add_signed(TimeDelta::days(days)).unwrap()
}

/// Calendar EX with closures, training days and local holidays anywhere in its year, some weekday set and lists that
/// end on different days.
fn any_calendar() -> impl Strategy<Value = CalendarData> {
    let some_days = || prop::collection::vec((18_i64..334).prop_map(offset), 0..6);
    let weekdays = prop::collection::btree_set(prop::sample::select(Weekday::ALL), 1..7);
    let closures = prop::collection::btree_map((18_i64..334).prop_map(offset), any::<bool>(), 0..4);
    (some_days(), some_days(), closures, weekdays, 500_u64..1500).prop_map(
        |(inset, local, closures, weekdays, until)| CalendarData {
            inset_days: inset,
            local_holidays: local,
            closures: closures.into_iter().map(|(day, counts)| Closure { day, counts }).collect(),
            weekdays,
            bank_holidays_known_until: day("2026-12-31").checked_add_days(Days::new(until)),
            ..ex_data()
        },
    )
}

fn any_day() -> impl Strategy<Value = NaiveDate> {
    prop_oneof![
        9 => (-60_i64..500).prop_map(offset),
        1 => prop::sample::select(vec![
            NaiveDate::MIN, NaiveDate::MAX, day("1900-01-01"), day("2199-12-31"), day("1899-12-31"), day("2200-01-01"),
        ]),
    ]
}

fn any_n() -> impl Strategy<Value = u32> {
    prop_oneof![20 => 0_u32..40, 2 => 40_u32..400, 1 => prop::sample::select(vec![u32::MAX, u32::MAX - 1, 1 << 31])]
}

fn any_unit() -> impl Strategy<Value = Unit> {
    prop::sample::select(Unit::ALL)
}

fn any_counting() -> impl Strategy<Value = Counting> {
    (any::<bool>(), any::<bool>(), any::<bool>(), any::<bool>(), any::<bool>(), 0_u32..24).prop_map(
        |(count_start_day, rolls, half_term_is_holiday, lost_days_count, weekday_hours, hour)| Counting {
            count_start_day,
            cutoff: chrono::NaiveTime::from_hms_opt(hour, 0, 0),
            roll: if rolls { Roll::NextWorkingDay } else { Roll::Stays },
            half_term_is_holiday,
            lost_days_count,
            hours: if weekday_hours { HourRule::WeekdayHours } else { HourRule::Clock },
        },
    )
}

proptest! {
    #[test]
    fn a_naive_counter_agrees(data in any_calendar(), from in any_day(), n in 0_u32..250) {
        let counted = calendars(data.clone());
        let naive = Naive(&data);
        let how = Counting::default();
        let school = nth(from, n, |day| naive.known(day), |day| naive.session(day));
        prop_assert_eq!(counted.count(from, n, Unit::SchoolDay, &how).ok().map(|c| c.due), school);
        let until = data.bank_holidays_known_until.unwrap();
        let listed = |date| day("2026-01-01") <= date && date <= until;
        let working = nth(from, n, listed, |day| naive.works(day));
        prop_assert_eq!(counted.count(from, n, Unit::WorkingDay, &how).ok().map(|c| c.due), working);
    }

    #[test]
    fn more_is_never_earlier_and_never_before_the_start(
        data in any_calendar(), from in any_day(), n in 0_u32..250, unit in any_unit(), how in any_counting(),
    ) {
        let counted = calendars(data);
        if let Ok(more) = counted.count(from, n + 1, unit, &how) {
            let less = counted.count(from, n, unit, &how).unwrap();
            prop_assert!(less.due <= more.due && from <= less.due);
        }
        if let Ok(more) = counted.last_day_before(from, n + 1, unit, false, &how) {
            let less = counted.last_day_before(from, n, unit, false, &how).unwrap();
            let clear = counted.last_day_before(from, n, unit, true, &how);
            prop_assert!(more.due <= less.due && less.due <= from);
            if let Ok(clear) = clear {
                prop_assert!(clear.due < less.due || n == 0);
            }
        }
    }

    #[test]
    fn nothing_falls_due_on_a_day_that_does_not_count(
        data in any_calendar(), from in any_day(), n in any_n(), count_start_day: bool, clear: bool,
    ) {
        let counted = calendars(data);
        let how = Counting { count_start_day, roll: Roll::NextWorkingDay, ..Counting::default() };
        for unit in [Unit::SchoolDay, Unit::SchoolWeek] {
            for due in [counted.count(from, n, unit, &how), counted.last_day_before(from, n, unit, clear, &how)] {
                prop_assert!(due.is_err() || due.is_ok_and(|c| counted.is_school_day(c.due) == Ok(true)));
            }
        }
        for unit in [Unit::WorkingDay, Unit::CalendarDay, Unit::CalendarWeek, Unit::Month] {
            let due = counted.count(from, n, unit, &how);
            prop_assert!(due.is_err() || due.is_ok_and(|c| counted.is_working_day(c.due) == Ok(true)));
        }
    }

    #[test]
    fn forth_and_back(data in any_calendar(), event in any_day(), n in 1_u32..100) {
        let counted = calendars(data);
        let how = Counting::default();
        for unit in [Unit::SchoolDay, Unit::WorkingDay, Unit::WorkingDayTermOnly, Unit::CalendarDay] {
            let Ok(notice) = counted.last_day_before(event, n, unit, false, &how) else { continue };
            let Ok(first) = counted.count(event, 0, unit, &how) else { continue };
            prop_assert_eq!(counted.count(notice.due, n, unit, &how).map(|c| c.due), Ok(first.due));
        }
    }

    #[test]
    fn what_is_deemed_received_stays_so(data in any_calendar(), received in any_day(), how in any_counting()) {
        let counted = calendars(data);
        if let Ok(deemed) = counted.deemed_received(received, &how) {
            prop_assert!(deemed.day >= received);
            let again = counted.deemed_received(deemed.day, &how);
            prop_assert_eq!(again.map(|d| d.day), Ok(deemed.day));
            prop_assert!(deemed.day == received || counted.sessions(&how).holds(chrono::Datelike::num_days_from_ce(&deemed.day)));
        }
    }

    #[test]
    fn hours_only_ever_run_forward(data in any_calendar(), minutes in 0_i64..600_000, n in any_n(), how in any_counting()) {
        let counted = calendars(data);
        let instant = at("2026-08-01T00:00:00+00:00") + TimeDelta::minutes(minutes);
        if let Ok(end) = counted.hours_after(instant, n, &how) {
            prop_assert!(end.due - instant >= TimeDelta::hours(n.into()));
            if let Some(less) = n.checked_sub(1) {
                prop_assert!(counted.hours_after(instant, less, &how).unwrap().due < end.due);
            }
        }
    }

    #[test]
    fn no_input_panics(
        data in any_calendar(), from in any_day(), n in any_n(), unit in any_unit(), clear: bool, how in any_counting(),
    ) {
        let counted = Calendars::new(&[Calendar::new(data).unwrap(), Calendar::new(ex_data()).unwrap()]);
        let _ = counted.count(from, n, unit, &how);
        let _ = counted.last_day_before(from, n, unit, clear, &how);
        let _ = (counted.kind_of(from), counted.is_working_day(from), counted.end_of_summer_term(from));
        let _ = (counted.deemed_received(from, &how), counted.late_results_due(from));
        if let Some(noon) = from.and_hms_opt(12, 0, 0) {
            let far = chrono::FixedOffset::east_opt(86_399).unwrap();
            let instant = DateTime::<FixedOffset>::from_naive_utc_and_offset(noon, far);
            let _ = (counted.hours_after(instant, n, &how), counted.deemed_received(instant, &how), london_day(instant));
        }
    }

    #[test]
    fn any_dates_at_all_are_taken_or_refused(list in prop::collection::vec((any_day(), any_day()), 0..6)) {
        let terms = list.iter().map(|(first_day, last_day)| SchoolTerm {
            name: String::new(), season: Season::Autumn, first_day: *first_day, last_day: *last_day,
        });
        let half_terms = list.iter().map(|(first_day, last_day)| DayRange { first_day: *first_day, last_day: *last_day });
        let single: Vec<NaiveDate> = list.iter().map(|(day, _)| *day).collect();
        let data = CalendarData {
            terms: terms.collect(), half_terms: half_terms.collect(), inset_days: single.clone(), bank_holidays: single,
            ..CalendarData::default()
        };
        if let Ok(calendar) = Calendar::new(data.clone()) {
            let _ = Calendars::new(&[calendar]);
        }
        let only_terms = CalendarData { half_terms: Vec::new(), inset_days: Vec::new(), ..data };
        if let Ok(calendar) = Calendar::new(only_terms) {
            let _ = Calendars::new(&[calendar]);
        }
    }
}
