"""The balance bar: how the sides of a table stand to each other, as parts of one line; the words stand below it."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.models.said.dialogue import Voice
from app.models.seats.people import Counts
from app.views.theme.style import current_scheme, px
from app.views.widgets.paint import draw_round, painter_for
from app.views.widgets.tones import VOICE_TONES, tone_colors

HEIGHT = 8


class BalanceBar(QWidget):
    """A picture for the eye only: what it shows is said in the words beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts = Counts()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_counts(self, counts: Counts) -> None:
        """Show these."""
        if counts != self._counts:
            self._counts = counts
            self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(120), px(HEIGHT))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_for(self)
        scheme = current_scheme()
        whole = QRectF(self.rect())
        draw_round(painter, whole, whole.height() / 2, fill=scheme.line)
        left = 0.0
        for voice in Voice:
            share = whole.width() * self._counts.of(voice) / max(1, self._counts.total)
            if share:
                draw_round(
                    painter,
                    QRectF(left, 0, share, whole.height()),
                    whole.height() / 2,
                    fill=tone_colors(scheme, VOICE_TONES[voice])[0],
                )
            left += share
