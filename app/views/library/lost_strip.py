"""The lost strip: says what stands of evenings in copies only, and brings it back."""

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
    """Stands until all is back, or until one has seen it; the next start asks again. None of it goes meanwhile."""

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
        gone = tuple(one for one in found if one.quotes is None)
        less = tuple(one for one in found if one.quotes is not None)
        self.say(" ".join(words for words in (self._of_gone(gone), self._of_less(less)) if words))

    def _of_gone(self, gone: tuple[LostEvening, ...]) -> str:
        """Return what is said of evenings that are not here at all."""
        words = self.tr(
            "%n evening(s) are not here, but in a backup: “{title}” of {day}. The newest backup is of {when}.",
            "",
            len(gone),
        )
        return self._filled(words, gone)

    def _of_less(self, less: tuple[LostEvening, ...]) -> str:
        """Return what is said of evenings that are here as they were before."""
        words = self.tr(
            "%n quote(s) are not here, but in a backup, of “{title}” of {day}. The newest backup is of {when}. Put back:"
            " the evening becomes as it is there, and what was said here since stays.",
            "",
            sum(one.quotes or 0 for one in less),
        )
        return self._filled(words, less)

    def _filled(self, words: str, about: tuple[LostEvening, ...]) -> str:
        if not about:
            return ""
        when = backup_time(max(one.copied_at for one in about), self._desk.now())
        return words.format(title=about[0].title, day=figures.plain_date(about[0].date), when=when)

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
