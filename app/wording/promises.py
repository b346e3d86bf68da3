"""Promises in words: how far each is, when it is due, what was said of it last, and what asks for something."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from app.models.followup.followup import ActionState, AnswerKind
from app.models.promises.promised import Promise, PromiseStanding
from app.wording import figures
from app.wording.marking import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

STATES = {
    ActionState.OPEN: QT_TRANSLATE_NOOP("Promises", "open"),
    ActionState.BUSY: QT_TRANSLATE_NOOP("Promises", "busy"),
    ActionState.WAITING: QT_TRANSLATE_NOOP("Promises", "waiting"),
    ActionState.DONE: QT_TRANSLATE_NOOP("Promises", "done"),
    ActionState.CHECKED: QT_TRANSLATE_NOOP("Promises", "asked back"),
    ActionState.DROPPED: QT_TRANSLATE_NOOP("Promises", "dropped"),
}
_ANSWERS = {
    AnswerKind.FIND_OUT: QT_TRANSLATE_NOOP("Promises", "finding out"),
    AnswerKind.DONT: QT_TRANSLATE_NOOP("Promises", "we will not"),
}


def state_word(state: ActionState) -> str:
    """Return how far an action is, in a word."""
    return translate("Promises", STATES[state])


def standing_word(promise: Promise) -> str:
    """Return how far a promise is: its state, or which answer it stands for."""
    if promise.answer in _ANSWERS:
        return translate("Promises", _ANSWERS[promise.answer])
    return state_word(promise.state)


def when_words(promise: Promise, today: date) -> str:
    """Return by when it is promised, and that this is over."""
    if promise.due is None:
        return ""
    day = figures.plain_day(promise.due, today)
    return translate("Promises", "{day} · late").format(day=day) if promise.is_late(today) else day


def below_words(promise: Promise, today: date, *, with_evening: bool = True) -> str:
    """Return where a promise comes from, how many quotes are behind it, and what was said of it last."""
    if promise.reason:
        return promise.reason
    where = promise.theme or (promise.title if with_evening else "")
    return " · ".join(part for part in (where, _quotes(len(promise.quotes)), _last(promise, today)) if part)


def _quotes(number: int) -> str:
    if not number:
        return ""
    words = translate("Promises", "1 quote") if number == 1 else translate("Promises", "{n} quotes")
    return words.format(n=number)


def _last(promise: Promise, today: date) -> str:
    if promise.is_silent(today):
        weeks = (today - promise.last_word).days // 7
        return translate("Promises", "no message for {n} weeks").format(n=weeks)
    if not promise.updates:
        return ""
    return translate("Promises", "last message {day}").format(day=figures.plain_day(promise.last_word, today))


def counted(standing: PromiseStanding) -> tuple[tuple[str, str], ...]:
    """Return how many promises are how, each with the tone it is said in; what is nought is left out."""
    counts = (
        (standing.late, translate("Promises", "{n} late"), "red"),
        (standing.this_month, translate("Promises", "{n} this month"), "amber"),
        (standing.waits, translate("Promises", "{n} waiting"), "neutral"),
        (standing.silent, translate("Promises", "{n} silent for 8 weeks"), "amber"),
    )
    return tuple((words.format(n=number), tone) for number, words, tone in counts if number)


def start_line(standing: PromiseStanding, today: date) -> str:
    """Return what asks for something, in one line; empty when nothing does."""
    late = ""
    if standing.late:
        one = translate("Promises", "1 promise late")
        late = one if standing.late == 1 else translate("Promises", "{n} promises late").format(n=standing.late)
    parts = [part for part in (late, _message(standing.message, today)) if part]
    line = ", ".join(parts)
    return line[:1].upper() + line[1:]


def _message(day: date | None, today: date) -> str:
    if day is None:
        return ""
    days = (day - today).days
    if days == 0:
        return translate("Promises", "message to parents today")
    if days < 0:
        return translate("Promises", "message to parents {n} days late").format(n=-days)
    one = translate("Promises", "message to parents tomorrow")
    return one if days == 1 else translate("Promises", "message to parents in {n} days").format(n=days)


def spoken(promise: Promise, today: date) -> str:
    """Return a promise as a screen reader says it."""
    parts = (
        promise.words,
        standing_word(promise),
        promise.owner,
        when_words(promise, today),
        below_words(promise, today),
    )
    return ", ".join(part for part in parts if part)
