//! The tables of the governors' report, and what each counts. The names of tables and columns are frozen: whoever reads the
//! flat tables by name reads them next year too.

use crate::vocabulary::vocabulary;

vocabulary! {
    /// A part of the governors' report.
    pub enum ReportSection as "report_section" {
        /// Which families hear from the school.
        Reach = "reach",
        /// Families with two homes.
        BothHomes = "both_homes",
        /// What was written, and by which channel.
        Messages = "messages",
        /// Whether it goes both ways.
        Dialogue = "dialogue",
        /// What parents were asked, and what came of it.
        Consultations = "consultations",
        /// What was answered about consents.
        Consent = "consent",
        /// Concerns and complaints.
        Concerns = "concerns",
        /// Who reads which language, and in which format.
        LanguageAndFormat = "language_and_format",
    }

    /// A table of the governors' report.
    pub enum ReportTableName as "report_table" {
        /// Families on roll, by whether a message was delivered (PTN-60).
        Reach = "reach",
        /// Families on roll with more than one home, by how many of the homes a message was delivered to.
        TwoHomes = "two_homes",
        /// Invitations, by whether all homes of a family were invited: each home of a family counts as one.
        Invitations = "invitations",
        /// Messages between the school and adults, by channel.
        Messages = "messages",
        /// Conversations begun, by who began them and whether both sides wrote (PTN-61, PTN-62).
        Threads = "threads",
        /// Messages that needed a reply, by what became of it (PTN-63).
        Replies = "replies",
        /// Pupils on roll, by the school days since the last contact both ways (PTN-64).
        DialogueGap = "dialogue_gap",
        /// Reach by the language that a family reads (PTN-65).
        ReachByLanguage = "reach_by_language",
        /// Reach by the format that a family needs (PTN-65).
        ReachByFormat = "reach_by_format",
        /// Conversations by the language that the adult reads (PTN-65).
        ThreadsByLanguage = "threads_by_language",
        /// Conversations by the format that the adult needs (PTN-65).
        ThreadsByFormat = "threads_by_format",
        /// Conversations by whether the adult lives with the pupil (PTN-65).
        ThreadsByHome = "threads_by_home",
        /// Replies by the language that the adult reads (PTN-65).
        RepliesByLanguage = "replies_by_language",
        /// Replies by the format that the adult needs (PTN-65).
        RepliesByFormat = "replies_by_format",
        /// Replies by whether the adult lives with the pupil (PTN-65).
        RepliesByHome = "replies_by_home",
        /// Consultations that closed, by whether it was published what changed (PTN-66).
        Consultations = "consultations",
        /// Answers about consents, by purpose.
        Consents = "consents",
        /// Concerns and complaints: open before, opened, closed, open after.
        Concerns = "concerns",
        /// Concerns and complaints opened, by theme and by whether a formal stage was reached (PTN-67).
        ConcernsByTheme = "concerns_by_theme",
    }

    /// What a table counts: the base of its percentages.
    pub enum ReportBase as "report_base" {
        /// Families with a pupil on roll; brothers and sisters are of one family.
        FamiliesOnRoll = "families_on_roll",
        /// Of those, the families with more than one home.
        FamiliesWithTwoHomes = "families_with_two_homes",
        /// Invitations to homes.
        Invitations = "invitations",
        /// Copies and messages.
        Messages = "messages",
        /// Conversations with adults.
        Threads = "threads",
        /// Messages that needed a reply.
        MessagesNeedingReply = "messages_needing_reply",
        /// Of those, the ones whose promised time has come: replied to, or overdue.
        RepliesDue = "replies_due",
        /// Pupils on roll.
        PupilsOnRoll = "pupils_on_roll",
        /// Answers about consents.
        ConsentAnswers = "consent_answers",
        /// Cases open at some time of the period.
        CasesInHand = "cases_in_hand",
        /// Cases opened.
        CasesOpened = "cases_opened",
        /// Consultations that closed.
        ConsultationsClosed = "consultations_closed",
    }

    /// A measure of whether communication goes both ways (PTN-60 to PTN-66).
    pub enum Indicator as "indicator" {
        /// Families with at least one delivered message, of all on roll (PTN-60).
        Reach = "reach",
        /// Conversations with a message each way, of all (PTN-61).
        TwoWay = "two_way",
        /// Conversations that a parent began, of all (PTN-62).
        ParentStarted = "parent_started",
        /// Replies in the promised time, of all that were due (PTN-63).
        ReplyInPromise = "reply_in_promise",
        /// Pupils whose last contact both ways is no longer ago than a number of school days, of all on roll (PTN-64).
        RecentDialogue = "recent_dialogue",
        /// Consultations with a published word on what changed, of all that closed (PTN-66).
        ConsultationLoop = "consultation_loop",
    }

    /// How the report is made, said to whoever reads it.
    pub enum MethodNote as "method_note" {
        /// Counts below the threshold are not shown, nor what would give them away.
        SmallNumbers = "small_numbers",
        /// What differs too little from a report that was published before is not shown.
        EarlierReports = "earlier_reports",
        /// Every percentage is of a base that is named.
        Bases = "bases",
        /// A family is the pupils who share an entitled adult, with those adults.
        Families = "families",
        /// Who is counted in a family is who may be sent the day-to-day messages.
        OneResolver = "one_resolver",
        /// What stands on the last day of the period is counted as it stood then.
        LastDay = "last_day",
        /// No names and no free text.
        NoNames = "no_names",
        /// The profile promises no reply, so that none was due.
        NoPromise = "no_promise",
        /// The calendar does not reach as far as the period, so that school days could not be counted.
        NoCalendar = "no_calendar",
        /// No policy was adopted by the last day, so that the thresholds are the usual ones.
        NoPolicy = "no_policy",
        /// The period was not over when the report was made: what came by then is counted.
        NotOver = "not_over",
    }

    /// A column of a table of the report. The names never change.
    pub enum ReportColumn as "report_column" {
        /// Reached.
        Reached = "reached",
        /// Not reached.
        NotReached = "not_reached",
        /// All homes.
        AllHomes = "all_homes",
        /// Some homes.
        SomeHomes = "some_homes",
        /// No home.
        NoHome = "no_home",
        /// Sent, one way.
        SentOneWay = "sent_one_way",
        /// Sent in a conversation.
        SentInConversation = "sent_in_conversation",
        /// Received.
        Received = "received",
        /// Talks.
        Talks = "talks",
        /// Both ways.
        BothWays = "both_ways",
        /// One way.
        OneWay = "one_way",
        /// In time.
        Kept = "kept",
        /// Too late.
        KeptLate = "kept_late",
        /// Overdue.
        Overdue = "overdue",
        /// Open.
        StillOpen = "open",
        /// Nothing promised.
        NotPromised = "not_promised",
        /// Cannot be said.
        CannotSay = "cannot_say",
        /// Up to 20 school days.
        UpTo20Days = "up_to_20_days",
        /// Up to 60 school days.
        UpTo60Days = "up_to_60_days",
        /// Longer.
        Longer = "longer",
        /// Never.
        Never = "never",
        /// What changed is published.
        ChangePublished = "change_published",
        /// What changed is not published.
        ChangeNotPublished = "change_not_published",
        /// Given.
        Given = "given",
        /// Given again.
        Reconfirmed = "reconfirmed",
        /// Refused.
        Refused = "refused",
        /// Withdrawn.
        Withdrawn = "withdrawn",
        /// Objected.
        Objected = "objected",
        /// Open before.
        OpenBefore = "open_before",
        /// Opened.
        Opened = "opened",
        /// Closed.
        Closed = "closed",
        /// Open after.
        OpenAfter = "open_after",
        /// Informal.
        Informal = "informal",
        /// Formal.
        Formal = "formal",
    }

    /// A row that no other list names.
    pub enum ReportRowWord as "report_row" {
        /// All.
        All = "all",
        /// Begun by a parent.
        Parent = "parent",
        /// Begun by the school.
        School = "school",
        /// Lives with the pupil.
        Resident = "resident",
        /// Lives elsewhere.
        Elsewhere = "elsewhere",
        /// Not recorded.
        NotRecorded = "not_recorded",
        /// No need recorded.
        NoNeed = "none",
        /// Several.
        Several = "several",
        /// Talks.
        Talk = "talk",
    }
}

