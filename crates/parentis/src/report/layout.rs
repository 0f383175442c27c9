//! How each table of the report is built, a line a table: where it stands, what it counts, its rows and columns, and whether what it
//! counts is people.

use super::words::{ReportBase, ReportSection, ReportTableName};

/// How a table is built.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// One row, whose counts add up to its total.
    List,
    /// Rows and columns.
    Grid,
    /// What was there and what came, against what went and what is there: four columns, in this order.
    Balance,
}

/// What the counts of a table are of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reading {
    /// What happened in the period.
    Period,
    /// How it stood on the last day of it.
    LastDay,
}

/// What a table repeats of another, which is shown before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Repeats {
    /// Its totals, column by column, follow from the numbers of that one.
    Totals(ReportTableName),
    /// Its whole is a column of that one.
    Whole(ReportTableName, &'static str),
}

/// Of what kind the rows of a table are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowKind {
    /// A language, as an adult reads it; `not_recorded` for none.
    Language,
    /// A format that somebody needs; `none` for none.
    Format,
    /// With the pupil, elsewhere, or not on record.
    Home,
    /// A channel.
    Channel,
    /// Who began.
    Beginner,
    /// A kind of event.
    Event,
    /// What a policy is about; `not_recorded` where nobody wrote that down.
    Policy,
    /// What a volunteer does with children; `several` for whoever does several things.
    Work,
    /// A kind of board, committee or group.
    Board,
    /// A purpose of consent.
    Purpose,
    /// A theme of concerns.
    Theme,
}

/// The line of a table.
#[derive(Clone, Copy, Debug)]
struct Layout {
    section: ReportSection,
    base: ReportBase,
    /// None: one row alone.
    rows: Option<RowKind>,
    columns: &'static [&'static str],
    shape: Shape,
    reading: Reading,
    repeats: Option<Repeats>,
    /// Does it tell of special categories of data?
    special: bool,
    /// Does it count people, or what people did?
    people: bool,
}

impl Layout {
    const fn list(section: ReportSection, base: ReportBase, columns: &'static [&'static str]) -> Self {
        let (shape, reading) = (Shape::List, Reading::Period);
        Self { section, base, rows: None, columns, shape, reading, repeats: None, special: false, people: true }
    }

    const fn grid(section: ReportSection, base: ReportBase, rows: RowKind, columns: &'static [&'static str]) -> Self {
        Self { rows: Some(rows), shape: Shape::Grid, ..Self::list(section, base, columns) }
    }

    const fn balance(section: ReportSection, base: ReportBase, columns: &'static [&'static str]) -> Self {
        Self { shape: Shape::Balance, ..Self::list(section, base, columns) }
    }

    const fn on_the_last_day(self) -> Self {
        Self { reading: Reading::LastDay, ..self }
    }

    const fn under(self, headline: ReportTableName) -> Self {
        Self { repeats: Some(Repeats::Totals(headline)), ..self }
    }

    const fn part_of(self, headline: ReportTableName, column: &'static str) -> Self {
        Self { repeats: Some(Repeats::Whole(headline, column)), ..self }
    }

    const fn special(self) -> Self {
        Self { special: true, ..self }
    }

    const fn of_things(self) -> Self {
        Self { people: false, ..self }
    }
}

