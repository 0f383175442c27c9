//! The rights matrix of the parents sheet, section 5, as a typed table: one line a row.
//!
//! A cell is what is written there; [`crate::roles::entitlement`] turns it into an outcome as section 15.1 says.

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
        /// Within written delegated authority.
        Delegated = "d",
        /// Only on the authority of a person with parental responsibility or care.
        OnAuthority = "a",
        /// As the order says: where it bars nothing, as the adult's own row has it.
        PerOrder = "per_order",
        /// The question does not arise: the pupil decides.
        PupilDecides = "pupil_decides",
    }

    /// A column of the rights matrix: what an adult may be entitled to.
    pub enum Column as "column" {
        /// The yearly report.
        Report = "RPT",
        /// The school's events: sports day, a play, an open day.
        Events = "EVT",
        /// The parents' evening: to discuss the child's progress with a teacher.
        ParentsEvening = "PEV",
        /// The educational record, on a written request.
        Record = "REC",
        /// To be asked for permission.
        Permission = "CON",
        /// A consent that only a holder of parental responsibility can give.
        Consent = "PRC",
        /// To vote, and to stand, in the election of parent governors.
        Governance = "GOV",
        /// Notice of an exclusion.
        Exclusion = "EXC",
        /// To be told about a trip.
        Trips = "TRP",
        /// The day-to-day messages.
        Messages = "MSG",
        /// To be called in an emergency.
        Emergency = "EMG",
        /// To collect the child.
        Collect = "COL",
        /// To complain to the school.
        Complaint = "CMP",
    }
}

/// The table, as it stands in section 5: a line a row, in the order of [`MatrixRow`] and [`Column`].
#[rustfmt::skip]
const MATRIX: [[Cell; COLUMNS]; ROWS] = {
    use Cell::{
        AfterCheck as C, ByResidence as S, Check as Q, Delegated as D, May as Y, MustByStatute as M, MustEqually as E,
        No as N, OnAuthority as A, OnRequest as R, PerOrder as O, PupilDecides as P,
    };
    [
        //        RPT  EVT  PEV  REC  CON  PRC  GOV  EXC  TRP  MSG  EMG  COL  CMP
        /* B1  */ [M,   E,   M,   M,   E,   Y,   M,   M,   E,   E,   M,   Y,   M],
        /* B2  */ [M,   E,   M,   M,   R,   Y,   M,   M,   R,   R,   Y,   Y,   M],
        /* B3  */ [M,   E,   M,   M,   R,   N,   M,   M,   R,   R,   Y,   Q,   M],
        /* B4  */ [M,   E,   M,   M,   E,   N,   M,   M,   E,   E,   M,   Y,   M],
        /* B5  */ [S,   S,   S,   S,   S,   S,   S,   S,   S,   S,   S,   S,   S],
        /* B6  */ [M,   E,   M,   M,   E,   Y,   M,   M,   E,   E,   M,   Y,   M],
        /* B7  */ [M,   Q,   Q,   Q,   N,   N,   M,   Q,   Y,   Q,   Q,   Q,   M],
        /* B8  */ [M,   E,   M,   M,   E,   Y,   M,   M,   E,   E,   M,   Y,   M],
        /* B9  */ [M,   E,   M,   Q,   D,   N,   M,   M,   E,   E,   M,   Y,   M],
        /* B10 */ [M,   Y,   Y,   M,   E,   Y,   Q,   M,   Y,   Y,   Y,   Y,   M],
        /* B11 */ [Q,   Y,   Y,   Q,   D,   N,   N,   M,   Y,   Y,   Y,   Q,   Y],
        /* B12 */ [M,   Q,   Q,   Q,   Q,   Q,   M,   M,   Y,   Q,   Q,   Q,   M],
        /* B13 */ [M,   E,   E,   Q,   D,   N,   Q,   M,   E,   E,   M,   Y,   M],
        /* B14 */ [S,   S,   S,   S,   S,   S,   S,   S,   S,   S,   S,   S,   S],
        /* B15 */ [M,   E,   M,   M,   E,   Q,   M,   M,   E,   E,   M,   Y,   M],
        /* B16 */ [Q,   Q,   Q,   Q,   Q,   Q,   Q,   Q,   Q,   Q,   N,   N,   M],
        /* B17 */ [N,   N,   N,   N,   N,   N,   N,   N,   N,   N,   N,   N,   Y],
        /* B18 */ [N,   Y,   A,   N,   N,   N,   N,   N,   N,   A,   Y,   A,   Y],
        /* B19 */ [M,   Q,   E,   Q,   Q,   O,   M,   M,   Q,   Q,   Q,   O,   M],
        /* B20 */ [N,   Y,   Y,   N,   N,   N,   Q,   N,   Y,   Y,   Y,   P,   Y],
        /* B21 */ [C,   C,   C,   C,   C,   C,   C,   C,   C,   C,   C,   N,   C],
        /* B22 */ [Q,   N,   N,   Q,   N,   N,   Q,   Q,   N,   N,   N,   N,   Y],
    ]
};

/// How many columns there are.
const COLUMNS: usize = Column::ALL.len();

/// How many rows there are.
const ROWS: usize = MatrixRow::ALL.len();

/// The place of the first cell's rule in the rule table, in which the cells follow one another row by row.
const FIRST: usize = RuleId::MX_B1_RPT as usize;

/// Is it the rule of a cell?
pub(crate) const fn is_cell(rule: RuleId) -> bool {
    let place = rule as usize;
    FIRST <= place && place < FIRST.saturating_add(ROWS.saturating_mul(COLUMNS))
}

/// Every cell with its rule.
static CELLS: [[(Cell, RuleId); COLUMNS]; ROWS] = cells();

#[expect(
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "evaluated while compiling, where a place out of bounds is an error of the compiler"
)]
const fn cells() -> [[(Cell, RuleId); COLUMNS]; ROWS] {
    let mut cells = [[(Cell::Check, RuleId::MX_B1_RPT); COLUMNS]; ROWS];
    let mut row = 0;
    while row < ROWS {
        let mut column = 0;
        while column < COLUMNS {
            cells[row][column] = (MATRIX[row][column], RuleId::ALL[FIRST + row * COLUMNS + column]);
            column += 1;
        }
        row += 1;
    }
    cells
}

/// The cell of a row in a column, and its rule.
#[inline]
pub(crate) fn cell(row: MatrixRow, column: Column) -> (Cell, RuleId) {
    let found = CELLS.get(row as usize).and_then(|row| row.get(column as usize));
    found.copied().unwrap_or((Cell::Check, RuleId::MX_B18_RPT))
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

    #[inline]
    pub(crate) fn iter(self) -> impl Iterator<Item = MatrixRow> {
        let mut left = self.0;
        core::iter::from_fn(move || {
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
    fn every_cell_has_its_rule() {
        for column in Column::ALL {
            for row in MatrixRow::ALL {
                let rule = cell(*row, *column).1;
                assert_eq!(rule.code(), format!("MX[{row},{column}]"));
                assert!(is_cell(rule));
            }
        }
        assert!(!is_cell(RuleId::MX_7) && !is_cell(RuleId::REP_1));
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
