"""The composition root: makes every part once, hands each what it needs, and shows the window."""

import builtins
import contextlib
import gc
import os
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTimer, QTranslator, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from app.models.clock import Source, SystemSource
from app.settings import Settings, default_data_dir, load_settings, resources_dir, save_settings
from app.views.main_window import MainWindow

if TYPE_CHECKING:
    from app.services.books import Books
    from app.store.first_look import FirstLook
    from app.views.workplace import Workplace

SETTINGS_NAME = "instellingen.json"
LOCK_NAME = "samenspraak.lock"
LOADING_TURN = 0.0005


def make_application(arguments: list[str]) -> QApplication:
    """Return Qt's application in Dutch; a second call returns the same one."""
    present = QApplication.instance()
    if isinstance(present, QApplication):
        return present
    import_plainly()
    application = QApplication(arguments)
    application.setApplicationName("Samenspraak")
    application.setDesktopFileName("samenspraak")
    application.setQuitOnLastWindowClosed(False)
    speak_dutch(application)
    return application


def import_plainly() -> None:
    """Let Python import by itself again: Qt reads the source of all that is imported, for a syntax we do not use."""
    own = getattr(builtins, "__orig_import__", None)
    if own is not None and builtins.__import__ is getattr(builtins, "__feature_import__", None):
        builtins.__import__ = own


def make_quiet_application() -> QCoreApplication:
    """Return Qt's application for the command line: it opens no window, and needs no screen to be there."""
    go_without_screen()
    application = QCoreApplication.instance() or QGuiApplication(sys.argv[:1])
    speak_dutch(application)
    return application


def go_without_screen() -> bool:
    """Let Qt paint in memory where there is no screen; tell whether it does."""
    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return os.environ.get("QT_QPA_PLATFORM", "").startswith("offscreen")


