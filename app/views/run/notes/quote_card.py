"""The quote card: the list of quotes; while that is empty it says what one can do."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.live.desk.desk import Desk
from app.live.notes.pen import Pen
from app.live.notes.quote_rows import QuoteRows
from app.models.agenda.agenda import BlockKind
from app.models.evening import Evening
from app.models.said.dialogue import Mode
from app.views.keyboard import Keyboard
from app.views.run.notes.quote_list import QuoteList
from app.views.theme.style import scaled, set_role
from app.views.widgets.controls.button import Button
from app.views.widgets.room_line import RoomLine
from app.views.widgets.words.plain_label import PlainLabel


class QuoteCard(QFrame):
    """Keeps its room while it is hidden, so that the clock above it does not move."""

    def __init__(self, desk: Desk, pen: Pen, keyboard: Keyboard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._keyboard = keyboard
        self.list = QuoteList(QuoteRows(desk, pen, self), pen)
        self._pen = pen
        self._empty = PlainLabel(role="muted", wrap=True)
        self.room = RoomLine(12, 4)
        self.wipe = keyboard.cap(Button(self.tr("Wipe for good"), icon="x", kind="bare"), "wipe_quote")
        self._lay_out()

        self.list.model().rowsInserted.connect(self._show_emptiness)
        self.list.model().modelReset.connect(self._show_emptiness)
        desk.changed.connect(self._take_evening)
        keyboard.changed.connect(self._show_emptiness)
        pen.changed.connect(self._show_room)
        pen.fine_changed.connect(self._show_room)
        self.room.allowed.connect(desk.allow_word)

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
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 0, 0, 0)
        foot.addWidget(self.room, 1)
        foot.addWidget(self.wipe, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
        inside.addLayout(foot)
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

    @Slot()
    def _show_room(self) -> None:
        """Show how the room will read the quote at hand, unless the field is in use for words that go there."""
        self.wipe.setVisible(self._pen.choice.at_hand_id is not None)
        quote = self._pen.choice.at_hand() if self._pen.mode is Mode.NOTE else None
        self.room.show_words(quote.text if quote is not None and not quote.parked else "", self._desk.fine)

    @Slot()
    def _show_emptiness(self) -> None:
        empty = self.list.model().rowCount() == 0
        self.list.setVisible(not empty)
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
