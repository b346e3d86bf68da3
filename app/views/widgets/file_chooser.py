"""The file chooser: asks for a file beside the window, without holding anything up."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QStandardPaths, Qt, Slot
from PySide6.QtWidgets import QFileDialog, QWidget


class FileChooser(QObject):
    """Shows the chooser of the system; one that is open comes to the front instead. Nothing waits for the answer.

    With `folders` a folder is chosen.
    """

    def __init__(
        self, title: str, patterns: str, taken: Callable[[str], object], parent: QWidget, *, folders: bool = False
    ) -> None:
        super().__init__(parent)
        self._mode = QFileDialog.FileMode.Directory if folders else QFileDialog.FileMode.ExistingFile
        self._parent = parent
        self._title, self._patterns, self._taken = title, patterns, taken
        self._dialog: QFileDialog | None = None

    def ask(self) -> None:
        """Show it; `taken` is called with the path when one is chosen."""
        if self._dialog is None:
            start = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
            dialog = QFileDialog(self._parent, self._title, start, self._patterns)
            dialog.setFileMode(self._mode)
            dialog.setWindowModality(Qt.WindowModality.NonModal)
            dialog.fileSelected.connect(self._take)
            dialog.finished.connect(self._forget)
            self._dialog = dialog
        self._dialog.show()
        self._dialog.raise_()

    @Slot(str)
    def _take(self, path: str) -> None:
        self._taken(path)

    @Slot()
    def _forget(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None
