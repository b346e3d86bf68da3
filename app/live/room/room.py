"""The room: makes the slide that the beamer may show, out of what the host released and nothing else."""

import math
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from app.live.desk.desk import Desk
from app.live.desk.ticker import Ticker
from app.live.room.frozen_view import FrozenView, stands_still, still_shown
from app.live.room.room_clock import clock, end_of_block, is_over
from app.live.room.room_closing import contact_lines, with_answers, with_taken
from app.live.room.room_steps import with_step
from app.live.room.room_turns import with_turn
from app.live.room.welcome import welcome
from app.models.agenda.agenda import BeamerClock, Block, BlockKind, Show, Step
from app.models.agenda.timing import Reading, shown_seconds
from app.models.evening import Evening, StageMode
from app.models.placeholders import fill_for_room
from app.models.said.privacy import NONE_FINE, Fine, mask
from app.models.said.summary import accepted, for_room
from app.models.slide import BLACK, Picture, Slide

RING_STEP_SECONDS = 15

translate = QCoreApplication.translate


class Room(QObject):
    """Tells the beamer and its mirror what to show; a frozen slide stays until the host lets it go."""

    slide_changed = Signal(object)

    def __init__(self, desk: Desk, ticker: Ticker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._frozen: FrozenView | None = None
        self._before: Evening | None = None
        self.slide = Slide()

        ticker.room_ticked.connect(self._show_reading)
        desk.room_changed.connect(self._forget_deleted)
        desk.fine_words.changed.connect(ticker.tick)

    @Slot(object)
    def _show_reading(self, reading: Reading) -> None:
        evening = self._desk.in_room
        if evening is None:
            return
        slide = self._chosen(evening, reading)
        if slide != self.slide:
            self.slide = slide
            self.slide_changed.emit(slide)

    @Slot()
    def _forget_deleted(self) -> None:
        """Show nothing any more of an evening that was left and is deleted now."""
        if self._desk.in_room is None and self.slide != Slide():
            self.slide, self._frozen, self._before = Slide(), None, None
            self.slide_changed.emit(self.slide)

    def _chosen(self, evening: Evening, reading: Reading) -> Slide:
        fine = self._desk.fine_for(evening)
        self._hold(evening, reading, fine)
        self._before = evening
        if evening.stage.mode is StageMode.BLACK:
            return BLACK
        if self._frozen is not None:
            return slide_for(self._frozen.evening, self._frozen.reading, self._frozen.fine)
        return slide_for(evening, reading, fine)

    def _hold(self, evening: Evening, reading: Reading, fine: Fine) -> None:
        """Keep what stands still, less what was withdrawn since the last look; under black as well."""
        before = self._before if self._before is not None and self._before.id == evening.id else None
        if not stands_still(evening.stage):
            self._frozen = None
        elif self._frozen is None or before is None:
            self._frozen = FrozenView(evening, reading, fine)
        else:
            still = self._frozen.less_what_went(before, evening, reading.now, fine)
            self._frozen = still.less_a_time_that_passed(reading.now)
            if self._desk.evening is None:
                self._frozen = self._frozen.less_what_was_for_a_moment()


def slide_for(evening: Evening, reading: Reading, fine: Fine = NONE_FINE) -> Slide:
    """Return what the room may see now. Drafts, cues, remarks, voices and unreleased points cannot get in here.

    Of a quote, a point of our own and a message it gets no word that may point to a person, but for those that are fine.
    """
    stage = evening.stage
    message = mask(stage.message, fine) if still_shown(stage, reading.now) else ""
    return replace(_body(evening, reading, fine), message=message)


def _body(evening: Evening, reading: Reading, fine: Fine) -> Slide:
    block, step = evening.block, evening.step
    if block is None:
        walk_in = next((block for block in evening.agenda.blocks if block.kind is BlockKind.WALK_IN), None)
        return welcome(evening, reading, walk_in.title if walk_in else evening.title, evening.title)
    if reading.closed:
        return Slide(block=evening.title, heading=translate("Room", "Thank you, and a safe journey home"))
    quote = evening.quote(evening.stage.quote) if evening.stage.quote else None
    if quote is not None and not quote.parked:
        words, corner = mask(quote.text, fine), _filled(evening, block.corner)
        return Slide(block=block.title, corner=corner, quote=words, page=evening.stage.page)
    slide = _of_step(evening, reading, block, step, fine) if step is not None else Slide(heading=block.title)
    return replace(slide, block=slide.block or block.title, corner=slide.corner or _corner(evening, reading, block))


def _of_step(evening: Evening, reading: Reading, block: Block, step: Step, fine: Fine) -> Slide:
    base = Slide(
        heading=_filled(evening, step.heading),
        lines=_lines(evening, step.lines),
        footer=_filled(evening, step.footer),
        ring=_ring(reading, block),
    )
    match step.show:
        case Show.WELCOME:
            return welcome(evening, reading, block.title, evening.title)
        case Show.TRIANGLE:
            corners = (
                translate("Room", "Pupil"),
                translate("Room", "School"),
                translate("Room", "Home"),
                translate("Room", "Development"),
            )
            return replace(base, picture=Picture.TRIANGLE, picture_words=corners)
        case Show.ARENA:
            places = (
                translate("Room", "Inside: talk"),
                translate("Room", "Outside: listen"),
                translate("Room", "Empty chair"),
            )
            return replace(base, picture=Picture.ARENA, picture_words=places)
        case Show.PROMPT:
            prompt = evening.prompt(step.prompt)
            return replace(
                base,
                heading=prompt.text if prompt else base.heading,
                footer=base.footer or _next_in_words(evening, reading),
            )
        case Show.POINTS:
            return _points(evening, block, step, base, fine)
        case Show.BREAK:
            base = replace(base, footer=base.footer or _next_in_words(evening, reading))
            if is_over(evening, reading):
                return replace(base, heading=translate("Room", "We go on shortly"))
            heading = base.heading or translate("Room", "We go on at")
            return replace(base, heading=heading, big=clock(evening, end_of_block(evening, reading)))
        case Show.TABLES:
            return with_step(evening, reading, block, step, base)
        case Show.PRESENTER:
            return with_turn(evening, reading, block, step, base, fine)
        case Show.NEXT_STEPS:
            return with_answers(evening, replace(base, lines=_paragraph(evening.details.next_steps)), fine)
        case Show.CONTACT:
            return replace(base, lines=(*_paragraph(evening.details.contact), *contact_lines(evening, fine)))
        case _:
            return base


def _points(evening: Evening, block: Block, step: Step, base: Slide, fine: Fine) -> Slide:
    """In the summary the points shown one by one, the newest always in sight; at the closing what is taken along."""
    if block.kind is BlockKind.CLOSING:
        return with_taken(evening, step, base, fine)
    on = {point.id: for_room(point, fine) for point in accepted(evening.points)}
    lines = tuple(on[point] for point in evening.stage.released if point in on)
    if not lines:
        return replace(base, heading=_filled(evening, block.corner) or base.heading, footer="")
    return replace(base, lines=lines, numbered=True, page=len(lines))


def _corner(evening: Evening, reading: Reading, block: Block) -> str:
    """The clock of the block in words, else the words the draaiboek gives the corner."""
    ends = block.clock is BeamerClock.END_TIME and block.kind is not BlockKind.BREAK
    if ends and reading.current is not None and not is_over(evening, reading):
        return translate("Room", "until {time}").format(time=clock(evening, end_of_block(evening, reading)))
    if block.clock is BeamerClock.MINUTES and reading.current is not None and reading.current.remaining > 0:
        minutes = math.ceil(reading.current.remaining / 60)
        one = translate("Room", "1 minute left")
        return one if minutes == 1 else translate("Room", "{n} minutes left").format(n=minutes)
    if block.clock is BeamerClock.SECONDS and reading.current is not None:
        seconds, over = shown_seconds(reading.current.remaining)
        return "" if over else f"{seconds // 60}:{seconds % 60:02}"
    return _filled(evening, block.corner)


def _ring(reading: Reading, block: Block) -> float | None:
    row = reading.current
    if block.clock is not BeamerClock.RING or row is None or row.allotted <= 0:
        return None
    seconds = max(0, math.ceil(row.remaining / RING_STEP_SECONDS) * RING_STEP_SECONDS)
    return min(1.0, seconds / row.allotted)


def _next_in_words(evening: Evening, reading: Reading) -> str:
    if reading.next_id is None:
        return ""
    return translate("Room", "next: {block}").format(block=evening.agenda.block(reading.next_id).title)


def _filled(evening: Evening, text: str) -> str:
    return fill_for_room(text, evening) or ""


def _lines(evening: Evening, lines: tuple[str, ...]) -> tuple[str, ...]:
    filled = (fill_for_room(line, evening) for line in lines)
    return tuple(line for line in filled if line)


def _paragraph(text: str) -> tuple[str, ...]:
    return tuple(line for line in text.split("\n") if line.strip())
