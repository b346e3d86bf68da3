"""The days named in a text: what a letter that is used again says about other months than these."""

import re
from datetime import date

from app.models.ground.faults import NotPossible
from app.models.ground.written import read_day

_NAMED = re.compile(
    r"(?<![\w.-])(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[-/]\d{1,2}(?:[-/]\d{2,4})?"
    r"|\d{1,2} (?:jan|feb|mrt|maa|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]*(?: \d{4})?)(?![\w-])",
    re.IGNORECASE,
)
MOST = 20
"""Days that are read of one text: more are no letter."""


def days_named(text: str, today: date) -> tuple[tuple[str, date], ...]:
    """Return the days that a text names, each as it stands there; without a year it is the first one from about `today`."""
    found = []
    for named in list(_NAMED.finditer(text))[:MOST]:
        try:
            found.append((named[0], read_day(named[0], today)))
        except NotPossible:
            continue  # 31/31 is a fraction, or whatever else
    return tuple(found)


def overtaken(text: str, today: date, last: date) -> str:
    """Return the first day in a text, as it stands there, that has passed or comes after `last`; empty without one."""
    return next((words for words, day in days_named(text, today) if not today <= day <= last), "")
