"""The target column: the points at the side of what was said, and a line to make a new one of what is chosen."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.live.desk.desk import Desk
from app.live.followup.target_rows import TargetRows
from app.services.commands.command import Command
from app.views.followup.gathered.target_list import TargetList
from app.views.phase.new_item_line import NewItemLine
from app.views.theme.style import scaled, set_role
from app.views.widgets.words.plain_label import PlainLabel

WIDTH = 290


class TargetColumn(QFrame):
    """Takes what makes the command of a new point, of its id and its words."""

    def __init__(
        self, desk: Desk, rows: TargetRows, make: Callable[[str, str], Command], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        set_role(self, "board")
        self.list = TargetList(rows)
        name, hint = self.tr("A new point of what is chosen"), self.tr("New point of what is chosen…")
        self.new = NewItemLine(desk, name, hint, make)
        how = self.tr("Alt with a digit, or a click, puts there what is chosen.")
        column = QVBoxLayout(self)
        scaled(column.setContentsMargins, 10, 10, 10, 10)
        scaled(column.setSpacing, 6)
        column.addWidget(PlainLabel(self.tr("Points"), "heading"))
        column.addWidget(PlainLabel(how, "small", wrap=True))
        column.addWidget(self.list, 1)
        column.addWidget(self.new)
        scaled(self.setFixedWidth, WIDTH)
