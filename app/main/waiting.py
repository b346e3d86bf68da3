"""Waiting at the entrance: looks again and again until the app can open, with a window that says what is in the way."""

from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from app.main.entrance import Entrance, Obstacle
from app.settings import settings_in
from app.views.frame.entrance_window import EntranceWindow
from app.views.frame.window_place import WindowPlace
from app.views.theme.style import put_on_first

TRY_AGAIN_MS = 2_000
SILENCE_MS = 8_000
"""So long another app may be silent before that is said: it may be starting."""


class Waiting(QObject):
    """Says `free` once nothing is in the way. It ends the app when another one answers, or when the user gives up."""

    free = Signal()

    def __init__(self, application: QApplication, entrance: Entrance, settings: Path) -> None:
        super().__init__(application)
        self._application, self._entrance = application, entrance
        chosen = settings_in(settings)
        put_on_first(application, chosen.scheme, chosen.text_scale)
        self.window = EntranceWindow()
        self._place = WindowPlace(self.window, self)
        self._place.put(chosen.places)
        self._waited = QElapsedTimer()
        self._timer = QTimer(self, interval=TRY_AGAIN_MS)

        self._timer.timeout.connect(self._look)
        self.window.tried.connect(self._look)
        self.window.left.connect(self._leave)
        self.window.folder_chosen.connect(self._choose)

    def begin(self, found: Obstacle) -> None:
        """Say what was found to be in the way, and look again every two seconds."""
        self._waited.start()
        self._timer.start()
        self._show(found)

    def _show(self, found: Obstacle) -> None:
        if found is Obstacle.NONE:
            self._make_way()
            self.free.emit()
        elif found is Obstacle.ANSWERED:
            self._application.exit(0)
        elif found is not Obstacle.SILENT or self._waited.elapsed() > SILENCE_MS:
            self.window.show_obstacle(found.value, self._entrance.folder, self._entrance.instance.holder())

    def _make_way(self) -> None:
        self._timer.stop()
        self.window.hide()
        self.window.deleteLater()
        self.deleteLater()

    @Slot()
    def _look(self) -> None:
        self._show(self._entrance.look())

    @Slot()
    def _leave(self) -> None:
        self._timer.stop()
        self._application.exit(1)

    @Slot(str)
    def _choose(self, folder: str) -> None:
        self._entrance.choose(Path(folder))
        self._look()
