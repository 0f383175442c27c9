//! The journal: dated facts, appended and never edited.
//!
//! The order of entry never matters: a journal is a set. The same id with the same content counts once; with different
//! content it is an error. A retraction takes an entry out, and may itself be retracted. [`Journal::as_known_at`] cuts
//! the journal to what the school knew at an instant; facts recorded later never change an earlier cut.

use crate::ParentisError;
use crate::fact::{Entry, Fact};
use crate::ids::EntryId;
use chrono::{DateTime, Utc};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The version of the journal's vocabulary that this library writes. Every earlier one still loads.
pub const JOURNAL_VERSION: u32 = 1;

/// The most entries that are taken.
pub const MAX_ENTRIES: usize = 20_000_000;

/// A checked set of entries, sorted by id.
#[derive(Clone, Debug, Default)]
pub struct Journal {
    entries: Arc<[Entry]>,
}

impl Journal {
    /// Takes entries in any order.
    ///
    /// # Errors
    /// If an id stands twice with different content, if an entry ends or retracts one that is not there or does not end
    /// that way, or if entries retract each other in a ring.
    pub fn new(entries: impl IntoIterator<Item = Entry>) -> Result<Self, ParentisError> {
        let mut entries: Vec<Entry> = entries.into_iter().collect();
        if entries.len() > MAX_ENTRIES {
            return Err(ParentisError::TooMany { what: "entries", count: entries.len(), most: MAX_ENTRIES });
        }
        entries.sort_by(|a, b| a.id().cmp(b.id()));
        let mut kept: Vec<Entry> = Vec::with_capacity(entries.len());
        for entry in entries {
            match kept.last() {
                Some(last) if last.id() == entry.id() => {
                    if *last != entry {
                        return Err(ParentisError::EntryTwice { entry: entry.id().clone() });
                    }
                }
                _ => kept.push(entry),
            }
        }
        let journal = Self { entries: kept.into() };
        journal.check_targets()?;
        journal.retracted()?;
        Ok(journal)
    }

    /// This journal with further entries.
    ///
    /// # Errors
    /// As [`Journal::new`].
    pub fn with(&self, entries: impl IntoIterator<Item = Entry>) -> Result<Self, ParentisError> {
        Self::new(self.entries.iter().cloned().chain(entries))
    }

    /// What the school knew at that instant: the entries recorded by then.
    #[must_use]
    pub fn as_known_at(&self, instant: DateTime<Utc>) -> Self {
        Self { entries: self.entries.iter().filter(|entry| entry.recorded_at() <= instant).cloned().collect() }
    }

    /// The entries, sorted by id.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// How many entries there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Are there none?
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Finds an entry.
    pub fn entry(&self, id: &EntryId) -> Option<&Entry> {
        self.place(id).and_then(|at| self.entries.get(at))
    }

    fn place(&self, id: &EntryId) -> Option<usize> {
        self.entries.binary_search_by(|entry| entry.id().cmp(id)).ok()
    }

    fn check_targets(&self) -> Result<(), ParentisError> {
        for entry in self.entries.iter() {
            let (Fact::Ended { what } | Fact::Retracted { what }) = entry.fact() else { continue };
            let Some(target) = self.entry(what) else {
                return Err(ParentisError::NoSuchEntry { entry: entry.id().clone(), what: what.clone() });
            };
            if matches!(entry.fact(), Fact::Ended { .. })
                && let Some(why) = target.fact().cannot_end()
            {
                return Err(ParentisError::CannotEnd { entry: entry.id().clone(), what: what.clone(), why });
            }
            if matches!(entry.fact(), Fact::Ended { .. }) && entry.valid().from() <= target.valid().from() {
                let why = "an end comes after the day on which it began: retract the entry if it was a mistake";
                return Err(ParentisError::CannotEnd { entry: entry.id().clone(), what: what.clone(), why });
            }
        }
        Ok(())
    }

    /// Which entries are retracted, by their place. A retraction counts unless it is retracted itself.
    pub(crate) fn retracted(&self) -> Result<Vec<bool>, ParentisError> {
        let mut by: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for (at, entry) in self.entries.iter().enumerate() {
            if let Fact::Retracted { what } = entry.fact()
                && let Some(target) = self.place(what)
            {
                by.entry(target).or_default().push(at);
            }
        }
        let mut state = vec![State::Open; self.entries.len()];
        let starts: Vec<usize> = by.keys().copied().collect();
        for start in starts {
            self.settle(start, &by, &mut state)?;
        }
        Ok(state.into_iter().map(|s| s == State::Retracted).collect())
    }

