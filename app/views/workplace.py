"""The workplace: the top bar and the page below it, start, desk or record; and what the keys ask of a window."""

from collections.abc import Callable
from concurrent.futures import Future
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.live.actions import Actions
from app.live.board import Board
from app.live.desk import Desk
from app.live.pen import Pen
from app.live.room import Room
from app.live.screens import BeamerState, ScreenKeeper
from app.live.ticker import Ticker
from app.models.dialogue import Quote
from app.models.evening import Evening
from app.models.shelf import ShelfRow
from app.services import commands as c
from app.services.writer import Opened
from app.settings import Settings
from app.views.beamer.pages import quote_pages
from app.views.beamer.projector import Projector
from app.views.news import News
from app.views.run.keyboard import Keyboard
from app.views.run.run_page import RunPage
from app.views.sheet import Sheet
from app.views.top_bar import TopBar
from app.views.widgets.page import Page
from app.views.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from app.views.details_sheet import DetailsSheet
    from app.views.keys_sheet import KeysSheet
    from app.views.library.start_page import StartPage
    from app.views.settings_sheet import SettingsSheet
    from app.views.summary.record_page import RecordPage


class Workplace(QWidget):
    """Everything on the laptop's screen. It opens no window; the beamer is the projector's."""

    settings_changed = Signal(object)
    restore_asked = Signal(str)
    rehearsal_asked = Signal()
    quit_asked = Signal()

    _backups_found = Signal(object)
    _shelf_found = Signal(object)

    def __init__(
        self,
        desk: Desk,
        ticker: Ticker,
        room: Room,
        pen: Pen,
        board: Board,
        actions: Actions,
        keyboard: Keyboard,
        keeper: ScreenKeeper,
        projector: Projector,
        settings: Settings,
        backups: Callable[[], tuple[Path, ...]],
        *,
        rehearses: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._pen, self._room = desk, pen, room
        self._keeper, self._projector, self._settings = keeper, projector, settings
        self.bar = TopBar(desk, ticker, actions, keyboard)
        self._rehearsal = PlainLabel(self.tr("REHEARSAL · nothing of this is kept"), "caps")
        self._rehearsal.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._rehearsal.setVisible(rehearses)
        self.run = RunPage(desk, ticker, room, pen, board, actions, keyboard)
        self._pages = QStackedWidget()
        for page in (QWidget(), self.run):  # nothing, until it is known what to show
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._rehearsal)
        column.addWidget(self.bar)
        column.addWidget(self._pages, 1)
        self._keyboard, self._backups = keyboard, backups
        actions.pages = self._pages_of
        self.news = News(desk, pen, keeper, projector, self.bar, lambda: self.start, self.run, self)
        self._wire(desk, ticker, room, pen, board, actions)

    def _wire(self, desk: Desk, ticker: Ticker, room: Room, pen: Pen, board: Board, actions: Actions) -> None:
        desk.opened.connect(self._greet)
        desk.not_opened.connect(self._show_start)
        desk.changed.connect(self._follow)
        ticker.ticked.connect(self.news.watch_clock)
        room.slide_changed.connect(self._projector.show_slide)
        pen.refused.connect(self.news.tell_fault)
        board.refused.connect(self.news.tell_fault)
        actions.refused.connect(self.news.tell_fault)
        actions.asked.connect(self._do)
        self.run.cancelled.connect(self._cancel)
        self._backups_found.connect(self.show_backups)
        self._shelf_found.connect(self.show_shelf)
        self._projector.state_changed.connect(self._keep_keyboard)
        self._projector.image_size_changed.connect(self.run.summary.mirror.set_beamer_size)

    # The pages beside the desk and the sheets, each made when it is first asked for

    @cached_property
    def start(self) -> "StartPage":
        """The page with the evenings."""
        from app.views.library.start_page import StartPage

        page = StartPage(self._desk)
        page.rehearsal_asked.connect(self.rehearsal_asked)
        self._pages.addWidget(page)
        return page

    @cached_property
    def record(self) -> "RecordPage":
        """The page with the record of a closed evening."""
        from app.views.summary.record_page import RecordPage

        page = RecordPage(self._desk)
        page.home_asked.connect(self.go_home)
        self._pages.addWidget(page)
        return page

    @cached_property
    def keys(self) -> "KeysSheet":
        """The sheet with all keys."""
        from app.views.keys_sheet import KeysSheet

        sheet = KeysSheet(self._keyboard, self._pages)
        sheet.closed.connect(self.take_keyboard)
        return sheet

    @cached_property
    def details(self) -> "DetailsSheet":
        """The sheet with what the school fills in."""
        from app.views.details_sheet import DetailsSheet

        sheet = DetailsSheet(self._desk, self._pages)
        sheet.closed.connect(self.take_keyboard)
        sheet.refused.connect(self.news.tell)
        return sheet

    @cached_property
    def settings(self) -> "SettingsSheet":
        """The sheet with the settings."""
        from app.views.settings_sheet import SettingsSheet

        sheet = SettingsSheet(self._settings, self._pages)
        sheet.closed.connect(self.take_keyboard)
        sheet.changed.connect(self._take_settings)
        sheet.restore_asked.connect(self.restore_asked)
        return sheet

    @Slot()
    def _cancel(self) -> None:
        """Esc in the note: a sheet that is open goes first."""
        shown = self._open_sheets()
        if shown:
            shown[-1].put_away()
        else:
            self._pen.cancel()

    def _open_sheets(self) -> list[Sheet]:
        sheets = self._pages.findChildren(Sheet, options=Qt.FindChildOption.FindDirectChildrenOnly)
        return [sheet for sheet in sheets if sheet.isVisible()]

    def put_sheets_away(self) -> None:
        """Close what lies over the page; what was filled in is sent to the store."""
        for sheet in self._open_sheets():
            sheet.put_away()

    # What the keys ask

    @Slot(str)
    def _do(self, command: str) -> None:
        match command:
            case "drop":
                self.run.catch_up.take_drop_key()
            case "panes":
                self._go_to_next_pane()
            case "keys":
                self._toggle_keys()
            case "details":
                if self._desk.evening is not None:
                    self.details.show_evening(self._desk.evening)
            case "settings":
                self._open_settings()
            case "home":
                self.go_home()
            case "beamer":
                self._toggle_beamer()
            case "close_evening":
                self._ask_to_close()
            case "quit":
                self.quit_asked.emit()

    def _ask_to_close(self) -> None:
        """Ask first, in a strip: closing shows the goodbye to the room. The same key again means yes."""
        evening = self._desk.evening
        if evening is None or not evening.run.is_running:
            return
        if self.run.asks_to_close():
            self.run.stop_asking()
            self._desk.do(c.CloseEvening)
        else:
            self.run.ask_to_close()

    def _go_to_next_pane(self) -> None:
        """Give the keyboard to the next part of the desk; after the last one to the field again."""
        if self._pages.currentWidget() is self.run:
            self.run.go_to_next_pane()

    def _toggle_keys(self) -> None:
        if self.keys.isVisible():
            self.keys.put_away()
        else:
            self.keys.open_sheet()

    def _open_settings(self) -> None:
        self.settings.show_screens(self._keeper.screens())
        answer = self._desk.writer.ask(self._backups)
        answer.add_done_callback(lambda found: self._backups_found.emit(found))
        self.settings.open_sheet()
        self.settings.setFocus()

    def _toggle_beamer(self) -> None:
        if self._projector.state is BeamerState.OFF:
            self._projector.switch_on()
        else:
            self._projector.switch_off()

    @Slot()
    def go_home(self) -> None:
        """Show the start page; an evening that runs goes on."""
        self.put_sheets_away()
        self._desk.put_away()
        answer = self._desk.writer.look(lambda books: books.shelf())
        answer.add_done_callback(lambda found: self._shelf_found.emit(found))
        self._show_page(self.start)

    @Slot()
    def take_keyboard(self) -> None:
        """Put the cursor where one types on this page."""
        page = self._pages.currentWidget()
        if isinstance(page, Page):
            page.take_keyboard()

    def go_on_after_rebuilding(self) -> None:
        """Show the open evening again, with the settings still open."""
        evening = self._desk.evening
        if evening is None:
            self.go_home()
        else:
            self._desk.changed.emit(evening, None)
            self.run.composer.show_text()
        self._projector.show_slide(self._room.slide)
        self.run.summary.mirror.show_slide(self._room.slide)
        self.run.summary.mirror.set_beamer_size(self._projector.image_size)
        self.run.summary.mirror.set_scale(self._settings.beamer_scale)
        self.news.show_beamer(self._projector.state)
        self._open_settings()

    # What happened

    @Slot(object)
    def _greet(self, opened: Opened) -> None:
        if opened.running is None:
            self.start.show_shelf(opened.shelf)
            self._show_page(self.start)

    @Slot(object)
    def _show_start(self, _fault: object) -> None:
        if self._desk.evening is None:  # else a first look shows it, and what is typed there must not go away
            self._show_page(self.start)

    @Slot(object, object)
    def _follow(self, after: Evening, before: Evening | None) -> None:
        """Show the page that belongs to the evening: the desk, or the record once it is closed."""
        closed = after.run.closed_at is not None
        if before is None or (before.run.closed_at is not None) != closed:
            self._show_page(self.record if closed else self.run)
            if closed:
                self.record.show_evening(after)
        if before is None and not closed and not self._projector.was_used and self._has_beamer():
            self._projector.switch_on()

    def _has_beamer(self) -> bool:
        return self._keeper.state is BeamerState.FULL

    @Slot(object)
    def _keep_keyboard(self, _state: object) -> None:
        """The beamer's window comes and goes; the keyboard stays with the note."""
        self.take_keyboard()

    def _show_page(self, page: QWidget) -> None:
        self.put_sheets_away()
        self._pages.setCurrentWidget(page)
        self.bar.show_evening_tools(self._desk.evening is not None)
        self.take_keyboard()

    def _pages_of(self, quote: Quote) -> int:
        return len(quote_pages(quote.text, self._projector.image_size, self._settings.beamer_scale))

    @Slot(object)
    def _take_settings(self, settings: Settings) -> None:
        self._settings = settings
        self._projector.set_scale(settings.beamer_scale)
        self.run.summary.mirror.set_scale(settings.beamer_scale)
        self.settings_changed.emit(settings)

    @Slot(object)
    def show_shelf(self, found: "Future[tuple[ShelfRow, ...]]") -> None:
        """List the evenings as the store has them."""
        if found.exception() is None:
            self.start.show_shelf(found.result())

    @Slot(object)
    def show_backups(self, found: "Future[tuple[Path, ...]]") -> None:
        """List the backups in the settings."""
        if found.exception() is None:
            self.settings.show_backups(found.result(), may_restore=self._desk.evening is None)
