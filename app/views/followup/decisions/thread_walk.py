"""The walk along the thread: one key to a station of it, a second one to where that stands."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.views.followup.decisions.thread_panel import Station, ThreadPanel
from app.views.theme.style import scaled
from app.views.widgets.width_step import WidthStep

WIDE, THREAD = 940, 330
"""From this width, at 100 %, the thread stands at the side; and how wide it is there."""


class ThreadWalk(QObject):
    """Where there is no room for both, the thread takes the place of what stands beside it while one walks along it."""

    opened = Signal(str)
    """The station to which one wants to go."""
    left = Signal()

    def __init__(self, section: QWidget, beside: QWidget, panel: ThreadPanel) -> None:
        super().__init__(section)
        self._beside, self._panel = beside, panel
        self._step = WidthStep(section, WIDE, self._fit)

        panel.opened.connect(self._open)

    def _fit(self, wide: bool) -> None:
        walking = self._panel.at() is not None
        self._panel.setVisible(wide or walking)
        self._beside.setVisible(wide or not walking)
        if wide:
            scaled(self._panel.setFixedWidth, THREAD)
        else:
            self._panel.setMinimumWidth(0)
            self._panel.setMaximumWidth(1 << 20)

    def go(self, by: int) -> None:
        """Go back to what was said (-1) or on to what comes of it (1); there, on to where that stands, or back."""
        at = self._panel.at()
        if at is None:
            self._panel.show()
            self._panel.go_to(Station.SAID if by < 0 else Station.ACTION)
            self._step.fit_again()
        elif (by < 0) is (at in (Station.SAID, Station.SUBJECT)):
            self._open(at)
        else:
            self.leave()

    def leave(self) -> None:
        """Be beside the thread again."""
        self._beside.show()
        self.left.emit()
        self._step.fit_again()

    @Slot(str)
    def _open(self, station: str) -> None:
        self.leave()
        self.opened.emit(station)
