# Written by tools/make_types.py from the schemas of the document interface. Not edited by hand.

"""Every question."""

from __future__ import annotations

from dataclasses import KW_ONLY, dataclass, field
from datetime import date, datetime
from typing import ClassVar, Generic, Literal, TypeAlias, TypeVar

from . import types
from .types import CaseStep, ConsentMatter, Ratification
from .words import (
    AccessFormat,
    Act,
    AddressId,
    Channel,
    Column,
    ConcernKind,
    Condition,
    DataClass,
    DetailKind,
    DocumentId,
    Exemption,
    FilePart,
    LanguageTag,
    Listener,
    MessageKind,
    MinutesNaming,
    PersonId,
    Post,
    PupilId,
    PurposeId,
    Raiser,
    RecordKind,
    ReportTableName,
    RetentionStart,
    Right,
    SafeguardingSign,
    Says,
    SheetKind,
    ThreadId,
    Unit,
)

A_co = TypeVar("A_co", covariant=True)


class Asks(Generic[A_co]):
    """What all questions are: `School.answer` gives for an `Asks[Decision]` a `Decision`."""

    __slots__ = ()


Arrived: TypeAlias = datetime | date
"""When something arrived: a day, or an instant with its offset."""


@dataclass(frozen=True, slots=True)
class Clarification:
    """The requester was asked what is meant."""

    asked: date
    """When."""

    _: KW_ONLY
    answered: date | None = None
    """When the answer came; none has come if absent."""


@dataclass(frozen=True, slots=True)
class Confided:
    """What was told in confidence to whom, as far as somebody judged it."""

    person: PersonId
    """Who received it."""

    _: KW_ONLY
    agreed: Says = Says.UNKNOWN
    """Did the person agree to keep it, beside an undertaking on record?"""
    obligation: Says = Says.UNKNOWN
    """Did the circumstances carry an obligation?"""
    ought_to_know: Says = Says.UNKNOWN
    """Ought the person to have known that it was confidential?"""
    quality: Says = Says.UNKNOWN
    """Has it the quality of confidence: not public, not trivial?"""
    unauthorised: Says = Says.UNKNOWN
    """Would the use be unauthorised?"""
    undertaking: DocumentId | None = None
    """Under which undertaking, if under one."""


@dataclass(frozen=True, slots=True)
class Destination:
    """Where it goes for one adult, without the address itself."""

    person: PersonId
    """Whose."""
    confirmed_on: date
    """The day on which the address or number was last confirmed with that adult."""


@dataclass(frozen=True, slots=True)
class Details:
    """What is known of the thing that is asked about. Everything unknown unless said."""

    _: KW_ONLY
    act: Act | None = None
    """For what the permission is asked or the consent given."""
    capacity: Says = Says.UNKNOWN
    """Has a pupil over compulsory school age capacity for the decision about the education, health
    and care plan (AGE-5)?
    """
    child_present: Says = Says.UNKNOWN
    """Is the child there (VOC-52)?"""
    on_site: Says = Says.UNKNOWN
    """Is it on the school's site (VOC-51)?"""
    significant: Says = Says.UNKNOWN
    """Is its effect on the child likely to be long-term and significant (CON-TRIP-4)?"""
    tells_whereabouts: Says = Says.UNKNOWN
    """Does it say where the child is or will be, so that this cannot be taken out (VOC-54)?"""


@dataclass(frozen=True, slots=True)
class Draft:
    """What is to be sent."""

    message: MessageKind
    """What kind of message."""

    _: KW_ONLY
    channels: tuple[Channel, ...] = ()
    """By which channels the sender wishes it to go, the best first; none: as the school has it."""
    destinations: tuple[Destination, ...] = ()
    """Where it goes, of whom that is known; of the others as the facts have it."""
    details: Details = Details()
    """What is known of the thing it is about; `None`: nothing."""
    expects_reply: ReplyAsked | None = None
    """Is an answer expected, and by when; `None`: none is."""
    formats: tuple[AccessFormat, ...] = ()
    """The formats in which it is ready, beside plain text."""
    human_translation: bool = False
    """Did a person translate it, and no machine alone?"""
    item: DocumentId | None = None
    """The host's key of the message, under which the safeguarding lead's decision stands (MX-7),
    and that somebody went against advice.
    """
    languages: tuple[LanguageTag, ...] = ()
    """The languages in which it is ready, its own first; none: nobody said."""
    notice: bool = False
    """Does an Education Act require it as a notice (CON-CHN-2)? Of an exclusion it always does."""
    parts: tuple[DraftPart, ...] = ()
    """The body and the attachments."""
    promotes: bool = False
    """Does it promote anything: fundraising, the school's aims, somebody's offer (CON-MKT-2)?"""
    pupils: tuple[PupilId, ...] | None = None
    """To the adults of which pupils; `None`: of all on roll."""
    purpose: PurposeId | None = None
    """Of a request for a consent: for which purpose."""
    sent_at: datetime | None = None
    """When it would go, for advice on the hour (PTN-57)."""
    thread: ThreadId | None = None
    """The conversation in which it is written: nobody has it who may not be in that (CNF-14)."""
    urgent: bool = False
    """Can it not wait: the school is closed, a child is missing?

    Of promotion and news of a policy it is not believed.
    """


@dataclass(frozen=True, slots=True)
class DraftPart:
    """The body, or an attachment."""

    _: KW_ONLY
    about: tuple[PupilId, ...] = ()
    """The pupils whom it is about; none: nobody said. What is public is about nobody."""
    attachment: DocumentId | None = None
    """The host's id of the attachment; `None`: the body."""
    classes: tuple[DataClass, ...] = ()
    """Every class of data that is in it; none: nobody said."""
    contact_details_from: date | None = None
    """If an adult's address, telephone number or e-mail address is in it: the day from which the
    newest of them holds.
    """
    contact_details_of: PersonId | None = None
    """And whose they are; `None`: nobody said."""
    people: tuple[PersonId, ...] = ()
    """The adults whom it is about, as `about` are the pupils; none: about no adult.

    It is for them and for staff alone, unless it is public (CNF-7). Whoever signs it, or is named
    in their post, is not whom it is about.
    """


