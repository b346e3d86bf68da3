"""How a letter reads on the screen: its parts, where a sentence came from, and what was found before it goes."""

from PySide6.QtCore import QCoreApplication

from app.models.followup.letter import LetterPart, Sentence, SentenceKind, Shape
from app.models.followup.publications import Length
from app.models.said.dialogue import Voice
from app.reports.letter.checks import Finding, FindingKind
from app.reports.letter.headings import HEADINGS
from app.wording.marking import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate
MOST_SIGNS = 60
"""Of words that are quoted in one line."""

LENGTHS = {
    Length.BRIEF: QT_TRANSLATE_NOOP("Letters", "Letter"),
    Length.REPORT: QT_TRANSLATE_NOOP("Letters", "Report"),
    Length.COUNCIL: QT_TRANSLATE_NOOP("Letters", "Councils and board"),
    Length.PROGRESS: QT_TRANSLATE_NOOP("Letters", "Progress"),
}
PARTS = {
    "thanks": QT_TRANSLATE_NOOP("Letters", "Thanks"),
    "more": QT_TRANSLATE_NOOP("Letters", "What else the report has"),
}
"""What a part without a heading is called."""
KINDS = {
    SentenceKind.EVENING: QT_TRANSLATE_NOOP("Letters", "from the evening"),
    SentenceKind.FIXED: QT_TRANSLATE_NOOP("Letters", "standard text"),
    SentenceKind.OWN: QT_TRANSLATE_NOOP("Letters", "own text"),
}
SOURCES = {
    "quote": QT_TRANSLATE_NOOP("Letters", "quote"),
    "parked": QT_TRANSLATE_NOOP("Letters", "parked"),
    "point": QT_TRANSLATE_NOOP("Letters", "point"),
    "pitch": QT_TRANSLATE_NOOP("Letters", "pitch"),
    "question": QT_TRANSLATE_NOOP("Letters", "question of a table"),
    "form": QT_TRANSLATE_NOOP("Letters", "form of a table"),
    "answer": QT_TRANSLATE_NOOP("Letters", "answer"),
    "action": QT_TRANSLATE_NOOP("Letters", "action"),
    "theme": QT_TRANSLATE_NOOP("Letters", "theme"),
    "prompt": QT_TRANSLATE_NOOP("Letters", "question of the dialogue"),
    "people": QT_TRANSLATE_NOOP("Letters", "who came"),
    "details": QT_TRANSLATE_NOOP("Letters", "filled in by the school"),
    "followup": QT_TRANSLATE_NOOP("Letters", "staying in touch"),
    "evening": QT_TRANSLATE_NOOP("Letters", "the evening"),
    "quotes": QT_TRANSLATE_NOOP("Letters", "all quotes"),
    "answers": QT_TRANSLATE_NOOP("Letters", "all answers"),
    "own": QT_TRANSLATE_NOOP("Letters", "own text"),
}
_BY_VOICE: dict[FindingKind, dict[Voice | None, str]] = {
    FindingKind.BOTH_VOICES: {
        Voice.PARENT: QT_TRANSLATE_NOOP("Letters", "No quote of parents"),
        Voice.SCHOOL: QT_TRANSLATE_NOOP("Letters", "No quote of school"),
        None: QT_TRANSLATE_NOOP("Letters", "No quote yet"),
    },
    FindingKind.FEW: {
        Voice.PARENT: QT_TRANSLATE_NOOP("Letters", "Parents: {n}. Their side is not named"),
        Voice.PUPIL: QT_TRANSLATE_NOOP("Letters", "Pupils: {n}. Their side is not named"),
    },
}
_GOOD = {
    FindingKind.ANSWERED: QT_TRANSLATE_NOOP("Letters", "Every subject has an answer"),
    FindingKind.BOTH_VOICES: QT_TRANSLATE_NOOP("Letters", "Quotes of parents and of school"),
    FindingKind.AVERAGE: QT_TRANSLATE_NOOP("Letters", "{n} words a sentence on average (B1)"),
    FindingKind.ONE_PAGE: QT_TRANSLATE_NOOP("Letters", "It fits on one page"),
}
_BAD = {
    FindingKind.ANSWERED: QT_TRANSLATE_NOOP("Letters", "Without an answer: {n}"),
    FindingKind.LEFT_OUT: QT_TRANSLATE_NOOP("Letters", "A part with subjects is left out: {n}"),
    FindingKind.MOVED_ON: QT_TRANSLATE_NOOP("Letters", "Under own words the evening says something else by now"),
    FindingKind.NAME: QT_TRANSLATE_NOOP("Letters", "This may be a name: “{words}”"),
    FindingKind.AVERAGE: QT_TRANSLATE_NOOP("Letters", "{n} words a sentence on average: make them shorter"),
    FindingKind.LONG: QT_TRANSLATE_NOOP("Letters", "A long sentence: “{words}”"),
    FindingKind.PASSIVE: QT_TRANSLATE_NOOP("Letters", "Say who does it: “{words}”"),
    FindingKind.SCHOOL_WORD: QT_TRANSLATE_NOOP("Letters", "School word “{words}”: write “{instead}”"),
    FindingKind.ONE_PAGE: QT_TRANSLATE_NOOP("Letters", "It is longer than one page"),
}


def length_name(length: Length) -> str:
    """Return what a length is called."""
    return translate("Letters", LENGTHS[length])


def part_name(key: str) -> str:
    """Return what a part is called: its heading, which is Dutch as the letter is, or a name of ours."""
    return translate("Letters", PARTS[key]) if key in PARTS else HEADINGS.get(key, key)


def part_standing(part: LetterPart) -> str:
    """Return how much a part holds, or that it is in own words."""
    if not part.entries:
        return translate("Letters", "left out") if part.own else translate("Letters", "no room on the page")
    if part.own:
        return translate("Letters", "own text")
    quotes = sum(passage.shape is Shape.QUOTE for passage in part.passages())
    rows = sum(passage.shape is Shape.ROW for passage in part.passages())
    counts = (
        (len(part.subjects), translate("Letters", "subjects: {n}")),
        (0 if part.subjects else rows, translate("Letters", "actions: {n}")),
        (quotes, translate("Letters", "quotes: {n}")),
    )
    return ", ".join(words.format(n=number) for number, words in counts if number)


def kind_name(sentence: Sentence) -> str:
    """Return where a sentence comes from."""
    return translate("Letters", KINDS[sentence.kind])


def source_line(source: str, words: str | None) -> str:
    """Return one source with its words, as far as they are still there."""
    name = translate("Letters", SOURCES.get(source.partition(":")[0], "own text"))
    if words is None:
        return translate("Letters", "{source}: not there any more").format(source=name)
    return f"{name}: {words}" if words else name


def finding_words(finding: Finding) -> str:
    """Return what was found, in one line."""
    return _pattern(finding).format(
        n=f"{finding.number:.0f}", words=_short(finding.words), instead=_short(finding.instead)
    )


def _pattern(finding: Finding) -> str:
    if finding.is_good:
        return translate("Letters", _GOOD[finding.kind])
    if finding.kind in _BY_VOICE:
        return translate("Letters", _BY_VOICE[finding.kind][finding.voice])
    return translate("Letters", _BAD[finding.kind])


def _short(words: str) -> str:
    return words if len(words) <= MOST_SIGNS else f"{words[: MOST_SIGNS - 1].rstrip()}…"
