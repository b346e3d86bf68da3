"""The now panel: the five facts for a glance: time left, block, what next and when, expected end, current prompt."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.live.desk.desk import Desk
from app.live.desk.ticker import Ticker
from app.models.agenda.timing import Phase, Reading
from app.models.evening import Evening
from app.models.said.dialogue import Voice
from app.views.keyboard import Keyboard
from app.views.run.density import Density
from app.views.run.presenting.turn_clock import TurnClock, turn_clock
from app.views.run.step_line import StepLine
from app.views.theme.style import scaled, set_role
from app.views.widgets.announce import announce
from app.views.widgets.clock_face import ClockFace, ClockTone
from app.views.widgets.pill import Pill
from app.views.widgets.tones import VOICE_ICONS, VOICE_TONES
from app.views.widgets.words.plain_label import PlainLabel
from app.views.widgets.words.plain_text import set_plain_tooltip
from app.wording import figures

TONES: dict[Phase, ClockTone] = {
    Phase.CALM: "calm",
    Phase.HALF: "calm",
    Phase.NEAR: "near",
    Phase.LAST: "last",
    Phase.OVER: "over",
}


class NowPanel(QWidget):
    """Shows what is on and how long it lasts. Nothing in it moves when a figure changes."""

    def __init__(self, desk: Desk, ticker: Ticker, keyboard: Keyboard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._keyboard = keyboard
        self._announced = ""
        self._shows_voices = True
        self._counts = dict.fromkeys(Voice, 0)
        self._voices_for: tuple[object, ...] = ()
        self._block = PlainLabel(role="muted", elide=True)
        self._face = ClockFace(size=60, widest="88:88", ground="paper")
        self._until = PlainLabel(role="strong", elide=True)
        self._next = PlainLabel(role="muted", wrap=True)
        self._end = PlainLabel(role="strong")
        self._late = PlainLabel(role="amber")
        self._since = PlainLabel(role="small", elide=True)
        self._voices = {voice: Pill.for_voice(voice, "") for voice in Voice}
        self.steps = StepLine(keyboard)
        self._lay_out()

        ticker.ticked.connect(self._show_reading)
        desk.changed.connect(self._show_evening)

    def _lay_out(self) -> None:
        top = self.top = QHBoxLayout()
        scaled(top.setSpacing, 8)
        top.addWidget(self._block, 1)
        for pill in self._voices.values():
            top.addWidget(pill)
        words = QVBoxLayout()
        scaled(words.setSpacing, 2)
        words.addStretch(1)
        words.addWidget(self._until)
        words.addWidget(self._next)
        words.addStretch(1)
        end = QVBoxLayout()
        scaled(end.setSpacing, 2)
        end.addStretch(1)
        ends = QHBoxLayout()
        scaled(ends.setSpacing, 6)
        ends.addStretch(1)
        ends.addWidget(self._end)
        ends.addWidget(self._late)
        end.addLayout(ends)
        self._since.setAlignment(Qt.AlignmentFlag.AlignRight)
        end.addWidget(self._since)
        end.addStretch(1)
        middle = QHBoxLayout()
        scaled(middle.setSpacing, 16)
        middle.addWidget(self._face)
        middle.addLayout(words, 3)
        middle.addLayout(end, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addLayout(middle)
        column.addWidget(self.steps)

    def set_density(self, density: Density) -> None:
        """Give the countdown less room where there is little."""
        self._face.set_size({Density.ROOMY: 60, Density.TIGHT: 52, Density.TIGHTEST: 40}[density])
        self._since.setVisible(density is not Density.TIGHTEST)
        self._shows_voices = density is not Density.TIGHTEST
        self.steps.show_less(density is Density.TIGHTEST)
        if self._desk.evening is not None:
            self._show_evening(self._desk.evening, None)

    @Slot(object, object)
    def _show_evening(self, after: Evening, _before: object) -> None:
        counts = after.tally.voices
        self._counts = {voice: counts[voice] for voice in Voice}
        self._show_voices()

    @Slot()
    def _show_voices(self) -> None:
        """Say how often each voice spoke: in words, in figures, or not at all where the name of the block needs the room."""
        asked = self.top.sizeHint().width()
        facts = (tuple(self._counts.values()), self._block.text(), self.width(), asked, self._shows_voices)
        if facts == self._voices_for:
            return
        words = {
            Voice.PARENT: self.tr("parents {n}"),
            Voice.SCHOOL: self.tr("school {n}"),
            Voice.PUPIL: self.tr("pupils {n}"),
        }
        for room in ("words", "figures", "nothing"):
            for voice, pill in self._voices.items():
                count = self._counts[voice]
                name = words[voice].format(n=count)
                pill.show_text(name if room == "words" else str(count), VOICE_TONES[voice], VOICE_ICONS[voice])
                pill.setAccessibleName(name)
                set_plain_tooltip(pill, "" if room == "words" else name)
                pill.setVisible(self._shows_voices and bool(count) and room != "nothing")
            if self.top.sizeHint().width() <= self.width():
                break
        self._voices_for = (*facts[:3], self.top.sizeHint().width(), self._shows_voices)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_voices()

    @Slot(object)
    def _show_reading(self, reading: Reading) -> None:
        evening = self._desk.evening
        if evening is None:
            return
        if reading.current is None:
            self._show_before_or_after(evening, reading)
        elif (turn := turn_clock(evening, reading)) is not None:
            self._show_turn(turn, paused=reading.paused)
        else:
            self._show_block(evening, reading)
        self._show_end(evening, reading)
        self.steps.show_reading(evening, reading)
        self._show_voices()  # the name of the block and the drawers share its line with them

    def _show_before_or_after(self, evening: Evening, reading: Reading) -> None:
        if reading.closed:
            self._block.setText(self.tr("The evening is closed"))
            self._face.show_time(figures.clock(evening, reading.now), "calm")
            self._until.setText("")
            self._next.setText("")
            return
        wait = (evening.doors() - reading.now).total_seconds()
        first = evening.agenda.running_blocks()[0]
        begins = reading.block(first.id).expected_start or evening.doors()
        self._block.setText(self.tr("Not begun yet"))
        self._face.show_time(figures.clock(evening, reading.now), "calm")
        self._until.setText(
            self.tr("{block} at {time}").format(block=first.title, time=figures.clock_ahead(evening, begins))
        )
        words = self.tr("{key} begins the evening").format(key=self._keyboard.name("next_step"))
        self._next.setText(words if wait < 3600 else figures.long_date(evening.date))

    def _show_block(self, evening: Evening, reading: Reading) -> None:
        row = reading.current
        assert row is not None, "called with a block that is on"
        title = evening.agenda.block(row.id).title
        state = self.tr("Paused") if reading.paused else self.tr("Now")
        half = [self.tr("past half")] if reading.phase is Phase.HALF else []
        self._block.setText(" · ".join([state, title, *half]))
        set_role(self._block, "amber" if reading.paused else "muted")
        self._face.show_time(figures.countdown(row.remaining), TONES[reading.phase], self._word(reading))
        over = reading.phase is Phase.OVER
        if over:
            assert row.promised_end is not None, "a block that is on has an end"
            promised = figures.clock_ahead(evening, row.promised_end)
            self._until.setText(self.tr("should have ended at {time}").format(time=promised))
        elif row.expected_end is not None:
            self._until.setText(self.tr("until {time}").format(time=figures.clock_ahead(evening, row.expected_end)))
        self._next.setText(self._next_words(evening, reading))
        if self._announced != row.id:
            self._announced = row.id
            announce(self, self.tr("Now: {block}").format(block=title))

    def _show_turn(self, turn: TurnClock, *, paused: bool) -> None:
        """The large clock is that of the table that speaks."""
        self._block.setText(f"{self.tr('Paused') if paused else self.tr('Now')} · {turn.title}")
        set_role(self._block, "amber" if paused else "muted")
        self._face.show_time(turn.time, turn.tone, turn.word)
        self._until.setText(turn.block)
        self._next.setText(turn.coming)
        if self._announced != turn.table:
            self._announced = turn.table
            announce(self, self.tr("Now: {block}").format(block=turn.title))

    def _word(self, reading: Reading) -> str:
        row = reading.current
        assert row is not None, "called with a block that is on"
        match reading.phase:
            case Phase.OVER:
                return self.tr("over")
            case Phase.NEAR:
                minutes = -(-int(row.remaining) // 60)
                return self.tr("{n} left").format(n=minutes)
            case Phase.LAST:
                return self.tr("nearly over")
            case _:
                return ""

    def _next_words(self, evening: Evening, reading: Reading) -> str:
        if reading.next_id is None:
            return self.tr("last block")
        row = reading.block(reading.next_id)
        assert row.expected_start is not None, "a block to come has an expected start"
        return self.tr("next: {block} at {time}").format(
            block=evening.agenda.block(reading.next_id).title, time=figures.clock_ahead(evening, row.expected_start)
        )

    def _show_end(self, evening: Evening, reading: Reading) -> None:
        late = figures.minutes_signed(reading.late) if not reading.closed else ""
        time = figures.clock_ahead(evening, reading.expected_end)
        words = self.tr("ends ± {time}").format(time=time) if not reading.closed else ""
        self._end.setText(words)
        self._late.setText(self.tr("{late} min").format(late=late) if late else "")
        began = evening.run.began
        if began is None or reading.closed or evening.speaking is not None:  # then the words at the clock need the room
            self._since.setText(self.tr("plan {time}").format(time=figures.clock(evening, reading.planned_end)))
            return
        since = figures.minutes_signed(reading.late_since_start) or "0"
        self._since.setText(
            self.tr("plan {time} · since the real start {late}").format(
                time=figures.clock(evening, reading.planned_end), late=since
            )
        )
