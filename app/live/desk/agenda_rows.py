"""The agenda rows: what the running agenda shows of each block, ready to be painted."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt, Slot
from typing_extensions import override

from app.live.desk.desk import Desk
from app.live.desk.row_changes import tell_changes
from app.live.desk.ticker import Ticker
from app.models.agenda.agenda import Block, BlockKind
from app.models.agenda.timing import BlockReading, BlockState, Reading, late_minutes
from app.models.evening import Evening
from app.wording import figures

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
RowRole = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class AgendaRow:
    """One row. `figure` is the time at its right, `share` how much of the time is used (0 to 1), None without a bar."""

    id: str
    title: str
    below: str
    figure: str
    state: BlockState
    kind: BlockKind
    depth: int
    over: bool
    share: float | None

    def spoken(self) -> str:
        """Return the row as a screen reader says it."""
        states = {
            BlockState.DONE: translate("Agenda", "done"),
            BlockState.CURRENT: translate("Agenda", "now"),
            BlockState.SKIPPED: translate("Agenda", "left out"),
            BlockState.UPCOMING: "",
        }
        return ", ".join(part for part in (self.title, states[self.state], self.figure, self.below) if part)


def _row(evening: Evening, block: Block, row: BlockReading) -> AgendaRow:
    is_current = row.state is BlockState.CURRENT and block.runs
    return AgendaRow(
        id=block.id,
        title=block.title,
        below=_below(evening, block, row),
        figure=_figure(block, row),
        state=row.state,
        kind=block.kind,
        depth=0 if block.parent is None else 1,
        over=is_current and row.remaining <= 0,
        share=_share(row) if is_current else None,
    )


def _share(row: BlockReading) -> float | None:
    """Return how much of its time a block has used; one that ends by the clock has as much as the clock gives it."""
    has = row.used + max(0.0, row.remaining) if row.by_clock else row.allotted
    return min(1.0, row.used / has) if has > 0 else None


def _figure(block: Block, row: BlockReading) -> str:
    if block.kind is BlockKind.GROUP or row.state is BlockState.SKIPPED:
        return ""
    if block.kind is BlockKind.MARK:
        return ""
    if row.state is BlockState.CURRENT:
        return figures.countdown(row.remaining)
    return figures.duration(row.used if row.state is BlockState.DONE else max(0.0, row.remaining))


def _below(evening: Evening, block: Block, row: BlockReading) -> str:
    # What the host went back from is still to come: it begins when it is expected, not when it first did.
    began = _began(evening, block) if row.state is not BlockState.UPCOMING else None
    ahead = row.expected_start or row.planned_start
    parts = [figures.clock(evening, began) if began else figures.clock_ahead(evening, ahead)]
    if row.state is BlockState.SKIPPED:
        return translate("Agenda", "left out")
    if block.kind is not BlockKind.MARK:
        minutes = row.allotted // 60
        parts.append(translate("Agenda", "{n} min").format(n=minutes))
    if row.pinned_at is not None and row.state is BlockState.UPCOMING:
        parts.append(_pinned(evening, row, row.pinned_at))
    if block.who and block.kind is not BlockKind.MARK:
        parts.append(block.who)
    return " · ".join(parts)


def _pinned(evening: Evening, row: BlockReading, pinned_at: datetime) -> str:
    """Say at which time a block is fixed, and how much later it would begin."""
    words = translate("Agenda", "fixed {time}").format(time=figures.clock(evening, pinned_at))
    late = late_minutes(row.expected_start - pinned_at) if row.expected_start is not None else 0
    return f"{words}, +{late}" if late > 0 else words


def _began(evening: Evening, block: Block) -> datetime | None:
    """Return when a block really began: a group with its first part, a mark with the first block on of those after it."""
    blocks = evening.agenda.blocks
    ids = {block.id}
    if block.kind is BlockKind.GROUP:
        ids = {part.id for part in evening.agenda.parts(block.id)}
    elif block.kind is BlockKind.MARK:
        later = blocks[blocks.index(block) + 1 :]
        ids = {other.id for other in later if other.runs}
        if not ids:
            return evening.run.closed_at
    return next((stretch.began for stretch in evening.run.stretches if stretch.block in ids), None)


class AgendaRows(QAbstractListModel):
    """The agenda as a list; at each second only the rows that look different are painted again."""

    def __init__(self, desk: Desk, ticker: Ticker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._rows: tuple[AgendaRow, ...] = ()
        self._made_from: tuple[object, ...] = ()
        self._made: dict[str, tuple[BlockReading, AgendaRow]] = {}

        ticker.ticked.connect(self._take_reading)

    @Slot(object)
    def _take_reading(self, reading: Reading) -> None:
        evening = self._desk.evening
        if evening is None:
            return
        before, rows = self._rows, self._made_of(evening, reading)
        if [row.id for row in before] != [row.id for row in rows]:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
            return
        self._rows = rows
        tell_changes(self, before, rows)

    def _made_of(self, evening: Evening, reading: Reading) -> tuple[AgendaRow, ...]:
        """Return the rows; those made before as long as neither the agenda, the run nor their figures changed."""
        made_from = (evening.agenda, evening.run, evening.zone)
        if made_from != self._made_from:
            self._made_from, self._made = made_from, {}
        for block, figures_now in zip(evening.agenda.blocks, reading.blocks, strict=True):
            made = self._made.get(block.id)
            if made is None or made[0] != figures_now:
                self._made[block.id] = (figures_now, _row(evening, block, figures_now))
        return tuple(row for _, row in self._made.values())

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if role == RowRole:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.spoken()
        return None

    def current(self) -> QModelIndex:
        """Return the index of the block that is on."""
        number = next(
            (
                n
                for n, row in enumerate(self._rows)
                if row.state is BlockState.CURRENT and row.kind is not BlockKind.GROUP
            ),
            -1,
        )
        return self.index(number) if number >= 0 else QModelIndex()
