"""The program that a user would start from, run as a user runs it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from .conftest import ROOT

EXAMPLE = ROOT / "examples/python/july_reports.py"


def run(*args: str) -> subprocess.CompletedProcess[str]:
    env = {**os.environ, "COLUMNS": "130", "TERM": "dumb", "PYTHONUTF8": "1"}
    command = [sys.executable, "-W", "error", str(EXAMPLE), *args]
    return subprocess.run(command, env=env, capture_output=True, text=True, encoding="utf-8", check=False)


def test_the_table_is_the_one_that_is_shown() -> None:
    done = run()
    assert done.stderr == ""
    assert done.returncode == 0
    shown = EXAMPLE.with_suffix(".txt").read_text(encoding="utf-8")
    assert [line.rstrip() for line in done.stdout.splitlines()] == shown.splitlines()
    assert "│ Ava Doyle  │ Finn Doyle              │ withhold   │ order-1 bars it" in done.stdout
    assert "12 to send, 0 as the school chooses, 2 to withhold, 2 to look at first" in done.stdout


def test_before_the_order_was_known_he_got_it() -> None:
    done = run("--on", "2026-05-12", "--known-at", "2026-02-28T00:00:00+00:00")
    assert done.returncode == 0
    assert "│ Ava Doyle  │ Finn Doyle              │ send " in done.stdout


def test_a_slip_in_the_journal_is_told_with_its_place(tmp_path: Path) -> None:
    slip = tmp_path / "slip.json"
    journal = (ROOT / "examples/data/hill_street.json").read_text()
    slip.write_text(journal.replace('"kind": "mother"', '"kind": "mothr"', 1))
    done = run(str(slip))
    assert done.returncode == 1
    assert done.stderr.strip() == f"{slip}: `entries[4].kind`: unknown word `mothr`"
