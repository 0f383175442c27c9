//! A school's days, one by one (section 7 of the concerns sheet): which have a session for pupils, which are working days,
//! and of which nothing is entered.

use super::School;
use chrono::{Datelike, Days, NaiveDate, Weekday};
use parentis::Fact;
use parentis::calendar::{Calendar, CalendarGap, Counting, SchoolTerm, Season};

/// No holiday between two terms is longer: then there is a term that nobody entered (CAL-15).
const LONGEST_HOLIDAY: u64 = 100;

/// A training day out of term tells of no more days than these beside it.
const NEAR_A_TRAINING_DAY: u64 = 21;

/// A training day belongs to a term that is no further away.
const REACH_OF_A_TERM: i64 = 60;

/// The calendars of a school as of a day, the one adopted last at the end.
#[derive(Debug)]
pub(super) struct Dates<'a> {
    calendars: Vec<&'a Calendar>,
}

/// What somebody entered of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Entered {
    /// A session for pupils.
    Session,
    /// One that was lost, and is held for made up.
    LostAndCounts,
    /// In term, without a session.
    Off,
    Training,
}

pub(super) fn next(day: NaiveDate) -> NaiveDate {
    day.checked_add_days(Days::new(1)).unwrap_or(NaiveDate::MAX)
}

/// Monday to Friday.
fn weekday(day: NaiveDate) -> bool {
    !matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}

fn within(reach: Option<(NaiveDate, NaiveDate)>, day: NaiveDate) -> bool {
    reach.is_some_and(|(from, until)| from <= day && day <= until)
}

impl<'a> Dates<'a> {
    pub(super) fn of(school: &School<'a>, as_of: NaiveDate) -> Self {
        let mut adopted = Vec::new();
        for stated in school.reading.on(as_of) {
            if let Fact::CalendarAdopted { calendar, .. } = stated.fact {
                adopted.push(((stated.from, stated.recorded), &**calendar));
            }
        }
        adopted.sort_by_key(|(since, _)| *since);
        Self { calendars: adopted.into_iter().map(|(_, calendar)| calendar).collect() }
    }

