"""Fitting: which entries of a letter have room, and the sentence that tells how many stand elsewhere."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from app.models.followup.letter import Entry, Letter, LetterPart, Shape
from app.reports.dutch import listing
from app.reports.letter.answers import UNANSWERED
from app.reports.letter.own_words import LAST
from app.reports.letter.sentences import entry, part, text, told

STAYS = ("thanks", *LAST)
"""Parts that are there whatever has room; so are own words."""
FIRST = ("doing", "said", "not_doing", "finding_out", "open_still", "school_said", "questions", "tables", "prepared")
"""Whose turn it is for the room that is left."""

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
    in_turn = sorted((one for one in letter.parts if one.key in FIRST and not kept[one.key]), key=_turn)
    _take_in_turn(in_turn, kept, room, cost)
    return _with_rest(letter, kept)


def _take_in_turn(parts: Sequence[LetterPart], kept: dict[str, int], room: float, cost: Cost) -> None:
    """Count up what is kept: the first of each part, then the second of each, as long as there is room."""
    for turn in range(max((len(one.entries) for one in parts), default=0)):
        for one in parts:
            if turn >= len(one.entries) or kept[one.key] < turn:
                continue
            more = cost(one, one.entries[: turn + 1]) - cost(one, one.entries[:turn])
            if more <= room:
                kept[one.key], room = turn + 1, room - more


def _turn(part: LetterPart) -> int:
    return FIRST.index(part.key)


def _with_rest(letter: Letter, kept: dict[str, int]) -> Letter:
    rest = _rest(letter, kept)
    parts = [replace(one, entries=one.entries[: kept[one.key]]) for one in letter.parts if kept[one.key]]
    end = next((place for place, one in enumerate(parts) if one.key in LAST), len(parts))
    return replace(letter, parts=(*parts[:end], *((rest,) if rest.entries else ()), *parts[end:]))


def _rest(letter: Letter, kept: dict[str, int]) -> LetterPart:
    """Return the sentence that counts what has no room, as a part of its own; without entries when all has."""
    gone = [(one, left) for one in letter.parts for left in one.entries[kept[one.key] :]]
    subjects = [left for _, left in gone if left.subjects]
    actions = [left for one, left in gone if one.key == "doing"]
    quotes = sum(passage.shape is Shape.QUOTE for _, left in gone if not left.subjects for passage in left.passages)
    many = listing(
        [
            f"{number} {word if number == 1 else words}"
            for number, word, words in (
                (len(subjects), "onderwerp", "onderwerpen"),
                (len(actions), "actie", "acties"),
                (quotes, "uitspraak", "uitspraken"),
            )
            if number
        ]
    )
    sources = dict.fromkeys(
        source for _, left in gone for passage in left.passages for s in passage.sentences for source in s.sources
    )
    if not many:
        return part("more", ())
    alone = len(subjects) + len(actions) + quotes == 1
    words = [told(f"In het verslag {'staat' if alone else 'staan'} nog {many}.", *sources)]
    if unanswered := sum(map(_is_unanswered, subjects)):
        verb = "heeft" if unanswered == 1 else "hebben"
        words.append(told(f"Daarvan {verb} {unanswered} nog geen antwoord.", *sources))
    return part("more", (entry(text(*words)),))


def _is_unanswered(left: Entry) -> bool:
    return any(sentence.words == UNANSWERED for passage in left.passages for sentence in passage.sentences)
