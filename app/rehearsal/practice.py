"""The practice: the host's own evening on the real desk, on a copy that is thrown away, with her own keys."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from app.main.stopping import Stopping

if TYPE_CHECKING:
    from app.main import Samenspraak
    from app.rehearsal.played_time import PlayedTime

LOOK_MS = 50
"""A clock that runs faster than the real one is read more often than the app does by itself."""


def practise(file: Path, *, until_input_ends: bool = False) -> int:
    """Open the evening in this file as it was before it began, until the host ends it; return the exit code.

    It takes no data folder: its own is made here, and erased here.
    """
    from app.live.laptop.throw_away import ThrowAway
    from app.main import make_application
    from app.models.ground.faults import Fault
    from app.rehearsal import FAULTY, OK, put_into_store, start_of
    from app.rehearsal.played_time import PlayedTime
    from app.services.files.evening_file import read_file
    from app.wording.faults import sentence

    stopping = Stopping(until_input_ends=until_input_ends)
    application = make_application(sys.argv[:1])
    try:
        evening = read_file(file)
        with ThrowAway() as place:
            time = PlayedTime(start_of(evening), 1)
            put_into_store(evening, place.path, time.wall())
            app = _open(place.path, time, evening.id)
            app.ended.connect(application.exit)
            stopping.let(app.end_soon)
            application.exec()
            app.stop()
    except Fault as fault:
        print(sentence(fault), file=sys.stderr)
        return FAULTY
    return OK


def _open(folder: Path, time: "PlayedTime", evening_id: str) -> "Samenspraak":
    from app.main import Samenspraak, make_application
    from app.services.commands import commands as c

    app = Samenspraak(make_application(sys.argv[:1]), folder, time, rehearses=True, practises=True)

    def begin() -> None:
        _hear_band(app, time)
        app.desk.do(c.OpenEvening, id=evening_id)

    app.on_ready.append(begin)
    app.fit()
    app.start()
    return app


def _hear_band(app: "Samenspraak", time: "PlayedTime") -> None:
    from PySide6.QtCore import QTimer

    looks = QTimer(app)
    looks.setInterval(LOOK_MS)

    def go_at(speed: int) -> None:
        time.go_at(speed)
        if speed > 1:
            looks.start()
        else:
            looks.stop()
        app.ticker.tick()

    looks.timeout.connect(app.ticker.tick)
    band = app.workplace.practice
    assert band is not None, "who practises has a band"
    band.speed_chosen.connect(go_at)
    band.stop_asked.connect(app.end_soon)
