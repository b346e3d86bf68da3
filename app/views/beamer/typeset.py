"""Typesetting for the beamer: a text, taken letter by letter and never as markup, becomes rows of a given width."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTextBoundaryFinder
from PySide6.QtGui import QFont, QTextLayout, QTextLine, QTextOption

LONGEST = 12_000
MOST_ACCENTS = 5
_LINE = "\u2028"


@dataclass(frozen=True, slots=True)
class TextRow:
    """One set row. It keeps its layout, which owns the line, alive."""

    layout: QTextLayout
    line: QTextLine
    text: str
    broken: bool


def plain(text: str) -> str:
    """Return the text as it can be drawn: one kind of line end, no control signs, no half characters."""
    text = text[:LONGEST].encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace").strip()
    for end in ("\r\n", "\r", "\n", "\u2029"):
        text = text.replace(end, _LINE)
    return "".join(_drawable(text))


def _drawable(text: str) -> Iterator[str]:
    """Leave out what would grow over the rows above and below: more accents on a letter than any language has."""
    accents = 0
    for sign in text:
        category = unicodedata.category(sign)
        accents = accents + 1 if category in ("Mn", "Me") else 0
        if accents <= MOST_ACCENTS:
            yield " " if category == "Cc" else sign


def right_to_left(text: str) -> bool:
    """Tell whether the first letter with a direction runs to the left."""
    for sign in text:
        match unicodedata.bidirectional(sign):
            case "L":
                return False
            case "R" | "AL":
                return True
    return False


def set_rows(
    text: str, font: QFont, width: float, align: Qt.AlignmentFlag | None = None, most: int = 0
) -> list[TextRow]:
    """Set the text in rows, `most` at the most when it is not 0. A word wider than a row is broken."""
    leftward = right_to_left(text)
    option = QTextOption(align or (Qt.AlignmentFlag.AlignRight if leftward else Qt.AlignmentFlag.AlignLeft))
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if leftward else Qt.LayoutDirection.LeftToRight)
    option.setUseDesignMetrics(True)
    layout = QTextLayout(text, font)
    layout.setTextOption(option)
    lines: list[QTextLine] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid() and (not most or len(lines) < most):
        line.setLineWidth(width)
        lines.append(line)
    layout.endLayout()
    units = text.encode("utf-16-le")
    return [_row(layout, line, units) for line in lines]


def _row(layout: QTextLayout, line: QTextLine, units: bytes) -> TextRow:
    start = 2 * line.textStart()
    end = start + 2 * line.textLength()
    text = units[start:end].decode("utf-16-le", "replace")
    after = units[end : end + 2].decode("utf-16-le", "replace")
    return TextRow(layout, line, text, broken=text[-1:].isalnum() and after.isalnum())


def fit(
    text: str, font: QFont, width: float, most: int, align: Qt.AlignmentFlag | None = None
) -> tuple[list[TextRow], bool]:
    """Set the text in at most `most` rows; what does not fit is cut at a word with an ellipsis. True when cut."""
    rows = set_rows(text, font, width, align, most + 1)
    if len(rows) <= most:
        return rows, False
    kept = "".join(row.text for row in rows[:most]).rstrip(f" {_LINE}")
    while kept and len(rows := set_rows(kept + "…", font, width, align, most + 1)) > most:
        kept = _shorter(kept)
    return rows[:most], True


def _shorter(text: str) -> str:
    """Return the text without its last word, or without its last letter when it has but one word."""
    text = text.rstrip(f" {_LINE}")
    words = text.rsplit(None, 1)
    if len(words) == 2:
        return words[0].rstrip(" ,;:.")
    letters = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, text)
    letters.toEnd()
    start = letters.toPreviousBoundary()
    return text.encode("utf-16-le")[: 2 * max(start, 0)].decode("utf-16-le", "replace")
