//! How long an order that is told of and not produced holds the rest back (CHO-2).
//!
//! The profile states the hold, ten school days from the claim unless it says otherwise. It is counted once for every
//! profile and calendar in turn, so that a calendar adopted later never changes an earlier day's answer.

use super::Inner;
use crate::calendar::{Calendar, Calendars};
use crate::time::{Horizon, Interval};
use chrono::NaiveDate;

/// Counts holds, laying each set of adopted calendars out only once.
pub(super) struct Holds {
    /// The days on which a profile or a calendar begins or ends, sorted.
    adoptions: Vec<NaiveDate>,
    laid_out: Vec<(Vec<Calendar>, Calendars)>,
}

impl Holds {
    pub(super) fn new(inner: &Inner) -> Self {
        let spans = inner.profiles.iter().map(|d| d.span).chain(inner.calendars.iter().map(|d| d.span));
        let mut adoptions: Vec<NaiveDate> =
            spans.flat_map(|span| [Some(span.from()), span.until()]).flatten().collect();
        adoptions.sort_unstable();
        adoptions.dedup();
        Self { adoptions, laid_out: Vec::new() }
    }

    /// From which day on which end of the hold is known, as far as the claim goes.
    pub(super) fn ends(&mut self, inner: &Inner, claim: Interval) -> Vec<(NaiveDate, Option<NaiveDate>)> {
        let goes = |day: NaiveDate| day > claim.from() && claim.until().is_none_or(|until| day < until);
        let later: Vec<NaiveDate> = self.adoptions.iter().copied().filter(|day| goes(*day)).collect();
        let mut known: Vec<(NaiveDate, Option<NaiveDate>)> = Vec::new();
        for day in std::iter::once(claim.from()).chain(later) {
            let end = self.end(inner, claim.from(), day);
            if known.last().is_none_or(|(_, last)| *last != end) {
                known.push((day, end));
            }
        }
        known
    }

    fn end(&mut self, inner: &Inner, claimed: NaiveDate, on: NaiveDate) -> Option<NaiveDate> {
        let profile = inner.profile_at(on, &mut Horizon::new(on))?;
        let hold = profile.claimed_order_hold();
        let in_force = inner.calendars_at(on);
        if !self.laid_out.iter().any(|(calendars, _)| *calendars == in_force) {
            let laid_out = Calendars::new(&in_force);
            self.laid_out.push((in_force.clone(), laid_out));
        }
        let (_, calendars) = self.laid_out.iter().find(|(calendars, _)| *calendars == in_force)?;
        calendars.count(claimed, hold.n, hold.unit, profile.counting()).ok().map(|counted| counted.due)
    }
}
