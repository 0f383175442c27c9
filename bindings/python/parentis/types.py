# Written by tools/make_types.py from the schemas of the document interface. Not edited by hand.

"""Answers, and what they are made of."""

from __future__ import annotations

from dataclasses import KW_ONLY, dataclass, field
from datetime import date, datetime
from typing import Annotated, ClassVar, Literal, TypeAlias

from .reasons import Reason
from .rules import RuleId
from .words import (
    AcceptanceTest,
    AccessFormat,
    AccessGround,
    AccessWhy,
    AddressId,
    AgendaTopic,
    ApprovalLevel,
    AskWhy,
    BanEnd,
    BanPart,
    BanState,
    BoardFinding,
    BoardKind,
    BoardStanding,
    BreachRisk,
    BreachStep,
    Capacity,
    CaseAct,
    CaseClosure,
    CaseOutcome,
    CasePhase,
    CaseRole,
    Channel,
    Charge,
    CheckNeeded,
    CheckStanding,
    ClockNote,
    ClockStart,
    Column,
    ComplainantMay,
    ConcernKind,
    Condition,
    ConfidencePart,
    ConsentCapacity,
    ConsentDuty,
    ConsentEvent,
    ConsentForm,
    ConsentKind,
    ConsentState,
    ConsentStep,
    ConsultationAudience,
    ConsultationFault,
    ConsultationPart,
    ConsultationState,
    ContactStanding,
    CopyWhy,
    DataCircle,
    DataClass,
    DataComplaintNext,
    DatePrecision,
    DayKind,
    DetailMark,
    DocumentId,
    ElectedBy,
    ElectionNote,
    ElectionPhase,
    EntryId,
    EqualFinding,
    ErasureBlock,
    EventKind,
    ExceptionGround,
    Exemption,
    FigureMark,
    FilePart,
    FindingsTo,
    Firmness,
    GroupKind,
    GroupTask,
    Guard,
    GuardWhy,
    HandOver,
    HelpGap,
    HelpWhy,
    HowMany,
    Indicator,
    InviteNote,
    ItemState,
    Known,
    LanguageTag,
    LawfulBasis,
    MatrixRow,
    MergeEffect,
    MessageKind,
    MethodNote,
    MissingFact,
    NobodyWhy,
    NoDay,
    NoticeState,
    NotToldWhy,
    OfficerWhy,
    Outcome,
    PanelFault,
    PartLevel,
    PartNote,
    PartPlace,
    PartView,
    PartyState,
    PassingOnWhy,
    PauseReason,
    PersonId,
    PolicyAudience,
    PolicyDuty,
    PolicyFault,
    PolicyKind,
    PolicyMark,
    PolicyPart,
    PolicyState,
    Post,
    PreferenceId,
    PreferenceState,
    PromiseStanding,
    PupilId,
    PurposeId,
    RecordKind,
    RecordTask,
    ReplyKind,
    ReplyStep,
    ReportBase,
    ReportSection,
    ReportState,
    ReportTableName,
    Resolution,
    RetentionStanding,
    RetentionStart,
    RetentionThen,
    RetentionWhy,
    ReviewStanding,
    ReviewTrigger,
    Right,
    Route,
    RouteAction,
    RouteSay,
    RouteStep,
    Says,
    SeatBy,
    SeatKind,
    SeatNote,
    SendAdvice,
    SharingNote,
    SheetKind,
    StageAct,
    StageKind,
    StaleWhy,
    StandBar,
    StandGap,
    StepRefused,
    Supplier,
    SupportPurpose,
    TermOf,
    ThreadId,
    UndertakingCause,
    UndertakingKind,
    UndertakingScope,
    UndertakingState,
    UndertakingStep,
    Unit,
    UnknownWord,
    Unmet,
    Urgency,
    VersionState,
    VolunteerWork,
    WayWhy,
    Weight,
    WithheldWhy,
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
class AccessFinding:
    """What a class of data comes to for this person, about one pupil."""

    data_class: DataClass | None
    """The class; null: nobody said."""
    pupil: PupilId | None
    """About whom; null: about nobody, or nobody said."""
    part: FilePart | None
    """Which part of a complaint's file."""
    outcome: Outcome
    """What follows from it alone."""
    why: AccessWhy
    """Why."""
    capacity: Capacity | None
    """In which capacity; null: in none that the table has."""
    ground: AccessGround | None
    """The ground that was recorded, or that has to be."""
    rule: RuleId | UnknownWord
    """The rule."""
    facts: tuple[EntryId, ...]
    """The entries it rests on, by id."""


@dataclass(frozen=True, slots=True)
class AddressUse:
    """What is to be recorded, as a fact `protected_address_used` with the day on which the sheet
    was shown.
    """

    by: PersonId
    """Who saw it."""
    post: Post
    """In which post."""
    reason: DocumentId
    """Where the host keeps the reason in words."""
    sheet: SheetKind
    """On what kind of sheet."""
    pupils: tuple[PupilId, ...]
    """Of which pupils."""
    people: tuple[PersonId, ...]
    """Of which adults."""


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
class AdultContact:
    """One adult of a pupil."""

    person: PersonId
    """Who."""
    last_sent: date | None
    """The last day on which something about the pupil was sent to them."""
    last_received: date | None
    """The last day on which they wrote about the pupil."""
    last_both_ways: date | None
    """The last day on which one side answered the other, or they talked."""


@dataclass(frozen=True, slots=True)
class AdultReach:
    """How one adult of a family is reached."""

    person: PersonId
    """Who."""
    channels: tuple[Channel, ...]
    """The channels by which an address works; none: nothing reaches this adult."""
    declined: tuple[Channel, ...]
    """Which of them the adult declined."""
    shares_with: tuple[PersonId, ...]
    """Who else is reached at one of these addresses, entitled or not."""
    why: WayWhy | None
    """Why nothing reaches this adult, if nothing does, or nothing but what the adult declined."""


@dataclass(frozen=True, slots=True)
class AdviceLine:
    """A piece of advice about sending it now."""

    advice: SendAdvice
    """Which."""
    rule: RuleId | UnknownWord
    """The rule."""
    people: tuple[PersonId, ...]
    """Whom it is about; none: everybody who would receive it."""
    overridden: bool
    """Did somebody go against it, with a reason on record?"""


@dataclass(frozen=True, slots=True)
class AskLine:
    """One party, and whether to ask them."""

    person: PersonId | None
    """The adult; null: the pupil in person."""
    ask: bool
    """Ask them, or notify them?"""
    why: AskWhy
    """Why, or why not."""
    state: PartyState
    """Where they stand."""
    standing: Known
    """May they give it?"""
    reasons: tuple[Because, ...]
    """What their right to be asked rests on, or what takes it."""


@dataclass(frozen=True, slots=True)
class AskList:
    """Whom to ask, and whom not."""

    answer: ClassVar[Literal["ask_list"]] = "ask_list"

    matter: ConsentMatter
    """What is asked for."""
    as_of: date
    """The day."""
    state: ConsentState
    """Where the consent stands."""
    lines: tuple[AskLine, ...]
    """Everybody with a part in it: the pupil first, then adults in the order of their ids."""
    rules: tuple[RuleId | UnknownWord, ...]
    """The rules that played a part."""
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
class BallotLine:
    """An adult on the roll, or beside it."""

    person: PersonId
    """Who."""
    votes: Outcome
    """May they vote: `must` be able to, `must_not`, or somebody has to look."""
    pupils: tuple[PupilId, ...]
    """As the parent of which registered pupils; of whoever has no vote, whose adult they are."""
    missing: tuple[Missing, ...]
    """What is not on record and would decide it."""
    told: date | None
    """When they were told of the election (PTN-24)."""
    rules: tuple[RuleId | UnknownWord, ...]
    """The rules that played a part."""


@dataclass(frozen=True, slots=True)
class BallotRoll:
    """The roll of an election."""

    answer: ClassVar[Literal["ballot_roll"]] = "ballot_roll"

    election: DocumentId | None
    """Which election, if one was asked about."""
    as_of: date
    """The day."""
    elected_by: ElectedBy
    """Under whose rule parents elect."""
    votes: int
    """How many votes there are: one a parent."""
    to_check: int
    """Of how many adults somebody has to look whether they vote."""
    lines: tuple[BallotLine, ...]
    """Every adult of a registered pupil, in the order of their ids."""
    not_told: tuple[PersonId, ...]
    """Who votes, or may, and has not been told of the election (PTN-24); of no election, nobody."""
    rules: tuple[RuleId | UnknownWord, ...]
    """The rules."""
    holds_until: date | None
    """The first later day on which something that was consulted changes."""


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
class BoardLine:
    """One open case, in a line."""

    case: DocumentId
    """Which."""
    received: date
    """The day on which it came."""
    phase: CasePhase
    """Where it stands."""
    stage: str | None
    """At which stage."""
    handler: PersonId | None
    """Who has it."""
    next: CaseNext | None
    """What is next: of it, what falls due first."""
    overdue: bool
    """Is a time over?"""
    at_once: bool
    """Is something to be done at once?"""
    to_report: int
    """Dates that were told and that the calendar of today would not give (CAL-20)."""


@dataclass(frozen=True, slots=True)
class BodyState:
    """A board, committee or group as of a day."""

    body: DocumentId
    """The host's key of it."""
    board: BoardKind
    """What kind it is."""
    seats: int
    """How many seats it has."""
    held: int
    """How many of them are held."""
    parent_seats: int
    """How many are for parents."""
    parents: int
    """How many of those are held."""
    findings: tuple[BoardFinding, ...]
    """What is wrong with it."""


@dataclass(frozen=True, slots=True)
class BreachDecider:
    """Somebody who may decide about breaches."""

    person: PersonId
    """Who."""
    post: Post
    """By which post."""
    away: bool
    """Are they away?"""


@dataclass(frozen=True, slots=True)
class BreachNext:
    """Something that has to be done about a breach."""

    step: BreachStep
    """What."""
    by: Day | None
    """By when; none where the rule says at once, or without undue delay."""
    overdue: bool
    """Is that time over?"""
    rule: RuleId | UnknownWord
    """The rule."""


@dataclass(frozen=True, slots=True)
class BreachState:
    """Where one breach stands."""

    breach: DocumentId
    """The host's key of it."""
    found: date
    """The day on which the school became aware."""
    runs_from: datetime | None
    """The moment from which the time to report runs; none where the day has none."""
    hour_known: bool
    """Is the hour on record?

    If not, the time runs from the beginning of the day, which is the earliest.
    """
    classes: tuple[DataClass, ...]
    """Of which classes the data are."""
    pupils: tuple[PupilId, ...]
    """The pupils whose data they are."""
    people: tuple[PersonId, ...]
    """The adults whose data they are."""
    items: tuple[DocumentId, ...]
    """What went astray, by the host's keys."""
    contained: date | None
    """The day on which it was contained."""
    assessed: BreachRisk | None
    """As what risk it was judged last."""
    assessed_by: PersonId | None
    """Who judged it so."""
    risk: BreachRisk | None
    """As what risk it counts: as judged, or as a high one by what it touches (CNF-44); none: nobody
    judged it.
    """
    high_by_class: bool
    """Does it count as a high risk because of what it touches, and not because somebody judged it
    so (CNF-44)?
    """
    report: ReportState
    """Where the report stands."""
    report_by: Day | None
    """By when it would have to be reported; `None` if it does not have to be."""
    reported: date | None
    """The day of the first report."""
    pupils_to_tell: tuple[PupilId, ...]
    """Of a high risk: the pupils about whom nobody was told yet."""
    people_to_tell: tuple[PersonId, ...]
    """Of a high risk: the adults who were not told yet."""
    next: tuple[BreachNext, ...]
    """What has to be done, in order; nothing once it is settled."""


@dataclass(frozen=True, slots=True)
class Breaches:
    """The breaches on record, and who decides about them."""

    answer: ClassVar[Literal["breaches"]] = "breaches"

    now: datetime
    """The moment that was asked about."""
    breaches: tuple[BreachState, ...]
    """Every breach, as each is kept with its judgement (CNF-40): those with something to do first,
    what falls due first before.
    """
    deciders: tuple[BreachDecider, ...]
    """Who may decide, in the order in which they are asked (CNF-45)."""
    decides: PersonId | None
    """The first of them who is not away; none: somebody has to be named."""
    rules: tuple[RuleId | UnknownWord, ...]
    """The rules."""
    changes_at: datetime | None
    """The moment until which this holds if nothing more is recorded: a post ends then, or a time
    runs out, of which that is the last moment.
    """


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
class CaseBoard:
    """All open cases."""

    answer: ClassVar[Literal["concerns"]] = "concerns"

    as_of: date
    """The day."""
    open: tuple[BoardLine, ...]
    """Each open case: what is at once first, then what falls due first."""
    ended: int
    """How many are no longer open."""
    overdue: int
    """Of the open ones, how many have a time that is over."""
    rules: tuple[RuleId | UnknownWord, ...]
    """The rules."""
    holds_until: date | None
    """The first later day on which something that was consulted changes."""


@dataclass(frozen=True, slots=True)
class CaseDue:
    """One time of a case: what is due, by when, and what became of it."""

    what: StageAct
    """What."""
    stage: str
    """At which stage."""
    force: Firmness
    """Is it meant, or promised?"""
    start: ClockStart
    """The event from which it runs."""
    starts_on: date | None
    """The day of that event; none: it did not happen yet."""
    due: Day | None
    """By when; `None` while the event did not happen, or the clock stands still."""
    told: date | None
    """The date that was told to the complainant, if one was."""
    would_be: date | None
    """The date that the calendar of today would give instead of the one that was told; to be
    reported (CAL-20).
    """
    extended_from: date | None
    """The date from which it was extended (ESC-28)."""
    done: date | None
    """The day on which it was done."""
    standing: PromiseStanding
    """Where it stands."""
    remind_on: date | None
    """The counted day before, on which to remind whoever it is with."""


@dataclass(frozen=True, slots=True)
class CaseNext:
    """What somebody does next."""

    act: CaseAct
    """What."""
    post: Post | None
    """By which post, if one is named."""
    person: PersonId | None
    """Who; none: nobody is on record for the post, or it is nobody's in particular."""
    outside: Post | None
    """To whom outside the school it goes, if nobody in it may."""
    addressee: Post | None
    """Through whom it is addressed."""
    stage: str | None
    """At which stage."""
    at_once: bool
    """At once, whatever the calendar says."""
    due: Day | None
    """By when, if there is a time for it."""
    overdue: bool
    """Is that time over?"""


@dataclass(frozen=True, slots=True)
class CasePartTaken:
    """A part in a case that somebody has by a step."""

    person: PersonId
    """Who."""
    part: CaseRole
    """Which part."""


@dataclass(frozen=True, slots=True)
class CasePast:
    """A step as it was recorded."""

    nth: int
    """Its number."""
    on: date
    """Its day."""
    step: CaseStep
    """The step."""
    entry: EntryId
    """The entry."""
    fits: bool
    """Did it lead anywhere from where the case stood? If not it changed nothing."""


@dataclass(frozen=True, slots=True)
class CaseRecord:
    """What the record of a complaint has to hold (ESC-13 to ESC-15)."""

    required: bool
    """Must there be one? From the formal stage on (ESC-13)."""
    settled_at: StageKind | None
    """At which kind of stage it was settled (ESC-14)."""
    action_recorded: bool
    """Is it written down what the school did (ESC-15)?"""
    open_to: tuple[Post, ...]
    """To whom findings are open to inspection on the premises (ESC-12)."""
    confidential: bool
    """May it be disclosed to nobody but those whom the law names (ESC-16)?"""


@dataclass(frozen=True, slots=True)
class StepTriaged:
    """The three questions of triage were answered (ESC-T2)."""

    step: ClassVar[Literal["triaged"]] = "triaged"

    safeguarding: Says
    """Does it concern a child's safety?

    Unknown opens a safeguarding record as yes does (ESC-T3).
    """
    excluded: Says
    """Is it a matter with a way of its own (ESC-60)?"""
    conflict: Says
    """Has the first handler a conflict of interest (ESC-40)?"""


@dataclass(frozen=True, slots=True)
class StepLeftLadder:
    """It is no matter for the ladder; the right way was named (ESC-T4)."""

    step: ClassVar[Literal["left_ladder"]] = "left_ladder"

    _: KW_ONLY
    route: Route | None = None
    """The way, if it is a body with a procedure of its own."""
    post: Post | None = None
    """Or to whom."""


@dataclass(frozen=True, slots=True)
class StepNotAccepted:
    """It fails a test of acceptance, and is not considered (ESC-T21)."""

    step: ClassVar[Literal["not_accepted"]] = "not_accepted"

    test: AcceptanceTest
    """Which."""
    decided_by: PersonId
    """Who decided it."""

    _: KW_ONLY
    reason: DocumentId | None = None
    """Where the host keeps the reason."""


@dataclass(frozen=True, slots=True)
class StepBegan:
    """A stage began: handed on to the first or the next informal one, or asked for by the
    complainant (ESC-T5, T7, T8, T10).
    """

    step: ClassVar[Literal["began"]] = "began"

    stage: str
    """Which, by its id in the ladder."""

    _: KW_ONLY
    handler: PersonId | None = None
    """Who handles it; proposed without one, the ladder names them. Of a panel: nobody yet."""
    post: Post | None = None
    """By which post."""
    allowed_by: PersonId | None = None
    """Who let a stage be begun with or passed over, where the policy has somebody decide it."""


@dataclass(frozen=True, slots=True)
class StepHandedOn:
    """Somebody else handles the stage; the stage stays (ESC-40, ESC-41)."""

    step: ClassVar[Literal["handed_on"]] = "handed_on"

    handler: PersonId
    """Who."""

    _: KW_ONLY
    post: Post | None = None
    """By which post."""
    why: HandOver
    """Why."""


@dataclass(frozen=True, slots=True)
class StepAcknowledged:
    """The complainant was told that it arrived."""

    step: ClassVar[Literal["acknowledged"]] = "acknowledged"

    _: KW_ONLY
    summary: DocumentId | None = None
    """Where the host keeps what it says: the day of receipt, what is unresolved, the outcome wanted
    (ESC-29).
    """


@dataclass(frozen=True, slots=True)
class StepMet:
    """The complainant was met."""

    step: ClassVar[Literal["met"]] = "met"

    _: KW_ONLY
    recorded: bool = False
    """Was it recorded? Only if everybody in it agreed (ESC-42)."""
    all_agreed: bool = False
    """Did everybody agree to that?"""


@dataclass(frozen=True, slots=True)
class StepResponded:
    """The stage was answered (ESC-T9)."""

    step: ClassVar[Literal["responded"]] = "responded"

    outcome: CaseOutcome
    """What came of it."""

    _: KW_ONLY
    action: DocumentId | None = None
    """Where the host keeps what the school did; at a formal stage it is always written down
    (ESC-15).
    """


@dataclass(frozen=True, slots=True)
class StepResolved:
    """An informal case is resolved (ESC-T6)."""

    step: ClassVar[Literal["resolved"]] = "resolved"

    outcome: CaseOutcome
    """What came of it."""


@dataclass(frozen=True, slots=True)
class StepHearingOffered:
    """A day for the hearing was offered (ESC-10, ESC-46)."""

    step: ClassVar[Literal["hearing_offered"]] = "hearing_offered"

    hearing: date
    """The day."""

    _: KW_ONLY
    declined: bool = False
    """Did the complainant decline it?"""


@dataclass(frozen=True, slots=True)
class StepPanelSet:
    """The panel's members and the day of its hearing are set (ESC-T12)."""

    step: ClassVar[Literal["panel_set"]] = "panel_set"

    members: tuple[PanelMember, ...]
    """Who sits on it."""
    hearing: date
    """The day of the hearing."""


@dataclass(frozen=True, slots=True)
class StepHeard:
    """The hearing was held (ESC-T13)."""

    step: ClassVar[Literal["heard"]] = "heard"

    attended: bool
    """Was the complainant there? It is their choice (ESC-10)."""

    _: KW_ONLY
    companions: int = 0
    """How many came with the complainant (ESC-45)."""
    outcome: CaseOutcome
    """What came of it."""
    findings: DocumentId
    """Where the host keeps findings and recommendations."""
    action: DocumentId | None = None
    """Where the host keeps what the school does about it, upheld or not (ESC-15)."""


@dataclass(frozen=True, slots=True)
class StepFindingsSent:
    """Findings and recommendations were sent (ESC-11)."""

    step: ClassVar[Literal["findings_sent"]] = "findings_sent"

    to: FindingsTo
    """To whom."""


@dataclass(frozen=True, slots=True)
class StepConcluded:
    """The case is closed, with the way outside named in the letter (ESC-T14)."""

    step: ClassVar[Literal["concluded"]] = "concluded"


@dataclass(frozen=True, slots=True)
class StepLapsed:
    """The case is closed as nobody asked for the next stage in time (ESC-T11)."""

    step: ClassVar[Literal["lapsed"]] = "lapsed"


@dataclass(frozen=True, slots=True)
class StepReopened:
    """A lapsed case was reopened (ESC-T11)."""

    step: ClassVar[Literal["reopened"]] = "reopened"

    decided_by: PersonId
    """Who decided it."""

    _: KW_ONLY
    reason: DocumentId | None = None
    """Where the host keeps the reason."""


@dataclass(frozen=True, slots=True)
class StepWithdrawn:
    """The complainant withdrew (ESC-34)."""

    step: ClassVar[Literal["withdrawn"]] = "withdrawn"

    _: KW_ONLY
    confirmed: DocumentId | None = None
    """Where the host keeps the confirmation in writing."""


@dataclass(frozen=True, slots=True)
class StepPaused:
    """The clock was stopped (ESC-T16)."""

    step: ClassVar[Literal["paused"]] = "paused"

    reason: PauseReason
    """Why: a class, and no details."""
    review: date
    """When it is looked at again."""

    _: KW_ONLY
    told: bool = False
    """Was the complainant told?"""
    agreed: DocumentId | None = None
    """Of a mediation: where the host keeps the agreement of both (ESC-43)."""


@dataclass(frozen=True, slots=True)
class StepResumed:
    """The reason ended, and the days that were left go on (ESC-T17)."""

    step: ClassVar[Literal["resumed"]] = "resumed"


@dataclass(frozen=True, slots=True)
class StepExtended:
    """A time was extended: the complainant was told the new date and the reason, on this day
    (ESC-28).
    """

    step: ClassVar[Literal["extended"]] = "extended"

    what: StageAct
    """Of what."""
    until: date
    """The new date."""

    _: KW_ONLY
    reason: DocumentId | None = None
    """Where the host keeps the reason."""
    told: bool = False
    """Was the complainant told?"""


@dataclass(frozen=True, slots=True)
class StepTold:
    """The complainant was told by when (CAL-20)."""

    step: ClassVar[Literal["told"]] = "told"

    what: StageAct
    """What."""
    due: date
    """By when."""


@dataclass(frozen=True, slots=True)
class StepCameAgain:
    """The same complaint came again after it was closed; it stays closed (ESC-T18)."""

    step: ClassVar[Literal["came_again"]] = "came_again"


@dataclass(frozen=True, slots=True)
class StepHeardFirst:
    """A governor heard of it first, and handed it over (ESC-26)."""

    step: ClassVar[Literal["heard_first"]] = "heard_first"

    by: PersonId
    """Who."""
    stayed_out: bool
    """Did they stay out of it? Whoever did not sits on no panel of it."""


@dataclass(frozen=True, slots=True)
class StepInvestigatorNamed:
    """Whoever handles the stage gave the investigation to somebody else; the decision stays theirs
    (ESC-27).
    """

    step: ClassVar[Literal["investigator_named"]] = "investigator_named"

    investigator: PersonId
    """Who investigates."""

    _: KW_ONLY
    post: Post | None = None
    """By which post."""


@dataclass(frozen=True, slots=True)
class StepDecided:
    """After an investigation by somebody else the stage was decided (ESC-27)."""

    step: ClassVar[Literal["decided"]] = "decided"

    decided_by: PersonId
    """By whom."""


@dataclass(frozen=True, slots=True)
class StepStoppedResponding:
    """The school stops responding to a closed case that came again (ESC-39a)."""

    step: ClassVar[Literal["stopped_responding"]] = "stopped_responding"

    decided_by: PersonId
    """Who decided it."""

    _: KW_ONLY
    steps_taken: DocumentId | None = None
    """Where the host keeps what was done: every reasonable step."""
    position: DocumentId | None = None
    """Where the host keeps the letter that set out the school's position and what the complainant
    may still do.
    """


@dataclass(frozen=True, slots=True)
class StepWentOutside:
    """The complainant went outside (ESC-T20)."""

    step: ClassVar[Literal["went_outside"]] = "went_outside"

    route: Route
    """To which body."""


CaseStep: TypeAlias = (
    StepTriaged
    | StepLeftLadder
    | StepNotAccepted
    | StepBegan
    | StepHandedOn
    | StepAcknowledged
    | StepMet
    | StepResponded
    | StepResolved
    | StepHearingOffered
    | StepPanelSet
    | StepHeard
    | StepFindingsSent
    | StepConcluded
    | StepLapsed
    | StepReopened
    | StepWithdrawn
    | StepPaused
    | StepResumed
    | StepExtended
    | StepTold
    | StepCameAgain
    | StepHeardFirst
    | StepInvestigatorNamed
    | StepDecided
    | StepStoppedResponding
    | StepWentOutside
)
"""One step of a case.

Texts stay with the host: a step names the key of the document, where there is one.
"""


@dataclass(frozen=True, slots=True)
class CaseView:
    """A case as of a day."""

    answer: ClassVar[Literal["concern"]] = "concern"

    case: DocumentId
    """Which."""
    as_of: date
    """The day."""
    known: bool
    """Is such a case on record by that day?"""
    has_ladder: bool
    """Had the school a ladder on the day on which it was raised? Without one nothing has a time."""
    phase: CasePhase | None
    """Where it stands."""
    stage: str | None
    """At which stage it is, or was last."""
    stage_kind: StageKind | None
    """Of what kind that is."""
    handler: PersonId | None
    """Who has it."""
    post: Post | None
    """By which post."""
    investigator: PersonId | None
    """Who investigates in the handler's place; the decision stays the handler's (ESC-27)."""
    received: date | None
    """The day on which it came."""
    deemed: Day | None
    """The day as of which it counts as received (ESC-32)."""
    late: bool | None
    """Was it raised after the policy's limit (ESC-30)?

    None: the policy has none, or nobody recorded when it happened.
    """
    linked: DocumentId | None
    """An earlier case that it goes back to, clearly different from it (ESC-T19)."""
    safeguarding: Says | None
    """Does it concern a child's safety; none: nobody answered yet."""
    closed: CaseClosure | None
    """How it was closed."""
    stopped_responding: date | None
    """Since when the school does not respond to it any more (ESC-39a).

    What is new is a new case, and nothing of safety waits.
    """
    outcome: CaseOutcome | None
    """What came of it so far."""
    paused: PauseReason | None
    """Why it is paused."""
    dues: tuple[CaseDue, ...]
    """Every time of the stage at which it is."""
    next: tuple[CaseNext, ...]
    """Who does what next; what is at once first, then what falls due first."""
    complainant_may: tuple[ComplainantMay, ...]
    """What the complainant may do."""
    ask_until: Day | None
    """Until when they may ask for the next stage."""
    case_record: CaseRecord
    """What its record has to hold."""
    outside_routes: tuple[Route, ...]
    """The bodies outside to which the complainant may turn, in the order in which they are named.
    """
    outside_posts: tuple[Post, ...]
    """Those outside who are no such body: the diocese, the local authority."""
    history: tuple[CasePast, ...]
    """Every step on record, in the order of their numbers."""
    rules: tuple[RuleId | UnknownWord, ...]
    """The rules."""
    holds_until: date | None
    """The first later day on which something that was consulted changes."""


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
class ConcernRoute:
    """One way that applies: to whom, when, and what is said."""

    step: RouteStep
    """Of which step of the order."""
    action: RouteAction
    """What is to be done."""
    rule: RuleId | UnknownWord
    """The row that it comes from."""
    settled: bool
    """Is it settled that it applies? If not, it applies because nobody said that it does not."""
    post: Post | None
    """To the holder of which post."""
    people: tuple[PersonId, ...]
    """Who holds it and can take it, who has held it longest first; of a post outside the school
    often nobody is recorded.
    """
    nobody: NobodyWhy | None
    """Why nobody is named."""
    way_out: Route | None
    """The way out of the ladder."""
    urgency: Urgency
    """When."""
    due: Day | None
    """By which day, where one is counted; or why there is none."""
    kinds: tuple[ConcernKind, ...]
    """Which parts of the message go this way; none: the whole of it."""
    say: tuple[RouteSay, ...]
    """What is said to whoever acts, or to whoever raised it."""
    not_told: tuple[PersonId, ...]
    """Who must not be told of it as things stand."""
    terms: tuple[RouteTerm, ...]
    """The times that the law sets for it."""
    rules: tuple[RuleId | UnknownWord, ...]
    """The rules."""


@dataclass(frozen=True, slots=True)
class ConfidenceDuty:
    """Does a duty of confidence bind, and what is open?"""

    answer: ClassVar[Literal["confidence_duty"]] = "confidence_duty"

    binds: Known
    """Whether it binds; unknown: somebody looks, and meanwhile it is treated as binding."""
    not_known: tuple[ConfidencePart, ...]
    """What is not known."""
    not_so: tuple[ConfidencePart, ...]
    """What is not so."""
    undertaken: bool
    """Does an undertaking stand by which the person agreed?"""
    rules: tuple[RuleId | UnknownWord, ...]
    """The rules that played a part, in the order of the rule table."""
    facts: tuple[EntryId, ...]
    """The entries it rests on, by id."""
    holds_until: date | None
    """The first later day on which something that was consulted changes."""


@dataclass(frozen=True, slots=True)
class ConsentDecision:
    """The full answer."""

    answer: ClassVar[Literal["consent"]] = "consent"

    matter: ConsentMatter
    """What was asked about."""
    as_of: date
    """The day; the state is that at its end (VOC-91)."""
    kind: ConsentKind | None
    """What kind of consent it is; null where consent is the wrong tool."""
    state: ConsentState
    """Where it stands."""
    outcome: Outcome
    """Of doing the thing; of a purpose of kind `withdrawal`, of the pupil's taking part."""
    failed: ConsentStep | None
    """The first step that failed (CON-GEN-10); null if none did."""
    disputed: bool
    """Another parent opposes the request, which stands all the same (CON-RSE-6, CON-REL-5)."""
    pupil_decides: bool
    """The pupil alone decides: no parent's answer is enough, and none is needed (CON-GEN-7)."""
    needed: HowMany | None
    """How many of those who may give it must; null where the pupil alone decides, or consent is the
    wrong tool.
    """
    basis: tuple[LawfulBasis, ...]
    """On what it rests where consent is the wrong tool."""
    parties: tuple[PartyLine, ...]
    """Everybody who has a part in it, the pupil first, then adults in the order of their ids."""
    waiting_for: tuple[ConsentParty, ...]
    """Whose answer is missing."""
    notify: tuple[ConsentParty, ...]
    """Who has to be notified first (CON-BIO-1)."""
    objectors: tuple[ConsentParty, ...]
    """Whose no stands: who refused or objected with a view that counts."""
    resolved_by: tuple[Remedy, ...]
    """What would resolve it."""
    duties: tuple[ConsentDuty, ...]
    """What else the school has to do."""
    rules: tuple[RuleId | UnknownWord, ...]
    """The rules that played a part."""
    reasons: tuple[Because, ...]
    """Why."""
    missing: tuple[Missing, ...]
    """What is not on record and would settle it."""
    holds_until: date | None
    """The first later day on which something that was consulted changes."""


@dataclass(frozen=True, slots=True)
class ConsentDetails:
    """What is known of the thing that consent is asked for. Everything unknown unless said."""

    _: KW_ONLY
    significant: Says = Says.UNKNOWN
    """Is its effect on the child likely to be long-term and significant (CON-TRIP-4)?"""
    urgent: Says = Says.UNKNOWN
    """Is it urgent, as a medicine may be (CON-MED-4)?"""
    prescribed: Says = Says.UNKNOWN
    """Was it prescribed by a doctor (CON-MED-2)?"""
    in_confidence: Says = Says.UNKNOWN
    """Was it prescribed without the parents' knowledge (CON-MED-1)?

    A yes says as well that it was prescribed.
    """
    has_plan: Says = Says.UNKNOWN
    """Is the condition diagnosed, or is there a plan for it (CON-MED-5)?"""
    published: Says = Says.UNKNOWN
    """Is it published, as a parent's own filming may be (CON-PHO-6)?"""
    days_abroad: int | None = None
    """For how many days the child is out of the United Kingdom, both days counted (CON-TRIP-6)."""


@dataclass(frozen=True, slots=True)
class ConsentMatter:
    """What consent is asked for: the purpose, which one of several, for whom, and what is known of
    it.
    """

    purpose: PurposeId
    """The purpose: one of the library's table or of the profile."""

    _: KW_ONLY
    pupil: PupilId | None = None
    """For which child; `None` where an adult is asked on their own account."""
    person: PersonId | None = None
    """For which adult, where each decides for themselves."""
    item: DocumentId | None = None
    """Which one of several: this visit, this medicine, this issue; `None`: the purpose as a whole.
    """
    details: ConsentDetails = ConsentDetails()
    """What is known of it."""


@dataclass(frozen=True, slots=True)
class ConsentParty:
    """A party to a consent: an adult by id, or the pupil in person."""

    person: PersonId | None
    """The adult; null: the pupil in person."""


@dataclass(frozen=True, slots=True)
class ConsentRecord:
    """The record of one party's consent."""

    answer: ClassVar[Literal["consent_record"]] = "consent_record"

    matter: ConsentMatter
    """For what, and for whose child: `person` is the party, null for the pupil in person."""
    as_of: date
    """The day; the record holds what was known of until its end."""
    kind: ConsentKind | None
    """What kind of consent it is (CON-GEN-1)."""
    basis: tuple[LawfulBasis, ...]
    """On what it rests where consent is the wrong tool."""
    special_category: bool
    """Does it concern a special category (CON-GEN-8)?"""
    on_behalf_of: PupilId | None
    """Whose data or care it is about, where that is not the party (RCT-7)."""
    capacity: ConsentCapacity
    """By what right the party answers (RCT-7)."""
    capacity_entries: tuple[EntryId, ...]
    """The entries on which that right rests."""
    state: PartyState
    """Where the party stands."""
    events: tuple[RecordedEvent, ...]
    """What happened, in its order."""
    competence: RecordedCompetence | None
    """Whether the pupil was judged able to decide."""
    exception: ExceptionGround | None
    """The ground on which this party is not notified (CON-BIO-6); in the school's own copy alone.
    """
    others_notified: tuple[RecordedOther, ...]
    """Who else was notified; in the school's own copy alone (RCT-8)."""
    objections: tuple[RecordedOther, ...]
    """Who else objects; in the school's own copy alone (RCT-8)."""
    rules: tuple[RuleId | UnknownWord, ...]
    """The rules that the record rests on."""


@dataclass(frozen=True, slots=True)
class ConsentRegister:
    """A purpose over the roll."""

    answer: ClassVar[Literal["consent_register"]] = "consent_register"

    purpose: PurposeId
    """The purpose."""
    as_of: date
    """The day."""
    roll: int
    """How many are looked at: the pupils on roll, or the adults known to them where each answers on
    their own account.
    """
    counts: tuple[StateCount, ...]
    """Every state, if with none in it; with `to_check` they add up to `roll`."""
    to_check: int
    """How many rest on something unknown."""
    lines: tuple[ConsentRegisterLine, ...]
    """One by one, in the order of their ids."""
    holds_until: date | None
    """The first later day on which something that was consulted changes."""


@dataclass(frozen=True, slots=True)
class ConsentRegisterLine:
    """One child, or one adult who answers on their own account."""

    pupil: PupilId | None
    """The child."""
    person: PersonId | None
    """The adult, where each answers on their own account."""
    state: ConsentState
    """Where it stands."""
    outcome: Outcome
    """What that allows."""


@dataclass(frozen=True, slots=True)
class ConsultationList:
    """The consultations on record."""

    answer: ClassVar[Literal["consultations"]] = "consultations"

    as_of: date
    """The day."""
    consultations: tuple[ConsultationView, ...]
    """Every consultation: those that are open first, by the day on which they close."""
    rules: tuple[RuleId | UnknownWord, ...]
    """The rules."""
    holds_until: date | None
    """The first later day on which something that was consulted changes."""


@dataclass(frozen=True, slots=True)
class ConsultationView:
    """Where one consultation stands."""

    consultation: DocumentId
    """The host's key of it."""
    topic: PolicyKind
    """About what."""
    policy: DocumentId | None
    """The policy that it is about."""
    state: ConsultationState
    """Where it is."""
    opened: date
    """The day on which it was opened."""
    closes: datetime
    """Until when answers are taken."""
    length: Promise | None
    """How long it has to be at least; none where nothing says so."""
    earliest_close: Day | None
    """The first day on which it may close; none where nothing says how long it has to be."""
    audiences: tuple[ConsultationAudience, ...]
    """Who is asked."""
    representatives: tuple[PersonId, ...]
    """The representatives of the parents who are consulted (HA-2.3b)."""
    people: ResponseRate | None
    """Of the people who were invited, how many answered; `None` if nobody is on record as invited
    (PTN-12).
    """
    families: ResponseRate | None
    """Of the families who were invited, how many answered (PTN-12)."""
    unweighted: ViewCounts
    """What was answered, person by person (PTN-13)."""
    weighted: ViewCounts
    """What was answered, each family once (PTN-13)."""
    policy_parents: int
    """How many of those who answered the policy calls parents (HA-1c): a label, and no standing in
    law.
    """
    not_invited: int
    """How many answered who are not on record as invited."""
    late: int
    """How many answers came when none were taken any more."""
    tests: FairnessTests
    """The four tests of fairness, as they were looked at last."""
    feedback_by: date | None
    """By when "what changed" is to be published."""
    fed_back: date | None
    """The day on which it was."""
    faults: tuple[ConsultationFault, ...]
    """What is wrong."""
    lacking: tuple[ConsultationPart, ...]
    """What of its record is not there yet."""


@dataclass(frozen=True, slots=True)
class CopiedDetail:
    """A detail as it may be shown."""

    name: str = field(repr=False)
    """What the host calls it; empty where that itself repeats what is withheld."""
    mark: DetailMark
    """Shown, or withheld."""
    value: str | None = field(repr=False)
    """What stands there, untouched; null where it is withheld."""


@dataclass(frozen=True, slots=True)
class CopiedRow:
    """A row as it may be shown.

    Of whom it is, it does not say: that the host knows by its place.
    """

    details: tuple[CopiedDetail, ...]
    """Its details, in their order."""


@dataclass(frozen=True, slots=True)
class CopyCheck:
    """What is withheld from the copy and why: for whoever answers for data protection, and never
    for the person who asked (CNF-38).
    """

    answer: ClassVar[Literal["copy_check"]] = "copy_check"

    decision: Decision
    """Is this person answered at all, and why?"""
    due: Due
    """By when."""
    outcome: Outcome
    """May the whole of it go as it is?"""
    lines: tuple[CopyField, ...]
    """Field by field, in the order of the item."""
    other_right: Right | None
    """Of an educational record that the school has no duty to show: the right that is left
    (CNF-36).
    """
    rules: tuple[RuleId | UnknownWord, ...]
    """The rules."""
    holds_until: date | None
    """The first later day on which something that was consulted changes."""


@dataclass(frozen=True, slots=True)
class CopyField:
    """Does this field go into the copy, and why?"""

    name: str = field(repr=False)
    """What the host calls it."""
    outcome: Outcome
    """It goes, it does not, or somebody has to look."""
    findings: tuple[CopyFinding, ...]
    """Everything that was looked at."""


@dataclass(frozen=True, slots=True)
class CopyFinding:
    """What one thing that was looked at comes to."""

    exemption: Exemption | None
    """The exemption; null: it is none."""
    why: CopyWhy
    """Why."""
    rules: tuple[RuleId | UnknownWord, ...]
    """The rules."""


@dataclass(frozen=True, slots=True)
class CopyLine:
    """One copy: to one adult, about all of their children that are addressed and to whom they are
    entitled.
    """

    to: Recipient
    """To whom."""
    pupils: tuple[PupilId, ...]
    """About which pupils."""
    split_off: tuple[PupilId, ...]
    """The pupils who are addressed, to whom the recipient is tied, and who are left out of this
    copy: a message about siblings is split for them (stories, A2).
    """
    conditions: tuple[Condition, ...]
    """On what conditions: what is left out of this copy, and by what way it goes."""
    delivery: Delivery | None
    """How it reaches them; null for a pupil in person."""
    reply: ReplyWay | None
    """By when and by which channels they can answer; null: no answer is expected."""


@dataclass(frozen=True, slots=True)
class CopyTrace:
    """How far one copy came."""

    person: PersonId
    """Whose copy."""
    channel: Channel
    """By which channel it went."""
    delivered: date | None
    """The day on which it arrived, if somebody recorded that."""
    failed: date | None
    """The day on which it came back."""
    read: date | None
    """The day on which it was opened."""
    acknowledged: date | None
    """The day on which the adult said that they have it."""
    answered: date | None
    """The day on which the adult answered it."""


@dataclass(frozen=True, slots=True)
class Correspondence:
    """A conversation."""

    answer: ClassVar[Literal["correspondence"]] = "correspondence"

    thread: ThreadId
    """Which."""
    as_of: date
    """The day."""
    known: bool
    """Is it on record that it was begun, and for whom? If not nobody is in it."""
    staff_only: bool
    """Is it among staff alone?"""
    kinds: tuple[MessageKind, ...]
    """What kinds of message are in it."""
    pupils: tuple[PupilId, ...]
    """About whom it is."""
    messages: tuple[Posted, ...]
    """What was written, in the order of time."""
    people: tuple[Participant, ...]
    """Each adult known to one of the pupils, in the order of their ids."""
    last_both_ways: date | None
    """The last day on which one side answered the other; none: it goes one way (HA-3.1d)."""
    urgent_route: Channel | None
    """The way for what is urgent, if the policy names one (PTN-58)."""
    rules: tuple[RuleId | UnknownWord, ...]
    """The rules."""
    holds_until: date | None
    """The first later day on which something that was consulted changes."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What it may cost."""

    charge: Charge
    """What may be charged."""
    rules: tuple[RuleId | UnknownWord, ...]
    """The rules."""


@dataclass(frozen=True, slots=True)
class DataComplaintState:
    """Where one data-protection complaint stands."""

    complaint: DocumentId
    """The host's key of it."""
    person: PersonId
    """Who complained."""
    pupil: PupilId | None
    """About which pupil's data, if that is on record."""
    received: date
    """The day on which it came."""
    under_duty: bool
    """Is it under the duty, which holds from 19 June 2026 (CNF-30)?"""
    ack: PromiseState
    """That it arrived: by when, and whether they were told."""
    progress_told: date | None
    """The day on which they were told how far it is, last."""
    outcome_told: date | None
    """The day on which they were told what came of it."""
    next: tuple[DataComplaintNext, ...]
    """What is still to do, in order."""


@dataclass(frozen=True, slots=True)
class DataComplaints:
    """The data-protection complaints on record."""

    answer: ClassVar[Literal["data_complaints"]] = "data_complaints"

    as_of: date
    """The day."""
    complaints: tuple[DataComplaintState, ...]
    """Every complaint: those with something to do first, the oldest before."""
    channels: tuple[Channel, ...]
    """By which channels the profile says that one may complain."""
    offer_electronic_way: bool
    """Is the school under the duty, and says its profile of no electronic way to complain (CNF-30)?
    """
    rules: tuple[RuleId | UnknownWord, ...]
    """The rules."""
    holds_until: date | None
    """The first later day on which something that was consulted changes."""


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
"""A day that was counted out, or why there is none."""


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
class Delivery:
    """How a copy reaches its adult."""

    way: Way | None
    """The way; `None` if there is none."""
    why: WayWhy
    """Why this one, or why none."""
    languages: tuple[LanguageTag, ...]
    """The languages that the adult reads, as recorded; none: nothing is recorded, and the school's
    own will do.
    """
    formats: tuple[AccessFormat, ...]
    """The formats that the adult needs."""
    unmet: tuple[UnmetNeed, ...]
    """What the adult needs and does not get."""
    rules: tuple[RuleId | UnknownWord, ...]
    """The rules."""


@dataclass(frozen=True, slots=True)
class Disclosure:
    """May this person be shown it, as a whole and field by field, and why.

    It is for whoever answers for data protection, and never for the person (CNF-38): what that
    person is given is a `Redaction`(super::redaction::Redaction).
    """

    answer: ClassVar[Literal["disclosure"]] = "disclosure"

    outcome: Outcome
    """The whole of it, as it is."""
    fields: tuple[FieldAccess, ...]
    """Field by field, in the order of the item."""
    findings: tuple[AccessFinding, ...]
    """Class by class and pupil by pupil."""
    conditions: tuple[Condition, ...]
    """On what conditions an adult of the child may have what is permitted: what is left out of it,
    and by what way it goes.
    """
    rules: tuple[RuleId | UnknownWord, ...]
    """The rules that played a part, in the order of the rule table."""
    holds_until: date | None
    """The first later day on which something that was consulted changes."""


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
class ElectionState:
    """An election as of a day."""

    election: DocumentId
    """The host's key of it."""
    seats: tuple[DocumentId, ...]
    """For which seats."""
    elected_by: ElectedBy
    """By whose rule parents elect."""
    polling: date
    """The last day of the ballot."""
    phase: ElectionPhase
    """Where it stands."""
    candidates: tuple[PersonId, ...]
    """Who stands, in the order of their ids."""
    elected: tuple[PersonId, ...]
    """Who is elected: most votes first; where nobody had to vote, in the order of their ids."""
    tied: tuple[PersonId, ...]
    """Who has the same votes for the last seat."""
    to_appoint: int
    """For how many seats the board appoints (PTN-25)."""
    notes: tuple[ElectionNote, ...]
    """What is to be said of it."""


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
class Erasure:
    """May the host erase who somebody is, and what remains?"""

    answer: ClassVar[Literal["erasure"]] = "erasure"

    as_of: date
    """The day."""
    outcome: Outcome
    """May the directory's entry be erased, as far as the named records go?"""
    blocks: tuple[ErasureBlocked, ...]
    """What stands against it."""
    remains: tuple[EntryId, ...]
    """Every entry of the journal that is about them, by id, retracted ones among them: they hold no
    name, and remain.
    """
    remains_by_fact: tuple[RemainingFacts, ...]
    """How many of them there are of each fact, by its name in a journal and in the order of the
    names.
    """
    rules: tuple[RuleId | UnknownWord, ...]
    """The rules."""
    holds_until: date | None
    """The first later day on which something that was consulted changes."""


@dataclass(frozen=True, slots=True)
class ErasureBlocked:
    """One thing that stands against it."""

    block: ErasureBlock
    """What."""
    key: DocumentId | None
    """The host's key of the record, the breach, the complaint or the case."""
    until: date | None
    """The first day on which a record's period is over, if that can be said."""
    facts: tuple[EntryId, ...]
    """The entries it rests on, by id."""
    rules: tuple[RuleId | UnknownWord, ...]
    """The rules."""


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
class FairnessTests:
    """The four tests of fairness (PTN-11)."""

    early_enough: Says
    """Was it while the matter was still open?"""
    enough_information: Says
    """Was there enough information to answer by?"""
    enough_time: Says
    """Was there enough time?"""
    conscientiously_considered: Says
    """Was what was said considered conscientiously?"""


@dataclass(frozen=True, slots=True)
class FamilyReach:
    """How a family is reached."""

    pupil: PupilId
    """The pupil."""
    channels: tuple[Channel, ...]
    """The channels open to the family as a whole: to anybody in it, not declined, and by no inbox
    that reaches others too.
    """
    enough: bool
    """Are they enough (HA-3.1a)?"""
    adults: tuple[AdultReach, ...]
    """Each adult who may be sent the day-to-day messages, in the order of their ids."""


@dataclass(frozen=True, slots=True)
class FieldAccess:
    """May this field be shown?"""

    name: str = field(repr=False)
    """What the host calls it."""
    outcome: Outcome
    """Shown, or not."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A number of a report, or what stands in its place."""

    count: int | None
    """The number; `None` if it is not shown."""
    suppressed: FigureMark | None
    """Why it is not shown."""


@dataclass(frozen=True, slots=True)
class GoverningVersion:
    """Which version of a policy a case follows."""

    answer: ClassVar[Literal["governing_version"]] = "governing_version"

    policy: DocumentId
    """The host's key of the policy."""
    received: date
    """The day on which the case was received."""
    as_of: date
    """The day that is asked about."""
    state: VersionState
    """Whether there is one, and which it is."""
    version: DocumentId | None
    """The version."""
    since: date | None
    """Since when it is in force."""
    later: tuple[LaterVersion, ...]
    """What came into force since: it changes nothing, but to the complainant's benefit."""
    rules: tuple[RuleId | UnknownWord, ...]
    """The rules."""
    holds_until: date | None
    """The first later day on which something that was consulted changes."""


@dataclass(frozen=True, slots=True)
class GovernorsReport:
    """The report on parents' participation, in numbers alone."""

    answer: ClassVar[Literal["governors_report"]] = "governors_report"

    start: date
    """The first day of the period."""
    end: date
    """The first day after it."""
    previous_start: date
    """The first day of the period that it is compared with."""
    previous_end: date
    """The first day after that."""
    as_of: date
    """The day on which it was made."""
    policy: str | None
    """The policy in force that day, by its name and version; `None` if none was adopted."""
    threshold: int
    """The smallest count that is shown."""
    strict_threshold: int
    """The same of special categories of data."""
    tables: tuple[TablePair, ...]
    """Its tables, part by part."""
    rates: tuple[RatePair, ...]
    """Its measures, part by part."""
    notes: tuple[MethodNote, ...]
    """How it was made."""
    publish: tuple[PublishedTable, ...]
    """What is to be recorded if it is published, with the fact `report_published`."""
    rules: tuple[RuleId | UnknownWord, ...]
    """The rules."""


@dataclass(frozen=True, slots=True)
class GroupData:
    """Data that went to a group, or are to."""

    data_class: DataClass
    """Of what class."""
    person: PersonId | None
    """Of whom; none: a list."""
    may_pass: Outcome
    """May they pass (PTN-34)?"""


@dataclass(frozen=True, slots=True)
class GroupItem:
    """An item that was raised in a group."""

    item: DocumentId
    """The host's key of it."""
    topic: AgendaTopic
    """What it is about."""
    state: ItemState
    """What becomes of it."""
    received: date | None
    """Of a complaint: the day on which it was received, which is the day on which it was raised
    (PTN-39).
    """


@dataclass(frozen=True, slots=True)
class GroupState:
    """A group of parents as of a day."""

    group: DocumentId
    """The host's key of it."""
    group_kind: GroupKind
    """What kind it is."""
    third_party: bool
    """Is it a body of its own, to which data pass as to any third party (PTN-34)?"""
    signed_up: tuple[PersonId, ...]
    """Who signed up with it."""
    items: tuple[GroupItem, ...]
    """What was raised in it, by day."""
    passed: tuple[GroupData, ...]
    """What went to it, or is to."""
    unanswered: tuple[DocumentId, ...]
    """What it told the governing body and was not answered (PTN-36)."""
    tasks: tuple[GroupTask, ...]
    """What is to be done."""


@dataclass(frozen=True, slots=True)
class GuardFinding:
    """One thing that stands against a part."""

    attachment: DocumentId | None
    """The attachment; null: the body."""
    guard: Guard
    """What follows from it alone."""
    why: GuardWhy
    """Why."""
    rule: RuleId | UnknownWord
    """The rule."""
    data_class: DataClass | None
    """The class of data, where that decides."""
    condition: Condition | None
    """On what condition, where it rests on one."""
    recipients: int
    """How many of those who would receive it may not have it."""
    pupils: int
    """About how many pupils it is."""
    safe_for: DataCircle
    """The widest circle in which it is safe."""


@dataclass(frozen=True, slots=True)
class HelpNeed:
    """What the law of a day makes of somebody's help."""

    day: date
    """The day whose law it is, and on which the check has to be in force."""
    regulated: Says
    """Is it regulated activity?"""
    why: tuple[HelpWhy, ...]
    """Why."""
    needed: CheckNeeded
    """Which check it needs."""
    barred_list: Outcome
    """A barred-list check: must be asked for, must not, or that is not settled (PTN-45, PTN-46)."""
    standing: CheckStanding
    """How the checks on record stand against that."""
    may_help: Outcome
    """May the person help: `may`, `must_not` until the check is met, or `needs_check` (HA-2.3c)."""
    not_known: tuple[HelpGap, ...]
    """What is not on record and would decide it."""


@dataclass(frozen=True, slots=True)
class HelpState:
    """One thing with which a person helps."""

    activity: DocumentId
    """The host's key of the activity."""
    work: VolunteerWork
    """What the person does with children in it."""
    next_visit: date | None
    """The next visit on the rota, on or after the day that is asked about."""
    today: HelpNeed
    """By the law of the day that is asked about."""
    at_next_visit: HelpNeed | None
    """By the law of the day of the next visit (PTN-47)."""


@dataclass(frozen=True, slots=True)
class InvitationLine:
    """An adult in respect of one pupil."""

    pupil: PupilId
    """The pupil."""
    person: PersonId
    """The adult."""
    outcome: Outcome
    """Are they to be invited: the resolver's answer."""
    conditions: tuple[Condition, ...]
    """On what conditions."""
    invited: date | None
    """When they were invited."""
    slot: datetime | None
    """Their appointment about this pupil."""
    notes: tuple[InviteNote, ...]
    """What is to be said of it."""
    rules: tuple[RuleId | UnknownWord, ...]
    """The rules of the resolver's answer."""


@dataclass(frozen=True, slots=True)
class Invitations:
    """The invitations to an event."""

    answer: ClassVar[Literal["event_invitations"]] = "event_invitations"

    event: DocumentId
    """The host's key of the event."""
    known: bool
    """Is it on record by that day?"""
    as_of: date
    """The day."""
    event_kind: EventKind | None
    """What kind it is."""
    purpose: SupportPurpose | None
    """Which support of the child it serves (HA-1a)."""
    level: PartLevel | None
    """At which level parents take part (HA-2.2)."""
    place: PartPlace | None
    """Where."""
    on: date | None
    """The day of the event."""
    lines: tuple[InvitationLine, ...]
    """Each pupil and each adult, in the order of their ids."""
    left_out: tuple[PersonId, ...]
    """Who is to be invited for some pupil, and was not."""
    rules: tuple[RuleId | UnknownWord, ...]
    """The rules."""
    holds_until: date | None
    """The first later day on which something that was consulted changes."""


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
class LaterVersion:
    """A version that came into force after a case was received."""

    version: DocumentId | None
    """Which, if that is on record."""
    since: date
    """Since when it is in force."""


@dataclass(frozen=True, slots=True)
class LevelCount:
    """How many events there were at a level."""

    level: PartLevel
    """The level."""
    events: int
    """How many events."""
    parents: int
    """How many times a parent came."""


@dataclass(frozen=True, slots=True)
class LookAt:
    """Something to look at, and why."""

    exemption: Exemption
    """What."""
    rules: tuple[RuleId | UnknownWord, ...]
    """The rules: of the record, by REC-5 what the pupil could not get either."""


@dataclass(frozen=True, slots=True)
class MayStand:
    """May somebody stand?"""

    answer: ClassVar[Literal["may_stand"]] = "may_stand"

    person: PersonId
    """Who."""
    election: DocumentId | None
    """For which election, if one was asked about."""
    as_of: date
    """The day."""
    outcome: Outcome
    """`may`, `must_not`, or somebody has to look."""
    bars: tuple[StandBar, ...]
    """What stands against it."""
    not_known: tuple[StandGap, ...]
    """What is not on record and would decide it."""
    rules: tuple[RuleId | UnknownWord, ...]
    """The rules."""
    holds_until: date | None
    """The first later day on which something that was consulted changes."""


@dataclass(frozen=True, slots=True)
class MergeChange:
    """One thing that would change for one person."""

    pupil: PupilId
    """About whom."""
    person: PersonId
    """For whom: one of the two, or somebody else whose answer rests on one of them."""
    column: Column | None
    """Of the rights matrix; null: a class of data."""
    data_class: DataClass | None
    """A class of data; null: of the rights matrix."""
    item: DocumentId | None
    """Of this item alone, by the host's key; null: of any of that class of which nothing more is on
    record.
    """
    case: DocumentId | None
    """Of the file of this case alone."""
    before: Outcome
    """As it is."""
    after: Outcome
    """As it would be."""
    effect: MergeEffect
    """Which way."""


@dataclass(frozen=True, slots=True)
class MergeCheck:
    """What would change if two records of people were made one."""

    answer: ClassVar[Literal["merge_check"]] = "merge_check"

    checked: bool
    """Was everything looked at?

    Not if one record of the two would hold more than a school can have written; then nothing is
    said.
    """
    changes: tuple[MergeChange, ...]
    """What would change, by pupil and person."""
    rules: tuple[RuleId | UnknownWord, ...]
    """The rules by which what would change is as it is, before and after."""


@dataclass(frozen=True, slots=True)
class Missing:
    """A fact that is not on record, and who can supply it."""

    fact: MissingFact | UnknownWord
    """The fact."""
    ask: Supplier | UnknownWord
    """Who to ask."""


@dataclass(frozen=True, slots=True)
class NotedOf:
    """Something that was noted: the host has the words."""

    person: PersonId
    """Of whom."""
    pupils: tuple[PupilId, ...]
    """About which pupils."""
    on: date
    """When."""
    note: DocumentId
    """Where the host keeps it in words."""


@dataclass(frozen=True, slots=True)
class OpenTask:
    """Something that is open in a record."""

    task: RecordTask
    """What."""
    post: Post | None
    """By or to the holder of which post."""
    people: tuple[PersonId, ...]
    """Who holds it and can take it; of what is about a parent, that parent."""
    due: Day | None
    """By when, where a day is counted; else it is to be done now."""
    rules: tuple[RuleId | UnknownWord, ...]
    """The rules."""


@dataclass(frozen=True, slots=True)
class PanelMember:
    """A member of a panel."""

    person: PersonId
    """Who."""

    _: KW_ONLY
    independent: bool = False
    """Is this member independent of the management and running of the school (ESC-9)?"""


@dataclass(frozen=True, slots=True)
class PanelProblem:
    """One thing that is wrong with a panel."""

    fault: PanelFault
    """What."""
    person: PersonId | None
    """Whose seat, if it is somebody's."""
    needed: int | None
    """How many are needed, if there are too few."""
    rule: RuleId | UnknownWord
    """The rule."""


@dataclass(frozen=True, slots=True)
class ParentGroups:
    """The groups of parents as of a day."""

    answer: ClassVar[Literal["parent_groups"]] = "parent_groups"

    as_of: date
    """The day."""
    all_parents_are_members: Says
    """In Scotland: every parent is of the parent forum (PTN-37)."""
    groups: tuple[GroupState, ...]
    """Every group."""
    rules: tuple[RuleId | UnknownWord, ...]
    """The rules."""
    holds_until: date | None
    """The first later day on which something that was consulted changes."""


@dataclass(frozen=True, slots=True)
class ParentNotice:
    """Whether one adult is told of a record, about one pupil."""

    pupil: PupilId
    """About whom."""
    person: PersonId
    """The adult."""
    state: NoticeState
    """Whether."""
    outcome: Outcome
    """What the one resolver says of a safeguarding notice under the key of the record."""
    why: tuple[NotToldWhy, ...]
    """The reasons on record not to tell."""
    rules: tuple[RuleId | UnknownWord, ...]
    """The rules."""


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
class Participant:
    """One adult, and whether they may be in it."""

    person: PersonId
    """Who."""
    may_reply: bool
    """May they read it and reply?"""
    outcome: Outcome
    """The strictest outcome over the pupils; why, says `who_receives`."""
    not_about: tuple[PupilId, ...]
    """The pupils to whom they are not entitled, or of whom somebody has to check."""
    conditions: tuple[Condition, ...]
    """On what conditions: what is left out of what they are shown.

    None where the adult asks: that is the school's to know.
    """


@dataclass(frozen=True, slots=True)
class PartyLine:
    """Where one party stands, and with what right they answer."""

    person: PersonId | None
    """The adult; null: the pupil in person."""
    state: PartyState
    """Where they stand."""
    standing: Known
    """May they give it: yes, no, or not settled?"""
    since: date | None
    """Since when they stand so: the day of the answer."""
    until: date | None
    """The first day on which their answer counts no more, where one is known."""
    entry: EntryId | None
    """The entry of the answer."""
    excepted: ExceptionGround | None
    """Why they are not notified, where a ground is on record."""


@dataclass(frozen=True, slots=True)
class PassOnAnswer:
    """May it be told, as far as the undertaking goes, and why?"""

    answer: ClassVar[Literal["pass_on"]] = "pass_on"

    outcome: Outcome
    """`may`: the undertaking does not stand in the way, and nothing more than that."""
    why: PassingOnWhy
    """Why."""
    scope: UndertakingScope | None
    """To whom it is not to be divulged, as the wording that binds says it; null: none binds."""
    rules: tuple[RuleId | UnknownWord, ...]
    """The rules that played a part, in the order of the rule table."""
    facts: tuple[EntryId, ...]
    """The entries it rests on, by id."""
    holds_until: date | None
    """The first later day on which something that was consulted changes."""


@dataclass(frozen=True, slots=True)
class PlaceCount:
    """How many events there were at a place."""

    place: PartPlace
    """The place."""
    events: int
    """How many events."""
    parents: int
    """How many times a parent took part."""


@dataclass(frozen=True, slots=True)
class PolicyCopy:
    """Who was given a version of a policy (HA-3.3a)."""

    person: PersonId
    """Who."""
    version: DocumentId | None
    """Which version, if that is on record."""
    given: date | None
    """When it was given; `None` if only the acknowledgement is on record."""
    acknowledged: date | None
    """When it was acknowledged."""


@dataclass(frozen=True, slots=True)
class PolicyDutyView:
    """Something that has to be done about a policy beside its review."""

    duty: PolicyDuty
    """What."""
    due: date | None
    """The last day in time, where there is one."""
    done: date | None
    """The day on which it was done."""
    overdue: bool
    """Is it over and not done?"""
    rule: RuleId | UnknownWord
    """Which rule says so."""


@dataclass(frozen=True, slots=True)
class PolicyList:
    """The policies on record."""

    answer: ClassVar[Literal["policy_status"]] = "policy_status"

    as_of: date
    """The day."""
    policies: tuple[PolicyView, ...]
    """Every policy, the most pressing first: overdue, brought forward, inconsistent, not to be
    shown, then by its day.
    """
    rules: tuple[RuleId | UnknownWord, ...]
    """The rules."""
    holds_until: date | None
    """The first later day on which something that was consulted changes."""


@dataclass(frozen=True, slots=True)
class PolicyView:
    """Where one policy stands."""

    policy: DocumentId
    """The host's key of it."""
    kind: PolicyKind | None
    """What it is about; `None` if nobody prepared it."""
    whole_school: Says
    """Is it a policy for the whole school?"""
    written_by: Post | None
    """Which post wrote it (HA-0a)."""
    prepared: StatedDate | None
    """When it was prepared (HA-0b)."""
    first_ratified: StatedDate | None
    """When it was first ratified (HA-0c)."""
    ratified_by: Post | None
    """Who ratified it last."""
    state: PolicyState
    """Where it is in its life (REV-5)."""
    drives_routing: bool
    """Does it route anything? Only a policy in force does (REV-5)."""
    version: DocumentId | None
    """The version in force, if that is on record."""
    in_force_since: date | None
    """Since when that version is in force."""
    marks: tuple[PolicyMark, ...]
    """What stands beside the state."""
    standing: ReviewStanding | None
    """Whether its reviews keep to its interval; `None` for a draft, and for one that stands no
    more.
    """
    interval_months: int | None
    """The longest interval between reviews that counts, in months."""
    last_review: StatedDate | None
    """The last review that was closed."""
    next_review: StatedDate | None
    """When it says that it is next reviewed."""
    due: date | None
    """The last day in time for the next review."""
    overdue_since: date | None
    """The first day on which it was overdue, if it is."""
    triggers: tuple[TriggerView, ...]
    """What brings its review forward, since the last one (REV-9)."""
    promoted_to: tuple[PolicyAudience, ...]
    """To whom the version was promoted (HA-4c)."""
    duties: tuple[PolicyDutyView, ...]
    """What else has to be done about it."""
    lacking: tuple[PolicyPart, ...]
    """What is not on record."""
    faults: tuple[PolicyFault, ...]
    """What is wrong with what is on record."""
    given_to: int
    """How many were given a version of it (HA-3.3a)."""
    acknowledged_by: int
    """How many acknowledged one."""
    given: tuple[PolicyCopy, ...]
    """Who was given which version, where one policy is asked about."""
    require_acknowledgement: Outcome
    """May anything be made to depend on its being acknowledged (PTN-53)?"""


@dataclass(frozen=True, slots=True)
class Posted:
    """One message."""

    item: DocumentId
    """The host's key of it."""
    on: date
    """The day on which it was sent, or came."""
    at: datetime | None
    """The instant, if it is known."""
    by: PersonId | None
    """Which adult wrote it; none: the school."""
    pupils: tuple[PupilId, ...]
    """About which pupils."""
    answers_as: ReplyKind | None
    """Of the school's: what it is to the message that it answers, if it answers one."""
    expects_reply: bool
    """Does the school wait for an answer to it?"""
    awaited: tuple[PersonId, ...]
    """Whose answer it waits for: who has not given it, had a copy that did not come back, and may
    be in the conversation still. Nobody else is waited for. Where one adult looks: they themselves
    or nobody.
    """
    copies: tuple[CopyTrace, ...]
    """Of the school's: each copy, in the order of the adults' ids."""
    reply: ReplyState | None
    """Of an adult's that needs a reply: where that stands."""


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
class ProgressContact:
    """Whose progress contact is due."""

    answer: ClassVar[Literal["progress_contact"]] = "progress_contact"

    as_of: date
    """The day."""
    pupils: tuple[PupilContact, ...]
    """Pupil by pupil, in the order of their ids."""
    overdue: tuple[PupilId, ...]
    """The pupils of whom it is overdue."""
    never: tuple[PupilId, ...]
    """The pupils of whose adults none was ever written to, heard from or talked with."""
    rules: tuple[RuleId | UnknownWord, ...]
    """The rules."""
    holds_until: date | None
    """The first later day on which something that was consulted changes."""


@dataclass(frozen=True, slots=True)
class Promise:
    """So many of a unit: the length of something that the school promises or heeds."""

    n: int
    """How many."""
    unit: Unit
    """Of what."""


@dataclass(frozen=True, slots=True)
class PromiseState:
    """Where one promise about one message stands."""

    due: Day | None
    """By when; `None` if nothing was promised."""
    within: Promise | None
    """How long the school's policy promised, if the day comes from that: none where a holding reply
    named the day.
    """
    done: date | None
    """The day on which it was done."""
    standing: PromiseStanding
    """Where it stands."""


@dataclass(frozen=True, slots=True)
class PublicationBan:
    """How the ban on publication stands."""

    answer: ClassVar[Literal["publication_ban"]] = "publication_ban"

    outcome: Outcome
    """`may`: this ban does not stand in the way, and nothing more than that."""
    state: BanState
    """How it stands."""
    ended_by: BanEnd | None
    """By what it ended."""
    not_known: tuple[BanPart, ...]
    """What is not known."""
    not_so: tuple[BanPart, ...]
    """What is not so, so that there is no such ban."""
    rules: tuple[RuleId | UnknownWord, ...]
    """The rules that played a part, in the order of the rule table."""
    facts: tuple[EntryId, ...]
    """The entries it rests on, by id."""
    holds_until: date | None
    """The first later day on which something that was consulted changes."""


@dataclass(frozen=True, slots=True)
class PublishedCell:
    """A count of a table that was published."""

    _: KW_ONLY
    row: str | None = None
    """The row; `None`: the total of the column."""
    column: str | None = None
    """The column; `None`: the total of the row."""
    count: int | None = None
    """The number that was shown; `None`: it was hidden."""


@dataclass(frozen=True, slots=True)
class PublishedTable:
    """A table of a report as it was published."""

    table: ReportTableName
    """Which."""
    start: date
    """The first day of its period."""
    end: date
    """The first day after it."""
    cells: tuple[PublishedCell, ...]
    """Every count that stood in it, shown or hidden, totals included.

    A count that is not named did not stand in it.
    """


@dataclass(frozen=True, slots=True)
class PupilContact:
    """The dialogue about one pupil."""

    pupil: PupilId
    """The pupil."""
    last_report: date | None
    """The last day on which a report was sent or given to one of the adults below."""
    last_both_ways: date | None
    """The last day of a contact both ways with one of them."""
    due: Day | None
    """By when the next is due, if the policy names an interval."""
    standing: ContactStanding
    """Where it stands."""
    adults: tuple[AdultContact, ...]
    """Each adult who may be sent news of the child's progress, in the order of their ids."""


@dataclass(frozen=True, slots=True)
class Rate:
    """A measure, with its part, its whole and what that is."""

    indicator: Indicator
    """Which."""
    table: ReportTableName
    """Of which table it is."""
    row: str | None
    """Of which row; none: of the whole."""
    base: ReportBase
    """What is counted in its whole."""
    numerator: Figure
    """The part."""
    denominator: Figure
    """The whole."""
    tenths: int | None
    """The part of the whole in tenths of a per cent, from 0 to 1000; `None` if it is not shown."""
    suppressed: FigureMark | None
    """Why it is not shown, or that it rounds to zero and is not."""


@dataclass(frozen=True, slots=True)
class RatePair:
    """A measure of the period, and the same of the period before."""

    section: ReportSection
    """In which part of the report."""
    now: Rate
    """Of the period."""
    previous: Rate | None
    """Of the period before; none: there was no such row."""


@dataclass(frozen=True, slots=True)
class Ratification:
    """The parts of a ratification (REV-6); its date is that of the step.

    What nobody recorded stays open.
    """

    _: KW_ONLY
    body: Post | None = None
    """The post or body that ratifies."""
    level: ApprovalLevel | None = None
    """At which level (REV-4)."""
    minute: DocumentId | None = None
    """The host's reference to the minute."""
    version: DocumentId | None = None
    """Which version: the host's key of it."""


@dataclass(frozen=True, slots=True)
class RatifyCheck:
    """Whether a policy may be ratified, and what stands against it."""

    answer: ClassVar[Literal["may_ratify"]] = "may_ratify"

    policy: DocumentId
    """The host's key of the policy."""
    ratification: Ratification
    """The ratification that was asked about."""
    as_of: date
    """The day."""
    outcome: Outcome
    """May it?"""
    bars: tuple[PolicyFault, ...]
    """What stands against it."""
    checks: tuple[PolicyFault, ...]
    """What has to be looked at."""
    lacking: tuple[PolicyPart, ...]
    """What is not known."""
    consultation: DocumentId | None
    """The consultation that it rests on."""
    rules: tuple[RuleId | UnknownWord, ...]
    """The rules."""
    holds_until: date | None
    """The first later day on which something that was consulted changes."""


@dataclass(frozen=True, slots=True)
class Reach:
    """Whom the school can reach."""

    answer: ClassVar[Literal["reach"]] = "reach"

    as_of: date
    """The day."""
    families: tuple[FamilyReach, ...]
    """Pupil by pupil, in the order of their ids."""
    below: int
    """How many of them have too few channels."""
    unreachable: tuple[PersonId, ...]
    """Adults whom nothing reaches, each once."""
    rules: tuple[RuleId | UnknownWord, ...]
    """The rules."""
    holds_until: date | None
    """The first later day on which something that was consulted changes."""


@dataclass(frozen=True, slots=True)
class ToAdult:
    """An adult in the pupil's life."""

    to: ClassVar[Literal["adult"]] = "adult"

    person: PersonId
    """Who."""


@dataclass(frozen=True, slots=True)
class ToPupil:
    """The pupil in person: at eighteen or over; about a plan, over compulsory school age (AGE-5);
    and asked for a consent, where the pupil decides about it or answers beside a parent.
    """

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
class RecordedCompetence:
    """Whether the pupil was judged able to decide (RCT-7)."""

    says: Says
    """Able, or not."""
    on: date
    """The day."""
    decided_by: PersonId
    """Who judged it."""


@dataclass(frozen=True, slots=True)
class RecordedEvent:
    """One event in the life of a party's consent."""

    event: ConsentEvent
    """What happened."""
    on: date
    """The day."""
    at: datetime | None
    """When exactly, where that is on record."""
    counts_from: date | None
    """From which day an answer counts, if later than that day."""
    until: date | None
    """The first day on which it counts no more, where one was named."""
    form: ConsentForm
    """In what form."""
    item: DocumentId | None
    """For which one of several."""
    wording: DocumentId | None
    """Which wording was shown."""
    wording_hash: DocumentId | None
    """The hash of that wording."""
    language: DocumentId | None
    """In which language."""
    evidence: DocumentId | None
    """Where the host keeps the evidence (RCT-7)."""
    entry: EntryId | None
    """The entry; none of an expiry, which no entry records."""


@dataclass(frozen=True, slots=True)
class RecordedOther:
    """Something about another party, in the school's own copy alone."""

    person: PersonId | None
    """Who; null: the pupil in person."""
    on: date
    """The day."""
    entry: EntryId
    """The entry."""


@dataclass(frozen=True, slots=True)
class Redaction:
    """One person's copy of an item."""

    answer: ClassVar[Literal["redaction"]] = "redaction"

    fields: tuple[ShownField, ...]
    """What this person may have, in the order of the item."""


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
class RemainingFacts:
    """How many entries of one fact remain."""

    fact: str
    """The name of the fact in a journal, `consent_answered` say."""
    entries: int
    """How many."""


@dataclass(frozen=True, slots=True)
class Remedy:
    """One thing that would resolve it."""

    by: Resolution
    """What."""
    party: ConsentParty | None
    """Of which party, if of one."""


@dataclass(frozen=True, slots=True)
class RepliesDue:
    """What waits for a reply."""

    answer: ClassVar[Literal["replies_due"]] = "replies_due"

    as_of: date
    """The day."""
    waiting: tuple[ReplyState, ...]
    """Every message that needs a reply and has none yet: what is urgent first, then what falls due
    first.
    """
    asked: int
    """How many messages needed a reply: the base of the numbers below."""
    kept: int
    """Of those: replied to in time."""
    kept_late: int
    """Of those: replied to, and too late."""
    overdue: int
    """Of those: without a reply, and the time is over."""
    urgent_route: Channel | None
    """The way for what is urgent, if the policy names one (PTN-58)."""
    rules: tuple[RuleId | UnknownWord, ...]
    """The rules."""
    holds_until: date | None
    """The first later day on which something that was consulted changes."""


@dataclass(frozen=True, slots=True)
class ReplyState:
    """A message of an adult's that needs a reply."""

    item: DocumentId
    """The host's key of the message."""
    thread: ThreadId | None
    """In which conversation."""
    person: PersonId
    """Who wrote."""
    pupils: tuple[PupilId, ...]
    """About which pupils."""
    channel: Channel
    """By which channel."""
    received: date
    """The day on which it came."""
    handler: PersonId | None
    """Who has it: to whom it was written, or passed on last; none: nobody in particular."""
    tell_sender: bool
    """Does the sender still have to be told that it was passed on (PTN-56)?"""
    check_first: bool
    """Would the adult not be told of these pupils as things stand?

    Then ask who receives it before anything is answered.
    """
    at_once: bool
    """Does it wait for no promise, as it is urgent and came to an inbox (PTN-58)?"""
    ack: PromiseState
    """That it arrived; any answer says so."""
    reply: PromiseState
    """The reply."""
    next: ReplyStep
    """What the sender may do (PTN-59)."""


@dataclass(frozen=True, slots=True)
class ReplyWay:
    """By when and by which channels somebody can answer.

    Whoever has a copy may answer it, and nobody else: whoever has none is not waited for. By which
    channels is what the school can count on; what comes by another is an answer too.
    """

    by: date | None
    """The last day on which it is in time; null: no day is set."""
    channels: tuple[Channel, ...]
    """The channels: the one by which the copy goes first, then in the order of the list.

    On paper everybody can (COM-11).
    """
    rules: tuple[RuleId | UnknownWord, ...]
    """The rules."""


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
class ReportRow:
    """One row of a table."""

    row: str
    """What it is of: `all`, or a word or id of the kind that the table's rows are."""
    cells: tuple[Figure, ...]
    """Column by column."""
    total: Figure
    """All of the row."""


@dataclass(frozen=True, slots=True)
class ReportTable:
    """A table as it may be shown."""

    table: ReportTableName
    """Which."""
    base: ReportBase
    """What is counted in it."""
    threshold: int
    """A count from one up to this is not shown: the first that is.

    One where it counts no people.
    """
    columns: tuple[str, ...]
    """Its columns, whose names never change."""
    rows: tuple[ReportRow, ...]
    """Its rows, in the order of their keys."""
    totals: tuple[Figure, ...]
    """The total of each column; empty where there is one row alone."""
    total: Figure
    """All of it."""


@dataclass(frozen=True, slots=True)
class RequestCopy:
    """The copy, as the person who asked gets it."""

    answer: ClassVar[Literal["request_copy"]] = "request_copy"

    fields: tuple[ShownField, ...]
    """What they may have, in the order of the item."""
    exemptions: tuple[Exemption, ...]
    """The exemptions by which something was withheld, by name and no more (CNF-38)."""


@dataclass(frozen=True, slots=True)
class ResponseRate:
    """How many of those who were invited answered: who answers without an invitation is not among
    them, so that it is never more than all (PTN-12).
    """

    answered: int
    """How many answered."""
    invited: int
    """Of how many who were invited."""
    per_cent: int
    """That in whole per cent, rounded down."""


@dataclass(frozen=True, slots=True)
class Retained:
    """Where one record stands."""

    record: DocumentId
    """The host's key of it."""
    kind: RecordKind
    """Of which kind it is."""
    standing: RetentionStanding
    """Where it stands."""
    why: RetentionWhy
    """Why."""
    due: date | None
    """The first day on which its period is over, if that can be said; also of a record that is
    held.
    """
    then: RetentionThen | None
    """What happens then, as the profile says."""
    source: str | None
    """Where the profile has the period from."""
    not_known: tuple[RetentionStart, ...]
    """The events whose day is not on record."""
    holds: tuple[EntryId, ...]
    """The legal holds that keep it, by their entries."""
    rules: tuple[RuleId | UnknownWord, ...]
    """The rules."""


@dataclass(frozen=True, slots=True)
class RetentionDue:
    """Where each record stands."""

    answer: ClassVar[Literal["retention_due"]] = "retention_due"

    as_of: date
    """The day."""
    records: tuple[Retained, ...]
    """Record by record, in the order in which they were asked about."""
    holds_until: date | None
    """The first later day on which something that was consulted changes."""


@dataclass(frozen=True, slots=True)
class RouteTerm:
    """A time that the law sets for a way of its own."""

    what: TermOf
    """What it is for."""
    n: int
    """How many."""
    unit: Unit
    """Of what."""
    at_least: bool
    """At least so many, and not at most."""


@dataclass(frozen=True, slots=True)
class Routing:
    """Every way that applies, in order: what is of safety first, and never merged with anything
    else (SFG-31).
    """

    answer: ClassVar[Literal["routing"]] = "routing"

    as_of: date
    """The day whose posts and policy are used."""
    routes: tuple[ConcernRoute, ...]
    """The ways."""
    rules: tuple[RuleId | UnknownWord, ...]
    """Rules about the list as a whole."""
    holds_until: date | None
    """The first later day on which something that was consulted changes."""


@dataclass(frozen=True, slots=True)
class SafeguardingList:
    """Every safeguarding record that is open, those with something open that falls due first."""

    answer: ClassVar[Literal["safeguarding"]] = "safeguarding"

    as_of: date
    """The day."""
    records: tuple[SafeguardingRecord, ...]
    """The records, in the order in which they were opened."""
    holds_until: date | None
    """The first later day on which something that was consulted changes."""


@dataclass(frozen=True, slots=True)
class SafeguardingRecord:
    """A safeguarding record that is open."""

    record: DocumentId
    """The host's key of it."""
    pupils: tuple[PupilId, ...]
    """About which pupils."""
    about: tuple[PersonId, ...]
    """About which adults who work with children an allegation is made."""
    opened: date
    """The day on which it was opened."""
    told: tuple[PersonId, ...]
    """Who with a part in safeguarding was told."""
    referred: tuple[Post, ...]
    """To which authorities it was referred."""
    open: tuple[OpenTask, ...]
    """What is open, in the order in which it is to be done."""
    parents: tuple[ParentNotice, ...]
    """Each adult of the pupils, and whether they are told."""
    sharing: tuple[SharingLine, ...]
    """What holds for sharing it."""
    rules: tuple[RuleId | UnknownWord, ...]
    """The rules."""


@dataclass(frozen=True, slots=True)
class SeatState:
    """A seat as of a day."""

    seat: DocumentId
    """The host's key of it."""
    body: DocumentId
    """Of which board."""
    seat_kind: SeatKind
    """For whom it is."""
    holder: PersonId | None
    """Who holds it; none: it is vacant."""
    by: SeatBy | None
    """How they came to it."""
    since: date | None
    """Since when."""
    last_day: date | None
    """The last day of the term; of a vacant seat, of the last term, if one ran out (PTN-27,
    PTN-32).
    """
    notes: tuple[SeatNote, ...]
    """What is to be said of it."""


@dataclass(frozen=True, slots=True)
class Seats:
    """Seats, boards and elections as of a day."""

    answer: ClassVar[Literal["seats"]] = "seats"

    as_of: date
    """The day."""
    parents: BoardStanding
    """Do parents sit where the type of school asks for them (PTN-20, PTN-21, PTN-33)?"""
    bodies: tuple[BodyState, ...]
    """Every board, committee and group."""
    seats: tuple[SeatState, ...]
    """Every seat."""
    vacant: int
    """How many seats are vacant."""
    elections: tuple[ElectionState, ...]
    """Every election."""
    rules: tuple[RuleId | UnknownWord, ...]
    """The rules."""
    holds_until: date | None
    """The first later day on which something that was consulted changes."""


@dataclass(frozen=True, slots=True)
class SendCheck:
    """May it be sent, to whom, and what stands against it?"""

    answer: ClassVar[Literal["send_check"]] = "send_check"

    guard: Guard
    """The gravest of the findings, or leave to send."""
    findings: tuple[GuardFinding, ...]
    """What was found, part by part."""
    copies: tuple[CopyLine, ...]
    """The copies, one an adult; of no use while the guard refuses."""
    unserved: tuple[PersonId, ...]
    """Those who would have a copy and are not served by it: no way reaches them, or, of what is
    urgent, paper alone; or it is in no language or format that they need.
    """
    advice: tuple[AdviceLine, ...]
    """What the school's policy advises about sending it now. Advice stops nothing."""
    audience: Audience
    """Everybody who was looked at, and why: the answer of the one resolver."""
    rules: tuple[RuleId | UnknownWord, ...]
    """The rules that the findings, or the leave to send, rest on, and those for every copy."""
    holds_until: date | None
    """The first later day on which something that was consulted changes."""


@dataclass(frozen=True, slots=True)
class SharingLine:
    """What holds for the sharing of a record, by which rule."""

    note: SharingNote
    """What."""
    rule: RuleId | UnknownWord
    """The rule."""


@dataclass(frozen=True, slots=True)
class SheetCopy:
    """A sheet as it may be shown.

    The rows are for whoever reads it; all else is for whoever answers for data protection, and
    never for the reader (CNF-38).
    """

    answer: ClassVar[Literal["sheet_copy"]] = "sheet_copy"

    rows: tuple[CopiedRow, ...]
    """The rows, in their order."""
    second_person: bool
    """Does a second person look before it goes anywhere (COM-7)?

    There is something protected on it, shown or not.
    """
    officer: OfficerWhy | None
    """What became of the request to see what is protected; null: there was none."""
    to_append: tuple[AddressUse, ...]
    """What is to be recorded now that it is shown."""
    findings: tuple[WithheldFinding, ...]
    """Why details are withheld, row by row."""
    rules: tuple[RuleId | UnknownWord, ...]
    """The rules that played a part, in the order of the rule table."""
    holds_until: date | None
    """The first later day on which something that was consulted changes."""


@dataclass(frozen=True, slots=True)
class ShownField:
    """A field that the person may have."""

    name: str = field(repr=False)
    """What the host calls it."""
    value: str = field(repr=False)
    """What is in it, untouched."""


@dataclass(frozen=True, slots=True)
class Signpost:
    """A service to which a family was pointed."""

    person: PersonId
    """Who was told of it."""
    pupils: tuple[PupilId, ...]
    """About which pupils."""
    on: date
    """When."""
    service: DocumentId
    """The host's key of the service."""
    data_shared: Says
    """Did data of the family go, or are they to?"""
    basis: LawfulBasis | None
    """On what, beside consent."""
    may_share: Outcome
    """May data of the family go (HA-2.3f)?"""


@dataclass(frozen=True, slots=True)
class StaleConsents:
    """The answers that are to be asked for again, and no others."""

    answer: ClassVar[Literal["stale"]] = "stale"

    as_of: date
    """The day."""
    lines: tuple[StaleLine, ...]
    """In the order of pupils, purposes, things and persons."""
    looked_at: int
    """How many answers of those pupils were looked at."""
    rules: tuple[RuleId | UnknownWord, ...]
    """The rules that played a part."""


@dataclass(frozen=True, slots=True)
class StaleLine:
    """One answer that is to be asked for again."""

    purpose: PurposeId
    """For what."""
    item: DocumentId | None
    """For which one of several; null: for all of them."""
    pupil: PupilId | None
    """For which child; null where adults answer on their own account."""
    person: PersonId | None
    """Whose answer; null: the pupil's."""
    entry: EntryId
    """The entry of the answer."""
    said: date
    """The day of the answer."""
    why: tuple[StaleWhy, ...]
    """Why, each reason once."""
    ask: ConsentParty | None
    """Whom to ask now; null: the pupil. Nobody, where the pupil has left."""
    still_counts: bool
    """Does it count until it is asked for again (CHO-5)?"""


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
class StateCount:
    """How many stand so."""

    state: ConsentState
    """Where it stands, with nothing unknown."""
    n: int
    """How many."""


@dataclass(frozen=True, slots=True)
class StatedDate:
    """A date as a document states it: a day, or a month alone (REV-12).

    "Due" means by its last day, "not before" from its first.
    """

    on: date
    """The day; of a month, any day of it."""

    _: KW_ONLY
    precision: DatePrecision = DatePrecision.DAY
    """How exactly it is stated."""


@dataclass(frozen=True, slots=True)
class StepAnswer:
    """Whether a step may be taken."""

    answer: ClassVar[Literal["concern_move"]] = "concern_move"

    case: DocumentId
    """The case."""
    as_of: date
    """The day."""
    refused: StepRefused | None
    """Why it is refused; none: it may be taken."""
    phase: CasePhase | None
    """Where the case then stands."""
    nth: int | None
    """The number that the step has in its case."""
    step: CaseStep | None
    """The step, with what the ladder says beside what was asked: who handles the stage, and by
    which post.
    """
    parts: tuple[CasePartTaken, ...]
    """Who has which part in the case by it."""
    outside: Post | None
    """To whom outside the school it goes, where nobody in it may handle it (ESC-76, ESC-77)."""
    addressee: Post | None
    """Through whom it is addressed."""
    not_known: tuple[Post, ...]
    """Posts of which nobody recorded who holds them, so that they were left out."""
    panel: tuple[PanelProblem, ...]
    """What is wrong with a panel."""
    may_borrow: bool
    """Of a panel that is not in order: may members be borrowed from another school, trust or pool
    (ESC-83)?
    """
    rules: tuple[RuleId | UnknownWord, ...]
    """The rules."""


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
class TablePair:
    """A table of the period, and the same of the period before."""

    section: ReportSection
    """In which part of the report."""
    now: ReportTable
    """Of the period."""
    previous: ReportTable
    """Of the period before."""


@dataclass(frozen=True, slots=True)
class TakingPart:
    """How parents took part in a period."""

    answer: ClassVar[Literal["taking_part"]] = "taking_part"

    view: PartView
    """Of whom."""
    start: date
    """The first day."""
    end: date
    """The first day after the period."""
    events: tuple[TookPart, ...]
    """The events, by day."""
    levels: tuple[LevelCount, ...]
    """Each level, with nothing as nothing (HA-2.2)."""
    places: tuple[PlaceCount, ...]
    """Each place, with nothing as nothing (HA-2.3e)."""
    skills: tuple[NotedOf, ...]
    """What parents entered of their skills, unranked, by id; for staff, and for whoever entered it
    (HA-2.1).
    """
    contributions: tuple[NotedOf, ...]
    """What parents brought to meetings (HA-3.2a)."""
    advice: tuple[NotedOf, ...]
    """Advice on learning at home (HA-3.2c)."""
    signposts: tuple[Signpost, ...]
    """Services to which families were pointed (HA-2.3f)."""
    notes: tuple[PartNote, ...]
    """What is to be said of it."""
    rules: tuple[RuleId | UnknownWord, ...]
    """The rules."""


@dataclass(frozen=True, slots=True)
class TookPart:
    """An event that took place in the period."""

    event: DocumentId
    """The host's key of it."""
    event_kind: EventKind
    """What kind it is."""
    purpose: SupportPurpose
    """Which support of the child it serves."""
    level: PartLevel
    """At which level."""
    place: PartPlace
    """Where."""
    on: date
    """The day."""
    invited: int
    """How many were invited; of an adult or a pupil: of theirs."""
    parents: int
    """How many parents came; of an adult: whether they did."""
    staff: int
    """How many members of staff came."""
    ask_contribution: bool
    """Of an adult who came to a meeting about their child: ask what they brought to it (HA-3.2a).
    """


@dataclass(frozen=True, slots=True)
class TriggerView:
    """Something that brings a review forward, and since when."""

    trigger: ReviewTrigger
    """What."""
    on: date
    """The day."""


@dataclass(frozen=True, slots=True)
class UndertakingLine:
    """One undertaking that was asked for, as it stands on a day: what is kept of it (CNF-22)."""

    undertaking: DocumentId
    """The host's key of it."""
    person: PersonId
    """Whom the school asked."""
    kind: UndertakingKind
    """In whose wording."""
    state: UndertakingState
    """How it stands."""
    stands: bool
    """Does it bind that day?"""
    item: DocumentId | None
    """About this item; null: about whatever is of the classes."""
    classes: tuple[DataClass, ...]
    """About these classes of data; none named: every class."""
    pupils: tuple[PupilId, ...]
    """As far as it is about these pupils; none named: about anybody."""
    scope: UndertakingScope
    """To whom it is not to be divulged."""
    wording: DocumentId
    """The wording that was shown."""
    because: UndertakingCause
    """Why it was asked for."""
    breach: DocumentId | None
    """After an accident: the record of the breach."""
    asked_on: date
    """The day on which it was asked for."""
    answered_on: date | None
    """The day of the answer that counts."""
    form: ConsentForm | None
    """How that answer was given."""
    ends_on: date | None
    """The first day without effect, if it was given for a time."""
    slips: tuple[UndertakingSlip, ...]
    """Where it was broken."""
    next: tuple[UndertakingNext, ...]
    """What is to be done."""
    facts: tuple[EntryId, ...]
    """The entries it rests on, by id."""


@dataclass(frozen=True, slots=True)
class UndertakingNext:
    """A step, and the rule that it follows from."""

    step: UndertakingStep
    """What is to be done."""
    rule: RuleId | UnknownWord
    """By which rule."""


@dataclass(frozen=True, slots=True)
class UndertakingSlip:
    """A breach of an undertaking (CNF-26)."""

    breach: DocumentId
    """The host's key of the record of it."""
    on: date
    """The day of it."""
    head_told: Known
    """Was the head told?"""


@dataclass(frozen=True, slots=True)
class Undertakings:
    """Every undertaking that was asked for, as it stands on a day."""

    answer: ClassVar[Literal["undertakings"]] = "undertakings"

    undertakings: tuple[UndertakingLine, ...]
    """In the order of the persons, of the days of asking, and of the keys."""
    rules: tuple[RuleId | UnknownWord, ...]
    """The rules that played a part, in the order of the rule table."""
    holds_until: date | None
    """The first later day on which something that was consulted changes."""


@dataclass(frozen=True, slots=True)
class UnmetNeed:
    """Something that an adult needs and does not get."""

    need: Unmet
    """What."""
    language: LanguageTag | None
    """The language, where it is one."""
    format: AccessFormat | None
    """The format, where it is one."""


@dataclass(frozen=True, slots=True)
class UseLine:
    """One use that was made."""

    used: DocumentId
    """The use: the host's key."""
    item: DocumentId | None
    """For which one of several."""
    on: date
    """The day."""
    state_then: ConsentState
    """Where the consent stood at the end of that day."""
    outcome_then: Outcome
    """What that allowed. What was allowed then stays lawful (CON-GEN-5)."""


@dataclass(frozen=True, slots=True)
class UsesToReview:
    """The uses to look at."""

    answer: ClassVar[Literal["uses"]] = "uses"

    matter: ConsentMatter
    """For what, and for whom."""
    as_of: date
    """The day."""
    state: ConsentState
    """Where the consent stands now."""
    uses: tuple[UseLine, ...]
    """Where it stands no more: every use that was made until now.

    Where it stands: only those that were not covered when they were made.
    """
    duties: tuple[ConsentDuty, ...]
    """What else there is to do."""
    rules: tuple[RuleId | UnknownWord, ...]
    """The rules that played a part."""


@dataclass(frozen=True, slots=True)
class ViewCounts:
    """What was answered, counted."""

    agrees: int
    """For it."""
    disagrees: int
    """Against it."""
    neither: int
    """Neither."""
    not_said: int
    """Only in words."""
    divided: int
    """Families whose members do not say the same; of people there are none."""


@dataclass(frozen=True, slots=True)
class VolunteerCheck:
    """May a volunteer help, and which check does that need?"""

    answer: ClassVar[Literal["volunteer_check"]] = "volunteer_check"

    person: PersonId
    """Who."""
    as_of: date
    """The day."""
    may_start: Outcome
    """May they help with all of it on that day: the strictest of what follows (HA-2.3c)."""
    activities: tuple[HelpState, ...]
    """Each thing with which they help."""
    not_known: tuple[HelpGap, ...]
    """What is not on record of the person."""
    rules: tuple[RuleId | UnknownWord, ...]
    """The rules."""
    holds_until: date | None
    """The first later day on which something that was consulted changes."""


@dataclass(frozen=True, slots=True)
class VolunteerDue:
    """A volunteer whose check does not fit the rota."""

    person: PersonId
    """Who."""
    activity: DocumentId
    """With what they help."""
    before: date
    """The visit before which it has to be put right."""
    need: HelpNeed
    """What that visit needs."""


@dataclass(frozen=True, slots=True)
class VolunteersDue:
    """The volunteers whose check does not fit their next visit."""

    answer: ClassVar[Literal["volunteers_due"]] = "volunteers_due"

    as_of: date
    """The day."""
    volunteers: int
    """How many people are on record with something to help with."""
    due: tuple[VolunteerDue, ...]
    """Those whose check does not fit, the earliest visit first."""
    rules: tuple[RuleId | UnknownWord, ...]
    """The rules."""
    holds_until: date | None
    """The first later day on which something that was consulted changes."""


@dataclass(frozen=True, slots=True)
class Way:
    """A way to an adult."""

    channel: Channel
    """The channel."""
    address: AddressId
    """The host's key of the address or number."""
    confirmed_on: date
    """The day on which it was last confirmed with this adult (COM-6)."""
    also_reaches: tuple[PersonId, ...]
    """Who else is reached there, where it is not on paper and addressed to one.

    Each of them may have this copy too.
    """


@dataclass(frozen=True, slots=True)
class WithheldFinding:
    """Why details of a row are withheld."""

    row: int
    """Which row, the first being 0."""
    details: int
    """How many of its details are withheld for this."""
    why: WithheldWhy
    """Why."""
    rule: RuleId | UnknownWord
    """The rule."""
    facts: tuple[EntryId, ...]
    """The entries it rests on, by id."""


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
    | SendCheck
    | Disclosure
    | Undertakings
    | PassOnAnswer
    | PublicationBan
    | ConfidenceDuty
    | Redaction
    | SheetCopy
    | Reach
    | MergeCheck
    | Correspondence
    | RepliesDue
    | ProgressContact
    | CaseView
    | CaseBoard
    | StepAnswer
    | VolunteerCheck
    | VolunteersDue
    | BallotRoll
    | MayStand
    | Seats
    | Invitations
    | TakingPart
    | ParentGroups
    | Explanation
    | Collection
    | EqualTreatment
    | Routing
    | SafeguardingList
    | DayAnswer
    | KindAnswer
    | RecordAnswer
    | CopyCheck
    | RequestCopy
    | Breaches
    | DataComplaints
    | GovernorsReport
    | RetentionDue
    | Erasure
    | AdmissionPreference
    | RegisterEntry
    | ConsentDecision
    | AskList
    | StaleConsents
    | UsesToReview
    | ConsentRegister
    | ConsentRecord
    | PolicyList
    | RatifyCheck
    | GoverningVersion
    | ConsultationList
)
"""An answer."""


