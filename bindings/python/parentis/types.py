# Written by tools/make_types.py from the schemas of the document interface. Not edited by hand.

"""Answers, and what they are made of."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Annotated, ClassVar, Literal, TypeAlias

from .reasons import Reason
from .rules import RuleId
from .words import (
    Charge,
    ClockNote,
    Column,
    Condition,
    DayKind,
    DocumentId,
    EntryId,
    EqualFinding,
    Exemption,
    Known,
    MatrixRow,
    MessageKind,
    MissingFact,
    NoDay,
    Outcome,
    PersonId,
    Post,
    PreferenceId,
    PreferenceState,
    PupilId,
    Right,
    Says,
    Supplier,
    Unit,
    UnknownWord,
    Weight,
)


@dataclass(frozen=True, slots=True)
class UnknownChange:
    """A change that this version of the package does not know, from a document that a newer one wrote.

    It is carried whole: written again, it is what it was.
    """

    change: str
    """Its code."""
    arguments: str = field(default="{}", repr=False)
    """What else stands there, as JSON."""


@dataclass(frozen=True, slots=True)
class AdmissionPreference:
    """The answer to "what do the adults prefer, and does one preference stand?"."""

    answer: ClassVar[Literal["preference"]] = "preference"

    pupil: PupilId
    """The child."""
    as_of: date
    """The day."""
    state: PreferenceState
    """Where it stands."""
    stands: PreferenceId | None
    """The one that stands."""
    lines: tuple[PreferenceLine, ...]
    """Everybody who has expressed one, in the order of their ids."""
    decided_by: tuple[PersonId, ...]
    """Whom an order lets decide, whether they have said anything or not."""
    rules: tuple[RuleId | UnknownWord, ...]
    """The rules of the state; those of a line are in its decision."""
    missing: tuple[Missing, ...]
    """What is not on record and would settle it."""
    holds_until: date | None
    """The first later day on which something that was consulted changes."""


@dataclass(frozen=True, slots=True)
class Audience:
    """Everybody who was looked at for a message, line by line."""

    answer: ClassVar[Literal["audience"]] = "audience"

    message: MessageKind
    """The kind of message."""
    as_of: date
    """The day that was asked about."""
    lines: tuple[AudienceLine, ...]
    """Each pupil and each adult, in the order of their ids."""
    unreached: tuple[PupilId, ...]
    """Pupils for whom nobody may be sent it as things stand: somebody has to look."""
    due: ReportDue
    """By when it is due."""
    always: tuple[RuleId | UnknownWord, ...]
    """Rules for every copy, whoever receives it: the same for each parent, addressed apart (COM-4),
    and never one adult's details in another's copy (COM-5).
    """
    holds_until: date | None
    """The first later day on which something that was consulted changes."""


@dataclass(frozen=True, slots=True)
class AudienceLine:
    """One recipient in respect of one pupil: sent or not, and why."""

    pupil: PupilId
    """About whom."""
    recipient: Recipient
    """To whom."""
    decision: Decision
    """Whether, and why."""


@dataclass(frozen=True, slots=True)
class Because:
    """One piece of evidence: the rule, what it does, why, and the entries it rests on."""

    rule: RuleId | UnknownWord
    """The rule."""
    weight: Weight
    """What the evidence does."""
    reason: Reason
    """Why."""
    facts: tuple[EntryId, ...]
    """The entries it rests on, by id."""


@dataclass(frozen=True, slots=True)
class GapExhausted:
    """The terms as entered end here: enter the next ones."""

    gap: ClassVar[Literal["exhausted"]] = "exhausted"

    past: date
    """The last day about which something is entered."""


@dataclass(frozen=True, slots=True)
class GapNotYetBegun:
    """The terms as entered begin only here: enter the earlier ones."""

    gap: ClassVar[Literal["not_yet_begun"]] = "not_yet_begun"

    before: date
    """The first day about which something is entered."""


@dataclass(frozen=True, slots=True)
class GapNothingEntered:
    """No term has been entered at all."""

    gap: ClassVar[Literal["nothing_entered"]] = "nothing_entered"


@dataclass(frozen=True, slots=True)
class GapNoSummerTerm:
    """No summer term of that school year has been entered."""

    gap: ClassVar[Literal["no_summer_term"]] = "no_summer_term"

    school_year: int
    """The year in which the school year begins."""


@dataclass(frozen=True, slots=True)
class GapBankHolidaysUnknown:
    """Whether the day is a bank holiday is not known: the list does not reach it."""

    gap: ClassVar[Literal["bank_holidays_unknown"]] = "bank_holidays_unknown"

    after: date | None
    """The last day that the list reaches before it, if any."""


@dataclass(frozen=True, slots=True)
class GapUnitUnspecified:
    """ "Days" of which nobody has said what days they are: map the unit in the profile."""

    gap: ClassVar[Literal["unit_unspecified"]] = "unit_unspecified"


@dataclass(frozen=True, slots=True)
class GapUnitNotForThis:
    """Hours where days are counted, or the reverse."""

    gap: ClassVar[Literal["unit_not_for_this"]] = "unit_not_for_this"

    unit: Unit
    """The unit."""


@dataclass(frozen=True, slots=True)
class GapOutOfRange:
    """The date would lie outside the years 1900 to 2199."""

    gap: ClassVar[Literal["out_of_range"]] = "out_of_range"


CalendarGap: TypeAlias = (
    GapExhausted
    | GapNotYetBegun
    | GapNothingEntered
    | GapNoSummerTerm
    | GapBankHolidaysUnknown
    | GapUnitUnspecified
    | GapUnitNotForThis
    | GapOutOfRange
)
"""Why there is no date: what somebody would have to enter first.