@dataclass(frozen=True, slots=True)
class FieldMark:
    """What somebody saw when they looked at a field: does the exemption stand in the way?"""

    field: str = field(repr=False)
    """The field, by its name."""
    exemption: Exemption
    """Which exemption."""
    applies: Says
    """It does; it does not, because they consent, it is reasonable, or it is in the child's
    interests; or nobody knows yet.
    """


@dataclass(frozen=True, slots=True)
class Item:
    """What would be shown: a report, a record, a line of a list, and also what is made from them, a
    count or a preview.

    What is made from an item bears its key, its classes, its pupils and its case, and so is kept
    back wherever that is: a preview, a notification, the name of a file, a receipt. What is made
    from several is asked about once for each of them, and made from those alone that are shown: a
    counter that counts a silenced item tells of it (SFG-53).
    """

    _: KW_ONLY
    case: DocumentId | None = None
    """Of the file of which case it is."""
    classes: tuple[DataClass, ...] = ()
    """Every class of data in the whole of it; none: each field says so itself, or nobody said."""
    fields: tuple[ItemField, ...] = ()
    """What it consists of."""
    item: DocumentId | None = None
    """The host's key of it, under which decisions stand."""
    kind: MessageKind = MessageKind.DAILY
    """As what kind of message an adult of the child would be told of it; `None`: as a day-to-day
    message.
    """
    left_out: tuple[Condition, ...] = ()
    """What is not in any of it, or was taken out of it: addresses and clues to them, or whatever
    says where the child is. Where an adult may have it on that condition alone, what nobody said of
    is not given (COM-5, VOC-54).
    """
    minutes: MinutesNaming | None = None
    """Of a board's agenda, minutes or papers: is somebody named in it (CNF-29)?

    Absent: it is none.
    """
    part: FilePart | None = None
    """Which part of a complaint's file it is; `None`: nobody said, or each field says so itself."""
    pupils: tuple[PupilId, ...] = ()
    """The pupils whom it is about; none: nobody said, or it is about none."""
    release_on: date | None = None
    """Of marks: the first day on which they may be told."""


@dataclass(frozen=True, slots=True)
class ItemField:
    """A field of an item. It has the classes and pupils of the item, and its own beside them."""

    name: str = field(repr=False)
    """What the host calls it."""
    value: str = field(repr=False)
    """What is in it: passed through untouched, or left out."""

    _: KW_ONLY
    classes: tuple[DataClass, ...] = ()
    """The classes of data in it, beside those of the item."""
    left_out: tuple[Condition, ...] = ()
    """What is not in it, or was taken out of it, beside what was taken out of the whole item."""
    minutes: MinutesNaming | None = None
    """Of a board's minutes or papers: is somebody named in it; `None`: as the item says."""
    part: FilePart | None = None
    """Which part of a complaint's file it is; `None`: that of the item."""
    pupils: tuple[PupilId, ...] = ()
    """The pupils whom it is about, beside those of the item."""


@dataclass(frozen=True, slots=True)
class OfficerAccess:
    """A member of named staff who has to see what is protected: who, in which post, and why
    (CNF-8).
    """

    person: PersonId
    """Who."""
    post: Post
    """In which post, held that day."""
    reason: DocumentId
    """Where the host keeps the reason in words."""


@dataclass(frozen=True, slots=True)
class PassingOn:
    """What would be told to whom."""

    undertaking: DocumentId
    """The undertaking that may stand against it."""
    person: PersonId
    """Who would tell it."""
    listener: Listener
    """To whom."""

    _: KW_ONLY
    adult: PersonId | None = None
    """Of a co-parent: which adult."""
    data_class: DataClass | None = None
    """Of which class of data it is; `None`: of whatever the undertaking is about."""
    pupil: PupilId | None = None
    """About which pupil it is; `None`: about those whom the undertaking is about."""


