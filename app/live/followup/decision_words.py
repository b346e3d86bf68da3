"""The decision words: where a subject came from, what the school answered, and what comes of it."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from app.models.aftercare.subjects import Raised
from app.models.evening import Evening
from app.models.followup.followup import Action, Answer, AnswerKind, SubjectKind
from app.models.followup.publications import Length, Publication
from app.models.harvest.harvest import Harvest
from app.models.said.dialogue import Quote, by_voice
from app.wording import figures
from app.wording.forms import NAMES, form_text
from app.wording.marking import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

LETTERS = {"parent": "O", "school": "S", "pupil": "L"}
STANDINGS = {
    AnswerKind.OPEN: QT_TRANSLATE_NOOP("Decisions", "no answer yet"),
    AnswerKind.DO: QT_TRANSLATE_NOOP("Decisions", "we do this"),
    AnswerKind.FIND_OUT: QT_TRANSLATE_NOOP("Decisions", "we find out"),
    AnswerKind.DONT: QT_TRANSLATE_NOOP("Decisions", "we do not, because…"),
}
PLACES = {
    SubjectKind.POINT: QT_TRANSLATE_NOOP("Decisions", "summary"),
    SubjectKind.PITCH: QT_TRANSLATE_NOOP("Decisions", "pitch"),
    SubjectKind.QUESTION: QT_TRANSLATE_NOOP("Decisions", "question for school"),
    SubjectKind.PARKED: QT_TRANSLATE_NOOP("Decisions", "parkeerplaats"),
}


TELLING = {
    Length.BRIEF: QT_TRANSLATE_NOOP("Decisions", "letter"),
    Length.REPORT: QT_TRANSLATE_NOOP("Decisions", "report"),
    Length.COUNCIL: QT_TRANSLATE_NOOP("Decisions", "for the councils"),
    Length.PROGRESS: QT_TRANSLATE_NOOP("Decisions", "message about progress"),
}


def told_line(letter: Publication) -> str:
    """Return which letter told it, and when it was sent or decided on."""
    name = translate("Decisions", TELLING[letter.length])
    if letter.sent_on is not None:
        return translate("Decisions", "{letter}, sent {day}").format(
            letter=name, day=figures.day_and_month(letter.sent_on)
        )
    return translate("Decisions", "{letter}, decided on {day}").format(
        letter=name, day=figures.day_and_month(letter.on)
    )


def form_lines(form: Harvest | None, besides: str) -> tuple[str, ...]:
    """Return what else a table filled in, a line each, besides the words of the subject itself."""
    texts = form.texts() if form is not None else ()
    return tuple(f"{form_text(NAMES[field])}: {text}" for field, text in texts if text != besides)


def standing_words(kind: AnswerKind) -> str:
    """Return in a few words what the school answers."""
    return translate("Decisions", STANDINGS[kind])


def meta_words(evening: Evening, raised: Raised | None, quotes: Sequence[Quote]) -> str:
    """Return where a subject came from, and how many quotes of each voice stand behind it."""
    return " · ".join(part for part in (*_where(raised), _behind(quotes)) if part)


def quotes_words(count: int) -> str:
    """Return how many quotes there are."""
    return translate("Decisions", "1 quote") if count == 1 else translate("Decisions", "{n} quotes").format(n=count)


def answer_words(answer: Answer | None, actions: Iterable[Action]) -> tuple[str, ...]:
    """Return the answer and its actions, a line each: what, who, and when."""
    said = answer is not None and (answer.words or answer.owner or answer.before)
    first = (_answer_line(answer),) if answer is not None and said else ()
    return (*first, *(action_line(action) for action in actions))


def action_line(action: Action) -> str:
    """Return an action in one line."""
    day = figures.day_and_month(action.due) if action.due is not None else ""
    return " · ".join(part for part in (action.title, action.owner, day) if part)


def _answer_line(answer: Answer) -> str:
    day = figures.day_and_month(answer.before) if answer.before is not None else ""
    if day and answer.kind is AnswerKind.FIND_OUT:
        day = translate("Decisions", "answer before {day}").format(day=day)
    return " · ".join(part for part in (answer.words, answer.owner, day) if part)


def _where(raised: Raised | None) -> tuple[str, ...]:
    if raised is None:
        return ()
    place = translate("Decisions", PLACES[raised.subject.kind])
    if raised.after:
        place = translate("Decisions", "made afterwards")
    elif raised.standard:
        place = translate("Decisions", "from the draaiboek")
    table = translate("Gathered", "table {n}").format(n=raised.table) if raised.table is not None else ""
    return table, place


def _behind(quotes: Sequence[Quote]) -> str:
    if not quotes:
        return ""
    voices = " ".join(f"{LETTERS[voice.value]}{n}" for voice, n in by_voice(quotes).items() if n)
    return f"{quotes_words(len(quotes))} · {voices}"
