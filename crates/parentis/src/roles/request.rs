//! Somebody asked to see a pupil's educational record, or made a subject access request: who is answered, by when, and
//! what is looked at before anything goes (sections 6 and 7 of the sheet).
//!
//! These are two rights that look alike and are not. The *educational record* is the parent's own right in certain
//! schools, with or without responsibility and whatever the child says (REC-1, REC-2), in school days. *Subject access* is
//! the child's right everywhere (SAR-1), which an adult may use only for the child: with responsibility, and with the
//! authority of a child who can decide, or in the interests of one who cannot (SAR-3), in a calendar month (SAR-5).
//!
//! ```text
//! educational record:  column REC ──> asked in writing? ──> 15 school days
//! subject access:      the pupil ──> can this child decide (SAR-2)?
//!                      an adult  ──> column PRC, and no order against being told ──> child's authority, or interests
//!                      ──> one month from request or identity, less pauses; three if told in time
//! ```
//!
//! | asks for access | `must` | `must_not` | `needs_check` |
//! | --- | --- | --- | --- |
//! | a pupil under 18 | judged able to decide | – | not judged yet; judged not able: the right stays the child's, and an adult with responsibility may take it up |
//! | an adult with responsibility, child able | child authorises | child does not | child was not asked |
//! | an adult with responsibility, child not able | in the child's interests | not in them | not weighed yet (SAR-4) |
//! | an adult without responsibility | – | always, parent or not | responsibility not on record, or only asserted (CHO-3) |
//! | an adult, pupil of 18 or over | pupil authorises | pupil does not | pupil was not asked |
//!
//! SAR-4 is weighed by people: how mature the child is, what the data are, what a court ordered, what the child was
//! promised in confidence, what would follow if the adult saw it (above all where abuse is alleged), what would follow if
//! not, and what the child wants. What they came to is [`Request::in_interests`].
//!
//! **In writing.** A disabled adult who cannot write may ask in another form (COM-2), where that is on record; or record it as
//! [`Request::written`] `yes`. **Identity.** The question names who asks, so the school knows them or has asked for proof;
//! asked for and not shown, nothing goes. **Days to come.** What is said to happen after `as_of` has not happened yet.
//!
//! What this does *not* settle: whether a passage harms somebody, whether another person consents, or how a search was
//! done. It names what to look at ([`Exemption`]).

mod clock;
mod who;

pub(crate) use who::requested;

use crate::calendar::CalendarGap;
use crate::decision::{Decision, MissingFact, Outcome};
use crate::ids::{PersonId, PupilId};
use crate::profile::Nation;
use crate::roles::Known;
use crate::roles::duty::{RecordRight, record_right};
use crate::roles::matrix::Column;
use crate::roles::matter::{Act, Matter};
use crate::rules::RuleId;
use crate::school::School;
use crate::time::Horizon;
use crate::vocabulary::vocabulary;
use crate::words::Says;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

