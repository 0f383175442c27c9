//! The answer to a question of law: one of four outcomes, with the reasons for it and what would change it.
//!
//! Evidence is collected first, and [`Findings::conclude`] alone decides. The same rules feed two sinks: the small one
//! makes a [`Verdict`], which is copied and not allocated; the full one makes a [`Decision`] that explains itself. The
//! explanation is never computed by other code than the answer.

mod both;
mod conclude;
mod reason;

pub use conclude::Findings;
pub(crate) use conclude::{Cases, Grade};
pub use reason::Reason;

use crate::ids::EntryId;
use crate::rules::RuleId;
use crate::vocabulary::vocabulary;
use crate::words::Says;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

vocabulary! {
    /// The four answers. Exhaustive on purpose: a fifth must break every caller.
    pub enum Outcome as "outcome" {
        /// The school has a duty to do it.
        Must = "must",
        /// The school has a lawful choice.
        May = "may",
        /// Unlawful, barred by an order, or the adult has no standing.
        MustNot = "must_not",
        /// The recorded facts do not decide it. Nothing is sent, shown or handed over meanwhile.
        NeedsCheck = "needs_check",
    }

    /// What a piece of evidence does to the answer.
    pub enum Weight as "weight" {
        /// It forbids, as an order seen does or a statute.
        Bar = "bar",
        /// An order seen requires it.
        Required = "required",
        /// It is not settled, and could forbid.
        Unsettled = "unsettled",
        /// It makes it a duty.
        Duty = "duty",
        /// It permits.
        Permission = "permission",
        /// It says how the answer came about and does not itself decide.
        Context = "context",
    }

    /// What goes with a permit: it may be done so, and not otherwise.
    pub enum Condition as "condition" {
        /// Addresses, other contact details and clues to them are taken out (COM-5, VOC-53).
        AddressesLeftOut = "addresses_left_out",
        /// Whatever says where the child is or will be is taken out (VOC-54).
        WhereaboutsLeftOut = "whereabouts_left_out",
        /// By post to the establishment, not through the portal (COM-9, row B21).
        ByPost = "by_post",
        /// The leaver's report takes the place of the yearly one (REP-3).
        LeaversReport = "leavers_report",
        /// The child's social worker and the virtual school head, where there are any, are told as well (T-16).
        SocialWorkerToldToo = "social_worker_told_too",
        /// An appointment of their own, apart from the other parent's (MX-3, row B19).
        SeparateSlot = "separate_slot",
        /// Without the child, whom the order keeps apart from this adult (VOC-52).
        WithoutTheChild = "without_the_child",
        /// By telephone or video, and not on the school's site (VOC-51).
        ByTelephoneOrVideo = "by_telephone_or_video",
    }

    /// A fact that is not on record and would decide.
    pub enum MissingFact as "missing_fact" {
        /// The school's profile: its nation and type have no default.
        Profile = "profile",
        /// The pupil's date of birth.
        DateOfBirth = "date_of_birth",
        /// Whether the pupil is on roll.
        OnRoll = "on_roll",
        /// How the adult is related to the pupil.
        Relationship = "relationship",
        /// Whether the adult is a legal parent.
        LegalParenthood = "legal_parenthood",
        /// Whether the adult holds parental responsibility, and on what it rests.
        ParentalResponsibility = "parental_responsibility",
        /// Whether the child lives with the adult.
        LivesWith = "lives_with",
        /// Whether the adult looks after the child.
        LooksAfter = "looks_after",
        /// Whether a looked-after child is so under an order or under section 20.
        CareStatus = "care_status",
        /// Whether the adult speaks for the authority.
        SpeaksForAuthority = "speaks_for_authority",
        /// Where the child habitually lives.
        HabitualResidence = "habitual_residence",
        /// Whether the law of the child's habitual residence gives the adult responsibility (PR-21).
        ForeignResponsibility = "foreign_responsibility",
        /// The order that was told of and not produced.
        TheOrder = "the_order",
        /// What the order's own words mean for this act.
        OrderTerms = "order_terms",
        /// The court's direction.
        CourtDirection = "court_direction",
        /// Whether acting would put someone at risk.
        RiskAssessment = "risk_assessment",
        /// The authority's written decision.
        AuthorityDecision = "authority_decision",
        /// The special guardian's decision.
        GuardianDecision = "guardian_decision",
        /// The adoption agency's decision.
        AgencyDecision = "agency_decision",
        /// The adult pupil's agreement.
        PupilAgreement = "pupil_agreement",
        /// The head's decision against the adult pupil's wish.
        HeadDecision = "head_decision",
        /// A rule of this nation's school law that this library does not hold yet.
        NationRule = "nation_rule",
        /// A rule that was in force on this day and that this library does not hold.
        EarlierRule = "earlier_rule",
        /// Whether the parent asked for it.
        Request = "request",
        /// The school's calendar for the days that have to be counted.
        Calendar = "calendar",
        /// The source of a duty in this kind of school.
        SchoolTypeRule = "school_type_rule",
        /// Where the occasion is, and whether the child is there.
        Occasion = "occasion",
        /// For what the permission is asked or the consent given.
        Act = "act",
        /// Who may decide what, by the placement plan (DEL-1).
        Delegation = "delegation",
        /// The word of a person with parental responsibility or care.
        Authorisation = "authorisation",
        /// What the governing body's or the trust's own rules say.
        BoardRules = "board_rules",
        /// The request in writing, or in the form that a disabled adult can use (COM-2).
        WrittenRequest = "written_request",
        /// The identity, or the authority, of whoever asks.
        Identity = "identity",
        /// Whether this child can decide about its own data (SAR-2).
        Competence = "competence",
        /// Whether the child, able to decide, authorises the adult (SAR-3).
        ChildAuthority = "child_authority",
        /// Whether it is in the interests of a child who cannot decide (SAR-4).
        ChildInterests = "child_interests",
        /// Whether somebody with responsibility takes up the request of a child who cannot decide (SAR-3).
        TakenUp = "taken_up",
        /// Whether a pupil over compulsory school age has capacity for the decision about the plan (AGE-5).
        Capacity = "capacity",
        /// The purpose, in the profile.
        Purpose = "purpose",
        /// A doctor's prescription.
        Prescription = "prescription",
        /// Whether the condition is diagnosed, or there is a plan for it.
        HealthPlan = "health_plan",
        /// What the funding agreement, or the regulations of special schools, say.
        FundingAgreement = "funding_agreement",
        /// For how many days a journey takes the child out of the country (CON-TRIP-6).
        DaysAbroad = "days_abroad",
        /// Whether an adult of whom it is said that they lack capacity is able to decide about it.
        AdultCapacity = "adult_capacity",
        /// The objection in writing.
        WrittenObjection = "written_objection",
        /// The safeguarding lead's decision whether this is told to them (MX-7).
        DisclosureDecision = "disclosure_decision",
        /// One preference about the admission: that on which the parents agree, or that of whom an order lets decide (MX-4).
        Preference = "preference",
    }

    /// Who can supply a missing fact.
    pub enum Supplier as "supplier" {
        /// The school's office.
        Office = "office",
        /// The head teacher.
        Headteacher = "headteacher",
        /// The designated safeguarding lead.
        Dsl = "dsl",
        /// The adult.
        ThisAdult = "this_adult",
        /// A person with parental responsibility or care.
        PersonWithResponsibility = "person_with_responsibility",
        /// The special guardian.
        SpecialGuardian = "special_guardian",
        /// Whoever told of the order, and the other parent.
        WhoeverClaimed = "whoever_claimed",
        /// The local authority, through the child's social worker.
        LocalAuthority = "local_authority",
        /// The adoption agency.
        AdoptionAgency = "adoption_agency",
        /// The court.
        Court = "court",
        /// The pupil.
        Pupil = "pupil",
        /// The school's adviser on the law.
        LegalAdviser = "legal_adviser",
        /// The governing body or the trust, through its clerk.
        Board = "board",
    }
}

