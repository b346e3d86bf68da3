"""The plan of a rehearsal: how long each block takes, what is said in it, and what the summary becomes."""

from collections import Counter
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from app.models.agenda.agenda import Block, BlockKind
from app.models.agenda.run import Run
from app.models.agenda.stretch import Stretch
from app.models.draaiboek.sample import Sample, SampleQuote
from app.models.evening import Evening, Stage
from app.models.followup.followup import Followup
from app.models.said.dialogue import Draft, Quote, Voice
from app.models.said.summary import accepted
from app.rehearsal.plan_after import AfterPlan, after_of_evening, after_of_sample

QUIET_SECONDS = 60.0
"""At both ends of the dialogue nobody speaks yet, or any more."""


@dataclass(frozen=True, slots=True)
class PlannedQuote:
    """A quote as it must end up in the store, and when it is typed: seconds after its block began."""

    quote: Quote
    at: float


@dataclass(frozen=True, slots=True)
class Aim:
    """A point of the summary: the id of a standard one, or None for one of our own. `quotes` are ids in the plan."""

    text: str
    standard: str | None
    quotes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RehearsalPlan:
    """What is played. `late` is seconds after the doors; at the beginning of block `shorten_at` time is made up for."""

    late: float
    took: dict[str, float]
    shorten_at: str | None
    said: tuple[PlannedQuote, ...]
    points: tuple[Aim, ...]
    after: AfterPlan

    def aims_of(self, quote: Quote) -> tuple[Aim, ...]:
        """Return the points a quote must come to stand behind."""
        return tuple(aim for aim in self.points if quote.id in aim.quotes)


def plan_of_sample(sample: Sample, evening: Evening) -> RehearsalPlan:
    """Return the plan of the sample, spread over the blocks of an evening from the draaiboek that ships."""
    prompts = {prompt.label: prompt.id for prompt in evening.prompts}
    dialogue, closing = _block(evening, BlockKind.DIALOGUE), _block(evening, BlockKind.CLOSING)
    took = {block.id: float(sample.took(block.id) or 0) for block in evening.agenda.running_blocks()}
    spoken = _with_one_noted_late([quote for quote in sample.quotes if not quote.parked])
    asked = [quote for quote in sample.quotes if quote.parked]
    first, length = _time_for_questions(closing, took[closing.id])
    said = [
        *_spread(spoken, dialogue, prompts, QUIET_SECONDS, took[dialogue.id] - 2 * QUIET_SECONDS),
        *_spread(asked, closing, prompts, first, length),
    ]
    standard = {point.text: point.id for point in evening.points if point.standard}
    return RehearsalPlan(
        late=sample.late_seconds,
        took=took,
        shorten_at=sample.shorten_at,
        said=tuple(said),
        points=tuple(Aim(point.text, standard.get(point.text), point.quotes) for point in sample.points),
        after=after_of_sample(sample, evening),
    )


def plan_of_evening(evening: Evening) -> RehearsalPlan:
    """Return the plan of an evening from a file: block after block as long as they took, each quote at its own time."""
    began: dict[str, datetime] = {}
    took: dict[str, float] = {}
    for stretch in evening.run.stretches:
        began.setdefault(stretch.block, stretch.began)
        took[stretch.block] = took.get(stretch.block, 0.0) + _length(stretch, evening)
    blocks = evening.agenda.running_blocks()
    planned = {block.id: 0.0 if began else block.minutes * 60.0 for block in blocks}
    said = [
        PlannedQuote(quote, _offset(quote, began.get(quote.block), planned | took))
        for quote in evening.quotes
        if quote.block in planned
    ]
    return RehearsalPlan(
        late=(evening.run.began - evening.doors()).total_seconds() if evening.run.began else 0.0,
        took=planned | took,
        shorten_at=next((block.id for block in blocks if block.kind is BlockKind.SUMMARY), None),
        said=tuple(said),
        points=tuple(
            Aim(point.text, point.id if point.standard else None, point.quotes) for point in accepted(evening.points)
        ),
        after=after_of_evening(evening),
    )


def not_begun(evening: Evening) -> Evening:
    """Return the evening as it was before it began: nothing said, accepted or answered, no clock has run."""
    points = tuple(replace(point, accepted=False, quotes=()) for point in evening.points if point.standard)
    return replace(
        evening,
        run=Run(),
        stage=Stage(),
        draft=Draft(),
        quotes=(),
        points=points,
        harvests=(),
        exits=(),
        followup=Followup(),
    )


def essence(quotes: tuple[Quote, ...]) -> Counter[tuple[str | int | None, ...]]:
    """Return what must be the same of quotes that were played and quotes that were stored."""
    return Counter(
        (quote.block, quote.prompt, quote.voice, quote.text, quote.starred, quote.heard, quote.parked, quote.owner)
        for quote in quotes
    )


def _block(evening: Evening, kind: BlockKind) -> Block:
    return next(block for block in evening.agenda.blocks if block.kind is kind)


def _with_one_noted_late(quotes: list[SampleQuote]) -> list[SampleQuote]:
    """Let the last words under the first prompt be typed when the host is at the second one already."""
    change = next(n for n, quote in enumerate(quotes) if quote.prompt != quotes[0].prompt)
    return [*quotes[: change - 1], quotes[change], quotes[change - 1], *quotes[change + 1 :]]


def _time_for_questions(block: Block, took: float) -> tuple[float, float]:
    """Return when the step for questions begins, and how long it lasts."""
    number = next((n for n, step in enumerate(block.steps) if step.parks), 0)
    part = took / max(1, len(block.steps))
    return number * part, part


def _spread(
    quotes: list[SampleQuote], block: Block, prompts: dict[str, str], first: float, length: float
) -> list[PlannedQuote]:
    gap = length / (len(quotes) + 1)
    return [
        PlannedQuote(_quote(quote, f"{block.id}-{n}", block, prompts), first + n * gap)
        for n, quote in enumerate(quotes, 1)
    ]


def _quote(quote: SampleQuote, number: str, block: Block, prompts: dict[str, str]) -> Quote:
    return Quote(
        id=quote.key or number,
        block=block.id,
        prompt=prompts.get(quote.prompt),
        voice=Voice(quote.voice),
        text=quote.text,
        said_at=datetime.min,  # known only when it is played
        starred=quote.starred,
        heard=quote.heard,
        parked=quote.parked,
        owner=quote.owner,
    )


def _length(stretch: Stretch, evening: Evening) -> float:
    latest = max((quote.said_at for quote in evening.quotes), default=stretch.began)
    ended = stretch.ended or evening.run.closed_at or max(latest + timedelta(minutes=1), stretch.began)
    return max(0.0, (ended - stretch.began).total_seconds())


def _offset(quote: Quote, began: datetime | None, took: dict[str, float]) -> float:
    if began is None:
        return took[quote.block] / 2
    return min(max(0.0, (quote.said_at - began).total_seconds()), took[quote.block])
