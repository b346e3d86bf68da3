"""The surname: the order of a Dutch list of names, in which Van Dijk stands under the D and Ömer beside Omar."""

import re
import unicodedata

from app.models.said.privacy import PARTICLES

_LETTERS = str.maketrans({"ł": "l", "đ": "d", "ð": "d", "ø": "o", "æ": "ae", "œ": "oe", "ß": "ss", "þ": "th", "ı": "i"})
"""What stays a letter of its own when marks are taken off, and is looked for under these."""


def parted(name: str) -> tuple[str, str]:
    """Return what stands before the surname, small words such as *van der* included, and the surname: the last word."""
    before, space, surname = name.rpartition(" ")
    return before + space, surname


def by_surname(name: str) -> tuple[tuple[int, str], ...]:
    """Return by what a name is put in order: surname, first name, and *van der* last; O2 comes before O10."""
    before, surname = parted(" ".join(name.split()))
    words = before.split()
    first = " ".join(word for word in words if word.casefold() not in PARTICLES)
    between = " ".join(word for word in words if word.casefold() in PARTICLES)
    return tuple(part for words in (surname, first, between) for part in (*_parts(words), (-1, "")))


def _parts(words: str) -> list[tuple[int, str]]:
    plain = unicodedata.normalize("NFD", words.casefold().translate(_LETTERS))
    bare = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return [(int(number[:18] or 0), word) for number, word in re.findall(r"(\d+)|(\D+)", bare)]
