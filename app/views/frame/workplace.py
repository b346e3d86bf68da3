"""The workplace: the top bar, the notices and the page below them."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from typing_extensions import override

from app.live.parts import Parts
from app.live.room.screens import BeamerState
from app.models.evening import Evening
from app.services.commands import commands as c
from app.services.writer.writer import Opened
from app.settings import Settings
from app.views.beamer.projector import Projector
from app.views.frame.announcements import Announcements
from app.views.frame.notices import Notices
from app.views.frame.pages import PageName, Pages, phase_for, phases_of
from app.views.frame.practice_band import PracticeBand
from app.views.frame.top_bar import TopBar
from app.views.frame.typed_words import TypedWords
from app.views.frame.unsaved_watch import UnsavedWatch
from app.views.frame.window_actions import WindowActions
from app.views.keyboard import Keyboard
from app.views.run.run_page import RunPage
from app.views.sheets.sheets import Sheets
from app.views.widgets.words.plain_label import PlainLabel

if TYPE_CHECKING:
    from app.views.library.start_page import StartPage
    from app.views.summary.record_page import RecordPage


class Workplace(QWidget):
    """Everything on the laptop's screen. It opens no window; the beamer is the projector's."""

    def __init__(
        self,
        parts: Parts,
        keyboard: Keyboard,
        projector: Projector,
        *,
        rehearses: bool = False,
        practises: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._parts, self._desk, self._projector = parts, parts.desk, projector
        self._keyboard = keyboard
        self.bar = TopBar(parts.desk, parts.ticker, parts.actions, keyboard)
        self.notices = Notices(parts, keyboard)
        self.pages = Pages(parts, keyboard)
        self.sheets = Sheets(parts, keyboard, self.pages)
        self.practice = PracticeBand(keyboard) if practises else None
        self.window_actions = WindowActions(
            parts.desk, self.pages, self.sheets, self.notices, projector, self.practice, self
        )
        TypedWords(self.pages, self.sheets, self)
        UnsavedWatch(self._desk, self.bar, self)
        self.announcements = Announcements(parts, keyboard, projector, self.bar, self.notices, self.pages, self)
        if not rehearses:  # played time makes leaps of its own
            parts.ticker.slept.connect(self.announcements.tell_slept)
        self._lay_out(rehearses)
        self._wanted = ""
        if practises:
            self.run.summary.sight.mark_as_practice()
        self._turned = False
        self._wire(parts, projector)
        self._take_settings(parts.preferences.settings)

    @property
    def start(self) -> "StartPage":
        """The page with the evenings."""
        return self.pages.start

    @property
    def run(self) -> RunPage:
        """The page for a running evening."""
        return self.pages.run

    @property
    def record(self) -> "RecordPage":
        """The page with the record of a closed evening."""
        return self.pages.record

    def _lay_out(self, rehearses: bool) -> None:
        rehearsal = PlainLabel(self.tr("REHEARSAL · nothing of this is kept"), "caps")
        rehearsal.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.practice or rehearsal, self.bar, self.notices):
            column.addWidget(widget)
        column.addWidget(self.pages, 1)
        rehearsal.setVisible(rehearses and self.practice is None)

    def _wire(self, parts: Parts, projector: Projector) -> None:
        parts.desk.opened.connect(self._greet)
        parts.desk.not_opened.connect(self._show_start)
        parts.desk.recovered.connect(self._go_on)
        parts.desk.changed.connect(self._follow)
        parts.actions.asked.connect(self.window_actions.do)
        parts.actions.page_asked.connect(self.window_actions.turn_page)
        parts.room.slide_changed.connect(projector.show_slide)
        parts.preferences.changed.connect(self._take_settings)
        projector.state_changed.connect(self._keep_keyboard)
        projector.image_size_changed.connect(self.run.summary.mirror.set_beamer_size)
        projector.image_size_changed.connect(self.run.summary.sight.coming.set_beamer_size)
        projector.state_changed.connect(self.run.summary.sight.show_beamer)
        self.window_actions.home_asked.connect(self.go_home)
        self.window_actions.promises_asked.connect(self.go_to_promises)
        self.window_actions.phase_asked.connect(self._choose_phase)
        self.bar.tabs.chosen.connect(self._choose_phase)
        self.pages.shown.connect(self._show_place)
        self.pages.rehearsal_asked.connect(parts.rehearsing.play)
        self.pages.practice_asked.connect(parts.rehearsing.practise)
        self.notices.beginning.practice_asked.connect(parts.rehearsing.practise)
        self.pages.opening.connect(self._want)
        self.pages.promises_asked.connect(self.go_to_promises)
        self.sheets.closed.connect(self._take_keyboard_back)
        self.sheets.refused.connect(self.announcements.tell)
        self.sheets.running_asked.connect(self._leave_for_running)
        self.run.cancelled.connect(self._cancel)
        self.notices.spoke.connect(self.run.make_way)
        parts.actions.wipe_asked.connect(self.notices.wiping.ask)
        self.pages.wipe_asked.connect(self.notices.wiping.ask)
        self.notices.wiping.agreed.connect(parts.actions.wipe)
        self.notices.beginning.back_asked.connect(self.open_running)
        self.notices.rehearsal.back_asked.connect(self.open_running)
        self.notices.store.backups_asked.connect(partial(self.window_actions.do, "settings"))

    @Slot()
    def _cancel(self) -> None:
        """Esc in the note: what was asked on the page goes first; where it has nothing to do a clicker may have sent it."""
        if not self.notices.wiping.isHidden():
            self.notices.wiping.leave()
        elif not self.run.go_way_out() and not self._parts.pen.cancel():
            self._keyboard.click("Esc")

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.bar.fit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves what is asked above the page, wherever the cursor is."""
        if event.key() == Qt.Key.Key_Escape and not self.notices.wiping.isHidden():
            self.notices.wiping.leave()
        else:
            super().keyPressEvent(event)

    @Slot()
    def go_home(self) -> None:
        """Show the start page; an evening that runs goes on."""
        self.sheets.put_away()
        self._desk.put_away()
        self._bring_home(PageName.HOME)

    @Slot()
    def go_to_promises(self) -> None:
        """Show what was promised on all evenings, beside the shelf; from there back to the evenings."""
        if self.pages.name is PageName.PROMISED:
            self.go_home()
            return
        self.sheets.put_away()
        self._desk.put_away()
        self._bring_home(PageName.PROMISED)

    def _bring_home(self, name: PageName) -> None:
        self.start.look_again()
        self._go_to(name)

    @Slot()
    @Slot(str)
    def open_running(self, evening_id: str = "") -> None:
        """Go to the desk of the evening that runs, or of this one that was never closed."""
        running, here = self._desk.running, self._desk.evening
        wanted = evening_id or (running.id if running is not None else "")
        if here is not None and here.id == wanted:
            self._go_to(PageName.RUN)
        elif wanted:
            self._desk.put_away()
            self._want(PageName.RUN)
            self._desk.do(c.OpenEvening, id=wanted)

    @Slot()
    def _leave_for_running(self) -> None:
        self.sheets.put_away()
        self.open_running()

    @Slot()
    def take_keyboard(self) -> None:
        """Put the cursor where one types on this page, unless one goes through the phases."""
        if self.pages.name is not None and not self.bar.tabs.hasFocus():
            self.pages.in_front().take_keyboard()

    @Slot()
    def _take_keyboard_back(self) -> None:
        """After a sheet, when nothing else has the keyboard."""
        if QApplication.focusWidget() is None:
            self.take_keyboard()

    # What happened

    @Slot(object)
    def _greet(self, opened: Opened) -> None:
        if opened.running is None:
            self.start.show_shelf(opened.shelf)
            self._go_to(PageName.HOME)

    @Slot(object)
    def _show_start(self, _fault: object) -> None:
        if self._desk.evening is not None:
            return  # a first look shows it, and what is typed there must not go away
        self.start.wait_for_store(True)
        self._go_to(PageName.HOME)
        if not self.start.shelf.rows:
            self.notices.store.take_keyboard()

    @Slot()
    def _go_on(self) -> None:
        """The store works again."""
        if self.pages.name is not None and self.start.waits:
            self.start.wait_for_store(False)
            self.take_keyboard()

    @Slot(object, object)
    def _follow(self, after: Evening, before: Evening | None) -> None:
        """Go to the phase the evening is in, when it is opened and when its phase changes."""
        today = self._desk.today(after)
        phase = phase_for(after, today)
        if before is None and self._wanted:
            phase, self._wanted = PageName(self._wanted), ""
        if before is None:
            self._bring(phase)
        elif phase is not phase_for(before, today):
            self._go_to(phase)
        if before is None and phase is PageName.RUN:
            self._light()

    @Slot()
    def turn_to_room(self) -> None:
        """Let the beamer come on by itself from now on: before the desk is there it would keep the first key waiting."""
        self._turned = True
        if self._is_at_desk():
            self._light()

    def _light(self) -> None:
        if self._turned and not self._projector.was_used and self._parts.keeper.state is BeamerState.FULL:
            self._projector.switch_on()

    def _bring(self, name: PageName) -> None:
        """Go to a page. One that is made for it is shown when what was pressed meanwhile is done: so both are short."""
        if self.pages.make(name):
            QTimer.singleShot(0, self, partial(self._go_to_made, name))
        else:
            self._go_to(name)

    def _go_to_made(self, name: PageName) -> None:
        if self._desk.evening is not None:  # else the evening was left before it was seen
            self._go_to(name)

    @Slot(str)
    def _want(self, name: str) -> None:
        """Open the next evening on this page; an empty name means: in the phase it is in."""
        self._wanted = name

    @Slot(object)
    def _keep_keyboard(self, _state: object) -> None:
        """The beamer's window comes and goes; the keyboard stays with the note."""
        self.take_keyboard()
        self._show_stage()

    @Slot(str)
    def _choose_phase(self, name: str) -> None:
        self._go_to(PageName(name))

    def _go_to(self, name: PageName) -> None:
        self.sheets.put_away()
        self.pages.go_to(name)
        self.take_keyboard()

    @Slot(str)
    def _show_place(self, name: str) -> None:
        evening = self._desk.evening
        self._parts.actions.set_at_desk(self._is_at_desk())
        self.notices.beginning.leave()
        self.notices.wiping.leave()
        self.bar.show_place(evening, fills_in=PageName(name) is PageName.PREPARE)
        self.bar.tabs.show_phases(phases_of(evening), PageName(name))
        self._show_stage()

    def _show_stage(self) -> None:
        beamer_is_on = self._projector.state is not BeamerState.OFF
        self.bar.show_stage(beamer_is_on and self._desk.in_room is not None and not self._is_at_desk())

    def _is_at_desk(self) -> bool:
        return self.pages.name is PageName.RUN

    @Slot(object)
    def _take_settings(self, after: Settings) -> None:
        self._projector.set_scale(after.beamer_scale)
        self.run.summary.sight.set_scale(after.beamer_scale)
