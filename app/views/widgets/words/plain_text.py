"""Plain text: words from people made safe to draw, so that nothing guesses rich text in them."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

_VARIANTS = "\x9c"
"""Between these Qt expects longer and shorter wordings of one text, and shows only one of them."""


def drawable(text: str) -> str:
    """Return the text for a drawing over several lines."""
    return text.replace(_VARIANTS, " ")


def one_line(text: str) -> str:
    """Return the text for a drawing on one line: every line end, tab and run of spaces is one space."""
    return " ".join(drawable(text).split())


def elided(text: str, metrics: QFontMetrics, width: int) -> str:
    """Return one line that fits `width`, with an ellipsis where something is left out."""
    return metrics.elidedText(one_line(text), Qt.TextElideMode.ElideRight, width)


def tip(text: str) -> str:
    """Return a tool tip that shows the text letter for letter. Tips always guess, so they get escaped rich text."""
    return f"<qt>{escape(text).replace(chr(10), '<br>')}</qt>" if text else ""


def set_plain_tooltip(widget: QWidget, text: str) -> None:
    """Set the tip, and the plain text for screen readers, which would else read out the escapes."""
    widget.setToolTip(tip(text))
    widget.setAccessibleDescription(text)
