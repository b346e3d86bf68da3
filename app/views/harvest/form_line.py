"""The form line: a field of the form of a table, in which one goes on where the words end."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from typing_extensions import override

from app.views.widgets.fields.stored_field import StoredLine

BY_KEY = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


class FormLine(StoredLine):
    """Selects nothing when a key comes to it: in the middle of an evening the next letter must wipe no words."""

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in BY_KEY:
            self.end(False)
