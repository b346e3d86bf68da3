"""The page of a phase with parts: the list of parts at the left, one part in front, and a line that says what happened."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.live.parts import Parts
from app.models.evening import Evening
from app.views.digit_keys import digit_chord
from app.views.phase.said_line import SaidLine
from app.views.phase.scrolled_page import FollowingArea
from app.views.phase.section import Section
from app.views.phase.section_choice import SectionChoice
from app.views.phase.section_list import SectionList
from app.views.phase.section_row import SectionRow
from app.views.theme.style import scaled, set_role
from app.views.widgets.fields.stored_field import StoredLine, StoredText
from app.views.widgets.page import Page
from app.views.widgets.tones import Tone
from app.views.widgets.width_step import WidthStep
from app.wording.keys import command_at, command_with

NARROW = 760
"""Below this width, at 100 %, the parts stand on one line above the part in front."""


class PhasePage(Page):
    """Shows the part that was chosen; going to another part loses nothing, for each change is stored at once.

    `place` is where its keys hold; `names` say of the list and of the choice of parts what they are.
    """

    section_shown = Signal(str)

    def __init__(
        self,
        parts: Parts,
        rows: Sequence[SectionRow],
        place: str,
        names: tuple[str, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._parts, self._place = parts, place
        self._rows = {row.key: row for row in rows}
        self._made: dict[str, Section] = {}
        self._warned = False
        self._evening_id = ""
        self.key = rows[0].key
        self.list = SectionList(names[0], rows)
        self.choice = SectionChoice(names[1], rows)
        self._stack = QStackedWidget()
        self.status = SaidLine()
        self._lay_out()

        parts.desk.changed.connect(self._follow)
        self.list.chosen.connect(self.go_to)
        self.choice.chosen.connect(self.go_to)

    def _lay_out(self) -> None:
        self._side = FollowingArea(self.list)
        scaled(self._side.setFixedWidth, 230)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.choice)
        right.addWidget(self._stack, 1)
        right.addWidget(self.status)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._side)
        whole.addLayout(right, 1)
        set_role(self, "page")
        WidthStep(self, NARROW, self._fit)

    def _fit(self, wide: bool) -> None:
        """Choose the part from a column beside it, or from one line above it where the letters are large."""
        self._side.setVisible(wide)
        self.choice.setVisible(not wide)

    def keys(self) -> Mapping[str, Callable[[], object]]:
        """Return what the keys of this phase do, by command, wherever on the page the cursor is."""
        return {}

    def progress(self, evening: Evening) -> str:
        """Return in a few words how far the whole is."""
        return ""

    def section(self, key: str) -> Section:
        """Return a part, made when it is first asked for."""
        if key not in self._made:
            made = self._made[key] = self._rows[key].make(self._parts)
            self._stack.addWidget(made)
            made.told.connect(self._tell)
            made.wanted.connect(self.go_to)
            self.take_in(made)
        return self._made[key]

    def take_in(self, section: Section) -> None:
        """Listen to what a new part may ask beyond this page."""

    @Slot(str)
    def go_to(self, where: str) -> None:
        """Bring a part to the front, such as `tasks`, and go to a place in it when one is named: `tasks/gaps`."""
        key, _, place = where.partition("/")
        if self._parts.desk.evening is not None:
            self._take(self._parts.desk.evening)
        self.key = key
        self._side.ensureWidgetVisible(self.list.button(self.key))
        self.status.show_status("")
        if self._parts.desk.evening is not None:
            self.show_evening(self._parts.desk.evening)
        section = self.section(self.key)
        self._stack.setCurrentWidget(section)
        if place:
            section.go_to_place(place)
        else:
            section.take_keyboard()
        self.section_shown.emit(self.key)

    @override
    def show_evening(self, evening: Evening) -> None:
        self._take(evening)
        section = self.section(self.key)
        section.show_evening(evening)
        self._stack.setCurrentWidget(section)  # filled before it is seen: so it is laid out once
        self.list.show_evening(evening, self.key)
        progress = self.progress(evening)
        self.list.foot.setText(progress)
        self.choice.show_evening(evening, self.key, progress)

    def _take(self, evening: Evening) -> None:
        """Begin at the first part where another evening is open now. The same one again does nothing."""
        if evening.id != self._evening_id:
            if self._evening_id:
                self._begin_anew()
                self.key = next(iter(self._rows))
            self._evening_id = evening.id

    @override
    def take_keyboard(self) -> None:
        """Go on where one was; for who just came, where one most likely goes on."""
        section = self.section(self.key)
        here = section.focusWidget()
        if here is not None and here.isVisibleTo(section) and here.isEnabled():
            here.setFocus()
        else:
            section.take_keyboard()

    def go_to_next_pane(self) -> None:
        """Give the keyboard to the list of parts; from there back to where one was."""
        if self.list.button(self.key).hasFocus() or self.choice.parts.hasFocus():
            self.take_keyboard()
        elif self.choice.isVisible():
            self.choice.parts.setFocus()
        else:
            self.list.take_keyboard(self.key)

    @override
    def holds_words(self) -> bool:
        return (
            any(line.holds_words() for line in self.findChildren(StoredLine))
            or any(text.holds_words() for text in self.findChildren(StoredText))
            or any(section.holds_words() for section in self._made.values())
        )

    def _begin_anew(self) -> None:
        """Let go of all parts, for another evening is open: what was typed for the one before does not belong here."""
        for section in self._made.values():
            self._stack.removeWidget(section)
            section.hide()
            section.deleteLater()
        self._made = {}

    @override
    def tell(self, words: str, tone: Tone = "amber", icon: str = "circle-alert") -> None:
        self.status.show_status(words, tone, icon)

    @override
    def warn(self, words: str) -> None:
        self._warned = True
        self.status.show_status(words, "red", "triangle-alert")

    @override
    def calm(self) -> None:
        if self._warned:
            self._warned = False
            self.status.show_status("")

    @override
    def event(self, event: QEvent) -> bool:
        """Keep the keys of this phase from the shortcuts of the window, once no field has taken them."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._action(event):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the key says; a text field has its own way back and keeps those keys."""
        action = self._action(event)
        if action is not None:
            action()
        else:
            super().keyPressEvent(event)

    def _action(self, event: QKeyEvent) -> Callable[[], object] | None:
        """Return what the key does: in the part that is in front, else in the whole phase."""
        section = self.section(self.key)
        for place, keys in ((section.place, section.own_keys()), (self._place, self.keys())):
            command = _command(place, event)
            if command in keys:
                return keys[command]
        return None

    @Slot(object, object)
    def _follow(self, after: Evening, _before: object) -> None:
        if self.isVisible():
            self.show_evening(after)

    @Slot(str, str, str)
    def _tell(self, words: str, tone: Tone, icon: str) -> None:
        self.status.show_status(words, tone, icon)


def _command(place: str, event: QKeyEvent) -> str:
    """Return the command of a key at a place, also where a digit asks for Shift on its key."""
    digit = digit_chord(event)
    if not place:
        return ""
    return command_with(place, digit) if digit else command_at(place, event.keyCombination())
