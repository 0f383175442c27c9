//! The answer to a question of law: one of four outcomes, with the reasons for it and what would change it.
//!
//! Evidence is collected first, and [`Findings::conclude`] alone decides. The same rules feed two sinks: the small one
//! makes a [`Verdict`], which is copied and not allocated; the full one makes a [`Decision`] that explains itself. The
//! explanation is never computed by other code than the answer.

use crate::ids::{EntryId, OrderId};
use crate::roles::matrix::{Cell, MatrixRow};
use crate::rules::RuleId;
use crate::vocabulary::vocabulary;
use crate::words::{OrderKind, RelationshipKind, RestrictionScope, Says};
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
        /// The adoption agency's decision.
        AgencyDecision = "agency_decision",
        /// The adult pupil's agreement.
        PupilAgreement = "pupil_agreement",
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
    }
}

impl MissingFact {
    /// Who can supply it, in the first place.
    pub const fn supplier(self) -> Supplier {
        match self {
            Self::Profile | Self::OnRoll | Self::Calendar => Supplier::Office,
            Self::DateOfBirth | Self::Relationship | Self::LivesWith | Self::LooksAfter => {
                Supplier::PersonWithResponsibility
            }
            Self::LegalParenthood | Self::ParentalResponsibility | Self::Request => Supplier::ThisAdult,
            Self::CareStatus | Self::SpeaksForAuthority | Self::AuthorityDecision => Supplier::LocalAuthority,
            Self::HabitualResidence => Supplier::PersonWithResponsibility,
            Self::TheOrder => Supplier::WhoeverClaimed,
            Self::OrderTerms | Self::CourtDirection => Supplier::Court,
            Self::RiskAssessment => Supplier::Dsl,
            Self::AgencyDecision => Supplier::AdoptionAgency,
            Self::PupilAgreement => Supplier::Pupil,
            Self::ForeignResponsibility | Self::NationRule | Self::EarlierRule | Self::SchoolTypeRule => {
                Supplier::LegalAdviser
            }
        }
    }
}

