"""The gathered view: the list of all that was said, what one looks for above it, and the points at its side."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.live.desk.desk import Desk
from app.live.followup.gathered_deeds import GatheredDeeds
from app.live.followup.gathered_rows import GatheredRows
from app.live.followup.target_rows import TargetRows
from app.models.aftercare.gathered import Gathered, Sought
from app.models.evening import Evening
from app.services.commands import commands as c
from app.views.followup.gathered.gathered_list import GatheredList
from app.views.followup.gathered.mend_in_place import MendInPlace
from app.views.followup.gathered.seek_bar import SeekBar
from app.views.followup.gathered.target_choice import TargetChoice
from app.views.followup.gathered.target_column import TargetColumn
from app.views.theme.style import scaled, set_role
from app.views.widgets.controls.button import Button
from app.views.widgets.flow_layout import FlowLayout
from app.views.widgets.width_step import WidthStep
from app.views.widgets.words.plain_label import PlainLabel
from app.wording.keys import usual_name

WIDE = 860
"""From this width, at 100 %, the points stand at the side; below it they are chosen from a list under it."""


class GatheredView(QWidget):
    """What is done with a row is done with all that are chosen together, or else with the one the cursor is on."""

    wipe_asked = Signal(str, str, str)
    not_done = Signal(str)
    """Says why a key did nothing."""
    counted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows, self._targets = GatheredRows(desk, self), TargetRows(self)
        self._deeds = GatheredDeeds(desk, self)
        self.seek = SeekBar()
        self.list = GatheredList(self.rows)
        self.mending = MendInPlace(desk, self.list, self)
        self.targets = TargetColumn(desk, self._targets, self._new_point)
        self.target_choice = TargetChoice(self._targets)
        self.mend = _tool(self.tr("Mend"), "gathered_mend")
        self.star = _tool(self.tr("Star"), "gathered_star", "star")
        self.together = _tool(self.tr("Take together"), "gathered_merge")
        self.delete = _tool(self.tr("Delete"), "gathered_delete", "x")
        self.let_go = Button(self.tr("Let go"), icon="undo-2", kind="bare")
        self.chosen = PlainLabel("", "teal")
        self._actions = {
            "gathered_mark": self.turn_mark,
            "gathered_mark_down": self._mark_down,
            "gathered_mark_all": self._mark_all,
            "gathered_mend": self.mending.open_field,
            "gathered_delete": self._delete,
            "gathered_wipe": self._ask_to_wipe,
        }
        self._asked: Gathered | None = None
        """The exit word of which it was asked whether it may go."""
        self._lay_out()

        self.seek.sought.connect(self._seek)
        self.seek.search.gone_down.connect(self.list.setFocus)
        self.seek.search.entered.connect(self.list.setFocus)
        self.seek.search.left.connect(self.list.setFocus)
        self.list.asked.connect(self._do)
        self.list.typed.connect(self._search)
        self.list.chosen.connect(self._show_chosen)
        self.list.doubleClicked.connect(self.mending.open_field)
        self.mending.back.connect(self.show_row)
        self.rows.marks_changed.connect(self._show_chosen)
        self.targets.list.asked.connect(self.link)
        self.target_choice.asked.connect(self.link)
        self.mend.clicked.connect(self.mending.open_field)
        self.star.clicked.connect(self.turn_star)
        self.together.clicked.connect(self.merge)
        self.delete.clicked.connect(self._delete)
        self.let_go.clicked.connect(partial(self.rows.mark, ()))

    def _lay_out(self) -> None:
        card = QFrame()
        set_role(card, "card")
        inside = QVBoxLayout(card)
        scaled(inside.setContentsMargins, 4, 4, 4, 4)
        inside.addWidget(self.list)
        across = QHBoxLayout()
        scaled(across.setSpacing, 12)
        across.addWidget(card, 1)
        across.addWidget(self.targets)
        foot = QWidget()
        tools = FlowLayout(foot)
        for tool in (self.target_choice, self.mend, self.star, self.together, self.delete, self.chosen, self.let_go):
            tools.addWidget(tool)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        scaled(column.setSpacing, 8)
        column.addWidget(self.seek)
        column.addLayout(across, 1)
        column.addWidget(foot)
        WidthStep(self, WIDE, self._fit)

    def _fit(self, wide: bool) -> None:
        self.targets.setVisible(wide)
        self.target_choice.setVisible(not wide)
        self.delete.set_words(wide)

    def show_evening(self, evening: Evening) -> None:
        """Show what was said on this evening, as it is now."""
        self.rows.show_evening(evening)
        self._targets.show_evening(evening)
        self.target_choice.show_targets()
        self.seek.show_evening(evening, self.rows.all)
        if not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.rows.index(0))
        self._show_chosen()

    def show_row(self, key: str) -> None:
        """Go to a row, also when one looked for something else."""
        if self.rows.place_of(key) < 0:
            self.seek.empty()
        self.list.choose(key)
        self.list.setFocus()

    # What one does

    @Slot(str)
    def _do(self, command: str) -> None:
        self._actions[command]()

    @Slot(object)
    def _seek(self, sought: Sought) -> None:
        self.rows.seek(sought)
        self._show_chosen()

    @Slot(str)
    def _search(self, letters: str) -> None:
        self.seek.search.setFocus()
        self.seek.search.setText(self.seek.search.text() + letters)

    def turn_mark(self) -> None:
        """Choose the row at hand beside others, or let it go."""
        row = self.list.row()
        if row is not None:
            self.rows.turn_mark(row.key)

    def _mark_down(self) -> None:
        row, place = self.list.row(), self.list.currentIndex().row()
        if row is not None:
            self.rows.mark({*(one.key for one in self.rows.marked()), row.key})
            self.list.setCurrentIndex(self.rows.index(min(place + 1, len(self.rows.rows) - 1)))

    def _mark_all(self) -> None:
        keys = {row.key for row in self.rows.rows}
        all_of_them = keys == {row.key for row in self.rows.marked()}
        self.rows.mark(() if all_of_them else keys)

    @Slot(int)
    def link(self, number: int) -> None:
        """Put what is chosen behind the point with this number, or take it away there."""
        if not self._deeds.link(number, self.list.in_hand()):
            self.not_done.emit(self.tr("Choose quotes to put behind a point."))

    def _new_point(self, id: str, words: str) -> c.Command:
        return self._deeds.new_point(id, words, self.list.in_hand())

    def name_point(self) -> None:
        """Type the words of a new point of what is chosen."""
        self.targets.new.setFocus()

    @Slot()
    def merge(self) -> None:
        """Take what is chosen together; a row that was taken together stands by itself again."""
        row, rows = self.list.row(), self.list.in_hand()
        into = row if row is not None and (row in rows) else next(iter(rows), None)
        if into is None or not (self._deeds.merge(into, rows) or self._deeds.part(into)):
            self.not_done.emit(self.tr("Choose two or more quotes that say the same."))
        else:
            self.rows.mark(())

    @Slot()
    def turn_star(self) -> None:
        """Give the quote at hand a star, or take it."""
        row = self.list.row()
        if row is None or not self._deeds.star(row):
            self.not_done.emit(self.tr("Only a quote can have a star."))

    @Slot()
    def _delete(self) -> None:
        row = self.list.row()
        if row is None:
            return
        if row.exit is not None and row != self._asked:
            self._asked = row
            self.not_done.emit(self.tr("An exit word does not come back. Delete it once more, and it goes for good."))
            return
        self._asked = None
        self.mending.leave(row)
        self._deeds.delete(row)

    def _ask_to_wipe(self) -> None:
        row = self.list.row()
        if row is not None and row.id and row.field is None:
            self.wipe_asked.emit(row.id, row.text, "gathered_wipe")

    # What is shown

    @Slot()
    def _show_chosen(self) -> None:
        row, marked = self.list.row(), len(self.rows.marked())
        if row != self._asked:
            self._asked = None
        unseen = marked - sum(map(self.rows.is_marked, self.rows.rows))
        self.targets.list.show_holding(row.points if row is not None else ())
        words = self.tr("{n} chosen, {unseen} out of sight") if unseen else self.tr("{n} chosen")
        self.chosen.setText(words.format(n=marked, unseen=unseen) if marked else "")
        for part in (self.chosen, self.let_go):
            part.setVisible(bool(marked))
        for tool in (self.mend, self.star, self.together, self.delete):
            tool.setEnabled(row is not None)
        self.counted.emit()


def _tool(words: str, command: str, icon: str = "") -> Button:
    return Button(words, usual_name(command), icon, kind="chip")
