"""The flow layout: a row that goes on in the next line when it is full, like words in a sentence."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget
from typing_extensions import override

from app.views.theme.style import px

Asked = tuple[QLayoutItem, int, int, int, bool]
"""What an item asks for: its width, its height, its least width, and whether its height follows from its width."""

Box = tuple[QLayoutItem, int, int]
"""An item with the width and the height it gets."""

Line = tuple[int, list[Box]]
"""How high a line is, and what stands in it."""


class FlowLayout(QLayout):
    """Gives each item the size it asks for, but never more than a whole line; `gap` is in pixels at 100 %.

    With `headed` the first item has a line of its own unless all of them fit in one.
    """

    def __init__(self, parent: QWidget | None = None, *, gap: int = 8, headed: bool = False) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._asked: list[Asked] | None = None
        """What the items that are there ask for, until anything changes: there may be two hundred."""
        self._known: dict[int, tuple[list[Line], int]] = {}
        """The lines by the width they have, and their height: Qt asks several times before anything changes."""
        self._gap = gap
        self._headed = headed
        self.setContentsMargins(0, 0, 0, 0)
        if parent is not None:
            parent.setLayout(self)

    @override
    def invalidate(self) -> None:
        self._forget()
        super().invalidate()

    def _forget(self) -> None:
        self._asked = None
        self._known.clear()

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
        self._forget()
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
        asked = self._all_asked()
        width = sum(width for _, width, *_ in asked) + px(self._gap) * max(0, len(asked) - 1)
        height = max((height for _, _, height, *_ in asked), default=0)
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
            for item, width, height in line:
                box = QRect(left, top + (tallest - height) // 2, width, height)
                item.setGeometry(QStyle.visualRect(way, room, box))
                left += width + gap
            top += tallest + gap

    def _with_margins(self, size: QSize) -> QSize:
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _lines_in(self, width: int) -> tuple[list[Line], int]:
        """Return the lines at this width, and how high they are together."""
        known = self._known.get(width)
        if known is None:
            gap = px(self._gap)
            lines = [(max(height for *_, height in line), line) for line in self._filled(width, gap)]
            known = self._known[width] = lines, max(0, sum(tallest + gap for tallest, _ in lines) - gap)
        return known

    def _filled(self, width: int, gap: int) -> list[list[Box]]:
        lines: list[list[Box]] = []
        taken = width + 1
        asked = self._all_asked()
        alone = self._headed and sum(wide + gap for _, wide, *_ in asked) - gap > width
        for number, (item, wide, high, least, follows) in enumerate(asked):
            room = min(wide, max(width, least))
            box = (item, room, item.heightForWidth(room) if follows else high)
            if taken + gap + room > width or (alone and number == 1):
                lines.append([])
                taken = -gap
            lines[-1].append(box)
            taken += gap + room
        return lines

    def _all_asked(self) -> list[Asked]:
        if self._asked is None:
            self._asked = [_asked_by(item) for item in self._items if not item.isEmpty()]
        return self._asked

    def _direction(self) -> Qt.LayoutDirection:
        parent = self.parentWidget()
        return parent.layoutDirection() if parent is not None else Qt.LayoutDirection.LeftToRight


def _asked_by(item: QLayoutItem) -> Asked:
    size = item.sizeHint()
    return item, size.width(), size.height(), item.minimumSize().width(), item.hasHeightForWidth()
