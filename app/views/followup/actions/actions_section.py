"""The section of actions and progress: what this evening promised, what happened since, and the message about it."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from app.live.followup.promise_deeds import PromiseDeeds
from app.live.followup.promise_rows import PromiseRows
from app.live.parts import Parts
from app.models.aftercare.action_line import read_action
from app.models.evening import Evening
from app.models.followup.followup import Action, ActionState
from app.models.promises.promised import Promise, promised, standing
from app.services.commands import commands as c
from app.views.followup.actions.action_card import ActionCard
from app.views.followup.actions.progress_card import ProgressCard
from app.views.followup.actions.tasks_card import AfterTasksCard
from app.views.followup.promises.promise_card import PromiseCard
from app.views.followup.promises.promise_list import PromiseList
from app.views.followup.promises.side_by_side import SideBySide
from app.views.phase.new_item_line import NewItemLine
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
        self.new = NewItemLine(parts.desk, self.tr("A new action"), self.tr("A new action: what @who when"), self._make)
        self._awaited = ""
        """The id of an action that was made here, to be chosen once it stands in the list."""
        self.card = PromiseCard(parts.desk)
        self.action = ActionCard(parts.desk)
        self.progress = ProgressCard(parts.desk)
        self.tasks = AfterTasksCard(parts.desk)
        self._lay_out()

        self.list.chosen.connect(self._show_chosen)
        self.list.entered.connect(self.card.take_keyboard)
        self.list.clicked.connect(self.card.take_keyboard)
        self.new.added.connect(self._await)
        self.action.dropped.connect(self.list.setFocus)
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
        inside.addWidget(self.new)
        inside.addStretch()
        scaled(self.empty.setContentsMargins, 14, 12, 14, 12)
        column = QVBoxLayout(self)
        scaled(column.setContentsMargins, 20, 16, 20, 16)
        scaled(column.setSpacing, 10)
        column.addWidget(self.head)
        column.addWidget(SideBySide(left, (self.card, self.action, self.progress, self.tasks), NARROW), 1)

    @override
    def show_evening(self, evening: Evening) -> None:
        known, today = promised(evening), self._desk.today(evening)
        self.rows.show(known.promises, today)
        self.empty.setVisible(not known.promises)
        self.list.setVisible(bool(known.promises))
        self.head.say(" · ".join(words for words, _ in counted(standing((known,), today))))
        self.progress.show_evening(evening)
        self.tasks.show_evening(evening)
        if self._awaited and self.rows.place_of(f"{evening.id}/{self._awaited}") >= 0:
            self.list.choose(f"{evening.id}/{self._awaited}")
            self._awaited = ""
        self._show_chosen()

    @override
    def take_keyboard(self) -> None:
        if self.rows.rows:
            self.card.take_keyboard()
        else:
            self.new.setFocus()

    @override
    def holds_words(self) -> bool:
        return self.card.holds_words()

    @Slot()
    def _show_chosen(self) -> None:
        promise, evening = self.list.row(), self._desk.evening
        self.card.show_promise(promise, self.rows.today)
        action = evening.followup.action(promise.id) if evening is not None and promise is not None else None
        self.action.show_action(action, self.rows.today)

    def _make(self, id: str, words: str) -> c.Command:
        written = read_action(words, self.rows.today)
        return c.AddAction(self._desk.now(), Action(id, written.title, written.owner, written.due))

    @Slot(str)
    def _await(self, action_id: str) -> None:
        self._awaited = action_id

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