@dataclass(frozen=True, slots=True)
class RaisedConcern:
    """What somebody raised, and what is known of it. All that is not said is not known."""

    received: Arrived
    """When it came."""

    _: KW_ONLY
    begun_on_roll: Says = Says.UNKNOWN
    """From a past pupil's parent: did it begin while the pupil was on roll (ESC-49)?"""
    channel: Channel | None = None
    """By which channel it came."""
    consent_of_other: Says = Says.UNKNOWN
    """Does the adult for whom somebody speaks consent (ESC-35)?"""
    data_breach: Says = Says.UNKNOWN
    """Did personal data get out, get lost or get changed (CNF-40)?"""
    duplicate: Says = Says.UNKNOWN
    """Is it the same as one that was closed, from somebody linked to whoever raised that (ESC-38)?
    """
    exceptional: Says = Says.UNKNOWN
    """Was it decided that it is heard although it is late (ESC-30)?"""
    hard_to_talk_to: tuple[PersonId, ...] = ()
    """Who is hard to talk to for whoever raised it, or feels compromised (ESC-41)."""
    harm_threshold: Says = Says.UNKNOWN
    """May what that adult did meet the harm threshold (DEF-8)?

    A no makes it a low-level concern (SFG-10).
    """
    head_conflict: Says = Says.UNKNOWN
    """Is telling the head a conflict of interest (SFG-6)?"""
    immediate_danger: Says = Says.UNKNOWN
    """Was a child harmed, or is one in immediate danger (SFG-3)?"""
    incidents: tuple[date, ...] = ()
    """The days of the incidents: of a series the last counts (ESC-31). None: nobody said."""
    involved: tuple[PersonId, ...] = ()
    """Who was involved in it or has an interest in it (ESC-40)."""
    kinds: tuple[ConcernKind, ...] = ()
    """Of which kinds: each is a part with a way and a clock of its own (ESC-61).

    None: nobody said.
    """
    many_alike: Says = Says.UNKNOWN
    """Are there very many of them (ESC-37)?"""
    new_aspects: Says = Says.UNKNOWN
    """Is there something new in it (ESC-38)?"""
    person: PersonId | None = None
    """Who that is, if it is known."""
    pupils: tuple[PupilId, ...] = ()
    """About which pupils."""
    raised_by: Raiser = Raiser.NOT_SAID
    """From whom."""
    received_by: PersonId | None = None
    """Who at the school received it."""
    safeguarding: Says = Says.UNKNOWN
    """Is it about a child's welfare or safety (SFG-1, SFG-30)?"""
    same_subject: Says = Says.UNKNOWN
    """Are all of one subject (ESC-37)?"""
    senders_unconnected: Says = Says.UNKNOWN
    """Have the senders no tie to the school (ESC-37)?"""
    signs: tuple[SafeguardingSign, ...] = ()
    """What else was seen in it that is of a child's safety."""
    staff_allegation: Says = Says.UNKNOWN
    """Is it about an adult who works with children at the school, as to children (SFG-4)?"""
    subject_posts: tuple[Post, ...] = ()
    """Whoever holds these posts is complained about: the head, the whole governing body."""
    subjects: tuple[PersonId, ...] = ()
    """Who is complained about."""
    written: Says = Says.UNKNOWN
    """Is it in writing, or in the form that a disabled adult can use?"""


@dataclass(frozen=True, slots=True)
class RecordDate:
    """The day of an event from which a period may run."""

    start: RetentionStart
    """Which event."""
    on: date
    """When."""


@dataclass(frozen=True, slots=True)
class RecordHeld:
    """A record that the host holds: the library has its key alone."""

    record: DocumentId
    """The host's key of it."""
    kind: RecordKind
    """Of which kind it is."""

    _: KW_ONLY
    case: DocumentId | None = None
    """Of the file of which case it is."""
    dates: tuple[RecordDate, ...] = ()
    """What happened when.

    A date of birth is taken from the journal where it is not said here, and so is the day on which
    the pupil left.
    """
    malicious_or_false: Says = Says.UNKNOWN
    """Of the file of an allegation: was it found malicious or false?"""
    person: PersonId | None = None
    """About which adult."""
    pupil: PupilId | None = None
    """About which pupil."""
    transferred_on: date | None = None
    """Of a child protection file: when it went to the next school."""


@dataclass(frozen=True, slots=True)
class ReplyAsked:
    """That whoever receives it is asked to answer."""

    _: KW_ONLY
    by: date | None = None
    """The last day on which an answer is in time; `None`: no day is set."""


@dataclass(frozen=True, slots=True)
class Request:
    """What was asked for, and what the school knows and has done about it.

    All that is not said is not known, and no step.
    """

    right: Right
    """Under which right."""
    received: date
    """When it came."""

    _: KW_ONLY
    authorised: Says = Says.UNKNOWN
    """Does the pupil, able to decide, authorise this adult (SAR-3)?"""
    clarifications: tuple[Clarification, ...] = ()
    """What was asked to find out what is meant."""
    competent: Says = Says.UNKNOWN
    """Was this child judged able to decide about it (SAR-2)?"""
    extended_on: date | None = None
    """When the requester was told that it takes longer, as complex or one of many."""
    identity_asked: bool = False
    """Did the school, with reason, ask for proof of identity or authority?"""
    identity_shown: date | None = None
    """When that was shown."""
    in_interests: Says = Says.UNKNOWN
    """Is it in the interests of a child who is not able to decide, weighed by SAR-4?"""
    results_on: date | None = None
    """Exam marks are asked for: the day of their results (SAR-10)."""
    written: Says = Says.UNKNOWN
    """In writing, or in the form that a disabled adult can use (COM-2)?"""


@dataclass(frozen=True, slots=True)
class Sheet:
    """What would be shown, printed or handed on, row by row."""

    kind: SheetKind
    """What kind of sheet."""

    _: KW_ONLY
    item: DocumentId | None = None
    """The host's key of it, under which decisions on who may see it stand."""
    rows: tuple[SheetRow, ...] = ()
    """What stands on it."""


@dataclass(frozen=True, slots=True)
class SheetDetail:
    """A detail of a person on a sheet."""

    name: str = field(repr=False)
    """What the host calls it: a column, a field of the letter."""
    kind: DetailKind
    """What it is."""
    value: str = field(repr=False)
    """What stands there: shown untouched, or withheld."""


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A row of a sheet: of these pupils and adults, each of whom its details tell something."""

    _: KW_ONLY
    address: AddressId | None = None
    """The host's key of the address in it."""
    details: tuple[SheetDetail, ...] = ()
    """What stands in it."""
    people: tuple[PersonId, ...] = ()
    """The adults of whom it is; none, and no pupils: nobody said."""
    pupils: tuple[PupilId, ...] = ()
    """The pupils of whom it is, all of the household on a label for several."""


@dataclass(frozen=True, slots=True)
class Standing(Asks[types.Standing]):
    """Who is this adult to this child in law?"""

    question: ClassVar[Literal["standing"]] = "standing"

    pupil: PupilId
    """The child."""
    person: PersonId
    """The adult."""
    as_of: date
    """The day."""


@dataclass(frozen=True, slots=True)
class ParentsOf(Asks[types.Parents]):
    """Who are this child's parents in education law, and who may be?"""

    question: ClassVar[Literal["parents_of"]] = "parents_of"

    pupil: PupilId
    """The child."""
    as_of: date
    """The day."""


