"""The centre of the desk: between the clock and the note field the pane of the phase the evening is in."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from app.live.parts import Parts
from app.models.agenda.agenda import BlockKind
from app.models.evening import Evening
from app.views.keyboard import Keyboard
from app.views.run.density import Density
from app.views.run.notes.notes_pane import NotesPane
from app.views.run.panes import make_pane
from app.views.run.phase_pane import PhasePane
from app.views.summary.summary_panel import SummaryPanel

BORROWERS = frozenset({BlockKind.SUMMARY, BlockKind.PRESENTATIONS})
"""The kinds of block whose pane has the quotes in it, as that of the notes has."""


class Centre(QWidget):
    """Has one pane in sight. It keeps its room whatever the pane shows, so the clock above it never moves.

    `done`: what one typed in the pane is taken over.
    """

    done = Signal()

    def __init__(self, parts: Parts, keyboard: Keyboard, summary: SummaryPanel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts, self._keyboard, self._summary = parts, keyboard, summary
        self.notes = NotesPane(parts.desk, parts.ticker, parts.pen, keyboard)
        self.pane: PhasePane = self.notes
        self._made: dict[BlockKind, PhasePane] = {}
        self._density = Density.ROOMY
        self._makes_way = self._alone = False
        self.setMinimumHeight(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.notes)

    @override
    def hasHeightForWidth(self) -> bool:
        """Ask for no height: with that of its words it would take from the clock, the strips and the field."""
        return False

    def show_block(self, evening: Evening) -> bool:
        """Show the pane for the block that is on; tell whether one went that had the keyboard."""
        kind = evening.block.kind if evening.block is not None and evening.run.closed_at is None else None
        pane = self._pane_for(kind)
        if pane is self.pane:
            return False
        had_keyboard = self.pane.has_keyboard()
        self.pane.hide()
        self.pane.leave_foot(0)
        self.pane.leave()
        self.pane = pane
        pane.enter()
        pane.set_density(self._density)
        pane.stand_alone(self._alone)
        pane.show()
        pane.make_way(self._makes_way)
        return had_keyboard

    def _pane_for(self, kind: BlockKind | None) -> PhasePane:
        if kind is None:
            return self.notes
        if kind not in self._made:
            made = self._borrower(kind) or make_pane(kind, self._parts, self._keyboard)
            if made is not None:
                made.hide()
                self._column.addWidget(made)
                made.done.connect(self.done)
            pane = made or self.notes
            self._made |= dict.fromkeys(pane.kinds | {kind}, pane)
        return self._made[kind]

    def _borrower(self, kind: BlockKind) -> PhasePane | None:
        """Make a pane that is built from what stands elsewhere on the desk, if this kind of block has such a one."""
        if kind is BlockKind.SUMMARY:
            from app.views.run.builder.builder_pane import BuilderPane

            return BuilderPane(self._summary, self.notes.card)
        if kind is BlockKind.PRESENTATIONS:
            from app.views.run.presenting.presenting_pane import PresentingPane

            return PresentingPane(self._parts, self._keyboard, self.notes.card)
        return None

    def take_quotes_back(self) -> None:
        """Have the quotes where they belong now, after a drawer had them."""
        (self.pane if self.shows_quotes else self.notes).enter()
        self.pane.make_way(self._makes_way)

    @property
    def builds(self) -> bool:
        """Whether the points stand in it."""
        return BlockKind.SUMMARY in self.pane.kinds

    @property
    def shows_quotes(self) -> bool:
        """Whether the quotes stand in it."""
        return self.pane is self.notes or not self.pane.kinds.isdisjoint(BORROWERS)

    def set_density(self, density: Density) -> None:
        """Tell the pane how much it may show."""
        self._density = density
        self.pane.set_density(density)

    def stand_alone(self, alone: bool) -> None:
        """Tell the pane whether the picture of the room has no column."""
        self._alone = alone
        self.pane.stand_alone(alone)

    def make_way(self, wanted: bool) -> None:
        """Let what is said above have the room of the pane. The same once more does nothing."""
        self._makes_way = wanted
        self.pane.make_way(wanted)

    def holds_words(self) -> bool:
        """Tell whether a pane holds words that were typed and could not be stored, also one that is out of sight."""
        return any(pane.holds_words() for pane in self._made.values())

    def leave_foot(self, height: int) -> None:
        """Let the pane leave so many pixels at its foot free, 0 for none."""
        self.pane.leave_foot(height)

    def settle(self) -> None:
        """Lay out at once what changed in it."""
        self._column.activate()
        self.pane.settle()
