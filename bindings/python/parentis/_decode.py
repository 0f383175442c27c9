# pyright: basic
"""Plain data to the dataclasses and back, by their own hints.

`decoder(Decision)` and `encoder(Decision)` read the hints once and give a function. What they know
of how a document is written:

* a group (a union of dataclasses) tells its kind by a key, which is the one class variable of each
  of its classes: `code`, `change`, `question` …; without one, by which key is there;
* a field `Annotated[Group, ...]` has its keys among those of its table;
* a field with a default may be left out, and is left out where it has it;
* a word of a list that may grow is an `UnknownWord` if it is not known, a group that may grow has
  an `Unknown...` among its classes. All else that is not known is refused with its place.
"""

from __future__ import annotations

import dataclasses
import json
import types
from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from enum import StrEnum
from functools import cache
from typing import (
    Annotated,
    Any,
    ClassVar,
    Literal,
    NewType,
    Union,
    get_args,
    get_origin,
    get_type_hints,
)

from .errors import ParentisError
from .words import UnknownWord

Decode = Callable[[Any], Any]
Encode = Callable[[Any], Any]


class Fault(Exception):  # noqa: N818 - it is what is wrong, and becomes an error with its place
    """What is wrong with plain data, with the way to it from the inside out."""

    def __init__(self, code: str, text: str, *way: str | int) -> None:
        self.code = code
        self.text = text
        self.way = list(way)

    def error(self) -> ParentisError:
        """It, said as the document interface says it."""
        path = ""
        for step in reversed(self.way):
            if isinstance(step, int):
                path += f"[{step}]"
            else:
                path += ("." if path else "") + shown(step)
        return ParentisError(f"{f'`{path}`' if path else 'the document'}: {self.text}", self.code, path)


def shown(word: str) -> str:
    """A word or key from outside: itself if it looks like a code, otherwise its length."""
    if 0 < len(word) <= 40 and all(c in "abcdefghijklmnopqrstuvwxyz0123456789_-." for c in word):
        return word
    return f"({len(word.encode('utf-8', 'surrogatepass'))} bytes)"


KINDS: Mapping[type, str] = {
    type(None): "nothing",
    bool: "true or false",
    int: "a whole number",
    float: "another number",
    str: "text",
    list: "a list",
    dict: "a table",
}


def wrong_kind(expected: str, found: object) -> Fault:
    return Fault("wrong_kind", f"{expected} expected, {KINDS.get(type(found), 'something else')} found")


# ---------------------------------------------------------------- what a hint says


def is_table(hint: Any) -> bool:
    return isinstance(hint, type) and hasattr(hint, "__dataclass_fields__")


def members(hint: Any) -> tuple[Any, ...]:
    """The types of a union; of anything else, itself."""
    return get_args(hint) if get_origin(hint) in (Union, types.UnionType) else (hint,)


@cache
def hints(table: Any) -> dict[str, Any]:
    return get_type_hints(table, include_extras=True)


@cache
def tag(table: Any) -> tuple[str, str] | None:
    """The key that tells the kind of a table, and its word there."""
    for name, hint in hints(table).items():
        if get_origin(hint) is ClassVar:
            inner = get_args(hint)[0]
            if get_origin(inner) is Literal:
                return name, get_args(inner)[0]
    return None


def unknown(table: Any) -> bool:
    """Is it the class for kinds that are not known?"""
    name: str = table.__name__
    return name.startswith("Unknown")


def known_key(table: Any) -> str:
    """The key of a group's class without a tag."""
    return dataclasses.fields(table)[0].name


# ---------------------------------------------------------------- reading


@cache
def decoder(hint: Any) -> Decode:
    """The function that makes a value of that type of plain data."""
    if get_origin(hint) is Annotated:
        return decoder(get_args(hint)[0])
    if isinstance(hint, NewType):
        return text
    kinds = members(hint)
    if len(kinds) > 1:
        return decode_union(kinds)
    if get_origin(hint) is tuple:
        return decode_tuple(decoder(get_args(hint)[0]))
    if is_table(hint):
        return decode_table(hint)
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return decode_word(hint, open_=False)
    return PLAIN[hint]


def text(data: Any) -> str:
    if type(data) is str:
        return data
    raise wrong_kind("text", data)


def whole(data: Any) -> int:
    if type(data) is int:
        return data
    raise wrong_kind("a whole number", data)


def flag(data: Any) -> bool:
    if type(data) is bool:
        return data
    raise wrong_kind("true or false", data)


BAD_DATE = "not a date in the form 2026-05-12, or not an instant in the form 2026-05-12T08:00:00Z"


def day(data: Any) -> date:
    if type(data) is not str:
        raise wrong_kind("a date in the form 2026-05-12", data)
    try:
        if len(data) == 10:
            return date.fromisoformat(data)
    except ValueError:
        pass
    raise Fault("bad_date", BAD_DATE)


