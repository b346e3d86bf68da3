"""The keys sheet: the whole contract on one sheet."""

from PySide6.QtWidgets import QGridLayout, QWidget

from app.live.keys import CONTRACT, meaning, native, translate
from app.views.run.keyboard import Keyboard
from app.views.sheet import Sheet
from app.views.theme.style import px
from app.views.widgets.key_cap import KeyCap
from app.views.widgets.plain_label import PlainLabel

FIRST_OF_ROW = {"prompt_1", "link_1"}


class KeysSheet(Sheet):
    """Made from the table of keys; it never takes the keyboard, so one can read it and type on."""

    def __init__(self, keyboard: Keyboard, parent: QWidget) -> None:
        super().__init__(self.tr("All keys"), parent)
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(16))
        grid.setVerticalSpacing(px(5))
        grid.setColumnStretch(1, 1)
        group = ""
        for key in CONTRACT:
            number = key.command.rsplit("_", 1)[-1]
            if (
                number.isdigit()
                and key.command not in FIRST_OF_ROW
                and number != "0"
                and key.command[:4] in ("prom", "link")
            ):
                continue
            if key.group != group:
                group = key.group
                grid.addWidget(PlainLabel(translate("Keys", group), "heading"), grid.rowCount(), 0, 1, 2)
            chord = native(keyboard.chord(key.command))
            row = grid.rowCount()
            grid.addWidget(KeyCap(chord + "…9" if key.command in FIRST_OF_ROW else chord), row, 0)
            words = meaning(key).replace("1", "1…9") if key.command in FIRST_OF_ROW else meaning(key)
            grid.addWidget(PlainLabel(words, wrap=True), row, 1)
        self.column.addLayout(grid)
        self.column.addStretch(1)
