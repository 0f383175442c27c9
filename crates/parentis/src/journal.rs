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
        let mut stack = vec![start];
        while let Some(&at) = stack.last() {
            match state.get(at).copied() {
                Some(State::Stands | State::Retracted) | None => {
                    stack.pop();
                    continue;
                }
                Some(State::Open | State::Entered) => {}
            }
            let mut open = None;
            let mut retracted = false;
            for retraction in by.get(&at).map(Vec::as_slice).unwrap_or_default() {
                match state.get(*retraction).copied().unwrap_or(State::Stands) {
                    State::Stands => retracted = true,
                    State::Retracted => {}
                    State::Open => open = Some(*retraction),
                    State::Entered => {
                        return self
                            .entries
                            .get(at)
                            .map_or(Ok(()), |entry| Err(ParentisError::RetractionRing { entry: entry.id().clone() }));
                    }
                }
            }
            if let Some(slot) = state.get_mut(at) {
                *slot = match open {
                    Some(_) => State::Entered,
                    None if retracted => State::Retracted,
                    None => State::Stands,
                };
            }
            if let Some(next) = open {
                stack.push(next);
            }
        }
        Ok(())
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Open,
    Entered,
    Stands,
    Retracted,
}
