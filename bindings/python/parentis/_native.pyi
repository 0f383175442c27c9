"""
The native half of the package.
"""

from collections.abc import Mapping
from datetime import date
from parentis.types import Verdict
from typing import Final, final

__all__ = ["JOURNAL", "VERSION", "School", "ask", "read", "rule"]

JOURNAL: Final[int]
"""
The newest version of the journal's vocabulary that is read.
"""

VERSION: Final[str]
"""
The version of the library.
"""

@final
class School:
    """
    A school that is kept and asked many times. Immutable, shared between threads.
    """
    def add(self, /, text: str | bytes) -> School:
        """
        The school with the entries of a document.
        """
    def adults_of(self, /, pupil: str) -> list[str]:
        """
        Every adult whom a fact ties to that pupil, in the order of their ids.
        """
    def answer(self, /, question: Mapping[str, object]) -> object:
        """
        The answer to a question, both as plain data.
        """
    def ask(self, /, text: str | bytes) -> str:
        """
        The answers to the questions of a document, as text.
        """
    def document(self, /) -> str:
        """
        The journal as a document without questions, from which the same school is opened.
        """
    def entries(self, /) -> int:
        """
        How many entries the journal has.
        """
    def on_roll(self, /, as_of: date) -> list[str]:
        """
        The pupils on roll that day, in the order of their ids.
        """
    @staticmethod
    def open(text: str | bytes) -> School:
        """
        The school of a document without questions.
        """
    def people(self, /) -> list[str]:
        """
        Every adult that a fact names, in the order of their ids.
        """
    def pupils(self, /) -> list[str]:
        """
        Every pupil that a fact names, in the order of their ids.
        """
    def verdict(self, /, column: str, pupil: str, person: str, as_of: date, details: Mapping[str, object] | None = None) -> Verdict:
        """
        The answer to `entitled` alone.
        """

def ask(text: str | bytes) -> str:
    """
    Answers a document: its text in, the text of the answers out.
    """

def read(text: str | bytes) -> object:
    """
    Reads JSON strictly: no key twice, nothing too deep or too large.
    """

def rule(code: str | bytes) -> object:
    """
    What the table of rules says of a rule.
    """
