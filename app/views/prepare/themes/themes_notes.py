"""Where the quotes go when their question is deleted: asked in place, and none is lost."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from app.models.evening import Evening
from app.models.said.dialogue import Prompt
from app.views.theme.style import scaled, set_role
from app.views.widgets.controls.button import Button
from app.views.widgets.controls.drop_down import DropDown
from app.views.widgets.flow_layout import FlowLayout
from app.views.widgets.words.plain_label import PlainLabel


class NotesQuestion(QFrame):
    """Hidden until it asks. `answered` tells the question to delete and where its quotes go, empty for nowhere."""

    answered = Signal(str, str)
    left = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "banner-amber")
        self.prompt_id = ""
        self.words = PlainLabel(role="amber", wrap=True)
        self.choice = DropDown(self.tr("The quotes go to"))
        self.choice.setMinimumContentsLength(18)
        self.go_on = Button(self.tr("Delete the question"), kind="danger")
        self.stay = Button(self.tr("Leave it"), "Esc")
        column = QVBoxLayout(self)
        scaled(column.setContentsMargins, 12, 10, 12, 10)
        scaled(column.setSpacing, 8)
        column.addWidget(self.words)
        tools = QWidget()
        row = FlowLayout(tools)
        for widget in (self.choice, self.go_on, self.stay):
            row.addWidget(widget)
        column.addWidget(tools)
        self.hide()

        self.go_on.clicked.connect(self._answer)
        self.stay.clicked.connect(self._leave)

    def ask(self, evening: Evening, prompt: Prompt, notes: int) -> None:
        """Ask where the quotes of this question go."""
        self.prompt_id = prompt.id
        question = self.tr("“{prompt}” has %n quote(s). Where do they go?", "", notes)
        self.words.setText(question.format(prompt=prompt.label))
        self.choice.clear()
        for other in evening.prompts:
            if other.id != prompt.id:
                self.choice.addItem(other.label, other.id)
        self.choice.addItem(self.tr("under no question"), "")
        self.show()
        self.choice.setFocus()

    def put_away(self) -> None:
        """Ask nothing any more."""
        self.prompt_id = ""
        self.hide()

    @Slot()
    def _answer(self) -> None:
        self.answered.emit(self.prompt_id, str(self.choice.currentData()))

    @Slot()
    def _leave(self) -> None:
        self.left.emit(self.prompt_id)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)
