"""How long calls take, printed: `python measure.py ANSWERS WHEEL`.

Rust's own time comes from `cargo xtask answers --time`.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import parentis
from parentis import Column, MessageKind, PersonId, PupilId, School, documents, questions

PUPILS = 400


def micros(call: Callable[[], object], rounds: int = 7, least: float = 0.05) -> float:
    """Microseconds of a call, in the best of some rounds: what else the machine does only adds."""
    count = 1
    while True:
        begun = time.perf_counter()
        for _ in range(count):
            call()
        took = time.perf_counter() - begun
        if took > least:
            break
        count *= 2
    best = took
    for _ in range(rounds):
        begun = time.perf_counter()
        for _ in range(count):
            call()
        best = min(best, time.perf_counter() - begun)
    return best / count * 1e6


def school_of(pupils: int) -> str:
    """A school: each pupil with two parents and a grandparent."""
    entries: list[dict[str, Any]] = []

    def add(fact: str, since: str = "2025-09-01", **more: Any) -> None:
        entry = {"entry": f"e{len(entries)}", "recorded_at": "2025-09-01T08:00:00Z", "valid_from": since}
        entries.append({**entry, "fact": fact, **more})

    add("profile_adopted", profile={"name": "large", "version": "1", "nation": "ENG", "school_type": "academy"})
    for n in range(pupils):
        add("pupil_born", "2016-04-02", pupil=f"c{n}")
        add("pupil_on_roll", pupil=f"c{n}")
        for letter, kind in (("m", "mother"), ("f", "father"), ("g", "grandparent")):
            add("relationship", pupil=f"c{n}", person=f"{letter}{n}", kind=kind)
            says = "yes" if kind == "mother" else "no"
            add("lives_with", pupil=f"c{n}", person=f"{letter}{n}", says=says, evidence="declaration")
    return json.dumps({"entries": entries})


def main(answers: Path, wheel: Path) -> None:
    """Prints the times."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(answers.rglob("*.document.json"))]
    texts = [text for text in texts if answered(text)]

    def ask_all() -> None:
        for text in texts:
            parentis.ask(text)

    print(f"    Python: {micros(ask_all, least=0.2) / len(texts):8.2f} us  ask, mean of {len(texts)} vectors")
    text = school_of(PUPILS)
    school, day = School.open(text), date(2026, 7, 10)
    pupil, person = PupilId("c7"), PersonId("f7")
    question = questions.Entitled(Column.REPORT, pupil, person, day)
    asked = documents.write_document(ask=[question])
    report = MessageKind.REPORT
    calls: list[tuple[str, Callable[[], object]]] = [
        ("verdict, typed, of a held school", lambda: school.verdict(Column.REPORT, pupil, person, day)),
        ("entitled, typed: with all its reasons", lambda: school.entitled(Column.REPORT, pupil, person, day)),
        ("standing, typed", lambda: school.standing(pupil, person, day)),
        ("the same as entitled, as text", lambda: school.ask(asked)),
        (f"who_receives, typed: {PUPILS} pupils, {PUPILS * 3} adults", lambda: school.who_receives(report, day)),
        (f"open, {PUPILS * 8 + 1} entries", lambda: School.open(text)),
    ]
    for name, call in calls:
        print(f"    Python: {micros(call):8.2f} us  {name}")
    native = Path(parentis.__file__).parent / "_native.abi3.so"
    print(f"    Python: {native.stat().st_size / 1e6:8.2f} MB  the native half, stripped")
    print(f"    Python: {wheel.stat().st_size / 1e6:8.2f} MB  the wheel")


def answered(text: str) -> bool:
    """Is the document answered, and not refused?"""
    try:
        parentis.ask(text)
    except parentis.ParentisError:
        return False
    return True


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
