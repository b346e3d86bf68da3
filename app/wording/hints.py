"""The words of the hints: short for a row of the agenda, in full for the pane beside it."""

from PySide6.QtCore import QCoreApplication

from app.models.agenda_hints import Hint
from app.wording import figures
from app.wording.marking import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_SENTENCES = {
    "beamer_long": QT_TRANSLATE_NOOP(
        "Hints", "Step “{step}” has a line of {words} words on the beamer. The room reads {most} at most."
    ),
    "minimum_above": QT_TRANSLATE_NOOP("Hints", "At least {minimum} minutes, but only {minutes} are planned."),
    "no_next_steps": QT_TRANSLATE_NOOP("Hints", "Fill in how you go on: the room wants to hear what school will do."),
    "per_question": QT_TRANSLATE_NOOP(
        "Hints", "{questions} questions in {minutes} minutes: about {each} minutes each."
    ),
    "per_table": QT_TRANSLATE_NOOP("Hints", "{minutes} minutes for {tables} tables: {length} each."),
    "pinned_early": QT_TRANSLATE_NOOP(
        "Hints", "{title} is fixed at {pinned} but begins at {start}: {off} minutes early."
    ),
    "pinned_late": QT_TRANSLATE_NOOP(
        "Hints", "{title} is fixed at {pinned} but begins at {start}: {off} minutes late."
    ),
    "questions_short": QT_TRANSLATE_NOOP(
        "Hints", "{questions} questions in {minutes} minutes: less than {least} minutes each."
    ),
    "round_long": QT_TRANSLATE_NOOP(
        "Hints",
        "A round of introductions with {people} people takes {needed} minutes and does not fit in {minutes}. "
        "Let people meet in pairs, or make the block longer.",
    ),
    "sum_of_parts": QT_TRANSLATE_NOOP("Hints", "sum of {parts} parts"),
    "tables_short": QT_TRANSLATE_NOOP(
        "Hints", "{minutes} minutes for {tables} tables: {length} each. Rather take {better} minutes."
    ),
}

_SHORT = {
    "beamer_long": QT_TRANSLATE_NOOP("Hints", "{words} words on one line of the beamer"),
    "minimum_above": QT_TRANSLATE_NOOP("Hints", "at least {minimum} min"),
    "no_next_steps": QT_TRANSLATE_NOOP("Hints", "fill in how you go on"),
    "pinned_early": QT_TRANSLATE_NOOP("Hints", "{off} min before {pinned}"),
    "pinned_late": QT_TRANSLATE_NOOP("Hints", "{off} min after {pinned}"),
    "questions_short": QT_TRANSLATE_NOOP("Hints", "less than {least} min per question"),
    "round_long": QT_TRANSLATE_NOOP("Hints", "round of introductions: ± {needed} min, does not fit in {minutes}"),
    "tables_short": QT_TRANSLATE_NOOP("Hints", "{length} per table: rather {better} min"),
}


_OF_ONE = {
    "pinned_early": QT_TRANSLATE_NOOP("Hints", "{title} is fixed at {pinned} but begins at {start}: 1 minute early."),
    "pinned_late": QT_TRANSLATE_NOOP("Hints", "{title} is fixed at {pinned} but begins at {start}: 1 minute late."),
    "sum_of_parts": QT_TRANSLATE_NOOP("Hints", "sum of 1 part"),
}
"""Sentences whose number, `off` or `parts`, is 1."""


def hint_sentence(hint: Hint) -> str:
    """Return the hint in full."""
    is_one = hint.values.get("off", hint.values.get("parts")) == 1
    template = _OF_ONE[hint.key] if is_one else _SENTENCES[hint.key]
    return translate("Hints", template).format(**_values(hint))


def hint_short(hint: Hint) -> str:
    """Return the hint in a few words; one that only informs as it is in full."""
    if hint.key not in _SHORT:
        return hint_sentence(hint)
    return translate("Hints", _SHORT[hint.key]).format(**_values(hint))


def _values(hint: Hint) -> dict[str, str | int]:
    return {"length": figures.duration(float(hint.values.get("seconds", 0)))} | hint.values