vocabulary! {
    /// Under which right something was asked for.
    pub enum Right as "right" {
        /// To see, or to have a copy of, the educational record: a parent's own right (REC-1, REC-2).
        EducationalRecord = "educational_record",
        /// Subject access under data-protection law: the child's right (SAR-1).
        SubjectAccess = "subject_access",
    }

    /// What has to be looked at before anything goes.
    pub enum Exemption as "exemption" {
        /// What would be likely to cause serious harm to the pupil or another (SAR-7).
        SeriousHarm = "serious_harm",
        /// Child-abuse data, where somebody with responsibility asks for the child: not against the child's best interests
        /// (SAR-8). Not in Scotland.
        ChildAbuseData = "child_abuse_data",
        /// What is about other people, unless they consent or it is reasonable without (SAR-9).
        OtherPeople = "other_people",
        /// The other parent's address, which is such data (SAR-9).
        OtherParentsAddress = "other_parents_address",
        /// Exam scripts (SAR-10).
        ExamScripts = "exam_scripts",
        /// Notes that a teacher keeps only for their own use: no part of the record (REC-4).
        OwnNotes = "own_notes",
        /// What the parent of another child said: no part of the record (REC-4).
        OtherChildsParent = "other_childs_parent",
        /// Legal advice and the papers of a dispute (CNF-35).
        LegalPrivilege = "legal_privilege",
        /// References given in confidence (CNF-35).
        References = "references",
        /// Planning of the management, where telling would harm it (CNF-35).
        ManagementPlanning = "management_planning",
        /// Negotiations with whoever asks, where telling would harm them (CNF-35).
        Negotiations = "negotiations",
    }

    /// What may be charged.
    pub enum Charge as "charge" {
        /// Nothing (SAR-12).
        Free = "free",
        /// To look is free; a copy costs no more than making it does (REC-1).
        CopiesAtCost = "copies_at_cost",
        /// No rule that is held here says.
        NotSet = "not_set",
    }

    /// What made a day of subject access what it is (SAR-5).
    pub enum ClockNote as "clock_note" {
        /// It runs from the day on which identity or authority was shown.
        FromIdentity = "from_identity",
        /// The days between asking what is meant and the answer do not count.
        Paused = "paused",
        /// A question that was asked after the time was over, or before the request came, or that is said to have been
        /// answered before it was asked, pauses nothing.
        NotPaused = "not_paused",
        /// The requester was told in time that it takes longer: three months.
        Extended = "extended",
        /// What was told of needing longer came after the first month, or before the request: it does not count.
        NotExtended = "not_extended",
        /// The last day was a weekend or public holiday, so that it is the next working day.
        Moved = "moved",
    }

    /// Why there is no last day.
    pub enum NoDay as "no_day" {
        /// The request is of a later day.
        NotReceived = "not_received",
        /// Identity or authority was asked for and not shown: the time does not run yet (SAR-5).
        IdentityNotShown = "identity_not_shown",
        /// The requester was asked what is meant and has not answered: the time stands still (SAR-5).
        NotClarified = "not_clarified",
        /// Not asked for in writing: the time does not run yet (REC-1).
        NotInWriting = "not_in_writing",
        /// This kind of school has no duty and may agree (REC-3).
        Choice = "choice",
        /// Nothing is owed to this person.
        NotOwed = "not_owed",
        /// This nation's own period is not held here.
        NationRule = "nation_rule",
        /// The rule of that day is not held here.
        EarlierRule = "earlier_rule",
        /// No profile says which law holds.
        Profile = "profile",
    }
}

/// The requester was asked what is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Clarification {
    /// When.
    pub asked: NaiveDate,
    /// When the answer came; none has come if absent.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub answered: Option<NaiveDate>,
}

/// What was asked for, and what the school knows and has done about it. All that is not said is not known, and no step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Request {
    /// Under which right.
    pub right: Right,
    /// When it came.
    pub received: NaiveDate,
    /// In writing, or in the form that a disabled adult can use (COM-2)?
    #[serde(default = "not_said")]
    pub written: Says,
    /// Did the school, with reason, ask for proof of identity or authority?
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = false))]
    pub identity_asked: bool,
    /// When that was shown.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub identity_shown: Option<NaiveDate>,
    /// Was this child judged able to decide about it (SAR-2)?
    #[serde(default = "not_said")]
    pub competent: Says,
    /// Does the pupil, able to decide, authorise this adult (SAR-3)?
    #[serde(default = "not_said")]
    pub authorised: Says,
    /// Is it in the interests of a child who is not able to decide, weighed by SAR-4?
    #[serde(default = "not_said")]
    pub in_interests: Says,
    /// What was asked to find out what is meant.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = []))]
    pub clarifications: Vec<Clarification>,
    /// When the requester was told that it takes longer, as complex or one of many.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub extended_on: Option<NaiveDate>,
    /// Exam marks are asked for: the day of their results (SAR-10).
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub results_on: Option<NaiveDate>,
}

const fn not_said() -> Says {
    Says::Unknown
}

impl Request {
    /// A request of which nothing more is known.
    pub const fn new(right: Right, received: NaiveDate) -> Self {
        Self {
            right,
            received,
            written: Says::Unknown,
            identity_asked: false,
            identity_shown: None,
            competent: Says::Unknown,
            authorised: Says::Unknown,
            in_interests: Says::Unknown,
            clarifications: Vec::new(),
            extended_on: None,
            results_on: None,
        }
    }

    /// The matter of the rights matrix: the record itself, or acting for the child.
    fn matter(&self) -> Matter {
        match self.right {
            Right::EducationalRecord => Matter::of(Column::Record),
            Right::SubjectAccess => Matter::of(Column::Consent).act(Act::PersonalData),
        }
    }

    /// The facts of a request that are missing, each supposed to be so and not so.
    pub(crate) fn supposing(&self, decision: &Decision) -> Vec<(MissingFact, Says, Self)> {
        let mut all = Vec::new();
        for missing in &decision.missing {
            for says in [Says::Yes, Says::No] {
                all.extend(self.supposed(missing.fact, says).map(|supposed| (missing.fact, says, supposed)));
            }
        }
        all
    }

