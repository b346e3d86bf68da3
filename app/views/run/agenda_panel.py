"""The agenda panel: the left column of the desk, the running order under the time at which the evening will end."""

from functools import partial

from PySide6.QtCore import QPoint, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.live.desk.agenda_rows import AgendaRows
from app.live.desk.desk import Desk
from app.live.desk.ticker import Ticker
from app.models.agenda.timing import Reading
from app.views.keyboard import Keyboard
from app.views.run.agenda_list import AgendaList
from app.views.theme.style import scaled, set_role
from app.views.widgets.controls.button import Button
from app.views.widgets.words.plain_label import PlainLabel
from app.views.word_deeds import BLOCK_DEEDS, DeedMenu
from app.wording import figures


class AgendaPanel(QFrame):
    """The list with its heading, and the way to the times as they really were."""

    def __init__(self, desk: Desk, ticker: Ticker, keyboard: Keyboard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "side")
        self._desk, self._keyboard = desk, keyboard
        self._end = PlainLabel(role="small")
        self.times = Button(self.tr("Times"), icon="clock", kind="chip", words=False)
        self.list = AgendaList(AgendaRows(desk, ticker, self))
        column = QVBoxLayout(self)
        scaled(column.setContentsMargins, 8, 12, 8, 8)
        scaled(column.setSpacing, 8)
        self._name = PlainLabel(self.tr("Agenda"), "heading")
        head = QHBoxLayout()
        scaled(head.setContentsMargins, 10, 0, 10, 0)
        head.addWidget(self._name)
        head.addStretch(1)
        head.addWidget(self._end)
        head.addWidget(self.times)
        column.addLayout(head)
        column.addWidget(self.list, 1)

        ticker.ticked.connect(self._show_reading)
        self.list.menu_asked.connect(self._open_menu)

    def show_head(self, shown: bool, times: bool = True) -> None:
        """Show the name and the end, or only the blocks: a drawer has its name on the button. `times` is the way there."""
        self._name.setVisible(shown)
        self._end.setVisible(shown)
        self.times.setVisible(times)

    @Slot(str, QPoint)
    def _open_menu(self, block: str, place: QPoint) -> None:
        menu = DeedMenu(BLOCK_DEEDS, self._keyboard, self)
        menu.asked.connect(partial(self._do, block))
        menu.open_at(place)

    def _do(self, block: str, command: str) -> None:
        (self.list.jumped if command == "agenda_jump" else self.list.dropped).emit(block)

    @Slot(object)
    def _show_reading(self, reading: Reading) -> None:
        evening = self._desk.evening
        if evening is None:
            return
        late = figures.minutes_signed(reading.late)
        words = self.tr("end {time}").format(time=figures.clock_ahead(evening, reading.expected_end))
        self._end.setText(f"{words} {late}" if late else words)
