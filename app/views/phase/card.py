"""The card: one subject of a section, with a heading and how it stands."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.views.theme.style import scaled, set_role
from app.views.widgets.words.plain_label import PlainLabel


class Card(QFrame):
    """Gives `column` to fill; what is said beside the heading is for eyes and screen readers alike."""

    def __init__(self, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self.setAccessibleName(heading)
        self._beside = PlainLabel("", "muted")
        head = QHBoxLayout()
        scaled(head.setSpacing, 10)
        head.addWidget(PlainLabel(heading, "heading", wrap=True), 1)
        head.addWidget(self._beside, 0, Qt.AlignmentFlag.AlignBottom)
        self.column = QVBoxLayout(self)
        scaled(self.column.setContentsMargins, 18, 14, 18, 16)
        scaled(self.column.setSpacing, 6)
        self.column.addLayout(head)

    def say(self, words: str, role: str = "muted") -> None:
        """Say how it stands, beside the heading."""
        self._beside.setText(words)
        set_role(self._beside, role)

    def add_field(self, name: str, field: QWidget) -> None:
        """Put a field under its name."""
        self.column.addWidget(PlainLabel(name, "field", wrap=True))
        self.column.addWidget(field)
