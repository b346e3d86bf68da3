"""The strip of the turns: what helps when each table has less than a minute, and when the block is used up."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.live.actions import Actions
from app.live.harvest.turn_watch import HELP_MINUTES, TurnState, TurnWatch
from app.views.keyboard import Keyboard
from app.views.run.density import Density
from app.views.widgets.controls.button import Button
from app.views.widgets.strip import Strip


class TurnsStrip(Strip):
    """Stands there as long as it is so; nothing moves by itself, and the keyboard stays where it is."""

    def __init__(self, watch: TurnWatch, actions: Actions, keyboard: Keyboard, parent: QWidget | None = None) -> None:
        super().__init__("amber", parent, in_row=True)
        self._watch, self._actions, self._keyboard = watch, actions, keyboard
        self._shown: tuple[object, ...] = ()
        self._least = False

        watch.changed.connect(self.show_turns)

    def set_density(self, density: Density) -> None:
        """Say it shorter where every line counts."""
        self._least = density is Density.TIGHTEST
        self.show_less(self._least)
        self.show_turns()

    @property
    def speaks(self) -> bool:
        """Whether it has something to say."""
        return not self.isHidden()

    @Slot()
    def show_turns(self) -> None:
        """Say what helps now, if anything has to."""
        turns, one = self._watch.turns, self._watch.chosen_row
        number = one.number if one is not None and one.state is TurnState.COMES else 0
        used_up = turns is not None and turns.is_used_up
        facts = (self._least, used_up, turns is not None and turns.is_short, number)
        if facts == self._shown:
            return
        self._shown = facts
        if used_up:
            short, full = self.tr("The time is up."), self.tr("The time is up: more of it, fewer tables, or on?")
            fewer = [self._fewer(number)] if number else []
            self.say(short if self._least else full, [self._more(), *fewer, self._on()])
        elif facts[2]:
            short, full = (
                self.tr("Less than a minute each: more time, or a gallery walk."),
                self.tr(
                    "Less than a minute each. More time helps, or a gallery walk: hang up the sheets and walk past them."
                ),
            )
            self.say(short if self._least else full, [self._more()])
        else:
            self.close_strip()

    def _more(self) -> Button:
        button = Button(self.tr("+{n} min").format(n=HELP_MINUTES))
        button.clicked.connect(self._watch.give_minutes)
        return self._keyboard.cap(button, "turn_more")

    def _fewer(self, number: int) -> Button:
        button = Button(self.tr("Without table {n}").format(n=number))
        button.clicked.connect(self._watch.turn_speaking)
        return self._keyboard.cap(button, "turn_drop")

    def _on(self) -> Button:
        button = Button(self.tr("Next block"))
        button.clicked.connect(self._go_on)
        return self._keyboard.cap(button, "next_block")

    @Slot()
    def _go_on(self) -> None:
        self._actions.do("next_block")
