# Written by tools/make_types.py from the schemas of the document interface. Not edited by hand.

"""Why: every way in which an answer can have come about, with typed arguments."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import ClassVar, Literal, TypeAlias

from .words import (
    AskWhy,
    Cell,
    ConsentForm,
    ExceptionGround,
    MatrixRow,
    MissingFact,
    OrderId,
    OrderKind,
    PersonId,
    RelationshipKind,
    RestrictionScope,
    Says,
    UnknownWord,
)


@dataclass(frozen=True, slots=True)
class UnknownReason:
    """A reason that this version of the package does not know, from a document that a newer one wrote.

    It is carried whole: written again, it is what it was.
    """

    code: str
    """Its code."""
    arguments: str = field(default="{}", repr=False)
    """What else stands there, as JSON."""


@dataclass(frozen=True, slots=True)
class ConsentNotNeeded:
    """Consent is the wrong tool: it rests on another basis."""

    code: ClassVar[Literal["consent_not_needed"]] = "consent_not_needed"


@dataclass(frozen=True, slots=True)
class PurposeNotKnown:
    """Neither the library nor the profile knows this purpose."""

    code: ClassVar[Literal["purpose_not_known"]] = "purpose_not_known"


@dataclass(frozen=True, slots=True)
class GivenBy:
    """This party said yes; no party named is the pupil, here and in what follows."""

    code: ClassVar[Literal["given_by"]] = "given_by"

    by: PersonId | None
    """Who."""


@dataclass(frozen=True, slots=True)
class RefusedBy:
    """This party said no."""

    code: ClassVar[Literal["refused_by"]] = "refused_by"

    by: PersonId | None
    """Who."""


@dataclass(frozen=True, slots=True)
class ObjectedBy:
    """This party objected."""

    code: ClassVar[Literal["objected_by"]] = "objected_by"

    by: PersonId | None
    """Who."""


@dataclass(frozen=True, slots=True)
class TakenBackBy:
    """This party took a yes back."""

    code: ClassVar[Literal["taken_back_by"]] = "taken_back_by"

    by: PersonId | None
    """Who."""


@dataclass(frozen=True, slots=True)
class TermEndedOf:
    """The term of this party's yes is over."""

    code: ClassVar[Literal["term_ended_of"]] = "term_ended_of"

    by: PersonId | None
    """Whose."""


@dataclass(frozen=True, slots=True)
class AnswerAwaited:
    """This party was asked and has not answered. Silence is no consent."""

    code: ClassVar[Literal["answer_awaited"]] = "answer_awaited"

    by: PersonId | None
    """Whose."""


@dataclass(frozen=True, slots=True)
class NotAskedYet:
    """Nobody asked this party."""

    code: ClassVar[Literal["not_asked_yet"]] = "not_asked_yet"

    by: PersonId | None
    """Whom."""


@dataclass(frozen=True, slots=True)
class FormDoesNotCount:
    """This party's yes is in a form that does not count for this purpose."""

    code: ClassVar[Literal["form_does_not_count"]] = "form_does_not_count"

    by: PersonId | None
    """Whose."""
    form: ConsentForm
    """The form."""


@dataclass(frozen=True, slots=True)
class OneTickForSeveral:
    """This party's yes is one tick for several purposes, or one word for several things that are
    each asked about.
    """

    code: ClassVar[Literal["one_tick_for_several"]] = "one_tick_for_several"

    by: PersonId | None
    """Whose."""


@dataclass(frozen=True, slots=True)
class AnswerWithoutStanding:
    """This party answered and has no standing to."""

    code: ClassVar[Literal["answer_without_standing"]] = "answer_without_standing"

    by: PersonId | None
    """Who."""


@dataclass(frozen=True, slots=True)
class StandingNotSettled:
    """Whether this party has standing to answer is not settled."""

    code: ClassVar[Literal["standing_not_settled"]] = "standing_not_settled"

    by: PersonId | None
    """Whose."""


@dataclass(frozen=True, slots=True)
class NotNotified:
    """This party was not notified, and no ground is on record why not."""

    code: ClassVar[Literal["not_notified"]] = "not_notified"

    by: PersonId | None
    """Who."""


@dataclass(frozen=True, slots=True)
class NotificationExcepted:
    """A ground is on record why this party is not notified."""

    code: ClassVar[Literal["notification_excepted"]] = "notification_excepted"

    by: PersonId | None
    """Who."""
    ground: ExceptionGround
    """Which."""


@dataclass(frozen=True, slots=True)
class OthersStandIn:
    """No parent of the biometrics Act can be notified: others stand in."""

    code: ClassVar[Literal["others_stand_in"]] = "others_stand_in"


@dataclass(frozen=True, slots=True)
class PupilAbleToDecide:
    """The pupil is able to decide about this, so that a parent's answer is not enough."""

    code: ClassVar[Literal["pupil_able_to_decide"]] = "pupil_able_to_decide"


@dataclass(frozen=True, slots=True)
class PupilAnswersToo:
    """The pupil is able to decide, and has to answer beside the parent."""

    code: ClassVar[Literal["pupil_answers_too"]] = "pupil_answers_too"


@dataclass(frozen=True, slots=True)
class PartiesDisagree:
    """People whose views both count disagree."""

    code: ClassVar[Literal["parties_disagree"]] = "parties_disagree"


@dataclass(frozen=True, slots=True)
class CourtLetsDecide:
    """An order lets this party decide."""

    code: ClassVar[Literal["court_lets_decide"]] = "court_lets_decide"

    by: PersonId | None
    """Who."""


@dataclass(frozen=True, slots=True)
class NoRightToBeExcused:
    """Nobody has a right to have the pupil excused."""

    code: ClassVar[Literal["no_right_to_be_excused"]] = "no_right_to_be_excused"


@dataclass(frozen=True, slots=True)
class HeadDeclined:
    """The head declined the request."""

    code: ClassVar[Literal["head_declined"]] = "head_declined"


@dataclass(frozen=True, slots=True)
class PupilChoseToTakePart:
    """The pupil chose to take part, and may."""

    code: ClassVar[Literal["pupil_chose_to_take_part"]] = "pupil_chose_to_take_part"


@dataclass(frozen=True, slots=True)
class RequestOpposed:
    """This parent wants the pupil to take part; the request stands."""

    code: ClassVar[Literal["request_opposed"]] = "request_opposed"

    by: PersonId | None
    """Who."""


