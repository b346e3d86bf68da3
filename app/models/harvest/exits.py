"""The exit words: what people thought of the evening, without a name, a time or an order."""

from dataclasses import dataclass

MOST_EXITS = 1_000
LONGEST_EXIT = 120
MARKS = range(1, 6)
"""The marks that can be given by counted hands."""


@dataclass(frozen=True, slots=True)
class Exit:
    """One answer to *Wat vond je ervan?*: a word, or a mark of 1 to 5; the other is empty or None."""

    word: str = ""
    mark: int | None = None


def with_exit(exits: tuple[Exit, ...], one: Exit, place: int) -> tuple[Exit, ...]:
    """Return the list with one more at a place, which is drawn by chance: the list tells nobody's turn."""
    here = place % (len(exits) + 1)
    return (*exits[:here], one, *exits[here:])


def without_exit(exits: tuple[Exit, ...], one: Exit) -> tuple[Exit, ...]:
    """Return the list with one less of what is equal to this; the same list when there is none."""
    here = next((place for place, there in enumerate(exits) if there == one), None)
    return exits if here is None else (*exits[:here], *exits[here + 1 :])
