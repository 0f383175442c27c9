# Written by tools/make_types.py from the schemas of the document interface. Not edited by hand.

"""Facts: what a journal is made of, with profiles and calendars."""

from __future__ import annotations

from dataclasses import KW_ONLY, dataclass, field
from datetime import date, datetime, time
from typing import Annotated, ClassVar, Literal, TypeAlias

from . import words
from .types import CaseStep, Promise, PublishedTable, Ratification, StatedDate
from .words import (
    AccessFormat,
    AccessGround,
    Act,
    AddressId,
    AgendaTopic,
    AppointedAs,
    ApprovalLevel,
    Assurance,
    BanEnd,
    BoardKind,
    BreachRisk,
    CareStatus,
    CaseRole,
    Channel,
    CheckKind,
    CheckResult,
    ClaimForm,
    ClockStart,
    Column,
    ConcernMatter,
    ConsentForm,
    ConsentKind,
    ConsentSays,
    ConsultationAudience,
    ContactFlag,
    CopyStage,
    DataClass,
    DataComplaintDone,
    DatePrecision,
    DelegatedBy,
    DocumentId,
    ElectedBy,
    EntryId,
    EventKind,
    Evidence,
    ExceptionGround,
    Firmness,
    FormNeeded,
    Givers,
    GroupId,
    GroupKind,
    HourRule,
    HowMany,
    InAbsence,
    LanguageTag,
    LawfulBasis,
    LeftWhy,
    MessageKind,
    Nation,
    NoLimit,
    NoNumber,
    NotToldWhy,
    Objection,
    OrderId,
    OrderKind,
    OutOfTerm,
    PartLevel,
    PartPlace,
    PastPupils,
    PersonId,
    PlacementKind,
    PolicyAudience,
    PolicyKind,
    Post,
    PreferenceId,
    PublishedAs,
    PupilId,
    PupilPart,
    PurposeChange,
    PurposeId,
    Recordings,
    RecordKind,
    RelationshipKind,
    ReplyKind,
    Residence,
    ResponsibilityBasis,
    RestrictionScope,
    RetentionStart,
    RetentionThen,
    RetentionUnit,
    ReviewDecision,
    ReviewTrigger,
    Roll,
    Route,
    Says,
    SchoolType,
    Season,
    SeatBy,
    SeatKind,
    SendAdvice,
    SheetKind,
    StageAct,
    StageKind,
    Subject,
    SupportPurpose,
    ThreadId,
    UndertakingCause,
    UndertakingKind,
    UndertakingScope,
    Unit,
    ViewGiven,
    VolunteerWork,
    Weekday,
    WhoMayComplain,
)


@dataclass(frozen=True, slots=True)
class Acceptance:
    """Whose complaints are taken, and which are not."""

    _: KW_ONLY
    anonymous_by: Post = Post.HEADTEACHER
    """Who decides about an anonymous one (ESC-36)."""
    campaigns: bool = True
    """Does the campaign test apply (ESC-37)?"""
    money_claims: bool = False
    """Are claims for money taken (ESC-48)?"""
    past_pupils: PastPupils | None = None
    """From a past pupil's parent (ESC-49); none: as the rule has it for the type of school."""
    third_party_consent: bool = True
    """Does somebody who complains for another adult need that person's consent (ESC-35)?"""
    who: WhoMayComplain | None = None
    """From whom (ESC-17, ESC-20, ESC-24); none: from parents of pupils in an academy or independent
    school, from anyone elsewhere.
    """


@dataclass(frozen=True, slots=True)
class AnswerTo:
    """What the school answered, where a message of its own answers one that it received."""

    item: DocumentId
    """The host's key of the message that is answered."""
    kind: ReplyKind
    """What the answer is to it."""

    _: KW_ONLY
    promised: date | None = None
    """Of a holding reply: the day by which it promises the reply (PTN-55)."""


@dataclass(frozen=True, slots=True)
class BallotCalled:
    """It was called."""

    step: ClassVar[Literal["called"]] = "called"

    seats: tuple[DocumentId, ...]
    """For which seats."""
    nominations_close: date
    """The last day for nominations."""
    polling: date
    """The last day of the ballot."""
    elected_by: ElectedBy
    """By whose rule parents elect."""
    secret: Says
    """Is the ballot secret (PTN-23)?"""

    _: KW_ONLY
    minimum_turnout: int | None = None
    """The turnout that somebody set as the least; none may be set (PTN-26)."""


@dataclass(frozen=True, slots=True)
class BallotTold:
    """A parent was told of the vacancy and of the right to stand and to vote (PTN-24)."""

    step: ClassVar[Literal["told"]] = "told"

    person: PersonId
    """Who."""


@dataclass(frozen=True, slots=True)
class BallotNominated:
    """Somebody was nominated."""

    step: ClassVar[Literal["nominated"]] = "nominated"

    person: PersonId
    """Who."""


@dataclass(frozen=True, slots=True)
class BallotWithdrew:
    """Somebody withdrew."""

    step: ClassVar[Literal["withdrew"]] = "withdrew"

    person: PersonId
    """Who."""


@dataclass(frozen=True, slots=True)
class BallotCounted:
    """The votes were counted."""

    step: ClassVar[Literal["counted"]] = "counted"

    votes: tuple[CandidateVotes, ...]
    """The votes for each candidate."""
    voted: int
    """How many people voted."""


@dataclass(frozen=True, slots=True)
class BallotTieSettled:
    """A tie was settled for this candidate."""

    step: ClassVar[Literal["tie_settled"]] = "tie_settled"

    person: PersonId
    """Who."""


@dataclass(frozen=True, slots=True)
class BallotDeclared:
    """Somebody declared whether they may stand and serve (PTN-28, PTN-29, PTN-31)."""

    step: ClassVar[Literal["declared"]] = "declared"

    person: PersonId
    """Who."""
    adult: Says
    """Eighteen or over?"""
    disqualified: Says
    """Disqualified by anything?"""
    elected_member: Says
    """An elected member of the local authority?"""
    paid_over_500_hours: Says
    """Paid to work at the school for more than 500 hours in any twelve consecutive months?"""


BallotEvent: TypeAlias = (
    BallotCalled | BallotTold | BallotNominated | BallotWithdrew | BallotCounted | BallotTieSettled | BallotDeclared
)
"""What is recorded of an election, or of who could stand in one."""


@dataclass(frozen=True, slots=True)
class Calendar:
    """One school's entered dates, checked: no term overlaps another and every half-term is inside
    one (CAL-4).

    Made from `CalendarData`, which it gives back in order and without repetitions.
    """

    terms: tuple[SchoolTerm, ...]
    """The terms, each with its first and its last day."""

    _: KW_ONLY
    bank_holidays: tuple[date, ...] = ()
    """Bank and public holidays of the nation. The list is data and not a formula."""
    bank_holidays_known_until: date | None = None
    """The last day for which the list of bank holidays is complete; without it, the last day in the
    list. Past it a working day is not known (CAL-15).
    """
    closures: tuple[Closure, ...] = ()
    """Days lost to snow, a strike, an election (CAL-3)."""
    half_terms: tuple[DayRange, ...] = ()
    """The half-term holidays, each inside a term."""
    inset_days: tuple[date, ...] = ()
    """Training (INSET) days, inside a term or near one (CAL-2)."""
    local_holidays: tuple[date, ...] = ()
    """Holidays fixed by the council or the school, as in Scotland (CAL-19)."""
    name: str = ""
    """What the school calls it, such as `2026/27`."""
    weekdays: tuple[Weekday, ...] = (
        Weekday.MONDAY,
        Weekday.TUESDAY,
        Weekday.WEDNESDAY,
        Weekday.THURSDAY,
        Weekday.FRIDAY,
    )
    """The days of the week with sessions for pupils

    Monday to Friday unless said otherwise (CAL-17).
    """


@dataclass(frozen=True, slots=True)
class CandidateVotes:
    """The votes for one candidate."""

    person: PersonId
    """The candidate."""
    votes: int
    """How many."""


@dataclass(frozen=True, slots=True)
class ClauseHeld:
    """At a place of this profile, where something is set: `policy.written_by`."""

    held: str
    """Which."""


@dataclass(frozen=True, slots=True)
class ClauseLater:
    """In a subject of the library: this profile has no setting for it."""

    later: Subject
    """Which."""


ClauseHome: TypeAlias = ClauseHeld | ClauseLater
"""What clause is about, kind by kind."""


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause of the policy, in a few words, and where it lives."""

    id: str
    """Its id, as `HA-3.3b`."""
    says: str = field(repr=False)
    """What it says, in a few words."""
    home: Annotated[ClauseHome, "its keys stand among those of `Clause`"]
    """Where it lives."""


@dataclass(frozen=True, slots=True)
class Closure:
    """A day on which the school was to be open and was not (CAL-3)."""

    day: date
    """The day."""

    _: KW_ONLY
    counts: bool = False
    """Could its sessions not be made up, so that they count as held?

    It counts for a deadline only where the profile says that such days do (`lost_days_count`).
    """


@dataclass(frozen=True, slots=True)
class CommunicationPolicy:
    """What a school decides about how it writes."""

    _: KW_ONLY
    channels: tuple[Channel, ...] = ()
    """The order in which the school tries channels, where neither the adult nor the sender prefers
    one; what is left out comes last. Empty: app, e-mail, text, post, by hand, telephone.
    """
    digest_day: Weekday | None = None
    """The day on which news goes out together."""
    holding_reply_counts: bool | None = None
    """Does a holding reply that names a day count as the reply (PTN-55)?

    Only if the school says so.
    """
    human_translation: tuple[MessageKind, ...] | None = None
    """What a person has to translate, and no machine (HA-2.3d); `None` if the profile does not say:
    exclusions, serious incidents, safeguarding notices and plans.
    """
    messages_a_week: int | None = None
    """As many messages as the school means to send one adult in seven days; `None` if it sets no
    number.
    """
    progress_contact: Promise | None = None
    """For each pupil a contact both ways at least so often (HA-3.2d); `None` if the school sets no
    interval.
    """
    quiet_hours: QuietHours | None = None
    """When the school does not write unless it is urgent (PTN-57)."""
    reply_promises: tuple[ReplyPromise, ...] | None = None
    """By when the school acknowledges and replies, channel by channel (PTN-54); empty if it
    promises nothing.
    """
    urgent_route: Channel | None = None
    """The way for what is urgent: the telephone, or in person at reception (PTN-58)."""


@dataclass(frozen=True, slots=True)
class ConsentPolicy:
    """What a school decides about consents."""

    _: KW_ONLY
    excusal_in_funding_agreement: bool = False
    """The school looked: its funding agreement gives parents the right to have a pupil excused
    (CON-REL-4).
    """
    purposes: tuple[PurposeChosen, ...] = ()
    """Purposes of the library where the school chose otherwise than the table, and purposes of its
    own, each with every column; by their codes.
    """


@dataclass(frozen=True, slots=True)
class ConsultationOpened:
    """It was opened (PTN-9)."""

    step: ClassVar[Literal["opened"]] = "opened"

    topic: PolicyKind
    """About what."""
    question: DocumentId
    """Where the host keeps the question."""
    closes: datetime
    """Until when answers are taken."""

    _: KW_ONLY
    at: datetime | None = None
    """When exactly; without it, some time on `valid_from`."""
    audiences: tuple[ConsultationAudience, ...] = ()
    """Who is asked."""
    channels: tuple[Channel, ...] = ()
    """By which channels."""
    feedback_by: date | None = None
    """By when "what changed" is to be published."""
    languages: tuple[LanguageTag, ...] = ()
    """In which languages."""
    policy: DocumentId | None = None
    """The policy that it is about, if it is about one: the host's key."""
    representatives: tuple[PersonId, ...] = ()
    """The representatives of the parents who are consulted (HA-2.3b)."""


@dataclass(frozen=True, slots=True)
class ConsultationInvited:
    """These people were invited."""

    step: ClassVar[Literal["invited"]] = "invited"

    people: tuple[Invitee, ...]
    """Who, each with their family."""


@dataclass(frozen=True, slots=True)
class ConsultationAnswered:
    """Somebody answered. Of one person's answers the last counts."""

    step: ClassVar[Literal["answered"]] = "answered"

    person: PersonId
    """Who."""
    family: DocumentId
    """The host's key of the family."""

    _: KW_ONLY
    answer: DocumentId | None = None
    """Where the host keeps the answer in words."""
    view: ViewGiven = ViewGiven.NOT_SAID
    """What, as far as that can be counted."""


@dataclass(frozen=True, slots=True)
class ConsultationClosed:
    """It was closed."""

    step: ClassVar[Literal["closed"]] = "closed"

    _: KW_ONLY
    summary: DocumentId | None = None
    """Where the host keeps the summary of what was said."""


@dataclass(frozen=True, slots=True)
class ConsultationWeighed:
    """Somebody looked whether it was fair, by four tests (PTN-11).

    A later look takes the place of an earlier one.
    """

    step: ClassVar[Literal["weighed"]] = "weighed"

    early_enough: Says
    """Was it while the matter was still open?"""
    enough_information: Says
    """Was there enough information to answer by?"""
    enough_time: Says
    """Was there enough time?"""
    conscientiously_considered: Says
    """Was what was said considered conscientiously?"""