Nothing is ever extrapolated (CAL-15).
"""


@dataclass(frozen=True, slots=True)
class FactEnds:
    """If this entry's fact ended."""

    change: ClassVar[Literal["fact_ends"]] = "fact_ends"

    entry: EntryId
    """The entry."""
    then: Outcome
    """What the answer would be."""


@dataclass(frozen=True, slots=True)
class FactKnown:
    """If this were known to be so, or not so."""

    change: ClassVar[Literal["fact_known"]] = "fact_known"

    fact: MissingFact | UnknownWord
    """The fact."""
    says: Says
    """So, or not so."""
    then: Outcome
    """What the answer would be."""


@dataclass(frozen=True, slots=True)
class DayComes:
    """When this day comes, with nothing new recorded."""

    change: ClassVar[Literal["day_comes"]] = "day_comes"

    on: date
    """The day."""
    then: Outcome
    """What the answer will be."""


Change: TypeAlias = FactEnds | FactKnown | DayComes | UnknownChange
"""Something that would change the answer."""


@dataclass(frozen=True, slots=True)
class Collection:
    """The answer to "who may collect this child on this day?"."""

    answer: ClassVar[Literal["collection"]] = "collection"

    pupil: PupilId
    """The child."""
    as_of: date
    """The day."""
    at_the_gate: Collector | None
    """Who stands at the gate, if that was asked."""
    collectors: tuple[Collector, ...]
    """Every adult known to the child on that day, in the order of their ids."""
    ring: tuple[PersonId, ...]
    """Whom to ring about anybody else at the gate: every parent, in the order of their ids, who may
    collect the child and whom nothing keeps from being told where it is (VOC-54, VOC-56). Nobody:
    the safeguarding lead.
    """
    holds_until: date | None
    """The first later day on which something that was consulted changes."""


@dataclass(frozen=True, slots=True)
class Collector:
    """One adult, and whether they may collect the child."""

    person: PersonId
    """Who."""
    decision: Decision
    """Whether, and why."""
    on_the_word_of: tuple[PersonId, ...]
    """On whose word, where it rests on somebody's (PR-22b)."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What it may cost."""

    charge: Charge
    """What may be charged."""
    rules: tuple[RuleId | UnknownWord, ...]
    """The rules."""