impl Outcome {
    /// May it be done: whether there is a duty or a choice?
    pub const fn permits(self) -> bool {
        matches!(self, Self::Must | Self::May)
    }
}

impl MissingFact {
    /// Who can supply it, in the first place.
    pub const fn supplier(self) -> Supplier {
        match self {
            Self::Profile
            | Self::OnRoll
            | Self::Calendar
            | Self::Occasion
            | Self::Act
            | Self::Purpose
            | Self::DaysAbroad => Supplier::Office,
            Self::DateOfBirth
            | Self::Relationship
            | Self::LivesWith
            | Self::LooksAfter
            | Self::Authorisation
            | Self::HabitualResidence
            | Self::TakenUp
            | Self::Preference
            | Self::HealthPlan
            | Self::Prescription => Supplier::PersonWithResponsibility,
            Self::GuardianDecision => Supplier::SpecialGuardian,
            Self::LegalParenthood
            | Self::ParentalResponsibility
            | Self::Request
            | Self::WrittenRequest
            | Self::WrittenObjection
            | Self::Identity => Supplier::ThisAdult,
            Self::CareStatus | Self::SpeaksForAuthority | Self::AuthorityDecision | Self::Delegation => {
                Supplier::LocalAuthority
            }
            Self::BoardRules | Self::FundingAgreement => Supplier::Board,
            Self::TheOrder => Supplier::WhoeverClaimed,
            Self::OrderTerms | Self::CourtDirection => Supplier::Court,
            Self::RiskAssessment | Self::DisclosureDecision => Supplier::Dsl,
            Self::AgencyDecision => Supplier::AdoptionAgency,
            Self::PupilAgreement | Self::ChildAuthority => Supplier::Pupil,
            Self::HeadDecision | Self::Competence | Self::ChildInterests | Self::Capacity | Self::AdultCapacity => {
                Supplier::Headteacher
            }
            Self::ForeignResponsibility | Self::NationRule | Self::EarlierRule | Self::SchoolTypeRule => {
                Supplier::LegalAdviser
            }
        }
    }
}

