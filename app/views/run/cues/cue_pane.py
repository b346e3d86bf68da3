"""The pane of the cues: in the walk-in, the welcome and the introduction the host sees what to say, large, and what follows."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from app.live.desk.desk import Desk
from app.live.desk.ticker import Ticker
from app.live.room.coming import Coming
from app.models.agenda.agenda import BlockKind
from app.models.evening import Evening
from app.models.slide import Slide
from app.views.beamer.mirror import Mirror
from app.views.run.cues.cue import coming_titles, cue_of
from app.views.run.cues.door_counts import DoorCounts
from app.views.run.density import Density
from app.views.run.phase_pane import PhasePane
from app.views.theme.style import scaled, set_role
from app.views.widgets.words.plain_label import PlainLabel

PICTURE = 120
"""The width of the picture of what comes next, in pixels at 100 % text."""

AT_THE_DOOR = frozenset({BlockKind.WALK_IN, BlockKind.WELCOME})
"""The blocks in which people still come in."""


class CuePane(PhasePane):
    """One large card. What does not fit in it scrolls, and what follows stays at its foot."""

    kinds = frozenset({BlockKind.WALK_IN, BlockKind.WELCOME, BlockKind.INTRODUCTION})

    def __init__(self, desk: Desk, ticker: Ticker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._alone = False
        self._coming = Coming(desk, ticker, self)
        self.picture = Mirror(PICTURE, self.tr("What the room sees next"))
        self._title = PlainLabel(role="title", wrap=True)
        self._place = PlainLabel(role="muted")
        self._lines = PlainLabel(role="cue", wrap=True)
        self._below = PlainLabel(role="muted", wrap=True)
        self._card, self._scroll = QFrame(), QScrollArea()
        self._follows = PlainLabel(self.tr("hereafter"), "muted")
        self._next = PlainLabel(role="strong", elide=True)
        self._then = PlainLabel(role="muted", elide=True)
        self._rule = QFrame()
        self.door = DoorCounts(desk)
        self._least = False
        self._lay_out()

        desk.changed.connect(self._show_evening)
        self._coming.slide_changed.connect(self._show_picture)
        self._show_open_evening()

    def _lay_out(self) -> None:
        set_role(self._card, "hint")
        set_role(self._rule, "rule")
        words = QWidget()
        set_role(words, "scrolled")
        lines = self._words = QVBoxLayout(words)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._place, 0, Qt.AlignmentFlag.AlignTop)
        lines.addLayout(head)
        lines.addWidget(self._lines)
        lines.addWidget(self._below)
        lines.addStretch(1)
        self._scroll.setWidget(words)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setMinimumHeight(1)
        self._scroll.setAccessibleName(self.tr("What to say"))
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        scaled(foot.setSpacing, 8)
        foot.addWidget(self._follows)
        foot.addWidget(self._next)
        foot.addWidget(self._then, 1)
        foot.addWidget(self.picture)
        scaled(self.picture.setFixedWidth, PICTURE)
        inside = self._inside = QVBoxLayout(self._card)
        inside.addWidget(self._scroll, 1)
        inside.addWidget(self.door)
        inside.addWidget(self._rule)
        inside.addWidget(self._foot)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)
        self.set_density(Density.ROOMY)

    @override
    def set_density(self, density: Density) -> None:
        roomy, least = density is Density.ROOMY, density is Density.TIGHTEST
        scaled(
            self._inside.setContentsMargins,
            *((26, 22, 26, 18) if roomy else (14, 4, 14, 4) if least else (18, 10, 18, 10)),
        )
        scaled(self._inside.setSpacing, 2 if least else 12)
        scaled(self._words.setSpacing, 2 if least else 10)
        self._words.setContentsMargins(0, 0, 0, 0)
        set_role(self._title, "heading" if least else "title")
        for widget in (self._rule, self._foot):
            widget.setVisible(not least)  # what follows stands on the button of the next step, too
        self._least = least
        self._show_open_evening()

    @override
    def stand_alone(self, alone: bool) -> None:
        self._alone = alone
        self._show_picture(self._coming.slide)

    @Slot(object)
    def _show_picture(self, slide: Slide | None) -> None:
        """Show what comes next here where it does not stand beside what the room sees."""
        self.picture.setVisible(self._alone and slide is not None)
        if slide is not None:
            self.picture.show_slide(slide)

    @override
    def leave_foot(self, height: int) -> None:
        self._column.setContentsMargins(0, 0, 0, height)

    @override
    def take_keyboard(self) -> bool:
        scrolls = self._scroll.isVisible() and self._scroll.verticalScrollBar().maximum() > 0
        if scrolls:
            self._scroll.setFocus(Qt.FocusReason.TabFocusReason)
        return scrolls

    @override
    def settle(self) -> None:
        super().settle()
        for layout in (self._inside, self._words):
            layout.activate()

    def _show_open_evening(self) -> None:
        if self._desk.evening is not None:
            self._show_evening(self._desk.evening, None)

    @Slot(object, object)
    def _show_evening(self, evening: Evening, _before: object) -> None:
        block = evening.block
        if block is None or block.kind not in self.kinds:
            return
        self.door.setVisible(block.kind in AT_THE_DOOR and not self._least)
        self.door.show_evening(evening)
        cue = cue_of(evening, block)
        if cue.title != self._title.text():
            self._scroll.verticalScrollBar().setValue(0)
        self._title.setText(cue.title)
        self._place.setText(self.tr("step {n} of {all}").format(n=cue.number, all=cue.of) if cue.of > 1 else "")
        self._lines.setText("\n".join(cue.lines))
        self._below.setText("\n".join(cue.below))
        self._below.setVisible(bool(cue.below))
        coming = (*coming_titles(evening, block), "", "")
        self._follows.setVisible(bool(coming[0]))
        self._next.setText(coming[0])
        self._then.setText(self.tr("then {step}").format(step=coming[1]) if coming[1] else "")
