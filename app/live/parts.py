"""The live parts: what the screens are given, each made once by the composition root."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.live.actions import Actions
from app.live.desk.clock_doubt import ClockDoubt
from app.live.desk.damages import Damages
from app.live.desk.desk import Desk
from app.live.desk.store_health import StoreHealth
from app.live.desk.ticker import Ticker
from app.live.evening_saver import EveningSaver
from app.live.harvest.closing_desk import ClosingDesk
from app.live.laptop.evening_reader import EveningReader
from app.live.laptop.preferences import Preferences
from app.live.laptop.rehearsing import Rehearsing
from app.live.notes.board import Board
from app.live.notes.pen import Pen
from app.live.room.room import Room
from app.live.room.screens import ScreenKeeper
from app.live.shelf.lost_evenings import LostEvenings


@dataclass(frozen=True, slots=True)
class Parts:
    """Handed to the workplace, which gives each page the few it needs. `backups` is asked in the writer's thread."""

    desk: Desk
    ticker: Ticker
    room: Room
    pen: Pen
    board: Board
    closing: ClosingDesk
    actions: Actions
    keeper: ScreenKeeper
    clock_doubt: ClockDoubt
    damages: Damages
    store_health: StoreHealth
    saver: EveningSaver
    reader: EveningReader
    lost: LostEvenings
    preferences: Preferences
    rehearsing: Rehearsing
    backups: Callable[[], tuple[Path, ...]]
