"""The pane of the theme tables: a card for each table, and under them the form of the one that is chosen."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QGridLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.live.desk.desk import Desk
from app.live.notes.table_choice import DIGITS, TableChoice
from app.models.agenda.agenda import BlockKind
from app.models.evening import Evening
from app.services.commands import commands as c
from app.views.keyboard import Keyboard
from app.views.run.density import Density
from app.views.run.phase_pane import PhasePane
from app.views.run.tables.form_card import CardSize, FormCard
from app.views.run.tables.harvest_form import HarvestForm
from app.views.theme.style import px, scaled
from app.views.widgets.controls.button import Button
from app.views.widgets.words.plain_label import PlainLabel

NARROWEST = 150
"""The width of a card at 100 %; more stand in a row where there is room."""

NARROWEST_LINE, NARROWEST_TINY = 122, 46
"""The width of a card with its number and state alone. At the tightest there is one row, that of the chosen one."""

ROOMY_FROM = 560
"""The height of the pane at 100 % from which many cards leave the form its room."""


class TablesPane(PhasePane):
    """Without tables it says where their number comes from, and offers one group."""

    kinds = frozenset({BlockKind.TABLES})

    def __init__(self, desk: Desk, choice: TableChoice, keyboard: Keyboard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._choice, self._keyboard = desk, choice, keyboard
        self.cards: list[FormCard] = []
        self._density = Density.ROOMY
        self._board = QWidget()
        self._grid = QGridLayout(self._board)
        self._none = PlainLabel(role="muted", wrap=True)
        self.one_group = Button(self.tr("One group"))
        self._nothing = QFrame()
        self.form = HarvestForm(desk)
        self._lay_out()

        choice.changed.connect(self._show_choice)
        choice.asked.connect(self.form.take_keyboard)
        self.one_group.clicked.connect(self._make_one_group)
        keyboard.changed.connect(self._show_choice)
        desk.changed.connect(self._show_evening)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._note_keyboard)
        self._show_choice()

    def _lay_out(self) -> None:
        self._grid.setContentsMargins(0, 0, 0, 0)
        scaled(self._grid.setSpacing, 8)
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        inside = QVBoxLayout(self._nothing)
        inside.addStretch(1)
        inside.addWidget(self._none)
        inside.addWidget(self.one_group, 0, Qt.AlignmentFlag.AlignHCenter)
        inside.addStretch(1)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        scaled(column.setSpacing, 8)
        column.addWidget(self._board)
        column.addWidget(self._nothing, 1)
        column.addWidget(self.form, 1)
        self._none.setText(self.tr("There are no tables yet. Their number stands under Fill in, and under Groups."))

    @override
    def set_density(self, density: Density) -> None:
        self._density = density
        for room in (self._grid, self._column):
            scaled(room.setSpacing, 4 if density is Density.TIGHTEST else 8)
        self.form.show_less(density is Density.TIGHTEST)
        self._show_choice()

    @override
    def take_keyboard(self) -> bool:
        if self.form.isVisible():
            self.form.take_keyboard()
        return self.form.isVisible()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size() != event.oldSize():
            self._show_choice()

    @Slot(object, object)
    def _show_evening(self, evening: Evening, _before: object) -> None:
        if evening.block is None or evening.block.kind not in self.kinds:
            return
        tables = evening.seating.tables
        size = self._size_for(len(tables))
        self._make_cards(len(tables), size)
        less = self._density is not Density.ROOMY or len(tables) > DIGITS
        for card, table in zip(self.cards, tables, strict=False):
            key = self._keyboard.name(f"prompt_{table.number}") if table.number <= DIGITS else ""
            card.show_size(size)
            card.show_table(evening, table, key, table.id == self._choice.chosen_id)
            card.show_less(less)
        chosen = self._choice.chosen()
        for part, shown in ((self._board, bool(tables)), (self.form, chosen is not None), (self._nothing, not tables)):
            part.setVisible(shown)
        if chosen is not None:
            self.form.show_form(evening, chosen)

    @Slot()
    def _show_choice(self) -> None:
        if self._desk.evening is not None:
            self._show_evening(self._desk.evening, None)

    def _size_for(self, number: int) -> CardSize:
        """Return how much of so many cards leaves the form its room."""
        many = number > DIGITS and self.height() < px(ROOMY_FROM)
        if self._density is not Density.TIGHTEST and not many:
            return CardSize.WHOLE
        return CardSize.LINE if number * px(NARROWEST_LINE) <= self.width() else CardSize.TINY

    def _make_cards(self, number: int, size: CardSize) -> None:
        while len(self.cards) < number:
            card = FormCard(self._board)
            card.chosen.connect(self._choice.go_to)
            self.cards.append(card)
        narrowest = px({CardSize.WHOLE: NARROWEST, CardSize.LINE: NARROWEST_LINE, CardSize.TINY: NARROWEST_TINY}[size])
        across = max(1, min(number, self.width() // narrowest))
        chosen = self._choice.chosen()
        alone = self._density is Density.TIGHTEST and chosen is not None
        row = self._choice.tables().index(chosen) // across if alone and chosen is not None else None
        for place, card in enumerate(self.cards):
            self._grid.addWidget(card, place // across, place % across)
            card.setVisible(place < number and row in (None, place // across))
        for column in range(max(across, self._grid.columnCount())):
            self._grid.setColumnStretch(column, int(column < across))

    @Slot("QWidget*", "QWidget*")
    def _note_keyboard(self, _before: QWidget | None, now: QWidget | None) -> None:
        self._choice.in_form = now is not None and self.form.isAncestorOf(now)

    @Slot()
    def _make_one_group(self) -> None:
        evening = self._desk.evening
        if evening is not None:
            self._desk.do(c.SetDetails, details=evening.details, groups=1)
