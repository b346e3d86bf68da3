"""The evening: everything that is known of one evening, as one frozen value."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from app.models.agenda.agenda import Agenda, Block, BlockKind, Show, Step
from app.models.agenda.promise import as_told
from app.models.agenda.run import Run
from app.models.agenda.step_times import step_seconds
from app.models.agenda.timing import Reading, read
from app.models.followup.followup import Followup
from app.models.ground.worked_out import Keeps, hand_over, kept_of, worked_out
from app.models.harvest.exits import Exit
from app.models.harvest.harvest import Harvest
from app.models.preparation import Plan, Theme
from app.models.said.dialogue import Draft, Prompt, Quote, Tally, tally
from app.models.said.summary import KeyPoint
from app.models.seats.people import People, Person
from app.models.seats.tables import Seating

ZONE = "Europe/Amsterdam"

OF_QUOTES = ("_quotes_by_id", "tally")
"""What is worked out of the quotes; all else stays as it is when a quote comes."""

_TALK = (
    *(BlockKind.DIALOGUE, BlockKind.SUMMARY, BlockKind.BREAK, BlockKind.TABLES),
    *(BlockKind.PRESENTATIONS, BlockKind.CLOSING),
)


class AnchorKind(StrEnum):
    """Which moment of the evening is given as a clock time."""

    DOORS = "doors"
    START = "start"
    END = "end"


@dataclass(frozen=True, slots=True)
class Anchor:
    """The one clock time from which all others follow."""

    kind: AnchorKind
    at: time


@dataclass(frozen=True, slots=True)
class Details:
    """What the school fills in; an empty text is a gap. How many groups there are stands in the seating."""

    school: str = ""
    vision: str = ""
    year_groups: str = ""
    functions: str = ""
    catering: str = ""
    next_steps: str = ""
    contact: str = ""


class StageMode(StrEnum):
    """What the beamer does: follow the evening, stand still, or be black."""

    LIVE = "live"
    FREEZE = "freeze"
    BLACK = "black"


@dataclass(frozen=True, slots=True)
class Stage:
    """What the host has released to the room, beside the step of the run.

    `under` is what black goes back to. `released` are ids of key points in the order shown; `message` goes away by
    itself at `message_until`. `taken` are ids of what the evening takes along, released at the closing. `pitch` is the id
    of the table whose pitch is released: the one that was gone to, until that pitch gets other words. `told` are marks
    of the answers of the school that were released: they hold no words.
    """

    mode: StageMode = StageMode.LIVE
    released: tuple[str, ...] = ()
    quote: str | None = None
    page: int = 0
    message: str = ""
    message_until: datetime | None = None
    under: StageMode = StageMode.LIVE
    taken: tuple[str, ...] = ()
    pitch: str | None = None
    told: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Evening(Keeps):
    """One evening, whole: plan, people, run, words and summary. It never changes; the writer replaces it.

    `draaiboek` names the file it was made from, empty for the one that ships; only a reset to the standard reads it.
    `binned_at` is when it was put in the bin (aware UTC), None when it is not there.
    """

    id: str
    title: str
    date: date
    anchor: Anchor
    details: Details
    agenda: Agenda
    prompts: tuple[Prompt, ...]
    points: tuple[KeyPoint, ...]
    created_at: datetime
    run: Run = Run()
    stage: Stage = Stage()
    quotes: tuple[Quote, ...] = ()
    draft: Draft = Draft()
    zone: str = ZONE
    draaiboek: str = ""
    archived: bool = False
    binned_at: datetime | None = None
    plan: Plan = Plan()
    themes: tuple[Theme, ...] = ()
    people: People = People()
    seating: Seating = Seating()
    harvests: tuple[Harvest, ...] = ()
    exits: tuple[Exit, ...] = ()
    followup: Followup = Followup()

    @property
    def groups(self) -> int | None:
        """How many groups talk at tables tonight; None until it is known."""
        return len(self.seating.tables) or None

    @worked_out
    def has_talked(self) -> bool:
        """Whether the dialogue has begun, or what comes after it; before that people still come in."""
        held = {stretch.block for stretch in self.run.stretches}
        return any(block.id in held and block.kind in _TALK for block in self.agenda.blocks)

    def to_divide(self) -> tuple[Person, ...]:
        """Return everyone who gets a seat when all are divided anew: once the dialogue has begun who came or is pinned."""
        if not self.has_talked:
            return self.people.known()
        stay = {one.id for one in self.people.to_seat()} | {seat.person for seat in self.seating.seats if seat.pinned}
        return tuple(one for one in self.people.known() if one.id in stay)

    def doors(self) -> datetime:
        """Return the planned moment of the walk-in, in the evening's own time; its clock time is as it was promised.

        By the clock of the school it always falls on the evening's date.
        """
        return self._doors - self.run.clock_shift

    @worked_out
    def _doors(self) -> datetime:
        zone = ZoneInfo(self.zone)
        at = datetime.combine(self.date, self.anchor.at, zone)
        before = timedelta(minutes=_minutes_before(self.anchor.kind, self.agenda))
        doors = at.astimezone(UTC) - before
        if doors.astimezone(zone).date() < self.date:
            tomorrow = datetime.combine(self.date + timedelta(days=1), self.anchor.at, zone)
            doors = tomorrow.astimezone(UTC) - before
        return doors

    def reading(self, now: datetime) -> Reading:
        """Return what the clocks show at `now`, a moment of this evening (aware UTC)."""
        return read(self.agenda, self.run, self.doors(), now, self._pins)

    @worked_out
    def _pins(self) -> dict[str, datetime]:
        """The moments of this evening at which blocks must begin, after midnight those of the day after."""
        zone, doors = ZoneInfo(self.zone), self.doors()
        pins: dict[str, datetime] = {}
        for block in self.agenda.running_blocks():
            if block.pinned is not None:
                at = self.own(datetime.combine(self.date, block.pinned, zone).astimezone(UTC))
                pins[block.id] = at if at >= doors else at + timedelta(days=1)
        return pins

    def told_end(self, now: datetime) -> tuple[Block, datetime] | None:
        """Return the block of which the room reads when it ends, and that time; None when it reads no such time.

        That is the block that is on, and before the evening begins the walk-in.
        """
        coming = (block for block in self.agenda.walk_in() if block.id not in self.run.skipped)
        block = self.block if self.run.block is not None else next(coming, None)
        promised = self.reading(now).told_end(block) if block is not None and block.tells_end else None
        return (block, promised) if block is not None and promised is not None else None

    def local(self, moment: datetime) -> datetime:
        """Return a moment of this evening as the clock on the wall of the school shows it."""
        return self.on_wall(moment).astimezone(ZoneInfo(self.zone))

    def on_wall(self, moment: datetime) -> datetime:
        """Return a moment of this evening by the clock of the laptop, in UTC, as that was put right meanwhile."""
        return moment + self.run.clock_shift

    def own(self, wall: datetime) -> datetime:
        """Return the moment of this evening at which the clock of the laptop shows this, in UTC."""
        return wall - self.run.clock_shift

    def as_told(self, moment: datetime) -> datetime:
        """Return the moment of the whole minute that people are told for it: never one that is too early."""
        return as_told(moment, self.run.clock_shift)

    def quote(self, quote_id: str) -> Quote | None:
        """Return the quote with this id, if it is still there."""
        return self._quotes_by_id.get(quote_id)

    def with_new_quote(self, quote: Quote) -> "Evening":
        """Return the evening with one more quote, the last; those it has are not gone through again.

        Its id must be a new one.
        """
        after = replace(self, quotes=(*self.quotes, quote))
        same = {name: made for name, made in kept_of(self).items() if name not in OF_QUOTES}
        hand_over(after, same | {"_quotes_by_id": self._quotes_by_id | {quote.id: quote}})
        return after

    @worked_out
    def _quotes_by_id(self) -> dict[str, Quote]:
        return {quote.id: quote for quote in self.quotes}

    @worked_out
    def tally(self) -> Tally:
        """How many quotes there are per voice and per prompt; parked ones do not count."""
        return tally(self.quotes)

    def point(self, point_id: str) -> KeyPoint | None:
        """Return the key point with this id, if it is still there."""
        return next((point for point in self.points if point.id == point_id), None)

    def harvest(self, table: str) -> Harvest | None:
        """Return the form of the table with this id, if anything was filled in."""
        return next((harvest for harvest in self.harvests if harvest.table == table), None)

    def theme(self, theme_id: str | None) -> Theme | None:
        """Return the theme with this id, if there is one."""
        return next((theme for theme in self.themes if theme.id == theme_id), None)

    def prompt(self, prompt_id: str | None) -> Prompt | None:
        """Return the prompt with this id, if there is one."""
        return next((prompt for prompt in self.prompts if prompt.id == prompt_id), None)

    @worked_out
    def block(self) -> Block | None:
        """The block that is on."""
        return self.agenda.block(self.run.block) if self.run.block else None

    @worked_out
    def step(self) -> Step | None:
        """The step that is on; None in a block without steps."""
        steps = self._steps_on
        return steps[min(self.run.step, len(steps) - 1)] if steps else None

    def steps(self, block: Block) -> tuple[Step, ...]:
        """Return the steps of a block as they are held tonight.

        Presentations have one for each table that speaks, in their order; at the closing what is taken along
        takes as many steps as it takes screens.
        """
        return self._steps_on if block is self.block else self._steps_of(block)

    @worked_out
    def _steps_on(self) -> tuple[Step, ...]:
        return self._steps_of(self.block) if self.block is not None else ()

    def _steps_of(self, block: Block) -> tuple[Step, ...]:
        if block.kind is BlockKind.PRESENTATIONS and self.seating.tables and block.steps:
            first, numbers = block.steps[0], {table.id: table.number for table in self.seating.tables}
            turns = (replace(first, id=block.turn_of(id), table=numbers[id]) for id in self.speaking_order)
            return tuple(turns) or block.steps
        if block.kind is BlockKind.CLOSING:
            return tuple(part for step in block.steps for part in self._parts(step))
        return block.steps

    def _parts(self, step: Step) -> tuple[Step, ...]:
        screens = self.followup.screens if step.show is Show.POINTS else 1
        if screens <= 1:
            return (step,)
        return tuple(replace(step, id=f"{step.id}-{n + 1}", part=n) for n in range(screens))

    def used_by_step(self, block_id: str, now: datetime) -> dict[str, float]:
        """Return how many seconds each step of a block had, by its id; together they are what the block used."""
        stretches = self.run.stretches_until(self.run.closed_at or now)
        return step_seconds(self.run.marks, stretches, block_id, self.run.paused_at or self.run.closed_at or now)

    @worked_out
    def speaking_order(self) -> tuple[str, ...]:
        """The ids of the tables that speak at the presentations, in the order of their turns."""
        tables = [table.id for table in self.seating.tables if table.id not in self.run.silent]
        return tuple(dict.fromkeys((*(table for table in self.run.turns if table in tables), *tables)))

    @worked_out
    def speaking(self) -> str | None:
        """The id of the table whose turn it is at the presentations."""
        block, step = self.block, self.step
        if block is None or step is None or block.kind is not BlockKind.PRESENTATIONS or not self.run.is_running:
            return None
        return next((table.id for table in self.seating.tables if table.number == step.table), None)

    def after_restart(self) -> "Evening":
        """Return the evening as it comes back after a crash: black stays, freeze is live, no message, no quote."""
        mode = StageMode.BLACK if self.stage.mode is StageMode.BLACK else StageMode.LIVE
        stage = replace(self.stage, mode=mode, under=StageMode.LIVE, quote=None, page=0, message="", message_until=None)
        return replace(self, stage=stage)


def _minutes_before(kind: AnchorKind, agenda: Agenda) -> int:
    if kind is AnchorKind.START:
        return agenda.minutes_before_start()
    return agenda.total_minutes() if kind is AnchorKind.END else 0
