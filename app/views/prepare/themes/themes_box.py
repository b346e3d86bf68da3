"""The box of a theme: its title, and the questions for the tables that have it."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.models.preparation import MOST_QUESTIONS, Theme
from app.views.phase.growing_text import GrowingLine
from app.views.prepare.fields.item_keys import ItemKeys
from app.views.prepare.fields.item_list import ItemList, ItemRow
from app.views.theme.style import scaled
from app.views.widgets.controls.button import Button
from app.views.widgets.grip import Grip


@dataclass(frozen=True, slots=True)
class Question:
    """A question of a theme, known by its place."""

    place: int
    text: str

    @property
    def id(self) -> str:
        """Its place, as an id."""
        return str(self.place)


class QuestionRow(ItemRow):
    """One question of a theme."""

    given = Signal(int, str)
    dropped = Signal(int)
    moved = Signal(int, int)

    def __init__(self, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = question.place
        self.text = GrowingLine(self.tr("Question for the tables"))
        self.drop = Button(self.tr("Delete this question"), icon="x", kind="bare", words=False)
        self.fields = (self.text, self.drop)
        keys = ItemKeys(self, *self.fields)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        scaled(across.setSpacing, 6)
        across.addWidget(Grip())
        across.addWidget(self.text, 1)
        across.addWidget(self.drop)

        self.text.given.connect(self._give)
        self.drop.clicked.connect(self._drop)
        keys.dropped.connect(self._drop)
        keys.moved.connect(self._move)

    def show_question(self, question: Question) -> None:
        """Show the question as it is stored."""
        self.text.show_stored(question.text)

    @Slot(str)
    def _give(self, words: str) -> None:
        self.given.emit(self._place, words)

    @Slot()
    def _drop(self) -> None:
        self.dropped.emit(self._place)

    @Slot(int)
    def _move(self, by: int) -> None:
        self.text.tell()
        self.moved.emit(self._place, by)


class ThemeBox(ItemRow):
    """Tells the whole theme at each change. A question without words goes; the last line makes a new one.

    `newest` gives the theme with what is on its way to the store.
    """

    put = Signal(object)
    dropped = Signal(str)
    moved = Signal(str, int)

    def __init__(self, theme: Theme, newest: Callable[[Theme], Theme], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._newest = newest
        self._follow: int | None = None
        self.title = GrowingLine(self.tr("Theme"))
        self.drop = Button(self.tr("Take this theme off the evening"), icon="x", kind="bare", words=False)
        self.list: ItemList[Question, QuestionRow] = ItemList(
            self._make, QuestionRow.show_question, at_once=MOST_QUESTIONS
        )
        words = self.tr("Add a question for the tables")
        self.new = GrowingLine(self.tr("New question for the tables"), words, at_pause=False)
        keys = ItemKeys(self, self.title, self.drop)
        self._lay_out()

        keys.moved.connect(self._move)
        keys.dropped.connect(self._drop)
        self.title.given.connect(self._give_title)
        self.drop.clicked.connect(self._drop)
        self.new.given.connect(self._add)
        self.list.moved.connect(self._drag_question)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        scaled(head.setSpacing, 6)
        head.addWidget(Grip())
        head.addWidget(self.title, 1)
        head.addWidget(self.drop)
        inside = QVBoxLayout()
        scaled(inside.setContentsMargins, 20, 0, 0, 0)
        scaled(inside.setSpacing, 2)
        inside.addWidget(self.list)
        inside.addWidget(self.new)
        column = QVBoxLayout(self)
        scaled(column.setContentsMargins, 0, 2, 0, 12)
        scaled(column.setSpacing, 4)
        column.addLayout(head)
        column.addLayout(inside)
        strong = self.title.font()
        strong.setBold(True)
        self.title.setFont(strong)

    def show_theme(self, theme: Theme) -> None:
        """Show the theme as it is stored; the keyboard follows a question that was moved."""
        added = len(theme.questions) > len(self.theme.questions)
        self.theme = theme
        self.title.show_stored(theme.title)
        if self._follow is not None:
            for row in self.list.rows.values():
                row.text.forget()
        self.list.show_items([Question(place, text) for place, text in enumerate(theme.questions)])
        self.fields = (self.title, self.drop, *self._question_fields(), self.new)
        if added and self.new.text().strip() == theme.questions[-1]:
            self.new.forget()
        if self._follow is not None:
            self.list.take_keyboard(str(self._follow))
            self._follow = None

    def _question_fields(self) -> Iterator[QWidget]:
        for place in range(len(self.theme.questions)):
            yield from self.list.rows[str(place)].fields

    def _make(self, question: Question) -> QuestionRow:
        row = QuestionRow(question)
        row.given.connect(self._change)
        row.dropped.connect(self._drop_question)
        row.moved.connect(self._move_question)
        return row

    def _send(self, questions: Sequence[str]) -> None:
        self.put.emit(replace(self._newest(self.theme), questions=tuple(questions)))

    @Slot(str)
    def _give_title(self, words: str) -> None:
        self.put.emit(replace(self._newest(self.theme), title=words))

    @Slot(str)
    def _add(self, words: str) -> None:
        self._send((*self._newest(self.theme).questions, words))

    @Slot(int, str)
    def _change(self, place: int, words: str) -> None:
        questions = list(self._newest(self.theme).questions)
        if place < len(questions):
            questions[place] = words
            self._send(questions)

    @Slot(int)
    def _drop_question(self, place: int) -> None:
        questions = self._newest(self.theme).questions
        self._follow = max(0, min(place, len(questions) - 2))
        self._send((*questions[:place], *questions[place + 1 :]))

    @Slot(int, int)
    def _move_question(self, place: int, by: int) -> None:
        there = place + by
        questions = list(self._newest(self.theme).questions)
        if 0 <= there < len(questions):
            questions.insert(there, questions.pop(place))
            self._follow = there
            self._send(questions)

    @Slot(str, int)
    def _drag_question(self, place: str, by: int) -> None:
        self._move_question(int(place), by)

    @Slot()
    def _drop(self) -> None:
        self.dropped.emit(self.theme.id)

    @Slot(int)
    def _move(self, by: int) -> None:
        self.moved.emit(self.theme.id, by)
