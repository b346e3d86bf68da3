"""The composition root: opens the app on a data folder, once, and keeps it running."""

import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer

from app.main.application import Application, go_without_screen, make_application, make_quiet_application
from app.main.entrance import LOCK_NAME, Entrance, Obstacle, make_private
from app.main.samenspraak import SETTINGS_NAME, Samenspraak
from app.settings import default_data_dir

if TYPE_CHECKING:
    from app.main.waiting import Waiting

__all__ = [
    "LOCK_NAME",
    "SETTINGS_NAME",
    "Samenspraak",
    "go_without_screen",
    "make_application",
    "make_quiet_application",
    "prepare_folder",
    "run",
]

LOAD_AFTER_MS = 500
"""What is needed to hear of a second start takes as long to load as a key may wait, and so does the file of the log;
nobody starts the app twice so soon, and a line for the log loads it at once."""


def run(folder: Path | None) -> int:
    """Open the app on this data folder, or on the user's own; return the exit code.

    A second start on the same folder brings the first window to the front and ends. While the folder cannot be used a
    window says so.
    """
    application = make_application(sys.argv[:1])
    entrance = Entrance(folder or default_data_dir(), application)
    found = entrance.look()
    if found is Obstacle.ANSWERED:
        return 0
    opened: list[Samenspraak] = []
    if found is Obstacle.NONE:
        _open(application, entrance, opened)
    else:
        _wait(application, entrance, found).free.connect(partial(_open, application, entrance, opened))
    code = application.exec()
    for samenspraak in opened:
        samenspraak.stop()
    return code


def _wait(application: Application, entrance: Entrance, found: Obstacle) -> "Waiting":
    from app.main.waiting import Waiting

    waiting = Waiting(application, entrance, entrance.folder / SETTINGS_NAME)
    waiting.begin(found)
    return waiting


def _open(application: Application, entrance: Entrance, opened: list[Samenspraak]) -> None:
    samenspraak = Samenspraak(application, entrance.folder)
    opened.append(samenspraak)
    entrance.instance.raised.connect(samenspraak.show_again)
    samenspraak.ended.connect(application.exit)  # not `quit`: that asks every window, and the beamer's refuses
    application.quit_asked.connect(samenspraak.quit)
    application.answers_quit = True
    samenspraak.on_painted.append(partial(_keep_watch, samenspraak, entrance.folder))
    samenspraak.on_painted.append(partial(_hear_of_the_end, samenspraak, application))
    samenspraak.on_ready.append(partial(QTimer.singleShot, LOAD_AFTER_MS, entrance.instance, entrance.instance.listen))
    samenspraak.on_ready.append(partial(QTimer.singleShot, LOAD_AFTER_MS, samenspraak, partial(_clear_up, samenspraak)))
    samenspraak.fit()
    samenspraak.start()


def prepare_folder(folder: Path) -> bool:
    """Make the data folder, for this user only; say in one sentence when it cannot be used."""
    if make_private(folder):
        return True
    words = QCoreApplication.translate("Faults", "The folder {folder} cannot be used.")
    print(words.format(folder=folder), file=sys.stderr)
    return False


def _hear_of_the_end(samenspraak: Samenspraak, application: Application) -> None:
    """Hear when the system or the terminal ends the app, or when the user's session ends."""
    from app.main.stopping import Stopping

    Stopping(application).let(samenspraak.end_soon)
    application.commitDataRequest.connect(samenspraak.store_now, Qt.ConnectionType.DirectConnection)


def _clear_up(samenspraak: Samenspraak) -> None:
    samenspraak.rehearsing.clear_up()


def _keep_watch(samenspraak: Samenspraak, folder: Path) -> None:
    """Hear of errors that nobody foresaw. What that needs is loaded when the window is on the screen."""
    from app.main.watch import Watch

    watch = Watch(samenspraak)
    watch.unforeseen.connect(samenspraak.tell_unforeseen)
    watch.not_kept.connect(samenspraak.tell_no_log)
    watch.begin(folder)
    samenspraak.on_ready.append(partial(QTimer.singleShot, LOAD_AFTER_MS, watch, watch.try_log))
