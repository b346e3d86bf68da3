"""The run page: the desk while an evening runs, agenda left, note and quotes in the middle, summary right."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.live.actions import Actions
from app.live.desk.desk import Desk
from app.live.desk.ticker import Ticker
from app.live.notes.board import Board
from app.live.notes.pen import Pen
from app.live.room.room import Room
from app.models.agenda.timing import Reading
from app.services.commands import commands as c
from app.views.keyboard import Keyboard
from app.views.run.agenda_panel import AgendaPanel
from app.views.run.catch_up import CatchUp
from app.views.run.clock_bar import ClockBar
from app.views.run.closing_strip import ClosingStrip
from app.views.run.composer import Composer
from app.views.run.cue_card import CueCard
from app.views.run.density import Density, density_for
from app.views.run.now_panel import NowPanel
from app.views.run.promise_strip import PromiseStrip
from app.views.run.prompt_bar import PromptBar
from app.views.run.quote_card import QuoteCard
from app.views.run.settle import hold_still, settle, settle_around
from app.views.summary.summary_panel import SummaryPanel
from app.views.theme.style import px, scaled
from app.views.widgets.page import Page
from app.views.widgets.strip import NO_LIMIT, Strip
from app.views.widgets.tones import Tone

AGENDA_WIDTH, SUMMARY_WIDTH, MIDDLE_WIDTH = 268, 292, 560


class RunPage(Page):
    """Puts the panels together. Where room is short the side columns make way, never the middle."""

    cancelled = Signal()

    def __init__(
        self,
        desk: Desk,
        ticker: Ticker,
        room: Room,
        pen: Pen,
        board: Board,
        actions: Actions,
        keyboard: Keyboard,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)  # nothing behind it is painted then
        self._desk = desk
        self._keyboard = keyboard
        self._left = AgendaPanel(desk, ticker)
        self.agenda = self._left.list
        self.now = NowPanel(desk, ticker, keyboard)
        self.trouble = Strip("red")
        self.beamer_strip = Strip("amber")
        self.closing = ClosingStrip(desk, actions, keyboard)
        self.catch_up = CatchUp(desk, ticker, actions, keyboard)
        self.promise = PromiseStrip(desk, ticker, actions, keyboard)
        self.cues = CueCard(desk)
        self.prompts = PromptBar(desk, pen, keyboard)
        self.card = QuoteCard(desk, pen, keyboard)
        self.quotes = self.card.list
        self.composer = Composer(pen, keyboard)
        self.summary = SummaryPanel(desk, room, board, actions, keyboard)
        self.bar = ClockBar(desk, actions, keyboard)
        self._middle = QVBoxLayout()
        self._density: Density | None = None
        self._makes_way = False
        self._lay_out()
        self._wire(desk, ticker, pen, actions)

    @override
    def take_keyboard(self) -> None:
        """Put the cursor in the note."""
        self.composer.field.setFocus()

    @override
    def tell(self, words: str, tone: Tone = "amber", icon: str = "circle-alert") -> None:
        """Say it at the foot, for some seconds."""
        self.bar.tell(words, tone, icon)

    @override
    def warn(self, words: str) -> None:
        """Say it above the quotes, until all is stored."""
        self.trouble.say(words)

    @override
    def calm(self) -> None:
        """Take the warning away."""
        self.trouble.close_strip()

    def _lay_out(self) -> None:
        middle = self._middle
        for widget in (
            self.now,
            self.trouble,
            self.closing,
            self.beamer_strip,
            self.promise,
            self.catch_up,
            self.cues,
            self.prompts,
        ):
            middle.addWidget(widget)
        middle.addWidget(self.card, 1)
        middle.addWidget(self.composer)
        columns = QHBoxLayout()
        columns.setSpacing(0)
        columns.addWidget(self._left)
        columns.addLayout(middle, 1)
        columns.addWidget(self.summary)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addLayout(columns, 1)
        page.addWidget(self.bar)

    def _wire(self, desk: Desk, ticker: Ticker, pen: Pen, actions: Actions) -> None:
        field = self.composer.field
        field.entered.connect(pen.save)
        field.cancelled.connect(self.cancelled)
        field.edit_last_asked.connect(pen.edit_last)
        field.undo_asked.connect(self._undo_words)
        field.redo_asked.connect(self._redo_words)
        field.delete_asked.connect(self._delete)
        self.agenda.jumped.connect(self._jump)
        self.agenda.dropped.connect(actions.drop)
        self.quotes.starred.connect(self._star)
        field.grew.connect(self._settle_field)
        ticker.ticked.connect(self._show_reading)
        desk.changing.connect(self._hold_still)
        desk.changed.connect(self._settle)  # the last of the page to hear of it
        self._actions = actions

    @Slot()
    def _hold_still(self) -> None:
        hold_still(self)

    @Slot(object, object)
    def _settle(self, _after: object, _before: object) -> None:
        settle(self, self.card)

    @Slot()
    def _settle_field(self) -> None:
        settle_around(self.composer.field, self)

    @Slot()
    def _undo_words(self) -> None:
        self._desk.do(c.UndoWords)

    @Slot()
    def _redo_words(self) -> None:
        self._desk.do(c.RedoWords)

    @Slot()
    def _delete(self) -> None:
        self._actions.do("delete_quote")

    def go_to_next_pane(self) -> None:
        """Give the keyboard to the field, the agenda, the quotes or the points, whichever comes next and is shown."""
        panes = [self.composer.field, self.agenda, self.quotes, self.summary.points]
        shown = [pane for pane in panes if pane.isVisible()]
        here = next((number for number, pane in enumerate(shown) if pane.hasFocus()), -1)
        shown[(here + 1) % len(shown)].setFocus(Qt.FocusReason.TabFocusReason)

    @Slot(str)
    def _jump(self, block: str) -> None:
        self._desk.do(c.GoToBlock, block=block)

    @Slot(str, bool)
    def _star(self, quote: str, starred: bool) -> None:
        self._desk.do(c.StarQuote, id=quote, starred=starred)

    @Slot(object)
    def _show_reading(self, reading: Reading) -> None:
        evening = self._desk.evening
        if evening is None:
            return
        self._fit_quotes()
        self.bar.show_state(evening, reading)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_columns()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            QTimer.singleShot(0, self, self.fit_columns)  # once the bar at the foot has its new height

    @Slot()
    def fit_columns(self) -> None:
        """Give the side columns their width, or hide them where the middle needs the room."""
        left, right, middle = px(AGENDA_WIDTH), px(SUMMARY_WIDTH), px(MIDDLE_WIDTH)
        self._left.setFixedWidth(left)
        self.summary.setFixedWidth(right)
        self.summary.setVisible(self.width() >= middle + left + right)
        self._left.setVisible(self.width() >= middle + left)
        height = (self.height() - self.bar.sizeHint().height()) / max(0.1, px(100) / 100)
        self.set_density(density_for(height))

    def set_density(self, density: Density) -> None:
        """Tell every panel how much it may show."""
        if density is self._density:
            return
        self._density = density
        least = density is Density.TIGHTEST
        scaled(self._middle.setContentsMargins, 16, 4 if least else 10, 16, 6 if least else 10)
        scaled(self._middle.setSpacing, 5 if least else 8)
        for panel in (self.now, self.cues, self.prompts, self.promise, self.catch_up, self.bar):
            panel.set_density(density)
        self._fit_quotes()

    @Slot()
    def _fit_quotes(self) -> None:
        """Where every line counts, a strip that says something takes the place of the quotes."""
        strips = (self.trouble, self.closing, self.beamer_strip, self.promise, self.catch_up)
        tightest = self._density is Density.TIGHTEST
        self.beamer_strip.setMaximumHeight(0 if tightest and self._makes_way else NO_LIMIT)
        first_the_room = tightest and not self.promise.isHidden()
        self.catch_up.setMaximumHeight(0 if first_the_room else NO_LIMIT)
        speaking = any(not strip.isHidden() and strip.maximumHeight() for strip in strips)
        self.card.setVisible(not (tightest and speaking))

    @Slot(bool)
    def make_way(self, wanted: bool) -> None:
        """Let what can wait go while something is said above the page, where every line counts."""
        self._makes_way = wanted
        self._fit_quotes()
