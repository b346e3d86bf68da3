"""The card of what was decided on: deciding on the letter as it stands, looking at one again, and when it was sent."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.models.followup.publications import Publication
from app.models.ground.words import LONGEST_LINE
from app.models.said.dialogue import LONGEST_OWNER
from app.views.followup.letter.letter_day import LetterDay
from app.views.phase.card import Card
from app.views.theme.style import scaled
from app.views.widgets.controls.button import Button
from app.views.widgets.words.plain_label import PlainLabel
from app.wording import figures
from app.wording.keys import usual_name
from app.wording.letters import length_name


class DecidedCard(Card):
    """What is decided on changes no more; what comes after is a new one, and sending it is a step of its own."""

    decided = Signal(str, object)
    """The role that decided, and the day."""
    look_asked = Signal(str)
    """The id of the letter to look at; an empty one is the draft."""
    sent = Signal(str, object, str)
    """The id of a letter, the day it was sent, and through what."""
    file_asked = Signal()
    kept_asked = Signal(str)
    """The id of a letter of which the file that went out is wanted again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Decide on it"), parent)
        self._shown: tuple[tuple[Publication, ...], str] | None = None
        self._in_sight = self._had = ""
        self.approver = _line(self.tr("Role that decides"), self.tr("such as: teamleider"), LONGEST_OWNER)
        self.on = LetterDay(self.tr("Decided on"))
        self.decide = Button(self.tr("Decide on this letter"), usual_name("letter_decide"), icon="lock", kind="primary")
        self.draft = Button(self.tr("Back to the draft"), usual_name("letter_again"), icon="undo-2")
        self.through = _line(self.tr("Sent through"), self.tr("such as: school app"), LONGEST_LINE)
        self.sent_on = LetterDay(self.tr("Sent on"))
        self.file = Button(self.tr("Keep the file that went out…"), icon="folder-open")
        self.file_name = PlainLabel("", "small", wrap=True)
        self.mark_sent = Button(self.tr("It was sent"), icon="check")
        self.lookers: dict[str, Button] = {}
        self.savers: dict[str, Button] = {}
        self._deciding, self._sending, self._list = QWidget(), QWidget(), QVBoxLayout()
        self._lay_out()

        self.decide.clicked.connect(self._decide)
        self.approver.returnPressed.connect(self._decide)
        self.on.line.returnPressed.connect(self._decide)
        self.draft.clicked.connect(partial(self.look_asked.emit, ""))
        self.file.clicked.connect(self.file_asked)
        self.mark_sent.clicked.connect(self._mark_sent)
        self.through.returnPressed.connect(self._enter_sent)
        self.sent_on.line.returnPressed.connect(self._enter_sent)

    def _lay_out(self) -> None:
        for whole, fields, others in (
            (self._deciding, (self.approver, self.on), (self.decide,)),
            (self._sending, (self.through, self.sent_on), (self.file, self.file_name, self.mark_sent)),
        ):
            column = QVBoxLayout(whole)
            column.setContentsMargins(0, 0, 0, 0)
            scaled(column.setSpacing, 4)
            for field in fields:
                name = field.line.accessibleName() if isinstance(field, LetterDay) else field.accessibleName()
                column.addWidget(PlainLabel(name, "field"))
                column.addWidget(field)
            for other in others:
                column.addWidget(other)
        scaled(self._list.setSpacing, 4)
        for widget in (self._deciding, self._sending, self.draft):
            self.column.addWidget(widget)
        self.column.addLayout(self._list)

    def show_decided(self, publications: Sequence[Publication], in_sight: str, today: date) -> None:
        """Show what was decided on, of which one may be in sight; without one the draft can be decided on."""
        self.on.show_today(today)
        self.sent_on.show_today(today)
        one = next((one for one in publications if one.id == in_sight), None)
        had = self._has_keyboard()
        self._in_sight = one.id if one is not None else ""
        self._deciding.setVisible(one is None)
        self._sending.setVisible(one is not None and one.sent_on is None)
        self.draft.setVisible(one is not None)
        if had and not self._has_keyboard():
            self.take_keyboard()
        if self._in_sight != self._had:
            self.show_file("")
        self._had = self._in_sight
        if self._shown != (tuple(publications), in_sight):
            self._shown = (tuple(publications), in_sight)
            self._renew(publications)

    def take_keyboard(self) -> None:
        """Go on with what comes next: who decides, through what it was sent, or back to the draft."""
        steps = (self._deciding, self.approver), (self._sending, self.through), (self.draft, self.draft)
        next(field for step, field in steps if not step.isHidden()).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _has_keyboard(self) -> bool:
        focused = self.window().focusWidget()
        return focused is not None and any(step.isAncestorOf(focused) for step in (self._deciding, self._sending))

    def show_file(self, name: str) -> None:
        """Show which file will be kept; an empty name is none."""
        self.file_name.setText(self.tr("Will be kept: {name}").format(name=name) if name else "")
        self.file_name.setVisible(bool(name))

    def _renew(self, publications: Sequence[Publication]) -> None:
        self.lookers, self.savers = {}, {}
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for one in reversed(publications):
            self._list.addWidget(self._row(one))

    def _row(self, one: Publication) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(PlainLabel(self.standing(one), wrap=True), 1)
        looker = Button(self.tr("Look at it"))
        looker.setAccessibleDescription(self.standing(one))
        looker.setEnabled(one.id != self._in_sight)
        looker.clicked.connect(partial(self.look_asked.emit, one.id))
        self.lookers[one.id] = looker
        line.addWidget(looker)
        if one.file:
            kept = Button(self.tr("The file that went out"), icon="save", words=False)
            kept.setAccessibleDescription(one.kept)
            kept.clicked.connect(partial(self.kept_asked.emit, one.id))
            self.savers[one.id] = kept
            line.addWidget(kept)
        return row

    def standing(self, one: Publication) -> str:
        """Return who decided on a letter and when, how it was sent, and the mark by which it is known again."""
        words = self.tr("{length}: decided on {day} by {role}").format(
            length=length_name(one.length), day=figures.plain_date(one.on), role=one.approver
        )
        if one.sent_on is not None:
            sent = self.tr("Sent on {day} through {through}").format(
                day=figures.plain_date(one.sent_on), through=one.through
            )
            words = f"{words}\n{sent}"
        if one.kept:
            kept = self.tr("Kept: {name}").format(name=one.kept)
            words = f"{words}\n{kept}"
        mark = self.tr("mark {mark}").format(mark=one.digest[:8])
        return f"{words}\n{mark}"

    @Slot()
    def _decide(self) -> None:
        day = self.on.day()
        if day is not None:
            self.decided.emit(self.approver.text(), day)

    @Slot()
    def _enter_sent(self) -> None:
        """An Enter too many after deciding says nothing of a letter that did not leave."""
        if self.through.text().strip():
            self._mark_sent()
        else:
            self.through.setFocus()

    @Slot()
    def _mark_sent(self) -> None:
        day = self.sent_on.day()
        if day is not None and self._in_sight:
            self.sent.emit(self._in_sight, day, self.through.text())


def _line(name: str, hint: str, most: int) -> QLineEdit:
    line = QLineEdit()
    line.setAccessibleName(name)
    line.setPlaceholderText(hint)
    line.setMaxLength(most)
    return line
