"""The orders: what Enter makes of the text in the field, for each thing the field can be used for."""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from app.models.agenda.agenda import Block, BlockKind
from app.models.evening import Evening
from app.models.ground.faults import NotPossible
from app.models.ground.words import MAX_QUOTE, clean
from app.models.said.dialogue import Draft, Mode, Quote
from app.models.said.summary import KeyPoint
from app.services.commands import commands as c

__all__ = ["EnterKey", "Mode", "clock_time", "order", "place_of"]

_CLOCK_TIME = re.compile(r"\s*(\d{1,2})\s*[.:u]?\s*(\d{2})\s*$")


@dataclass(frozen=True, slots=True)
class EnterKey:
    """How Enter was pressed: what is to become of the words. `behind` is the quote a new point is made from."""

    prompt: str | None = None
    starred: bool = False
    parked: bool = False
    behind: str | None = None


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
            return c.BeganAt(now, clock_time(draft.text, evening.zone, now))


def clock_time(text: str, zone: str, now: datetime) -> datetime:
    """Return the last moment before now at which the clock showed this time: 19.47, 19:47 and 1947 are the same.

    Raises NotPossible("not_a_time").
    """
    found = _CLOCK_TIME.match(text)
    if found is None or int(found[1]) > 23 or int(found[2]) > 59:
        raise NotPossible("not_a_time")
    local = now.astimezone(ZoneInfo(zone))
    moment = local.replace(hour=int(found[1]), minute=int(found[2]), second=0, microsecond=0)
    if moment > local + timedelta(minutes=1):
        moment -= timedelta(days=1)
    return moment.astimezone(now.tzinfo)


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
    return Quote(draft.id, block.id, prompt, draft.voice, text, now, key.starred, 0, key.parked)
