"""The backups of the settings: what was kept by itself, and putting it back."""

from collections.abc import Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.views.widgets.controls.button import Button
from app.views.widgets.words.plain_label import PlainLabel

MOST = 20


class BackupList(QWidget):
    """The newest backups, each with a button; `restore_asked` has the path of one."""

    restore_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)

    def show_backups(self, backups: Iterable[Path], may_restore: bool) -> None:
        """List the backups; they can be put back only while no evening is open."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        shown = list(backups)[:MOST]
        for row, backup in enumerate(shown):
            self._grid.addWidget(PlainLabel(_when(backup)), row, 0)
            button = Button(self.tr("Put back"))
            button.setAccessibleName(self.tr("Put back the backup of {when}").format(when=_when(backup)))
            button.setEnabled(may_restore)
            button.clicked.connect(partial(self.restore_asked.emit, str(backup)))
            self._grid.addWidget(button, row, 1, Qt.AlignmentFlag.AlignLeft)
        if not shown:
            self._grid.addWidget(PlainLabel(self.tr("No backup yet.")), 0, 0)
        elif not may_restore:
            words = self.tr("Go to the start screen first to put one back.")
            self._grid.addWidget(PlainLabel(words, "muted", wrap=True), len(shown), 0, 1, 2)


def _when(backup: Path) -> str:
    """Return the moment in a backup's name, such as 24-11-2026 20.15."""
    stamp = backup.stem.removeprefix("samenspraak-")
    day, _, clock = stamp.partition("-")
    return f"{day[6:8]}-{day[4:6]}-{day[:4]} {clock[:2]}.{clock[2:4]}" if len(stamp) >= 15 else backup.stem
