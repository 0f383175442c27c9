//! A table of counts, as it was counted and as it may be shown.
//!
//! Totals are never handed in: they are the sums of what is counted, so that a table reconciles by construction.

use super::mark::FigureMark;
use super::words::{ReportBase, ReportTableName};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The row of a table that has one alone.
pub const ALL: &str = "all";

/// A table of counts, not yet fit to be shown to anybody.
///
/// ```
/// use parentis::report::{CountTable, ReportTableName};
/// let mut table = CountTable::new(ReportTableName::Reach);
/// table.add("all", "reached", 391);
/// table.add("all", "not_reached", 9);
/// assert_eq!(table.total(), 400);
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct CountTable {
    name: ReportTableName,
    rows: BTreeMap<String, Vec<u32>>,
}

/// What was counted may tell of somebody: what a log may have of it is its name.
impl core::fmt::Debug for CountTable {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("CountTable").field("name", &self.name).finish_non_exhaustive()
    }
}

impl CountTable {
    /// A table in which nothing is counted yet. One that has a single row has it from the beginning.
    pub fn new(name: ReportTableName) -> Self {
        let mut table = Self { name, rows: BTreeMap::new() };
        if name.rows().is_none() {
            table.add_row(ALL);
        }
        table
    }

    /// Which table.
    pub const fn name(&self) -> ReportTableName {
        self.name
    }

    /// Sees to it that there is such a row, if with nothing in it.
    pub fn add_row(&mut self, row: &str) {
        if !self.rows.contains_key(row) {
            self.rows.insert(row.to_owned(), vec![0; self.name.columns().len()]);
        }
    }

    /// Counts so many more. Of a column that the table has not, nothing.
    pub fn add(&mut self, row: &str, column: &str, more: u32) {
        self.add_row(row);
        let at = self.name.columns().iter().position(|known| *known == column);
        let count = self.rows.get_mut(row).zip(at).and_then(|(counts, at)| counts.get_mut(at));
        if let Some(count) = count {
            *count = count.saturating_add(more);
        }
    }

    /// The rows, in the order of their keys.
    pub fn rows(&self) -> impl Iterator<Item = (&str, &[u32])> {
        self.rows.iter().map(|(row, counts)| (row.as_str(), counts.as_slice()))
    }

    /// What was counted at a place: a row and a column, a total where one of them is none, and the whole where both are.
    pub fn count(&self, row: Option<&str>, column: Option<&str>) -> u32 {
        let columns = self.name.columns();
        let rows = self.rows.iter().filter(|(key, _)| row.is_none_or(|row| row == key.as_str()));
        let counts = rows.flat_map(|(_, counts)| columns.iter().zip(counts));
        let summed = |name: &str| column.map_or_else(|| self.name.in_total(name), |column| column == name);
        counts.filter(|(name, _)| summed(name)).fold(0, |sum, (_, count)| sum.saturating_add(*count))
    }

    /// All of it.
    pub fn total(&self) -> u32 {
        self.count(None, None)
    }
}

/// A number of a report, or what stands in its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Figure {
    /// The number; none if it is not shown.
    pub count: Option<u32>,
    /// Why it is not shown.
    pub suppressed: Option<FigureMark>,
}

impl Figure {
    /// A number that is shown.
    pub const fn shown(count: u32) -> Self {
        Self { count: Some(count), suppressed: None }
    }

    /// Something else in its place.
    pub const fn marked(mark: FigureMark) -> Self {
        Self { count: None, suppressed: Some(mark) }
    }
}

/// One row of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ReportRow {
    /// What it is of: `all`, or a word or id of the kind that the table's rows are.
    pub row: String,
    /// Column by column.
    pub cells: Vec<Figure>,
    /// All of the row.
    pub total: Figure,
}

/// A table as it may be shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ReportTable {
    /// Which.
    pub table: ReportTableName,
    /// What is counted in it.
    pub base: ReportBase,
    /// A count from one up to this is not shown: the first that is. One where it counts no people.
    pub threshold: u32,
    /// Its columns, whose names never change.
    pub columns: Vec<String>,
    /// Its rows, in the order of their keys.
    pub rows: Vec<ReportRow>,
    /// The total of each column; empty where there is one row alone.
    pub totals: Vec<Figure>,
    /// All of it.
    pub total: Figure,
}

impl ReportTable {
    /// What is shown at a place, as of [`CountTable::count`]; none if there is no such place.
    pub fn figure(&self, row: Option<&str>, column: Option<&str>) -> Option<Figure> {
        let at = column.and_then(|column| self.columns.iter().position(|known| known == column));
        let cells = match row {
            // Of one row the totals are the row.
            None => (
                self.rows.first().filter(|_| self.totals.is_empty()).map_or(self.totals.as_slice(), |row| &row.cells),
                self.total,
            ),
            Some(row) => {
                let row = self.rows.iter().find(|known| known.row == row)?;
                (row.cells.as_slice(), row.total)
            }
        };
        if column.is_none() { Some(cells.1) } else { cells.0.get(at?).copied() }
    }

    /// Is every number of it shown?
    pub fn is_whole(&self) -> bool {
        let whole = |figure: &Figure| figure.count.is_some();
        self.rows.iter().all(|row| row.cells.iter().all(whole) && whole(&row.total))
            && self.totals.iter().all(whole)
            && whole(&self.total)
    }
}
