"""The evening file of the settings: the evening on the desk saved as one file at any moment, and a file to be read."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.live.evening_saver import EveningSaver
from app.live.laptop.evening_reader import EveningReader
from app.live.laptop.paper_maker import Written
from app.views.widgets.controls.button import Button
from app.views.widgets.file_chooser import FileChooser
from app.views.widgets.flow_layout import FlowLayout
from app.views.widgets.status_line import StatusLine
from app.views.widgets.tones import Tone


class EveningFileTools(QWidget):
    """Works without the store as well. `read` has the evening of a file that was chosen."""

    read = Signal(object)

    def __init__(self, saver: EveningSaver, reader: EveningReader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._saver, self._reader = saver, reader
        self.save = Button(self.tr("Save this evening in a file"))
        self.look = Button(self.tr("Read an evening file"), icon="folder-open")
        self._said = StatusLine()
        self._chooser = FileChooser(
            self.tr("Choose an evening file"), self.tr("Evening files (*.json)"), reader.read_file, self
        )
        buttons = QWidget()
        row = FlowLayout(buttons, gap=8)
        for button in (self.save, self.look):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (buttons, self._said):
            column.addWidget(widget)

        self.save.clicked.connect(saver.save)
        self.look.clicked.connect(self._chooser.ask)
        saver.written.connect(self._tell_written)
        saver.refused.connect(self._tell_refused)
        reader.refused.connect(self._tell_refused)
        reader.read.connect(self.read)

    def show_now(self) -> None:
        """Offer to save only when there is an evening; what was said before is gone."""
        self.save.setEnabled(self._saver.evening is not None)
        self._say("", "neutral", "")

    def text(self) -> str:
        """Return what is said."""
        return self._said.text()

    def _tell_written(self, made: Written) -> None:
        self._say(self.tr("Saved: {path}").format(path=made.path), "green", "check")

    def _tell_refused(self, words: str) -> None:
        self._say(words, "red", "circle-alert")

    def _say(self, words: str, tone: Tone, icon: str) -> None:
        self._said.setVisible(bool(words))
        self._said.show_status(words, tone, icon)
