"""The section of actions and progress: what this evening promised, what happened since, and the message about it."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from app.live.followup.promise_deeds import PromiseDeeds
from app.live.followup.promise_rows import PromiseRows
from app.live.parts import Parts
from app.models.evening import Evening
from app.models.followup.followup import ActionState
from app.models.promises.promised import Promise, promised, standing
from app.views.followup.actions.progress_card import ProgressCard
from app.views.followup.actions.tasks_card import AfterTasksCard
from app.views.followup.promises.promise_card import PromiseCard
from app.views.followup.promises.promise_list import PromiseList
from app.views.followup.promises.side_by_side import SideBySide
from app.views.phase.section import Section
from app.views.phase.section_head import SectionHead
from app.views.theme.style import scaled, set_role
from app.views.widgets.words.plain_label import PlainLabel
from app.wording.promises import counted

NARROW = 860
"""Below this width, at 100 %, what happened stands under the list."""


class ActionsSection(Section):
    """The cursor stands in the field of what happened: the arrows choose the promise, Enter keeps the words."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = parts.desk
        self.rows = PromiseRows(self)
        self._deeds = PromiseDeeds(parts.desk, self)
        self.head = SectionHead(self.tr("Actions and progress"))
        self.list = PromiseList(self.rows, with_evening=False)
        self.empty = PlainLabel(
            self.tr("Nothing was promised yet. What you decide with “we do it” or “we find out” comes here."),
            "muted",
            wrap=True,
        )
        self.card = PromiseCard(parts.desk)
        self.progress = ProgressCard(parts.desk)
        self.tasks = AfterTasksCard(parts.desk)
        self._lay_out()

        self.list.chosen.connect(self._show_chosen)
        self.list.entered.connect(self.card.take_keyboard)
        self.card.said.connect(self._say)
        self.card.stepped.connect(self.list.go)
        self.card.refused.connect(self._tell)
        self.progress.told.connect(self._tell)
        self._deeds.refused.connect(self._put_back)

    def _lay_out(self) -> None:
        left = QFrame()
        set_role(left, "card")
        inside = QVBoxLayout(left)
        scaled(inside.setContentsMargins, 4, 4, 4, 4)
        inside.addWidget(self.empty)
        inside.addWidget(self.list, 1)
        scaled(self.empty.setContentsMargins, 14, 12, 14, 12)
        column = QVBoxLayout(self)
        scaled(column.setContentsMargins, 20, 16, 20, 16)
        scaled(column.setSpacing, 10)
        column.addWidget(self.head)
        column.addWidget(SideBySide(left, (self.card, self.progress, self.tasks), NARROW), 1)

    @override
    def show_evening(self, evening: Evening) -> None:
        known, today = promised(evening), self._desk.today(evening)
        self.rows.show(known.promises, today)
        self.empty.setVisible(not known.promises)
        self.list.setVisible(bool(known.promises))
        self.head.say(" · ".join(words for words, _ in counted(standing((known,), today))))
        self.progress.show_evening(evening)
        self.tasks.show_evening(evening)
        self._show_chosen()

    @override
    def take_keyboard(self) -> None:
        if self.rows.rows:
            self.card.take_keyboard()

    @override
    def holds_words(self) -> bool:
        return self.card.holds_words()

    @Slot()
    def _show_chosen(self) -> None:
        self.card.show_promise(self.list.promise(), self.rows.today)

    @Slot(object, str, object)
    def _say(self, promise: Promise, words: str, state: ActionState) -> None:
        self._deeds.say(promise, words, state, self.rows.today)

    @Slot(str, str, str)
    def _put_back(self, key: str, words: str, why: str) -> None:
        self.card.put_back(key, words)
        self._tell(why)

    @Slot(str)
    def _tell(self, words: str) -> None:
        self.tell(words, "amber", "circle-alert")