const REACHED: &[&str] = &["reached", "not_reached"];
const INVITED: &[&str] = &["all_homes", "some_homes"];
const HOMES: &[&str] = &["all_homes", "some_homes", "no_home"];
const WRITTEN: &[&str] = &["sent_one_way", "sent_in_conversation", "received", "talks"];
const BOTH_WAYS: &[&str] = &["both_ways", "one_way"];
const REPLIED: &[&str] = &["kept", "kept_late", "overdue", "open", "not_promised", "cannot_say"];
/// The columns of replies that were due: kept, and failed.
pub(super) const DUE: &[&str] = &["kept", "kept_late", "overdue"];
const GAP: &[&str] = &["up_to_20_days", "up_to_60_days", "longer", "never", "cannot_say"];
const PLACES: &[&str] = &["at_school", "at_home", "online"];
const CHANGED: &[&str] = &["change_published", "change_not_published"];
const DECIDED: &[&str] = &["decided", "not_decided"];
const VIEWS: &[&str] = &["agrees", "disagrees", "neither", "only_in_words"];
const THERE: &[&str] = &["there_before", "started", "ended", "there_after"];
const HELPING: &[&str] = &["may_help", "check_due", "blocked", "to_check"];
const SEATS: &[&str] = &["filled", "vacant"];
const OPEN: &[&str] = &["open_before", "opened", "closed", "open_after"];
const ELECTED: &[&str] = &["uncontested", "by_ballot", "not_settled"];
const ANSWERED: &[&str] = &["given", "reconfirmed", "refused", "withdrawn", "objected"];
const STAGES: &[&str] = &["informal", "formal"];
const OUTCOMES: &[&str] = &["solution", "agreed_difference", "upheld", "partly_upheld", "not_upheld", "no_outcome"];
const STANDING: &[&str] = &["consistent", "inconsistent", "cannot_show"];
const IN_TIME: &[&str] = &["in_time", "overdue", "no_date"];
const REVIEWED: &[&str] = &["keep", "amend", "withdraw"];

