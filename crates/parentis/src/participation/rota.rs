//! The days of a rota: what was planned as of a day, and what had taken place by then.

use crate::school::Dated;
use crate::school::participation::{HelpFile, Slot, Visit};
use crate::time::Interval;
use crate::words::Says;
use chrono::{Datelike, Days, NaiveDate};

/// The days in the window within which days are counted together (PTN-40).
pub(super) const WINDOW: u64 = 30;

/// Does a day of this line of the rota count, as of a day? A line that is taken off leaves what took place before.
fn counts(line: Interval, visit: NaiveDate, as_of: NaiveDate) -> bool {
    line.from() <= as_of && line.until().is_none_or(|until| until > visit.min(as_of))
}

impl Slot {
    /// The first visit of the slot on or after a day.
    fn next(&self, on_or_after: NaiveDate) -> Option<NaiveDate> {
        let ahead = |from: NaiveDate| {
            let days = self.weekday.saturating_add(7).saturating_sub(from.weekday().num_days_from_monday()) % 7;
            from.checked_add_days(Days::new(u64::from(days)))
        };
        let first = ahead(self.first)?;
        if on_or_after <= first {
            return self.within(first);
        }
        let step = i64::from(self.every_weeks).saturating_mul(7).max(7);
        let gone = on_or_after.signed_duration_since(first).num_days();
        let steps = gone.saturating_add(step.saturating_sub(1)).checked_div(step)?;
        let days = u64::try_from(steps.saturating_mul(step)).ok()?;
        self.within(first.checked_add_days(Days::new(days))?)
    }

    fn within(&self, day: NaiveDate) -> Option<NaiveDate> {
        self.last.is_none_or(|last| day <= last).then_some(day)
    }

    /// Is the slot planned to run on that day, whether or not a visit falls on it?
    fn runs(&self, day: NaiveDate) -> bool {
        self.first <= day && self.last.is_none_or(|last| day <= last)
    }
}

impl Visit {
    /// The last day of it.
    fn last(&self) -> NaiveDate {
        self.on.checked_add_days(Days::new(u64::from(self.days).saturating_sub(1))).unwrap_or(NaiveDate::MAX)
    }

    fn holds(&self, day: NaiveDate) -> bool {
        (self.on..=self.last()).contains(&day)
    }
}

/// The rota of one activity of one person, as of a day.
pub(super) struct Rota<'a> {
    slots: Vec<&'a Dated<Slot>>,
    visits: Vec<&'a Dated<Visit>>,
    as_of: NaiveDate,
}

impl<'a> Rota<'a> {
    pub(super) fn new(file: &'a HelpFile, activity: u32, as_of: NaiveDate) -> Self {
        Self {
            slots: file.slots.iter().filter(|slot| slot.what.activity == activity).collect(),
            visits: file.visits.iter().filter(|visit| visit.what.activity == activity).collect(),
            as_of,
        }
    }

    /// The first visit on or after the day that is asked about.
    pub(super) fn next_visit(&self) -> Option<NaiveDate> {
        let planned = |span: &Interval| span.holds(self.as_of);
        let slots = self.slots.iter().filter(|slot| planned(&slot.span)).filter_map(|slot| slot.what.next(self.as_of));
        let visits = self.visits.iter().filter(|visit| planned(&visit.span) && visit.what.last() >= self.as_of);
        slots.chain(visits.map(|visit| visit.what.on.max(self.as_of))).min()
    }

    /// Is it once a week or more around that day (PTN-42)?
    pub(super) fn weekly(&self, day: NaiveDate) -> bool {
        self.slots
            .iter()
            .any(|slot| slot.what.every_weeks == 1 && counts(slot.span, day, self.as_of) && slot.what.runs(day))
    }

    /// Is the visit on that day an overnight one (PTN-42)?
    pub(super) fn overnight(&self, day: NaiveDate) -> Says {
        let that_day = self.visits.iter().filter(|visit| counts(visit.span, day, self.as_of) && visit.what.holds(day));
        that_day.fold(Says::No, |found, visit| super::parts::either(found, visit.what.overnight))
    }

    /// The days of it between two days, both included.
    pub(super) fn days(&self, from: NaiveDate, to: NaiveDate) -> Vec<NaiveDate> {
        let all = from.iter_days().take_while(|day| *day <= to);
        all.filter(|day| self.is_on(*day)).collect()
    }

    fn is_on(&self, day: NaiveDate) -> bool {
        self.slots.iter().any(|slot| counts(slot.span, day, self.as_of) && slot.what.next(day) == Some(day))
            || self.visits.iter().any(|visit| counts(visit.span, day, self.as_of) && visit.what.holds(day))
    }
}
