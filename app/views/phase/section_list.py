"""The list of parts: what there is to do in this phase, how far each part is, and which one is in front."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from app.models.evening import Evening
from app.views.phase.section import SectionProgress
from app.views.phase.section_button import ButtonColumn, SectionButton
from app.views.phase.section_row import SectionRow
from app.views.theme.style import scaled, set_role
from app.views.widgets.words.plain_label import PlainLabel
from app.wording.marking import QT_TRANSLATE_NOOP

ICONS = {SectionProgress.EMPTY: "circle", SectionProgress.BEGUN: "circle-filled", SectionProgress.DONE: "check"}
WORDS = {
    SectionProgress.EMPTY: QT_TRANSLATE_NOOP("SectionList", "not begun"),
    SectionProgress.BEGUN: QT_TRANSLATE_NOOP("SectionList", "begun"),
    SectionProgress.DONE: QT_TRANSLATE_NOOP("SectionList", "done"),
}


class SectionList(ButtonColumn):
    """A sign and its words say how far each part is."""

    chosen = Signal(str)

    def __init__(self, name: str, rows: Sequence[SectionRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "side")
        self.setAccessibleName(name)
        self._rows = rows
        self._buttons: dict[str, SectionButton] = {}
        self.foot = PlainLabel("", "muted", wrap=True)
        scaled(self.column.setContentsMargins, 12, 16, 12, 16)
        for row in rows:
            button = SectionButton(row.name)
            self._buttons[row.key] = button
            self.column.addWidget(button)
            button.clicked.connect(partial(self.chosen.emit, row.key))
        scaled(self.foot.setContentsMargins, 12, 16, 0, 0)
        self.column.addWidget(self.foot)
        self.column.addStretch(1)

    def show_evening(self, evening: Evening, key: str) -> None:
        """Show how far each part is, and that `key` is in front."""
        for row in self._rows:
            standing = row.standing(evening)
            button = self._buttons[row.key]
            button.show_standing(ICONS[standing], QCoreApplication.translate("SectionList", WORDS[standing]))
            button.setChecked(row.key == key)

    def button(self, key: str) -> SectionButton:
        """Return the button of a part."""
        return self._buttons[key]

    def take_keyboard(self, key: str) -> None:
        """Give the keyboard to the part that is in front."""
        if key in self._buttons:
            self._buttons[key].setFocus()
