//! Where does this go: every way that applies, what is of safety first.
//!
//! The order is that of section 8 of the concerns sheet, and each step adds to the list; none takes from it.
//!
//! | step | what | rules |
//! | --- | --- | --- |
//! | immediate danger | social care and the police, at once | SFG-3 |
//! | an allegation about an adult | case manager, and the authority's designated officer | SFG-4 to SFG-12, SFG-18 |
//! | other safeguarding | the safeguarding lead, a deputy, and who else if neither can be reached | SFG-1, SFG-2, SFG-13 to SFG-17 |
//! | nobody said whether it is about safety | the choice is shown now | SFG-30 |
//! | personal data | the data protection officer | CNF-40, CNF-30, ESC-69g |
//! | a way of its own | the way is named | ESC-60 to ESC-69h |
//! | early years | a second clock beside the ladder | ESC-97 |
//! | tests of acceptance | who decides, and what is answered; whose complaint it is | ESC-30 to ESC-38, ESC-17, 18, 20, 24, 48, 49 |
//! | the ladder | the first handler who is not complained about | HA-3.3b, ESC-26, ESC-40, ESC-70 to ESC-84 |
//! | the promise for any message | by when it is acknowledged and replied to | PTN-54 |
//!
//! Nobody who is complained about is named on any way, whatever posts they hold: persons are compared, and not posts. What is of
//! safety never depends on the tests of acceptance, on the calendar, or on who is away; where nobody at school can be named, that
//! is said, and the ways out of the school stand all the same.
//!
//! What this does *not* settle: whether a record was opened ([`safeguarding`](School::safeguarding)), how a case goes on, and
//! anything that stands in the text of the message.
//!
//! ```
//! # use parentis::doc_example;
//! use parentis::concern::matter::RaisedConcern;
//! use parentis::concern::route::{RouteAction, RouteStep, Urgency};
//! use parentis::question::Arrived;
//! use parentis::words::Says;
//!
//! # let (school, as_of) = doc_example()?;
//! let matter = RaisedConcern::new(Arrived::On(as_of));
//! let unsaid = school.route(&matter, as_of);
//! assert_eq!(unsaid.routes[0].action, RouteAction::OfferChoice, "nobody said whether it is about safety");
//!
//! let unsafe_child = RaisedConcern { immediate_danger: Says::Yes, ..matter };
//! let found = school.route(&unsafe_child, as_of);
//! assert_eq!((found.routes[0].step, found.routes[0].urgency), (RouteStep::ImmediateDanger, Urgency::Immediately));
//! # Ok::<(), parentis::ParentisError>(())
//! ```

use super::matter::{ConcernKind, RaisedConcern};
use super::router::Router;
use crate::calendar::Unit;
use crate::ids::PersonId;
use crate::profile::{Post, Route};
use crate::question::Day;
use crate::rules::RuleId;
use crate::school::School;
use crate::vocabulary::vocabulary;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

