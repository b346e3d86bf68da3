"""What the words in a list mean: which year, yes or no, a table, the codes of others."""

import re
import unicodedata
from collections.abc import Callable, Sequence
from functools import lru_cache

from app.models.seats.tables import MOST_TABLES

NEARLY_ALL = 0.8
_YES = "ja j yes y x 1 waar true v"
_TICKS = "\u2713\u2714\u221a\u2611\u2612"
_NO = "nee n no 0 onwaar false geen"
_PLAIN = {sign: chr(sign) if chr(sign).isalnum() else " " for sign in range(128)}
_NOTHING = "geen nvt onbekend niets none na nietvantoepassing anonymous anoniem"


@lru_cache(maxsize=1024)
def folded(text: str) -> str:
    """Return the text as it is compared: small letters without accents, figures, and one space between words.

    Kept for a while, for each rule that looks at a line asks for the words of its cells anew.
    """
    if text.isascii():  # most words are, and that is a tenth of the work
        return " ".join(text.lower().translate(_PLAIN).split())
    plain = unicodedata.normalize("NFKD", text.casefold())
    kept = "".join(sign if sign.isalnum() else " " for sign in plain if not unicodedata.combining(sign))
    return " ".join(kept.split())


def same_code(code: str) -> str:
    """Return a code as it is compared: capitals and spaces make no other code."""
    visible = (sign for sign in unicodedata.normalize("NFKC", code).casefold() if unicodedata.category(sign) != "Cf")
    return " ".join("".join(visible).split())


def word_set(text: str) -> frozenset[str]:
    """Return these words as they are compared."""
    return frozenset(folded(word).replace(" ", "") for word in text.split())


_YES_WORDS, _NO_WORDS, _NOTHING_WORDS = word_set(_YES), word_set(_NO), word_set(_NOTHING)
_YEAR = re.compile(r"(?<!\d)[1-8](?!\d)")
_YEAR_WORDS = {
    "eerste": "1",
    "tweede": "2",
    "derde": "3",
    "vierde": "4",
    "vijfde": "5",
    "zesde": "6",
    "brug": "1",
    "brugklas": "1",
}
_NO_YEAR = re.compile(
    r"(?:geen|niet van|nvt|n v t|alle|hele|divers|meerdere|verschillende|medewerker|docent|school)\b.*"
)
_BETWEEN_YEARS = re.compile(r"[/,;&+\n]| en | and ")
_BETWEEN_CODES = re.compile(r"[/,;&|\n]| en | and ", re.IGNORECASE)
_CODE = re.compile(r"[A-Za-z]{1,3}[ -]?\d{1,4}")
_TABLE = re.compile(r"(?:tafel|table|groep|nr|no)? ?(\d{1,9})")


def nearly_all(cells: Sequence[str], holds: Callable[[str], bool]) -> bool:
    """Tell whether something holds of four cells in five, so that a slip of the pen does not count; False without cells."""
    return bool(cells) and sum(map(holds, cells)) >= NEARLY_ALL * len(cells)


def is_code(text: str) -> bool:
    """Tell whether a cell looks like the code of someone: *O12*."""
    return _CODE.fullmatch(text) is not None


def is_nothing(text: str) -> bool:
    """Tell whether a cell says that there is nothing to say: empty, a dash, *n.v.t.*"""
    return folded(text).replace(" ", "") in _NOTHING_WORDS or not folded(text)


def year_of(text: str) -> str | None:
    """Return only the year or years of a class: *3* for 3B, *1/3* for 1a en 3c; None when there is none in it."""
    found = [_YEAR.search(part) for part in _BETWEEN_YEARS.split(text.casefold())]
    years = sorted({match[0] for match in found if match})
    if years:
        return "/".join(years)
    words = (_YEAR_WORDS.get(word) for word in folded(text).split())
    return next((year for year in words if year), None)


def is_no_year(text: str) -> bool:
    """Tell whether a cell says that there is no one year: *n.v.t. (medewerker)*, *alle leerjaren*."""
    return is_nothing(text) or _NO_YEAR.fullmatch(folded(text)) is not None


def yes_or_no(text: str) -> bool | None:
    """Return what a cell answers; None when that is unclear."""
    word = folded(text)
    if word in _YES_WORDS or (text and text in _TICKS):
        return True
    return False if word in _NO_WORDS or not word else None


def table_of(text: str) -> int | None:
    """Return the number of a table; None when it is no number, or there are never so many."""
    match = _TABLE.fullmatch(folded(text))
    return int(match[1]) if match and 0 < int(match[1]) <= MOST_TABLES else None


def parts_of(text: str) -> tuple[str, ...]:
    """Return the codes or names in a cell that may hold more of them."""
    return tuple(part.strip() for part in _BETWEEN_CODES.split(text) if part.strip())
