"""Run in an environment that has the wheel and nothing else: `python -I bare.py README.md`."""

from __future__ import annotations

import doctest
import importlib.metadata
import pickle
import sys
from datetime import date
from pathlib import Path

import parentis
from parentis import Column, School, documents, questions

KINSHIP = """{ "entries": [
    { "entry": "e1", "recorded_at": "2025-09-01T08:00:00Z", "valid_from": "2025-09-01", "fact": "profile_adopted",
      "profile": { "name": "hill-street", "version": "1", "nation": "ENG", "school_type": "academy" } },
    { "entry": "e2", "recorded_at": "2025-09-01T08:00:00Z", "valid_from": "2016-04-02", "fact": "pupil_born",
      "pupil": "ava" },
    { "entry": "e3", "recorded_at": "2025-09-01T08:00:00Z", "valid_from": "2025-09-01", "fact": "pupil_on_roll",
      "pupil": "ava" },
    { "entry": "e4", "recorded_at": "2025-09-01T08:00:00Z", "valid_from": "2025-09-01", "fact": "relationship",
      "pupil": "ava", "person": "p7", "kind": "father" } ] }"""


def main(readme: Path) -> None:
    """The README's first answer, and what is shipped."""
    installed = Path(parentis.__file__).parent
    assert "site-packages" in installed.parts, f"{installed} is not the installed package"
    for shipped in ("py.typed", "_native.pyi", "_native.abi3.so", "types.py"):
        assert (installed / shipped).is_file(), f"{shipped} is not in the wheel"
    assert importlib.metadata.requires("parentis") is None, "the package depends on nothing"
    tried = doctest.testfile(str(readme), module_relative=False)
    assert tried.failed == 0
    assert tried.attempted > 5

    ava, father, july = parentis.PupilId("ava"), parentis.PersonId("p7"), date(2026, 7, 10)
    school = School.open(KINSHIP)
    explained = school.answer(questions.Explain(Column.REPORT, ava, father, july))
    assert explained.decision.outcome is parentis.Outcome.MUST
    assert pickle.loads(pickle.dumps(explained)) == explained
    again: School = pickle.loads(pickle.dumps(school))
    assert again.explain(Column.REPORT, ava, father, july) == explained
    (read,) = documents.read_answers(school.ask(documents.write_document(ask=[questions.ParentsOf(ava, july)])))
    assert read == school.parents_of(ava, july)
    size = (installed / "_native.abi3.so").stat().st_size
    print(f"    {tried.attempted} lines of the README, the native half has {size / 1e6:.2f} MB")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
