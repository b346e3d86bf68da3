"""The picture card: a picture of the evening under its title, with a button that saves it as a file."""

from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.live.followup.pictures import BarPicture
from app.views.followup.gathered.picture_painter import height_for, paint_picture
from app.views.phase.card import Card
from app.views.theme.style import current_scheme, px
from app.views.widgets.controls.button import Button
from app.views.widgets.paint import draw_ring, painter_for

LEAST, EDGE = 260, 6


class PictureCanvas(QWidget):
    """Takes the keyboard with Tab, so that a screen reader reads out the numbers."""

    def __init__(self, picture: BarPicture, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = picture
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(picture.title)
        self.setAccessibleDescription(picture.text)

    @override
    def heightForWidth(self, width: int) -> int:
        return height_for(self._picture, width - 2 * px(EDGE)) + 2 * px(EDGE)

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(LEAST), self.heightForWidth(px(LEAST)))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(px(LEAST) // 2, px(40))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_for(self)
        if self.hasFocus():
            draw_ring(painter, QRectF(self.rect()), px(6))
        painter.translate(px(EDGE), px(EDGE))
        paint_picture(painter, self._picture, self.width() - 2 * px(EDGE), current_scheme())


class PictureCard(Card):
    """`save_asked` tells which picture is to be saved."""

    save_asked = Signal(object)

    def __init__(self, picture: BarPicture, parent: QWidget | None = None) -> None:
        super().__init__(picture.title, parent)
        self.picture = picture
        self.canvas = PictureCanvas(picture)
        self.save = Button(self.tr("Save as PNG"), icon="save", kind="chip")
        self.save.setAccessibleName(self.tr("Save as PNG: {title}").format(title=picture.title))
        self.column.addWidget(self.canvas)
        self.column.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeading)

        self.save.clicked.connect(partial(self.save_asked.emit, picture))
