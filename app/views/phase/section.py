"""The section: one part of a phase, beside the list of all parts."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.models.evening import Evening
from app.views.widgets.tones import Tone


class SectionProgress(StrEnum):
    """How far a part is."""

    EMPTY = "empty"
    BEGUN = "begun"
    DONE = "done"


class Section(QWidget):
    """Shows one part of the evening that is open and sends what is changed to the desk. It keeps nothing itself.

    `told` says a sentence on the page's status line, with its tone and icon.
    """

    place: ClassVar[str] = ""
    """Where the keys of this part hold, as the table of the keys calls it; empty when it has none of its own."""

    told = Signal(str, str, str)
    wanted = Signal(str)
    """Asks the page for another section by its key, such as `tasks`, or for a place in it, such as `tasks/gaps`."""

    rehearsal_asked = Signal(str)
    """Asks to play the evening with this id, on a copy."""
    wipe_asked = Signal(str, str, str)
    """Words are to go for good: the id of what they stand in, the words, and the command that asked."""
    practice_asked = Signal(str)
    """Asks to let the host practise with the evening with this id, on a copy."""

    def own_keys(self) -> Mapping[str, Callable[[], object]]:
        """Return what the keys of this part do, by command, wherever in it the cursor is."""
        return {}

    def show_evening(self, evening: Evening) -> None:
        """Show the evening as it is now; called each time it changed while this section is in front."""

    def take_keyboard(self) -> None:
        """Put the cursor where one goes on with this part."""

    def go_to_place(self, place: str) -> None:
        """Put the cursor at a place in this part that has a name."""

    def holds_words(self) -> bool:
        """Tell whether words stand here that were typed and are not stored, beside those in stored fields."""
        return False

    def tell(self, words: str, tone: Tone = "neutral", icon: str = "") -> None:
        """Say something on the page's status line."""
        self.told.emit(words, tone, icon)
