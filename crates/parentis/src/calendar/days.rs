//! What kind of day a day is, once the adopted calendars are laid over each other.

use super::data::{Calendar, MAX_HOLIDAY_DAYS, TRAINING_REACH, monday_to_friday};
use super::table::{DayNumber, Days, Spans, day, is_weekday, monday, number};
use super::words::{CalendarGap, CountRules, DayKind, Season, Switches, Weekday};
use crate::rules::RuleId;
use crate::time::school_year;
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

/// The calendars that a school has adopted, laid over each other and ready to count with.
///
/// They are given in order of precedence: of two that speak about a day, the later one wins, and a term that the later
/// one replaces goes as a whole. The days between two entered terms are a holiday, across two calendars too; a gap of
/// more than [`MAX_HOLIDAY_DAYS`] days is a term that nobody has entered. Before the first and past the last entered
/// day nothing is known (CAL-15).
///
/// Building it walks every entered day once; counting is then a few binary searches, without allocation.
#[derive(Clone, Debug)]
pub struct Calendars {
    pub(super) switches: Switches,
    first: DayNumber,
    kinds: Box<[Option<DayKind>]>,
    /// Where the terms are known, and where the bank holidays are.
    pub(super) known: Spans,
    pub(super) bank_known: Spans,
    pub(super) school: Days,
    pub(super) school_or_lost: Days,
    pub(super) working: Days,
    pub(super) term_working: Days,
    pub(super) term_weekdays: Days,
    /// The Mondays of school weeks.
    pub(super) weeks: Days,
    pub(super) training: Days,
    pub(super) lost: Days,
    pub(super) local: Days,
    pub(super) term_ends: Days,
    summers: BTreeMap<i32, NaiveDate>,
    pub(super) other_weekdays: bool,
}

/// The longest gap that a training day out of term closes: the length of a short holiday.
const TRAINING_GAP: i64 = 21;

/// What is known of a day as to public holidays.
#[derive(Clone, Copy, Default)]
struct Public {
    known: bool,
    bank: bool,
    local: bool,
}

/// The days from the first to the last that any calendar speaks about, while they are being filled in.
struct Sheet {
    switches: Switches,
    first: DayNumber,
    kinds: Vec<Option<DayKind>>,
    public: Vec<Public>,
    counted_lost: BTreeSet<DayNumber>,
}

impl Sheet {
    fn at(&self, number: DayNumber) -> Option<usize> {
        usize::try_from(number.checked_sub(self.first)?).ok()
    }

    fn public(&self, number: DayNumber) -> Public {
        self.at(number).and_then(|at| self.public.get(at)).copied().unwrap_or_default()
    }

    fn public_mut(&mut self, number: DayNumber) -> Option<&mut Public> {
        self.at(number).and_then(|at| self.public.get_mut(at))
    }

    fn kind(&self, number: DayNumber) -> Option<DayKind> {
        self.at(number).and_then(|at| self.kinds.get(at)).copied().flatten()
    }

    fn set(&mut self, number: DayNumber, kind: DayKind) {
        if let Some(slot) = self.at(number).and_then(|at| self.kinds.get_mut(at)) {
            *slot = Some(kind);
            self.counted_lost.remove(&number);
        }
    }

    /// Bank and local holidays: of two calendars whose lists reach a day, the later decides. A list of bank holidays
    /// reaches as far as it goes, one of local holidays as far as the calendar's own terms.
    fn enter_public(&mut self, calendar: &Calendar) {
        let covered = calendar.bank_holidays_cover().map(|(from, until)| (number(from), number(until)));
        if let Some((from, until)) = covered {
            for day in from..=until {
                if let Some(public) = self.public_mut(day) {
                    *public = Public { known: true, bank: false, ..*public };
                }
            }
        }
        if let Some((from, until)) = calendar.terms_cover() {
            for day in number(from)..=number(until) {
                if let Some(public) = self.public_mut(day) {
                    public.local = false;
                }
            }
        }
        for day in &calendar.data().bank_holidays {
            if let Some(public) = self.public_mut(number(*day)) {
                public.bank = true;
            }
        }
        if self.switches.on(RuleId::CAL_19) {
            for day in &calendar.data().local_holidays {
                if let Some(public) = self.public_mut(number(*day)) {
                    public.local = true;
                }
            }
        }
    }

