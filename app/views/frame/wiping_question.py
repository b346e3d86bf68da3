"""The question before words are wiped for good: what goes, and where it stays for a while."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from app.live.actions import DOUBLED_SECONDS
from app.live.desk.desk import Desk
from app.models.evening import Evening
from app.models.less_words import files_going, places_of
from app.models.said.wiped import going
from app.views.keyboard import Keyboard
from app.views.widgets.controls.button import Button
from app.views.widgets.strip import Strip
from app.wording.gone import shortened


class WipingQuestion(Strip):
    """Asked once; the same key again means yes. It goes when what it asks about is gone, or other words stand there."""

    agreed = Signal(str)
    """With the id of the quote or point whose words go."""

    def __init__(self, desk: Desk, keyboard: Keyboard, parent: QWidget | None = None) -> None:
        super().__init__("red", parent)
        self._desk, self._keyboard = desk, keyboard
        self._id = self._words = ""
        self._asked_at = 0.0

        desk.changed.connect(self._take_change)

    def ask(self, wanted: str, words: str, command: str) -> None:
        """Ask about a quote or a point with these words; `command` is the key that asks. Pressed again it means yes."""
        if not self.isHidden() and (wanted, words) == (self._id, self._words):
            if self._desk.steady() - self._asked_at >= DOUBLED_SECONDS:
                self._agree()
            return
        self._id, self._words, self._asked_at = wanted, words, self._desk.steady()
        yes = self._keyboard.cap(Button(self.tr("Wipe for good"), icon="x", kind="danger"), command)
        no = Button(self.tr("Never mind"), "Esc")
        yes.clicked.connect(self._agree)
        no.clicked.connect(self.leave)
        self.say(self._question(), [yes, no])

    def _question(self) -> str:
        evening = self._desk.evening
        more_places = 0
        if evening is not None:
            gone = going(self._id, evening.quotes, evening.points)
            more_places = len(gone.ids) - 1 + places_of(evening, gone)
        words = self.tr(
            "Wipe “{words}” for good? It cannot be taken back. Backups hold it for at most 14 days."
        ).format(words=shortened(self._words))
        more = self.tr("%n more with the same words, or below it, goes along.", "", more_places) if more_places else ""
        return " ".join(part for part in (words, more, self._files()) if part)

    def _files(self) -> str:
        """Return which kept files go along, by their names."""
        evening = self._desk.evening
        names = files_going(evening, going(self._id, evening.quotes, evening.points)) if evening is not None else ()
        return self.tr("The kept file goes along: {names}.").format(names=", ".join(names)) if names else ""

    @Slot()
    def _agree(self) -> None:
        wanted = self._id
        self.leave()
        if wanted:
            self.agreed.emit(wanted)

    @Slot()
    def leave(self) -> None:
        """Do nothing of it. A second call does nothing."""
        self._id = self._words = ""
        self.close_strip()

    @Slot(object, object)
    def _take_change(self, after: Evening, before: Evening | None) -> None:
        if self._id and (before is None or self._words not in _words_of(after, self._id, self._words)):
            self.leave()


def _words_of(evening: Evening, wanted: str, on_its_way: str) -> tuple[str, ...]:
    """Return what stands there now; a note on its way to the store is not in the evening yet."""
    found = (evening.quote(wanted), evening.point(wanted))
    return tuple(one.text for one in found if one is not None) or (on_its_way,)