    /// Settles one entry by the retractions of it, without recursion: chains can be as long as the journal.
    fn settle(&self, start: usize, by: &BTreeMap<usize, Vec<usize>>, state: &mut [State]) -> Result<(), ParentisError> {
        if state.get(start).copied() != Some(State::Open) {
            return Ok(());
        }
        let mut stack = vec![Frame::enter(start, state)];
        while let Some(frame) = stack.last_mut() {
            let retractions = by.get(&frame.at).map(Vec::as_slice).unwrap_or_default();
            let Some(retraction) = retractions.get(frame.next).copied() else {
                if let Some(slot) = state.get_mut(frame.at) {
                    *slot = if frame.retracted { State::Retracted } else { State::Stands };
                }
                stack.pop();
                continue;
            };
            match state.get(retraction).copied().unwrap_or(State::Stands) {
                State::Open => {
                    stack.push(Frame::enter(retraction, state));
                    continue;
                }
                State::Entered => {
                    return self
                        .entries
                        .get(retraction)
                        .map_or(Ok(()), |entry| Err(ParentisError::RetractionRing { entry: entry.id().clone() }));
                }
                State::Stands => frame.retracted = true,
                State::Retracted => {}
            }
            frame.next = frame.next.saturating_add(1);
        }
        Ok(())
    }
}

/// An entry that is being settled: which of its retractions is next, and whether one of them stands.
struct Frame {
    at: usize,
    next: usize,
    retracted: bool,
}

