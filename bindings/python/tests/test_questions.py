"""Every question has a method of its name on `School`, with its own arguments, and promises its own answer."""

from __future__ import annotations

import dataclasses
import inspect
import re
from typing import Any, get_args, get_type_hints

import pytest

from parentis import School, questions


def questions_of_the_library() -> list[Any]:
    return list(get_args(questions.Question))


@pytest.mark.parametrize("question", questions_of_the_library(), ids=lambda question: question.__name__)
def test_a_question_is_a_method(question: Any) -> None:
    assert question.question == re.sub(r"(?<!^)(?=[A-Z])", "_", question.__name__).lower()
    method = getattr(School, question.question)
    parameters = dict(inspect.signature(method).parameters)
    del parameters["self"]
    fields = dataclasses.fields(question)
    assert set(parameters) == {field.name for field in fields}
    for field in fields:
        parameter = parameters[field.name]
        if field.default is dataclasses.MISSING:
            assert parameter.default is inspect.Parameter.empty
            assert parameter.kind is inspect.Parameter.POSITIONAL_OR_KEYWORD
        else:
            assert parameter.default == field.default
            assert parameter.kind is inspect.Parameter.KEYWORD_ONLY
    # The order of what has to be given is that of the question.
    required = [field.name for field in fields if field.default is dataclasses.MISSING]
    assert list(parameters)[: len(required)] == required
    (base,) = question.__orig_bases__
    assert get_type_hints(method)["return"] is get_args(base)[0]
