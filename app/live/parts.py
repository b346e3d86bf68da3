"""The live parts: what the screens are given, each made once by the composition root."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.live.actions import Actions
from app.live.board import Board
from app.live.clock_doubt import ClockDoubt
from app.live.desk import Desk
from app.live.pen import Pen
from app.live.preferences import Preferences
from app.live.rehearsing import Rehearsing
from app.live.room import Room
from app.live.screens import ScreenKeeper
from app.live.ticker import Ticker


@dataclass(frozen=True, slots=True)
class Parts:
    """Handed to the workplace, which gives each page the few it needs. `backups` is asked in the writer's thread."""

    desk: Desk
    ticker: Ticker
    room: Room
    pen: Pen
    board: Board
    actions: Actions
    keeper: ScreenKeeper
    clock_doubt: ClockDoubt
    preferences: Preferences
    rehearsing: Rehearsing
    backups: Callable[[], tuple[Path, ...]]