    #[expect(clippy::wildcard_enum_match_arm, reason = "the other facts are no part of a request")]
    fn supposed(&self, fact: MissingFact, says: Says) -> Option<Self> {
        let mut so = self.clone();
        match fact {
            MissingFact::WrittenRequest => so.written = says,
            MissingFact::Competence => so.competent = says,
            MissingFact::ChildAuthority | MissingFact::PupilAgreement if self.right == Right::SubjectAccess => {
                so.authorised = says;
            }
            MissingFact::ChildInterests => so.in_interests = says,
            MissingFact::Identity if says == Says::Yes => so.identity_shown = Some(self.received),
            _ => return None,
        }
        Some(so)
    }

    /// The day on which identity was shown, as far as that has come; none asked for is shown from the start.
    fn identified(&self, as_of: NaiveDate) -> Option<NaiveDate> {
        if self.identity_asked { self.identity_shown.filter(|day| *day <= as_of) } else { Some(self.received) }
    }
}

/// By when the requester is answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "due", rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Due {
    /// This is the last day in time (VOC-94).
    By {
        /// It.
        day: NaiveDate,
        /// What made it that day.
        notes: Vec<ClockNote>,
        /// The rules.
        rules: Vec<RuleId>,
    },
    /// A rule sets a day, and the calendar does not reach it.
    NotKnown {
        /// What is missing.
        gap: CalendarGap,
        /// The rules.
        rules: Vec<RuleId>,
    },
    /// No day is set, or none yet.
    NotSet {
        /// Why.
        why: NoDay,
        /// The rules.
        rules: Vec<RuleId>,
    },
}

/// Something to look at, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct LookAt {
    /// What.
    pub exemption: Exemption,
    /// The rules: of the record, by REC-5 what the pupil could not get either.
    pub rules: Vec<RuleId>,
}

/// What it may cost.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Cost {
    /// What may be charged.
    pub charge: Charge,
    /// The rules.
    pub rules: Vec<RuleId>,
}

/// The answer: whether this person is answered, by when, and what is looked at before anything goes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct RecordAnswer {
    /// Under which right.
    pub right: Right,
    /// Whether this person may or must have it, and why.
    pub decision: Decision,
    /// By when. For subject access that is the day of the answer, whatever it is: a no is told in that time too.
    pub due: Due,
    /// By when exam marks are given that were asked for before their results (SAR-10); what else was asked for is due as
    /// above.
    pub marks_due: Option<Due>,
    /// What is looked at before anything goes; nothing if nothing goes.
    pub look_at: Vec<LookAt>,
    /// What it may cost.
    pub cost: Cost,
    /// The first later day on which something that was consulted changes.
    pub holds_until: Option<NaiveDate>,
}

impl School {
    /// Somebody asked to see a pupil's educational record, or made a subject access request: is this person answered, by
    /// when, and what is looked at first? See the [module](self).
    ///
    /// ```
    /// # use parentis::{doc_example, decision::{MissingFact, Outcome}};
    /// use parentis::roles::request::{Due, NoDay, Request, Right};
    /// # let (school, as_of) = doc_example()?;
    /// # let (ava, mother, father) = ("ava".parse()?, "mother".parse()?, "father".parse()?);
    /// # let received = "2026-05-05".parse().unwrap();
    /// // An academy has no duty to show the educational record, and may agree to it (REC-3).
    /// let record = school.record_request(&Request::new(Right::EducationalRecord, received), &ava, &mother, as_of);
    /// assert_eq!(record.decision.outcome, Outcome::May);
    /// assert!(matches!(record.due, Due::NotSet { why: NoDay::Choice, .. }));
    ///
    /// // Subject access is the child's right: an order against being told bars whoever would use it for her.
    /// let access = Request::new(Right::SubjectAccess, received);
    /// assert_eq!(school.record_request(&access, &ava, &father, as_of).decision.outcome, Outcome::MustNot);
    /// let hers = school.record_request(&access, &ava, &mother, as_of);
    /// assert_eq!(hers.decision.outcome, Outcome::NeedsCheck);
    /// assert!(hers.decision.missing.iter().any(|missing| missing.fact == MissingFact::Competence));
    /// # Ok::<(), parentis::ParentisError>(())
    /// ```
    pub fn record_request(
        &self,
        request: &Request,
        pupil: &PupilId,
        person: &PersonId,
        as_of: NaiveDate,
    ) -> RecordAnswer {
        self.record_request_muting(request, pupil, person, as_of, None)
    }

