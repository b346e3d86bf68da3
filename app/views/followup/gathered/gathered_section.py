"""The section of all that was said: as a list to look through and to put in order, or as pictures."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QEvent, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.live.parts import Parts
from app.models.aftercare.gathered import Gathered, GatheredKind
from app.models.aftercare.subjects import subjects_of
from app.models.evening import Evening
from app.models.harvest.harvest import FormField
from app.views.followup.gathered.gathered_view import GatheredView
from app.views.followup.gathered.picture_view import PictureView
from app.views.phase.section import Section
from app.views.theme.style import px, scaled
from app.views.widgets.controls.segmented import Segment, Segmented
from app.views.widgets.words.plain_label import PlainLabel

LOW = 420
"""Below this height, at 100 %, the list gets the room of the title and of what one searches by."""


class GatheredSection(Section):
    """Shows what was said and where; nothing done here starts a clock or reaches the beamer."""

    place = "gathered"

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = parts.desk
        self.count = PlainLabel("", "muted")
        self.part = Segmented(
            (Segment("list", self.tr("List"), "L"), Segment("pictures", self.tr("Pictures"), "B")),
            self.tr("How it is shown"),
        )
        self._title = PlainLabel(self.tr("What was said"), "title")
        self.view = GatheredView(parts.desk)
        self.pictures = PictureView(parts.desk)
        self._stack = QStackedWidget()
        self._lay_out()

        self.part.chosen.connect(self._show_part)
        self.pictures.told.connect(self.told)
        self.view.counted.connect(self._say)
        self.view.wipe_asked.connect(self.wipe_asked)
        self.view.not_done.connect(self._tell_not_done)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "view"):
            self._fit()

    def _fit(self) -> None:
        """Leave the room to the list where there is little: the title stands in the list of parts as well."""
        low = self.height() < px(LOW)
        self._title.setVisible(not low)
        self.view.seek.fold(low)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        scaled(column.setContentsMargins, 20, 12, 20, 10)
        scaled(column.setSpacing, 8)
        head = QHBoxLayout()
        scaled(head.setSpacing, 12)
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self.count)
        head.addWidget(self.part)
        for part in (self.view, self.pictures):
            self._stack.addWidget(part)
        column.addLayout(head)
        column.addWidget(self._stack, 1)

    @override
    def own_keys(self) -> Mapping[str, Callable[[], object]]:
        turn = {"gathered_pictures": self._turn_part}
        if self._shows_pictures():
            return turn
        return {
            **turn,
            "gathered_find": self.view.seek.search.setFocus,
            "gathered_merge": self.view.merge,
            "gathered_star": self.view.turn_star,
            "gathered_point": self.view.name_point,
            "gathered_on": self._go_on,
            **{f"gathered_link_{n}": partial(self.view.link, n) for n in range(1, 10)},
        }

    @override
    def show_evening(self, evening: Evening) -> None:
        self.view.show_evening(evening)
        if self._shows_pictures():
            self.pictures.show_evening(evening)

    @override
    def take_keyboard(self) -> None:
        if self._shows_pictures():
            self.pictures.take_keyboard()
        else:
            self.view.list.setFocus()

    def _shows_pictures(self) -> bool:
        return self.part.current() == "pictures"

    def _turn_part(self) -> None:
        part = "list" if self._shows_pictures() else "pictures"
        self.part.choose(part)
        self._show_part(part)
        self.take_keyboard()

    @Slot(str)
    def _show_part(self, part: str) -> None:
        if part == "pictures" and self._desk.evening is not None:
            self.pictures.show_evening(self._desk.evening)
        self._stack.setCurrentWidget(self.pictures if part == "pictures" else self.view)

    @override
    def go_to_place(self, place: str) -> None:
        """Go to a row by its key, such as `quote:` with an id."""
        self.part.choose("list")
        self._show_part("list")
        self.view.show_row(place)

    @override
    def holds_words(self) -> bool:
        return self.view.mending.holds_words()

    @Slot()
    def _say(self) -> None:
        shown, all_of_it = len(self.view.rows.rows), len(self.view.rows.all)
        if shown == all_of_it:
            self.count.setText(self.tr("%n thing(s) said", "", shown))
        else:
            self.count.setText(self.tr("{shown} of {all} in sight").format(shown=shown, all=all_of_it))

    @Slot(str)
    def _tell_not_done(self, words: str) -> None:
        self.tell(words, "amber", "circle-alert")

    def _go_on(self) -> None:
        """Go to the subject that the row at hand belongs to, with its answer."""
        row, evening = self.view.list.row(), self._desk.evening
        if row is not None and evening is not None:
            self.wanted.emit(f"decisions/{_subject_key(evening, row)}")


def _subject_key(evening: Evening, row: Gathered) -> str:
    """Return the key of the subject of a row; of a quote that belongs to none its own key."""
    quote = evening.quote(row.id) if row.is_quote else None
    raised = subjects_of(evening, quote) if quote is not None else ()
    if raised:
        return raised[0].subject.key
    if row.kind is GatheredKind.FORM:
        return f"question:{row.id}" if row.field is FormField.QUESTION else f"pitch:{row.id}"
    return row.key
