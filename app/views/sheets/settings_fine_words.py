"""The fine words of the settings: which words go to the room as they were typed, and taking one back."""

from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from app.live.desk.desk import Desk
from app.views.widgets.controls.button import Button
from app.views.widgets.words.plain_label import PlainLabel


class FineWordList(QWidget):
    """One row for each word, with its school where that has a name; the newest is at the top."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fine = desk.fine_words
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        self._show_words()

        self._fine.changed.connect(self._show_words)

    def buttons(self) -> list[Button]:
        """Return the buttons that take a word back, from the top down."""
        return [button for button in self.findChildren(Button) if not button.isHidden()]

    @Slot()
    def _show_words(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row, (school, word) in enumerate(reversed(self._fine.kept)):
            self._grid.addWidget(PlainLabel(f"{word} · {school}" if school else word, wrap=True), row, 0)
            button = Button(self.tr("Take back"))
            button.setAccessibleName(self.tr("Mask {word} again").format(word=word))
            button.clicked.connect(partial(self._fine.forget, (school, word)))
            self._grid.addWidget(button, row, 1, Qt.AlignmentFlag.AlignLeft)
        if not self._fine.kept:
            self._grid.addWidget(PlainLabel(self.tr("No word yet.")), 0, 0)
