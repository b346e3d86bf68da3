"""The quote rows: the quotes that belong to what is going on now, as a list."""

from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Slot,
)
from typing_extensions import override

from app.live.desk.desk import Desk
from app.live.desk.row_changes import tell_changes
from app.live.notes.outbox import Way
from app.live.notes.pen import Pen
from app.models.agenda.agenda import BlockKind
from app.models.evening import Evening
from app.models.said.dialogue import Quote, Voice

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
QuoteRole = Qt.ItemDataRole.UserRole + 1
WayRole = Qt.ItemDataRole.UserRole + 2
QUOTE_MIME = "application/x-samenspraak-quote"


def voice_word(voice: Voice) -> str:
    """Return the voice as one word for the desk."""
    return {
        Voice.PARENT: translate("Voice", "parent"),
        Voice.SCHOOL: translate("Voice", "school"),
        Voice.PUPIL: translate("Voice", "pupil"),
    }[voice]


def way_of(index: Index) -> Way | None:
    """Return how far the note of a row is; None for a quote of the evening."""
    way = index.data(WayRole)  # Qt hands it back as plain text
    return Way(way) if way is not None else None


def way_words(way: Way) -> str:
    """Return in words how far a note is that is not stored, or not yet seen to be."""
    if way is Way.REFUSED:
        return translate("Quotes", "not saved · Enter tries again")
    return translate("Quotes", "being saved…")


def quotes_for(evening: Evening, prompt: str | None) -> tuple[Quote, ...]:
    """Return the quotes the note-taker needs to see now.

    In the dialogue those under the prompt of the note, in the summary the starred ones, at the questions the parked
    ones, and elsewhere those of the block.
    """
    block, step = evening.block, evening.step
    if block is None:
        return evening.quotes
    if block.kind is BlockKind.SUMMARY:
        return tuple(quote for quote in evening.quotes if quote.starred and not quote.parked)
    if step is not None and step.parks:
        return tuple(quote for quote in evening.quotes if quote.parked)
    if block.kind is BlockKind.DIALOGUE:
        return tuple(
            quote for quote in evening.quotes if quote.prompt == prompt and (prompt or quote.block == block.id)
        )
    return tuple(quote for quote in evening.quotes if quote.block == block.id)


def listed(evening: Evening, pen: Pen) -> tuple[Quote, ...]:
    """Return the quotes of the list, with the notes that are not in the evening yet.

    A note that is late or was refused is listed wherever it belongs: it must be seen until it is stored.
    """
    if not pen.notes:
        return quotes_for(evening, pen.prompt)
    known = {quote.id for quote in evening.quotes}
    coming = tuple(note for note in pen.notes if note.quote.id not in known)
    quotes = evening.quotes + tuple(note.quote for note in coming)
    shown = quotes_for(replace(evening, quotes=quotes), pen.prompt)
    here = {quote.id for quote in shown}
    slow = (note.quote for note in coming if note.way in (Way.LATE, Way.REFUSED))
    return (*shown, *(quote for quote in slow if quote.id not in here))


@dataclass(frozen=True, slots=True)
class QuoteRow:
    """A quote as it stands in the list; `way` says how far it is while it is not in the evening."""

    quote: Quote
    way: Way | None = None


class QuoteRows(QAbstractListModel):
    """The quotes as a list that grows at its end; only what changed is laid out again."""

    def __init__(self, desk: Desk, pen: Pen, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pen = pen
        self._seen: tuple[object, ...] = (None, None, None)
        self._rows: tuple[QuoteRow, ...] = ()

        desk.changed.connect(self._take_evening)
        pen.changed.connect(self._look_again)

    @Slot(object, object)
    def _take_evening(self, _after: object, _before: object) -> None:
        self._look_again()

    @Slot()
    def _look_again(self) -> None:
        evening = self._desk.evening
        seen = (evening, self._pen.prompt, self._pen.notes)
        if all(now is then for now, then in zip(seen, self._seen, strict=True)):
            return
        self._seen = seen
        # One that is stored looks as it was sent until the evening that holds it has come, a few milliseconds later.
        ways = {note.quote.id: Way.SENT if note.way is Way.STORED else note.way for note in self._pen.notes}
        quotes = listed(evening, self._pen) if evening is not None else ()
        self._show(tuple(self._row(number, quote, ways.get(quote.id)) for number, quote in enumerate(quotes)))

    def _row(self, number: int, quote: Quote, way: Way | None) -> QuoteRow:
        """Return the row that stands there when it is still the same, so that nobody need look what changed in it."""
        there = self._rows[number] if number < len(self._rows) else None
        return there if there is not None and there.quote is quote and there.way is way else QuoteRow(quote, way)

    def _show(self, rows: tuple[QuoteRow, ...]) -> None:
        before, count = self._rows, len(self._rows)
        if [row.quote.id for row in rows[:count]] != [row.quote.id for row in before]:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
            return
        if len(rows) > count:
            self.beginInsertRows(QModelIndex(), count, len(rows) - 1)
            self._rows = (*before, *rows[count:])
            self.endInsertRows()
        self._rows = rows
        tell_changes(self, before, rows[:count])

    def row_of(self, quote_id: str | None) -> QModelIndex:
        """Return where a quote stands; invalid when it is not in the list."""
        number = next((n for n, row in enumerate(self._rows) if row.quote.id == quote_id), -1)
        return self.index(number) if number >= 0 else QModelIndex()

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if role == QuoteRole:
            return row.quote
        if role == WayRole:
            return row.way
        if role == Qt.ItemDataRole.DisplayRole:
            return row.quote.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        return None

    def _spoken(self, row: QuoteRow) -> str:
        quote = row.quote
        parts = [voice_word(quote.voice), quote.text]
        if row.way is not None:
            parts.append(way_words(row.way))
        if quote.starred:
            parts.append(translate("Quotes", "starred"))
        if quote.heard:
            parts.append(translate("Quotes", "heard {n} times more").format(n=quote.heard))
        if quote.parked:
            parts.append(translate("Quotes", "in the parkeerplaats"))
        return ", ".join(parts)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    @override
    def mimeTypes(self) -> list[str]:
        return [QUOTE_MIME]

    @override
    def mimeData(self, indexes: list[QModelIndex]) -> QMimeData:  # type: ignore[override]  # the stub asks a Sequence
        mime = QMimeData()
        if indexes:
            mime.setData(QUOTE_MIME, self._rows[indexes[0].row()].quote.id.encode("ascii"))
        return mime
