//! An order told of again by each further export.
//!
//! An MIS goes on writing the same restriction into every export. Each would be a claim of its own and start a hold of its
//! own (CHO-2), so that a school which imports every night would never come to the end of one. What is claimed already,
//! and neither ended nor taken back, is not claimed again.

use parentis::ids::{EntryId, OrderId, PersonId, PupilId};
use parentis::{Entry, Fact};
use std::collections::BTreeSet;

type Claim<'a> = (&'a OrderId, &'a PupilId, &'a PersonId);

fn claim(entry: &Entry) -> Option<Claim<'_>> {
    let Fact::OrderClaimed { order, pupil, person, .. } = entry.fact() else { return None };
    Some((order, pupil, person))
}

/// What an import brings, without the claims that stand already; and how many those are.
pub(super) fn without_claims_again<'a>(
    journal: impl Iterator<Item = &'a Entry> + Clone,
    brought: &[Entry],
) -> (Vec<Entry>, usize) {
    let touched = |entry: &'a Entry| {
        let (Fact::Ended { what } | Fact::Retracted { what }) = entry.fact() else { return None };
        Some(what)
    };
    let over: BTreeSet<&EntryId> = journal.clone().filter_map(touched).collect();
    let stands = |entry: &&Entry| entry.valid().until().is_none() && !over.contains(entry.id());
    let claimed: BTreeSet<Claim<'_>> = journal.clone().filter(stands).filter_map(claim).collect();
    let there: BTreeSet<&EntryId> = journal.map(Entry::id).collect();
    // The same entry once more is known, and counted as such when it is appended.
    let again =
        |entry: &&Entry| !there.contains(entry.id()) && claim(entry).is_some_and(|claim| claimed.contains(&claim));
    let new: Vec<Entry> = brought.iter().filter(|entry| !again(entry)).cloned().collect();
    let passed_over = brought.len().saturating_sub(new.len());
    (new, passed_over)
}
