"""The pages of a paper: pictures below each other, as wide as there is room, sharp on every screen."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.views.theme.style import current_scheme, px
from app.views.widgets.paint import draw_ring, draw_round, painter_for

GAP, EDGE, RADIUS = 14, 1, 8
WIDEST = 620


class PaperPages(QWidget):
    """A picture for the eye; a screen reader reads the paper as PDF or Word. With the keyboard here arrows scroll."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: tuple[bytes, ...] = ()
        self._sizes: list[QSize] = []
        self._in_sight: dict[int, QImage] = {}
        self.setAccessibleName(self.tr("Preview"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_pages(self, pages: Sequence[bytes]) -> None:
        """Show these pages, given as PNG."""
        self._pages, self._in_sight = tuple(pages), {}
        self._sizes = [_size_of(page) for page in pages]
        self.setAccessibleName(self.tr("Preview, %n page(s)", "", len(pages)))
        self.updateGeometry()
        self.update()

    def pages(self) -> int:
        """Return how many pages are shown."""
        return len(self._pages)

    def _boxes(self, width: int) -> list[QRectF]:
        wide = min(width - 2 * px(GAP), px(WIDEST))
        top, boxes = float(px(GAP)), []
        for page in self._sizes:
            high = wide * page.height() / max(1, page.width())
            # A small page, such as a card, is not drawn larger than a big one.
            boxes.append(QRectF((width - wide) / 2, top, wide, high))
            top += high + px(GAP)
        return boxes

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        boxes = self._boxes(width)
        return round(boxes[-1].bottom()) + px(GAP) if boxes else px(200)

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(480), self.heightForWidth(px(480)))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(px(240), px(120))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_for(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self.hasFocus():
            draw_ring(painter, QRectF(self.rect()), px(RADIUS))
        line, boxes = current_scheme().line, self._boxes(self.width())
        self._look_at(boxes)
        for number, page in self._in_sight.items():
            box = boxes[number]
            if box.intersects(QRectF(event.rect())):
                painter.drawImage(box, page)
                draw_round(painter, box.adjusted(-EDGE, -EDGE, EDGE, EDGE), 0, line=line)

    def _look_at(self, boxes: list[QRectF]) -> None:
        """Unpack the pages that are in sight, and no others: each takes 20 ms and 5 MB."""
        sight = QRectF(self.visibleRegion().boundingRect())
        seen = [number for number, box in enumerate(boxes) if box.intersects(sight)]
        self._in_sight = {n: self._in_sight.get(n) or QImage.fromData(self._pages[n]) for n in seen}


def _size_of(page: bytes) -> QSize:
    """Return the width and height in pixels that stand at the beginning of every PNG."""
    return QSize(int.from_bytes(page[16:20]), int.from_bytes(page[20:24]))