/// How a table is built.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// One row, whose counts add up to its total.
    List,
    /// Rows and columns.
    Grid,
    /// What was there and what came, against what went and what is there.
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
    /// A purpose of consent.
    Purpose,
    /// A theme of concerns.
    Theme,
}

const REACHED: &[&str] = &["reached", "not_reached"];
const BOTH_WAYS: &[&str] = &["both_ways", "one_way"];
const REPLIED: &[&str] = &["kept", "kept_late", "overdue", "open", "not_promised", "cannot_say"];
/// The columns of replies that were due: kept, and failed.
pub(super) const DUE: &[&str] = &["kept", "kept_late", "overdue"];

impl ReportTableName {
    /// The names of its columns, which never change.
    pub const fn columns(self) -> &'static [&'static str] {
        match self {
            Self::Reach | Self::ReachByLanguage | Self::ReachByFormat => REACHED,
            Self::TwoHomes => &["all_homes", "some_homes", "no_home"],
            Self::Invitations => &["all_homes", "some_homes"],
            Self::Messages => &["sent_one_way", "sent_in_conversation", "received", "talks"],
            Self::Threads | Self::ThreadsByLanguage | Self::ThreadsByFormat | Self::ThreadsByHome => BOTH_WAYS,
            Self::Replies | Self::RepliesByLanguage | Self::RepliesByFormat | Self::RepliesByHome => REPLIED,
            Self::DialogueGap => &["up_to_20_days", "up_to_60_days", "longer", "never", "cannot_say"],
            Self::Consultations => &["change_published", "change_not_published"],
            Self::Consents => &["given", "reconfirmed", "refused", "withdrawn", "objected"],
            Self::Concerns => &["open_before", "opened", "closed", "open_after"],
            Self::ConcernsByTheme => &["informal", "formal"],
        }
    }

    /// Of what kind its rows are; none if it has one alone.
    pub const fn rows(self) -> Option<RowKind> {
        match self {
            Self::Reach
            | Self::TwoHomes
            | Self::Invitations
            | Self::Replies
            | Self::DialogueGap
            | Self::Consultations
            | Self::Concerns => None,
            Self::Messages => Some(RowKind::Channel),
            Self::Threads => Some(RowKind::Beginner),
            Self::ReachByLanguage | Self::ThreadsByLanguage | Self::RepliesByLanguage => Some(RowKind::Language),
            Self::ReachByFormat | Self::ThreadsByFormat | Self::RepliesByFormat => Some(RowKind::Format),
            Self::ThreadsByHome | Self::RepliesByHome => Some(RowKind::Home),
            Self::Consents => Some(RowKind::Purpose),
            Self::ConcernsByTheme => Some(RowKind::Theme),
        }
    }

    /// What it counts.
    pub const fn base(self) -> ReportBase {
        match self {
            Self::Reach | Self::ReachByLanguage | Self::ReachByFormat => ReportBase::FamiliesOnRoll,
            Self::TwoHomes => ReportBase::FamiliesWithTwoHomes,
            Self::Invitations => ReportBase::Invitations,
            Self::Messages => ReportBase::Messages,
            Self::Threads | Self::ThreadsByLanguage | Self::ThreadsByFormat | Self::ThreadsByHome => {
                ReportBase::Threads
            }
            Self::Replies | Self::RepliesByLanguage | Self::RepliesByFormat | Self::RepliesByHome => {
                ReportBase::MessagesNeedingReply
            }
            Self::DialogueGap => ReportBase::PupilsOnRoll,
            Self::Consultations => ReportBase::ConsultationsClosed,
            Self::Consents => ReportBase::ConsentAnswers,
            Self::Concerns => ReportBase::CasesInHand,
            Self::ConcernsByTheme => ReportBase::CasesOpened,
        }
    }

    /// Where it stands in the report.
    pub const fn section(self) -> ReportSection {
        match self {
            Self::Reach => ReportSection::Reach,
            Self::TwoHomes | Self::Invitations | Self::ThreadsByHome | Self::RepliesByHome => ReportSection::BothHomes,
            Self::Messages => ReportSection::Messages,
            Self::Threads | Self::Replies | Self::DialogueGap => ReportSection::Dialogue,
            Self::Consultations => ReportSection::Consultations,
            Self::Consents => ReportSection::Consent,
            Self::Concerns | Self::ConcernsByTheme => ReportSection::Concerns,
            Self::ReachByLanguage
            | Self::ReachByFormat
            | Self::ThreadsByLanguage
            | Self::ThreadsByFormat
            | Self::RepliesByLanguage
            | Self::RepliesByFormat => ReportSection::LanguageAndFormat,
        }
    }

    /// The table whose totals its own repeat: it is shown where every number of that one is, and never else.
    pub const fn headline(self) -> Option<Self> {
        match self {
            Self::ReachByLanguage | Self::ReachByFormat => Some(Self::Reach),
            Self::ThreadsByLanguage | Self::ThreadsByFormat | Self::ThreadsByHome => Some(Self::Threads),
            Self::RepliesByLanguage | Self::RepliesByFormat | Self::RepliesByHome => Some(Self::Replies),
            Self::ConcernsByTheme => Some(Self::Concerns),
            Self::Reach
            | Self::TwoHomes
            | Self::Invitations
            | Self::Messages
            | Self::Threads
            | Self::Replies
            | Self::DialogueGap
            | Self::Consultations
            | Self::Consents
            | Self::Concerns => None,
        }
    }

    /// Does it tell of special categories of data, such as a disability or a need (CNF-53)?
    pub const fn is_special(self) -> bool {
        matches!(self, Self::ReachByFormat | Self::ThreadsByFormat | Self::RepliesByFormat)
    }

    pub(super) const fn shape(self) -> Shape {
        match self {
            Self::Concerns => Shape::Balance,
            Self::Reach
            | Self::TwoHomes
            | Self::Invitations
            | Self::Replies
            | Self::DialogueGap
            | Self::Consultations => Shape::List,
            Self::Messages
            | Self::Threads
            | Self::ReachByLanguage
            | Self::ReachByFormat
            | Self::ThreadsByLanguage
            | Self::ThreadsByFormat
            | Self::ThreadsByHome
            | Self::RepliesByLanguage
            | Self::RepliesByFormat
            | Self::RepliesByHome
            | Self::Consents
            | Self::ConcernsByTheme => Shape::Grid,
        }
    }

    pub(super) fn reading(self, column: Option<&str>) -> Reading {
        match self {
            Self::Reach | Self::ReachByLanguage | Self::ReachByFormat | Self::TwoHomes | Self::DialogueGap => {
                Reading::LastDay
            }
            Self::Concerns if column.is_none_or(|column| column.starts_with("open_")) => Reading::LastDay,
            Self::Invitations
            | Self::Messages
            | Self::Threads
            | Self::Replies
            | Self::ThreadsByLanguage
            | Self::ThreadsByFormat
            | Self::ThreadsByHome
            | Self::RepliesByLanguage
            | Self::RepliesByFormat
            | Self::RepliesByHome
            | Self::Consultations
            | Self::Consents
            | Self::Concerns
            | Self::ConcernsByTheme => Reading::Period,
        }
    }

    /// Does this column count towards the total? Of a balance what was there and what came; what went and what is left is the
    /// same once more.
    pub(super) fn in_total(self, column: &str) -> bool {
        self.shape() != Shape::Balance || matches!(column, "open_before" | "opened")
    }
}

#[cfg(test)]
mod tests {
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
}
