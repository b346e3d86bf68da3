"""The evening sheet: an evening from a file to read, without any of it being stored unless one asks for that."""

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.live.desk.desk import Desk
from app.live.laptop.evening_reader import EveningReader
from app.models.evening import Evening
from app.reports.record import record
from app.views.sheets.sheet import Sheet
from app.views.summary.record_text import RecordText
from app.views.theme.style import scaled
from app.views.widgets.controls.button import Button
from app.views.widgets.status_line import StatusLine
from app.views.widgets.tones import Tone

LOWEST = 160
"""So that what scrolls is the text, also at the largest letters."""


class EveningSheet(Sheet):
    """Shows the record as the file has it, with the notes that waited to be stored when it was written."""

    def __init__(self, desk: Desk, reader: EveningReader, parent: QWidget) -> None:
        super().__init__(self.tr("Evening from a file"), parent)
        self._desk, self._reader = desk, reader
        self._evening: Evening | None = None
        self.status = StatusLine()
        self.text = RecordText()
        scaled(self.text.setMinimumHeight, LOWEST)
        self.keep = Button(self.tr("Put it among the evenings"))
        self.head.insertWidget(1, self.keep)
        self.column.addWidget(self.status)
        self.column.addWidget(self.text, 1)

        self.keep.clicked.connect(self._keep)
        reader.kept.connect(self._tell_kept)
        reader.refused.connect(self._tell_refused)

    def show_file(self, evening: Evening) -> None:
        """Lay it over the page, from its beginning."""
        self._evening = evening
        known = {quote.id for quote in evening.quotes}
        waiting = tuple(quote for quote in evening.draft.waiting if quote.id not in known)
        whole = replace(evening, quotes=(*evening.quotes, *waiting))
        fine = self._desk.fine_for(evening)
        self.text.show_doc(record(whole, self._desk.today(evening), fine), fine)
        self.status.hide()
        self.keep.setEnabled(True)
        self.open_sheet()
        self.text.setFocus()

    @Slot()
    def _keep(self) -> None:
        if self._evening is not None:
            self._reader.keep(self._evening)

    @Slot()
    def _tell_kept(self) -> None:
        self.keep.setEnabled(False)
        self._say(self.tr("It stands among your evenings now."), "green", "check")

    @Slot(str)
    def _tell_refused(self, words: str) -> None:
        self._say(words, "amber", "circle-alert")

    def _say(self, words: str, tone: Tone, icon: str) -> None:
        self.status.show()
        self.status.show_status(words, tone, icon)
