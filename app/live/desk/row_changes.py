"""Row changes: how a list model tells which of its rows look different now."""

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QAbstractListModel


def tell_changes(model: QAbstractListModel, before: Sequence[object], after: Sequence[object]) -> None:
    """Tell it of rows that changed, those below each other in one signal, so that a view lays itself out once."""
    first = 0
    changed = (old is not new and old != new for old, new in zip(before, after, strict=True))
    for differs, rows in groupby(changed):
        count = len(list(rows))
        if differs:
            model.dataChanged.emit(model.index(first), model.index(first + count - 1))
        first += count
