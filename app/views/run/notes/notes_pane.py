"""The pane of the notes: the cue, the prompts and the quotes, in the blocks in which one only listens and notes."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.live.desk.desk import Desk
from app.live.desk.ticker import Ticker
from app.live.notes.pen import Pen
from app.models.agenda.agenda import BlockKind
from app.views.keyboard import Keyboard
from app.views.run.cues.cue_card import CueCard
from app.views.run.density import Density
from app.views.run.notes.prompt_bar import PromptBar
from app.views.run.notes.quote_card import QuoteCard
from app.views.run.phase_pane import PhasePane
from app.views.theme.style import scaled


class NotesPane(PhasePane):
    """What is shown before the evening begins, and in every block that has no pane of its own."""

    kinds = frozenset({BlockKind.DIALOGUE})

    def __init__(self, desk: Desk, ticker: Ticker, pen: Pen, keyboard: Keyboard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cues = CueCard(desk)
        self.prompts = PromptBar(desk, ticker, pen, keyboard)
        self.card = QuoteCard(desk, pen, keyboard)
        """There is one of it: other panes and a drawer borrow it, and it comes back when this pane does."""
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.cues)
        column.addWidget(self.prompts)
        column.addWidget(self.card, 1)

    @override
    def enter(self) -> None:
        self._column.addWidget(self.card, 1)
        self.card.show()

    @override
    def set_density(self, density: Density) -> None:
        scaled(self._column.setSpacing, 5 if density is Density.TIGHTEST else 8)
        self.cues.set_density(density)
        self.prompts.set_density(density)

    @override
    def make_way(self, wanted: bool) -> None:
        """Keep the cue, which is one of the five facts."""
        self.card.setVisible(not wanted)

    @override
    def take_keyboard(self) -> bool:
        in_sight = self.card.list.isVisible()
        if in_sight:
            self.card.list.setFocus(Qt.FocusReason.TabFocusReason)
        return in_sight

    @override
    def settle(self) -> None:
        for part in (self.cues, self.prompts, self, self.card):
            layout = part.layout()
            if layout is not None:
                layout.activate()
        self.card.list.settle()
