"""Row changes: how a list model tells which of its rows look different now."""

from collections.abc import Iterable, Sequence
from itertools import compress, groupby
from operator import is_not

from PySide6.QtCore import QAbstractListModel


def tell_changes(model: QAbstractListModel, before: Sequence[object], after: Sequence[object]) -> None:
    """Tell it of rows that changed; there must be as many as before."""
    tell_rows(model, changed_rows(before, after))


def changed_rows(before: Sequence[object], after: Sequence[object]) -> list[int]:
    """Return the numbers of rows that are others now, as far as there are rows in both.

    What is the same object is not looked into, for of many thousand rows hardly one ever changes.
    """
    others = compress(range(len(before)), map(is_not, before, after))
    return [row for row in others if before[row] != after[row]]


def tell_rows(model: QAbstractListModel, rows: Iterable[int]) -> None:
    """Tell it of changed rows, from the first; those below each other in one signal, so that a view is laid out once."""
    for _, neighbours in groupby(enumerate(rows), key=_distance):
        numbers = [row for _, row in neighbours]
        model.dataChanged.emit(model.index(numbers[0]), model.index(numbers[-1]))


def _distance(place: tuple[int, int]) -> int:
    """Return what is the same for numbers that follow each other without a gap."""
    return place[1] - place[0]
