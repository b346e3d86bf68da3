"""The source choice: what a new evening is made from, a draaiboek or an earlier evening."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.live.desk.asking import Answers
from app.live.desk.desk import Desk
from app.models.shelf import ShelfRow
from app.services.files.own_draaiboeken import OwnDraaiboek, own_draaiboeken
from app.views.theme.style import scaled
from app.views.widgets.controls.drop_down import DropDown
from app.wording import figures

COPY = "copy"


class SourceChoice(QWidget):
    """A second drop-down names the earlier evening, once it is to be a copy."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._answers = Answers(self)
        self._own: tuple[OwnDraaiboek, ...] = ()
        self._shelf: tuple[ShelfRow, ...] = ()
        self.kind = DropDown(self.tr("Made from"))
        self.evening = DropDown(self.tr("Which earlier evening"))
        self.kind.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        scaled(column.setSpacing, 8)
        column.addWidget(self.kind)
        column.addWidget(self.evening)
        self._list_kinds()

        self.kind.currentIndexChanged.connect(self._follow)
        self.evening.currentIndexChanged.connect(self._follow)

    @property
    def draaiboek(self) -> str:
        """The path of an own draaiboek; empty for the one that ships."""
        chosen = self.kind.currentData()
        return "" if chosen == COPY else str(chosen or "")

    @property
    def copied(self) -> ShelfRow | None:
        """The evening of which it is to be a copy, if it is."""
        if self.kind.currentData() != COPY:
            return None
        return next((row for row in self._shelf if row.id == self.evening.currentData()), None)

    def show_shelf(self, shelf: Iterable[ShelfRow]) -> None:
        """Offer these evenings to be copied, the latest first; what was chosen stays chosen."""
        self._shelf = tuple(sorted(shelf, key=lambda row: row.date, reverse=True))
        self._fill(self.evening, [(f"{row.title} · {figures.short_date(row.date)}", row.id) for row in self._shelf])
        self._list_kinds()

    def choose_copy(self, evening_id: str) -> None:
        """Choose a copy of this evening."""
        self.kind.setCurrentIndex(self.kind.findData(COPY))
        self.evening.setCurrentIndex(self.evening.findData(evening_id))

    def choose_standard(self) -> None:
        """Choose the draaiboek that ships."""
        self.kind.setCurrentIndex(0)

    def _list_kinds(self) -> None:
        kinds = [(self.tr("Draaiboek ouderpartnerschap"), "")]
        kinds += [(self.tr("Own draaiboek: {name}").format(name=own.name), str(own.path)) for own in self._own]
        if self._shelf:
            kinds.append((self.tr("Copy of an earlier evening"), COPY))
        self._fill(self.kind, kinds)
        self.evening.setVisible(self.kind.currentData() == COPY)

    def _fill(self, choice: DropDown, items: list[tuple[str, str]]) -> None:
        chosen = choice.currentData()
        told = choice.blockSignals(True)
        choice.clear()
        for words, known in items:
            choice.addItem(words, known)
        choice.setCurrentIndex(max(0, choice.findData(chosen)))
        choice.blockSignals(told)

    @Slot()
    def _follow(self) -> None:
        self.evening.setVisible(self.kind.currentData() == COPY)
        self.changed.emit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look which draaiboeken the school has, no sooner than one may choose from them."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.MouseButtonPress):
            self.look()
        return super().eventFilter(watched, event)

    def look(self) -> None:
        """Read which draaiboeken the school has now."""
        answer = self._desk.writer.look(lambda books: own_draaiboeken(books.folder))
        self._answers.hear(answer, self._take_own)

    @Slot(object)
    def _take_own(self, found: tuple[OwnDraaiboek, ...]) -> None:
        if found != self._own:
            self._own = found
            self._list_kinds()
