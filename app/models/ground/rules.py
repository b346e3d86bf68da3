"""The rules: what every check of a file has in common, a place and the name of the rule that is broken there."""

from collections.abc import Iterable, Iterator

Path = tuple[str | int, ...]
Broken = tuple[Path, str]

YEARS = range(2000, 2200)
"""The years of evenings: what lies outside is a slip of the finger, and no sum of dates can leave the calendar."""


def too_many(path: Path, items: tuple[object, ...], most: int) -> Iterator[Broken]:
    """Yield the place of a list that is longer than it may be."""
    if len(items) > most:
        yield path, "too_many"


def doubled(path: Path, ids: Iterable[str]) -> Iterator[Broken]:
    """Yield each place where an id stands that was there before."""
    seen: set[str] = set()
    for index, one in enumerate(ids):
        if one in seen:
            yield (*path, index, "id"), "duplicate"
        seen.add(one)