    /// The calendars adopted later than that one.
    fn later(&self, than: usize) -> impl Iterator<Item = &&'a Calendar> {
        self.calendars.iter().skip(than + 1)
    }

    /// The terms of a calendar that no later one replaces: a later one speaks of all days from its first term to its last.
    fn terms(&self, of: usize) -> Vec<&'a SchoolTerm> {
        let terms = self.calendars.get(of).map(|calendar| calendar.data().terms.iter()).into_iter().flatten();
        let replaced = |term: &SchoolTerm| {
            let mut covers = self.later(of).filter_map(|later| later.terms_cover());
            covers.any(|(from, until)| term.first_day <= until && from <= term.last_day)
        };
        terms.filter(|term| !replaced(term)).collect()
    }

    /// Every term, by its number (three a school year), its first and its last day: the two halves of one are one, and a
    /// calendar adopted later speaks for the terms that it enters.
    pub(super) fn all_terms(&self) -> Vec<(i32, NaiveDate, NaiveDate)> {
        let mut found: Vec<(i32, NaiveDate, NaiveDate)> = Vec::new();
        for calendar in &self.calendars {
            let mut own: Vec<(i32, NaiveDate, NaiveDate)> = Vec::new();
            for term in &calendar.data().terms {
                let year = term.first_day.year() - i32::from(term.first_day.month() < 9);
                let season = match term.season {
                    Season::Autumn => 0,
                    Season::Spring => 1,
                    Season::Summer => 2,
                };
                match own.iter_mut().find(|(number, _, _)| *number == year * 3 + season) {
                    Some(term_of) => {
                        *term_of = (term_of.0, term_of.1.min(term.first_day), term_of.2.max(term.last_day));
                    }
                    None => own.push((year * 3 + season, term.first_day, term.last_day)),
                }
            }
            found.retain(|(number, _, _)| own.iter().all(|(other, _, _)| other != number));
            found.extend(own);
        }
        found.sort_unstable();
        found
    }

    /// A bank holiday? Of two lists that reach the day the later one says.
    fn bank_holiday(&self, day: NaiveDate) -> Option<bool> {
        let mut says = None;
        for calendar in &self.calendars {
            if within(calendar.bank_holidays_cover(), day) {
                says = Some(calendar.data().bank_holidays.contains(&day));
            }
        }
        says
    }

    /// A holiday that the council or the school fixed (CAL-19)? A later calendar says so of the days of its own terms.
    fn local_holiday(&self, day: NaiveDate) -> bool {
        let mut is = false;
        for calendar in &self.calendars {
            if calendar.data().local_holidays.contains(&day) {
                is = true;
            } else if within(calendar.terms_cover(), day) {
                is = false;
            }
        }
        is
    }

    /// What is entered of the day itself.
    fn entered(&self, day: NaiveDate) -> Option<Entered> {
        let mut found = None;
        for (of, calendar) in self.calendars.iter().enumerate() {
            let (terms, data) = (self.terms(of), calendar.data());
            if terms.iter().any(|term| term.first_day <= day && day <= term.last_day) {
                let sits = data.weekdays.contains(&day.weekday().into());
                let half_term = data.half_terms.iter().any(|range| range.first_day <= day && day <= range.last_day);
                let off = self.bank_holiday(day) == Some(true) || self.local_holiday(day);
                let lost = data.closures.iter().find(|lost| lost.day == day);
                found = Some(match lost {
                    _ if !sits || half_term || off => Entered::Off,
                    Some(lost) if lost.counts => Entered::LostAndCounts,
                    Some(_) => Entered::Off,
                    None => Entered::Session,
                });
            }
            let near = |term: &&&SchoolTerm| {
                (term.first_day - day).num_days() <= REACH_OF_A_TERM
                    && (day - term.last_day).num_days() <= REACH_OF_A_TERM
            };
            if data.inset_days.contains(&day) && terms.iter().any(|term| near(&term)) {
                found = Some(Entered::Training);
            }
        }
        found
    }

    /// Is it one of at most so many days between two that are so?
    fn between(day: NaiveDate, most: u64, so: impl Fn(NaiveDate) -> bool) -> bool {
        let steps = |found: Option<u64>| found.filter(|steps| *steps <= most);
        let before = steps((1..=most).find(|steps| day.checked_sub_days(Days::new(*steps)).is_some_and(&so)));
        let after = steps((1..=most).find(|steps| day.checked_add_days(Days::new(*steps)).is_some_and(&so)));
        before.zip(after).is_some_and(|(before, after)| before + after - 1 <= most)
    }

    /// A holiday between terms.
    fn holiday(&self, day: NaiveDate) -> bool {
        let in_term = |day| self.entered(day).is_some_and(|entered| entered != Entered::Training);
        self.entered(day).is_none() && Self::between(day, LONGEST_HOLIDAY, in_term)
    }

    /// Is anything known of the day?
    fn is_known(&self, day: NaiveDate) -> bool {
        let told = |day| self.entered(day).is_some() || self.holiday(day);
        let training = self.calendars.iter().flat_map(|calendar| &calendar.data().inset_days);
        let near = || training.clone().any(|inset| (*inset - day).num_days().unsigned_abs() <= NEAR_A_TRAINING_DAY);
        told(day) || (near() && Self::between(day, NEAR_A_TRAINING_DAY, told))
    }

    /// Is there a session for pupils (CAL-1)?
    fn school_day(&self, day: NaiveDate, how: &Counting) -> Result<bool, CalendarGap> {
        match self.entered(day) {
            Some(Entered::Session) => Ok(true),
            Some(Entered::LostAndCounts) => Ok(how.lost_days_count), // CAL-3.
            Some(Entered::Off | Entered::Training) => Ok(false),
            None if self.is_known(day) => Ok(false),
            None => Err(self.gap(day)),
        }
    }

    /// Why nothing is known of the day: the terms as entered end before it, or begin only after it.
    fn gap(&self, day: NaiveDate) -> CalendarGap {
        let Some((first, last)) = self.reach() else { return CalendarGap::NothingEntered };
        let known = |day: &NaiveDate| self.entered(*day).is_some();
        let before = first.iter_days().take_while(|other| *other < day && *other <= last).filter(known).last();
        let after = first.iter_days().take_while(|other| *other <= last).filter(known).find(|other| day < *other);
        match (before, after) {
            (Some(past), _) => CalendarGap::Exhausted { past },
            (None, Some(before)) => CalendarGap::NotYetBegun { before },
            (None, None) => CalendarGap::NothingEntered,
        }
    }

    /// The first and the last day of which anybody can have entered anything.
    fn reach(&self) -> Option<(NaiveDate, NaiveDate)> {
        let terms = self.calendars.iter().filter_map(|calendar| calendar.terms_cover());
        let training = self.calendars.iter().flat_map(|calendar| &calendar.data().inset_days);
        let days: Vec<NaiveDate> = terms.flat_map(|(from, until)| [from, until]).chain(training.copied()).collect();
        days.iter().min().copied().zip(days.iter().max().copied())
    }

    /// The last day of so many school days (CAL-7, CAL-9, CAL-15).
    pub(super) fn school_days(&self, from: NaiveDate, n: u32, how: &Counting) -> Result<NaiveDate, CalendarGap> {
        let mut day = from;
        let mut counted = if how.count_start_day { u32::from(self.school_day(from, how)?) } else { 0 };
        while counted < n {
            day = next(day);
            counted += u32::from(self.school_day(day, how)?);
        }
        Ok(day)
    }

    /// That day, or the first working day after it (CAL-6, SAR-5), through days whose bank holidays are known.
    pub(super) fn working_day(&self, from: NaiveDate) -> Result<NaiveDate, CalendarGap> {
        let mut day = from;
        loop {
            let Some(bank) = self.bank_holiday(day) else {
                return Err(CalendarGap::BankHolidaysUnknown { after: self.bank_holidays_before(day) });
            };
            if weekday(day) && !bank && !self.local_holiday(day) {
                return Ok(day);
            }
            day = next(day);
        }
    }

    /// The last day before it that a list of bank holidays reaches.
    fn bank_holidays_before(&self, day: NaiveDate) -> Option<NaiveDate> {
        let reach = self.calendars.iter().filter_map(|calendar| calendar.bank_holidays_cover());
        reach.filter(|(from, _)| *from < day).filter_map(|(_, until)| Some(until.min(day.pred_opt()?))).max()
    }
}
