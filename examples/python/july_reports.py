# /// script
# requires-python = ">=3.11"
# dependencies = ["parentis", "rich>=15,<16"]
# ///
"""Who gets the July report, who does not, and why: a table in the terminal.

    python july_reports.py
    python july_reports.py --on 2026-05-12 --known-at 2026-02-28T00:00:00Z my_school.json --names my_names.json

The journal holds ids. Names never go into it: they are the school's own, and are laid beside the answers at the end.
"""

from __future__ import annotations

import argparse
import json
from datetime import date, datetime
from pathlib import Path
from typing import assert_never

from rich.console import Console
from rich.table import Table
from rich.text import Text

import parentis
from parentis import Decision, MessageKind, Outcome, ParentisError, RuleId, School, documents, reasons, types
from parentis.words import Weight

#: An invented school, the same for every language.
DATA = Path(__file__).parent.parent / "data"


def send(outcome: Outcome) -> Text:
    """What the office does. A fifth outcome would be an error of the type checker here."""
    match outcome:
        case Outcome.MUST:
            return Text("send", "bold green")
        case Outcome.MAY:
            return Text("may send", "green")
        case Outcome.MUST_NOT:
            return Text("withhold", "bold red")
        case Outcome.NEEDS_CHECK:
            return Text("look first", "bold yellow")
        case _:
            assert_never(outcome)


#: Which evidence speaks for which outcome.
SPEAKS = {
    Outcome.MUST: {Weight.DUTY, Weight.REQUIRED},
    Outcome.MAY: {Weight.PERMISSION},
    Outcome.MUST_NOT: {Weight.BAR},
    Outcome.NEEDS_CHECK: {Weight.UNSETTLED},
}


#: Reasons that say who an adult is to the child.
STANDING = (
    reasons.LegalParent,
    reasons.ParentByResponsibility,
    reasons.ParentByCare,
    reasons.AuthorityHolds,
    reasons.IsThePupil,
)


def in_words(reason: reasons.Reason) -> str:
    """Every reason says in its docs what it is."""
    return " ".join((reason.__doc__ or reason.code).split()).rstrip(".")


def on_day(day: date) -> str:
    """A day as people write it."""
    return f"{day.day} {day:%B}"


def why(decision: Decision) -> str:
    """The reason that settles it, in a line."""
    if decision.outcome in (Outcome.MUST, Outcome.MAY):
        standing = (because.reason for because in decision.reasons if isinstance(because.reason, STANDING))
        if found := next(standing, None):
            return in_words(found)
    speaking = [because for because in decision.reasons if because.weight in SPEAKS[decision.outcome]]
    for because in speaking:
        reason = because.reason
        match reason:
            case reasons.OrderBars(order, scope):
                return f"{order} bars it ({scope.value.replace('_', ' ')})"
            case reasons.OrderClaimed(order, until):
                return f"{order} is told of and was not seen" + (f", on hold until {on_day(until)}" if until else "")
            case reasons.Row():
                continue
            case _:
                return in_words(reason)
    rule = next((because.rule for because in speaking), None)
    return parentis.rule(rule).says.rstrip(".") if isinstance(rule, RuleId) else "several readings are open"


def next_step(decision: Decision) -> str:
    """What is missing, and who can supply it; or until when the answer holds."""
    if decision.outcome is Outcome.NEEDS_CHECK and decision.missing:
        missing = decision.missing[0]
        return f"ask {missing.ask.replace('_', ' ')}: {missing.fact.replace('_', ' ')}"
    for change in decision.changes:
        if isinstance(change, types.FactEnds) and decision.outcome is Outcome.MUST_NOT:
            return f"{change.then.value.replace('_', ' ')} once {change.entry} ends"
    return ""


def report(school: School, names: dict[str, str], on: date) -> Table:
    """The table, a line for each adult and child."""
    audience = school.who_receives(MessageKind.REPORT, on)
    due = f", due by {on_day(audience.due.day)}" if isinstance(audience.due, types.ReportDueBy) else ""
    table = Table(
        title=f"The yearly report on {on_day(on)} {on.year}{due}", title_justify="left", row_styles=("", "dim")
    )
    for heading in ("Pupil", "Adult", "Report", "Why", "What next"):
        table.add_column(heading, overflow="fold")
    last = None
    for line in audience.lines:
        to = line.recipient.person if isinstance(line.recipient, types.ToAdult) else line.pupil
        if last not in (None, line.pupil):
            table.add_section()
        pupil = "" if line.pupil == last else names.get(line.pupil, line.pupil)
        last = line.pupil
        decision = line.decision
        table.add_row(pupil, names.get(to, to), send(decision.outcome), why(decision), next_step(decision))
    counted = {outcome: sum(line.decision.outcome is outcome for line in audience.lines) for outcome in Outcome}
    table.caption = (
        f"{counted[Outcome.MUST]} to send, {counted[Outcome.MAY]} as the school chooses, "
        f"{counted[Outcome.MUST_NOT]} to withhold, {counted[Outcome.NEEDS_CHECK]} to look at first"
    )
    return table


def main() -> None:
    """Reads the journal, asks, and shows the table."""
    arguments = argparse.ArgumentParser(description="Who gets the July report, who does not, and why.")
    arguments.add_argument("journal", nargs="?", type=Path, default=DATA / "hill_street.json")
    arguments.add_argument("--names", type=Path, default=DATA / "names.json")
    arguments.add_argument("--on", type=date.fromisoformat, default=date(2026, 7, 10))
    arguments.add_argument("--known-at", type=datetime.fromisoformat, help="what the school knew at that instant")
    given = arguments.parse_args()
    try:
        entries = documents.read_entries(given.journal.read_bytes())
        school = School(entries, known_at=given.known_at)
    except ParentisError as error:
        raise SystemExit(f"{given.journal}: {error}") from None
    names = json.loads(given.names.read_text(encoding="utf-8"))
    Console().print(report(school, names, given.on))


if __name__ == "__main__":
    main()
