"""The line of a theme: what was said, decided, told and done about it over the evenings, in the order of the days."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.models.followup.followup import ActionState
from app.models.followup.publications import Length
from app.models.promises.promised import PromisedEvening


class MomentKind(StrEnum):
    """What happened on a day of the line."""

    SAID = "said"
    TOLD = "told"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Moment:
    """One day of the line. `count` are quotes of the theme that were said, letters that parents got, or what was done.

    `decided` is how many promises about the theme were made on an evening.
    """

    day: date
    kind: MomentKind
    count: int
    decided: int = 0


@dataclass(frozen=True, slots=True)
class ThemeLine:
    """A theme with its moments, the earliest first."""

    id: str
    title: str
    moments: tuple[Moment, ...]


def theme_lines(evenings: Iterable[PromisedEvening]) -> tuple[ThemeLine, ...]:
    """Return the line of each theme, that of the latest evening first."""
    lines: dict[str, tuple[str, list[Moment]]] = {}
    for evening in sorted(evenings, key=lambda one: one.day, reverse=True):
        for theme, title in evening.themes:
            lines.setdefault(theme, (title, []))[1].extend(_moments(evening, theme, title))
    return tuple(
        ThemeLine(theme, title, tuple(sorted(moments, key=lambda one: (one.day, list(MomentKind).index(one.kind)))))
        for theme, (title, moments) in lines.items()
    )


def _moments(evening: PromisedEvening, theme: str, title: str) -> Iterable[Moment]:
    promises = [one for one in evening.promises if evening.theme_of(one) == title]
    yield Moment(evening.day, MomentKind.SAID, evening.said(theme), len(promises))
    parents = (one for one in evening.published if one.length is not Length.COUNCIL)
    told = Counter(one.sent_on for one in parents if one.sent_on is not None)
    yield from (Moment(day, MomentKind.TOLD, number) for day, number in sorted(told.items()))
    over = (ActionState.DONE, ActionState.CHECKED)
    ends = [
        next((update.on for update in one.updates if update.state in over), None)
        for one in promises
        if one.state in over
    ]
    for day in sorted({day for day in ends if day is not None}):
        yield Moment(day, MomentKind.DONE, ends.count(day))
