"""What a handler answers: what must be stored, and how to name it."""

from dataclasses import dataclass, field

from app.models.agenda.run import Run
from app.models.evening import Evening, Stage
from app.models.said.dialogue import Quote
from app.models.said.summary import KeyPoint


@dataclass(frozen=True, slots=True)
class Staged:
    """A change of the clock or the beamer. `values` fill the sentence that `label` names."""

    run: Run
    stage: Stage
    label: str
    values: dict[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Worded:
    """A change of words: quotes to keep as they are here, ids to take away, and all points when one changed."""

    label: str
    put: tuple[Quote, ...] = ()
    drop: tuple[str, ...] = ()
    points: tuple[KeyPoint, ...] | None = None


@dataclass(frozen=True, slots=True)
class Planned:
    """A change of the preparation: the evening as it must become. `values` fill the sentence that `label` names.

    What differs from the evening before is what is stored, and what undo brings back.
    """

    evening: Evening
    label: str
    values: dict[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Stored:
    """The answer of the writer once a command is on the disk: which evening it was, and the name of what was done."""

    evening: str
    label: str
    values: dict[str, str | int] = field(default_factory=dict)
