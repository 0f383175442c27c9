"""Every closed list, both ways: what the library has and what Python has are the same."""

from __future__ import annotations

import dataclasses
import json
import re
from enum import StrEnum
from typing import Any, get_args

import pytest

from parentis import facts, questions, reasons, rules, types, words
from parentis._decode import tag

from .conftest import ROOT

LISTS: dict[str, list[str]] = json.loads((ROOT / "tests/vectors/vocabulary.json").read_text(encoding="utf-8"))
#: Of these only the text of an error speaks.
UNSPOKEN = {"document_kind", "document_syntax", "severity", "value_kind"}
#: Lists that are groups of dataclasses in Python.
GROUPS: dict[str, Any] = {
    "answer": types.Answer,
    "case_step": types.CaseStep,
    "calendar_gap": types.CalendarGap,
    "change": types.Change,
    "counted": types.Day,
    "due": types.Due,
    "effect": facts.TermEffect,
    "fact": facts.Fact,
    "help_step": facts.HelpStep,
    "ballot_event": facts.BallotEvent,
    "seat_event": facts.SeatEvent,
    "contact_note": facts.ContactNote,
    "event_note": facts.EventNote,
    "group_step": facts.GroupStep,
    "kept": types.Kept,
    "question": questions.Question,
    "reason": reasons.Reason,
    "recipient": types.Recipient,
    "report_due": types.ReportDue,
    "safeguarding_step": facts.SafeguardingStep,
    "policy_event": facts.PolicyEvent,
    "consultation_event": facts.ConsultationEvent,
}


def enums() -> dict[str, type[StrEnum]]:
    """Every enum of the package by the name of its list."""
    found = {}
    for module in (words, rules):
        for name, value in vars(module).items():
            if isinstance(value, type) and issubclass(value, StrEnum) and value is not StrEnum:
                listed = {
                    "RuleId": "rule",
                    "ErrorCode": "error",
                    "ReportRowWord": "report_row",
                    "ReportTableName": "report_table",
                }.get(name, re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower())
                found[listed] = value
    return found


@pytest.mark.parametrize("listed", sorted(set(LISTS) - UNSPOKEN))
def test_a_list_of_the_library_is_that_of_python(listed: str) -> None:
    if listed in GROUPS:
        kinds = [kind for kind in get_args(GROUPS[listed]) if not kind.__name__.startswith("Unknown")]
        tags = [tag(kind) for kind in kinds]
        assert [found[1] for found in tags if found] == LISTS[listed]
        assert len({found[0] for found in tags if found}) == 1
    else:
        assert [word.value for word in enums()[listed]] == LISTS[listed]


def test_python_has_no_list_that_the_library_has_not() -> None:
    assert {*enums(), *GROUPS} == set(LISTS) - UNSPOKEN
    assert set(LISTS) > UNSPOKEN


def test_words_are_text_and_are_named_after_themselves() -> None:
    for listed in enums().values():
        for word in listed:
            assert isinstance(word, str)
            assert str(word) == word.value == f"{word}" == json.loads(json.dumps(word))
            assert word.name == word.name.upper()
    assert str(words.Column.REPORT) == "RPT"
    assert words.Column("RPT") is words.Column.REPORT
    assert str(words.Cell.MUST_BY_STATUTE) == "M"
    assert rules.RuleId("MX[B3,RPT]") is rules.RuleId.MX_B3_RPT
    with pytest.raises(ValueError, match="acadamy"):
        words.SchoolType("acadamy")


def tables() -> list[type[Any]]:
    """Every dataclass of the public modules."""
    found = {
        value
        for module in (facts, questions, reasons, rules, types)
        for value in vars(module).values()
        if isinstance(value, type) and dataclasses.is_dataclass(value)
    }
    return sorted(found, key=lambda table: (table.__module__, table.__name__))


@pytest.mark.parametrize("table", tables(), ids=lambda table: f"{table.__module__}.{table.__name__}")
def test_every_dataclass_is_frozen_slotted_and_explained(table: Any) -> None:
    assert table.__dataclass_params__.frozen
    assert "__slots__" in vars(table)
    assert not hasattr(table, "__dict__") or "__dict__" not in table.__slots__
    assert table.__doc__
    assert not table.__doc__.startswith(f"{table.__name__}(")