@dataclass(frozen=True, slots=True)
class DayOn:
    """The day."""

    counted: ClassVar[Literal["on"]] = "on"

    day: date
    """It."""


@dataclass(frozen=True, slots=True)
class DayAt:
    """The instant, where hours were counted."""

    counted: ClassVar[Literal["at"]] = "at"

    instant: datetime
    """It."""


@dataclass(frozen=True, slots=True)
class DayNotKnown:
    """There is no day: this would have to be entered first."""

    counted: ClassVar[Literal["not_known"]] = "not_known"

    gap: CalendarGap
    """What is missing."""


Day: TypeAlias = DayOn | DayAt | DayNotKnown
"""What day answer is about, kind by kind."""


@dataclass(frozen=True, slots=True)
class DayAnswer:
    """The answer about a day, with the rules that made it what it is."""

    answer: ClassVar[Literal["day"]] = "day"

    day: Annotated[Day, "its keys stand among those of `DayAnswer`"]
    """The day, or why there is none."""
    would_be: date | None
    """Another date that is to be reported beside it (CAL-20)."""
    rules: tuple[RuleId | UnknownWord, ...]
    """The rules."""


@dataclass(frozen=True, slots=True)
class Decision:
    """The full answer: outcome, conditions, and why, for a yes and for a no."""

    answer: ClassVar[Literal["decision"]] = "decision"

    outcome: Outcome
    """The outcome."""
    recommended: bool
    """Guidance says that the school should, where it may."""
    conditions: tuple[Condition, ...]
    """What goes with a permit."""
    rules: tuple[RuleId | UnknownWord, ...]
    """The rules that played a part, in the order of the rule table."""
    reasons: tuple[Because, ...]
    """The evidence, in the order in which it was found."""
    missing: tuple[Missing, ...]
    """What is not on record and would decide, or would make a duty of a choice."""
    changes: tuple[Change, ...]
    """What would change the answer."""
    holds_until: date | None
    """The first later day on which something that was consulted changes; `None` if nothing known
    does. It assumes that nothing new is recorded.
    """


@dataclass(frozen=True, slots=True)
class DueBy:
    """This is the last day in time (VOC-94)."""

    due: ClassVar[Literal["by"]] = "by"

    day: date
    """It."""
    notes: tuple[ClockNote, ...]
    """What made it that day."""
    rules: tuple[RuleId | UnknownWord, ...]
    """The rules."""


@dataclass(frozen=True, slots=True)
class DueNotKnown:
    """A rule sets a day, and the calendar does not reach it."""

    due: ClassVar[Literal["not_known"]] = "not_known"

    gap: CalendarGap
    """What is missing."""
    rules: tuple[RuleId | UnknownWord, ...]
    """The rules."""


@dataclass(frozen=True, slots=True)
class DueNotSet:
    """No day is set, or none yet."""

    due: ClassVar[Literal["not_set"]] = "not_set"

    why: NoDay
    """Why."""
    rules: tuple[RuleId | UnknownWord, ...]
    """The rules."""


Due: TypeAlias = DueBy | DueNotKnown | DueNotSet
"""By when the requester is answered."""


@dataclass(frozen=True, slots=True)
class EqualCount:
    """One adult's lines, counted."""

    person: PersonId
    """The adult."""
    things: int
    """On how many things this adult has a line: the base of `owed` and `given`."""
    owed: int
    """Of the things: those that this adult had to be given (`must`, and not `not_owed`).

    The base of `left_out`.
    """
    left_out: int
    """Of those owed: those that were not given."""
    given: int
    """Of the things: those that were given, whether they were owed or not.

    The base of `late` and `given_against`.
    """
    late: int
    """Of those given: those given later than on the thing's first day."""
    given_against: int
    """Of those given: those that must not have been."""


