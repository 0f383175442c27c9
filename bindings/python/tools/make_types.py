"""Writes the typed modules of the package: words, rules, reasons, types, questions, facts.

    python make_types.py            # write them
    python make_types.py --check    # stop if what is there is not what would be written

They are made from what the repository says of the document interface anyway: the JSON Schemas of
`crates/parentis-document/schemas` (which are made from the Rust types, docs included), the closed
lists of `tests/vectors/vocabulary.json`, and, for the names of words such as `Column.REPORT`, the
places in the Rust source where the closed lists are written. A question, a reason, a field or a
word that is added to the core stands in Python once this has run, and fails the check until then.

What a machine cannot know is in the tables at the top: which name a group of variants carries.
"""

from __future__ import annotations

import argparse
import json
import keyword
import re
import subprocess
import sys
import textwrap
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NoReturn

ROOT = Path(__file__).resolve().parents[3]
SCHEMAS = ROOT / "crates/parentis-document/schemas"
CORE = ROOT / "crates/parentis/src"
PACKAGE = ROOT / "bindings/python/parentis"

#: What the variants of a group are called: `DueBy` and not `By`, since `ReportDue` has one too.
PREFIXES = {
    "CalendarGap": "Gap",
    "CaseStep": "Step",
    "ClauseHome": "Clause",
    "Day": "Day",
    "Due": "Due",
    "HelpStep": "Help",
    "BallotEvent": "Ballot",
    "SeatEvent": "Seat",
    "ContactNote": "Contact",
    "EventNote": "Event",
    "GroupStep": "Group",
    "Kept": "Kept",
    "SafeguardingStep": "Safeguarding",
    "PolicyEvent": "Policy",
    "ConsultationEvent": "Consultation",
    "Recipient": "To",
    "ReportDue": "ReportDue",
    "TermEffect": "Term",
}
#: Tables that have the keys of a group among their own: the field and the group.
AMONG = {
    "Clause": ("home", "ClauseHome"),
    "DayAnswer": ("day", "Day"),
    "Entry": ("fact", "Fact"),
    "OrderTerm": ("effect", "TermEffect"),
}
#: What explains an answer may grow, and a word of it that an older package does not know stays one.
OPEN = {"MissingFact", "RuleId", "Supplier"}
#: Groups of the same kind.
OPEN_GROUPS = {"Change", "Reason"}
#: Lists of the vocabulary that only the text of an error speaks of.
UNSPOKEN = {"document_kind", "document_syntax", "severity", "value_kind"}
#: Questions of which a day is the answer; the docs of the other answers name what they answer.
FOR_A_DAY = {"count", "deemed_received", "hours_after", "last_day_before", "late_results_due", "told_date"}
#: Fields with words of people in them, which no `repr` shows.
HIDDEN = {
    ("Clause", "says"),
    ("CopiedDetail", "name"),
    ("CopiedDetail", "value"),
    ("CopyField", "name"),
    ("FieldAccess", "name"),
    ("FieldMark", "field"),
    ("ItemField", "name"),
    ("ItemField", "value"),
    ("PolicyDocument", "title"),
    ("SheetDetail", "name"),
    ("SheetDetail", "value"),
    ("ShownField", "name"),
    ("ShownField", "value"),
    ("Source", "as_written"),
    ("Source", "place"),
    ("Source", "producer"),
}

WIDTH = 100
HEADER = "# Written by tools/make_types.py from the schemas of the document interface. Not edited by hand.\n"


def stop(why: str) -> NoReturn:
    sys.exit(f"make_types: {why}")


def pascal(code: str) -> str:
    return "".join(part[:1].upper() + part[1:] for part in code.split("_"))


