"""The rules of an evening from a file: what must hold between its parts before it is let in."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from app.models import preparation_rules
from app.models.aftercare import followup_rules
from app.models.agenda import run_rules
from app.models.agenda.agenda import LONGEST_BLOCK, MOST_BLOCKS
from app.models.agenda.run import LONGEST_SHIFT
from app.models.evening import Evening
from app.models.followup.kept_file import LONGEST_KEPT
from app.models.followup.publications import LONGEST_DOCUMENT
from app.models.ground.rules import YEARS, Broken, Path, doubled, too_many
from app.models.ground.words import MAX_QUOTE, clean, is_blank
from app.models.said.dialogue import MOST_LEFT, MOST_PROMPTS, MOST_QUOTES, Mode
from app.models.said.summary import MOST_POINTS

MOST = {"prompts": MOST_PROMPTS, "points": MOST_POINTS, "quotes": MOST_QUOTES}
LONGEST_IN_FILE = 20_000
"""Signs in a text of which no rule says how long it may be."""
_LONGER: dict[tuple[str | int, ...], int] = {
    ("followup", "publications", "document"): LONGEST_DOCUMENT,
    ("followup", "publications", "file"): LONGEST_KEPT,
}
LARGEST_NUMBER = 1_000_000
# What is being typed is not cleaned yet.
_UNFINISHED = (("draft", "text"), ("draft", "aside"), ("draft", "left", "text"))


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
    for path, rule in _broken(evening):
        raise BrokenRule(path, rule)


def _broken(evening: Evening) -> Iterator[Broken]:
    """Yield each place where the evening cannot be; what comes later trusts what came before."""
    yield from too_many(("agenda", "blocks"), evening.agenda.blocks, MOST_BLOCKS)
    for name, most in MOST.items():
        yield from too_many((name,), getattr(evening, name), most)
    for path, value in _values(evening, ()):
        if rule := _broken_by(path, value):
            yield path, rule
    yield from _broken_zone(evening.zone)
    yield from _broken_agenda(evening)
    yield from _broken_words(evening)
    yield from run_rules.broken(evening.run, {block.id for block in evening.agenda.running_blocks()})
    yield from preparation_rules.broken(evening)
    yield from followup_rules.broken(evening)


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
            least, most = _bounds(path)
            return "" if least <= value <= most else "out_of_range"
        case datetime():
            return "" if value.utcoffset() == timedelta() and value.year in YEARS else "moment"
        case date():
            return "" if value.year in YEARS else "date"
        case time():
            return "" if value.tzinfo is None else "time"
    return ""


def _bounds(path: Path) -> tuple[int, int]:
    if path == ("run", "shift"):
        return -LONGEST_SHIFT, LONGEST_SHIFT
    return -LARGEST_NUMBER if "added" in path else 0, LARGEST_NUMBER


def _broken_by_text(path: Path, text: str) -> str:
    place = tuple(part for part in path if not isinstance(part, int))
    if place in _UNFINISHED:
        return ""
    if len(text) > _LONGER.get(place, LONGEST_IN_FILE):
        return "too_long"
    if path[-1] == "id" and not text and path != ("draft", "id"):
        return "empty"
    # The bars keep spaces at the ends out of it: only signs within are meant.
    return "" if clean(f"|{text}|") == f"|{text}|" else "not_clean"


def _broken_zone(zone: str) -> Iterator[Broken]:
    try:
        datetime.now(UTC).astimezone(ZoneInfo(zone))
    except (OSError, ValueError, KeyError):
        yield ("zone",), "zone"


def _broken_agenda(evening: Evening) -> Iterator[Broken]:
    blocks = evening.agenda.blocks
    prompts = {prompt.id for prompt in evening.prompts}
    yield from doubled(("agenda", "blocks"), (block.id for block in blocks))
    yield from doubled(("prompts",), (prompt.id for prompt in evening.prompts))
    seen: set[str] = set()
    for index, block in enumerate(blocks):
        path: Path = ("agenda", "blocks", index)
        if block.parent is not None and block.parent not in seen:
            yield (*path, "parent"), "reference"
        if block.minutes > LONGEST_BLOCK or block.minimum > block.minutes:
            yield (*path, "minutes"), "out_of_range"
        for number, step in enumerate(block.steps):
            if not 0 <= step.minutes <= LONGEST_BLOCK:
                yield (*path, "steps", number, "minutes"), "out_of_range"
            if step.prompt is not None and step.prompt not in prompts:
                yield (*path, "steps", number, "prompt"), "reference"
        seen.add(block.id)
    if not evening.agenda.running_blocks():
        yield ("agenda", "blocks"), "nothing_to_run"


def _broken_words(evening: Evening) -> Iterator[Broken]:
    blocks = {block.id for block in evening.agenda.blocks}
    prompts = {None, *(prompt.id for prompt in evening.prompts)}
    points = {point.id for point in evening.points}
    yield from doubled(("points",), (point.id for point in evening.points))
    yield from doubled(("quotes",), (quote.id for quote in evening.quotes))
    for index, point in enumerate(evening.points):
        if point.parent is not None and (point.parent not in points or point.parent == point.id):
            yield ("points", index, "parent"), "reference"
    for index, quote in enumerate(evening.quotes):
        if quote.block not in blocks:
            yield ("quotes", index, "block"), "reference"
        if quote.prompt not in prompts:
            yield ("quotes", index, "prompt"), "reference"
        if len(quote.text) > MAX_QUOTE:
            yield ("quotes", index, "text"), "too_long"
        if is_blank(quote.text):
            yield ("quotes", index, "text"), "empty"
    if evening.draft.prompt not in prompts:
        yield ("draft", "prompt"), "reference"
    if evening.draft.once_prompt not in prompts:
        yield ("draft", "once_prompt"), "reference"
    yield from too_many(("draft", "left"), evening.draft.left, MOST_LEFT)
    for mode, path in (
        (evening.draft.mode, ("draft", "mode")),
        *((words.mode, ("draft", "left", index, "mode")) for index, words in enumerate(evening.draft.left)),
    ):
        if mode not in list(Mode):
            yield path, "choice"
