"""The keys: the real app in this process, with keys pressed and what they do waited for until it is painted."""

import sys
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView, QWidget

from tests.bench.filling import TEXT, running, some_quotes
from tests.bench.room import HelpedSource, Painted, Room
from tests.bench.telling import tell

WORDS, TURNS, LISTS = 200, 150, 7
LONG = 10_000


def words(room: Room) -> dict[str, list[float]]:
    """Press Enter again and again; return the milliseconds until the quote is stored and its window painted.

    `work` is the processor time of it, which other programs do not make longer.
    """
    app, field = room.app, room.app.workplace.run.composer.field
    painted = Painted([app.window])
    taken, work = [], []
    for number in range(WORDS):
        field.setPlainText(f"{number}. {TEXT}")
        room.rest()
        before = len(app.desk.evening.quotes)
        stored: list[float] = []
        note = _noter(stored)
        app.desk.stored.connect(note)
        begun, worked = time.perf_counter(), time.process_time()
        QTest.keyClick(field, Qt.Key.Key_Return)
        room.until(lambda: bool(stored) and len(app.desk.evening.quotes) > before)  # noqa: B023  # called at once
        changed = time.perf_counter()
        room.until(lambda: painted.at.get(app.window, 0.0) > changed)  # noqa: B023
        taken.append((painted.at[app.window] - begun) * 1000)
        work.append((time.process_time() - worked) * 1000)
        app.desk.stored.disconnect(note)
    return {"taken": taken, "work": work}


def _noter(stored: list[float]) -> Callable[[object, object], None]:
    return lambda _command, _answer: stored.append(time.perf_counter())


def turns(room: Room) -> dict[str, list[float]]:
    """Go to the next block and back; return the milliseconds until desk and beamer are both painted."""
    app = room.app
    app.projector.switch_on()
    room.until(app.beamer.isVisible)
    app.window.activateWindow()
    room.rest()
    windows: list[QWidget] = [app.window, app.beamer]
    painted = Painted(windows)
    keys = (
        (Qt.Key.Key_PageDown, Qt.KeyboardModifier.ShiftModifier),
        (Qt.Key.Key_PageUp, Qt.KeyboardModifier.NoModifier),
    )
    taken, work = [], []
    for number in range(TURNS):
        room.source.added += 0.5
        room.rest()
        before = app.desk.evening.run.block
        begun, worked = time.perf_counter(), time.process_time()
        QTest.keyClick(app.window.focusWidget(), *keys[number % 2])
        room.until(lambda: app.desk.evening.run.block != before)  # noqa: B023
        changed = time.perf_counter()
        room.until(lambda: all(painted.at.get(one, 0.0) > changed for one in windows))  # noqa: B023
        taken.append((max(painted.at.values()) - begun) * 1000)
        work.append((time.process_time() - worked) * 1000)
    return {"taken": taken, "work": work}


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
    """Show 10,000 quotes in our list and as many texts in a plain one, in turn."""
    from app.live.desk.desk import Desk
    from app.live.notes.pen import Pen
    from app.live.notes.quote_rows import QuoteRows
    from app.views.run.quote_list import QuoteList

    now = datetime.now(UTC)
    evening = running("lang", now, 0)
    evening = replace(evening, quotes=some_quotes(evening, now, LONG))
    texts = [quote.text for quote in evening.quotes]
    taken: dict[str, list[float]] = {"ours": [], "floor": []}
    for _ in range(LISTS):
        desk = Desk(HelpedSource(), room.application)
        desk.evening = evening
        pen = Pen(desk, desk)
        view = QuoteList(QuoteRows(desk, pen, desk), pen)
        taken["ours"].append(_show(room, view, lambda: desk.changed.emit(evening, None)))  # noqa: B023
        plain = QListView()
        plain.setUniformItemSizes(True)
        model = Plain(texts)
        taken["floor"].append(_show(room, plain, lambda: plain.setModel(model)))  # noqa: B023
        plain.setModel(None)
    return taken


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


def _main(what: str, folder: Path) -> None:
    room = Room(folder)
    tell({"words": words, "turns": turns, "lists": lists}[what](room))
    room.close()


if __name__ == "__main__":
    _main(sys.argv[1], Path(sys.argv[2]))
