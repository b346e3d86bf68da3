"""The letter: what the school writes back, as parts made of sentences that each say where they come from."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.models.followup.publications import Length, digest_of
from app.models.said.dialogue import Voice


class SentenceKind(StrEnum):
    """Where a sentence comes from: the evening, the words that ship with the app, or the school's own hand."""

    EVENING = "evening"
    FIXED = "fixed"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class Sentence:
    """Words that belong together. `sources` are keys of what they tell, such as `quote:q1` or `answer:point:k1`.

    `said` are words of people themselves, which may run in any direction.
    """

    words: str
    kind: SentenceKind = SentenceKind.FIXED
    sources: tuple[str, ...] = ()
    said: bool = False


class Shape(StrEnum):
    """How a passage stands on the page."""

    TEXT = "text"
    POINT = "point"
    ITEM = "item"
    QUOTE = "quote"
    ROW = "row"


@dataclass(frozen=True, slots=True)
class Passage:
    """A few sentences after each other; of a row each is a cell. A quote has a voice where that may be told."""

    shape: Shape
    sentences: tuple[Sentence, ...]
    voice: Voice | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """Passages that stay together. `subjects` are the keys of the subjects they answer: one, and more in own words."""

    passages: tuple[Passage, ...]
    subjects: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LetterPart:
    """A part under its heading. `head` stands above its rows; `own` are the school's words in place of ours."""

    key: str
    heading: str
    entries: tuple[Entry, ...]
    head: tuple[str, ...] = ()
    own: bool = False

    def passages(self) -> Iterator[Passage]:
        """Yield every passage, in reading order."""
        for entry in self.entries:
            yield from entry.passages

    def sentences(self) -> Iterator[Sentence]:
        """Yield every sentence, in reading order; the heading is none."""
        for passage in self.passages():
            yield from passage.sentences

    @property
    def subjects(self) -> tuple[str, ...]:
        """The keys of the subjects that are answered here."""
        return tuple(subject for entry in self.entries for subject in entry.subjects)

    @property
    def digest(self) -> str:
        """A mark that is another one as soon as a word of it is."""
        words = "\0".join((self.heading, *(sentence.words for sentence in self.sentences())))
        return digest_of(words)


@dataclass(frozen=True, slots=True)
class Letter:
    """A whole letter. `about` says under the title which evening it tells of; `made` is the day on the paper."""

    length: Length
    title: str
    about: Sentence
    made: date
    parts: tuple[LetterPart, ...]
    school: str = ""

    def sentences(self) -> Iterator[Sentence]:
        """Yield every sentence of all parts, in reading order."""
        for part in self.parts:
            yield from part.sentences()

    def part(self, key: str) -> LetterPart | None:
        """Return the part with this key, if the letter has it."""
        return next((part for part in self.parts if part.key == key), None)
