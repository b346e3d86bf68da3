"""The turns at the desk: which table speaks, what is left of its time, and what the tables that come will get."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Signal, Slot

from app.live.desk.desk import Desk
from app.live.desk.ticker import Ticker
from app.live.room.room_tables import theme_of_table
from app.models.agenda.agenda import BlockKind
from app.models.agenda.timing import Reading
from app.models.evening import Evening
from app.models.turns_tonight import Turns, turns, used_by_table
from app.services.commands import commands as c

HELP_MINUTES = 2
"""The minutes that are offered where the time is short or over."""


class TurnState(StrEnum):
    """Where a table stands among the turns."""

    TOLD = "told"
    ON = "on"
    COMES = "comes"
    OUT = "out"


@dataclass(frozen=True, slots=True)
class TurnRow:
    """A table as its card shows it. `seconds` is what it used, has left, or will get; negative when it is over."""

    table: str
    number: int
    theme: str
    state: TurnState
    seconds: float


class TurnWatch(QObject):
    """Follows the open evening while the tables speak; `changed` comes with each new reading of the clock."""

    changed = Signal()

    def __init__(self, desk: Desk, ticker: Ticker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.turns: Turns | None = None
        self.rows: tuple[TurnRow, ...] = ()
        self.chosen = ""
        """The table that can be moved or drop out: the next one, when the block is used up the last, or one that was chosen."""

        self._is_own = False
        ticker.ticked.connect(self._take_reading)
        if ticker.reading is not None:
            self._take_reading(ticker.reading)

    @property
    def evening(self) -> Evening | None:
        """The evening that is open."""
        return self._desk.evening

    @Slot(object)
    def _take_reading(self, reading: Reading) -> None:
        evening = self._desk.evening
        block = evening.block if evening is not None else None
        if evening is None or block is None or block.kind is not BlockKind.PRESENTATIONS:
            return
        self.turns = turns(evening, reading)
        self.rows = turn_rows(evening, self.turns, used_by_table(evening, block, reading.now)[0])
        self._choose_by_itself()
        self.changed.emit()

    def choose(self, table: str) -> None:
        """Choose a table by hand; that stays until its turn comes."""
        self.chosen, self._is_own = table, True
        self.changed.emit()

    def _choose_by_itself(self) -> None:
        """Choose one of those that still come, unless one was chosen by hand that did not have its turn."""
        states = {row.table: row.state for row in self.rows}
        coming = [table for table, state in states.items() if state is TurnState.COMES]
        if self._is_own and states.get(self.chosen) in (TurnState.COMES, TurnState.OUT):
            return
        self._is_own = False
        used_up = self.turns is not None and self.turns.is_used_up
        self.chosen = next(iter((*(reversed(coming) if used_up else coming), *reversed(states))), "")

    @property
    def chosen_row(self) -> TurnRow | None:
        """The row of the table that is chosen."""
        return next((row for row in self.rows if row.table == self.chosen), None)

    def move(self, table: str, by: int) -> None:
        """Let a table speak so many turns earlier (negative) or later."""
        self._desk.do(c.MoveTurn, table=table, by=by)

    def let_speak(self, table: str, speaks: bool) -> None:
        """Let a table speak, or let it drop out."""
        self._desk.do(c.LetSpeak, table=table, speaks=speaks)

    @Slot()
    def give_minutes(self) -> None:
        """Give the block a little more time, which its tables share."""
        self._desk.do(c.AddMinutes, minutes=HELP_MINUTES)

    @Slot()
    def turn_speaking(self) -> None:
        """Let the chosen table drop out, or speak after all."""
        row = self.chosen_row
        if row is not None:
            self.let_speak(row.table, row.state is TurnState.OUT)


def turn_rows(evening: Evening, found: Turns | None, used: dict[str, float]) -> tuple[TurnRow, ...]:
    """Return the tables in the order of their turns, those that dropped out last."""
    tables = {table.id: table.number for table in evening.seating.tables}
    shares = {share.table: share for share in found.shares} if found is not None else {}
    current = found.current if found is not None else None
    coming = {share.table for share in found.still} if found is not None else set()
    rows = []
    for table in (*shares, *(one for one in tables if one not in shares)):
        share = shares.get(table)
        if share is None:
            state, seconds = TurnState.OUT, used.get(table, 0.0)
        elif table == current:
            state, seconds = TurnState.ON, share.left
        elif table in coming:
            state, seconds = TurnState.COMES, max(0.0, share.left)
        else:
            state, seconds = TurnState.TOLD, share.used
        rows.append(TurnRow(table, tables[table], theme_of_table(evening, tables[table]), state, seconds))
    return tuple(rows)
