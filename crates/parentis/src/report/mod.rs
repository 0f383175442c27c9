//! The governors' report: what happened between the school and its families, in numbers that tell of nobody.
//!
//! A table is counted ([`CountTable`]), its totals being the sums of what is in it, and then made fit to be shown ([`publish`]):
//! small numbers are hidden, and so much else that they cannot be worked out again. A percentage is made of what is shown alone, and
//! never without its part, its whole and what that is ([`Rate`]).
//!
//! | room | what is there | rules |
//! | --- | --- | --- |
//! | `words`, `layout` | the tables, their columns and bases, whose names never change | |
//! | `table` | what was counted, and what may be shown of it | |
//! | `publish`, `web` | what may be shown | CNF-50 to CNF-56, CNF-59 |
//! | `earlier` | what reports that were published before give away | CNF-54, CNF-58 |
//! | `rate` | measures | CNF-57, PTN-60 to PTN-66 |
//! | `people`, `counts` | families and their homes; what happened in a period | PTN-64, PTN-65, HA-2.3a |
//! | `partaking` | events, who came, who helps at school | HA-2.3c, HA-2.3e |
//! | `governing` | consultations, seats and elections, policies | PTN-13, PTN-33, PTN-66, REV-13 |
//! | `flat` | the report as flat tables, with columns whose names never change | |
//! | `governors` | the report itself: each table and measure beside that of the period before | PTN-67, HA-3.1e |
//!
//! What this does *not* settle: whether a number is good or bad.

mod counts;
mod earlier;
mod flat;
mod governing;
mod governors;
mod layout;
mod mark;
mod partaking;
mod people;
mod publish;
mod rate;
mod table;
mod web;
mod words;

pub use earlier::{Earlier, PublishedCell, PublishedTable};
pub use flat::{FIGURE_COLUMNS, FlatFigure, FlatMeasure, MEASURE_COLUMNS, TOTAL};
pub use governors::{GovernorsReport, MAX_FIGURES, RatePair, TablePair};
pub use layout::RowKind;
pub use mark::FigureMark;
pub use publish::{MAX_THRESHOLD, STRICT_THRESHOLD, Screen, THRESHOLD, publish};
pub use rate::Rate;
pub use table::{ALL, CountTable, Figure, ReportRow, ReportTable};
pub use words::{Indicator, MethodNote, ReportBase, ReportColumn, ReportRowWord, ReportSection, ReportTableName};
