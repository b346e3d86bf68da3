"""The announcements: tells on the laptop what happened, in words and in the right place, and opens no window for it."""

from PySide6.QtCore import QObject, QTimer, Slot

from app.live.laptop.paper_maker import Written
from app.live.parts import Parts
from app.live.room.screens import BeamerState
from app.models.evening import Evening
from app.models.ground.faults import Fault, NotPossible, StoreTrouble
from app.services.commands import commands as c
from app.services.commands.command import Stored
from app.views.beamer.projector import Projector
from app.views.frame.beamer_words import one_screen_words, unseen_words
from app.views.frame.begin_question import ASKED
from app.views.frame.notices import Notices
from app.views.frame.pages import Pages
from app.views.frame.top_bar import TopBar
from app.views.keyboard import Keyboard
from app.views.widgets.tones import Tone
from app.wording import figures
from app.wording.done import done, taken_back
from app.wording.faults import sentence
from app.wording.gone import gone

FIRST_YEAR, LAST_YEAR = 2026, 2075
"""The clock of a laptop with an empty battery goes back to 1970 or so; before this app was made no evening was held."""
SAID_ALSO = (
    *("skipped", "shortened", "later", "end_given"),
    *("pause_booked", "pause_dropped", "visit_dropped", "pause_was_break", "ended_at"),
)
"""What is named when it is done; the rest can be seen."""
GLADLY_SAID = ("no_star_left", "change_kept")
"""What cannot be done because all of it is done, and what is kept although it was left."""