__all__ = [
    "AccessFinding",
    "AddressUse",
    "AdmissionPreference",
    "AdultContact",
    "AdultReach",
    "AdviceLine",
    "Answer",
    "AskLine",
    "AskList",
    "Audience",
    "AudienceLine",
    "BallotLine",
    "BallotRoll",
    "Because",
    "BoardLine",
    "BodyState",
    "BreachDecider",
    "BreachNext",
    "BreachState",
    "Breaches",
    "CalendarGap",
    "CaseBoard",
    "CaseDue",
    "CaseNext",
    "CasePartTaken",
    "CasePast",
    "CaseRecord",
    "CaseStep",
    "CaseView",
    "Change",
    "Collection",
    "Collector",
    "ConcernRoute",
    "ConfidenceDuty",
    "ConsentDecision",
    "ConsentDetails",
    "ConsentMatter",
    "ConsentParty",
    "ConsentRecord",
    "ConsentRegister",
    "ConsentRegisterLine",
    "ConsultationList",
    "ConsultationView",
    "CopiedDetail",
    "CopiedRow",
    "CopyCheck",
    "CopyField",
    "CopyFinding",
    "CopyLine",
    "CopyTrace",
    "Correspondence",
    "Cost",
    "DataComplaintState",
    "DataComplaints",
    "Day",
    "DayAnswer",
    "DayAt",
    "DayComes",
    "DayNotKnown",
    "DayOn",
    "Decision",
    "Delivery",
    "Disclosure",
    "Due",
    "DueBy",
    "DueNotKnown",
    "DueNotSet",
    "ElectionState",
    "EqualCount",
    "EqualLine",
    "EqualThing",
    "EqualTreatment",
    "Erasure",
    "ErasureBlocked",
    "Explanation",
    "FactEnds",
    "FactKnown",
    "FairnessTests",
    "FamilyReach",
    "FieldAccess",
    "Figure",
    "GapBankHolidaysUnknown",
    "GapExhausted",
    "GapNoSummerTerm",
    "GapNotYetBegun",
    "GapNothingEntered",
    "GapOutOfRange",
    "GapUnitNotForThis",
    "GapUnitUnspecified",
    "GoverningVersion",
    "GovernorsReport",
    "GroupData",
    "GroupItem",
    "GroupState",
    "GuardFinding",
    "HelpNeed",
    "HelpState",
    "InvitationLine",
    "Invitations",
    "Kept",
    "KeptNotKnown",
    "KeptYears",
    "KindAnswer",
    "LaterVersion",
    "LevelCount",
    "LookAt",
    "MayStand",
    "MergeChange",
    "MergeCheck",
    "Missing",
    "NotedOf",
    "OpenTask",
    "PanelMember",
    "PanelProblem",
    "ParentGroups",
    "ParentNotice",
    "Parents",
    "Participant",
    "PartyLine",
    "PassOnAnswer",
    "PlaceCount",
    "PolicyCopy",
    "PolicyDutyView",
    "PolicyList",
    "PolicyView",
    "Posted",
    "PreferenceLine",
    "ProgressContact",
    "Promise",
    "PromiseState",
    "PublicationBan",
    "PublishedCell",
    "PublishedTable",
    "PupilContact",
    "Rate",
    "RatePair",
    "Ratification",
    "RatifyCheck",
    "Reach",
    "Recipient",
    "RecordAnswer",
    "RecordedCompetence",
    "RecordedEvent",
    "RecordedOther",
    "Redaction",
    "RegisterEntry",
    "RegisterLine",
    "RemainingFacts",
    "Remedy",
    "RepliesDue",
    "ReplyState",
    "ReplyWay",
    "ReportDue",
    "ReportDueBy",
    "ReportDueNoDaySet",
    "ReportDueNotKnown",
    "ReportRow",
    "ReportTable",
    "RequestCopy",
    "ResponseRate",
    "Retained",
    "RetentionDue",
    "RouteTerm",
    "Routing",
    "SafeguardingList",
    "SafeguardingRecord",
    "SeatState",
    "Seats",
    "SendCheck",
    "SharingLine",
    "SheetCopy",
    "ShownField",
    "Signpost",
    "StaleConsents",
    "StaleLine",
    "Standing",
    "StateCount",
    "StatedDate",
    "StepAcknowledged",
    "StepAnswer",
    "StepBegan",
    "StepCameAgain",
    "StepConcluded",
    "StepDecided",
    "StepExtended",
    "StepFindingsSent",
    "StepHandedOn",
    "StepHeard",
    "StepHeardFirst",
    "StepHearingOffered",
    "StepInvestigatorNamed",
    "StepLapsed",
    "StepLeftLadder",
    "StepMet",
    "StepNotAccepted",
    "StepPanelSet",
    "StepPaused",
    "StepReopened",
    "StepResolved",
    "StepResponded",
    "StepResumed",
    "StepStoppedResponding",
    "StepTold",
    "StepTriaged",
    "StepWentOutside",
    "StepWithdrawn",
    "Stretch",
    "TablePair",
    "TakingPart",
    "ToAdult",
    "ToPupil",
    "TookPart",
    "TriggerView",
    "UndertakingLine",
    "UndertakingNext",
    "UndertakingSlip",
    "Undertakings",
    "UnknownChange",
    "UnmetNeed",
    "UseLine",
    "UsesToReview",
    "Verdict",
    "ViewCounts",
    "VolunteerCheck",
    "VolunteerDue",
    "VolunteersDue",
    "Way",
    "WithheldFinding",
]
