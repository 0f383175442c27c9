//! The directory: who the ids are. Apart from the journal, and erasable.

use super::{Store, Writing};
use crate::failure::Failure;
use parentis::ids::{PersonId, PupilId};
use std::collections::BTreeMap;

/// Whose line of the directory it is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Whose {
    /// An adult's.
    Adult(PersonId),
    /// A pupil's.
    Pupil(PupilId),
}

impl Whose {
    /// `adult` or `pupil`.
    pub(crate) const fn kind(&self) -> &'static str {
        match self {
            Self::Adult(_) => "adult",
            Self::Pupil(_) => "pupil",
        }
    }

    /// The id.
    pub(crate) fn id(&self) -> &str {
        match self {
            Self::Adult(person) => person.as_str(),
            Self::Pupil(pupil) => pupil.as_str(),
        }
    }
}

/// A person of the directory as an import brings them.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct DirectoryEntry {
    /// Who.
    pub(crate) whose: Whose,
    /// The name as it is to be shown.
    pub(crate) name: String,
    /// How to reach them: what kind of channel, and its value.
    pub(crate) channels: Vec<(String, String)>,
}

/// A document's own words, such as an order's, kept under its id with the person it is about.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Kept {
    /// The id.
    pub(crate) document: String,
    /// Whom it is about, and with whom it is erased.
    pub(crate) about: Whose,
    /// The words.
    pub(crate) words: String,
}

impl std::fmt::Debug for Kept {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Kept").field("document", &self.document).field("about", &self.about).finish_non_exhaustive()
    }
}

/// Names stay out of whatever is printed to find a fault.
impl std::fmt::Debug for DirectoryEntry {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("DirectoryEntry").field("whose", &self.whose).finish_non_exhaustive()
    }
}

/// The names of a school, by id.
#[derive(Clone, Default)]
pub(crate) struct Directory {
    adults: BTreeMap<String, String>,
    pupils: BTreeMap<String, String>,
}

impl std::fmt::Debug for Directory {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Directory({} adults, {} pupils)", self.adults.len(), self.pupils.len())
    }
}

impl Directory {
    /// The pupil's name, if the directory has it.
    pub(crate) fn pupil(&self, id: &PupilId) -> Option<&str> {
        self.pupils.get(id.as_str()).map(String::as_str)
    }

    /// The adult's name, if the directory has it.
    pub(crate) fn adult(&self, id: &PersonId) -> Option<&str> {
        self.adults.get(id.as_str()).map(String::as_str)
    }

    /// The ids of adults, or of pupils, of that name.
    pub(crate) fn named(&self, kind: &str, name: &str) -> Vec<&str> {
        let list = if kind == "pupil" { &self.pupils } else { &self.adults };
        let wanted = name.trim().to_lowercase();
        list.iter().filter(|(_, name)| name.to_lowercase() == wanted).map(|(id, _)| id.as_str()).collect()
    }

    /// Everybody: adult or pupil, id, name.
    pub(crate) fn everybody(&self) -> impl Iterator<Item = (&'static str, &str, &str)> {
        let pupils = self.pupils.iter().map(|(id, name)| ("pupil", id.as_str(), name.as_str()));
        pupils.chain(self.adults.iter().map(|(id, name)| ("adult", id.as_str(), name.as_str())))
    }
}

impl Store {
    /// The names.
    pub(crate) fn directory(&self) -> Result<Directory, Failure> {
        let read = || -> rusqlite::Result<Directory> {
            let mut statement = self.connection.prepare("SELECT kind, id, name FROM directory_name")?;
            let rows = statement.query_map([], |row| {
                Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?, row.get::<_, String>(2)?))
            })?;
            let mut directory = Directory::default();
            for row in rows {
                let (kind, id, name) = row?;
                let list = if kind == "pupil" { &mut directory.pupils } else { &mut directory.adults };
                list.insert(id, name);
            }
            Ok(directory)
        };
        read().map_err(|error| self.at(&error))
    }

    /// Erases everything in the directory about a person, down to the bytes of the file: rows are overwritten, the file
    /// is written anew without them, and the log is emptied. Gives how many rows went; none if there were none.
    pub(crate) fn erase(&mut self, whose: &Whose) -> Result<usize, Failure> {
        let writing = self.write()?;
        let key = (whose.kind(), whose.id());
        let mut gone = 0_usize;
        for table in ["directory_name", "directory_channel", "directory_document"] {
            let rows = writing
                .transaction
                .execute(&format!("DELETE FROM {table} WHERE kind = ? AND id = ?"), key)
                .map_err(|error| writing.at(&error))?;
            gone = gone.saturating_add(rows);
        }
        writing.commit()?;
        Ok(gone)
    }

    /// Writes the file anew without what was erased and empties the log, so that no old page holds it. False if a reader
    /// that began earlier still holds the log.
    pub(crate) fn scrub(&self) -> Result<bool, Failure> {
        self.run("VACUUM")?;
        self.empty_the_log()
    }
}

impl Writing<'_> {
    /// Enters people into the directory, in place of what was there about them.
    pub(crate) fn enter(&self, people: &[DirectoryEntry]) -> Result<(), Failure> {
        let enter = || -> rusqlite::Result<()> {
            let mut name = self.transaction.prepare(
                "INSERT INTO directory_name (kind, id, name) VALUES (?, ?, ?)
                 ON CONFLICT (kind, id) DO UPDATE SET name = excluded.name WHERE name <> excluded.name",
            )?;
            let mut clear = self.transaction.prepare("DELETE FROM directory_channel WHERE kind = ? AND id = ?")?;
            let mut channel = self
                .transaction
                .prepare("INSERT INTO directory_channel (kind, id, number, channel, value) VALUES (?, ?, ?, ?, ?)")?;
            for person in people {
                let (kind, id) = (person.whose.kind(), person.whose.id());
                name.execute((kind, id, &person.name))?;
                clear.execute((kind, id))?;
                for (number, (what, value)) in (1_i64..).zip(&person.channels) {
                    channel.execute((kind, id, number, what, value))?;
                }
            }
            Ok(())
        };
        enter().map_err(|error| self.at(&error))
    }

    /// Keeps documents, in place of what was there under their ids.
    pub(crate) fn keep_documents(&self, documents: &[Kept]) -> Result<(), Failure> {
        let keep = || -> rusqlite::Result<()> {
            let mut keep = self.transaction.prepare(
                "INSERT INTO directory_document (document, kind, id, words) VALUES (?, ?, ?, ?)
                 ON CONFLICT (document) DO UPDATE SET kind = excluded.kind, id = excluded.id, words = excluded.words",
            )?;
            for kept in documents {
                keep.execute((&kept.document, kept.about.kind(), kept.about.id(), &kept.words))?;
            }
            Ok(())
        };
        keep().map_err(|error| self.at(&error))
    }
}
