"""The key button: shows which key something has, and takes another one by having it pressed."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.views.key_door import ALONE
from app.views.theme.style import scaled
from app.views.widgets.controls.button import Button
from app.wording.key_rules import pressed

WIDTH = 200
LEAVES = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class KeyButton(Button):
    """A click, Enter or the space bar lets it listen; the next press is the key. Tab leaves it as it was, and so does
    Esc, unless `takes_esc`: a clicker may send that.
    """

    pressed_key = Signal(str)
    """The chord, as Qt writes it."""

    def __init__(self, meaning: str, parent: QWidget | None = None, *, takes_esc: bool = False) -> None:
        super().__init__("", "", "keyboard", parent=parent)
        self._meaning, self._shown = meaning, ""
        self._takes_esc = takes_esc
        self.is_listening = False
        scaled(self.setMinimumWidth, WIDTH)
        self.show_key("")

        self.clicked.connect(self.listen)

    def show_key(self, name: str) -> None:
        """Show how the key is called now."""
        self._shown = name
        self._show()

    @Slot()
    def listen(self) -> None:
        """Wait for a press. A second call changes nothing."""
        self.is_listening = True
        self.setFocus()
        self._show()

    def leave(self) -> None:
        """Wait no longer, and stay as it was."""
        self.is_listening = False
        self._show()

    def _show(self) -> None:
        self.set_label(self.tr("Press a key …") if self.is_listening else self._shown or self.tr("none"))
        self.setAccessibleName(f"{self._meaning}: {self.label()}")

    @override
    def event(self, event: QEvent) -> bool:
        if self.is_listening and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # no command of the window gets it
            return True
        if self.is_listening and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._take(event)
        return super().event(event)

    def _take(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in LEAVES:
            self.leave()
            return super().event(event)
        if key in ALONE or event.isAutoRepeat():
            return True
        self.leave()
        if key != Qt.Key.Key_Escape or self._takes_esc:
            self.pressed_key.emit(pressed(event.keyCombination()))
        return True

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.leave()