@dataclass(frozen=True, slots=True)
class Entitled(Asks[types.Decision]):
    """Is this adult entitled to this?"""

    question: ClassVar[Literal["entitled"]] = "entitled"

    column: Column
    """To what."""
    pupil: PupilId
    """The child."""
    person: PersonId
    """The adult."""
    as_of: date
    """The day."""

    _: KW_ONLY
    details: Details = Details()
    """What is known of the thing; `None`: nothing."""


@dataclass(frozen=True, slots=True)
class WhoReceives(Asks[types.Audience]):
    """Who receives this message, who does not, and why?"""

    question: ClassVar[Literal["who_receives"]] = "who_receives"

    message: MessageKind
    """What kind of message."""
    as_of: date
    """The day."""

    _: KW_ONLY
    details: Details = Details()
    """What is known of the thing it is about; `None`: nothing."""
    item: DocumentId | None = None
    """The host's key of the message, under which the safeguarding lead's decision stands (MX-7)."""
    promotes: bool = False
    """Does it promote anything (CON-MKT-2)?"""
    pupils: tuple[PupilId, ...] | None = None
    """About which pupils; `None`: all on roll."""
    purpose: PurposeId | None = None
    """Of a request for a consent: for which purpose."""


@dataclass(frozen=True, slots=True)
class MaySend(Asks[types.SendCheck]):
    """May this be sent as it is, to whom, and if not, what stands against it?"""

    question: ClassVar[Literal["may_send"]] = "may_send"

    draft: Draft
    """What is to be sent."""
    as_of: date
    """The day."""


@dataclass(frozen=True, slots=True)
class MayDisclose(Asks[types.Disclosure]):
    """What may this person see of this item, and why: for whoever answers for data protection
    (CNF-38)?
    """

    question: ClassVar[Literal["may_disclose"]] = "may_disclose"

    item: Item
    """What would be shown."""
    person: PersonId
    """To whom."""
    as_of: date
    """The day."""


@dataclass(frozen=True, slots=True)
class Undertakings(Asks[types.Undertakings]):
    """Which undertakings not to divulge were asked for, how do they stand, and what is to be done
    (CNF-20 to CNF-28)?
    """

    question: ClassVar[Literal["undertakings"]] = "undertakings"

    as_of: date
    """The day."""

    _: KW_ONLY
    person: PersonId | None = None
    """Of this person; `None`: of all."""


@dataclass(frozen=True, slots=True)
class MayPassOn(Asks[types.PassOnAnswer]):
    """May this person tell somebody what they undertook not to divulge (CNF-24, CNF-25)?"""

    question: ClassVar[Literal["may_pass_on"]] = "may_pass_on"

    telling: PassingOn
    """What would be told to whom."""
    as_of: date
    """The day."""


@dataclass(frozen=True, slots=True)
class PublicationBan(Asks[types.PublicationBan]):
    """Does the ban on publishing who an accused teacher is stand (CNF-18)?"""

    question: ClassVar[Literal["publication_ban"]] = "publication_ban"

    teacher: PersonId
    """Who is accused."""
    allegation: DocumentId
    """The host's key of the allegation."""
    as_of: date
    """The day."""


@dataclass(frozen=True, slots=True)
class DutyOfConfidence(Asks[types.ConfidenceDuty]):
    """Does a duty of confidence bind this person (CNF-16)?"""

    question: ClassVar[Literal["duty_of_confidence"]] = "duty_of_confidence"

    told: Confided
    """What was told, and what somebody judged of it."""
    as_of: date
    """The day."""


@dataclass(frozen=True, slots=True)
class Redact(Asks[types.Redaction]):
    """The fields of this item that this person may see, and nothing else (CNF-37)."""

    question: ClassVar[Literal["redact"]] = "redact"

    item: Item
    """What would be shown."""
    person: PersonId
    """To whom."""
    as_of: date
    """The day."""


@dataclass(frozen=True, slots=True)
class SheetCopy(Asks[types.SheetCopy]):
    """This sheet of addresses and contact details as it may be shown, each detail shown or withheld
    (COM-5, COM-7, CNF-8).
    """

    question: ClassVar[Literal["sheet_copy"]] = "sheet_copy"

    sheet: Sheet
    """What would be shown, printed or handed on."""
    as_of: date
    """The day."""

    _: KW_ONLY
    officer: OfficerAccess | None = None
    """A member of named staff who has to see what is protected; `None`: nobody asks to."""
    viewer: PersonId | None = None
    """Who reads it; `None`: staff in general."""


@dataclass(frozen=True, slots=True)
class Reach(Asks[types.Reach]):
    """Whom can the school reach, and whom by no channel or by too few (HA-3.1a, COM-8)?"""

    question: ClassVar[Literal["reach"]] = "reach"

    as_of: date
    """The day."""

    _: KW_ONLY
    pupils: tuple[PupilId, ...] | None = None
    """Of which pupils the families; `None`: of all on roll."""


@dataclass(frozen=True, slots=True)
class MergeCheck(Asks[types.MergeCheck]):
    """Two records turn out to be of one person: whose access would change if they were made one,
    and how?
    """

    question: ClassVar[Literal["merge_check"]] = "merge_check"

    person: PersonId
    """The record that would be kept."""
    other: PersonId
    """The one that would be read as the same."""
    as_of: date
    """The day."""


@dataclass(frozen=True, slots=True)
class Correspondence(Asks[types.Correspondence]):
    """How does this conversation stand: what was written, how far each copy came, and who may
    reply?
    """

    question: ClassVar[Literal["correspondence"]] = "correspondence"

    thread: ThreadId
    """Which."""
    as_of: date
    """The day."""

    _: KW_ONLY
    person: PersonId | None = None
    """For this adult, who sees their own part of it alone; `None`: for the school."""