    pub(crate) fn record_request_muting(
        &self,
        request: &Request,
        pupil: &PupilId,
        person: &PersonId,
        as_of: NaiveDate,
        muted: Option<RuleId>,
    ) -> RecordAnswer {
        let decision = self.request_decided(request.matter(), request, pupil, person, as_of, muted);
        let in_person = self.is_in_person(pupil, person, as_of);
        let mut horizon = Horizon::new(as_of);
        decision.holds_until.into_iter().for_each(|day| horizon.boundary(day));
        let grown_up = self.pupil(pupil).map_or(Known::Unknown, |at| self.may_be_adult(at, as_of));
        let left = self.pupil(pupil).is_some_and(|at| self.has_left(at, as_of));
        let never_owed = left || (grown_up == Known::Yes && !self.may_be_in_person(pupil, person, as_of));
        // What the decision says of it holds of the time as well.
        let other_form = decision.rules.contains(&RuleId::COM_2);
        let clock = clock::Clock { school: self, request, as_of, never_owed, other_form, muted };
        let due = clock.due(&decision, &mut horizon);
        let marks_due = clock.marks(&mut horizon);
        let nation = self.profile(as_of).map(crate::profile::Profile::nation);
        let look_at = if decision.outcome == Outcome::MustNot {
            Vec::new()
        } else {
            let for_a_child = !in_person && grown_up != Known::Yes;
            look_at(request.right, in_person, for_a_child && nation != Some(Nation::Scotland), muted)
        };
        let cost = cost(request.right, self.profile(as_of).map(record_right), muted);
        let holds_until = horizon.holds_until();
        RecordAnswer { right: request.right, decision, due, marks_due, look_at, cost, holds_until }
    }
}

/// What is looked at, each with the rules that are heard; nothing that only a muted rule asks for.
fn look_at(right: Right, in_person: bool, abuse: bool, muted: Option<RuleId>) -> Vec<LookAt> {
    use Exemption::{
        ChildAbuseData, ExamScripts, LegalPrivilege, ManagementPlanning, Negotiations, OtherChildsParent,
        OtherParentsAddress, OtherPeople, OwnNotes, References, SeriousHarm,
    };
    let record = right == Right::EducationalRecord;
    let mut all = Vec::new();
    for (exemption, rule, applies) in [
        (SeriousHarm, RuleId::SAR_7, true),
        (ChildAbuseData, RuleId::SAR_8, abuse),
        (OtherPeople, RuleId::SAR_9, true),
        (OtherParentsAddress, RuleId::SAR_9, !in_person),
        (ExamScripts, RuleId::SAR_10, true),
        (OwnNotes, RuleId::REC_4, record),
        (OtherChildsParent, RuleId::REC_4, record),
        (LegalPrivilege, RuleId::CNF_35, true),
        (References, RuleId::CNF_35, true),
        (ManagementPlanning, RuleId::CNF_35, true),
        (Negotiations, RuleId::CNF_35, true),
    ] {
        // What the pupil could not get by subject access, a parent does not get with the record (REC-5).
        let mut rules = vec![rule];
        if record && rule != RuleId::REC_4 {
            rules.push(RuleId::REC_5);
        }
        if applies && !rules.iter().any(|rule| muted == Some(*rule)) {
            all.push(LookAt { exemption, rules });
        }
    }
    all
}

/// What may be charged. Of a record that is shown by choice, or under another nation's law, no rule is held here.
fn cost(right: Right, owed: Option<RecordRight>, muted: Option<RuleId>) -> Cost {
    let (charge, rule) = match (right, owed) {
        (Right::SubjectAccess, _) => (Charge::Free, RuleId::SAR_12),
        (Right::EducationalRecord, Some(RecordRight::England)) => (Charge::CopiesAtCost, RuleId::REC_1),
        (
            Right::EducationalRecord,
            None
            | Some(RecordRight::Choice | RecordRight::Scotland | RecordRight::PeriodNotHeld | RecordRight::NotHeld),
        ) => return Cost { charge: Charge::NotSet, rules: Vec::new() },
    };
    if muted == Some(rule) {
        return Cost { charge: Charge::NotSet, rules: Vec::new() };
    }
    Cost { charge, rules: vec![rule] }
}

#[cfg(test)]
mod tests;
