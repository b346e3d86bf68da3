"""The keys of an item in a list: Alt with the arrows moves it, Alt with Delete takes it away."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


def held(event: QKeyEvent) -> Qt.KeyboardModifier:
    """Return what is held down; a Mac calls the arrows keys of the number pad, which says nothing."""
    return event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier


class ItemKeys(QObject):
    """Listens to the fields of one item, before the keys of the window and those of the field itself."""

    moved = Signal(int)
    dropped = Signal()

    def __init__(self, item: QWidget, *fields: QWidget) -> None:
        super().__init__(item)
        for field in fields:
            field.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or held(event) != Qt.KeyboardModifier.AltModifier:
            return super().eventFilter(watched, event)
        key = Qt.Key(event.key())
        if key not in STEPS and key != Qt.Key.Key_Delete:
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
        elif event.type() == QEvent.Type.KeyPress:
            if key in STEPS:
                self.moved.emit(STEPS[key])
            else:
                self.dropped.emit()
        return True
