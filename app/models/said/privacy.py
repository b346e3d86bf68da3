"""The privacy hint: words in a note that may point to a person, found while typing and masked with one key.

At the desk it only advises; what goes to the room goes with these words masked. It cannot know names at the start of a
sentence or in scripts without capitals. It is wrong at times too, so the school can say of a word that it is fine.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from app.models.said.privacy_words import CAPITAL_IS_FINE, HEALTH_STARTS, HEALTH_WORDS, SHORT_TITLES, TITLES

NAME, SCHOOL_CLASS, PHONE = "[naam]", "[klas]", "[telefoon]"
EMAIL, NUMBER, HEALTH = "[e-mail]", "[nummer]", "[gezondheid]"


Fine = frozenset[str]
"""Words, folded, of which the school said that they point to nobody."""
NONE_FINE: Fine = frozenset()


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of a text, from `start` up to `end`, and what can stand in its place."""

    start: int
    end: int
    mask: str


# 0, +31, 0031 or +31 (0); not in the middle of a number or a date.
_PHONE_START = r"(?<![\d+])(?<!\d[./-])(?:(?:\+|00)31[ ./–-]{0,3}(?:\(0\)[ ./–-]{0,3})?|\(?0)"
# Every repeat is bounded or cannot start again inside itself, so that hostile text costs linear time.
_PATTERNS = (
    (EMAIL, re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")),
    (PHONE, re.compile(_PHONE_START + r"[1-9](?:[ ()./–-]{0,3}\d){8}(?![.:]?\d)")),
    (NUMBER, re.compile(r"(?<!\d)(?:\d{9}|\d{3}[ .]\d{3}[ .]\d{3}|\d{4}[ .]\d{2}[ .]\d{3})(?!\d)")),
    (SCHOOL_CLASS, re.compile(r"\b(?![1-6](?:e|de|x|m|u|cm|km|kg|mm|ml|jr|uu)\b)[1-6][A-Za-z]{1,2}\d?\b")),
    (SCHOOL_CLASS, re.compile(r"\b(?!h2o\b)[hvmtkbg]{1,2}[1-6][a-z]\b", re.IGNORECASE)),
)
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
PARTICLES = frozenset(("van", "de", "der", "den", "het", "ten", "ter", "te", "in", "op", "el", "al", "bin", "la"))
_ENDS_SENTENCE = re.compile(r"[.!?:;…\n\"“„‘«•*]|(?:^|\s)['-]")


def personal_spans(text: str, fine: Fine = NONE_FINE) -> tuple[Span, ...]:
    """Return what may point to a person, in order and without overlap; what is fine is left out."""
    found: list[Span] = []
    taken = bytearray(len(text))
    for span in _candidates(text, fine):
        if not any(taken[span.start : span.end]):
            taken[span.start : span.end] = b"\x01" * (span.end - span.start)
            found.append(span)
    kept = (span for span in found if not fine or folded(text[span.start : span.end]) not in fine)
    return tuple(sorted(kept, key=lambda span: span.start))


def personal_words(text: str, fine: Fine = NONE_FINE) -> tuple[str, ...]:
    """Return the words that may point to a person, each once and as it was typed."""
    found: dict[str, str] = {}
    for span in personal_spans(text, fine):
        word = text[span.start : span.end]
        found.setdefault(folded(word), word)
    return tuple(found.values())


@lru_cache(maxsize=256)
def mask(text: str, fine: Fine = NONE_FINE) -> str:
    """Return the text with everything personal replaced by what kind of thing it was, until nothing of it is left."""
    # What stood beside a number that went may be one by itself now.
    while spans := personal_spans(text, fine):
        text = _masked(text, spans)
    return text


def folded(word: str) -> str:
    """Return a word as it is compared: capitals, outer and double spaces do not count."""
    return " ".join(word.casefold().split())


def _masked(text: str, spans: tuple[Span, ...]) -> str:
    parts: list[str] = []
    end = 0
    for span in spans:
        parts += [text[end : span.start], span.mask]
        end = span.end
    return "".join((*parts, text[end:]))


def _candidates(text: str, fine: Fine) -> Iterator[Span]:
    for mask_text, pattern in _PATTERNS:
        for match in pattern.finditer(text):
            yield Span(match.start(), match.end(), mask_text)
    words = list(_WORD.finditer(text))
    yield from (Span(word.start(), word.end(), HEALTH) for word in words if _is_health(word[0]))
    yield from _names(text, words, fine)


def _is_health(word: str) -> bool:
    return word in HEALTH_WORDS or word.casefold().startswith(HEALTH_STARTS)


def _names(text: str, words: list[re.Match[str]], fine: Fine) -> Iterator[Span]:
    index = 0
    while index < len(words):
        first = _name_begins(text, words, index, fine)
        if first is None:
            index += 1
            continue
        last = _last_of_name(text, words, first, fine)
        yield Span(words[index].start(), words[last].end(), NAME)
        index = last + 1


def _name_begins(text: str, words: list[re.Match[str]], index: int, fine: Fine) -> int | None:
    """Return the index of the capital of a name that begins here: after a title it may be behind "van der"."""
    if index == 0:
        return None
    if _is_title(text, words, index - 1):
        first = _past_particles(text, words, index)
    else:
        first = None if _starts_sentence(text, words, index) else index
    return first if first is not None and _is_name(words[first][0], fine) else None


def _is_title(text: str, words: list[re.Match[str]], index: int) -> bool:
    gap = text[words[index].end() : words[index + 1].start()]
    title = words[index][0].casefold()
    return (gap == " " and title in TITLES) or (gap == ". " and title in SHORT_TITLES)


def _is_name(word: str, fine: Fine) -> bool:
    if not word[0].isupper() or len(word) == 1 or word.isupper():
        return False
    known = word.casefold()
    return known not in fine and known not in CAPITAL_IS_FINE and known.split("-")[0] not in CAPITAL_IS_FINE


def _starts_sentence(text: str, words: list[re.Match[str]], index: int) -> bool:
    return _ENDS_SENTENCE.search(text[words[index - 1].end() : words[index].start()]) is not None


def _past_particles(text: str, words: list[re.Match[str]], index: int) -> int | None:
    """Return the index of the first word that is no particle, at most three further; None when there is none."""
    for ahead in range(index, min(index + 4, len(words))):
        if words[ahead][0].casefold() not in PARTICLES:
            return ahead
        if ahead + 1 < len(words) and text[words[ahead].end() : words[ahead + 1].start()] != " ":
            return None
    return None


def _last_of_name(text: str, words: list[re.Match[str]], index: int, fine: Fine) -> int:
    """Return the index of the last word of a name: more capitals may follow, with particles between."""
    last = index
    while last + 1 < len(words) and text[words[last].end() : words[last + 1].start()] == " ":
        ahead = _past_particles(text, words, last + 1)
        if ahead is None or not _is_name(words[ahead][0], fine):
            break
        last = ahead
    return last
