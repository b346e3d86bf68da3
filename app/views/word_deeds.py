"""What can be done with a quote or a point by mouse: a row of buttons under a list, and the same where one clicks right."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget
from typing_extensions import override

from app.views.keyboard import Keyboard
from app.views.widgets.controls.button import Button
from app.views.widgets.flow_layout import FlowLayout
from app.views.widgets.words.plain_text import set_plain_tooltip
from app.wording.marking import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Deed:
    """A command of the keys with a word for it; one that is not `in_row` stands in the menu only."""

    command: str
    words: str
    in_row: bool = True


QUOTE_DEEDS = (
    Deed("show_quote", QT_TRANSLATE_NOOP("Deeds", "To the room")),
    Deed("heard", QT_TRANSLATE_NOOP("Deeds", "Also heard")),
    Deed("star", QT_TRANSLATE_NOOP("Deeds", "Star on or off"), in_row=False),
    Deed("edit_last", QT_TRANSLATE_NOOP("Deeds", "Edit")),
    Deed("mask", QT_TRANSLATE_NOOP("Deeds", "Names away")),
    Deed("move_quote", QT_TRANSLATE_NOOP("Deeds", "Move here")),
    Deed("quote_parent", QT_TRANSLATE_NOOP("Deeds", "Said by a parent"), in_row=False),
    Deed("quote_school", QT_TRANSLATE_NOOP("Deeds", "Said by school"), in_row=False),
    Deed("quote_pupil", QT_TRANSLATE_NOOP("Deeds", "Said by a pupil"), in_row=False),
    Deed("park", QT_TRANSLATE_NOOP("Deeds", "Park")),
    Deed("owner", QT_TRANSLATE_NOOP("Deeds", "Who answers"), in_row=False),
    Deed("delete_quote", QT_TRANSLATE_NOOP("Deeds", "Delete")),
    Deed("wipe_quote", QT_TRANSLATE_NOOP("Deeds", "Wipe for good")),
)
POINT_DEEDS = (
    Deed("point_toggle", QT_TRANSLATE_NOOP("Deeds", "On or off for the room")),
    Deed("link_0", QT_TRANSLATE_NOOP("Deeds", "Put the quote at hand behind it")),
    Deed("point_edit", QT_TRANSLATE_NOOP("Deeds", "Edit")),
    Deed("point_move_up", QT_TRANSLATE_NOOP("Deeds", "Higher")),
    Deed("point_move_down", QT_TRANSLATE_NOOP("Deeds", "Lower")),
    Deed("point_delete", QT_TRANSLATE_NOOP("Deeds", "Delete")),
    Deed("point_wipe", QT_TRANSLATE_NOOP("Deeds", "Wipe for good")),
)

BLOCK_DEEDS = (
    Deed("agenda_jump", QT_TRANSLATE_NOOP("Deeds", "Go to this block")),
    Deed("agenda_skip", QT_TRANSLATE_NOOP("Deeds", "Leave it out, or bring it back")),
)


def deed_words(deed: Deed) -> str:
    """Return the word for a deed in the language of the app."""
    return QCoreApplication.translate("Deeds", deed.words)


class DeedRow(QWidget):
    """A button for each deed; `asked` says which command. What does not fit on one line goes on on the next.

    It keeps its room while it is hidden.
    """

    asked = Signal(str)

    def __init__(self, deeds: Sequence[Deed], keyboard: Keyboard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keyboard = keyboard
        self.buttons = {
            deed.command: Button(deed_words(deed), kind="bare", parent=self) for deed in deeds if deed.in_row
        }
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        row = FlowLayout(self, gap=2)
        for button in self.buttons.values():
            row.addWidget(button)

        keyboard.changed.connect(self._tell_keys)
        for command, button in self.buttons.items():
            button.clicked.connect(partial(self.asked.emit, command))
        self._tell_keys()

    def _tell_keys(self) -> None:
        """Say in the tip which key does the same: on the buttons eight keys would leave no room for the words."""
        for command, button in self.buttons.items():
            set_plain_tooltip(button, f"{button.label()} ({self._keyboard.name(command)})")


class DeedMenu(QMenu):
    """The deeds as a menu that waits for nothing: a key of the desk closes it and does what it always does."""

    asked = Signal(str)

    def __init__(self, deeds: Sequence[Deed], keyboard: Keyboard, parent: QWidget) -> None:
        super().__init__(parent)
        self._keyboard = keyboard
        for deed in deeds:
            action = self.addAction(f"{deed_words(deed)}\t{keyboard.name(deed.command)}")
            action.triggered.connect(partial(self._ask, deed.command))

    def open_at(self, place: QPoint) -> None:
        """Show it at a place of the screen; it goes away by itself."""
        self.aboutToHide.connect(self.deleteLater)
        self.popup(place)

    def _ask(self, command: str) -> None:
        self.asked.emit(command)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let no clicker speak to a menu: the room waits for the next step."""
        if self._keyboard.owns(event.keyCombination()):
            self.close()
            self._keyboard.press(event.keyCombination())
        else:
            super().keyPressEvent(event)
