"""The backups of the settings: what was kept by itself, and putting it back."""

from collections.abc import Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from app.views.widgets.controls.button import Button
from app.views.widgets.flow_layout import FlowLayout
from app.views.widgets.words.plain_label import PlainLabel

MOST = 20
FIRST = 2
"""The row of the newest one; above it stands what is in the way."""


class BackupList(QWidget):
    """The newest backups, each with a button; `restore_asked` has the path of one.

    While an evening runs each goes back only after it was said what that does to it, and somebody wants it all the same.
    """

    restore_asked = Signal(str)
    back_asked = Signal()
    """To the evening that runs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._found: tuple[Path, ...] = ()
        self._running = ""

    def show_backups(self, backups: Iterable[Path], *, running: str = "", is_open: bool = False) -> None:
        """List the backups. `running` is the title of the evening that runs, `is_open` whether another one is open."""
        self._found, self._running = tuple(backups), running
        self._list(may_restore=not running and not is_open)
        if not self._found:
            return
        if running:
            self._ask()
        elif is_open:
            self._say(self.tr("Go to the start screen first to put one back."))

    def _list(self, *, may_restore: bool) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        shown = self._found[:MOST]
        for row, backup in enumerate(shown, FIRST):
            self._grid.addWidget(PlainLabel(_when(backup)), row, 0)
            button = Button(self.tr("Put back"))
            button.setAccessibleName(self.tr("Put back the backup of {when}").format(when=_when(backup)))
            button.setEnabled(may_restore)
            button.clicked.connect(partial(self.restore_asked.emit, str(backup)))
            self._grid.addWidget(button, row, 1, Qt.AlignmentFlag.AlignLeft)
        if not shown:
            self._grid.addWidget(PlainLabel(self.tr("No backup yet.")), 0, 0)

    def _ask(self) -> None:
        words = self.tr(
            "“{title}” is running. With a backup it goes back to the moment of that backup too: what was said since then "
            "stands in the old file only, which is kept. Close the evening first if you can."
        )
        self._say(words.format(title=self._running))
        back, sure = Button(self.tr("Back to the evening that runs")), Button(self.tr("Put one back all the same"))
        back.clicked.connect(self.back_asked)
        sure.clicked.connect(self._allow)
        choices = QWidget()
        row = FlowLayout(choices)
        for button in (back, sure):
            row.addWidget(button)
        self._grid.addWidget(choices, 1, 0, 1, 2)

    @Slot()
    def _allow(self) -> None:
        self._list(may_restore=True)
        self._say(self.tr("Choose a backup. “{title}” goes back to its moment.").format(title=self._running))

    def _say(self, words: str) -> None:
        self._grid.addWidget(PlainLabel(words, "muted", wrap=True), 0, 0, 1, 2)


def _when(backup: Path) -> str:
    """Return the moment in a backup's name, such as 24-11-2026 20.15."""
    stamp = backup.stem.removeprefix("samenspraak-")
    day, _, clock = stamp.partition("-")
    return f"{day[6:8]}-{day[4:6]}-{day[:4]} {clock[:2]}.{clock[2:4]}" if len(stamp) >= 15 else backup.stem
