"""The bin: how long a deleted evening waits in it, and the title that is typed to erase it before that."""

import unicodedata
from datetime import date, datetime, timedelta

from app.models.ground.words import clean
from app.models.shelf import today

KEPT = timedelta(days=7)
"""So long an evening can be taken out of the bin."""

# Kinds of one sign, and letters whose stroke Unicode counts as part of them.
_ALIKE = str.maketrans(
    {
        **dict.fromkeys("‐‑‒–—―−⁃﹘﹣－", "-"),
        **dict.fromkeys('"`´‘’‚‛“”„‟′″«»‹›＂＇ʼ', "'"),
        **dict(zip("øłđħŧı", "oldhti", strict=True)),
    }
)


def erased_on(binned_at: datetime) -> date:
    """Return the day in the school on which an evening that went into the bin then (aware UTC) becomes due."""
    return today(binned_at) + KEPT


def is_due(binned_at: datetime, now: datetime) -> bool:
    """Return whether an evening was in the bin for long enough; both moments aware UTC."""
    return today(now) >= erased_on(binned_at)


def is_title(typed: str, title: str) -> bool:
    """Return whether somebody typed this title.

    Capitals, marks on letters, spaces around it and kinds of space, dash and quote do not count.
    """
    plain = _plain(title)
    return _plain(typed) == plain if plain else clean(typed) == clean(title) != ""


def _plain(text: str) -> str:
    apart = unicodedata.normalize("NFKD", text.translate(_ALIKE).casefold().translate(_ALIKE))
    seen = (sign for sign in apart if unicodedata.category(sign) not in ("Mn", "Cf"))
    return " ".join("".join(seen).split())
