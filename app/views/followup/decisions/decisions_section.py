"""The section of the decisions: what the school does with each subject, beside the thread from what was said."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.live.followup.decision_rows import DecisionKind, DecisionRow, DecisionRows
from app.live.parts import Parts
from app.models.aftercare.thread import thread
from app.models.evening import Evening
from app.models.followup.followup import AnswerKind
from app.views.followup.decisions.decision_editor import DecisionEditor
from app.views.followup.decisions.decision_list import DecisionList
from app.views.followup.decisions.decisions_head import DecisionsHead
from app.views.followup.decisions.orphan_editor import OrphanEditor
from app.views.followup.decisions.thread_panel import Station, ThreadPanel
from app.views.followup.decisions.thread_walk import ThreadWalk
from app.views.phase.section import Section
from app.views.theme.style import scaled, set_role
from app.views.widgets.words.plain_label import PlainLabel


class DecisionsSection(Section):
    """What is answered stands beside what was said, never in a window over it."""

    place = "decisions"

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = parts.desk
        self._evening: Evening | None = None
        self.rows = DecisionRows(self)
        self.list = DecisionList(self.rows)
        self.editor: DecisionEditor | OrphanEditor | None = None
        self._kept: dict[str, DecisionEditor] = {}
        """By subject the fields that hold words which are not stored."""
        self.panel = ThreadPanel()
        self.head = DecisionsHead()
        self._empty = PlainLabel(
            self.tr("Nothing waits for an answer: no point was shown, no table had a pitch, nothing was parked."),
            "muted",
            wrap=True,
        )
        self._walk = ThreadWalk(self, self._lay_out(), self.panel)

        self.list.chosen.connect(self._show_chosen)
        self.list.opened.connect(self._answer)
        self._walk.left.connect(self.list.setFocus)
        self._walk.opened.connect(self._open)

    def _lay_out(self) -> QWidget:
        """Lay out what there is; return what stands beside the thread."""
        self._card = QFrame()
        set_role(self._card, "card")
        inside = QVBoxLayout(self._card)
        scaled(inside.setContentsMargins, 1, 4, 1, 4)
        inside.addWidget(self.list)
        beside = QWidget()
        column = QVBoxLayout(beside)
        scaled(column.setContentsMargins, 20, 12, 20, 12)
        scaled(column.setSpacing, 8)
        column.addWidget(self.head)
        column.addWidget(self._empty)
        column.addWidget(self._card, 1)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(beside, 1)
        across.addWidget(self.panel)
        return beside

    @override
    def own_keys(self) -> Mapping[str, Callable[[], object]]:
        return {
            "decision_do": partial(self.answer, AnswerKind.DO),
            "decision_find_out": partial(self.answer, AnswerKind.FIND_OUT),
            "decision_dont": partial(self.answer, AnswerKind.DONT),
            "decision_back": self._take_back,
            "decision_action": self._begin_action,
            "decision_next_open": self.go_to_next_open,
            "decision_down": partial(self._move, 1),
            "decision_up": partial(self._move, -1),
            "thread_back": partial(self.walk, -1),
            "thread_on": partial(self.walk, 1),
        }

    @override
    def show_evening(self, evening: Evening) -> None:
        self._evening = evening
        self.rows.show_evening(evening)
        if not self.list.currentIndex().isValid():
            first = self.rows.next_waiting(-1)
            self.list.choose(max(0, first))
        self._show_chosen()
        self._say(evening)

    @override
    def take_keyboard(self) -> None:
        self.list.setFocus()

    @override
    def go_to_place(self, place: str) -> None:
        """Choose a subject by its key, such as `point:` with an id."""
        self.list.choose(self.rows.place_of(place))
        self.list.setFocus()

    # What one does

    def answer(self, kind: AnswerKind) -> None:
        """Give the chosen subject this answer, and go on with its words."""
        if isinstance(self.editor, DecisionEditor):
            self.editor.choose(kind)

    @Slot()
    def _answer(self) -> None:
        if self.editor is not None:
            self.editor.take_keyboard()

    def _take_back(self) -> None:
        if isinstance(self.editor, DecisionEditor):
            self.editor.take_back()
            self.list.setFocus()

    def _begin_action(self) -> None:
        if isinstance(self.editor, DecisionEditor):
            self.editor.begin_action()

    def go_to_next_open(self) -> None:
        """Go to the next subject that has no answer."""
        place = self.rows.next_waiting(self.list.currentIndex().row())
        if place < 0:
            self.tell(self.tr("Everything has an answer."), "green", "check")
            return
        self.list.choose(place)
        self.list.setFocus()

    def _move(self, by: int) -> None:
        self.list.choose(self.list.currentIndex().row() + by)
        self.list.setFocus()

    # The thread

    def walk(self, by: int) -> None:
        """Go along the thread of the chosen subject; of a quote that hangs on nothing there is only where it was said."""
        row = self.list.row()
        if row is not None and row.raised is not None:
            self._walk.go(by)
        elif row is not None and row.kind is DecisionKind.QUOTE and by < 0:
            self._show_said(row.key)

    @Slot(str)
    def _open(self, station: str) -> None:
        """Go to where a station stands: what was said to the part with all of that, the others to their fields here."""
        row, evening = self.list.row(), self._evening
        if row is None or evening is None or row.raised is None:
            return
        quotes = thread(evening, row.raised).quotes
        if Station(station) is Station.SAID and quotes:
            self.wanted.emit(f"gathered/quote:{quotes[0].id}")
        elif Station(station) not in (Station.SAID, Station.SUBJECT):
            self._answer()

    # What is shown

    @Slot()
    def _show_chosen(self) -> None:
        row, evening = self.list.row(), self._evening
        if evening is None:
            return
        if row is None:
            self._set_editor(None)
        elif isinstance(self.editor, DecisionEditor) and row.raised is not None and self._is_of(row, self.editor):
            self.editor.show_row(row)
            self.list.fit_editor()
        else:
            self._set_editor(self._editor_for(row, evening))
        raised = row.raised if row is not None else None
        self.panel.show_thread(row, thread(evening, raised) if raised is not None else None)

    @staticmethod
    def _is_of(row: DecisionRow, editor: DecisionEditor) -> bool:
        return row.raised is not None and row.raised.subject == editor.subject

    def _editor_for(self, row: DecisionRow, evening: Evening) -> DecisionEditor | OrphanEditor:
        if row.kind is not DecisionKind.SUBJECT:
            orphan = OrphanEditor(self._desk, row, evening)
            orphan.show_asked.connect(self._show_said)
            return orphan
        kept = self._kept.pop(row.key, None)
        if kept is not None:
            kept.show_row(row)
        return kept or DecisionEditor(self._desk, row, self._desk.today(evening))

    def _set_editor(self, editor: DecisionEditor | OrphanEditor | None) -> None:
        """Show these fields; those before stay aside only while they hold words."""
        before, self.editor = self.editor, editor
        self.list.set_editor(editor)
        if isinstance(before, DecisionEditor) and before is not editor and before.holds_words():
            self._kept[before.subject.key] = before
        elif before is not None and before is not editor:
            before.deleteLater()

    @Slot(str)
    def _show_said(self, key: str) -> None:
        self.wanted.emit(f"gathered/{key}")

    def _say(self, evening: Evening) -> None:
        self.head.show_counts(self.rows.asked, self.rows.waiting, len(evening.followup.actions))
        self._empty.setVisible(not self.rows.rows)
        self._card.setVisible(bool(self.rows.rows))
