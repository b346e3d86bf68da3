"""The lost strip: says which evenings stand in copies only, and brings them back."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.live.desk.desk import Desk
from app.live.shelf.lost_evenings import LostEvenings
from app.models.lost import LostEvening
from app.views.widgets.controls.button import Button
from app.views.widgets.strip import Strip
from app.wording import figures
from app.wording.damage import backup_time


class LostStrip(Strip):
    """Stands until they are back, or until one has seen it; the next start asks again. Nothing of them goes meanwhile."""

    def __init__(self, desk: Desk, lost: LostEvenings, parent: QWidget | None = None) -> None:
        super().__init__("amber", parent)
        self._desk, self._lost = desk, lost
        self._seen: tuple[LostEvening, ...] = ()
        self._back = Button(self.tr("Put back"), icon="undo-2")
        self._later = Button(self.tr("Not now"))
        self.set_buttons([self._back, self._later])

        lost.changed.connect(self._look)
        self._back.clicked.connect(self._bring_back)
        self._later.clicked.connect(self._leave)
        self._look()

    @Slot()
    def _look(self) -> None:
        found = self._lost.found
        self._back.setEnabled(True)
        if not found or found == self._seen:
            self.close_strip()
            return
        when = backup_time(max(one.copied_at for one in found), self._desk.now())
        words = self.tr(
            "%n evening(s) are not here, but in a backup: “{title}” of {day}. The newest backup is of {when}.",
            "",
            len(found),
        )
        self.say(words.format(title=found[0].title, day=figures.plain_date(found[0].date), when=when))

    @Slot()
    def _bring_back(self) -> None:
        self._back.setEnabled(False)
        self._lost.bring_back()

    @Slot()
    def _leave(self) -> None:
        self._seen = self._lost.found
        self.close_strip()

    @override
    def close_strip(self) -> None:
        self._back.setEnabled(True)
        super().close_strip()
