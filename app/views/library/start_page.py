"""The start page: what runs is greeted at once; a new evening, the last ones, and a rehearsal."""

from concurrent.futures import Future
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from app.live import figures
from app.live.desk import Desk
from app.models.shelf import ShelfRow, ShelfState
from app.services import commands as c
from app.views.library.new_evening import NewEvening
from app.views.theme.style import px, scaled, set_role
from app.views.widgets.button import Button
from app.views.widgets.page import Page
from app.views.widgets.pill import Pill
from app.views.widgets.plain_label import PlainLabel
from app.views.widgets.strip import Strip
from app.views.widgets.tones import Tone

MOST_ROWS = 30
NARROW = 900
"""Below this width at 100 % text the columns stand under each other."""


class StartPage(Page):
    """Shown when no evening is open."""

    rehearsal_asked = Signal()

    _shelf_found = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.trouble = Strip("red")
        self.new = NewEvening(desk)
        self._shelf = QFrame()
        self._rows = QVBoxLayout()
        self._count = PlainLabel(role="muted")
        self._hero = QFrame()
        self._hero_above = PlainLabel(role="on-teal", elide=True)
        self._hero_title = PlainLabel(role="on-teal-title", elide=True)
        self._hero_below = PlainLabel(role="on-teal", elide=True)
        self._hero_open = Button(self.tr("Go on"), kind="inverse")
        self._hero_id = ""
        self._rehearse = Button(self.tr("Rehearse"), icon="play")
        self._lay_out()

        self._rehearse.clicked.connect(self.rehearsal_asked)
        self._hero_open.clicked.connect(self._open_hero)
        self.new.refused.connect(self.tell)
        self._shelf_found.connect(self._take_shelf)

    def _lay_out(self) -> None:
        set_role(self._shelf, "card")
        shelf = QVBoxLayout(self._shelf)
        scaled(shelf.setContentsMargins, 18, 18, 18, 12)
        head = QHBoxLayout()
        head.addWidget(PlainLabel(self.tr("Go on with…"), "heading"), 1)
        head.addWidget(self._count)
        shelf.addLayout(head)
        scaled(self._rows.setSpacing, 4)
        shelf.addLayout(self._rows)
        shelf.addStretch(1)

        rehearsal = QFrame()
        set_role(rehearsal, "card")
        inside = QVBoxLayout(rehearsal)
        scaled(inside.setContentsMargins, 18, 18, 18, 18)
        inside.addWidget(PlainLabel(self.tr("Rehearsal"), "heading"))
        words = self.tr(
            "Plays a whole evening by itself, on a copy that is thrown away. Your own evenings stay out of it."
        )
        inside.addWidget(PlainLabel(words, "muted", wrap=True))
        inside.addWidget(self._rehearse, 0, Qt.AlignmentFlag.AlignLeft)

        set_role(self._hero, "hero")
        hero = QVBoxLayout(self._hero)
        scaled(hero.setContentsMargins, 28, 20, 28, 20)
        scaled(hero.setSpacing, 4)
        for label in (self._hero_above, self._hero_title, self._hero_below):
            hero.addWidget(label)
        scaled(self._hero_below.setContentsMargins, 0, 0, 0, 10)
        hero.addWidget(self._hero_open, 0, Qt.AlignmentFlag.AlignLeft)
        self._hero.hide()

        right = QVBoxLayout()
        scaled(right.setSpacing, 16)
        right.addWidget(self._shelf, 1)
        right.addWidget(rehearsal)
        columns = self._columns = QHBoxLayout()
        scaled(columns.setSpacing, 20)
        columns.addWidget(self.new, 3, Qt.AlignmentFlag.AlignTop)
        columns.addLayout(right, 2)
        body = QWidget()
        set_role(body, "scrolled")
        page = self._page = QVBoxLayout(body)
        scaled(page.setContentsMargins, 48, 20, 48, 20)
        scaled(page.setSpacing, 12)
        page.addWidget(self.trouble)
        page.addWidget(self._hero)
        page.addLayout(columns)
        page.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(body)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        """Put the columns under each other where the text is too large for the width."""
        wide = self.width() >= px(NARROW)
        self._columns.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        side = 48 if wide else 16
        scaled(self._page.setContentsMargins, side, 20, side, 20)

    @override
    def tell(self, words: str, tone: Tone = "amber", icon: str = "circle-alert") -> None:
        """Say it on top of the page."""
        self.trouble.say(words)

    @override
    def warn(self, words: str) -> None:
        """Say it on top of the page."""
        self.trouble.say(words)

    @override
    def calm(self) -> None:
        """Take away what was said."""
        self.trouble.close_strip()

    def look_again(self) -> None:
        """List the evenings as the store has them now."""
        answer = self._desk.writer.look(lambda books: books.shelf())
        answer.add_done_callback(self._pass_on)

    def _pass_on(self, found: "Future[tuple[ShelfRow, ...]]") -> None:
        # In the writer's thread: the signal brings it to ours.
        self._shelf_found.emit(found)

    @Slot(object)
    def _take_shelf(self, found: "Future[tuple[ShelfRow, ...]]") -> None:
        if found.exception() is None:
            self.show_shelf(found.result())

    def show_shelf(self, shelf: tuple[ShelfRow, ...]) -> None:
        """List the evenings, the one touched last first."""
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._show_hero(_next_evening(shelf, self._desk.now().date()))
        self._count.setText(self.tr("%n evening(s)", "", len(shelf)) if shelf else "")
        for row in shelf[:MOST_ROWS]:
            self._rows.addWidget(self._line(row))
        if not shelf:
            words = self.tr("Your evenings will stand here. Press Enter to open the one of tonight.")
            self._rows.addWidget(PlainLabel(words, "muted", wrap=True))

    def _show_hero(self, row: ShelfRow | None) -> None:
        """Show the evening that waits, large; nothing when all are closed."""
        self._hero.setVisible(row is not None)
        self.new.open_button.set_kind("primary" if row is None else "quiet")
        if row is None:
            return
        self._hero_id = row.id
        running = row.state is ShelfState.RUNNING
        self._hero_above.setText(self.tr("Running now") if running else self.tr("Ready to begin"))
        self._hero_title.setText(row.title)
        self._hero_below.setText(f"{figures.long_date(row.date)} · {self.tr('%n quote(s)', '', row.quotes)}")
        self._hero_open.set_label(self.tr("Go on with this evening") if running else self.tr("Open this evening"))

    @Slot()
    def _open_hero(self) -> None:
        self._desk.do(c.OpenEvening, id=self._hero_id)

    @override
    def take_keyboard(self) -> None:
        """Put the cursor where Enter opens tonight's evening."""
        self.new.title.setFocus()
        self.new.title.selectAll()

    def _line(self, row: ShelfRow) -> QWidget:
        line = QWidget()
        across = QHBoxLayout(line)
        scaled(across.setContentsMargins, 0, 4, 0, 4)
        scaled(across.setSpacing, 10)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(PlainLabel(row.title, "strong", elide=True))
        below = self.tr("%n quote(s)", "", row.quotes)
        words.addWidget(PlainLabel(f"{figures.short_date(row.date)} · {below}", "small", elide=True))
        across.addLayout(words, 1)
        text, tone = self._state(row.state)
        across.addWidget(Pill(text, tone))
        running = row.state is ShelfState.RUNNING
        opening = Button(self.tr("Go on") if running else self.tr("Open"))
        opening.setAccessibleName(self.tr("Open {title}").format(title=row.title))
        opening.clicked.connect(partial(self._desk.do, c.OpenEvening, id=row.id))
        across.addWidget(opening)
        return line

    def _state(self, state: ShelfState) -> tuple[str, Tone]:
        if state is ShelfState.RUNNING:
            return self.tr("running"), "amber"
        if state is ShelfState.DONE:
            return self.tr("closed"), "green"
        return self.tr("preparing"), "teal"


def _next_evening(shelf: tuple[ShelfRow, ...], today: date) -> ShelfRow | None:
    """Return what the host most likely came for: what runs, else the nearest evening that is still to come."""
    running = next((row for row in shelf if row.state is ShelfState.RUNNING), None)
    coming = [row for row in shelf if row.state is ShelfState.PREPARING and row.date >= today]
    return running or min(coming, key=lambda row: row.date, default=None)
