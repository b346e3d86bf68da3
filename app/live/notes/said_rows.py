"""The said rows: what was said on an evening as one list to mend, its points and then its quotes."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Slot
from typing_extensions import override

from app.live.desk.desk import Desk
from app.live.desk.keyed_rows import KeyedRows
from app.live.notes.quote_rows import voice_word
from app.models.evening import Evening
from app.models.said.dialogue import Quote, Voice
from app.models.said.privacy import Fine

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class SaidRow:
    """A quote, or a point: that has no voice. `place` says in a few words where it stands in the record.

    `prepared` is what the school wrote beforehand: in that no word is underlined.
    """

    id: str
    text: str
    place: str
    voice: Voice | None = None
    prepared: bool = False

    @property
    def key(self) -> str:
        """The id of the quote or point."""
        return self.id

    @property
    def is_point(self) -> bool:
        """Whether it is a point of the summary."""
        return self.voice is None


class SaidRows(KeyedRows[SaidRow]):
    """Follows the open evening; a change of one row leaves all others as they are."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._seen: tuple[object, ...] = ()
        self.fine_changed = desk.fine_words.changed

        desk.changed.connect(self.look_again)

    @property
    def fine(self) -> Fine:
        """The words that are not underlined."""
        return self._desk.fine

    @Slot()
    def look_again(self) -> None:
        """Show the words of the evening that is open now."""
        evening = self._desk.evening
        seen = self.parts_of(evening) if evening is not None else ()
        if len(seen) == len(self._seen) and all(now is then for now, then in zip(seen, self._seen, strict=True)):
            return
        self._seen = seen
        self.show_rows(self.rows_of(evening) if evening is not None else ())

    def parts_of(self, evening: Evening) -> tuple[object, ...]:
        """Return the parts of an evening that the rows are made of: as long as they are the same, so are the rows."""
        return evening.quotes, evening.points, evening.prompts

    def rows_of(self, evening: Evening) -> tuple[SaidRow, ...]:
        """Return the rows of an evening, in their order."""
        point = translate("SaidRows", "point of the summary")
        # A standard point that nobody switched on was not said: the record leaves it out too.
        heard = (one for one in evening.points if one.accepted or not one.standard)
        points = (SaidRow(one.id, one.text, point, prepared=one.standard) for one in heard)
        said = (SaidRow(quote.id, quote.text, _place(evening, quote), quote.voice) for quote in evening.quotes)
        return (*points, *said)

    @override
    def words(self, row: SaidRow) -> str:
        return row.text

    @override
    def spoken(self, row: SaidRow) -> str:
        return f"{row.place}, {row.text}"


def _place(evening: Evening, quote: Quote) -> str:
    prompt = evening.prompt(quote.prompt)
    if quote.parked:
        where = translate("SaidRows", "parkeerplaats")
    elif prompt is not None:
        where = prompt.label
    else:
        where = next((block.title for block in evening.agenda.blocks if block.id == quote.block), "")
    return f"{voice_word(quote.voice)} · {where}"
