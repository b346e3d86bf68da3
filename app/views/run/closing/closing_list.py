"""The list of the closing: a row for each thing that can be taken along or waits for an answer, one of them chosen."""

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from app.live.harvest.closing_choice import ClosingPart
from app.live.harvest.closing_desk import ClosingDesk
from app.views.run.closing.closing_row import ClosingRowView
from app.views.theme.style import scaled, set_role
from app.views.widgets.words.plain_label import PlainLabel

STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class ClosingList(QScrollArea):
    """What does not fit scrolls, the chosen row in sight. With the keyboard in it arrows choose, and Space ticks."""

    def __init__(self, closing: ClosingDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._closing = closing
        self.views: list[ClosingRowView] = []
        self._least = False
        inside = QWidget()
        set_role(inside, "scrolled")
        self._none = PlainLabel(role="muted", wrap=True)
        column = self._column = QVBoxLayout(inside)
        scaled(column.setContentsMargins, 2, 2, 2, 2)
        column.addWidget(self._none)
        column.addStretch(1)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(1)
        self.show_least(False)

    def show_least(self, least: bool) -> None:
        """Let the rows stand closer."""
        self._least = least
        scaled(self._column.setSpacing, 2 if least else 4)
        for view in self.views:
            view.show_least(least)

    def show_rows(self, none: str) -> None:
        """Show the rows as they stand now, or these words where there are none."""
        choice = self._closing.choice
        while len(self.views) < len(choice.rows):
            self._add_view()
        for view, row in zip(self.views, choice.rows, strict=False):
            view.show_row(row, ticks=choice.part is ClosingPart.TAKING, chosen=row.id == choice.chosen_id)
        for place, view in enumerate(self.views):
            view.setVisible(place < len(choice.rows))
        self._none.setText(none)
        self._none.setVisible(not choice.rows)
        self._keep_in_sight()

    def _add_view(self) -> None:
        view = ClosingRowView()
        view.show_least(self._least)
        view.chosen.connect(self._closing.choice.choose)
        view.ticked.connect(self._tick)
        view.dropped.connect(self._drop)
        self._column.insertWidget(self._column.count() - 2, view)
        self.views.append(view)

    def _keep_in_sight(self) -> None:
        self._column.activate()
        chosen = next((view for view in self.views if view.key == self._closing.choice.chosen_id), None)
        if chosen is not None and chosen.isVisible():
            self.ensureWidgetVisible(chosen, 0, 0)

    @Slot(str)
    def _tick(self, row_id: str) -> None:
        self._closing.choice.choose(row_id)
        self._closing.toggle()

    @Slot(str, QPoint)
    def _drop(self, row_id: str, at: QPoint) -> None:
        """Read a row in the place of the one on which it was let go."""
        shown = (view for view in self.views if view.isVisible())
        onto = next((view for view in shown if view.rect().contains(view.mapFromGlobal(at))), None)
        if onto is not None:
            self._closing.taking.move_to(row_id, onto.key)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in STEPS:
            self._closing.choose_by(STEPS[Qt.Key(event.key())])
        elif plain and event.key() == Qt.Key.Key_Space and self._closing.choice.part is ClosingPart.TAKING:
            self._closing.toggle()
        else:
            super().keyPressEvent(event)
