//! The journal's rows: appended, chained by hash, verified on every reading.
//!
//! A row's hash is SHA-256 over the hash of the row before, the version of the vocabulary in four bytes, and the entry as
//! it is stored. An edit, a row taken out or
//! two rows exchanged break the chain there; rows cut off at the end disagree with the head that is kept beside. Someone
//! who can rewrite the whole file can rewrite the head too: whoever fears that, keeps the head's hash elsewhere and
//! gives it to `journal verify --head`.

use super::{Store, Writing, damaged};
use crate::failure::Failure;
use chrono::{DateTime, SecondsFormat, Utc};
use parentis::ids::EntryId;
use parentis::journal::JOURNAL_VERSION;
use parentis::{Entry, Journal, School};
use parentis_document::read_entries_json_lines;
use rusqlite::OptionalExtension;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// A SHA-256.
pub(crate) type Hash = [u8; 32];

/// The hash before the first row.
const BEGINNING: Hash = [0; 32];

/// The hash in hexadecimal.
pub(crate) fn hex(hash: &Hash) -> String {
    hash.iter().fold(String::with_capacity(64), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn chain(previous: &Hash, vocabulary: u32, entry: &str) -> Hash {
    let mut hasher = Sha256::new();
    hasher.update(previous);
    hasher.update(vocabulary.to_be_bytes());
    hasher.update(entry.as_bytes());
    hasher.finalize().into()
}

/// The last row: its number and its hash.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Head {
    /// How many rows there are.
    pub(crate) sequence: i64,
    /// The hash of the last.
    pub(crate) hash: Hash,
}

/// One row whose content does not agree with the chain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Break {
    /// The row; none if it is about the end of the journal.
    pub(crate) row: Option<i64>,
    /// What is wrong.
    pub(crate) what: &'static str,
}

impl std::fmt::Display for Break {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.row {
            Some(row) => write!(f, "journal row {row}: {}", self.what),
            None => write!(f, "end of the journal: {}", self.what),
        }
    }
}

/// The journal as it is stored, with what is wrong with it.
#[derive(Debug)]
pub(crate) struct Stored {
    /// The entries of all rows that could be read, in the order in which they were appended.
    pub(crate) entries: Vec<Entry>,
    /// The last row.
    pub(crate) head: Head,
    /// Every place at which the chain breaks, in order.
    pub(crate) breaks: Vec<Break>,
}

/// What came of an append.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Appended {
    /// New entries.
    pub(crate) added: usize,
    /// Entries that were there already, with the same content.
    pub(crate) known: usize,
}

struct Row {
    sequence: i64,
    entry_id: String,
    recorded_at: String,
    vocabulary: u32,
    entry: String,
    previous: Hash,
    hash: Hash,
}

/// The instant as the journal's own column writes it.
fn instant(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::AutoSi, true)
}

