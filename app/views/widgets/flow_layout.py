"""The flow layout: a row that goes on in the next line when it is full, like words in a sentence."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget
from typing_extensions import override

from app.views.theme.style import px

Line = list[tuple[QLayoutItem, QSize]]


class FlowLayout(QLayout):
    """Gives each item the size it asks for, but never more than a whole line; `gap` is in pixels at 100 %."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = 8) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._known: dict[int, list[Line]] = {}
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)
        if parent is not None:
            parent.setLayout(self)

    @override
    def invalidate(self) -> None:
        self._known.clear()
        super().invalidate()

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        self._known.clear()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._flow(QRect(0, 0, width, 0), place=False)

    @override
    def sizeHint(self) -> QSize:
        seen = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() for size in seen) + px(self._gap) * max(0, len(seen) - 1)
        height = max((size.height() for size in seen), default=0)
        return self._with_margins(QSize(width, height))

    @override
    def minimumSize(self) -> QSize:
        smallest = QSize()
        for item in self._items:
            if not item.isEmpty():
                smallest = smallest.expandedTo(item.minimumSize())
        return self._with_margins(smallest.expandedTo(QSize(0, 0)))

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._flow(rect, place=True)

    def _with_margins(self, size: QSize) -> QSize:
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _flow(self, rect: QRect, *, place: bool) -> int:
        """Return the height that `rect` needs at its width; with `place` the items also go there."""
        gap = px(self._gap)
        room = rect.marginsRemoved(self.contentsMargins())
        lines = self._known.get(room.width())
        if lines is None:  # Qt asks several times before anything changes
            lines = self._known[room.width()] = self._lines(room.width(), gap)
        top = room.top()
        for line in lines:
            tallest = max(size.height() for _, size in line)
            left = room.left()
            for item, size in line:
                if place:
                    box = QRect(QPoint(left, top + (tallest - size.height()) // 2), size)
                    item.setGeometry(QStyle.visualRect(self._direction(), room, box))
                left += size.width() + gap
            top += tallest + gap
        return max(0, top - gap - room.top() if lines else 0) + rect.height() - room.height()

    def _lines(self, width: int, gap: int) -> list[Line]:
        lines: list[Line] = []
        taken = width + 1
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint().boundedTo(QSize(max(width, item.minimumSize().width()), 1 << 20))
            if item.hasHeightForWidth():
                size.setHeight(item.heightForWidth(size.width()))
            if taken + gap + size.width() > width:
                lines.append([])
                taken = -gap
            lines[-1].append((item, size))
            taken += gap + size.width()
        return lines

    def _direction(self) -> Qt.LayoutDirection:
        parent = self.parentWidget()
        return parent.layoutDirection() if parent is not None else Qt.LayoutDirection.LeftToRight
