"""The button of a part: a sign for how far it is, its word, and a full ground when it is in front; and their column."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from app.views.theme.icons import paint_icon
from app.views.theme.style import current_scheme, font, px, scaled
from app.views.theme.tokens import TEAL_FILL
from app.views.widgets.paint import (
    draw_line_of_text,
    draw_ring,
    draw_round,
    mirrored,
    painter_for,
    start_of,
    target,
)

SIZE, HEIGHT, PAD, ICON, GAP, RADIUS = 14, 38, 12, 12, 9, 8
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class SectionButton(QAbstractButton):
    """Takes the keyboard with Tab; Enter and the space bar choose it."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self._icon = "circle"
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_standing(self, icon: str, words: str) -> None:
        """Show how far the part is, as a sign and for a screen reader in words."""
        self._icon = icon
        self.setAccessibleDescription(words)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        words = QFontMetrics(_font()).horizontalAdvance(self._text)
        return QSize(words + 2 * px(PAD) + px(ICON) + px(GAP), target(HEIGHT))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in STEPS:
            event.ignore()  # for the column: a button of Qt would go to what comes next with Tab
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_for(self, _font())
        scheme = current_scheme()
        box = QRectF(self.rect())
        on = self.isChecked()
        if on:
            draw_round(painter, box, px(RADIUS), fill=TEAL_FILL[scheme.dark])
        elif self.underMouse():
            draw_round(painter, box, px(RADIUS), fill=scheme.line)
        if self.hasFocus():
            draw_ring(painter, box.adjusted(2, 2, -2, -2) if on else box, px(RADIUS))
        ink = scheme.on_teal if on else scheme.ink
        side = px(ICON)
        icon = QRect(px(PAD), (self.height() - side) // 2, side, side)
        paint_icon(painter, self._icon, QRectF(mirrored(self, icon)), ink)
        words = self.rect().adjusted(px(PAD) + side + px(GAP), 0, -px(4), 0)
        draw_line_of_text(painter, mirrored(self, words), self._text, ink, start_of(self))


class ButtonColumn(QFrame):
    """Buttons under each other: down and up go around, Enter and the space bar choose."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        scaled(self.column.setSpacing, 4)

    def buttons(self) -> list[SectionButton]:
        """Return the buttons from top to bottom."""
        items = (self.column.itemAt(place) for place in range(self.column.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [widget for widget in widgets if isinstance(widget, SectionButton)]

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        buttons = self.buttons()
        here = next((place for place, button in enumerate(buttons) if button.hasFocus()), None)
        if here is not None and event.key() in STEPS:
            buttons[(here + STEPS[Qt.Key(event.key())]) % len(buttons)].setFocus()
        else:
            super().keyPressEvent(event)


def _font() -> QFont:
    return font(SIZE, QFont.Weight.DemiBold)
