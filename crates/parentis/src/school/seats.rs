//! What of the facts says who holds which seat, and what of the elections to them.

use super::Dated;
use crate::ids::DocumentId;
use crate::participation::seat::{AppointedAs, BoardKind, ElectedBy, LeftWhy, SeatBy, SeatKind};
use crate::time::{Horizon, Interval, add_months};
use crate::words::Says;
use chrono::NaiveDate;

/// So many months of absence without consent, from the first meeting missed, and who holds a seat is disqualified (PTN-29).
const ABSENT_MONTHS: u32 = 6;

/// A seat as it was created.
#[derive(Clone, Debug)]
pub(crate) struct Created {
    pub(crate) body: DocumentId,
    pub(crate) board: BoardKind,
    pub(crate) kind: SeatKind,
    pub(crate) term_months: u32,
}

/// Somebody's holding of it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Held {
    pub(crate) person: u32,
    pub(crate) by: SeatBy,
    pub(crate) appointed_as: Option<AppointedAs>,
    pub(crate) reason: bool,
}

/// What is on record of one seat. Of one day, what was recorded later is last.
#[derive(Clone, Debug, Default)]
pub(crate) struct SeatFile {
    pub(crate) created: Vec<Dated<Created>>,
    pub(crate) held: Vec<Dated<Held>>,
    pub(crate) left: Vec<Dated<(u32, LeftWhy)>>,
    /// Of each meeting of the board: of whom it is said, whether they came, and whether the board consented to their absence.
    pub(crate) met: Vec<Dated<(u32, Says, Says)>>,
}

/// An election as it was called.
#[derive(Clone, Debug)]
pub(crate) struct Called {
    pub(crate) seats: Vec<DocumentId>,
    pub(crate) nominations_close: NaiveDate,
    pub(crate) polling: NaiveDate,
    pub(crate) elected_by: ElectedBy,
    pub(crate) secret: Says,
    pub(crate) minimum_turnout: Option<u32>,
}

/// The votes of each candidate, and how many voted.
pub(crate) type Count = (Vec<(u32, u32)>, u32);

/// What is on record of one election. Of one day, what was recorded later is last.
#[derive(Clone, Debug, Default)]
pub(crate) struct ElectionFile {
    pub(crate) called: Vec<Dated<Called>>,
    pub(crate) told: Vec<Dated<u32>>,
    pub(crate) nominated: Vec<Dated<u32>>,
    pub(crate) withdrew: Vec<Dated<u32>>,
    pub(crate) counted: Vec<Dated<Count>>,
    pub(crate) settled: Vec<Dated<u32>>,
}

/// What somebody declared of themselves.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Declared {
    pub(crate) adult: Says,
    pub(crate) disqualified: Says,
    pub(crate) elected_member: Says,
    pub(crate) paid: Says,
}

impl Declared {
    pub(crate) const NOTHING: Self =
        Self { adult: Says::Unknown, disqualified: Says::Unknown, elected_member: Says::Unknown, paid: Says::Unknown };
}

impl SeatFile {
    /// How the seat was created that is there on a day: of two, as it was created last.
    pub(crate) fn created_on(&self, as_of: NaiveDate, horizon: &mut Horizon) -> Option<&Created> {
        self.created.iter().for_each(|created| horizon.span(created.span));
        self.created.iter().rfind(|created| created.span.holds(as_of)).map(|created| &created.what)
    }

    /// The last day of a term that began then (PTN-27, PTN-32); none if it has none, or lies past the calendar.
    fn last_day(&self, held: &Dated<Held>) -> Option<NaiveDate> {
        if held.what.by == SeatBy::ExOfficio {
            return None;
        }
        let began = held.span.from();
        let created = self.created.iter().rfind(|created| created.span.holds(began));
        let months = created.map_or(crate::participation::seat::USUAL_TERM, |created| created.what.term_months);
        add_months(began, months).and_then(|anniversary| anniversary.pred_opt())
    }

    /// Has somebody who holds it since a day been absent without consent for six months from the first meeting missed (PTN-29)?
    pub(crate) fn absent(&self, person: u32, (since, as_of): (NaiveDate, NaiveDate), horizon: &mut Horizon) -> Says {
        // The first meeting that was surely missed without consent, and the first that perhaps was, with none attended since.
        let (mut sure, mut perhaps): (Option<NaiveDate>, Option<NaiveDate>) = (None, None);
        let (mut was, mut may_have_been) = (false, false);
        let mut over = |first: Option<NaiveDate>, day: NaiveDate| {
            let last = first.and_then(|first| add_months(first, ABSENT_MONTHS));
            if let Some(last) = last {
                horizon.boundary(last);
            }
            last.is_some_and(|last| last <= day)
        };
        for met in self.met.iter().filter(|met| met.what.0 == person && since <= met.span.from()) {
            let on = met.span.from();
            if as_of < on {
                break;
            }
            was |= over(sure, on);
            may_have_been |= over(perhaps, on);
            match (met.what.1, met.what.2) {
                (Says::Yes, _) | (Says::No | Says::Unknown, Says::Yes) => (sure, perhaps) = (None, None),
                (Says::No, Says::No) => {
                    sure = sure.or(Some(on));
                    perhaps = perhaps.or(Some(on));
                }
                (Says::No, Says::Unknown) | (Says::Unknown, Says::No | Says::Unknown) => {
                    sure = None;
                    perhaps = perhaps.or(Some(on));
                }
            }
        }
        was |= over(sure, as_of);
        may_have_been |= over(perhaps, as_of);
        match (was, may_have_been) {
            (true, _) => Says::Yes,
            (false, true) => Says::Unknown,
            (false, false) => Says::No,
        }
    }

    /// Who holds it on a day, each with the first and the last day of the term.
    pub(crate) fn holders(&self, as_of: NaiveDate, horizon: &mut Horizon) -> Vec<(Interval, Held, Option<NaiveDate>)> {
        let mut holders = Vec::new();
        self.left.iter().for_each(|left| horizon.boundary(left.span.from()));
        for held in &self.held {
            horizon.span(held.span);
            let last = self.last_day(held);
            last.and_then(|last| last.succ_opt()).into_iter().for_each(|day| horizon.boundary(day));
            let in_term = last.is_none_or(|last| as_of <= last);
            let left = self.left.iter().any(|left| {
                let since = left.span.from();
                left.what.0 == held.what.person && held.span.from() < since && since <= as_of
            });
            if held.span.holds(as_of) && in_term && !left {
                holders.push((held.span, held.what, last));
            }
        }
        holders
    }
}
