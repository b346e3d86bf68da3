"""The checks: what to look at before a letter goes; only a subject without an answer keeps it from going."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from app.models.aftercare.subjects import unanswered
from app.models.evening import Evening
from app.models.followup.letter import Letter, Sentence, SentenceKind
from app.models.followup.publications import Length
from app.models.said.dialogue import Voice
from app.models.said.privacy import NONE_FINE, Fine, personal_words
from app.reports.letter.drafts import TITLES, generated
from app.reports.letter.headings import HEADINGS
from app.reports.letter.naming import FEWEST, attendance
from app.reports.letter.own_words import has_moved_on, own_text
from app.reports.letter.page_height import PAGE, height
from app.reports.letter.plain_language import MOST_ON_AVERAGE, Hard, HardKind, average_length, hard_places

MADE_BY_OTHERS = ("quote", "parked", "point", "pitch", "question", "form", "answer", "action", "own", "followup")
"""Sources of which the words were typed on the evening or after it; what the school prepared goes as it stands."""


class FindingKind(StrEnum):
    """What is looked at."""

    ANSWERED = "answered"
    BOTH_VOICES = "both_voices"
    FEW = "few"
    LEFT_OUT = "left_out"
    MOVED_ON = "moved_on"
    NAME = "name"
    AVERAGE = "average"
    LONG = "long"
    PASSIVE = "passive"
    SCHOOL_WORD = "school_word"
    ONE_PAGE = "one_page"


@dataclass(frozen=True, slots=True)
class LetterPlace:
    """Where something stands: the key of the part, and the number of the sentence in the letter, from 1.

    It is 0 for the part as a whole.
    """

    part: str
    number: int


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at. `words` were found there, `instead` are plain ones; `number` counts what it is about."""

    kind: FindingKind
    is_good: bool
    number: float = 0
    voice: Voice | None = None
    words: str = ""
    instead: str = ""
    place: LetterPlace | None = None

    @property
    def blocks(self) -> bool:
        """Whether the letter may not be decided on before this is put right."""
        return self.kind is FindingKind.ANSWERED and not self.is_good


def checks(evening: Evening, letter: Letter, fine: Fine = NONE_FINE) -> tuple[Finding, ...]:
    """Return what was looked at, in the order of weight; words that are fine at this school point to nobody."""
    waiting = len(unanswered(evening))
    return (
        Finding(FindingKind.ANSWERED, not waiting, waiting),
        *_voices(evening, letter),
        *_few(evening),
        *_own_words(evening, letter),
        *_names(letter, fine),
        *_plain(letter),
        *_one_page(letter),
    )


def may_go(found: tuple[Finding, ...]) -> bool:
    """Tell whether a letter may be decided on."""
    return not any(check.blocks for check in found)


def _voices(evening: Evening, letter: Letter) -> Iterator[Finding]:
    """Look whether parents and school both have a quote, in a letter that has quotes."""
    told = [sentence for part in letter.parts if part.key != "more" for sentence in part.sentences()]
    sources = [source.partition(":") for sentence in told for source in sentence.sources]
    quotes = [evening.quote(name) for kind, _, name in sources if kind == "quote"]
    heard = {quote.voice for quote in quotes if quote is not None}
    if letter.length is Length.COUNCIL and not heard:
        return
    silent = [voice for voice in (Voice.PARENT, Voice.SCHOOL) if voice not in heard]
    yield Finding(FindingKind.BOTH_VOICES, not silent, voice=silent[0] if len(silent) == 1 else None)


def _few(evening: Evening) -> Iterator[Finding]:
    counts = attendance(evening)
    for voice in (Voice.PARENT, Voice.PUPIL):
        if 0 < counts.of(voice) < FEWEST:
            yield Finding(FindingKind.FEW, False, counts.of(voice), voice)


def _own_words(evening: Evening, letter: Letter) -> Iterator[Finding]:
    """Look at parts that were left out with subjects in them, and at own words under which the evening moved on."""
    if letter.length not in TITLES:
        return
    made = {part.key: part for part in generated(evening, letter.length)}
    for key in HEADINGS:
        words, part = own_text(evening, letter.length, key), made.get(key)
        place = LetterPlace(key, 0)
        if words is not None and not words.words.strip() and part is not None and part.subjects:
            yield Finding(FindingKind.LEFT_OUT, False, len(part.subjects), place=place)
        if has_moved_on(part, words):
            yield Finding(FindingKind.MOVED_ON, False, place=place)


def _names(letter: Letter, fine: Fine) -> Iterator[Finding]:
    for place, sentence in _placed(letter):
        if _is_made_by_others(sentence):
            for word in personal_words(sentence.words, fine):
                yield Finding(FindingKind.NAME, False, words=word, place=place)


def _plain(letter: Letter) -> Iterator[Finding]:
    """Look at the words of the school; what people said stays as they said it."""
    ours = [(place, sentence) for place, sentence in _placed(letter) if not _is_quoted(sentence)]
    average = average_length([sentence.words for _, sentence in ours])
    yield Finding(FindingKind.AVERAGE, average <= MOST_ON_AVERAGE, average)
    for place, sentence in ours:
        if sentence.kind is not SentenceKind.FIXED:
            for hard in hard_places(sentence.words):
                yield _hard(hard, place)


def _hard(hard: Hard, place: LetterPlace) -> Finding:
    kinds = {
        HardKind.LONG: FindingKind.LONG,
        HardKind.PASSIVE: FindingKind.PASSIVE,
        HardKind.SCHOOL_WORD: FindingKind.SCHOOL_WORD,
    }
    return Finding(kinds[hard.kind], False, words=hard.words, instead=hard.instead, place=place)


def _one_page(letter: Letter) -> Iterator[Finding]:
    if letter.length is Length.BRIEF:
        yield Finding(FindingKind.ONE_PAGE, sum(height(part, part.entries) for part in letter.parts) <= PAGE)


def _placed(letter: Letter) -> Iterator[tuple[LetterPlace, Sentence]]:
    """Yield each sentence that holds words, with its place."""
    number = 0
    for part in letter.parts:
        for sentence in part.sentences():
            number += bool(sentence.words)
            if sentence.words:
                yield LetterPlace(part.key, number), sentence


def _is_made_by_others(sentence: Sentence) -> bool:
    kinds = {source.partition(":")[0] for source in sentence.sources}
    return sentence.kind is not SentenceKind.FIXED and not kinds.isdisjoint(MADE_BY_OTHERS)


def _is_quoted(sentence: Sentence) -> bool:
    kinds = {source.partition(":")[0] for source in sentence.sources}
    return sentence.kind is SentenceKind.EVENING and kinds <= {"quote", "parked", "form"} and bool(kinds)
