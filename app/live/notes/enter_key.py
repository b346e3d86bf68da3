"""The orders: what Enter makes of the text in the field, for each thing the field can be used for."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from app.models.agenda.agenda import Block, BlockKind
from app.models.evening import Evening
from app.models.ground.faults import NotPossible
from app.models.ground.words import MAX_QUOTE, clean
from app.models.ground.written import read_clock, read_pause
from app.models.said.dialogue import Draft, Mode, Quote
from app.models.said.summary import KeyPoint
from app.services.commands import commands as c

__all__ = [
    "EnterKey",
    "Mode",
    "clock_time",
    "clock_time_ahead",
    "moment_before",
    "moment_near",
    "order",
    "pause_between",
    "place_of",
]

_MINUTES_MORE = re.compile(r"\s*\+\s*(\d{1,3})\s*$")
_SOON = timedelta(hours=6)
"""How far ahead a clock time after midnight is looked for."""


@dataclass(frozen=True, slots=True)
class EnterKey:
    """How Enter was pressed: what is to become of the words. `behind` is the quote a new point is made from.

    `table` is the id of the theme table at which it was said.
    """

    prompt: str | None = None
    starred: bool = False
    parked: bool = False
    behind: str | None = None
    table: str | None = None


def order(draft: Draft, evening: Evening, key: EnterKey, now: datetime) -> c.Command:
    """Return the command that Enter means now; raises NotPossible when the text cannot become one."""
    match Mode(draft.mode):
        case Mode.NOTE:
            return c.AddQuote(now, _quote(draft, evening, key, now))
        case Mode.EDIT:
            return c.EditQuote(now, draft.target, draft.text)
        case Mode.OWNER:
            return c.ParkQuote(now, draft.target, True, draft.text)
        case Mode.POINT:
            return c.EditPoint(now, draft.target, draft.text)
        case Mode.NEW_POINT:
            quotes = (key.behind,) if key.behind else ()
            point = KeyPoint(draft.id, draft.text, accepted=True, quotes=quotes)
            return c.AddPoint(now, point, draft.target or None)
        case Mode.MESSAGE:
            return c.ShowMessage(now, draft.text)
        case Mode.BEGAN:
            return _put_right(draft.text, evening, now)
        case Mode.TABLE:
            raise NotPossible("field_in_use")  # a number is no words to keep
        case Mode.END:
            return c.EndAt(now, _end(draft.text, evening, now))


def clock_time(text: str, zone: str, now: datetime) -> datetime:
    """Return the last moment before now at which the clock showed this time: 19.47, 19:47 and 1947 are the same.

    Raises NotPossible("not_a_time").
    """
    return _last(read_clock(text), zone, now)


def clock_time_ahead(text: str, zone: str, now: datetime) -> datetime:
    """Return the moment today, or shortly after midnight, at which the clock will show this time.

    One that has passed is returned as it is. Raises NotPossible("not_a_time").
    """
    moment = _today(read_clock(text), zone, now)
    tomorrow = _a_day_from(moment, zone, 1)
    return (tomorrow if moment <= now and tomorrow - now <= _SOON else moment).astimezone(now.tzinfo)


def _last(at: time, zone: str, now: datetime) -> datetime:
    moment = _today(at, zone, now)
    if moment > now + timedelta(minutes=1):
        moment = _a_day_from(moment, zone, -1)
    return moment.astimezone(now.tzinfo)


def _today(at: time, zone: str, now: datetime) -> datetime:
    local = now.astimezone(ZoneInfo(zone))
    return local.replace(hour=at.hour, minute=at.minute, second=0, microsecond=0).astimezone(UTC)


def _a_day_from(moment: datetime, zone: str, days: int) -> datetime:
    return (moment.astimezone(ZoneInfo(zone)) + timedelta(days=days)).astimezone(UTC)


def moment_before(text: str, evening: Evening, now: datetime) -> datetime:
    """Return when the clock on the wall showed this last, as a moment of the evening. Raises as `clock_time`."""
    return _moment_before(read_clock(text), evening, now)


def _moment_before(at: time, evening: Evening, now: datetime) -> datetime:
    return evening.own(_last(at, evening.zone, evening.on_wall(now)))


def moment_near(text: str, evening: Evening, about: datetime) -> datetime:
    """Return when the clock on the wall showed this nearest to a moment of the evening. Raises as `clock_time`."""
    wall = evening.on_wall(about)
    today = _today(read_clock(text), evening.zone, wall)
    days = (today, *(_a_day_from(today, evening.zone, by) for by in (-1, 1)))
    return evening.own(min(days, key=lambda day: abs(day - wall)))


def pause_between(began: time, ended: time, evening: Evening, now: datetime) -> tuple[datetime, datetime]:
    """Return the moments of a pause of which two clock times were typed; also over midnight."""
    until = _moment_before(ended, evening, now)
    return _moment_before(began, evening, until), until


def _put_right(text: str, evening: Evening, now: datetime) -> c.Command:
    """Return what two clock times mean, a pause that was forgotten, or one: when the block really began."""
    pause = read_pause(text)
    if pause is not None:
        return c.BookPause(now, *pause_between(*pause, evening, now))
    return c.BeganAt(now, moment_before(text, evening, now))


def _end(text: str, evening: Evening, now: datetime) -> datetime:
    """Return the clock time that was typed; +5 is five minutes after what the room reads, or after now if that is over."""
    more = _MINUTES_MORE.match(text)
    if more is None:
        return evening.own(clock_time_ahead(text, evening.zone, evening.on_wall(now)))
    told = evening.told_end(now)
    return evening.as_told(max(told[1] if told is not None else now, now) + timedelta(minutes=int(more[1])))


def place_of(draft: Draft, evening: Evening, prompt: str | None) -> tuple[Block, str | None]:
    """Return the block a note goes to now, and the prompt if any: outside the dialogue only one that was chosen."""
    block = evening.block or evening.agenda.running_blocks()[0]
    free = draft.follows and not draft.once and block.kind is not BlockKind.DIALOGUE
    return block, None if free else prompt


def _quote(draft: Draft, evening: Evening, key: EnterKey, now: datetime) -> Quote:
    text = clean(draft.text)
    if len(text) > MAX_QUOTE:
        raise NotPossible("quote_too_long", limit=MAX_QUOTE, length=len(text))
    block, prompt = place_of(draft, evening, key.prompt)
    table = key.table or evening.speaking
    return Quote(draft.id, block.id, prompt, draft.voice, text, now, key.starred, 0, key.parked, table_id=table)
