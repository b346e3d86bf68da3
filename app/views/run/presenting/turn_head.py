"""The head of the turns: what the table that speaks brings, who tells it, and the time it has."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.live.harvest.turn_watch import TurnRow, TurnState, TurnWatch
from app.live.notes.quote_rows import voice_word
from app.models.agenda.agenda import BlockKind
from app.models.evening import Evening
from app.models.harvest.turns import WHOLE
from app.models.turns_tonight import Turns
from app.views.run.cues.cue import cue_of
from app.views.run.density import Density
from app.views.theme.style import scaled, set_role
from app.views.widgets.clock_face import ClockFace, ClockTone
from app.views.widgets.words.plain_label import PlainLabel
from app.wording import figures

NEAR = 30
"""Seconds of a turn from which its clock says that it is nearly over."""


class TurnHead(QFrame):
    """Shows the pitch large, as the host reads it; the time of the table stands beside it."""

    def __init__(self, watch: TurnWatch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._watch = watch
        self._least, self._roomy = False, True
        self._table = PlainLabel(role="hint", elide=True)
        self._pitch = PlainLabel(role="heading", wrap=True)
        self._told = PlainLabel(role="muted", wrap=True)
        self._face = ClockFace(size=44)
        self._for = PlainLabel(role="muted")
        self._rest = PlainLabel(role="small", elide=True)
        self._lay_out()

        watch.changed.connect(self.show_turn)

    def _lay_out(self) -> None:
        set_role(self, "hint")
        words = self._words = QVBoxLayout()
        for label in (self._table, self._pitch, self._told):
            words.addWidget(label)
        words.addStretch(1)
        time = QVBoxLayout()
        time.setSpacing(0)
        time.addWidget(self._face, 0, Qt.AlignmentFlag.AlignRight)
        self._for.setText(self.tr("for this table"))
        for label in (self._for, self._rest):
            label.setAlignment(Qt.AlignmentFlag.AlignRight)
            time.addWidget(label)
        time.addStretch(1)
        row = self._row = QHBoxLayout(self)
        row.addLayout(words, 1)
        row.addLayout(time)

    def set_density(self, density: Density) -> None:
        """Keep the pitch and the time, and leave out what there is no room for."""
        least = density is Density.TIGHTEST
        scaled(self._row.setContentsMargins, 14, 3 if least else 10, 14, 3 if least else 10)
        scaled(self._words.setSpacing, 0 if least else 3)
        self._face.set_size({Density.ROOMY: 44, Density.TIGHT: 34, Density.TIGHTEST: 26}[density])
        self._told.setVisible(not least)
        self._least, self._roomy = least, density is Density.ROOMY
        self.show_turn()

    def show_one_line(self, one: bool) -> None:
        """Show the beginning of the pitch alone, where what is asked needs the room."""
        self._pitch.set_wrap(not one)

    @Slot()
    def show_turn(self) -> None:
        """Show the table whose turn it is."""
        evening, turns = self._watch.evening, self._watch.turns
        row = next((row for row in self._watch.rows if row.state is TurnState.ON), None)
        for part in (self._table, self._rest):
            part.setVisible(row is not None and not self._least)
        self._face.setVisible(row is not None)
        self._for.setVisible(row is not None and self._roomy)
        if evening is None:
            return
        if turns is None or row is None:
            self._show_cue(evening)
            return
        self._show_words(evening, row)
        tone: ClockTone = "over" if row.seconds < 0 else "last" if row.seconds <= NEAR else "calm"
        self._face.show_time(figures.countdown(row.seconds), tone)
        self._rest.setText(self._rest_words(turns))

    def _show_cue(self, evening: Evening) -> None:
        """Show what to say where no table is known that speaks."""
        if evening.block is not None and evening.block.kind is BlockKind.PRESENTATIONS:
            cue = cue_of(evening, evening.block)
            self._pitch.setText(cue.title)
            self._told.setText("\n".join(cue.lines))

    def _show_words(self, evening: Evening, row: TurnRow) -> None:
        form = evening.harvest(row.table)
        name = self.tr("Table {n}").format(n=row.number)
        self._table.setText(" \u00b7 ".join(part for part in (name, row.theme) if part))
        pitch = form.pitch if form is not None else ""
        pitch = pitch or self.tr("No pitch was filled in: let the table say it in one sentence.")
        self._pitch.setText(f"{row.number} \u00b7 {pitch}" if self._least else pitch)
        told = self.tr("Thank the table. Ask for one reaction.")
        voice = form.presenter if form is not None else None
        who = self.tr("Who tells: {voice}").format(voice=voice_word(voice)) if voice is not None else ""
        unread = form is not None and form.pitch and evening.stage.pitch != row.table
        again = self.tr("The room does not read this yet: go to this table once more.") if unread else ""
        self._told.setText(" ".join(part for part in (again, told, who) if part))

    def _rest_words(self, turns: Turns) -> str:
        """Say what is left of the block, and what the tables that come get of it."""
        block = self.tr("block {time}").format(time=figures.countdown(turns.rest))
        coming = [share.left for share in turns.still if share.left > 0]
        if not coming:
            return block
        each = figures.duration(min(coming) // WHOLE * WHOLE)
        return self.tr("{block} \u00b7 then {time} each").format(block=block, time=each)
