"""The edge of a column: what one drags to make it wider, and what the arrows move when it has the keyboard."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.views.theme.style import current_scheme, px
from app.views.widgets.paint import draw_round, painter_for
from app.views.widgets.words.plain_text import set_plain_tooltip

WIDTH, GRIP_WIDTH, GRIP_HEIGHT = 8, 3, 32
STEP = 16
ARROWS = {Qt.Key.Key_Left: -STEP, Qt.Key.Key_Right: STEP}
BACK = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class ColumnEdge(QWidget):
    """Only Tab gives it the keyboard: who drags goes on typing. `moved` tells pixels to the right since `grabbed`."""

    grabbed = Signal()
    moved = Signal(int)
    let_go = Signal()
    put_back = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._from: float | None = None
        self.setAccessibleName(name)
        set_plain_tooltip(self, self.tr("Drag it, or ← and → · double-click or Enter puts it back"))
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(WIDTH), px(GRIP_HEIGHT))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._from = event.globalPosition().x()
            self.grabbed.emit()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._from is not None:
            self.moved.emit(round(event.globalPosition().x() - self._from))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._from is not None:
            self._from = None
            self.let_go.emit()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.put_back.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ARROWS:
            self.grabbed.emit()
            self.moved.emit(px(ARROWS[Qt.Key(event.key())]))
            self.let_go.emit()
        elif event.key() in BACK:
            self.put_back.emit()
        else:
            super().keyPressEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self.update()
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        held = self.hasFocus() or self.underMouse() or self._from is not None
        scheme, across, down = current_scheme(), px(GRIP_WIDTH), px(GRIP_HEIGHT)
        if self.hasFocus():
            down *= 3
        box = QRectF((self.width() - across) / 2, (self.height() - down) / 2, across, down)
        draw_round(painter_for(self), box, across / 2, fill=scheme.teal if held else scheme.line)
