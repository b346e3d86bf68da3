"""The thread: what was said, the subject, the answer, what comes of it and who was told, below each other."""

from enum import StrEnum
from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.models.said.dialogue import Quote
from app.views.phase.scrolled_page import FollowingArea
from app.views.theme.icons import paint_icon
from app.views.theme.style import current_scheme, px, scaled, set_role
from app.views.widgets.paint import draw_round, painter_for
from app.views.widgets.tones import VOICE_TONES, tone_colors
from app.views.widgets.words.plain_label import PlainLabel

MOST = 6
"""Quotes that are shown of those behind a subject."""
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class Station(StrEnum):
    """A place on the thread, from what was said to who was told."""

    SAID = "said"
    SUBJECT = "subject"
    ANSWER = "answer"
    ACTION = "action"
    TOLD = "told"


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


class ThreadPanel(FollowingArea):
    """One station after the other; `opened` tells which one was clicked, or on which Enter was pressed."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        body = QFrame()
        set_role(body, "side-end")
        self._column = QVBoxLayout(body)
        scaled(self._column.setContentsMargins, 16, 14, 16, 14)
        scaled(self._column.setSpacing, 4)
        super().__init__(body, parent)
        self._column.addWidget(PlainLabel(self.tr("THE THREAD OF THIS SUBJECT"), "caps"))
        self._loose = PlainLabel(self.tr("This hangs on nothing yet. Choose where it belongs."), "muted", wrap=True)
        self._column.addWidget(self._loose)
        self.stations: dict[Station, StationCard] = {}
        self._links = [Link() for _ in range(len(Station) - 1)]
        for station in Station:
            if self.stations:
                self._column.addWidget(self._links[len(self.stations) - 1])
            card = self.stations[station] = StationCard("")
            self._column.addWidget(card)
        self._column.addStretch(1)

        for station, card in self.stations.items():
            card.opened.connect(partial(self.opened.emit, station.value))

    def show_whole(self, whole: bool) -> None:
        """Show the stations, or say that there is no thread."""
        self._loose.setVisible(not whole)
        for part in (*self.stations.values(), *self._links):
            part.setVisible(whole)

    def at(self) -> Station | None:
        """Return the station that has the keyboard."""
        return next((station for station, card in self.stations.items() if card.hasFocus()), None)

    def go_to(self, station: Station) -> None:
        """Put the keyboard on a station."""
        self.stations[station].setFocus(Qt.FocusReason.TabFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()  # Qt would scroll, but this goes along the thread
        else:
            super().keyPressEvent(event)
