//! The report as flat tables, a line a figure: for a spreadsheet, or a column store. The names of their columns never change.

use super::governors::GovernorsReport;
use super::mark::FigureMark;
use super::table::{Figure, ReportTable};
use super::words::{Indicator, ReportBase, ReportSection, ReportTableName};
use chrono::NaiveDate;

/// The columns of [`GovernorsReport::figures`], in their order.
pub const FIGURE_COLUMNS: [&str; 10] =
    ["section", "table", "base", "period", "start", "end", "row", "column", "count", "suppressed"];

/// The columns of [`GovernorsReport::measures`], in their order.
pub const MEASURE_COLUMNS: [&str; 14] = [
    "section",
    "indicator",
    "table",
    "base",
    "period",
    "start",
    "end",
    "row",
    "numerator",
    "numerator_suppressed",
    "denominator",
    "denominator_suppressed",
    "per_cent_tenths",
    "suppressed",
];

/// The word for a total, where a row or a column would stand.
pub const TOTAL: &str = "total";

/// One figure of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FlatFigure {
    /// In which part of the report.
    pub section: ReportSection,
    /// Of which table.
    pub table: ReportTableName,
    /// What is counted.
    pub base: ReportBase,
    /// `now`, or `previous`.
    pub period: &'static str,
    /// The first day of the period.
    pub start: NaiveDate,
    /// The first day after it.
    pub end: NaiveDate,
    /// The row, or [`TOTAL`].
    pub row: String,
    /// The column, or [`TOTAL`].
    pub column: String,
    /// The number, or why there is none.
    pub figure: Figure,
}

/// One measure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FlatMeasure {
    /// In which part of the report.
    pub section: ReportSection,
    /// Which.
    pub indicator: Indicator,
    /// Of which table.
    pub table: ReportTableName,
    /// What is counted in its whole.
    pub base: ReportBase,
    /// `now`, or `previous`.
    pub period: &'static str,
    /// The first day of the period.
    pub start: NaiveDate,
    /// The first day after it.
    pub end: NaiveDate,
    /// The row, or [`TOTAL`].
    pub row: String,
    /// The part.
    pub numerator: Figure,
    /// The whole.
    pub denominator: Figure,
    /// In tenths of a per cent.
    pub tenths: Option<u32>,
    /// Why it is not shown.
    pub suppressed: Option<FigureMark>,
}

impl GovernorsReport {
    /// Both periods: what they are called, and their days.
    fn periods(&self) -> [(&'static str, NaiveDate, NaiveDate); 2] {
        [("now", self.start, self.end), ("previous", self.previous_start, self.previous_end)]
    }

    /// Every figure of every table, a line each, in the order of the report. A table of which nothing is shown has the line of its
    /// total alone.
    ///
    /// ```
    /// # use parentis::doc_example;
    /// # let (school, as_of) = doc_example()?;
    /// let report = school.governors_report(("2026-01-01".parse().unwrap(), "2026-04-01".parse().unwrap()), (None, None), as_of);
    /// // Where there is no number there is a word that says why.
    /// assert!(report.figures().iter().all(|line| line.figure.count.is_some() != line.figure.suppressed.is_some()));
    /// # Ok::<(), parentis::ParentisError>(())
    /// ```
    pub fn figures(&self) -> Vec<FlatFigure> {
        let mut all = Vec::new();
        for pair in &self.tables {
            for ((period, start, end), table) in self.periods().into_iter().zip([&pair.now, &pair.previous]) {
                let line = |row: &str, column: &str, figure: Figure| FlatFigure {
                    section: pair.section,
                    table: table.table,
                    base: table.base,
                    period,
                    start,
                    end,
                    row: row.to_owned(),
                    column: column.to_owned(),
                    figure,
                };
                all.extend(lines(table).into_iter().map(|(row, column, figure)| line(row, column, figure)));
            }
        }
        all
    }

    /// Every measure, a line each, in the order of the report.
    pub fn measures(&self) -> Vec<FlatMeasure> {
        let mut all = Vec::new();
        for pair in &self.rates {
            let rates = [Some(&pair.now), pair.previous.as_ref()];
            for ((period, start, end), rate) in self.periods().into_iter().zip(rates) {
                all.extend(rate.map(|rate| FlatMeasure {
                    section: pair.section,
                    indicator: rate.indicator,
                    table: rate.table,
                    base: rate.base,
                    period,
                    start,
                    end,
                    row: rate.row.clone().unwrap_or_else(|| TOTAL.to_owned()),
                    numerator: rate.numerator,
                    denominator: rate.denominator,
                    tenths: rate.tenths,
                    suppressed: rate.suppressed,
                }));
            }
        }
        all
    }
}

/// Row, column and figure, each line of a table.
fn lines(table: &ReportTable) -> Vec<(&str, &str, Figure)> {
    let mut all = Vec::new();
    for row in &table.rows {
        let cells = table.columns.iter().zip(&row.cells);
        all.extend(cells.map(|(column, figure)| (row.row.as_str(), column.as_str(), *figure)));
        all.push((row.row.as_str(), TOTAL, row.total));
    }
    let totals = table.columns.iter().zip(&table.totals);
    all.extend(totals.map(|(column, figure)| (TOTAL, column.as_str(), *figure)));
    // Of one row alone the whole is its total.
    if !table.totals.is_empty() || table.rows.is_empty() {
        all.push((TOTAL, TOTAL, table.total));
    }
    all
}
