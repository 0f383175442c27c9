//! The words of a ladder and of a case.

use crate::vocabulary::vocabulary;

vocabulary! {
    /// What kind a stage of the ladder is (ESC-4, ESC-5, ESC-6).
    pub enum StageKind as "stage_kind" {
        /// Talked over, without a form.
        Informal = "informal",
        /// In writing, and on record (ESC-13).
        Formal = "formal",
        /// A hearing before a panel.
        Panel = "panel",
    }

    /// What a school promises to do at a stage (ESC-50 to ESC-57).
    pub enum StageAct as "stage_act" {
        /// Say that it arrived (ESC-50, ESC-52).
        Acknowledge = "acknowledge",
        /// Answer (ESC-51, ESC-53, ESC-54).
        Respond = "respond",
        /// Meet the complainant.
        Meet = "meet",
        /// Have the panel meet (ESC-55).
        Convene = "convene",
        /// Exchange the papers, so long before the hearing (ESC-56).
        Papers = "papers",
        /// Give notice of the hearing, so long before it.
        Notice = "notice",
        /// Decide.
        Decide = "decide",
        /// Send the decision to everybody who gets it (ESC-57).
        Notify = "notify",
    }

    /// The event from which a time runs (ESC-59). It has no default.
    pub enum ClockStart as "clock_start" {
        /// The day on which the message came.
        Received = "received",
        /// The day on which it counts as received (ESC-32).
        DeemedReceived = "deemed_received",
        /// The day on which the school said that it arrived.
        Acknowledged = "acknowledged",
        /// The day on which the stage began: asked for, or handed on.
        StageBegan = "stage_began",
        /// The day of the meeting with the complainant.
        Met = "met",
        /// The day on which the answer of the stage was sent.
        Responded = "responded",
        /// The day of the hearing; papers and notice are counted back from it.
        Hearing = "hearing",
        /// The day of the decision.
        Decided = "decided",
    }

    /// Whether a school means to keep a time, or says that it will.
    pub enum Firmness as "firmness" {
        /// "We aim to".
        Aim = "aim",
        /// "We will".
        Promise = "promise",
    }

    /// What a concern is about, as far as it settles who hears of it first. Free text is never read for it.
    pub enum ConcernMatter as "concern_matter" {
        /// The class: lessons, classmates, the day.
        Classroom = "class",
        /// The child's well-being at school.
        Pastoral = "pastoral",
        /// A subject and its teaching.
        Subject = "subject",
        /// Support for special educational needs in school (ESC-66).
        Sen = "sen",
        /// How the behaviour policy was applied (ESC-64).
        Behaviour = "behaviour",
        /// Buildings, grounds, parking.
        Site = "site",
        /// Boarding.
        Boarding = "boarding",
        /// The office, money, meals, transport.
        Office = "office",
        /// Compensation, or a refund of fees (ESC-48).
        MoneyClaim = "money_claim",
        /// Anything else.
        Other = "other",
    }

    /// What becomes of a concern that comes outside term.
    pub enum OutOfTerm as "out_of_term" {
        /// It counts as received on the next school day (ESC-32).
        DeemedNextSchoolDay = "deemed_next_school_day",
        /// It is received when it comes, and no time ends before so many days of term have run: what is counted in another
        /// unit than school days and would end in the holiday ends on the first school day after it.
        Extend = "extend",
        /// Nothing: the time runs.
        Without = "none",
    }

    /// From whom a school takes complaints under its procedure (ESC-17, ESC-20, ESC-24).
    pub enum WhoMayComplain as "who_may_complain" {
        /// Parents of pupils: an academy or independent school owes it to them (ESC-17, ESC-20).
        ParentsOfPupils = "parents_of_pupils",
        /// Parents, and pupils themselves, as an independent school in Wales has it (ESC-18).
        ParentsAndPupils = "parents_and_pupils",
        /// Anyone, as a maintained school has it (ESC-24).
        Anyone = "anyone",
    }

    /// Whether a past pupil's parent is heard (ESC-49).
    pub enum PastPupils as "past_pupils" {
        /// If the complaint began while the pupil was on roll.
        IfBegunOnRoll = "if_begun_on_roll",
        /// At any time.
        Always = "always",
        /// No.
        Never = "never",
    }

    /// Whether a hearing may go ahead without the complainant (ESC-10, ESC-46).
    pub enum InAbsence as "in_absence" {
        /// Never.
        Never = "never",
        /// After dates were offered in earnest.
        AfterRealOffer = "after_real_offer",
        /// Without such an offer: no academy or independent school may (ESC-10).
        Always = "always",
    }

    /// Whether a meeting may be recorded (ESC-42).
    pub enum Recordings as "recordings" {
        /// If everybody in it agrees.
        IfAllAgree = "if_all_agree",
        /// Never, but for what a disability makes necessary.
        Never = "never",
    }

    /// What a complaints procedure has to say, apart from its stages (ESC-1, ESC-2, ESC-8, ESC-10 to ESC-16).
    pub enum Assurance as "assurance" {
        /// It is a written document (ESC-1).
        Written = "written",
        /// It is made available to parents (ESC-2).
        Available = "available",
        /// Nobody who was involved sits on the panel (ESC-8).
        PanelUninvolved = "panel_uninvolved",
        /// The parent may attend the hearing, accompanied (ESC-10).
        MayAttend = "may_attend",
        /// Findings go to both sides (ESC-11).
        FindingsCopied = "findings_copied",
        /// Findings are open to inspection by proprietor and head (ESC-12).
        OpenToInspection = "open_to_inspection",
        /// Every complaint that reached the formal stage is on record (ESC-13).
        RecordKept = "record_kept",
        /// The record says at which stage it was settled (ESC-14).
        StageRecorded = "stage_recorded",
        /// The record says what was done, upheld or not (ESC-15).
        ActionRecorded = "action_recorded",
        /// It is confidential (ESC-16).
        Confidential = "confidential",
        /// It is on the school's website, as an independent school in Wales has it (ESC-19).
        OnWebsite = "on_website",
        /// Findings go to the proprietor and the head too, as in an independent school in Wales (ESC-19).
        FindingsToHead = "findings_to_head",
        /// Complaints settled at the first stage are on record as well, as in an independent school in Wales (ESC-19).
        EarlyRecorded = "early_recorded",
        /// Suppliers who use the premises have a procedure of their own (ESC-22).
        SuppliersOwn = "suppliers_own",
        /// It is a procedure of its own, and no part of another (ESC-23).
        Distinct = "distinct",
    }

    /// Where a case stands.
    pub enum CasePhase as "case_phase" {
        /// It came, and nobody has looked at it yet (ESC-T1).
        Received = "received",
        /// Safeguarding, excluded matters and conflicts of interest are answered (ESC-T2).
        Triage = "triage",
        /// It was no matter for the ladder, and the right way was named (ESC-T4).
        OutOfScope = "out_of_scope",
        /// At an informal stage.
        Informal = "informal",
        /// At a formal stage.
        Formal = "formal",
        /// Answered; the complainant may ask for the next stage (ESC-T9).
        AwaitingComplainant = "awaiting_complainant",
        /// A panel is asked for (ESC-T10).
        PanelRequested = "panel_requested",
        /// Members and day of the hearing are set (ESC-T12).
        PanelScheduled = "panel_scheduled",
        /// The panel decided, and its letter has still to go out (ESC-T13).
        PanelDecided = "panel_decided",
        /// The clock stands still (ESC-T16).
        Paused = "paused",
        /// Withdrawn in writing (ESC-T15).
        Withdrawn = "withdrawn",
        /// Closed.
        Closed = "closed",
        /// The complainant went outside (ESC-T20).
        Outside = "external",
    }

    /// How a case was closed.
    pub enum CaseClosure as "case_closure" {
        /// Resolved at an informal stage (ESC-T6).
        Resolved = "resolved",
        /// Nobody asked for the next stage in time (ESC-T11).
        Lapsed = "lapsed",
        /// The panel's letter went out (ESC-T14).
        Decided = "decided",
        /// It failed a test of acceptance (ESC-T21).
        NotAccepted = "not_accepted",
    }

    /// What came of a stage, fit for a table of the governors.
    pub enum CaseOutcome as "case_outcome" {
        /// A solution was found (HA-2.3a).
        Solution = "solution",
        /// Both sides see it differently and leave it there (HA-2.3a).
        AgreedDifference = "agreed_difference",
        /// Upheld.
        Upheld = "upheld",
        /// Upheld in part.
        PartlyUpheld = "partly_upheld",
        /// Not upheld.
        NotUpheld = "not_upheld",
    }

    /// A test that a concern failed, so that it is not considered (ESC-T21).
    pub enum AcceptanceTest as "acceptance_test" {
        /// Raised after the policy's limit, and nothing exceptional (ESC-30).
        Late = "late",
        /// For another adult who did not consent (ESC-35).
        ThirdParty = "third_party",
        /// Without a name, and the head or the chair decided not to look into it (ESC-36).
        Anonymous = "anonymous",
        /// Many, alike, and from people without a tie to the school (ESC-37).
        Campaign = "campaign",
        /// The same as one that was closed, from somebody linked (ESC-38).
        Duplicate = "duplicate",
        /// From somebody to whom the procedure is not owed (ESC-17, ESC-20).
        NotOwed = "not_owed",
        /// For a past pupil, and begun after they left (ESC-49).
        PastPupil = "past_pupil",
        /// A claim for money, which the policy does not take (ESC-48).
        MoneyClaim = "money_claim",
    }

    /// Why a case is paused: a class, and no details (ESC-T16).
    pub enum PauseReason as "pause_reason" {
        /// Police.
        Police = "police",
        /// Children's social care.
        SocialCare = "social_care",
        /// A tribunal.
        Tribunal = "tribunal",
        /// A court.
        Court = "court",
        /// Mediation that both sides agreed to in writing (ESC-43).
        Mediation = "mediation",
    }

    /// Why a stage got another handler.
    pub enum HandOver as "hand_over" {
        /// The complainant finds it hard to talk to the one named (ESC-41).
        ComplainantAsked = "complainant_asked",
        /// The one named feels compromised (ESC-41).
        Compromised = "compromised",
        /// It came out that the one named was involved (ESC-40).
        Involved = "involved",
        /// The one named is away.
        Away = "away",
    }

    /// To whom the findings of a panel went (ESC-11).
    pub enum FindingsTo as "findings_to" {
        /// The complainant.
        Complainant = "complainant",
        /// The person complained about.
        ComplainedAbout = "complained_about",
        /// The proprietor, in an independent school in Wales (ESC-19).
        Proprietor = "proprietor",
        /// The head, in an independent school in Wales (ESC-19).
        Headteacher = "headteacher",
    }

    /// What somebody at the school does next in a case.
    pub enum CaseAct as "case_act" {
        /// Open a safeguarding record, now; the case does not wait for it (ESC-T3).
        OpenSafeguardingRecord = "open_safeguarding_record",
        /// Answer the three questions of triage (ESC-T2).
        Triage = "triage",
        /// Begin the first stage (ESC-T5).
        BeginStage = "begin_stage",
        /// Find somebody outside the school to handle it (ESC-76, ESC-77).
        FindHandlerOutside = "find_handler_outside",
        /// Say that it arrived.
        Acknowledge = "acknowledge",
        /// Meet the complainant.
        Meet = "meet",
        /// Decide, on what somebody else found out (ESC-27).
        Decide = "decide",
        /// Answer.
        Respond = "respond",
        /// Name the panel's members and the day of its hearing (ESC-T12).
        ConvenePanel = "convene_panel",
        /// Give notice of the hearing.
        GiveNotice = "give_notice",
        /// Exchange the papers.
        ExchangePapers = "exchange_papers",
        /// Hold the hearing.
        HoldHearing = "hold_hearing",
        /// Send the findings and recommendations (ESC-11).
        SendFindings = "send_findings",
        /// Close the case, with the way outside named (ESC-T14).
        Conclude = "conclude",
        /// Close the case: nobody asked for the next stage in time (ESC-T11).
        CloseLapsed = "close_lapsed",
        /// Look at a pause again (ESC-T16).
        ReviewPause = "review_pause",
        /// Hand it on: whoever has it is away (ESC-40).
        HandOn = "hand_on",
    }

    /// What a complainant may do in a case.
    pub enum ComplainantMay as "complainant_may" {
        /// Ask for the next stage.
        AskForNextStage = "ask_for_next_stage",
        /// Ask for a panel; the school cannot refuse it on the merits (ESC-6).
        AskForPanel = "ask_for_panel",
        /// Ask for another handler (ESC-41).
        AskForAnotherHandler = "ask_for_another_handler",
        /// Withdraw, in writing (ESC-34).
        Withdraw = "withdraw",
        /// Attend the hearing, with a companion (ESC-10, ESC-45).
        AttendWithCompanion = "attend_with_companion",
        /// Go outside the school (ESC-T20).
        GoOutside = "go_outside",
    }

    /// Why a step is refused.
    pub enum StepRefused as "step_refused" {
        /// No such case is on record.
        NoSuchCase = "no_such_case",
        /// The policy has no ladder.
        NoLadder = "no_ladder",
        /// It is no step from where the case stands.
        NotFromHere = "not_from_here",
        /// The day lies before the last step.
        BeforeLastStep = "before_last_step",
        /// One of the three questions of triage has no answer (ESC-T2).
        NotTriaged = "not_triaged",
        /// The ladder has no such stage.
        NoSuchStage = "no_such_stage",
        /// A stage never falls (ESC-I1).
        StageFalls = "stage_falls",
        /// The policy does not let a concern begin there (ESC-T5).
        NotDirect = "not_direct",
        /// A stage in between may not be passed over.
        NotSkippable = "not_skippable",
        /// The policy's gatekeeper has to say so.
        GatekeeperDecides = "gatekeeper_decides",
        /// The complainant has not waited so long as the policy says.
        TooSoon = "too_soon",
        /// The time to ask was over (ESC-T11).
        WindowOver = "window_over",
        /// The time to ask is not over (ESC-T11).
        WindowOpen = "window_open",
        /// Nobody in the school may handle it (ESC-I3).
        NoInternalHandler = "no_internal_handler",
        /// That person may not handle it (ESC-I2).
        NotThisHandler = "not_this_handler",
        /// The acknowledgement says what is unresolved and what outcome is wanted (ESC-29).
        SummaryNeeded = "summary_needed",
        /// What the school did is on record, upheld or not (ESC-15).
        ActionNeeded = "action_needed",
        /// It needs writing (ESC-34, ESC-43).
        InWritingNeeded = "in_writing_needed",
        /// The complainant has to be told (ESC-T16).
        TellFirst = "tell_first",
        /// A reason is needed (ESC-28, ESC-T11).
        ReasonNeeded = "reason_needed",
        /// The old date has passed (ESC-28).
        DatePassed = "date_passed",
        /// The new date is not later than the old (ESC-28).
        NotLater = "not_later",
        /// No time is set for that, or no day is known.
        NoSuchDate = "no_such_date",
        /// The day lies before the day from which it is counted, or is none that its unit counts (ESC-I4).
        DayNotCounted = "day_not_counted",
        /// The panel is not in order (ESC-7, ESC-8, ESC-9).
        PanelNotInOrder = "panel_not_in_order",
        /// There is no time left for notice and papers (ESC-56).
        NoTimeForPapers = "no_time_for_papers",
        /// The complainant is absent, and no dates were offered in earnest (ESC-10).
        NoRealOffer = "no_real_offer",
        /// More came with the complainant than the policy lets (ESC-45).
        TooManyCompanions = "too_many_companions",
        /// Not everybody agreed to a recording (ESC-42).
        NotAllAgreed = "not_all_agreed",
        /// The findings have not gone to both sides (ESC-11).
        FindingsNotSent = "findings_not_sent",
        /// It does not fail that test.
        TestNotFailed = "test_not_failed",
        /// Only the one whom the policy names decides that.
        NotTheirs = "not_theirs",
        /// A closed case is not considered again (ESC-44); what is clearly different is a new case.
        StaysClosed = "stays_closed",
        /// Somebody else investigated, and who decided is not on record (ESC-27).
        DeciderNeeded = "decider_needed",
        /// It is not on record that every reasonable step was taken (ESC-39a).
        StepsNotTaken = "steps_not_taken",
        /// It is not on record that the position and what may still be done were set out (ESC-39a).
        PositionNotSetOut = "position_not_set_out",
        /// It has not come again with the same points since it was closed (ESC-39a).
        NotTheSamePoints = "not_the_same_points",
    }

    /// What is wrong with a panel.
    pub enum PanelFault as "panel_fault" {
        /// Too few members (ESC-7; in a maintained school ESC-25).
        TooFew = "too_few",
        /// A member was involved (ESC-8).
        Involved = "involved",
        /// Nobody independent of the management and running of the school (ESC-9).
        NobodyIndependent = "nobody_independent",
        /// A member is called independent and holds a post of the school (ESC-9).
        NotIndependent = "not_independent",
        /// A member stands there twice.
        Twice = "twice",
        /// A member is away on the day of the hearing.
        Away = "away",
    }
}
