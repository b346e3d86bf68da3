"""The lines of a list that cannot be taken: each with its number and its reason, and one button that leaves them out."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.people_list.people_of_sheet import PeopleOfSheet
from app.views.theme.style import set_role
from app.views.widgets.controls.button import Button
from app.views.widgets.words.plain_label import PlainLabel
from app.wording.importing import refused_words

LINES_SHOWN = 40


class RefusedLines(QWidget):
    """`button` is laid out by the card, beside those that take the list over."""

    changed = Signal()
    """The lines are left out from now on, or no longer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.left_out = False
        self._number = 0
        self.button = Button("", icon="minus")
        self.advice = PlainLabel("", "muted", wrap=True)
        self.words = PlainLabel("", "amber", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.advice)
        column.addWidget(self.words)

        self.button.clicked.connect(self._turn)

    def forget(self) -> None:
        """Leave nothing out: another list, or other columns, have other lines."""
        self.left_out = False

    def show_refused(self, found: PeopleOfSheet) -> None:
        """List what is refused; the button is there when somebody is left without those lines."""
        self._number = len(found.refused_lines)
        shown = [refused_words(one) for one in found.refused[:LINES_SHOWN]]
        more = len(found.refused) - len(shown)
        if more > 0:
            shown.append(self.tr("and %n more", "", more))
        self.words.setText("\n".join(shown))
        self.setVisible(not found.is_whole)
        self.button.setVisible(not found.is_whole and bool(found.people))
        self._show_button(can_leave_out=bool(found.people))

    def _show_button(self, *, can_leave_out: bool) -> None:
        if self.left_out:
            self.button.set_label(self.tr("Do not leave them out"))
            self.advice.setText(self.tr("These lines are left out; the others can be taken over."))
        else:
            self.button.set_label(self.tr("Leave out %n refused line(s)", "", self._number))
            words = self.tr("Nothing is taken over yet: mend these lines in your list, or say what the column is.")
            more = self.tr("Or leave these lines out.")
            self.advice.setText(f"{words} {more}" if can_leave_out else words)
        self.button.set_icon("plus" if self.left_out else "minus")
        set_role(self.words, "muted" if self.left_out else "amber")

    @Slot()
    def _turn(self) -> None:
        self.left_out = not self.left_out
        self.changed.emit()
