"""For the school app: the brief letter as a message that such an app takes, at most 2,000 signs."""

from collections.abc import Sequence
from dataclasses import replace

from app.models.followup.letter import Entry, Letter, LetterPart, Passage, Sentence, Shape
from app.reports.kinds.as_text import to_text
from app.reports.letter.fitting import fitted
from app.reports.letter.pages import document_of
from app.reports.letter.sentences import ended
from app.reports.lines import FIRST_STRONG, POP
from app.reports.look import Style

MOST_SIGNS = 2_000
"""Signs that the apps of schools take in one message."""
STEP = 100


def to_school_app(letter: Letter) -> str:
    """Return the letter as plain text; what has no room is counted, and only words that stay are ever cut off."""
    letter = replace(letter, parts=tuple(map(_without_rows, letter.parts)))
    for room in range(MOST_SIGNS, 0, -STEP):
        words = _text(fitted(letter, room, _signs))
        if len(words) <= MOST_SIGNS:
            return words
    return f"{_text(fitted(letter, 0, _signs))[: MOST_SIGNS - 1].rstrip()}…"


def _text(letter: Letter) -> str:
    # Most apps show the marks around words whose direction is their own as boxes.
    return to_text(replace(document_of(letter), style=Style.LETTER)).replace(FIRST_STRONG, "").replace(POP, "")


def _without_rows(part: LetterPart) -> LetterPart:
    """Return a part with each row as an item: columns do not hold in letters of different widths."""
    if not part.head:
        return part
    entries = (
        replace(entry, passages=tuple(_as_item(part, passage) for passage in entry.passages)) for entry in part.entries
    )
    return replace(part, entries=tuple(entries), head=())


def _as_item(part: LetterPart, row: Passage) -> Passage:
    first, *others = zip(part.head, row.sentences, strict=True)
    told = (
        replace(first[1], words=ended(first[1].words)),
        *(_labelled(label, cell) for label, cell in others if cell.words),
    )
    return Passage(Shape.ITEM, told)


def _labelled(label: str, cell: Sentence) -> Sentence:
    return replace(cell, words=ended(f"{label}: {cell.words}"))


def _signs(part: LetterPart, entries: Sequence[Entry]) -> float:
    """Return the signs that entries of a part take, with its heading and the empty lines between."""
    if not entries:
        return 0
    passages = [passage for entry in entries for passage in entry.passages]
    words = sum(len(sentence.words) + 3 for passage in passages for sentence in passage.sentences)
    return len(part.heading) * 2 + 3 + words + 12 * len(passages)
