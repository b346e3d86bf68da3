"""The pane of a phase: what the centre of the desk shows while a block of its kinds is on."""

from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.models.agenda.agenda import BlockKind
from app.views.run.density import Density


class PhasePane(QWidget):
    """Stands between the clock and the note field, which are there in every block.

    It is made when its first block comes, so it shows the evening that is open by itself, and it gets what height is
    left: what may not fit scrolls inside it.
    """

    done = Signal()
    """What one typed in it is taken over: one types on in the note field."""

    kinds: ClassVar[frozenset[BlockKind]] = frozenset()
    """The kinds of block it is for."""

    def enter(self) -> None:
        """Take what it shares with other panes, as it comes in sight. A second call finds it there."""

    def leave(self) -> None:
        """Give back what others would miss, as another pane comes."""

    def set_density(self, density: Density) -> None:
        """Leave out what there is no room for. The same once more does nothing."""

    def stand_alone(self, alone: bool) -> None:
        """Hear whether the picture of the room has no column now. The same once more does nothing."""

    def make_way(self, wanted: bool) -> None:
        """Let something above it have its room, where every line counts."""
        self.setVisible(not wanted)

    def leave_foot(self, height: int) -> None:
        """Leave so many pixels at the foot free for what is said over it; what only scrolls there may be covered."""

    def take_keyboard(self) -> bool:
        """Take the keyboard, as F6 comes by; False when there is nothing in it that takes keys now."""
        return False

    def take_key(self, command: str) -> None:
        """Do what a key means that is for this phase; others it passes over."""

    def holds_words(self) -> bool:
        """Tell whether words stand in it that were typed and could not be stored."""
        return False

    def has_keyboard(self) -> bool:
        """Tell whether the keyboard is with it."""
        focused = self.window().focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def settle(self) -> None:
        """Lay out at once what changed in it, so that it is painted once."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
