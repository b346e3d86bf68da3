"""The focus frame: a frame around a bare text field that lights up while the field has the keyboard."""

from PySide6.QtCore import QRectF, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget
from typing_extensions import override

from app.views.theme.style import current_scheme, px
from app.views.widgets.paint import draw_round, painter_for

RADIUS, LINE = 12, 2


class FocusFrame(QFrame):
    """Put fields with the role "bare" in it; the frame is their focus ring."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lit = False
        application = QApplication.instance()
        assert isinstance(application, QApplication)

        application.focusChanged.connect(self._follow_focus)

    @Slot("QWidget*", "QWidget*")
    def _follow_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        lit = now is not None and self.isAncestorOf(now)
        if lit != self._lit:
            self._lit = lit
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        scheme = current_scheme()
        line, width = (scheme.teal, LINE) if self._lit else (scheme.line, 1)
        draw_round(painter_for(self), QRectF(self.rect()), px(RADIUS), fill=scheme.card, line=line, width=width)
