//! What the matrix has no column for, and answers by the letters of one: a serious incident (MX-6) and the education,
//! health and care plan (MX-5).
//!
//! Both are told to parents as an exclusion is, on the same rows and with the same letters (column EXC), and are barred as
//! it is: by an order against all information, and by nothing else of section 15.3. The duty is their own, and so is the
//! rule that each letter is said by; what the exclusion regulations ask is asked of an exclusion alone. Two letters differ:
//!
//! | row | EXC | here | why |
//! | --- | --- | --- | --- |
//! | B11, the authority under section 20 | `M` | `Y` | its `M` rests on the exclusion regulations (note 10), and it is no parent |
//! | B20, the pupil is eighteen | `N` | `Y` with the pupil's agreement (of a plan, as AGE-5 has it) | the regulations name whom they mean; AGE-7 asks for the agreement |
//!
//! No word of another counts for them: whoever said that an adult may be told of exclusions said nothing of this.

use crate::roles::matrix::{self, Cell, Column, MatrixRow};
use crate::roles::matter::Matter;
use crate::rules::RuleId;

/// What a matter is about.
///
/// ```
/// # use parentis::{doc_example, decision::Outcome, roles::matter::Matter, rules::RuleId};
/// # let (school, as_of) = doc_example()?;
/// // An academy tells the mother of a serious incident; an order against all information keeps it from the father.
/// let told = |person: &str| Ok::<_, parentis::ParentisError>(
///     school.entitled(Matter::serious_incident(), &"ava".parse()?, &person.parse()?, as_of));
/// assert_eq!(told("mother")?.outcome, Outcome::Must);
/// assert!(told("mother")?.rules.contains(&RuleId::MX_6));
/// assert_eq!(told("father")?.outcome, Outcome::MustNot);
/// # Ok::<(), parentis::ParentisError>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Topic {
    /// The column's own thing.
    #[default]
    OfColumn,
    /// A serious incident that involves the child (MX-6).
    SeriousIncident,
    /// To be consulted on the education, health and care plan (MX-5).
    EducationPlan,
    /// To express a preference about an admission (MX-4): on the letters of column CON, and with what orders leave of a
    /// decision about school; see [`preference`](crate::roles::preference).
    Preference,
    /// To stand in the admission register as a parent (MX-2), which no letter answers: see
    /// [`register`](crate::roles::register).
    Register,
    /// To vote where the board's own rules give the vote to parents of registered pupils (PTN-22): on the letters of column
    /// GOV, owed as statute owes it in a maintained school.
    BoardElection,
}

impl Topic {
    /// By the letters of which column it is answered, and what of orders touches it.
    pub(crate) const fn column(self) -> Column {
        match self {
            Self::OfColumn | Self::SeriousIncident | Self::EducationPlan | Self::Register => Column::Exclusion,
            Self::Preference => Column::Consent,
            Self::BoardElection => Column::Governance,
        }
    }
}

impl Matter {
    /// What a row has of it, and the rule that says so.
    #[inline]
    pub(crate) fn cell(self, row: MatrixRow) -> (Cell, RuleId) {
        let found = matrix::cell(row, self.column);
        match self.topic {
            Topic::OfColumn | Topic::BoardElection => found,
            Topic::SeriousIncident => (told(row, found.0, Cell::MustEqually), RuleId::MX_6),
            Topic::EducationPlan => (told(row, found.0, Cell::MustByStatute), RuleId::MX_5),
            Topic::Preference => (expressed(matrix::cell(row, Column::Permission).0), RuleId::MX_4),
            Topic::Register => (found.0, RuleId::MX_2),
        }
    }
}

/// A letter of column EXC without what is the exclusion regulations' own.
const fn told(row: MatrixRow, cell: Cell, owed: Cell) -> Cell {
    match (row, cell) {
        (MatrixRow::B11 | MatrixRow::B20, _) => Cell::May,
        (_, Cell::MustByStatute | Cell::MustEqually) => owed,
        (_, other) => other,
    }
}

/// A letter of column CON without what is only about being asked: whoever is asked, sooner or later, may say what they
/// prefer.
const fn expressed(cell: Cell) -> Cell {
    if matches!(cell, Cell::MustByStatute | Cell::MustEqually | Cell::OnRequest) { Cell::May } else { cell }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_letters_are_those_of_exclusions_but_for_two_rows() {
        for row in MatrixRow::ALL {
            let exclusion = matrix::cell(*row, Column::Exclusion).0;
            let (incident, by) = Matter::serious_incident().cell(*row);
            let (plan, and) = Matter::education_plan().cell(*row);
            assert_eq!((by, and), (RuleId::MX_6, RuleId::MX_5), "{row}");
            if matches!(row, MatrixRow::B11 | MatrixRow::B20) {
                assert_eq!((incident, plan), (Cell::May, Cell::May), "{row}");
            } else if exclusion == Cell::MustByStatute {
                assert_eq!((incident, plan), (Cell::MustEqually, Cell::MustByStatute), "{row}");
            } else {
                assert_eq!((incident, plan), (exclusion, exclusion), "{row}");
            }
        }
    }

    #[test]
    fn a_topic_is_none_of_the_columns_own_things() {
        assert!(Matter::of(Column::Exclusion).asks(Column::Exclusion));
        assert!(
            !Matter::serious_incident().asks(Column::Exclusion) && !Matter::education_plan().asks(Column::Exclusion)
        );
    }
}