@dataclass(frozen=True, slots=True)
class ConsultationDecided:
    """It was decided."""

    step: ClassVar[Literal["decided"]] = "decided"

    decision: DocumentId
    """Where the host keeps the decision."""


@dataclass(frozen=True, slots=True)
class ConsultationWhatChanged:
    """ "What changed" was published."""

    step: ClassVar[Literal["what_changed"]] = "what_changed"

    document: DocumentId
    """Where the host keeps it."""


ConsultationEvent: TypeAlias = (
    ConsultationOpened
    | ConsultationInvited
    | ConsultationAnswered
    | ConsultationClosed
    | ConsultationWeighed
    | ConsultationDecided
    | ConsultationWhatChanged
)
"""One step of a consultation.

What was asked, said and decided in words stays with the host, under keys.
"""


@dataclass(frozen=True, slots=True)
class ContactContribution:
    """What the parent brought to a meeting: knowledge of the child, an idea, a strength (HA-3.2a)."""

    step: ClassVar[Literal["contribution"]] = "contribution"

    note: DocumentId
    """Where the host keeps it in words."""

    _: KW_ONLY
    event: DocumentId | None = None
    """At which event, if at one."""


@dataclass(frozen=True, slots=True)
class ContactAdvice:
    """Staff advised on learning at home (HA-3.2c)."""

    step: ClassVar[Literal["advice"]] = "advice"

    note: DocumentId
    """Where the host keeps it in words."""


@dataclass(frozen=True, slots=True)
class ContactSkill:
    """A skill or knowledge that may help the school (HA-2.1)."""

    step: ClassVar[Literal["skill"]] = "skill"

    note: DocumentId
    """Where the host keeps it in words."""
    entered_by_parent: bool
    """Did the parent enter it? Else it is left out: nothing is inferred about anybody (HA-3.2b)."""


@dataclass(frozen=True, slots=True)
class ContactSignposted:
    """The family was pointed to a service of the community (HA-2.3f)."""

    step: ClassVar[Literal["signposted"]] = "signposted"

    service: DocumentId
    """The host's key of the service."""
    data_shared: Says
    """Did data of the family go to it, or are they to?"""
    consented: Says
    """Did the parent consent to that?"""

    _: KW_ONLY
    basis: LawfulBasis | None = None
    """Another lawful basis, if it rests on one."""


ContactNote: TypeAlias = ContactContribution | ContactAdvice | ContactSkill | ContactSignposted
"""What passed between the school and a parent beside messages."""


@dataclass(frozen=True, slots=True)
class Counting:
    """How a school counts: the part of its profile that turns a number and a unit into a date.

    The default is the usual one: the day of receipt is day 0 (CAL-7), no hour of the day is too
    late (CAL-11), a due day stays where it falls (CAL-10), half-term is a holiday (CAL-14), lost
    days do not count (CAL-3), and hours are hours of the clock.
    """

    _: KW_ONLY
    count_start_day: bool = False
    """Does the day of receipt count as day 1 (CAL-7)?"""
    cutoff: time | None = None
    """The time of day after which a receipt is one of the next day (CAL-11).

    None: no hour is too late.
    """
    half_term_is_holiday: bool = True
    """Is half-term a holiday for what is received in it (CAL-14, ESC-32)?"""
    hours: HourRule = HourRule.CLOCK
    """Which hours carry a promise made in hours (CAL-12)."""
    lost_days_count: bool = False
    """Do lost days that the calendar marks as counting count for deadlines (CAL-3)?"""
    roll: Roll = Roll.STAYS
    """Where a deadline in calendar days, weeks or months goes from a day that is not a working day
    (CAL-10).
    """


@dataclass(frozen=True, slots=True)
class DataProtectionPolicy:
    """What a school decides about data protection."""

    _: KW_ONLY
    breach_fallback: tuple[Post, ...] = ()
    """Who decides about a breach at night, in the holidays, or while the data protection officer is
    away, in this order (CNF-45).
    """
    complaint_channels: tuple[Channel, ...] = ()
    """By which channels one may complain about data protection (CNF-30)."""
    retention: tuple[RetentionLine, ...] = ()
    """For how long which kind of record is kept (CNF-46 to CNF-49); of several lines for a kind the
    longest counts.
    """


@dataclass(frozen=True, slots=True)
class DayRange:
    """A run of days as entered, from the first day to the last day, both in it (CAL-18)."""

    first_day: date
    """The first day."""
    last_day: date
    """The last day, itself still in it."""


@dataclass(frozen=True, slots=True)
class Deadline:
    """By when the school does something at a stage."""

    what: StageAct
    """What."""
    n: int
    """How many."""
    unit: Unit
    """Of which unit; `unspecified` may stand, and gives no day."""
    start: ClockStart
    """From when (ESC-59)."""
    force: Firmness
    """Is it meant, or promised?"""


@dataclass(frozen=True, slots=True)
class EventPlanned:
    """It is planned, as long as this holds."""

    step: ClassVar[Literal["planned"]] = "planned"

    event_kind: EventKind
    """What kind it is."""
    purpose: SupportPurpose
    """Which support of the child it serves (HA-1a)."""
    level: PartLevel
    """At which level parents take part (HA-2.2)."""
    place: PartPlace
    """Where (HA-2.3e)."""
    on: date
    """The day."""
    child_present: Says
    """Are the children there (VOC-52)?"""

    _: KW_ONLY
    pupils: tuple[PupilId, ...] = ()
    """For the parents of which pupils; none named: of all on roll."""


@dataclass(frozen=True, slots=True)
class EventInvited:
    """Somebody was invited."""

    step: ClassVar[Literal["invited"]] = "invited"

    person: PersonId
    """Who."""


@dataclass(frozen=True, slots=True)
class EventSlotGiven:
    """Somebody was given an appointment, about a pupil."""

    step: ClassVar[Literal["slot_given"]] = "slot_given"

    person: PersonId
    """Who."""
    pupil: PupilId
    """About which pupil."""
    at: datetime
    """When it begins."""


@dataclass(frozen=True, slots=True)
class EventAttended:
    """Somebody came, or took part: a parent, or at a training a member of staff."""

    step: ClassVar[Literal["attended"]] = "attended"

    person: PersonId
    """Who."""


EventNote: TypeAlias = EventPlanned | EventInvited | EventSlotGiven | EventAttended
"""What is recorded of an event."""


@dataclass(frozen=True, slots=True)
class FirstContact:
    """Who hears first of what a concern is about."""

    matter: ConcernMatter
    """What it is about."""
    post: Post
    """Who hears of it first."""


@dataclass(frozen=True, slots=True)
class GroupFounded:
    """There is such a group, as long as this holds."""

    step: ClassVar[Literal["founded"]] = "founded"

    group_kind: GroupKind
    """What kind it is."""


@dataclass(frozen=True, slots=True)
class GroupTermsAdopted:
    """Its terms of reference are on record."""

    step: ClassVar[Literal["terms_adopted"]] = "terms_adopted"

    terms: DocumentId
    """Where the host keeps them."""


@dataclass(frozen=True, slots=True)
class GroupRaised:
    """Something was raised in it, or was put on its agenda."""

    step: ClassVar[Literal["raised"]] = "raised"

    item: DocumentId
    """The host's key of the item."""
    topic: AgendaTopic
    """What it is about."""

    _: KW_ONLY
    by: PersonId | None = None
    """Who raised it, if that is on record."""
    marked: bool = False
    """Is it marked, so that its minutes are not public?"""


@dataclass(frozen=True, slots=True)
class GroupMet:
    """It met; the minutes are with the host."""

    step: ClassVar[Literal["met"]] = "met"

    minutes: DocumentId
    """Where."""


@dataclass(frozen=True, slots=True)
class GroupSignedUp:
    """A parent signed up with it in person (PTN-34)."""

    step: ClassVar[Literal["signed_up"]] = "signed_up"

    person: PersonId
    """Who."""


@dataclass(frozen=True, slots=True)
class GroupDataPassed:
    """Data went to it, or are to."""

    step: ClassVar[Literal["data_passed"]] = "data_passed"

    data_class: DataClass
    """Of what class."""

    _: KW_ONLY
    basis: LawfulBasis | None = None
    """On what lawful basis, beside a sign-up."""
    person: PersonId | None = None
    """Of whom, if of one adult; `None`: a list."""


@dataclass(frozen=True, slots=True)
class GroupViewsGiven:
    """It told the governing body what parents think."""

    step: ClassVar[Literal["views_given"]] = "views_given"

    views: DocumentId
    """Where the host keeps them."""


@dataclass(frozen=True, slots=True)
class GroupViewsAnswered:
    """The governing body answered what it was told (PTN-36)."""

    step: ClassVar[Literal["views_answered"]] = "views_answered"

    views: DocumentId
    """Which."""


GroupStep: TypeAlias = (
    GroupFounded
    | GroupTermsAdopted
    | GroupRaised
    | GroupMet
    | GroupSignedUp
    | GroupDataPassed
    | GroupViewsGiven
    | GroupViewsAnswered
)
"""What is recorded of a group of parents."""


@dataclass(frozen=True, slots=True)
class HelpPlanned:
    """The person helps with this, or is to: what it is, and under what supervision."""

    step: ClassVar[Literal["planned"]] = "planned"

    activity: DocumentId
    """The host's key of the activity."""
    work: VolunteerWork
    """What the person does with children in it."""
    supervised: Says
    """Is the person supervised, day by day, by somebody who is in regulated activity (PTN-41)?"""
    family_arrangement: Says
    """Is it an arrangement among family or friends, and none of the school's (PTN-44)?"""


@dataclass(frozen=True, slots=True)
class HelpComesWeekly:
    """On the rota: the person comes on this day of the week."""

    step: ClassVar[Literal["comes_weekly"]] = "comes_weekly"

    activity: DocumentId
    """The host's key of the activity."""
    weekday: Weekday
    """On which day of the week."""
    first: date
    """The first day from which it counts: the visits are on that day of the week on or after it."""

    _: KW_ONLY
    every_weeks: int = 1
    """Every how many weeks: 1 is every week."""
    last: date | None = None
    """The last day; `None`: no end is planned."""


@dataclass(frozen=True, slots=True)
class HelpComes:
    """On the rota: the person comes on this day."""

    step: ClassVar[Literal["comes"]] = "comes"

    activity: DocumentId
    """The host's key of the activity."""
    on: date
    """The day."""
    overnight: Says
    """Is the person there between two and six in the morning, and can meet children (PTN-42)?"""

    _: KW_ONLY
    days: int = 1
    """For how many days on end."""


@dataclass(frozen=True, slots=True)
class HelpChecked:
    """A check of the person is on record; `valid_until` is the day from which the school takes it
    for nothing any more.
    """

    step: ClassVar[Literal["checked"]] = "checked"

    check: CheckKind
    """Which."""
    result: CheckResult
    """What it showed."""


HelpStep: TypeAlias = HelpPlanned | HelpComesWeekly | HelpComes | HelpChecked
"""What is recorded of a person's help at school."""


@dataclass(frozen=True, slots=True)
class Invitee:
    """Somebody who is asked, with the family that they belong to (PTN-12, PTN-13)."""

    person: PersonId
    """Who."""
    family: DocumentId
    """The host's key of the family."""


@dataclass(frozen=True, slots=True)
class Ladder:
    """The ladder of a school: its stages in their order, and everything else that a complaints
    procedure decides.
    """

    stages: tuple[Stage, ...]
    """The stages, in their order."""

    _: KW_ONLY
    acceptance: Acceptance = Acceptance()
    """Whose complaints are taken, and which are not."""
    external: tuple[Route, ...] = ()
    """The ways outside, in the order in which the last letter names them (ESC-90 to ESC-96)."""
    external_posts: tuple[Post, ...] = ()
    """Those outside the school who advise and are no such body: the diocese, the local authority
    (ESC-94).
    """
    first_contact: tuple[FirstContact, ...] = ()
    """Who hears of it first, by what it is about; what is left out goes to the profile's
    `first_contact`, and without one to the first stage.
    """
    gatekeeper: Post | None = None
    """Who decides whether a stage may be begun with, or passed over, where the stage lets it; none:
    nobody has to.
    """
    late: LateLimit | None = None
    """After how long a concern is late; none: never (ESC-30)."""
    out_of_term: OutOfTerm = OutOfTerm.DEEMED_NEXT_SCHOOL_DAY
    """What becomes of a concern that comes outside term."""
    panel: PanelRules | None = None
    """The panel; `None` if there is no such stage."""
    reopened_by: Post | None = None
    """Who may reopen a case that lapsed (ESC-T11); none: nobody."""
    says: tuple[Assurance, ...] = ()
    """What the procedure says; what stands on neither list is not shown."""
    says_not: tuple[Assurance, ...] = ()
    """What the procedure says is not so."""
    substitutes: tuple[Substitute, ...] = ()
    """Where the school sends a concern otherwise than the table of substitutes (ESC-70 to ESC-82).
    """


@dataclass(frozen=True, slots=True)
class LateLimit:
    """After how long a concern is late (ESC-30)."""

    n: int
    """How many."""
    unit: Unit
    """Of which unit."""

    _: KW_ONLY
    exception_by: Post | None = None
    """Who decides that a late one is exceptional; none: nobody does."""
    series_from_last: bool = True
    """Does it run from the last incident of a series (ESC-31)?"""


Month: TypeAlias = str
"""A month, where a document states no day (REV-12): "due" means by its last day, "not before" from
its first.
"""

