"""The rules of an evening from a file: what must hold between its parts before it is let in."""

from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import chain
from zoneinfo import ZoneInfo

from app.models import preparation_rules
from app.models.dialogue import Mode
from app.models.evening import Evening
from app.models.preparation_rules import broken
from app.models.run import Run
from app.models.stretch import Stretch
from app.models.tables import MOST_TABLES
from app.models.words import MAX_QUOTE, clean, is_blank

Path = tuple[str | int, ...]

MOST = {"blocks": 100, "prompts": 100, "points": 1_000, "quotes": 20_000, "stretches": 10_000, "pauses": 10_000}
LONGEST_TEXT = 20_000
LARGEST_NUMBER = 1_000_000
# What is being typed is not cleaned yet.
_UNFINISHED = (("draft", "text"), ("draft", "aside"))


class BrokenRule(Exception):
    """Something in the evening cannot be: where it stands, and the name of the rule."""

    def __init__(self, path: Path, rule: str) -> None:
        super().__init__(rule)
        self.path = path
        self.rule = rule


def check(evening: Evening) -> None:
    """Refuse an evening that the app could not have made itself. Raises BrokenRule.

    A point may name a quote that was deleted, and the stage a point: undo would bring them back.
    """
    _check_sizes(evening)
    for path, value in _values(evening, ()):
        rule = _broken_by(path, value)
        if rule:
            raise BrokenRule(path, rule)
    _check_zone(evening.zone)
    if evening.details.groups is not None and not 1 <= evening.details.groups <= MOST_TABLES:
        raise BrokenRule(("details", "groups"), "out_of_range")
    _check_agenda(evening)
    for path, rule in preparation_rules.broken(evening):
        raise BrokenRule(path, rule)
    _check_words(evening)
    _check_run(evening.run, {block.id for block in evening.agenda.running_blocks()})
    for path, rule in broken(evening):
        raise BrokenRule(path, rule)


def _check_sizes(evening: Evening) -> None:
    lists: dict[Path, tuple[object, ...]] = {
        ("agenda", "blocks"): evening.agenda.blocks,
        ("prompts",): evening.prompts,
        ("points",): evening.points,
        ("quotes",): evening.quotes,
        ("run", "stretches"): evening.run.stretches,
        ("run", "pauses"): tuple(chain.from_iterable(stretch.pauses for stretch in evening.run.stretches)),
    }
    for path, items in lists.items():
        if len(items) > MOST[str(path[-1])]:
            raise BrokenRule(path, "too_many")


def _values(value: object, path: Path) -> Iterator[tuple[Path, object]]:
    if is_dataclass(value):
        for field in fields(value):
            yield from _values(getattr(value, field.name), (*path, field.name))
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _values(item, (*path, index))
    else:
        yield path, value


def _broken_by(path: Path, value: object) -> str:
    """Return the rule that a single value breaks, or an empty text."""
    match value:
        case str():
            return _broken_by_text(path, value)
        case bool():
            return ""
        case int() | float():
            least = -LARGEST_NUMBER if "added" in path else 0
            return "" if least <= value <= LARGEST_NUMBER else "out_of_range"
        case datetime():
            return "" if value.utcoffset() == timedelta() and 2000 <= value.year < 2200 else "moment"
        case date():
            return "" if 2000 <= value.year < 2200 else "date"
        case time():
            return "" if value.tzinfo is None else "time"
    return ""


def _broken_by_text(path: Path, text: str) -> str:
    if path in _UNFINISHED:
        return ""
    if len(text) > LONGEST_TEXT:
        return "too_long"
    if path[-1] == "id" and not text and path != ("draft", "id"):
        return "empty"
    # The bars keep spaces at the ends out of it: only signs within are meant.
    return "" if clean(f"|{text}|") == f"|{text}|" else "not_clean"


def _check_zone(zone: str) -> None:
    try:
        datetime.now(UTC).astimezone(ZoneInfo(zone))
    except (OSError, ValueError, KeyError):
        raise BrokenRule(("zone",), "zone") from None


