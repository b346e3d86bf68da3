"""The keeper of the screens: follows them as they come, go and change, and says where the beamer is."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication, QScreen

from app.live.room.screen_choice import (
    Available,
    BeamerState,
    Decision,
    KnownScreens,
    ScreenChoice,
    choose,
    laptop_among,
)

__all__ = ["Available", "BeamerState", "ScreenChoice", "ScreenKeeper"]


class ScreenKeeper(QObject):
    """Follows Qt's screens and keeps the decision. It emits within the event in which a screen comes or goes."""

    beamer_screen_changed = Signal(object)  # QScreen or None; also when its size changed
    screens_changed = Signal()  # the list for the settings

    def __init__(self, remembered: ScreenChoice | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known = KnownScreens(remembered=remembered)
        self._decision = Decision(BeamerState.WINDOWED)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.screenAdded.connect(self._meet)
        app.screenRemoved.connect(self._lose)
        app.primaryScreenChanged.connect(self._look)
        for screen in app.screens():
            screen.geometryChanged.connect(self._look)
        self._decide()

    @property
    def state(self) -> BeamerState:
        """FULL, WINDOWED or LOST."""
        return self._decision.state

    @property
    def sure(self) -> bool:
        """False when another screen was taken than the chosen one, or one of several: worth asking once."""
        return self._decision.sure

    def screens(self) -> tuple[Available, ...]:
        """Return the screens that are there, for the settings."""
        return _available()

    def laptop_screen(self) -> QScreen | None:
        """Return the screen with the desk; None when there is no screen at all."""
        return _screen_of(laptop_among(_available(), self._known.laptop))

    def beamer_screen(self) -> QScreen | None:
        """Return the screen to cover; None unless the state is FULL."""
        return _screen_of(self._decision.beamer)

    def set_laptop(self, screen: QScreen | None) -> None:
        """Tell on which screen the desk stands. Call it again when the desk was dragged to another one."""
        self._known = replace(self._known, laptop=screen.name() if screen else "")
        self._decide()

    def remember(self, choice: ScreenChoice | None) -> None:
        """Take the host's choice of a beamer; None lets the keeper choose."""
        self._known = replace(self._known, remembered=choice, current=None)
        self._decide()

    def begin(self) -> None:
        """Look with fresh eyes, as when the beamer is switched on: with one screen that is a window, not LOST."""
        self._known = replace(self._known, current=None)
        self._decide()

    @Slot(QScreen)
    def _meet(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._look)
        self._look()

    @Slot(QScreen)
    def _lose(self, screen: QScreen) -> None:
        self._decide(leaving=screen)
        self.screens_changed.emit()

    @Slot()
    def _look(self) -> None:
        self._decide()
        self.screens_changed.emit()

    def _decide(self, leaving: QScreen | None = None) -> None:
        there = _available(leaving)
        decision = choose(there, self._known)
        if decision.beamer:
            others = frozenset(screen.choice for screen in there if screen != decision.beamer)
            self._known = replace(self._known, current=decision.beamer.choice, others=others)
        if decision != self._decision:
            self._decision = decision
            self.beamer_screen_changed.emit(self.beamer_screen())


def _available(leaving: QScreen | None = None) -> tuple[Available, ...]:
    """Return Qt's screens without one that is leaving or has no size, as between two lids."""
    primary = QGuiApplication.primaryScreen()
    return tuple(
        _seen(screen, screen == primary)
        for screen in QGuiApplication.screens()
        if screen != leaving and not screen.geometry().isEmpty()
    )


def _seen(screen: QScreen, primary: bool) -> Available:
    box = screen.geometry()
    return Available(ScreenChoice.of(screen), (box.x(), box.y(), box.width(), box.height()), primary)


def _screen_of(wanted: Available | None) -> QScreen | None:
    if wanted is None:
        return None
    seen = ((screen, _seen(screen, wanted.primary)) for screen in QGuiApplication.screens())
    return next((screen for screen, now in seen if now == wanted), None)