impl ReportTableName {
    const fn layout(self) -> Layout {
        use ReportBase as Base;
        use ReportSection as Section;
        match self {
            Self::Reach => Layout::list(Section::Reach, Base::FamiliesOnRoll, REACHED).on_the_last_day(),
            Self::TwoHomes => Layout::list(Section::BothHomes, Base::FamiliesWithTwoHomes, HOMES).on_the_last_day(),
            Self::ReachByHome => Layout::grid(Section::BothHomes, Base::HomesOfThose, RowKind::Home, REACHED)
                .on_the_last_day()
                .under(Self::TwoHomes),
            Self::Invitations => Layout::list(Section::BothHomes, Base::Invitations, INVITED),
            Self::Messages => Layout::grid(Section::Messages, Base::Messages, RowKind::Channel, WRITTEN),
            Self::Threads => Layout::grid(Section::Dialogue, Base::Threads, RowKind::Beginner, BOTH_WAYS),
            Self::Replies => Layout::list(Section::Dialogue, Base::MessagesNeedingReply, REPLIED),
            Self::DialogueGap => Layout::list(Section::Dialogue, Base::PupilsOnRoll, GAP).on_the_last_day(),
            Self::Events => Layout::grid(Section::Events, Base::EventsHeld, RowKind::Event, PLACES).of_things(),
            Self::EventInvitations => Layout::grid(Section::Events, Base::Invitations, RowKind::Event, INVITED),
            Self::EventAttendance => Layout::grid(Section::Events, Base::FamiliesAtEvents, RowKind::Event, HOMES),
            Self::ReachByLanguage => {
                let grid = Layout::grid(Section::LanguageAndFormat, Base::FamiliesOnRoll, RowKind::Language, REACHED);
                grid.on_the_last_day().under(Self::Reach)
            }
            Self::ReachByFormat => {
                let grid = Layout::grid(Section::LanguageAndFormat, Base::FamiliesOnRoll, RowKind::Format, REACHED);
                grid.on_the_last_day().under(Self::Reach).special()
            }
            Self::ThreadsByLanguage => {
                Layout::grid(Section::LanguageAndFormat, Base::Threads, RowKind::Language, BOTH_WAYS)
                    .under(Self::Threads)
            }
            Self::ThreadsByFormat => {
                Layout::grid(Section::LanguageAndFormat, Base::Threads, RowKind::Format, BOTH_WAYS)
                    .under(Self::Threads)
                    .special()
            }
            Self::ThreadsByHome => {
                Layout::grid(Section::BothHomes, Base::Threads, RowKind::Home, BOTH_WAYS).under(Self::Threads)
            }
            Self::RepliesByLanguage => {
                Layout::grid(Section::LanguageAndFormat, Base::MessagesNeedingReply, RowKind::Language, REPLIED)
                    .under(Self::Replies)
            }
            Self::RepliesByFormat => {
                Layout::grid(Section::LanguageAndFormat, Base::MessagesNeedingReply, RowKind::Format, REPLIED)
                    .under(Self::Replies)
                    .special()
            }
            Self::RepliesByHome => Layout::grid(Section::BothHomes, Base::MessagesNeedingReply, RowKind::Home, REPLIED)
                .under(Self::Replies),
            Self::Consultations => Layout::list(Section::Consultations, Base::ConsultationsClosed, CHANGED).of_things(),
            Self::ConsultationDecisions => {
                Layout::grid(Section::Consultations, Base::ConsultationsClosed, RowKind::Policy, DECIDED).of_things()
            }
            Self::ConsultationViews => {
                Layout::grid(Section::Consultations, Base::ConsultationAnswers, RowKind::Policy, VIEWS)
            }
            Self::VolunteersInPeriod => Layout::balance(Section::Volunteers, Base::VolunteersInHand, THERE),
            Self::Volunteers => Layout::grid(Section::Volunteers, Base::Volunteers, RowKind::Work, HELPING)
                .on_the_last_day()
                .part_of(Self::VolunteersInPeriod, "there_after"),
            Self::ParentSeats => {
                Layout::grid(Section::Seats, Base::ParentSeats, RowKind::Board, SEATS).on_the_last_day().of_things()
            }
            Self::Vacancies => Layout::balance(Section::Seats, Base::VacanciesInHand, OPEN).of_things(),
            Self::Elections => Layout::list(Section::Seats, Base::Elections, ELECTED).of_things(),
            Self::Consents => Layout::grid(Section::Consent, Base::ConsentAnswers, RowKind::Purpose, ANSWERED),
            Self::Concerns => Layout::balance(Section::Concerns, Base::CasesInHand, OPEN),
            Self::ConcernsByTheme => Layout::grid(Section::Concerns, Base::CasesOpened, RowKind::Theme, STAGES)
                .part_of(Self::Concerns, "opened"),
            Self::ConcernOutcomes => {
                Layout::list(Section::Concerns, Base::CasesClosed, OUTCOMES).part_of(Self::Concerns, "closed")
            }
            Self::Policies => Layout::grid(Section::Policies, Base::PoliciesStanding, RowKind::Policy, STANDING)
                .on_the_last_day()
                .of_things(),
            Self::PoliciesDue => Layout::grid(Section::Policies, Base::PoliciesStanding, RowKind::Policy, IN_TIME)
                .on_the_last_day()
                .of_things(),
            Self::PolicyReviews => {
                Layout::grid(Section::Policies, Base::ReviewsClosed, RowKind::Policy, REVIEWED).of_things()
            }
        }
    }

