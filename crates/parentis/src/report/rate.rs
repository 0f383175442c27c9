//! Measures of whether communication goes both ways: a part, the whole that it is a part of, and what is counted.
//!
//! There is no percentage without its base: a [`Rate`] is made of two counts of one table that may be shown, and in no other way.
//! So what is hidden in the table is in no percentage, and no percentage gives it back (CNF-57).

use super::layout::DUE;
use super::mark::FigureMark;
use super::publish::Screen;
use super::table::{CountTable, Figure, ReportTable};
use super::words::{Indicator, ReportBase, ReportTableName};
use crate::rules::RuleId;
use serde::{Deserialize, Serialize};

/// A measure, with its part, its whole and what that is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Rate {
    /// Which.
    pub indicator: Indicator,
    /// Of which table it is.
    pub table: ReportTableName,
    /// Of which row; none: of the whole.
    pub row: Option<String>,
    /// What is counted in its whole.
    pub base: ReportBase,
    /// The part.
    pub numerator: Figure,
    /// The whole.
    pub denominator: Figure,
    /// The part of the whole in tenths of a per cent, from 0 to 1000; none if it is not shown.
    pub tenths: Option<u32>,
    /// Why it is not shown, or that it rounds to zero and is not.
    pub suppressed: Option<FigureMark>,
}

/// Of what a measure is made.
struct Parts {
    table: ReportTableName,
    base: ReportBase,
    /// The columns of the part; none: the row of this name.
    part: Result<&'static [&'static str], &'static str>,
    /// The columns of the whole; none: all.
    whole: Option<&'static [&'static str]>,
    rule: RuleId,
}

impl Indicator {
    /// The rule that it is.
    pub const fn rule(self) -> RuleId {
        match self {
            Self::Reach => RuleId::PTN_60,
            Self::TwoWay => RuleId::PTN_61,
            Self::ParentStarted => RuleId::PTN_62,
            Self::ReplyInPromise => RuleId::PTN_63,
            Self::RecentDialogue => RuleId::PTN_64,
            Self::ConsultationLoop => RuleId::PTN_66,
            Self::EventAttendance => RuleId::PTN_67,
        }
    }

    /// What it is made of in this table; none if the table tells nothing of it.
    fn parts(self, table: ReportTableName) -> Option<Parts> {
        let base = table.base();
        let columns = |part| Parts { table, base, part: Ok(part), whole: None, rule: self.rule() };
        match (self, base) {
            (Self::Reach, ReportBase::FamiliesOnRoll | ReportBase::HomesOfThose) => Some(columns(&["reached"])),
            (Self::TwoWay, ReportBase::Threads) => Some(columns(&["both_ways"])),
            (Self::ParentStarted, ReportBase::Threads) if table == ReportTableName::Threads => {
                Some(Parts { part: Err("parent"), ..columns(&[]) })
            }
            (Self::ReplyInPromise, ReportBase::MessagesNeedingReply) => {
                Some(Parts { base: ReportBase::RepliesDue, whole: Some(DUE), ..columns(&["kept"]) })
            }
            (Self::RecentDialogue, ReportBase::PupilsOnRoll) => Some(columns(&["up_to_20_days"])),
            (Self::ConsultationLoop, ReportBase::ConsultationsClosed) if table == ReportTableName::Consultations => {
                Some(columns(&["change_published"]))
            }
            (Self::EventAttendance, ReportBase::FamiliesAtEvents) => Some(columns(&["all_homes", "some_homes"])),
            _ => None,
        }
    }
}

/// The sum of figures, if each of them is shown.
fn sum(figures: impl Iterator<Item = Option<Figure>>) -> Figure {
    let mut sum = Figure::shown(0);
    for figure in figures {
        let Some(figure) = figure else { return Figure::marked(FigureMark::NotAvailable) };
        match (sum.count, figure.count) {
            (Some(so_far), Some(more)) => sum = Figure::shown(so_far.saturating_add(more)),
            (Some(_), None) => sum = figure,
            (None, _) => {}
        }
    }
    sum
}

/// A part of a whole in tenths of a per cent, rounded half up; none of a whole that is nothing.
pub(super) fn tenths(part: u32, whole: u32) -> Option<u32> {
    let (part, whole) = (u64::from(part), u64::from(whole));
    let half = whole.checked_div(2)?;
    let rounded = part.saturating_mul(1_000).saturating_add(half).checked_div(whole)?;
    u32::try_from(rounded.min(1_000)).ok()
}

/// Of which whole a percentage is worth little: of fewer than this; none if the profile sets no number.
pub(super) type Reliable = Option<u32>;

impl Rate {
    /// A measure of a table that may be shown, or of one row of it; none if the table tells nothing of it.
    pub(super) fn of(
        indicator: Indicator,
        (table, counted): (&ReportTable, &CountTable),
        row: Option<&str>,
        (reliable, screen): (Reliable, &Screen<'_>),
    ) -> Option<Self> {
        let hears = |rule: RuleId| screen.muted != Some(rule);
        let Parts { table: name, base, part, whole, rule } = indicator.parts(table.table)?;
        if !hears(rule) {
            return None;
        }
        // What a percentage would be made of if hidden counts were in it: what CNF-57 forbids.
        let at = |row: Option<&str>, column: Option<&str>| {
            if hears(RuleId::CNF_57) {
                table.figure(row, column)
            } else {
                Some(Figure::shown(counted.count(row, column)))
            }
        };
        let numerator = match part {
            Ok(columns) => sum(columns.iter().map(|column| at(row, Some(*column)))),
            // A table without that row counted nothing in it.
            Err(row) => at(Some(row), None).unwrap_or(Figure::shown(0)),
        };
        let denominator = match whole {
            None => sum([at(row, None)].into_iter()),
            Some(columns) => sum(columns.iter().map(|column| at(row, Some(*column)))),
        };
        let (tenths, suppressed) = match (numerator.count, denominator.count) {
            (_, Some(0)) => (None, Some(FigureMark::NotApplicable)),
            (Some(part), Some(whole)) => {
                let small = hears(RuleId::CNF_57) && whole < table.threshold;
                let unreliable = reliable.is_some_and(|least| whole < least);
                match tenths(part, whole) {
                    _ if small => (None, Some(FigureMark::Suppressed)),
                    _ if unreliable => (None, Some(FigureMark::Unreliable)),
                    Some(0) if part > 0 => (None, Some(FigureMark::Low)),
                    tenths => (tenths, None),
                }
            }
            (_, None) => (None, denominator.suppressed),
            (None, _) => (None, numerator.suppressed),
        };
        let suppressed = suppressed.filter(|_| hears(RuleId::CNF_51));
        let row = row.map(str::to_owned);
        Some(Self { indicator, table: name, row, base, numerator, denominator, tenths, suppressed })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_of_a_whole_is_from_nothing_to_all_of_it() {
        let table = [(0, 7, Some(0)), (7, 7, Some(1_000)), (1, 3, Some(333)), (2, 3, Some(667)), (1, 16, Some(63))];
        for (part, whole, expected) in table {
            assert_eq!(tenths(part, whole), expected);
        }
        assert_eq!(tenths(0, 0), None);
        assert_eq!(tenths(u32::MAX, 1), Some(1_000));
    }
}
