"""Faults: what can go wrong for the user, as a key with values; `app.wording` makes the sentence."""

import traceback

from typing_extensions import override


class Fault(Exception):
    """Something the user can understand and act on.

    `key` names the sentence, `values` fill it. A fault never carries what people said.
    """

    def __init__(self, key: str, **values: str | int) -> None:
        super().__init__(key)
        self.key = key
        self.values = values

    @override
    def __reduce__(self) -> tuple[object, ...]:
        return (_revive, (type(self), self.key, self.values))


class NotPossible(Fault):
    """The command makes no sense at this moment, such as pausing when nothing runs."""


class BadInput(Fault):
    """A file or a field holds something that cannot be used; the values name the place."""


class StoreTrouble(Fault):
    """The store could not do its work; what was asked may or may not have been kept."""


def trace(error: BaseException) -> str:
    """Return where an unforeseen error came from, without its message: that may hold what people said."""
    frames = traceback.extract_tb(error.__traceback__)
    places = " < ".join(
        f"{frame.name} ({frame.filename.rsplit('app', 1)[-1]}:{frame.lineno})" for frame in reversed(frames)
    )
    return f"{type(error).__name__} in {places}"


def _revive(kind: type[Fault], key: str, values: dict[str, str | int]) -> Fault:
    return kind(key, **values)
