"""The rules of a school's dealings with the adults in a child's life.

Who is this adult to this child in law today? Who must be sent the annual report, who may be, who must
not, what has to be checked first, and why? An order stops what it names and nothing else; an unknown
is never a yes. The library decides and explains: it sends nothing, stores nothing and knows no clock.

* `School`: a journal of dated facts, read once and asked many times;
* `ask`: one JSON document in, one out, the same bytes in every language;
* `parentis.facts`: what a journal is made of; `parentis.questions`: every question;
* `parentis.types`: every answer; `parentis.reasons`: why; `parentis.rules`: the rules by their ids;
* `parentis.documents`: documents as typed values.

>>> from datetime import date, datetime, timezone
>>> from parentis import Column, PersonId, PupilId, School, facts, words
>>> told = datetime(2025, 9, 1, 8, tzinfo=timezone.utc)
>>> september, ava, father = date(2025, 9, 1), PupilId("ava"), PersonId("p7")
>>> profile = facts.Profile("hill-street", "1", words.Nation.ENGLAND, words.SchoolType.ACADEMY)
>>> school = School([
...     facts.Entry(words.EntryId("e1"), told, september, facts.ProfileAdopted(profile)),
...     facts.Entry(words.EntryId("e2"), told, date(2016, 4, 2), facts.PupilBorn(ava)),
...     facts.Entry(words.EntryId("e3"), told, september, facts.PupilOnRoll(ava)),
...     facts.Entry(words.EntryId("e4"), told, september,
...                 facts.Relationship(ava, father, words.RelationshipKind.FATHER)),
... ])
>>> school
<School: 1 pupils, 1 people, 4 entries>
>>> school.entitled(Column.REPORT, ava, father, date(2026, 7, 10)).outcome
<Outcome.MUST: 'must'>
"""

from __future__ import annotations

from . import _native, documents, facts, questions, reasons, rules, types, words
from ._decode import decoder as _decoder
from ._school import School
from .errors import ParentisError
from .questions import Details
from .rules import RuleId
from .types import Decision, Verdict
from .words import (
    Column,
    Condition,
    DocumentId,
    EntryId,
    ErrorCode,
    MessageKind,
    OrderId,
    Outcome,
    PersonId,
    PupilId,
)

__version__: str = _native.VERSION
_decode_rule = _decoder(rules.Rule)


def ask(text: str | bytes) -> str:
    """Answers a document: `{"entries": [...], "ask": [...]}` in, `{"answers": [...]}` out.

    The same document gives the same text, in every language.

    >>> ask('{ "entries": [], "ask": [ { "question": "kind_of_day", "day": "2026-05-12", "as_of": "2026-05-12" } ] }')
    '{"answers":[{"answer":"kind","kind":null,"gap":{"gap":"nothing_entered"}}]}'

    Raises:
        ParentisError: If the document cannot be read, or its journal contradicts itself. Then nothing is
            answered.
    """
    return _native.ask(text)


def rule(rule: RuleId) -> rules.Rule:
    """What the table of rules says of a rule.

    >>> rule(RuleId.PAR_1).source
    'Education Act 1996 s.576(1); DfE guidance on parental responsibility (24 Aug 2023)'

    Raises:
        ParentisError: If there is no such rule.
    """
    found: rules.Rule = _decode_rule(_native.rule(rule))
    return found


__all__ = [
    "Column",
    "Condition",
    "Decision",
    "Details",
    "DocumentId",
    "EntryId",
    "ErrorCode",
    "MessageKind",
    "OrderId",
    "Outcome",
    "ParentisError",
    "PersonId",
    "PupilId",
    "RuleId",
    "School",
    "Verdict",
    "__version__",
    "ask",
    "documents",
    "facts",
    "questions",
    "reasons",
    "rule",
    "rules",
    "types",
    "words",
]