NumberOrNone: TypeAlias = int | NoNumber
"""A number, or the word `none`: a key that is left out says something else."""

OfflineLimit: TypeAlias = int | NoLimit
"""How long a permit may be held where nobody can ask again: a number of days, or the word
`no_limit`.
"""


@dataclass(frozen=True, slots=True)
class TermBars:
    """Restricts the adult in one act, and in no other (ORD-2, 15.3)."""

    effect: ClassVar[Literal["bars"]] = "bars"

    scope: RestrictionScope
    """The act."""


@dataclass(frozen=True, slots=True)
class TermRequires:
    """Requires the school to do one thing for the adult (ORD-7)."""

    effect: ClassVar[Literal["requires"]] = "requires"

    scope: RestrictionScope
    """The thing."""


@dataclass(frozen=True, slots=True)
class TermUnclear:
    """Restricts the adult in words that could not be put into the acts above: somebody has to read
    them.
    """

    effect: ClassVar[Literal["unclear"]] = "unclear"


@dataclass(frozen=True, slots=True)
class TermLivesWith:
    """The child lives with the adult (PR-10)."""

    effect: ClassVar[Literal["lives_with"]] = "lives_with"


@dataclass(frozen=True, slots=True)
class TermSpendsTimeWith:
    """The child spends time with the adult: no responsibility follows (PR-10a)."""

    effect: ClassVar[Literal["spends_time_with"]] = "spends_time_with"


@dataclass(frozen=True, slots=True)
class TermSpecialGuardian:
    """The adult is special guardian (PR-11)."""

    effect: ClassVar[Literal["special_guardian"]] = "special_guardian"


@dataclass(frozen=True, slots=True)
class TermCareTo:
    """The authority has the care of the child (PR-12)."""

    effect: ClassVar[Literal["care_to"]] = "care_to"


@dataclass(frozen=True, slots=True)
class TermProtectedBy:
    """The applicant of an emergency protection order (PR-13)."""

    effect: ClassVar[Literal["protected_by"]] = "protected_by"


@dataclass(frozen=True, slots=True)
class TermAdopts:
    """The adult adopts the child (PR-17)."""

    effect: ClassVar[Literal["adopts"]] = "adopts"


@dataclass(frozen=True, slots=True)
class TermRemainsParent:
    """The adult stays a parent beside an adopter, as the adopter's partner does (PR-17)."""

    effect: ClassVar[Literal["remains_parent"]] = "remains_parent"


@dataclass(frozen=True, slots=True)
class TermParentByOrder:
    """The adult becomes a parent by a parental order (PR-18)."""

    effect: ClassVar[Literal["parent_by_order"]] = "parent_by_order"


@dataclass(frozen=True, slots=True)
class TermEndsResponsibility:
    """The adult's parental responsibility ends (PR-19)."""

    effect: ClassVar[Literal["ends_responsibility"]] = "ends_responsibility"


@dataclass(frozen=True, slots=True)
class TermMayPlace:
    """The authority or agency may place the child for adoption; the adult is the agency (PR-16)."""

    effect: ClassVar[Literal["may_place"]] = "may_place"


TermEffect: TypeAlias = (
    TermBars
    | TermRequires
    | TermUnclear
    | TermLivesWith
    | TermSpendsTimeWith
    | TermSpecialGuardian
    | TermCareTo
    | TermProtectedBy
    | TermAdopts
    | TermRemainsParent
    | TermParentByOrder
    | TermEndsResponsibility
    | TermMayPlace
)
"""What order term is about, kind by kind."""


@dataclass(frozen=True, slots=True)
class OrderTerm:
    """One term of an order: to whom, about which child, what, and from when to when."""

    pupil: PupilId
    """The child."""
    person: PersonId
    """The adult whom the term restricts, favours or names."""
    effect: Annotated[TermEffect, "its keys stand among those of `OrderTerm`"]
    """What it says."""

    _: KW_ONLY
    term_from: date | None = None
    """Its own first day, if later than the order's."""
    term_until: date | None = None
    """Its own first day without effect, if earlier than the order's."""
    words: DocumentId | None = None
    """Where the host keeps the term's own words (ORD-2, ORD-18)."""


@dataclass(frozen=True, slots=True)
class PanelRules:
    """The panel."""

    size: int
    """How many sit on it (ESC-7)."""
    independent: int
    """How many of them are independent of the management and running of the school (ESC-9)."""
    convened_by: Post
    """Who convenes it."""

    _: KW_ONLY
    companions: int = 1
    """How many may come with the complainant (ESC-45)."""
    in_absence: InAbsence = InAbsence.AFTER_REAL_OFFER
    """May it go ahead without the complainant (ESC-10, ESC-46)?"""
    lawyers: bool = False
    """May one of them be a lawyer?"""
    recordings: Recordings = Recordings.IF_ALL_AGREE
    """May it be recorded (ESC-42)?"""
    witnesses: bool = False
    """May either side bring witnesses?"""


@dataclass(frozen=True, slots=True)
class PolicyDocument:
    """The document that the school's governors adopted: who wrote it, who ratified it, when it is
    reviewed (HA-0a to HA-0e, HA-4a, HA-4c).

    Months, because that is what such documents state (REV-12). That a policy is ratified in the
    right order is checked when the profile is; whether it is in force or overdue on a day is a
    question of its own (REV-5, REV-13).
    """

    title: str = field(repr=False)
    """What it is called."""
    written_by: Post
    """The post that wrote it (HA-0a)."""
    ratified_by: Post
    """The post or body that ratifies it (HA-0a, HA-0c, REV-4)."""
    prepared: Month
    """When it was prepared (HA-0b)."""

    _: KW_ONLY
    first_ratified: Month | None = None
    """When it was first ratified; `None` while it is a draft (HA-0c).

    A ratification is not a review (REV-11).
    """
    last_review: Month | None = None
    """When it was last reviewed; `None` if no review is on record (REV-11)."""
    max_review_interval_months: int | None = None
    """From one review to the next at most so many months (HA-4a, REV-1); `None` if it sets no
    limit.
    """
    next_review: Month | None = None
    """When it says that it is next reviewed (HA-0d)."""
    promote_to: tuple[PolicyAudience, ...] = ()
    """To whom it is promoted (HA-4c); empty if it does not say."""
    purposes: tuple[str, ...] = ()
    """The purposes it names (HA-1a, HA-1b)."""
    values: tuple[str, ...] = ()
    """The values it names: they stand beside it and decide nothing (HA-0e)."""


@dataclass(frozen=True, slots=True)
class PolicyPrepared:
    """It was written, or written anew: what it is, and what it says of its own review (HA-0a,
    HA-0b, HA-0d).
    """

    step: ClassVar[Literal["prepared"]] = "prepared"

    kind: PolicyKind
    """What it is about."""

    _: KW_ONLY
    approval: ApprovalLevel | None = None
    """At which level it has to be approved at least (REV-4)."""
    max_review_months: int | None = None
    """From one review to the next at most so many months (HA-4a)."""
    next_review: StatedDate | None = None
    """When it says that it is next reviewed."""
    precision: DatePrecision = DatePrecision.DAY
    """How exactly the date of this step is stated."""
    whole_school: Says = Says.UNKNOWN
    """Is it a policy for the whole school (HA-3.1c)?"""
    written_by: Post | None = None
    """Which post wrote it."""


@dataclass(frozen=True, slots=True)
class PolicyConsulted:
    """Parents were asked about it (HA-3.1c)."""

    step: ClassVar[Literal["consulted"]] = "consulted"

    consultation: DocumentId
    """The host's key of the consultation."""


@dataclass(frozen=True, slots=True)
class PolicyNotConsulted:
    """Parents were not asked, for a reason (HA-3.1c)."""

    step: ClassVar[Literal["not_consulted"]] = "not_consulted"

    reason: DocumentId
    """Where the host keeps the reason."""
    decided_by: PersonId
    """Who decided it."""


@dataclass(frozen=True, slots=True)
class PolicyRatified:
    """It was ratified (HA-0c). A ratification is not a review (REV-11)."""

    step: ClassVar[Literal["ratified"]] = "ratified"

    ratification: Ratification
    """By whom, at which level, in which minute, which version (REV-6)."""

    _: KW_ONLY
    precision: DatePrecision = DatePrecision.DAY
    """How exactly the date of this step is stated."""


@dataclass(frozen=True, slots=True)
class PolicyInForce:
    """A version came into force, and the one before it ended (REV-5)."""

    step: ClassVar[Literal["in_force"]] = "in_force"

    _: KW_ONLY
    version: DocumentId | None = None
    """Which version."""


@dataclass(frozen=True, slots=True)
class PolicyPromoted:
    """It was promoted (HA-4c)."""

    step: ClassVar[Literal["promoted"]] = "promoted"

    audience: PolicyAudience
    """To whom."""
    channel: Channel
    """By which channel."""


@dataclass(frozen=True, slots=True)
class PolicyPublished:
    """It was published (PTN-1, PTN-6)."""

    step: ClassVar[Literal["published"]] = "published"

    published: PublishedAs
    """How."""


@dataclass(frozen=True, slots=True)
class PolicyReviewTriggered:
    """Something brings its review forward (REV-9)."""

    step: ClassVar[Literal["review_triggered"]] = "review_triggered"

    trigger: ReviewTrigger
    """What."""

    _: KW_ONLY
    reason: DocumentId | None = None
    """Where the host keeps what happened."""


@dataclass(frozen=True, slots=True)
class PolicyReviewBegun:
    """A review was begun."""

    step: ClassVar[Literal["review_begun"]] = "review_begun"


@dataclass(frozen=True, slots=True)
class PolicyReviewed:
    """It was reviewed.

    Without evidence of both words, and a decision, the review is not closed (HA-4b, REV-8).
    """

    step: ClassVar[Literal["reviewed"]] = "reviewed"

    _: KW_ONLY
    decision: ReviewDecision | None = None
    """What was decided."""
    effectiveness: DocumentId | None = None
    """Where the host keeps the evidence of how effective it was."""
    implementation: DocumentId | None = None
    """Where the host keeps the evidence of how it was implemented."""
    next_review: StatedDate | None = None
    """When it is next reviewed, as the review says."""
    precision: DatePrecision = DatePrecision.DAY
    """How exactly the date of this step is stated."""


@dataclass(frozen=True, slots=True)
class PolicyTenderHeld:
    """Of a uniform: a tender for the supplier was held (PTN-7)."""

    step: ClassVar[Literal["tender_held"]] = "tender_held"


@dataclass(frozen=True, slots=True)
class PolicySuperseded:
    """Another policy took its place (REV-5)."""

    step: ClassVar[Literal["superseded"]] = "superseded"

    _: KW_ONLY
    successor: DocumentId | None = None
    """Which: the host's key of it."""


@dataclass(frozen=True, slots=True)
class PolicyArchived:
    """It was put away (REV-5)."""

    step: ClassVar[Literal["archived"]] = "archived"


@dataclass(frozen=True, slots=True)
class PolicyGiven:
    """A person was given it (HA-3.3a)."""

    step: ClassVar[Literal["given"]] = "given"

    person: PersonId
    """Who."""

    _: KW_ONLY
    version: DocumentId | None = None
    """Which version."""


@dataclass(frozen=True, slots=True)
class PolicyAcknowledged:
    """A person acknowledged it. Nothing depends on that (PTN-53)."""

    step: ClassVar[Literal["acknowledged"]] = "acknowledged"

    person: PersonId
    """Who."""

    _: KW_ONLY
    version: DocumentId | None = None
    """Which version."""


PolicyEvent: TypeAlias = (
    PolicyPrepared
    | PolicyConsulted
    | PolicyNotConsulted
    | PolicyRatified
    | PolicyInForce
    | PolicyPromoted
    | PolicyPublished
    | PolicyReviewTriggered
    | PolicyReviewBegun
    | PolicyReviewed
    | PolicyTenderHeld
    | PolicySuperseded
    | PolicyArchived
    | PolicyGiven
    | PolicyAcknowledged
)
"""One step in the life of a policy.

Texts stay with the host: a step names the key of the document, where there is one.
"""


@dataclass(frozen=True, slots=True)
class Profile:
    """A school's policy as data, checked.

    It is written as one table with every key in a fixed order, and read from such a table through
    the same check as a file of the school's.
    """

    name: str
    """What it is called: a code such as `harmonize-academy`."""
    version: str
    """Which edition it is, as the school counts them."""
    nation: Nation
    """Whose school law the school follows (JUR-2)."""
    school_type: SchoolType
    """What kind of school it is in law (SCH-1)."""

    _: KW_ONLY
    claimed_order_hold: Promise = Promise(n=10, unit=Unit.SCHOOL_DAY)
    """How long an order that is claimed and not produced is heeded beyond hand-over, contact on
    site and addresses (CHO-2); ten school days unless the profile says otherwise.
    """
    clauses: tuple[Clause, ...] = ()
    """The clauses of the policy, each with its home."""
    communication: CommunicationPolicy | None = None
    """The same."""
    concerns: Ladder | None = None
    """The school's ladder.

    Left out where the profile has none, so that the hash of one written before stays.
    """
    consent: ConsentPolicy | None = None
    """Left out where it says nothing, so that the hash of a profile written before there was such a
    section stays.
    """
    counting: Counting = Counting()
    """How the school counts days and hours (CAL-7 to CAL-14)."""
    data_protection: DataProtectionPolicy | None = None
    """The same."""
    first_contact: Post | None = None
    """Who hears of a concern first, where nothing sends it elsewhere (HA-3.3b): a default, never a
    gate.
    """
    offline_limit_days: OfflineLimit = 1
    """For how many days a permit may be held offline without asking again; `NoLimit.NO_LIMIT` for
    any time. One day unless the profile says otherwise.
    """
    policy: PolicyDocument | None = None
    """The document that the governors adopted, if the profile describes one."""
    producer_flags_as_declaration: tuple[str, ...] = ()
    """The systems whose mark of parental responsibility counts as a signed declaration and not as a
    mere assertion (CHO-3, PR-24, VOC-43); none unless the profile names them.
    """
    report: ReportPolicy | None = None
    """The same."""
    review: ReviewPolicy | None = None
    """What the school decides about consultations. The same."""
    scotland_report_on_request: bool = True
    """In Scotland, does a parent who lives elsewhere get reports on request only (JUR-3)?

    Yes unless the profile says otherwise: it is the practice of councils, not law.
    """


