"""The answers: what the school says to one subject, in plain words and with its reason or its day."""

from app.models.followup.followup import AnswerKind
from app.models.followup.letter import Sentence
from app.reports.dutch import plain_date
from app.reports.letter.matters import Matter
from app.reports.letter.sentences import begun, ended, fixed, told

LEADS = {
    AnswerKind.DO: "Dit gaan we doen.",
    AnswerKind.DONT: "Dit doen we niet.",
    AnswerKind.FIND_OUT: "Dit zoeken we uit.",
}
UNANSWERED = "Nog geen antwoord."


def in_words(matter: Matter) -> Sentence:
    """Return the subject itself; words of the draaiboek never read as if somebody said them."""
    words = ended(matter.raised.words)
    return fixed(words, matter.key) if matter.raised.standard else told(words, matter.key, said=True)


def origin(matter: Matter) -> tuple[Sentence, ...]:
    """Return where a subject came from, when that was not the evening."""
    return (fixed("Dit kwam van school zelf.", matter.key),) if matter.is_unheard else ()


def lead(matter: Matter) -> tuple[Sentence, ...]:
    """Return in a few words what the school says to it."""
    if matter.kind is AnswerKind.OPEN:
        return (fixed(UNANSWERED, matter.key),)
    return (told(LEADS[matter.kind], _source(matter)),)


def replies(matter: Matter) -> bool:
    """Tell whether the words of the answer are the reply to a question, which needs nothing before it."""
    answer = matter.answer
    replied = answer is not None and answer.kind is AnswerKind.DO and bool(answer.words)
    return replied and matter.raised.words.rstrip().endswith("?")


def rest(matter: Matter) -> tuple[Sentence, ...]:
    """Return the words of the answer, who sees to it and by when."""
    answer = matter.answer
    if answer is None or answer.kind is AnswerKind.OPEN:
        return ()
    words = why_not(answer.words) if answer.kind is AnswerKind.DONT else begun(ended(answer.words))
    said = (told(words, _source(matter), said=True),) if answer.words else ()
    return (*said, *_by_whom(matter), *_by_when(matter))


def why_not(reason: str) -> str:
    """Return a reason as the answer to a question: it reads well however it begins."""
    return f"Waarom niet? {begun(ended(reason))}"


def _by_whom(matter: Matter) -> tuple[Sentence, ...]:
    """Return who sees to it; where there are actions these say so themselves."""
    answer = matter.answer
    if answer is None or not answer.owner or answer.kind is AnswerKind.DONT or matter.actions:
        return ()
    return (told(f"Wie: {ended(answer.owner)}", _source(matter)),)


def _by_when(matter: Matter) -> tuple[Sentence, ...]:
    answer = matter.answer
    if answer is None or answer.kind is AnswerKind.DONT:
        return ()
    if answer.kind is AnswerKind.FIND_OUT:
        by = f"U krijgt antwoord vóór {plain_date(answer.before)}." if answer.before else ""
        return (
            (told(by, _source(matter)),)
            if by
            else (fixed("U hoort het zodra we het weten.", matter.key, _source(matter)),)
        )
    if answer.before is None or matter.actions:
        return ()
    return (told(f"Het is klaar vóór {plain_date(answer.before)}.", _source(matter)),)


def _source(matter: Matter) -> str:
    return f"answer:{matter.key}"
