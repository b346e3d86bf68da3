"""The document: what leaves on paper, as frozen blocks of plain words that each kind of file draws in its own way."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from app.models.said.dialogue import Voice
from app.reports.lines import Ink, Line
from app.reports.look import Style


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 1 to 3. `kicker` stands small above it, `aside` at the end of its line.

    One that is `marked` stands out on the screen, for who works on what is below it; no file shows that.
    """

    line: Line
    level: int = 2
    kicker: str = ""
    aside: str = ""
    marked: bool = False


class Scale(StrEnum):
    """The size of a paragraph."""

    LEAD = "lead"
    TEXT = "text"
    SMALL = "small"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; `scale` is its size."""

    line: Line
    scale: Scale = Scale.TEXT


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list."""

    items: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Said:
    """What was said once; `who` is the word for its voice."""

    who: str
    voice: Voice
    line: Line


@dataclass(frozen=True, slots=True)
class Quotes:
    """A list of what was said, each item with its voice."""

    items: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """A few facts under each other, each with what it is about."""

    rows: tuple[tuple[str, Line], ...]


class RowKind(StrEnum):
    """What a row of a table is: a plain one, one that gathers those below it, or a moment without length."""

    PLAIN = "plain"
    GROUP = "group"
    MARK = "mark"


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row of a table; every cell has one or more lines. `depth` is how far a part stands in."""

    cells: tuple[tuple[Line, ...], ...]
    kind: RowKind = RowKind.PLAIN
    depth: int = 0


@dataclass(frozen=True, slots=True)
class PaperTable:
    """A table whose head comes back on each page. `widths` are shares; `indented` are the columns that show depth."""

    head: tuple[str, ...]
    rows: tuple[TableRow, ...]
    widths: tuple[float, ...]
    indented: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class WritingSpace:
    """A place to write by hand: `lines` empty lines under a label. Two half ones stand beside each other."""

    label: str
    hint: str = ""
    lines: int = 1
    half: bool = False
    voices: bool = False


@dataclass(frozen=True, slots=True)
class Form:
    """Places to write by hand, in the order in which they are typed over later."""

    fields: tuple[WritingSpace, ...]


@dataclass(frozen=True, slots=True)
class Badge:
    """A name card. An empty name and table 0 leave room to write."""

    name: str = ""
    role: str = ""
    voice: Voice | None = None
    table: int = 0


@dataclass(frozen=True, slots=True)
class Badges:
    """Name cards, ten on a page."""

    cards: tuple[Badge, ...]


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins on a new page."""


Block = Heading | Paragraph | Bullets | Quotes | Facts | PaperTable | Form | Badges | PageBreak


@dataclass(frozen=True, slots=True)
class Event:
    """What a document invites to; moments are aware UTC."""

    id: str
    title: str
    begins: datetime
    ends: datetime
    place: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class DayMark:
    """A day in the calendar on which something is to be done."""

    id: str
    day: date
    title: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class Doc:
    """A whole document. `author` is the school, `foot` stands under each page, `event` and `days` are for the calendar."""

    title: str
    style: Style
    made: date
    blocks: tuple[Block, ...]
    author: str = ""
    foot: str = ""
    event: Event | None = None
    days: tuple[DayMark, ...] = ()


def lines_of(doc: Doc) -> Iterator[Line]:
    """Yield every line of a document, in reading order."""
    for block in doc.blocks:
        match block:
            case Heading() | Paragraph():
                yield block.line
            case Bullets():
                yield from block.items
            case Quotes():
                yield from (said.line for said in block.items)
            case Facts():
                yield from (line for _, line in block.rows)
            case PaperTable():
                yield from (line for row in block.rows for cell in row.cells for line in cell)
            case _:
                pass


def gaps_in(doc: Doc) -> tuple[str, ...]:
    """Return what is still to be filled in, as it stands in the document, each once."""
    runs = (run for line in lines_of(doc) for run in line)
    return tuple(dict.fromkeys(run.text for run in runs if run.ink is Ink.GAP))
