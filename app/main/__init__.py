"""The composition root: opens the app on a data folder, once, and keeps it running."""

import os
import sys
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QTimer

from app.main.application import Application, go_without_screen, make_application, make_quiet_application
from app.main.samenspraak import SETTINGS_NAME, Samenspraak
from app.settings import default_data_dir

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

LOCK_NAME = "samenspraak.lock"
LISTEN_AFTER_MS = 500
"""What is needed to hear of a second start takes as long to load as a key may wait; nobody starts the app twice so soon."""


def run(folder: Path | None) -> int:
    """Open the app on this data folder, or on the user's own; return the exit code.

    A second start on the same folder brings the first window to the front and ends.
    """
    application = make_application(sys.argv[:1])
    place = folder or default_data_dir()
    if not prepare_folder(place):
        return 1
    from app.live.laptop.instance import Instance

    instance = Instance(place / LOCK_NAME, application)
    if not instance.is_first():
        instance.raise_first()
        return 0
    samenspraak = Samenspraak(application, place)
    instance.raised.connect(samenspraak.show_again)
    samenspraak.ended.connect(application.exit)  # not `quit`: that asks every window, and the beamer's refuses
    application.quit_asked.connect(samenspraak.quit)
    application.answers_quit = True
    samenspraak.on_painted.append(partial(_keep_watch, samenspraak, place))
    samenspraak.on_painted.append(partial(_hear_of_the_end, samenspraak, application))
    samenspraak.on_ready.append(partial(QTimer.singleShot, LISTEN_AFTER_MS, instance, instance.listen))
    samenspraak.on_ready.append(partial(_clear_up, samenspraak))
    samenspraak.fit()
    samenspraak.start()
    code = application.exec()
    samenspraak.stop()
    return code


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
    watch.begin(folder)
