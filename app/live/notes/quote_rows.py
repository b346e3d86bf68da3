"""The quote rows: the quotes that belong to what is going on now, as a list."""

from collections.abc import Mapping
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
from app.live.desk.row_changes import changed_rows, tell_rows
from app.live.notes.outbox import Way
from app.live.notes.pen import Pen
from app.live.notes.quote_scope import Of, Scope, coming, scope_of
from app.models.evening import Evening
from app.models.said.dialogue import Quote, Voice

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
QuoteRole = Qt.ItemDataRole.UserRole + 1
WayRole = Qt.ItemDataRole.UserRole + 2
PointsRole = Qt.ItemDataRole.UserRole + 3
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
        return translate("Quotes", "not saved · Enter tries again, ↑ changes it")
    return translate("Quotes", "being saved…")


def points_words(numbers: tuple[int, ...]) -> str:
    """Return in words behind which points a quote stands."""
    return translate("Quotes", "at point {numbers}").format(numbers=", ".join(map(str, numbers)))


def _links(evening: Evening) -> dict[str, tuple[int, ...]]:
    links: dict[str, tuple[int, ...]] = {}
    for number, point in enumerate(evening.points, start=1):
        for quote in dict.fromkeys(point.quotes):
            links[quote] = (*links.get(quote, ()), number)
    return links


def scope_at(evening: Evening, pen: Pen) -> Scope:
    """Return which quotes are listed: what is looked up, else what belongs to what is going on."""
    looked_up = pen.choice.looked_up
    return Scope(looked_up) if looked_up is not None else scope_of(evening, pen.prompt)


def listed(evening: Evening, pen: Pen) -> tuple[Quote, ...]:
    """Return the quotes of the list, with the notes that are not in the evening yet."""
    scope = scope_at(evening, pen)
    return (*filter(scope.holds, evening.quotes), *coming(evening, pen.notes, scope))


class QuoteRows(QAbstractListModel):
    """The quotes as a list that grows at its end; only what came or changed is looked at and laid out again."""

    def __init__(self, desk: Desk, pen: Pen, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pen = pen
        self._seen: tuple[object, ...] = (None, None, None, None)
        self._scope: Scope | None = None
        self._among: tuple[Quote, ...] = ()
        self._chosen: tuple[Quote, ...] = ()
        self._rows: tuple[Quote, ...] = ()
        self._ways: Mapping[str, Way] = {}
        self._links: Mapping[str, tuple[int, ...]] = {}

        desk.changed.connect(self._take_evening)
        pen.changed.connect(self._look_again)

    @Slot(object, object)
    def _take_evening(self, _after: object, _before: object) -> None:
        self._look_again()

    @Slot()
    def _look_again(self) -> None:
        evening = self._desk.evening
        seen = (evening, self._pen.prompt, self._pen.notes, self._pen.choice.looked_up)
        if all(now is then for now, then in zip(seen, self._seen, strict=True)):
            return
        self._seen = seen
        if evening is None:
            self._show((), {})
            return
        scope = scope_at(evening, self._pen)
        self._take_links(evening, scope)
        quotes = self._choose(scope, evening.quotes)
        # One that is stored looks as it was sent until the evening that holds it has come, a few milliseconds later.
        ways = {note.quote.id: Way.SENT if note.way is Way.STORED else note.way for note in self._pen.notes}
        self._show((*quotes, *coming(evening, self._pen.notes, scope)), ways)

    def _take_links(self, evening: Evening, scope: Scope) -> None:
        """In the summary each quote says behind which points it stands; nobody asks that elsewhere."""
        before, self._links = self._links, _links(evening) if scope.of is Of.SUMMARY else {}
        if before != self._links:
            changed = {quote for quote in {*before, *self._links} if before.get(quote) != self._links.get(quote)}
            tell_rows(self, [row for row, quote in enumerate(self._rows) if quote.id in changed])

    def _choose(self, scope: Scope, among: tuple[Quote, ...]) -> tuple[Quote, ...]:
        """Return what belongs; where quotes only came at the end, those alone are looked at."""
        known = len(self._among)
        if scope == self._scope and among[:known] == self._among:
            self._chosen += tuple(filter(scope.holds, among[known:]))
        else:
            self._chosen = tuple(filter(scope.holds, among))
        self._scope, self._among = scope, among
        return self._chosen

    def _show(self, rows: tuple[Quote, ...], ways: Mapping[str, Way]) -> None:
        before, count = self._rows, len(self._rows)
        changed = changed_rows(before, rows)
        told_before, self._ways = self._ways, ways
        if len(rows) < count or any(before[row].id != rows[row].id for row in changed):
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
            return
        if len(rows) > count:
            self.beginInsertRows(QModelIndex(), count, len(rows) - 1)
            self._rows = (*before, *rows[count:])
            self.endInsertRows()
        self._rows = rows
        others = {self.row_of(note).row() for note in {*told_before, *ways} if told_before.get(note) != ways.get(note)}
        tell_rows(self, sorted(row for row in others.union(changed) if 0 <= row < count))

    def row_of(self, quote_id: str | None) -> QModelIndex:
        """Return where a quote stands; invalid when it is not in the list."""
        if quote_id is None:
            return QModelIndex()
        last = len(self._rows) - 1  # what one works on stands near the end as a rule
        number = next((last - n for n, quote in enumerate(reversed(self._rows)) if quote.id == quote_id), -1)
        return self.index(number) if number >= 0 else QModelIndex()

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        quote = self._rows[index.row()]
        if role == QuoteRole:
            return quote
        if role == WayRole:
            return self._ways.get(quote.id)
        if role == PointsRole:
            return self._links.get(quote.id, ())
        if role == Qt.ItemDataRole.DisplayRole:
            return quote.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(quote)
        return None

    def _spoken(self, quote: Quote) -> str:
        parts = [voice_word(quote.voice), quote.text]
        if (way := self._ways.get(quote.id)) is not None:
            parts.append(way_words(way))
        if quote.starred:
            parts.append(translate("Quotes", "starred"))
        if quote.heard:
            parts.append(translate("Quotes", "heard {n} times more").format(n=quote.heard))
        if quote.parked:
            parts.append(translate("Quotes", "in the parkeerplaats"))
        if quote.id in self._links:
            parts.append(points_words(self._links[quote.id]))
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
            mime.setData(QUOTE_MIME, self._rows[indexes[0].row()].id.encode("ascii"))
        return mime


def dragged_quote(data: QMimeData) -> str:
    """Return the id of the quote that is held over something."""
    return bytes(data.data(QUOTE_MIME).data()).decode("ascii", "replace")
