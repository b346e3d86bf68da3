"""The first things on the start screen: the next evening or the form for a new one, and what stands beside it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.live.desk.desk import Desk
from app.live.shelf.shelf import Shelf
from app.views.keyboard import Keyboard
from app.views.library.hero import Hero
from app.views.library.new_evening import NewEvening
from app.views.library.side_card import SideCard
from app.views.theme.style import scaled
from app.views.widgets.controls.button import Button
from app.views.widgets.width_step import WidthStep
from app.views.widgets.words.plain_label import PlainLabel

NARROW = 770
"""Below this width at 100 % text the columns stand under each other."""


class FirstThings(QWidget):
    """The form stands there when it is asked for, is being filled in, or when no evening is to come."""

    new_asked = Signal()
    sample_asked = Signal()

    def __init__(self, desk: Desk, shelf: Shelf, keyboard: Keyboard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._form_asked = False
        self.hero = Hero()
        self.new = NewEvening(desk)
        self.new_button = keyboard.cap(Button(self.tr("New evening"), kind="primary"), "shelf_new")
        self._sample = Button(self.tr("Rehearse"), icon="play")
        self._lay_out()

        self.new_button.clicked.connect(self.new_asked)
        self._sample.clicked.connect(self.sample_asked)

    def _lay_out(self) -> None:
        words = self.tr(
            "From the draaiboek ouderpartnerschap, from one of your own, or as a copy of an earlier evening."
        )
        self._new_card = SideCard(self.tr("New evening"), words, self.new_button)
        words = self.tr(
            "Plays a whole evening by itself, on a copy that is thrown away. Your own evenings stay out of it."
        )
        self._rehearsal = SideCard(self.tr("Rehearsal"), words, self._sample)
        self._rehearsal.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        hint = self.tr("Your evenings will stand here. Press Enter to make one for today.")
        self._hint = PlainLabel(hint, "muted", wrap=True)
        side = QVBoxLayout()
        scaled(side.setSpacing, 16)
        side.addWidget(self._new_card, 1)
        side.addWidget(self._rehearsal)
        side.addWidget(self._hint)
        side.addStretch(0)
        self._columns = QHBoxLayout(self)
        self._columns.setContentsMargins(0, 0, 0, 0)
        scaled(self._columns.setSpacing, 20)
        self._columns.addWidget(self.hero, 16)
        self._columns.addWidget(self.new, 16)
        self._columns.addLayout(side, 9)
        WidthStep(self, NARROW, self._fit)

    def _fit(self, wide: bool) -> None:
        """Put the columns under each other where the text is too large for the width."""
        self._columns.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    def show_shelf(self) -> None:
        """Show the evening that comes next now."""
        row = self._shelf.next
        if row is not None:
            self.hero.show_row(row, self._shelf.days_to(row))
        self.new.show_shelf(self._shelf.rows)
        self._arrange()

    def show_form(self) -> None:
        """Show the form, for it is asked for, or what was typed there came back."""
        self._form_asked = True
        self._arrange()

    def leave_form(self) -> None:
        """Show the next evening again; what was typed in the form stays there for the next time."""
        self._form_asked = False
        self.new.hide()
        self._arrange()

    def start(self) -> QWidget:
        """Return where the keyboard belongs: there Enter does what one most likely came for."""
        return self.new.title if self.hero.isHidden() else self.hero.go_on_button()

    def _arrange(self) -> None:
        has_next = self._shelf.next is not None
        form = self._form_asked or not has_next or (self.new.isVisible() and self.new.is_touched)
        self.hero.setVisible(not form)
        self._new_card.setVisible(not form)
        self.new.setVisible(form)
        self.new.may_be_left(has_next)
        self._rehearsal.setVisible(form)
        self._hint.setVisible(not self._shelf.rows)