@dataclass(frozen=True, slots=True)
class PurposeChosen:
    """What a school chose for one purpose."""

    purpose: PurposeId
    """The purpose: one of the library's table, or a code of the school's own."""

    _: KW_ONLY
    able_from: NumberOrNone | None = None
    """From which age, 5 to 18, a pupil is taken to be able to decide; or the word `none`: only if
    somebody judged so.
    """
    act: Act | None = None
    """What is decided: it settles which orders and which delegation reach it."""
    each: bool | None = None
    """Is it answered for one thing at a time: this visit, this medicine?"""
    form: FormNeeded | None = None
    """The form that a yes needs."""
    givers: Givers | None = None
    """Who may give it."""
    kind: ConsentKind | None = None
    """What kind of consent; of a purpose of the school's own it is no consent if left out."""
    needed: HowMany | None = None
    """How many of them must."""
    objection: Objection | None = None
    """What another's objection does."""
    pupil: PupilPart | None = None
    """The pupil's own part."""
    review_months: NumberOrNone | None = None
    """After how many months, 1 to 120, an answer is to be looked at again; or the word `none`: not
    by the calendar alone.
    """
    special_category: bool | None = None
    """Does it concern biometrics, health, religion or another special category (CON-GEN-8)?"""


@dataclass(frozen=True, slots=True)
class QuietHours:
    """From one hour of the day to another, over midnight if the second is the earlier; in London."""

    start: time
    """From then on."""
    end: time
    """Until then."""


@dataclass(frozen=True, slots=True)
class ReplyPromise:
    """By when the school acknowledges a message and replies to it."""

    _: KW_ONLY
    ack: Promise | None = None
    """That it arrived."""
    channel: Channel | None = None
    """For what comes by this channel; none: by any of which nothing else is said."""
    reply: Promise | None = None
    """The reply."""


@dataclass(frozen=True, slots=True)
class ReportPolicy:
    """What a school decides about the numbers that it shows in reports."""

    _: KW_ONLY
    protect_zero: tuple[str, ...] | None = None
    """The columns of which a zero is not shown either, each with its table, as `reach.not_reached`
    (CNF-55).
    """
    reliable_base: int | None = None
    """A percentage of fewer than this is of low reliability and not shown (CNF-51); none: of any.
    """
    strict_threshold: int | None = None
    """The same of special categories of data; none: ten, or the other if that is greater (CNF-53).
    """
    threshold: int | None = None
    """The smallest count that is shown (CNF-50); `None` if the profile does not say: five (CNF-53).
    """


@dataclass(frozen=True, slots=True)
class RetentionLine:
    """A line of the profile: for how long a kind of record is kept."""

    record: RecordKind
    """Of which kind of record."""
    start: RetentionStart
    """From which event."""
    n: int
    """How many; nought: until the event itself."""
    unit: RetentionUnit
    """Of what."""
    then: RetentionThen
    """What happens then."""
    source: str
    """Where that is from, and how far somebody checked it."""


@dataclass(frozen=True, slots=True)
class ReviewPolicy:
    """What a school decides about consultations (PTN-4, PTN-10)."""

    _: KW_ONLY
    consultation_in_school_weeks: bool | None = None
    """Are those weeks school weeks, so that holidays do not count (PTN-10)?

    None: for relationships education they are.
    """
    consultation_weeks: int | None = None
    """For how many weeks a consultation is open at least; none: four for relationships education,
    and else no length (PTN-4).
    """


@dataclass(frozen=True, slots=True)
class SafeguardingTold:
    """Somebody with a part in safeguarding was told."""

    noted: ClassVar[Literal["told"]] = "told"

    person: PersonId
    """Who."""
    post: Post
    """As what."""


@dataclass(frozen=True, slots=True)
class SafeguardingReferred:
    """It was referred to an authority."""

    noted: ClassVar[Literal["referred"]] = "referred"

    post: Post
    """To which: social care, the police, the designated officer, the local authority."""
    person: PersonId
    """By whom."""


@dataclass(frozen=True, slots=True)
class SafeguardingSharingDecided:
    """It was decided to share it, or not (SFG-44)."""

    noted: ClassVar[Literal["sharing_decided"]] = "sharing_decided"

    post: Post
    """With whom."""
    says: Says
    """Shared, or not."""
    person: PersonId
    """Who decided it."""

    _: KW_ONLY
    reason: DocumentId | None = None
    """Where the host keeps the reason in words."""


@dataclass(frozen=True, slots=True)
class SafeguardingNoticeWithheld:
    """Parents are not told, or not yet, as long as this holds (SFG-48)."""

    noted: ClassVar[Literal["notice_withheld"]] = "notice_withheld"

    why: NotToldWhy
    """Why."""
    decided_by: PersonId
    """Who decided it."""

    _: KW_ONLY
    person: PersonId | None = None
    """Which adult; `None`: any adult of the pupils."""


@dataclass(frozen=True, slots=True)
class SafeguardingNoticeInDoubt:
    """Whether parents are told is in doubt, as long as this holds (SFG-49)."""

    noted: ClassVar[Literal["notice_in_doubt"]] = "notice_in_doubt"

    _: KW_ONLY
    person: PersonId | None = None
    """Which adult; `None`: any adult of the pupils."""


@dataclass(frozen=True, slots=True)
class SafeguardingAdviceTaken:
    """Advice was taken (SFG-49)."""

    noted: ClassVar[Literal["advice_taken"]] = "advice_taken"

    post: Post
    """Of whom: social care, the police, the designated officer."""
    person: PersonId
    """By whom."""


@dataclass(frozen=True, slots=True)
class SafeguardingAgenciesAgreed:
    """The designated officer and the agencies agreed what parents are told (SFG-52)."""

    noted: ClassVar[Literal["agencies_agreed"]] = "agencies_agreed"

    person: PersonId
    """Who agreed it with them."""


@dataclass(frozen=True, slots=True)
class SafeguardingParentTold:
    """A parent was told."""

    noted: ClassVar[Literal["parent_told"]] = "parent_told"

    person: PersonId
    """Who."""


@dataclass(frozen=True, slots=True)
class SafeguardingSilenceAsked:
    """A victim asked for silence (SFG-51)."""

    noted: ClassVar[Literal["silence_asked"]] = "silence_asked"

    pupil: PupilId
    """Which pupil."""


@dataclass(frozen=True, slots=True)
class SafeguardingSilenceWeighed:
    """The lead weighed the wish for silence, and decided (SFG-51)."""

    noted: ClassVar[Literal["silence_weighed"]] = "silence_weighed"

    person: PersonId
    """Who decided it."""


@dataclass(frozen=True, slots=True)
class SafeguardingClosed:
    """The record was closed, as long as this holds."""

    noted: ClassVar[Literal["closed"]] = "closed"

    person: PersonId
    """Who decided it."""


SafeguardingStep: TypeAlias = (
    SafeguardingTold
    | SafeguardingReferred
    | SafeguardingSharingDecided
    | SafeguardingNoticeWithheld
    | SafeguardingNoticeInDoubt
    | SafeguardingAdviceTaken
    | SafeguardingAgenciesAgreed
    | SafeguardingParentTold
    | SafeguardingSilenceAsked
    | SafeguardingSilenceWeighed
    | SafeguardingClosed
)
"""What was done or decided in a safeguarding record."""


@dataclass(frozen=True, slots=True)
class SchoolTerm:
    """A term as the school entered it, from the first day to the last day, both in it (CAL-18)."""

    season: Season
    """Its season; the two halves of one term have the same, and the days between them are half-
    term.
    """
    first_day: date
    """The first day."""
    last_day: date
    """The last day, itself still in term."""

    _: KW_ONLY
    name: str = ""
    """What the school calls it."""


@dataclass(frozen=True, slots=True)
class SeatCreated:
    """There is such a seat, as long as this holds."""

    step: ClassVar[Literal["created"]] = "created"

    body: DocumentId
    """The host's key of the board or group."""
    board: BoardKind
    """What kind of board it is."""
    seat_kind: SeatKind
    """For whom the seat is."""

    _: KW_ONLY
    term_months: int = 48
    """How long a term lasts, in months: four years, unless the instrument sets another length
    (PTN-27).
    """


@dataclass(frozen=True, slots=True)
class SeatHeld:
    """Somebody holds it from `valid_from` on, for a term."""

    step: ClassVar[Literal["held"]] = "held"

    person: PersonId
    """Who."""
    by: SeatBy
    """How they came to it."""

    _: KW_ONLY
    appointed_as: AppointedAs | None = None
    """Of a parent who was appointed: as what (PTN-25)."""
    reason: DocumentId | None = None
    """Where the host keeps why no parent of a registered pupil was appointed (PTN-25)."""


@dataclass(frozen=True, slots=True)
class SeatLeft:
    """Somebody left it: `valid_from` is the first day without."""

    step: ClassVar[Literal["left"]] = "left"

    person: PersonId
    """Who."""
    why: LeftWhy
    """Why."""


@dataclass(frozen=True, slots=True)
class SeatMet:
    """The board met that day, and whoever held the seat was there or was not (PTN-29)."""

    step: ClassVar[Literal["met"]] = "met"

    person: PersonId
    """Who."""
    came: Says
    """Were they there?"""
    consented: Says
    """If not: did the board consent to it?"""


SeatEvent: TypeAlias = SeatCreated | SeatHeld | SeatLeft | SeatMet
"""What is recorded of a seat."""


@dataclass(frozen=True, slots=True)
class Source:
    """Where an imported fact was written: a claim by the school's system, not a verified fact
    (formats sheet, section 1).
    """

    format: str
    """The format, such as `ctf` or `ed_fi`."""
    place: str = field(repr=False)
    """Where in the file: a path or a row. No values."""

    _: KW_ONLY
    as_written: str | None = field(default=None, repr=False)
    """The code as written, where it is a code: never a name, an address or free text."""
    producer: str | None = field(default=None, repr=False)
    """The system that wrote it, as it calls itself."""


@dataclass(frozen=True, slots=True)
class Stage:
    """One stage, or a part of one."""

    id: str
    """Its id, as `1` or `2a`."""
    kind: StageKind
    """What kind."""
    roles: tuple[Post, ...]
    """Who handles it: the first of them who is free to."""

    _: KW_ONLY
    deadlines: tuple[Deadline, ...] = ()
    """By when the school does what."""
    direct: bool = False
    """May a concern begin here, the stages before it left out (ESC-T5)?"""
    fallbacks: tuple[Post, ...] = ()
    """Who does if none of them is."""
    label: str | None = None
    """What the school calls it."""
    may_skip: bool = False
    """May it be passed over?"""
    minimum_wait: Promise | None = None
    """How long a parent waits at least before the next stage may be asked for."""
    part_of: str | None = None
    """The stage of which it is a part, as `1` of `1a` and `1b`; none: it is one of its own."""
    window: Promise | None = None
    """How long the complainant has to ask for the next stage, from the answer (ESC-58); none:
    without end.
    """


@dataclass(frozen=True, slots=True)
class Substitute:
    """Who handles a concern about the holder of a post, in place of the table (ESC-70 to ESC-82)."""

    subject: Post
    """Whom it is about."""
    handler: Post
    """Who handles it."""

    _: KW_ONLY
    addressee: Post | None = None
    """To whom it is addressed, for the handler's attention; none: to the handler."""
    skip: bool = False
    """Is the stage passed over, so that the next one begins at once?

    Else the stage stays (ESC-40).
    """


@dataclass(frozen=True, slots=True)
class ProfileAdopted:
    """The school adopted a policy; its profile holds from `valid_from`."""

    fact: ClassVar[Literal["profile_adopted"]] = "profile_adopted"

    profile: Profile
    """The policy as data."""

    _: KW_ONLY
    hash: str | None = None
    """The hash of the file it was read from, if the host keeps one."""


@dataclass(frozen=True, slots=True)
class CalendarAdopted:
    """The school adopted a calendar of one or more school years."""

    fact: ClassVar[Literal["calendar_adopted"]] = "calendar_adopted"

    calendar: Calendar
    """The dates."""

    _: KW_ONLY
    hash: str | None = None
    """The hash of the file it was read from, if the host keeps one."""


@dataclass(frozen=True, slots=True)
class PupilOnRoll:
    """The pupil is on the school's roll."""

    fact: ClassVar[Literal["pupil_on_roll"]] = "pupil_on_roll"

    pupil: PupilId
    """The pupil."""


