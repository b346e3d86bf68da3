"""A handler: what one kind of command makes of an evening, and the one table in which it is found."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar

from app.models.evening import Evening
from app.models.said.wiped import Going
from app.services.commands.command import Command

Given = TypeVar("Given", bound=Command)
About = TypeVar("About", Evening, Evening | None)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a handler answers: the evening as it becomes, and the name of what was done; `values` fill its sentence.

    What differs from the evening before is what is stored, and what brings it back.
    """

    evening: Evening
    label: str
    values: dict[str, str | int] = field(default_factory=dict)
    wiped: Going | None = None
    """The quotes and points that no step may bring back any more."""
    goes_on: bool = False
    """Whether it only adds to what stood there, as what is stored while one types: it is one step with the one before it."""


# Each handler takes commands of its own kind only: `handles` has the type checker see to that, `Any` stays in this file.
HANDLERS: dict[type[Command], Callable[[Any, Any], Outcome]] = {}


def handles(kind: type[Given]) -> Callable[[Callable[[About, Given], Outcome]], Callable[[About, Given], Outcome]]:
    """Put a handler in the table, for this kind of command. Raises ValueError when the kind has one."""

    def register(handler: Callable[[About, Given], Outcome]) -> Callable[[About, Given], Outcome]:
        if kind in HANDLERS:
            raise ValueError(f"{kind.__name__} has two handlers")
        HANDLERS[kind] = handler
        return handler

    return register
