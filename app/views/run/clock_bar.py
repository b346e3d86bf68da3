"""The clock bar: the keys of the clock and the beamer, as buttons along the foot of the desk."""

from functools import partial

from PySide6.QtCore import QEvent, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget
from typing_extensions import override

from app.live.actions import Actions
from app.live.desk.desk import Desk
from app.models.aftercare.closing_tonight import next_taken
from app.models.agenda.agenda import BlockKind
from app.models.agenda.run import next_block_id
from app.models.agenda.timing import Reading
from app.models.evening import Evening, StageMode
from app.models.said.summary import accepted
from app.views.keyboard import Keyboard
from app.views.run.density import Density
from app.views.theme.style import scaled, set_role
from app.views.widgets.announce import announce
from app.views.widgets.controls.button import Button
from app.views.widgets.status_line import StatusLine
from app.views.widgets.tones import Tone
from app.wording import figures

NOTICE_MS = 8_000
WIDEST_NEXT, WIDEST_NEXT_IN_LITTLE = 330, 260
"""The width of the button of the next step, in pixels at 100 %: what is said stands beside it."""


class ClockBar(QFrame):
    """Every button names its key; the last one names what comes next."""

    cut = Signal(str)
    """What is said and has no room here; empty when that is over."""

    def __init__(self, desk: Desk, actions: Actions, keyboard: Keyboard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._actions = actions
        self._keyboard = keyboard
        self._density = Density.ROOMY
        self._toggles: dict[Button, tuple[str, str]] = {}
        set_role(self, "bottombar")
        self.setObjectName("clock-bar")
        self._back = self._button(self.tr("Back"), "previous_step", "chevron-left")
        self._pause = self._button(self.tr("Pause"), "pause", "pause")
        self._minus = self._button("\u22121", "minus_1")
        self._plus = self._button("+1", "plus_1")
        self._plus_5 = self._button(self.tr("+5 min"), "plus_5")
        for button, words in ((self._minus, self.tr("one minute less")), (self._plus, self.tr("one minute more"))):
            keyboard.uncap(button)
            button.setAccessibleName(words)
        keyboard.uncap(self._plus_5)
        self.undo = self._button(self.tr("Take back the last step of the clock"), "undo_clock", "undo-2")
        self.message = self._button(self.tr("Message to the room"), "message", "monitor")
        for button in (self.undo, self.message):
            button.set_words(False)
        self.status = StatusLine()
        self._state: tuple[str, Tone, str] = ("", "neutral", "")
        self._notice = QTimer(self)
        self._notice.setSingleShot(True)
        self._notice.setInterval(NOTICE_MS)
        self._black = self._button(self.tr("Black"), "black", "square-filled")
        self._freeze = self._button(self.tr("Freeze"), "freeze", "snowflake")
        self._next = keyboard.cap(Button(self.tr("Begin the evening"), kind="primary", keeps_key=True), "next_step")
        self._next.clicked.connect(partial(actions.do, "next_step"))
        self._next.set_icon("play", last=True)
        scaled(self._next.setMaximumWidth, WIDEST_NEXT)
        self._toggles = {
            self._pause: (self.tr("Pause"), self.tr("Go on")),
            self._black: (self.tr("Black"), self.tr("Black: on")),
            self._freeze: (self.tr("Freeze"), self.tr("Frozen: on")),
        }
        for toggle in self._toggles:
            toggle.setCheckable(True)
        self._keep_widths()
        row = QHBoxLayout(self)
        scaled(row.setContentsMargins, 16, 10, 16, 10)
        scaled(row.setSpacing, 8)
        for widget in (self._back, self._pause, self._minus, self._plus, self._plus_5, self.undo):
            row.addWidget(widget)
        row.addWidget(self.status, 1)
        for widget in (self.message, self._black, self._freeze, self._next):
            row.addWidget(widget)

        self._row = row

        desk.changed.connect(self._show_evening)
        desk.room_changed.connect(self._show_mode)
        keyboard.changed.connect(self._keep_widths)
        self._notice.timeout.connect(self._end_notice)

    def tell(self, words: str, tone: Tone, icon: str) -> None:
        """Say what just happened, long enough to be read; after that the state of the evening is back."""
        self.status.show_status(words, tone, icon)
        announce(self.status, words)
        self.cut.emit("" if self.status.has_room() else words)
        self._notice.start()

    def show_state(self, evening: Evening, reading: Reading) -> None:
        """Say how the evening stands: prompts without a quote, or how late it is."""
        untouched = self._untouched(evening, reading)
        late = "" if untouched else self._late(evening, reading)
        self._state = (untouched, "teal", "circle") if untouched else (late, "neutral", "")
        if not self._notice.isActive():
            self._show_state_again()

    @Slot()
    def _end_notice(self) -> None:
        self.cut.emit("")
        self._show_state_again()

    def _show_state_again(self) -> None:
        self.status.show_status(*self._state)

    def _untouched(self, evening: Evening, reading: Reading) -> str:
        """Name the prompts without a quote once half of the dialogue is gone."""
        row, block = reading.current, evening.block
        if block is None or block.kind is not BlockKind.DIALOGUE or row is None or row.remaining > row.allotted / 2:
            return ""
        counts = evening.tally.prompts
        without = ", ".join(prompt.label for prompt in evening.prompts if not counts[prompt.id])
        return self.tr("Not yet: {prompts}").format(prompts=without) if without else ""

    def _late(self, evening: Evening, reading: Reading) -> str:
        if reading.current is None or reading.next_id is None or reading.late <= 0:
            return ""
        row = reading.block(reading.next_id)
        assert row.expected_start is not None, "a block to come has an expected start"
        return self.tr("{n} min late · {block} begins at {time}").format(
            n=reading.late,
            block=evening.agenda.block(reading.next_id).title,
            time=figures.clock_ahead(evening, row.expected_start),
        )

    def set_density(self, density: Density) -> None:
        """Leave out words that an icon and a key say as well."""
        self._density = density
        tightest = density is Density.TIGHTEST
        for button in (self._back, self._pause, self._black, self._freeze):
            button.set_words(not tightest)
        for button in (self.undo, self.message):
            button.setVisible(not tightest)
        self._keep_widths()
        scaled(self._next.setMaximumWidth, WIDEST_NEXT if density is Density.ROOMY else WIDEST_NEXT_IN_LITTLE)
        self._plus_5.set_label("+5" if tightest else self.tr("+5 min"))
        scaled(self._row.setContentsMargins, 16, 3 if tightest else 10, 16, 3 if tightest else 10)

    @Slot()
    def _keep_widths(self) -> None:
        """Give each toggle room for both of its labels, so that nothing moves when it is pressed."""
        for toggle, labels in self._toggles.items():
            own, widths = toggle.label(), []
            for words in labels:
                toggle.set_label(words)
                widths.append(toggle.sizeHint().width())
            toggle.set_label(own)
            toggle.setMinimumWidth(0 if self._density is Density.TIGHTEST else max(widths))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._keep_widths()

    def _button(self, words: str, command: str, icon: str = "") -> Button:
        button = self._keyboard.cap(Button(words, icon=icon), command)
        button.clicked.connect(partial(self._actions.do, command))
        return button

    @Slot(object, object)
    def _show_evening(self, evening: Evening, _before: object) -> None:
        run = evening.run
        paused = run.paused_at is not None
        self._pause.setChecked(paused)
        self._pause.set_label(self.tr("Go on") if paused else self.tr("Pause"))
        self._pause.set_icon("play" if paused else "pause")
        self._show_mode()
        self._next.set_label(self.next_words(evening))
        running = run.is_running
        for button in (self._back, self._pause, self._minus, self._plus, self._plus_5):
            button.setEnabled(running)
        self._next.setEnabled(run.closed_at is None)

    @Slot()
    def _show_mode(self) -> None:
        """Show what the beamer does now, also when it is showing another evening than this page."""
        evening = self._desk.in_room
        mode = evening.stage.mode if evening is not None else StageMode.LIVE
        self._black.setChecked(mode is StageMode.BLACK)
        self._black.set_label(self.tr("Black: on") if mode is StageMode.BLACK else self.tr("Black"))
        self._freeze.setChecked(mode is StageMode.FREEZE)
        self._freeze.set_label(self.tr("Frozen: on") if mode is StageMode.FREEZE else self.tr("Freeze"))

    def next_words(self, evening: Evening) -> str:
        """Return what the next key will do."""
        run, block = evening.run, evening.block
        if block is None:
            return self.tr("Begin the evening")
        if block.kind is BlockKind.SUMMARY and any(
            p.id not in evening.stage.released for p in accepted(evening.points)
        ):
            return self.tr("Next point")
        if next_taken(evening) is not None:
            return self.tr("Show the next one")
        steps = evening.steps(block)
        if run.step + 1 < len(steps):
            if block.kind is BlockKind.DIALOGUE:
                return self.tr("Next prompt")
            if block.kind is BlockKind.PRESENTATIONS:
                return self.tr("To table {n}").format(n=steps[run.step + 1].table)
            return self.tr("Next: {step}").format(step=steps[run.step + 1].title)
        later = next_block_id(run, evening.agenda)
        if later is None:
            return self.tr("Close the evening")
        return self.tr("To {block}").format(block=evening.agenda.block(later).title)
