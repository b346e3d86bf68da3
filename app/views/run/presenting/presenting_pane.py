"""The pane of the presentations: who speaks and for how long, who comes, and what is noted of this table."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.live.harvest.turn_watch import TurnWatch
from app.live.parts import Parts
from app.models.agenda.agenda import BlockKind
from app.models.turns_tonight import only_school_told
from app.views.keyboard import Keyboard
from app.views.run.density import Density
from app.views.run.notes.quote_card import QuoteCard
from app.views.run.phase_pane import PhasePane
from app.views.run.presenting.turn_cards import TurnCards
from app.views.run.presenting.turn_head import TurnHead
from app.views.run.presenting.turns_strip import TurnsStrip
from app.views.theme.style import px, scaled
from app.views.widgets.words.plain_label import PlainLabel

LEAST_QUOTES = 48
"""With less height than this, in pixels at 100 %, not one quote can be read."""


class PresentingPane(PhasePane):
    """Borrows the quotes from the pane of the notes: here they are those of the table that speaks."""

    kinds = frozenset({BlockKind.PRESENTATIONS})

    def __init__(self, parts: Parts, keyboard: Keyboard, quotes: QuoteCard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._quotes = parts.desk, quotes
        self._least = self._makes_way = False
        self.watch = TurnWatch(parts.desk, parts.ticker, self)
        self.head = TurnHead(self.watch)
        self.strip = TurnsStrip(self.watch, parts.actions, keyboard)
        self.cards = TurnCards(self.watch, keyboard)
        self.only_school = PlainLabel(
            self.tr("So far only people of the school told. Is there a parent or a pupil who will?"), "small", wrap=True
        )
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.head, self.strip, self.cards, self.only_school):
            column.addWidget(widget)
        self.only_school.hide()

        self.watch.changed.connect(self._show_turns)
        for part in (self.head.show_turn, self.strip.show_turns, self.cards.show_rows, self._show_turns):
            part()

    @override
    def enter(self) -> None:
        self._column.addWidget(self._quotes, 1)
        self._quotes.show()

    @override
    def set_density(self, density: Density) -> None:
        scaled(self._column.setSpacing, 2 if density is Density.TIGHTEST else 8)
        self.head.set_density(density)
        self.strip.set_density(density)
        self.cards.set_density(density)
        self._least = density is Density.TIGHTEST
        self._show_turns()

    @override
    def make_way(self, wanted: bool) -> None:
        """Keep who speaks and for how long."""
        self._makes_way = wanted
        self._show_turns()

    @override
    def take_keyboard(self) -> bool:
        return self.cards.isVisible() and self.cards.take_keyboard()

    @override
    def take_key(self, command: str) -> None:
        deeds = {"turn_more": self.watch.give_minutes, "turn_drop": self.watch.turn_speaking}
        if command in deeds:
            deeds[command]()

    @override
    def settle(self) -> None:
        for part in (self, self.head, self.cards, self._quotes):
            layout = part.layout()
            if layout is not None:
                layout.activate()

    @Slot()
    def _show_turns(self) -> None:
        evening = self._desk.evening
        least, school = self._least, evening is not None and only_school_told(evening, self._desk.now())
        self.only_school.setVisible(school and not least)
        self.head.show_one_line(least and self.strip.speaks)
        self.cards.setVisible(not self._makes_way)
        if self._quotes.parentWidget() is self:
            self._quotes.setVisible(not self._makes_way and self._quotes_fit())

    def _quotes_fit(self) -> bool:
        """Whether there is room for a quote. Where there is none, a key has them."""
        shown = [part for part in (self.head, self.strip, self.cards, self.only_school) if not part.isHidden()]
        width, gap = self.width(), self._column.spacing()
        needed = sum(
            (part.heightForWidth(width) if part.hasHeightForWidth() else part.sizeHint().height()) + gap
            for part in shown
        )
        return self.height() - needed >= px(LEAST_QUOTES)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_turns()
