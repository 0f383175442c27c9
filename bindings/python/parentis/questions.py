# Written by tools/make_types.py from the schemas of the document interface. Not edited by hand.

"""Every question."""

from __future__ import annotations

from dataclasses import KW_ONLY, dataclass, field
from datetime import date, datetime
from typing import ClassVar, Generic, Literal, TypeAlias, TypeVar

from . import types
from .types import ConsentMatter
from .words import (
    AccessFormat,
    Act,
    Channel,
    Column,
    Condition,
    DataClass,
    DocumentId,
    LanguageTag,
    MessageKind,
    PersonId,
    PupilId,
    PurposeId,
    Right,
    Says,
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


@dataclass(frozen=True, slots=True)
class Item:
    """What would be shown: a report, a record, a line of a list, and also what is made from them, a
    count or a preview.
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
    pupils: tuple[PupilId, ...] = ()
    """The pupils whom it is about, beside those of the item."""


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
class Reach(Asks[types.Reach]):
    """Whom can the school reach, and whom by no channel or by too few (HA-3.1a, COM-8)?"""

    question: ClassVar[Literal["reach"]] = "reach"

    as_of: date
    """The day."""

    _: KW_ONLY
    pupils: tuple[PupilId, ...] | None = None
    """Of which pupils the families; `None`: of all on roll."""


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


Question: TypeAlias = (
    Standing
    | ParentsOf
    | Entitled
    | WhoReceives
    | MaySend
    | MayDisclose
    | Redact
    | Reach
    | Correspondence
    | RepliesDue
    | ProgressContact
    | Explain
    | MayCollect
    | EqualTreatment
    | Count
    | LastDayBefore
    | DeemedReceived
    | HoursAfter
    | ToldDate
    | KindOfDay
    | RecordRequest
    | AdmissionPreference
    | RegisterEntry
    | Consent
    | WhomToAsk
    | StaleConsents
    | UsesToReview
    | ConsentRegister
    | ConsentRecord
    | LateResultsDue
)
"""A question about a school. `as_of` is the day that is asked about, in Europe/London."""


__all__ = [
    "AdmissionPreference",
    "Arrived",
    "Asks",
    "Clarification",
    "Consent",
    "ConsentRecord",
    "ConsentRegister",
    "Correspondence",
    "Count",
    "DeemedReceived",
    "Destination",
    "Details",
    "Draft",
    "DraftPart",
    "Entitled",
    "EqualTreatment",
    "Explain",
    "HoursAfter",
    "Item",
    "ItemField",
    "KindOfDay",
    "LastDayBefore",
    "LateResultsDue",
    "MayCollect",
    "MayDisclose",
    "MaySend",
    "ParentsOf",
    "ProgressContact",
    "Question",
    "Reach",
    "RecordRequest",
    "Redact",
    "RegisterEntry",
    "RepliesDue",
    "Request",
    "StaleConsents",
    "Standing",
    "ToldDate",
    "UsesToReview",
    "WhoReceives",
    "WhomToAsk",
]
