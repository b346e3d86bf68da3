"""A document as plain text, for the school app or a message."""

from app.reports.document import Block, Bullets, Doc, Facts, Form, Heading, Paragraph, Quote, Row, Table
from app.reports.lines import Line, text_of


def to_text(doc: Doc) -> str:
    """Return the words of a document with line ends of one kind; no signs that only a printed page needs."""
    paragraphs = (part for block in doc.blocks for part in _paragraphs(block))
    return "\n\n".join(part for part in paragraphs if part.strip()) + "\n"


def _paragraphs(block: Block) -> list[str]:
    match block:
        case Heading():
            return ["\n".join(part for part in (block.kicker, text_of(block.line), block.aside) if part)]
        case Paragraph() | Quote():
            return [text_of(block.line)]
        case Bullets():
            return ["\n".join(_item("-", item) for item in block.items)]
        case Facts():
            return ["\n".join(_item(f"{label}:", line) for label, line in block.rows)]
        case Table():
            return [" | ".join(block.head), *(_row(row) for row in block.rows)]
        case Form():
            return [field.label + ":" for field in block.fields]
        case _:
            return []


def _item(mark: str, line: Line) -> str:
    return f"{mark} {text_of(line)}".replace("\n", "\n  ")


def _row(row: Row) -> str:
    cells = (" / ".join(text_of(line) for line in cell if line) for cell in row.cells)
    return " | ".join(cells)
