//! The closed lists of policies, their review, and consultations.

use crate::vocabulary::vocabulary;

vocabulary! {
    /// How exactly a date is stated: such documents often name only a month (REV-12).
    pub enum DatePrecision as "date_precision" {
        /// The day is known.
        Day = "day",
        /// Only the month is: it is written with the first day of that month.
        Month = "month",
    }

    /// What a policy is about, as far as law or guidance has something to say of its review (REV-3) or of asking parents
    /// (PTN-1 to PTN-8).
    pub enum PolicyKind as "policy_kind" {
        /// Who is admitted.
        AdmissionArrangements = "admission_arrangements",
        /// Child protection.
        ChildProtection = "child_protection",
        /// Special educational needs.
        SpecialNeeds = "special_needs",
        /// What teachers are paid.
        TeachersPay = "teachers_pay",
        /// The accessibility plan.
        AccessibilityPlan = "accessibility_plan",
        /// Data protection.
        DataProtection = "data_protection",
        /// The complaints procedure.
        Complaints = "complaints",
        /// Relationships education, and sex education.
        RelationshipsEducation = "relationships_education",
        /// Uniform.
        Uniform = "uniform",
        /// Communication with parents and carers, as the seed policy is.
        Communications = "communications",
        /// Anything else.
        Other = "other",
    }

    /// Who may approve a policy, the highest first (REV-4): whoever stands higher may as well.
    pub enum ApprovalLevel as "approval_level" {
        /// The full board.
        FullBoard = "full_board",
        /// A committee of it.
        Committee = "committee",
        /// One governor.
        OneGovernor = "one_governor",
        /// The head.
        Head = "head",
    }

    /// Where a policy is in its life (REV-5).
    pub enum PolicyState as "policy_state" {
        /// Written, and not ratified.
        Draft = "draft",
        /// Parents were asked, or it is on record why not; not ratified.
        Consulted = "consulted",
        /// Ratified, and not in force.
        Ratified = "ratified",
        /// In force, until it is superseded.
        InForce = "in_force",
        /// Another policy took its place.
        Superseded = "superseded",
        /// Put away.
        Archived = "archived",
    }

    /// What stands beside the state of a policy (REV-5).
    pub enum PolicyMark as "policy_mark" {
        /// It was promoted to staff, parents and governors (HA-4c).
        Promoted = "promoted",
        /// A review was begun, and is not closed.
        UnderReview = "under_review",
        /// Something brings its review forward (REV-9).
        ReviewEarly = "review_early",
        /// A review decided that it is to be amended, and no version was ratified since.
        ToBeAmended = "to_be_amended",
        /// A review decided that it is to be withdrawn, and it still stands.
        ToBeWithdrawn = "to_be_withdrawn",
    }

    /// Whether the reviews of a policy keep to its interval, as far as can be shown.
    pub enum ReviewStanding as "review_standing" {
        /// What is on record keeps to the interval.
        Consistent = "consistent",
        /// The next review is stated for later than the interval allows (REV-10).
        Inconsistent = "inconsistent",
        /// It cannot be shown from what is on record, which is not yet a breach (REV-11).
        CannotShow = "cannot_show",
    }

    /// What a review decided (REV-8).
    pub enum ReviewDecision as "review_decision" {
        /// Keep it as it is.
        Keep = "keep",
        /// Amend it.
        Amend = "amend",
        /// Withdraw it.
        Withdraw = "withdraw",
    }

    /// What brings a review forward (REV-9).
    pub enum ReviewTrigger as "review_trigger" {
        /// The law changed.
        LawChange = "law_change",
        /// A serious incident.
        SeriousIncident = "serious_incident",
        /// A panel recommended it.
        PanelRecommendation = "panel_recommendation",
        /// Its date has passed; nobody records this one, it follows.
        OverdueDate = "overdue_date",
    }

    /// What is not on record of a policy, and would have to be.
    pub enum PolicyPart as "policy_part" {
        /// That it was prepared, and what it is: without that, nothing else hangs together (HA-1b).
        Preparation = "preparation",
        /// Which post wrote it (HA-0a).
        Author = "author",
        /// Its ratification (HA-0c).
        Ratification = "ratification",
        /// Which post or body ratified it (REV-6).
        Body = "body",
        /// The reference to the minute (REV-6).
        MinuteReference = "minute_reference",
        /// Which version it is (REV-6).
        Version = "version",
        /// At which level it has to be approved (REV-4).
        ApprovalNeeded = "approval_needed",
        /// At which level it was approved (REV-4).
        ApprovalGiven = "approval_given",
        /// Whether it is a policy for the whole school (HA-3.1c).
        WholeSchool = "whole_school",
        /// What kind of school it is.
        SchoolType = "school_type",
        /// The record of a consultation, or the reason why there was none (HA-3.1c).
        Consultation = "consultation",
        /// Something of the record of its consultation (PTN-9).
        ConsultationRecord = "consultation_record",
        /// Whether its consultation was fair (PTN-11).
        Fairness = "fairness",
        /// The longest time between reviews (REV-1).
        ReviewInterval = "review_interval",
        /// A review that was closed (REV-11).
        Review = "review",
        /// Evidence of how it was implemented (HA-4b).
        Implementation = "implementation",
        /// Evidence of how effective it was (HA-4b).
        Effectiveness = "effectiveness",
        /// What the review decided (REV-8).
        Decision = "decision",
        /// That it was promoted to staff (HA-4c).
        PromotionToStaff = "promotion_to_staff",
        /// That it was promoted to parents (HA-4c).
        PromotionToParents = "promotion_to_parents",
        /// That it was promoted to governors (HA-4c).
        PromotionToGovernors = "promotion_to_governors",
    }

    /// What is wrong with what is on record of a policy, or stands against its ratification.
    pub enum PolicyFault as "policy_fault" {
        /// Whoever wrote it ratified it (HA-0a).
        AuthorRatifies = "author_ratifies",
        /// It was approved at a lower level than it has to be (REV-4).
        LevelTooLow = "level_too_low",
        /// Parents were not asked, and no reason for that is on record or would do (HA-3.1c, PTN-1, PTN-2).
        ParentsNotAsked = "parents_not_asked",
        /// Parents are still being asked.
        ConsultationOpen = "consultation_open",
        /// Its consultation has a fault of its own.
        ConsultationFaulty = "consultation_faulty",
        /// Its own interval is longer than the one of the law or of guidance (REV-3).
        IntervalTooLong = "interval_too_long",
    }

    /// What has to be done about a policy beside its review.
    pub enum PolicyDuty as "policy_duty" {
        /// Publish it on a website (PTN-1, PTN-2).
        PublishOnWebsite = "publish_on_website",
        /// Offer a free copy to whoever asks (PTN-1, PTN-2).
        FreeCopy = "free_copy",
        /// Determine the arrangements, by 28 February (PTN-6).
        Determine = "determine",
        /// Publish them, with a copy to the local authority, by 15 March (PTN-6).
        CopyToAuthority = "copy_to_authority",
        /// Ask again, seven years after the last time, even without a change (PTN-5).
        ConsultAgain = "consult_again",
        /// Hold a tender for the supplier, at least every five years (PTN-7).
        SupplierTender = "supplier_tender",
    }

    /// Where a policy is published.
    pub enum PublishedAs as "published_as" {
        /// On a website.
        Website = "website",
        /// A free copy for whoever asks.
        FreeCopy = "free_copy",
        /// A copy to the local authority.
        AuthorityCopy = "authority_copy",
    }

    /// Which version of a policy a case follows (REV-7).
    pub enum VersionState as "version_state" {
        /// The one that is named.
        Governs = "governs",
        /// One that was in force, of which nobody recorded which it is.
        NotStated = "not_stated",
        /// None was in force.
        NoneInForce = "none_in_force",
    }

    /// Who is asked in a consultation.
    pub enum ConsultationAudience as "consultation_audience" {
        /// Parents of registered pupils, whom a policy may call so as well: guardians and carers (HA-1c).
        Parents = "parents",
        /// Pupils.
        Pupils = "pupils",
        /// Staff.
        Staff = "staff",
        /// Governors.
        Governors = "governors",
        /// Anybody else whom it touches.
        Community = "community",
    }

    /// Where a consultation is.
    pub enum ConsultationState as "consultation_state" {
        /// Answers are taken.
        Open = "open",
        /// No more are.
        Closed = "closed",
        /// It was decided.
        Decided = "decided",
        /// What changed was published.
        FedBack = "fed_back",
    }

    /// What somebody answered, as far as that can be counted.
    pub enum ViewGiven as "view_given" {
        /// For it.
        Agrees = "agrees",
        /// Against it.
        Disagrees = "disagrees",
        /// Neither.
        Neither = "neither",
        /// Only in words, which stay with the host.
        NotSaid = "not_said",
    }

    /// What is wrong with a consultation.
    pub enum ConsultationFault as "consultation_fault" {
        /// It is shorter than it has to be (PTN-4, PTN-5).
        TooShort = "too_short",
        /// It closes on a day without a session (PTN-10).
        ClosesOnNoSchoolDay = "closes_on_no_school_day",
        /// It lies outside 1 October to 31 January (PTN-5).
        OutsideTheWindow = "outside_the_window",
        /// Parents are not among those who are asked (PTN-1, PTN-2, PTN-7).
        ParentsLeftOut = "parents_left_out",
        /// Pupils are not among those who are asked (PTN-7).
        PupilsLeftOut = "pupils_left_out",
        /// It was unfair by one of the four tests (PTN-11).
        Unfair = "unfair",
        /// By when "what changed" was to be published has passed (PTN-9).
        FeedbackOverdue = "feedback_overdue",
    }

    /// What of the record of a consultation is not there yet (PTN-9).
    pub enum ConsultationPart as "consultation_part" {
        /// Who is asked.
        Audience = "audience",
        /// By which channels.
        Channels = "channels",
        /// In which languages.
        Languages = "languages",
        /// Who was invited: without that there is no rate.
        Invited = "invited",
        /// Which representatives of the parents were consulted (HA-2.3b).
        Representatives = "representatives",
        /// The four tests of fairness (PTN-11).
        Fairness = "fairness",
        /// The dates of the school's terms (CAL-15).
        Calendar = "calendar",
        /// What kind of school it is.
        SchoolType = "school_type",
        /// The policy that it names, of which nothing is on record (HA-1b).
        Policy = "policy",
        /// The summary of what was said.
        Summary = "summary",
        /// What was decided.
        Decision = "decision",
        /// What changed.
        WhatChanged = "what_changed",
    }
}