vocabulary! {
    /// A step of the order in which ways are looked for.
    pub enum RouteStep as "route_step" {
        /// A child was harmed or is in immediate danger.
        ImmediateDanger = "immediate_danger",
        /// An allegation, or a low-level concern, about an adult.
        Allegation = "allegation",
        /// Other safeguarding, and the choice of it.
        Safeguarding = "safeguarding",
        /// Personal data.
        PersonalData = "personal_data",
        /// A way of its own.
        OwnWay = "own_way",
        /// Early-years duties.
        EarlyYears = "early_years",
        /// Tests of acceptance.
        Acceptance = "acceptance",
        /// The ladder.
        Ladder = "ladder",
        /// The promise for any message.
        Promise = "promise",
    }

    /// What is to be done on a way.
    pub enum RouteAction as "route_action" {
        /// Refer the child now.
        Refer = "refer",
        /// Call for help now.
        CallForHelp = "call_for_help",
        /// Manage the allegation as case manager.
        ManageAllegation = "manage_allegation",
        /// Tell the authority's designated officer.
        TellOfficer = "tell_officer",
        /// Take and record a low-level concern.
        RecordLowLevel = "record_low_level",
        /// Show the choice of safeguarding now.
        OfferChoice = "offer_choice",
        /// Take it as the safeguarding lead.
        ProtectChild = "protect_child",
        /// Report it to the police in person.
        ReportInPerson = "report_in_person",
        /// Contain the breach and judge its risk.
        ContainBreach = "contain_breach",
        /// Take it as a complaint about personal data.
        TakeDataComplaint = "take_data_complaint",
        /// Name the way in the reply, and leave it there.
        NameTheWay = "name_the_way",
        /// Answer it as a complaint about early-years duties.
        AnswerEarlyYears = "answer_early_years",
        /// Decide whether it is heard.
        DecideHearing = "decide_hearing",
        /// Ask the adult for whom somebody speaks.
        AskConsent = "ask_consent",
        /// Answer all alike, once.
        AnswerOnce = "answer_once",
        /// Answer that it was dealt with, and name the way outside.
        AnswerDealtWith = "answer_dealt_with",
        /// Answer it outside the procedure, which is not owed to whoever raised it or does not take it.
        AnswerOutsideProcedure = "answer_outside_procedure",
        /// Ask whether it began while the pupil was on roll.
        AskWhenBegun = "ask_when_begun",
        /// Handle it.
        Handle = "handle",
        /// Acknowledge the message.
        Acknowledge = "acknowledge",
        /// Reply to the message.
        Reply = "reply",
    }

    /// When something is to be done.
    pub enum Urgency as "urgency" {
        /// Now: no holiday, weekend or closing time moves it.
        Immediately = "immediately",
        /// Without delay, as no text names a time.
        Promptly = "promptly",
        /// By the day that stands beside it.
        ByTheDay = "by_the_day",
        /// As the ladder of the policy says.
        AsTheLadderSays = "as_the_ladder_says",
        /// It has a clock of its own, that of its question or of its law.
        OwnClock = "own_clock",
        /// Nobody stated a time.
        NotStated = "not_stated",
    }

    /// Why nobody is named for a post.
    pub enum NobodyWhy as "nobody_why" {
        /// Nobody holds it, as far as is recorded.
        PostNotHeld = "post_not_held",
        /// Whoever holds it is complained about, was involved or is hard to talk to.
        InConflict = "in_conflict",
        /// Whoever holds it is away, and is not complained about.
        Away = "away",
        /// Nobody at the school is left to handle it (VOC-80).
        NoInternalHandler = "no_internal_handler",
    }

    /// What is said to whoever acts, or to whoever raised it.
    pub enum RouteSay as "route_say" {
        /// Anybody may refer; nobody has to be asked first (SFG-34).
        AnybodyMayRefer = "anybody_may_refer",
        /// Is a child in danger right now? Nobody said.
        AskAboutDanger = "ask_about_danger",
        /// Tell the safeguarding lead as soon as can be (SFG-2).
        TellLeadSoon = "tell_lead_soon",
        /// The lead protects the child while the case manager talks to the designated officer (SFG-9).
        TwoTracks = "two_tracks",
        /// The agency is told (SFG-12).
        TellAgency = "tell_agency",
        /// The school's own safeguarding way applies to what happens on its site (SFG-18).
        OnOurSite = "on_our_site",
        /// The teacher reports in person; telling the lead does not do instead (SFG-13).
        InPerson = "in_person",
        /// The support offered is voluntary (SFG-14).
        SupportIsVoluntary = "support_is_voluntary",
        /// Neither family gets the other's data (SFG-15).
        FamiliesApart = "families_apart",
        /// Keep no private copy, do not investigate, ask no leading question (SFG-19).
        KeepNoCopy = "keep_no_copy",
        /// If telling the head is a conflict of interest, go to the designated officer (SFG-6).
        OfficerIfConflict = "officer_if_conflict",
        /// The adult complained about is not told before the designated officer agrees.
        AgreeBeforeTelling = "agree_before_telling",
        /// The complaint is about the handling, and stops no referral (SFG-20).
        StopsNoReferral = "stops_no_referral",
        /// The reply names the way (ESC-60).
        NameTheWay = "name_the_way",
        /// Split it: each part has a way and a clock of its own (ESC-61).
        Split = "split",
        /// The Secretary of State is the prescribed person (ESC-68).
        PrescribedPerson = "prescribed_person",
        /// The outcome for the adult is not told to whoever complained (ESC-69a).
        OutcomeNotTold = "outcome_not_told",
        /// The tribunal if it is about disability, else the county court (ESC-69h).
        TribunalIfDisability = "tribunal_if_disability",
        /// The times of this way are those of England: ask what holds here.
        TimesOfEngland = "times_of_england",
        /// Of the ways named, one is left to the school's own type.
        ByTypeOfSchool = "by_type_of_school",
        /// The record is kept three years and is open to Ofsted (ESC-97).
        KeepThreeYears = "keep_three_years",
        /// Heard only if exceptional: the decision and its reason are recorded (ESC-30).
        OnlyIfExceptional = "only_if_exceptional",
        /// Nothing is disclosed before the consent is there (ESC-35).
        NothingBeforeConsent = "nothing_before_consent",
        /// Safeguarding and crime are looked at first (ESC-36).
        SafetyFirst = "safety_first",
        /// What is new in it is handled as new (ESC-38).
        NewIsNew = "new_is_new",
        /// It is addressed through the clerk (ESC-74, ESC-75).
        ThroughTheClerk = "through_the_clerk",
        /// The clerk tells the local authority and the diocese; nobody of the school investigates (ESC-76).
        FromOutside = "from_outside",
        /// The policy passes the stage over (ESC-40).
        StageSkipped = "stage_skipped",
        /// The members of the trust are told (ESC-80).
        TellMembers = "tell_members",
        /// Not the line manager of whoever raised it (ESC-84).
        NotTheLineManager = "not_the_line_manager",
        /// The matter of work goes the way of a grievance (ESC-84).
        WorkMatterApart = "work_matter_apart",
        /// They are answered respectfully and quickly all the same (ESC-20).
        RespectfullyAndQuickly = "respectfully_and_quickly",
        /// Ask whether they are a parent of a pupil: the procedure is owed to parents (ESC-17, ESC-20).
        AskWhetherParent = "ask_whether_parent",
        /// The governor who heard of it first hands it over and stays out, so as to be free for a panel (ESC-26).
        GovernorStaysOut = "governor_stays_out",
        /// The provider has no procedure of its own: the school answers what it can (ESC-22).
        ProviderHasNone = "provider_has_none",
    }

    /// What a time that the law sets is for.
    pub enum TermOf as "term_of" {
        /// To lodge an appeal.
        Lodge = "lodge",
        /// Between the notice of a hearing and the hearing.
        NoticeOfHearing = "notice_of_hearing",
        /// From the hearing to the letter, where possible.
        DecisionLetter = "decision_letter",
        /// From the closing date to the hearing.
        HearingAfterClosing = "hearing_after_closing",
        /// From the lodging to the hearing, in the course of a year.
        HearingInYear = "hearing_in_year",
        /// For the board to meet: permanent, or more than fifteen days in a term.
        BoardMeets = "board_meets",
        /// For the board to meet if a parent asks: more than five days and up to fifteen.
        BoardMeetsIfAsked = "board_meets_if_asked",
        /// To ask for the independent review, from the decision letter.
        AskForReview = "ask_for_review",
        /// To appeal, from the letter; of this and the next the later counts.
        AppealAfterLetter = "appeal_after_letter",
        /// To appeal, from the mediation certificate.
        AppealAfterMediation = "appeal_after_mediation",
        /// To bring a claim.
        Claim = "claim",
    }
}

