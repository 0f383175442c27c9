//! The reasons: every way in which an answer can have come about, with typed arguments.

use super::MissingFact;
use crate::consent::words::{AskWhy, ConsentForm, ExceptionGround};
use crate::ids::{OrderId, PersonId};
use crate::roles::matrix::{Cell, MatrixRow};
use crate::words::{OrderKind, RelationshipKind, RestrictionScope, Says};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Why: a code with typed arguments. Wording belongs to the catalogues of `parentis-text`, one a language.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[non_exhaustive]
pub enum Reason {
    /// Consent is the wrong tool: it rests on another basis.
    ConsentNotNeeded,
    /// Neither the library nor the profile knows this purpose.
    PurposeNotKnown,
    /// This party said yes; no party named is the pupil, here and in what follows.
    GivenBy {
        /// Who.
        by: Option<PersonId>,
    },
    /// This party said no.
    RefusedBy {
        /// Who.
        by: Option<PersonId>,
    },
    /// This party objected.
    ObjectedBy {
        /// Who.
        by: Option<PersonId>,
    },
    /// This party took a yes back.
    TakenBackBy {
        /// Who.
        by: Option<PersonId>,
    },
    /// The term of this party's yes is over.
    TermEndedOf {
        /// Whose.
        by: Option<PersonId>,
    },
    /// This party was asked and has not answered. Silence is no consent.
    AnswerAwaited {
        /// Whose.
        by: Option<PersonId>,
    },
    /// Nobody asked this party.
    NotAskedYet {
        /// Whom.
        by: Option<PersonId>,
    },
    /// This party's yes is in a form that does not count for this purpose.
    FormDoesNotCount {
        /// Whose.
        by: Option<PersonId>,
        /// The form.
        form: ConsentForm,
    },
    /// This party's yes is one tick for several purposes, or one word for several things that are each asked about.
    OneTickForSeveral {
        /// Whose.
        by: Option<PersonId>,
    },
    /// This party answered and has no standing to.
    AnswerWithoutStanding {
        /// Who.
        by: Option<PersonId>,
    },
    /// Whether this party has standing to answer is not settled.
    StandingNotSettled {
        /// Whose.
        by: Option<PersonId>,
    },
    /// This party was not notified, and no ground is on record why not.
    NotNotified {
        /// Who.
        by: Option<PersonId>,
    },
    /// A ground is on record why this party is not notified.
    NotificationExcepted {
        /// Who.
        by: Option<PersonId>,
        /// Which.
        ground: ExceptionGround,
    },
    /// No parent of the biometrics Act can be notified: others stand in.
    OthersStandIn,
    /// The pupil is able to decide about this, so that a parent's answer is not enough.
    PupilAbleToDecide,
    /// The pupil is able to decide, and has to answer beside the parent.
    PupilAnswersToo,
    /// People whose views both count disagree.
    PartiesDisagree,
    /// An order lets this party decide.
    CourtLetsDecide {
        /// Who.
        by: Option<PersonId>,
    },
    /// Nobody has a right to have the pupil excused.
    NoRightToBeExcused,
    /// The head declined the request.
    HeadDeclined,
    /// The pupil chose to take part, and may.
    PupilChoseToTakePart,
    /// This parent wants the pupil to take part; the request stands.
    RequestOpposed {
        /// Who.
        by: Option<PersonId>,
    },
    /// What this party withdrew is not on record: the pupil from what all take part in, or an earlier answer.
    RequestUnclear {
        /// Who.
        by: Option<PersonId>,
    },
    /// It is given on a doctor's prescription alone.
    PrescriptionNeeded,
    /// It is given only where the condition is diagnosed, or there is a plan for it.
    PlanNeeded,
    /// The pupil is no longer on roll.
    PupilLeft,
    /// This parent lives elsewhere and has to be asked as well.
    HasToBeAskedToo {
        /// Who.
        by: Option<PersonId>,
    },
    /// Every one who may give it has to.
    EveryOneNeeded,
    /// An order covers a journey of this length without the others' consent.
    OrderCoversTheJourney {
        /// To whom it gives that.
        by: Option<PersonId>,
    },
    /// The pupil is protected: until whoever decides for it says so, nothing is published.
    PupilIsProtected,
    /// What a document of the school says decides, and nobody has looked.
    DocumentDecides,
    /// The law is not settled.
    LawNotSettled,
    /// The biometrics Act does not apply; data-protection law does.
    OutsideTheBiometricsAct,
    /// It is urgent, so that an objection does not wait.
    Urgent,
    /// It was prescribed without the parents' knowledge, which is respected.
    InConfidence,
    /// This parent objected, and not in writing.
    ObjectionNotInWriting {
        /// Who.
        by: Option<PersonId>,
    },
    /// This adult cannot write because of a disability, and another form does as well (COM-2).
    OtherFormDoes {
        /// Who.
        by: Option<PersonId>,
    },
    /// Each adult decides for themselves, and it was not said for which.
    ConsentPersonNotNamed,
    /// A parent's own filming was published, which may bring it within data-protection law.
    FilmingPublished,
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
    #[serde(rename = "responsibility_over_at_18")]
    ResponsibilityOverAt18,
    /// In Scotland most rights end at sixteen.
    #[serde(rename = "scottish_rights_end_at_16")]
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
        /// It is one of several rows that the facts leave open, and says what would follow if it were this one.
        one_of_several: bool,
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
    /// The school must by law tell the parents of an exclusion.
    ExclusionDuty,
    /// The adult pupil said no.
    PupilRefused,
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
    /// Every parent is treated alike in this (COM-4).
    EqualTreatment,
    /// The school must by law show a parent the educational record on a written request (REC-1).
    RecordDuty,
    /// This kind of school has no duty to show the educational record and may agree to it (REC-3).
    RecordByChoice,
    /// The register must hold a number of every parent with whom the pupil normally lives (MX-2).
    RegisterDuty,
    /// Every known parent must be able to vote and to stand.
    ElectionDuty,
    /// The board's own rules say who may vote and stand.
    BoardRulesDecide,
    /// Anyone may complain about a maintained school.
    AnyoneMayComplain,
    /// Routine mail is owed to the household only (JUR-3).
    HouseholdOnly,
    /// Long-term and significant: both parents are asked (CON-TRIP-4).
    LongTermAndSignificant,
    /// Somebody who may say so, said that the adult may.
    Authorised,
    /// Whether the one who said so may, is not settled.
    AuthorisedByWhom,
    /// Nobody with responsibility or care said that the adult may.
    NotAuthorised,
    /// The carer may decide it by the placement plan.
    Delegated,
    /// The placement plan keeps it from the carer.
    NotDelegated,
    /// The placement plan was seen and says nothing of it.
    PlanSilent,
    /// No placement plan was seen.
    NoPlanSeen,
    /// The authority to decide was given by somebody who could not give it alone (DEL-2).
    DelegatedByWhom,
    /// What the order restricts may be this: it depends on what is not said of the thing.
    OrderMayBar {
        /// The order.
        order: OrderId,
        /// The act that it bars.
        scope: RestrictionScope,
    },
    /// The authority may have limited this: it depends on what is not said of the thing.
    AuthorityMayLimit {
        /// The act.
        scope: RestrictionScope,
    },
    /// The child is under emergency or police protection and is released only to whom the order names (ORD-12).
    ReleasedOnlyTo {
        /// The order.
        order: OrderId,
    },
    /// The order names this adult as the one to whom the child may be released.
    ReleasedToThisAdult {
        /// The order.
        order: OrderId,
    },
    /// An important step for a ward of court needs the court.
    WardNeedsCourt,
    /// Responsibility is only said to be held: for this, a declaration or better is needed.
    ResponsibilityOnlyAsserted,
    /// For this a statute needs the consent of every holder of responsibility (PR-11, CON-TRIP-6, CON-NAM-1).
    EveryonesConsentNeeded,
    /// It is the pupil's own decision from eighteen.
    PupilDecides,
    /// The child is privately fostered: the school must tell the local authority (PRV-3).
    ChildPrivatelyFostered,
    /// Whether the child is privately fostered is not settled: how the two are related, or whether the child is disabled.
    PrivateFosteringUnsettled,
    /// The record is not asked for in writing, or that is not on record (REC-1).
    NotInWriting,
    /// The record is the parent's own right: the child's age or objection does not stand in the way (REC-2).
    RecordIsParentsOwn,
    /// Subject access is the child's right, whatever the age (SAR-1).
    AccessIsChilds,
    /// The child was judged able to decide about it (SAR-2).
    ChildCompetent,
    /// The child was judged not to be able to decide about it (SAR-2).
    ChildNotCompetent,
    /// In Scotland a child of twelve is presumed able to decide about it (SAR-2).
    #[serde(rename = "presumed_competent_at_12")]
    PresumedCompetentAt12,
    /// In Scotland a child under twelve is presumed not to be able to (SAR-2).
    #[serde(rename = "presumed_not_competent_under_12")]
    PresumedNotCompetentUnder12,
    /// Whether this child can decide about it was not judged (SAR-2).
    CompetenceNotJudged,
    /// An adult uses the child's right only with parental responsibility, parent or not (SAR-3).
    OnlyWithResponsibility,
    /// The child, able to decide, authorises the adult (SAR-3).
    ChildAuthorises,
    /// The child, able to decide, does not authorise the adult (SAR-3).
    ChildDoesNotAuthorise,
    /// Whether the child, able to decide, authorises the adult is not on record (SAR-3).
    ChildNotAsked,
    /// It is in the interests of a child who cannot decide (SAR-3, SAR-4).
    InChildsInterests,
    /// It is not in the interests of the child (SAR-4).
    NotInChildsInterests,
    /// Whether it is in the child's interests was not weighed (SAR-4).
    InterestsNotWeighed,
    /// Identity or authority was asked for and not shown.
    IdentityNotShown,
    /// The search is a reasonable and proportionate one (SAR-6).
    SearchReasonably,
    /// Parents are told of a serious incident that involves their child, and each alike (MX-6).
    IncidentDuty,
    /// Each parent is consulted on the plan, and one of two is not enough: the authority's duty, and the school's part in
    /// it (MX-5).
    PlanDuty,
    /// From the end of compulsory school age the rights about the plan are the pupil's own (AGE-5).
    PlanRightsArePupils,
    /// The pupil lacks capacity for the decision: the parents act, or a deputy whom a court appointed (AGE-5).
    CapacityLacking,
    /// Whether the pupil has capacity for the decision is not on record (AGE-5).
    CapacityNotKnown,
    /// Whether the pupil is over compulsory school age is not on record (AGE-3, AGE-5).
    SchoolAgeUnknown,
    /// Any parent may say which school they prefer (MX-4).
    PreferenceMayBeSaid,
    /// The register holds the name and address of every person whom the school knows to be a parent (MX-2).
    RegisterOfParents,
    /// At twenty-five the rights about the plan are over (AGE-5).
    #[serde(rename = "plan_rights_over_at_25")]
    PlanRightsOverAt25,
    /// The safeguarding lead decides each time who is told (MX-7).
    SafeguardingLeadDecides,
    /// The safeguarding lead decided that this is told to them (MX-7).
    SafeguardingLeadAllows,
    /// The safeguarding lead decided that this is not told to them (MX-7).
    SafeguardingLeadWithholds,
    /// Something in it promotes, which makes marketing of the whole of it (CON-MKT-2).
    PromotionInIt,
    /// Asked for this consent, or not.
    Asking {
        /// Why, or why not.
        why: AskWhy,
    },
}
