"""The lists: 10,000 quotes in our list and as many texts in a plain one, shown in turn."""

import sys
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QListView, QWidget

from app.live.desk.desk import Desk
from app.live.notes.pen import Pen
from app.live.notes.quote_rows import QuoteRows
from app.views.run.notes.quote_list import QuoteList
from tests.bench.filling import running, some_quotes
from tests.bench.helped import HelpedSource
from tests.bench.room import Room, in_room
from tests.bench.telling import tell

LONG, TIMES = 10_000, 7


class Plain(QAbstractListModel):
    """The floor: a list model of plain texts."""

    def __init__(self, texts: list[str]) -> None:
        super().__init__()
        self._texts = texts

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._texts)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        return self._texts[index.row()] if role == Qt.ItemDataRole.DisplayRole else None


class FirstPaint(QObject):
    """Tells whether a widget was painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.done = False
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.done = self.done or event.type() == QEvent.Type.Paint
        return False


def lists(room: Room) -> dict[str, list[float]]:
    """Return the milliseconds until each was painted first; the first time warms up."""
    now = datetime.now(UTC)
    evening = running("lang", now, 0)
    evening = replace(evening, quotes=some_quotes(evening, now, LONG))
    texts = [quote.text for quote in evening.quotes]
    taken: dict[str, list[float]] = {"ours": [], "floor": []}
    for _ in range(TIMES + 1):
        desk = Desk(HelpedSource(), room.app)
        desk.evening = evening
        pen = Pen(desk, desk)
        view = QuoteList(QuoteRows(desk, pen, desk), pen)
        taken["ours"].append(_show(room, view, lambda: desk.changed.emit(evening, None)))  # noqa: B023
        plain = QListView()
        plain.setUniformItemSizes(True)
        model = Plain(texts)
        taken["floor"].append(_show(room, plain, lambda: plain.setModel(model)))  # noqa: B023
        plain.setModel(None)
    return {name: values[1:] for name, values in taken.items()}


def _show(room: Room, view: QListView, fill_it: Callable[[], None]) -> float:
    view.resize(760, 600)
    first = FirstPaint(view.viewport())
    begun = time.perf_counter()
    fill_it()
    view.show()
    room.until(lambda: first.done)
    room.application.processEvents()
    taken = (time.perf_counter() - begun) * 1000
    view.hide()
    view.deleteLater()
    return taken


if __name__ == "__main__":
    tell(in_room(Path(sys.argv[1]), lists))
