"""The hero: the evening one most likely came for, large, with what is still open and what one can do with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.models.shelf import ShelfRow
from app.views.theme.style import scaled, set_role
from app.views.widgets.controls.button import Button
from app.views.widgets.flow_layout import FlowLayout
from app.views.widgets.words.plain_label import PlainLabel
from app.wording import shelf as shelf_words


class Figure(QWidget):
    """A number, large, and what it counts; hidden while there is nothing to count."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = PlainLabel(role="on-teal-figure")
        self._words = PlainLabel(role="on-teal")
        column = QVBoxLayout(self)
        scaled(column.setContentsMargins, 0, 0, 12, 0)
        column.setSpacing(0)
        column.addWidget(self._number)
        column.addWidget(self._words)

    def show_count(self, number: str, words: str) -> None:
        """Show a number with its words; an empty number hides both."""
        self._number.setText(number)
        self._words.setText(words)
        self.setAccessibleName(f"{number} {words}")
        self.setVisible(bool(number))


class Hero(QFrame):
    """Shows what runs, or the first evening to come; one press goes on with it."""

    prepared = Signal()
    rehearsed = Signal()
    begun = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "hero")
        self.evening_id = ""
        self._tonight = False
        self._above = PlainLabel(role="on-teal-strong", elide=True)
        self._title = PlainLabel(role="on-teal-title", wrap=True)
        self._below = PlainLabel(role="on-teal", wrap=True)
        self._tasks, self._people, self._gaps = (Figure() for _ in range(3))
        self._prepare = Button(self.tr("Go on preparing"), kind="inverse")
        self._rehearse = Button(self.tr("Rehearse"), kind="inverse-quiet")
        self._begin = Button(self.tr("Start the evening"), kind="inverse-quiet")
        self._lay_out()

        self._prepare.clicked.connect(self.prepared)
        self._rehearse.clicked.connect(self.rehearsed)
        self._begin.clicked.connect(self.begun)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        scaled(column.setContentsMargins, 28, 22, 28, 22)
        scaled(column.setSpacing, 6)
        for label in (self._above, self._title, self._below):
            column.addWidget(label)
        self._figures = QWidget()
        counts = FlowLayout(self._figures, gap=14)
        for figure in (self._tasks, self._people, self._gaps):
            counts.addWidget(figure)
        scaled(self._figures.setContentsMargins, 0, 10, 0, 0)
        column.addWidget(self._figures)
        column.addStretch(1)
        buttons = QWidget()
        row = FlowLayout(buttons, gap=10)
        for button in (self._prepare, self._rehearse, self._begin):
            row.addWidget(button)
        foot = QHBoxLayout()
        scaled(foot.setContentsMargins, 0, 12, 0, 0)
        foot.addWidget(buttons)
        column.addLayout(foot)

    def show_row(self, row: ShelfRow, days: int) -> None:
        """Show this evening, so many days away; what comes first tonight is to start it."""
        self.evening_id = row.id
        when = self.tr("The next evening · {when}").format(when=shelf_words.days_ahead(days))
        self._above.setText(self.tr("Running now") if row.is_running else when)
        self._title.setText(row.title)
        self._below.setText(shelf_words.when_and_where(row))
        self._show_figures(row)
        self._tonight = row.is_running or days == 0
        self._begin.set_label(self.tr("Go on with this evening") if row.is_running else self.tr("Start the evening"))
        self._begin.set_kind("inverse" if self._tonight else "inverse-quiet")
        self._prepare.set_kind("inverse-quiet" if self._tonight else "inverse")
        for button in (self._prepare, self._rehearse):
            button.setVisible(not row.is_running)

    def go_on_button(self) -> Button:
        """Return the button of what one most likely came for."""
        return self._begin if self._tonight else self._prepare

    def _show_figures(self, row: ShelfRow) -> None:
        ahead = row.ahead
        self._tasks.show_count(f"{row.tasks_done} / {row.tasks}" if row.tasks else "", self.tr("tasks done"))
        come = ahead.expected.total if ahead is not None else 0
        self._people.show_count(str(come or ""), shelf_words.expected(ahead) if ahead is not None and come else "")
        gaps = ahead.gaps if ahead is not None else 0
        self._gaps.show_count(str(gaps or ""), self.tr("still to be filled in"))
        self._figures.setVisible(any((row.tasks, come, gaps)) and not row.is_running)
