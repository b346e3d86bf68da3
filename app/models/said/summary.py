"""The summary: what was heard, as points with the quotes behind them."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from app.models.ground.words import count_words
from app.models.said.dialogue import Quote, Voice, by_voice, stands_for
from app.models.said.privacy import Fine, folded, mask, personal_words

MOST_POINTS = 1_000
LONGEST_POINT = 300
MAX_POINT_WORDS = 12


class Origin(StrEnum):
    """Where a point came from: the room itself, the draaiboek, or who worked it out after the evening."""

    ROOM = "room"
    STANDARD = "standard"
    AFTER = "after"


@dataclass(frozen=True, slots=True)
class KeyPoint:
    """A point of the summary. A standard one comes from the draaiboek and counts only once `accepted`.

    `accepted` means: the host has switched it on for the room. `quotes` are the ids of the quotes behind it.
    `short` is how desk and beamer show a long standard point; paper and record keep `text`. One that was made `after`
    the evening counts at once: no room was there to be shown it.
    """

    id: str
    text: str
    parent: str | None = None
    standard: bool = False
    accepted: bool = False
    quotes: tuple[str, ...] = ()
    short: str = ""
    after: bool = False

    @property
    def origin(self) -> Origin:
        """Where it came from."""
        if self.standard:
            return Origin.STANDARD
        return Origin.AFTER if self.after else Origin.ROOM

    @property
    def glance(self) -> str:
        """The words for who has no time to read: on the desk and for the room, before they are masked."""
        return self.short or self.text

    @property
    def is_long(self) -> bool:
        """Whether the point has too many words to be read from the back row."""
        return count_words(self.glance) > MAX_POINT_WORDS


class Heard(StrEnum):
    """How a point stands against what was said."""

    HEARD = "heard"
    NOT_HEARD = "not_heard"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Behind:
    """What stands behind a point: the state, and the number of quotes per voice."""

    state: Heard
    quotes: int
    voices: tuple[tuple[Voice, int], ...]


def behind(point: KeyPoint, find: Callable[[str], Quote | None]) -> Behind:
    """Return how a point stands: a point of our own is new, a standard one is heard once a quote is linked.

    `find` returns the quote with an id; one that is not there any more does not count,
    and those that were taken together count once.
    """
    linked = [quote for quote in map(find, point.quotes) if quote is not None]
    said = tuple({one.id: one for one in (stands_for(quote, find) for quote in linked)}.values())
    state = Heard.NEW if not point.standard else Heard.HEARD if said else Heard.NOT_HEARD
    return Behind(state, len(said), tuple(by_voice(said).items()))


def for_room(point: KeyPoint, fine: Fine) -> str:
    """Return the words of a point as the room reads them: what the school prepared in its short form, else masked."""
    return point.glance if point.standard else mask(point.text, fine)


def reworded(point: KeyPoint, text: str, *, begun: bool) -> KeyPoint:
    """Return a point with other words. A standard one that gets a name once the evening began is our own from then on."""
    known = set(map(folded, personal_words(point.text)))
    prepared = not begun or known.issuperset(map(folded, personal_words(text)))
    short = point.short if text == point.text else ""  # it was the short form of other words
    return replace(point, text=text, short=short, standard=point.standard and prepared)


def accepted(points: Iterable[KeyPoint]) -> tuple[KeyPoint, ...]:
    """Return the points that may be shown, in order."""
    return tuple(point for point in points if point.accepted)