@dataclass(frozen=True, slots=True)
class RequestUnclear:
    """What this party withdrew is not on record: the pupil from what all take part in, or an
    earlier answer.
    """

    code: ClassVar[Literal["request_unclear"]] = "request_unclear"

    by: PersonId | None
    """Who."""


@dataclass(frozen=True, slots=True)
class PrescriptionNeeded:
    """It is given on a doctor's prescription alone."""

    code: ClassVar[Literal["prescription_needed"]] = "prescription_needed"


@dataclass(frozen=True, slots=True)
class PlanNeeded:
    """It is given only where the condition is diagnosed, or there is a plan for it."""

    code: ClassVar[Literal["plan_needed"]] = "plan_needed"


@dataclass(frozen=True, slots=True)
class PupilLeft:
    """The pupil is no longer on roll."""

    code: ClassVar[Literal["pupil_left"]] = "pupil_left"


@dataclass(frozen=True, slots=True)
class HasToBeAskedToo:
    """This parent lives elsewhere and has to be asked as well."""

    code: ClassVar[Literal["has_to_be_asked_too"]] = "has_to_be_asked_too"

    by: PersonId | None
    """Who."""


@dataclass(frozen=True, slots=True)
class EveryOneNeeded:
    """Every one who may give it has to."""

    code: ClassVar[Literal["every_one_needed"]] = "every_one_needed"


@dataclass(frozen=True, slots=True)
class OrderCoversTheJourney:
    """An order covers a journey of this length without the others' consent."""

    code: ClassVar[Literal["order_covers_the_journey"]] = "order_covers_the_journey"

    by: PersonId | None
    """To whom it gives that."""


@dataclass(frozen=True, slots=True)
class PupilIsProtected:
    """The pupil is protected: until whoever decides for it says so, nothing is published."""

    code: ClassVar[Literal["pupil_is_protected"]] = "pupil_is_protected"


@dataclass(frozen=True, slots=True)
class DocumentDecides:
    """What a document of the school says decides, and nobody has looked."""

    code: ClassVar[Literal["document_decides"]] = "document_decides"


@dataclass(frozen=True, slots=True)
class LawNotSettled:
    """The law is not settled."""

    code: ClassVar[Literal["law_not_settled"]] = "law_not_settled"


@dataclass(frozen=True, slots=True)
class OutsideTheBiometricsAct:
    """The biometrics Act does not apply; data-protection law does."""

    code: ClassVar[Literal["outside_the_biometrics_act"]] = "outside_the_biometrics_act"


@dataclass(frozen=True, slots=True)
class Urgent:
    """It is urgent, so that an objection does not wait."""

    code: ClassVar[Literal["urgent"]] = "urgent"


@dataclass(frozen=True, slots=True)
class InConfidence:
    """It was prescribed without the parents' knowledge, which is respected."""

    code: ClassVar[Literal["in_confidence"]] = "in_confidence"


@dataclass(frozen=True, slots=True)
class ObjectionNotInWriting:
    """This parent objected, and not in writing."""

    code: ClassVar[Literal["objection_not_in_writing"]] = "objection_not_in_writing"

    by: PersonId | None
    """Who."""


@dataclass(frozen=True, slots=True)
class OtherFormDoes:
    """This adult cannot write because of a disability, and another form does as well (COM-2)."""

    code: ClassVar[Literal["other_form_does"]] = "other_form_does"

    by: PersonId | None
    """Who."""


@dataclass(frozen=True, slots=True)
class ConsentPersonNotNamed:
    """Each adult decides for themselves, and it was not said for which."""

    code: ClassVar[Literal["consent_person_not_named"]] = "consent_person_not_named"


@dataclass(frozen=True, slots=True)
class FilmingPublished:
    """A parent's own filming was published, which may bring it within data-protection law."""

    code: ClassVar[Literal["filming_published"]] = "filming_published"


@dataclass(frozen=True, slots=True)
class NoProfile:
    """No profile says which nation's and which kind of school's law holds."""

    code: ClassVar[Literal["no_profile"]] = "no_profile"


@dataclass(frozen=True, slots=True)
class RollUnknown:
    """No record that the pupil is on roll."""

    code: ClassVar[Literal["roll_unknown"]] = "roll_unknown"


@dataclass(frozen=True, slots=True)
class NotOnRoll:
    """The pupil was not on roll that day, so there is no duty."""

    code: ClassVar[Literal["not_on_roll"]] = "not_on_roll"


@dataclass(frozen=True, slots=True)
class RecordedAs:
    """The adult is recorded as this."""

    code: ClassVar[Literal["recorded_as"]] = "recorded_as"

    kind: RelationshipKind
    """The kind as recorded."""


@dataclass(frozen=True, slots=True)
class RelationshipNotSaid:
    """How the adult is related is not said."""

    code: ClassVar[Literal["relationship_not_said"]] = "relationship_not_said"


@dataclass(frozen=True, slots=True)
class LegalParent:
    """The adult is a legal parent, so a parent in education law whether or not they hold
    responsibility.
    """

    code: ClassVar[Literal["legal_parent"]] = "legal_parent"


@dataclass(frozen=True, slots=True)
class ParentByResponsibility:
    """Not a natural parent; holds responsibility, so a parent in education law."""

    code: ClassVar[Literal["parent_by_responsibility"]] = "parent_by_responsibility"


@dataclass(frozen=True, slots=True)
class ParentByCare:
    """The child lives with the adult, who looks after the child: a parent in education law."""

    code: ClassVar[Literal["parent_by_care"]] = "parent_by_care"


@dataclass(frozen=True, slots=True)
class CareGoesOn:
    """The child is away for a time; care goes on."""

    code: ClassVar[Literal["care_goes_on"]] = "care_goes_on"


@dataclass(frozen=True, slots=True)
class HadCareOnce:
    """Had care once; the child lives there no more."""

    code: ClassVar[Literal["had_care_once"]] = "had_care_once"


@dataclass(frozen=True, slots=True)
class CarerRecognised:
    """The school recorded a reason to go on recognising a former carer."""

    code: ClassVar[Literal["carer_recognised"]] = "carer_recognised"


