"""The beamer's window: one slide, no frame, no cursor, no menu, and never the keyboard."""

from dataclasses import replace

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QPainter, QPaintEvent, QScreen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.models.slide import Slide
from app.views.beamer.measures import clamp_scale
from app.views.beamer.painter import paint_mark, paint_slide, ring_rect

_SHY = Qt.WindowType.Window | Qt.WindowType.WindowDoesNotAcceptFocus
_BARE = _SHY | Qt.WindowType.FramelessWindowHint
_PART = 0.3  # of the laptop's screen, for the window when there is no second screen


class BeamerWindow(QWidget):
    """Shows a slide. Only its owner opens, places and closes it; `close_asked` tells that a user would like to."""

    close_asked = Signal()

    def __init__(self) -> None:
        super().__init__(None, _BARE)
        self._slide = Slide()
        self._scale = 1.0
        self._mark = ""
        self.setWindowTitle(self.tr("Samenspraak – beamer"))
        self.setAccessibleName(self.windowTitle())
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setMinimumSize(320, 180)

    @property
    def slide(self) -> Slide:
        """What the window shows, also while it is hidden."""
        return self._slide

    def show_slide(self, slide: Slide) -> None:
        """Show a slide; the same one again draws nothing, and a ring that moved draws only the ring."""
        before, self._slide = self._slide, slide
        if before == slide:
            return
        if before.ring is not None and slide.ring is not None and replace(before, ring=slide.ring) == slide:
            self.update(ring_rect(self.size(), slide, self._scale).toAlignedRect().adjusted(-2, -2, 2, 2))
        else:
            self.update()

    def set_scale(self, scale: float) -> None:
        """Set the room's text scale, 1.0 to 1.6; what lies outside is brought within."""
        if clamp_scale(scale) != self._scale:
            self._scale = clamp_scale(scale)
            self.update()

    def mark_as_practice(self) -> None:
        """Say over every slide that somebody practises, and that nothing of it is kept."""
        self._mark = self.tr("PRACTICE · nothing of this is kept")
        self.update()

    def cover(self, screen: QScreen) -> None:
        """Fill a screen, first placed and only then shown: it never appears anywhere else."""
        self._wear(_BARE)
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.setWindowState(Qt.WindowState.WindowFullScreen)  # showFullScreen() would also take the keyboard
        self.show()

    def float_on(self, screen: QScreen) -> None:
        """Show as an ordinary window in a corner of a screen, to be dragged anywhere. A second call leaves it there."""
        if self.isVisible() and not self.isFullScreen():
            return
        self._wear(_SHY)
        self.unsetCursor()
        self.setScreen(screen)
        free = screen.availableGeometry()
        width = max(self.minimumWidth(), round(_PART * free.width()))
        place = QRect(free.topLeft(), QSize(width, round(width * 9 / 16)))
        place.moveTopRight(free.topRight())  # at the foot it would lie over the field in which one types
        self.setWindowState(Qt.WindowState.WindowNoState)
        self.setGeometry(place)
        self.show()

    def _wear(self, flags: Qt.WindowType) -> None:
        if self.windowFlags() != flags:
            self.setWindowFlags(flags)  # hides the window

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            painter.setClipRect(event.rect())
            paint_slide(painter, QRectF(self.rect()), self._slide, self._scale)
            if self._mark:
                paint_mark(painter, QRectF(self.rect()), self._mark)
        finally:
            painter.end()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication) and app.isSavingSession():
            return  # the laptop is shutting down
        event.ignore()
        if not self.isFullScreen():
            self.close_asked.emit()
