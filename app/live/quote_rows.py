"""The quote rows: the quotes that belong to what is going on now, as a list."""

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

from app.live.desk import Desk
from app.live.pen import Pen
from app.live.row_changes import tell_changes
from app.models.agenda import BlockKind
from app.models.dialogue import Quote, Voice
from app.models.evening import Evening

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
QuoteRole = Qt.ItemDataRole.UserRole + 1
QUOTE_MIME = "application/x-samenspraak-quote"


def voice_word(voice: Voice) -> str:
    """Return the voice as one word for the desk."""
    return {
        Voice.PARENT: translate("Voice", "parent"),
        Voice.SCHOOL: translate("Voice", "school"),
        Voice.PUPIL: translate("Voice", "pupil"),
    }[voice]


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


class QuoteRows(QAbstractListModel):
    """The quotes as a list that grows at its end; only what changed is laid out again."""

    def __init__(self, desk: Desk, pen: Pen, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pen = pen
        self._quotes: tuple[Quote, ...] = ()

        desk.changed.connect(self._take_evening)
        pen.changed.connect(self._look_again)

    @Slot(object, object)
    def _take_evening(self, _after: object, _before: object) -> None:
        self._look_again()

    @Slot()
    def _look_again(self) -> None:
        evening = self._desk.evening
        self._show(quotes_for(evening, self._pen.prompt) if evening is not None else ())

    def _show(self, quotes: tuple[Quote, ...]) -> None:
        before = self._quotes
        if quotes == before:
            return
        grown = len(quotes) > len(before) and quotes[: len(before)] == before
        same = len(quotes) == len(before) and all(a.id == b.id for a, b in zip(quotes, before, strict=True))
        if grown:
            self.beginInsertRows(QModelIndex(), len(before), len(quotes) - 1)
            self._quotes = quotes
            self.endInsertRows()
        elif same:
            self._quotes = quotes
            tell_changes(self, before, quotes)
        else:
            self.beginResetModel()
            self._quotes = quotes
            self.endResetModel()

    def row_of(self, quote_id: str | None) -> QModelIndex:
        """Return where a quote stands; invalid when it is not in the list."""
        number = next((n for n, quote in enumerate(self._quotes) if quote.id == quote_id), -1)
        return self.index(number) if number >= 0 else QModelIndex()

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._quotes)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        quote = self._quotes[index.row()]
        if role == QuoteRole:
            return quote
        if role == Qt.ItemDataRole.DisplayRole:
            return quote.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(quote)
        return None

    def _spoken(self, quote: Quote) -> str:
        parts = [voice_word(quote.voice), quote.text]
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
            mime.setData(QUOTE_MIME, self._quotes[indexes[0].row()].id.encode("ascii"))
        return mime
