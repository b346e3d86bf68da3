"""The section before the doors: sixty seconds in which everything is looked at, each with what to do."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from app.live.parts import Parts
from app.live.surroundings import Watcher
from app.models.evening import Evening
from app.models.readiness import Standing, Surroundings, readiness
from app.services import plan_commands as p
from app.views.prepare.card import Card
from app.views.prepare.check_row import CheckRow
from app.views.prepare.section import Section
from app.views.theme.style import scaled, set_role
from app.views.widgets.button import Button
from app.views.widgets.number_box import NumberBox
from app.views.widgets.plain_label import PlainLabel

FARTHEST = 10_000


class DoorsSection(Section):
    """Looks when it is shown, when a screen comes or goes, and when asked."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._evening: Evening | None = None
        self._around = Surroundings()
        self._watcher = Watcher(parts, self)
        self.rows: dict[str, CheckRow] = {}
        self.again = Button(self.tr("Look again"), icon="search")
        self.rehearse = Button(self.tr("Proefdraaien"), icon="play")
        self.distance = NumberBox(self.tr("Distance to the back row"), 0, FARTHEST, " cm")
        self.height_box = NumberBox(self.tr("Height of the picture"), 0, FARTHEST, " cm")
        self._card = Card(self.tr("Sixty seconds before the doors"))
        self._lay_out()

        self._watcher.found.connect(self._take)
        self.again.clicked.connect(self._watcher.look)
        self.rehearse.clicked.connect(self._rehearse)
        parts.keeper.beamer_screen_changed.connect(self._look_if_shown)
        for box in (self.distance, self.height_box):
            box.setKeyboardTracking(False)
            box.editingFinished.connect(self._send)

    def _lay_out(self) -> None:
        sight = QHBoxLayout()
        scaled(sight.setSpacing, 8)
        for words, box in (
            (self.tr("Distance to the back row"), self.distance),
            (self.tr("Height of the picture"), self.height_box),
        ):
            sight.addWidget(PlainLabel(words, "field"))
            sight.addWidget(box)
            scaled(box.setFixedWidth, 96)
        sight.addStretch(1)
        self._checks = QVBoxLayout()
        self._checks.setSpacing(0)
        self._card.column.addLayout(self._checks)
        self._card.column.addLayout(sight)
        tools = QHBoxLayout()
        tools.addWidget(PlainLabel(self.tr("Ready for the doors"), "title"), 1)
        tools.addWidget(self.again)
        tools.addWidget(self.rehearse)
        body = QWidget()
        set_role(body, "scrolled")
        inside = QVBoxLayout(body)
        scaled(inside.setContentsMargins, 20, 16, 20, 16)
        scaled(inside.setSpacing, 14)
        inside.addLayout(tools)
        inside.addWidget(self._card)
        inside.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(body)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    @override
    def show_evening(self, evening: Evening) -> None:
        self._evening = evening
        for box, value in ((self.distance, evening.plan.row_distance), (self.height_box, evening.plan.image_height)):
            if not box.hasFocus():
                box.setValue(value)
        checks = readiness(evening, self._around)
        for check in checks:
            if check.key not in self.rows:
                row = CheckRow(check.key)
                row.wanted.connect(self.wanted)
                self.rows[check.key] = row
                self._checks.addWidget(row)
            self.rows[check.key].show_check(check)
        good = sum(check.standing is Standing.GOOD for check in checks)
        self._card.say(self.tr("{good} of {all} good").format(good=good, all=len(checks)))

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

    @Slot()
    def _rehearse(self) -> None:
        if self._evening is not None:
            self.rehearsal_asked.emit(self._evening.id)

    @Slot()
    def _send(self) -> None:
        self._parts.desk.do(p.SetSight, row_distance=self.distance.value(), image_height=self.height_box.value())
