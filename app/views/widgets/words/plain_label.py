"""The plain label: shows text letter for letter, on one line, elided, or wrapped without ever overflowing."""

from functools import lru_cache

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QHelpEvent, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QToolTip, QWidget
from typing_extensions import override

from app.views.theme.style import px, set_role
from app.views.widgets.words.plain_text import drawable, elided, one_line, tip

WIDEST = 640
"""As wide as a wrapped label asks to be, at 100 %; it takes what it gets."""

NARROWEST = 40

RESHAPING = {QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.ContentsRectChange, QEvent.Type.Polish}
"""After these the same words may take other room."""


@lru_cache(maxsize=512)
def _laid_out(
    text: str, font: QFont, across: Qt.AlignmentFlag, wraps: bool, width: float
) -> tuple[list[QTextLayout], QRectF]:
    """Return one layout per paragraph and the box they fill. A word longer than the line is broken.

    Kept, for a column of wrapped labels is asked many times how high it is before anything is painted.
    """
    layouts: list[QTextLayout] = []
    top = widest = 0.0
    option = _option(across, wraps)
    for paragraph in drawable(text).split("\n"):
        layout = QTextLayout(paragraph, font)
        layout.setTextOption(option)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, top))
            top += line.height()
            widest = max(widest, line.naturalTextWidth())
        layout.endLayout()
        layouts.append(layout)
    return layouts, QRectF(0, 0, widest, top)


def _option(across: Qt.AlignmentFlag, wraps: bool) -> QTextOption:
    option = QTextOption(across)
    modes = QTextOption.WrapMode
    option.setWrapMode(modes.WrapAtWordBoundaryOrAnywhere if wraps else modes.NoWrap)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # an Arabic quote begins on the right
    return option


class PlainLabel(QLabel):
    """A label for text of any origin. `elide` and `wrap` make it fit every width; what is elided stands in a tip."""

    def __init__(
        self, text: str = "", role: str = "", *, wrap: bool = False, elide: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._wrap = wrap
        self._elide = elide and not wrap
        self._heights: dict[int, int] = {}
        self.setTextFormat(Qt.TextFormat.PlainText)
        if role:
            set_role(self, role)
        self._ask_for_height()
        self.setText(text)

    def set_wrap(self, wrap: bool) -> None:
        """Wrap the text, or show its beginning on one line. The same once more does nothing."""
        if wrap != self._wrap:
            self._wrap, self._elide = wrap, not wrap
            self._ask_for_height()
            self.updateGeometry()
            self.update()

    def _ask_for_height(self) -> None:
        policy = self.sizePolicy()
        policy.setHeightForWidth(self._wrap)
        self.setSizePolicy(policy)

    @override
    def setText(self, text: str) -> None:
        if text != self.text():
            self._heights.clear()
            super().setText(text)
            self.setAccessibleName(text)

    def shown_text(self) -> str:
        """Return what can be read at this width: the text, or its beginning with an ellipsis."""
        return elided(self.text(), self.fontMetrics(), self.contentsRect().width()) if self._elide else self.text()

    def _layouts(self, width: float) -> tuple[list[QTextLayout], QRectF]:
        self.ensurePolished()
        return _laid_out(self.text(), self.font(), self.alignment(), self._wrap, max(1.0, width))

    @override
    def hasHeightForWidth(self) -> bool:
        return self._wrap

    @override
    def heightForWidth(self, width: int) -> int:
        if not self._wrap:
            return super().heightForWidth(width)
        height = self._heights.get(width)
        if height is None:  # layouts ask for the same widths again and again
            margins = self.contentsMargins()
            box = self._layouts(width - margins.left() - margins.right())[1]
            height = int(box.height() + 0.99) + margins.top() + margins.bottom()
            self._heights[width] = height
        return height

    @override
    def sizeHint(self) -> QSize:
        if self._wrap:
            margins = self.contentsMargins()
            width = int(self._layouts(px(WIDEST))[1].width() + 1.99) + margins.left() + margins.right()
            return QSize(width, self.heightForWidth(width))
        if self._elide:
            self.ensurePolished()
            metrics = self.fontMetrics()
            return QSize(metrics.horizontalAdvance(one_line(self.text())) + 2, metrics.height())
        return super().sizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        if not (self._wrap or self._elide):
            return super().minimumSizeHint()
        self.ensurePolished()
        return QSize(min(px(NARROWEST), self.sizeHint().width()), self.fontMetrics().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not (self._wrap or self._elide):
            super().paintEvent(event)
            return
        painter = QPainter(self)
        self.drawFrame(painter)
        painter.setPen(self.palette().color(self.foregroundRole()))
        room = QRectF(self.contentsRect())
        if self._elide:
            painter.drawText(room, self.shown_text(), _option(self.alignment(), wraps=False))
            return
        layouts, box = self._layouts(room.width())
        if self.alignment() & Qt.AlignmentFlag.AlignVCenter and box.height() < room.height():
            room.setTop(room.top() + (room.height() - box.height()) / 2)
        for layout in layouts:
            layout.draw(painter, room.topLeft())

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() in RESHAPING:
            self._heights.clear()
        elif isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self.shown_text() != self.text():
            QToolTip.showText(event.globalPos(), tip(self.text()), self)
            return True
        return super().event(event)
