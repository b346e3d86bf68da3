"""The thread: what was said, the subject, the answer, what comes of it and who was told, below each other."""

from enum import StrEnum
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from app.live.followup.decision_rows import DecisionRow
from app.live.followup.decision_words import (
    action_line,
    answer_words,
    form_lines,
    quotes_words,
    standing_words,
    told_line,
)
from app.models.aftercare.thread import Thread
from app.views.followup.decisions.station_card import Link, StationCard
from app.views.phase.scrolled_page import FollowingArea
from app.views.theme.style import scaled, set_role
from app.views.widgets.words.plain_label import PlainLabel

MOST = 6
"""Quotes that are shown of those behind a subject."""


class Station(StrEnum):
    """A place on the thread, from what was said to who was told."""

    SAID = "said"
    SUBJECT = "subject"
    ANSWER = "answer"
    ACTION = "action"
    TOLD = "told"


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

    def show_thread(self, row: DecisionRow | None, now: Thread | None) -> None:
        """Show the thread of this row as it is now, or say that it hangs on nothing."""
        self._loose.setVisible(now is None)
        for part in (*self.stations.values(), *self._links):
            part.setVisible(now is not None)
        if row is None or now is None:
            return
        rest = self.tr("and {n} more").format(n=len(now.quotes) - MOST) if len(now.quotes) > MOST else ""
        self.stations[Station.SAID].show_quotes(quotes_words(len(now.quotes)), now.quotes[:MOST], rest)
        self.stations[Station.SUBJECT].show_words(
            row.title, (" · ".join(part for part in (row.meta, now.theme) if part), *form_lines(now.form, row.title))
        )
        answer = (standing_words(row.standing), *answer_words(row.answer, ()))
        self.stations[Station.ANSWER].show_words(self.tr("Decision"), answer)
        actions = tuple(map(action_line, now.actions)) or (self.tr("none yet"),)
        self.stations[Station.ACTION].show_words(self.tr("Actions"), actions)
        told = tuple(map(told_line, now.told)) or (self.tr("not yet"),)
        self.stations[Station.TOLD].show_words(self.tr("Told to parents"), told)

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
