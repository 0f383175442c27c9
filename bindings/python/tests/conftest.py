"""Where the repository is, what Rust answers to every vector, and a family to ask about."""

from __future__ import annotations

import os
import subprocess
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from parentis import EntryId, OrderId, PersonId, PupilId, School, facts, words

ROOT = Path(__file__).resolve().parents[3]


def rust_answers() -> Path:
    """The folder with what Rust answers to every vector. `cargo xtask python` makes it; else it is made here."""
    given = os.environ.get("PARENTIS_ANSWERS")
    if given:
        return Path(given)
    folder = ROOT / "target/python/answers"
    subprocess.run(
        ["cargo", "run", "--quiet", "--package", "xtask", "--", "answers", str(folder)], cwd=ROOT, check=True
    )
    return folder


def pytest_configure(config: pytest.Config) -> None:
    config.stash[ANSWERS] = rust_answers()


ANSWERS = pytest.StashKey[Path]()


@pytest.fixture(scope="session")
def answers(request: pytest.FixtureRequest) -> Path:
    folder = request.config.stash[ANSWERS]
    assert (folder / "index.txt").is_file(), f"{folder} was not made by `cargo xtask answers`"
    return folder


@dataclass(frozen=True)
class Family:
    """Ava, whose father an order bars from information from March to June 2026."""

    school: School
    entries: tuple[facts.Entry, ...]
    ava: PupilId
    mother: PersonId
    father: PersonId
    may: date
    july: date


def family() -> Family:
    told = datetime(2025, 9, 1, 8, tzinfo=UTC)
    september, ava = date(2025, 9, 1), PupilId("ava")
    mother, father = PersonId("mother"), PersonId("father")
    term = facts.OrderTerm(ava, father, facts.TermBars(words.RestrictionScope.RECEIVE_ALL_INFO))
    dated: list[tuple[date, date | None, facts.Fact]] = [
        (
            september,
            None,
            facts.ProfileAdopted(facts.Profile("hill-street", "1", words.Nation.ENGLAND, words.SchoolType.ACADEMY)),
        ),
        (date(2016, 4, 2), None, facts.PupilBorn(ava)),
        (september, None, facts.PupilOnRoll(ava)),
        (september, None, facts.Relationship(ava, mother, words.RelationshipKind.MOTHER)),
        (september, None, facts.Relationship(ava, father, words.RelationshipKind.FATHER)),
        (
            date(2026, 3, 1),
            date(2026, 6, 1),
            facts.OrderSeen(OrderId("order-1"), words.OrderKind.PROHIBITED_STEPS, (term,)),
        ),
    ]
    entries = tuple(
        facts.Entry(EntryId(f"e{n}"), told, start, fact, valid_until=end)
        for n, (start, end, fact) in enumerate(dated, start=1)
    )
    return Family(School(entries), entries, ava, mother, father, date(2026, 5, 12), date(2026, 7, 10))


@pytest.fixture(scope="session", name="family")
def family_() -> Family:
    return family()
