"""The record page: a closed evening to read, and to take along as a paper or as one file."""

from functools import partial

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.live.desk.desk import Desk
from app.live.laptop.paper_maker import PaperMaker, Written, save_folder
from app.models.evening import Evening
from app.models.named import named
from app.models.outward import outward
from app.models.said.privacy import mask, personal_words
from app.reports.record import record
from app.services.commands import commands as c
from app.views.keyboard import Keyboard
from app.views.summary.names_button import NamesButton
from app.views.summary.record_questions import RecordQuestions
from app.views.summary.record_tables import RecordTables
from app.views.summary.record_text import RecordText
from app.views.summary.record_words import RecordWords
from app.views.theme.style import px, scaled, set_role
from app.views.widgets.controls.button import Button
from app.views.widgets.controls.drop_down import DropDown
from app.views.widgets.controls.segmented import Segment, Segmented
from app.views.widgets.fields.marked_line import MarkedLine
from app.views.widgets.flow_layout import FlowLayout
from app.views.widgets.page import Page
from app.views.widgets.saving import MadeFile, save_button
from app.views.widgets.status_line import StatusLine
from app.views.widgets.tones import Tone
from app.views.widgets.words.plain_label import PlainLabel

KINDS = ("pdf", "docx", "txt", "html", "json")
WHOLE = "json"
"""The kind that is no paper but the evening itself."""

LOW = 420
"""Below this height, at 100 %, what the page is about is left to the bar above it, for the text needs the room."""