def _check_agenda(evening: Evening) -> None:
    blocks = evening.agenda.blocks
    prompts = {prompt.id for prompt in evening.prompts}
    _check_unique(("agenda", "blocks"), (block.id for block in blocks))
    _check_unique(("prompts",), (prompt.id for prompt in evening.prompts))
    seen: set[str] = set()
    for index, block in enumerate(blocks):
        path: Path = ("agenda", "blocks", index)
        if block.parent is not None and block.parent not in seen:
            raise BrokenRule((*path, "parent"), "reference")
        if block.minutes > 24 * 60 or block.minimum > block.minutes:
            raise BrokenRule((*path, "minutes"), "out_of_range")
        for number, step in enumerate(block.steps):
            if step.prompt is not None and step.prompt not in prompts:
                raise BrokenRule((*path, "steps", number, "prompt"), "reference")
        seen.add(block.id)
    if not evening.agenda.running_blocks():
        raise BrokenRule(("agenda", "blocks"), "nothing_to_run")


def _check_words(evening: Evening) -> None:
    blocks = {block.id for block in evening.agenda.blocks}
    prompts = {None, *(prompt.id for prompt in evening.prompts)}
    points = {point.id for point in evening.points}
    _check_unique(("points",), (point.id for point in evening.points))
    _check_unique(("quotes",), (quote.id for quote in evening.quotes))
    for index, point in enumerate(evening.points):
        if point.parent is not None and (point.parent not in points or point.parent == point.id):
            raise BrokenRule(("points", index, "parent"), "reference")
    for index, quote in enumerate(evening.quotes):
        if quote.block not in blocks:
            raise BrokenRule(("quotes", index, "block"), "reference")
        if quote.prompt not in prompts:
            raise BrokenRule(("quotes", index, "prompt"), "reference")
        if len(quote.text) > MAX_QUOTE:
            raise BrokenRule(("quotes", index, "text"), "too_long")
        if is_blank(quote.text):
            raise BrokenRule(("quotes", index, "text"), "empty")
    if evening.draft.prompt not in prompts:
        raise BrokenRule(("draft", "prompt"), "reference")
    if evening.draft.mode not in list(Mode):
        raise BrokenRule(("draft", "mode"), "choice")


def _check_run(run: Run, blocks: set[str]) -> None:
    named: Iterable[tuple[Path, str | None]] = (
        (("run", "block"), run.block),
        *((("run", "stretches", index, "block"), stretch.block) for index, stretch in enumerate(run.stretches)),
        *((("run", "added", index), block) for index, (block, _) in enumerate(run.added)),
        *((("run", "skipped", index), block) for index, block in enumerate(run.skipped)),
    )
    for path, block in named:
        if block is not None and block not in blocks:
            raise BrokenRule(path, "reference")
    _check_unique(("run", "added"), (block for block, _ in run.added))
    _check_stretches(run)


def _check_stretches(run: Run) -> None:
    last = len(run.stretches) - 1
    before: datetime | None = None
    for index, stretch in enumerate(run.stretches):
        path: Path = ("run", "stretches", index)
        if before is not None and stretch.began < before:
            raise BrokenRule((*path, "began"), "order")
        if stretch.ended is not None and stretch.ended < stretch.began:
            raise BrokenRule((*path, "ended"), "order")
        # Only the last stretch can still be going on, and only while its block is on.
        is_on = index == last and run.is_running and stretch.block == run.block
        if (stretch.ended is None) is not is_on:
            raise BrokenRule((*path, "ended"), "open_end")
        _check_pauses(stretch, path)
        before = stretch.ended
    if run.is_running and not run.stretches:
        raise BrokenRule(("run", "block"), "open_end")
    if run.paused_at is not None and not run.is_running:
        raise BrokenRule(("run", "paused_at"), "order")
    if run.closed_at is not None and before is not None and run.closed_at < before:
        raise BrokenRule(("run", "closed_at"), "order")


def _check_pauses(stretch: Stretch, path: Path) -> None:
    before = stretch.began
    for index, pause in enumerate(stretch.pauses):
        if not before <= pause.began <= pause.ended <= (stretch.ended or pause.ended):
            raise BrokenRule((*path, "pauses", index), "order")
        before = pause.ended


def _check_unique(path: Path, ids: Iterable[str]) -> None:
    seen: set[str] = set()
    for index, one in enumerate(ids):
        if one in seen:
            raise BrokenRule((*path, index, "id"), "duplicate")
        seen.add(one)
