"""The desk of the closing: what the keys of a list mean there, and how one stays in touch."""

from PySide6.QtCore import QObject

from app.live.desk.desk import Desk
from app.live.harvest.answering import Answering
from app.live.harvest.closing_choice import ClosingChoice, ClosingField, ClosingPart
from app.live.harvest.in_touch import InTouch
from app.live.harvest.taking import Taking

WORDS_FIRST = frozenset(
    ("next_step", "previous_step", "next_block", "show_all", "answer_do", "answer_find_out", "answer_dont")
)
"""Before these keys what is typed about the chosen row is given: it belongs to what they answer, show, or leave."""


class ClosingDesk(QObject):
    """Has one choice; the keys do with the chosen row what the step that is on is for."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.choice = ClosingChoice(desk, self)
        self.taking = Taking(desk, self.choice)
        self.answering = Answering(desk, self.choice, self)
        self.in_touch = InTouch(desk, self)

    @property
    def has_rows(self) -> bool:
        """Whether the keys of a list mean the list of the closing."""
        return self.choice.has_rows

    @property
    def _takes(self) -> bool:
        return self.choice.part is ClosingPart.TAKING

    def choose_by(self, by: int) -> None:
        """Choose the row above (-1) or below (1)."""
        self.choice.choose_by(by)

    def toggle(self) -> None:
        """Take the chosen row along, or no longer; an answer is taken back."""
        (self.taking.toggle if self._takes else self.answering.take_back)()

    def move(self, by: int) -> None:
        """Read the chosen row earlier or later to the room; what waits for an answer has no order of its own."""
        if self._takes:
            self.taking.move(by)

    def delete(self) -> None:
        """Take the chosen row no longer along, or take its answer back."""
        (self.taking.leave if self._takes else self.answering.take_back)()

    @property
    def edits(self) -> bool:
        """Whether the key to edit means something of the closing."""
        return self.has_rows or self.choice.part is ClosingPart.TOUCH

    def edit(self) -> None:
        """Go on in the words of the chosen row, in the role that answers it, or in how one stays in touch."""
        if self.choice.part is ClosingPart.TOUCH:
            self.choice.asked.emit(ClosingField.TOUCH)
        elif self.choice.must_choose() is not None:
            self.choice.asked.emit(ClosingField.WORDS if self._takes else ClosingField.ROLE)
