"""Many threads share one school, and long calls let others run."""

from __future__ import annotations

import asyncio
import json
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from typing import Any

from parentis import Column, MessageKind, PersonId, PupilId, School

from .conftest import Family


def large(pupils: int) -> str:
    """A school of so many pupils, with two parents each."""
    entries: list[dict[str, Any]] = []

    def add(fact: str, since: str = "2025-09-01", **more: Any) -> None:
        entries.append(
            {
                "entry": f"e{len(entries)}",
                "recorded_at": "2025-09-01T08:00:00Z",
                "valid_from": since,
                "fact": fact,
                **more,
            }
        )

    add("profile_adopted", profile={"name": "large", "version": "1", "nation": "ENG", "school_type": "academy"})
    for n in range(pupils):
        pupil = f"c{n}"
        add("pupil_born", "2016-04-02", pupil=pupil)
        add("pupil_on_roll", pupil=pupil)
        add("relationship", pupil=pupil, person=f"m{n}", kind="mother")
        add("relationship", pupil=pupil, person=f"f{n}", kind="father")
    return json.dumps({"entries": entries})


def test_threads_share_a_school_and_get_equal_answers() -> None:
    school, day = School.open(large(60)), date(2026, 7, 10)
    expected = school.who_receives(MessageKind.REPORT, day)
    barrier = threading.Barrier(8)

    def ask(_: int) -> bool:
        barrier.wait()
        for n in range(60):
            pupil, person = PupilId(f"c{n}"), PersonId(f"m{n}")
            decision = school.entitled(Column.REPORT, pupil, person, day)
            verdict = school.verdict(Column.REPORT, pupil, person, day)
            if verdict.outcome is not decision.outcome:
                return False
        return school.who_receives(MessageKind.REPORT, day) == expected

    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(ask, range(8))) == [True] * 8


def test_other_threads_run_while_a_school_is_read() -> None:
    text = large(4000)
    begun, done = threading.Event(), threading.Event()

    def read() -> None:
        begun.set()
        School.open(text)
        done.set()

    reader = threading.Thread(target=read)
    reader.start()
    begun.wait()
    # With the interpreter held, this thread would get one turn before the end, if that.
    turns = 0
    while not done.is_set():
        time.sleep(0.0005)
        turns += 1
    reader.join()
    assert turns > 10


def test_a_school_is_asked_from_tasks(family: Family) -> None:
    async def ask() -> list[Any]:
        asked = (
            asyncio.to_thread(family.school.entitled, Column.REPORT, family.ava, person, family.may)
            for person in (family.mother, family.father)
        )
        return await asyncio.gather(*asked)

    mother, father = asyncio.run(ask())
    assert mother == family.school.entitled(Column.REPORT, family.ava, family.mother, family.may)
    assert father == family.school.entitled(Column.REPORT, family.ava, family.father, family.may)