@dataclass(frozen=True, slots=True)
class PartnerNotSettled:
    """A parent's partner: whether the child lives there and is looked after is not on record."""

    code: ClassVar[Literal["partner_not_settled"]] = "partner_not_settled"


@dataclass(frozen=True, slots=True)
class ContactOnly:
    """Neither a parent, nor a holder of responsibility, nor a carer: a contact only."""

    code: ClassVar[Literal["contact_only"]] = "contact_only"


@dataclass(frozen=True, slots=True)
class ParentNoMore:
    """A parent no more, since an adoption or a parental order."""

    code: ClassVar[Literal["parent_no_more"]] = "parent_no_more"


@dataclass(frozen=True, slots=True)
class HoldsResponsibility:
    """Holds parental responsibility on the basis that the rule names."""

    code: ClassVar[Literal["holds_responsibility"]] = "holds_responsibility"


@dataclass(frozen=True, slots=True)
class AuthorityHolds:
    """The authority is a corporate holder."""

    code: ClassVar[Literal["authority_holds"]] = "authority_holds"


@dataclass(frozen=True, slots=True)
class AuthorityHoldsNone:
    """The authority holds no responsibility: the child is accommodated under section 20."""

    code: ClassVar[Literal["authority_holds_none"]] = "authority_holds_none"


@dataclass(frozen=True, slots=True)
class RegisteredTooEarly:
    """Named on the birth registration before the law gave responsibility for that."""

    code: ClassVar[Literal["registered_too_early"]] = "registered_too_early"


@dataclass(frozen=True, slots=True)
class AppointmentNotInEffect:
    """A guardian's appointment that has not taken effect."""

    code: ClassVar[Literal["appointment_not_in_effect"]] = "appointment_not_in_effect"


@dataclass(frozen=True, slots=True)
class AppointmentUnsettled:
    """Whether the appointment has taken effect is not settled."""

    code: ClassVar[Literal["appointment_unsettled"]] = "appointment_unsettled"


@dataclass(frozen=True, slots=True)
class SpendsTimeOnly:
    """Spends time with the child under an order, which gives no responsibility."""

    code: ClassVar[Literal["spends_time_only"]] = "spends_time_only"


@dataclass(frozen=True, slots=True)
class PoliceProtectionGivesNone:
    """Police protection gives nobody responsibility."""

    code: ClassVar[Literal["police_protection_gives_none"]] = "police_protection_gives_none"


@dataclass(frozen=True, slots=True)
class ResponsibilityEnded:
    """A court ended the adult's responsibility."""

    code: ClassVar[Literal["responsibility_ended"]] = "responsibility_ended"


@dataclass(frozen=True, slots=True)
class ResponsibilityExtinguished:
    """An adoption or a parental order ended all earlier responsibility."""

    code: ClassVar[Literal["responsibility_extinguished"]] = "responsibility_extinguished"


@dataclass(frozen=True, slots=True)
class ResponsibilityUntouched:
    """Prison, separation, absence or debt do not touch responsibility."""

    code: ClassVar[Literal["responsibility_untouched"]] = "responsibility_untouched"


@dataclass(frozen=True, slots=True)
class ResponsibilityOverAt18:
    """Responsibility ends on the eighteenth birthday."""

    code: ClassVar[Literal["responsibility_over_at_18"]] = "responsibility_over_at_18"


@dataclass(frozen=True, slots=True)
class ScottishRightsEndAt16:
    """In Scotland most rights end at sixteen."""

    code: ClassVar[Literal["scottish_rights_end_at_16"]] = "scottish_rights_end_at_16"


@dataclass(frozen=True, slots=True)
class ForeignLawDecides:
    """The law of the child's habitual residence decides."""

    code: ClassVar[Literal["foreign_law_decides"]] = "foreign_law_decides"


@dataclass(frozen=True, slots=True)
class ResponsibilityStated:
    """The flag in the school's system says this about responsibility."""

    code: ClassVar[Literal["responsibility_stated"]] = "responsibility_stated"

    says: Says
    """What it says."""
    may_be_default: bool
    """Whether a "no" may stand for "not filled in"."""


@dataclass(frozen=True, slots=True)
class RecordsContradict:
    """Two records of the same strength and day contradict each other."""

    code: ClassVar[Literal["records_contradict"]] = "records_contradict"

    about: MissingFact | UnknownWord
    """About what."""


@dataclass(frozen=True, slots=True)
class Row:
    """The row of the rights matrix that the facts choose, or leave open, and what it says."""

    code: ClassVar[Literal["row"]] = "row"

    row: MatrixRow
    """The row."""
    cell: Cell
    """Its cell in the column asked about."""
    one_of_several: bool
    """It is one of several rows that the facts leave open, and says what would follow if it were
    this one.
    """


@dataclass(frozen=True, slots=True)
class ReportDuty:
    """The school has a statutory duty to send the yearly report to parents."""

    code: ClassVar[Literal["report_duty"]] = "report_duty"


@dataclass(frozen=True, slots=True)
class ReportDutyInLeavingYear:
    """A referral unit owes the report in the year in which the pupil leaves compulsory school age."""

    code: ClassVar[Literal["report_duty_in_leaving_year"]] = "report_duty_in_leaving_year"


@dataclass(frozen=True, slots=True)
class NoReportDutyThisYear:
    """A referral unit owes no report this year."""

    code: ClassVar[Literal["no_report_duty_this_year"]] = "no_report_duty_this_year"


@dataclass(frozen=True, slots=True)
class NoDutyForSchoolType:
    """Neither set of regulations covers this kind of school."""

    code: ClassVar[Literal["no_duty_for_school_type"]] = "no_duty_for_school_type"


@dataclass(frozen=True, slots=True)
class NoRuleForNation:
    """This library holds no rule of this nation for it."""

    code: ClassVar[Literal["no_rule_for_nation"]] = "no_rule_for_nation"


@dataclass(frozen=True, slots=True)
class RuleNotYetInForce:
    """The rule was not in force on this day."""

    code: ClassVar[Literal["rule_not_yet_in_force"]] = "rule_not_yet_in_force"


@dataclass(frozen=True, slots=True)
class Requested:
    """Owed once the adult has asked, and the adult has."""

    code: ClassVar[Literal["requested"]] = "requested"


