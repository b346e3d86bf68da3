"""The card of what leaves: a button for each kind of file, and the message for the school app."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.views.phase.card import Card
from app.views.widgets.controls.button import Button
from app.views.widgets.flow_layout import FlowLayout
from app.views.widgets.saving import MadeFile, save_button
from app.views.widgets.words.plain_label import PlainLabel

LETTER_KINDS = ("docx", "pdf", "html", "txt", "eml")
SHEET_KINDS = ("xlsx", "quotes.csv", "actions.csv")


class LeavingCard(Card):
    """Files go to the folder Samenspraak in the user's documents."""

    save_asked = Signal(str)
    copy_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Save as"), parent)
        self.kinds = {kind: save_button(kind) for kind in (*LETTER_KINDS, *SHEET_KINDS)}
        self.copy = Button(self.tr("School app: copy"), icon="file-text")
        self.made = MadeFile()
        self._add_row(*(self.kinds[kind] for kind in LETTER_KINDS), self.copy)
        self.column.addWidget(PlainLabel(self.tr("All that was said and promised"), "field", wrap=True))
        self._add_row(*(self.kinds[kind] for kind in SHEET_KINDS))
        self.column.addWidget(self.made)

        for kind, button in self.kinds.items():
            button.clicked.connect(partial(self.save_asked.emit, kind))
        self.copy.clicked.connect(self.copy_asked)

    def _add_row(self, *buttons: QWidget) -> None:
        row = QWidget()
        flow = FlowLayout(row)
        for button in buttons:
            flow.addWidget(button)
        self.column.addWidget(row)
