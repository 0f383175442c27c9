"""Whatever is handed in: it is taken, or refused by the one exception in our own words. Nothing crashes."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

import parentis
from parentis import Column, Details, ErrorCode, ParentisError, School, documents, facts, questions, words

from .conftest import Family

MEGABYTES = 64 * 1024 * 1024
HOSTILE_TEXTS: list[tuple[str, Any, str, str | None, str]] = [
    ("nothing", None, "wrong_kind", "", "the document: text expected, nothing found"),
    ("a number", 7, "wrong_kind", "", "the document: text expected, a whole number found"),
    ("a table", {}, "wrong_kind", "", "the document: text expected, a table found"),
    ("something else", object(), "wrong_kind", "", "the document: text expected, something else found"),
    ("no text", "", "not_json", None, "line 1, column 0: the text ends too early"),
    ("a NUL", "\0", "not_json", None, "line 1, column 1: this is not JSON"),
    ("a NUL inside", '{"entries": []\0}', "not_json", None, "line 1, column 15: this is not JSON"),
    ("half a pair", '{"a": "\ud800"}', "not_json", None, "line 1, column 8: this is not UTF-8"),
    ("the other half", "\n\n\udfff", "not_json", None, "line 3, column 1: this is not UTF-8"),
    ("half a pair, escaped", '{"a": "\\ud800"}', "not_json", None, "line 1, column 14: this is not JSON"),
    ("bytes that are no text", b'{"a": "\xff"}', "not_json", None, "line 1, column 8: this is not UTF-8"),
    ("bytes with a mark", b"\xef\xbb\xbf{}", "not_json", None, "line 1, column 1: the text begins with a byte-order"),
    ("a huge number", '{"version": 1e400, "entries": []}', "not_json", None, "this is not JSON"),
    ("a huge version", '{"version": 4294967296, "entries": []}', "unknown_version", "version", "version 4294967296"),
    ("a version below none", '{"version": -1, "entries": []}', "out_of_range", "version", "number out of range"),
    ("too deep", '{"entries": ' + "[" * 100_000, "too_deep", None, "values nested deeper than 64"),
    ("too long", " " * (MEGABYTES + 1), "too_long", None, "text of more than 67108864 bytes"),
    ("twice", '{"entries": [], "entries": []}', "duplicate_key", "entries", "`entries`: stands there twice"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("given", "code", "path", "said"),
    [case[1:] for case in HOSTILE_TEXTS],
    ids=[case[0] for case in HOSTILE_TEXTS],
)
def test_a_text_that_cannot_be_read(family: Family, given: Any, code: str, path: str | None, said: str) -> None:
    doors: list[Callable[[Any], object]] = [
        parentis.ask, School.open, family.school.add, family.school.ask, documents.read_answers, documents.read_entries,
    ]  # fmt: skip
    for door in doors:
        if path == "version" and door not in (parentis.ask, School.open, family.school.add):
            continue
        with pytest.raises(ParentisError) as refused:
            door(given)
        assert refused.value.code == code
        assert said in str(refused.value)
        if path is not None:
            assert refused.value.path == path


def test_text_of_many_megabytes_is_read(family: Family) -> None:
    padded = '{ "ask": [' + " " * (16 * 1024 * 1024) + "] }"
    assert family.school.ask(padded) == '{"answers":[]}'
    assert family.school.ask(bytearray(padded.encode())) == '{"answers":[]}'  # type: ignore[arg-type]


HOSTILE_IDS: list[tuple[Any, str]] = [
    (None, "wrong_kind"),
    (7, "wrong_kind"),
    (b"ava", "refused"),
    (["ava"], "wrong_kind"),
    (object(), "refused"),
    ("", "refused"),
    ("sam patel", "refused"),
    ("sam@example.org", "refused"),
    ("a\0b", "refused"),
    ("a\ud800", "refused"),
    ("x" * 129, "refused"),
    ("é" * 65, "refused"),
]


@pytest.mark.parametrize(("given", "code"), HOSTILE_IDS, ids=range(len(HOSTILE_IDS)))
def test_an_id_that_is_none(family: Family, given: Any, code: str) -> None:
    school, may, person = family.school, family.may, family.father
    doors: list[tuple[str, Callable[[], object]]] = [
        ("pupil", lambda: school.standing(given, person, may)),
        ("pupil", lambda: school.verdict(Column.REPORT, given, person, may)),
        ("person", lambda: school.verdict(Column.REPORT, family.ava, given, may)),
        ("person", lambda: school.entitled(Column.REPORT, family.ava, given, may)),
        ("pupils[1]", lambda: school.who_receives(words.MessageKind.REPORT, may, pupils=[family.ava, given])),
        ("pupil", lambda: school.adults_of(given)),
    ]
    for path, door in doors:
        with pytest.raises(ParentisError) as refused:
            door()
        assert (refused.value.code, refused.value.path) == (code, path)
        assert str(refused.value).startswith(f"`{path}`: ")
        if isinstance(given, str) and given:
            assert given not in str(refused.value)


HOSTILE_DAYS: list[tuple[Any, str]] = [
    (None, "wrong_kind"),
    (7, "wrong_kind"),
    ("", "bad_date"),
    ("10 July", "bad_date"),
    ("2026-02-30", "bad_date"),
    (datetime(2026, 5, 12, 8), "bad_date"),
    (datetime(2026, 5, 12, 8, tzinfo=UTC), "bad_date"),
    (timedelta(1), "refused"),
]


@pytest.mark.parametrize(("given", "code"), HOSTILE_DAYS, ids=range(len(HOSTILE_DAYS)))
def test_a_day_that_is_none(family: Family, given: Any, code: str) -> None:
    doors: list[Callable[[], object]] = [
        lambda: family.school.parents_of(family.ava, given),
        lambda: family.school.verdict(Column.REPORT, family.ava, family.father, given),
    ]
    for door in doors:
        with pytest.raises(ParentisError) as refused:
            door()
        assert (refused.value.code, refused.value.path) == (code, "as_of")
    with pytest.raises(ParentisError) as refused:
        family.school.on_roll(given)
    assert refused.value.path == "as_of"


@pytest.mark.parametrize("day", [date.min, date(1899, 12, 31), date(2200, 1, 1), date.max])
def test_days_at_the_ends_of_time_are_answered_alike(family: Family, day: date) -> None:
    decision = family.school.entitled(Column.REPORT, family.ava, family.father, day)
    verdict = family.school.verdict(Column.REPORT, family.ava, family.father, day)
    assert verdict.outcome is decision.outcome
    counted = family.school.count(day, 3, words.Unit.CALENDAR_DAY, family.may).day
    assert counted.counted in ("on", "not_known")
    with pytest.raises(ParentisError):
        family.school.with_entries(
            [facts.Entry(parentis.EntryId("far"), datetime.max, day, facts.PupilBorn(family.ava))]
        )


HUGE: list[Any] = [-1, 2**32, 2**63, 2**64, 10**400, 1.5, float("nan"), float("inf"), True, "3", None, Decimal(3)]


@pytest.mark.parametrize("n", HUGE, ids=map(str, range(len(HUGE))))
def test_a_number_that_is_none(family: Family, n: Any) -> None:
    with pytest.raises(ParentisError) as refused:
        family.school.count(family.may, n, words.Unit.SCHOOL_DAY, family.may)
    assert refused.value.path == "n"
    assert refused.value.code in ("out_of_range", "wrong_kind", "refused")


def test_a_word_that_is_none(family: Family) -> None:
    school: Any = family.school
    cases: list[tuple[Any, str]] = [(word, "unknown_word") for word in ("RPTT", "Sam Patel", "")]
    cases += [(None, "wrong_kind"), (3, "wrong_kind")]
    for given, code in cases:
        for door in (school.entitled, school.verdict, school.explain):
            with pytest.raises(ParentisError) as refused:
                door(given, family.ava, family.father, family.may)
            assert (refused.value.code, refused.value.path) == (code, "column")
            assert "Sam" not in str(refused.value)
    with pytest.raises(ParentisError) as refused:
        school.verdict(Column.REPORT, family.ava, family.father, family.may, details="not a table")
    assert refused.value.path == "details"
    # A word written as text is the word.
    assert school.verdict("RPT", "ava", "father", family.may).outcome is parentis.Outcome.MUST_NOT


def deep(levels: int) -> Any:
    value: Any = []
    for _ in range(levels):
        value = [value]
    return value


class Raises(dict[str, Any]):
    """A table that fails when it is looked into."""

    def items(self) -> Any:
        raise RuntimeError("items")

    def __iter__(self) -> Any:
        raise RuntimeError("iter")


NO_QUESTIONS = [deep(100), deep(100_000), {"a": object()}, {1: 2}, Raises(a=1), "x", 7, questions, Details]


@pytest.mark.parametrize("given", NO_QUESTIONS, ids=range(len(NO_QUESTIONS)))
def test_a_question_that_is_none(family: Family, given: Any) -> None:
    with pytest.raises(ParentisError):
        family.school.answer(given)
    question = questions.Entitled(Column.REPORT, family.ava, family.father, family.may, details=given)
    with pytest.raises(ParentisError) as refused:
        family.school.answer(question)
    assert refused.value.path is not None
    assert refused.value.path.startswith("details")


def test_an_entry_that_is_none(family: Family) -> None:
    for given in (None, 7, "x", object(), {"a": object()}, deep(100_000)):
        entries: Any = [family.entries[0], given]
        with pytest.raises(ParentisError):
            School(entries)
    slip: Any = facts.Relationship(family.ava, parentis.PersonId("a b"), words.RelationshipKind.FATHER)
    entry = facts.Entry(parentis.EntryId("e7"), family.entries[0].recorded_at, family.may, slip)
    with pytest.raises(ParentisError) as refused:
        family.school.with_entries([entry])
    assert refused.value.path == "entries[0].person"
    again = facts.Entry(parentis.EntryId("e1"), family.entries[0].recorded_at, family.may, facts.PupilBorn(family.ava))
    with pytest.raises(ParentisError, match="entry `e1` stands in the journal twice") as refused:
        family.school.with_entries([again])
    assert (refused.value.code, refused.value.path) == (ErrorCode.JOURNAL, None)
    naive = facts.Entry(parentis.EntryId("e8"), datetime(2026, 1, 1), family.may, facts.PupilBorn(family.ava))
    with pytest.raises(ParentisError) as refused:
        family.school.with_entries([naive])
    assert (refused.value.code, refused.value.path) == ("bad_date", "entries[0].recorded_at")


def test_the_exception_is_a_value_error_that_says_what_and_where() -> None:
    with pytest.raises(ValueError, match="acadamy") as refused:
        parentis.ask('{ "entries": [], "ask": [ { "question": "acadamy" } ] }')
    error = refused.value
    assert type(error) is ParentisError
    assert error.code is ErrorCode.UNKNOWN_WORD
    assert error.path == "ask[0].question"
    assert str(error) == error.text == "`ask[0].question`: unknown word `acadamy`"
    assert str(error)[0].islower() or str(error)[0] == "`"
    assert not str(error).endswith(".")
    assert repr(error) == f"ParentisError({error.text!r}, code='unknown_word', path='ask[0].question')"
    for again in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert (type(again), again.text, again.code, again.path) == (ParentisError, error.text, error.code, error.path)


def test_a_text_of_answers_that_is_none(family: Family) -> None:
    good = family.school.ask(documents.write_document(ask=[questions.Standing(family.ava, family.father, family.may)]))
    for before, after, code, path in [
        ('"answers"', '"anwsers"', "missing_key", "answers"),
        ('"rows"', '"rowss"', "missing_key", "answers[0].rows"),
        ('"pupil":"ava"', '"pupil":"ava","name":"Sam"', "unknown_key", "answers[0].name"),
        ('"pupil":"ava"', '"pupil":7', "wrong_kind", "answers[0].pupil"),
        ('"edu_parent":"yes"', '"edu_parent":"perhaps"', "unknown_word", "answers[0].edu_parent"),
        ('"answer":"standing"', '"answer":"standin"', "unknown_word", "answers[0].answer"),
        ('"answer":"standing"', '"answer":7', "wrong_kind", "answers[0].answer"),
        ('"answer":"standing",', "", "missing_key", "answers[0].answer"),
        ('"holds_until":"2026-', '"holds_until":"2026-99-', "bad_date", "answers[0].holds_until"),
        ('{"answers":[', '{"answers":[null,', "wrong_kind", "answers[0]"),
    ]:
        assert before in good, before
        with pytest.raises(ParentisError) as refused:
            documents.read_answers(good.replace(before, after, 1))
        assert (refused.value.code, refused.value.path) == (code, path)
    for text in ("[]", "null", '{"answers": {}}', '{"answers": [[]]}'):
        with pytest.raises(ParentisError):
            documents.read_answers(text)
    assert json.loads(good)["answers"][0]["answer"] == "standing"
