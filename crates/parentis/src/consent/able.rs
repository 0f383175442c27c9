//! The pupil: how old, able to decide or not, on roll or gone, and in which term the choice about sex education opens.

use super::notes::Record;
use super::party::Asking;
use super::words::ConsentKind;
use crate::calendar::{Calendar, Season};
use crate::roles::Known;
use crate::school::{Birth, Judged, NO_ENTRY};
use crate::time::{birthday, school_year};
use crate::words::{CareStatus, OrderKind, Says};
use chrono::{Datelike, NaiveDate};
use std::collections::BTreeMap;

/// The pupil's date of birth: on record, or supposed where none is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Age {
    birth: Birth,
    supposed: bool,
    as_of: NaiveDate,
}

impl Age {
    /// Where no pupil is asked about.
    pub(crate) const fn of_nobody(as_of: NaiveDate) -> Self {
        let birth = Birth {
            born: as_of,
            entry: NO_ENTRY,
            thirteen: None,
            sixteen: None,
            eighteen: None,
            over_compulsory: None,
        };
        Self { birth, supposed: true, as_of }
    }

    /// Has the pupil attained that age (AGE-2)?
    pub(crate) fn attained(self, r: &mut Record<'_>, years: u8) -> bool {
        self.come(r, self.day_of(years))
    }

    /// The same on another day.
    pub(crate) const fn on(self, as_of: NaiveDate) -> Self {
        Self { as_of, ..self }
    }

    /// The day on which the pupil attains that age.
    fn day_of(self, years: u8) -> Option<NaiveDate> {
        match years {
            13 => self.birth.thirteen,
            16 => self.birth.sixteen,
            18 => self.birth.eighteen,
            _ => birthday(self.birth.born, i32::from(years)),
        }
    }

    /// Is the pupil over compulsory school age (AGE-3): in a sixth form, if in a school?
    pub(crate) fn over_school_age(self, r: &mut Record<'_>) -> bool {
        self.come(r, self.birth.over_compulsory)
    }

    fn come(self, r: &mut Record<'_>, day: Option<NaiveDate>) -> bool {
        let Some(day) = day else { return false };
        if !self.supposed {
            r.horizon.boundary(day);
        }
        day <= self.as_of
    }

    /// May the pupil choose to take part in sex education: has the third term before that of the sixteenth birthday begun
    /// (CON-RSE-5)? Unknown where the terms are not entered.
    pub(crate) fn may_opt_in(self, r: &mut Record<'_>, ask: &Asking<'_>) -> Known {
        let Some(sixteen) = self.birth.sixteen else { return Known::Unknown };
        // Whichever terms are entered, three of them are less than two years.
        if !self.attained(r, 14) {
            return Known::No;
        }
        if self.attained(r, 16) {
            return Known::Yes;
        }
        if self.supposed {
            return Known::Unknown;
        }
        ask.inner.calendars.iter().for_each(|calendar| r.horizon.span(calendar.span));
        match third_term_before(&ask.inner.calendars_at(self.as_of), sixteen) {
            Some(opens) => {
                r.horizon.boundary(opens);
                Known::from_bool(opens <= self.as_of)
            }
            None => Known::Unknown,
        }
    }
}

/// An age whose holder was an adult when whatever is on record was said.
const LONG_AN_ADULT: i32 = 60;

/// The dates of birth that the records allow: one, those that contradict each other, or, where none is on record, one for
/// each age at which anything changes.
pub(crate) fn ages(ask: &Asking<'_>, r: &mut Record<'_>) -> Ages {
    match ask.child.births.as_slice() {
        [birth] if birth.born <= ask.as_of => Ages::Known(Age { birth: *birth, supposed: false, as_of: ask.as_of }),
        births => possible(r, births, ask.as_of),
    }
}

/// The same where more than one date of birth is on record, or none.
#[cold]
fn possible(r: &mut Record<'_>, births: &[Birth], as_of: NaiveDate) -> Ages {
    let (mut first, mut others): (Option<Birth>, Vec<Birth>) = (None, Vec::new());
    for birth in births {
        r.horizon.boundary(birth.born);
        let same = |known: &Birth| known.born == birth.born;
        if birth.born > as_of || first.as_ref().is_some_and(same) || others.iter().any(same) {
            continue;
        }
        if first.is_none() { first = Some(*birth) } else { others.push(*birth) }
    }
    let age = |birth, supposed| Age { birth, supposed, as_of };
    match first {
        Some(birth) if others.is_empty() => Ages::Known(age(birth, false)),
        Some(birth) => Ages::Open(std::iter::once(birth).chain(others).map(|birth| age(birth, false)).collect()),
        None => {
            let whole = (-19..=0).rev().filter_map(|years| birthday(as_of, years));
            // Of sixteen, on either side of the end of compulsory school age.
            let nearly = birthday(as_of, -17).and_then(|day| day.succ_opt());
            let long_an_adult = birthday(as_of, -LONG_AN_ADULT);
            Ages::Open(
                whole.chain(nearly).chain(long_an_adult).map(|born| age(Birth::new(born, NO_ENTRY), true)).collect(),
            )
        }
    }
}