def instant(data: Any) -> datetime:
    if type(data) is not str:
        raise wrong_kind("an instant in the form 2026-05-12T08:00:00Z", data)
    try:
        found = datetime.fromisoformat(data)
    except ValueError:
        raise Fault("bad_date", BAD_DATE) from None
    if found.tzinfo is None:
        raise Fault("bad_date", BAD_DATE)
    return found


def hour(data: Any) -> time:
    if type(data) is not str:
        raise wrong_kind("text", data)
    try:
        return time.fromisoformat(data)
    except ValueError:
        raise Fault("refused", "not a time in the form 16:00") from None


PLAIN: Mapping[Any, Decode] = {str: text, int: whole, bool: flag, date: day, datetime: instant, time: hour}


def decode_word(words: type[StrEnum], *, open_: bool) -> Decode:
    known: dict[Any, StrEnum] = {word.value: word for word in words}

    def decode(data: Any) -> str:
        try:
            return known[data]
        except (KeyError, TypeError):
            if type(data) is not str:
                raise wrong_kind("text", data) from None
            if open_:
                return UnknownWord(data)
            raise Fault("unknown_word", f"unknown word `{shown(data)}`") from None

    return decode


def decode_tuple(item: Decode) -> Decode:
    def decode(data: Any) -> tuple[Any, ...]:
        if type(data) is not list:
            raise wrong_kind("a list", data)
        made: list[Any] = []
        try:
            for each in data:
                made.append(item(each))  # noqa: PERF401 - of a fault the place is needed
        except Fault as fault:
            fault.way.append(len(made))
            raise
        return tuple(made)

    return decode


def decode_union(kinds: tuple[Any, ...]) -> Decode:
    tables = [kind for kind in kinds if is_table(kind)]
    others = [kind for kind in kinds if not is_table(kind) and kind is not type(None)]
    if type(None) in kinds:
        inner = decoder(Union[tuple(kind for kind in kinds if kind is not type(None))])
        return lambda data: None if data is None else inner(data)
    if tables and not others:
        return decode_group(tables)
    if UnknownWord in others:
        (words,) = (kind for kind in others if kind is not UnknownWord)
        return decode_word(words, open_=True)
    if set(others) == {datetime, date}:
        return lambda data: instant(data) if isinstance(data, str) and "T" in data else day(data)
    # A number, or a word for no number.
    number, word = (decoder(kind) for kind in others)
    return lambda data: number(data) if type(data) is int else word(data)


def decode_group(tables: list[Any]) -> Decode:
    tagged = {found[1]: (found[0], table) for table in tables if (found := tag(table))}
    if not tagged:
        by_key = {known_key(table): decode_table(table) for table in tables}

        def by_its_key(data: Any) -> Any:
            if type(data) is not dict:
                raise wrong_kind("a table", data)
            for key, decode in by_key.items():
                if key in data:
                    return decode(data)
            raise Fault("missing_key", "missing, and has no default", next(iter(by_key)))

        return by_its_key
    key = next(iter(tagged.values()))[0]
    decoders = {code: decode_table(table, key) for code, (_, table) in tagged.items()}
    stranger = next((table for table in tables if unknown(table)), None)

    def decode(data: Any) -> Any:
        if type(data) is not dict:
            raise wrong_kind("a table", data)
        code = data.get(key)
        if type(code) is not str:
            if key not in data:
                raise Fault("missing_key", "missing, and has no default", key)
            fault = wrong_kind("text", code)
            fault.way.append(key)
            raise fault
        read = decoders.get(code)
        if stranger is None:
            if read is None:
                raise Fault("unknown_word", f"unknown word `{shown(code)}`", key)
            return read(data)
        try:
            if read is not None:
                return read(data)
        except Fault as fault:
            # Known, and with something in it that is not: what explains an answer stops nobody from reading it.
            if fault.code not in ("unknown_key", "unknown_word"):
                raise
        rest = {name: each for name, each in data.items() if name != key}
        return stranger(code, json.dumps(rest, ensure_ascii=False, separators=(",", ":")))

    return decode


def small(table: Any) -> bool:
    """Does it hold words and flags alone, so that there are few that differ?"""

    def is_word(hint: Any) -> bool:
        return all(
            kind is bool or kind is UnknownWord or (isinstance(kind, type) and issubclass(kind, StrEnum))
            for kind in members(hint)
        )

    types_ = hints(table)
    return all(is_word(types_[field.name]) for field in dataclasses.fields(table))


def shared(table: Any) -> Callable[..., Any]:
    """Makes such a table once: it never changes, so that two that are equal are one object."""
    made: dict[tuple[Any, ...], Any] = {}

    def make(*values: Any) -> Any:
        found = made.get(values)
        if found is None:
            found = table(*values)
            if UnknownWord not in map(type, values):
                made[values] = found
        return found

    return make