class RecordPage(Page):
    """Shown once an evening is closed: the record to read, and beside it its words, which may still be mended."""

    wipe_asked = Signal(str, str, str)
    """See `RecordWords`."""
    times_asked = Signal(str)
    """The times are put right in a sheet of their own."""

    def __init__(self, desk: Desk, keyboard: Keyboard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._maker = PaperMaker(self)
        self.text = RecordText()
        self.kinds = {kind: save_button(kind) for kind in KINDS}
        self._save_as = PlainLabel(self.tr("Save as"), "field")
        self.save = DropDown(self.tr("Save as"))
        """The same in one line, where large letters leave the record no room."""
        self.times = Button(self.tr("Times"), icon="clock")
        self.again = Button(self.tr("Open the evening again"), icon="undo-2")
        self.status = StatusLine()
        self.made = MadeFile()
        self.words = RecordWords(desk)
        self.part = Segmented(
            (
                Segment("record", self.tr("Record"), "V"),
                Segment("words", self.tr("Words"), "W"),
                Segment("tables", self.tr("Tables"), "T"),
                Segment("questions", self.tr("Questions"), "Q"),
            ),
            self.tr("What is shown"),
        )
        self.tables = RecordTables(desk, keyboard)
        self.questions = RecordQuestions(desk)
        self._shown: dict[str, QWidget] = {}
        self.names = NamesButton()
        self._looks_in_text = False
        self._parts = QStackedWidget()
        self._lay_out()

        self.part.chosen.connect(self._show_part)
        self.words.wipe_asked.connect(self.wipe_asked)
        self._maker.written.connect(self._tell_written)
        self._maker.refused.connect(self.warn)
        self.names.clicked.connect(self._look_at_names)
        desk.changed.connect(self._take_evening)
        desk.fine_words.changed.connect(self._count_names)
        self.again.clicked.connect(partial(self._desk.do, c.ReopenEvening))
        self.times.clicked.connect(partial(self.times_asked.emit, "times"))
        for kind, button in self.kinds.items():
            button.clicked.connect(partial(self._save, kind))
        self.save.activated.connect(self._save_chosen)

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        scaled(self._column.setSpacing, 10)
        self._column.addWidget(self._head())
        self._column.addWidget(self._body(), 1)
        self._column.addLayout(self._foot())
        self._fit()

    def _head(self) -> QWidget:
        self.save.addItem(self.tr("Save as …"), "")
        for kind, button in self.kinds.items():
            self.save.addItem(button.label(), kind)
        head = QWidget()
        row = FlowLayout(head)
        for widget in (self.names, self.part, self._save_as, self.save, *self.kinds.values(), self.times, self.again):
            row.addWidget(widget)
        return head

    @Slot(int)
    def _save_chosen(self, place: int) -> None:
        kind = self.save.itemData(place)
        self.save.setCurrentIndex(0)
        if kind:
            self._save(kind)

    def _body(self) -> QWidget:
        card = QFrame()
        set_role(card, "card")
        inside = QVBoxLayout(card)
        scaled(inside.setContentsMargins, 12, 4, 4, 4)
        inside.addWidget(self.text)
        self._shown = {"record": card, "words": self.words, "tables": self.tables, "questions": self.questions}
        for part in self._shown.values():
            self._parts.addWidget(part)
        return self._parts

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.addWidget(self.status, 1)
        foot.addWidget(self.made)
        return foot

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_column"):
            self._fit()

    def _fit(self) -> None:
        low = self.height() < px(LOW)
        self._save_as.setVisible(not low and self._shows_record())
        for button in (*self.kinds.values(), self.times, self.again):
            button.set_kind("chip" if low else "quiet")
        for button in self.kinds.values():
            button.setVisible(not low and self._shows_record())
        self.save.setVisible(low and self._shows_record())
        for button in (self.times, self.again):
            button.set_words(not low)
        scaled(self._column.setContentsMargins, *((16, 8, 16, 6) if low else (32, 16, 32, 12)))

    def _shows_record(self) -> bool:
        return self._parts.currentIndex() == 0

    @override
    def take_keyboard(self) -> None:
        """Put the cursor in the text, in the list of words, or in the form of a table."""
        match self.part.current():
            case "tables":
                self.tables.take_keyboard()
            case "questions":
                self.questions.take_keyboard()
            case "words":
                self.words.list.setFocus()
            case _:
                self.text.setFocus()

    @override
    def holds_words(self) -> bool:
        parts = (self.words, self.tables.board.form, self.questions.form)
        return any(part.holds_words() for part in parts)

    @Slot(str)
    def take_key(self, command: str) -> None:
        """Do what a key of the desk means in the part that is shown; elsewhere it means nothing."""
        name, _, digit = command.rpartition("_")
        if self.tables.isVisible() and name == "prompt":
            self.tables.press_digit(int(digit))
        elif command in ("fine_word", "mask"):
            self._do_with_names(command)

    def _do_with_names(self, command: str) -> None:
        """Let the first underlined word of the field one types in through, or mask all of them."""
        line = self.focusWidget()
        if not isinstance(line, MarkedLine):
            return
        words = personal_words(line.text(), self._desk.fine)
        if command == "mask" and words:
            line.write(mask(line.text(), self._desk.fine))
        elif words:
            self._desk.allow_word(words[0])

    @Slot(str)
    def _show_part(self, part: str) -> None:
        """Show the record as it is now, or its words."""
        evening = self._desk.evening
        if part == "record" and evening is not None:
            self._write_record(evening)
        self.words.show_words()
        self._bring_to_front(part)
        self.tables.show_tables()
        self.questions.show_questions()
        if not self.part.has_keyboard():  # else one goes along the parts with the arrows
            self.take_keyboard()

    def go_to_next_pane(self) -> None:
        """Give the keyboard to the choice of what is shown, and from there to what is shown."""
        if self.part.has_keyboard():
            self.take_keyboard()
        else:
            self.part.take_keyboard()

    @Slot(object, object)
    def _take_evening(self, after: Evening, before: Evening | None) -> None:
        self._count_names()
        if before is not None and _recorded(after) != _recorded(before) and self.isVisible() and self._shows_record():
            self._write_record(after)

    @Slot()
    def _count_names(self) -> None:
        evening = self._desk.evening
        if evening is None or not self.isVisible():
            return
        self.names.show_found(named(evening, self._desk.fine))

    @Slot()
    def _look_at_names(self) -> None:
        """Go to the next words with a name: first to those of quotes and points, then to the others in the record."""
        found, comes = self.names.found, self._shows_record()
        if comes and (self._looks_in_text or not found.ids) and self.text.show_next_named():
            return
        self._looks_in_text = False
        if found.ids and (comes or not found.is_elsewhere or self.words.has_next_named(found.ids)):
            self._show("words")
            self.words.show_next_named(found.ids)
        elif found.is_elsewhere:
            self._show("record")
            self._looks_in_text = self.text.show_next_named()

    def _show(self, part: str) -> None:
        if self.part.current() != part:
            self.part.choose(part)
            self._show_part(part)
        elif part == "record":
            self.text.moveCursor(QTextCursor.MoveOperation.Start)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._count_names()

    def _bring_to_front(self, part: str) -> None:
        """What is only for reading makes room while words are mended."""
        self._parts.setCurrentWidget(self._shown[part])
        self._fit()

    @override
    def tell(self, words: str, tone: Tone = "amber", icon: str = "circle-alert") -> None:
        """Say it at the foot."""
        self.status.show_status(words, tone, icon)

    @override
    def warn(self, words: str) -> None:
        """Say it at the foot, in red."""
        self.status.show_status(words, "red", "circle-alert")

    @override
    def show_evening(self, evening: Evening) -> None:
        """Show the record of this evening from its beginning."""
        self.part.choose("record")
        self._bring_to_front("record")
        self._write_record(evening)
        self.made.hide()
        self.tell(self.tr("Everything is stored on this laptop."), "green", "check")

    def _write_record(self, evening: Evening) -> None:
        self.text.show_doc(record(evening, self._desk.today(evening), self._desk.fine), self._desk.fine)

    def _save(self, kind: str) -> None:
        evening = self._desk.evening
        if evening is None:
            return
        if kind == WHOLE:
            self._maker.write_evening(outward(evening), self._desk.wall(), save_folder())
        else:
            self._maker.write(evening, "record", kind, self._desk.wall(), save_folder(), self._desk.fine)

    @Slot(object)
    def _tell_written(self, made: Written) -> None:
        words = self.tr("Saved: {path}").format(path=made.path)
        if made.signs_missing:
            missing = self.tr("Some signs, such as small pictures, are missing in this PDF. The Word file has them.")
            words = f"{words} {missing}"
        self.tell(words, "green", "check")
        self.made.show_file(made.path)


def _recorded(evening: Evening) -> tuple[object, ...]:
    """Return what of the record can change while it is read: words are mended beside it."""
    return evening.run, evening.harvests, evening.exits, evening.followup
