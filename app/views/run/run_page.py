"""The run page: the desk while an evening runs, agenda left, note and quotes in the middle, summary right."""

from functools import partial

from PySide6.QtCore import QEvent, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.live.actions import Actions
from app.live.desk.desk import Desk
from app.live.desk.ticker import Ticker
from app.live.notes.pen import Pen
from app.live.parts import Parts
from app.models.agenda.timing import Reading
from app.models.evening import Evening
from app.services.commands import commands as c
from app.views.keyboard import Keyboard
from app.views.run.agenda_panel import AgendaPanel
from app.views.run.centre import Centre
from app.views.run.clock_bar import ClockBar
from app.views.run.column_edge import WIDTH
from app.views.run.composer import Composer
from app.views.run.density import Density, density_for
from app.views.run.drawers import DrawerBar, Drawers
from app.views.run.now_panel import NowPanel
from app.views.run.pane_round import PaneRound
from app.views.run.panels import Desktop, Panels
from app.views.run.said_in_full import SaidInFull
from app.views.run.settle import hold_still, settle, settle_around
from app.views.run.side_columns import SideColumns
from app.views.run.strips.break_strip import BreakStrip
from app.views.run.strips.catch_up import CatchUp
from app.views.run.strips.closing_strip import ClosingStrip
from app.views.run.strips.left_open_strip import LeftOpenStrip
from app.views.run.strips.promise_strip import PromiseStrip
from app.views.run.strips.who_speaks import WhoSpeaks
from app.views.run.wiped_typing import WipedTyping
from app.views.summary.summary_panel import SummaryPanel
from app.views.theme.style import px, scaled
from app.views.widgets.page import Page
from app.views.widgets.strip import NO_LIMIT, Strip
from app.views.widgets.tones import Tone

AROUND = 16
"""What stays free at both sides of the middle; the edge of a column is part of it."""


