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
        /// Evenings, programmes and other events for parents.
        Events = "events",
        /// What parents were asked, and what came of it.
        Consultations = "consultations",
        /// Who helps at school.
        Volunteers = "volunteers",
        /// Parents on boards, committees and groups.
        Seats = "seats",
        /// What was answered about consents.
        Consent = "consent",
        /// Concerns and complaints.
        Concerns = "concerns",
        /// Who reads which language, and in which format.
        LanguageAndFormat = "language_and_format",
        /// The policies and their review.
        Policies = "policies",
    }

    /// A table of the governors' report.
    pub enum ReportTableName as "report_table" {
        /// Families on roll, by whether a message was delivered (PTN-60).
        Reach = "reach",
        /// Families on roll with more than one home, by how many of the homes a message was delivered to.
        TwoHomes = "two_homes",
        /// Homes of families with more than one, by whether a message was delivered to an adult there: those of the pupil beside those
        /// elsewhere, so that the gap between them is seen (PTN-62, PTN-65).
        ReachByHome = "reach_by_home",
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
        /// Events for parents, by kind and by where they took place; without those about children by name (HA-2.3e).
        Events = "events",
        /// Invitations to events, by kind and by whether all homes of a family were invited: each home of a family counts as one.
        EventInvitations = "event_invitations",
        /// Families that were invited to an event or came to it, once for each event, by how many of their homes came.
        EventAttendance = "event_attendance",
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
        /// The same consultations, by what they were about and by whether it was decided.
        ConsultationDecisions = "consultation_decisions",
        /// What was answered in them, person by person (PTN-13).
        ConsultationViews = "consultation_views",
        /// People who helped at school: there before, started, ended, there after.
        VolunteersInPeriod = "volunteers_in_period",
        /// People who help at school on the last day, by what they do with children and by whether they may (HA-2.3c, PTN-47).
        Volunteers = "volunteers",
        /// Seats for parents on the last day, by the kind of board, filled or vacant (PTN-33).
        ParentSeats = "parent_seats",
        /// Vacancies of seats for parents: open before, opened, closed, open after (PTN-33).
        Vacancies = "vacancies",
        /// Elections by parents whose ballot was in the period, by what came of them (PTN-22 to PTN-25).
        Elections = "elections",
        /// Answers about consents, by purpose.
        Consents = "consents",
        /// Concerns and complaints: open before, opened, closed, open after.
        Concerns = "concerns",
        /// Concerns and complaints opened, by theme and by whether a formal stage was reached (PTN-67).
        ConcernsByTheme = "concerns_by_theme",
        /// Concerns and complaints closed, by what came of them: a solution, a difference that both leave there, or a finding (HA-2.3a).
        ConcernOutcomes = "concern_outcomes",
        /// Policies that stand on the last day, by whether their reviews keep to the interval (REV-10, REV-11).
        Policies = "policies",
        /// The same policies, by whether the next review is overdue (REV-13).
        PoliciesDue = "policies_due",
        /// Reviews of policies that were closed, by what was decided (REV-8).
        PolicyReviews = "policy_reviews",
    }

    /// What a table counts: the base of its percentages.
    pub enum ReportBase as "report_base" {
        /// Families with a pupil on roll; brothers and sisters are of one family.
        FamiliesOnRoll = "families_on_roll",
        /// Of those, the families with more than one home.
        FamiliesWithTwoHomes = "families_with_two_homes",
        /// The homes of those.
        HomesOfThose = "homes_of_those",
        /// Invitations to homes.
        Invitations = "invitations",
        /// Events for parents, without those about children by name.
        EventsHeld = "events_held",
        /// Families, once for each event to which they were invited or came.
        FamiliesAtEvents = "families_at_events",
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
        /// Cases closed.
        CasesClosed = "cases_closed",
        /// Consultations that closed.
        ConsultationsClosed = "consultations_closed",
        /// What people answered in those, each once in a consultation.
        ConsultationAnswers = "consultation_answers",
        /// People who helped at school at some time of the period.
        VolunteersInHand = "volunteers_in_hand",
        /// People who help at school.
        Volunteers = "volunteers",
        /// Seats for parents.
        ParentSeats = "parent_seats",
        /// Vacancies at some time of the period.
        VacanciesInHand = "vacancies_in_hand",
        /// Elections by parents.
        Elections = "elections",
        /// Policies that were ratified and are neither superseded nor put away.
        PoliciesStanding = "policies_standing",
        /// Reviews that were closed.
        ReviewsClosed = "reviews_closed",
    }

    /// A measure of whether communication goes both ways (PTN-60 to PTN-66), and of how families take part (PTN-67).
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
        /// Families that came from one home at least, of those that were invited or came, event by event (PTN-67).
        EventAttendance = "event_attendance",
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
        /// What counts no people is shown as it is: events, seats, consultations and policies.
        NoPeople = "no_people",
        /// The review of the policy under which the report was made is overdue (REV-13).
        ReviewOverdue = "review_overdue",
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
        /// A solution.
        Solution = "solution",
        /// A difference that both leave there.
        AgreedDifference = "agreed_difference",
        /// Upheld.
        Upheld = "upheld",
        /// Upheld in part.
        PartlyUpheld = "partly_upheld",
        /// Not upheld.
        NotUpheld = "not_upheld",
        /// Closed without one.
        NoOutcome = "no_outcome",
        /// At school.
        AtSchool = "at_school",
        /// At home.
        AtHome = "at_home",
        /// Online.
        Online = "online",
        /// Decided.
        Decided = "decided",
        /// Not decided.
        NotDecided = "not_decided",
        /// For it.
        Agrees = "agrees",
        /// Against it.
        Disagrees = "disagrees",
        /// Neither.
        NeitherView = "neither",
        /// Only in words.
        OnlyInWords = "only_in_words",
        /// There before.
        ThereBefore = "there_before",
        /// Started.
        Started = "started",
        /// Ended.
        Ended = "ended",
        /// There after.
        ThereAfter = "there_after",
        /// May help.
        MayHelp = "may_help",
        /// May help, and not at the next visit.
        CheckDue = "check_due",
        /// Blocked until a check is met.
        Blocked = "blocked",
        /// Somebody has to look.
        ToCheck = "to_check",
        /// Filled.
        Filled = "filled",
        /// Vacant.
        Vacant = "vacant",
        /// No ballot was needed.
        Uncontested = "uncontested",
        /// By ballot.
        ByBallot = "by_ballot",
        /// Not settled.
        NotSettled = "not_settled",
        /// Consistent.
        Consistent = "consistent",
        /// Inconsistent.
        Inconsistent = "inconsistent",
        /// Cannot be shown.
        CannotShow = "cannot_show",
        /// In time.
        InTime = "in_time",
        /// No date.
        NoDate = "no_date",
        /// Keep.
        Keep = "keep",
        /// Amend.
        Amend = "amend",
        /// Withdraw.
        Withdraw = "withdraw",
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
