"""The choice of a part: the list of parts on one line, for where the letters leave no room for a column."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.models.evening import Evening
from app.views.phase.section_list import WORDS
from app.views.phase.section_row import SectionRow
from app.views.theme.style import scaled, set_role
from app.views.widgets.controls.drop_down import DropDown
from app.views.widgets.words.plain_label import PlainLabel


class SectionChoice(QFrame):
    """Words say how far each part is; beside it stands how far the whole is."""

    chosen = Signal(str)

    def __init__(self, name: str, rows: Sequence[SectionRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "topbar")
        self._rows = rows
        self.parts = DropDown(name)
        for row in rows:
            self.parts.addItem("", row.key)
        self.progress = PlainLabel("", "muted", elide=True)
        across = QHBoxLayout(self)
        scaled(across.setContentsMargins, 20, 6, 20, 6)
        scaled(across.setSpacing, 12)
        across.addWidget(self.parts, 1)
        across.addWidget(self.progress)

        self.parts.activated.connect(self._choose)

    def show_evening(self, evening: Evening, key: str, progress: str) -> None:
        """Show how far each part is, and that `key` is in front."""
        for place, row in enumerate(self._rows):
            standing = QCoreApplication.translate("SectionList", WORDS[row.standing(evening)])
            self.parts.setItemText(place, f"{row.name} · {standing}")
        self.parts.setCurrentIndex(self.parts.findData(key))
        self.progress.setText(progress)

    @Slot(int)
    def _choose(self, index: int) -> None:
        self.chosen.emit(self.parts.itemData(index))
