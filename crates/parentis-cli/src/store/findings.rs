//! What imports found: places and codes, never values.

use super::journal::Appended;
use super::{Store, Writing};
use crate::failure::Failure;
use chrono::{DateTime, SecondsFormat, Utc};

/// One finding of an import.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub(crate) struct Finding {
    /// How much it matters, as the format's reader says.
    pub(crate) severity: String,
    /// What was found.
    pub(crate) code: String,
    /// Where: a path or a row. No values.
    pub(crate) place: String,
}

/// A finding with the import it comes from.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub(crate) struct KeptFinding {
    /// The number of the import.
    pub(crate) import: i64,
    /// The format.
    pub(crate) format: String,
    /// When it was imported.
    pub(crate) imported_at: String,
    /// The finding.
    #[serde(flatten)]
    pub(crate) finding: Finding,
}

impl Writing<'_> {
    /// Keeps an import with what it found. One that brought nothing but what is known is not kept a second time.
    pub(crate) fn keep_import(
        &self,
        format: &str,
        at: DateTime<Utc>,
        appended: Appended,
        findings: &[Finding],
    ) -> Result<(), Failure> {
        if appended.added == 0 && appended.known > 0 {
            return Ok(());
        }
        let count = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
        let keep = || -> rusqlite::Result<()> {
            self.transaction.execute(
                "INSERT INTO import (format, imported_at, added, known) VALUES (?, ?, ?, ?)",
                (format, at.to_rfc3339_opts(SecondsFormat::AutoSi, true), count(appended.added), count(appended.known)),
            )?;
            let import = self.transaction.last_insert_rowid();
            let mut insert = self
                .transaction
                .prepare("INSERT INTO finding (import, number, severity, code, place) VALUES (?, ?, ?, ?, ?)")?;
            for (number, finding) in (1_i64..).zip(findings) {
                insert.execute((import, number, &finding.severity, &finding.code, &finding.place))?;
            }
            Ok(())
        };
        keep().map_err(|error| self.at(&error))
    }
}

impl Store {
    /// The findings of one import, or of all, in order.
    pub(crate) fn findings(&self, import: Option<i64>) -> Result<Vec<KeptFinding>, Failure> {
        let read = || -> rusqlite::Result<Vec<KeptFinding>> {
            let mut statement = self.connection.prepare(
                "SELECT import.number, format, imported_at, severity, code, place
                 FROM finding JOIN import ON import.number = finding.import
                 WHERE ?1 IS NULL OR import.number = ?1 ORDER BY import.number, finding.number",
            )?;
            statement
                .query_map([import], |row| {
                    Ok(KeptFinding {
                        import: row.get(0)?,
                        format: row.get(1)?,
                        imported_at: row.get(2)?,
                        finding: Finding { severity: row.get(3)?, code: row.get(4)?, place: row.get(5)? },
                    })
                })?
                .collect()
        };
        read().map_err(|error| self.at(&error))
    }
}