@dataclass(frozen=True, slots=True)
class EqualLine:
    """One adult and one thing."""

    person: PersonId
    """The adult."""
    given: date | None
    """The first day on which this adult was given it, before the end of the period; it may lie
    before its start.
    """
    days_later: int | None
    """How many days of the calendar after the thing's first day; `None` if it was given no later,
    or not at all.
    """
    finding: EqualFinding
    """What follows."""
    as_of: date
    """The day of the decision: on which this adult was given it (of several days the gravest), or
    the thing's first.
    """
    decision: Decision
    """What this adult was entitled to on that day, with the reasons and the conditions."""


@dataclass(frozen=True, slots=True)
class EqualThing:
    """A thing that was given to at least one adult of the pupil in the period."""

    column: Column
    """Of which kind."""
    item: DocumentId
    """Which."""
    on: date
    """The first day in the period on which it was given to anybody."""
    lines: tuple[EqualLine, ...]
    """Every adult who is known to the pupil on that day, and every adult who was given it, in the
    order of their ids.
    """


@dataclass(frozen=True, slots=True)
class EqualTreatment:
    """Whether those who are entitled were treated alike, and where not."""

    answer: ClassVar[Literal["equal_treatment"]] = "equal_treatment"

    pupil: PupilId
    """The pupil."""
    start: date
    """The first day of the period."""
    end: date
    """The first day after it."""
    alike: Known
    """No, if anybody was left out or given what they must not be; not known, if somebody has to
    check or no gift is on record; else yes.
    """
    things: tuple[EqualThing, ...]
    """Every thing that was given, in the order of days, columns and ids."""
    counts: tuple[EqualCount, ...]
    """Adult by adult, in the order of their ids."""
    tell: tuple[Post, ...]
    """Who has to be told of what was given and must not have been."""
    not_looked_at: int
    """How many things more there are, too many to look at. The answer is then no yes."""
    rules: tuple[RuleId | UnknownWord, ...]
    """All the same to each (COM-4), and none restricted on another's word (ORD-1); `None` if
    nothing was compared.
    """


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why, whole: the standing, the decision, and the stretches that the known changes bring."""

    answer: ClassVar[Literal["explanation"]] = "explanation"

    standing: Standing
    """Who the adult is."""
    decision: Decision
    """The decision."""
    ahead: tuple[Stretch, ...]
    """From the day asked about onward."""


@dataclass(frozen=True, slots=True)
class KeptYears:
    """So many years from the day on which they were made."""

    kept: ClassVar[Literal["years"]] = "years"

    years: int
    """How many."""
    electronically: bool
    """The register is kept electronically."""
    rules: tuple[RuleId | UnknownWord, ...]
    """The rules."""


@dataclass(frozen=True, slots=True)
class KeptNotKnown:
    """No rule that is held here says."""

    kept: ClassVar[Literal["not_known"]] = "not_known"

    missing: tuple[Missing, ...]
    """What is missing."""
    rules: tuple[RuleId | UnknownWord, ...]
    """The rules."""


Kept: TypeAlias = KeptYears | KeptNotKnown
"""For how long entries are kept."""


@dataclass(frozen=True, slots=True)
class KindAnswer:
    """What kind of day it is, or that nobody entered it."""

    answer: ClassVar[Literal["kind"]] = "kind"

    kind: DayKind | None
    """The kind."""
    gap: CalendarGap | None
    """Why there is none."""


@dataclass(frozen=True, slots=True)
class LookAt:
    """Something to look at, and why."""

    exemption: Exemption
    """What."""
    rules: tuple[RuleId | UnknownWord, ...]
    """The rules: of the record, by REC-5 what the pupil could not get either."""


@dataclass(frozen=True, slots=True)
class Missing:
    """A fact that is not on record, and who can supply it."""

    fact: MissingFact | UnknownWord
    """The fact."""
    ask: Supplier | UnknownWord
    """Who to ask."""


@dataclass(frozen=True, slots=True)
class Parents:
    """A child's parents, and those who may be."""

    answer: ClassVar[Literal["parents"]] = "parents"

    pupil: PupilId
    """The child."""
    adults: tuple[Standing, ...]
    """Every adult known to the pupil on that day with their standing, in the order of their ids."""
    rules: tuple[RuleId | UnknownWord, ...]
    """Any number may be parents at once, and each is assessed on their own account (PAR-11)."""
    holds_until: date | None
    """The first later day on which something that was consulted changes: an adult more, or another
    standing.
    """


