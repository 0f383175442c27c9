"""Documents as typed values: what `ask` and `School.open` take and give, read and written.

>>> from parentis import documents, ask
>>> text = ask(
...     '{ "entries": [], "ask": [ { "question": "kind_of_day", "day": "2026-05-12", "as_of": "2026-05-12" } ] }'
... )
>>> documents.read_answers(text)
(KindAnswer(kind=None, gap=GapNothingEntered()),)
>>> documents.write_answers(documents.read_answers(text)) == text
True
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from . import _native
from ._decode import Fault, decoder, encoder, write_date
from .facts import Entry
from .questions import Question
from .types import Answer

_decode_answers = decoder(tuple[Answer, ...])
_encode_answers = encoder(tuple[Answer, ...])
_decode_questions = decoder(tuple[Question, ...])
_encode_questions = encoder(tuple[Question, ...])
_decode_entries = decoder(tuple[Entry, ...])
_encode_entries = encoder(tuple[Entry, ...])


def _read(text: str | bytes, key: str, decode: Any) -> Any:
    try:
        data = _native.read(text)
        if not isinstance(data, dict):
            raise Fault("wrong_kind", "a table expected")
        if key not in data:
            raise Fault("missing_key", "missing, and has no default", key)
        try:
            return decode(data[key])
        except Fault as fault:
            fault.way.append(key)
            raise
    except Fault as fault:
        raise fault.error() from None


def _write(data: Any) -> str:
    try:
        # Half a surrogate pair is written as it is, and refused by whoever reads the document.
        return json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    except (TypeError, ValueError, RecursionError):
        raise Fault("refused", "a value that is not taken here").error() from None


def read_answers(text: str | bytes) -> tuple[Answer, ...]:
    """The answers of a document `{"answers": [...]}`, as `ask` gives it in every language.

    A reason, a change, a rule or a missing fact that this version does not know is kept as an
    `UnknownReason`, `UnknownChange` or `UnknownWord`.

    Raises:
        ParentisError: If it is no such document.
    """
    answers: tuple[Answer, ...] = _read(text, "answers", _decode_answers)
    return answers


def write_answers(answers: Iterable[Answer]) -> str:
    """The document of these answers: the same text that `ask` gives for them."""
    return _write({"answers": _encode_answers(tuple(answers))})


def read_questions(text: str | bytes) -> tuple[Question, ...]:
    """The questions of a document, which stand there under `ask`.

    Raises:
        ParentisError: If it is no document with questions.
    """
    questions: tuple[Question, ...] = _read(text, "ask", _decode_questions)
    return questions


def read_entries(text: str | bytes) -> tuple[Entry, ...]:
    """The entries of a document.

    Raises:
        ParentisError: If it is no document with entries. That entries do not contradict each other is
            looked at by `School.open`.
    """
    entries: tuple[Entry, ...] = _read(text, "entries", _decode_entries)
    return entries


def write_document(
    *,
    entries: Iterable[Entry] | None = None,
    ask: Iterable[Question] | None = None,
    known_at: datetime | None = None,
) -> str:
    """A document of these entries and questions: with entries alone for `School.open` and
    `School.add`, with questions alone for `School.ask`, with both for `ask`.
    """
    document: dict[str, Any] = {"version": _native.JOURNAL}
    if known_at is not None:
        document["known_at"] = write_date(known_at)
    if entries is not None:
        document["entries"] = _encode_entries(tuple(entries))
    if ask is not None:
        document["ask"] = _encode_questions(tuple(ask))
    return _write(document)


__all__ = [
    "read_answers",
    "read_entries",
    "read_questions",
    "write_answers",
    "write_document",
]
