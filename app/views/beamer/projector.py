"""The projector: keeps the beamer's window on the beamer's screen, and off the laptop's."""

from PySide6.QtCore import QEvent, QObject, QSize, QTimer, Signal, Slot
from PySide6.QtGui import QScreen, QWindow
from typing_extensions import override

from app.live.room.screens import BeamerState, ScreenKeeper
from app.models.slide import Slide
from app.views.beamer.pages import quote_pages
from app.views.beamer.window import BeamerWindow

_TRIES = 5  # after so many places that were not the beamer the window stays away
_EDGE = 8  # pixels of another screen that rounding may touch
_WIDE = QSize(1920, 1080)


class Projector(QObject):
    """Switches the beamer on and off. What it shows outlives an unplugged cable: the same slide comes back."""

    state_changed = Signal(object)  # BeamerState
    image_size_changed = Signal(QSize)  # for the mirror and for dividing texts over screens

    def __init__(self, keeper: ScreenKeeper, window: BeamerWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._window = window
        self._on = False
        self.was_used = False
        """Whether somebody switched it on or off: from then on it does neither by itself."""
        self._placing = False
        self._tries = 0
        self._state = BeamerState.OFF
        self._size = _WIDE
        self._scale = 1.0
        self._handle: QWindow | None = None
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._place)
        keeper.beamer_screen_changed.connect(self._follow)
        window.close_asked.connect(self.switch_off)
        window.installEventFilter(self)

    @property
    def state(self) -> BeamerState:
        """OFF, or where the image is."""
        return self._state

    def show_slide(self, slide: Slide) -> None:
        """Show a slide, now or when the beamer is there."""
        self._window.show_slide(slide)

    def set_scale(self, scale: float) -> None:
        """Set the room's text scale."""
        self._scale = scale
        self._window.set_scale(scale)

    def pages_of(self, quote: str) -> int:
        """Return over how many screens these words go."""
        return len(quote_pages(quote, self._size, self._scale))

    @Slot()
    def switch_on(self) -> None:
        """Show the image: on its own screen, or in a window when there is but one. A second call looks again."""
        self._on = self.was_used = True
        self._tries = 0
        self._keeper.begin()
        self._place()

    @Slot()
    def switch_off(self) -> None:
        """Take the image away. Do this before the app quits: the window does not close by itself."""
        self._on = False
        self.was_used = True
        self._place()

    @Slot(object)
    def _follow(self, _screen: QScreen | None) -> None:
        self._tries = 0
        self._place()

    @Slot()
    def _place(self) -> None:
        """Bring the window where it belongs, or away; nothing moves when it is there already."""
        self._later.stop()
        state = self._wanted()
        self._placing = True
        screen = self._keeper.beamer_screen() if state is BeamerState.FULL else self._keeper.laptop_screen()
        if screen is None or state in (BeamerState.OFF, BeamerState.LOST):
            self._window.hide()
        elif state is BeamerState.WINDOWED:
            self._window.float_on(screen)
        elif not self._covers(screen):
            if self._window.screen() != screen:
                self._window.hide()
            self._window.cover(screen)
        self._placing = False
        self._watch()
        self._guard()
        if state is not self._state:
            self._state = state
            self.state_changed.emit(state)

    def _wanted(self) -> BeamerState:
        if not self._on:
            return BeamerState.OFF
        return BeamerState.LOST if self._tries >= _TRIES else self._keeper.state

    def _covers(self, screen: QScreen) -> bool:
        window = self._window
        shown = window.isVisible() and window.isFullScreen()
        return shown and window.screen() == screen and window.geometry() == screen.geometry()

    def _watch(self) -> None:
        handle = self._window.windowHandle()
        if handle is not None and handle is not self._handle:
            self._handle = handle
            handle.screenChanged.connect(self._guard)

    @Slot()
    def _guard(self) -> None:
        """Hide the window at once when it came to lie over the desk or on another screen; place it again after."""
        window = self._window
        if self._placing or not window.isVisible() or self._wanted() is not BeamerState.FULL:
            return
        laptop = self._keeper.laptop_screen()
        expected = self._keeper.beamer_screen()
        desk = laptop.geometry().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE) if laptop else None
        if window.screen() != expected or (desk and desk.intersects(window.geometry())):
            window.hide()
            self._tries += 1
            self._later.start()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show):
            self._guard()
        if event.type() == QEvent.Type.Resize and self._window.size() != self._size:
            self._size = self._window.size()
            self.image_size_changed.emit(self._size)
        return super().eventFilter(watched, event)
