"""A document as plain text, for the school app, a message, or a file that every program opens."""

from app.reports.document import Block, Bullets, Doc, Facts, Form, Heading, PaperTable, Paragraph, Quotes
from app.reports.lines import Line, text_of
from app.reports.look import Style

UNDERLINES = {1: "=", 2: "-"}
"""What is set under a heading of a report by its level; a message does without."""


def to_text(doc: Doc) -> str:
    """Return the words of a document with line ends of one kind; no signs that only a printed page needs."""
    paragraphs = (part for block in doc.blocks for part in _paragraphs(block, doc.style))
    return "\n\n".join(part for part in paragraphs if part.strip()) + "\n"


def _paragraphs(block: Block, style: Style) -> list[str]:
    match block:
        case Heading():
            return [_heading(block, UNDERLINES.get(block.level, "") if style is Style.REPORT else "")]
        case Paragraph():
            return [text_of(block.line)]
        case Bullets():
            return ["\n".join(_item("-", item) for item in block.items)]
        case Quotes():
            return ["\n".join(_item(f"- {said.who}:", said.line) for said in block.items)]
        case Facts():
            return ["\n".join(_item(f"{label}:", line) for label, line in block.rows)]
        case PaperTable():
            return ["\n".join(_columns(block))]
        case Form():
            return [field.label + ":" for field in block.fields]
        case _:
            return []


def _heading(block: Heading, underline: str) -> str:
    title = text_of(block.line)
    line = underline * max(map(len, title.split("\n")))
    return "\n".join(part for part in (block.kicker, title, line, block.aside) if part)


def _item(mark: str, line: Line) -> str:
    return f"{mark} {text_of(line)}".replace("\n", "\n  ")


def _columns(table: PaperTable) -> list[str]:
    """Return the rows below each other, the columns as wide as the widest of their cells."""
    rows = [table.head, *(tuple(map(_cell, row.cells)) for row in table.rows)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return [" | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]


def _cell(lines: tuple[Line, ...]) -> str:
    return " / ".join(text_of(line).replace("\n", " / ") for line in lines if line)