@dataclass(frozen=True, slots=True)
class RepliesDue(Asks[types.RepliesDue]):
    """Which messages wait for a reply, and by when did the school promise one (PTN-54 to PTN-59)?"""

    question: ClassVar[Literal["replies_due"]] = "replies_due"

    as_of: date
    """The day."""

    _: KW_ONLY
    handler: PersonId | None = None
    """Those that this person at the school has; `None`: everybody's, and nobody's."""
    pupils: tuple[PupilId, ...] | None = None
    """About these pupils; `None`: about any, or none."""


@dataclass(frozen=True, slots=True)
class ProgressContact(Asks[types.ProgressContact]):
    """Whose progress contact is due, and which families were never written to or heard from
    (HA-3.2d)?
    """

    question: ClassVar[Literal["progress_contact"]] = "progress_contact"

    as_of: date
    """The day."""

    _: KW_ONLY
    pupils: tuple[PupilId, ...] | None = None
    """Of which pupils; `None`: of all on roll."""


@dataclass(frozen=True, slots=True)
class Concern(Asks[types.CaseView]):
    """A concern or complaint: where it stands, who does what by when, what is overdue, what the
    complainant may do?
    """

    question: ClassVar[Literal["concern"]] = "concern"

    case: DocumentId
    """The host's key of the case."""
    as_of: date
    """The day."""


@dataclass(frozen=True, slots=True)
class Concerns(Asks[types.CaseBoard]):
    """Every open concern and complaint, with what is next and by when?"""

    question: ClassVar[Literal["concerns"]] = "concerns"

    as_of: date
    """The day."""


@dataclass(frozen=True, slots=True)
class ConcernMove(Asks[types.StepAnswer]):
    """May this step be taken in a case, and what is then to be recorded?"""

    question: ClassVar[Literal["concern_move"]] = "concern_move"

    case: DocumentId
    """The host's key of the case."""
    step: CaseStep
    """The step."""
    as_of: date
    """The day."""


@dataclass(frozen=True, slots=True)
class VolunteerCheck(Asks[types.VolunteerCheck]):
    """May this volunteer help, and which check does that need (PTN-40 to PTN-49)?"""

    question: ClassVar[Literal["volunteer_check"]] = "volunteer_check"

    person: PersonId
    """Who helps."""
    as_of: date
    """The day."""

    _: KW_ONLY
    activity: DocumentId | None = None
    """With what, by the host's key; `None`: with everything that is on record."""


@dataclass(frozen=True, slots=True)
class VolunteersDue(Asks[types.VolunteersDue]):
    """Which volunteers have a check that does not fit their next visit (PTN-47)?"""

    question: ClassVar[Literal["volunteers_due"]] = "volunteers_due"

    as_of: date
    """The day."""


@dataclass(frozen=True, slots=True)
class BallotRoll(Asks[types.BallotRoll]):
    """Who votes in this election of parents, or would in one, and of whom has that to be looked at
    (PTN-22, PTN-24)?
    """

    question: ClassVar[Literal["ballot_roll"]] = "ballot_roll"

    as_of: date
    """The day."""

    _: KW_ONLY
    election: DocumentId | None = None
    """The host's key of the election; `None`: any."""


@dataclass(frozen=True, slots=True)
class MayStand(Asks[types.MayStand]):
    """May this person stand for election as a parent, and serve (PTN-22, PTN-28, PTN-29, PTN-31)?"""

    question: ClassVar[Literal["may_stand"]] = "may_stand"

    person: PersonId
    """Who."""
    as_of: date
    """The day."""

    _: KW_ONLY
    election: DocumentId | None = None
    """The host's key of the election; `None`: any."""


@dataclass(frozen=True, slots=True)
class Seats(Asks[types.Seats]):
    """Which seats are held and which are vacant, and how do elections stand (PTN-20 to PTN-33)?"""

    question: ClassVar[Literal["seats"]] = "seats"

    as_of: date
    """The day."""


@dataclass(frozen=True, slots=True)
class EventInvitations(Asks[types.Invitations]):
    """Whom to invite to this event, who was, and which appointments are not in order (HA-2.2,
    MX-3)?
    """

    question: ClassVar[Literal["event_invitations"]] = "event_invitations"

    event: DocumentId
    """The host's key of the event."""
    as_of: date
    """The day."""


@dataclass(frozen=True, slots=True)
class TakingPart(Asks[types.TakingPart]):
    """How did parents take part in a period: of all, of one adult, or of one pupil (HA-1a, HA-2.1
    to HA-2.3h, HA-3.2a to HA-3.2c)?
    """

    question: ClassVar[Literal["taking_part"]] = "taking_part"

    start: date
    """The first day of the period."""
    end: date
    """The first day after it."""

    _: KW_ONLY
    person: PersonId | None = None
    """Of this adult, their own; beside a pupil it is not looked at."""
    pupil: PupilId | None = None
    """Of this pupil, what may stand on the pupil's record."""


@dataclass(frozen=True, slots=True)
class ParentGroups(Asks[types.ParentGroups]):
    """What may pass to the groups of parents, what is on their agendas, and what is to be done
    (PTN-34 to PTN-39)?
    """

    question: ClassVar[Literal["parent_groups"]] = "parent_groups"

    as_of: date
    """The day."""


@dataclass(frozen=True, slots=True)
class Explain(Asks[types.Explanation]):
    """The same as `entitled`, with the adult's standing and what the coming changes bring."""

    question: ClassVar[Literal["explain"]] = "explain"

    column: Column
    """To what."""
    pupil: PupilId
    """The child."""
    person: PersonId
    """The adult."""
    as_of: date
    """The day."""

    _: KW_ONLY
    details: Details = Details()
    """What is known of the thing; `None`: nothing."""


