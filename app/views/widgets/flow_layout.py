"""The flow layout: a row that goes on in the next line when it is full, like words in a sentence."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget
from typing_extensions import override

from app.views.theme.style import px

Line = tuple[int, list[tuple[QLayoutItem, QSize]]]
"""How high a line is, and what stands in it."""


class FlowLayout(QLayout):
    """Gives each item the size it asks for, but never more than a whole line; `gap` is in pixels at 100 %.

    With `headed` the first item has a line of its own unless all of them fit in one.
    """

    def __init__(self, parent: QWidget | None = None, *, gap: int = 8, headed: bool = False) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._known: dict[int, tuple[list[Line], int]] = {}
        """The lines by the width they have, and their height: Qt asks several times before anything changes."""
        self._gap = gap
        self._headed = headed
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
        margins = self.contentsMargins()
        return self._lines_in(width - margins.left() - margins.right())[1] + margins.top() + margins.bottom()

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
        room, gap = rect.marginsRemoved(self.contentsMargins()), px(self._gap)
        way, top = self._direction(), room.top()
        for tallest, line in self._lines_in(room.width())[0]:
            left = room.left()
            for item, size in line:
                box = QRect(QPoint(left, top + (tallest - size.height()) // 2), size)
                item.setGeometry(QStyle.visualRect(way, room, box))
                left += size.width() + gap
            top += tallest + gap

    def _with_margins(self, size: QSize) -> QSize:
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _lines_in(self, width: int) -> tuple[list[Line], int]:
        """Return the lines at this width, and how high they are together."""
        known = self._known.get(width)
        if known is None:
            gap = px(self._gap)
            lines = [(max(size.height() for _, size in line), line) for line in self._filled(width, gap)]
            known = self._known[width] = lines, max(0, sum(tallest + gap for tallest, _ in lines) - gap)
        return known

    def _filled(self, width: int, gap: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        taken = width + 1
        shown = [item for item in self._items if not item.isEmpty()]
        whole = sum(item.sizeHint().width() + gap for item in shown) - gap
        alone = self._headed and whole > width
        for number, item in enumerate(shown):
            size = item.sizeHint().boundedTo(QSize(max(width, item.minimumSize().width()), 1 << 20))
            if item.hasHeightForWidth():
                size.setHeight(item.heightForWidth(size.width()))
            if taken + gap + size.width() > width or (alone and number == 1):
                lines.append([])
                taken = -gap
            lines[-1].append((item, size))
            taken += gap + size.width()
        return lines

    def _direction(self) -> Qt.LayoutDirection:
        parent = self.parentWidget()
        return parent.layoutDirection() if parent is not None else Qt.LayoutDirection.LeftToRight
