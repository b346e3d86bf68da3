"""Quoted once: what somebody said stands in a letter at the first place where it tells something, and nowhere else."""

from collections.abc import Iterable
from dataclasses import replace

from app.models.followup.letter import Entry, LetterPart, Passage, Shape


def quoted_once(parts: Iterable[LetterPart | None]) -> tuple[LetterPart, ...]:
    """Return the parts, each quote in the first of its places; a small heading that is left with nothing goes too."""
    seen: set[str] = set()
    made = (replace(part, entries=_without_seen(part, seen)) for part in parts if part is not None)
    return tuple(part for part in made if part.entries)


def _without_seen(part: LetterPart, seen: set[str]) -> tuple[Entry, ...]:
    entries = (replace(one, passages=tuple(_new(one.passages, seen))) for one in part.entries)
    return tuple(
        one for one in entries if one.subjects or any(passage.shape is not Shape.POINT for passage in one.passages)
    )


def _new(passages: Iterable[Passage], seen: set[str]) -> Iterable[Passage]:
    for passage in passages:
        said = [source for sentence in passage.sentences for source in sentence.sources if source.startswith("quote:")]
        if passage.shape is not Shape.QUOTE or not said or said[0] not in seen:
            yield passage
        seen.update(said if passage.shape is Shape.QUOTE else ())
