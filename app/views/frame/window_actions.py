"""The window's actions: what the keys ask of the window itself, such as a sheet, another page, or the beamer."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from app.live.desk.desk import Desk
from app.live.room.screens import BeamerState
from app.models.said.dialogue import Quote
from app.models.said.privacy import mask
from app.services.commands import commands as c
from app.views.beamer.projector import Projector
from app.views.frame.notices import Notices
from app.views.frame.pages import PageName, Pages
from app.views.frame.practice_band import PracticeBand
from app.views.run.drawers import NOTES, PARKED
from app.views.sheets.sheets import Sheets


class WindowActions(QObject):
    """One action for each command that `Actions` asks of a window."""

    home_asked = Signal()
    promises_asked = Signal()
    quit_asked = Signal()
    phase_asked = Signal(str)
    """The name of the page to go to."""

    def __init__(
        self,
        desk: Desk,
        pages: Pages,
        sheets: Sheets,
        notices: Notices,
        projector: Projector,
        practice: PracticeBand | None,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk, self._notices, self._practice = desk, notices, practice
        self._pages, self._sheets, self._projector = pages, sheets, projector
        self._actions: dict[str, Callable[[], object]] = {
            "drop": pages.run.catch_up.take_drop_key,
            **{command: partial(self._give_to_pane, command) for command in ("turn_more", "turn_drop")},
            "panes": self._go_to_next_pane,
            "last_notes": partial(pages.run.drawers.turn, NOTES),
            "parked_notes": partial(pages.run.drawers.turn, PARKED),
            "keys": self._toggle_keys,
            "details": self._open_details,
            "settings": self._open_settings,
            "practice_speed": self._turn_speed,
            "times": self._open_times,
            "ended": self._ask_when_it_ended,
            "followup": self._turn_to_followup,
            "home": self.home_asked.emit,
            "promised": self.promises_asked.emit,
            "beamer": self._toggle_beamer,
            "close_evening": self._ask_to_close,
            "quit": self.quit_asked.emit,
        }

    @Slot(str)
    def do(self, command: str) -> None:
        """Do what the command asks of the window."""
        self._actions[command]()

    @Slot(object)
    def turn_page(self, quote: Quote) -> None:
        """Show the next page of the quote that is on the beamer; after the last one take it away."""
        evening = self._desk.evening
        if evening is None:
            return
        page = evening.stage.page + 1
        if page < self._projector.pages_of(mask(quote.text, self._desk.fine)):
            self._desk.do(c.ShowQuote, quote=quote.id, page=page)
        else:
            self._desk.do(c.ShowQuote, quote=None)

    def _ask_to_close(self) -> None:
        """Ask first, in a strip: closing shows the goodbye to the room. The same key again means yes."""
        evening, run = self._desk.evening, self._pages.run
        if self._notices.beginning.asks_to_close():
            self._notices.beginning.close_other()
            return
        if evening is None or not evening.run.is_running:
            return
        if run.left_open.asks():
            run.left_open.close_evening()
        elif run.closing.asks():
            run.closing.close_strip()
            self._desk.do(c.CloseEvening)
        else:
            run.closing.ask()

    def _go_to_next_pane(self) -> None:
        """Give the keyboard to a question that waits, else to the next part of the page; then to where one types."""
        if self._notices.take_keyboard():
            return
        if self._pages.name is PageName.RUN:
            self._pages.run.go_to_next_pane()
        elif self._pages.name is PageName.PREPARE:
            self._pages.prepare.go_to_next_pane()
        elif self._pages.name is PageName.RECORD:
            self._pages.record.go_to_next_pane()
        elif self._pages.name is PageName.FOLLOWUP:
            self._pages.followup.go_to_next_pane()

    def _give_to_pane(self, command: str) -> None:
        """Give a key to the phase on the desk, while the desk is in front."""
        if self._pages.name is PageName.RUN:
            self._pages.run.centre.pane.take_key(command)

    def _turn_to_followup(self) -> None:
        """Go to what comes after a closed evening, and from there back to its record."""
        evening = self._desk.evening
        if evening is not None and evening.run.closed_at is not None:
            there = self._pages.name is PageName.FOLLOWUP
            self.phase_asked.emit(PageName.RECORD if there else PageName.FOLLOWUP)

    def _toggle_keys(self) -> None:
        if self._sheets.keys.isVisible():
            self._sheets.keys.put_away()
        else:
            self._sheets.keys.open_sheet()

    def _open_details(self) -> None:
        """Lay the sheet over the page, unless the page itself has these fields."""
        if self._pages.name is PageName.PREPARE:
            self._pages.prepare.go_to("tasks/gaps")
        elif self._desk.evening is not None:
            self._sheets.details.show_evening(self._desk.evening)

    def _open_times(self) -> None:
        evening = self._desk.evening
        if evening is not None and evening.run.stretches:
            self._sheets.times.show_evening(evening)

    def _ask_when_it_ended(self) -> None:
        self._open_times()
        self._sheets.times.ask_end()

    def _open_settings(self) -> None:
        self._sheets.settings.open_sheet()

    def _turn_speed(self) -> None:
        """Turn the clock of a practice; outside of one the key does nothing."""
        if self._practice is not None:
            self._practice.turn_speed()

    def _toggle_beamer(self) -> None:
        if self._projector.state is BeamerState.OFF:
            self._projector.switch_on()
        else:
            self._projector.switch_off()
