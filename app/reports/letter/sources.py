"""The sources: what a sentence of a letter came from, looked up in the evening by its key."""

from app.models.evening import Evening
from app.models.followup.followup import Subject, SubjectKind
from app.reports.letter.council import DECIDED
from app.reports.letter.opening import attended

DETAILS = ("contact", "next_steps", "school")
FOLLOWUP = ("next_message", "next_evening", "through")


def words_at(evening: Evening, source: str) -> str | None:
    """Return the words that a source has now; None when it is not there."""
    kind, _, name = source.partition(":")
    match kind:
        case "evening":
            return evening.title
        case "people":
            return attended(evening)
        case "quotes" | "answers":
            return str(len(evening.quotes if kind == "quotes" else evening.followup.answers))
        case "details" if name in DETAILS:
            return str(getattr(evening.details, name))
        case "followup" if name in FOLLOWUP:
            return _text(getattr(evening.followup, name))
        case "answer":
            return _answered(evening, name)
        case _:
            return _of_one(evening, kind, name)


def _of_one(evening: Evening, kind: str, name: str) -> str | None:
    """Return the words of what has an id."""
    point, quote, form = evening.point(name), evening.quote(name), evening.harvest(name)
    theme, prompt, action = evening.theme(name), evening.prompt(name), evening.followup.action(name)
    words = {
        "point": point.text if point else None,
        "quote": quote.text if quote else None,
        "parked": quote.text if quote and quote.parked else None,
        "pitch": form.pitch if form else None,
        "question": form.question if form else None,
        "form": "\n".join(text for _, text in form.texts()) if form else None,
        "theme": theme.title if theme else None,
        "prompt": prompt.text if prompt else None,
        "action": action.title if action else None,
        "own": next((one.words for one in evening.followup.own_texts if one.key == name), None),
    }
    return words.get(kind)


def _answered(evening: Evening, key: str) -> str | None:
    kind, _, name = key.partition(":")
    if kind not in list(SubjectKind):
        return None
    answer = evening.followup.answer(Subject(SubjectKind(kind), name))
    if answer is None:
        return None
    return f"{DECIDED[answer.kind]}: {answer.words}" if answer.words else DECIDED[answer.kind]


def _text(value: object) -> str | None:
    return None if value is None else str(value)
