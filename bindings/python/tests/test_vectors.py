"""Every vector of the repository, through every door of the package."""

from __future__ import annotations

import dataclasses
import json
import pickle
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import parentis
from parentis import ParentisError, School, documents, questions
from parentis.reasons import UnknownReason
from parentis.types import UnknownChange
from parentis.words import UnknownWord

from .conftest import ROOT
from .vectors import Vector, differences, load, read

VECTORS = load(ROOT / "tests/vectors")
RAN: set[str] = set()


def text(document: dict[str, Any]) -> str:
    return json.dumps(document, ensure_ascii=False)


def parts(document: dict[str, Any]) -> tuple[str, str]:
    """The document as one to open and one to ask."""
    version = {key: document[key] for key in ("version",) if key in document}
    opened = {key: value for key, value in document.items() if key != "ask"}
    return text(opened), text({**version, "ask": document["ask"]})


def promised(question: Any) -> type[Any]:
    """The type of answer that the question's own type promises."""
    (base,) = type(question).__orig_bases__
    answer: type[Any] = base.__args__[0]
    return answer


def values(value: Any) -> Iterator[Any]:
    """A value and all that is in it."""
    yield value
    if dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from values(getattr(value, field.name))
    elif isinstance(value, tuple):
        for each in value:
            yield from values(each)


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector.id)
def test_vector(vector: Vector, answers: Path) -> None:
    RAN.add(vector.id)
    document = text(vector.document)
    if vector.refusal is not None:
        said = (answers / f"{vector.id}.error.txt").read_text(encoding="utf-8")
        with pytest.raises(ParentisError) as refused:
            parentis.ask(document)
        assert str(refused.value) == said
        assert vector.refusal in said
        with pytest.raises(ParentisError) as refused:
            School.open(parts(vector.document)[0]).ask(parts(vector.document)[1])
        assert str(refused.value) == said
        return

    # The same bytes as Rust, asked at once and of a school that is kept.
    expected = (answers / f"{vector.id}.answers.json").read_bytes()
    given = parentis.ask(document)
    assert given.encode() == expected
    opened, asked = parts(vector.document)
    school = School.open(opened)
    assert school.ask(asked).encode() == expected
    assert parentis.ask(document.encode()).encode() == expected

    # What the vector expects: outcome, rules, missing facts and whatever else it mentions.
    assert vector.expect is not None
    assert differences(vector.expect, json.loads(given)["answers"]) == []

    # Typed: the answers survive Python, nothing of them is unknown to it, and a typed question is answered alike.
    typed = documents.read_answers(given)
    assert documents.write_answers(typed) == given
    strange = [each for each in values(typed) if isinstance(each, UnknownWord | UnknownReason | UnknownChange)]
    assert strange == []
    asked_typed = documents.read_questions(document)
    for question, answer in zip(asked_typed, typed, strict=True):
        assert school.answer(question) == answer
        assert isinstance(answer, promised(question)), "the question promises another type of answer"
        if isinstance(question, questions.Entitled):
            verdict = school.verdict(
                question.column, question.pupil, question.person, question.as_of, details=question.details
            )
            for name in ("outcome", "recommended", "conditions", "holds_until"):
                assert getattr(verdict, name) == getattr(answer, name)

    # The journal and the questions survive as well.
    entries = documents.read_entries(document)
    again = documents.write_document(entries=entries, ask=asked_typed)
    if vector.document.get("known_at") is None:
        assert parentis.ask(again) == given
    assert documents.read_entries(again) == entries
    assert documents.read_questions(again) == asked_typed

    # All of it pickles, compares and hashes; the school too.
    assert pickle.loads(pickle.dumps((typed, asked_typed, entries))) == (typed, asked_typed, entries)
    assert hash(typed) == hash(documents.read_answers(given))
    assert pickle.loads(pickle.dumps(school)).ask(asked) == given


def test_every_vector_ran(answers: Path, request: pytest.FixtureRequest) -> None:
    listed = (answers / "index.txt").read_text(encoding="utf-8").split()
    assert sorted(vector.id for vector in VECTORS) == sorted(listed)
    chosen = sum(item.name.startswith("test_vector[") for item in request.session.items)
    print(f"{len(RAN)} vectors ran")
    assert len(RAN) == chosen
    if not request.config.option.keyword and not any(".py" in arg for arg in request.config.args):
        assert chosen == len(listed) > 600


@pytest.mark.parametrize(
    ("slip", "said"),
    [
        ({"expects": []}, "unknown keys ['expects']"),
        ({"expect_error": {"contains": "x"}}, "and not both"),
        ({"id": "somewhere/else"}, "`id` is its place"),
        ({"why": ""}, "`why` a line"),
    ],
)
def test_what_is_not_written_as_vectors_are_is_refused(slip: dict[str, Any], said: str, tmp_path: Path) -> None:
    vector = {"id": "a", "why": "x", "entries": [], "ask": [], "expect": []}
    (tmp_path / "a.json").write_text(json.dumps({**vector, **slip}))
    with pytest.raises(ValueError, match="a: ") as refused:
        read(tmp_path, tmp_path / "a.json")
    assert said in str(refused.value)


def test_an_answer_is_held_against_what_is_expected_of_it() -> None:
    found = [{"outcome": "must", "rules": ["PAR-1", "REP-4"], "missing": [{"fact": "on_roll", "ask": "office"}]}]
    holding: list[dict[str, Any]] = [
        {},
        {"outcome": "must"},
        {"rules": ["REP-4", "PAR-1"]},
        {"rules_include": ["PAR-1"], "rules_exclude": ["PAR-2"]},
        {"missing": ["on_roll"]},
    ]
    for holds in holding:
        assert differences([holds], found) == []
    failing: list[dict[str, Any]] = [
        {"outcome": "may"},
        {"rules": ["PAR-1"]},
        {"rules_include": ["PAR-2"]},
        {"rules_exclude": ["PAR-1"]},
        {"missing": []},
        {"other": None},
    ]
    for fails in failing:
        assert differences([fails], found) != []
    assert differences([], found) != []
