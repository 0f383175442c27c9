"""A hundred thousand calls leave memory as it was."""

from __future__ import annotations

import ctypes
import gc
import json
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import parentis
from parentis import Column, ParentisError, PersonId, School

from .conftest import Family, family

ROUNDS, CALLS = 4, 25_000
#: The least that malloc gives out is 32 bytes: lost by each call, they would be 800,000 in a round.
MOST_BYTES = 100_000
MOST_BLOCKS = 1_000


def resident() -> int:
    """How many bytes of memory the process holds."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * 4096


def refused(call: Callable[..., Any], *args: Any) -> None:
    try:
        call(*args)
    except ParentisError:
        return
    raise AssertionError("not refused")


QUESTION = json.dumps({"ask": [{"question": "parents_of", "pupil": "nobody", "as_of": "2026-05-12"}]})
SMALL = json.dumps({"entries": [], "ask": [{"question": "kind_of_day", "day": "2026-05-12", "as_of": "2026-05-12"}]})
HELD: Family = family()
CALLED: dict[str, Callable[[], object]] = {
    "ask": lambda: parentis.ask(SMALL),
    "ask a school": lambda: HELD.school.ask(QUESTION),
    "open and drop": lambda: School.open('{"entries": []}'),
    "a verdict": lambda: HELD.school.verdict(Column.REPORT, HELD.ava, HELD.father, HELD.may),
    "a verdict about nobody": lambda: HELD.school.verdict(Column.EVENTS, HELD.ava, PersonId("x"), HELD.may),
    "a typed question": lambda: HELD.school.parents_of(parentis.PupilId("nobody"), HELD.may),
    "a refused document": lambda: refused(parentis.ask, '{"entries": [], "ask": [{"question": "acadamy"}]}'),
    "a refused id": lambda: refused(HELD.school.standing, "a b", HELD.father, HELD.may),
    "a refused verdict": lambda: refused(HELD.school.verdict, Column.REPORT, HELD.ava, None, HELD.may),
    "half a surrogate pair": lambda: refused(parentis.ask, "\ud800"),
    "a rule": lambda: parentis.rule(parentis.RuleId.PAR_1),
}


def rounds(call: Callable[[], object]) -> list[tuple[int, int]]:
    """By how many blocks of Python's and by how many bytes of the process each round grew."""
    call()
    grown = []
    for _ in range(ROUNDS):
        gc.collect()
        blocks, bytes_ = sys.getallocatedblocks(), resident()
        for _ in range(CALLS):
            call()
        gc.collect()
        grown.append((sys.getallocatedblocks() - blocks, resident() - bytes_))
    return grown


def leaks(grown: list[tuple[int, int]]) -> bool:
    # An arena that is taken once grows one round; a leak grows every one.
    return sorted(blocks for blocks, _ in grown)[1] > MOST_BLOCKS or sorted(by for _, by in grown)[1] > MOST_BYTES


@pytest.mark.parametrize("called", CALLED)
def test_memory_is_flat(called: str) -> None:
    grown = rounds(CALLED[called])
    assert not leaks(grown), grown


def test_a_leak_would_be_seen() -> None:
    kept: list[object] = []
    assert leaks(rounds(lambda: kept.append(object())))
    pointers: list[int] = []
    malloc = ctypes.CDLL(None).malloc
    assert leaks(rounds(lambda: pointers.append(malloc(8))))


def test_verdicts_that_are_kept_are_few() -> None:
    # Each day of sixty years of births gives a verdict of its own; not all of them are kept.
    def ask(year: int) -> None:
        for n in range(3000):
            born = date.fromordinal(date(year, 1, 1).toordinal() + n)
            entry = {
                "entry": "b",
                "recorded_at": "2025-09-01T08:00:00Z",
                "valid_from": born.isoformat(),
                "fact": "pupil_born",
                "pupil": "ben",
            }
            related = {**entry, "entry": "r", "fact": "relationship", "person": "p", "kind": "mother"}
            school = School.open(json.dumps({"entries": [entry, related]}))
            school.verdict(Column.REPORT, parentis.PupilId("ben"), PersonId("p"), born)

    ask(1950)
    gc.collect()
    blocks = sys.getallocatedblocks()
    for year in (1960, 1970, 1980):
        ask(year)
    gc.collect()
    assert sys.getallocatedblocks() - blocks < 3 * 1024
