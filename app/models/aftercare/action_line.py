"""The action line: what somebody will do, who, and by when, all written in one line."""

from dataclasses import dataclass
from datetime import date

from app.models.ground.faults import NotPossible
from app.models.ground.written import read_day

MOST_OF_A_DAY = 4
"""Words that a day is written in at most, such as *do 17 december 2026*."""
BY = ("vóór", "voor", "op", "uiterlijk")
"""Words before a day that are no part of what is done, nor of who does it."""


@dataclass(frozen=True, slots=True)
class ActionLine:
    """What stood in the line; what was not written is empty, or None."""

    title: str
    owner: str = ""
    due: date | None = None


def read_action(line: str, today: date) -> ActionLine:
    """Return what, who and when of a line such as *Kaartje per mentor @teamleider 4 dec*.

    Who comes after the @, by when stands before it or at the end. Without an @ a day counts only with a number in it:
    *Afspraken over vrijdag* is what is done and no more.
    """
    before, at, after = line.partition("@")
    owner, due = _without_day(after, today, named=True) if at else ("", None)
    title, first = _without_day(before, today, named=False) if due is None else (_tidy(before), None)
    return ActionLine(title, owner, due or first)


def _without_day(words: str, today: date, *, named: bool) -> tuple[str, date | None]:
    """Return the words without the day at their end, and that day; `named` ones, such as *vrijdag*, count too."""
    parts = words.split()
    for count in range(min(MOST_OF_A_DAY, len(parts)), 0, -1):
        written = " ".join(parts[-count:])
        if not named and not any(sign.isdigit() for sign in written):
            continue
        try:
            day = read_day(written, today)
        except NotPossible:
            continue
        rest = parts[:-count]
        if rest and rest[-1].casefold() in BY:
            rest.pop()
        return _tidy(" ".join(rest)), day
    return _tidy(words), None


def _tidy(words: str) -> str:
    return " ".join(words.split()).strip(" ,;·-")