    /// The names of its columns, which never change.
    pub const fn columns(self) -> &'static [&'static str] {
        self.layout().columns
    }

    /// Of what kind its rows are; none if it has one alone.
    pub const fn rows(self) -> Option<RowKind> {
        self.layout().rows
    }

    /// What it counts.
    pub const fn base(self) -> ReportBase {
        self.layout().base
    }

    /// Where it stands in the report.
    pub const fn section(self) -> ReportSection {
        self.layout().section
    }

    /// The table of which its own repeats numbers: it is shown where those are shown, and never else.
    pub const fn headline(self) -> Option<Self> {
        match self.layout().repeats {
            Some(Repeats::Totals(headline) | Repeats::Whole(headline, _)) => Some(headline),
            None => None,
        }
    }

    pub(super) const fn repeats(self) -> Option<Repeats> {
        self.layout().repeats
    }

    /// Does it tell of special categories of data, such as a disability or a need (CNF-53)?
    pub const fn is_special(self) -> bool {
        self.layout().special
    }

    /// Does it count people, or what people did? Of what counts none, such as policies and seats, nothing has to be hidden.
    pub const fn counts_people(self) -> bool {
        self.layout().people
    }

    pub(super) const fn shape(self) -> Shape {
        self.layout().shape
    }

    pub(super) fn reading(self, column: Option<&str>) -> Reading {
        match self.shape() {
            // What came and what went happened in the period.
            Shape::Balance if column.is_some_and(|column| self.ends().all(|end| end != column)) => Reading::Period,
            Shape::Balance => Reading::LastDay,
            Shape::List | Shape::Grid => self.layout().reading,
        }
    }

    /// Of a balance, what was there before and what is there after; of another table, nothing.
    fn ends(self) -> impl Iterator<Item = &'static str> {
        let columns = if self.shape() == Shape::Balance { self.columns() } else { &[] };
        columns.first().into_iter().chain(columns.last()).copied()
    }

    /// Of what was there before a period, the column of what is there after one.
    pub(super) fn after(self, column: Option<&str>) -> Option<&'static str> {
        let mut ends = self.ends();
        let before = ends.next();
        ends.next().filter(|_| column.is_some() && column == before)
    }

    /// Does this column count towards the total? Of a balance what was there and what came; what went and what is left is the
    /// same once more.
    pub(super) fn in_total(self, column: &str) -> bool {
        self.shape() != Shape::Balance || self.columns().iter().take(2).any(|known| *known == column)
    }
}

#[cfg(test)]
mod tests {
    use super::super::words::ReportColumn;
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_column_of_a_table_is_a_word_and_every_word_is_a_column() {
        let used: BTreeSet<&str> = ReportTableName::ALL.iter().flat_map(|table| table.columns()).copied().collect();
        let words: BTreeSet<&str> = ReportColumn::ALL.iter().map(|column| column.code()).collect();
        assert_eq!(used, words);
    }

    #[test]
    fn a_headline_repeats_no_other() {
        for table in ReportTableName::ALL {
            assert!(table.headline().is_none_or(|headline| headline.headline().is_none()), "{table}");
        }
    }

    #[test]
    fn every_base_is_of_a_table_or_of_a_measure() {
        let mut used: BTreeSet<ReportBase> = ReportTableName::ALL.iter().map(|table| table.base()).collect();
        used.insert(ReportBase::RepliesDue);
        assert_eq!(used, ReportBase::ALL.iter().copied().collect());
    }

    #[test]
    fn a_balance_has_two_sides_and_what_it_shares_is_one_of_its_columns() {
        for table in ReportTableName::ALL.iter().copied() {
            assert!(table.shape() != Shape::Balance || (table.columns().len() == 4 && table.rows().is_none()));
            assert_eq!(table.shape() == Shape::Grid, table.rows().is_some(), "{table}");
            match table.repeats() {
                // Who counts people under what counts none would show them.
                Some(Repeats::Whole(headline, column)) => {
                    assert!(headline.columns().contains(&column) && headline.counts_people(), "{table}");
                }
                Some(Repeats::Totals(headline)) => assert!(headline.counts_people(), "{table}"),
                None => {}
            }
        }
        assert_eq!(ReportTableName::Concerns.after(Some("open_before")), Some("open_after"));
        assert_eq!(ReportTableName::Concerns.after(Some("opened")), None);
        assert_eq!(ReportTableName::Concerns.after(None), None);
        assert_eq!(ReportTableName::Reach.after(Some("reached")), None);
        assert_eq!(ReportTableName::Concerns.reading(Some("opened")), Reading::Period);
        assert_eq!(ReportTableName::Concerns.reading(Some("open_before")), Reading::LastDay);
        assert_eq!(ReportTableName::Concerns.reading(None), Reading::LastDay);
    }
}
