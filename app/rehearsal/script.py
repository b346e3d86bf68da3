"""The script: a whole evening, from an empty start screen to the record, as one would host it by keyboard."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication

from app.models.agenda.agenda import Block, BlockKind, Show
from app.models.agenda.replan import shorten
from app.models.draaiboek.sample import Sample
from app.models.evening import Evening, StageMode
from app.models.said.summary import accepted
from app.rehearsal.after import After
from app.rehearsal.album import Album, is_plain
from app.rehearsal.beginning import fill_in, make_evening, open_evening
from app.rehearsal.host import BETWEEN_KEYS, Host, Mishap, Play
from app.rehearsal.notes import AHEAD, Notes
from app.rehearsal.plan import RehearsalPlan, essence, plan_of_evening, plan_of_sample
from app.rehearsal.points import Points

WORTH_IT_SECONDS = 60
"""In a block that was shorter nothing is tried out."""

LATE_ENOUGH = 5
LAST_LOOK = timedelta(seconds=5)

translate = QCoreApplication.translate


class Script:
    """Plays the sample, or an evening from a file that stands in the store already."""

    def __init__(self, host: Host, album: Album, material: Sample | Evening) -> None:
        self._host = host
        self._album = album
        self._material = material
        self._plan: RehearsalPlan
        self._notes: Notes
        self._points: Points
        self._after: After

    def play(self) -> Play:
        """Play it all. Raises Mishap as soon as something goes otherwise."""
        yield from self._open()
        yield from self._begin()
        blocks = self._host.evening.agenda.running_blocks()
        for number, block in enumerate(blocks, start=1):
            yield from self._play_block(number, block)
            if block is not blocks[-1]:
                yield from self._go_on(block)
        yield from self._close(len(blocks) + 1)

    def _open(self) -> Play:
        host, material = self._host, self._material
        yield None
        if isinstance(material, Sample):
            yield from make_evening(host, material, self._album)
            self._plan = plan_of_sample(material, host.evening)
        else:
            yield from open_evening(host, material)
            self._plan = plan_of_evening(material)
        stored: dict[str, str] = {}
        self._points = Points(host, self._plan, stored)
        self._notes = Notes(host, self._plan, self._points, stored)
        self._after = After(host, self._plan, stored)

    def _begin(self) -> Play:
        host, late = self._host, self._plan.late
        yield host.evening.doors() + timedelta(seconds=late) - BETWEEN_KEYS
        if late > 2 * WORTH_IT_SECONDS:
            host.must(host.app.workplace.run.catch_up.isVisible(), "next_step")
        yield from host.press("next_step")
        host.must(host.evening.run.block is not None, "next_step")

    def _play_block(self, number: int, block: Block) -> Play:
        """Do all that belongs to a block at its time, take its pictures, and wait until it is over."""
        host = self._host
        began = host.evening.run.stretches[-1].began
        took = self._plan.took.get(block.id, 0.0)
        deeds = [
            *self._steps(block, took),
            *self._words(block),
            *self._trials(block, took),
            *self._aftermath(block, took),
        ]
        for at, deed in sorted(deeds, key=lambda one: one[0]):
            yield began + timedelta(seconds=max(0.0, at))
            yield from deed()
        yield began + timedelta(seconds=took / 2)
        yield None
        self._album.take(number, block.id, host.app)
        yield began + timedelta(seconds=took) - BETWEEN_KEYS

    def _steps(self, block: Block, took: float) -> list[tuple[float, Callable[[], Play]]]:
        """Spread the steps; in the dialogue the words lead, and in the summary the points."""
        if block.kind in (BlockKind.DIALOGUE, BlockKind.SUMMARY):
            return []
        count = len(self._host.evening.steps(block))
        return [(took * n / count, partial(self._host.press, "next_step")) for n in range(1, count)]

    def _words(self, block: Block) -> list[tuple[float, Callable[[], Play]]]:
        ahead = AHEAD.total_seconds()
        said = (said for said in self._plan.said if said.quote.block == block.id)
        return [(one.at - ahead, partial(self._notes.say, one.quote)) for one in said]

    def _aftermath(self, block: Block, took: float) -> list[tuple[float, Callable[[], Play]]]:
        """Return what the tables bring and the school answers, each in its block, or else in the last one."""
        last = self._host.evening.agenda.running_blocks()[-1]
        kinds = {one.kind for one in self._host.evening.agenda.running_blocks()}
        after, deeds = self._after, list[tuple[float, Callable[[], Play]]]()
        if block.kind is BlockKind.WALK_IN:
            deeds.append((took / 2, after.prepare))
        if block.kind is BlockKind.TABLES or (BlockKind.TABLES not in kinds and block is last):
            count = len(after.forms)
            deeds += [
                (took * (n + count) / (2 * count), partial(after.fill_in, one)) for n, one in enumerate(after.forms)
            ]
        if block.kind is BlockKind.CLOSING or (BlockKind.CLOSING not in kinds and block is last):
            deeds += [
                (2, after.take_along),
                (self._during(block, took, Show.NEXT_STEPS), after.answer),
                (self._during(block, took, Show.EXITS), after.say_goodbye),
            ]
        return deeds

    def _during(self, block: Block, took: float, show: Show) -> float:
        """Return the middle of a step, in seconds of its block; without such a step the middle of the last one."""
        shown = [step.show for step in self._host.evening.steps(block)] or [show]
        return took * (shown.index(show if show in shown else shown[-1]) + 0.5) / len(shown)

    def _trials(self, block: Block, took: float) -> list[tuple[float, Callable[[], Play]]]:
        """Return what is tried out once in the course of the evening."""
        trials: list[tuple[float, Callable[[], Play]]] = []
        if block.id == self._plan.shorten_at:
            trials.append((0, self._shorten))
        if block.kind is BlockKind.SUMMARY:
            trials.append((1, partial(self._points.play, took)))
        if took < WORTH_IT_SECONDS:
            return trials
        if block.kind is BlockKind.WALK_IN:
            trials += [(20, self._try_beamer), (took / 3, self._send_message)]
            if isinstance(self._material, Sample):
                trials.append((40, partial(fill_in, self._host, self._material)))
        elif block.kind is BlockKind.INTRODUCTION:
            trials.append((took / 2, partial(self._turn, "freeze", StageMode.FREEZE)))
        elif block.kind is BlockKind.BREAK:
            trials += [(10, partial(self._turn, "black", StageMode.BLACK)), (took / 3, self._pause)]
        elif block.kind is BlockKind.TABLES:
            trials.append((took / 3, self._give_and_take))
        return trials

    def _go_on(self, block: Block) -> Play:
        """Leave a block with PgDn, or at once when steps or points are left."""
        host, evening = self._host, self._host.evening
        waiting = {point.id for point in accepted(evening.points)} - set(evening.stage.released)
        more = evening.run.step + 1 < len(evening.steps(block)) or (block.kind is BlockKind.SUMMARY and waiting)
        command = "next_block" if more else "next_step"
        yield from host.press(command)
        host.must(host.evening.run.block != block.id, command)

    def _close(self, number: int) -> Play:
        host = self._host
        yield host.desk.now() + BETWEEN_KEYS
        yield from host.press("close_evening", 2)  # the first one asks
        host.must(host.evening.run.closed_at is not None, "close_evening")
        host.must(host.app.workplace.record.isVisible(), "close_evening")
        self._album.take_record(number, host.app)
        shown = host.evening
        answer = host.desk.writer.look(lambda books: books.load(shown.id))
        yield None
        stored = answer.result()
        wanted = essence(tuple(said.quote for said in self._plan.said))
        if stored is None or essence(stored.quotes) != wanted:
            missing = (wanted - essence(stored.quotes if stored else ())).total()
            words = translate("Rehearsal", "Of {n} quotes {missing} are not in the store as they were typed.")
            raise Mishap(words.format(n=wanted.total(), missing=missing))
        self._after.must_be_in(stored)
        self._album.keep(stored, host.desk.now())
        if host.time.speed:
            yield host.desk.now() + LAST_LOOK * host.time.speed

    # What is tried out

    def _try_beamer(self) -> Play:
        """Switch the beamer on and off where it has no screen of its own."""
        app = self._host.app
        if app.beamer.isVisible():
            return
        yield from self._host.press("beamer")
        self._host.must(app.beamer.isVisible() and not is_plain(app.beamer.grab().toImage()), "beamer")
        yield from self._host.press("beamer")
        self._host.must(not app.beamer.isVisible(), "beamer")

    def _send_message(self) -> Play:
        words = translate("Rehearsal", "The coffee is in the hall.")
        yield from self._host.press("message")
        yield from self._host.type(words)
        yield from self._host.press("save")
        self._host.must(self._host.app.room.slide.message == words, "message")

    def _turn(self, command: str, mode: StageMode) -> Play:
        yield from self._host.press(command)
        self._host.must(self._host.evening.stage.mode is mode, command)
        yield self._host.desk.now() + timedelta(seconds=15)
        yield from self._host.press(command)
        self._host.must(self._host.evening.stage.mode is StageMode.LIVE, command)

    def _pause(self) -> Play:
        yield from self._host.press("pause")
        self._host.must(self._host.evening.run.paused_at is not None, "pause")
        yield self._host.desk.now() + timedelta(seconds=20)
        yield from self._host.press("pause")
        self._host.must(self._host.evening.run.paused_at is None, "pause")

    def _give_and_take(self) -> Play:
        for command in ("plus_1", "minus_1"):
            before = self._host.evening.run.added
            yield from self._host.press(command)
            self._host.must(self._host.evening.run.added != before, command)

    def _shorten(self) -> Play:
        """Make up for the time that was lost, where there is any to win."""
        host, evening = self._host, self._host.evening
        reading = evening.reading(host.desk.now())
        if reading.late <= 0 or not shorten(evening.agenda, reading, evening.groups, reading.lateness).saved:
            return
        if reading.late - evening.run.accepted_late >= LATE_ENOUGH:
            host.must(host.app.workplace.run.catch_up.isVisible(), "shorten")
        yield from host.press("shorten")
        host.must(host.evening.reading(host.desk.now()).late < reading.late, "shorten")