class Announcements(QObject):
    """Red for what was not stored, amber for what needs a look, a line at the foot of the page for the rest."""

    def __init__(
        self,
        parts: Parts,
        keyboard: Keyboard,
        projector: Projector,
        bar: TopBar,
        notices: Notices,
        pages: Pages,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._keyboard = keyboard
        self._desk, self._pen, self._keeper, self._projector = parts.desk, parts.pen, parts.keeper, projector
        self._health = parts.store_health
        self._bar, self._notices, self._pages = bar, notices, pages
        self._before: Evening | None = None
        """The evening as it was before its last change: it has the words of what was deleted."""

        parts.desk.not_opened.connect(self._tell_not_opened)
        parts.desk.recovered.connect(self._tell_recovered)
        parts.saver.written.connect(self._tell_saved)
        parts.saver.refused.connect(self.tell)
        parts.desk.changed.connect(self._keep_before)
        parts.desk.stored.connect(self._tell_stored)
        parts.desk.refused.connect(self._tell_refused)
        parts.desk.trouble.connect(self._tell_trouble)
        parts.desk.opened.connect(self._look_at_date)
        for asked in (parts.pen, parts.board, parts.closing.choice, parts.actions):
            asked.refused.connect(self.tell_fault)
        parts.pen.masked.connect(self._tell_masked)
        parts.desk.fine_words.allowed.connect(self._tell_allowed)
        parts.preferences.not_kept.connect(self._tell_settings_not_kept)
        projector.state_changed.connect(self._show_beamer)
        parts.keeper.beamer_screen_changed.connect(self._show_beamer_again)
        if parts.preferences.was_damaged:
            # Once all of it lies in its window: what is shown before that becomes a window of its own.
            QTimer.singleShot(0, self, self._tell_settings_damaged)

    @Slot(object)
    def _tell_not_opened(self, _fault: Fault) -> None:
        """A strip says why; here only that nothing is stored."""
        self._bar.show_saved(self.tr("not saved"), "red", "circle-alert")

    @Slot()
    def _tell_recovered(self) -> None:
        """Say that the store works again; what waits to be stored is on its way."""
        if not self._pen.has_waiting_words:
            self._pages.calm()
        self._bar.show_saved(self.tr("is being saved again"), "green", "check")

    @Slot(object)
    def _tell_saved(self, made: Written) -> None:
        self._pages.in_front().tell(self.tr("Saved: {path}").format(path=made.path), "green", "check")

    @Slot(object, object)
    def _keep_before(self, _after: Evening, before: Evening | None) -> None:
        self._before = before

    @Slot(object, object)
    def _tell_stored(self, command: c.Command, stored: Stored) -> None:
        if command.silent or self._pen.has_waiting_words:
            return
        self._pages.calm()
        evening = self._desk.evening
        if evening is not None:
            time = f"{evening.local(self._desk.now()):%H.%M.%S}"
            self._bar.show_saved(self.tr("saved {time}").format(time=time), "green", "check")
        words = self._words_of(command, stored)
        if words:
            self._pages.in_front().tell(words, "teal", "undo-2")

    def _words_of(self, command: c.Command, stored: Stored) -> str:
        """Return what is said of a command beside that it is stored: what it took back, or what is gone by it."""
        evening = self._desk.evening
        words = unseen_words(command, evening, self._projector.state) if evening is not None else ""
        words = words or taken_back(stored.label, stored.values)
        if not words and stored.label in SAID_ALSO:
            return f"{done(stored.label, stored.values)} · {self._keyboard.name('undo_clock')}"
        key = self._keyboard.name("undo_plan" if command.history == "plan" else "undo_words")
        # The answer may come before the evening without those words, or after it.
        for known in (self._desk.evening, self._before):
            words = words or (gone(command, known, key) if known is not None else "")
        return words

    @Slot(object, object)
    def _tell_refused(self, command: c.Command, fault: Fault) -> None:
        if fault.key in ASKED:
            return  # a strip asks about it
        if command.silent:
            if isinstance(fault, StoreTrouble):
                self.tell_fault(fault)
            return
        self.tell_fault(fault)

    @Slot(object)
    def tell_fault(self, fault: Fault) -> None:
        """Say it: in red when something was not stored, else quietly at the foot of the page."""
        if isinstance(fault, NotPossible):
            tone: tuple[Tone, str] = ("green", "check") if fault.key in GLADLY_SAID else ("amber", "circle-alert")
            self._pages.in_front().tell(sentence(fault, self._keyboard.name), *tone)
            return
        if not self._health.stands(fault):  # else a strip says it
            self._pages.in_front().warn(sentence(fault, self._keyboard.name))
        if isinstance(fault, StoreTrouble):
            self._bar.show_saved(self.tr("not saved"), "red", "circle-alert")

    @Slot()
    def _tell_masked(self) -> None:
        words = self.tr("Masked · {undo_words} with an empty field brings the words back")
        key = self._keyboard.name("undo_words")
        self._pages.in_front().tell(words.format(undo_words=key), "teal", "check")

    @Slot(str)
    def _tell_allowed(self, word: str) -> None:
        words = self.tr("“{word}” is fine from now on · the settings take it back")
        self._pages.in_front().tell(words.format(word=word), "teal", "check")

    @Slot(object)
    def _tell_trouble(self, fault: Fault) -> None:
        """Trouble beside the commands, such as a backup: nothing that was typed is in danger."""
        self.tell(sentence(fault, self._keyboard.name))

    @Slot(str)
    def tell(self, words: str) -> None:
        """Say it quietly on the page that is shown."""
        self._pages.in_front().tell(words)

    @Slot(object)
    def tell_staying(self, fault: Fault) -> None:
        """Say, whatever page is in front, why the window stays open."""
        self._notices.remark.say(sentence(fault, self._keyboard.name))

    @Slot(object)
    def _look_at_date(self, _opened: object) -> None:
        """Say that the laptop's date cannot be right: a new evening would stand on it."""
        now = self._desk.wall()
        if not FIRST_YEAR <= now.year <= LAST_YEAR:
            words = self.tr("This laptop thinks that it is {date}. Set its date right before you begin.")
            self._notices.remark.say(words.format(date=figures.long_date(now.date())))

    @Slot(float)
    def tell_slept(self, seconds: float) -> None:
        """Say that the laptop was asleep, for the countdown made a leap."""
        minutes = round(seconds / 60)
        self.tell(self.tr("The laptop was asleep for %n minute(s). The countdown went on and is right.", "", minutes))

    @Slot(object)
    def _show_beamer(self, state: BeamerState) -> None:
        """Say in the top bar where the beamer's picture is, and in a strip what needs a look."""
        words = {
            BeamerState.OFF: self.tr("Beamer: off"),
            BeamerState.FULL: self.tr("Beamer: on"),
            BeamerState.WINDOWED: self.tr("Beamer: in a window"),
            BeamerState.LOST: self.tr("Beamer: gone"),
        }
        self._bar.beamer.set_label(words[state])
        self._bar.beamer.set_icon("monitor-off" if state in (BeamerState.OFF, BeamerState.LOST) else "monitor")
        strip = self._pages.run.beamer_strip
        if state is BeamerState.LOST:
            strip.say(
                self.tr("The beamer is gone. Check the cable; the picture comes back by itself. Your clock goes on.")
            )
        elif state is BeamerState.WINDOWED:
            strip.say(one_screen_words())
        elif state is BeamerState.FULL and not self._keeper.sure:
            strip.say(self.tr("Is the picture on the right screen? If not, choose the screen in the settings."))
        else:
            strip.close_strip()

    @Slot(object)
    def _show_beamer_again(self, _screen: object) -> None:
        self._show_beamer(self._projector.state)

    # What concerns the laptop and not the page in front

    @Slot()
    def tell_not_awake(self) -> None:
        """Say that the laptop may fall asleep."""
        self.tell(self.tr("The laptop may fall asleep."))

    @Slot()
    def _tell_settings_damaged(self) -> None:
        self._notices.remark.say(
            self.tr("Your settings could not be read. The usual ones are used; the old file is kept.")
        )

    def tell_unforeseen(self) -> None:
        """Say that something went wrong in the app, and that nothing is lost by it."""
        self._notices.remark.say(self.tr("Something went wrong in the app. Your evening is stored and goes on."))

    def tell_no_log(self) -> None:
        """Say that the log of the app cannot be written; nothing of the evening is in it."""
        words = self.tr(
            "The app's log cannot be written in the folder with your evenings. That is tried again by itself; your "
            "evening is stored and goes on."
        )
        self._notices.remark.say(words)

    @Slot()
    def _tell_settings_not_kept(self) -> None:
        words = self.tr(
            "Your settings could not be kept. They hold until you close the app; check the space on the disk."
        )
        self._notices.remark.say(words)
