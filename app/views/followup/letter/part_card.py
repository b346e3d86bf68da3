"""The card of one part: its sentences with where they come from, and own words in their place."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from app.live.followup.drafted import Drafted
from app.models.evening import Evening
from app.models.followup.letter import LetterPart, Sentence
from app.models.followup.publications import OwnText
from app.reports.letter.own_words import has_moved_on, own_key
from app.reports.letter.sources import words_at
from app.views.phase.card import Card
from app.views.theme.style import scaled
from app.views.widgets.controls.button import Button
from app.views.widgets.fields.stored_field import StoredText
from app.views.widgets.flow_layout import FlowLayout
from app.views.widgets.words.plain_label import PlainLabel
from app.wording.letters import kind_name, part_name, source_line

NUMBER = Qt.ItemDataRole.UserRole
SENTENCES, WORDS = 190, 110
"""Pixels of height at 100 % of the list of sentences and of the field for own words."""


class PartCard(Card):
    """Where one stands in the list its source is shown below. Own words are told with the part they were typed for.

    `reworded` tells the own text, of which empty words leave the part out; `dropped` by which key the part was known that
    is made of the evening again.
    """

    reworded = Signal(object)
    dropped = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Sentences and their sources"), parent)
        self._evening: Evening | None = None
        self._sentences: dict[int, Sentence] = {}
        self._key = self._digest = ""
        self.sentences = QListWidget()
        self.source = PlainLabel("", "small", wrap=True)
        self.change = Button(self.tr("Own words"))
        self.leave_out = Button(self.tr("Leave out"))
        self.back = Button(self.tr("Made of the evening again"), icon="undo-2")
        self.words = StoredText(self.tr("Own words for this part"), height=WORDS)
        self.moved_on = PlainLabel(self.tr("The evening says something else by now:"), "amber", wrap=True)
        self.now = PlainLabel("", wrap=True)
        self.keep = Button(self.tr("Keep own words"), icon="check")
        self._generated: LetterPart | None = None
        self._tools = QWidget()
        self._lay_out()

        self.sentences.currentItemChanged.connect(self._show_source)
        self.change.clicked.connect(self._begin)
        self.leave_out.clicked.connect(self._leave_out)
        self.back.clicked.connect(self._drop)
        self.keep.clicked.connect(self._keep)
        self.words.given.connect(self._give)

    def _lay_out(self) -> None:
        self.sentences.setAccessibleName(self.tr("Sentences of this part"))
        self.sentences.setWordWrap(True)
        self.sentences.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.sentences.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scaled(self.sentences.setFixedHeight, SENTENCES)
        choice = QWidget()
        row = FlowLayout(self._tools)
        for button in (self.change, self.leave_out, self.back):
            row.addWidget(button)
        FlowLayout(choice).addWidget(self.keep)
        for widget in (self.sentences, self.source, self.words, self.moved_on, self.now, choice, self._tools):
            self.column.addWidget(widget)

    def show_part(self, draft: Drafted, part: LetterPart) -> None:
        """Show a part of a letter; what was typed for the one before is told first."""
        key, own = own_key(draft.wanted.length, part.key), draft.own(part.key)
        if key != self._key:
            self.tell_words()
            self.words.forget()
        generated = draft.generated(part.key)
        self._evening, self._generated, self._key = draft.wanted.evening, generated, key
        self._digest = own.digest if own is not None else ""
        self.say(part_name(part.key))
        self._list(part, draft.first_number(part.key))
        old = own is not None and has_moved_on(generated, own)
        self.words.setVisible(own is not None)
        self.words.show_stored(own.words if own is not None else "")
        self.now.setText(plain_words(generated) or self.tr("nothing"))
        for widget in (self.moved_on, self.now, self.keep):
            widget.setVisible(old)
        self.change.setVisible(own is None)
        self.leave_out.setVisible(own is None)
        self.back.setVisible(own is not None)

    def tell_words(self) -> None:
        """Tell the own words that were typed and are not stored yet. While there are none it does nothing."""
        if not self.words.isHidden():
            self.words.tell()

    def may_change(self, may: bool) -> None:
        """Offer own words or not: what was decided on has none any more, nor has what only counts the rest."""
        self._tools.setVisible(may)

    def _list(self, part: LetterPart, first: int) -> None:
        sentences = [sentence for sentence in part.sentences() if sentence.words]
        numbered = dict(enumerate(sentences, first))
        if numbered == self._sentences and self.sentences.count():
            return
        here, self._sentences = self.sentences.currentRow(), numbered
        told = self.sentences.blockSignals(True)
        self.sentences.clear()
        for number, sentence in numbered.items():
            item = QListWidgetItem(f"{number}. {sentence.words}")
            item.setData(NUMBER, number)
            self.sentences.addItem(item)
        self.sentences.setCurrentRow(min(max(0, here), len(numbered) - 1))
        self.sentences.blockSignals(told)
        self._show_source()

    def go_to_sentence(self, number: int) -> None:
        """Choose the sentence with this number, with the keyboard there."""
        row = next((row for row in range(self.sentences.count()) if self.sentences.item(row).data(NUMBER) == number), 0)
        self.sentences.setCurrentRow(row)
        self.sentences.setFocus()

    def take_keyboard(self) -> None:
        """Go on with the own words, or with what there is in their place."""
        next(one for one in (self.keep, self.words, self.back, self.sentences) if one.isVisibleTo(self)).setFocus()

    @Slot()
    def _show_source(self) -> None:
        item = self.sentences.currentItem()
        sentence = self._sentences.get(item.data(NUMBER)) if item is not None else None
        if sentence is None or self._evening is None:
            self.source.setText("")
            return
        evening = self._evening
        sources = (source for source in sentence.sources if not source.startswith("own:"))
        lines = [source_line(source, words_at(evening, source)) for source in sources]
        self.source.setText("\n".join((kind_name(sentence), *dict.fromkeys(lines))))

    @Slot()
    def _begin(self) -> None:
        self._put(plain_words(self._generated), seen=True)

    @Slot()
    def _leave_out(self) -> None:
        self._put("", seen=True)

    @Slot(str)
    def _give(self, words: str) -> None:
        self._put(words, seen=False)

    @Slot()
    def _keep(self) -> None:
        self.words.tell()
        self._put(self.words.toPlainText(), seen=True)

    def _put(self, words: str, *, seen: bool) -> None:
        """Tell own words; `seen` says that what the evening says by now was looked at."""
        if seen:
            self._digest = self._generated.digest if self._generated is not None else ""
        self.reworded.emit(OwnText(self._key, words, self._digest))

    @Slot()
    def _drop(self) -> None:
        self.words.forget()  # else what was typed last would come back after it
        self.dropped.emit(self._key)


def plain_words(part: LetterPart | None) -> str:
    """Return the words of a part, each passage on a line of its own."""
    passages = part.passages() if part is not None else ()
    return "\n".join(" ".join(one.words for one in passage.sentences if one.words) for passage in passages)