@dataclass(frozen=True, slots=True)
class PreferenceLine:
    """What one adult prefers, and whether it counts."""

    person: PersonId
    """Who."""
    preference: PreferenceId
    """What they prefer, as they said last."""
    expressed: date
    """The day on which they said so."""
    counts: Known
    """Does it count?"""
    parental_responsibility: Known
    """Do they hold parental responsibility?"""
    decision: Decision
    """Why it counts or not: `must` where an order lets this adult decide."""


@dataclass(frozen=True, slots=True)
class ToAdult:
    """An adult in the pupil's life."""

    to: ClassVar[Literal["adult"]] = "adult"

    person: PersonId
    """Who."""


@dataclass(frozen=True, slots=True)
class ToPupil:
    """The pupil in person, at eighteen or over; about a plan, over compulsory school age (AGE-5)."""

    to: ClassVar[Literal["pupil"]] = "pupil"


Recipient: TypeAlias = ToAdult | ToPupil
"""To whom a line of the audience speaks."""


@dataclass(frozen=True, slots=True)
class RecordAnswer:
    """The answer: whether this person is answered, by when, and what is looked at before anything
    goes.
    """

    answer: ClassVar[Literal["record"]] = "record"

    right: Right
    """Under which right."""
    decision: Decision
    """Whether this person may or must have it, and why."""
    due: Due
    """By when.

    For subject access that is the day of the answer, whatever it is: a no is told in that time too.
    """
    marks_due: Due | None
    """By when exam marks are given that were asked for before their results (SAR-10); what else was
    asked for is due as above.
    """
    look_at: tuple[LookAt, ...]
    """What is looked at before anything goes; nothing if nothing goes."""
    cost: Cost
    """What it may cost."""
    holds_until: date | None
    """The first later day on which something that was consulted changes."""


@dataclass(frozen=True, slots=True)
class RegisterEntry:
    """The answer to "whom does the register name about this pupil, and for how long?"."""

    answer: ClassVar[Literal["register"]] = "register"

    pupil: PupilId
    """The pupil."""
    as_of: date
    """The day."""
    lines: tuple[RegisterLine, ...]
    """Every adult known to the pupil on that day, in the order of their ids."""
    kept: Kept
    """For how long entries are kept."""
    always: tuple[RuleId | UnknownWord, ...]
    """Rules for every entry: nobody has another taken off (MX-2), and no adult is shown another's
    address (COM-5).
    """
    holds_until: date | None
    """The first later day on which something that was consulted changes."""


@dataclass(frozen=True, slots=True)
class RegisterLine:
    """One adult in the register of one pupil."""

    person: PersonId
    """Who."""
    decision: Decision
    """Are their name and address entered as a parent's, and why?"""
    normally_lives_with: Known
    """Are they marked as one with whom the pupil normally lives?"""
    number: Known
    """Must the register hold a number of theirs to ring (note 4)?"""


@dataclass(frozen=True, slots=True)
class ReportDueBy:
    """Before the end of the summer term: this is its last day."""

    due: ClassVar[Literal["by"]] = "by"

    day: date
    """The last day."""
    rule: RuleId | UnknownWord
    """The rule."""


@dataclass(frozen=True, slots=True)
class ReportDueNotKnown:
    """A rule sets a day, and the calendar does not reach it."""

    due: ClassVar[Literal["not_known"]] = "not_known"

    gap: CalendarGap
    """What is missing."""
    rule: RuleId | UnknownWord
    """The rule."""


