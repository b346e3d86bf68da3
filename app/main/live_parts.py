"""Making the live parts: each once, the desk first, for the others ask it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

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
from app.live.parts import Parts
from app.live.room.room import Room
from app.live.room.screen_choice import ScreenChoice
from app.live.room.screens import ScreenKeeper
from app.live.shelf.lost_evenings import LostEvenings


def make_parts(desk: Desk, settings: Path, backups: Callable[[], tuple[Path, ...]], parent: QObject) -> Parts:
    """Return the parts around a desk; `settings` is the file of the preferences."""
    store_health = StoreHealth(desk, parent)  # before all who tell of what was refused
    preferences = Preferences(settings, desk, parent)
    ticker = Ticker(desk, parent)
    pen = Pen(desk, parent)
    board = Board(desk, pen, parent)
    closing = ClosingDesk(desk, parent)
    return Parts(
        desk=desk,
        ticker=ticker,
        room=Room(desk, ticker, parent),
        pen=pen,
        board=board,
        closing=closing,
        actions=Actions(desk, pen, board, closing, parent),
        keeper=ScreenKeeper(ScreenChoice.from_text(preferences.settings.beamer_screen), parent),
        clock_doubt=ClockDoubt(desk, ticker, parent),
        damages=Damages(desk, parent),
        store_health=store_health,
        saver=EveningSaver(desk, pen, settings.parent, parent),
        lost=LostEvenings(desk, parent),
        preferences=preferences,
        reader=EveningReader(desk, parent),
        rehearsing=Rehearsing(desk, parent=parent),
        backups=backups,
    )
