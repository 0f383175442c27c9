"""Typed uses of the package, as a careful user writes them: read by mypy and pyright, both strict, and run as a test.

Each `match` ends in `assert_never`: a word or a kind that is added to a closed list, and is not thought about here, is
an error of the type checker.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import assert_never, assert_type

from parentis import (
    Column,
    Decision,
    Details,
    MessageKind,
    Outcome,
    PersonId,
    PupilId,
    RuleId,
    School,
    Verdict,
    facts,
    questions,
    reasons,
    types,
    words,
)


def button(outcome: Outcome) -> str:
    match outcome:
        case Outcome.MUST:
            return "send"
        case Outcome.MAY:
            return "send?"
        case Outcome.MUST_NOT:
            return "withhold"
        case Outcome.NEEDS_CHECK:
            return "look at it"
        case _:
            assert_never(outcome)


def envelope(recipient: types.Recipient) -> str:
    match recipient:
        case types.ToAdult(person):
            assert_type(person, PersonId)
            return f"to {person}"
        case types.ToPupil():
            return "to the pupil"
        case _:
            assert_never(recipient)


def by_the_tag(due: types.Due) -> str:
    # The class variable tells the kinds apart as well.
    if due.due == "by":
        return due.day.isoformat()
    if due.due == "not_known":
        return due.gap.gap
    return assert_type(due.why, words.NoDay).value


def day(answer: types.DayAnswer) -> str:
    match answer.day:
        case types.DayOn(day):
            return assert_type(day, date).isoformat()
        case types.DayAt(instant):
            return assert_type(instant, datetime).isoformat()
        case types.DayNotKnown(gap):
            return missing(gap)
        case _:
            assert_never(answer.day)


def missing(gap: types.CalendarGap) -> str:
    match gap:
        case types.GapExhausted(past=last) | types.GapNotYetBegun(before=last):
            return f"enter the terms around {last}"
        case types.GapNothingEntered() | types.GapNoSummerTerm():
            return "enter the terms"
        case types.GapBankHolidaysUnknown():
            return "enter the bank holidays"
        case types.GapUnitUnspecified() | types.GapUnitNotForThis():
            return "choose the unit"
        case types.GapOutOfRange():
            return "too far away"
        case _:
            assert_never(gap)


def change(change: types.Change) -> str:
    match change:
        case types.FactEnds(entry, then):
            return f"{then} once {entry} ends"
        case types.FactKnown(fact, says, then):
            return f"{then} if {fact} is {says}"
        case types.DayComes(on, then):
            return f"{then} from {on}"
        case types.UnknownChange(code):
            return code
        case _:
            assert_never(change)


def why(reason: reasons.Reason) -> str:
    match reason:
        case reasons.OrderBars(order, scope):
            return f"{order}: {assert_type(scope, words.RestrictionScope)}"
        case reasons.UnknownReason(code):
            return code
        case _:
            return reason.code


def rule(rule: RuleId | words.UnknownWord) -> str:
    return rule.name if isinstance(rule, RuleId) else f"a newer rule, {rule}"


def every_question(school: School, ava: PupilId, father: PersonId, on: date, at: datetime) -> None:
    assert_type(school.verdict(Column.REPORT, ava, father, on), Verdict)
    assert_type(school.standing(ava, father, on), types.Standing)
    assert_type(school.parents_of(ava, on), types.Parents)
    assert_type(school.entitled(column=Column.REPORT, pupil=ava, person=father, as_of=on), Decision)
    assert_type(school.entitled(Column.EVENTS, ava, father, on, details=Details(on_site=words.Says.YES)), Decision)
    assert_type(school.explain(Column.REPORT, ava, father, on), types.Explanation)
    assert_type(school.who_receives(MessageKind.REPORT, on, pupils=[ava]), types.Audience)
    draft = questions.Draft(MessageKind.DAILY, parts=(questions.DraftPart(classes=(words.DataClass.PUBLIC,)),))
    assert_type(school.may_send(draft, on), types.SendCheck)
    assert_type(school.may_collect(ava, on, person=father), types.Collection)
    assert_type(school.equal_treatment(ava, on, on), types.EqualTreatment)
    assert_type(school.admission_preference(ava, on), types.AdmissionPreference)
    assert_type(school.register_entry(ava, on), types.RegisterEntry)
    picture = types.ConsentMatter(words.PurposeId("photo_website"), pupil=ava)
    assert_type(school.consent(picture, on), types.ConsentDecision)
    assert_type(school.whom_to_ask(picture, on), types.AskList)
    assert_type(school.stale_consents(on, pupils=[ava]), types.StaleConsents)
    assert_type(school.uses_to_review(picture, on), types.UsesToReview)
    assert_type(school.consent_register(picture.purpose, on), types.ConsentRegister)
    assert_type(school.consent_record(picture, on, receipt=True), types.ConsentRecord)
    assert_type(school.count(on, 3, words.Unit.SCHOOL_DAY, on), types.DayAnswer)
    assert_type(school.last_day_before(on, 3, words.Unit.SCHOOL_DAY, on, clear_days=True), types.DayAnswer)
    assert_type(school.deemed_received(at, on), types.DayAnswer)
    assert_type(school.deemed_received(on, on), types.DayAnswer)
    assert_type(school.hours_after(at, 48, on), types.DayAnswer)
    assert_type(school.told_date(on, on, 3, words.Unit.WORKING_DAY, on), types.DayAnswer)
    assert_type(school.kind_of_day(on, on), types.KindAnswer)
    assert_type(school.late_results_due(on, on), types.DayAnswer)
    request = questions.Request(words.Right.SUBJECT_ACCESS, on, written=words.Says.YES)
    assert_type(school.record_request(request, ava, father, on), types.RecordAnswer)
    # A question that is kept knows the type of its answer.
    assert_type(school.answer(questions.MayCollect(ava, on)), types.Collection)
    assert_type(school.answer(questions.EqualTreatment(ava, on, on)), types.EqualTreatment)


def never_confused(school: School, ava: PupilId, father: PersonId, on: date) -> None:
    """What a type checker refuses; each line is an error that has to be there."""
    try:
        school.standing(father, ava, on)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
        school.standing("ava", father, on)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
        school.entitled("RPT", ava, father, on)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
        school.entitled(Column.REPORT, ava, father)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    except TypeError:
        pass
    decision = school.entitled(Column.REPORT, ava, father, on)
    try:
        decision.outcome = Outcome.MUST  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
        facts.Died()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    except (AttributeError, TypeError):
        pass
