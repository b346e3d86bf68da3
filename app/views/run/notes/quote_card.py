"""The quote card: the list of quotes; while that is empty it says what one can do."""

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from app.live.desk.desk import Desk
from app.live.notes.pen import Pen
from app.live.notes.quote_rows import QuoteRows
from app.models.agenda.agenda import BlockKind
from app.models.evening import Evening
from app.models.said.dialogue import Mode
from app.views.keyboard import Keyboard
from app.views.run.notes.quote_list import QuoteList
from app.views.theme.style import px, scaled, set_role
from app.views.widgets.room_line import RoomLine
from app.views.widgets.words.plain_label import PlainLabel
from app.views.word_deeds import QUOTE_DEEDS, DeedMenu, DeedRow

LOWEST = 130
"""The height at 100 % under which the list needs every line."""


class QuoteCard(QFrame):
    """Keeps its room while it is hidden, so that the clock above it does not move."""

    asked = Signal(str)
    """A command for the quote at hand."""

    def __init__(self, desk: Desk, pen: Pen, keyboard: Keyboard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._keyboard = keyboard
        self.list = QuoteList(QuoteRows(desk, pen, self), pen)
        self._pen = pen
        self._empty = PlainLabel(role="muted", wrap=True)
        self.room = RoomLine(12, 4)
        self.deeds, self._foot = DeedRow(QUOTE_DEEDS, keyboard), QWidget()
        self._lay_out()

        self.list.model().rowsInserted.connect(self._show_emptiness)
        self.list.model().modelReset.connect(self._show_emptiness)
        desk.changed.connect(self._take_evening)
        keyboard.changed.connect(self._show_emptiness)
        pen.changed.connect(self._show_room)
        pen.fine_changed.connect(self._show_room)
        self.room.allowed.connect(desk.allow_word)
        self.deeds.asked.connect(self.asked)
        self.list.edit_asked.connect(partial(self.asked.emit, "edit_last"))
        self.list.menu_asked.connect(self._open_menu)

    def _lay_out(self) -> None:
        set_role(self, "card")
        self.setMinimumHeight(1)
        self.list.setMinimumHeight(1)
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.list, 1)
        inside.addWidget(self._empty)
        inside.addWidget(self.room)
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.addWidget(self.deeds)
        inside.addWidget(self._foot)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        scaled(self._empty.setMargin, 16)

    @override
    def hasHeightForWidth(self) -> bool:
        """Ask for no height: what scrolls takes none from what stands above it."""
        return False

    def words(self) -> str:
        """Return what is said while there are no quotes."""
        return self._empty.text()

    @Slot(object, object)
    def _take_evening(self, _after: object, _before: object) -> None:
        self._show_emptiness()
        self._show_room()

    def _show_deeds(self) -> None:
        """Show what can be done with the chosen quote, where that leaves the list its lines; the menu is always there.

        Its room is kept while nothing is chosen, so that a second click never lands on something that just came there.
        """
        has_room = self.list.isVisible() and self.height() >= px(LOWEST)
        self._foot.setVisible(has_room)
        self.deeds.setVisible(self._pen.choice.at_hand_id is not None)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_deeds()

    @Slot(QPoint)
    def _open_menu(self, place: QPoint) -> None:
        menu = DeedMenu(QUOTE_DEEDS, self._keyboard, self)
        menu.asked.connect(self.asked)
        menu.open_at(place)

    @Slot()
    def _show_room(self) -> None:
        """Show how the room will read the quote at hand, unless the field is in use for words that go there."""
        self._show_deeds()
        quote = self._pen.choice.at_hand() if self._pen.mode is Mode.NOTE else None
        self.room.show_words(quote.text if quote is not None and not quote.parked else "", self._desk.fine)

    @Slot()
    def _show_emptiness(self) -> None:
        empty = self.list.model().rowCount() == 0
        self.list.setVisible(not empty)
        self._show_deeds()
        self._empty.setVisible(empty)
        evening = self._desk.evening
        if empty and evening is not None:
            self._empty.setText(self._words(evening))

    def _words(self, evening: Evening) -> str:
        name = self._keyboard.name
        if evening.run.block is None:
            words = self.tr("Press {key} when the first guests arrive. What is said can be noted in every block.")
            return words.format(key=name("next_step"))
        if evening.block is not None and evening.block.kind is BlockKind.SUMMARY:
            words = self.tr(
                "Quotes with a star are listed here. {next} takes the next one, {link}…9 puts it behind a point."
            )
            return words.format(next=name("next_star"), link=name("link_1"))
        return self.tr("Nothing noted here yet. Type what is said, and press Enter.")