    /// The terms of a calendar, less those that a later calendar replaces.
    fn enter_terms(&mut self, calendar: &Calendar, replaced: impl Fn(DayNumber, DayNumber) -> bool) {
        let data = calendar.data();
        let weekdays = if self.switches.on(RuleId::CAL_17) { data.weekdays.clone() } else { monday_to_friday() };
        let mut before: Option<(DayNumber, Season, usize)> = None;
        for (index, term) in data.terms.iter().enumerate() {
            let (first, entered_last) = (number(term.first_day), number(term.last_day));
            if replaced(first, entered_last) {
                continue;
            }
            let exclusive = !self.switches.on(RuleId::CAL_18);
            let last = if exclusive { entered_last.saturating_sub(1) } else { entered_last };
            if let Some((end, season, at)) = before
                && at.checked_add(1) == Some(index)
                && i64::from(first.saturating_sub(end)) <= MAX_HOLIDAY_DAYS
            {
                let between = if season == term.season { DayKind::HalfTerm } else { DayKind::Holiday };
                for day in end.saturating_add(1)..first {
                    self.set(day, between);
                }
            }
            for day in first..=last {
                self.set(day, self.kind_in_term(day, &weekdays));
            }
            for range in &data.half_terms {
                if term.first_day <= range.first_day && range.last_day <= term.last_day {
                    self.enter_half_term(number(range.first_day), number(range.last_day), first, last);
                }
            }
            for closure in &data.closures {
                let closed = number(closure.day);
                if self.kind(closed) == Some(DayKind::SchoolDay) && (first..=last).contains(&closed) {
                    self.set(closed, DayKind::LostDay);
                    if closure.counts {
                        self.counted_lost.insert(closed);
                    }
                }
            }
            before = Some((last, term.season, index));
        }
        let near = i32::try_from(TRAINING_REACH).unwrap_or(0);
        for training in data.inset_days.iter().map(|training| number(*training)) {
            let kept = data.terms.iter().map(|term| (number(term.first_day), number(term.last_day)));
            let mut kept = kept.filter(|(first, last)| !replaced(*first, *last));
            if kept.any(|(first, last)| first.saturating_sub(near) <= training && training <= last.saturating_add(near))
            {
                self.set(training, DayKind::TrainingDay);
            }
        }
    }

    fn kind_in_term(&self, day: DayNumber, weekdays: &BTreeSet<Weekday>) -> DayKind {
        let public = self.public(day);
        if public.bank && self.switches.on(RuleId::CAL_1) {
            DayKind::BankHoliday
        } else if public.local {
            DayKind::LocalHoliday
        } else if weekday(day).is_some_and(|weekday| weekdays.contains(&weekday)) {
            DayKind::SchoolDay
        } else {
            DayKind::Weekend
        }
    }

    /// Half-term as entered, and the weekends and public holidays that adjoin it: the children are off on them alike.
    fn enter_half_term(&mut self, first: DayNumber, last: DayNumber, term_first: DayNumber, term_last: DayNumber) {
        if !self.switches.on(RuleId::CAL_1) {
            return;
        }
        let off = |kind: Option<DayKind>| {
            matches!(kind, Some(DayKind::Weekend | DayKind::BankHoliday | DayKind::LocalHoliday))
        };
        let (mut from, mut until) = (first, last);
        while from > term_first && off(self.kind(from.saturating_sub(1))) {
            from = from.saturating_sub(1);
        }
        while until < term_last && off(self.kind(until.saturating_add(1))) {
            until = until.saturating_add(1);
        }
        for day in from..=until {
            self.set(day, DayKind::HalfTerm);
        }
    }

    /// Days between entered days are a holiday, unless they are so many that a term is missing. A training day out of
    /// term does not shorten the gap, and makes only the few days beside it known.
    fn close_gaps(&mut self) {
        self.fill(MAX_HOLIDAY_DAYS, |kind| kind != DayKind::TrainingDay);
        self.fill(TRAINING_GAP, |_| true);
    }

    /// Makes a holiday of the unknown days in every gap, of at most so many days, between days that bound one.
    fn fill(&mut self, longest: i64, bounds: impl Fn(DayKind) -> bool) {
        let longest = usize::try_from(longest).unwrap_or(usize::MAX);
        let mut last: Option<usize> = None;
        let mut gaps = Vec::new();
        for (at, _) in self.kinds.iter().enumerate().filter(|(_, kind)| kind.is_some_and(&bounds)) {
            if let Some(last) = last.replace(at) {
                let gap = last.saturating_add(1)..at;
                if !gap.is_empty() && gap.len() <= longest {
                    gaps.push(gap);
                }
            }
        }
        for at in gaps.into_iter().flatten() {
            if let Some(kind) = self.kinds.get_mut(at) {
                kind.get_or_insert(DayKind::Holiday);
            }
        }
    }

    fn numbers(&self, wanted: impl Fn(DayNumber, Option<DayKind>, Public) -> bool) -> impl Iterator<Item = DayNumber> {
        let days = self.kinds.iter().zip(&self.public).zip(self.first..);
        days.filter_map(move |((kind, public), day)| wanted(day, *kind, *public).then_some(day))
    }
}

