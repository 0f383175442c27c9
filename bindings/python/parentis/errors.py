"""The one exception of the package."""

from __future__ import annotations

from .words import ErrorCode


class ParentisError(ValueError):
    """Something was handed in that cannot be read, or that contradicts itself.

    A question about well-formed facts cannot fail: what is not known is part of its answer.

    The text says what is wrong and where, in lower case and without a full stop, and repeats no
    value that may be about a person. It may be shown and logged.

    >>> from parentis import ask
    >>> try:
    ...     ask('{ "entries": [], "ask": [ { "question": "standing" } ] }')
    ... except ParentisError as error:
    ...     print(error)
    ...     error.code, error.path
    `ask[0].pupil`: missing, and has no default
    (<ErrorCode.MISSING_KEY: 'missing_key'>, 'ask[0].pupil')
    """

    text: str
    """What is wrong and where."""
    code: ErrorCode
    """Which kind of error it is, the same in every language."""
    path: str | None
    """Where, as in `entries[3].kind`: empty for the whole, `None` if it is about no one place."""

    def __init__(self, text: str, code: str, path: str | None = None) -> None:
        super().__init__(text, code, path)
        self.text = text
        self.code = ErrorCode(code)
        self.path = path

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        return f"ParentisError({self.text!r}, code={self.code.value!r}, path={self.path!r})"


__all__ = ["ParentisError"]
