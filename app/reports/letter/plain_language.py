"""Plain language: where a text is harder to read than parents need it, as a hint for who writes it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from app.models.ground.reading_files import read_toml
from app.models.ground.words import count_words
from app.settings import resources_dir

MOST_WORDS = 20
"""Words in one sentence that is still read in one go."""
MOST_ON_AVERAGE = 12
LARGEST_LIST = 60_000
"""Bytes of the list of school words."""

_ENDS = re.compile(r"(?<=[.!?…])[”\"')]*\s+|\n+")
_STRONG = "besproken|besloten|begrepen|bekeken|betrokken|beschreven|ontvangen|vergeleken|vergeten|verboden|verzonden"
_PASSIVE = re.compile(
    r"\b(?:wordt|worden|werd|werden)\b(?=.*?\b(?P<after>{made})\b)|\b(?P<before>{made}) (?:wordt|worden|werd|werden)\b".format(
        made=r"(?:[a-zë]{0,8}ge[a-zë]{2,12}(?:d|t|en)|(?:be|ver|ont|her)[a-zë]{2,12}(?:d|t)|" + _STRONG + ")"
    ),
    re.IGNORECASE,
)


class HardKind(StrEnum):
    """What makes a text hard."""

    LONG = "long"
    PASSIVE = "passive"
    SCHOOL_WORD = "school_word"


@dataclass(frozen=True, slots=True)
class Hard:
    """One hard place: the words as they stand, and plain ones in their place where we know any."""

    kind: HardKind
    words: str
    instead: str = ""


def hard_places(text: str) -> Iterator[Hard]:
    """Yield what is hard to read in a text, sentence by sentence."""
    for sentence in sentences(text):
        if count_words(sentence) > MOST_WORDS:
            yield Hard(HardKind.LONG, sentence)
        if found := _PASSIVE.search(sentence):
            yield Hard(HardKind.PASSIVE, found["after"] or found["before"])
        for match in _school_words().finditer(sentence):
            yield Hard(HardKind.SCHOOL_WORD, match[0], _plain_word(match[0]))


def sentences(text: str) -> list[str]:
    """Return the sentences of a text."""
    return [part for part in _ENDS.split(text) if part.strip()]


def average_length(texts: list[str]) -> float:
    """Return how many words a sentence has on average; 0 without a sentence."""
    lengths = [count_words(sentence) for text in texts for sentence in sentences(text)]
    return sum(lengths) / len(lengths) if lengths else 0.0


@cache
def plain_words() -> dict[str, str]:
    """Return the school words, each with plain words to use in its place."""
    raw = read_toml(resources_dir() / "papers" / "gewone_woorden.toml", LARGEST_LIST, "plain_words")
    words = raw["woorden"]
    return {str(word): str(plain) for word, plain in words.items()} if isinstance(words, dict) else {}


@cache
def _school_words() -> re.Pattern[str]:
    """Return what finds a school word, also in the plural; a long one before one that it begins with."""
    words = "|".join(map(re.escape, sorted(plain_words(), key=len, reverse=True)))
    return re.compile(rf"(?<![\w-])(?:{words})(?:en|s|e|’s|'s)?(?![\w-])", re.IGNORECASE)


def _plain_word(found: str) -> str:
    word, words = found.casefold(), plain_words()
    stems = (word, *(word.removesuffix(end) for end in ("en", "s", "e", "’s", "'s") if word.endswith(end)))
    return next((words[stem] for stem in stems if stem in words), "")
