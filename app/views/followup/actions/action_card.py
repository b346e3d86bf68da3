"""The card of the action that is chosen: what was promised, by whom, by when, and how parents notice it."""

from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from app.live.desk.desk import Desk
from app.live.prepare.edits import Edits
from app.models.followup.followup import Action
from app.services.commands import commands as c
from app.views.followup.promises.action_fields import ActionFields
from app.views.phase.card import Card


class ActionCard(Card):
    """Not there while what is chosen is no action: what is found out, or will not be done, is changed in its answer."""

    dropped = Signal()
    """The action is being taken away, and its fields with it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What was promised"), parent)
        self._desk = desk
        self._edits = Edits(desk, self)
        self.fields: ActionFields | None = None

    def show_action(self, action: Action | None, today: date) -> None:
        """Show an action as it is stored now, apart from what is being typed; None when no action is chosen."""
        if action is not None and self.fields is not None and self.fields.action.id == action.id:
            self.fields.show_action(action)
            return
        self._let_go()
        if action is not None:
            self._begin(action, today)
        self.setVisible(action is not None)

    def _begin(self, action: Action, today: date) -> None:
        fields = self.fields = ActionFields(action, today, self._edits.newest)
        self.column.addWidget(fields)
        fields.put.connect(self._put)
        fields.dropped.connect(self._drop)

    def _let_go(self) -> None:
        """Let go of the fields of another action; what was typed in them last is told as they are left."""
        gone, self.fields = self.fields, None
        if gone is not None:
            gone.hide()
            self.column.removeWidget(gone)
            gone.deleteLater()

    @Slot(object)
    def _put(self, action: Action) -> None:
        self._edits.put(c.ChangeAction(self._desk.now(), action), action)

    @Slot(str)
    def _drop(self, action_id: str) -> None:
        self.dropped.emit()
        self._desk.do(c.RemoveAction, id=action_id)