def snake(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()


# ---------------------------------------------------------------- prose

#: From the manner of Rust to that of Python.
PROSE = [
    (r"\s*\n(?!\n)\s*", " "),
    (r"\babsent or null\b", "`None`"),
    (r"; absent:", "; `None`:"),
    (r"\bnull while\b", "`None` while"),
    (r"; none (if|while|for)\b", r"; `None` \1"),
    (r"`None` if for any time", "`NoLimit.NO_LIMIT` for any time"),
    (r"`TermEffect::(\w+)`", r"`Term\1`"),
    (r"`(?:\w+::)+(\w+)`", r"`\1`"),
    (r"\[`([^`]*)`\](\([^)]*\))?", r"`\1`"),
    (r"\s*See the \[module\]\(self\)\.", ""),
]


def prose(text: str) -> list[str]:
    """The paragraphs of a description."""
    text = text.split("```")[0]
    paragraphs = [part.strip() for part in re.split(r"\n\s*\n", text) if part.strip()]
    for pattern, new in PROSE:
        paragraphs = [re.sub(pattern, new, part) for part in paragraphs]
    return paragraphs


def docstring(text: str, indent: int) -> Iterator[str]:
    """A docstring, or the text under a field, wrapped."""
    pad = " " * indent
    paragraphs = prose(text) or stop("something has no description")
    summary, rest = paragraphs[0].replace("\\", "\\\\"), paragraphs[1:]
    # A docstring begins with a line of its own: of a long first paragraph that is the first sentence.
    sentence = re.match(r"(.+?[.:?]) (?=[A-Z])(.*)", summary)
    if len(summary) + indent + 6 > WIDTH and sentence and len(sentence[1]) + indent + 3 <= WIDTH:
        summary, rest = sentence[1].rstrip(":") if sentence[1].endswith(":") else sentence[1], [sentence[2], *rest]
    if not rest and len(summary) + indent + 6 <= WIDTH:
        yield f'{pad}"""{summary}"""'
        return
    wrapped = textwrap.wrap(summary, WIDTH - indent, initial_indent='"""')
    yield from (pad + line for line in wrapped)
    for part in rest:
        yield ""
        yield from (pad + line for line in textwrap.wrap(part, WIDTH - indent))
    yield f'{pad}"""'


# ---------------------------------------------------------------- the closed lists


@dataclass
class Words:
    """A closed list: its Python name, what it is, and its words."""

    name: str
    doc: str
    words: list[tuple[str, str, str]]  # member, code, doc

    def lines(self) -> Iterator[str]:
        yield f"class {self.name}(StrEnum):"
        yield from docstring(self.doc, 4)
        yield ""
        for member, code, doc in self.words:
            yield f"    {member} = {json.dumps(code)}"
            yield from docstring(doc, 4)
        yield ""
        yield ""


LIST = re.compile(r'((?:^ *///.*\n)+)^ *pub enum (\w+) as "(\w+)" \{\n([\s\S]*?)^ *\}', re.MULTILINE)
WORD = re.compile(r'((?:^ *///.*\n)+)^ *(\w+) = "([^"]*)",', re.MULTILINE)


def said(comment: str) -> str:
    return "\n".join(re.sub(r"^ */// ?", "", line) for line in comment.splitlines())


def member(code: str, rust: str) -> str:
    """The name of a word: the word itself where it is one, else what Rust calls it."""
    rust = re.sub(r"(?<=[a-z])(?=\d)", "_", re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", rust)).strip("_")
    spelt = code.upper()
    if re.fullmatch(r"[a-z][a-z0-9_]+", code) and spelt.replace("_", "") == rust.upper().replace("_", ""):
        return spelt
    return rust.upper()


def closed_lists(vocabulary: dict[str, list[str]]) -> dict[str, Words]:
    """The closed lists that the Rust source writes, by the name that the vocabulary has for them."""
    lists: dict[str, Words] = {}
    for path in sorted(CORE.rglob("*.rs")):
        for doc, name, listed, body in LIST.findall(path.read_text(encoding="utf-8")):
            words = [(member(code, rust), code, said(says)) for says, rust, code in WORD.findall(body)]
            if [code for _, code, _ in words] != vocabulary.get(listed):
                stop(f"the list `{listed}` as written in {path.name} is not that of vocabulary.json")
            lists[listed] = Words(name, said(doc), words)
    return lists


# ---------------------------------------------------------------- the schemas


@dataclass
class Field:
    """A field of a dataclass."""

    name: str
    type: str
    doc: str
    default: str | None = None
    hidden: bool = False

    def lines(self) -> Iterator[str]:
        type_ = self.type
        if self.hidden:
            inside = f"default={self.default}, repr=False" if self.default is not None else "repr=False"
            yield f"    {self.name}: {type_} = field({inside})"
        elif self.default is not None:
            yield f"    {self.name}: {type_} = {self.default}"
        else:
            yield f"    {self.name}: {type_}"
        yield from docstring(self.doc, 4)


@dataclass
class Table:
    """A dataclass."""

    name: str
    doc: str
    fields: list[Field]
    tag: tuple[str, str] | None = None
    base: str = ""

    def lines(self) -> Iterator[str]:
        yield "@dataclass(frozen=True, slots=True)"
        yield f"class {self.name}{f'({self.base})' if self.base else ''}:"
        yield from docstring(self.doc, 4)
        if self.tag:
            key, code = self.tag
            yield ""
            yield f"    {key}: ClassVar[Literal[{json.dumps(code)}]] = {json.dumps(code)}"
        required = [each for each in self.fields if each.default is None]
        optional = [each for each in self.fields if each.default is not None]
        if self.tag:
            # Of a kind of a group the order is that in which it is written.
            first = next((at for at, each in enumerate(self.fields) if each.default is not None), len(self.fields))
            required, optional = self.fields[:first], self.fields[first:]
        if required:
            yield ""
        for each in required:
            yield from each.lines()
        if optional:
            yield ""
            yield "    _: KW_ONLY"
        for each in optional:
            yield from each.lines()
        yield ""
        yield ""


@dataclass
class Alias:
    """Another name for a type, or the name of a group."""

    name: str
    doc: str
    type: str

    def lines(self) -> Iterator[str]:
        yield f"{self.name}: TypeAlias = {self.type}"
        yield from docstring(self.doc, 0)
        yield ""


@dataclass
class Module:
    """A module that is being written."""

    name: str
    doc: str
    imports: str
    parts: list[Words | Table | Alias] = field(default_factory=list)
    extra: str = ""

    def names(self) -> list[str]:
        return [part.name for part in self.parts]

    def text(self) -> str:
        lines = [HEADER, f'"""{self.doc}"""', "", self.imports, "", self.extra]
        for part in self.parts:
            lines.extend(part.lines())
        exported = sorted({*self.names(), *re.findall(r"^(?:class )?([A-Z]\w+)(?: =|:|\()", self.extra, re.MULTILINE)})
        exported = [name for name in exported if not name.endswith("_co")]
        lines += ["", "__all__ = [", *(f'    "{name}",' for name in exported), "]"]
        return formatted("\n".join(lines))


def formatted(text: str) -> str:
    """As ruff has it."""
    command = [sys.executable, "-m", "ruff", "--isolated"]
    # As the project's own formatter has it; texts are broken before, at the width of reading.
    line = ["--line-length", "120"]
    sorted_ = subprocess.run(
        [*command, "check", "--quiet", "--select", "I,F401", "--fix", *line, "--target-version", "py311", "-"],
        input=text, capture_output=True, text=True, check=False,
    )  # fmt: skip
    if not sorted_.stdout:
        stop(f"ruff cannot read what was written: {sorted_.stderr}")
    done = subprocess.run(
        [*command, "format", "--quiet", *line, "-"],
        input=sorted_.stdout, capture_output=True, text=True, check=True,
    )  # fmt: skip
    return done.stdout


GETTER = re.compile(r"((?:^ *///.*\n)+)^ *pub (?:const )?fn (\w+)\(&self\)", re.MULTILINE)


def getters() -> dict[str, str]:
    """What is said of the fields of a profile: they are private in the core, and have functions with docs."""
    source = (CORE / "profile/mod.rs").read_text(encoding="utf-8")
    return {name: said(doc) for doc, name in GETTER.findall(source)}


def codes_of(group: dict[str, Any]) -> Iterator[str]:
    """The words by which the variants of a group are told apart; none of a list of words."""
    for variant in group["oneOf"]:
        properties = variant.get("properties", {})
        yield from (each["const"] for each in properties.values() if "const" in each)


class Reader:
    """Turns the definitions of a schema into the parts of a module."""

    def __init__(
        self, into: Module, schema: dict[str, Any], written: set[str], lists: Iterable[Words], *, opened: bool
    ):
        self.into = into
        self.defs: dict[str, Any] = schema["$defs"]
        self.written = written
        self.lists = {words.name: words for words in lists}
        self.opened = opened
        # A fact may be called as a list of words is: then the list is named with its module.
        groups = [(name, each) for name, each in [*self.defs.items(), ("", schema)] if "oneOf" in each]
        variants = {PREFIXES.get(name, "") + pascal(code) for name, each in groups for code in codes_of(each)}
        self.shadowed = {name for name in self.lists if name in variants}
        if self.shadowed:
            into.imports += "from . import words\n"
            for name in self.shadowed:
                into.imports = re.sub(rf"\b{name}, ", "", into.imports)

    def type(self, schema: dict[str, Any]) -> str:
        """The type of a field."""
        if "$ref" in schema:
            name = schema["$ref"].rsplit("/", 1)[1]
            if name in self.shadowed:
                return f"words.{name}"
            return f"{name} | UnknownWord" if self.opened and name in OPEN else name
        if "anyOf" in schema:
            return " | ".join(self.type(kind) for kind in schema["anyOf"])
        kind = schema["type"]
        if isinstance(kind, list):
            return " | ".join(self.type({**schema, "type": each}) for each in kind)
        match kind, schema.get("format"):
            case "null", _:
                return "None"
            case "string", "date":
                return "date"
            case "string", "date-time":
                return "datetime"
            case "string", "partial-time":
                return "time"
            case "string", None:
                return "str"
            case "integer", _:
                return "int"
            case "boolean", _:
                return "bool"
            case "array", _:
                return f"tuple[{self.type(schema['items'])}, ...]"
            case _:
                pass
        stop(f"no type for {schema}")

    def default(self, schema: dict[str, Any], value: Any) -> str:
        """A default as Python writes it."""
        if value is None or isinstance(value, bool | int):
            return repr(value)
        if isinstance(value, list):
            items = [self.default(schema["items"], each) for each in value]
            return f"({', '.join(items)}{',' if len(items) == 1 else ''})"
        refs = [schema, *schema.get("anyOf", [])]
        name = next((each["$ref"].rsplit("/", 1)[1] for each in refs if "$ref" in each), None)
        if isinstance(value, dict) and name:
            properties = self.defs[name]["properties"]
            required = self.defs[name].get("required", [])
            given = [
                f"{key}={self.default(properties[key], each)}"
                for key, each in value.items()
                if key in required or each != properties[key].get("default")
            ]
            return f"{name}({', '.join(given)})"
        if isinstance(value, str) and name in self.lists:
            found = next(member for member, code, _ in self.lists[name].words if code == value)
            return f"{name}.{found}"
        if isinstance(value, str) and name is None:
            return json.dumps(value)
        stop(f"no default for {schema}")

    def fields(self, owner: str, schema: dict[str, Any], tag: str | None = None) -> list[Field]:
        required: list[str] = schema.get("required", [])
        properties: dict[str, Any] = schema.get("properties", {})
        order = schema.get("order") or [*required, *(key for key in properties if key not in required)]
        fields = []
        for key in order:
            if key == tag:
                continue
            inner = properties[key]
            default = None if key in required else self.default(inner, inner.get("default"))
            type_ = self.type(inner)
            if default == "None" and "None" not in type_:
                type_ += " | None"
            doc = (
                inner.get("description")
                or (getters().get(key) if owner == "Profile" else None)
                or stop(f"{owner}.{key} has no description")
            )
            if keyword.iskeyword(key):
                stop(f"{owner}.{key} is a word of Python's")
            fields.append(Field(key, type_, doc, default, (owner, key) in HIDDEN))
        return fields

    def group(self, name: str, schema: dict[str, Any], doc: str, base: dict[str, str] | None = None) -> None:
        """The variants of a `oneOf`, and the name of them all."""
        names = []
        for variant in schema["oneOf"]:
            tag = next(((key, each["const"]) for key, each in variant["properties"].items() if "const" in each), None)
            code = tag[1] if tag else next(iter(variant["required"]))
            own = PREFIXES.get(name, "") + pascal(code)
            doc_ = variant.get("description") or stop(f"{name}: {code} has no description")
            if not tag:
                # Its one key is its name, and what it is stands there once.
                key = {**variant["properties"][code], "description": "Which."}
                variant = {**variant, "properties": {code: key}}
            fields = self.fields(own, variant, tag[0] if tag else None)
            self.add(Table(own, doc_, fields, tag, (base or {}).get(code, "")))
            names.append(own)
        if self.opened and name in OPEN_GROUPS:
            names.append(f"Unknown{name}")
        self.add(Alias(name, doc, " | ".join(names)))

    def add(self, part: Words | Table | Alias) -> None:
        if part.name in self.into.names():
            stop(f"two of `{part.name}` in {self.into.name}.py: give a prefix in PREFIXES")
        self.into.parts.append(part)

    def definition(self, name: str, schema: dict[str, Any], tag: tuple[str, str] | None = None) -> None:
        """Writes a definition, if it is none of those that stand elsewhere."""
        if name in self.written:
            return
        self.written.add(name)
        doc = schema.get("description") or stop(f"{name} has no description")
        for inner in schema.get("properties", {}).values():
            if isinstance(inner.get("default"), dict):
                # Made where the class is defined, so it is defined before.
                before = inner["$ref"].rsplit("/", 1)[1]
                self.definition(before, self.defs[before])
        variants = schema.get("oneOf", [])
        if variants and name not in AMONG:
            self.group(name, schema, doc)
        elif schema.get("type") == "object":
            among = []
            if name in AMONG:
                key, group = AMONG[name]
                if group in self.defs:
                    # It stands in fields of its own too.
                    self.definition(group, self.defs[group])
                elif group not in self.written:
                    self.written.add(group)
                    self.group(group, schema, f"What {snake(name).replace('_', ' ')} is about, kind by kind.")
                note = f'"its keys stand among those of `{name}`"'
                among = [Field(key, f"Annotated[{group}, {note}]", f"{key.capitalize()}.")]
            fields = self.fields(name, schema)
            place = AMONG_PLACE.get(name, 0)
            self.add(Table(name, doc, [*fields[:place], *among, *fields[place:]], tag))
        else:
            self.add(Alias(name, doc, self.type(schema)))


#: Where among the other fields the group stands, as the core writes them.
AMONG_PLACE = {"Clause": 2, "DayAnswer": 0, "Entry": 3, "OrderTerm": 2}

COMMON = """from __future__ import annotations
from dataclasses import KW_ONLY, dataclass, field
from datetime import date, datetime, time
from enum import StrEnum
from typing import Annotated, ClassVar, Generic, Literal, NewType, TypeAlias, TypeVar
"""

UNKNOWN_GROUP = '''
@dataclass(frozen=True, slots=True)
class Unknown{name}:
    """A {word} that this version of the package does not know, from a document that a newer one wrote.

    It is carried whole: written again, it is what it was.
    """

    {tag}: str
    """Its code."""
    arguments: str = field(default="{{}}", repr=False)
    """What else stands there, as JSON."""

'''

UNKNOWN_WORD = '''
class UnknownWord(str):
    """A word that this version of the package does not know, from a document that a newer one wrote.

    Lists that explain an answer may grow: rules, missing facts and who supplies them. Those that decide
    one (`Outcome`, `Condition` and the like) may not, and an unknown word of theirs is an error.

    >>> UnknownWord("PAR-99") == "PAR-99"
    True
    """

    __slots__ = ()

    def __repr__(self) -> str:
        return f"UnknownWord({str(self)!r})"

'''

ASKS = '''
A_co = TypeVar("A_co", covariant=True)


class Asks(Generic[A_co]):
    """What all questions are: `School.answer` gives for an `Asks[Decision]` a `Decision`."""

    __slots__ = ()


'''

VERDICT = [
    Field("outcome", "Outcome", "The outcome."),
    Field("recommended", "bool", "Guidance says that the school should, where it may."),
    Field("conditions", "tuple[Condition, ...]", "What goes with a permit."),
    Field("holds_until", "date | None", "The first later day on which something that was consulted changes."),
]

RULE = [
    Field("id", "RuleId", "Its id."),
    Field("strength", "Strength", "What stands behind it."),
    Field("checked", "Checked", "How far its source was checked."),
    Field("says", "str", "What it says to a school, in our own words."),
    Field("source", "str", "Where it comes from."),
    Field("in_force_from", "date | None", "First day with effect in England; `None` if it matters to nobody today."),
    Field("in_force_until", "date | None", "The first day without effect; `None` if it is still law."),
]  # fmt: skip


def answer_to(question: str, answers: dict[str, Any], of: dict[str, str]) -> list[str]:
    """The type of answer that belongs to a question."""
    named = [name for name, kind in of.items() if f"`{question}`" in answers[kind]["description"]]
    return named or (["DayAnswer"] if question in FOR_A_DAY else [])


def load(name: str) -> dict[str, Any]:
    schema: dict[str, Any] = json.loads((SCHEMAS / f"{name}.json").read_text(encoding="utf-8"))
    return schema


def modules() -> list[Module]:
    vocabulary: dict[str, list[str]] = json.loads((ROOT / "tests/vectors/vocabulary.json").read_text(encoding="utf-8"))
    lists = closed_lists(vocabulary)
    answer, question, facts, error = load("answer"), load("question"), load("facts"), load("error")
    everywhere = {**facts["$defs"], **question["$defs"], **answer["$defs"]}
    # Lists that are not written by the one macro: plain enums, told by their schema.
    for name, schema in {**everywhere, "ErrorCode": error}.items():
        kinds = schema.get("oneOf", [])
        if kinds and all("const" in kind for kind in kinds) and name not in {words.name for words in lists.values()}:
            rule = name == "RuleId"
            listed = "rule" if rule else snake(name)
            plain = [
                (re.sub(r"\W+", "_", kind["const"]).strip("_").upper(), kind["const"],
                 re.sub(r"^`[^`]*`: ", "", kind["description"]) if rule else kind["description"])
                for kind in kinds
            ]  # fmt: skip
            lists[listed] = Words(name, schema["description"].split("\n")[0], plain)
    codes = [(kind["properties"]["code"]["const"], kind["description"]) for kind in error["oneOf"]]
    lists["error"] = Words(
        "ErrorCode",
        "Why something was refused: the `code` of a `ParentisError`.",
        [(code.upper(), code, doc) for code, doc in codes],
    )
    written = {words.name for words in lists.values()}

    words = Module("words", "Ids, and the closed lists of words.", COMMON, extra=UNKNOWN_WORD)
    rules = Module("rules", "Every rule by its stable id, and the table of rules.", COMMON)
    rules.imports += "from .words import Checked, Strength\n"
    keys = re.compile(r"(?!RuleId$)\w+Id|LanguageTag")
    ids = {name: schema for name, schema in everywhere.items() if keys.fullmatch(name)}
    for name in sorted(ids):
        words.extra += f'{name} = NewType("{name}", str)\n' + "\n".join(docstring(ids[name]["description"], 0)) + "\n\n"
        written.add(name)
    for listed in sorted(lists):
        if listed == "rule":
            lists[listed].doc = "The id of a rule, as answers name it and documents write it."
            rules.parts.append(lists[listed])
            rules.parts.append(
                Table("Rule", "A rule: its id, what it says to a school, and what stands behind it.", RULE)
            )
        elif listed not in UNSPOKEN:
            words.parts.append(lists[listed])
    named = ", ".join([*words.names(), *sorted(ids), "UnknownWord"])
    uses = COMMON + f"from .words import ({named})\nfrom .rules import RuleId\n"

    reasons = Module("reasons", "Why: every way in which an answer can have come about, with typed arguments.", uses)
    reasons.extra = UNKNOWN_GROUP.format(name="Reason", word="reason", tag="code")
    Reader(reasons, answer, written, lists.values(), opened=True).definition("Reason", answer["$defs"]["Reason"])

    types = Module("types", "Answers, and what they are made of.", uses + "from .reasons import Reason\n")
    types.extra = UNKNOWN_GROUP.format(name="Change", word="change", tag="change")
    reader = Reader(types, answer, written, lists.values(), opened=True)
    answers = {kind["properties"]["answer"]["const"]: kind for kind in answer["oneOf"]}
    of = {kind["$ref"].rsplit("/", 1)[1]: code for code, kind in answers.items()}
    # What a question and its answer both hold: a question says what may be left out, and an answer in which order.
    shared = {
        name: {**schema, "order": answer["$defs"][name]["required"]}
        for name, schema in question["$defs"].items()
        if "properties" in schema and name in answer["$defs"]
    }
    # A fact likewise: of a group of kinds each says what may be left out.
    for name, schema in facts["$defs"].items():
        if name in answer["$defs"] and name not in shared:
            if "properties" in schema:
                shared[name] = {**schema, "order": answer["$defs"][name]["required"]}
            elif any("properties" in kind for kind in schema.get("oneOf", [])):
                kinds = zip(schema["oneOf"], answer["$defs"][name]["oneOf"], strict=True)
                shared[name] = {**schema, "oneOf": [{**kind, "order": told["required"]} for kind, told in kinds]}
    reader.defs = {**reader.defs, **shared}
    for name, schema in answer["$defs"].items():
        reader.definition(name, shared.get(name, schema), ("answer", of[name]) if name in of else None)
    types.parts.append(Table("Verdict", "The answer to `entitled` alone, for lists of thousands.", VERDICT))
    types.parts.append(Alias("Answer", answer["description"], " | ".join(of)))

    # What stands in a question or a fact and in an answer is written with the answers.
    with_answers = set(types.names())
    both = f"from .types import {', '.join(sorted(with_answers & set(question['$defs'])))}\n"
    questions = Module("questions", "Every question.", uses + "from . import types\n" + both, extra=ASKS)
    reader = Reader(questions, question, written, lists.values(), opened=False)
    for name, schema in question["$defs"].items():
        reader.definition(name, schema)
    answered = {code: name for code in vocabulary["question"] for name in answer_to(code, answers, of)}
    if unanswered := set(vocabulary["question"]) - set(answered):
        stop(f"which answer belongs to {sorted(unanswered)}? Name them in its docs, or in FOR_A_DAY")
    bases = {code: f"Asks[types.{name}]" for code, name in answered.items()}
    reader.group("Question", question, question["description"], bases)

    of_answers = sorted(with_answers & set(facts["$defs"]))
    both = f"from .types import {', '.join(of_answers)}\n" if of_answers else ""
    journal = Module("facts", "Facts: what a journal is made of, with profiles and calendars.", uses + both)
    reader = Reader(journal, facts, written, lists.values(), opened=False)
    for name, schema in facts["$defs"].items():
        reader.definition(name, schema)
    reader.definition("Entry", {key: each for key, each in facts.items() if key != "$defs"})
    for part in journal.parts:
        if isinstance(part, Table):
            for each in part.fields:
                each.doc = {"Home.": "Where it lives.", "Fact.": "The fact.", "Effect.": "What it says."}.get(
                    each.doc, each.doc
                )
    for part in types.parts:
        if isinstance(part, Table):
            for each in part.fields:
                each.doc = {"Day.": "The day, or why there is none."}.get(each.doc, each.doc)
    return [words, rules, reasons, types, questions, journal]


def main() -> None:
    parser = argparse.ArgumentParser(description="Write the typed modules of the package parentis.")
    parser.add_argument("--check", action="store_true", help="write nothing; stop if a module is not up to date")
    check = parser.parse_args().check
    stale = []
    for module in modules():
        path = PACKAGE / f"{module.name}.py"
        text = module.text()
        if check and (not path.exists() or path.read_text(encoding="utf-8") != text):
            stale.append(path.name)
        elif not check:
            path.write_text(text, encoding="utf-8")
    if stale:
        stop(f"not up to date: {', '.join(stale)}; run `cargo xtask python --write`")


if __name__ == "__main__":
    main()
