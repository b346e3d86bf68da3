"""The running app: makes every part once, hands each what it needs, and puts all away at the end."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from app.main.garbage import Garbage
from app.models.ground.clock import Source, SystemSource
from app.models.ground.faults import Fault
from app.settings import MOST_PLACES, Place, Settings, places_in
from app.views.frame.main_window import MainWindow
from app.views.frame.window_place import WindowPlace

if TYPE_CHECKING:
    from app.services.writer.writer import Writer

SETTINGS_NAME = "instellingen.json"
SESSION_SECONDS = 3.0
"""How long the end of a session waits for the store."""


class Samenspraak(QObject):
    """One window, one desk, one writer, one beamer. `start` shows it, `stop` puts all away.

    What is in `on_painted` is called when the empty window is on the screen, what is in `on_ready` when the evening is.
    """

    ended = Signal()
    """All is put away; who runs the event loop may end it."""

    def __init__(
        self,
        application: QApplication,
        folder: Path,
        source: Source | None = None,
        *,
        rehearses: bool = False,
        practises: bool = False,
    ) -> None:
        super().__init__(application)
        self._application = application
        self._folder = folder
        self._source = source or SystemSource()
        self._rehearses, self._practises = rehearses, practises
        self._stopped = self._must_end = False
        self._garbage = Garbage(self._is_free, self)
        self.window = MainWindow()
        self.place = WindowPlace(self.window, self)
        self.on_painted: list[Callable[[], None]] = []
        self.on_ready: list[Callable[[], None]] = []

        self.window.painted.connect(self.fill)
        self.window.closing.connect(self._take_cross)

    def fit(self) -> None:
        """Put the window where it stood with these screens, within the laptop's screen; remember where it goes."""
        self.place.put(places_in(self._folder / SETTINGS_NAME))

    def start(self) -> None:
        """Show the window at once; what it holds follows when it has been painted."""
        self.window.show()

    @Slot()
    def fill(self) -> None:
        """Load the rest, open the store in the writer's thread, and build the workplace meanwhile."""
        for tell in self.on_painted:
            tell()
        import app.main.live_parts  # only loaded, in a turn of its own, for that takes long
        import app.views.frame.workplace  # noqa: F401  # the same

        QTimer.singleShot(0, self, self._build)

    @Slot()
    def _build(self) -> None:
        # What the writer finds waits for the next turn of the event loop: by then all who want to hear it are there.
        if self._stopped:
            return
        self._make_live_parts()
        self.writer_keeper.open()
        self._make_views()
        self._wire()

    def _make_live_parts(self) -> None:
        """Make what knows how it stands: the desk first, for the others ask it."""
        from app.live.desk.desk import Desk
        from app.live.laptop.awake import Awake
        from app.live.laptop.leaving import Leaving
        from app.main.live_parts import make_parts
        from app.main.writer_keeper import WriterKeeper

        self.desk = Desk(self._source, self)
        self.leaving = Leaving(self.desk, self._holds_words, self)
        self.writer_keeper = WriterKeeper(self._folder, self._source, self.desk)
        parts = self.parts = make_parts(self.desk, self._folder / SETTINGS_NAME, self.writer_keeper.backups, self)
        self.ticker, self.room, self.pen, self.board = parts.ticker, parts.room, parts.pen, parts.board
        self.actions, self.keeper = parts.actions, parts.keeper
        self.preferences, self.rehearsing = parts.preferences, parts.rehearsing
        self.awake = Awake(self.desk, self)

    def _make_views(self) -> None:
        """Make what shows it: the beamer's window and the workplace, in the look that was chosen."""
        from app.views.beamer.projector import Projector
        from app.views.beamer.window import BeamerWindow
        from app.views.frame.workplace import Workplace
        from app.views.keyboard import Keyboard
        from app.views.theme.style import Appearance

        settings = self.settings
        self.appearance = Appearance(self._application, settings.scheme, settings.text_scale)
        self.keyboard = Keyboard(self.window, self.actions, settings.keys, settings.clicker)
        self.keeper.set_laptop(self.place.home)
        self.beamer = BeamerWindow()
        self.projector = Projector(self.keeper, self.beamer, self)
        self.workplace = Workplace(
            self.parts, self.keyboard, self.projector, rehearses=self._rehearses, practises=self._practises
        )
        if self._practises:
            self.beamer.mark_as_practice()
        self.window.take(self.workplace)

    def _wire(self) -> None:
        self.workplace.sheets.restore_asked.connect(self._restore)
        self.parts.lost.asked.connect(self.writer_keeper.bring_back)
        self.workplace.window_actions.quit_asked.connect(self.quit)
        self.leaving.left.connect(self._end)
        self.leaving.stays.connect(self._take_staying)
        self.workplace.notices.leaving.stop_asked.connect(self.quit)
        self.awake.failed.connect(self.workplace.announcements.tell_not_awake)
        self.preferences.changed.connect(self._take_settings)
        self.parts.clock_doubt.changed.connect(self.ticker.tick)
        self.keyboard.changed.connect(self.ticker.tick)
        self.place.home_changed.connect(self._tell_where)
        self.place.kept.connect(self._remember)
        self.workplace.notices.astray.follow(self.place)
        self.desk.opened.connect(self._be_shown)
        self.desk.not_opened.connect(self._be_shown)

    @property
    def settings(self) -> Settings:
        """What the user chose."""
        return self.preferences.settings

    @property
    def writer(self) -> "Writer":
        """The writer behind the desk."""
        return self.desk.writer

    @Slot(object)
    def _be_shown(self, _opened: object) -> None:
        """Once what was found is on the screen too, tell who waits for it, and let the store be opened."""
        self.place.hold()
        QTimer.singleShot(0, self, self._tell_ready)

    @Slot()
    def _tell_ready(self) -> None:
        waiting, self.on_ready = self.on_ready, []
        for tell in waiting:
            tell()
        self._garbage.set_apart_after(self.writer_keeper.open_now())
        QTimer.singleShot(0, self.workplace, self.workplace.turn_to_room)
        self.parts.lost.look()
        self.workplace.pages.look_back()

    def _is_free(self) -> bool:
        """While an evening runs a clock would stand still for a moment, on two screens."""
        return not hasattr(self, "desk") or self.desk.running is None

    @Slot()
    def _tell_where(self) -> None:
        self.keeper.set_laptop(self.place.home)

    @Slot(object)
    def _remember(self, place: Place) -> None:
        others = [known for known in self.settings.places if known.screens != place.screens]
        self.preferences.choose(replace(self.settings, places=(*others, place)[-MOST_PLACES:]))

    @Slot(object, object)
    def _take_settings(self, after: Settings, before: Settings) -> None:
        from app.live.room.screen_choice import ScreenChoice

        if (after.scheme, after.text_scale) != (before.scheme, before.text_scale):
            self.appearance.choose(after.scheme, after.text_scale)
            QTimer.singleShot(0, self, self.place.hold)  # larger letters may have asked for a larger window
        if after.beamer_screen != before.beamer_screen:
            self.keeper.remember(ScreenChoice.from_text(after.beamer_screen))
        if (after.keys, after.clicker) != (before.keys, before.clicker):
            self.keyboard.change(after.keys, after.clicker)

    @Slot(str)
    def _restore(self, backup: str) -> None:
        self.workplace.sheets.put_away()  # what comes of it is told on the page below
        self.writer_keeper.restore(Path(backup))

    @Slot()
    def tell_unforeseen(self) -> None:
        """Say calmly that something went wrong in the app; the evening goes on."""
        if hasattr(self, "workplace"):
            self.workplace.announcements.tell_unforeseen()

    @Slot()
    def tell_no_log(self) -> None:
        """Say that the app's log cannot be kept, once there is a place to say it; the evening goes on."""
        if hasattr(self, "workplace"):
            self.workplace.announcements.tell_no_log()
        else:
            self.on_ready.append(self.tell_no_log)

    @Slot()
    def show_again(self) -> None:
        """Come to the front: somebody started the app a second time."""
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    @Slot()
    def _take_cross(self) -> None:
        """The window's cross: in the middle of an evening it only asks, for the room would see the desktop."""
        runs = hasattr(self, "workplace") and self.desk.running is not None
        if self._stopped or self._rehearses or not runs or self._application.isSavingSession():
            self.quit()
        else:
            self.workplace.notices.leaving.ask()

    @Slot(object)
    def _take_staying(self, fault: Fault) -> None:
        if self._must_end:
            self._end()
        else:
            self.workplace.announcements.tell_staying(fault)

    @Slot()
    def end_soon(self) -> None:
        """End as the system tells: what was typed is stored, and where that cannot be done it ends all the same."""
        self._must_end = True
        self.quit()

    @Slot()
    def store_now(self) -> None:
        """Store what was typed before this returns, or at least for a few seconds: the session of the user ends."""
        if self._stopped or not hasattr(self, "workplace"):
            return
        self._leave_fields()
        self.desk.send_draft()
        with suppress(TimeoutError):
            self.writer_keeper.wait(SESSION_SECONDS)

    @Slot()
    def quit(self) -> None:
        """End once all that was typed is stored. Asked again when that was not possible, end all the same."""
        if self._stopped or not hasattr(self, "workplace"):
            self._end()
            return
        self._leave_fields()
        self.leaving.ask()

    def _leave_fields(self) -> None:
        field = self._application.focusWidget()
        if field is not None:  # what is typed in a field is sent when it is left
            field.clearFocus()
            field.setFocus()
        self.workplace.sheets.put_away()

    def _holds_words(self) -> bool:
        """A sheet that stays although it was put away holds words that were not stored; a page may too, or the pen."""
        return bool(self.pen.held.all) or self.workplace.sheets.is_any_open() or self.workplace.pages.hold_words()

    @Slot()
    def _end(self) -> None:
        self.stop()
        self.ended.emit()

    def stop(self) -> None:
        """Store the draft, close the store and the beamer. A second call does nothing."""
        if self._stopped:
            return
        self.place.keep()
        self._stopped = True
        if not hasattr(self, "desk"):
            return
        self.workplace.sheets.put_away()
        self.projector.switch_off()
        self.beamer.hide()
        self.awake.let_sleep()
        self.window.hide()
        self.desk.close()
        self.rehearsing.leave()
        self._garbage.hand_back()
