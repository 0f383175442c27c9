"""The types as Python values: compared, hashed, pickled, copied, matched, shown."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from datetime import date
from typing import Any

import pytest

import parentis
from parentis import Column, Condition, Details, Outcome, RuleId, Verdict, reasons, rules, types, words

from .conftest import Family


def test_a_decision_reads_as_the_school_would_say_it(family: Family) -> None:
    decision = family.school.entitled(Column.REPORT, family.ava, family.father, family.may)
    assert decision.outcome is Outcome.MUST_NOT
    assert decision.holds_until == date(2026, 6, 1)
    assert RuleId.ORD_2 in decision.rules
    orders = []
    for because in decision.reasons:
        match because.reason:
            case reasons.OrderBars(order=order, scope=words.RestrictionScope.RECEIVE_ALL_INFO):
                orders.append(order)
            case reasons.RecordedAs(kind):
                assert kind is words.RelationshipKind.FATHER
            case _:
                assert because.reason.code
    assert orders == ["order-1"]
    assert family.school.entitled(Column.REPORT, family.ava, family.father, family.july).outcome is Outcome.MUST


def test_nothing_can_be_changed(family: Family) -> None:
    decision = family.school.entitled(Column.REPORT, family.ava, family.father, family.may)
    frozen: list[Any] = [decision, decision.reasons[0], decision.reasons[0].reason, *family.entries]
    for value in frozen:
        with pytest.raises((dataclasses.FrozenInstanceError, AttributeError)):
            setattr(value, dataclasses.fields(value)[0].name, None)
        with pytest.raises((dataclasses.FrozenInstanceError, AttributeError, TypeError)):
            value.anything = 1
    school: Any = family.school
    with pytest.raises(AttributeError, match="never changes"):
        school.other = 1
    with pytest.raises(AttributeError, match="never changes"):
        del school._handle


def test_equal_values_are_equal_and_hash_alike(family: Family) -> None:
    def ask() -> types.Explanation:
        return family.school.explain(Column.REPORT, family.ava, family.father, family.may)

    assert ask() == ask()
    assert len({ask(), ask()}) == 1
    assert ask().decision != family.school.entitled(Column.REPORT, family.ava, family.mother, family.may)
    changed = dataclasses.replace(ask().decision, outcome=Outcome.MAY)
    assert changed != ask().decision
    assert changed.outcome is Outcome.MAY


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_pickling(family: Family, protocol: int) -> None:
    explained = family.school.explain(Column.REPORT, family.ava, family.father, family.may)
    verdict = family.school.verdict(Column.REPORT, family.ava, family.father, family.may)
    for value in (explained, verdict, family.entries, words.UnknownWord("PAR-99"), Column.REPORT):
        again = pickle.loads(pickle.dumps(value, protocol))
        assert again == value
        assert type(again) is type(value)
    school = pickle.loads(pickle.dumps(family.school, protocol))
    assert school.document() == family.school.document()
    assert school.explain(Column.REPORT, family.ava, family.father, family.may) == explained


def test_copies_are_the_same(family: Family) -> None:
    decision = family.school.entitled(Column.REPORT, family.ava, family.father, family.may)
    assert copy.deepcopy(decision) == decision
    assert copy.copy(decision) == decision
    assert copy.copy(family.school).document() == family.school.document()


def test_a_verdict_is_the_decision_in_short(family: Family) -> None:
    for person in (family.mother, family.father, parentis.PersonId("nobody")):
        for column in Column:
            for day in (family.may, family.july, date(2040, 1, 1)):
                for details in (Details(), Details(child_present=words.Says.YES)):
                    decision = family.school.entitled(column, family.ava, person, day, details=details)
                    verdict = family.school.verdict(column, family.ava, person, day, details=details)
                    assert verdict == Verdict(
                        decision.outcome, decision.recommended, decision.conditions, decision.holds_until
                    )
                    assert type(verdict.outcome) is Outcome
                    assert all(type(condition) is Condition for condition in verdict.conditions)


def test_what_is_shown_carries_ids_and_no_words_of_people(family: Family) -> None:
    secret = "Sam Patel of 12 High Street"
    source = parentis.facts.Source("ctf", secret, as_written=secret, producer=secret)
    entry = dataclasses.replace(family.entries[3], source=source)
    clause = parentis.facts.Clause("HA-1", secret, parentis.facts.ClauseHeld("policy"))
    assert secret not in repr((entry, clause, reasons.UnknownReason("new", f'{{"who":"{secret}"}}')))
    assert "person='mother'" in repr(entry)
    assert repr(family.school) == "<School: 1 pupils, 2 people, 6 entries>"


def test_the_table_of_rules() -> None:
    for rule in RuleId:
        row = parentis.rule(rule)
        assert isinstance(row, rules.Rule)
        assert row.id is rule
        assert row.says
        assert row.source
    assert parentis.rule(RuleId.PAR_1).strength is words.Strength.STATUTE
    with pytest.raises(parentis.ParentisError, match="unknown rule `PAR-99`"):
        parentis.rule("PAR-99")  # type: ignore[arg-type]


def test_a_school_tells_who_is_there(family: Family) -> None:
    assert family.school.pupils() == (family.ava,)
    assert family.school.people() == (family.father, family.mother)
    assert family.school.adults_of(family.ava) == (family.father, family.mother)
    assert family.school.adults_of(parentis.PupilId("nobody")) == ()
    assert family.school.on_roll(family.may) == (family.ava,)
    assert family.school.on_roll(date(2020, 1, 1)) == ()


def test_the_next_school_is_another(family: Family) -> None:
    ended = parentis.facts.Entry(
        parentis.EntryId("e9"),
        family.entries[0].recorded_at,
        date(2026, 5, 1),
        parentis.facts.Ended(parentis.EntryId("e6")),
    )
    later = family.school.with_entries([ended])
    assert later.verdict(Column.REPORT, family.ava, family.father, family.may).outcome is Outcome.MUST
    assert family.school.verdict(Column.REPORT, family.ava, family.father, family.may).outcome is Outcome.MUST_NOT
    by_text = family.school.add(parentis.documents.write_document(entries=[ended]))
    assert by_text.document() == later.document()
    assert parentis.documents.read_entries(later.document()) == (*family.entries, ended)
    cut = parentis.School([*family.entries], known_at=family.entries[0].recorded_at)
    assert cut.document() == family.school.document()


def test_the_version_is_that_of_the_library() -> None:
    from importlib.metadata import version

    assert parentis.__version__ == version("parentis")
