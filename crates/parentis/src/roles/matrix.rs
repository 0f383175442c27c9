//! The rights matrix of the parents sheet, section 5, as a typed table: one line a row.
//!
//! So far it holds column RPT, the yearly report. A cell is what is written there; [`crate::roles::entitlement`] turns it
//! into an outcome as section 15.1 says.

use crate::rules::RuleId;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// A row of the rights matrix: what kind of adult this is to this child, by recorded facts.
    pub enum MatrixRow as "matrix_row" {
        /// Legal parent with parental responsibility; the child lives there.
        B1 = "B1",
        /// Legal parent with parental responsibility who lives elsewhere, no order.
        B2 = "B2",
        /// Legal parent without parental responsibility who lives elsewhere, no order.
        B3 = "B3",
        /// Lives with and looks after the child, without parental responsibility.
        B4 = "B4",
        /// Step-parent with parental responsibility: as B1 or B2 by residence.
        B5 = "B5",
        /// Special guardian.
        B6 = "B6",
        /// Parent with parental responsibility while a special guardianship order is in force.
        B7 = "B7",
        /// Not a parent, named in a "lives with" order.
        B8 = "B8",
        /// Foster carer of a local authority.
        B9 = "B9",
        /// Local authority under a care order.
        B10 = "B10",
        /// Local authority, section 20.
        B11 = "B11",
        /// Parent of a child under a care order.
        B12 = "B12",
        /// Worker or manager of a children's home.
        B13 = "B13",
        /// Guardian in effect, adopter, second female parent with responsibility, parent by parental order: as B1 or B2.
        B14 = "B14",
        /// Prospective adopter with whom the child is placed.
        B15 = "B15",
        /// Birth parent under a placement order, or of a child placed for adoption.
        B16 = "B16",
        /// Birth parent after adoption.
        B17 = "B17",
        /// Contact only.
        B18 = "B18",
        /// Parent under an order that restricts.
        B19 = "B19",
        /// Parent of a pupil of 18 or over.
        B20 = "B20",
        /// Parent in prison: as B2 after a check.
        B21 = "B21",
        /// Offender under an order of Children Act 1989 s.10A.
        B22 = "B22",
    }

    /// What is written in a cell of the matrix (section 15.1).
    pub enum Cell as "cell" {
        /// Must by statute.
        MustByStatute = "M",
        /// Must on an equal footing with any other parent.
        MustEqually = "m",
        /// Must once the adult has asked.
        OnRequest = "r",
        /// May.
        May = "Y",
        /// Somebody named has to decide.
        Check = "?",
        /// Must not.
        No = "N",
        /// As B1 or B2 by residence.
        ByResidence = "by_residence",
        /// As B2 once risk has been looked into.
        AfterCheck = "after_check",
    }

    /// A column of the rights matrix: what an adult may be entitled to.
    pub enum Column as "column" {
        /// The yearly report.
        Report = "RPT",
        /// Notice of an exclusion.
        Exclusion = "EXC",
    }
}

/// Column RPT, row by row.
const REPORT: &[(MatrixRow, Cell, RuleId)] = &[
    (MatrixRow::B1, Cell::MustByStatute, RuleId::MX_B1_RPT),
    (MatrixRow::B2, Cell::MustByStatute, RuleId::MX_B2_RPT),
    (MatrixRow::B3, Cell::MustByStatute, RuleId::MX_B3_RPT),
    (MatrixRow::B4, Cell::MustByStatute, RuleId::MX_B4_RPT),
    (MatrixRow::B5, Cell::ByResidence, RuleId::MX_B5_RPT),
    (MatrixRow::B6, Cell::MustByStatute, RuleId::MX_B6_RPT),
    (MatrixRow::B7, Cell::MustByStatute, RuleId::MX_B7_RPT),
    (MatrixRow::B8, Cell::MustByStatute, RuleId::MX_B8_RPT),
    (MatrixRow::B9, Cell::MustByStatute, RuleId::MX_B9_RPT),
    (MatrixRow::B10, Cell::MustByStatute, RuleId::MX_B10_RPT),
    (MatrixRow::B11, Cell::Check, RuleId::MX_B11_RPT),
    (MatrixRow::B12, Cell::MustByStatute, RuleId::MX_B12_RPT),
    (MatrixRow::B13, Cell::MustByStatute, RuleId::MX_B13_RPT),
    (MatrixRow::B14, Cell::ByResidence, RuleId::MX_B14_RPT),
    (MatrixRow::B15, Cell::MustByStatute, RuleId::MX_B15_RPT),
    (MatrixRow::B16, Cell::Check, RuleId::MX_B16_RPT),
    (MatrixRow::B17, Cell::No, RuleId::MX_B17_RPT),
    (MatrixRow::B18, Cell::No, RuleId::MX_B18_RPT),
    (MatrixRow::B19, Cell::MustByStatute, RuleId::MX_B19_RPT),
    (MatrixRow::B20, Cell::No, RuleId::MX_B20_RPT),
    (MatrixRow::B21, Cell::AfterCheck, RuleId::MX_B21_RPT),
    (MatrixRow::B22, Cell::Check, RuleId::MX_B22_RPT),
];