/// Why: a code with typed arguments. Wording belongs to the catalogues of `parentis-text`, one a language.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum Reason {
    /// No profile says which nation's and which kind of school's law holds.
    NoProfile,
    /// No record that the pupil is on roll.
    RollUnknown,
    /// The pupil was not on roll that day, so there is no duty.
    NotOnRoll,
    /// The adult is recorded as this.
    RecordedAs {
        /// The kind as recorded.
        kind: RelationshipKind,
    },
    /// How the adult is related is not said.
    RelationshipNotSaid,
    /// The adult is a legal parent, so a parent in education law whether or not they hold responsibility.
    LegalParent,
    /// Not a natural parent; holds responsibility, so a parent in education law.
    ParentByResponsibility,
    /// The child lives with the adult, who looks after the child: a parent in education law.
    ParentByCare,
    /// The child is away for a time; care goes on.
    CareGoesOn,
    /// Had care once; the child lives there no more.
    HadCareOnce,
    /// The school recorded a reason to go on recognising a former carer.
    CarerRecognised,
    /// A parent's partner: whether the child lives there and is looked after is not on record.
    PartnerNotSettled,
    /// Neither a parent, nor a holder of responsibility, nor a carer: a contact only.
    ContactOnly,
    /// A parent no more, since an adoption or a parental order.
    ParentNoMore,
    /// Holds parental responsibility on the basis that the rule names.
    HoldsResponsibility,
    /// The authority is a corporate holder.
    AuthorityHolds,
    /// The authority holds no responsibility: the child is accommodated under section 20.
    AuthorityHoldsNone,
    /// Named on the birth registration before the law gave responsibility for that.
    RegisteredTooEarly,
    /// A guardian's appointment that has not taken effect.
    AppointmentNotInEffect,
    /// Whether the appointment has taken effect is not settled.
    AppointmentUnsettled,
    /// Spends time with the child under an order, which gives no responsibility.
    SpendsTimeOnly,
    /// Police protection gives nobody responsibility.
    PoliceProtectionGivesNone,
    /// A court ended the adult's responsibility.
    ResponsibilityEnded,
    /// An adoption or a parental order ended all earlier responsibility.
    ResponsibilityExtinguished,
    /// Prison, separation, absence or debt do not touch responsibility.
    ResponsibilityUntouched,
    /// Responsibility ends on the eighteenth birthday.
    ResponsibilityOverAt18,
    /// In Scotland most rights end at sixteen.
    ScottishRightsEndAt16,
    /// The law of the child's habitual residence decides.
    ForeignLawDecides,
    /// The flag in the school's system says this about responsibility.
    ResponsibilityStated {
        /// What it says.
        says: Says,
        /// Whether a "no" may stand for "not filled in".
        may_be_default: bool,
    },
    /// Two records of the same strength and day contradict each other.
    RecordsContradict {
        /// About what.
        about: MissingFact,
    },
    /// The row of the rights matrix that the facts choose, or leave open, and what it says.
    Row {
        /// The row.
        row: MatrixRow,
        /// Its cell in the column asked about.
        cell: Cell,
    },
    /// The school has a statutory duty to send the yearly report to parents.
    ReportDuty,
    /// A referral unit owes the report in the year in which the pupil leaves compulsory school age.
    ReportDutyInLeavingYear,
    /// A referral unit owes no report this year.
    NoReportDutyThisYear,
    /// Neither set of regulations covers this kind of school.
    NoDutyForSchoolType,
    /// This library holds no rule of this nation for it.
    NoRuleForNation,
    /// The rule was not in force on this day.
    RuleNotYetInForce,
    /// Owed once the adult has asked, and the adult has.
    Requested,
    /// Owed once the adult has asked, and no request is on record.
    NotRequested,
    /// This parent agreed not to be sent it.
    Waived,
    /// The pupil is eighteen or over and is the one to address.
    PupilIsAdult,
    /// Whether the pupil is eighteen is not on record.
    AgeUnknown,
    /// The head recorded special circumstances.
    SpecialCircumstances,
    /// The adult pupil agreed.
    PupilAgreed,
    /// The adult pupil has not agreed.
    PupilHasNotAgreed,
    /// It is the pupil: addressed in person from eighteen.
    IsThePupil,
    /// The adult has died.
    Died,
    /// The adult is in prison.
    Imprisoned,
    /// Whether the risk to others was looked into is not on record.
    RiskNotChecked,
    /// The risk was looked into and nothing stands in the way.
    RiskChecked,
    /// No order was seen: every parent is treated alike.
    NoOrderSeen,
    /// An order seen bars this.
    OrderBars {
        /// The order.
        order: OrderId,
        /// The act that it bars.
        scope: RestrictionScope,
    },
    /// An order seen bars something else, and leaves this alone.
    OrderLeavesAlone {
        /// The order.
        order: OrderId,
        /// The act that it bars.
        scope: RestrictionScope,
    },
    /// An order seen requires this.
    OrderRequires {
        /// The order.
        order: OrderId,
        /// The act.
        scope: RestrictionScope,
    },
    /// An order restricts the adult in words that somebody has to read.
    OrderUnclear {
        /// The order.
        order: OrderId,
        /// Its kind.
        kind: OrderKind,
    },
    /// This kind of order has no effect on what a school does.
    OrderWithoutEffect {
        /// The order.
        order: OrderId,
        /// Its kind.
        kind: OrderKind,
    },
    /// The order no longer has effect at the pupil's age.
    OrderLapsedByAge {
        /// The order.
        order: OrderId,
    },
    /// The child lives with another under an order, which takes nothing from this parent.
    LivesWithOther {
        /// The order.
        order: OrderId,
    },
    /// Two orders deal with the same point in opposite ways.
    OrdersConflict,
    /// An order is told of and was not produced.
    OrderClaimed {
        /// The order.
        order: OrderId,
        /// The last day of the hold, where it could be counted.
        hold_until: Option<NaiveDate>,
    },
    /// The hold for a claimed order is over; addresses stay on hold.
    ClaimedOrderHoldOver {
        /// The order.
        order: OrderId,
    },
    /// The safeguarding lead holds the action.
    SafeguardingHold,
    /// An order requires what the safeguarding lead holds: seek the court's direction.
    SafetyAgainstOrder,
    /// The authority limited this in writing.
    AuthorityLimits {
        /// The act.
        scope: RestrictionScope,
    },
    /// A special guardian may exclude the parents in most things; not in this.
    UnderSpecialGuardianship,
    /// The child is under a care order; the parent keeps this unless the authority limits it.
    UnderCareOrder,
    /// The child is placed, or may be placed, for adoption: the agency decides.
    PlacedForAdoption,
    /// The applicant of an emergency protection order.
    EmergencyApplicant,
    /// A ward of court: important steps need the court, and this is none.
    WardOfCourt,
    /// Whether the child is looked after under an order is not on record.
    CareStatusUnknown,
}

