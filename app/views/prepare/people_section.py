"""The section of the people: counts first, a list for who wants one, and what comes in from a file."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from app.live.parts import Parts
from app.models.evening import Evening
from app.views.prepare.counts_card import CountsCard
from app.views.prepare.import_card import ImportCard
from app.views.prepare.people_list_card import PeopleListCard
from app.views.prepare.section import Section
from app.views.theme.style import scaled, set_role
from app.views.widgets.plain_label import PlainLabel


class PeopleSection(Section):
    """No name is needed anywhere; at the door one key counts someone in."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.counts = CountsCard(parts.desk)
        self.list = PeopleListCard(parts.desk)
        self.bring_in = ImportCard(parts.desk)
        self._lay_out()

        self.list.told.connect(self._tell)
        self.list.import_asked.connect(self.bring_in.ask_file)
        self.list.paste_asked.connect(self.bring_in.read_clipboard)
        self.bring_in.told.connect(self.told)
        self.bring_in.closed.connect(self.take_keyboard)

    def _lay_out(self) -> None:
        body = QWidget()
        set_role(body, "scrolled")
        inside = QVBoxLayout(body)
        scaled(inside.setContentsMargins, 20, 16, 20, 16)
        scaled(inside.setSpacing, 14)
        inside.addWidget(PlainLabel(self.tr("People"), "title"))
        inside.addWidget(self.counts)
        inside.addWidget(self.bring_in)
        inside.addWidget(self.list)
        inside.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(body)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    @override
    def show_evening(self, evening: Evening) -> None:
        self.counts.show_evening(evening)
        self.list.show_evening(evening)
        self.bring_in.show_evening(evening)

    @override
    def take_keyboard(self) -> None:
        self.list.take_keyboard()

    @Slot(str)
    def _tell(self, words: str) -> None:
        self.tell(words)
