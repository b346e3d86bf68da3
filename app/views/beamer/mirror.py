"""The mirror: what the room sees, small, at the foot of the desk."""

from PySide6.QtCore import QEvent, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.models.slide import Slide
from app.views.beamer.measures import clamp_scale
from app.views.beamer.pages import overflows, words_on
from app.views.beamer.painter import paint_mark, paint_slide

LEAST_WIDTH = 240
_WIDE = QSize(1920, 1080)
_ROUND = 8.0


class Mirror(QWidget):
    """Paints the slide with the beamer's painter in the beamer's proportions, so that rows break at the same words."""

    overflow_changed = Signal(bool)  # whether the room misses a text

    def __init__(self, least_width: int = LEAST_WIDTH, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least_width = least_width
        self._slide = Slide()
        self._scale = 1.0
        self._beamer = _WIDE
        self._overflows = False
        self._picture: QPixmap | None = None
        self._fills = False
        self._mark = ""
        self.setAccessibleName(name or self.tr("What the room sees"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumWidth(least_width)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_slide(self, slide: Slide) -> None:
        """Show a slide; the same one again costs nothing."""
        if slide != self._slide:
            self._slide = slide
            self._read_anew()

    def set_scale(self, scale: float) -> None:
        """Set the room's text scale, as on the beamer."""
        if clamp_scale(scale) != self._scale:
            self._scale = clamp_scale(scale)
            self._read_anew()

    def set_beamer_size(self, size: QSize) -> None:
        """Take over the proportions of the beamer; without one it is 16 to 9."""
        size = size if not size.isEmpty() else _WIDE
        if size != self._beamer:
            self._beamer = size
            self.updateGeometry()
            self._read_anew()

    def mark_as_practice(self) -> None:
        """Say over every slide, as the beamer does, that somebody practises."""
        self._mark = self.tr("PRACTICE · nothing of this is kept")
        self._read_anew()

    def fill(self, fills: bool) -> None:
        """Take the room there is, in the middle of it, instead of asking for a height that goes with the width."""
        self._fills = fills
        policy = self.sizePolicy()
        policy.setHeightForWidth(not fills)
        policy.setVerticalPolicy(QSizePolicy.Policy.Expanding if fills else QSizePolicy.Policy.Preferred)
        self.setSizePolicy(policy)

    def _read_anew(self) -> None:
        words = words_on(self._slide, self._beamer, self._scale)
        self.setAccessibleDescription("\n".join([*([self._mark] if self._mark else []), *words]))
        before, self._overflows = self._overflows, overflows(self._slide, self._beamer, self._scale)
        if self._overflows is not before:
            self.overflow_changed.emit(self._overflows)
        self._paint_anew()

    def _paint_anew(self) -> None:
        self._picture = None
        self.update()

    def _place(self) -> QRectF:
        """Return the largest room with the beamer's proportions within the widget."""
        size = QSizeF(self._beamer).scaled(QSizeF(self.size()), Qt.AspectRatioMode.KeepAspectRatio)
        return QRectF((self.width() - size.width()) / 2, 0, size.width(), size.height())

    def _paint_picture(self, ratio: float) -> QPixmap:
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        place = self._place()
        outline = QPainterPath()
        outline.addRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), _ROUND, _ROUND)
        painter = QPainter(picture)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setClipPath(outline)
            paint_slide(painter, place, self._slide, self._scale)
            if self._mark:
                paint_mark(painter, place, self._mark)
            painter.setClipping(False)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Mid), 1))
            painter.drawPath(outline)
        finally:
            painter.end()
        return picture

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        ratio = self.devicePixelRatioF()
        if self._picture is None or self._picture.size() != self.size() * ratio:
            self._picture = self._paint_picture(ratio)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        painter.end()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._paint_anew()  # its edge is a line of the desk

    @override
    def hasHeightForWidth(self) -> bool:
        return not self._fills

    @override
    def heightForWidth(self, width: int) -> int:
        return round(width * self._beamer.height() / self._beamer.width())

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._least_width, self.heightForWidth(self._least_width))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
