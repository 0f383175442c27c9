//! The school file: one SQLite file with the journal, the directory and the findings of imports.
//!
//! * `journal` holds ids alone, each row chained to the one before by SHA-256. It is appended and never edited.
//! * `directory` tables hold names, channels and documents. They can be erased, and the journal stays what it is.
//! * `finding` holds what importers found: places and codes, never values.
//!
//! The file is in WAL mode with full synchronisation: an append that was acknowledged survives a killed process. One
//! program writes at a time; others may read meanwhile and see the school as it was when they began.

pub(crate) mod directory;
pub(crate) mod findings;
pub(crate) mod journal;

use crate::failure::Failure;
use rusqlite::{Connection, ErrorCode, OpenFlags, TransactionBehavior};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// `PRNT`: what `PRAGMA application_id` of a school file says.
const APPLICATION_ID: i32 = 0x5052_4e54;
/// The version of the tables, `PRAGMA user_version`.
const SCHEMA_VERSION: i32 = 1;
/// How long a writer waits for another before it gives up.
const PATIENCE: Duration = Duration::from_millis(1500);

const TABLES: &str = "
CREATE TABLE journal (
    sequence    INTEGER PRIMARY KEY,
    entry_id    TEXT NOT NULL UNIQUE,
    recorded_at TEXT NOT NULL,
    vocabulary  INTEGER NOT NULL,
    entry       TEXT NOT NULL,
    previous    BLOB NOT NULL CHECK (length(previous) = 32),
    hash        BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
CREATE TABLE journal_head (
    one      INTEGER PRIMARY KEY CHECK (one = 1),
    sequence INTEGER NOT NULL,
    hash     BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
CREATE TABLE directory_name (
    kind TEXT NOT NULL CHECK (kind IN ('adult', 'pupil')),
    id   TEXT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE directory_channel (
    kind    TEXT NOT NULL CHECK (kind IN ('adult', 'pupil')),
    id      TEXT NOT NULL,
    number  INTEGER NOT NULL,
    channel TEXT NOT NULL,
    value   TEXT NOT NULL,
    PRIMARY KEY (kind, id, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE directory_document (
    document TEXT PRIMARY KEY,
    kind     TEXT NOT NULL CHECK (kind IN ('adult', 'pupil')),
    id       TEXT NOT NULL,
    words    TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX directory_document_about ON directory_document (kind, id);
CREATE TABLE import (
    number      INTEGER PRIMARY KEY,
    format      TEXT NOT NULL,
    imported_at TEXT NOT NULL,
    added       INTEGER NOT NULL,
    known       INTEGER NOT NULL
) STRICT;
CREATE TABLE finding (
    import   INTEGER NOT NULL REFERENCES import (number),
    number   INTEGER NOT NULL,
    severity TEXT NOT NULL,
    code     TEXT NOT NULL,
    place    TEXT NOT NULL,
    PRIMARY KEY (import, number)
) STRICT, WITHOUT ROWID;
";

/// An open school file.
#[derive(Debug)]
pub(crate) struct Store {
    connection: Connection,
    path: PathBuf,
    created: bool,
}

/// One act of writing: everything in it is stored, or nothing.
#[derive(Debug)]
pub(crate) struct Writing<'a> {
    transaction: rusqlite::Transaction<'a>,
    path: &'a Path,
}

impl Store {
    /// Opens a school file to read from it.
    pub(crate) fn open(path: &Path) -> Result<Self, Failure> {
        Self::found(path)?;
        let store = Self::connect(path)?;
        store.check_file()?;
        store.run("PRAGMA query_only = ON")?;
        Ok(store)
    }

    /// Opens a school file that is there, to write to it.
    pub(crate) fn open_to_write(path: &Path) -> Result<Self, Failure> {
        Self::found(path)?;
        let store = Self::connect(path)?;
        store.check_file()?;
        Ok(store)
    }

    /// Opens a school file to write to it, and makes it if there is none.
    pub(crate) fn open_or_create(path: &Path) -> Result<Self, Failure> {
        if path.is_dir() {
            return Err(Failure::File {
                act: "open",
                file: path.display().to_string(),
                why: "it is a folder".to_owned(),
                next: "Name a file with --school.",
            });
        }
        create_for_owner(path)?;
        let mut store = Self::connect(path)?;
        // Of a file whose making was broken off, nothing is there yet.
        if store.number("PRAGMA user_version")? != 0 || store.number("SELECT count(*) FROM sqlite_schema")? != 0 {
            store.check_file()?;
            return Ok(store);
        }
        store.run("PRAGMA journal_mode = WAL")?;
        let transaction = store
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(|error| at(path, &error))?;
        // Two programs may have come here at once; the second finds the first one's tables.
        let version: i32 =
            transaction.query_row("PRAGMA user_version", [], |row| row.get(0)).map_err(|error| at(path, &error))?;
        if version == 0 {
            let script = format!(
                "PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {SCHEMA_VERSION}; {TABLES}
                 INSERT INTO journal_head (one, sequence, hash) VALUES (1, 0, zeroblob(32));"
            );
            transaction.execute_batch(&script).map_err(|error| at(path, &error))?;
        }
        transaction.commit().map_err(|error| at(path, &error))?;
        store.check_file()?;
        store.created = version == 0;
        Ok(store)
    }

    fn found(path: &Path) -> Result<(), Failure> {
        if path.is_file() {
            return Ok(());
        }
        Err(Failure::refused(
            format!("there is no school file {}", path.display()),
            "Name one with --school, or make one by importing: parentis --school school.db import ctf FILE",
        ))
    }

    fn connect(path: &Path) -> Result<Self, Failure> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(path, flags).map_err(|error| at(path, &error))?;
        connection.busy_timeout(PATIENCE).map_err(|error| at(path, &error))?;
        let store = Self { connection, path: path.to_owned(), created: false };
        store.run("PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF; PRAGMA foreign_keys = ON")?;
        Ok(store)
    }

    fn number(&self, question: &str) -> Result<i32, Failure> {
        self.connection.query_row(question, [], |row| row.get(0)).map_err(|error| self.at(&error))
    }

    fn check_file(&self) -> Result<(), Failure> {
        if self.number("PRAGMA application_id")? != APPLICATION_ID {
            return Err(not_a_school(&self.path));
        }
        let version = self.number("PRAGMA user_version")?;
        if version != SCHEMA_VERSION {
            return Err(Failure::refused(
                format!(
                    "{} has tables of version {version}, this program knows version {SCHEMA_VERSION}",
                    self.path.display()
                ),
                "Use the version of parentis that wrote the file, or a later one.",
            ));
        }
        if self.number("SELECT count(*) FROM sqlite_schema WHERE type IN ('trigger', 'view')")? != 0 {
            return Err(damaged(&self.path, "somebody put triggers or views into it, which could change what it says"));
        }
        Ok(())
    }

    /// Do SQLite's own pages and indexes agree with each other?
    pub(crate) fn pages_agree(&self) -> Result<bool, Failure> {
        let said: String = self
            .connection
            .query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))
            .map_err(|error| self.at(&error))?;
        Ok(said == "ok")
    }

    /// Was the file made just now?
    pub(crate) const fn is_new(&self) -> bool {
        self.created
    }

    /// Where the file is.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Begins to write. Nobody else can, until this is done.
    pub(crate) fn write(&mut self) -> Result<Writing<'_>, Failure> {
        let path = &self.path;
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(|error| at(path, &error))?;
        Ok(Writing { transaction, path })
    }

    /// Copies what is in the log into the file and empties the log. False if somebody who reads holds it back.
    pub(crate) fn empty_the_log(&self) -> Result<bool, Failure> {
        let busy: i64 = self
            .connection
            .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))
            .map_err(|error| self.at(&error))?;
        Ok(busy == 0)
    }

    fn run(&self, script: &str) -> Result<(), Failure> {
        self.connection.execute_batch(script).map_err(|error| self.at(&error))
    }

    fn at(&self, error: &rusqlite::Error) -> Failure {
        at(&self.path, error)
    }
}

