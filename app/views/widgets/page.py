"""The page: one of those that take turns below the top bar."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.models.evening import Evening
from app.views.widgets.controls.button import Button
from app.views.widgets.tones import Tone

WAY_OUT = "Esc"
"""What a button wears that takes something away."""


class Page(QWidget):
    """Knows where on it one types, and where on it is said what happened."""

    def take_keyboard(self) -> None:
        """Put the cursor where one types on this page."""

    def show_evening(self, evening: Evening) -> None:
        """Show this evening; called when one comes to the page with an evening open."""

    def holds_words(self) -> bool:
        """Tell whether words stand here that were typed and could not be stored."""
        return False

    def tell(self, words: str, tone: Tone = "amber", icon: str = "circle-alert") -> None:
        """Say quietly what happened."""

    def warn(self, words: str) -> None:
        """Say in red what was not stored; it stands there until `calm`."""

    def calm(self) -> None:
        """Take the warning away, for all is stored. A second call does nothing."""

    def go_way_out(self) -> bool:
        """Press the button that says Esc, the last one when there are more; False when none is in sight."""
        outs = [button for button in self.findChildren(Button) if button.key() == WAY_OUT and button.isVisible()]
        if outs:
            outs[-1].click()
        return bool(outs)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc does what the page says it does, wherever on it the cursor is."""
        if event.key() != Qt.Key.Key_Escape or not self.go_way_out():
            super().keyPressEvent(event)