class RunPage(Page):
    """Puts the panels together. Where room is short the side columns make way, never the middle."""

    cancelled = Signal()

    def __init__(
        self,
        parts: Parts,
        keyboard: Keyboard,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        desk, ticker, actions = parts.desk, parts.ticker, parts.actions
        self.setAutoFillBackground(True)  # nothing behind it is painted then
        self._desk = desk
        self._keyboard = keyboard
        self._left = AgendaPanel(desk, ticker, keyboard)
        self.agenda = self._left.list
        self.now = NowPanel(desk, ticker, keyboard)
        self.trouble = Strip("red")
        self.beamer_strip = Strip("amber")
        self.closing = ClosingStrip(desk, actions, keyboard)
        self.left_open = LeftOpenStrip(desk, ticker, actions, keyboard)
        self.was_break = BreakStrip(desk)
        self.catch_up = CatchUp(desk, ticker, actions, keyboard)
        self.promise = PromiseStrip(desk, ticker, actions, keyboard)
        self._speaks = WhoSpeaks(
            (
                self.closing,
                self.trouble,
                self.left_open,
                self.was_break,
                self.promise,
                self.catch_up,
                self.beamer_strip,
            ),
            self,
        )
        self.summary = SummaryPanel(desk, ticker, parts.room, parts.board, actions, keyboard)
        self.centre = Centre(parts, keyboard, self.summary)
        self.cues, self.prompts, self.card = (self.centre.notes.cues, self.centre.notes.prompts, self.centre.notes.card)
        self.quotes = self.card.list
        self.composer = Composer(parts.pen, keyboard)
        self._wiped = WipedTyping(self.composer.field, desk, parts.pen.exits)
        self.bar = ClockBar(desk, actions, keyboard)
        self.drawer_bar = DrawerBar(keyboard)
        self.columns = SideColumns(self)
        self._letters = px(100)
        self._fits = False
        self._margins = (0, 0, 0, 0)
        self._middle = QVBoxLayout()
        self._density: Density | None = None
        self._makes_way = False
        self._lay_out(parts.pen)
        self._wire(desk, ticker, parts.pen, actions)

    @override
    def take_keyboard(self) -> None:
        """Put the cursor in the note."""
        self.composer.field.setFocus()

    @override
    def holds_words(self) -> bool:
        return self.centre.holds_words()

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

    def _lay_out(self, pen: Pen) -> None:
        middle = self._middle
        for widget in (
            self.now,
            self.trouble,
            self.closing,
            self.left_open,
            self.was_break,
            self.beamer_strip,
            self.promise,
            self.catch_up,
        ):
            middle.addWidget(widget)
        middle.addWidget(self.centre, 1)
        middle.addWidget(self.composer)
        columns = QHBoxLayout()
        columns.setSpacing(0)
        before, after = self.columns.edges
        columns.addWidget(self._left)
        columns.addWidget(before)
        columns.addLayout(middle, 1)
        columns.addWidget(after)
        columns.addWidget(self.summary)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addLayout(columns, 1)
        page.addWidget(self.bar)
        self.now.top.addWidget(self.drawer_bar)
        self.in_full = SaidInFull(self.composer, self)
        self.drawers = Drawers(self.drawer_bar, self.centre, self)
        desktop = Desktop(columns, self._left, self.summary, self.centre, self.columns, self.drawers)
        self._panels = Panels(desktop, pen, self)
        self._round = PaneRound(self.composer.field, self.agenda, self.summary.points, self.centre, self.drawers)

    def _wire(self, desk: Desk, ticker: Ticker, pen: Pen, actions: Actions) -> None:
        field = self.composer.field
        field.entered.connect(pen.save)
        pen.wanted.connect(self.take_keyboard)
        field.cancelled.connect(self.cancelled)
        field.edit_last_asked.connect(pen.edit_last)
        field.redo_asked.connect(self._redo_words)
        field.delete_asked.connect(self._delete)
        self.agenda.jumped.connect(self._jump)
        self.agenda.dropped.connect(actions.drop)
        self._left.times.clicked.connect(partial(actions.asked.emit, "times"))
        self.quotes.starred.connect(self._star)
        self.card.asked.connect(actions.do_at_hand)
        field.grew.connect(self._settle_field)
        self.columns.changed.connect(self.fit_columns)
        self._wiped.came_back.connect(self._tell_came_back)
        self.bar.cut.connect(self.in_full.show_words)
        self.in_full.covers.connect(self.centre.leave_foot)
        self._panels.freed.connect(self.take_keyboard)
        self.centre.done.connect(self.take_keyboard)
        self._speaks.changed.connect(self._fit_quotes)
        ticker.ticked.connect(self._show_reading)
        desk.changing.connect(self._hold_still)
        desk.changed.connect(self._settle)  # the last of the page to hear of it
        self._actions = actions

    @Slot()
    def _hold_still(self) -> None:
        hold_still(self)

    @Slot(object, object)
    def _settle(self, after: Evening, _before: object) -> None:
        self._panels.follow(after)
        self.drawer_bar.show_counts(after)
        settle(self, self.centre)
        self.summary.points.settle()
        self.centre.settle()
        self.drawers.place()

    @Slot()
    def _settle_field(self) -> None:
        settle_around(self.composer.field, self)

    @Slot()
    def _tell_came_back(self) -> None:
        self.tell(self.tr("The words you wiped are back."), "teal", "undo-2")

    @Slot()
    def _redo_words(self) -> None:
        self._desk.do(c.RedoWords)

    @Slot()
    def _delete(self) -> None:
        self._actions.do("delete_quote")

    def go_to_next_pane(self) -> None:
        """Give the keyboard to the field, the agenda, the centre or the points, whichever comes next."""
        self._round.go_on()

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
        if px(100) == self._letters:  # else another look is on its way, and no panel may move meanwhile
            self.fit_columns()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            QTimer.singleShot(0, self, self.fit_columns)  # once the bar at the foot has its new height

    @Slot()
    def fit_columns(self) -> None:
        """Give the side columns their width, and tell every panel how much room there is below each other."""
        if self._fits:
            return  # a panel that comes in sight asks for another size of the page
        self._fits, self._letters = True, px(100)
        self._panels.fit()
        self._keep_margins()
        self._fits = False
        height = (self.height() - self.bar.sizeHint().height()) / max(0.1, px(100) / 100)
        self.set_density(density_for(height))

    def set_density(self, density: Density) -> None:
        """Tell every panel how much it may show."""
        if density is self._density:
            return
        self._density = density
        least = density is Density.TIGHTEST
        self._keep_margins()
        scaled(self._middle.setSpacing, 4 if least else 8)
        for panel in (
            self._speaks,
            self.now,
            self.centre,
            self.promise,
            self.catch_up,
            self.composer,
            self.bar,
            self.drawer_bar,
            self._panels,
        ):
            panel.set_density(density)
        self._fit_quotes()

    def _keep_margins(self) -> None:
        least = self._density is Density.TIGHTEST
        left, right = (AROUND if edge.isHidden() else AROUND - WIDTH for edge in self.columns.edges)
        margins = (left, 4 if least else 10, right, 6 if least else 10)
        if margins != self._margins:
            self._margins = margins
            scaled(self._middle.setContentsMargins, *margins)

    @Slot()
    def _fit_quotes(self) -> None:
        """Where every line counts, a strip that says something takes the place of the quotes."""
        tightest, left_open = self._density is Density.TIGHTEST, self.left_open.asks()
        # Whoever left the evening open has nothing to catch up with, and hosts nobody: the question needs the room.
        silent: list[Strip] = [self.catch_up] if left_open else []
        if tightest and self._makes_way:
            silent.append(self.beamer_strip)
        asked = self._speaks.choose(silent) and tightest
        self.cues.setMaximumHeight(0 if tightest and left_open else NO_LIMIT)
        self.now.steps.make_way(tightest and (asked or self._makes_way))
        self.centre.make_way(asked)
        self.drawers.place()

    @Slot(bool)
    def make_way(self, wanted: bool) -> None:
        """Let what can wait go while something is said above the page, where every line counts."""
        self._makes_way = wanted
        self._fit_quotes()