fn weekday(number: DayNumber) -> Option<Weekday> {
    day(number).map(|day| chrono::Datelike::weekday(&day).into())
}

impl Calendars {
    /// Lays the calendars over each other; of two that speak about a day, the later in the slice wins.
    pub fn new(in_order: &[Calendar]) -> Self {
        Self::build(in_order, Switches::default())
    }

    /// The same with one rule switched off, so that a test sees whether any vector notices.
    #[cfg(feature = "mute")]
    pub fn muting(in_order: &[Calendar], muted: Option<RuleId>) -> Self {
        Self::build(in_order, Switches { muted })
    }

    fn build(in_order: &[Calendar], switches: Switches) -> Self {
        let ends = in_order.iter().flat_map(|calendar| {
            let data = calendar.data();
            let single = data.inset_days.iter().chain(&data.bank_holidays).chain(&data.local_holidays).copied();
            let cover = calendar.terms_cover().into_iter().chain(calendar.bank_holidays_cover());
            single.chain(cover.flat_map(|(from, until)| [from, until])).map(number).collect::<Vec<_>>()
        });
        let (first, last) = ends
            .fold(None, |ends, day| {
                let (first, last) = ends.unwrap_or((day, day));
                Some((day.min(first), day.max(last)))
            })
            .unwrap_or((0, -1));
        let (first, last) =
            if switches.on(RuleId::CAL_15) || last < first { (first, last) } else { all_days(first, last) };
        let days = usize::try_from(last.saturating_sub(first).saturating_add(1)).unwrap_or(0);
        let mut sheet = Sheet {
            switches,
            first,
            kinds: vec![None; days],
            public: vec![Public::default(); days],
            counted_lost: BTreeSet::new(),
        };
        for calendar in in_order {
            sheet.enter_public(calendar);
        }
        for (at, calendar) in in_order.iter().enumerate() {
            let later = in_order.iter().skip(at.saturating_add(1)).filter_map(Calendar::terms_cover);
            let later: Vec<_> = later.map(|(from, until)| (number(from), number(until))).collect();
            let replaced = |first, last| later.iter().any(|(from, until)| first <= *until && *from <= last);
            sheet.enter_terms(calendar, replaced);
        }
        sheet.close_gaps();
        if !switches.on(RuleId::CAL_15) {
            extrapolate(&mut sheet);
        }
        Self::tables(&sheet, in_order)
    }

    fn tables(sheet: &Sheet, in_order: &[Calendar]) -> Self {
        let on = |rule| sheet.switches.on(rule);
        let is = |wanted: DayKind| move |_: DayNumber, kind: Option<DayKind>, _: Public| kind == Some(wanted);
        let session = |day: DayNumber, kind: Option<DayKind>| match kind {
            Some(DayKind::SchoolDay) => true,
            Some(DayKind::TrainingDay) => !on(RuleId::CAL_2),
            Some(DayKind::Holiday | DayKind::HalfTerm) => !on(RuleId::CAL_1) && is_weekday(day),
            Some(DayKind::LostDay | DayKind::BankHoliday | DayKind::LocalHoliday | DayKind::Weekend) | None => false,
        };
        let lost_counts = |day: DayNumber, kind: Option<DayKind>| {
            kind == Some(DayKind::LostDay) && (sheet.counted_lost.contains(&day) || !on(RuleId::CAL_3))
        };
        let in_term = |kind: Option<DayKind>| match kind {
            Some(DayKind::Holiday | DayKind::HalfTerm) | None => false,
            Some(
                DayKind::SchoolDay
                | DayKind::TrainingDay
                | DayKind::LostDay
                | DayKind::BankHoliday
                | DayKind::LocalHoliday
                | DayKind::Weekend,
            ) => true,
        };
        let works = |public: Public| !public.local && (!public.bank || !on(RuleId::CAL_6));
        let school: Days = sheet.numbers(|day, kind, _| session(day, kind)).collect();
        let summers = in_order.iter().flat_map(|calendar| calendar.data().terms.iter());
        let summers = summers.filter(|term| term.season == Season::Summer);
        Self {
            switches: sheet.switches,
            first: sheet.first,
            kinds: sheet.kinds.clone().into_boxed_slice(),
            known: sheet.numbers(|_, kind, _| kind.is_some()).collect(),
            bank_known: sheet.numbers(|_, _, public| public.known).collect(),
            school_or_lost: sheet.numbers(|day, kind, _| session(day, kind) || lost_counts(day, kind)).collect(),
            working: sheet.numbers(|day, _, public| public.known && is_weekday(day) && works(public)).collect(),
            term_working: sheet
                .numbers(|day, kind, public| in_term(kind) && is_weekday(day) && works(public))
                .collect(),
            term_weekdays: sheet.numbers(|day, kind, _| in_term(kind) && is_weekday(day)).collect(),
            weeks: sheet
                .numbers(|day, kind, _| {
                    is_weekday(day) && (session(day, kind) || (!on(RuleId::CAL_13) && kind.is_some()))
                })
                .map(monday)
                .collect(),
            training: sheet.numbers(is(DayKind::TrainingDay)).collect(),
            lost: sheet.numbers(is(DayKind::LostDay)).collect(),
            local: sheet.numbers(|_, _, public| public.local).collect(),
            term_ends: in_order.iter().flat_map(|c| &c.data().terms).map(|term| number(term.last_day)).collect(),
            summers: summers.fold(BTreeMap::new(), |mut ends, term| {
                ends.insert(school_year(term.first_day), term.last_day);
                ends
            }),
            other_weekdays: in_order.iter().any(|calendar| calendar.data().weekdays != monday_to_friday()),
            school,
        }
    }

