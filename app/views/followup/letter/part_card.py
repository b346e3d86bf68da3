"""The card of one part: its sentences with where they come from, and own words in their place."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QListWidgetItem, QWidget
from typing_extensions import override

from app.live.followup.drafted import Drafted
from app.models.evening import Evening
from app.models.followup.letter import LetterPart, Sentence
from app.models.followup.publications import OwnText
from app.reports.letter.own_words import has_moved_on, own_key
from app.reports.letter.sources import words_at
from app.views.followup.letter.letter_list import LetterList
from app.views.followup.letter.source_place import source_place
from app.views.phase.card import Card
from app.views.theme.style import scaled
from app.views.widgets.controls.button import Button
from app.views.widgets.fields.stored_field import StoredText
from app.views.widgets.flow_layout import FlowLayout
from app.views.widgets.words.plain_label import PlainLabel
from app.wording.keys import usual_name
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
    place_wanted = Signal(str)
    """Where in the aftercare stands what the chosen sentence came from."""
    left = Signal()
    """Esc was pressed where it had nothing else to do, or what had the keyboard went away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Sentences and their sources"), parent)
        self._evening: Evening | None = None
        self._sentences: dict[int, Sentence] = {}
        self._key = self._digest = ""
        self._begun = ""
        """The key of own words that were begun and are not stored yet."""
        self.sentences = LetterList()
        self.source = PlainLabel("", "small", wrap=True)
        self.change = Button(self.tr("Own words"), usual_name("letter_own"))
        self.leave_out = Button(self.tr("Leave out"), usual_name("letter_leave_out"))
        self.back = Button(self.tr("Made of the evening again"), usual_name("letter_again"), icon="undo-2")
        self.words = StoredText(self.tr("Own words for this part"), height=WORDS)
        self.moved_on = PlainLabel(self.tr("The evening says something else by now:"), "amber", wrap=True)
        self.now = PlainLabel("", wrap=True)
        self.keep = Button(self.tr("Keep own words"), usual_name("letter_keep"), icon="check")
        self._generated: LetterPart | None = None
        self._tools = QWidget()
        self._lay_out()

        self.sentences.currentItemChanged.connect(self._show_source)
        self.sentences.opened.connect(self.take_words)
        self.change.clicked.connect(self.take_words)
        self.leave_out.clicked.connect(self.leave_it_out)
        self.back.clicked.connect(self.make_again)
        self.keep.clicked.connect(self.keep_words)
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
        if own is not None or key != self._begun:
            self._begun = ""
        self._digest = own.digest if own is not None else self._digest if self._begun else ""
        self.say(part_name(part.key))
        self._list(part, draft.first_number(part.key))
        if not self._begun:
            self._show_own(own)
        old = own is not None and has_moved_on(generated, own)
        self.now.setText(plain_words(generated) or self.tr("nothing"))
        for widget in (self.moved_on, self.now, self.keep):
            widget.setVisible(old)

    def _show_own(self, own: OwnText | None) -> None:
        """Show the own words as they are stored, or the tools that begin some."""
        gone = own is None and any(one.hasFocus() for one in (self.words, self.back, self.keep))
        if gone:
            self.left.emit()
        self.words.show_stored(own.words if own is not None else "")
        self.words.setVisible(own is not None)
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

    def go_to_source(self) -> bool:
        """Ask for the place of what the chosen sentence came from; False when it has none, as standard text has."""
        sentence, evening = self._sentence(), self._evening
        place = source_place(evening, sentence.sources) if sentence is not None and evening is not None else ""
        if place:
            self.place_wanted.emit(place)
        return bool(place)

    def _sentence(self) -> Sentence | None:
        item = self.sentences.currentItem()
        return self._sentences.get(item.data(NUMBER)) if item is not None else None

    @Slot()
    def _show_source(self) -> None:
        sentence = self._sentence()
        if sentence is None or self._evening is None:
            self.source.setText("")
            return
        evening = self._evening
        sources = (source for source in sentence.sources if not source.startswith("own:"))
        lines = [source_line(source, words_at(evening, source)) for source in sources]
        self.source.setText("\n".join((kind_name(sentence), *dict.fromkeys(lines))))

    @Slot()
    def take_words(self) -> None:
        """Begin own words with those of the evening, or go on with them; what is typed right after comes behind them."""
        if self._tools.isHidden():
            return
        if self.words.isHidden():
            words = plain_words(self._generated)
            self._begun = self._key
            self.words.show_stored(words)
            self.words.show()
            self._put(words, seen=True)
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.moveCursor(QTextCursor.MoveOperation.End)

    @Slot()
    def leave_it_out(self) -> None:
        """Leave the part out: no words stand in its place. Own words come again by undo."""
        if not self._tools.isHidden():
            self.tell_words()
            self._begun = ""
            self.left.emit()
            self._put("", seen=True)

    @Slot(str)
    def _give(self, words: str) -> None:
        self._put(words, seen=False)

    @Slot()
    def keep_words(self) -> None:
        """Let own words stay where the evening says something else by now. Where it does not this does nothing."""
        if not self.keep.isHidden():
            self.words.tell()
            self._put(self.words.toPlainText(), seen=True)

    def _put(self, words: str, *, seen: bool) -> None:
        """Tell own words; `seen` says that what the evening says by now was looked at."""
        if seen:
            self._digest = self._generated.digest if self._generated is not None else ""
        self.reworded.emit(OwnText(self._key, words, self._digest))

    @Slot()
    def make_again(self) -> None:
        """Let the part be made of the evening again. Without own words this does nothing."""
        if not self._tools.isHidden() and not self.words.isHidden():
            self._begun = ""
            self.words.forget()  # else what was typed last would come back after it
            self.left.emit()
            self.dropped.emit(self._key)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def plain_words(part: LetterPart | None) -> str:
    """Return the words of a part, each passage on a line of its own."""
    passages = part.passages() if part is not None else ()
    return "\n".join(" ".join(one.words for one in passage.sentences if one.words) for passage in passages)
