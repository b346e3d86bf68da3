"""The page of what was promised over all evenings: what asks for something on top, what happened beside it."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.live.followup.promise_deeds import PromiseDeeds
from app.live.followup.promise_rows import PromiseRows
from app.live.followup.promised_board import PromisedBoard
from app.live.parts import Parts
from app.models.followup.followup import ActionState
from app.models.promises.promised import Promise
from app.models.promises.theme_line import ThemeLine, theme_lines
from app.services.commands import commands as c
from app.views.followup.promised.next_opening_card import NextOpeningCard
from app.views.followup.promised.theme_card import ThemeCard
from app.views.followup.promises.promise_card import PromiseCard
from app.views.followup.promises.promise_list import PromiseList
from app.views.followup.promises.side_by_side import SideBySide
from app.views.phase.said_line import SaidLine
from app.views.phase.section_head import SectionHead
from app.views.theme.style import scaled, set_role
from app.views.widgets.controls.button import Button
from app.views.widgets.page import Page
from app.views.widgets.pill import Pill
from app.views.widgets.tones import Tone
from app.views.widgets.words.plain_label import PlainLabel
from app.wording.keys import command_at
from app.wording.promises import counted, start_line

NARROW = 900
"""Below this width, at 100 %, what happened stands under the list."""
PLACE = "followup"
PILLS: dict[str, Tone] = {"red": "red", "amber": "amber", "neutral": "neutral"}


class PromisedPage(Page):
    """Read anew each time one comes to it. The cursor stands in the field of what happened."""

    opening = Signal(str)
    """Comes before an evening is opened: the page that is wanted."""
    prepares = Signal()
    """Comes before an evening is opened to see with what it begins."""

    def __init__(self, parts: Parts, board: PromisedBoard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._board = parts.desk, board
        self.rows = PromiseRows(self)
        self._deeds = PromiseDeeds(parts.desk, self)
        self._pills = QWidget()
        self.head = SectionHead(self.tr("Promised and done"), self._pills)
        self.list = PromiseList(self.rows)
        self.empty = PlainLabel(self.tr("Nothing was promised yet on any evening."), "muted", wrap=True)
        self.card = PromiseCard(parts.desk)
        self.there = Button(self.tr("Open this evening"), icon="arrow-right")
        self.theme = ThemeCard()
        self.next = NextOpeningCard()
        self.status = SaidLine()
        self._lay_out()

        board.changed.connect(self._show)
        self.list.chosen.connect(self._show_chosen)
        self.list.entered.connect(self.card.take_keyboard)
        self.list.clicked.connect(self.card.take_keyboard)
        self.card.said.connect(self._say)
        self.card.stepped.connect(self.list.go)
        self.card.refused.connect(self._tell)
        self.there.clicked.connect(self._open)
        self.next.asked.connect(self._prepare)
        self._deeds.refused.connect(self._put_back)

    def _lay_out(self) -> None:
        self._pill_row = QHBoxLayout(self._pills)
        self._pill_row.setContentsMargins(0, 0, 0, 0)
        left = QFrame()
        set_role(left, "card")
        inside = QVBoxLayout(left)
        scaled(inside.setContentsMargins, 4, 4, 4, 4)
        scaled(self.empty.setContentsMargins, 14, 12, 14, 12)
        inside.addWidget(self.empty)
        inside.addWidget(self.list, 1)
        both = QWidget()
        beside = QVBoxLayout(both)
        beside.setContentsMargins(0, 0, 0, 0)
        scaled(beside.setSpacing, 14)
        beside.addWidget(left, 1)
        beside.addWidget(self.theme)
        body = QVBoxLayout()
        scaled(body.setContentsMargins, 22, 16, 22, 16)
        scaled(body.setSpacing, 10)
        body.addWidget(self.head)
        body.addWidget(SideBySide(both, (self.card, self.there, self.next), NARROW), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(body, 1)
        column.addWidget(self.status)
        set_role(self, "page")

    @override
    def take_keyboard(self) -> None:
        if self.rows.rows:
            self.card.take_keyboard()
        else:
            self.setFocus()

    @override
    def holds_words(self) -> bool:
        return self.card.holds_words()

    @override
    def tell(self, words: str, tone: Tone = "amber", icon: str = "circle-alert") -> None:
        self.status.show_status(words, tone, icon)

    @override
    def warn(self, words: str) -> None:
        self.status.show_status(words, "red", "triangle-alert")

    @override
    def calm(self) -> None:
        self.status.show_status("")

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._board.watch(True)
        self._board.look_again()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._board.watch(False)

    # What is shown

    @Slot()
    def _show(self) -> None:
        evenings, today = self._board.evenings, self._board.today
        promises = [promise for evening in evenings for promise in evening.promises]
        had = bool(self.rows.rows)
        self.rows.show(promises, today)
        self.empty.setVisible(not promises)
        self.list.setVisible(bool(promises))
        number = sum(bool(evening.promises) for evening in evenings)
        line = start_line(self._board.standing, today)
        self.head.say(" · ".join(part for part in (self.tr("%n evening(s)", "", number), line) if part))
        self.next.show_openings(self._board.openings, today)
        self._show_pills()
        self._show_chosen()
        if self.isVisible() and promises and not had:
            self.take_keyboard()

    def _show_pills(self) -> None:
        while (item := self._pill_row.takeAt(0)) is not None:
            pill = item.widget()
            if pill is not None:
                pill.hide()
                pill.deleteLater()
        for words, tone in counted(self._board.standing):
            self._pill_row.addWidget(Pill(words, PILLS[tone]))

    @Slot()
    def _show_chosen(self) -> None:
        promise = self.list.row()
        self.card.show_promise(promise, self.rows.today)
        self.there.setVisible(promise is not None)
        self.theme.show_line(self._line_of(promise), self._board.today)

    def _line_of(self, promise: Promise | None) -> ThemeLine | None:
        """Return the line of the theme of a promise, if it has one."""
        if promise is None:
            return None
        evening = next(one for one in self._board.evenings if one.id == promise.evening)
        theme = evening.theme_of(promise)
        return next((line for line in theme_lines(self._board.evenings) if line.title == theme), None)

    # What is done

    @Slot(object, str, object)
    def _say(self, promise: Promise, words: str, state: ActionState) -> None:
        self._deeds.say(promise, words, state, self._board.today)
        self.calm()

    @Slot(str, str, str)
    def _put_back(self, key: str, words: str, why: str) -> None:
        self.card.put_back(key, words)
        self._tell(why)

    @Slot(str)
    def _tell(self, words: str) -> None:
        self.tell(words)

    @Slot()
    def _open(self) -> None:
        promise = self.list.row()
        if promise is not None:
            self.opening.emit("followup")
            self._desk.do(c.OpenEvening, id=promise.evening)

    @Slot(str)
    def _prepare(self, evening: str) -> None:
        self.prepares.emit()
        self._desk.do(c.OpenEvening, id=evening)

    def _keys(self) -> Mapping[str, Callable[[], object]]:
        return {"undo_followup": self._deeds.take_back, "redo_followup": self._deeds.do_again}

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._command(event):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        command = self._command(event)
        if command:
            self._keys()[command]()
        else:
            super().keyPressEvent(event)

    def _command(self, event: QKeyEvent) -> str:
        command = command_at(PLACE, event.keyCombination())
        return command if command in self._keys() else ""
