"""The rehearsal: plays a whole evening through the real windows, on a copy that is thrown away."""

import math
import sys
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from app.main.stopping import Stopping

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from app.models.draaiboek.sample import Sample
    from app.models.evening import Evening
    from app.rehearsal.album import Album
    from app.rehearsal.player import Player
    from app.rehearsal.script import Script

OK, FAULTY = 0, 1
EARLY = timedelta(minutes=5)
PATIENCE_SECONDS = 10.0


def rehearse(file: Path | None, speed: float, pictures: Path | None, *, until_input_ends: bool = False) -> int:
    """Play the sample that ships, or the evening in a file; return the exit code.

    `speed` is times real time, 0 as fast as it can. It takes no data folder: its own is made here, and deleted here.
    With `until_input_ends` it is stopped by the end of its standard input too.
    """
    from app.live.laptop.throw_away import ThrowAway
    from app.main import go_without_screen, make_application
    from app.models.ground.faults import Fault
    from app.rehearsal.album import Album
    from app.wording.faults import sentence

    stopping = Stopping(until_input_ends=until_input_ends)
    offscreen = go_without_screen()
    application = make_application(sys.argv[:1])
    try:
        material = _material(file)
        album = Album(pictures or _pictures(offscreen))
        with ThrowAway() as place:
            return _perform(application, place.path, material, _possible(speed), album, stopping)
    except Fault as fault:
        print(sentence(fault), file=sys.stderr)
        return FAULTY


def _material(file: Path | None) -> "Sample | Evening":
    if file is None:
        from app.models.draaiboek.sample import read_sample
        from app.settings import resources_dir

        return read_sample(resources_dir() / "voorbeeld" / "avond.toml")
    from app.services.files.evening_file import read_file

    return read_file(file)


def _possible(speed: float) -> float:
    return speed if 0 < speed < math.inf else 0.0


def _pictures(offscreen: bool) -> Path:
    return Path("build", "rehearsal") if offscreen else Path(tempfile.mkdtemp(prefix="samenspraak-beelden-"))


def _perform(
    application: "QApplication",
    folder: Path,
    material: "Sample | Evening",
    speed: float,
    album: "Album",
    stopping: Stopping,
) -> int:
    from PySide6.QtGui import QGuiApplication

    from app.main import Samenspraak
    from app.rehearsal.album import DESK
    from app.rehearsal.host import Host
    from app.rehearsal.played_time import PlayedTime
    from app.rehearsal.player import Player
    from app.rehearsal.script import Script

    start = start_of(material)
    put_into_store(material, folder, start)
    time = PlayedTime(start, speed)
    app = Samenspraak(application, folder, time, rehearses=True)
    if QGuiApplication.platformName() == "offscreen":
        app.window.resize(DESK)
    else:
        app.fit()
    player = Player(app, time, application)
    script = Script(Host(app, time), album, material)
    app.on_ready.append(lambda: _begin(player, script))
    player.ended.connect(application.exit)  # not `quit`: that asks every window, and the beamer's refuses
    app.ended.connect(application.exit)
    app.start()
    stopping.let(player.stop)
    application.exec()
    app.stop()
    if player.begun:
        app.writer.join(PATIENCE_SECONDS)
    return _report(player, album)


def _begin(player: "Player", script: "Script") -> None:
    from PySide6.QtCore import QCoreApplication

    print(QCoreApplication.translate("Rehearsal", "The rehearsal begins."), flush=True)
    player.begin(script.play())


def start_of(material: "Sample | Evening") -> datetime:
    """Return the moment at which the window opens: a little before the doors do, tonight or on the evening's date."""
    from app.models.evening import ZONE, Evening
    from app.models.ground.clock import SystemSource

    if isinstance(material, Evening):
        return min(material.doors(), material.run.began or material.doors()) - EARLY
    tonight = SystemSource().wall().astimezone(ZoneInfo(ZONE))
    return tonight.replace(hour=19, minute=0, second=0, microsecond=0).astimezone(UTC) - EARLY


def put_into_store(material: "Sample | Evening", folder: Path, now: datetime) -> None:
    """Put an evening from a file into the store as it was before it began; the sample is made in the window."""
    from app.models.evening import Evening
    from app.rehearsal.plan import not_begun
    from app.services.writer.books import Books

    if isinstance(material, Evening):
        books = Books(folder, now)
        try:
            books.put_evening(not_begun(material))
        finally:
            books.close()


def _report(player: "Player", album: "Album") -> int:
    from PySide6.QtCore import QCoreApplication

    translate = QCoreApplication.translate
    if player.mishap is not None:
        print(player.mishap, file=sys.stderr)
        return FAULTY
    if not player.finished:
        print(translate("Rehearsal", "The rehearsal was stopped halfway. Nothing of it is kept."))
        return OK
    print(translate("Rehearsal", "A whole evening was played; all that was typed was found again in the store."))
    print(translate("Rehearsal", "Pictures, times and the evening: {folder}").format(folder=album.folder.resolve()))
    return OK