def speak_dutch(application: QObject) -> None:
    """Load our own Dutch and Qt's, whatever the language of the laptop is."""
    QLocale.setDefault(QLocale(QLocale.Language.Dutch, QLocale.Country.Netherlands))
    places = (
        ("samenspraak_nl", str(resources_dir() / "translations")),
        ("qtbase_nl", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
    )
    for name, folder in places:
        translator = QTranslator(application)
        if translator.load(name, folder):
            QCoreApplication.installTranslator(translator)


class Samenspraak(QObject):
    """The running app: one window, one desk, one writer, one beamer. `start` shows it, `stop` puts all away."""

    def __init__(
        self,
        application: QApplication,
        folder: Path,
        source: Source | None = None,
        *,
        rehearses: bool = False,
    ) -> None:
        super().__init__(application)
        self._application = application
        self._folder = folder
        self._source = source or SystemSource()
        self._rehearses = rehearses
        self.window = MainWindow()
        self.settings, self._settings_damaged = load_settings(folder / SETTINGS_NAME)
        self._stopped = False
        self.on_painted: list[Callable[[], None]] = []
        self.on_ready: list[Callable[[], None]] = []

        self.window.painted.connect(self.fill)
        self.window.closing.connect(self.quit)

    def start(self) -> None:
        """Show the window at once; what it holds follows when it has been painted."""
        self.window.show()

    @Slot()
    def fill(self) -> None:
        """Load the rest, open the store in the writer's thread, and build the workplace meanwhile."""
        for tell in self.on_painted:
            tell()
        from app.live.actions import Actions
        from app.live.awake import Awake
        from app.live.board import Board
        from app.live.desk import Desk
        from app.live.pen import Pen
        from app.live.room import Room
        from app.live.screen_choice import ScreenChoice
        from app.live.screens import ScreenKeeper
        from app.live.ticker import Ticker
        from app.services.writer import Writer
        from app.views.beamer.projector import Projector
        from app.views.beamer.window import BeamerWindow
        from app.views.run.keyboard import Keyboard
        from app.views.theme.style import Appearance
        from app.views.workplace import Workplace

        settings = self.settings
        self.desk = Desk(self._source, self)
        self.writer = Writer(self._open_books, self._source, self.desk, self._look_first)
        self.desk.attach(self.writer)
        self.appearance = Appearance(self._application, settings.scheme, settings.text_scale)
        self.ticker = Ticker(self.desk, self)
        self.pen = Pen(self.desk, self)
        self.board = Board(self.desk, self.pen, self)
        self.room = Room(self.desk, self.ticker, self)
        self.actions = Actions(self.desk, self.pen, self.board, self)
        self.keyboard = Keyboard(self.window, settings.keys)
        self.keeper = ScreenKeeper(ScreenChoice.from_text(settings.beamer_screen), self)
        self.keeper.set_laptop(self.window.screen())
        self.beamer = BeamerWindow()
        self.projector = Projector(self.keeper, self.beamer, self)
        self.projector.set_scale(settings.beamer_scale)
        self.awake = Awake(self.desk, self)
        self._build(Workplace)
        self.desk.opened.connect(self._be_shown)
        self.desk.not_opened.connect(self._be_shown)
        self.writer.start()

    def _build(self, workplace: type["Workplace"]) -> None:
        """Make the workplace; again after a change of text size or keys."""
        self.workplace = workplace(
            self.desk,
            self.ticker,
            self.room,
            self.pen,
            self.board,
            self.actions,
            self.keyboard,
            self.keeper,
            self.projector,
            self.settings,
            self._backups,
            rehearses=self._rehearses,
        )
        self.keyboard.connect_to(self.actions)
        self.window.take(self.workplace)
        self.workplace.settings_changed.connect(self._take_settings)
        self.workplace.restore_asked.connect(self._restore)
        self.workplace.rehearsal_asked.connect(self._rehearse)
        self.workplace.quit_asked.connect(self.quit)
        self.awake.failed.connect(self.workplace.news.tell_not_awake)
        self.window.moved.connect(self._tell_where)
        if self._settings_damaged:
            self.workplace.news.tell_settings_damaged()

    def _backups(self) -> tuple[Path, ...]:
        from app.services.books import backups_in

        return backups_in(self._folder)

    def _open_books(self) -> "Books":
        # Loading the database shares the processor with keys and clocks; they must get it back at once.
        usual = sys.getswitchinterval()
        sys.setswitchinterval(LOADING_TURN)
        from app.services.books import Books

        sys.setswitchinterval(usual)
        return Books(self._folder, self._source.wall())

    def _look_first(self) -> "FirstLook | None":
        from app.store.files import STORE_NAME
        from app.store.first_look import first_look

        return first_look(self._folder / STORE_NAME)

    @Slot(object)
    def _be_shown(self, _opened: object) -> None:
        """Once what was found is on the screen too, tell who waits for it, and let the store be opened."""
        QTimer.singleShot(0, self, self._tell_ready)

    @Slot()
    def _tell_ready(self) -> None:
        waiting, self.on_ready = self.on_ready, []
        for tell in waiting:
            tell()
        self.writer.open_now()

    @Slot()
    def _tell_where(self) -> None:
        self.keeper.set_laptop(self.window.screen())

    @Slot(object)
    def _take_settings(self, settings: Settings) -> None:
        from app.live.screen_choice import ScreenChoice

        before, self.settings = self.settings, settings
        with contextlib.suppress(OSError):
            save_settings(self._folder / SETTINGS_NAME, settings)
        self.appearance.choose(settings.scheme, settings.text_scale)
        if settings.beamer_screen != before.beamer_screen:
            self.keeper.remember(ScreenChoice.from_text(settings.beamer_screen))
        if (settings.keys, settings.text_scale) != (before.keys, before.text_scale):
            self.keyboard.change(settings.keys)
            self._build(type(self.workplace))
            self.workplace.go_on_after_rebuilding()

    @Slot(str)
    def _restore(self, backup: str) -> None:
        """Put a backup back: close the store, swap the files, and open it again."""
        from app.models.faults import Fault
        from app.services.books import restore_backup
        from app.services.writer import Writer

        self.desk.close()
        try:
            restore_backup(Path(backup), self._folder, self._source.wall())
        except Fault as fault:
            self.desk.on_failed(fault)
        self.writer = Writer(self._open_books, self._source, self.desk)
        self.desk.attach(self.writer)
        self.writer.start()

    def show_again(self) -> None:
        """Come to the front: somebody started the app a second time."""
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    @Slot()
    def _rehearse(self) -> None:
        """Play the rehearsal in a process of its own, with a data folder of its own: it cannot reach this one."""
        from PySide6.QtCore import QProcess

        QProcess.startDetached(sys.executable, ["-m", "app", "rehearse", "--speed", "30"])

    @Slot()
    def quit(self) -> None:
        """Put everything away and end; what was typed is stored first."""
        self.stop()
        self._application.quit()

    def stop(self) -> None:
        """Store the draft, close the store and the beamer. A second call does nothing."""
        if self._stopped or not hasattr(self, "desk"):
            return
        self._stopped = True
        self.workplace.put_sheets_away()
        self.projector.switch_off()
        self.beamer.hide()
        self.awake.let_sleep()
        self.desk.close()
        self.window.hide()


def run(folder: Path | None) -> int:
    """Open the app on this data folder, or on the user's own; return the exit code.

    A second start on the same folder brings the first window to the front and ends.
    """
    gc.disable()  # what is made while starting stays; there is nothing to collect
    application = make_application(sys.argv[:1])
    place = folder or default_data_dir()
    if not prepare_folder(place):
        return 1
    from app.live.instance import Instance

    instance = Instance(place / LOCK_NAME, application)
    if not instance.is_first():
        instance.raise_first()
        return 0
    samenspraak = Samenspraak(application, place)
    instance.raised.connect(samenspraak.show_again)
    samenspraak.on_painted.append(partial(keep_watch, place))
    samenspraak.on_ready += [instance.listen, collect_from_now]
    samenspraak.start()
    code = application.exec()
    samenspraak.stop()
    return code


def collect_from_now() -> None:
    """Collect garbage again, but do not go through all that was made at the start each time: that takes 30 ms."""
    gc.freeze()
    gc.enable()


def prepare_folder(folder: Path) -> bool:
    """Make the data folder, for this user only; say in one sentence when it cannot be used."""
    os.umask(0o077)  # whatever we write here is this user's own
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        folder.chmod(0o700)
    except OSError:
        words = QCoreApplication.translate("Faults", "The folder {folder} cannot be used.")
        print(words.format(folder=folder), file=sys.stderr)
        return False
    return True


def keep_watch(folder: Path) -> None:
    """Keep a log without content, and let no error that was not foreseen end the evening."""
    import faulthandler
    import logging
    import threading
    from logging.handlers import RotatingFileHandler
    from types import TracebackType

    from app.models.faults import trace

    path = folder / "samenspraak.log"
    path.touch(mode=0o600)
    handler = RotatingFileHandler(path, maxBytes=500_000, backupCount=1, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.basicConfig(level=logging.INFO, handlers=[handler])
    logging.getLogger("wakepy").setLevel(logging.CRITICAL)  # we say ourselves when the laptop cannot be kept awake
    faulthandler.enable(path.with_suffix(".crash").open("w", encoding="utf-8"))  # open for good
    log = logging.getLogger("app")

    def note(_kind: type[BaseException], error: BaseException, _where: TracebackType | None) -> None:
        log.error("not foreseen: %s", trace(error))

    def note_in_thread(failed: threading.ExceptHookArgs) -> None:
        if failed.exc_value is not None:
            log.error("not foreseen: %s", trace(failed.exc_value))

    sys.excepthook = note
    threading.excepthook = note_in_thread
