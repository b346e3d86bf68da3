"""The item list: a row for each item, kept in step with what is stored without losing the keyboard."""

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget
from typing_extensions import override

from app.views.prepare.fields.item_keys import STEPS, held
from app.views.theme.quiet_work import QuietWork
from app.views.theme.style import scaled
from app.views.widgets.grip import Grip


class Item(Protocol):
    """Something known by its id."""

    @property
    def id(self) -> str:
        """What it is known by."""
        ...


class ItemRow(QWidget):
    """The row of an item; `fields` are what Tab goes through, the first one is where one comes in."""

    fields: tuple[QWidget, ...] = ()


T = TypeVar("T", bound=Item)
R = TypeVar("R", bound=ItemRow)


class ItemList(QWidget, Generic[T, R]):
    """`make` makes the row of an item, `show` brings a row up to date; a row stays as long as its item is there.

    Of many new items only `at_once` get their row now, which fills a screen; the others follow in quiet moments. Up and
    down go to the same field of the row above or below. What is dragged by a grip is told by `moved`, and moved elsewhere.
    """

    moved = Signal(str, int)
    """An item, and by how many places it goes up (negative) or down."""

    def __init__(
        self, make: Callable[[T], R], show: Callable[[R, T], None], *, at_once: int = 6, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._make = make
        self._show = show
        self._at_once = at_once
        self._items: tuple[T, ...] = ()
        self._quiet = QuietWork(self._step, self)
        self.rows: dict[str, R] = {}
        self._order: list[str] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        scaled(self._column.setSpacing, 2)

    def show_items(self, items: Sequence[T]) -> None:
        """Show these items in this order; the keyboard stays with its item, or goes to the next one."""
        lost = self._remove({item.id for item in items})
        self._items = tuple(items)
        place, fresh = 0, 0
        for item in items:
            fresh += item.id not in self.rows
            if item.id in self.rows or fresh <= self._at_once:
                self._bring(item, place)
                place += 1
        self._link()
        self._quiet.start() if place < len(items) else self._quiet.stop()
        if lost is not None and items:
            self.take_keyboard(items[min(lost, len(items) - 1)].id)

    def _bring(self, item: T, place: int) -> None:
        """Bring the row of an item up to date, at this place among the rows."""
        if item.id not in self.rows:
            self._add(item)
        row = self.rows[item.id]
        if self._column.indexOf(row) != place:
            self._column.insertWidget(place, row)
        self._show(row, item)

    def _link(self) -> None:
        """Let Tab go through the rows in their order."""
        order = [item.id for item in self._items if item.id in self.rows]
        if order != self._order:
            self._order = order
            fields = [field for item_id in order for field in self.rows[item_id].fields]
            for one, next_one in pairwise(fields):
                QWidget.setTabOrder(one, next_one)

    def _step(self) -> bool:
        """Make a row that still waits; tell whether there are more."""
        waiting = [item.id for item in self._items if item.id not in self.rows]
        if waiting:
            self.row(waiting[0])
        return len(waiting) > 1

    def row(self, item_id: str) -> R | None:
        """Return the row of an item, made now if it still waits; None when there is no such item."""
        found = next((place for place, item in enumerate(self._items) if item.id == item_id), None)
        if found is not None and item_id not in self.rows:
            self._bring(self._items[found], sum(item.id in self.rows for item in self._items[:found]))
            self._link()
        return self.rows.get(item_id)

    def _add(self, item: T) -> None:
        row = self.rows[item.id] = self._make(item)
        for grip in row.findChildren(Grip, options=Qt.FindChildOption.FindDirectChildrenOnly):
            grip.key = item.id
            grip.dropped.connect(self._let_go)
        for field in row.fields:
            if isinstance(field, QAbstractButton):
                field.installEventFilter(self)  # Qt's buttons take the arrows for Tab

    @Slot(str, QPoint)
    def _let_go(self, item_id: str, at: QPoint) -> None:
        """Tell how far an item was dragged: above the first row it comes first, below the last one last."""
        down = self.mapFromGlobal(at).y()
        others = [self.rows[other].geometry() for other in self._order if other != item_id]
        there = sum(other.center().y() < down for other in others)
        by = there - self._order.index(item_id) if item_id in self._order else 0
        if by:
            self.moved.emit(item_id, by)

    def take_keyboard(self, item_id: str) -> None:
        """Give the keyboard to the row of an item."""
        row = self.row(item_id)
        if row is not None:
            row.fields[0].setFocus()

    def _remove(self, kept: set[str]) -> int | None:
        """Take away the rows of items that are gone; return the place of the one that had the keyboard."""
        lost = None
        for item_id in [known for known in self.rows if known not in kept]:
            row = self.rows.pop(item_id)
            focused = row.isAncestorOf(self.window().focusWidget() or self)
            lost = self._column.indexOf(row) if focused else lost
            self._column.removeWidget(row)
            for field in row.fields:
                field.blockSignals(True)  # a field that is left on its way out must not bring its item back
            row.hide()
            row.deleteLater()
        return lost

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in STEPS or not self._go(self.window().focusWidget(), STEPS[Qt.Key(event.key())]):
            super().keyPressEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            plain = held(event) == Qt.KeyboardModifier.NoModifier
            return plain and event.key() in STEPS and self._go(watched, STEPS[Qt.Key(event.key())])
        return super().eventFilter(watched, event)

    def _go(self, here: QObject | None, by: int) -> bool:
        """Go to the same field of the row above or below; tell whether `here` is a field of this list."""
        for place, item_id in enumerate(self._order):
            fields = self.rows[item_id].fields
            if here in fields:
                there = place + by
                if 0 <= there < len(self._order):
                    self.rows[self._order[there]].fields[fields.index(here)].setFocus()
                return True
        return False