@dataclass(frozen=True, slots=True)
class PupilBorn:
    """The pupil was born; `valid_from` is the date of birth (AGE-2)."""

    fact: ClassVar[Literal["pupil_born"]] = "pupil_born"

    pupil: PupilId
    """The pupil."""


@dataclass(frozen=True, slots=True)
class HabitualResidence:
    """Where the child habitually lives (JUR-2)."""

    fact: ClassVar[Literal["habitual_residence"]] = "habitual_residence"

    pupil: PupilId
    """The pupil."""
    residence: Residence
    """The place."""


@dataclass(frozen=True, slots=True)
class AwayFromHome:
    """The pupil is at a boarding school, in hospital or otherwise away for a time: care goes on
    (PAR-6).
    """

    fact: ClassVar[Literal["away_from_home"]] = "away_from_home"

    pupil: PupilId
    """The pupil."""


@dataclass(frozen=True, slots=True)
class Relationship:
    """How an adult is said to be related to a pupil."""

    fact: ClassVar[Literal["relationship"]] = "relationship"

    pupil: PupilId
    """The pupil."""
    person: PersonId
    """The adult."""
    kind: RelationshipKind
    """How."""


@dataclass(frozen=True, slots=True)
class Parenthood:
    """What is known about an adult's legal parenthood (PAR-1)."""

    fact: ClassVar[Literal["parenthood"]] = "parenthood"

    pupil: PupilId
    """The pupil."""
    person: PersonId
    """The adult."""
    parenthood: words.Parenthood
    """In what way a parent, or that none."""
    evidence: Evidence
    """How strong the evidence is."""


@dataclass(frozen=True, slots=True)
class LivesWith:
    """Whether the child lives with the adult, full or part time (PAR-3)."""

    fact: ClassVar[Literal["lives_with"]] = "lives_with"

    pupil: PupilId
    """The pupil."""
    person: PersonId
    """The adult."""
    says: Says
    """What is said."""
    evidence: Evidence
    """How strong the evidence is."""


@dataclass(frozen=True, slots=True)
class LooksAfter:
    """Whether the adult looks after the child (PAR-3)."""

    fact: ClassVar[Literal["looks_after"]] = "looks_after"

    pupil: PupilId
    """The pupil."""
    person: PersonId
    """The adult."""
    says: Says
    """What is said."""
    evidence: Evidence
    """How strong the evidence is."""


@dataclass(frozen=True, slots=True)
class Responsibility:
    """A grant of parental responsibility (PR-0).

    It has no end of its own: it ends at 18, by adoption, a parental order or a court (PR-19), and
    not by separation, absence or prison (PR-20). Only a guardian's may be ended.
    """

    fact: ClassVar[Literal["responsibility"]] = "responsibility"

    pupil: PupilId
    """The pupil."""
    person: PersonId
    """Who holds it."""
    basis: ResponsibilityBasis
    """On what it rests."""
    evidence: Evidence
    """How strong the evidence is."""

    _: KW_ONLY
    appointed_by: PersonId | None = None
    """Who appointed a guardian (PR-9)."""


@dataclass(frozen=True, slots=True)
class ResponsibilityStated:
    """A flag "parental responsibility" in the school's system: a claim without a basis (PR-24,
    VOC-43).
    """

    fact: ClassVar[Literal["responsibility_stated"]] = "responsibility_stated"

    pupil: PupilId
    """The pupil."""
    person: PersonId
    """The adult."""
    says: Says
    """What the flag says."""
    evidence: Evidence
    """How strong the evidence is."""

    _: KW_ONLY
    may_be_default: bool = False
    """The producer is known to write "no" for "not filled", so a "no" counts as unknown (VOC-43).
    """


@dataclass(frozen=True, slots=True)
class Flag:
    """Another flag of the school's system about a pair, kept as a claim."""

    fact: ClassVar[Literal["flag"]] = "flag"

    pupil: PupilId
    """The pupil."""
    person: PersonId
    """The adult."""
    flag: ContactFlag
    """Which flag."""
    says: Says
    """What it says."""


@dataclass(frozen=True, slots=True)
class ContactPriority:
    """The rank of a contact in the school's system; ties happen, and priority 1 is no right."""

    fact: ClassVar[Literal["contact_priority"]] = "contact_priority"

    pupil: PupilId
    """The pupil."""
    person: PersonId
    """The adult."""
    priority: int
    """The rank as written."""


@dataclass(frozen=True, slots=True)
class OrderSeen:
    """A sealed order was seen; `valid_from` is the day it takes effect (ORD-2)."""

    fact: ClassVar[Literal["order_seen"]] = "order_seen"

    order: OrderId
    """The order."""
    kind: OrderKind
    """Its kind."""
    terms: tuple[OrderTerm, ...]
    """Its terms. An order that restricts in ways nobody has typed in has a term `TermUnclear`."""

    _: KW_ONLY
    document: DocumentId | None = None
    """Where the host keeps the one copy (ORD-18)."""
    review_on: date | None = None
    """The day on which the school is to look at it again."""
    seen_by: PersonId | None = None
    """Who at the school saw it (ORD-2)."""


@dataclass(frozen=True, slots=True)
class OrderClaimed:
    """Somebody told of an order and did not produce it; `valid_from` is the day of the claim
    (ORD-3, CHO-2).
    """

    fact: ClassVar[Literal["order_claimed"]] = "order_claimed"

    order: OrderId
    """The order."""
    pupil: PupilId
    """The child it is said to be about."""
    person: PersonId
    """The adult it is said to restrict."""
    form: ClaimForm
    """In what form it was told of."""

    _: KW_ONLY
    claimed_by: PersonId | None = None
    """Who told of it."""


@dataclass(frozen=True, slots=True)
class SafeguardingHold:
    """Specific evidence that acting would put someone at risk: hold, and ask the safeguarding lead
    (ORD-1a). It is limited in time and must have an end.
    """

    fact: ClassVar[Literal["safeguarding_hold"]] = "safeguarding_hold"

    pupil: PupilId
    """The pupil."""
    person: PersonId
    """The adult."""
    decided_by: PersonId
    """Who decided it."""


@dataclass(frozen=True, slots=True)
class RiskChecked:
    """The safeguarding lead looked for risk and victim issues and found nothing in the way (ORD-1a,
    COM-9).
    """

    fact: ClassVar[Literal["risk_checked"]] = "risk_checked"

    pupil: PupilId
    """The pupil."""
    person: PersonId
    """The adult."""
    decided_by: PersonId
    """Who looked."""


@dataclass(frozen=True, slots=True)
class LookedAfter:
    """The child is looked after (PR-12, PR-15)."""

    fact: ClassVar[Literal["looked_after"]] = "looked_after"

    pupil: PupilId
    """The pupil."""
    status: CareStatus
    """How."""

    _: KW_ONLY
    authority: PersonId | None = None
    """The authority, itself a person to this library."""


@dataclass(frozen=True, slots=True)
class AuthorityLimit:
    """The authority limited in writing what a parent of a child under a care order is told or may
    do (ORD-11).
    """

    fact: ClassVar[Literal["authority_limit"]] = "authority_limit"

    pupil: PupilId
    """The pupil."""
    person: PersonId
    """The parent."""
    scope: RestrictionScope
    """The act."""

    _: KW_ONLY
    document: DocumentId | None = None
    """Where the host keeps the writing."""


@dataclass(frozen=True, slots=True)
class SpeaksForAuthority:
    """Whether this adult, such as a social worker, speaks for the authority that looks after the
    child (VOC-14, VOC-15).
    """

    fact: ClassVar[Literal["speaks_for_authority"]] = "speaks_for_authority"

    pupil: PupilId
    """The pupil."""
    person: PersonId
    """The adult."""
    says: Says
    """What is said."""


@dataclass(frozen=True, slots=True)
class Placed:
    """The child was placed with the adult."""

    fact: ClassVar[Literal["placed"]] = "placed"

    pupil: PupilId
    """The pupil."""
    person: PersonId
    """The adult."""
    placement: PlacementKind
    """In what capacity."""


@dataclass(frozen=True, slots=True)
class CarerRecognised:
    """The school recorded a reason to go on recognising somebody who had care once (PAR-5)."""

    fact: ClassVar[Literal["carer_recognised"]] = "carer_recognised"

    pupil: PupilId
    """The pupil."""
    person: PersonId
    """The adult."""
    decided_by: PersonId
    """Who decided it."""


@dataclass(frozen=True, slots=True)
class Died:
    """The adult has died (CHO-11)."""

    fact: ClassVar[Literal["died"]] = "died"

    person: PersonId
    """The adult."""


@dataclass(frozen=True, slots=True)
class Imprisoned:
    """The adult is in prison: nothing about responsibility or standing changes (PR-20, COM-9)."""

    fact: ClassVar[Literal["imprisoned"]] = "imprisoned"

    person: PersonId
    """The adult."""


@dataclass(frozen=True, slots=True)
class ReportWaived:
    """This parent agreed not to be sent the yearly report (REP-4); nobody else's is affected."""

    fact: ClassVar[Literal["report_waived"]] = "report_waived"

    pupil: PupilId
    """The pupil."""
    person: PersonId
    """The parent."""


@dataclass(frozen=True, slots=True)
class Requested:
    """This adult asked for it, which matters where it is owed on request (the letter `r` of section
    5, JUR-3, CON-TRIP-4).
    """

    fact: ClassVar[Literal["requested"]] = "requested"

    pupil: PupilId
    """The pupil."""
    person: PersonId
    """The adult."""
    column: Column
    """What was asked for."""


@dataclass(frozen=True, slots=True)
class Authorised:
    """A person with parental responsibility or care, or whoever else may decide it, said that this
    adult may: collect the child, come to the parents' evening, get the messages (the letter `a` of
    section 5, PR-22b).
    """

    fact: ClassVar[Literal["authorised"]] = "authorised"

    pupil: PupilId
    """The pupil."""
    person: PersonId
    """The adult."""
    by: PersonId
    """Who said so."""
    column: Column
    """What the adult may."""

    _: KW_ONLY
    weekdays: tuple[Weekday, ...] = ()
    """On these days of the week only; on every day if none is named."""


@dataclass(frozen=True, slots=True)
class Delegated:
    """The placement plan was seen, and says whether this carer may decide this (DEL-1, DEL-4)."""

    fact: ClassVar[Literal["delegated"]] = "delegated"

    pupil: PupilId
    """The pupil."""
    person: PersonId
    """The carer."""
    act: Act
    """What is to be decided."""
    says: Says
    """Whether the carer may decide it."""
    given_by: DelegatedBy
    """Who gave the authority (DEL-2)."""

    _: KW_ONLY
    document: DocumentId | None = None
    """Where the host keeps the plan."""


@dataclass(frozen=True, slots=True)
class Given:
    """The school gave this adult this thing: sent the report, offered the slot, told of the trip
    (COM-4). It happened on `valid_from`; an end takes nothing back, and what did not happen is
    retracted.
    """

    fact: ClassVar[Literal["given"]] = "given"

    pupil: PupilId
    """The pupil."""
    person: PersonId
    """The adult."""
    column: Column
    """Of which kind."""
    item: DocumentId
    """Which thing: the same for every adult who was given it."""


@dataclass(frozen=True, slots=True)
class PreferenceExpressed:
    """This adult expressed a preference about the school the child is to be admitted to, on
    `valid_from` (MX-4). A later one of the same adult takes the place of the earlier, also when it
    is itself taken back (`ended`) later.
    """

    fact: ClassVar[Literal["preference_expressed"]] = "preference_expressed"

    pupil: PupilId
    """The child."""
    person: PersonId
    """The adult."""
    preference: PreferenceId
    """What is preferred: the same key for the same school or set of schools."""


@dataclass(frozen=True, slots=True)
class SpecialCircumstances:
    """The head sees special circumstances for sending an adult pupil's report to the parents too
    (REP-2).
    """

    fact: ClassVar[Literal["special_circumstances"]] = "special_circumstances"

    pupil: PupilId
    """The pupil."""
    decided_by: PersonId
    """Who decided it."""


@dataclass(frozen=True, slots=True)
class PupilAgreement:
    """An adult pupil's word on whether this parent may be told (AGE-7)."""

    fact: ClassVar[Literal["pupil_agreement"]] = "pupil_agreement"

    pupil: PupilId
    """The pupil."""
    person: PersonId
    """The parent."""
    says: Says
    """What the pupil says."""


@dataclass(frozen=True, slots=True)
class ConsentAsked:
    """The school asked for an answer, or served the notice that the law wants, on `valid_from`.

    It says what was shown: by which wording, in which language (RCT-1, CON-BIO-1).
    """

    fact: ClassVar[Literal["consent_asked"]] = "consent_asked"

    purpose: PurposeId
    """For what."""
    form: ConsentForm
    """In what form."""

    _: KW_ONLY
    item: DocumentId | None = None
    """For which one of several: this visit, this medicine, this system."""
    language: DocumentId | None = None
    """In which language, as a tag such as `cy` or `pl`."""
    person: PersonId | None = None
    """Whom; `None`: the pupil in person."""
    pupil: PupilId | None = None
    """For which child; absent where an adult is asked on their own account, as for advertising."""
    wording: DocumentId | None = None
    """Which wording."""
    wording_hash: DocumentId | None = None
    """The hash of that wording, if the host keeps one."""