@dataclass(frozen=True, slots=True)
class NotRequested:
    """Owed once the adult has asked, and no request is on record."""

    code: ClassVar[Literal["not_requested"]] = "not_requested"


@dataclass(frozen=True, slots=True)
class Waived:
    """This parent agreed not to be sent it."""

    code: ClassVar[Literal["waived"]] = "waived"


@dataclass(frozen=True, slots=True)
class PupilIsAdult:
    """The pupil is eighteen or over and is the one to address."""

    code: ClassVar[Literal["pupil_is_adult"]] = "pupil_is_adult"


@dataclass(frozen=True, slots=True)
class AgeUnknown:
    """Whether the pupil is eighteen is not on record."""

    code: ClassVar[Literal["age_unknown"]] = "age_unknown"


@dataclass(frozen=True, slots=True)
class SpecialCircumstances:
    """The head recorded special circumstances."""

    code: ClassVar[Literal["special_circumstances"]] = "special_circumstances"


@dataclass(frozen=True, slots=True)
class PupilAgreed:
    """The adult pupil agreed."""

    code: ClassVar[Literal["pupil_agreed"]] = "pupil_agreed"


@dataclass(frozen=True, slots=True)
class PupilHasNotAgreed:
    """The adult pupil has not agreed."""

    code: ClassVar[Literal["pupil_has_not_agreed"]] = "pupil_has_not_agreed"


@dataclass(frozen=True, slots=True)
class ExclusionDuty:
    """The school must by law tell the parents of an exclusion."""

    code: ClassVar[Literal["exclusion_duty"]] = "exclusion_duty"


@dataclass(frozen=True, slots=True)
class PupilRefused:
    """The adult pupil said no."""

    code: ClassVar[Literal["pupil_refused"]] = "pupil_refused"


@dataclass(frozen=True, slots=True)
class IsThePupil:
    """It is the pupil: addressed in person from eighteen."""

    code: ClassVar[Literal["is_the_pupil"]] = "is_the_pupil"


@dataclass(frozen=True, slots=True)
class Died:
    """The adult has died."""

    code: ClassVar[Literal["died"]] = "died"


@dataclass(frozen=True, slots=True)
class Imprisoned:
    """The adult is in prison."""

    code: ClassVar[Literal["imprisoned"]] = "imprisoned"


@dataclass(frozen=True, slots=True)
class RiskNotChecked:
    """Whether the risk to others was looked into is not on record."""

    code: ClassVar[Literal["risk_not_checked"]] = "risk_not_checked"


@dataclass(frozen=True, slots=True)
class RiskChecked:
    """The risk was looked into and nothing stands in the way."""

    code: ClassVar[Literal["risk_checked"]] = "risk_checked"


@dataclass(frozen=True, slots=True)
class NoOrderSeen:
    """No order was seen: every parent is treated alike."""

    code: ClassVar[Literal["no_order_seen"]] = "no_order_seen"


@dataclass(frozen=True, slots=True)
class OrderBars:
    """An order seen bars this."""

    code: ClassVar[Literal["order_bars"]] = "order_bars"

    order: OrderId
    """The order."""
    scope: RestrictionScope
    """The act that it bars."""


@dataclass(frozen=True, slots=True)
class OrderLeavesAlone:
    """An order seen bars something else, and leaves this alone."""

    code: ClassVar[Literal["order_leaves_alone"]] = "order_leaves_alone"

    order: OrderId
    """The order."""
    scope: RestrictionScope
    """The act that it bars."""


@dataclass(frozen=True, slots=True)
class OrderRequires:
    """An order seen requires this."""

    code: ClassVar[Literal["order_requires"]] = "order_requires"

    order: OrderId
    """The order."""
    scope: RestrictionScope
    """The act."""


@dataclass(frozen=True, slots=True)
class OrderUnclear:
    """An order restricts the adult in words that somebody has to read."""

    code: ClassVar[Literal["order_unclear"]] = "order_unclear"

    order: OrderId
    """The order."""
    kind: OrderKind
    """Its kind."""


@dataclass(frozen=True, slots=True)
class OrderWithoutEffect:
    """This kind of order has no effect on what a school does."""

    code: ClassVar[Literal["order_without_effect"]] = "order_without_effect"

    order: OrderId
    """The order."""
    kind: OrderKind
    """Its kind."""


@dataclass(frozen=True, slots=True)
class OrderLapsedByAge:
    """The order no longer has effect at the pupil's age."""

    code: ClassVar[Literal["order_lapsed_by_age"]] = "order_lapsed_by_age"

    order: OrderId
    """The order."""


@dataclass(frozen=True, slots=True)
class LivesWithOther:
    """The child lives with another under an order, which takes nothing from this parent."""

    code: ClassVar[Literal["lives_with_other"]] = "lives_with_other"

    order: OrderId
    """The order."""


@dataclass(frozen=True, slots=True)
class OrdersConflict:
    """Two orders deal with the same point in opposite ways."""

    code: ClassVar[Literal["orders_conflict"]] = "orders_conflict"


@dataclass(frozen=True, slots=True)
class OrderClaimed:
    """An order is told of and was not produced."""

    code: ClassVar[Literal["order_claimed"]] = "order_claimed"

    order: OrderId
    """The order."""
    hold_until: date | None
    """The last day of the hold, where it could be counted."""


@dataclass(frozen=True, slots=True)
class ClaimedOrderHoldOver:
    """The hold for a claimed order is over; addresses stay on hold."""

    code: ClassVar[Literal["claimed_order_hold_over"]] = "claimed_order_hold_over"

    order: OrderId
    """The order."""


@dataclass(frozen=True, slots=True)
class SafeguardingHold:
    """The safeguarding lead holds the action."""

    code: ClassVar[Literal["safeguarding_hold"]] = "safeguarding_hold"


@dataclass(frozen=True, slots=True)
class SafetyAgainstOrder:
    """An order requires what the safeguarding lead holds: seek the court's direction."""

    code: ClassVar[Literal["safety_against_order"]] = "safety_against_order"


@dataclass(frozen=True, slots=True)
class AuthorityLimits:
    """The authority limited this in writing."""

    code: ClassVar[Literal["authority_limits"]] = "authority_limits"

    scope: RestrictionScope
    """The act."""


@dataclass(frozen=True, slots=True)
class UnderSpecialGuardianship:
    """A special guardian may exclude the parents in most things; not in this."""

    code: ClassVar[Literal["under_special_guardianship"]] = "under_special_guardianship"


