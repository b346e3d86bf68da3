"""The side card: a heading, a few words and one button, beside what is most important."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.views.theme.style import scaled, set_role
from app.views.widgets.controls.button import Button
from app.views.widgets.words.plain_label import PlainLabel


class SideCard(QFrame):
    """As high as it is given; what it says stands at the top."""

    def __init__(self, heading: str, words: str, button: Button, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        column = QVBoxLayout(self)
        scaled(column.setContentsMargins, 18, 16, 18, 16)
        scaled(column.setSpacing, 8)
        column.addWidget(PlainLabel(heading, "heading"))
        column.addWidget(PlainLabel(words, "muted", wrap=True))
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