/// The pupil's age: settled, or several that are possible.
#[derive(Clone, Debug)]
pub(crate) enum Ages {
    /// Settled.
    Known(Age),
    /// One of these.
    Open(Vec<Age>),
}

/// Was the pupil on roll, and is so no more (CON-GEN-6)?
pub(crate) fn has_left(r: &mut Record<'_>, ask: &Asking<'_>) -> bool {
    let mut on_roll = false;
    for roll in &ask.child.roll {
        on_roll |= r.holds(roll.span, ask.as_of);
    }
    !on_roll && ask.child.roll.iter().any(|roll| roll.span.from() <= ask.as_of)
}

/// Was it judged whether the pupil is able to decide about this: for this purpose, or else for any? The latest counts; of
/// one day the one recorded last; of two recorded at once that contradict each other, neither.
pub(crate) fn judged(r: &mut Record<'_>, ask: &Asking<'_>) -> Option<bool> {
    let mut found = [None, None];
    for judged in &ask.child.competence {
        let Judged { purpose, item, says } = judged.what;
        // Treatment is judged decision by decision, by the clinician (CON-MED-8).
        let treatment = ask.columns().kind == Some(ConsentKind::Treatment);
        let slot = match purpose {
            Some(purpose) if purpose == ask.purpose && (item == ask.item || (item.is_none() && !treatment)) => 0,
            Some(_) => continue,
            None if treatment => continue,
            None => 1,
        };
        if r.holds(judged.span, ask.as_of)
            && let Some(place) = found.get_mut(slot)
        {
            *place = match says {
                Says::Yes => Some(true),
                Says::No => Some(false),
                Says::Unknown => *place,
            };
        }
    }
    found.into_iter().flatten().next()
}

/// Is an order about the child in force, on whose terms a pupil's own change of name may depend (CON-NAM-3)?
pub(crate) fn under_an_order(r: &mut Record<'_>, ask: &Asking<'_>) -> bool {
    let mut is = false;
    for care in &ask.child.care {
        let order = matches!(care.what.0, CareStatus::CareOrder | CareStatus::InterimCareOrder | CareStatus::Unknown);
        is |= r.holds(care.span, ask.as_of) && order;
    }
    for guardian in &ask.child.special_guardians {
        is |= r.holds(guardian.span, ask.as_of);
    }
    for term in ask.inner.pairs_of(ask.pupil).iter().flat_map(|pair| &pair.record.terms) {
        is |= term.what.kind == OrderKind::ChildArrangements && r.holds(term.span, ask.as_of);
    }
    is
}

/// The first day of the third term before that in which the day lies, or, in a holiday, before the next (CON-RSE-5); none
/// where a term on the way is not entered.
fn third_term_before(calendars: &[Calendar], day: NaiveDate) -> Option<NaiveDate> {
    // The two halves of a term are one, and a calendar adopted later speaks for the terms that it enters.
    let mut terms: BTreeMap<(i32, u8), (NaiveDate, NaiveDate)> = BTreeMap::new();
    for calendar in calendars {
        let mut own: BTreeMap<(i32, u8), (NaiveDate, NaiveDate)> = BTreeMap::new();
        for term in &calendar.data().terms {
            let season = match term.season {
                Season::Autumn => 0,
                Season::Spring => 1,
                Season::Summer => 2,
            };
            let key = (school_year(term.first_day), season);
            let span = own.entry(key).or_insert((term.first_day, term.last_day));
            *span = (span.0.min(term.first_day), span.1.max(term.last_day));
        }
        terms.extend(own);
    }
    let number = |key: (i32, u8)| key.0.checked_mul(3)?.checked_add(i32::from(key.1));
    let (with, _) = terms.iter().find(|(_, (_, last))| day <= *last)?;
    let at = number(*with)?;
    // The term before must be entered too, or the day may lie in one that nobody entered.
    let entered = |n: i32| terms.iter().find(|(key, _)| number(**key) == Some(n)).map(|(_, (first, _))| *first);
    let opens = at.checked_sub(3).and_then(entered)?;
    entered(at.checked_sub(1)?)?;
    entered(at.checked_sub(2)?)?;
    (opens.year() > 0).then_some(opens)
}