@dataclass(frozen=True, slots=True)
class UnderCareOrder:
    """The child is under a care order; the parent keeps this unless the authority limits it."""

    code: ClassVar[Literal["under_care_order"]] = "under_care_order"


@dataclass(frozen=True, slots=True)
class PlacedForAdoption:
    """The child is placed, or may be placed, for adoption: the agency decides."""

    code: ClassVar[Literal["placed_for_adoption"]] = "placed_for_adoption"


@dataclass(frozen=True, slots=True)
class EmergencyApplicant:
    """The applicant of an emergency protection order."""

    code: ClassVar[Literal["emergency_applicant"]] = "emergency_applicant"


@dataclass(frozen=True, slots=True)
class WardOfCourt:
    """A ward of court: important steps need the court, and this is none."""

    code: ClassVar[Literal["ward_of_court"]] = "ward_of_court"


@dataclass(frozen=True, slots=True)
class CareStatusUnknown:
    """Whether the child is looked after under an order is not on record."""

    code: ClassVar[Literal["care_status_unknown"]] = "care_status_unknown"


@dataclass(frozen=True, slots=True)
class EqualTreatment:
    """Every parent is treated alike in this (COM-4)."""

    code: ClassVar[Literal["equal_treatment"]] = "equal_treatment"


@dataclass(frozen=True, slots=True)
class RecordDuty:
    """The school must by law show a parent the educational record on a written request (REC-1)."""

    code: ClassVar[Literal["record_duty"]] = "record_duty"


@dataclass(frozen=True, slots=True)
class RecordByChoice:
    """This kind of school has no duty to show the educational record and may agree to it (REC-3)."""

    code: ClassVar[Literal["record_by_choice"]] = "record_by_choice"


@dataclass(frozen=True, slots=True)
class RegisterDuty:
    """The register must hold a number of every parent with whom the pupil normally lives (MX-2)."""

    code: ClassVar[Literal["register_duty"]] = "register_duty"


@dataclass(frozen=True, slots=True)
class ElectionDuty:
    """Every known parent must be able to vote and to stand."""

    code: ClassVar[Literal["election_duty"]] = "election_duty"


@dataclass(frozen=True, slots=True)
class BoardRulesDecide:
    """The board's own rules say who may vote and stand."""

    code: ClassVar[Literal["board_rules_decide"]] = "board_rules_decide"


@dataclass(frozen=True, slots=True)
class AnyoneMayComplain:
    """Anyone may complain about a maintained school."""

    code: ClassVar[Literal["anyone_may_complain"]] = "anyone_may_complain"


@dataclass(frozen=True, slots=True)
class HouseholdOnly:
    """Routine mail is owed to the household only (JUR-3)."""

    code: ClassVar[Literal["household_only"]] = "household_only"


@dataclass(frozen=True, slots=True)
class LongTermAndSignificant:
    """Long-term and significant: both parents are asked (CON-TRIP-4)."""

    code: ClassVar[Literal["long_term_and_significant"]] = "long_term_and_significant"


@dataclass(frozen=True, slots=True)
class Authorised:
    """Somebody who may say so, said that the adult may."""

    code: ClassVar[Literal["authorised"]] = "authorised"


@dataclass(frozen=True, slots=True)
class AuthorisedByWhom:
    """Whether the one who said so may, is not settled."""

    code: ClassVar[Literal["authorised_by_whom"]] = "authorised_by_whom"


@dataclass(frozen=True, slots=True)
class NotAuthorised:
    """Nobody with responsibility or care said that the adult may."""

    code: ClassVar[Literal["not_authorised"]] = "not_authorised"


@dataclass(frozen=True, slots=True)
class Delegated:
    """The carer may decide it by the placement plan."""

    code: ClassVar[Literal["delegated"]] = "delegated"


@dataclass(frozen=True, slots=True)
class NotDelegated:
    """The placement plan keeps it from the carer."""

    code: ClassVar[Literal["not_delegated"]] = "not_delegated"


@dataclass(frozen=True, slots=True)
class PlanSilent:
    """The placement plan was seen and says nothing of it."""

    code: ClassVar[Literal["plan_silent"]] = "plan_silent"


@dataclass(frozen=True, slots=True)
class NoPlanSeen:
    """No placement plan was seen."""

    code: ClassVar[Literal["no_plan_seen"]] = "no_plan_seen"


@dataclass(frozen=True, slots=True)
class DelegatedByWhom:
    """The authority to decide was given by somebody who could not give it alone (DEL-2)."""

    code: ClassVar[Literal["delegated_by_whom"]] = "delegated_by_whom"


@dataclass(frozen=True, slots=True)
class OrderMayBar:
    """What the order restricts may be this: it depends on what is not said of the thing."""

    code: ClassVar[Literal["order_may_bar"]] = "order_may_bar"

    order: OrderId
    """The order."""
    scope: RestrictionScope
    """The act that it bars."""


@dataclass(frozen=True, slots=True)
class AuthorityMayLimit:
    """The authority may have limited this: it depends on what is not said of the thing."""

    code: ClassVar[Literal["authority_may_limit"]] = "authority_may_limit"

    scope: RestrictionScope
    """The act."""


@dataclass(frozen=True, slots=True)
class ReleasedOnlyTo:
    """The child is under emergency or police protection and is released only to whom the order
    names (ORD-12).
    """

    code: ClassVar[Literal["released_only_to"]] = "released_only_to"

    order: OrderId
    """The order."""


@dataclass(frozen=True, slots=True)
class ReleasedToThisAdult:
    """The order names this adult as the one to whom the child may be released."""

    code: ClassVar[Literal["released_to_this_adult"]] = "released_to_this_adult"

    order: OrderId
    """The order."""


@dataclass(frozen=True, slots=True)
class WardNeedsCourt:
    """An important step for a ward of court needs the court."""

    code: ClassVar[Literal["ward_needs_court"]] = "ward_needs_court"


@dataclass(frozen=True, slots=True)
class ResponsibilityOnlyAsserted:
    """Responsibility is only said to be held: for this, a declaration or better is needed."""

    code: ClassVar[Literal["responsibility_only_asserted"]] = "responsibility_only_asserted"


