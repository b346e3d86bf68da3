"""The card of the exit words: all of them in the order of chance, and how often each mark was given."""

from collections import Counter
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.live.notes.exit_box import ExitBox
from app.models.evening import Evening
from app.models.harvest.exits import MARKS, Exit
from app.views.run.density import Density
from app.views.theme.style import scaled, set_role
from app.views.widgets.controls.button import Button
from app.views.widgets.words.plain_label import PlainLabel


class ExitsCard(QWidget):
    """Words are typed in the note field; a mark is a click too. The last one can be wiped as long as it is in sight."""

    def __init__(self, exits: ExitBox, undo_key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._exits, self._hints = exits, True
        self.marks = {mark: Button(str(mark)) for mark in MARKS}
        self._words = PlainLabel(role="quote", wrap=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.number = PlainLabel(role="small", elide=True)
        self._hand = PlainLabel(self.tr("One hand for"), "muted")
        self._last = PlainLabel(role="muted", elide=True)
        self._last.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.wipe = Button(self.tr("Wipe it"), undo_key, icon="undo-2", kind="bare")
        self._lay_out()

        for mark, button in self.marks.items():
            button.clicked.connect(partial(self._give, mark))
        self.wipe.clicked.connect(self._wipe)
        exits.changed.connect(self._show_last)
        self._show_last()

    def _lay_out(self) -> None:
        scroll, row = QScrollArea(), QHBoxLayout()
        scaled(row.setSpacing, 6)
        row.addWidget(self._hand)
        for button in self.marks.values():
            row.addWidget(button)
        row.addWidget(self._last, 1)
        row.addWidget(self.wipe)
        inside = QWidget()
        set_role(inside, "scrolled")
        words = QVBoxLayout(inside)
        words.setContentsMargins(0, 0, 0, 0)
        words.addWidget(self._words)
        words.addStretch(1)
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setMinimumHeight(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        scaled(column.setSpacing, 6)
        column.addWidget(self.number)
        column.addWidget(scroll, 1)
        column.addLayout(row)

    def set_density(self, density: Density) -> None:
        """Leave out what the words say as well, where there is no room for it."""
        self.number.setVisible(density is not Density.TIGHTEST)
        self._hand.setVisible(density is Density.ROOMY)
        self.wipe.set_words(density is Density.ROOMY)
        for button in self.marks.values():
            button.set_kind("chip" if density is Density.TIGHTEST else "quiet")
        self._hints = density is not Density.TIGHTEST

    def show_evening(self, evening: Evening) -> None:
        """Show the words and marks; nothing in it tells whose they are or when they came."""
        words = [one.word for one in evening.exits if one.word]
        counts = Counter(one.mark for one in evening.exits if one.mark is not None)
        hint = self.tr("No words yet: type one below and press Enter.") if self._hints else ""
        self._words.setText(" \u00b7 ".join(words) or hint)
        set_role(self._words, "quote" if words else "muted")
        for mark, button in self.marks.items():
            button.set_count(counts[mark])
        told = self.tr("%n answer(s), without a name and without an order", "", len(evening.exits))
        self.number.setText(told)

    @Slot()
    def _show_last(self) -> None:
        last, waiting = self._exits.last, len(self._exits.waiting)
        words = ""
        if waiting:
            words = self.tr("%n of them not stored yet", "", waiting)
        elif last is not None:
            one, hands = last
            words = self.tr("Last: {word}").format(word=one.word or f"{one.mark} \u00d7 {hands}")
        self._last.setText(words)
        self.wipe.setVisible(last is not None)

    def _give(self, mark: int) -> None:
        self._exits.give_one(Exit(mark=mark))

    @Slot()
    def _wipe(self) -> None:
        self._exits.take_back()
