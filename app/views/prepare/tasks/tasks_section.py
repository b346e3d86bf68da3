"""The section of tasks and team: who does what at the left; the evening and what is to fill in beside it."""

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.live.parts import Parts
from app.models.evening import Evening
from app.views.phase.scrolled_page import ScrolledPage
from app.views.phase.section import Section
from app.views.phase.section_head import SectionHead
from app.views.prepare.tasks.arrangements_card import ArrangementsCard
from app.views.prepare.tasks.gaps_card import GapsCard
from app.views.prepare.tasks.head_card import HeadCard
from app.views.prepare.tasks.roles_card import RolesCard
from app.views.prepare.tasks.tasks_card import TasksCard
from app.views.prepare.tasks.team_card import TeamCard
from app.views.prepare.tasks.texts_card import TextsCard
from app.views.theme.style import scaled
from app.views.widgets.width_step import WidthStep

NARROW = 900
"""Below this width, at 100 %, the columns stand under each other."""


class TasksSection(Section):
    """Everything that is arranged by people for the evening. Its places are `gaps`, `invitation` and `texts`."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tasks = TasksCard(parts.desk)
        self.team = TeamCard(parts.desk)
        self.roles = RolesCard(parts.desk)
        self.head = HeadCard(parts.desk)
        self.gaps = GapsCard(parts.desk)
        self.arrangements = ArrangementsCard(parts.desk)
        self.texts = TextsCard(parts.desk)
        self._left = (self.tasks, self.team, self.roles)
        self._right = (self.head, self.gaps, self.arrangements, self.texts)
        self._lay_out()

        self.tasks.wanted.connect(self.wanted)

    def _lay_out(self) -> None:
        self._columns = QHBoxLayout()
        scaled(self._columns.setSpacing, 14)
        for cards, share in ((self._left, 3), (self._right, 2)):
            column = QVBoxLayout()
            scaled(column.setSpacing, 14)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
            self._columns.addLayout(column, share)
        page = ScrolledPage()
        page.column.addWidget(SectionHead(self.tr("Tasks and team")))
        page.column.addLayout(self._columns)
        page.column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(page)
        WidthStep(self, NARROW, self._fit)

    def _fit(self, wide: bool) -> None:
        self._columns.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    @override
    def show_evening(self, evening: Evening) -> None:
        for card in (*self._left, *self._right):
            card.show_evening(evening)

    @override
    def take_keyboard(self) -> None:
        self.tasks.take_keyboard()

    @override
    def go_to_place(self, place: str) -> None:
        places = {
            "gaps": self.gaps.first_gap,
            "invitation": self.arrangements.first_gap,
            "texts": self.texts.first_gap,
        }
        places[place]().setFocus()
