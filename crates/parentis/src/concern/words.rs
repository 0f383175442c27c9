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
    }
}
