"""The section of the people: counts first, a list for who wants one, and what comes in from a file."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.live.parts import Parts
from app.models.evening import Evening
from app.views.phase.scrolled_page import ScrolledPage
from app.views.phase.section import Section
from app.views.phase.section_head import SectionHead
from app.views.prepare.people.counts_card import CountsCard
from app.views.prepare.people.import_card import ImportCard
from app.views.prepare.people.people_list_card import PeopleListCard


class PeopleSection(Section):
    """No name is needed anywhere; at the door one key counts someone in. A file may be dropped on all of it."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self.counts = CountsCard(parts.desk)
        self.list = PeopleListCard(parts.desk)
        self.bring_in = ImportCard(parts)
        page = ScrolledPage()
        page.column.addWidget(SectionHead(self.tr("People")))
        for card in (self.counts, self.bring_in, self.list):
            page.column.addWidget(card)
        page.column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(page)

        self.list.told.connect(self._tell)
        self.list.import_asked.connect(self.bring_in.ask_file)
        self.list.paste_asked.connect(self.bring_in.read_clipboard)
        self.bring_in.told.connect(self.told)
        self.bring_in.opened.connect(self._make_room)
        self.bring_in.closed.connect(self._come_back)

    @override
    def show_evening(self, evening: Evening) -> None:
        self.counts.show_evening(evening)
        self.list.show_evening(evening)
        self.bring_in.show_evening(evening)

    @override
    def take_keyboard(self) -> None:
        if not self.bring_in.isHidden():
            self.bring_in.take_keyboard()
        elif self.list.has_people():
            self.list.take_keyboard()
        else:
            self.counts.take_keyboard()

    @Slot()
    def _make_room(self) -> None:
        """One thing at a time: what is brought in has the page to itself."""
        self.counts.hide()
        self.list.hide()

    @Slot()
    def _come_back(self) -> None:
        self.counts.show()
        self.list.show()
        self.take_keyboard()

    @Slot(str)
    def _tell(self, words: str) -> None:
        self.tell(words)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        path = next(url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile())
        event.acceptProposedAction()
        self.bring_in.read_file(path)