@dataclass(frozen=True, slots=True)
class ReportDueNoDaySet:
    """Yearly, and no rule sets a day (REP-4), or no rule is known; or it is another kind of
    message.
    """

    due: ClassVar[Literal["no_day_set"]] = "no_day_set"


ReportDue: TypeAlias = ReportDueBy | ReportDueNotKnown | ReportDueNoDaySet
"""By when the report is due, where a rule sets a day (REP-1)."""


@dataclass(frozen=True, slots=True)
class Standing:
    """The answer to "who is this adult to this child in law on this day?"."""

    answer: ClassVar[Literal["standing"]] = "standing"

    pupil: PupilId
    """The child."""
    person: PersonId
    """The adult."""
    edu_parent: Known
    """A parent in education law (Education Act 1996 s.576, PAR-1 to PAR-4)?"""
    bio_parent: Known
    """A parent for the biometrics Act: a legal parent or an individual with responsibility
    (PAR-12)?
    """
    legal_parent: Known
    """A legal parent?"""
    parental_responsibility: Known
    """Holds parental responsibility (PR-0)?"""
    lives_with: Known
    """Does the child live with the adult?"""
    looks_after: Known
    """Does the adult look after the child?"""
    policy_parent: Known
    """Counts as a "parent" in the words of the school's own policy, which gives and takes no right
    (PAR-14, HA-1c).
    """
    rows: tuple[MatrixRow, ...]
    """The rows of the rights matrix that the facts choose or leave open."""
    rules: tuple[RuleId | UnknownWord, ...]
    """The rules that played a part."""
    reasons: tuple[Because, ...]
    """How the answer came about."""
    missing: tuple[Missing, ...]
    """What is not on record and would say more."""
    holds_until: date | None
    """The first later day on which something that was consulted changes."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of days with one outcome, nothing new being recorded."""

    start: date
    """Its first day."""
    end: date | None
    """The first day of the next stretch; `None` for the last."""
    outcome: Outcome
    """The outcome."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """The answer to `entitled` alone, for lists of thousands."""

    outcome: Outcome
    """The outcome."""
    recommended: bool
    """Guidance says that the school should, where it may."""
    conditions: tuple[Condition, ...]
    """What goes with a permit."""
    holds_until: date | None
    """The first later day on which something that was consulted changes."""


Answer: TypeAlias = (
    Standing
    | Parents
    | Decision
    | Audience
    | Explanation
    | Collection
    | EqualTreatment
    | DayAnswer
    | KindAnswer
    | RecordAnswer
    | AdmissionPreference
    | RegisterEntry
)
"""An answer."""


__all__ = [
    "AdmissionPreference",
    "Answer",
    "Audience",
    "AudienceLine",
    "Because",
    "CalendarGap",
    "Change",
    "Collection",
    "Collector",
    "Cost",
    "Day",
    "DayAnswer",
    "DayAt",
    "DayComes",
    "DayNotKnown",
    "DayOn",
    "Decision",
    "Due",
    "DueBy",
    "DueNotKnown",
    "DueNotSet",
    "EqualCount",
    "EqualLine",
    "EqualThing",
    "EqualTreatment",
    "Explanation",
    "FactEnds",
    "FactKnown",
    "GapBankHolidaysUnknown",
    "GapExhausted",
    "GapNoSummerTerm",
    "GapNotYetBegun",
    "GapNothingEntered",
    "GapOutOfRange",
    "GapUnitNotForThis",
    "GapUnitUnspecified",
    "Kept",
    "KeptNotKnown",
    "KeptYears",
    "KindAnswer",
    "LookAt",
    "Missing",
    "Parents",
    "PreferenceLine",
    "Recipient",
    "RecordAnswer",
    "RegisterEntry",
    "RegisterLine",
    "ReportDue",
    "ReportDueBy",
    "ReportDueNoDaySet",
    "ReportDueNotKnown",
    "Standing",
    "Stretch",
    "ToAdult",
    "ToPupil",
    "UnknownChange",
    "Verdict",
]
