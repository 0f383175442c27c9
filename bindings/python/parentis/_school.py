"""The school that is kept and asked."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any, TypeVar, cast, final

from . import _native, documents, questions, types
from ._decode import Fault, decoder, encoder
from .facts import Entry
from .questions import (
    Asks,
    Confided,
    Details,
    Draft,
    FieldMark,
    Item,
    OfficerAccess,
    PassingOn,
    RaisedConcern,
    RecordHeld,
    Request,
    Sheet,
)
from .types import CaseStep, ConsentMatter, Ratification, Verdict
from .words import (
    Column,
    DocumentId,
    MessageKind,
    PersonId,
    PupilId,
    PurposeId,
    ReportTableName,
    ThreadId,
    Unit,
)

A = TypeVar("A")

_encode_question = encoder(questions.Question)
_encode_details = encoder(Details)
_decode_answer = decoder(types.Answer)


@final
class School:
    """A school as of what its journal holds: read once, asked many times.

    It never changes: `add` and `with_entries` give the next one. Threads share it freely, and while
    it reads or answers other threads run. `as_of` is the day that is asked about, in Europe/London.

    >>> from datetime import date
    >>> from parentis import Column, PersonId, PupilId, School
    >>> school = School.open('''{ "entries": [
    ...     { "entry": "e1", "recorded_at": "2025-09-01T08:00:00Z", "valid_from": "2025-09-01",
    ...       "fact": "profile_adopted", "profile": { "name": "hill-street", "version": "1",
    ...       "nation": "ENG", "school_type": "academy" } },
    ...     { "entry": "e2", "recorded_at": "2025-09-01T08:00:00Z", "valid_from": "2016-04-02",
    ...       "fact": "pupil_born", "pupil": "ava" },
    ...     { "entry": "e3", "recorded_at": "2025-09-01T08:00:00Z", "valid_from": "2025-09-01",
    ...       "fact": "pupil_on_roll", "pupil": "ava" },
    ...     { "entry": "e4", "recorded_at": "2025-09-01T08:00:00Z", "valid_from": "2025-09-01",
    ...       "fact": "relationship", "pupil": "ava", "person": "p7", "kind": "father" } ] }''')
    >>> ava, father, july = PupilId("ava"), PersonId("p7"), date(2026, 7, 10)
    >>> decision = school.entitled(Column.REPORT, ava, father, july)
    >>> decision.outcome
    <Outcome.MUST: 'must'>
    >>> decision.reasons[0].rule, decision.reasons[0].reason
    (<RuleId.VOC_42: 'VOC-42'>, RecordedAs(kind=<RelationshipKind.FATHER: 'father'>))
    >>> school.verdict(Column.REPORT, ava, father, july)
    Verdict(outcome=<Outcome.MUST: 'must'>, recommended=False, conditions=(), holds_until=datetime.date(2034, 4, 2))
    """

    __slots__ = ("_handle",)
    _handle: _native.School

    def __init__(self, entries: Iterable[Entry], *, known_at: datetime | None = None) -> None:
        """The school of these entries, in any order.

        Args:
            entries: The journal.
            known_at: The instant of which it is asked what the school knew; `None`: all it knows now.

        Raises:
            ParentisError: If an entry cannot be read, or entries contradict each other.
        """
        text = documents.write_document(entries=entries, known_at=known_at)
        object.__setattr__(self, "_handle", _native.School.open(text))

    @classmethod
    def open(cls, text: str | bytes) -> School:
        """The school of a document without questions: `{"entries": [...]}`, with `version` and
        `known_at` as in any document.

        Raises:
            ParentisError: If the document cannot be read, or its entries contradict each other.
        """
        return cls._of(_native.School.open(text))

    @classmethod
    def _of(cls, native: _native.School) -> School:
        school = cls.__new__(cls)
        object.__setattr__(school, "_handle", native)
        return school

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"a school never changes: cannot assign to {name!r}")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"a school never changes: cannot delete {name!r}")

    def __repr__(self) -> str:
        pupils, people = len(self._handle.pupils()), len(self._handle.people())
        return f"<School: {pupils} pupils, {people} people, {self._handle.entries()} entries>"

    def __reduce__(self) -> tuple[Any, ...]:
        return (School.open, (self._handle.document(),))

    # ------------------------------------------------------------ documents

    def add(self, text: str | bytes) -> School:
        """The school with the entries of a document; this one stays as it is.

        Raises:
            ParentisError: If the document cannot be read, or contradicts what the school knows.
        """
        return self._of(self._handle.add(text))

    def with_entries(self, entries: Iterable[Entry]) -> School:
        """The school with further entries; this one stays as it is.

        Raises:
            ParentisError: If an entry cannot be read, or contradicts what the school knows.
        """
        return self.add(documents.write_document(entries=entries))

    def ask(self, text: str | bytes) -> str:
        """The answers to the questions of a document `{"ask": [...]}`, as the document that
        `parentis.ask` gives.

        Raises:
            ParentisError: If the questions cannot be read. Then none is answered.
        """
        return self._handle.ask(text)

    def document(self) -> str:
        """The journal as a document without questions, from which `School.open` makes this school."""
        return self._handle.document()

    # ------------------------------------------------------------ who is there

    def pupils(self) -> tuple[PupilId, ...]:
        """Every pupil that a fact names, in the order of their ids."""
        return tuple(map(PupilId, self._handle.pupils()))

    def people(self) -> tuple[PersonId, ...]:
        """Every adult that a fact names, in the order of their ids."""
        return tuple(map(PersonId, self._handle.people()))

    def on_roll(self, as_of: date) -> tuple[PupilId, ...]:
        """The pupils on roll that day, in the order of their ids."""
        return tuple(map(PupilId, self._handle.on_roll(as_of)))

    def adults_of(self, pupil: PupilId) -> tuple[PersonId, ...]:
        """Every adult whom a fact ties to that pupil, in the order of their ids."""
        return tuple(map(PersonId, self._handle.adults_of(pupil)))

    # ------------------------------------------------------------ questions

    def answer(self, question: Asks[A]) -> A:
        """Answers any question of `parentis.questions`, with the type of answer that belongs to it.

        It cannot fail for a well-formed question: what is not known is part of the answer.

        Raises:
            ParentisError: If the question is not well formed, say by an id with a blank in it.
        """
        try:
            return cast("A", _decode_answer(self._handle.answer(_encode_question(question))))
        except Fault as fault:
            raise fault.error() from None

    def verdict(
        self, column: Column, pupil: PupilId, person: PersonId, as_of: date, *, details: Details = Details()
    ) -> Verdict:
        """The answer to `entitled` alone, in a microsecond or two: for lists of thousands."""
        if details == Details():
            return self._handle.verdict(column, pupil, person, as_of)
        return self._handle.verdict(column, pupil, person, as_of, _encode_details(details))

    def standing(self, pupil: PupilId, person: PersonId, as_of: date) -> types.Standing:
        """Who is this adult to this child in law?"""
        return self.answer(questions.Standing(pupil, person, as_of))

    def parents_of(self, pupil: PupilId, as_of: date) -> types.Parents:
        """Who are this child's parents in education law, and who may be?"""
        return self.answer(questions.ParentsOf(pupil, as_of))

    def entitled(
        self, column: Column, pupil: PupilId, person: PersonId, as_of: date, *, details: Details = Details()
    ) -> types.Decision:
        """Is this adult entitled to this, for this pupil, on this day, and why?

        Args:
            column: To what: a column of the rights matrix.
            pupil: The child.
            person: The adult.
            as_of: The day.
            details: What is known of the thing, such as whether the child is there.
        """
        return self.answer(questions.Entitled(column, pupil, person, as_of, details=details))

    def explain(
        self, column: Column, pupil: PupilId, person: PersonId, as_of: date, *, details: Details = Details()
    ) -> types.Explanation:
        """Why, whole: the adult's standing, the decision, and what the coming changes bring if nothing
        new is recorded.
        """
        return self.answer(questions.Explain(column, pupil, person, as_of, details=details))

    def who_receives(
        self,
        message: MessageKind,
        as_of: date,
        *,
        pupils: Iterable[PupilId] | None = None,
        details: Details = Details(),
        promotes: bool = False,
        purpose: PurposeId | None = None,
        item: DocumentId | None = None,
    ) -> types.Audience:
        """Who receives this message, who does not, and why?

        Args:
            message: What kind of message.
            as_of: The day.
            pupils: About which pupils; `None`: all on roll.
            details: What is known of the thing it is about.
            promotes: Does it promote anything (CON-MKT-2)?
            purpose: Of a request for a consent: for which purpose.
            item: Your key of the message, under which the safeguarding lead's decision stands (MX-7).
        """
        # A text is iterable too, and no list of pupils: it is left to the reader to refuse.
        about = pupils if pupils is None or isinstance(pupils, str) else tuple(pupils)
        question = questions.WhoReceives(
            message,
            as_of,
            pupils=cast("Any", about),
            details=details,
            promotes=promotes,
            purpose=purpose,
            item=item,
        )
        return self.answer(question)

    def reach(self, as_of: date, *, pupils: Iterable[PupilId] | None = None) -> types.Reach:
        """Whom can the school reach, and whom by no channel or by too few (HA-3.1a, COM-8)?

        Args:
            as_of: The day.
            pupils: Of which pupils the families; `None`: of all on roll.
        """
        # As above.
        about = pupils if pupils is None or isinstance(pupils, str) else tuple(pupils)
        return self.answer(questions.Reach(as_of, pupils=cast("Any", about)))

    def merge_check(self, person: PersonId, other: PersonId, as_of: date) -> types.MergeCheck:
        """Whose access would change, and how, if two records were one person? Nobody is merged here.

        Args:
            person: The record that would be kept.
            other: The one that would be read as the same.
            as_of: The day.
        """
        return self.answer(questions.MergeCheck(person, other, as_of))

    def correspondence(self, thread: ThreadId, as_of: date, *, person: PersonId | None = None) -> types.Correspondence:
        """How does this conversation stand: what was written, how far each copy came, and who may reply?

        Args:
            thread: The conversation.
            as_of: The day.
            person: For this adult, who sees their own part of it alone (COM-5); `None`: for the school.
        """
        return self.answer(questions.Correspondence(thread, as_of, person=person))

    def replies_due(
        self, as_of: date, *, pupils: Iterable[PupilId] | None = None, handler: PersonId | None = None
    ) -> types.RepliesDue:
        """Which messages wait for a reply, and by when did the school promise one (PTN-54 to PTN-59)?

        Args:
            as_of: The day.
            pupils: About these pupils; `None`: about any, or none.
            handler: Those that this person at the school has; `None`: everybody's, and nobody's.
        """
        # As above.
        about = pupils if pupils is None or isinstance(pupils, str) else tuple(pupils)
        return self.answer(questions.RepliesDue(as_of, pupils=cast("Any", about), handler=handler))

    def progress_contact(self, as_of: date, *, pupils: Iterable[PupilId] | None = None) -> types.ProgressContact:
        """Whose progress contact is due, and which families were never written to or heard from (HA-3.2d)?

        Args:
            as_of: The day.
            pupils: Of which pupils; `None`: of all on roll.
        """
        # As above.
        about = pupils if pupils is None or isinstance(pupils, str) else tuple(pupils)
        return self.answer(questions.ProgressContact(as_of, pupils=cast("Any", about)))

    def concern(self, case: DocumentId, as_of: date) -> types.CaseView:
        """A concern or complaint: where it stands, who does what by when, what the complainant may do?"""
        return self.answer(questions.Concern(case, as_of))

    def concerns(self, as_of: date) -> types.CaseBoard:
        """Every open concern and complaint, with what is next and by when?"""
        return self.answer(questions.Concerns(as_of))

    def concern_move(self, case: DocumentId, step: CaseStep, as_of: date) -> types.StepAnswer:
        """May this step be taken in a case, and what is then to be recorded?

        Nothing is recorded by asking: append the step and the parts of the answer.
        """
        return self.answer(questions.ConcernMove(case, step, as_of))

    def volunteer_check(
        self, person: PersonId, as_of: date, *, activity: DocumentId | None = None
    ) -> types.VolunteerCheck:
        """May this volunteer help, and which check does that need (PTN-40 to PTN-49)?"""
        return self.answer(questions.VolunteerCheck(person, as_of, activity=activity))

    def volunteers_due(self, as_of: date) -> types.VolunteersDue:
        """Which volunteers have a check that does not fit their next visit (PTN-47)?"""
        return self.answer(questions.VolunteersDue(as_of))

    def ballot_roll(self, as_of: date, *, election: DocumentId | None = None) -> types.BallotRoll:
        """Who votes in this election of parents, or would in one, and who has to be looked at (PTN-22, PTN-24)?"""
        return self.answer(questions.BallotRoll(as_of, election=election))

    def may_stand(self, person: PersonId, as_of: date, *, election: DocumentId | None = None) -> types.MayStand:
        """May this person stand for election as a parent, and serve (PTN-22, PTN-28, PTN-29, PTN-31)?"""
        return self.answer(questions.MayStand(person, as_of, election=election))

    def seats(self, as_of: date) -> types.Seats:
        """Which seats are held and which are vacant, and how do elections stand (PTN-20 to PTN-33)?"""
        return self.answer(questions.Seats(as_of))

    def event_invitations(self, event: DocumentId, as_of: date) -> types.Invitations:
        """Whom to invite to this event, who was, and which appointments are not in order (HA-2.2, MX-3)?"""
        return self.answer(questions.EventInvitations(event, as_of))

    def parent_groups(self, as_of: date) -> types.ParentGroups:
        """What may pass to the groups of parents, what is on their agendas, and what to do (PTN-34 to PTN-39)?"""
        return self.answer(questions.ParentGroups(as_of))

    def taking_part(
        self,
        start: date,
        end: date,
        *,
        pupil: PupilId | None = None,
        person: PersonId | None = None,
    ) -> types.TakingPart:
        """How did parents take part in a period: of all, of one adult, or of one pupil?

        From `start` until the day before `end`.
        """
        return self.answer(questions.TakingPart(start, end, pupil=pupil, person=person))

    def may_send(self, draft: Draft, as_of: date) -> types.SendCheck:
        """May this be sent as it is, to whom and by which way, and if not, what stands against it?"""
        return self.answer(questions.MaySend(draft, as_of))

    def may_disclose(self, item: Item, person: PersonId, as_of: date) -> types.Disclosure:
        """May this person be shown this item, as a whole and field by field, and why?

        It is for whoever answers for data protection, and never for the person (CNF-38): what that
        person is given is what `redact` gives.

        Args:
            item: What would be shown: its classes, the pupils it is about, its fields.
            person: To whom.
            as_of: The day.
        """
        return self.answer(questions.MayDisclose(item, person, as_of))

    def undertakings(self, as_of: date, *, person: PersonId | None = None) -> types.Undertakings:
        """Which undertakings not to divulge were asked for, how do they stand, and what is to be done?

        Args:
            as_of: The day.
            person: Of this person; `None`: of all.
        """
        return self.answer(questions.Undertakings(as_of, person=person))

    def may_pass_on(self, telling: PassingOn, as_of: date) -> types.PassOnAnswer:
        """May this person tell somebody what they undertook not to divulge (CNF-24, CNF-25)?

        It answers for the undertaking alone: another duty may stand in the way all the same.

        Args:
            telling: What would be told to whom.
            as_of: The day.
        """
        return self.answer(questions.MayPassOn(telling, as_of))

    def publication_ban(self, teacher: PersonId, allegation: DocumentId, as_of: date) -> types.PublicationBan:
        """Does the ban on publishing who an accused teacher is stand (CNF-18)?

        Args:
            teacher: Who is accused.
            allegation: Your key of the allegation.
            as_of: The day.
        """
        return self.answer(questions.PublicationBan(teacher, allegation, as_of))

    def duty_of_confidence(self, told: Confided, as_of: date) -> types.ConfidenceDuty:
        """Does a duty of confidence bind this person (CNF-16)?

        Args:
            told: What was told, and what somebody judged of it.
            as_of: The day.
        """
        return self.answer(questions.DutyOfConfidence(told, as_of))

    def redact(self, item: Item, person: PersonId, as_of: date) -> types.Redaction:
        """This person's copy of an item: the fields that they may have, and nothing else (CNF-37).

        Args:
            item: What would be shown: its classes, the pupils it is about, its fields.
            person: To whom.
            as_of: The day.
        """
        return self.answer(questions.Redact(item, person, as_of))

    def sheet_copy(
        self,
        sheet: Sheet,
        as_of: date,
        *,
        viewer: PersonId | None = None,
        officer: OfficerAccess | None = None,
    ) -> types.SheetCopy:
        """This sheet of addresses and contact details as it may be shown (COM-5, COM-7, CNF-8).

        Each detail is shown or withheld. No protected address is in it, unless an officer asks for it
        who may see it: what is then to be recorded is in `to_append`.

        Args:
            sheet: What would be shown, printed or handed on, row by row.
            as_of: The day.
            viewer: Who reads it; `None`: staff in general.
            officer: Who has to see what is protected: in which post, and for what reason.
        """
        return self.answer(questions.SheetCopy(sheet, as_of, viewer=viewer, officer=officer))

    def check_copy(
        self,
        request: Request,
        item: Item,
        pupil: PupilId,
        person: PersonId,
        as_of: date,
        *,
        marks: Iterable[FieldMark] = (),
    ) -> types.CopyCheck:
        """What is withheld from the copy for whoever asked for a pupil's data, and why?

        It is for whoever answers for data protection, and never for whoever asked (CNF-38): what they
        are given is what `request_copy` gives.

        Args:
            request: What was asked for, and what is known of it.
            item: What was found.
            pupil: The child.
            person: Who asks: an adult, or the person recorded as the pupil.
            as_of: The day.
            marks: What somebody saw who looked at the fields.
        """
        return self.answer(questions.CheckCopy(request, item, pupil, person, as_of, marks=tuple(marks)))

    def request_copy(
        self,
        request: Request,
        item: Item,
        pupil: PupilId,
        person: PersonId,
        as_of: date,
        *,
        marks: Iterable[FieldMark] = (),
    ) -> types.RequestCopy:
        """The copy that whoever asked gets: the fields, and the names of the exemptions (CNF-38).

        Args:
            request: What was asked for, and what is known of it.
            item: What was found.
            pupil: The child.
            person: Who asks: an adult, or the person recorded as the pupil.
            as_of: The day.
            marks: What somebody saw who looked at the fields.
        """
        return self.answer(questions.RequestCopy(request, item, pupil, person, as_of, marks=tuple(marks)))

    def breaches(self, now: datetime, *, breach: DocumentId | None = None) -> types.Breaches:
        """What has to be done about a breach of personal data, by when, and who decides?

        Args:
            now: The moment that is asked about, with its offset: the library reads no clock.
            breach: Which breach; `None`: every one on record.
        """
        return self.answer(questions.Breaches(now, breach=breach))

    def data_complaints(self, as_of: date, *, complaint: DocumentId | None = None) -> types.DataComplaints:
        """Where do the complaints about data protection stand, and by when are they acknowledged?

        Args:
            as_of: The day.
            complaint: Which complaint; `None`: every one on record.
        """
        return self.answer(questions.DataComplaints(as_of, complaint=complaint))

    def governors_report(
        self,
        start: date,
        end: date,
        as_of: date,
        *,
        previous_start: date | None = None,
        previous_end: date | None = None,
        tables: Iterable[ReportTableName] | None = None,
    ) -> types.GovernorsReport:
        """The report on parents' participation for the governors: counts with their bases, small ones hidden.

        Args:
            start: The first day of the period.
            end: The first day after it.
            as_of: The day on which the report is made.
            previous_start: The first day of the period that it is compared with; `None`: as long a one, just before.
            previous_end: The first day after that one; `None`: the first day of the period.
            tables: These tables alone; `None`: all.
        """
        return self.answer(
            questions.GovernorsReport(
                start,
                end,
                as_of,
                previous_start=previous_start,
                previous_end=previous_end,
                tables=None if tables is None else tuple(tables),
            )
        )

    def retention_due(self, records: Iterable[RecordHeld], as_of: date) -> types.RetentionDue:
        """Until when is each of these records kept, and what of those whose period is over?

        Nothing is erased.

        Args:
            records: The records that you hold.
            as_of: The day.
        """
        return self.answer(questions.RetentionDue(tuple(records), as_of))

    def erasure(
        self,
        as_of: date,
        *,
        pupil: PupilId | None = None,
        person: PersonId | None = None,
        records: Iterable[RecordHeld] = (),
    ) -> types.Erasure:
        """May you erase who this is, what stands against it, and what can still be proved?

        Nothing is erased.

        Args:
            as_of: The day.
            pupil: Which pupil.
            person: Which adult; beside a pupil, the pupil's own id as a person.
            records: The records about them that you hold.
        """
        return self.answer(questions.Erasure(as_of, pupil=pupil, person=person, records=tuple(records)))

    def route_concern(self, matter: RaisedConcern, as_of: date) -> types.Routing:
        """Where does this go: every way that applies, what is of a child's safety first?

        Args:
            matter: What somebody raised, and what is known of it. Nothing is read out of a text.
            as_of: The day whose posts and policy are used.
        """
        return self.answer(questions.RouteConcern(matter, as_of))

    def safeguarding(self, as_of: date, *, pupils: Iterable[PupilId] | None = None) -> types.SafeguardingList:
        """Which safeguarding records are open, who was told, and are the parents told?

        It is for the safeguarding lead, the deputies and the head, and for nobody else.

        Args:
            as_of: The day.
            pupils: About these pupils; by default about any.
        """
        about = pupils if pupils is None or isinstance(pupils, str) else tuple(pupils)
        return self.answer(questions.Safeguarding(as_of, pupils=cast("Any", about)))

    def may_collect(self, pupil: PupilId, as_of: date, *, person: PersonId | None = None) -> types.Collection:
        """Who may collect this child, on whose word, and what of the adult at the gate?

        Args:
            pupil: The child.
            as_of: The day.
            person: Who stands at the gate; `None`: nobody is asked about.
        """
        return self.answer(questions.MayCollect(pupil, as_of, person=person))

    def equal_treatment(self, pupil: PupilId, start: date, end: date) -> types.EqualTreatment:
        """Were all who are entitled treated alike in what was given, and where not (COM-4, ORD-1)?

        Args:
            pupil: The child.
            start: The first day of the period.
            end: The first day after it.
        """
        return self.answer(questions.EqualTreatment(pupil, start, end))

    def admission_preference(self, pupil: PupilId, as_of: date) -> types.AdmissionPreference:
        """What do the adults prefer about this child's admission, whose counts, and does one stand (MX-4)?

        Args:
            pupil: The child.
            as_of: The day.
        """
        return self.answer(questions.AdmissionPreference(pupil, as_of))

    def register_entry(self, pupil: PupilId, as_of: date) -> types.RegisterEntry:
        """Whom does the register name about this pupil, and for how long are entries kept (MX-2)?

        Args:
            pupil: The child.
            as_of: The day.
        """
        return self.answer(questions.RegisterEntry(pupil, as_of))

    def consent(self, matter: ConsentMatter, as_of: date) -> types.ConsentDecision:
        """Is this consent good on this day, and if not, whose answer is missing or whose objection stands?

        Args:
            matter: For what, for whom, and what is known of it.
            as_of: The day.
        """
        return self.answer(questions.Consent(matter, as_of))

    def whom_to_ask(self, matter: ConsentMatter, as_of: date) -> types.AskList:
        """Whom to ask for this consent, and whom not, and why?"""
        return self.answer(questions.WhomToAsk(matter, as_of))

    def stale_consents(self, as_of: date, *, pupils: Iterable[PupilId] | None = None) -> types.StaleConsents:
        """Which answers are to be asked for again, and why (CON-GEN-6)?

        Args:
            as_of: The day.
            pupils: Of which pupils; `None`: of all, and of the adults who answer on their own account.
        """
        about = pupils if pupils is None or isinstance(pupils, str) else tuple(pupils)
        return self.answer(questions.StaleConsents(as_of, pupils=cast("Any", about)))

    def uses_to_review(self, matter: ConsentMatter, as_of: date) -> types.UsesToReview:
        """Which uses are to be looked at, now that the consent stands as it does (CON-GEN-5, CON-PHO-7)?"""
        return self.answer(questions.UsesToReview(matter, as_of))

    def consent_register(
        self, purpose: PurposeId, as_of: date, *, pupils: Iterable[PupilId] | None = None
    ) -> types.ConsentRegister:
        """How does a purpose stand over the roll, or over these pupils?"""
        about = pupils if pupils is None or isinstance(pupils, str) else tuple(pupils)
        return self.answer(questions.ConsentRegister(purpose, as_of, pupils=cast("Any", about)))

    def consent_record(self, matter: ConsentMatter, as_of: date, *, receipt: bool = False) -> types.ConsentRecord:
        """The record of one party's consent, for the school; as a receipt it names nobody else (RCT-8).

        Args:
            matter: For what and for whom; its person is the party, `None` the pupil.
            as_of: The day.
            receipt: For the party, and not for the school?
        """
        return self.answer(questions.ConsentRecord(matter, as_of, receipt=receipt))

    def record_request(self, request: Request, pupil: PupilId, person: PersonId, as_of: date) -> types.RecordAnswer:
        """Somebody asked to see a pupil's educational record, or made a subject access request: is this
        person answered, by when, and what is looked at before anything goes?
        """
        return self.answer(questions.RecordRequest(request, pupil, person, as_of))

    def count(self, start: date, n: int, unit: Unit, as_of: date) -> types.DayAnswer:
        """On which day does a promise of so many of a unit fall due?

        Args:
            start: Day 0, or day 1 where the profile says so (CAL-7).
            n: How many.
            unit: Of what.
            as_of: The day whose profile and calendars are used.
        """
        return self.answer(questions.Count(start, n, unit, as_of))

    def last_day_before(
        self, event: date, n: int, unit: Unit, as_of: date, *, clear_days: bool = False
    ) -> types.DayAnswer:
        """Which is the last good day for something due at least so many of a unit before an event?"""
        return self.answer(questions.LastDayBefore(event, n, unit, as_of, clear_days=clear_days))

    def deemed_received(self, received: datetime | date, as_of: date) -> types.DayAnswer:
        """On which day does something count as received (ESC-32)?"""
        return self.answer(questions.DeemedReceived(received, as_of))

    def hours_after(self, instant: datetime, n: int, as_of: date) -> types.DayAnswer:
        """When have so many hours run (CAL-12, CAL-16)?"""
        return self.answer(questions.HoursAfter(instant, n, as_of))

    def told_date(self, told: date, start: date, n: int, unit: Unit, as_of: date) -> types.DayAnswer:
        """A date that was told, and what today's calendar makes of the same promise (CAL-20)."""
        return self.answer(questions.ToldDate(told, start, n, unit, as_of))

    def kind_of_day(self, day: date, as_of: date) -> types.KindAnswer:
        """What kind of day is it for the school (CAL-1, CAL-2)?"""
        return self.answer(questions.KindOfDay(day, as_of))

    def late_results_due(self, received: date, as_of: date) -> types.DayAnswer:
        """By when do late results follow the report (REP-5)?"""
        return self.answer(questions.LateResultsDue(received, as_of))

    def policy_status(self, as_of: date, *, policy: DocumentId | None = None) -> types.PolicyList:
        """Where do the policies stand: in force, reviewed, overdue, promoted (REV-1 to REV-13)?

        Args:
            as_of: The day.
            policy: Which policy; `None`: every one on record.
        """
        return self.answer(questions.PolicyStatus(as_of, policy=policy))

    def may_ratify(self, policy: DocumentId, ratification: Ratification, as_of: date) -> types.RatifyCheck:
        """May this policy be ratified so (HA-0a, HA-3.1c, REV-4, REV-6)? Nothing is recorded by asking.

        Args:
            policy: Which.
            ratification: By whom, at which level, in which minute, which version.
            as_of: The day.
        """
        return self.answer(questions.MayRatify(policy, ratification, as_of))

    def governing_version(self, policy: DocumentId, received: date, as_of: date) -> types.GoverningVersion:
        """Which version of this policy governs a case that was received on a day (REV-7)?

        Args:
            policy: Which policy.
            received: When the case was received.
            as_of: The day.
        """
        return self.answer(questions.GoverningVersion(policy, received, as_of))

    def consultations(self, as_of: date, *, consultation: DocumentId | None = None) -> types.ConsultationList:
        """Where do the consultations stand, how many answered, and what of their record is not there?

        Args:
            as_of: The day.
            consultation: Which consultation; `None`: every one on record.
        """
        return self.answer(questions.Consultations(as_of, consultation=consultation))
