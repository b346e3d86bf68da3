"""The station card: one place on the thread, with what stands there."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.models.said.dialogue import Quote
from app.views.theme.icons import paint_icon
from app.views.theme.style import current_scheme, px, scaled, set_role
from app.views.widgets.paint import draw_round, painter_for
from app.views.widgets.tones import VOICE_TONES, tone_colors
from app.views.widgets.words.plain_label import PlainLabel

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class VoiceBar(QWidget):
    """The colour of a voice, beside its words."""

    def __init__(self, quote: Quote) -> None:
        super().__init__()
        self._voice = quote.voice
        scaled(self.setFixedWidth, 3)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        ink = tone_colors(current_scheme(), VOICE_TONES[self._voice])[0]
        draw_round(painter_for(self), QRectF(self.rect()), 1, fill=ink)


class StationCard(QFrame):
    """Takes the keyboard with Tab; `opened` says that one wants to go there."""

    opened = Signal()

    def __init__(self, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        set_role(self, "card")
        self._heading = PlainLabel(heading, "strong", wrap=True)
        self._lines: list[QWidget] = []
        self._column = QVBoxLayout(self)
        scaled(self._column.setContentsMargins, 14, 10, 14, 10)
        scaled(self._column.setSpacing, 5)
        self._column.addWidget(self._heading)

    def show_words(self, heading: str, lines: tuple[str, ...]) -> None:
        """Show these lines under this heading."""
        self._begin(heading, lines)
        for line in lines:
            self._add(PlainLabel(line, "", wrap=True))

    def show_quotes(self, heading: str, quotes: tuple[Quote, ...], rest: str) -> None:
        """Show these quotes, each with the colour of its voice."""
        self._begin(heading, tuple(quote.text for quote in quotes))
        for quote in quotes:
            row = QWidget()
            across = QHBoxLayout(row)
            across.setContentsMargins(0, 0, 0, 0)
            scaled(across.setSpacing, 10)
            heard = f" ×{quote.heard + 1}" if quote.heard else ""
            across.addWidget(VoiceBar(quote))
            across.addWidget(PlainLabel(f"{quote.text}{heard}", "", wrap=True), 1)
            self._add(row)
        if rest:
            self._add(PlainLabel(rest, "small"))

    def _begin(self, heading: str, lines: tuple[str, ...]) -> None:
        self._heading.setText(heading)
        self.setAccessibleName(". ".join((heading, *lines)))
        for line in self._lines:
            self._column.removeWidget(line)
            line.deleteLater()
        self._lines = []

    def _add(self, line: QWidget) -> None:
        self._lines.append(line)
        self._column.addWidget(line)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.opened.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and not event.modifiers():
            self.opened.emit()
        else:
            super().keyPressEvent(event)


class Link(QWidget):
    """The arrow between two stations."""

    def __init__(self) -> None:
        super().__init__()
        scaled(self.setFixedHeight, 20)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        side = px(14)
        box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        paint_icon(painter_for(self), "chevron-down", box, current_scheme().muted)
