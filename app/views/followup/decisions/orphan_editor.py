"""The orphan editor: a starred quote that stands behind nothing, or an action that came from nothing, is put where it belongs."""

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.live.desk.desk import Desk
from app.live.followup.decision_rows import DecisionKind, DecisionRow
from app.models.aftercare.subjects import subjects
from app.models.evening import Evening
from app.services.commands import commands as c
from app.views.followup.decisions.row_editor import RowEditor
from app.views.widgets.controls.button import Button
from app.views.widgets.controls.drop_down import DropDown
from app.views.widgets.flow_layout import FlowLayout


class OrphanEditor(RowEditor):
    """Offers the points for a quote, and the subjects for an action."""

    show_asked = Signal(str)
    """The key of a row that is to be seen in what was said."""

    def __init__(self, desk: Desk, row: DecisionRow, evening: Evening, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._row = desk, row
        is_quote = row.kind is DecisionKind.QUOTE
        self.choice = DropDown(self.tr("Where it belongs"))
        self.choice.setMinimumContentsLength(24)
        self.choice.addItem(self.tr("Behind point…") if is_quote else self.tr("Comes from…"), "")
        self.show_it = Button(self.tr("See it in what was said"), icon="arrow-right", kind="chip")
        self.drop = Button(self.tr("Take the action away"), icon="x", kind="chip")
        choices = FlowLayout(self)
        for part in (self.choice, self.show_it, self.drop):
            choices.addWidget(part)
        self._offers = (
            [(point.id, point.text) for point in evening.points]
            if is_quote
            else [(raised.subject.key, raised.words) for raised in subjects(evening)]
        )
        for key, words in self._offers:
            self.choice.addItem(words, key)
        self.show_it.setVisible(is_quote)
        self.drop.setVisible(not is_quote)

        self.choice.activated.connect(self._put)
        self.show_it.clicked.connect(self._show)
        self.drop.clicked.connect(self._drop)

    @override
    def take_keyboard(self) -> None:
        """Put the keyboard where one chooses."""
        self.choice.setFocus()

    @Slot(int)
    def _put(self, place: int) -> None:
        evening, key = self._desk.evening, self.choice.itemData(place)
        if evening is None or not key:
            return
        if self._row.kind is DecisionKind.QUOTE:
            self._desk.do(c.LinkQuotes, point=key, quotes=(self._row.key.partition(":")[2],))
            return
        source = next((raised.subject for raised in subjects(evening) if raised.subject.key == key), None)
        if source is not None:
            self._desk.do(c.ChangeAction, action=replace(self._row.actions[0], sources=(source,)))

    @Slot()
    def _show(self) -> None:
        self.show_asked.emit(self._row.key)

    @Slot()
    def _drop(self) -> None:
        self._desk.do(c.RemoveAction, id=self._row.actions[0].id)
