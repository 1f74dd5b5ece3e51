"""Templates as an agency writes them: TOML read into our shapes, or every mistake."""

import tomllib

from pydantic import TypeAdapter, ValidationError


class BadTemplate(ValueError):  # noqa: N818 - it is a template that is bad
    """A template with mistakes: a line for each of them."""


def read[Shape](text: str, shape: TypeAdapter[Shape]) -> Shape:
    """What the text says, if it says it without a mistake."""
    try:
        return shape.validate_python(tomllib.loads(text))
    except tomllib.TOMLDecodeError as problem:
        raise BadTemplate(f"not TOML: {problem}") from None
    except ValidationError as problem:
        raise BadTemplate("\n".join(_mistakes(problem))) from None


def _mistakes(problem: ValidationError) -> list[str]:
    return [
        f"{'.'.join(map(str, error['loc'])) or 'the template'}: {error['msg']}"
        for error in problem.errors()
    ]
