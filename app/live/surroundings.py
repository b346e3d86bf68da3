"""The surroundings: asks the laptop, beside the screens, what matters before the doors open."""

import contextlib
import shutil
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.live.desk.beside import Beside, Work
from app.live.laptop.power import read_power
from app.live.parts import Parts
from app.models.readiness import Surroundings


class SurroundingsLook(QObject):
    """Tells `found` once for each `look`; what a system does not answer stays unknown."""

    found = Signal(object)

    def __init__(self, parts: Parts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._beside = Beside("surroundings", self)

    def look(self) -> None:
        """Ask everything anew, in a thread of its own: some laptops take seconds to answer."""
        parts = self._parts
        screen = parts.keeper.beamer_screen()
        size = screen.size() if screen is not None else None
        known = Surroundings(
            beamer=(size.width(), size.height()) if size is not None else None,
            beamer_scale=parts.preferences.settings.beamer_scale,
            clock_in_doubt=parts.desk.clock is not None and parts.desk.clock.doubt is not None,
            clocks=parts.clock_doubt.apart(),
            clock_is_right=parts.clock_doubt.said,
            now=parts.desk.wall(),
        )
        self._beside.do(partial(self._ask, known), self.found.emit)

    def _ask(self, known: Surroundings, _work: Work) -> Surroundings:
        power = read_power()
        backups: tuple[Path, ...] = ()
        with contextlib.suppress(OSError):
            backups = self._parts.backups()
        return replace(
            known,
            on_power=power.on_mains,
            battery=power.battery,
            stays_awake=_can_stay_awake(),
            free=_free(backups[0].parent if backups else Path.home()),
            backed_up=_moment(backups[0]) if backups else None,
        )


def _free(folder: Path) -> int | None:
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return None


def _moment(backup: Path) -> datetime | None:
    try:
        return datetime.fromtimestamp(backup.stat().st_mtime, UTC)
    except OSError:
        return None


def _can_stay_awake() -> bool | None:
    from wakepy import keep

    mode = keep.presenting(on_fail="pass")
    with mode as held:
        stays = bool(held.active)
    return stays
