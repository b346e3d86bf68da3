"""The start page: what runs is greeted at once; the next evening large, a new one, and all evenings."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from app.live.followup.promised_board import PromisedBoard
from app.live.notes.held_notes import Held
from app.live.parts import Parts
from app.live.shelf.shelf import Shelf
from app.models.shelf import ShelfRow
from app.services.commands import commands as c
from app.views.keyboard import Keyboard
from app.views.library.bin_card import BinCard
from app.views.library.bin_strip import BinStrip
from app.views.library.first_things import FirstThings
from app.views.library.held_strip import HeldStrip
from app.views.library.lost_strip import LostStrip
from app.views.library.promise_line import PromiseLine
from app.views.library.shelf_card import ShelfCard
from app.views.theme.style import scaled, set_role
from app.views.widgets.in_sight import comes_by_mouse
from app.views.widgets.page import Page
from app.views.widgets.status_line import StatusLine
from app.views.widgets.strip import Strip
from app.views.widgets.tones import Tone
from app.views.widgets.width_step import WidthStep
from app.views.widgets.words.plain_label import PlainLabel

NARROW = 900
"""Below this width at 100 % text little room is left free at the sides."""


class StartPage(Page):
    """Shown when no evening is open. The form stands in the place of the next evening while there is none."""

    rehearsal_asked = Signal(str)
    """With the id of the evening to rehearse; empty for the sample."""

    promises_asked = Signal()
    """Somebody wants to see what was promised on all evenings."""

    opening = Signal(str)
    """Comes before an evening is opened: the page that is wanted, empty for the phase the evening is in."""

    def __init__(self, parts: Parts, keyboard: Keyboard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        desk = parts.desk
        self._parts, self._desk, self._keyboard = parts, desk, keyboard
        self._here: QWidget | None = None
        self.shelf = Shelf(desk, self)
        self.trouble = Strip("red")
        self.lost = LostStrip(desk, parts.lost)
        self.held = HeldStrip(parts.pen.held)
        self.first = FirstThings(desk, self.shelf, keyboard)
        self.hero, self.new = self.first.hero, self.first.new
        self.promises = PromisedBoard(desk, self)
        """What was promised on all evenings, as it was read last."""
        self.promised = PromiseLine(self.promises)
        self.went = BinStrip(desk, keyboard)
        self.all = ShelfCard(desk, self.shelf, keyboard)
        self.bin = BinCard(desk, self.shelf)
        self.status = StatusLine()
        self.waits = False
        """Whether the store cannot be opened yet."""
        self.waiting = PlainLabel(
            self.tr("Your evenings will stand here as soon as they can be opened."), "title", wrap=True
        )
        self.waiting.hide()
        self._lay_out()
        self._wire()
        self.shelf.show(desk.shelf)

    def _lay_out(self) -> None:
        body = QWidget()
        set_role(body, "scrolled")
        self._page = QVBoxLayout(body)
        scaled(self._page.setSpacing, 16)
        for widget in (self.trouble, self.waiting, self.held, self.lost, self.promised, self.first, self.went):
            self._page.addWidget(widget)
        self._page.addWidget(self.all, 1)
        self._page.addWidget(self.bin)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(body)
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.addWidget(self.status)
        self._foot.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.area, 1)
        whole.addWidget(self._foot)
        WidthStep(self, NARROW, self._fit)

    def _wire(self) -> None:
        self.shelf.changed.connect(self._show)
        self._parts.lost.brought_back.connect(self._tell_brought_back)
        self._parts.pen.held.settled.connect(self._tell_settled)
        self.held.open_asked.connect(self._open)
        self.promised.asked.connect(self.promises_asked)
        self.hero.prepared.connect(self._prepare)
        self.hero.rehearsed.connect(self._rehearse_next)
        self.hero.begun.connect(self._begin)
        self.first.new_asked.connect(self.ask_for_new)
        self.first.sample_asked.connect(self._rehearse_sample)
        self.new.asked.connect(self._open_where_it_is)
        self.new.left.connect(self._leave_form)
        self.new.came_back.connect(self._go_on_with_form)
        self.all.opened.connect(self._open)
        self.all.copy_asked.connect(self._copy)
        self.all.told.connect(self.tell)
        self.all.list.chosen.connect(self._keep_in_sight)
        self.all.left.connect(self._take_start)
        self.all.binned.connect(self.went.put_in)
        self.bin.told.connect(self.tell)
        self.bin.emptied.connect(self._take_start)
        for back in (self.went.taken_back, self.bin.put_back):
            back.connect(self.all.expect)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._note_keyboard)

    def _fit(self, wide: bool) -> None:
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
        self.area.ensureVisible(0, 0)

    @Slot(int)
    def _tell_brought_back(self, count: int) -> None:
        self.tell(self.tr("%n evening(s) are back.", "", count), "green", "check")

    @Slot(object)
    def _tell_settled(self, held: Held) -> None:
        words = self.tr("%n note(s) of “{title}” are stored after all.", "", len(held.texts))
        self.tell(words.format(title=held.title), "green", "check")

    @override
    def calm(self) -> None:
        """Take away what was said."""
        self.trouble.close_strip()
        self.tell("", "neutral", "")

    # What is shown

    def look_again(self) -> None:
        """Show the evenings as the store has them now."""
        self.shelf.look_again()
        self.promises.look_again()

    def show_shelf(self, rows: tuple[ShelfRow, ...]) -> None:
        """Show these evenings."""
        self.shelf.show(rows)
        self.promises.look_again()

    def wait_for_store(self, waits: bool) -> None:
        """While it waits for evenings that nobody knows yet, a form for a new one would have nowhere to go."""
        self.waits = waits
        self._show()

    @Slot()
    def _show(self) -> None:
        before, had = self.first.start(), self._has_keyboard()
        at_start = before.hasFocus()
        self.first.show_shelf()
        unknown = self.waits and not self.shelf.rows
        self.waiting.setVisible(unknown)
        self.first.setVisible(not unknown)
        self.all.setVisible(bool(self.shelf.rows))
        if had and (not self._has_keyboard() or (at_start and before is not self.first.start())):
            self._take_start()
        self.all.take_expected()

    # The keyboard

    @override
    def take_keyboard(self) -> None:
        """Put the cursor where it was, and for who just came where Enter does what one most likely came for."""
        if self._here is not None and self._here.isVisible():
            self._here.setFocus()
        else:
            self._take_start()

    @Slot()
    def _take_start(self) -> None:
        self.first.start().setFocus()
        if self.new.title.hasFocus():
            self.new.title.selectAll()

    def _has_keyboard(self) -> bool:
        here = QApplication.focusWidget()
        return here is not None and self.isAncestorOf(here)

    @Slot()
    def _keep_in_sight(self) -> None:
        """Let the page follow who goes down the list where only a part of it can be seen."""
        if self.all.list.hasFocus() and not comes_by_mouse():
            self.area.ensureWidgetVisible(self.all.list)

    @Slot("QWidget*", "QWidget*")
    def _note_keyboard(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.isVisible() and self.isAncestorOf(now):
            self._here = now
            if comes_by_mouse():
                return
            if self.hero.isAncestorOf(now):
                self.area.ensureVisible(0, 0)  # its buttons without its title say nothing
            self.area.ensureWidgetVisible(now)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self._here = None
            self.first.leave_form()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._action(event):
            event.accept()  # at the desk the same keys mean something else
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self._action(event)
        if action == "shelf_new" and not event.isAutoRepeat():
            self.ask_for_new()
        elif action == "shelf_find" and self.all.isVisible():
            self.all.take_search()
        elif action == "shelf_undo":
            self.went.take_back()
        else:
            super().keyPressEvent(event)

    def _action(self, event: QKeyEvent) -> str:
        pressed = QKeySequence(event.keyCombination())
        found = (
            name
            for name in ("shelf_new", "shelf_find", "shelf_undo")
            if pressed == QKeySequence(self._keyboard.chord(name))
        )
        return next(found, "")

    # What is asked

    @Slot()
    def ask_for_new(self) -> None:
        """Show the form for a new evening."""
        self.first.show_form()
        self.new.source.look()
        self._take_start()

    @Slot()
    def _go_on_with_form(self) -> None:
        """What was typed before the app ended stands in the form again."""
        self.first.show_form()
        if self.isVisible():
            self._take_start()

    @Slot(str)
    def _copy(self, evening_id: str) -> None:
        self.ask_for_new()
        self.new.source.choose_copy(evening_id)
        self._take_start()

    @Slot()
    def _leave_form(self) -> None:
        self.first.leave_form()
        self._take_start()

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