/// Column EXC, row by row.
const EXCLUSION: &[(MatrixRow, Cell, RuleId)] = &[
    (MatrixRow::B1, Cell::MustByStatute, RuleId::MX_B1_EXC),
    (MatrixRow::B2, Cell::MustByStatute, RuleId::MX_B2_EXC),
    (MatrixRow::B3, Cell::MustByStatute, RuleId::MX_B3_EXC),
    (MatrixRow::B4, Cell::MustByStatute, RuleId::MX_B4_EXC),
    (MatrixRow::B5, Cell::ByResidence, RuleId::MX_B5_EXC),
    (MatrixRow::B6, Cell::MustByStatute, RuleId::MX_B6_EXC),
    (MatrixRow::B7, Cell::Check, RuleId::MX_B7_EXC),
    (MatrixRow::B8, Cell::MustByStatute, RuleId::MX_B8_EXC),
    (MatrixRow::B9, Cell::MustByStatute, RuleId::MX_B9_EXC),
    (MatrixRow::B10, Cell::MustByStatute, RuleId::MX_B10_EXC),
    (MatrixRow::B11, Cell::MustByStatute, RuleId::MX_B11_EXC),
    (MatrixRow::B12, Cell::MustByStatute, RuleId::MX_B12_EXC),
    (MatrixRow::B13, Cell::MustByStatute, RuleId::MX_B13_EXC),
    (MatrixRow::B14, Cell::ByResidence, RuleId::MX_B14_EXC),
    (MatrixRow::B15, Cell::MustByStatute, RuleId::MX_B15_EXC),
    (MatrixRow::B16, Cell::Check, RuleId::MX_B16_EXC),
    (MatrixRow::B17, Cell::No, RuleId::MX_B17_EXC),
    (MatrixRow::B18, Cell::No, RuleId::MX_B18_EXC),
    (MatrixRow::B19, Cell::MustByStatute, RuleId::MX_B19_EXC),
    (MatrixRow::B20, Cell::No, RuleId::MX_B20_EXC),
    (MatrixRow::B21, Cell::AfterCheck, RuleId::MX_B21_EXC),
    (MatrixRow::B22, Cell::Check, RuleId::MX_B22_EXC),
];

/// The lines of a column.
const fn lines(column: Column) -> &'static [(MatrixRow, Cell, RuleId)] {
    match column {
        Column::Report => REPORT,
        Column::Exclusion => EXCLUSION,
    }
}

/// The cell of a row in a column, and its rule.
#[inline]
pub(crate) fn cell(row: MatrixRow, column: Column) -> (Cell, RuleId) {
    match lines(column).get(row as usize) {
        Some((_, cell, rule)) => (*cell, *rule),
        None => (Cell::Check, RuleId::MX_B18_RPT),
    }
}

/// A set of rows, in one machine word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Rows(u32);

impl Rows {
    pub(crate) const NONE: Self = Self(0);

    pub(crate) const fn one(row: MatrixRow) -> Self {
        Self(1 << row as u32)
    }

    pub(crate) const fn and(self, row: MatrixRow) -> Self {
        Self(self.0 | 1 << row as u32)
    }

    pub(crate) const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(crate) const fn contains(self, row: MatrixRow) -> bool {
        self.0 & (1 << row as u32) != 0
    }

    pub(crate) const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Are they more than one case? B5 and B14 stand beside B1 or B2 and are none of their own.
    pub(crate) const fn several(self) -> bool {
        const BESIDE: u32 = 1 << MatrixRow::B5 as u32 | 1 << MatrixRow::B14 as u32;
        let cases = self.0 & !BESIDE;
        cases & cases.wrapping_sub(1) != 0
    }

    pub(crate) fn iter(self) -> impl Iterator<Item = MatrixRow> {
        let mut left = self.0;
        core::iter::from_fn(move || {
            if left == 0 {
                return None;
            }
            let row = MatrixRow::ALL.get(left.trailing_zeros() as usize).copied();
            left &= left.wrapping_sub(1);
            row
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_has_a_line_for_every_row_in_order() {
        for column in Column::ALL {
            assert_eq!(lines(*column).len(), MatrixRow::ALL.len());
            for (line, row) in lines(*column).iter().zip(MatrixRow::ALL) {
                assert_eq!(line.0, *row);
                assert_eq!(line.2.code(), format!("MX[{row},{column}]"));
            }
        }
    }

    #[test]
    fn b5_and_b14_are_no_cases_of_their_own() {
        let beside = Rows::one(MatrixRow::B5).and(MatrixRow::B14);
        assert!(!beside.several() && !beside.and(MatrixRow::B1).several());
        assert!(beside.and(MatrixRow::B1).and(MatrixRow::B2).several());
        assert!(Rows::one(MatrixRow::B4).and(MatrixRow::B18).several());
    }

    #[test]
    fn rows_are_listed_in_order() {
        let rows = Rows::one(MatrixRow::B18).and(MatrixRow::B2).and(MatrixRow::B9);
        assert_eq!(rows.iter().collect::<Vec<_>>(), [MatrixRow::B2, MatrixRow::B9, MatrixRow::B18]);
    }
}
