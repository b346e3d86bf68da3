"""The catch-up strip: when the evening runs late it offers three ways on, and chooses none."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.live.actions import Actions
from app.live.desk.desk import Desk
from app.live.desk.ticker import Ticker
from app.models.agenda.agenda import Block, BlockKind
from app.models.agenda.replan import Shortening, droppable, seconds_won, shorten, suggested_drop
from app.models.agenda.timing import Phase, Reading, grace_seconds
from app.models.evening import Evening
from app.models.ground.faults import NotPossible
from app.views.keyboard import Keyboard
from app.views.run.density import Density
from app.views.widgets.controls.button import Button
from app.views.widgets.strip import Strip
from app.views.widgets.words.plain_text import set_plain_tooltip
from app.wording import figures

LATE_ENOUGH = 5
"""Minutes late, beyond what was agreed to, before the strip speaks of it while the block itself is in time."""

FORGOTTEN_SECONDS = 60


class CatchUp(Strip):
    """A band above the cues, never a window. It goes when the host chose, or when the time is made up for."""

    def __init__(
        self, desk: Desk, ticker: Ticker, actions: Actions, keyboard: Keyboard, parent: QWidget | None = None
    ) -> None:
        super().__init__("amber", parent)
        self._desk = desk
        self._actions = actions
        self._keyboard = keyboard
        self._shown: tuple[object, ...] = ()
        self._listing = False
        self._density = Density.ROOMY

        ticker.ticked.connect(self._show_reading)
        desk.changed.connect(self._close_list)

    def set_density(self, density: Density) -> None:
        """Leave key caps out where the buttons would need a second line, and what the clock says as well."""
        if density is not self._density:
            self._density = density
            self.speak_small(density is Density.TIGHTEST)
            self._shown = ()
            self._look_again()

    def _with_key(self, button: Button, command: str) -> Button:
        return self._keyboard.cap(button, command) if self._density is Density.ROOMY else button

    @Slot(object)
    def _show_reading(self, reading: Reading) -> None:
        evening = self._desk.evening
        if evening is None or reading.closed:
            self._rest()
        elif evening.run.block is None:
            self._show_forgotten(evening, reading)
        elif self._listing or self._is_due(evening, reading):
            self._offer(evening, reading)
        else:
            self._rest()

    def _is_due(self, evening: Evening, reading: Reading) -> bool:
        row = reading.current
        beyond = reading.behind - evening.run.accepted_late
        if row is None or beyond <= 0:
            return False
        if beyond >= LATE_ENOUGH:
            return True
        if evening.run.accepted_in == row.id:
            return False  # it was said that this block may take longer
        # What a break or the walk-in asks for first is another time for the room.
        told = evening.block is not None and evening.block.kind in (BlockKind.WALK_IN, BlockKind.BREAK)
        return not told and reading.phase is Phase.OVER and -row.remaining >= grace_seconds(row)

    def _show_forgotten(self, evening: Evening, reading: Reading) -> None:
        if (reading.now - evening.doors()).total_seconds() < FORGOTTEN_SECONDS:
            self._rest()
            return
        time = figures.clock(evening, evening.doors())
        first = evening.agenda.running_blocks()[0].title
        if self._shown != ("forgotten", time):
            self._shown = ("forgotten", time)
            begin = self._keyboard.cap(Button(self.tr("Begin now")), "next_step")
            begin.clicked.connect(partial(self._actions.do, "next_step"))
            self.say(self.tr("Not begun yet? {block} was planned at {time}.").format(block=first, time=time), [begin])

    def _offer(self, evening: Evening, reading: Reading) -> None:
        plan = shorten(evening.agenda, reading, evening.groups, reading.lateness)
        drop = suggested_drop(evening.agenda, reading)
        end = figures.clock_ahead(evening, reading.expected_end)
        facts = (reading.late, reading.late_at_fixed, end, plan, drop.id if drop else None, self._listing)
        if facts == self._shown:
            return
        self._shown = facts
        late = reading.behind > 0 and not self._listing
        words = self._how_late(evening, reading) if late else self.tr("Leave out which block?")
        if late and plan.saved:
            shares = self._shares(evening, reading, plan)
            words = shares if self._density is Density.TIGHTEST else f"{words} · {shares}"
        self.say(words, self._choices(evening, reading, plan, drop))

    def _how_late(self, evening: Evening, reading: Reading) -> str:
        if reading.late >= reading.late_at_fixed:
            return self.tr("%n min late", "", reading.late)
        row = reading.block(_most_missed(reading))
        time = figures.clock(evening, row.pinned_at or reading.planned_end)
        words = self.tr("%n min past {time}", "", reading.late_at_fixed).format(time=time)
        return words if self._density is Density.TIGHTEST else f"{evening.agenda.block(row.id).title}: {words}"

    def _shares(self, evening: Evening, reading: Reading, plan: Shortening) -> str:
        """Say what each block gets when it is shortened, and how much less that is, before anybody presses."""
        tight = self._density is Density.TIGHTEST
        share = self.tr("{block} {n} (\u2212{less})") if tight else self.tr("{block} {n} min (\u2212{less})")
        shares = (
            share.format(
                block=evening.agenda.block(id).title, n=reading.block(id).allotted // 60 - minutes, less=minutes
            )
            for id, minutes in plan.taken
        )
        return self.tr("after shortening: {shares}").format(shares=", ".join(shares))

    def _choices(self, evening: Evening, reading: Reading, plan: Shortening, drop: Block | None) -> list[Button]:
        if self._listing:
            return self._drop_choices(evening, reading, drop)
        end = figures.clock_ahead(evening, reading.expected_end)
        buttons = []
        if reading.late > 0:
            buttons.append(self._button(self.tr("End later: {time}").format(time=end), "later"))
        elif reading.late_at_fixed > 0:
            begins = reading.block(_most_missed(reading)).expected_start or reading.expected_end
            words = self.tr("Begin later: {time}").format(time=figures.clock_ahead(evening, begins))
            buttons.append(self._button(words, "later"))
        if plan.saved:
            kept = reading.planned_end if reading.late > 0 else reading.block(_most_missed(reading)).pinned_at
            words = self.tr("Shorten: {time}").format(time=figures.clock(evening, kept or reading.planned_end))
            if plan.left_over:
                words = self.tr("Shorten: still {n} min late").format(n=plan.left_over)
            button = self._button(words, "shorten")
            set_plain_tooltip(button, self._shares(evening, reading, plan))
            buttons.append(button)
        if drop is not None:
            buttons.append(self._button(self.tr("Leave out…"), "drop"))
        return buttons

    def _drop_choices(self, evening: Evening, reading: Reading, suggested: Block | None) -> list[Button]:
        """List the blocks that may go; the suggested one comes first and has the key."""
        blocks = droppable(evening.agenda, reading)
        buttons = []
        offered = sorted(blocks, key=lambda block: block is not suggested)
        for block in offered if self._density is not Density.TIGHTEST else offered[:1]:
            minutes = round(seconds_won(evening.agenda, reading, block.id) / 60)
            button = Button(self.tr("{block} (−{n})").format(block=block.title, n=minutes))
            if block is suggested:
                self._with_key(button, "drop")
            button.clicked.connect(partial(self._drop, block.id))
            buttons.append(button)
        back = Button(self.tr("Back"), "Esc")
        back.clicked.connect(self.stop_listing)
        return [*buttons, back]

    def _button(self, words: str, command: str) -> Button:
        button = self._with_key(Button(words), command)
        button.clicked.connect(partial(self._actions.do, command))
        return button

    def take_drop_key(self) -> None:
        """List the blocks that may be left out; a second time leave out the suggested one."""
        evening = self._desk.evening
        if evening is None or not evening.run.is_running:
            return
        drop = suggested_drop(evening.agenda, evening.reading(self._desk.now()))
        if drop is None:
            self._actions.refused.emit(NotPossible("nothing_to_drop"))
        elif self._listing:
            self._drop(drop.id)
        else:
            self._listing = True
            self._look_again()

    @Slot(object, object)
    def _close_list(self, after: Evening, before: Evening | None) -> None:
        """A list of what to leave out is of no use once the evening went another way."""
        if before is None or after.run != before.run:
            self._listing = False

    @Slot()
    def stop_listing(self) -> None:
        """Go back to the three ways on."""
        self._listing = False
        self._look_again()

    def _look_again(self) -> None:
        evening = self._desk.evening
        if evening is not None:
            self._show_reading(evening.reading(self._desk.now()))

    def _drop(self, block: str) -> None:
        self._listing = False
        self._actions.drop(block)

    def _rest(self) -> None:
        self._shown = ()
        self._listing = False
        self.close_strip()


def _most_missed(reading: Reading) -> str:
    """Return the block to come whose fixed time is missed most; there must be one."""
    return max(reading.missed, key=lambda id: reading.missed[id])