/// One piece of evidence: the rule, what it does, why, and the entries it rests on.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Because {
    /// The rule.
    pub rule: RuleId,
    /// What the evidence does.
    pub weight: Weight,
    /// Why.
    pub reason: Reason,
    /// The entries it rests on, by id.
    pub facts: Vec<EntryId>,
}

/// A fact that is not on record, and who can supply it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Missing {
    /// The fact.
    pub fact: MissingFact,
    /// Who to ask.
    pub ask: Supplier,
}

/// Something that would change the answer.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(tag = "change", rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[non_exhaustive]
pub enum Change {
    /// If this entry's fact ended.
    FactEnds {
        /// The entry.
        entry: EntryId,
        /// What the answer would be.
        then: Outcome,
    },
    /// If this were known to be so, or not so.
    FactKnown {
        /// The fact.
        fact: MissingFact,
        /// So, or not so.
        says: Says,
        /// What the answer would be.
        then: Outcome,
    },
    /// When this day comes, with nothing new recorded.
    DayComes {
        /// The day.
        on: NaiveDate,
        /// What the answer will be.
        then: Outcome,
    },
}

/// The full answer: outcome, conditions, and why, for a yes and for a no.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Decision {
    /// The outcome.
    pub outcome: Outcome,
    /// Guidance says that the school should, where it may.
    pub recommended: bool,
    /// What goes with a permit.
    pub conditions: Vec<Condition>,
    /// The rules that played a part, in the order of the rule table.
    pub rules: Vec<RuleId>,
    /// The evidence, in the order in which it was found.
    pub reasons: Vec<Because>,
    /// What is not on record and would decide, or would make a duty of a choice.
    pub missing: Vec<Missing>,
    /// What would change the answer.
    pub changes: Vec<Change>,
    /// The first later day on which something that was consulted changes; none if nothing known does. It assumes that
    /// nothing new is recorded.
    pub holds_until: Option<NaiveDate>,
}

/// The answer alone: copied, not allocated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Verdict {
    /// The outcome.
    pub outcome: Outcome,
    /// Guidance says that the school should, where it may.
    pub recommended: bool,
    /// What goes with a permit.
    pub conditions: Conditions,
    /// The rules that played a part.
    pub rules: RuleSet,
    /// The first later day on which something that was consulted changes.
    pub holds_until: Option<NaiveDate>,
}

/// A set of [`Condition`]s in one byte.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Conditions(u8);

impl Conditions {
    pub(crate) const fn add(&mut self, condition: Condition) {
        self.0 |= 1 << condition as u8;
    }

    /// Is it among them?
    pub const fn contains(self, condition: Condition) -> bool {
        self.0 & (1 << condition as u8) != 0
    }

    /// Them, one by one.
    pub fn iter(self) -> impl Iterator<Item = Condition> {
        Condition::ALL.iter().copied().filter(move |condition| self.contains(*condition))
    }
}

/// How many words of 64 bits the rule set of one question takes.
const RULE_WORDS: usize = 8;

/// A set of rules of one question, in a few machine words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct RuleSet([u64; RULE_WORDS]);

impl RuleSet {
    #[inline]
    pub(crate) fn add(&mut self, rule: RuleId) {
        let place = crate::roles::place_of(rule);
        if let Some(word) = self.0.get_mut(usize::from(place >> 6)) {
            *word |= 1 << (place & 63);
        }
    }

    /// All of these as well.
    #[inline]
    pub(crate) fn add_all(&mut self, others: &Self) {
        self.0.iter_mut().zip(others.0).for_each(|(word, other)| *word |= other);
    }

    /// Is it among them?
    pub fn contains(self, rule: RuleId) -> bool {
        let place = crate::roles::place_of(rule);
        self.0.get(usize::from(place >> 6)).is_some_and(|word| word & (1 << (place & 63)) != 0)
    }

    /// Them, in the order of the rule table.
    pub fn iter(self) -> impl Iterator<Item = RuleId> {
        let words = self.0.into_iter().zip((0_u32..).step_by(64));
        words.flat_map(|(word, first)| {
            let bits = std::iter::successors(Some(word), |left| Some(left & left.wrapping_sub(1)));
            bits.take_while(|left| *left != 0)
                .filter_map(move |left| crate::roles::at_place(first | left.trailing_zeros()))
        })
    }
}
