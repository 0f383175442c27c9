"""The typed uses, run; that they are well typed is looked at by mypy and pyright."""

from __future__ import annotations

from datetime import UTC, datetime

from parentis import Column, MessageKind, RuleId, words

from . import typed_uses
from .conftest import Family


def test_typed_uses_run(family: Family) -> None:
    at = datetime(2026, 5, 12, 9, tzinfo=UTC)
    typed_uses.every_question(family.school, family.ava, family.father, family.may, at)
    typed_uses.never_confused(family.school, family.ava, family.father, family.may)
    decision = family.school.entitled(Column.REPORT, family.ava, family.father, family.may)
    assert typed_uses.button(decision.outcome) == "withhold"
    assert "order-1: receive_all_info" in map(typed_uses.why, (because.reason for because in decision.reasons))
    assert "must once e6 ends" in map(typed_uses.change, decision.changes)
    assert "must from 2026-06-01" in map(typed_uses.change, decision.changes)
    assert typed_uses.rule(RuleId.PAR_1) == "PAR_1"
    assert typed_uses.rule(words.UnknownWord("XYZ-1")) == "a newer rule, XYZ-1"
    audience = family.school.who_receives(MessageKind.REPORT, family.may)
    assert [typed_uses.envelope(line.recipient) for line in audience.lines][:2] == ["to father", "to mother"]
    assert typed_uses.day(family.school.count(family.may, 3, words.Unit.SCHOOL_DAY, family.may)) == "enter the terms"