@dataclass(frozen=True, slots=True)
class ConsentAnswered:
    """A party answered.

    From `valid_from` until `valid_until` the answer counts; it was given at `at`, or else on
    `valid_from`. Nothing is ever overwritten: the state is what all answers amount to (RCT-2).
    """

    fact: ClassVar[Literal["consent_answered"]] = "consent_answered"

    purpose: PurposeId
    """For what."""
    says: ConsentSays
    """What they said."""
    form: ConsentForm
    """In what form."""

    _: KW_ONLY
    at: datetime | None = None
    """When exactly; without it, some time on `valid_from`."""
    bundled_with: tuple[PurposeId, ...] = ()
    """The other purposes that the same tick was to answer (CON-GEN-3)."""
    evidence: DocumentId | None = None
    """Where the host keeps the evidence."""
    item: DocumentId | None = None
    """For which one of several; `None`: for all of them."""
    person: PersonId | None = None
    """Who answered; `None`: the pupil in person."""
    pupil: PupilId | None = None
    """For which child; absent where an adult answers on their own account."""
    wording: DocumentId | None = None
    """Which wording they were shown."""


@dataclass(frozen=True, slots=True)
class CompetenceAssessed:
    """Somebody at the school, or a clinician, judged whether the pupil is able to decide (CON-
    GEN-7, CON-MED-8).
    """

    fact: ClassVar[Literal["competence_assessed"]] = "competence_assessed"

    pupil: PupilId
    """The pupil."""
    says: Says
    """Able, or not."""
    decided_by: PersonId
    """Who judged it."""

    _: KW_ONLY
    item: DocumentId | None = None
    """For this one of several alone, as a treatment is judged decision by decision; `None`: for
    each.
    """
    purpose: PurposeId | None = None
    """For this purpose alone; `None`: for any."""


@dataclass(frozen=True, slots=True)
class NotificationExcepted:
    """A ground was recorded why this parent is neither notified nor asked (CON-BIO-6)."""

    fact: ClassVar[Literal["notification_excepted"]] = "notification_excepted"

    purpose: PurposeId
    """For what."""
    pupil: PupilId
    """The pupil."""
    person: PersonId
    """The parent."""
    ground: ExceptionGround
    """Which ground."""
    decided_by: PersonId
    """Who decided it."""

    _: KW_ONLY
    evidence: DocumentId | None = None
    """Where the host keeps the evidence."""


@dataclass(frozen=True, slots=True)
class ExcusalDecided:
    """The head granted a request that the pupil be excused, or declined it (CON-RSE-3)."""

    fact: ClassVar[Literal["excusal_decided"]] = "excusal_decided"

    purpose: PurposeId
    """From what."""
    pupil: PupilId
    """The pupil."""
    says: Says
    """Granted, or declined."""
    decided_by: PersonId
    """Who decided it."""


@dataclass(frozen=True, slots=True)
class ConsentUsed:
    """What consent was given for was done on `valid_from`: the picture was published, the trip was
    made (CON-GEN-5).
    """

    fact: ClassVar[Literal["consent_used"]] = "consent_used"

    purpose: PurposeId
    """For what."""
    pupil: PupilId
    """For which child."""
    used: DocumentId
    """The use: the host's key of the page, the issue, the visit."""

    _: KW_ONLY
    item: DocumentId | None = None
    """For which one of several."""


@dataclass(frozen=True, slots=True)
class PurposeChanged:
    """Something about a purpose changed on `valid_from`, so that older answers are to be looked at
    (CON-GEN-6).
    """

    fact: ClassVar[Literal["purpose_changed"]] = "purpose_changed"

    purpose: PurposeId
    """The purpose."""
    change: PurposeChange
    """What changed."""

    _: KW_ONLY
    wording: DocumentId | None = None
    """The wording that is in use from then on, if that is what changed."""


@dataclass(frozen=True, slots=True)
class ContactPoint:
    """An address or number was confirmed with this adult on `valid_from`, or was tried then and
    does not work (COM-6, COM-8). It ends when it is the adult's no more.
    """

    fact: ClassVar[Literal["contact_point"]] = "contact_point"

    person: PersonId
    """The adult."""
    channel: Channel
    """By which channel."""
    address: AddressId
    """The host's key of it: the same key for two adults is one address, and nothing else makes it
    so.
    """
    says: Says
    """Confirmed, or tried in vain; an unknown says neither."""


@dataclass(frozen=True, slots=True)
class ChannelPreferred:
    """This adult prefers a channel, or declined it, as one may decline the app (CON-CHN-1, CON-
    APP-2).
    """

    fact: ClassVar[Literal["channel_preferred"]] = "channel_preferred"

    person: PersonId
    """The adult."""
    channel: Channel
    """Which."""
    says: Says
    """Preferred, or declined."""


@dataclass(frozen=True, slots=True)
class NoticesByEmail:
    """This adult agreed to have by e-mail what an Education Act requires as a notice, or took that
    back (CON-CHN-2).
    """

    fact: ClassVar[Literal["notices_by_email"]] = "notices_by_email"

    person: PersonId
    """The adult."""
    says: Says
    """Agreed, or not."""


@dataclass(frozen=True, slots=True)
class LanguageNeeded:
    """This adult reads this language, and needs what is written in it (HA-2.3d); of several, any.

    Recorded because the adult said so, and never inferred (HA-3.2b).
    """

    fact: ClassVar[Literal["language_needed"]] = "language_needed"

    person: PersonId
    """The adult."""
    language: LanguageTag
    """Which."""


@dataclass(frozen=True, slots=True)
class FormatNeeded:
    """This adult needs what is written in this format (COM-1); of several, each."""

    fact: ClassVar[Literal["format_needed"]] = "format_needed"

    person: PersonId
    """The adult."""
    format: AccessFormat
    """Which."""


@dataclass(frozen=True, slots=True)
class CannotWrite:
    """This adult cannot write because of a disability (COM-2): wherever something has to be in
    writing, what they said in another form that is on record does as well.
    """

    fact: ClassVar[Literal["cannot_write"]] = "cannot_write"

    person: PersonId
    """The adult."""


@dataclass(frozen=True, slots=True)
class Deployed:
    """This adult is away from home, deployed with the armed forces (COM-10).

    It takes nothing from them.
    """

    fact: ClassVar[Literal["deployed"]] = "deployed"

    person: PersonId
    """The adult."""


@dataclass(frozen=True, slots=True)
class ContactLimited:
    """For a time the school writes to this adult by these channels alone, after a warning (ESC-39).

    It must have an end, and it touches nothing that is owed by law.
    """

    fact: ClassVar[Literal["contact_limited"]] = "contact_limited"

    person: PersonId
    """The adult."""
    channels: tuple[Channel, ...]
    """By which channels."""
    decided_by: PersonId
    """Who decided it."""


@dataclass(frozen=True, slots=True)
class DisclosureDecided:
    """The safeguarding lead decided whether this adult, or the pupil in person, is told of a
    concern (MX-7). It is about one message and no other; while one such decision says no, no other
    says yes.
    """

    fact: ClassVar[Literal["disclosure_decided"]] = "disclosure_decided"

    pupil: PupilId
    """The pupil."""
    item: DocumentId
    """The host's key of the message."""
    says: Says
    """Told, or not."""
    decided_by: PersonId
    """Who decided it."""

    _: KW_ONLY
    person: PersonId | None = None
    """The adult; `None`: the pupil in person."""


@dataclass(frozen=True, slots=True)
class AdviceOverridden:
    """Somebody went against the policy's advice about sending a message, for a reason (PTN-57)."""

    fact: ClassVar[Literal["advice_overridden"]] = "advice_overridden"

    item: DocumentId
    """The host's key of the message."""
    advice: SendAdvice
    """Which advice."""
    decided_by: PersonId
    """Who."""
    reason: DocumentId
    """Where the host keeps the reason in words."""


@dataclass(frozen=True, slots=True)
class BreachFound:
    """Personal data was lost, changed or came to somebody who may not have it, and on `valid_from`
    the school became aware of it (CNF-40). A further such entry under the same key adds to the
    first: more pupils, more people, another class.
    """

    fact: ClassVar[Literal["breach_found"]] = "breach_found"

    breach: DocumentId
    """The host's key of the breach."""
    classes: tuple[DataClass, ...]
    """Of which classes the data are."""

    _: KW_ONLY
    at: datetime | None = None
    """When exactly the school became aware; without it, the time to report runs from the beginning
    of `valid_from`.
    """
    item: DocumentId | None = None
    """What went astray: the host's key of the message or the file."""
    people: tuple[PersonId, ...] = ()
    """The adults whose data they are, on their own account."""
    pupils: tuple[PupilId, ...] = ()
    """The pupils whose data they are."""


@dataclass(frozen=True, slots=True)
class BreachContained:
    """The breach was contained on `valid_from`: called back, locked, wiped (CNF-40)."""

    fact: ClassVar[Literal["breach_contained"]] = "breach_contained"

    breach: DocumentId
    """The host's key of the breach."""


@dataclass(frozen=True, slots=True)
class BreachAssessed:
    """Somebody judged on `valid_from` what risk the breach is to those whose data they are
    (CNF-40). A later judgement takes the place of an earlier one; that it is no high risk where an
    address is kept or a child's safety is touched is the safeguarding lead's to say (CNF-44).
    """

    fact: ClassVar[Literal["breach_assessed"]] = "breach_assessed"

    breach: DocumentId
    """The host's key of the breach."""
    risk: BreachRisk
    """What risk."""
    decided_by: PersonId
    """Who judged it."""

    _: KW_ONLY
    reason: DocumentId | None = None
    """Where the host keeps the reasons in words."""


@dataclass(frozen=True, slots=True)
class BreachReported:
    """The breach, or a part of what is known of it, was reported to the Information Commissioner on
    `valid_from` (CNF-41, CNF-43).
    """

    fact: ClassVar[Literal["breach_reported"]] = "breach_reported"

    breach: DocumentId
    """The host's key of the breach."""
    complete: bool
    """Is the report whole with this? A report may come in phases (CNF-43)."""

    _: KW_ONLY
    at: datetime | None = None
    """When exactly."""
    reasons_for_delay: DocumentId | None = None
    """Of a late report: where the host keeps the reasons for the delay, which were stated in it
    (CNF-43).
    """


@dataclass(frozen=True, slots=True)
class BreachTold:
    """Somebody was told of the breach on `valid_from` (CNF-42): about a pupil, or, where none is
    named, about their own data.
    """

    fact: ClassVar[Literal["breach_told"]] = "breach_told"

    breach: DocumentId
    """The host's key of the breach."""

    _: KW_ONLY
    person: PersonId | None = None
    """Who was told; `None`, beside a pupil: the pupil in person."""
    pupil: PupilId | None = None
    """About which pupil."""


@dataclass(frozen=True, slots=True)
class DataComplaintReceived:
    """Somebody complained on `valid_from` that the school broke data-protection law (CNF-30)."""

    fact: ClassVar[Literal["data_complaint_received"]] = "data_complaint_received"

    complaint: DocumentId
    """The host's key of the complaint."""
    person: PersonId
    """Who complained."""

    _: KW_ONLY
    pupil: PupilId | None = None
    """About which pupil's data; `None`: about their own, or nobody said."""


@dataclass(frozen=True, slots=True)
class DataComplaintStep:
    """The school did something about such a complaint on `valid_from` (CNF-30, SAR-11)."""

    fact: ClassVar[Literal["data_complaint_step"]] = "data_complaint_step"

    complaint: DocumentId
    """The host's key of the complaint."""
    step: DataComplaintDone
    """What."""

    _: KW_ONLY
    ico_named: bool = False
    """Was the right to go to the Information Commissioner named in it?"""


@dataclass(frozen=True, slots=True)
class LegalHold:
    """Whatever is named here is kept, whatever the time for which it is kept otherwise (CNF-49a),
    until the hold ends. It has to name something; what any of the four names is held.
    """

    fact: ClassVar[Literal["legal_hold"]] = "legal_hold"

    decided_by: PersonId
    """Who decided it."""

    _: KW_ONLY
    case: DocumentId | None = None
    """The host's key of a case, with all that is in its file."""
    person: PersonId | None = None
    """Every record about this person."""
    pupil: PupilId | None = None
    """Every record about this pupil."""
    record: DocumentId | None = None
    """The host's key of one record."""


@dataclass(frozen=True, slots=True)
class ThreadOpened:
    """A conversation was begun: its messages are about these pupils, and are of this kind."""

    fact: ClassVar[Literal["thread_opened"]] = "thread_opened"

    thread: ThreadId
    """The conversation."""
    pupils: tuple[PupilId, ...]
    """About whom it is: each adult in it has to be entitled to every one of them."""
    message: MessageKind
    """What kind of message is in it, which says who may be."""

    _: KW_ONLY
    staff_only: bool = False
    """Is it among staff alone? Then it reaches no adult of a pupil, whoever opens it (CNF-14)."""