@dataclass(frozen=True, slots=True)
class EveryonesConsentNeeded:
    """For this a statute needs the consent of every holder of responsibility (PR-11, CON-TRIP-6,
    CON-NAM-1).
    """

    code: ClassVar[Literal["everyones_consent_needed"]] = "everyones_consent_needed"


@dataclass(frozen=True, slots=True)
class PupilDecides:
    """It is the pupil's own decision from eighteen."""

    code: ClassVar[Literal["pupil_decides"]] = "pupil_decides"


@dataclass(frozen=True, slots=True)
class ChildPrivatelyFostered:
    """The child is privately fostered: the school must tell the local authority (PRV-3)."""

    code: ClassVar[Literal["child_privately_fostered"]] = "child_privately_fostered"


@dataclass(frozen=True, slots=True)
class PrivateFosteringUnsettled:
    """Whether the child is privately fostered is not settled: how the two are related, or whether
    the child is disabled.
    """

    code: ClassVar[Literal["private_fostering_unsettled"]] = "private_fostering_unsettled"


@dataclass(frozen=True, slots=True)
class NotInWriting:
    """The record is not asked for in writing, or that is not on record (REC-1)."""

    code: ClassVar[Literal["not_in_writing"]] = "not_in_writing"


@dataclass(frozen=True, slots=True)
class RecordIsParentsOwn:
    """The record is the parent's own right: the child's age or objection does not stand in the way
    (REC-2).
    """

    code: ClassVar[Literal["record_is_parents_own"]] = "record_is_parents_own"


@dataclass(frozen=True, slots=True)
class AccessIsChilds:
    """Subject access is the child's right, whatever the age (SAR-1)."""

    code: ClassVar[Literal["access_is_childs"]] = "access_is_childs"


@dataclass(frozen=True, slots=True)
class ChildCompetent:
    """The child was judged able to decide about it (SAR-2)."""

    code: ClassVar[Literal["child_competent"]] = "child_competent"


@dataclass(frozen=True, slots=True)
class ChildNotCompetent:
    """The child was judged not to be able to decide about it (SAR-2)."""

    code: ClassVar[Literal["child_not_competent"]] = "child_not_competent"


@dataclass(frozen=True, slots=True)
class PresumedCompetentAt12:
    """In Scotland a child of twelve is presumed able to decide about it (SAR-2)."""

    code: ClassVar[Literal["presumed_competent_at_12"]] = "presumed_competent_at_12"


@dataclass(frozen=True, slots=True)
class PresumedNotCompetentUnder12:
    """In Scotland a child under twelve is presumed not to be able to (SAR-2)."""

    code: ClassVar[Literal["presumed_not_competent_under_12"]] = "presumed_not_competent_under_12"


@dataclass(frozen=True, slots=True)
class CompetenceNotJudged:
    """Whether this child can decide about it was not judged (SAR-2)."""

    code: ClassVar[Literal["competence_not_judged"]] = "competence_not_judged"


@dataclass(frozen=True, slots=True)
class OnlyWithResponsibility:
    """An adult uses the child's right only with parental responsibility, parent or not (SAR-3)."""

    code: ClassVar[Literal["only_with_responsibility"]] = "only_with_responsibility"


@dataclass(frozen=True, slots=True)
class ChildAuthorises:
    """The child, able to decide, authorises the adult (SAR-3)."""

    code: ClassVar[Literal["child_authorises"]] = "child_authorises"


@dataclass(frozen=True, slots=True)
class ChildDoesNotAuthorise:
    """The child, able to decide, does not authorise the adult (SAR-3)."""

    code: ClassVar[Literal["child_does_not_authorise"]] = "child_does_not_authorise"


@dataclass(frozen=True, slots=True)
class ChildNotAsked:
    """Whether the child, able to decide, authorises the adult is not on record (SAR-3)."""

    code: ClassVar[Literal["child_not_asked"]] = "child_not_asked"


@dataclass(frozen=True, slots=True)
class InChildsInterests:
    """It is in the interests of a child who cannot decide (SAR-3, SAR-4)."""

    code: ClassVar[Literal["in_childs_interests"]] = "in_childs_interests"


@dataclass(frozen=True, slots=True)
class NotInChildsInterests:
    """It is not in the interests of the child (SAR-4)."""

    code: ClassVar[Literal["not_in_childs_interests"]] = "not_in_childs_interests"


@dataclass(frozen=True, slots=True)
class InterestsNotWeighed:
    """Whether it is in the child's interests was not weighed (SAR-4)."""

    code: ClassVar[Literal["interests_not_weighed"]] = "interests_not_weighed"


@dataclass(frozen=True, slots=True)
class IdentityNotShown:
    """Identity or authority was asked for and not shown."""

    code: ClassVar[Literal["identity_not_shown"]] = "identity_not_shown"


@dataclass(frozen=True, slots=True)
class SearchReasonably:
    """The search is a reasonable and proportionate one (SAR-6)."""

    code: ClassVar[Literal["search_reasonably"]] = "search_reasonably"


@dataclass(frozen=True, slots=True)
class IncidentDuty:
    """Parents are told of a serious incident that involves their child, and each alike (MX-6)."""

    code: ClassVar[Literal["incident_duty"]] = "incident_duty"


@dataclass(frozen=True, slots=True)
class PlanDuty:
    """Each parent is consulted on the plan, and one of two is not enough: the authority's duty, and
    the school's part in it (MX-5).
    """

    code: ClassVar[Literal["plan_duty"]] = "plan_duty"


@dataclass(frozen=True, slots=True)
class PlanRightsArePupils:
    """From the end of compulsory school age the rights about the plan are the pupil's own (AGE-5)."""

    code: ClassVar[Literal["plan_rights_are_pupils"]] = "plan_rights_are_pupils"


@dataclass(frozen=True, slots=True)
class CapacityLacking:
    """The pupil lacks capacity for the decision: the parents act, or a deputy whom a court
    appointed (AGE-5).
    """

    code: ClassVar[Literal["capacity_lacking"]] = "capacity_lacking"


@dataclass(frozen=True, slots=True)
class CapacityNotKnown:
    """Whether the pupil has capacity for the decision is not on record (AGE-5)."""

    code: ClassVar[Literal["capacity_not_known"]] = "capacity_not_known"


