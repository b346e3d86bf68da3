"""The row of a question of the dialogue: what the beamer asks, and its short name for the desk."""

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from app.live.prepare.edits import Newest
from app.models.agenda_hints import WORDS_ON_BEAMER
from app.models.ground.words import count_words
from app.models.said.dialogue import Prompt
from app.views.phase.growing_text import GrowingLine
from app.views.prepare.fields.item_keys import ItemKeys
from app.views.prepare.fields.item_list import ItemRow
from app.views.theme.style import scaled
from app.views.widgets.controls.button import Button
from app.views.widgets.grip import Grip
from app.views.widgets.words.plain_label import PlainLabel


class PromptRow(ItemRow):
    """Tells the whole question at each change, made from `newest`."""

    put = Signal(object)
    dropped = Signal(str)
    moved = Signal(str, int)

    def __init__(self, prompt: Prompt, newest: Newest[Prompt], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.prompt, self._newest = prompt, newest
        self.number = PlainLabel(role="muted")
        self.text = GrowingLine(self.tr("Question"))
        self.label = GrowingLine(self.tr("Short name"), self.tr("short name"))
        self.drop = Button(self.tr("Delete this question"), icon="x", kind="bare", words=False)
        self.hint = PlainLabel(role="amber", wrap=True)
        self.notes = PlainLabel(role="small")
        self.fields = (self.text, self.label, self.drop)
        keys = ItemKeys(self, *self.fields)
        self._lay_out()

        self.text.given.connect(self._give_text)
        self.label.given.connect(self._give_label)
        self.drop.clicked.connect(self._drop)
        keys.dropped.connect(self._drop)
        keys.moved.connect(self._move)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        scaled(grid.setHorizontalSpacing, 6)
        grid.setVerticalSpacing(0)
        scaled(self.number.setMinimumWidth, 18)
        for column, widget in enumerate((Grip(), self.number, self.text, self.label, self.drop)):
            grid.addWidget(widget, 0, column)
        grid.addWidget(self.hint, 1, 2)
        grid.addWidget(self.notes, 1, 3)
        grid.setColumnStretch(2, 2)
        grid.setColumnStretch(3, 1)

    def show_prompt(self, prompt: Prompt, number: int, notes: int) -> None:
        """Show the question as it is stored, and how many quotes stand under it."""
        self.prompt = prompt
        self.number.setText(str(number))
        self.text.show_stored(prompt.text)
        self.label.show_stored(prompt.label)
        words = count_words(prompt.text)
        too_long = self.tr("{n} words: the room reads {most} at most.").format(n=words, most=WORDS_ON_BEAMER)
        self.hint.setText(too_long if words > WORDS_ON_BEAMER else "")
        self.hint.setVisible(words > WORDS_ON_BEAMER)
        self.notes.setText(self.tr("%n quote(s)", "", notes))
        self.notes.setVisible(bool(notes))

    @Slot(str)
    def _give_text(self, words: str) -> None:
        self.put.emit(replace(self._newest(self.prompt), text=words))

    @Slot(str)
    def _give_label(self, words: str) -> None:
        self.put.emit(replace(self._newest(self.prompt), label=words))

    @Slot()
    def _drop(self) -> None:
        self.dropped.emit(self.prompt.id)

    @Slot(int)
    def _move(self, by: int) -> None:
        self.moved.emit(self.prompt.id, by)
