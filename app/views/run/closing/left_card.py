"""The card of the end: what the evening leaves open, and the way to its record."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.live.actions import Actions
from app.models.aftercare.closing_tonight import left_open
from app.models.evening import Evening
from app.views.keyboard import Keyboard
from app.views.theme.style import scaled
from app.views.widgets.controls.button import Button
from app.views.widgets.words.plain_label import PlainLabel
from app.wording.still_open import still_open


class LeftCard(QWidget):
    """Says it in words, and never that all is well where it is not known."""

    def __init__(self, actions: Actions, keyboard: Keyboard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.told = PlainLabel(role="muted", wrap=True)
        self.close_evening = keyboard.cap(Button(self.tr("Close the evening"), icon="check"), "close_evening")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        scaled(column.setSpacing, 6)
        column.addWidget(self.told)
        column.addWidget(self.close_evening, 0, Qt.AlignmentFlag.AlignLeft)

        self.close_evening.clicked.connect(partial(actions.do, "close_evening"))

    def show_less(self, less: bool) -> None:
        """Leave out the button where every line counts: the one at the foot does the same."""
        self.close_evening.setVisible(not less)

    def show_evening(self, evening: Evening) -> None:
        """Show what is still open; the record can still be filled in after the closing."""
        words = still_open(left_open(evening))
        later = self.tr("Still open: {open}. You can go on with it in the record.").format(open=words)
        self.told.setText(later if words else self.tr("Nothing is left open."))
