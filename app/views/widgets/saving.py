"""Saving: a button for each kind of file, where files go, and what one can do with one that is there."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from app.views.widgets.controls.button import Button
from app.views.widgets.flow_layout import FlowLayout
from app.wording.marking import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

KINDS = {
    "pdf": QT_TRANSLATE_NOOP("Papers", "PDF"),
    "docx": QT_TRANSLATE_NOOP("Papers", "Word"),
    "txt": QT_TRANSLATE_NOOP("Papers", "Plain text"),
    "html": QT_TRANSLATE_NOOP("Papers", "Web page"),
    "eml": QT_TRANSLATE_NOOP("Papers", "E-mail"),
    "ics": QT_TRANSLATE_NOOP("Papers", "Appointment"),
    "xlsx": QT_TRANSLATE_NOOP("Papers", "Spreadsheet"),
    "quotes.csv": QT_TRANSLATE_NOOP("Papers", "Quotes (csv)"),
    "actions.csv": QT_TRANSLATE_NOOP("Papers", "Actions (csv)"),
    "json": QT_TRANSLATE_NOOP("Papers", "Whole evening"),
}
"""What a kind of file is called, by its ending."""


def save_button(kind: str) -> Button:
    """Return the button that saves a file of this kind."""
    words = translate("Papers", KINDS[kind])
    button = Button(words)
    button.setAccessibleName(translate("Papers", "Save as {kind}").format(kind=words))
    return button


class MadeFile(QWidget):
    """Opens the file that was made last, or its folder; hidden until there is one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path = ""
        self.open = Button(self.tr("Open the file"), icon="printer")
        self.folder = Button(self.tr("Open the folder"), icon="folder-open")
        row = FlowLayout(self)
        for button in (self.open, self.folder):
            row.addWidget(button)
        self.hide()

        self.open.clicked.connect(self._open_file)
        self.folder.clicked.connect(self._open_folder)

    def show_file(self, path: str) -> None:
        """Offer this file instead of the one before."""
        self._path = path
        self.show()

    @Slot()
    def _open_file(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._path))

    @Slot()
    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(self._path).parent)))