@dataclass(frozen=True, slots=True)
class SchoolAgeUnknown:
    """Whether the pupil is over compulsory school age is not on record (AGE-3, AGE-5)."""

    code: ClassVar[Literal["school_age_unknown"]] = "school_age_unknown"


@dataclass(frozen=True, slots=True)
class PreferenceMayBeSaid:
    """Any parent may say which school they prefer (MX-4)."""

    code: ClassVar[Literal["preference_may_be_said"]] = "preference_may_be_said"


@dataclass(frozen=True, slots=True)
class RegisterOfParents:
    """The register holds the name and address of every person whom the school knows to be a parent
    (MX-2).
    """

    code: ClassVar[Literal["register_of_parents"]] = "register_of_parents"


@dataclass(frozen=True, slots=True)
class PlanRightsOverAt25:
    """At twenty-five the rights about the plan are over (AGE-5)."""

    code: ClassVar[Literal["plan_rights_over_at_25"]] = "plan_rights_over_at_25"


@dataclass(frozen=True, slots=True)
class SafeguardingLeadDecides:
    """The safeguarding lead decides each time who is told (MX-7)."""

    code: ClassVar[Literal["safeguarding_lead_decides"]] = "safeguarding_lead_decides"


@dataclass(frozen=True, slots=True)
class SafeguardingLeadAllows:
    """The safeguarding lead decided that this is told to them (MX-7)."""

    code: ClassVar[Literal["safeguarding_lead_allows"]] = "safeguarding_lead_allows"


@dataclass(frozen=True, slots=True)
class SafeguardingLeadWithholds:
    """The safeguarding lead decided that this is not told to them (MX-7)."""

    code: ClassVar[Literal["safeguarding_lead_withholds"]] = "safeguarding_lead_withholds"


@dataclass(frozen=True, slots=True)
class PromotionInIt:
    """Something in it promotes, which makes marketing of the whole of it (CON-MKT-2)."""

    code: ClassVar[Literal["promotion_in_it"]] = "promotion_in_it"


@dataclass(frozen=True, slots=True)
class Asking:
    """Asked for this consent, or not."""

    code: ClassVar[Literal["asking"]] = "asking"

    why: AskWhy
    """Why, or why not."""


Reason: TypeAlias = (
    ConsentNotNeeded
    | PurposeNotKnown
    | GivenBy
    | RefusedBy
    | ObjectedBy
    | TakenBackBy
    | TermEndedOf
    | AnswerAwaited
    | NotAskedYet
    | FormDoesNotCount
    | OneTickForSeveral
    | AnswerWithoutStanding
    | StandingNotSettled
    | NotNotified
    | NotificationExcepted
    | OthersStandIn
    | PupilAbleToDecide
    | PupilAnswersToo
    | PartiesDisagree
    | CourtLetsDecide
    | NoRightToBeExcused
    | HeadDeclined
    | PupilChoseToTakePart
    | RequestOpposed
    | RequestUnclear
    | PrescriptionNeeded
    | PlanNeeded
    | PupilLeft
    | HasToBeAskedToo
    | EveryOneNeeded
    | OrderCoversTheJourney
    | PupilIsProtected
    | DocumentDecides
    | LawNotSettled
    | OutsideTheBiometricsAct
    | Urgent
    | InConfidence
    | ObjectionNotInWriting
    | OtherFormDoes
    | ConsentPersonNotNamed
    | FilmingPublished
    | NoProfile
    | RollUnknown
    | NotOnRoll
    | RecordedAs
    | RelationshipNotSaid
    | LegalParent
    | ParentByResponsibility
    | ParentByCare
    | CareGoesOn
    | HadCareOnce
    | CarerRecognised
    | PartnerNotSettled
    | ContactOnly
    | ParentNoMore
    | HoldsResponsibility
    | AuthorityHolds
    | AuthorityHoldsNone
    | RegisteredTooEarly
    | AppointmentNotInEffect
    | AppointmentUnsettled
    | SpendsTimeOnly
    | PoliceProtectionGivesNone
    | ResponsibilityEnded
    | ResponsibilityExtinguished
    | ResponsibilityUntouched
    | ResponsibilityOverAt18
    | ScottishRightsEndAt16
    | ForeignLawDecides
    | ResponsibilityStated
    | RecordsContradict
    | Row
    | ReportDuty
    | ReportDutyInLeavingYear
    | NoReportDutyThisYear
    | NoDutyForSchoolType
    | NoRuleForNation
    | RuleNotYetInForce
    | Requested
    | NotRequested
    | Waived
    | PupilIsAdult
    | AgeUnknown
    | SpecialCircumstances
    | PupilAgreed
    | PupilHasNotAgreed
    | ExclusionDuty
    | PupilRefused
    | IsThePupil
    | Died
    | Imprisoned
    | RiskNotChecked
    | RiskChecked
    | NoOrderSeen
    | OrderBars
    | OrderLeavesAlone
    | OrderRequires
    | OrderUnclear
    | OrderWithoutEffect
    | OrderLapsedByAge
    | LivesWithOther
    | OrdersConflict
    | OrderClaimed
    | ClaimedOrderHoldOver
    | SafeguardingHold
    | SafetyAgainstOrder
    | AuthorityLimits
    | UnderSpecialGuardianship
    | UnderCareOrder
    | PlacedForAdoption
    | EmergencyApplicant
    | WardOfCourt
    | CareStatusUnknown
    | EqualTreatment
    | RecordDuty
    | RecordByChoice
    | RegisterDuty
    | ElectionDuty
    | BoardRulesDecide
    | AnyoneMayComplain
    | HouseholdOnly
    | LongTermAndSignificant
    | Authorised
    | AuthorisedByWhom
    | NotAuthorised
    | Delegated
    | NotDelegated
    | PlanSilent
    | NoPlanSeen
    | DelegatedByWhom
    | OrderMayBar
    | AuthorityMayLimit
    | ReleasedOnlyTo
    | ReleasedToThisAdult
    | WardNeedsCourt
    | ResponsibilityOnlyAsserted
    | EveryonesConsentNeeded
    | PupilDecides
    | ChildPrivatelyFostered
    | PrivateFosteringUnsettled
    | NotInWriting
    | RecordIsParentsOwn
    | AccessIsChilds
    | ChildCompetent
    | ChildNotCompetent
    | PresumedCompetentAt12
    | PresumedNotCompetentUnder12
    | CompetenceNotJudged
    | OnlyWithResponsibility
    | ChildAuthorises
    | ChildDoesNotAuthorise
    | ChildNotAsked
    | InChildsInterests
    | NotInChildsInterests
    | InterestsNotWeighed
    | IdentityNotShown
    | SearchReasonably
    | IncidentDuty
    | PlanDuty
    | PlanRightsArePupils
    | CapacityLacking
    | CapacityNotKnown
    | SchoolAgeUnknown
    | PreferenceMayBeSaid
    | RegisterOfParents
    | PlanRightsOverAt25
    | SafeguardingLeadDecides
    | SafeguardingLeadAllows
    | SafeguardingLeadWithholds
    | PromotionInIt
    | Asking
    | UnknownReason
)
"""Why: a code with typed arguments.

Wording belongs to the catalogues of `parentis-text`, one a language.
"""


