"""The head of the turns: what the table that speaks brings, and who tells it."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.live.harvest.turn_watch import TurnRow, TurnState, TurnWatch
from app.live.notes.quote_rows import voice_word
from app.models.agenda.agenda import BlockKind
from app.models.evening import Evening
from app.views.run.cues.cue import cue_of
from app.views.run.density import Density
from app.views.theme.style import scaled, set_role
from app.views.widgets.words.plain_label import PlainLabel


class TurnHead(QFrame):
    """Shows the pitch large, as the host reads it; the time of the table is the large clock above it."""

    def __init__(self, watch: TurnWatch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._watch = watch
        self._least = False
        self._pitch = PlainLabel(role="heading", wrap=True)
        self._told = PlainLabel(role="muted", wrap=True)
        self._lay_out()

        watch.changed.connect(self.show_turn)

    def _lay_out(self) -> None:
        set_role(self, "hint")
        words = self._words = QVBoxLayout()
        for label in (self._pitch, self._told):
            words.addWidget(label)
        words.addStretch(1)
        row = self._row = QHBoxLayout(self)
        row.addLayout(words, 1)

    def set_density(self, density: Density) -> None:
        """Keep the pitch, and leave out what there is no room for."""
        least = density is Density.TIGHTEST
        scaled(self._row.setContentsMargins, 14, 3 if least else 10, 14, 3 if least else 10)
        scaled(self._words.setSpacing, 0 if least else 3)
        self._told.setVisible(not least)
        self._least = least
        self.show_turn()

    def show_one_line(self, one: bool) -> None:
        """Show the beginning of the pitch alone, where what is asked needs the room."""
        self._pitch.set_wrap(not one)

    @Slot()
    def show_turn(self) -> None:
        """Show the table whose turn it is."""
        evening = self._watch.evening
        row = next((row for row in self._watch.rows if row.state is TurnState.ON), None)
        if evening is None:
            return
        if row is None:
            self._show_cue(evening)
        else:
            self._show_words(evening, row)

    def _show_cue(self, evening: Evening) -> None:
        """Show what to say where no table is known that speaks."""
        if evening.block is not None and evening.block.kind is BlockKind.PRESENTATIONS:
            cue = cue_of(evening, evening.block)
            self._pitch.setText(cue.title)
            self._told.setText("\n".join(cue.lines))

    def _show_words(self, evening: Evening, row: TurnRow) -> None:
        form = evening.harvest(row.table)
        pitch = form.pitch if form is not None else ""
        pitch = pitch or self.tr("No pitch was filled in: let the table say it in one sentence.")
        self._pitch.setText(f"{row.number} \u00b7 {pitch}" if self._least else pitch)
        told = self.tr("Thank the table. Ask for one reaction.")
        voice = form.presenter if form is not None else None
        who = self.tr("Who tells: {voice}").format(voice=voice_word(voice)) if voice is not None else ""
        unread = form is not None and form.pitch and evening.stage.pitch != row.table
        again = self.tr("The room does not read this yet: go to this table once more.") if unread else ""
        self._told.setText(" ".join(part for part in (again, told, who) if part))
