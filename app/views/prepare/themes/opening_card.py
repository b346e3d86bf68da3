"""The opening card: offers to open with what was promised on an earlier evening, in the words the room will read."""

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.live.desk.desk import Desk
from app.live.prepare.opening_offer import OpeningOffer
from app.models.agenda.agenda import Block
from app.models.evening import Evening
from app.models.promises.opening import STEP, Opening, givers, opening_block
from app.services.commands import commands as c
from app.views.phase.card import Card
from app.views.widgets.controls.button import Button
from app.views.widgets.controls.drop_down import DropDown
from app.views.widgets.flow_layout import FlowLayout
from app.views.widgets.room_line import RoomLine
from app.views.widgets.words.plain_label import PlainLabel
from app.wording import figures
from app.wording.keys import usual_name
from app.wording.openings import opening_lines, opening_step


class OpeningCard(Card):
    """Not there while there is nothing to open with. Nothing is typed: what is taken is what is read here."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Open with what was promised"), parent)
        self._desk = desk
        self._evening: Evening | None = None
        self._offered: Opening | None = None
        self._offer = OpeningOffer(desk, self)
        self.why = PlainLabel("", "muted", wrap=True)
        self.lines = PlainLabel("", wrap=True)
        self.room = RoomLine()
        self.giver = DropDown(self.tr("Two minutes from"))
        self.take = Button(self.tr("Open with it"), usual_name("opening_take"), "check", kind="primary")
        self.leave = Button(self.tr("Leave it"), usual_name("opening_leave"), "x")
        self.out = Button(self.tr("Take it out"), icon="x")
        self._lay_out()
        self.hide()

        self.take.clicked.connect(self.take_it)
        self.leave.clicked.connect(self.leave_it)
        self.out.clicked.connect(self._take_out)
        self._offer.changed.connect(self._show)
        self.room.allowed.connect(desk.allow_word)
        desk.fine_words.changed.connect(self._show)

    def _lay_out(self) -> None:
        self._minutes = QWidget()
        row = FlowLayout(self._minutes)
        row.addWidget(PlainLabel(self.tr("Two minutes from"), "field"))
        row.addWidget(self.giver)
        buttons = QWidget()
        foot = FlowLayout(buttons)
        for button in (self.take, self.leave, self.out):
            foot.addWidget(button)
        for widget in (self.why, self.lines, self.room, self._minutes, buttons):
            self.column.addWidget(widget)

    def show_evening(self, evening: Evening) -> None:
        """Show what this evening may open with, or does."""
        self._evening = evening
        self._offer.show_evening(evening)
        self._show()

    @Slot()
    def _show(self) -> None:
        evening = self._evening
        if evening is None:
            return
        block = opening_block(evening)
        self._offered = self._offer.offer(evening) if block is None and givers(evening) else None
        self.setVisible(block is not None or self._offered is not None)
        told = self._offered.promises if self._offered is not None else ()
        self.room.show_words("\n".join(one.words for one in told), self._desk.fine, in_room=False)
        for widget in (self._minutes, self.take, self.leave):
            widget.setVisible(self._offered is not None)
        self.out.setVisible(block is not None)
        if block is not None:
            self._show_taken(block)
        elif self._offered is not None:
            self._show_offer(evening, self._offered)

    def _show_offer(self, evening: Evening, offered: Opening) -> None:
        words = self.tr(
            "On {day} it was about {theme} too. This was promised and told to parents; the room would read:"
        )
        self.why.setText(words.format(day=figures.plain_date(offered.day), theme=offered.theme))
        self.lines.setText(_below_each_other(opening_lines(offered, self._desk.fine)))
        blocks = givers(evening)
        if [block.id for block in blocks] != [self.giver.itemData(place) for place in range(self.giver.count())]:
            self.giver.clear()
            for block in blocks:
                self.giver.addItem(f"{block.title} ({block.minutes})", block.id)

    def _show_taken(self, block: Block) -> None:
        step = next(step for step in block.steps if step.id == STEP)
        words = self.tr("The evening opens with it, in “{block}”. The room reads, after your key:")
        self.why.setText(words.format(block=block.title))
        self.lines.setText(_below_each_other(step.lines))

    @Slot()
    def take_it(self) -> None:
        """Open with what is offered; nothing when nothing is."""
        if self._offered is not None:
            self._desk.do(
                c.TakeOpening, step=opening_step(self._offered, self._desk.fine), giver=str(self.giver.currentData())
            )

    @Slot()
    def leave_it(self) -> None:
        """Open without it."""
        if self._offered is not None:
            self._desk.do(c.LeaveOpening, earlier=self._offered.evening)

    @Slot()
    def _take_out(self) -> None:
        block = opening_block(self._evening) if self._evening is not None else None
        if block is not None:
            steps = tuple(step for step in block.steps if step.id != STEP)
            self._desk.do(c.PutBlock, block=replace(block, steps=steps))


def _below_each_other(lines: tuple[str, ...]) -> str:
    return "\n".join(f"• {line}" for line in lines)
