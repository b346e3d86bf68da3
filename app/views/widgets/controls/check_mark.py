"""The check mark: a rounded box to tick, with text that stands back until it is ticked."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize
from PySide6.QtGui import QFont, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget
from typing_extensions import override

from app.views.theme.icons import paint_icon
from app.views.theme.style import BODY, current_scheme, font, px, teal_fill
from app.views.widgets.chord import is_chord
from app.views.widgets.paint import (
    draw_line_of_text,
    draw_ring,
    draw_round,
    mirrored,
    painter_for,
    start_of,
    target,
)
from app.views.widgets.words.lines import width_of

BOX, GAP, EDGE = 18, 8, 4


class CheckMark(QCheckBox):
    """A check box for text of any origin; `strong` is for a point with points below it."""

    def __init__(self, text: str = "", *, strong: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = ""
        self._strong = strong
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_label(text)

    def label(self) -> str:
        """Return the text as it was given."""
        return self._label

    def set_label(self, text: str) -> None:
        """Show another text. Qt's own text stays empty: an ampersand in it would become a shortcut."""
        self._label = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def _weight(self) -> QFont.Weight:
        return QFont.Weight.DemiBold if self._strong else QFont.Weight.Normal

    @override
    def sizeHint(self) -> QSize:
        words = width_of(self._label, BODY, self._weight()) + 2
        gap = px(GAP) if self._label else 0
        return QSize(max(target(0), 2 * EDGE + px(BOX) + gap + words), target(26))

    @override
    def minimumSizeHint(self) -> QSize:
        narrow = 2 * EDGE + px(BOX + GAP + 2 * BODY)
        return QSize(min(narrow, self.sizeHint().width()), target(26))

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_chord(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_for(self, font(BODY, self._weight()))
        scheme = current_scheme()
        side = px(BOX)
        square = QRectF(mirrored(self, QRect(EDGE, (self.height() - side) // 2, side, side)))
        if self.isChecked():
            fill = teal_fill() if self.isEnabled() else scheme.muted
            draw_round(painter, square, px(5), fill=fill)
            inset = side * 0.12
            tick = scheme.on_teal if self.isEnabled() else scheme.paper
            paint_icon(painter, "check", square.adjusted(inset, inset, -inset, -inset), tick)
        else:
            draw_round(painter, square, px(5), fill=scheme.card, line=scheme.muted, width=max(1.5, px(1.5)))
        words = mirrored(self, self.rect().adjusted(EDGE + side + px(GAP), 0, -EDGE, 0))
        ink = scheme.ink if self.isChecked() and self.isEnabled() else scheme.muted
        draw_line_of_text(painter, words, self._label, ink, start_of(self))
        if self.hasFocus():
            draw_ring(painter, QRectF(self.rect()), px(6))
