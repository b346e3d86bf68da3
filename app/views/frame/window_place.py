"""The window's place: on the laptop's screen, as large as fits there, where it stood the last time with these screens."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.settings import Place

USUAL_WIDTH, USUAL_HEIGHT = 1366, 728
FRAME, TITLE = 8, 40
"""What the system may draw around a window, as long as it did not tell."""

EDGE = 8
"""Pixels of another screen that rounding may touch."""

REST_MS = 700
"""So long after the last move the place is remembered."""

MOVED_MS = 300
"""So long a system may take to move a window from one screen to another."""

_MAXIMISED = Qt.WindowState.WindowMaximized


def layout() -> str:
    """Return the screens that are there now, in words that are the same when they are there again."""
    seen = sorted(QGuiApplication.screens(), key=QScreen.name)
    return " ".join(f"{screen.name()}:{_words(screen.geometry())}" for screen in seen)


def _words(box: QRect) -> str:
    return f"{box.width()}x{box.height()}+{box.x()}+{box.y()}"


def usual(room: QRect) -> QRect:
    """Return the usual size in the middle of this room, or what fits there inside a frame."""
    free = room.adjusted(FRAME, TITLE, -FRAME, -FRAME)
    box = QRect(0, 0, min(USUAL_WIDTH, free.width()), min(USUAL_HEIGHT, free.height()))
    box.moveCenter(free.center())
    return box


def within(box: QRect, room: QRect) -> QRect:
    """Return the box moved into the room, and made smaller where it would stick out."""
    width, height = min(box.width(), room.width()), min(box.height(), room.height())
    left = max(room.left(), min(box.left(), room.left() + room.width() - width))
    top = max(room.top(), min(box.top(), room.top() + room.height() - height))
    return QRect(left, top, width, height)


def _covers(here: QRect, other: QRect) -> bool:
    common = here.intersected(other)
    return common.width() > EDGE and common.height() > EDGE


class WindowPlace(QObject):
    """Knows which screen is the laptop's: the one it was put on, until somebody says that it belongs elsewhere."""

    home_changed = Signal()
    strayed = Signal(bool)
    """Whether the desk lies over a screen that is not the laptop's, so that the room may see it."""

    kept = Signal(object)
    """The `Place` to remember; told only of a window that was `put`."""

    def __init__(self, window: QWidget, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._home = ""
        self._is_put = self.is_astray = False
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        window.installEventFilter(self)

        self._rest.timeout.connect(self.keep)
        app.screenAdded.connect(self._look)
        app.screenRemoved.connect(self._look)

    @property
    def home(self) -> QScreen:
        """The laptop's screen; the primary one when that is gone."""
        named = (screen for screen in QGuiApplication.screens() if screen.name() == self._home)
        return next(named, QGuiApplication.primaryScreen())

    def put(self, known: tuple[Place, ...] = ()) -> None:
        """Put the window on the laptop's screen before it is shown: filling it, unless it stood otherwise before."""
        before = next((place for place in known if place.screens == layout()), None)
        self._home = before.home if before is not None else ""
        self._home = self.home.name()
        room = self.home.availableGeometry()
        wanted = QRect(before.x, before.y, before.width, before.height) if before is not None else usual(room)
        self._is_put = True
        self._window.setScreen(self.home)
        self._window.setGeometry(within(wanted, room))
        if before is None or before.maximised:
            self._window.setWindowState(self._window.windowState() | _MAXIMISED)

    @Slot()
    def hold(self) -> None:
        """Make it smaller, or move it, where it sticks out of the laptop's screen. A second call does nothing."""
        window = self._window
        if not self._is_put or self.is_astray or window.isMaximized() or window.isFullScreen():
            return
        inside, frame = window.geometry(), window.frameGeometry()
        wanted = within(frame, self.home.availableGeometry())
        if wanted != frame:
            window.setGeometry(
                wanted.adjusted(
                    inside.left() - frame.left(),
                    inside.top() - frame.top(),
                    inside.right() - frame.right(),
                    inside.bottom() - frame.bottom(),
                )
            )

    @Slot()
    def bring_back(self) -> None:
        """Put the window on the laptop's screen again, as it was made: filling it or not."""
        window, full = self._window, self._window.isMaximized()
        if full:
            window.setWindowState(window.windowState() & ~_MAXIMISED)
        window.setGeometry(usual(self.home.availableGeometry()))
        if full:
            window.setWindowState(window.windowState() | _MAXIMISED)
        QTimer.singleShot(MOVED_MS, self, self.hold)  # once the system has measured it on its own screen

    @Slot()
    def settle_here(self) -> None:
        """Take the screen on which the window stands now for the laptop's."""
        self._home = self._window.screen().name()
        self.home_changed.emit()
        self._tell(False)
        self.keep()

    @Slot()
    def keep(self) -> None:
        """Tell where the window stands, to remember it."""
        window = self._window
        if self._is_put and not self.is_astray and not window.isMinimized():
            box = window.normalGeometry() if window.isMaximized() else window.geometry()
            where = box.x(), box.y(), box.width(), box.height()
            self.kept.emit(Place(layout(), self.home.name(), *where, window.isMaximized()))

    @Slot()
    def _look(self) -> None:
        if not self._window.isVisible() or self._window.isMinimized():
            return
        home, here = self.home, self._window.geometry()
        others = (screen.geometry() for screen in QGuiApplication.screens() if screen is not home)
        self._tell(any(_covers(here, other) for other in others if not other.intersects(home.geometry())))
        self._rest.start()

    def _tell(self, astray: bool) -> None:
        if astray is not self.is_astray:
            self.is_astray = astray
            self.strayed.emit(astray)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.WindowStateChange):
            self._look()
        return super().eventFilter(watched, event)
