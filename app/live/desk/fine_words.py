"""The fine words: of which the school said that they point to nobody, so that they go to the room as they were typed."""

from PySide6.QtCore import QObject, Signal

from app.models.said.privacy import Fine, folded

MOST_WORDS = 1_000


class FineWords(QObject):
    """Kept per school, in pairs of the name of the school and the word, both folded. They never leave this laptop."""

    changed = Signal()
    allowed = Signal(str)
    """A word that is fine from now on, as it was typed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.kept: tuple[tuple[str, str], ...] = ()
        self._by_school: dict[str, Fine] = {}

    def of(self, school: str) -> Fine:
        """Return the words that are fine at a school; the name may be empty."""
        return self._by_school.get(folded(school), Fine())

    def keep(self, pairs: tuple[tuple[str, str], ...]) -> None:
        """Take these words in the place of all that were fine. The same once more does nothing."""
        if pairs == self.kept:
            return
        self.kept = pairs
        schools = dict.fromkeys(school for school, _ in pairs)
        self._by_school = {name: frozenset(word for school, word in pairs if school == name) for name in schools}
        self.changed.emit()

    def allow(self, school: str, word: str) -> None:
        """Say of a word that it is fine at this school. The oldest make room."""
        pair = (folded(school), folded(word))
        others = tuple(one for one in self.kept if one != pair)
        self.keep((*others, pair)[-MOST_WORDS:])
        self.allowed.emit(word)

    def forget(self, pair: tuple[str, str]) -> None:
        """Let a word be masked again. A second call does nothing."""
        self.keep(tuple(one for one in self.kept if one != pair))