impl Frame {
    fn enter(at: usize, state: &mut [State]) -> Self {
        if let Some(slot) = state.get_mut(at) {
            *slot = State::Entered;
        }
        Self { at, next: 0, retracted: false }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Open,
    Entered,
    Stands,
    Retracted,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::school::School;
    use crate::time::Interval;
    use crate::words::{Evidence, RelationshipKind, ResponsibilityBasis};
    use chrono::NaiveDate;

    fn entry(id: &str, from: &str, fact: Fact) -> Entry {
        recorded(id, from, "2026-01-01T09:00:00Z", fact)
    }

    fn recorded(id: &str, from: &str, at: &str, fact: Fact) -> Entry {
        let valid = Interval::new(from.parse().unwrap(), None).unwrap();
        Entry::new(id.parse().unwrap(), at.parse().unwrap(), valid, None, fact).unwrap()
    }

    fn on_roll(id: &str) -> Entry {
        entry(id, "2025-09-01", Fact::PupilOnRoll { pupil: "ava".parse().unwrap() })
    }

    fn retract(id: &str, what: &str) -> Entry {
        entry(id, "2026-01-01", Fact::Retracted { what: what.parse().unwrap() })
    }

    fn end(id: &str, from: &str, what: &str) -> Entry {
        entry(id, from, Fact::Ended { what: what.parse().unwrap() })
    }

    fn on_roll_on(entries: Vec<Entry>, day: &str) -> usize {
        let day: NaiveDate = day.parse().unwrap();
        School::new(&Journal::new(entries).unwrap()).unwrap().on_roll(day).len()
    }

    #[test]
    fn the_same_entry_twice_counts_once_and_with_other_content_is_an_error() {
        assert_eq!(Journal::new([on_roll("e1"), on_roll("e1")]).unwrap().len(), 1);
        let other = entry("e1", "2024-09-01", Fact::PupilOnRoll { pupil: "ava".parse().unwrap() });
        let error = Journal::new([on_roll("e1"), other]).unwrap_err();
        assert!(matches!(error, ParentisError::EntryTwice { .. }));
    }

    #[test]
    fn a_retraction_takes_out_and_may_be_retracted_itself() {
        let table: &[(&str, Vec<Entry>, usize)] = &[
            ("as recorded", vec![on_roll("e1")], 1),
            ("a mistake", vec![on_roll("e1"), retract("e2", "e1")], 0),
            ("the retraction was the mistake", vec![on_roll("e1"), retract("e2", "e1"), retract("e3", "e2")], 1),
            ("in another order", vec![retract("e3", "e2"), retract("e2", "e1"), on_roll("e1")], 1),
            (
                "two retractions, one of them retracted",
                vec![on_roll("e1"), retract("e2", "e1"), retract("e3", "e1"), retract("e4", "e3")],
                0,
            ),
            ("a chain of three", vec![on_roll("e1"), retract("e2", "e1"), retract("e3", "e2"), retract("e4", "e3")], 0),
        ];
        for (name, entries, on_roll) in table {
            assert_eq!(on_roll_on(entries.clone(), "2026-05-12"), *on_roll, "{name}");
        }
    }

    #[test]
    fn retractions_in_a_ring_are_an_error() {
        let ring = [retract("e1", "e2"), retract("e2", "e1")];
        assert!(matches!(Journal::new(ring), Err(ParentisError::RetractionRing { .. })));
        assert!(matches!(Journal::new([retract("e1", "e1")]), Err(ParentisError::RetractionRing { .. })));
    }

    #[test]
    fn a_chain_as_long_as_a_journal_does_not_exhaust_the_stack() {
        let mut entries = vec![on_roll("e0")];
        entries.extend((1..=60_000).map(|n| retract(&format!("e{n}"), &format!("e{}", n - 1))));
        assert_eq!(on_roll_on(entries, "2026-05-12"), 1, "an even number of retractions");
    }

    #[test]
    fn many_retractions_of_one_entry_are_settled_one_by_one() {
        let mut entries = vec![on_roll("e0")];
        entries.extend((1..=20_000).map(|n| retract(&format!("r{n}"), "e0")));
        entries.extend((1..=20_000).map(|n| retract(&format!("s{n}"), &format!("r{n}"))));
        assert_eq!(on_roll_on(entries, "2026-05-12"), 1, "every retraction was itself retracted");
    }

    #[test]
    fn an_end_names_an_entry_that_is_there() {
        let error = Journal::new([end("e1", "2026-01-01", "e9")]).unwrap_err();
        assert!(matches!(error, ParentisError::NoSuchEntry { .. }));
    }

    #[test]
    fn what_ended_holds_until_the_day_before() {
        let entries = || vec![on_roll("e1"), end("e2", "2026-02-01", "e1"), end("e3", "2026-03-01", "e1")];
        assert_eq!(on_roll_on(entries(), "2026-01-31"), 1);
        assert_eq!(on_roll_on(entries(), "2026-02-01"), 0, "the earlier of two ends");
        let mut put_right = entries();
        put_right.push(retract("e4", "e2"));
        assert_eq!(on_roll_on(put_right.clone(), "2026-02-28"), 1, "the first end was a mistake");
        assert_eq!(on_roll_on(put_right, "2026-03-01"), 0);
    }

    #[test]
    fn pr_19_par_9_some_things_do_not_end_by_being_said_to() {
        let pupil = || "ava".parse().unwrap();
        let person = || "dad".parse().unwrap();
        let father = Fact::Relationship { pupil: pupil(), person: person(), kind: RelationshipKind::Father };
        let grant = Fact::Responsibility {
            pupil: pupil(),
            person: person(),
            basis: ResponsibilityBasis::BirthRegistration,
            evidence: Evidence::DocumentSeen,
            appointed_by: None,
        };
        for fact in [father, grant] {
            let error =
                Journal::new([entry("e1", "2016-04-02", fact.clone()), end("e2", "2026-01-01", "e1")]).unwrap_err();
            assert!(matches!(error, ParentisError::CannotEnd { .. }), "{fact:?}");
            let valid = Interval::new("2016-04-02".parse().unwrap(), Some("2026-01-01".parse().unwrap())).unwrap();
            let told = "2026-01-01T09:00:00Z".parse().unwrap();
            assert!(matches!(
                Entry::new("e1".parse().unwrap(), told, valid, None, fact),
                Err(ParentisError::BadFact { .. })
            ));
        }
        let friend = Fact::Relationship { pupil: pupil(), person: person(), kind: RelationshipKind::Friend };
        assert!(Journal::new([entry("e1", "2016-04-02", friend), end("e2", "2026-01-01", "e1")]).is_ok());
    }

    #[test]
    fn as_known_at_cuts_and_later_records_change_nothing_earlier() {
        let mistake =
            recorded("e2", "2026-01-01", "2026-03-01T10:00:00Z", Fact::Retracted { what: "e1".parse().unwrap() });
        let journal = Journal::new([on_roll("e1"), mistake]).unwrap();
        let known = |at: &str| {
            let cut = journal.as_known_at(at.parse().unwrap());
            School::new(&cut).unwrap().on_roll("2026-05-12".parse().unwrap()).len()
        };
        assert_eq!(known("2025-12-31T23:59:59Z"), 0, "nothing was known yet");
        assert_eq!(known("2026-03-01T09:59:59Z"), 1);
        assert_eq!(known("2026-03-01T10:00:00Z"), 0, "recorded at that very instant");
    }
}
