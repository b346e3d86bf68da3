"""The exit words: what people thought of the evening, without a name, a time or an order."""

import re
from dataclasses import dataclass
from random import Random

from app.models.ground.faults import NotPossible

MOST_EXITS = 1_000
LONGEST_EXIT = 120
MARKS = range(1, 6)
"""The marks that can be given by counted hands."""

_HANDS = re.compile(r"\s*(\d+)\s*[:=]\s*(\d{1,4})\s*$")
"""A mark and how many hands it got: 4: 12."""


@dataclass(frozen=True, slots=True)
class Exit:
    """One answer to *Wat vond je ervan?*: a word, or a mark of 1 to 5; the other is empty or None."""

    word: str = ""
    mark: int | None = None


def read_exit(text: str) -> tuple[Exit, int]:
    """Return what was typed, and by how many hands: a word, a mark such as 4, or 4: 12 for twelve hands.

    Raises NotPossible("exit_mark") for a figure that is no mark, "exit_hands" for no hands at all.
    """
    counted = _HANDS.match(text)
    figure = counted[1] if counted is not None else text.strip()
    if not figure.isdecimal():
        return Exit(text.strip()), 1
    if int(figure) not in MARKS:
        raise NotPossible("exit_mark")
    hands = int(counted[2]) if counted is not None else 1
    if not hands:
        raise NotPossible("exit_hands")
    return Exit(mark=int(figure)), hands


def with_exit(exits: tuple[Exit, ...], one: Exit, place: int, hands: int = 1) -> tuple[Exit, ...]:
    """Return the list with so many more, each at a place that follows from one drawn by chance.

    So the list tells nobody's turn, nor who raised a hand with whom.
    """
    chance = Random(place)
    for number in range(hands):
        here = chance.randrange(len(exits) + 1) if number else place % (len(exits) + 1)
        exits = (*exits[:here], one, *exits[here:])
    return exits


def without_exit(exits: tuple[Exit, ...], one: Exit, hands: int = 1) -> tuple[Exit, ...]:
    """Return the list with so many less of what is equal to this, as far as there are; the same list without any."""
    places = [place for place, there in enumerate(exits) if there == one][:hands]
    return tuple(there for place, there in enumerate(exits) if place not in places) if places else exits
