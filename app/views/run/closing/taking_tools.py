"""The tools of what is taken along: its words, its order, and what the room reads of it."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.live.actions import Actions
from app.live.harvest.answer_hand import AnswerPlace
from app.live.harvest.closing_desk import WORDS_FIRST, ClosingDesk
from app.models.aftercare.closing_tonight import as_prepared
from app.models.evening import Evening
from app.models.followup.followup import MOST_TAKEN, Taken
from app.models.said.privacy import Fine
from app.views.keyboard import Keyboard
from app.views.theme.style import scaled
from app.views.widgets.controls.button import Button
from app.views.widgets.fields.stored_field import StoredLine
from app.views.widgets.flow_layout import FlowLayout
from app.views.widgets.room_line import RoomLine
from app.views.widgets.words.plain_label import PlainLabel


class TakingTools(QWidget):
    """Stands under the list. Words are taken over at Enter, so that the room reads no half a sentence. `done`: they are."""

    done = Signal()

    def __init__(
        self, closing: ClosingDesk, actions: Actions, keyboard: Keyboard, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._closing = closing
        self._place: AnswerPlace | None = None
        self.words = StoredLine(self.tr("In which words"), self.tr("in which words"), at_pause=False)
        self.room = RoomLine()
        self.next = keyboard.cap(Button(self.tr("Show the next one"), icon="monitor"), "next_step")
        self.all = keyboard.cap(Button(self.tr("Show all")), "show_all")
        self.earlier = Button(self.tr("Earlier"), icon="chevron-left", kind="bare")
        self.later = Button(self.tr("Later"), icon="arrow-right", kind="bare")
        self.edits = keyboard.cap(Button(self.tr("Words"), kind="bare"), "point_edit")
        self.number = PlainLabel(role="small")
        self._typed, self._buttons = QWidget(), QWidget()
        self._lay_out()

        self.words.given.connect(self._give)
        self.words.returnPressed.connect(self.done)
        self.edits.clicked.connect(self.take_words)
        actions.coming.connect(self._tell_before)
        for button, command in (
            *((self.next, "next_step"), (self.all, "show_all")),
            *((self.earlier, "point_move_up"), (self.later, "point_move_down")),
        ):
            button.clicked.connect(partial(actions.do, command))

    def _lay_out(self) -> None:
        words = QVBoxLayout(self._typed)
        words.setContentsMargins(0, 0, 0, 0)
        scaled(words.setSpacing, 4)
        words.addWidget(self.words)
        words.addWidget(self.room)
        row = FlowLayout(self._buttons, gap=6)
        for part in (self.next, self.all, self.edits, self.earlier, self.later, self.number):
            row.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        scaled(column.setSpacing, 4)
        column.addWidget(self._typed)
        column.addWidget(self._buttons)

    def show_less(self, less: bool) -> None:
        """Where every line counts show the line one types in or the buttons, and no button that stands below too."""
        typing = less and self.words.hasFocus()
        self._typed.setVisible(typing or not less)
        self._buttons.setVisible(not typing)
        for button in (self.next, self.number):
            button.setVisible(not less)
        self.all.set_kind("chip" if less else "quiet")

    @Slot()
    def take_words(self) -> None:
        """Go on in the words of the chosen row."""
        self._typed.show()
        self.words.setFocus()
        self.words.selectAll()

    def show_evening(self, evening: Evening, fine: Fine) -> None:
        """Show the words of the chosen row, and what can be done with it now."""
        choice, taking = self._closing.choice, self._closing.taking
        row = choice.chosen()
        place = AnswerPlace(evening.id, row.subject) if row is not None else None
        if place != self._place:
            self._leave()
            self._place = place
        self.words.setEnabled(row is not None)
        words = row.words if row is not None else ""
        self.words.show_stored(words)
        prepared = row is not None and as_prepared(evening, Taken(row.id, row.subject, words))
        self.room.show_words("" if prepared else words, fine)
        for button in (self.earlier, self.later):
            button.setEnabled(row is not None and bool(row.place))
        self.next.setEnabled(bool(taking.number) and not taking.shows_all)
        self.all.setEnabled(bool(taking.number))
        self.all.set_label(self.tr("All off") if taking.number and taking.shows_all else self.tr("Show all"))
        self.number.setText(self.tr("{n} of at most {most}").format(n=taking.number, most=MOST_TAKEN))

    def _leave(self) -> None:
        """Give what was typed about the row that was chosen, and begin anew."""
        self._tell()
        self.words.forget()

    def _tell(self) -> None:
        if self.words.holds_words():
            self.words.tell()

    @Slot(str)
    def _tell_before(self, command: str) -> None:
        """What was typed is read in the step that a key goes to."""
        if command in WORDS_FIRST:
            self._tell()

    @Slot(str)
    def _give(self, words: str) -> None:
        if self._place is not None:
            self._closing.taking.give_words(self._place.evening, self._place.subject, words)
