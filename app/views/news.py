"""The news: tells on the laptop what happened, in words and in the right place, and opens no window for it."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from app.live import figures
from app.live.desk import Desk
from app.live.pen import Pen
from app.live.screens import BeamerState, ScreenKeeper
from app.models.faults import Fault, NotPossible, StoreTrouble
from app.services import commands as c
from app.services.outcome import Stored
from app.services.writer import Opened
from app.views.beamer.projector import Projector
from app.views.run.run_page import RunPage
from app.views.top_bar import TopBar
from app.views.widgets.button import Button
from app.wording import done, sentence, taken_back

if TYPE_CHECKING:
    from app.views.library.start_page import StartPage

CLOCK_MOVED = timedelta(seconds=30)
SAID_ALSO = ("skipped", "shortened", "later")
"""What is named when it is done; the rest can be seen."""


class News(QObject):
    """Red for what was not stored, amber for what needs a look, a line at the foot for the rest."""

    def __init__(
        self,
        desk: Desk,
        pen: Pen,
        keeper: ScreenKeeper,
        projector: Projector,
        bar: TopBar,
        start: "Callable[[], StartPage]",
        run: RunPage,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk, self._pen, self._keeper, self._projector = desk, pen, keeper, projector
        self._bar, self._start, self._run = bar, start, run
        self._clock_moved_said = False
        self._asks_about_clock = False

        desk.opened.connect(self._ask_if_in_doubt)
        desk.not_opened.connect(self._tell_not_opened)
        desk.stored.connect(self._tell_stored)
        desk.refused.connect(self._tell_refused)
        desk.trouble.connect(self._tell_trouble)
        projector.state_changed.connect(self.show_beamer)
        keeper.beamer_screen_changed.connect(self._show_beamer_again)

    @Slot(object)
    def _ask_if_in_doubt(self, opened: Opened) -> None:
        if opened.doubt is not None and opened.running is not None:
            self._ask_about_clock(opened)

    def _ask_about_clock(self, opened: Opened) -> None:
        assert opened.doubt is not None, "asked only in doubt"
        assert opened.running is not None, "asked only about an evening that runs"
        beat = Button(self.tr("It is {time}").format(time=figures.clock(opened.running, opened.doubt.last_beat)))
        wall = Button(self.tr("It is {time}").format(time=figures.clock(opened.running, opened.doubt.wall)))
        beat.clicked.connect(partial(self._settle_clock, True))
        wall.clicked.connect(partial(self._settle_clock, False))
        words = self.tr("The laptop was off, and its clock may be wrong. What time is it now?")
        self._asks_about_clock = True
        self._run.trouble.say(words, [beat, wall])

    def _settle_clock(self, use_last_beat: bool) -> None:
        if self._desk.clock is not None:
            self._desk.clock.settle(use_last_beat)
        self._asks_about_clock = False
        self._run.trouble.close_strip()

    @Slot(object)
    def _tell_not_opened(self, fault: Fault) -> None:
        page = self._start() if self._desk.evening is None else self._run
        page.trouble.say(sentence(fault))

    @Slot(object, object)
    def _tell_stored(self, command: c.Command, stored: Stored) -> None:
        if isinstance(command, c.SaveDraft) or self._pen.has_waiting_words:
            return
        if not self._asks_about_clock:
            self._run.trouble.close_strip()
        if not self._run.isVisible():
            self._start().trouble.close_strip()
        evening = self._desk.evening
        if evening is not None:
            time = f"{evening.local(self._desk.now()):%H.%M.%S}"
            self._bar.show_saved(self.tr("saved {time}").format(time=time), "green", "check")
        words = taken_back(stored.label, stored.values)
        if not words and stored.label in SAID_ALSO:
            words = done(stored.label, stored.values)
        if words:
            self._run.bar.tell(words, "teal", "undo-2")

    @Slot(object, object)
    def _tell_refused(self, command: c.Command, fault: Fault) -> None:
        if isinstance(command, c.SaveDraft):
            if isinstance(fault, StoreTrouble):
                self.tell_fault(fault)
            return
        self.tell_fault(fault)

    @Slot(object)
    def tell_fault(self, fault: Fault) -> None:
        """Say it: in red when something was not stored, else quietly at the foot of the desk."""
        if isinstance(fault, NotPossible):
            self.tell(sentence(fault))
            return
        page = self._run if self._run.isVisible() else self._start()
        page.trouble.say(sentence(fault))
        if isinstance(fault, StoreTrouble):
            self._bar.show_saved(self.tr("not saved"), "red", "circle-alert")

    @Slot(object)
    def _tell_trouble(self, fault: Fault) -> None:
        """Trouble beside the commands, such as a backup: nothing that was typed is in danger."""
        self.tell(sentence(fault))

    @Slot(str)
    def tell(self, words: str) -> None:
        """Say it at the foot of the desk, or on top of the start page."""
        if self._run.isVisible():
            self._run.bar.tell(words, "amber", "circle-alert")
        else:
            self._start().trouble.say(words)

    @Slot(object)
    def watch_clock(self, _reading: object) -> None:
        """Say once that the laptop's clock was moved by hand: the countdown does not follow it."""
        clock = self._desk.clock
        if clock is None or self._clock_moved_said or abs(clock.wall_shift()) < CLOCK_MOVED:
            return
        self._clock_moved_said = True
        self.tell(self.tr("The clock of the laptop was changed. The countdown goes on as it was."))

    @Slot(object)
    def show_beamer(self, state: BeamerState) -> None:
        words = {
            BeamerState.OFF: self.tr("Beamer: off"),
            BeamerState.FULL: self.tr("Beamer: on"),
            BeamerState.WINDOWED: self.tr("Beamer: in a window"),
            BeamerState.LOST: self.tr("Beamer: gone"),
        }
        self._bar.beamer.set_label(words[state])
        self._bar.beamer.set_icon("monitor-off" if state in (BeamerState.OFF, BeamerState.LOST) else "monitor")
        strip = self._run.beamer_strip
        if state is BeamerState.LOST:
            strip.say(
                self.tr("The beamer is gone. Check the cable; the picture comes back by itself. Your clock goes on.")
            )
        elif state is BeamerState.WINDOWED:
            strip.say(
                self.tr("There is one screen only: the beamer's picture stands in a window. Everyone sees your laptop.")
            )
        elif state is BeamerState.FULL and not self._keeper.sure:
            strip.say(self.tr("Is the picture on the right screen? If not, choose the screen in the settings."))
        else:
            strip.close_strip()

    @Slot(object)
    def _show_beamer_again(self, _screen: object) -> None:
        self.show_beamer(self._projector.state)

    @Slot()
    def tell_not_awake(self) -> None:
        """Say that the laptop may fall asleep."""
        self.tell(self.tr("The laptop may fall asleep."))

    def tell_settings_damaged(self) -> None:
        """Say that the settings could not be read."""
        self.tell(self.tr("Your settings could not be read. The usual ones are used; the old file is kept."))
