"""An older package and documents that a newer library wrote: none of them crashes it, and none is misread.

What decides is refused with its place, or by the version; what explains is kept as something unknown, and is itself
again when it is written.
"""

from __future__ import annotations

import json
import pickle
from typing import Any

import pytest

from parentis import Column, ErrorCode, ParentisError, School, documents, questions, reasons, types, words

from .conftest import Family


def doctored(family: Family, change: Any) -> str:
    document = json.loads(family.school.document())
    change(document)
    return json.dumps(document)


def test_a_newer_version_is_refused_and_named(family: Family) -> None:
    with pytest.raises(ParentisError) as refused:
        School.open(doctored(family, lambda document: document.update(version=99)))
    assert refused.value.code is ErrorCode.UNKNOWN_VERSION
    assert str(refused.value) == "`version`: journal version 99, the newest that is read is 1"


@pytest.mark.parametrize(
    ("slip", "code", "path", "said"),
    [
        ({"fact": "teleported"}, "unknown_word", "entries[4].fact", "unknown word `teleported`"),
        ({"kind": "robot"}, "unknown_word", "entries[4].kind", "unknown word `robot`"),
        ({"since": "2026-05-12"}, "unknown_key", "entries[4].since", "unknown key"),
    ],
)
def test_an_unknown_fact_or_word_or_key_is_refused_with_its_place(
    family: Family, slip: dict[str, str], code: str, path: str, said: str
) -> None:
    text = doctored(family, lambda document: document["entries"][4].update(slip))
    for door in (School.open, documents.read_entries):
        with pytest.raises(ParentisError) as refused:
            door(text)
        assert (refused.value.code, refused.value.path) == (code, path)
        assert str(refused.value).startswith(f"`{path}`: {said}")


def test_what_explains_an_answer_may_be_unknown(family: Family) -> None:
    asked = documents.write_document(ask=[questions.Entitled(Column.REPORT, family.ava, family.father, family.may)])
    document = json.loads(family.school.ask(asked))
    answer = document["answers"][0]
    answer["rules"].append("XYZ-1")
    answer["reasons"][0]["rule"] = "XYZ-2"
    answer["reasons"][0]["reason"] = {"code": "seen_in_a_dream", "by": "p7", "nights": [1, {"n": 2}]}
    answer["reasons"][1]["reason"]["newer"] = True
    answer["missing"].append({"fact": "horoscope", "ask": "astrologer"})
    answer["changes"].append({"change": "moon_rises", "then": "may"})
    text = json.dumps(document, separators=(",", ":"))
    (decision,) = documents.read_answers(text)
    assert isinstance(decision, types.Decision)
    assert decision.outcome is words.Outcome.MUST_NOT
    assert decision.rules[-1] == "XYZ-1"
    assert repr(decision.rules[-1]) == "UnknownWord('XYZ-1')"
    assert isinstance(decision.reasons[0].rule, words.UnknownWord)
    match decision.reasons[0].reason:
        case reasons.UnknownReason(code="seen_in_a_dream", arguments=arguments):
            assert json.loads(arguments) == {"by": "p7", "nights": [1, {"n": 2}]}
        case other:
            pytest.fail(f"{other} is known")
    assert isinstance(decision.reasons[1].reason, reasons.UnknownReason)
    assert decision.missing[-1] == types.Missing(words.UnknownWord("horoscope"), words.UnknownWord("astrologer"))
    assert isinstance(decision.changes[-1], types.UnknownChange)
    assert documents.write_answers([decision]) == text
    assert pickle.loads(pickle.dumps(decision)) == decision
    assert hash(decision) == hash(documents.read_answers(text)[0])


@pytest.mark.parametrize(
    ("key", "new", "path"),
    [
        ("outcome", "ought", "answers[0].outcome"),
        ("conditions", ["whispered"], "answers[0].conditions[0]"),
        ("holds_at_most", "2026-06-01", "answers[0].holds_at_most"),
    ],
)
def test_what_decides_is_refused_where_it_is_unknown(family: Family, key: str, new: Any, path: str) -> None:
    asked = documents.write_document(ask=[questions.Entitled(Column.REPORT, family.ava, family.father, family.may)])
    document = json.loads(family.school.ask(asked))
    document["answers"][0][key] = new
    with pytest.raises(ParentisError) as refused:
        documents.read_answers(json.dumps(document))
    assert refused.value.path == path
    assert refused.value.code in (ErrorCode.UNKNOWN_WORD, ErrorCode.UNKNOWN_KEY)
