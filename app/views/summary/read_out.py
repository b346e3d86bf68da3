"""The read-out: which points the room has seen, which one is on now, and which are still to be read out."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.live.desk.desk import Desk
from app.models.evening import Evening
from app.models.said.summary import accepted
from app.views.theme.style import scaled, set_role
from app.views.widgets.words.plain_label import PlainLabel


class ReadOut(QWidget):
    """Stands in the column while the board is in the middle of the desk."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[tuple[str, str], ...] = ()
        self._labels: list[PlainLabel] = []
        title = PlainLabel(self.tr("Read out"), "heading")
        self._counts = PlainLabel(role="small", elide=True)
        self._counts.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._empty = PlainLabel(self.tr("Tick the points that the room will see."), "muted", wrap=True)
        head = QHBoxLayout()
        head.addWidget(title)
        head.addWidget(self._counts, 1)
        words = QWidget()
        set_role(words, "scrolled")
        self._lines = QVBoxLayout(words)
        self._lines.setContentsMargins(0, 0, 0, 0)
        scaled(self._lines.setSpacing, 8)
        self._lines.addWidget(self._empty)
        self._lines.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(words)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setMinimumHeight(1)
        column = QVBoxLayout(self)
        scaled(column.setContentsMargins, 16, 0, 16, 0)
        scaled(column.setSpacing, 8)
        column.addLayout(head)
        column.addWidget(scroll, 1)

        desk.changed.connect(self._show_evening)

    @Slot(object, object)
    def _show_evening(self, evening: Evening, _before: object) -> None:
        points, released = accepted(evening.points), evening.stage.released
        on = next((point for point in reversed(released) if any(p.id == point for p in points)), "")
        lines = tuple(
            (point.glance, "teal" if point.id == on else "muted" if point.id in released else "") for point in points
        )
        if lines != self._shown:
            self._shown = lines
            self._write(lines)
        shown = sum(1 for point in points if point.id in released)
        self._counts.setText(self.tr("{n} of {all} shown").format(n=shown, all=len(points)) if points else "")

    def _write(self, lines: tuple[tuple[str, str], ...]) -> None:
        for old in self._labels:
            self._lines.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._labels = [PlainLabel(text, role, wrap=True) for text, role in lines]
        for number, label in enumerate(self._labels, start=1):
            self._lines.insertWidget(number, label)
        self._empty.setVisible(not lines)
