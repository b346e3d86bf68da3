"""The cards of the tables in the order of their turns, with what can be done with the one that is chosen."""

from functools import partial
from itertools import pairwise

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from app.live.harvest.turn_watch import TurnState, TurnWatch
from app.views.keyboard import Keyboard
from app.views.run.density import Density
from app.views.run.presenting.turn_card import TurnCard
from app.views.theme.style import px, scaled, set_role
from app.views.widgets.controls.button import Button
from app.views.widgets.flow_layout import FlowLayout
from app.views.widgets.words.plain_label import PlainLabel

LINES = {Density.ROOMY: 132, Density.TIGHT: 68, Density.TIGHTEST: 27}
"""How high the cards may stand, in pixels at 100 %; further ones scroll."""
MOST_WHOLE = {Density.ROOMY: 8, Density.TIGHT: 4, Density.TIGHTEST: 0}
"""So many cards have room for their theme; of more the number and the time are seen of all of them."""


class TurnCards(QWidget):
    """Says which table its buttons are about. A card stays the same widget as long as its table is there."""

    def __init__(self, watch: TurnWatch, keyboard: Keyboard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._watch = watch
        self._density = Density.ROOMY
        self._in_sight = ""
        self.cards: dict[str, TurnCard] = {}
        self._inside = QWidget()
        self._flow = FlowLayout(self._inside, gap=8)
        self._scroll = QScrollArea()
        self._tools = QWidget()
        self.earlier = Button(self.tr("Earlier"), icon="chevron-left", kind="bare")
        self.later = Button(self.tr("Later"), icon="arrow-right", kind="bare")
        self.speaks = keyboard.cap(Button(""), "turn_drop")
        self._about = PlainLabel(role="strong")
        self._lay_out()

        self.earlier.clicked.connect(partial(self._move, -1))
        self.later.clicked.connect(partial(self._move, 1))
        self.speaks.clicked.connect(watch.turn_speaking)
        watch.changed.connect(self.show_rows)

    def _lay_out(self) -> None:
        set_role(self._inside, "scrolled")
        self._scroll.setWidget(self._inside)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        tools = FlowLayout(self._tools, gap=6)
        for part in (self._about, self.earlier, self.later, self.speaks):
            tools.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        scaled(column.setSpacing, 4)
        column.addWidget(self._scroll)
        column.addWidget(self._tools)

    def set_density(self, density: Density) -> None:
        """Show fewer lines of cards, and leave the buttons out where every line counts: each has a key."""
        self._density = density
        self._show_tools()
        self._set_compact()
        self._fit()

    def _set_compact(self) -> None:
        compact = len(self.cards) > MOST_WHOLE[self._density]
        for card in self.cards.values():
            card.set_compact(compact)

    def take_keyboard(self) -> bool:
        """Give the keyboard to the chosen card; False when there is none."""
        card = self.cards.get(self._watch.chosen)
        if card is not None:
            card.setFocus(Qt.FocusReason.TabFocusReason)
        return card is not None

    @Slot()
    def show_rows(self) -> None:
        """Show the tables as they stand now, in the order of their turns."""
        rows = self._watch.rows
        if [row.table for row in rows] != list(self.cards):
            self._sort([row.table for row in rows])
        for row in rows:
            self.cards[row.table].show_row(row)
        self._show_tools()
        self._fit()
        self._keep_chosen_in_sight()

    def _keep_chosen_in_sight(self) -> None:
        if self._watch.chosen != self._in_sight and self._watch.chosen in self.cards:
            self._in_sight = self._watch.chosen
            self._scroll.ensureWidgetVisible(self.cards[self._in_sight])

    def _sort(self, tables: list[str]) -> None:
        """Put the cards in this order; a table that came gets one, and that of a table that went goes."""
        for table in [one for one in self.cards if one not in tables]:
            self.cards.pop(table).deleteLater()
        self.cards = {table: self.cards.get(table) or self._new_card(table) for table in tables}
        for card in self.cards.values():
            self._flow.removeWidget(card)
            self._flow.addWidget(card)
        self._set_compact()
        self._in_tab_order()
        self._fit()

    def _in_tab_order(self) -> None:
        cards = list(self.cards.values())
        for first, second in pairwise(cards):
            QWidget.setTabOrder(first, second)

    def _new_card(self, table: str) -> TurnCard:
        card = TurnCard(table, self._inside)
        card.chosen.connect(self._choose)
        card.asked.connect(self._do)
        card.stepped.connect(self._step)
        card.dropped.connect(self._drop)
        card.show()
        return card

    def _fit(self) -> None:
        lines = px(LINES[self._density])
        needed = self._flow.heightForWidth(max(1, self.width()))
        self._scroll.setFixedHeight(max(1, min(lines, needed)))

    def _show_tools(self) -> None:
        self._tools.setVisible(self._density is not Density.TIGHTEST and len(self.cards) > 1)
        row = self._watch.chosen_row
        for button in (self.earlier, self.later):
            button.setEnabled(row is not None and row.state is TurnState.COMES)
        self.speaks.setEnabled(row is not None and row.state is not TurnState.ON)
        if row is not None:
            self._about.setText(self.tr("Table {n}").format(n=row.number))
            out = row.state is TurnState.OUT
            words = self.tr("Table {n} speaks after all") if out else self.tr("Table {n} drops out")
            self.speaks.set_label(words.format(n=row.number))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @Slot(str)
    def _choose(self, table: str) -> None:
        self._watch.choose(table)

    @Slot(str, str)
    def _do(self, command: str, table: str) -> None:
        self._watch.choose(table)
        if command == "turn_speaks":
            self._watch.turn_speaking()
        else:
            self._move(-1 if command == "turn_earlier" else 1)

    @Slot(str, int)
    def _step(self, table: str, by: int) -> None:
        tables = list(self.cards)
        self.cards[tables[(tables.index(table) + by) % len(tables)]].setFocus(Qt.FocusReason.TabFocusReason)

    @Slot(str, QPoint)
    def _drop(self, table: str, at: QPoint) -> None:
        """Let a table speak in the place of the one on which its card was let go."""
        tables = list(self.cards)
        onto = next((one for one, card in self.cards.items() if card.rect().contains(card.mapFromGlobal(at))), table)
        if onto != table:
            self._watch.move(table, tables.index(onto) - tables.index(table))

    def _move(self, by: int) -> None:
        if self._watch.chosen:
            self._watch.move(self._watch.chosen, by)
