"""The drop-down: a combo box whose arrow is one of our icons and whose text is elided, never cut."""

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget
from typing_extensions import override

from app.views.theme.icons import paint_icon
from app.views.theme.style import current_scheme, px
from app.views.widgets.paint import mirrored
from app.views.widgets.words.plain_text import elided

ARROW, ROOM = 14, 26
MOST = 100
"""Items that a list shows at once where the screen has room for them."""


class DropDown(QComboBox):
    """Asks for the width of some twelve letters and takes what it gets. The wheel never changes it: the page scrolls."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.setMaxVisibleItems(MOST)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        field = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        option.currentText = elided(option.currentText, self.fontMetrics(), field.width() - 4)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        arrow = QRect(self.width() - px(ROOM), (self.height() - px(ARROW)) // 2, px(ARROW), px(ARROW))
        paint_icon(painter, "chevron-down", QRectF(mirrored(self, arrow)), current_scheme().muted)