/// One piece of evidence: the rule, what it does, why, and the entries it rests on.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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
const RULE_WORDS: usize = 3;

/// A set of rules of one question, in three machine words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RuleSet([u64; RULE_WORDS]);

impl RuleSet {
    #[inline]
    pub(crate) fn add(&mut self, rule: RuleId) {
        let place = crate::roles::place_of(rule);
        if let Some(word) = self.0.get_mut(usize::from(place >> 6)) {
            *word |= 1 << (place & 63);
        }
    }

    /// Is it among them?
    pub fn contains(self, rule: RuleId) -> bool {
        let place = crate::roles::place_of(rule);
        self.0.get(usize::from(place >> 6)).is_some_and(|word| word & (1 << (place & 63)) != 0)
    }

    /// Them, in the order of the rule table.
    pub fn iter(self) -> impl Iterator<Item = RuleId> {
        RuleId::ALL.iter().copied().filter(move |rule| self.contains(*rule))
    }
}

/// What was found, as far as the conclusion needs it. Everything else about the evidence is for people.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Findings(u16);

impl Findings {
    const BAR_FINAL: u16 = 1;
    const BAR_ORDER: u16 = 1 << 1;
    const BAR_STANDING: u16 = 1 << 2;
    const REQUIRED: u16 = 1 << 3;
    const UNSETTLED_BAR: u16 = 1 << 4;
    const DUTY: u16 = 1 << 5;
    const PERMISSION: u16 = 1 << 6;
    const UNSETTLED_PERMISSION: u16 = 1 << 7;
    const RECOMMENDED: u16 = 1 << 8;

    pub(crate) const fn add(&mut self, grade: Grade) {
        self.0 |= match grade {
            Grade::BarFinal => Self::BAR_FINAL,
            Grade::BarOrder => Self::BAR_ORDER,
            Grade::BarStanding => Self::BAR_STANDING,
            Grade::Required => Self::REQUIRED,
            Grade::UnsettledBar => Self::UNSETTLED_BAR,
            Grade::Duty => Self::DUTY,
            Grade::Permission => Self::PERMISSION,
            Grade::Recommended => Self::PERMISSION | Self::RECOMMENDED,
            Grade::UnsettledPermission => Self::UNSETTLED_PERMISSION,
            Grade::Context => 0,
        };
    }

    const fn has(self, bits: u16) -> bool {
        self.0 & bits != 0
    }

    /// Orders that pull both ways, which is a case of its own (ORD-16).
    pub(crate) const fn orders_conflict(self) -> bool {
        self.has(Self::BAR_ORDER) && self.has(Self::REQUIRED)
    }

    /// An order requires what is held for the child's safety (CHO-15).
    pub(crate) const fn safety_against_order(self) -> bool {
        self.has(Self::UNSETTLED_BAR) && self.has(Self::REQUIRED)
    }

    pub(crate) const fn is_recommended(self) -> bool {
        self.has(Self::RECOMMENDED)
    }

    /// The one conclusion. An established bar forbids, unless an order seen requires the act: then it is for the court
    /// to say if the bar is itself an order's, and done if the bar is only want of standing. Else what could still bar
    /// has to be settled; else a duty binds, a permission permits, what could still permit has to be settled; and what
    /// nothing permits is not done.
    #[must_use]
    pub const fn conclude(self) -> Outcome {
        if self.has(Self::BAR_FINAL) {
            Outcome::MustNot
        } else if self.has(Self::BAR_ORDER) {
            if self.has(Self::REQUIRED) { Outcome::NeedsCheck } else { Outcome::MustNot }
        } else if self.has(Self::BAR_STANDING) && !self.has(Self::REQUIRED) {
            Outcome::MustNot
        } else if self.has(Self::UNSETTLED_BAR) {
            Outcome::NeedsCheck
        } else if self.has(Self::REQUIRED | Self::DUTY) {
            Outcome::Must
        } else if self.has(Self::PERMISSION) {
            Outcome::May
        } else if self.has(Self::UNSETTLED_PERMISSION) {
            Outcome::NeedsCheck
        } else {
            Outcome::MustNot
        }
    }
}

