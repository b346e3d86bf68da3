"""The seek bar: what one looks for in all that was said, by a part of a word and by where it was said."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.live.followup.gathered_words import table_words, voices_word
from app.models.aftercare.gathered import Gathered, GatheredKind, Sought
from app.models.evening import Evening
from app.models.said.dialogue import Voice
from app.views.theme.style import scaled
from app.views.widgets.controls.button import Button
from app.views.widgets.controls.drop_down import DropDown
from app.views.widgets.fields.search_field import SearchField
from app.views.widgets.flow_layout import FlowLayout
from app.wording.marking import QT_TRANSLATE_NOOP

KINDS = {
    GatheredKind.QUOTE: QT_TRANSLATE_NOOP("SeekBar", "quotes"),
    GatheredKind.PARKED: QT_TRANSLATE_NOOP("SeekBar", "parkeerplaats"),
    GatheredKind.FORM: QT_TRANSLATE_NOOP("SeekBar", "forms of tables"),
    GatheredKind.POINT: QT_TRANSLATE_NOOP("SeekBar", "points"),
    GatheredKind.EXIT: QT_TRANSLATE_NOOP("SeekBar", "exit words"),
}
WIDE = 220
"""Of the search field, at 100 %."""

Choices = Sequence[tuple[str, str]]
"""Keys with their words."""


class SeekChoice(DropDown):
    """All of a kind, or one of them."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._choices: Choices = ()
        self.setMinimumContentsLength(9)
        self.addItem(name, "")

    def offer(self, choices: Choices) -> None:
        """Offer these; what was chosen stays chosen while it is among them."""
        if choices != self._choices:
            self._choices, chosen = choices, self.currentData()
            while self.count() > 1:
                self.removeItem(1)
            for key, words in choices:
                self.addItem(words, key)
            self.setCurrentIndex(max(0, self.findData(chosen)))

    @property
    def offers(self) -> bool:
        """Whether there is anything to choose."""
        return self.count() > 2 or self.currentIndex() > 0


class SeekBar(QWidget):
    """Tells what is sought each time it changes."""

    sought = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = SearchField(self.tr("Search in what was said"))
        self.kind = SeekChoice(self.tr("Everything"))
        self.voice = SeekChoice(self.tr("All voices"))
        self.prompt = SeekChoice(self.tr("All questions"))
        self.block = SeekChoice(self.tr("All blocks"))
        self.table = SeekChoice(self.tr("All tables"))
        self.theme = SeekChoice(self.tr("All themes"))
        self.star = Button(self.tr("With a star"), icon="star", kind="chip")
        self.more = Button(self.tr("Search by…"), icon="search", kind="chip")
        self.all = Button(self.tr("Show everything"), "Esc", icon="x", kind="bare")
        self._choices = (self.kind, self.voice, self.prompt, self.block, self.table, self.theme)
        self._lay_out()

        self.search.textChanged.connect(self._tell)
        self.star.toggled.connect(self._tell)
        self.more.toggled.connect(self._show_choices)
        self.all.clicked.connect(self.empty)
        for choice in self._choices:
            choice.activated.connect(self._tell)

    def _lay_out(self) -> None:
        scaled(self.search.setMinimumWidth, WIDE)
        for button in (self.star, self.more):
            button.setCheckable(True)
        for button in (self.all, self.more):
            button.hide()
        row = FlowLayout(self)
        for part in (self.search, self.more, *self._choices, self.star, self.all):
            row.addWidget(part)

    def show_evening(self, evening: Evening, said: Iterable[Gathered]) -> None:
        """Offer what there is on this evening."""
        there = tuple(said)
        translate = QCoreApplication.translate
        kinds, voices = {one.kind for one in there}, {one.voice for one in there}
        prompts, blocks = {one.prompt for one in there}, {one.block for one in there}
        tables, themes = {one.table for one in there}, {one.theme for one in there}
        self.kind.offer([(kind.value, translate("SeekBar", KINDS[kind])) for kind in KINDS if kind in kinds])
        self.voice.offer([(voice.value, voices_word(voice)) for voice in Voice if voice in voices])
        self.prompt.offer([(prompt.id, prompt.label) for prompt in evening.prompts if prompt.id in prompts])
        self.block.offer([(block.id, block.title) for block in evening.agenda.blocks if block.id in blocks])
        known = (*evening.seating.tables, *evening.seating.away)
        self.table.offer([(table.id, table_words(evening, table.id)) for table in known if table.id in tables])
        self.theme.offer([(theme.id, theme.title) for theme in evening.themes if theme.id in themes])
        self._show_choices()

    def fold(self, folded: bool) -> None:
        """Keep by what one can search behind a button, where there is little room."""
        self.more.setVisible(folded)
        self._show_choices()

    @Slot()
    def _show_choices(self) -> None:
        shown = self.more.isHidden() or self.more.isChecked()
        for choice in self._choices:
            choice.setVisible(shown and choice.offers)
        self.star.setVisible(shown)

    def now(self) -> Sought:
        """Return what is sought now."""
        kind, voice = self.kind.currentData(), self.voice.currentData()
        return Sought(
            kind=GatheredKind(kind) if kind else None,
            voice=Voice(voice) if voice else None,
            prompt=self.prompt.currentData() or None,
            block=self.block.currentData() or None,
            table=self.table.currentData() or None,
            theme=self.theme.currentData() or None,
            starred=self.star.isChecked(),
            words=self.search.text(),
        )

    @Slot()
    def empty(self) -> None:
        """Look for nothing any more: all is shown."""
        told = self.blockSignals(True)
        self.search.clear()
        self.star.setChecked(False)
        for choice in self._choices:
            choice.setCurrentIndex(0)
        self.blockSignals(told)
        self._tell()

    @Slot()
    def _tell(self) -> None:
        self.all.setVisible(self.now() != Sought())
        self.sought.emit(self.now())
