"""The section of the talk afterwards: three questions that the team answers for itself, within ten minutes."""

from dataclasses import replace

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.live.parts import Parts
from app.models.evening import Evening
from app.models.followup.publications import Debrief
from app.services.commands import commands as c
from app.views.phase.card import Card
from app.views.phase.scrolled_page import ScrolledPage
from app.views.phase.section import Section
from app.views.phase.section_head import SectionHead
from app.views.widgets.controls.button import Button
from app.views.widgets.fields.stored_field import StoredText

HEIGHT = 76


class DebriefSection(Section):
    """What is typed is stored a moment after the last key. It stays on this laptop, unless one saves it from here."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = parts.desk
        self._debrief = Debrief()
        self.head = SectionHead(self.tr("Talk afterwards"))
        self.head.say(
            self.tr(
                "Ten minutes, with the team. This stays among yourselves: no letter, no paper and no file has it, "
                "but the one that you save here."
            )
        )
        self.stood_out = StoredText(self.tr("What stood out?"), height=HEIGHT)
        self.missed = StoredText(self.tr("Whom or what did we miss?"), height=HEIGHT)
        self.otherwise = StoredText(self.tr("What do we do otherwise next time?"), height=HEIGHT)
        self.save = Button(self.tr("Save the whole evening with this"), icon="save")
        self._lay_out()

        self.save.clicked.connect(parts.saver.save)
        self.stood_out.given.connect(self._give_stood_out)
        self.missed.given.connect(self._give_missed)
        self.otherwise.given.connect(self._give_otherwise)

    def _lay_out(self) -> None:
        page = ScrolledPage()
        page.column.addWidget(self.head)
        for field in (self.stood_out, self.missed, self.otherwise):
            card = Card(field.accessibleName())
            card.column.addWidget(field)
            page.column.addWidget(card)
        page.column.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeft)
        page.column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(page)

    @override
    def show_evening(self, evening: Evening) -> None:
        debrief = self._debrief = evening.followup.debrief
        self.stood_out.show_stored(debrief.stood_out)
        self.missed.show_stored(debrief.missed)
        self.otherwise.show_stored(debrief.otherwise)

    @override
    def take_keyboard(self) -> None:
        fields = (self.stood_out, self.missed, self.otherwise)
        next((field for field in fields if not field.toPlainText()), self.stood_out).setFocus()

    @Slot(str)
    def _give_stood_out(self, words: str) -> None:
        self._give(replace(self._debrief, stood_out=words))

    @Slot(str)
    def _give_missed(self, words: str) -> None:
        self._give(replace(self._debrief, missed=words))

    @Slot(str)
    def _give_otherwise(self, words: str) -> None:
        self._give(replace(self._debrief, otherwise=words))

    def _give(self, debrief: Debrief) -> None:
        self._debrief = debrief  # what is on its way stays in what is given next
        self._desk.do(c.SetDebrief, debrief=debrief)
