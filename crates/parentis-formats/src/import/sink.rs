//! Where an import goes: the host's sink, one thing at a time.

use super::candidates::MergeCandidate;
use super::directory::DirectoryRecord;
use super::finding::Finding;
use parentis::{Entry, Journal};

/// The sink takes no more. It knows why; an importer only stops and reports that it was stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SinkStopped;

/// What receives an import.
///
/// An importer hands over one thing at a time and keeps none of it, so that a file of any length needs little memory.
/// Nothing that was handed over counts before [`Sink::keep`] is called: a sink with a database opens a transaction,
/// and ends it with `keep` or [`Sink::discard`]. Exactly one of the two is called, once, at the end.
pub trait Sink {
    /// A fact for the journal.
    ///
    /// A sink that writes to a journal passes over entries whose id stands there already: the id says everything about an
    /// entry but when it was recorded, so it is the same fact, known before ([`Collected::new_to`]).
    ///
    /// # Errors
    /// If the sink takes no more.
    fn entry(&mut self, entry: Entry) -> Result<(), SinkStopped>;

    /// A record for the directory, to be stored where it can be erased.
    ///
    /// # Errors
    /// If the sink takes no more.
    fn directory(&mut self, record: DirectoryRecord) -> Result<(), SinkStopped>;

    /// Two listings may be of one person: somebody has to say so. Nothing is merged.
    ///
    /// # Errors
    /// If the sink takes no more.
    fn candidate(&mut self, candidate: MergeCandidate) -> Result<(), SinkStopped>;

    /// A finding. They come at the end, folded.
    ///
    /// # Errors
    /// If the sink takes no more.
    fn finding(&mut self, finding: Finding) -> Result<(), SinkStopped>;

    /// A pupil, a contact or a link is complete: a good moment to write a batch.
    ///
    /// # Errors
    /// If the sink takes no more.
    fn record_done(&mut self) -> Result<(), SinkStopped> {
        Ok(())
    }

    /// The import succeeded: everything handed over counts.
    ///
    /// # Errors
    /// If the sink takes no more.
    fn keep(&mut self) -> Result<(), SinkStopped>;

    /// The import failed: nothing handed over counts.
    fn discard(&mut self);
}

/// A sink that holds everything, for small files and for tests.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Collected {
    /// The facts.
    pub entries: Vec<Entry>,
    /// The records for the directory.
    pub directory: Vec<DirectoryRecord>,
    /// Who may be the same person.
    pub candidates: Vec<MergeCandidate>,
    /// The findings.
    pub findings: Vec<Finding>,
}

impl Collected {
    /// The entries that a journal does not hold yet.
    ///
    /// An entry's id says everything about it but when it was recorded, so the same file read a second time gives the
    /// same ids with a later `recorded_at`, which a journal refuses. What it holds already is not news.
    pub fn new_to<'a>(&'a self, journal: &'a Journal) -> impl Iterator<Item = &'a Entry> {
        self.entries.iter().filter(|entry| journal.entry(entry.id()).is_none())
    }
}

impl Sink for Collected {
    fn entry(&mut self, entry: Entry) -> Result<(), SinkStopped> {
        self.entries.push(entry);
        Ok(())
    }

    fn directory(&mut self, record: DirectoryRecord) -> Result<(), SinkStopped> {
        self.directory.push(record);
        Ok(())
    }

    fn candidate(&mut self, candidate: MergeCandidate) -> Result<(), SinkStopped> {
        self.candidates.push(candidate);
        Ok(())
    }

    fn finding(&mut self, finding: Finding) -> Result<(), SinkStopped> {
        self.findings.push(finding);
        Ok(())
    }

    fn keep(&mut self) -> Result<(), SinkStopped> {
        Ok(())
    }

    fn discard(&mut self) {
        *self = Self::default();
    }
}
