"""What is worked out of a frozen value: asked for the first time it is worked out, and from then on it is kept."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Generic, Self, TypeVar, overload

T = TypeVar("T")


class Keeps:
    """The base of a frozen value that keeps what was worked out of it.

    That is no field: two values are compared, hashed, stored and replaced as if nothing had been worked out yet.
    """

    __slots__ = ("_kept",)

    if TYPE_CHECKING:  # whoever asks for the fields of the value by their annotations must not find it
        _kept: dict[str, object]


class _WorkedOut(Generic[T]):
    """Reads like a property. Two threads that ask at once may both work it out; a value has but one outcome."""

    def __init__(self, work: Callable[..., T]) -> None:
        self._work = work
        self._name = work.__name__
        self.__doc__ = work.__doc__

    @overload
    def __get__(self, value: None, kind: type) -> Self: ...
    @overload
    def __get__(self, value: Keeps, kind: type) -> T: ...

    def __get__(self, value: Keeps | None, kind: type) -> "T | Self":
        if value is None:
            return self
        try:
            return value._kept[self._name]  # type: ignore[return-value]  # kept under the name of what made it
        except AttributeError:
            object.__setattr__(value, "_kept", {})
        except KeyError:
            pass
        made = self._work(value)
        value._kept[self._name] = made
        return made


def kept_of(value: Keeps) -> Mapping[str, object]:
    """Return all that was worked out of a value so far, by its name."""
    return getattr(value, "_kept", {})


def hand_over(value: Keeps, made: Mapping[str, object]) -> None:
    """Give a new value what comes cheaper from the value before it than from itself; the outcomes must be the same."""
    object.__setattr__(value, "_kept", dict(made))


def worked_out(work: Callable[..., T]) -> _WorkedOut[T]:
    """Make a property of a method without arguments, worked out once for each value of a class that `Keeps`."""
    return _WorkedOut(work)
