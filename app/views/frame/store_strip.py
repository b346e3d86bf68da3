"""The store strip: says why the evenings cannot be opened or kept, and offers the ways on that there are."""

from PySide6.QtCore import QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from app.live.desk.desk import Desk
from app.live.desk.store_health import MOVED, StoreHealth
from app.live.evening_saver import EveningSaver
from app.views.widgets.controls.button import Button
from app.views.widgets.strip import Strip
from app.wording.store import NEEDS_BACKUP, why_refused


class StoreStrip(Strip):
    """Stands until the store works again. `backups_asked` when a backup is the way on."""

    backups_asked = Signal()

    def __init__(self, desk: Desk, health: StoreHealth, saver: EveningSaver, parent: QWidget | None = None) -> None:
        super().__init__("red", parent)
        self._desk, self._health, self._saver = desk, health, saver
        self._again = Button(self.tr("Try now"), icon="undo-2")
        self._here = Button(self.tr("Go on here"), kind="primary")
        self._save = Button(self.tr("Save this evening in a file"))
        self._backup = Button(self.tr("Put back a backup"))
        self._folder = Button(self.tr("Open the folder"), icon="folder-open")
        self.set_buttons([self._here, self._again, self._save, self._backup, self._folder])

        self._again.clicked.connect(health.try_again)
        self._here.clicked.connect(health.go_on_here)
        self._save.clicked.connect(saver.save)
        self._backup.clicked.connect(self.backups_asked)
        self._folder.clicked.connect(self._open_folder)
        health.changed.connect(self._look)
        desk.room_changed.connect(self._look)

    @Slot()
    def _look(self) -> None:
        fault = self._health.fault
        if fault is None:
            self.close_strip()
            return
        has_evening = self._desk.evening is not None
        moved = fault.key == MOVED
        self._here.setVisible(moved and not self._health.is_shut)
        self._again.setVisible(not moved or self._health.is_shut)
        self._save.setVisible(has_evening)
        self._backup.setVisible(fault.key in NEEDS_BACKUP and not has_evening)
        self.say(why_refused(fault, shut=self._health.is_shut, has_evening=has_evening))

    def take_keyboard(self) -> None:
        """Put the cursor on the first way on."""
        next(button for button in self.buttons() if not button.isHidden()).setFocus()

    @Slot()
    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._saver.data_folder)))