impl Writing<'_> {
    /// Stores all of it. When this returns, it survives a killed process.
    pub(crate) fn commit(self) -> Result<(), Failure> {
        let path = self.path;
        self.transaction.commit().map_err(|error| at(path, &error))
    }

    fn at(&self, error: &rusqlite::Error) -> Failure {
        at(self.path, error)
    }
}

/// Makes the file if there is none, for its owner alone: it will hold names.
fn create_for_owner(path: &Path) -> Result<(), Failure> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(path) {
        Ok(_) => Ok(()),
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => Ok(()),
        Err(error) => Err(Failure::writing(path, &error)),
    }
}

fn not_a_school(path: &Path) -> Failure {
    Failure::refused(
        format!("{} is not a school file of parentis", path.display()),
        "Name the school file with --school. Files to import go after `import ctf`, `import ed-fi` and so on.",
    )
}

/// What an error of SQLite means to the person at the terminal. SQLite's own text can quote stored values and is not
/// repeated.
fn at(path: &Path, error: &rusqlite::Error) -> Failure {
    let file = path.display().to_string();
    let next = "Check that the folder is there, that you may write to it, and that the disk has room.";
    match error.sqlite_error_code() {
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Failure::Busy { file },
        Some(ErrorCode::NotADatabase) => not_a_school(path),
        Some(ErrorCode::CannotOpen) => Failure::File { act: "open", file, why: "it does not open".to_owned(), next },
        Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied | ErrorCode::AuthorizationForStatementDenied) => {
            Failure::File { act: "write", file, why: "not permitted".to_owned(), next }
        }
        Some(ErrorCode::DiskFull) => Failure::File { act: "write", file, why: "the disk is full".to_owned(), next },
        Some(ErrorCode::SystemIoFailure) => {
            Failure::File { act: "read or write", file, why: "the disk failed".to_owned(), next }
        }
        other => damaged(
            path,
            format!("the file cannot be read as it should ({})", other.map_or("a value of the wrong kind", code_words)),
        ),
    }
}

const fn code_words(code: ErrorCode) -> &'static str {
    #[expect(clippy::wildcard_enum_match_arm, reason = "SQLite's list is open")]
    match code {
        ErrorCode::DatabaseCorrupt => "its pages contradict each other",
        ErrorCode::ConstraintViolation => "a row breaks the rules of its table",
        ErrorCode::SchemaChanged => "its tables were changed",
        _ => "its tables are not those of a school file",
    }
}

/// A school file that does not hold what was written.
pub(crate) fn damaged(path: &Path, what: impl std::fmt::Display) -> Failure {
    Failure::Damaged {
        what: format!("{}: {what}", path.display()),
        next: "Do not use its answers. `parentis journal verify` says where the journal breaks; take the latest good copy \
               from your backups and import again what came after it."
            .to_owned(),
    }
}