/// How a piece of evidence enters the conclusion; [`Weight`] is its public face.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Grade {
    /// Nothing overcomes it: the adult has died, or is not who is meant.
    BarFinal,
    /// An order seen or the authority's limit under one.
    BarOrder,
    /// Nothing gives the adult standing, or a statute takes it.
    BarStanding,
    Required,
    UnsettledBar,
    Duty,
    Permission,
    Recommended,
    UnsettledPermission,
    Context,
}

impl Grade {
    pub(crate) const fn weight(self) -> Weight {
        match self {
            Self::BarFinal | Self::BarOrder | Self::BarStanding => Weight::Bar,
            Self::Required => Weight::Required,
            Self::UnsettledBar | Self::UnsettledPermission => Weight::Unsettled,
            Self::Duty => Weight::Duty,
            Self::Permission | Self::Recommended => Weight::Permission,
            Self::Context => Weight::Context,
        }
    }
}

/// Outcomes of the cases that unknown facts leave open, folded into one (VOC-41, CHO-1).
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Cases(u8);

impl Cases {
    pub(crate) const fn add(&mut self, outcome: Outcome) {
        self.0 |= 1 << outcome as u8;
    }

    pub(crate) const fn merge(&mut self, other: Self) {
        self.0 |= other.0;
    }

    /// The answer, and whether it is recommended because some open case makes it a duty.
    pub(crate) const fn fold(self) -> (Outcome, bool) {
        const MUST: u8 = 1 << Outcome::Must as u8;
        const MAY: u8 = 1 << Outcome::May as u8;
        const MUST_NOT: u8 = 1 << Outcome::MustNot as u8;
        const BOTH: u8 = MUST | MAY;
        match self.0 {
            MUST => (Outcome::Must, false),
            MAY => (Outcome::May, false),
            MUST_NOT => (Outcome::MustNot, false),
            BOTH => (Outcome::May, true),
            _ => (Outcome::NeedsCheck, false),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn findings(grades: &[Grade]) -> Outcome {
        let mut found = Findings::default();
        for grade in grades {
            found.add(*grade);
        }
        found.conclude()
    }

    #[test]
    fn one_conclusion() {
        use Grade::{
            BarFinal, BarOrder, BarStanding, Context, Duty, Permission, Required, UnsettledBar, UnsettledPermission,
        };
        use Outcome::{May, Must, MustNot, NeedsCheck};
        let table: &[(&str, &[Grade], Outcome)] = &[
            ("nothing permits", &[], MustNot),
            ("context alone decides nothing", &[Context], MustNot),
            ("a bar outweighs a duty", &[BarOrder, Duty], MustNot),
            ("ORD-16 orders both ways", &[BarOrder, Required], NeedsCheck),
            ("an order gives what standing does not", &[BarStanding, Required], Must),
            ("CHO-11 the dead receive nothing", &[BarFinal, Required, Duty], MustNot),
            ("an unknown never permits", &[UnsettledBar, Duty, Permission], NeedsCheck),
            ("VOC-45 no standing outweighs an open question", &[BarStanding, UnsettledBar], MustNot),
            ("CHO-15 safety against an order", &[UnsettledBar, Required], NeedsCheck),
            ("a duty outweighs a permission", &[Permission, Duty], Must),
            ("a permission", &[Permission, UnsettledPermission], May),
            ("what could still permit", &[UnsettledPermission], NeedsCheck),
        ];
        for (name, grades, outcome) in table {
            assert_eq!(findings(grades), *outcome, "{name}");
        }
    }

    #[test]
    fn cho_1_cases_that_all_permit_are_a_choice() {
        let fold = |outcomes: &[Outcome]| {
            let mut cases = Cases::default();
            for outcome in outcomes {
                cases.add(*outcome);
            }
            cases.fold()
        };
        assert_eq!(fold(&[Outcome::Must, Outcome::May]), (Outcome::May, true));
        assert_eq!(fold(&[Outcome::Must, Outcome::MustNot]), (Outcome::NeedsCheck, false));
        assert_eq!(fold(&[Outcome::Must, Outcome::Must]), (Outcome::Must, false));
    }
}
