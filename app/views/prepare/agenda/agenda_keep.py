"""The draaiboeken of the school: this plan kept as one of them, or one taken over from a file."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from app.live.desk.desk import Desk
from app.live.prepare.own_plans import OwnPlans
from app.models.ground.faults import Fault
from app.models.ground.words import LONGEST_LINE
from app.models.unfinished import EVENING, Typed
from app.views.theme.style import scaled, set_role
from app.views.widgets.controls.button import Button
from app.views.widgets.fields.form_memory import FormMemory
from app.views.widgets.file_chooser import FileChooser
from app.views.widgets.words.plain_label import PlainLabel
from app.wording.faults import sentence


class AgendaKeep(QFrame):
    """Hidden until it asks for a title; Enter keeps the plan, Esc leaves it. The title stays until it is kept."""

    told = Signal(str, str, str)
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "hint")
        self._desk = desk
        self._own = OwnPlans(desk, self)
        patterns = self.tr("Draaiboeken (*.toml)")
        self.chooser = FileChooser(self.tr("Choose a draaiboek"), patterns, self.take_over, self)
        self.title = QLineEdit()
        self.title.setAccessibleName(self.tr("Title of the draaiboek"))
        self.title.setMaxLength(LONGEST_LINE)
        self._memory = FormMemory(desk, "own_draaiboek", {"title": self.title}, self)
        self.keep = Button(self.tr("Keep"), "Enter", "save", kind="primary")
        self.leave = Button(self.tr("Not now"), "Esc")
        self._lay_out()
        self.hide()

        self.keep.clicked.connect(self._keep)
        self.leave.clicked.connect(self.put_away)
        self._memory.found.connect(self._bring_back)
        self._own.kept.connect(self._tell_kept)
        self._own.taken.connect(self._tell_taken)
        self._own.refused.connect(self._tell_fault)

    def _lay_out(self) -> None:
        words = self.tr(
            "Agenda, questions, themes, tasks and roles are kept. People, quotes and what you filled in are not."
        )
        column = QVBoxLayout(self)
        scaled(column.setContentsMargins, 14, 10, 14, 10)
        scaled(column.setSpacing, 8)
        row = QHBoxLayout()
        scaled(row.setSpacing, 8)
        row.addWidget(self.title, 1)
        row.addWidget(self.keep)
        row.addWidget(self.leave)
        column.addWidget(PlainLabel(self.tr("Keep this plan as a draaiboek of your own"), "strong", wrap=True))
        column.addLayout(row)
        column.addWidget(PlainLabel(words, "small", wrap=True))

    @Slot()
    def ask(self) -> None:
        """Ask for the title; that of the evening is a start."""
        evening = self._desk.evening
        if not self.isVisible() and evening is not None:
            self.title.setText(evening.title)
            self.title.selectAll()
            self._memory.beside = {EVENING: evening.id}
            self._memory.look()
        self.show()
        self.title.setFocus()

    @Slot(object)
    def _bring_back(self, typed: Typed) -> None:
        """Show the title that was typed before for this evening, unless another one is being typed."""
        evening = self._desk.evening
        if evening is not None and typed.get(EVENING) == evening.id and self.title.text() == evening.title:
            self._memory.show(typed)
            self.title.selectAll()

    @Slot(str)
    def take_over(self, path: str) -> None:
        """Take a file among the draaiboeken of the school."""
        self._own.take_over(path)

    @Slot()
    def put_away(self) -> None:
        """Hide it. A second call does nothing."""
        if self.isVisible():
            self.hide()
            self.left.emit()

    @Slot()
    def _keep(self) -> None:
        if self._desk.evening is not None:
            self._own.keep(self._desk.evening, self.title.text())

    @Slot(str)
    def _tell_kept(self, title: str) -> None:
        self._memory.forget()
        self.put_away()
        words = self.tr("Kept as the draaiboek “{title}”. You can choose it for a new evening.")
        self.told.emit(words.format(title=title), "teal", "check")

    @Slot(str)
    def _tell_taken(self, title: str) -> None:
        words = self.tr("“{title}” is one of your draaiboeken now. You can choose it for a new evening.")
        self.told.emit(words.format(title=title), "teal", "check")

    @Slot(object)
    def _tell_fault(self, fault: Fault) -> None:
        self.told.emit(sentence(fault), "amber", "circle-alert")

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._keep()
        elif event.key() == Qt.Key.Key_Escape:
            self.put_away()
        else:
            super().keyPressEvent(event)
