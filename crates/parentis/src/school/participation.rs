//! What of the facts says how parents take part.

use super::{Dated, EntryIx};
use crate::ids::DocumentId;
use crate::participation::volunteer::{CheckKind, CheckResult, VolunteerWork};
use crate::words::Says;
use chrono::{DateTime, NaiveDate, Utc};
use std::collections::BTreeMap;

use super::events::{EventFile, Noted};
use super::groups::GroupFile;
pub(crate) use super::seats::Declared;
use super::seats::{ElectionFile, SeatFile};

/// How parents take part.
#[derive(Clone, Debug, Default)]
pub(crate) struct Participation {
    /// Who helps at school, by number.
    pub(crate) help: BTreeMap<u32, HelpFile>,
    /// With what somebody helps, in the order in which it comes; a number is a place in it.
    pub(crate) activities: Vec<DocumentId>,
    numbers: BTreeMap<DocumentId, u32>,
    pub(crate) seats: BTreeMap<DocumentId, SeatFile>,
    pub(crate) elections: BTreeMap<DocumentId, ElectionFile>,
    pub(crate) events: BTreeMap<DocumentId, EventFile>,
    /// In the order of time.
    pub(crate) notes: Vec<Noted>,
    pub(crate) groups: BTreeMap<DocumentId, GroupFile>,
    /// What candidates declared, by number; of one day, what was recorded later is last.
    pub(crate) declared: BTreeMap<u32, Vec<Dated<Declared>>>,
}

/// What is on record of one person's help.
#[derive(Clone, Debug, Default)]
pub(crate) struct HelpFile {
    /// Of one day, the one recorded later last.
    pub(crate) plans: Vec<Dated<Plan>>,
    pub(crate) slots: Vec<Dated<Slot>>,
    pub(crate) visits: Vec<Dated<Visit>>,
    pub(crate) checks: Vec<Dated<(CheckKind, CheckResult)>>,
}

impl HelpFile {
    /// Does a check show on a day that somebody is barred? That a certificate runs out ends no bar: a later clear check with the barred
    /// list does (PTN-45).
    pub(crate) fn barred_on(&self, day: NaiveDate) -> bool {
        let known = || self.checks.iter().filter(|check| check.span.from() <= day);
        let last = |is: &dyn Fn(&(CheckKind, CheckResult)) -> bool| {
            known().filter(|check| is(&check.what)).map(|check| check.span.from()).max()
        };
        let barred = last(&|check| check.1 == CheckResult::Barred);
        let clear = last(&|check| *check == (CheckKind::EnhancedWithBarredList, CheckResult::Clear));
        barred.is_some_and(|barred| clear.is_none_or(|clear| clear <= barred))
    }
}

/// An activity as it is planned.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Plan {
    pub(crate) activity: u32,
    pub(crate) work: VolunteerWork,
    pub(crate) supervised: Says,
    pub(crate) family: Says,
}

/// A day of the week on a rota, counted from Monday.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Slot {
    pub(crate) activity: u32,
    pub(crate) weekday: u32,
    pub(crate) first: NaiveDate,
    pub(crate) last: Option<NaiveDate>,
    pub(crate) every_weeks: u32,
}

/// A visit on a rota.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Visit {
    pub(crate) activity: u32,
    pub(crate) on: NaiveDate,
    pub(crate) days: u32,
    pub(crate) overnight: Says,
}

impl HelpFile {
    /// How many facts there are in all.
    pub(super) fn facts(&self) -> usize {
        [self.plans.len(), self.slots.len(), self.visits.len(), self.checks.len()]
            .into_iter()
            .fold(0, usize::saturating_add)
    }
}

impl Participation {
    /// The number of an activity, as it comes.
    pub(super) fn activity(&mut self, id: &DocumentId) -> u32 {
        if let Some(known) = self.numbers.get(id) {
            return *known;
        }
        let next = u32::try_from(self.activities.len()).unwrap_or(super::NOBODY);
        self.activities.push(id.clone());
        self.numbers.insert(id.clone(), next);
        next
    }

    /// In the order of time, so that the order of entry never matters.
    pub(super) fn sort(&mut self, recorded: impl Fn(EntryIx) -> Option<DateTime<Utc>>) {
        for file in self.help.values_mut() {
            file.plans.sort_by_key(|plan| (plan.span.from(), recorded(plan.entry), plan.entry));
        }
        for file in self.seats.values_mut() {
            file.created.sort_by_key(|created| (created.span.from(), recorded(created.entry), created.entry));
            file.held.sort_by_key(|held| (held.span.from(), recorded(held.entry), held.entry));
            file.left.sort_by_key(|left| (left.span.from(), recorded(left.entry), left.entry));
            file.met.sort_by_key(|met| (met.span.from(), recorded(met.entry), met.entry));
        }
        for file in self.elections.values_mut() {
            file.called.sort_by_key(|called| (called.span.from(), recorded(called.entry), called.entry));
            file.counted.sort_by_key(|counted| (counted.span.from(), recorded(counted.entry), counted.entry));
            for events in [&mut file.told, &mut file.nominated, &mut file.withdrew, &mut file.settled] {
                events.sort_by_key(|event| (event.span.from(), recorded(event.entry), event.entry));
            }
        }
        for file in self.events.values_mut() {
            file.planned.sort_by_key(|one| (one.span.from(), recorded(one.entry), one.entry));
            file.slots.sort_by_key(|one| (one.span.from(), recorded(one.entry), one.entry));
        }
        self.notes.sort_by_key(|one| (one.on, one.person, recorded(one.entry), one.entry));
        for file in self.groups.values_mut() {
            file.founded.sort_by_key(|one| (one.span.from(), recorded(one.entry), one.entry));
            file.raised.sort_by_key(|one| (one.span.from(), recorded(one.entry), one.entry));
            file.passed.sort_by_key(|one| (one.span.from(), recorded(one.entry), one.entry));
        }
        for declared in self.declared.values_mut() {
            declared.sort_by_key(|declared| (declared.span.from(), recorded(declared.entry), declared.entry));
        }
    }
}
