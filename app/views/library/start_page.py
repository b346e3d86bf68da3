"""The start page: what runs is greeted at once; the next evening large, a new one, and all evenings."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.live.desk import Desk
from app.live.shelf import Shelf
from app.models.shelf import ShelfRow
from app.services import commands as c
from app.views.library.hero import Hero
from app.views.library.new_evening import NewEvening
from app.views.library.shelf_card import ShelfCard
from app.views.run.keyboard import Keyboard
from app.views.theme.style import px, scaled, set_role
from app.views.widgets.button import Button
from app.views.widgets.page import Page
from app.views.widgets.plain_label import PlainLabel
from app.views.widgets.status_line import StatusLine
from app.views.widgets.strip import Strip
from app.views.widgets.tones import Tone

NARROW = 900
"""Below this width at 100 % text the columns stand under each other."""


class SideCard(QFrame):
    """A heading, a few words and one button."""

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


class StartPage(Page):
    """Shown when no evening is open. The form stands in the place of the next evening while there is none."""

    rehearsal_asked = Signal(str)
    """With the id of the evening to rehearse; empty for the sample."""

    opening = Signal(str)
    """Comes before an evening is opened: the page that is wanted, empty for the phase the evening is in."""

    def __init__(self, desk: Desk, keyboard: Keyboard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._keyboard = desk, keyboard
        self._here: QWidget | None = None
        self._form_asked = False
        self.shelf = Shelf(desk, self)
        self.trouble = Strip("red")
        self.hero = Hero()
        self.new = NewEvening(desk)
        self.all = ShelfCard(desk, self.shelf, keyboard)
        self.status = StatusLine()
        self._new = keyboard.cap(Button(self.tr("New evening"), kind="primary"), "shelf_new")
        self._rehearse = Button(self.tr("Rehearse"), icon="play")
        hint = self.tr("Your evenings will stand here. Press Enter to open the one of tonight.")
        self._hint = PlainLabel(hint, "muted", wrap=True)
        self._lay_out()
        self._wire()
        self.shelf.show(desk.shelf)

    def _lay_out(self) -> None:
        self._new_card = SideCard(
            self.tr("New evening"),
            self.tr("From the draaiboek ouderpartnerschap, from one of your own, or as a copy of an earlier evening."),
            self._new,
        )
        words = self.tr(
            "Plays a whole evening by itself, on a copy that is thrown away. Your own evenings stay out of it."
        )
        self._rehearsal = SideCard(self.tr("Rehearsal"), words, self._rehearse)
        side = QVBoxLayout()
        scaled(side.setSpacing, 16)
        side.addWidget(self._new_card, 1)
        side.addWidget(self._rehearsal)
        side.addWidget(self._hint)
        side.addStretch(0)
        self._columns = QHBoxLayout()
        scaled(self._columns.setSpacing, 20)
        self._columns.addWidget(self.hero, 16)
        self._columns.addWidget(self.new, 16)
        self._columns.addLayout(side, 9)
        body = QWidget()
        set_role(body, "scrolled")
        self._page = QVBoxLayout(body)
        scaled(self._page.setSpacing, 16)
        self._page.addLayout(self._columns)
        self._page.addWidget(self.all, 1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(body)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        for widget in (self.trouble, self._area):
            whole.addWidget(widget)
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.addWidget(self.status)
        whole.addWidget(self._foot)
        self._foot.hide()
        self._rehearsal.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._fit()

    def _wire(self) -> None:
        self.shelf.changed.connect(self._show)
        self.hero.prepared.connect(self._prepare)
        self.hero.rehearsed.connect(self._rehearse_next)
        self.hero.begun.connect(self._begin)
        self._new.clicked.connect(self.ask_for_new)
        self._rehearse.clicked.connect(self._rehearse_sample)
        self.new.asked.connect(self._open_where_it_is)
        self.new.left.connect(self._leave_form)
        self.all.opened.connect(self._open)
        self.all.copy_asked.connect(self._copy)
        self.all.told.connect(self.tell)
        self.all.list.chosen.connect(self._keep_in_sight)
        self.all.left.connect(self._take_default)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._note_keyboard)

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
        side = 64 if wide else 16
        scaled(self._page.setContentsMargins, side, 24, side, 8)
        scaled(self._foot.setContentsMargins, side, 2, side, 4)

    # What is said

    @override
    def tell(self, words: str, tone: Tone = "amber", icon: str = "circle-alert") -> None:
        """Say it at the foot of the page."""
        self.status.show_status(words, tone, icon)
        self._foot.setVisible(bool(words))

    @override
    def warn(self, words: str) -> None:
        """Say it on top of the page."""
        self.trouble.say(words)

    @override
    def calm(self) -> None:
        """Take away what was said."""
        self.trouble.close_strip()
        self.tell("", "neutral", "")

    # What is shown

    def look_again(self) -> None:
        """Show the evenings as the store has them now."""
        self.shelf.look_again()

    def show_shelf(self, rows: tuple[ShelfRow, ...]) -> None:
        """Show these evenings."""
        self.shelf.show(rows)

    @Slot()
    def _show(self) -> None:
        before, had = self._default(), self._has_keyboard()
        at_start = before.hasFocus()
        row = self.shelf.next
        if row is not None:
            self.hero.show_row(row, self.shelf.days_to(row))
        self.new.show_shelf(self.shelf.rows)
        self._arrange()
        if had and (not self._has_keyboard() or (at_start and before is not self._default())):
            self._take_default()

    def _arrange(self) -> None:
        """Show the next evening, or the form: when it is asked for, is being filled in, or nothing is to come."""
        has_next = self.shelf.next is not None
        form = self._form_asked or not has_next or (self.new.isVisible() and self.new.is_touched)
        self.hero.setVisible(not form)
        self._new_card.setVisible(not form)
        self.new.setVisible(form)
        self.new.may_be_left(has_next)
        self._rehearsal.setVisible(form)
        self._hint.setVisible(not self.shelf.rows)
        self.all.setVisible(bool(self.shelf.rows))

    # The keyboard

    @override
    def take_keyboard(self) -> None:
        """Put the cursor where it was, and for who just came where Enter does what one most likely came for."""
        if self._here is not None and self._here.isVisible():
            self._here.setFocus()
        else:
            self._take_default()

    @Slot()
    def _take_default(self) -> None:
        self._default().setFocus()
        if self.new.title.hasFocus():
            self.new.title.selectAll()

    def _default(self) -> QWidget:
        return self.new.title if self.hero.isHidden() else self.hero.go_on_button()

    def _has_keyboard(self) -> bool:
        here = QApplication.focusWidget()
        return here is not None and self.isAncestorOf(here)

    @Slot()
    def _keep_in_sight(self) -> None:
        """Let the page follow who goes down the list where only a part of it can be seen."""
        if self.all.list.hasFocus():
            self._area.ensureWidgetVisible(self.all.list)

    @Slot("QWidget*", "QWidget*")
    def _note_keyboard(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.isVisible() and self.isAncestorOf(now):
            self._here = now
            self._area.ensureWidgetVisible(now)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self._here = None
            self._form_asked = False
            self._arrange()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._deed(event):
            event.accept()  # at the desk the same keys mean something else
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        deed = self._deed(event)
        if deed == "shelf_new" and not event.isAutoRepeat():
            self.ask_for_new()
        elif deed == "shelf_find" and self.all.isVisible():
            self.all.take_search()
        else:
            super().keyPressEvent(event)

    def _deed(self, event: QKeyEvent) -> str:
        pressed = QKeySequence(event.keyCombination())
        found = (name for name in ("shelf_new", "shelf_find") if pressed == QKeySequence(self._keyboard.chord(name)))
        return next(found, "")

    # What is asked

    @Slot()
    def ask_for_new(self) -> None:
        """Show the form for a new evening."""
        self._form_asked = True
        self._arrange()
        self.new.source.look()
        self._take_default()

    @Slot(str)
    def _copy(self, evening_id: str) -> None:
        self.ask_for_new()
        self.new.source.choose_copy(evening_id)
        self._take_default()

    @Slot()
    def _leave_form(self) -> None:
        self._form_asked = False
        self.new.hide()
        self._arrange()
        self._take_default()

    @Slot(str)
    def _open(self, evening_id: str) -> None:
        self._open_where_it_is()
        self._desk.do(c.OpenEvening, id=evening_id)

    @Slot()
    def _open_where_it_is(self) -> None:
        self.opening.emit("")

    @Slot()
    def _prepare(self) -> None:
        self.opening.emit("prepare")
        self._desk.do(c.OpenEvening, id=self.hero.evening_id)

    @Slot()
    def _begin(self) -> None:
        self.opening.emit("run")
        self._desk.do(c.OpenEvening, id=self.hero.evening_id)

    @Slot()
    def _rehearse_next(self) -> None:
        self.rehearsal_asked.emit(self.hero.evening_id)

    @Slot()
    def _rehearse_sample(self) -> None:
        self.rehearsal_asked.emit("")