__all__ = [
    "AccessIsChilds",
    "AgeUnknown",
    "AnswerAwaited",
    "AnswerWithoutStanding",
    "AnyoneMayComplain",
    "AppointmentNotInEffect",
    "AppointmentUnsettled",
    "Asking",
    "Authorised",
    "AuthorisedByWhom",
    "AuthorityHolds",
    "AuthorityHoldsNone",
    "AuthorityLimits",
    "AuthorityMayLimit",
    "BoardRulesDecide",
    "CapacityLacking",
    "CapacityNotKnown",
    "CareGoesOn",
    "CareStatusUnknown",
    "CarerRecognised",
    "ChildAuthorises",
    "ChildCompetent",
    "ChildDoesNotAuthorise",
    "ChildNotAsked",
    "ChildNotCompetent",
    "ChildPrivatelyFostered",
    "ClaimedOrderHoldOver",
    "CompetenceNotJudged",
    "ConsentNotNeeded",
    "ConsentPersonNotNamed",
    "ContactOnly",
    "CourtLetsDecide",
    "Delegated",
    "DelegatedByWhom",
    "Died",
    "DocumentDecides",
    "ElectionDuty",
    "EmergencyApplicant",
    "EqualTreatment",
    "EveryOneNeeded",
    "EveryonesConsentNeeded",
    "ExclusionDuty",
    "FilmingPublished",
    "ForeignLawDecides",
    "FormDoesNotCount",
    "GivenBy",
    "HadCareOnce",
    "HasToBeAskedToo",
    "HeadDeclined",
    "HoldsResponsibility",
    "HouseholdOnly",
    "IdentityNotShown",
    "Imprisoned",
    "InChildsInterests",
    "InConfidence",
    "IncidentDuty",
    "InterestsNotWeighed",
    "IsThePupil",
    "LawNotSettled",
    "LegalParent",
    "LivesWithOther",
    "LongTermAndSignificant",
    "NoDutyForSchoolType",
    "NoOrderSeen",
    "NoPlanSeen",
    "NoProfile",
    "NoReportDutyThisYear",
    "NoRightToBeExcused",
    "NoRuleForNation",
    "NotAskedYet",
    "NotAuthorised",
    "NotDelegated",
    "NotInChildsInterests",
    "NotInWriting",
    "NotNotified",
    "NotOnRoll",
    "NotRequested",
    "NotificationExcepted",
    "ObjectedBy",
    "ObjectionNotInWriting",
    "OneTickForSeveral",
    "OnlyWithResponsibility",
    "OrderBars",
    "OrderClaimed",
    "OrderCoversTheJourney",
    "OrderLapsedByAge",
    "OrderLeavesAlone",
    "OrderMayBar",
    "OrderRequires",
    "OrderUnclear",
    "OrderWithoutEffect",
    "OrdersConflict",
    "OtherFormDoes",
    "OthersStandIn",
    "OutsideTheBiometricsAct",
    "ParentByCare",
    "ParentByResponsibility",
    "ParentNoMore",
    "PartiesDisagree",
    "PartnerNotSettled",
    "PlacedForAdoption",
    "PlanDuty",
    "PlanNeeded",
    "PlanRightsArePupils",
    "PlanRightsOverAt25",
    "PlanSilent",
    "PoliceProtectionGivesNone",
    "PreferenceMayBeSaid",
    "PrescriptionNeeded",
    "PresumedCompetentAt12",
    "PresumedNotCompetentUnder12",
    "PrivateFosteringUnsettled",
    "PromotionInIt",
    "PupilAbleToDecide",
    "PupilAgreed",
    "PupilAnswersToo",
    "PupilChoseToTakePart",
    "PupilDecides",
    "PupilHasNotAgreed",
    "PupilIsAdult",
    "PupilIsProtected",
    "PupilLeft",
    "PupilRefused",
    "PurposeNotKnown",
    "Reason",
    "RecordByChoice",
    "RecordDuty",
    "RecordIsParentsOwn",
    "RecordedAs",
    "RecordsContradict",
    "RefusedBy",
    "RegisterDuty",
    "RegisterOfParents",
    "RegisteredTooEarly",
    "RelationshipNotSaid",
    "ReleasedOnlyTo",
    "ReleasedToThisAdult",
    "ReportDuty",
    "ReportDutyInLeavingYear",
    "RequestOpposed",
    "RequestUnclear",
    "Requested",
    "ResponsibilityEnded",
    "ResponsibilityExtinguished",
    "ResponsibilityOnlyAsserted",
    "ResponsibilityOverAt18",
    "ResponsibilityStated",
    "ResponsibilityUntouched",
    "RiskChecked",
    "RiskNotChecked",
    "RollUnknown",
    "Row",
    "RuleNotYetInForce",
    "SafeguardingHold",
    "SafeguardingLeadAllows",
    "SafeguardingLeadDecides",
    "SafeguardingLeadWithholds",
    "SafetyAgainstOrder",
    "SchoolAgeUnknown",
    "ScottishRightsEndAt16",
    "SearchReasonably",
    "SpecialCircumstances",
    "SpendsTimeOnly",
    "StandingNotSettled",
    "TakenBackBy",
    "TermEndedOf",
    "UnderCareOrder",
    "UnderSpecialGuardianship",
    "UnknownReason",
    "Urgent",
    "Waived",
    "WardNeedsCourt",
    "WardOfCourt",
]
