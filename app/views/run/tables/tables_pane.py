"""The pane of the theme tables: a card for each table, and under them the form of the one that is chosen."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from app.live.desk.desk import Desk
from app.live.notes.pen import Pen
from app.models.agenda.agenda import BlockKind
from app.models.evening import Evening
from app.services.commands import commands as c
from app.views.harvest.tables_board import Lines, TablesBoard
from app.views.keyboard import Keyboard
from app.views.run.density import Density
from app.views.run.phase_pane import PhasePane
from app.views.widgets.controls.button import Button
from app.views.widgets.words.plain_label import PlainLabel
from app.wording.digit_words import digits_now


class TablesPane(PhasePane):
    """Without tables it says where their number comes from, and offers one group."""

    kinds = frozenset({BlockKind.TABLES})

    def __init__(self, desk: Desk, pen: Pen, keyboard: Keyboard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._pen, self._keyboard = desk, pen, keyboard
        self._none = PlainLabel(role="muted", wrap=True)
        self.one_group = Button(self.tr("One group"))
        self._nothing = QFrame()
        self.board = TablesBoard(desk, pen.tables, keyboard)
        self.form = self.board.form
        self._lay_out()

        self.form.note_here.clicked.connect(self._save_note_here)
        pen.changed.connect(self._show_digits)
        pen.digits_changed.connect(self._show_digits)
        keyboard.changed.connect(self._show_digits)
        self.one_group.clicked.connect(self._make_one_group)
        desk.changed.connect(self._show_evening)
        if desk.evening is not None:
            self._show_evening(desk.evening, None)

    def _lay_out(self) -> None:
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        inside = QVBoxLayout(self._nothing)
        inside.addStretch(1)
        inside.addWidget(self._none)
        inside.addWidget(self.one_group, 0, Qt.AlignmentFlag.AlignHCenter)
        inside.addStretch(1)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._nothing, 1)
        column.addWidget(self.board, 1)
        self._none.setText(self.tr("There are no tables yet. Their number stands under Fill in, and under Groups."))

    @override
    def set_density(self, density: Density) -> None:
        self.board.set_lines(Lines(density))

    @override
    def leave_foot(self, height: int) -> None:
        self._column.setContentsMargins(0, 0, 0, height)

    @override
    def take_keyboard(self) -> bool:
        if self.form.isVisible():
            self.form.take_keyboard()
        return self.form.isVisible()

    @override
    def holds_words(self) -> bool:
        return self.form.holds_words()

    @Slot(object, object)
    def _show_evening(self, evening: Evening, _before: object) -> None:
        if evening.block is None or evening.block.kind not in self.kinds:
            return
        tables = bool(evening.seating.tables)
        self.board.setVisible(tables)
        self._nothing.setVisible(not tables)
        self.board.show_evening(evening)
        self._show_digits()

    @Slot()
    def _show_digits(self) -> None:
        self.form.show_note(self._pen.note_waits)
        if self._pen.most_digits:
            self.form.show_hint(digits_now(self._pen.digits, self._pen.most_digits, self._keyboard.name))

    @Slot()
    def _save_note_here(self) -> None:
        self._pen.save(table=self._pen.tables.chosen_id)

    @Slot()
    def _make_one_group(self) -> None:
        evening = self._desk.evening
        if evening is not None:
            self._desk.do(c.SetDetails, details=evening.details, groups=1)
