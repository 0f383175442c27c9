"""Reads the vectors of the repository and holds answers against what they expect.

The format is explained in `crates/parentis-testkit/src/vectors.rs`.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

DOCUMENT = ("version", "known_at", "entries", "ask")


@dataclass(frozen=True)
class Vector:
    """A document and what has to come of it."""

    id: str
    document: dict[str, Any]
    expect: list[Any] | None
    refusal: str | None


def load(folder: Path) -> list[Vector]:
    """Every vector under the folder. `vocabulary.json` and the folder `journals` are none."""
    paths = sorted(path for path in folder.rglob("*.json") if path != folder / "vocabulary.json")
    return [read(folder, path) for path in paths if (folder / "journals") not in path.parents]


def no_key_twice(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    table = dict(pairs)
    if len(table) != len(pairs):
        raise ValueError("a key stands there twice")
    return table


def read(folder: Path, path: Path) -> Vector:
    """One vector; whatever is not written as vectors are is refused."""
    place = path.relative_to(folder).with_suffix("").as_posix()
    try:
        table = json.loads(path.read_text(encoding="utf-8"), object_pairs_hook=no_key_twice)
    except ValueError as error:
        raise ValueError(f"{place}: {error}") from error
    if not isinstance(table, dict):
        raise ValueError(f"{place}: not a table")
    name, why = table.pop("id", None), table.pop("why", None)
    if name != place or not isinstance(why, str) or not why:
        raise ValueError(f"{place}: `id` is its place, and `why` a line")
    expect, refusal = table.pop("expect", None), table.pop("expect_error", None)
    if (expect is None) == (refusal is None):
        raise ValueError(f"{place}: `expect` or `expect_error`, and not both")
    if refusal is not None and set(refusal) != {"contains"}:
        raise ValueError(f"{place}: `expect_error` has `contains`, and nothing else")
    if expect is not None and not isinstance(expect, list):
        raise ValueError(f"{place}: `expect` is a list")
    if unknown := set(table) - set(DOCUMENT):
        raise ValueError(f"{place}: unknown keys {sorted(unknown)}")
    return Vector(place, table, expect, None if refusal is None else refusal["contains"])


def differences(expected: Any, found: Any, place: str = "answers") -> list[str]:
    """What is otherwise than expected; what is not mentioned may be anything."""
    if isinstance(expected, dict) and isinstance(found, dict):
        said = []
        for key, value in expected.items():
            said += of_key(key, value, found, f"{place}.{key}")
        return said
    if isinstance(expected, list) and isinstance(found, list) and len(expected) == len(found):
        pairs = enumerate(zip(expected, found, strict=True))
        return [each for at, pair in pairs for each in differences(*pair, f"{place}[{at}]")]
    same = expected == found and isinstance(expected, bool) == isinstance(found, bool)
    return [] if same else [f"{place}: {expected!r} expected, {found!r} found"]


def of_key(key: str, expected: Any, found: dict[str, Any], place: str) -> list[str]:
    match key:
        case "rules":
            got = set(found["rules"])
            return [] if got == set(expected) else [f"{place}: {sorted(expected)} expected, {sorted(got)} found"]
        case "rules_include":
            return [f"{place}: {rule} is not named" for rule in expected if rule not in found["rules"]]
        case "rules_exclude":
            return [f"{place}: {rule} is named" for rule in expected if rule in found["rules"]]
        case "missing":
            got = {each["fact"] for each in found["missing"]}
            return [] if got == set(expected) else [f"{place}: {sorted(expected)} expected, {sorted(got)} found"]
        case _:
            return differences(expected, found[key], place) if key in found else [f"{place}: not in the answer"]