    /// What kind of day it is.
    ///
    /// # Errors
    /// A [`CalendarGap`] where nothing is entered about it (CAL-15).
    pub fn kind_of(&self, day: NaiveDate) -> Result<DayKind, CalendarGap> {
        let day = number(day);
        let at = day.checked_sub(self.first).and_then(|at| usize::try_from(at).ok());
        at.and_then(|at| self.kinds.get(at)).copied().flatten().ok_or_else(|| self.gap_at(day))
    }

    /// Is there a session for pupils on that day (CAL-1)?
    ///
    /// # Errors
    /// A [`CalendarGap`] where nothing is entered about it.
    pub fn is_school_day(&self, day: NaiveDate) -> Result<bool, CalendarGap> {
        self.kind_of(day).map(|_| self.school.holds(number(day)))
    }

    /// Is it a Monday to Friday and no bank or local holiday (CAL-6)?
    ///
    /// # Errors
    /// A [`CalendarGap`] where the bank holidays are not known.
    pub fn is_working_day(&self, day: NaiveDate) -> Result<bool, CalendarGap> {
        let day = number(day);
        self.bank_known.around(day).map(|_| self.working.holds(day)).ok_or_else(|| self.bank_gap_at(day))
    }

    /// The last day of the summer term of the school year that the day lies in, by which the year's report is due
    /// (REP-1). Where the summer term is entered in two halves, the end of the second.
    ///
    /// # Errors
    /// [`CalendarGap::NoSummerTerm`] if that term has not been entered.
    pub fn end_of_summer_term(&self, day: NaiveDate) -> Result<NaiveDate, CalendarGap> {
        let school_year = school_year(day);
        self.summers.get(&school_year).copied().ok_or(CalendarGap::NoSummerTerm { school_year })
    }

    /// Why nothing is known about a day as to terms.
    pub(super) fn gap_at(&self, number: DayNumber) -> CalendarGap {
        if let Some(past) = self.known.last_before(number).and_then(day) {
            CalendarGap::Exhausted { past }
        } else if let Some(before) = self.known.first_after(number).and_then(day) {
            CalendarGap::NotYetBegun { before }
        } else {
            CalendarGap::NothingEntered
        }
    }

    /// Why nothing is known about a day as to bank holidays.
    pub(super) fn bank_gap_at(&self, number: DayNumber) -> CalendarGap {
        CalendarGap::BankHolidaysUnknown { after: self.bank_known.last_before(number).and_then(day) }
    }

    /// The rules about kinds of day that took part from one day to another.
    #[inline]
    pub(super) fn rules_between(&self, first: DayNumber, last: DayNumber) -> CountRules {
        CountRules::NONE
            .and_if(CountRules::CAL_2, self.training.any(first, last))
            .and_if(CountRules::CAL_3, self.lost.any(first, last))
            .and_if(CountRules::CAL_17, self.other_weekdays)
            .and_if(CountRules::CAL_18, self.term_ends.any(first, last))
            .and_if(CountRules::CAL_19, self.local.any(first, last))
    }
}

/// Every day of the years that are counted.
fn all_days(first: DayNumber, last: DayNumber) -> (DayNumber, DayNumber) {
    let ends = (NaiveDate::from_ymd_opt(1900, 1, 1), NaiveDate::from_ymd_opt(2199, 12, 31));
    let (Some(from), Some(until)) = ends else { return (first, last) };
    (number(from), number(until))
}

/// What CAL-15 forbids: unknown days as if they were ordinary ones.
fn extrapolate(sheet: &mut Sheet) {
    for (slot, day) in sheet.kinds.iter_mut().zip(sheet.first..) {
        slot.get_or_insert(if is_weekday(day) { DayKind::SchoolDay } else { DayKind::Weekend });
    }
    for public in &mut sheet.public {
        public.known = true;
    }
}
