"""The progress bar: a thin line that fills from where reading begins."""

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget
from typing_extensions import override

from app.views.theme.style import current_scheme, px, teal_fill
from app.views.widgets.paint import draw_round, mirrored, painter_for

HEIGHT = 4
STEPS = 1000
TRACK_ON_TEAL = "#3E7B7E"
FULL_ON_TEAL = "#FFD27A"


class ProgressBar(QProgressBar):
    """A bar without words or motion; a screen reader is told the share. `on_teal` is for the current block."""

    def __init__(self, name: str = "", *, on_teal: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._on_teal = on_teal
        self.setAccessibleName(name)
        self.setTextVisible(False)
        self.setRange(0, STEPS)
        self.setValue(0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float) -> None:
        """Fill the bar from 0.0 to 1.0; more than that is full."""
        self.setValue(round(STEPS * min(1.0, max(0.0, share))))

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(120), px(HEIGHT))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(px(24), px(HEIGHT))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_for(self)
        radius = self.height() / 2
        track, full = (TRACK_ON_TEAL, FULL_ON_TEAL) if self._on_teal else (current_scheme().line, _full())
        draw_round(painter, QRectF(self.rect()), radius, fill=track)
        width = round(self.width() * self.value() / STEPS)
        if width:
            filled = mirrored(self, QRect(0, 0, max(width, self.height()), self.height()))
            draw_round(painter, QRectF(filled), radius, fill=full)


def _full() -> str:
    return current_scheme().teal if current_scheme().dark else teal_fill()