@dataclass(frozen=True, slots=True)
class MayCollect(Asks[types.Collection]):
    """Who may collect this child, on whose word, and what of the adult at the gate?"""

    question: ClassVar[Literal["may_collect"]] = "may_collect"

    pupil: PupilId
    """The child."""
    as_of: date
    """The day."""

    _: KW_ONLY
    person: PersonId | None = None
    """Who stands at the gate; `None`: nobody is asked about."""


@dataclass(frozen=True, slots=True)
class EqualTreatment(Asks[types.EqualTreatment]):
    """Were all who are entitled treated alike in what was given, and where not (COM-4, ORD-1)?"""

    question: ClassVar[Literal["equal_treatment"]] = "equal_treatment"

    pupil: PupilId
    """The child."""
    start: date
    """The first day of the period."""
    end: date
    """The first day after it."""


@dataclass(frozen=True, slots=True)
class RouteConcern(Asks[types.Routing]):
    """Where does this go: every way that applies, what is of safety first?"""

    question: ClassVar[Literal["route_concern"]] = "route_concern"

    matter: RaisedConcern
    """What somebody raised, and what is known of it."""
    as_of: date
    """The day whose posts and policy are used."""


@dataclass(frozen=True, slots=True)
class Safeguarding(Asks[types.SafeguardingList]):
    """Which safeguarding records are open, who was told and who not yet, and are the parents told
    (SFG-40 to SFG-53)?
    """

    question: ClassVar[Literal["safeguarding"]] = "safeguarding"

    as_of: date
    """The day."""

    _: KW_ONLY
    pupils: tuple[PupilId, ...] | None = None
    """About these pupils; `None`: about any."""


@dataclass(frozen=True, slots=True)
class Count(Asks[types.DayAnswer]):
    """On which day does a promise of so many of a unit fall due (section 7 of the concerns sheet)?"""

    question: ClassVar[Literal["count"]] = "count"

    start: date
    """Day 0, or day 1 where the profile says so (CAL-7)."""
    n: int
    """How many."""
    unit: Unit
    """Of what."""
    as_of: date
    """The day whose profile and calendars are used."""


@dataclass(frozen=True, slots=True)
class LastDayBefore(Asks[types.DayAnswer]):
    """Which is the last good day for something due at least so many of a unit before an event
    (CAL-8)?
    """

    question: ClassVar[Literal["last_day_before"]] = "last_day_before"

    event: date
    """The event."""
    n: int
    """How many."""
    unit: Unit
    """Of what."""
    as_of: date
    """The day whose profile and calendars are used."""

    _: KW_ONLY
    clear_days: bool = False
    """Clear days leave the day of the notice out as well."""


@dataclass(frozen=True, slots=True)
class DeemedReceived(Asks[types.DayAnswer]):
    """On which day does something count as received (ESC-32)?"""

    question: ClassVar[Literal["deemed_received"]] = "deemed_received"

    received: Arrived
    """When it came."""
    as_of: date
    """The day whose profile and calendars are used."""


@dataclass(frozen=True, slots=True)
class HoursAfter(Asks[types.DayAnswer]):
    """When have so many hours run (CAL-12, CAL-16)?"""

    question: ClassVar[Literal["hours_after"]] = "hours_after"

    instant: datetime
    """From when."""
    n: int
    """How many."""
    as_of: date
    """The day whose profile and calendars are used."""


@dataclass(frozen=True, slots=True)
class ToldDate(Asks[types.DayAnswer]):
    """A date that was told, and what today's calendar makes of the same promise (CAL-20)."""

    question: ClassVar[Literal["told_date"]] = "told_date"

    told: date
    """The date that was told."""
    start: date
    """Day 0 of the promise."""
    n: int
    """How many."""
    unit: Unit
    """Of what."""
    as_of: date
    """The day whose profile and calendars are used."""


@dataclass(frozen=True, slots=True)
class KindOfDay(Asks[types.KindAnswer]):
    """What kind of day is it for the school (CAL-1, CAL-2)?"""

    question: ClassVar[Literal["kind_of_day"]] = "kind_of_day"

    day: date
    """The day."""
    as_of: date
    """The day whose calendars are used."""


@dataclass(frozen=True, slots=True)
class RecordRequest(Asks[types.RecordAnswer]):
    """Somebody asked to see a pupil's educational record, or made a subject access request: is this
    person answered, by when, and what is looked at before anything goes (REC, SAR)?
    """

    question: ClassVar[Literal["record_request"]] = "record_request"

    request: Request
    """What was asked for, and what is known of it."""
    pupil: PupilId
    """The child."""
    person: PersonId
    """Who asks: an adult, or the person recorded as the pupil."""
    as_of: date
    """The day."""


@dataclass(frozen=True, slots=True)
class CheckCopy(Asks[types.CopyCheck]):
    """What is withheld from the copy of this item for whoever asked for a pupil's data, field by
    field, and why: for whoever answers for data protection (CNF-33 to CNF-38)?
    """

    question: ClassVar[Literal["check_copy"]] = "check_copy"

    request: Request
    """What was asked for, and what is known of it."""
    item: Item
    """What was found."""
    pupil: PupilId
    """The child."""
    person: PersonId
    """Who asks: an adult, or the person recorded as the pupil."""
    as_of: date
    """The day."""

    _: KW_ONLY
    marks: tuple[FieldMark, ...] = ()
    """What somebody saw who looked at its fields."""


@dataclass(frozen=True, slots=True)
class RequestCopy(Asks[types.RequestCopy]):
    """The copy that the person gets: the fields, and the names of the exemptions by which something
    was withheld (CNF-38).
    """

    question: ClassVar[Literal["request_copy"]] = "request_copy"

    request: Request
    """What was asked for, and what is known of it."""
    item: Item
    """What was found."""
    pupil: PupilId
    """The child."""
    person: PersonId
    """Who asks: an adult, or the person recorded as the pupil."""
    as_of: date
    """The day."""

    _: KW_ONLY
    marks: tuple[FieldMark, ...] = ()
    """What somebody saw who looked at its fields."""