def decode_table(table: Any, tag_key: str | None = None) -> Decode:
    types_ = hints(table)
    parts: list[tuple[str, Decode]] = []
    optional: list[tuple[str, Decode]] = []
    among: list[tuple[str, Decode, frozenset[str]]] = []
    order = [field.name for field in dataclasses.fields(table)]
    for field in dataclasses.fields(table):
        hint = types_[field.name]
        if get_origin(hint) is Annotated:
            group = members(get_args(hint)[0])
            keys = {field.name for kind in group for field in dataclasses.fields(kind)}
            keys |= {found[0] for kind in group if (found := tag(kind))}
            among.append((field.name, decoder(hint), frozenset(keys)))
        elif field.default is dataclasses.MISSING:
            parts.append((field.name, decoder(hint)))
        else:
            optional.append((field.name, decoder(hint)))
    own = {name for name, _ in (*parts, *optional)} | ({tag_key} if tag_key else set())
    count = len(parts) + (1 if tag_key else 0)
    make = shared(table) if small(table) else table

    def decode(data: Any) -> Any:
        if type(data) is not dict:
            raise wrong_kind("a table", data)
        key = ""
        values: list[Any] = []
        try:
            for key, part in parts:
                values.append(part(data[key]))
        except KeyError:
            raise Fault("missing_key", "missing, and has no default", key) from None
        except Fault as fault:
            fault.way.append(key)
            raise
        if len(data) != count:
            for name in data:
                if name not in own:
                    raise Fault("unknown_key", "unknown key", name)
        return make(*values)

    if not among and not optional:
        return decode

    def decode_more(data: Any) -> Any:
        if type(data) is not dict:
            raise wrong_kind("a table", data)
        made: dict[str, Any] = {}
        left = {name: each for name, each in data.items() if name != tag_key}
        for name, part, keys in among:
            made[name] = part({key: left.pop(key) for key in list(left) if key in keys and key not in own})
        for name, part in (*parts, *optional):
            if name not in left:
                if (name, part) in parts:
                    raise Fault("missing_key", "missing, and has no default", name)
                continue
            try:
                made[name] = part(left.pop(name))
            except Fault as fault:
                fault.way.append(name)
                raise
        for name in left:
            raise Fault("unknown_key", "unknown key", name)
        return table(**{name: made[name] for name in order if name in made})

    return decode_more


# ---------------------------------------------------------------- writing


@cache
def encoder(hint: Any) -> Encode:
    """The function that makes plain data of a value of that type."""
    if get_origin(hint) is Annotated:
        return encoder(get_args(hint)[0])
    kinds = [kind for kind in members(hint) if kind is not type(None)]
    if len(kinds) == 1 and get_origin(kinds[0]) is tuple:
        item = encoder(get_args(kinds[0])[0])
        return lambda value: list(map(item, value)) if isinstance(value, tuple | list) else value
    if any(is_table(kind) for kind in kinds):
        single = len(kinds) == 1
        known = {kind: encode_table(kind, tagged=not single) for kind in kinds}

        def encode(value: Any) -> Any:
            write = known.get(type(value))
            return write(value) if write else value

        return encode
    if date in kinds or datetime in kinds or time in kinds:
        return write_date
    return same


def write_date(value: Any) -> Any:
    """A day, an hour or an instant as documents have it: UTC as `Z`, no more digits than are needed."""
    if isinstance(value, datetime):
        exact = "milliseconds" if value.microsecond and value.microsecond % 1000 == 0 else "auto"
        return value.isoformat(timespec=exact).replace("+00:00", "Z")
    return value.isoformat() if isinstance(value, date | time) else value


def same(value: Any) -> Any:
    """Text, words, numbers and flags are plain; and whatever is wrong is refused by the reader."""
    return value


def encode_table(table: Any, *, tagged: bool) -> Encode:
    if unknown(table):
        key = known_key(table)
        return lambda value: {key: getattr(value, key), **json.loads(value.arguments)}
    types_ = hints(table)
    parts = [
        (
            field.name,
            encoder(types_[field.name]),
            field.default,
            get_origin(types_[field.name]) is Annotated,
        )
        for field in dataclasses.fields(table)
    ]
    found = tag(table) if tagged else None
    # What an answer holds is written whole, also where a question may leave it out.
    whole = table.__module__.endswith(".types")

    def encode(value: Any) -> dict[str, Any]:
        data: dict[str, Any] = {found[0]: found[1]} if found else {}
        for name, write, default, among in parts:
            each = getattr(value, name)
            if among:
                inner = write(each)
                if isinstance(inner, dict):
                    data.update(inner)
                else:
                    data[name] = inner
            elif whole or default is dataclasses.MISSING or each != default:
                written = write(each)
                # A table of which nothing is said is left out: `details` with nothing in it.
                if whole or name != "details" or written != {}:
                    data[name] = written
        return data

    return encode


__all__ = ["Fault", "decoder", "encoder", "write_date"]