fn stored(connection: &rusqlite::Connection) -> rusqlite::Result<Stored> {
    let kept: Option<(i64, Hash)> = connection
        .query_row("SELECT sequence, hash FROM journal_head WHERE one = 1", [], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let mut statement = connection.prepare(
        "SELECT sequence, entry_id, recorded_at, vocabulary, entry, previous, hash FROM journal ORDER BY sequence",
    )?;
    let rows = statement.query_map([], |row| {
        Ok(Row {
            sequence: row.get(0)?,
            entry_id: row.get(1)?,
            recorded_at: row.get(2)?,
            vocabulary: row.get(3)?,
            entry: row.get(4)?,
            previous: row.get(5)?,
            hash: row.get(6)?,
        })
    })?;
    let mut found = Stored { entries: Vec::new(), head: Head { sequence: 0, hash: BEGINNING }, breaks: Vec::new() };
    for row in rows {
        found.take(&row?);
    }
    let end = |what| Break { row: None, what };
    match kept {
        None => found.breaks.push(end("its head is missing")),
        Some((sequence, _)) if sequence > found.head.sequence => {
            found.breaks.push(end("rows were cut off, the head tells of more"));
        }
        Some((sequence, hash)) if (sequence, hash) != (found.head.sequence, found.head.hash) => {
            found.breaks.push(end("the head does not agree with the last row"));
        }
        Some(_) => {}
    }
    Ok(found)
}

/// An entry as it is stored; one in an earlier vocabulary is lifted.
fn read_entry(vocabulary: u32, text: &str) -> Option<Entry> {
    if vocabulary == JOURNAL_VERSION {
        return serde_json::from_str(text).ok();
    }
    let file = format!("{{\"parentis_journal\":{vocabulary}}}\n{text}\n");
    let mut entries = read_entries_json_lines(file.as_bytes()).ok()?;
    if entries.len() == 1 { entries.pop() } else { None }
}

impl Stored {
    fn take(&mut self, row: &Row) {
        let mut broken = |what| self.breaks.push(Break { row: Some(row.sequence), what });
        if self.head.sequence.checked_add(1) != Some(row.sequence) {
            broken("one or more rows before it are missing");
        }
        if row.previous != self.head.hash {
            broken("it does not follow the row before it: a row was changed, taken out or moved");
        }
        if chain(&row.previous, row.vocabulary, &row.entry) != row.hash {
            broken("its content was changed");
        }
        match read_entry(row.vocabulary, &row.entry) {
            Some(entry) => {
                if entry.id().as_str() != row.entry_id || instant(entry.recorded_at()) != row.recorded_at {
                    broken("its columns do not agree with its entry");
                }
                self.entries.push(entry);
            }
            None => broken("its entry cannot be read"),
        }
        self.head = Head { sequence: row.sequence, hash: row.hash };
    }
}

impl Store {
    /// Reads the journal with everything that is wrong with its chain.
    pub(crate) fn stored_journal(&self) -> Result<Stored, Failure> {
        stored(&self.connection).map_err(|error| self.at(&error))
    }

    /// Has any row that hash, given in hexadecimal? A journal that grew since still has it.
    pub(crate) fn has_hash(&self, hash: &str) -> Result<bool, Failure> {
        self.connection
            .query_row(
                "SELECT EXISTS (SELECT 1 FROM journal WHERE lower(hex(hash)) = ?)",
                [hash.trim().to_lowercase()],
                |row| row.get(0),
            )
            .map_err(|error| self.at(&error))
    }

    /// Reads the journal. One whose chain breaks gives no answers.
    pub(crate) fn journal(&self) -> Result<Journal, Failure> {
        let stored = self.stored_journal()?;
        if let Some(broken) = stored.breaks.first() {
            return Err(damaged(&self.path, broken));
        }
        Journal::new(stored.entries).map_err(|error| damaged(&self.path, error))
    }

    /// Reads the journal as it was known at an instant, and folds it.
    pub(crate) fn school(&self, known_at: Option<DateTime<Utc>>) -> Result<School, Failure> {
        let journal = self.journal()?;
        let journal = match known_at {
            Some(instant) => journal.as_known_at(instant),
            None => journal,
        };
        School::new(&journal).map_err(|error| damaged(&self.path, error))
    }
}

/// A journal that is being appended to: what is stored, what is to be added, and the head of the chain.
#[derive(Debug)]
pub(crate) struct Appending {
    known: BTreeMap<EntryId, Entry>,
    head: Head,
}

impl Appending {
    /// What the journal holds.
    pub(crate) fn entries(&self) -> impl Iterator<Item = &Entry> + Clone {
        self.known.values()
    }
}

impl Writing<'_> {
    /// Reads the journal before appending to it. One whose chain breaks is not appended to.
    pub(crate) fn appending(&self) -> Result<Appending, Failure> {
        let stored = stored(&self.transaction).map_err(|error| self.at(&error))?;
        if let Some(broken) = stored.breaks.first() {
            return Err(damaged(self.path, broken));
        }
        let known = stored.entries.into_iter().map(|entry| (entry.id().clone(), entry)).collect();
        Ok(Appending { known, head: stored.head })
    }

    /// Appends entries. An entry with the same id and content as one that is there is passed over and counted, though
    /// the school may have come to know it at another time: the first time stands.
    ///
    /// The whole journal is checked before a row is written, so an entry that would not load is never stored.
    pub(crate) fn append(&self, to: &mut Appending, entries: Vec<Entry>) -> Result<Appended, Failure> {
        let mut done = Appended::default();
        let mut new: Vec<Entry> = Vec::new();
        for entry in entries {
            match to.known.get(entry.id()) {
                Some(known) if same_content(known, &entry) => done.known = done.known.saturating_add(1),
                Some(_) => {
                    return Err(Failure::refused(
                        format!("entry `{}` stands in the journal with different content", entry.id()),
                        "Entries are never edited. Retract the earlier one by a further entry, and give this one an id of \
                         its own. Nothing was stored.",
                    ));
                }
                None => {
                    to.known.insert(entry.id().clone(), entry.clone());
                    new.push(entry);
                }
            }
        }
        if new.is_empty() {
            return Ok(done);
        }
        Journal::new(to.known.values().cloned()).and_then(|journal| School::new(&journal)).map_err(|error| {
            Failure::refused(error.to_string(), "Put the entry right and import again. Nothing was stored.")
        })?;
        let mut insert = self
            .transaction
            .prepare(
                "INSERT INTO journal (sequence, entry_id, recorded_at, vocabulary, entry, previous, hash)
                 VALUES (?, ?, ?, ?, ?, ?, ?)",
            )
            .map_err(|error| self.at(&error))?;
        for entry in new {
            let text = serde_json::to_string(&entry)
                .map_err(|_| Failure::refused("an entry cannot be written as JSON", "Nothing was stored."))?;
            let hash = chain(&to.head.hash, JOURNAL_VERSION, &text);
            let sequence = to.head.sequence.saturating_add(1);
            let (id, at) = (entry.id().as_str(), instant(entry.recorded_at()));
            insert
                .execute((sequence, id, at, JOURNAL_VERSION, text, to.head.hash, hash))
                .map_err(|error| self.at(&error))?;
            to.head = Head { sequence, hash };
            done.added = done.added.saturating_add(1);
        }
        self.transaction
            .execute("UPDATE journal_head SET sequence = ?, hash = ? WHERE one = 1", (to.head.sequence, to.head.hash))
            .map_err(|error| self.at(&error))?;
        Ok(done)
    }
}

impl Appending {
    /// The last row.
    pub(crate) const fn head(&self) -> Head {
        self.head
    }
}

/// Do two entries say the same, whenever the school came to know it?
fn same_content(one: &Entry, other: &Entry) -> bool {
    (one.valid(), one.source(), one.fact()) == (other.valid(), other.source(), other.fact())
}
