"""The head of the agenda: how long the evening is, and the one clock time from which all others follow."""

from datetime import datetime, timedelta

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.live.prepare.agenda_plan import length_and_end
from app.models.evening import Anchor, AnchorKind, Evening
from app.models.ground.faults import NotPossible
from app.models.ground.written import read_time
from app.views.phase.section_head import SectionHead
from app.views.theme.style import scaled
from app.views.widgets.controls.button import Button
from app.views.widgets.controls.drop_down import DropDown
from app.views.widgets.fields.stored_field import StoredLine
from app.views.widgets.words.plain_text import set_plain_tooltip
from app.wording.faults import sentence
from app.wording.keys import native

NARROW = 640
"""Below this width, at 100 %, the tools stand under the title."""


class AgendaHead(QWidget):
    """Another kind of moment keeps the plan where it is and shows that moment's time; another time moves the plan."""

    anchored = Signal(object)
    wrong = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._evening: Evening | None = None
        self.kind = DropDown(self.tr("Which moment is fixed"))
        for kind, words in (
            (AnchorKind.DOORS, self.tr("walk-in at")),
            (AnchorKind.START, self.tr("start at")),
            (AnchorKind.END, self.tr("done at")),
        ):
            self.kind.addItem(words, kind.value)
        self.kind.setMinimumContentsLength(7)
        self.at = StoredLine(self.tr("Clock time"), at_pause=False)
        self.keep = Button(self.tr("Keep as a draaiboek of your own"), icon="save", words=False)
        self.file = Button(self.tr("Take a draaiboek from a file"), icon="folder-open", words=False)
        self.add = Button(self.tr("Block"), icon="plus")
        set_plain_tooltip(self.add, native("Ctrl+N"))
        self.print = Button(self.tr("Print"), icon="printer", kind="primary")
        self._lay_out()

        self.kind.activated.connect(self._change_kind)
        self.at.given.connect(self._change_time)

    def _lay_out(self) -> None:
        scaled(self.at.setFixedWidth, 70)
        moment = QFrame()
        beside = QHBoxLayout(moment)
        beside.setContentsMargins(0, 0, 0, 0)
        scaled(beside.setSpacing, 6)
        beside.addWidget(self.kind)
        beside.addWidget(self.at)
        tools = (moment, self.add, self.keep, self.file, self.print)
        self._head = SectionHead(self.tr("Draaiboek"), *tools, narrow=NARROW)
        self.below = self._head.line
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._head)

    def show_evening(self, evening: Evening) -> None:
        """Show the length, the end and the fixed moment."""
        self._evening = evening
        self._head.say(length_and_end(evening))
        self.kind.setCurrentIndex(self.kind.findData(evening.anchor.kind.value))
        self.at.show_stored(f"{evening.anchor.at:%H.%M}")

    @Slot()
    def _change_kind(self) -> None:
        evening = self._evening
        kind = AnchorKind(self.kind.currentData())
        if evening is None or kind is evening.anchor.kind:
            return
        self.at.forget()
        at = evening.local(_moment(evening, kind))
        self.anchored.emit(Anchor(kind, at.time().replace(tzinfo=None)))

    @Slot(str)
    def _change_time(self, words: str) -> None:
        try:
            at = read_time(words)
        except NotPossible as fault:
            self.wrong.emit(sentence(fault))
            return
        self.at.forget()
        self.at.show_stored(f"{at:%H.%M}")
        self.anchored.emit(Anchor(AnchorKind(self.kind.currentData()), at))


def _moment(evening: Evening, kind: AnchorKind) -> datetime:
    """Return when this moment of the evening is planned, in UTC."""
    agenda = evening.agenda
    minutes = {
        AnchorKind.DOORS: 0,
        AnchorKind.START: agenda.minutes_before_start(),
        AnchorKind.END: agenda.total_minutes(),
    }
    return evening.doors() + timedelta(minutes=minutes[kind])
