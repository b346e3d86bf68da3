"""Fitting: which entries of a letter have room, and the sentence that tells how many stand elsewhere."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from app.models.followup.letter import Entry, Letter, LetterPart, Sentence, SentenceKind
from app.reports.dutch import listing
from app.reports.letter.answers import UNANSWERED
from app.reports.letter.own_words import LAST
from app.reports.letter.sentences import entry, fixed, part, text, told

STAYS = ("thanks", *LAST)
"""Parts that are there whatever has room; so are own words."""
FIRST = ("doing", "said", "not_doing", "finding_out", "open_still", "school_said", "questions", "tables", "prepared")
"""Whose turn it is for the room that is left."""
AHEAD = {"doing": 2}
"""So many more of a part have their turn with the first."""
COUNTED = (
    (("point:", "pitch:", "question:", "parked:"), "onderwerp", "onderwerpen"),
    (("action:",), "actie", "acties"),
    (("quote:",), "uitspraak", "uitspraken"),
)
"""What is counted together, by how the keys begin, with its word for one and for more."""
FIXED = SentenceKind.FIXED

Cost = Callable[[LetterPart, Sequence[Entry]], float]
"""What entries of a part take, with its heading; nothing when there are none."""


def fitted(letter: Letter, room: float, cost: Cost) -> Letter:
    """Return the letter with the entries that have room, of each part in turn.

    What stays takes what it takes. What goes is counted in a sentence of its own.
    """
    if sum(cost(one, one.entries) for one in letter.parts) <= room:
        return letter
    kept = {one.key: len(one.entries) if one.key in STAYS or one.own else 0 for one in letter.parts}
    rest = _rest(letter, dict.fromkeys(kept, 0))
    room -= cost(rest, rest.entries) + sum(cost(one, one.entries[: kept[one.key]]) for one in letter.parts)
    _take_in_turn([one for one in letter.parts if one.key in FIRST and not kept[one.key]], kept, room, cost)
    return _with_rest(letter, kept)


def _take_in_turn(parts: Sequence[LetterPart], kept: dict[str, int], room: float, cost: Cost) -> None:
    """Count up what is kept: the first of each part, then the second of each, as long as there is room."""
    turns = [(one, place) for one in parts for place in range(len(one.entries))]
    for one, place in sorted(turns, key=_turn):
        more = cost(one, one.entries[: place + 1]) - cost(one, one.entries[:place])
        if kept[one.key] == place and more <= room:
            kept[one.key], room = place + 1, room - more


def _turn(entry_at: tuple[LetterPart, int]) -> tuple[int, int]:
    """Return when an entry has its turn."""
    part, place = entry_at
    return max(0, place - AHEAD.get(part.key, 0)), FIRST.index(part.key)


def _with_rest(letter: Letter, kept: dict[str, int]) -> Letter:
    rest = _rest(letter, kept)
    parts = [replace(one, entries=one.entries[: kept[one.key]]) for one in letter.parts if kept[one.key]]
    end = next((place for place, one in enumerate(parts) if one.key in LAST), len(parts))
    return replace(letter, parts=(*parts[:end], *((rest,) if rest.entries else ()), *parts[end:]))


def _rest(letter: Letter, kept: dict[str, int]) -> LetterPart:
    """Return the sentence that counts what has no room, as a part of its own; without entries when all has.

    Its sources are what it counts, so a letter that loses more counts that together with what it had lost before.
    """
    gone = [sentence for one in letter.parts for left in one.entries[kept[one.key] :] for sentence in _lost(one, left)]
    keys = tuple(dict.fromkeys(key for sentence in gone for key in sentence.sources))
    open_keys = tuple(dict.fromkeys(key for sentence in gone if sentence.kind is FIXED for key in sentence.sources))
    if not keys:
        return part("more", ())
    many = listing([count for kinds, one, more in COUNTED if (count := _counted(keys, kinds, one, more))])
    verb = "staat" if len(keys) == 1 else "staan"
    words = [told(f"In het verslag {verb} nog {many}.", *keys)]
    if open_keys:
        verb = "heeft" if len(open_keys) == 1 else "hebben"
        words.append(fixed(f"Daarvan {verb} {len(open_keys)} nog geen antwoord.", *open_keys))
    return part("more", (entry(text(*words)),))


def _lost(part: LetterPart, left: Entry) -> Iterator[Sentence]:
    """Yield what an entry would have told: its subjects, else its action or its quotes; fixed is what has no answer."""
    sentences = [sentence for passage in left.passages for sentence in passage.sentences]
    if part.key == "more":
        yield from sentences
    elif left.subjects:
        is_open = any(sentence.words == UNANSWERED for sentence in sentences)
        yield (fixed if is_open else told)("", *left.subjects)
    else:
        told_of = (source for sentence in sentences for source in sentence.sources)
        yield told("", *(source for source in told_of if source.startswith(("action:", "quote:"))))


def _counted(keys: Sequence[str], kinds: tuple[str, ...], one: str, many: str) -> str:
    number = sum(key.startswith(kinds) for key in keys)
    return f"{number} {one if number == 1 else many}" if number else ""