/// A time that the law sets for a way of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct RouteTerm {
    /// What it is for.
    pub what: TermOf,
    /// How many.
    pub n: u32,
    /// Of what.
    pub unit: Unit,
    /// At least so many, and not at most.
    pub at_least: bool,
}

/// One way that applies: to whom, when, and what is said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ConcernRoute {
    /// Of which step of the order.
    pub step: RouteStep,
    /// What is to be done.
    pub action: RouteAction,
    /// The row that it comes from.
    pub rule: RuleId,
    /// Is it settled that it applies? If not, it applies because nobody said that it does not.
    pub settled: bool,
    /// To the holder of which post.
    pub post: Option<Post>,
    /// Who holds it and can take it, who has held it longest first; of a post outside the school often nobody is recorded.
    pub people: Vec<PersonId>,
    /// Why nobody is named.
    pub nobody: Option<NobodyWhy>,
    /// The way out of the ladder.
    pub way_out: Option<Route>,
    /// When.
    pub urgency: Urgency,
    /// By which day, where one is counted; or why there is none.
    pub due: Option<Day>,
    /// Which parts of the message go this way; none: the whole of it.
    pub kinds: Vec<ConcernKind>,
    /// What is said to whoever acts, or to whoever raised it.
    pub say: Vec<RouteSay>,
    /// Who must not be told of it as things stand.
    pub not_told: Vec<PersonId>,
    /// The times that the law sets for it.
    pub terms: Vec<RouteTerm>,
    /// The rules.
    pub rules: Vec<RuleId>,
}

/// Every way that applies, in order: what is of safety first, and never merged with anything else (SFG-31).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Routing {
    /// The day whose posts and policy are used.
    pub as_of: NaiveDate,
    /// The ways.
    pub routes: Vec<ConcernRoute>,
    /// Rules about the list as a whole.
    pub rules: Vec<RuleId>,
    /// The first later day on which something that was consulted changes.
    pub holds_until: Option<NaiveDate>,
}

impl School {
    /// Where this goes, by the posts and the policy of that day: every way that applies, what is of safety first.
    pub fn route(&self, matter: &RaisedConcern, as_of: NaiveDate) -> Routing {
        self.route_muting(matter, as_of, None)
    }

    pub(crate) fn route_muting(&self, matter: &RaisedConcern, as_of: NaiveDate, muted: Option<RuleId>) -> Routing {
        let mut router = Router::new(self, matter, as_of, muted);
        router.safety();
        router.data();
        router.own_ways();
        router.early_years();
        if !router.hearing() {
            router.climb();
        }
        router.promise();
        router.answer()
    }
}
