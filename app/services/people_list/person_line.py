"""What one line of a list says about its people, before it is known whether they can be taken."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, auto

from app.models.said.dialogue import Voice
from app.models.seats.people import WishKind

_SHOWN = 40


@dataclass(frozen=True, slots=True)
class Refused:
    """Why a line cannot be taken. `line` is as the spreadsheet shows it, `column` from 0, None for the whole line.

    `values` fill the sentence: `word` for what stands there, `limit`, `length`, `first` for another line.
    """

    line: int
    column: int | None
    rule: str
    values: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Mention:
    """Someone who is named in a wish, by a code or a name."""

    kind: WishKind
    word: str
    column: int


@dataclass(slots=True)
class PersonLine:
    """What a line says about someone. `fields` has only what a column is used for; `made_code` is for those without."""

    line: int
    code: str = ""
    voice: Voice | None = None
    fields: dict[str, str] = field(default_factory=dict)
    mentions: list[Mention] = field(default_factory=list)
    table: int = 0
    not_alone: bool = False
    made_code: str = ""
    addresses: frozenset[str] = frozenset()
    """The e-mail addresses on the line: they tell a person who stands on it twice, and are not kept."""
    refused: list[Refused] = field(default_factory=list)

    @property
    def name(self) -> str:
        """The name, if the line tells it."""
        return self.fields.get("name", "")

    def refuse(self, column: int | None, rule: str, **values: str | int) -> None:
        """Keep a reason why this line cannot be taken."""
        self.refused.append(Refused(self.line, column, rule, values))


class LineKind(Enum):
    """What a line of a list is."""

    PEOPLE = auto()
    AWAY = auto()
    """Who stands here said not to come."""
    OTHER = auto()
    """A total, a title between the lines, a remark below them: nobody."""


@dataclass(frozen=True, slots=True)
class ReadLine:
    """A line as it was read: a line of people has one draft or more, and what is refused stands on the first."""

    line: int
    kind: LineKind
    drafts: tuple[PersonLine, ...] = ()


def shown(word: str) -> str:
    """Return a word from a cell as it is shown in a reason: on one line and not too long."""
    word = word.replace("\n", " ")
    return word if len(word) <= _SHOWN else word[: _SHOWN - 1] + "…"