@dataclass(frozen=True, slots=True)
class MessageSent:
    """A copy of a message went to this adult on `valid_from`.

    Sent is not delivered, delivered is not read, and read is not acknowledged: each of those is a
    fact of its own.
    """

    fact: ClassVar[Literal["message_sent"]] = "message_sent"

    item: DocumentId
    """The host's key of the message."""
    person: PersonId
    """To whom."""
    pupils: tuple[PupilId, ...]
    """About which pupils, as far as this copy goes."""
    channel: Channel
    """By which channel."""

    _: KW_ONLY
    answers: AnswerTo | None = None
    """What it answers, if it answers something that this adult wrote."""
    at: datetime | None = None
    """When exactly; without it, some time on `valid_from`."""
    expects_reply: bool = False
    """Does the school wait for an answer?"""
    message: MessageKind | None = None
    """Of what kind."""
    thread: ThreadId | None = None
    """In which conversation."""


@dataclass(frozen=True, slots=True)
class MessageReached:
    """How far a copy came, on `valid_from`."""

    fact: ClassVar[Literal["message_reached"]] = "message_reached"

    item: DocumentId
    """The host's key of the message."""
    person: PersonId
    """Whose copy."""
    stage: CopyStage
    """How far."""


@dataclass(frozen=True, slots=True)
class MessageReceived:
    """This adult wrote to the school, or left a message with it, on `valid_from`."""

    fact: ClassVar[Literal["message_received"]] = "message_received"

    item: DocumentId
    """The host's key of the message."""
    person: PersonId
    """Who wrote."""
    pupils: tuple[PupilId, ...]
    """About which pupils."""
    channel: Channel
    """By which channel."""

    _: KW_ONLY
    answers: DocumentId | None = None
    """Which message of the school's it answers."""
    at: datetime | None = None
    """When exactly; without it, some time on `valid_from`."""
    needs_reply: bool = False
    """Does it need a reply?"""
    sent_to: PersonId | None = None
    """To whom at the school, if to somebody."""
    thread: ThreadId | None = None
    """In which conversation."""
    urgent: bool = False
    """Did somebody see that it cannot wait (PTN-58)?"""


@dataclass(frozen=True, slots=True)
class MessagePassedOn:
    """A message that was for somebody else was passed on, on `valid_from` (PTN-56)."""

    fact: ClassVar[Literal["message_passed_on"]] = "message_passed_on"

    item: DocumentId
    """The host's key of the message."""
    to: PersonId
    """To whom at the school."""

    _: KW_ONLY
    sender_told: bool = False
    """Was the sender told?"""


@dataclass(frozen=True, slots=True)
class ConversationHeld:
    """Somebody of the school and this adult talked about these pupils, at a meeting, at the gate or
    on the telephone: a contact both ways (HA-3.2d).
    """

    fact: ClassVar[Literal["conversation_held"]] = "conversation_held"

    person: PersonId
    """With whom."""
    pupils: tuple[PupilId, ...]
    """About which pupils."""

    _: KW_ONLY
    answers: DocumentId | None = None
    """Which message of the adult's it answered."""
    thread: ThreadId | None = None
    """In which conversation, if it went on with one."""


@dataclass(frozen=True, slots=True)
class ConcernRaised:
    """A concern or complaint was raised: it came on `valid_from` (ESC-T1)."""

    fact: ClassVar[Literal["concern_raised"]] = "concern_raised"

    case: DocumentId
    """The host's key of the case."""
    pupils: tuple[PupilId, ...]
    """About which pupils."""
    matter: ConcernMatter
    """What it is about, as far as that settles who hears of it first."""

    _: KW_ONLY
    about: tuple[PersonId, ...] = ()
    """Who is complained about."""
    about_posts: tuple[Post, ...] = ()
    """The posts that are complained about, whoever holds them."""
    at: datetime | None = None
    """When exactly it came; without it, some time on `valid_from`."""
    by: PersonId | None = None
    """Who raised it; `None`: somebody who gave no name (ESC-36)."""
    incident_on: date | None = None
    """When it happened, or the last of a series did (ESC-30, ESC-31)."""
    linked: DocumentId | None = None
    """An earlier case that it goes back to (ESC-T19)."""
    series_from: date | None = None
    """When the first of a series happened."""


@dataclass(frozen=True, slots=True)
class ConcernStep:
    """A step was taken in a case, on `valid_from`."""

    fact: ClassVar[Literal["concern_step"]] = "concern_step"

    case: DocumentId
    """The host's key of the case."""
    nth: int
    """The number of the step in its case, from 1: the order of what happened on one day."""
    step: CaseStep
    """What happened."""


@dataclass(frozen=True, slots=True)
class VolunteerStep:
    """Something about a person's help at school, on `valid_from`: what they help with, a line of
    the rota, a check.
    """

    fact: ClassVar[Literal["volunteer_step"]] = "volunteer_step"

    person: PersonId
    """Who helps."""
    step: HelpStep
    """What is recorded."""


@dataclass(frozen=True, slots=True)
class SeatStep:
    """Something about a seat on a board, a committee, an advisory group or a forum, on
    `valid_from`.
    """

    fact: ClassVar[Literal["seat_step"]] = "seat_step"

    seat: DocumentId
    """The host's key of the seat."""
    step: SeatEvent
    """What is recorded."""


@dataclass(frozen=True, slots=True)
class BallotStep:
    """Something about an election to such seats, on `valid_from`."""

    fact: ClassVar[Literal["ballot_step"]] = "ballot_step"

    election: DocumentId
    """The host's key of the election."""
    step: BallotEvent
    """What is recorded."""


@dataclass(frozen=True, slots=True)
class EventStep:
    """Something about an event for parents, on `valid_from`."""

    fact: ClassVar[Literal["event_step"]] = "event_step"

    event: DocumentId
    """The host's key of the event."""
    step: EventNote
    """What is recorded."""


@dataclass(frozen=True, slots=True)
class ContactLogged:
    """Something that passed between the school and a parent beside messages, on `valid_from`."""

    fact: ClassVar[Literal["contact_logged"]] = "contact_logged"

    person: PersonId
    """With which parent."""
    step: ContactNote
    """What is recorded."""

    _: KW_ONLY
    pupils: tuple[PupilId, ...] = ()
    """About which pupils."""


@dataclass(frozen=True, slots=True)
class ParentGroup:
    """Something about a parents' association, a forum or an advisory group, on `valid_from`."""

    fact: ClassVar[Literal["parent_group"]] = "parent_group"

    group: DocumentId
    """The host's key of the group."""
    step: GroupStep
    """What is recorded."""


@dataclass(frozen=True, slots=True)
class PostHeld:
    """A person holds a post: for the whole school, or, as a tutor or a teacher of a subject does,
    for a group of pupils or for one.
    """

    fact: ClassVar[Literal["post_held"]] = "post_held"

    post: Post
    """Which."""
    person: PersonId
    """Who."""

    _: KW_ONLY
    group: GroupId | None = None
    """For the pupils of this group, whoever is in it on the day; `None`: for the pupil, or for the
    whole school.
    """
    pupil: PupilId | None = None
    """For this pupil alone; `None`: for the group, or for the whole school."""


@dataclass(frozen=True, slots=True)
class InGroup:
    """The pupil is in a group: a class, a form, a year, a house."""

    fact: ClassVar[Literal["in_group"]] = "in_group"

    pupil: PupilId
    """The pupil."""
    group: GroupId
    """The group."""


@dataclass(frozen=True, slots=True)
class Unavailable:
    """The person is away and neither handles nor decides anything on these days (CNF-45): ill, on
    leave, or kept from work. Why is not recorded here.
    """

    fact: ClassVar[Literal["unavailable"]] = "unavailable"

    person: PersonId
    """Who."""


@dataclass(frozen=True, slots=True)
class SafeguardingOpened:
    """A safeguarding record was opened, on `valid_from`.

    It stands beside whatever else becomes of the message: it waits for nothing, and no withdrawal
    ends it (ESC-I6, ESC-34).
    """

    fact: ClassVar[Literal["safeguarding_opened"]] = "safeguarding_opened"

    record: DocumentId
    """The host's key of the record."""
    pupils: tuple[PupilId, ...]
    """About which pupils."""
    opened_by: PersonId
    """Who opened it: anybody may (SFG-34)."""

    _: KW_ONLY
    about: tuple[PersonId, ...] = ()
    """The adults who work with children and about whom an allegation is made; none: it is about
    none.
    """
    at: datetime | None = None
    """When exactly; without it, some time on `valid_from`."""
    case: DocumentId | None = None
    """The case in which it came up, if it did in one: of that case nobody is asked to open another
    (ESC-T3).
    """


@dataclass(frozen=True, slots=True)
class SafeguardingNoted:
    """A step in a safeguarding record, on `valid_from`."""

    fact: ClassVar[Literal["safeguarding_noted"]] = "safeguarding_noted"

    record: DocumentId
    """The host's key of the record."""
    step: SafeguardingStep
    """What was done or decided."""


@dataclass(frozen=True, slots=True)
class CasePart:
    """A person has a part in a case: handles it, sits on its panel, complains, is complained about."""

    fact: ClassVar[Literal["case_part"]] = "case_part"

    case: DocumentId
    """The host's key of the case."""
    person: PersonId
    """Who."""
    part: CaseRole
    """Which part."""


@dataclass(frozen=True, slots=True)
class AccessDecided:
    """Somebody decided whether a condition is met on which a person may see something (section 4.2
    of the concerns sheet), or whether a denial yields (CNF-15). It is about one item, or about one
    class of data of one pupil; while one such decision says no, no other on the same ground says
    yes.
    """

    fact: ClassVar[Literal["access_decided"]] = "access_decided"

    person: PersonId
    """Who would see it."""
    ground: AccessGround
    """On what ground."""
    says: Says
    """Met, or not."""
    decided_by: PersonId
    """Who decided it."""

    _: KW_ONLY
    data_class: DataClass | None = None
    """Of this class alone; beside a pupil, where no item is named."""
    item: DocumentId | None = None
    """The host's key of the item."""
    pupil: PupilId | None = None
    """About this pupil alone; beside a class, where no item is named."""
    reason: DocumentId | None = None
    """Where the host keeps the reason in words."""


@dataclass(frozen=True, slots=True)
class UndertakingWorded:
    """The wording under which a kind of undertaking not to divulge is asked for, from `valid_from`
    on (CNF-28).
    """

    fact: ClassVar[Literal["undertaking_worded"]] = "undertaking_worded"

    kind: UndertakingKind
    """For whom."""
    wording: DocumentId
    """The host's key of the wording, in this version of it."""


@dataclass(frozen=True, slots=True)
class UndertakingAsked:
    """The school asked a person to undertake not to divulge something (HA-3.3c, CNF-20).

    It is about one item, or about classes of data, or about both at once: then about that item as
    far as it is of those classes.
    """

    fact: ClassVar[Literal["undertaking_asked"]] = "undertaking_asked"

    undertaking: DocumentId
    """The host's key of the undertaking."""
    person: PersonId
    """Whom."""
    kind: UndertakingKind
    """In whose wording."""
    scope: UndertakingScope
    """To whom it is not to be divulged, as the wording says it (CNF-25)."""
    wording: DocumentId
    """The host's key of the wording, in the version that was shown (CNF-22)."""
    because: UndertakingCause
    """Before a disclosure that is planned, or after the person received it by accident."""

    _: KW_ONLY
    breach: DocumentId | None = None
    """After an accident: the host's key of the record of the breach (CNF-21)."""
    classes: tuple[DataClass, ...] = ()
    """About these classes of data; none named: every class."""
    item: DocumentId | None = None
    """About this item; `None`: about whatever is of the classes."""
    pupils: tuple[PupilId, ...] = ()
    """As far as it is about these pupils; none named: about anybody."""


@dataclass(frozen=True, slots=True)
class UndertakingAnswered:
    """The person gave the undertaking, or refused it; `valid_until` is its end, if it has one
    (CNF-22, CNF-23). It answers what was last asked for under that key.
    """

    fact: ClassVar[Literal["undertaking_answered"]] = "undertaking_answered"

    undertaking: DocumentId
    """The host's key of the undertaking."""
    person: PersonId
    """Who answered."""
    says: Says
    """Given, or refused."""
    form: ConsentForm
    """How: silence and a box ticked beforehand give nothing."""


@dataclass(frozen=True, slots=True)
class UndertakingBreached:
    """The person divulged what they had undertaken not to, on `valid_from`.

    It carries no penalty of its own (CNF-26).
    """

    fact: ClassVar[Literal["undertaking_breached"]] = "undertaking_breached"

    undertaking: DocumentId
    """The host's key of the undertaking."""
    person: PersonId
    """Who."""
    breach: DocumentId
    """The host's key of the record of it: the same for what is added to it later."""
    head_told: Says
    """Was the head told?"""


@dataclass(frozen=True, slots=True)
class DeletionConfirmed:
    """The person who received something by accident said whether it is deleted or given back
    (CNF-21).
    """

    fact: ClassVar[Literal["deletion_confirmed"]] = "deletion_confirmed"

    undertaking: DocumentId
    """The host's key of the undertaking that was asked for then."""
    person: PersonId
    """Who."""
    says: Says
    """Deleted, or not."""


@dataclass(frozen=True, slots=True)
class MinutesConfidential:
    """The board decided that this part of its minutes or papers is confidential by its nature
    (CNF-29).
    """

    fact: ClassVar[Literal["minutes_confidential"]] = "minutes_confidential"

    item: DocumentId
    """The host's key of the item."""
    decided_by: PersonId
    """Who recorded the decision."""


