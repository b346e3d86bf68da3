"""The tools of the agenda: what can be done with the block that is chosen."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.live.prepare.agenda_plan import has_begun
from app.models.agenda.agenda import Block
from app.models.evening import Evening
from app.views.theme.style import scaled
from app.views.widgets.controls.button import Button
from app.views.widgets.flow_layout import FlowLayout
from app.views.widgets.words.plain_label import PlainLabel
from app.views.widgets.words.plain_text import set_plain_tooltip
from app.wording.keys import native


class AgendaTools(QWidget):
    """A row of buttons; of a block that has begun it says what can no longer be done, and why."""

    split = Signal()
    moved_up = Signal()
    moved_down = Signal()
    dropped = Signal()
    reset = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("With this block"))
        self.splitting = Button(self.tr("Split in two"), kind="chip")
        self.up = Button(self.tr("Up"), kind="chip")
        self.down = Button(self.tr("Down"), kind="chip")
        set_plain_tooltip(self.up, native("Alt+Up"))
        set_plain_tooltip(self.down, native("Alt+Down"))
        self.drop = Button(self.tr("Delete"), "Del", kind="chip")
        self.back = Button(self.tr("Put the block back"), icon="undo-2", kind="chip")
        set_plain_tooltip(self.back, self.tr("As the draaiboek has it from which this evening was made."))
        self.why = PlainLabel(role="small", wrap=True)
        row = FlowLayout(self)
        for widget in (self.splitting, self.up, self.down, self.drop, self.back, self.why):
            row.addWidget(widget)
        scaled(self.why.setContentsMargins, 4, 0, 0, 0)

        self.splitting.clicked.connect(self.split)
        self.up.clicked.connect(self.moved_up)
        self.down.clicked.connect(self.moved_down)
        self.drop.clicked.connect(self.dropped)
        self.back.clicked.connect(self.reset)

    def show_block(self, evening: Evening, block: Block | None, why: str) -> None:
        """Offer what can be done with this block now; `why` is said of one that has begun."""
        begun = block is not None and has_begun(evening, block)
        self.splitting.setEnabled(block is not None and block.runs and block.minutes > 1)
        self.back.setEnabled(block is not None)
        for button in (self.up, self.down, self.drop):
            button.setEnabled(block is not None and not begun)
        self.why.setText(why if begun else "")
        self.why.setVisible(begun)
