"""Words: how text from people is cleaned before it is kept, and nothing more."""

import re
import unicodedata

MAX_QUOTE = 4_000
LONGEST_ID = 200

LONGEST_LINE = 120
"""Signs in a title, a role or a name; longer ones have no place on a screen or a card."""
LONGEST_SENTENCE = 500
LONGEST_TEXT = 2_000

_LINE_ENDS = re.compile("\r\n|[\r\u2028\u2029\u0085]")
_DROPPED = re.compile("[\x00-\x09\x0b-\x1f\x7f\u200b\ufeff\u202a-\u202e\ud800-\udfff]")


def clean(text: str) -> str:
    """Return the text as it is stored: NFC, one kind of line end, no control signs, no bidi overrides.

    Joiners, isolates and emoji stay. A tab becomes a space.
    """
    lines = _LINE_ENDS.sub("\n", text).replace("\t", " ")
    return unicodedata.normalize("NFC", _DROPPED.sub("", lines)).strip()


def is_blank(text: str) -> bool:
    """Return whether nothing readable is left: only spaces, joiners and other invisible signs."""
    return all(char.isspace() or unicodedata.category(char) in ("Cf", "Cc", "Mn") for char in clean(text))


def within(text: str, limit: int) -> str:
    """Return the text on one line of at most `limit` signs: what is too much goes at the end of a word, with an ellipsis."""
    line = " ".join(text.split())
    if len(line) <= limit:
        return line
    cut = line[:limit]
    whole, space, _ = cut.rpartition(" ")
    return f"{(whole if space else cut[:-1]).rstrip(' ,;:.·')}…"


def is_sound_id(item_id: str) -> bool:
    """Return whether this can be the id of something that is stored; our own always are."""
    return 0 < len(item_id) <= LONGEST_ID and clean(item_id) == item_id


def count_words(text: str) -> int:
    """Return the number of words as a reader would count them."""
    return len(text.split())
