//! How a column of the rights matrix is spoken of where a sentence fits many: a report is given, a permission is asked, to
//! collect the child is open to somebody.

use parentis::roles::matrix::{Cell, Column};
use parentis::rules::RuleId;

/// What an adult has from a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Manner {
    /// Something that goes to the adult or is shown.
    Given,
    /// A question.
    Asked,
    /// Something that the adult does or takes part in.
    Open,
}

impl Manner {
    pub(crate) const fn of(column: Column) -> Self {
        match column {
            Column::Report | Column::Record | Column::Exclusion | Column::Trips | Column::Messages => Self::Given,
            Column::Permission => Self::Asked,
            Column::Events
            | Column::ParentsEvening
            | Column::Consent
            | Column::Governance
            | Column::Emergency
            | Column::Collect
            | Column::Complaint => Self::Open,
        }
    }

    /// That of a rule that is a cell of the matrix; the first of any other.
    pub(crate) fn of_rule(rule: RuleId) -> Self {
        if rule == RuleId::MX_4 {
            return Self::Open;
        }
        let place = rule.code().strip_prefix("MX[").and_then(|code| code.strip_suffix(']'));
        let column = place.and_then(|place| place.split_once(',')).and_then(|(_, column)| column.parse().ok());
        column.map_or(Self::Given, Self::of)
    }

    /// Under which key a sentence about a row of the matrix says a cell.
    pub(crate) const fn cell(self, cell: Cell) -> &'static str {
        match (cell, self) {
            (Cell::MustByStatute, _) => "must_by_statute",
            (Cell::MustEqually, _) => "must_equally",
            (Cell::OnRequest, _) => "on_request",
            (Cell::May, Self::Given) => "may",
            (Cell::May, Self::Asked) => "may_be_asked",
            (Cell::May, Self::Open) => "open",
            (Cell::Check, _) => "check",
            (Cell::No, Self::Given) => "no",
            (Cell::No, Self::Asked) => "not_asked",
            (Cell::No, Self::Open) => "not_open",
            (Cell::ByResidence, _) => "by_residence",
            (Cell::AfterCheck, _) => "after_check",
            (Cell::Delegated, _) => "delegated",
            (Cell::OnAuthority, _) => "on_authority",
            (Cell::PerOrder, _) => "per_order",
            (Cell::PupilDecides, _) => "pupil_decides",
        }
    }
}
