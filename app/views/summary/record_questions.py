"""The questions in the record: what waits for an answer of the school, and what it says to the one that is chosen."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.live.desk.desk import Desk
from app.live.notes.waiting_rows import WaitingRows
from app.services.commands import commands as c
from app.views.summary.answer_form import AnswerForm
from app.views.summary.said_list import SaidList
from app.views.theme.style import scaled, set_role
from app.views.widgets.in_sight import bring_in_sight
from app.views.widgets.words.plain_label import PlainLabel

FORM_SHARE, LIST_SHARE = 2, 3
"""How the list and the form share the height where there is little of it."""


class RecordQuestions(QFrame):
    """No clock begins by an answer, and the beamer stays as it is. Enter goes from the list to the form, Esc back."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self._desk = desk
        self._rows = WaitingRows(desk, self)
        self.list = SaidList(self._rows)
        self.list.setAccessibleName(self.tr("What waits for an answer"))
        self.form = AnswerForm(desk)
        self._below, self._scroll = QFrame(), QScrollArea()
        self._none = PlainLabel(
            self.tr("Nothing waits for an answer: nothing was parked, and no table asked anything.")
        )
        self._actions = {"mend_words": self.form.take_keyboard, "mend_undo": self._undo, "mend_redo": self._redo}
        self._lay_out()

        self.list.chosen.connect(self._show_chosen)
        self.list.asked.connect(self._do)
        self.list.doubleClicked.connect(self.form.take_keyboard)
        self.form.left.connect(self.take_keyboard)
        self.form.came_to.connect(self._keep_in_sight)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._keep_in_sight)
        desk.changed.connect(self._follow)

    def _lay_out(self) -> None:
        set_role(self._none, "muted")
        set_role(self._below, "hint")
        inside = QWidget()
        set_role(inside, "scrolled")
        around = QVBoxLayout(inside)
        scaled(around.setContentsMargins, 12, 4, 12, 8)
        around.addWidget(self.form)
        around.addStretch(1)
        self._scroll.setWidget(inside)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        below = QVBoxLayout(self._below)
        scaled(below.setContentsMargins, 2, 2, 2, 2)
        below.addWidget(self._scroll)
        column = QVBoxLayout(self)
        scaled(column.setContentsMargins, 4, 4, 4, 4)
        scaled(column.setSpacing, 6)
        column.addWidget(self._none)
        column.addWidget(self.list, LIST_SHARE)
        column.addWidget(self._below, FORM_SHARE)

    def show_questions(self) -> None:
        """Show what waits for an answer in the evening that is open."""
        self._rows.look_again()
        if not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self._rows.index(0))
        self._show_chosen()

    @Slot()
    def take_keyboard(self) -> None:
        """Put the cursor in the list."""
        self.list.setFocus()

    @Slot()
    def _show_chosen(self) -> None:
        row, evening = self.list.row(), self._desk.evening
        for part, seen in ((self._none, row is None), (self.list, row is not None), (self._below, row is not None)):
            part.setVisible(seen)
        if evening is not None:
            self.form.show_answer(evening, self._rows.found.get(row.id) if row is not None else None)

    @Slot()
    def _follow(self) -> None:
        """Of an answer the list shows not all, so the form looks for itself."""
        if self.isVisible():
            self._show_chosen()

    @Slot()
    def _keep_in_sight(self) -> None:
        """What is said under a field takes room at times."""
        field = self.form.focusWidget()
        if field is not None:
            bring_in_sight(self._scroll, field)

    @Slot(str)
    def _do(self, command: str) -> None:
        """What takes words away at the other words of the record means nothing here."""
        deed = self._actions.get(command)
        if deed is not None:
            deed()

    @Slot()
    def _undo(self) -> None:
        self._desk.do(c.UndoWords)

    @Slot()
    def _redo(self) -> None:
        self._desk.do(c.RedoWords)
