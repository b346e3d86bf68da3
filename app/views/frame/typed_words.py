"""The typed words: on the Live page every letter goes to the note, whatever else has the keyboard."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from typing_extensions import override

from app.views.frame.pages import PageName, Pages
from app.views.sheets.sheets import Sheets

TAKES_LETTERS = (QPlainTextEdit, QLineEdit, QTextEdit, QAbstractSpinBox, QComboBox)
"""Where one types words, or the first letter of what one chooses."""
WITHOUT_WORDS = (Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.MetaModifier)
"""What is held for a command; Ctrl and Alt together are how Windows calls AltGr."""
DEAD = range(Qt.Key.Key_Dead_Grave.value, Qt.Key.Key_Dead_Longsolidusoverlay.value + 1)


class TypedWords(QObject):
    """Watches what has the keyboard as long as nothing can be typed there, and brings to the note what is typed.

    Space and Enter stay with a button. The keyboard comes to the note by itself after a click, and when what had it
    goes away: only who goes there with Tab or F6 is somewhere else.
    """

    def __init__(self, pages: Pages, sheets: Sheets, parent: QWidget) -> None:
        super().__init__(parent)
        self._pages, self._sheets, self._place = pages, sheets, parent
        application = QApplication.instance()
        assert isinstance(application, QApplication)

        application.focusChanged.connect(self._follow)

    @Slot(QWidget, QWidget)
    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        if before is not None:
            before.removeEventFilter(self)
        if now is None or isinstance(now, TAKES_LETTERS) or not self._place.isAncestorOf(now):
            return
        clicked = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        went = before is not None and not before.isVisible()
        if (clicked or went) and self._is_at_desk():
            self._pages.run.take_keyboard()
        else:
            now.installEventFilter(self)
            # Qt asked what has the keyboard before we heard of it: accents are composed here too.
            QGuiApplication.inputMethod().update(Qt.InputMethodQuery.ImEnabled)

    def _is_at_desk(self) -> bool:
        return self._pages.name is PageName.RUN and not self._sheets.is_any_open()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.KeyPress:
            words = isinstance(event, QKeyEvent) and is_typing(event) and not _presses(watched, event)
        else:
            words = kind in (QEvent.Type.InputMethod, QEvent.Type.InputMethodQuery)
        if not words or not self._is_at_desk():
            return False
        field = self._pages.run.composer.field
        if kind != QEvent.Type.InputMethodQuery:  # that only asks whether words may be composed here
            field.setFocus()
        QCoreApplication.sendEvent(field, event)
        return True


def is_typing(event: QKeyEvent) -> bool:
    """Tell whether a key puts words in a text: a sign, the accent before it, or what was copied."""
    if event.key() in DEAD or event.key() == Qt.Key.Key_Multi_key:
        return True
    if event.matches(QKeySequence.StandardKey.Paste):
        return True
    held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    return bool(event.text()) and event.text().isprintable() and held not in WITHOUT_WORDS


def _presses(watched: QObject, event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Space and isinstance(watched, QAbstractButton)