@dataclass(frozen=True, slots=True)
class Breaches(Asks[types.Breaches]):
    """What has to be done about a breach of personal data, by when, and who decides (CNF-40 to
    CNF-45)?
    """

    question: ClassVar[Literal["breaches"]] = "breaches"

    now: datetime
    """The moment that is asked about: the library reads no clock."""

    _: KW_ONLY
    breach: DocumentId | None = None
    """Which; `None`: every one on record."""


@dataclass(frozen=True, slots=True)
class DataComplaints(Asks[types.DataComplaints]):
    """Where do the complaints about data protection stand, and by when are they acknowledged
    (CNF-30 to CNF-32)?
    """

    question: ClassVar[Literal["data_complaints"]] = "data_complaints"

    as_of: date
    """The day."""

    _: KW_ONLY
    complaint: DocumentId | None = None
    """Which; `None`: every one on record."""


@dataclass(frozen=True, slots=True)
class GovernorsReport(Asks[types.GovernorsReport]):
    """The report on parents' participation for a governors' meeting: counts with their bases, small
    ones hidden (PTN-67, HA-3.1e).
    """

    question: ClassVar[Literal["governors_report"]] = "governors_report"

    start: date
    """The first day of the period."""
    end: date
    """The first day after it."""
    as_of: date
    """The day on which the report is made: its policy's thresholds hold, and what was published by
    then counts.
    """

    _: KW_ONLY
    previous_end: date | None = None
    """The first day after that one; `None`: the first day of the period."""
    previous_start: date | None = None
    """The first day of the period that it is compared with; `None`: as long a one, just before."""
    tables: tuple[ReportTableName, ...] | None = None
    """These tables alone; `None`: all."""


@dataclass(frozen=True, slots=True)
class RetentionDue(Asks[types.RetentionDue]):
    """Until when is each of these records kept, and what of those whose period is over (CNF-46 to
    CNF-49a)?
    """

    question: ClassVar[Literal["retention_due"]] = "retention_due"

    records: tuple[RecordHeld, ...]
    """The records that the host holds."""
    as_of: date
    """The day."""


@dataclass(frozen=True, slots=True)
class Erasure(Asks[types.Erasure]):
    """May the host erase who this pupil or this person is, what stands against it, and what can
    still be proved (CNF-49a)?
    """

    question: ClassVar[Literal["erasure"]] = "erasure"

    as_of: date
    """The day."""

    _: KW_ONLY
    person: PersonId | None = None
    """Which adult; beside a pupil: the pupil's own id as a person."""
    pupil: PupilId | None = None
    """Which pupil."""
    records: tuple[RecordHeld, ...] = ()
    """The records about them that the host holds."""


@dataclass(frozen=True, slots=True)
class AdmissionPreference(Asks[types.AdmissionPreference]):
    """What do the adults prefer about this child's admission, whose preference counts, and do
    rivals stand against each other (MX-4)?
    """

    question: ClassVar[Literal["admission_preference"]] = "admission_preference"

    pupil: PupilId
    """The child."""
    as_of: date
    """The day."""


@dataclass(frozen=True, slots=True)
class RegisterEntry(Asks[types.RegisterEntry]):
    """Whom does the admission register name about this pupil, who is marked, of whom must it hold a
    number, and for how long are its entries kept (MX-2, T-17)?
    """

    question: ClassVar[Literal["register_entry"]] = "register_entry"

    pupil: PupilId
    """The child."""
    as_of: date
    """The day."""


@dataclass(frozen=True, slots=True)
class Consent(Asks[types.ConsentDecision]):
    """Is this consent good on this day, and if not, whose answer is missing or whose objection
    stands (CON-GEN-10)?
    """

    question: ClassVar[Literal["consent"]] = "consent"

    matter: ConsentMatter
    """For what, for whom, and what is known of it."""
    as_of: date
    """The day."""


@dataclass(frozen=True, slots=True)
class WhomToAsk(Asks[types.AskList]):
    """Whom to ask for this consent, and whom not, and why?"""

    question: ClassVar[Literal["whom_to_ask"]] = "whom_to_ask"

    matter: ConsentMatter
    """For what, for whom, and what is known of it."""
    as_of: date
    """The day."""


@dataclass(frozen=True, slots=True)
class StaleConsents(Asks[types.StaleConsents]):
    """Which answers are to be asked for again, and why (CON-GEN-6, CON-GEN-7)?"""

    question: ClassVar[Literal["stale_consents"]] = "stale_consents"

    as_of: date
    """The day."""

    _: KW_ONLY
    pupils: tuple[PupilId, ...] | None = None
    """Of which pupils; `None`: of all, and of the adults who answer on their own account."""


@dataclass(frozen=True, slots=True)
class UsesToReview(Asks[types.UsesToReview]):
    """Which uses are to be looked at, now that the consent stands as it does (CON-GEN-5, CON-
    PHO-7)?
    """

    question: ClassVar[Literal["uses_to_review"]] = "uses_to_review"

    matter: ConsentMatter
    """For what, for whom, and what is known of it."""
    as_of: date
    """The day."""


@dataclass(frozen=True, slots=True)
class ConsentRegister(Asks[types.ConsentRegister]):
    """How does a purpose stand over the roll?"""

    question: ClassVar[Literal["consent_register"]] = "consent_register"

    purpose: PurposeId
    """The purpose."""
    as_of: date
    """The day."""

    _: KW_ONLY
    pupils: tuple[PupilId, ...] | None = None
    """Over which pupils; `None`: all on roll."""


