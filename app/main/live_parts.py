"""Making the live parts: each once, the desk first, for the others ask it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from app.live.actions import Actions
from app.live.desk.clock_doubt import ClockDoubt
from app.live.desk.damages import Damages
from app.live.desk.desk import Desk
from app.live.desk.ticker import Ticker
from app.live.laptop.preferences import Preferences
from app.live.laptop.rehearsing import Rehearsing
from app.live.notes.board import Board
from app.live.notes.pen import Pen
from app.live.parts import Parts
from app.live.room.room import Room
from app.live.room.screen_choice import ScreenChoice
from app.live.room.screens import ScreenKeeper


def make_parts(desk: Desk, settings: Path, backups: Callable[[], tuple[Path, ...]], parent: QObject) -> Parts:
    """Return the parts around a desk; `settings` is the file of the preferences."""
    preferences = Preferences(settings, desk, parent)
    ticker = Ticker(desk, parent)
    pen = Pen(desk, parent)
    board = Board(desk, pen, parent)
    return Parts(
        desk=desk,
        ticker=ticker,
        room=Room(desk, ticker, parent),
        pen=pen,
        board=board,
        actions=Actions(desk, pen, board, parent),
        keeper=ScreenKeeper(ScreenChoice.from_text(preferences.settings.beamer_screen), parent),
        clock_doubt=ClockDoubt(desk, ticker, parent),
        damages=Damages(desk, parent),
        preferences=preferences,
        rehearsing=Rehearsing(desk, parent=parent),
        backups=backups,
    )
