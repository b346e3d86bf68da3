"""The section before the doors: sixty seconds in which everything is looked at, each with what to do."""

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.live.parts import Parts
from app.live.surroundings import SurroundingsLook
from app.models.evening import Evening
from app.models.preparation import FARTHEST_ROW
from app.models.readiness import Check, Standing, Surroundings, readiness
from app.services.commands import commands as c
from app.views.phase.card import Card
from app.views.phase.scrolled_page import ScrolledPage
from app.views.phase.section import Section
from app.views.phase.section_head import SectionHead
from app.views.prepare.doors.check_row import CheckRow
from app.views.prepare.fields.stored_number import StoredNumber
from app.views.theme.style import scaled
from app.views.widgets.controls.button import Button
from app.views.widgets.flow_layout import FlowLayout
from app.views.widgets.words.plain_label import PlainLabel


class DoorsSection(Section):
    """Looks when it is shown, when a screen comes or goes, and when asked."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._evening: Evening | None = None
        self._around = Surroundings()
        self._watcher = SurroundingsLook(parts, self)
        self.rows: dict[str, CheckRow] = {}
        self.again = Button(self.tr("Look again"), icon="search")
        self.rehearse = Button(self.tr("Rehearse"), icon="play")
        self.practise = Button(self.tr("Practise yourself"), icon="keyboard")
        self.distance = StoredNumber(self.tr("Distance to the back row"), 0, FARTHEST_ROW, " cm")
        self.height_box = StoredNumber(self.tr("Height of the picture"), 0, FARTHEST_ROW, " cm")
        self._sight = QWidget()
        self._card = Card(self.tr("Sixty seconds before the doors"))
        self._lay_out()

        self._watcher.found.connect(self._take)
        self.again.clicked.connect(self._watcher.look)
        self.rehearse.clicked.connect(self._rehearse)
        self.practise.clicked.connect(self._practise)
        parts.keeper.beamer_screen_changed.connect(self._look_if_shown)
        parts.ticker.ticked.connect(self._look_at_clock)
        for box in (self.distance, self.height_box):
            box.given.connect(self._send)

    def _lay_out(self) -> None:
        sight = FlowLayout(self._sight)
        for box in (self.distance, self.height_box):
            scaled(box.setFixedWidth, 96)
            named = QWidget()
            pair = FlowLayout(named)
            pair.addWidget(PlainLabel(box.accessibleName(), "field"))
            pair.addWidget(box)
            sight.addWidget(named)
        page = ScrolledPage()
        page.column.addWidget(SectionHead(self.tr("Ready for the doors"), self.again, self.rehearse, self.practise))
        page.column.addWidget(self._card)
        page.column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(page)

    @override
    def show_evening(self, evening: Evening) -> None:
        self._evening = evening
        self.distance.show_stored(evening.plan.row_distance)
        self.height_box.show_stored(evening.plan.image_height)
        checks = readiness(evening, self._around)
        for check in checks:
            if check.key not in self.rows:
                self._add(check)
            self.rows[check.key].show_check(check)
        good = sum(check.standing is Standing.GOOD for check in checks)
        self._card.say(self.tr("{good} of {all} good").format(good=good, all=len(checks)))

    def _add(self, check: Check) -> None:
        row = CheckRow(check.key)
        row.wanted.connect(self.wanted)
        if check.key == "clock":
            row.answered.connect(self._answer_clock)
        self.rows[check.key] = row
        self._card.column.addWidget(row)
        if check.key == "letters":
            row.add_below(self._sight)

    @override
    def take_keyboard(self) -> None:
        self.again.setFocus()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._watcher.look()

    @Slot(object)
    def _look_if_shown(self, _screen: object) -> None:
        if self.isVisible():
            self._watcher.look()

    @Slot(object)
    def _take(self, around: Surroundings) -> None:
        self._around = around
        if self._evening is not None:
            self.show_evening(self._evening)

    @Slot(bool)
    def _answer_clock(self, right: bool) -> None:
        self._parts.clock_doubt.say(right)
        self._take(replace(self._around, clock_is_right=right))

    @Slot()
    def _look_at_clock(self) -> None:
        """Tell the times as they are now; once the laptop's clock was set the answer was given about another one."""
        doubt, around = self._parts.clock_doubt, self._around
        if self.isVisible() and (doubt.apart(), doubt.said) != (around.clocks, around.clock_is_right):
            self._take(replace(around, clocks=doubt.apart(), clock_is_right=doubt.said))

    @Slot()
    def _rehearse(self) -> None:
        if self._evening is not None:
            self.rehearsal_asked.emit(self._evening.id)

    @Slot()
    def _practise(self) -> None:
        if self._evening is not None:
            self.practice_asked.emit(self._evening.id)

    @Slot(int)
    def _send(self, _value: int) -> None:
        self._parts.desk.do(c.SetSight, row_distance=self.distance.value(), image_height=self.height_box.value())
