"""The section of all that was said: one list, narrowed by what one looks for while one types."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from app.live.followup.gathered_rows import GatheredRows
from app.live.parts import Parts
from app.models.evening import Evening
from app.models.gathered import Sought
from app.views.followup.gathered.gathered_list import GatheredList
from app.views.phase.section import Section
from app.views.phase.section_head import SectionHead
from app.views.theme.style import scaled, set_role
from app.views.widgets.fields.search_field import SearchField


class GatheredSection(Section):
    """Shows what was said and where. Down goes from the search into the list, Esc empties the search."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = GatheredRows(parts.desk, self)
        self.head = SectionHead(self.tr("What was said"))
        self.search = SearchField(self.tr("Search in what was said"))
        self.list = GatheredList(self.rows)
        self._lay_out()

        self.search.textChanged.connect(self._seek)
        self.search.gone_down.connect(self.list.setFocus)
        self.search.entered.connect(self.list.setFocus)

    def _lay_out(self) -> None:
        card = QFrame()
        set_role(card, "card")
        inside = QVBoxLayout(card)
        scaled(inside.setContentsMargins, 4, 4, 4, 4)
        inside.addWidget(self.list)
        column = QVBoxLayout(self)
        scaled(column.setContentsMargins, 20, 16, 20, 16)
        scaled(column.setSpacing, 10)
        column.addWidget(self.head)
        column.addWidget(self.search)
        column.addWidget(card, 1)

    @override
    def show_evening(self, evening: Evening) -> None:
        self.rows.show_evening(evening)
        self._say()

    @override
    def take_keyboard(self) -> None:
        self.list.setFocus()

    @Slot(str)
    def _seek(self, words: str) -> None:
        self.rows.seek(Sought(words=words))
        self._say()

    def _say(self) -> None:
        shown, all_of_it = len(self.rows.rows), len(self.rows.all)
        self.head.say(self.tr("{shown} of {all} in sight").format(shown=shown, all=all_of_it))
