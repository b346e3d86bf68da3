"""A command: one thing that is asked of the writer, what is known of its kind, and the answer once it is stored."""

from dataclasses import FrozenInstanceError, dataclass, field
from datetime import datetime
from typing import ClassVar, Literal, Never, TypeVar

from typing_extensions import dataclass_transform, override

from app.models.evening import Evening

History = Literal["clock", "words", "plan"]
Kind = TypeVar("Kind")


@dataclass_transform(eq_default=False, frozen_default=True, field_specifiers=(field,))
def command(kind: type[Kind]) -> type[Kind]:
    """Make a class a kind of command: a dataclass that equals only itself, and shows nothing of what it holds.

    Nobody compares two commands, and what people said is not for a log. That nothing of one is changed comes from
    `SetOnce`. So a kind is made in a quarter of the time, and all of them, more than a hundred, are made before the
    evening is on the screen.
    """
    return dataclass(slots=True, eq=False, repr=False)(kind)


class SetOnce:
    """Frozen: each field is set when it is made, and never again. A dataclass would write this anew for each kind."""

    __slots__ = ()

    @override
    def __setattr__(self, name: str, value: Never) -> None:
        if hasattr(self, name):
            raise FrozenInstanceError(f"cannot assign to field {name!r}")
        object.__setattr__(self, name, value)

    @override
    def __delattr__(self, name: str) -> None:
        raise FrozenInstanceError(f"cannot delete field {name!r}")


@command
class Command(SetOnce):
    """What is asked of the writer. `at` is aware UTC.

    What holds for all commands of a kind stands on its class. `history` and `when_closed` have no default: whoever
    adds a kind decides on them, or on one of the classes below that has.
    """

    at: datetime
    about: str | None = field(default=None, kw_only=True)
    """The id of its evening; None is the one that is open."""

    history: ClassVar[History | None]
    """Where it can be taken back; None where it cannot."""
    when_closed: ClassVar[bool]
    """Whether it may be given once the evening is closed."""
    opens: ClassVar[bool] = False
    """Whether its evening is the open one from then on."""
    makes: ClassVar[bool] = False
    """Whether it needs no evening, for it makes one."""
    changes_shelf: ClassVar[bool] = False
    """Whether it is done with an evening on the shelf, without opening it."""
    in_bin: ClassVar[bool] = False
    """Whether an evening in the bin takes it; nothing else is done with one."""
    turns: ClassVar[Literal["back", "again"] | None] = None
    """Which way it turns the last step of its history; None for what is a step itself."""
    silent: ClassVar[bool] = False
    """Whether it is given by itself while one types, so that nobody is told."""
    from_outside: ClassVar[bool] = False
    """Whether it may be taken from a device that is not this laptop."""

    @override
    def __init_subclass__(cls) -> None:
        """Refuse a kind of which it was not decided where it is taken back, and whether a closed evening takes it."""
        for known in ("history", "when_closed"):
            if not hasattr(cls, known):
                raise TypeError(f"{cls.__name__} does not say {known}")

    def evening_id(self) -> str | None:
        """Return which evening it is about; None is the one that is open."""
        return self.about


@command
class ClockCommand(Command):
    """A step of the clock or the beamer: a closed evening has neither."""

    history: ClassVar[History | None] = "clock"
    when_closed: ClassVar[bool] = False


@command
class BeginningCommand(ClockCommand):
    """A step that may start an evening, or open a closed one again: not while another one runs, and on its own day.

    With `sure` on any day.
    """

    sure: bool = field(default=False, kw_only=True)


@command
class WordsCommand(Command):
    """A change of what was said or of the summary. Words may be mended after the closing."""

    history: ClassVar[History | None] = "words"
    when_closed: ClassVar[bool] = True


@command
class PlanCommand(Command):
    """A change of the preparation; a closed evening is prepared no more."""

    history: ClassVar[History | None] = "plan"
    when_closed: ClassVar[bool] = False


@command
class ShelfCommand(Command):
    """Something done with a whole evening, in any phase. It is not taken back."""

    history: ClassVar[History | None] = None
    when_closed: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class Stored:
    """The answer of the writer once a command is on the disk: which evening it was, and the name of what was done.

    `values` fill the sentence that `label` names. `after` is the evening as it is stored now; None when only the store
    can tell.
    """

    evening: str
    label: str
    values: dict[str, str | int] = field(default_factory=dict)
    after: Evening | None = field(default=None, compare=False, repr=False)
