"""Lists: where two of them differ, found at the speed of comparing and not of counting."""

from collections.abc import Sequence


def changed_span(was: Sequence[object], now: Sequence[object]) -> tuple[slice, slice]:
    """Return what is left of both when the same objects at their beginning and at their end are taken off.

    After a new item at the end of a long list that is nothing of the one and the item of the other.
    """
    most = min(len(was), len(now))
    if now[:most] == was[:most]:
        return slice(most, len(was)), slice(most, len(now))
    start = next(place for place in range(most) if was[place] is not now[place])
    same_end = next((place for place in range(most - start) if was[-1 - place] is not now[-1 - place]), most - start)
    return slice(start, len(was) - same_end), slice(start, len(now) - same_end)
