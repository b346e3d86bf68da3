"""The dialogue: the prompts, and what was said under them."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from itertools import filterfalse
from operator import attrgetter

MOST_PROMPTS = 100
MOST_QUOTES = 20_000
LONGEST_LABEL = 40
LONGEST_OWNER = 80
"""Signs in the role that answers what is parked."""


class Voice(StrEnum):
    """Whose side a quote comes from; never who said it."""

    PARENT = "parent"
    SCHOOL = "school"
    PUPIL = "pupil"


@dataclass(frozen=True, slots=True)
class Prompt:
    """A question of the dialogue, with a short label for the desk."""

    id: str
    text: str
    label: str


@dataclass(frozen=True, slots=True)
class Quote:
    """Something that was said. `heard` counts how often it came again; `owner` is a role, for parked quotes only.

    `table_id` is the theme table at which it was said, if it was. `into` is the quote that says the same and was taken
    together with this one; both keep their words, and the other one counts this one as heard again.
    """

    id: str
    block: str
    prompt: str | None
    voice: Voice
    text: str
    said_at: datetime
    starred: bool = False
    heard: int = 0
    parked: bool = False
    owner: str = ""
    table_id: str | None = None
    into: str = ""


class Mode(StrEnum):
    """What Enter does with the text in the field."""

    NOTE = "note"
    EDIT = "edit"
    OWNER = "owner"
    POINT = "point"
    NEW_POINT = "new_point"
    MESSAGE = "message"
    BEGAN = "began"
    END = "end"
    TABLE = "table"


MOST_LEFT = 20
"""So many changes that were left unfinished are kept; the oldest goes."""


@dataclass(frozen=True, slots=True)
class LeftWords:
    """A change that was left before it was stored: what the field was used for, and the words that stood in it."""

    id: str
    mode: str
    target: str
    text: str


@dataclass(frozen=True, slots=True)
class Draft:
    """What the notulist is typing, and where it would go. `follows` means the prompt follows the host.

    While `once` is set the next note alone goes under `once_prompt`; what comes after it goes on as before.

    `id` is the id the note will have, made before the first try. `mode` is a `Mode`, `target` the quote or point it
    is about; `aside` is the note that waits meanwhile, with its own id. `waiting` are notes that were entered and are
    not known to be stored, `left` are changes that were left, the last one at the end.
    """

    id: str = ""
    text: str = ""
    voice: Voice = Voice.PARENT
    prompt: str | None = None
    follows: bool = True
    mode: str = "note"
    target: str = ""
    aside: str = ""
    aside_id: str = ""
    waiting: tuple[Quote, ...] = ()
    left: tuple[LeftWords, ...] = ()
    once: bool = False
    once_prompt: str | None = None


def stands_for(quote: Quote, find: Callable[[str], Quote | None]) -> Quote:
    """Return the quote that stands for this one: itself, unless it was taken together with another that is there."""
    seen = {quote.id}
    while (other := find(quote.into)) is not None and other.id not in seen:
        seen.add(other.id)
        quote = other
    return quote


def by_voice(quotes: Iterable[Quote]) -> dict[Voice, int]:
    """Count quotes per voice; a voice that was not heard counts 0."""
    counts = Counter(quote.voice for quote in quotes)
    return {voice: counts[voice] for voice in Voice}


@dataclass(frozen=True, slots=True)
class Tally:
    """How many quotes there are. A voice or a prompt without one counts 0; None is what stands under no prompt."""

    voices: Counter[Voice]
    prompts: Counter[str | None]


def tally(quotes: Iterable[Quote]) -> Tally:
    """Count quotes per voice and per prompt; parked ones do not count."""
    counted = Tally(Counter(), Counter())
    # As few steps per quote as can be: each Enter counts all of them anew.
    kinds = Counter(map(attrgetter("voice", "prompt"), filterfalse(attrgetter("parked"), quotes)))
    for (voice, prompt), count in kinds.items():
        counted.voices[voice] += count
        counted.prompts[prompt] += count
    return counted