@dataclass(frozen=True, slots=True)
class ConsentRecord(Asks[types.ConsentRecord]):
    """The record of one party's consent, for the school; or the receipt for that party, which names
    nobody else (RCT-8).
    """

    question: ClassVar[Literal["consent_record"]] = "consent_record"

    matter: ConsentMatter
    """For what and for whom; `person` is the party, absent the pupil in person."""
    as_of: date
    """The day."""

    _: KW_ONLY
    receipt: bool = False
    """For the party, and not for the school?"""


@dataclass(frozen=True, slots=True)
class LateResultsDue(Asks[types.DayAnswer]):
    """By when do late results follow the report (REP-5)?"""

    question: ClassVar[Literal["late_results_due"]] = "late_results_due"

    received: date
    """When the school received them."""
    as_of: date
    """The day whose calendars are used."""


@dataclass(frozen=True, slots=True)
class PolicyStatus(Asks[types.PolicyList]):
    """Where do the policies stand: in force, reviewed, overdue, promoted (REV-1 to REV-13)?"""

    question: ClassVar[Literal["policy_status"]] = "policy_status"

    as_of: date
    """The day."""

    _: KW_ONLY
    policy: DocumentId | None = None
    """Which; `None`: every one on record."""


@dataclass(frozen=True, slots=True)
class MayRatify(Asks[types.RatifyCheck]):
    """May this policy be ratified so (HA-0a, HA-3.1c, REV-4, REV-6)?"""

    question: ClassVar[Literal["may_ratify"]] = "may_ratify"

    policy: DocumentId
    """Which."""
    ratification: Ratification
    """By whom, at which level, in which minute, which version."""
    as_of: date
    """The day."""


@dataclass(frozen=True, slots=True)
class GoverningVersion(Asks[types.GoverningVersion]):
    """Which version of this policy governs a case that was received on a day (REV-7)?"""

    question: ClassVar[Literal["governing_version"]] = "governing_version"

    policy: DocumentId
    """Which policy."""
    received: date
    """When the case was received."""
    as_of: date
    """The day."""


@dataclass(frozen=True, slots=True)
class Consultations(Asks[types.ConsultationList]):
    """Where do the consultations stand, how many answered, and what of their record is not there
    (PTN-1 to PTN-13)?
    """

    question: ClassVar[Literal["consultations"]] = "consultations"

    as_of: date
    """The day."""

    _: KW_ONLY
    consultation: DocumentId | None = None
    """Which; `None`: every one on record."""


Question: TypeAlias = (
    Standing
    | ParentsOf
    | Entitled
    | WhoReceives
    | MaySend
    | MayDisclose
    | Undertakings
    | MayPassOn
    | PublicationBan
    | DutyOfConfidence
    | Redact
    | SheetCopy
    | Reach
    | MergeCheck
    | Correspondence
    | RepliesDue
    | ProgressContact
    | Concern
    | Concerns
    | ConcernMove
    | VolunteerCheck
    | VolunteersDue
    | BallotRoll
    | MayStand
    | Seats
    | EventInvitations
    | TakingPart
    | ParentGroups
    | Explain
    | MayCollect
    | EqualTreatment
    | RouteConcern
    | Safeguarding
    | Count
    | LastDayBefore
    | DeemedReceived
    | HoursAfter
    | ToldDate
    | KindOfDay
    | RecordRequest
    | CheckCopy
    | RequestCopy
    | Breaches
    | DataComplaints
    | GovernorsReport
    | RetentionDue
    | Erasure
    | AdmissionPreference
    | RegisterEntry
    | Consent
    | WhomToAsk
    | StaleConsents
    | UsesToReview
    | ConsentRegister
    | ConsentRecord
    | LateResultsDue
    | PolicyStatus
    | MayRatify
    | GoverningVersion
    | Consultations
)
"""A question about a school. `as_of` is the day that is asked about, in Europe/London."""


__all__ = [
    "AdmissionPreference",
    "Arrived",
    "Asks",
    "BallotRoll",
    "Breaches",
    "CheckCopy",
    "Clarification",
    "Concern",
    "ConcernMove",
    "Concerns",
    "Confided",
    "Consent",
    "ConsentRecord",
    "ConsentRegister",
    "Consultations",
    "Correspondence",
    "Count",
    "DataComplaints",
    "DeemedReceived",
    "Destination",
    "Details",
    "Draft",
    "DraftPart",
    "DutyOfConfidence",
    "Entitled",
    "EqualTreatment",
    "Erasure",
    "EventInvitations",
    "Explain",
    "FieldMark",
    "GoverningVersion",
    "GovernorsReport",
    "HoursAfter",
    "Item",
    "ItemField",
    "KindOfDay",
    "LastDayBefore",
    "LateResultsDue",
    "MayCollect",
    "MayDisclose",
    "MayPassOn",
    "MayRatify",
    "MaySend",
    "MayStand",
    "MergeCheck",
    "OfficerAccess",
    "ParentGroups",
    "ParentsOf",
    "PassingOn",
    "PolicyStatus",
    "ProgressContact",
    "PublicationBan",
    "Question",
    "RaisedConcern",
    "Reach",
    "RecordDate",
    "RecordHeld",
    "RecordRequest",
    "Redact",
    "RegisterEntry",
    "RepliesDue",
    "ReplyAsked",
    "Request",
    "RequestCopy",
    "RetentionDue",
    "RouteConcern",
    "Safeguarding",
    "Seats",
    "Sheet",
    "SheetCopy",
    "SheetDetail",
    "SheetRow",
    "StaleConsents",
    "Standing",
    "TakingPart",
    "ToldDate",
    "Undertakings",
    "UsesToReview",
    "VolunteerCheck",
    "VolunteersDue",
    "WhoReceives",
    "WhomToAsk",
]
