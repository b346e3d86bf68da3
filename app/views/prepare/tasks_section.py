"""The section of tasks and team: the checklist at the left; who does what, and what is to fill in, beside it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from app.live.parts import Parts
from app.models.evening import Evening
from app.views.prepare.arrangements_card import ArrangementsCard
from app.views.prepare.gaps_card import GapsCard
from app.views.prepare.head_card import HeadCard
from app.views.prepare.roles_card import RolesCard
from app.views.prepare.section import Section
from app.views.prepare.tasks_card import TasksCard
from app.views.prepare.team_card import TeamCard
from app.views.theme.style import px, scaled, set_role
from app.views.widgets.plain_label import PlainLabel

NARROW = 900
"""Below this width, at 100 %, the columns stand under each other."""


class TasksSection(Section):
    """Everything that is arranged by people before the evening."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tasks = TasksCard(parts.desk)
        self.gaps = GapsCard(parts.desk)
        self.team = TeamCard(parts.desk)
        self.roles = RolesCard(parts.desk)
        self.arrangements = ArrangementsCard(parts.desk)
        self.head = HeadCard(parts.desk)
        self._cards = (self.tasks, self.head, self.gaps, self.team, self.roles, self.arrangements)
        self._lay_out()

    def _lay_out(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        for column, cards in ((left, self._cards[:1]), (right, self._cards[1:])):
            scaled(column.setSpacing, 14)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
        self._columns = QHBoxLayout()
        scaled(self._columns.setSpacing, 14)
        self._columns.addLayout(left, 3)
        self._columns.addLayout(right, 2)
        body = QWidget()
        set_role(body, "scrolled")
        inside = QVBoxLayout(body)
        scaled(inside.setContentsMargins, 20, 16, 20, 16)
        scaled(inside.setSpacing, 12)
        inside.addWidget(PlainLabel(self.tr("Tasks and team"), "title"))
        inside.addLayout(self._columns)
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
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= px(NARROW)
        self._columns.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    @override
    def show_evening(self, evening: Evening) -> None:
        for card in self._cards:
            card.show_evening(evening)

    @override
    def take_keyboard(self) -> None:
        open_task = next((row for row in self.tasks.list.rows.values() if not row.task.done), None)
        (open_task.fields[0] if open_task is not None else self.tasks.new).setFocus()