@dataclass(frozen=True, slots=True)
class TeacherAccused:
    """Somebody who works at a school is accused of an offence (CNF-18).

    What is not known is unknown, and not no.
    """

    fact: ClassVar[Literal["teacher_accused"]] = "teacher_accused"

    allegation: DocumentId
    """The host's key of the allegation."""
    person: PersonId
    """Who is accused."""
    teacher: Says
    """A teacher at the school?"""
    by_pupil: Says
    """By a registered pupil of the same school, or on such a pupil's behalf?"""
    relevant_offence: Says
    """Of an offence of which a pupil of the school is said to be the victim, under the law of
    England and Wales?
    """


@dataclass(frozen=True, slots=True)
class PublicationBanEnded:
    """What ends the ban on publication came about on `valid_from` (CNF-18)."""

    fact: ClassVar[Literal["publication_ban_ended"]] = "publication_ban_ended"

    allegation: DocumentId
    """The host's key of the allegation."""
    person: PersonId
    """The accused."""
    by: BanEnd
    """By what."""


@dataclass(frozen=True, slots=True)
class NoticeSuppressed:
    """Nothing of this pupil, or of this item, is shown to this parent: no copy, no counter, no read
    receipt (SFG-53).
    """

    fact: ClassVar[Literal["notice_suppressed"]] = "notice_suppressed"

    pupil: PupilId
    """The pupil."""
    decided_by: PersonId
    """Who decided it."""

    _: KW_ONLY
    item: DocumentId | None = None
    """The host's key of the item; `None`: nothing of the pupil at all."""
    person: PersonId | None = None
    """To whom; `None`: to any adult of the pupil."""


@dataclass(frozen=True, slots=True)
class AddressProtected:
    """Where this pupil, or this adult, is to be found is kept from others (COM-7): for named staff
    alone, and in nothing that anybody else sees (CNF-8). Of a pupil or of an adult, and never of
    both. It holds for all by whom the one address is shared: whoever has the same key, and whoever
    lives with them.
    """

    fact: ClassVar[Literal["address_protected"]] = "address_protected"

    decided_by: PersonId
    """Who decided it."""

    _: KW_ONLY
    address: AddressId | None = None
    """The host's key of the address: whatever has the same key is protected too."""
    evidence: DocumentId | None = None
    """Where the host keeps the evidence."""
    from_person: PersonId | None = None
    """From whom above all; `None`: from everybody.

    It does not let anybody else see it: it is never opened for this person, whatever post they
    hold.
    """
    person: PersonId | None = None
    """The adult."""
    pupil: PupilId | None = None
    """The pupil."""


@dataclass(frozen=True, slots=True)
class ProtectedAddressUsed:
    """A protected address was shown to a member of named staff, on `valid_from`, for a reason
    (CNF-8): what a sheet that was opened asks to be recorded. It decides nothing.
    """

    fact: ClassVar[Literal["protected_address_used"]] = "protected_address_used"

    by: PersonId
    """Who saw it."""
    post: Post
    """In which post."""
    reason: DocumentId
    """Where the host keeps the reason in words."""
    sheet: SheetKind
    """On what kind of sheet."""

    _: KW_ONLY
    people: tuple[PersonId, ...] = ()
    """Of which adults."""
    pupils: tuple[PupilId, ...] = ()
    """Of which pupils."""


@dataclass(frozen=True, slots=True)
class ReportPublished:
    """A report with these tables was published on `valid_from`: what a later one must not give away
    is told by them (CNF-54, CNF-58).
    """

    fact: ClassVar[Literal["report_published"]] = "report_published"

    report: DocumentId
    """The host's key of the report."""
    tables: tuple[PublishedTable, ...]
    """Its tables, as the answer to `governors_report` writes them down."""


@dataclass(frozen=True, slots=True)
class PolicyStep:
    """Something happened to a policy, on `valid_from`: it was prepared, ratified, promoted,
    reviewed, given to somebody (REV-5).
    """

    fact: ClassVar[Literal["policy_step"]] = "policy_step"

    policy: DocumentId
    """The host's key of the policy."""
    step: PolicyEvent
    """What happened."""


@dataclass(frozen=True, slots=True)
class ConsultationStep:
    """Something happened in a consultation, on `valid_from`: it was opened, answered, closed,
    decided (PTN-9).
    """

    fact: ClassVar[Literal["consultation_step"]] = "consultation_step"

    consultation: DocumentId
    """The host's key of the consultation."""
    step: ConsultationEvent
    """What happened."""


@dataclass(frozen=True, slots=True)
class Ended:
    """Another entry's fact ended; `valid_from` is the first day without effect."""

    fact: ClassVar[Literal["ended"]] = "ended"

    what: EntryId
    """The entry that ended."""


@dataclass(frozen=True, slots=True)
class Retracted:
    """Another entry was a mistake and counts for nothing. It may itself be retracted."""

    fact: ClassVar[Literal["retracted"]] = "retracted"

    what: EntryId
    """The entry that was a mistake."""


Fact: TypeAlias = (
    ProfileAdopted
    | CalendarAdopted
    | PupilOnRoll
    | PupilBorn
    | HabitualResidence
    | AwayFromHome
    | Relationship
    | Parenthood
    | LivesWith
    | LooksAfter
    | Responsibility
    | ResponsibilityStated
    | Flag
    | ContactPriority
    | OrderSeen
    | OrderClaimed
    | SafeguardingHold
    | RiskChecked
    | LookedAfter
    | AuthorityLimit
    | SpeaksForAuthority
    | Placed
    | CarerRecognised
    | Died
    | Imprisoned
    | ReportWaived
    | Requested
    | Authorised
    | Delegated
    | Given
    | PreferenceExpressed
    | SpecialCircumstances
    | PupilAgreement
    | ConsentAsked
    | ConsentAnswered
    | CompetenceAssessed
    | NotificationExcepted
    | ExcusalDecided
    | ConsentUsed
    | PurposeChanged
    | ContactPoint
    | ChannelPreferred
    | NoticesByEmail
    | LanguageNeeded
    | FormatNeeded
    | CannotWrite
    | Deployed
    | ContactLimited
    | DisclosureDecided
    | AdviceOverridden
    | BreachFound
    | BreachContained
    | BreachAssessed
    | BreachReported
    | BreachTold
    | DataComplaintReceived
    | DataComplaintStep
    | LegalHold
    | ThreadOpened
    | MessageSent
    | MessageReached
    | MessageReceived
    | MessagePassedOn
    | ConversationHeld
    | ConcernRaised
    | ConcernStep
    | VolunteerStep
    | SeatStep
    | BallotStep
    | EventStep
    | ContactLogged
    | ParentGroup
    | PostHeld
    | InGroup
    | Unavailable
    | SafeguardingOpened
    | SafeguardingNoted
    | CasePart
    | AccessDecided
    | UndertakingWorded
    | UndertakingAsked
    | UndertakingAnswered
    | UndertakingBreached
    | DeletionConfirmed
    | MinutesConfidential
    | TeacherAccused
    | PublicationBanEnded
    | NoticeSuppressed
    | AddressProtected
    | ProtectedAddressUsed
    | ReportPublished
    | PolicyStep
    | ConsultationStep
    | Ended
    | Retracted
)
"""What entry is about, kind by kind."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of the journal: a fact with its two times."""

    entry: EntryId
    """Its id."""
    recorded_at: datetime
    """When the school came to know it."""
    valid_from: date
    """The first day on which it is true."""
    fact: Annotated[Fact, "its keys stand among those of `Entry`"]
    """The fact."""

    _: KW_ONLY
    source: Source | None = None
    """Where it was imported from."""
    valid_until: date | None = None
    """The first day on which it is true no more; `None` while no end is known."""


__all__ = [
    "Acceptance",
    "AccessDecided",
    "AddressProtected",
    "AdviceOverridden",
    "AnswerTo",
    "Authorised",
    "AuthorityLimit",
    "AwayFromHome",
    "BallotCalled",
    "BallotCounted",
    "BallotDeclared",
    "BallotEvent",
    "BallotNominated",
    "BallotStep",
    "BallotTieSettled",
    "BallotTold",
    "BallotWithdrew",
    "BreachAssessed",
    "BreachContained",
    "BreachFound",
    "BreachReported",
    "BreachTold",
    "Calendar",
    "CalendarAdopted",
    "CandidateVotes",
    "CannotWrite",
    "CarerRecognised",
    "CasePart",
    "ChannelPreferred",
    "Clause",
    "ClauseHeld",
    "ClauseHome",
    "ClauseLater",
    "Closure",
    "CommunicationPolicy",
    "CompetenceAssessed",
    "ConcernRaised",
    "ConcernStep",
    "ConsentAnswered",
    "ConsentAsked",
    "ConsentPolicy",
    "ConsentUsed",
    "ConsultationAnswered",
    "ConsultationClosed",
    "ConsultationDecided",
    "ConsultationEvent",
    "ConsultationInvited",
    "ConsultationOpened",
    "ConsultationStep",
    "ConsultationWeighed",
    "ConsultationWhatChanged",
    "ContactAdvice",
    "ContactContribution",
    "ContactLimited",
    "ContactLogged",
    "ContactNote",
    "ContactPoint",
    "ContactPriority",
    "ContactSignposted",
    "ContactSkill",
    "ConversationHeld",
    "Counting",
    "DataComplaintReceived",
    "DataComplaintStep",
    "DataProtectionPolicy",
    "DayRange",
    "Deadline",
    "Delegated",
    "DeletionConfirmed",
    "Deployed",
    "Died",
    "DisclosureDecided",
    "Ended",
    "Entry",
    "EventAttended",
    "EventInvited",
    "EventNote",
    "EventPlanned",
    "EventSlotGiven",
    "EventStep",
    "ExcusalDecided",
    "Fact",
    "FirstContact",
    "Flag",
    "FormatNeeded",
    "Given",
    "GroupDataPassed",
    "GroupFounded",
    "GroupMet",
    "GroupRaised",
    "GroupSignedUp",
    "GroupStep",
    "GroupTermsAdopted",
    "GroupViewsAnswered",
    "GroupViewsGiven",
    "HabitualResidence",
    "HelpChecked",
    "HelpComes",
    "HelpComesWeekly",
    "HelpPlanned",
    "HelpStep",
    "Imprisoned",
    "InGroup",
    "Invitee",
    "Ladder",
    "LanguageNeeded",
    "LateLimit",
    "LegalHold",
    "LivesWith",
    "LookedAfter",
    "LooksAfter",
    "MessagePassedOn",
    "MessageReached",
    "MessageReceived",
    "MessageSent",
    "MinutesConfidential",
    "Month",
    "NoticeSuppressed",
    "NoticesByEmail",
    "NotificationExcepted",
    "NumberOrNone",
    "OfflineLimit",
    "OrderClaimed",
    "OrderSeen",
    "OrderTerm",
    "PanelRules",
    "ParentGroup",
    "Parenthood",
    "Placed",
    "PolicyAcknowledged",
    "PolicyArchived",
    "PolicyConsulted",
    "PolicyDocument",
    "PolicyEvent",
    "PolicyGiven",
    "PolicyInForce",
    "PolicyNotConsulted",
    "PolicyPrepared",
    "PolicyPromoted",
    "PolicyPublished",
    "PolicyRatified",
    "PolicyReviewBegun",
    "PolicyReviewTriggered",
    "PolicyReviewed",
    "PolicyStep",
    "PolicySuperseded",
    "PolicyTenderHeld",
    "PostHeld",
    "PreferenceExpressed",
    "Profile",
    "ProfileAdopted",
    "ProtectedAddressUsed",
    "PublicationBanEnded",
    "PupilAgreement",
    "PupilBorn",
    "PupilOnRoll",
    "PurposeChanged",
    "PurposeChosen",
    "QuietHours",
    "Relationship",
    "ReplyPromise",
    "ReportPolicy",
    "ReportPublished",
    "ReportWaived",
    "Requested",
    "Responsibility",
    "ResponsibilityStated",
    "RetentionLine",
    "Retracted",
    "ReviewPolicy",
    "RiskChecked",
    "SafeguardingAdviceTaken",
    "SafeguardingAgenciesAgreed",
    "SafeguardingClosed",
    "SafeguardingHold",
    "SafeguardingNoted",
    "SafeguardingNoticeInDoubt",
    "SafeguardingNoticeWithheld",
    "SafeguardingOpened",
    "SafeguardingParentTold",
    "SafeguardingReferred",
    "SafeguardingSharingDecided",
    "SafeguardingSilenceAsked",
    "SafeguardingSilenceWeighed",
    "SafeguardingStep",
    "SafeguardingTold",
    "SchoolTerm",
    "SeatCreated",
    "SeatEvent",
    "SeatHeld",
    "SeatLeft",
    "SeatMet",
    "SeatStep",
    "Source",
    "SpeaksForAuthority",
    "SpecialCircumstances",
    "Stage",
    "Substitute",
    "TeacherAccused",
    "TermAdopts",
    "TermBars",
    "TermCareTo",
    "TermEffect",
    "TermEndsResponsibility",
    "TermLivesWith",
    "TermMayPlace",
    "TermParentByOrder",
    "TermProtectedBy",
    "TermRemainsParent",
    "TermRequires",
    "TermSpecialGuardian",
    "TermSpendsTimeWith",
    "TermUnclear",
    "ThreadOpened",
    "Unavailable",
    "UndertakingAnswered",
    "UndertakingAsked",
    "UndertakingBreached",
    "UndertakingWorded",
    "VolunteerStep",
]
