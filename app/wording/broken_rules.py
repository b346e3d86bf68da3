"""Why something in a file cannot be taken, and where in the file it stands."""

from PySide6.QtCore import QCoreApplication

from app.wording.marking import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_WHY = {
    "above_minutes": QT_TRANSLATE_NOOP("Rules", "not more than the minutes"),
    "choice": QT_TRANSLATE_NOOP("Rules", "choose one of the words that are allowed"),
    "date": QT_TRANSLATE_NOOP("Rules", "write a date as 2026-11-24"),
    "digest": QT_TRANSLATE_NOOP("Rules", "no longer what was decided on"),
    "duplicate": QT_TRANSLATE_NOOP("Rules", "used twice"),
    "empty": QT_TRANSLATE_NOOP("Rules", "may not be empty"),
    "empty_group": QT_TRANSLATE_NOOP("Rules", "a group needs parts"),
    "group_minutes": QT_TRANSLATE_NOOP("Rules", "a group has no minutes of its own"),
    "id": QT_TRANSLATE_NOOP("Rules", "only small letters, figures and dashes"),
    "kind": QT_TRANSLATE_NOOP("Rules", "this kind of value does not belong here"),
    "mark_minutes": QT_TRANSLATE_NOOP("Rules", "a mark has 0 minutes"),
    "missing": QT_TRANSLATE_NOOP("Rules", "this is missing"),
    "moment": QT_TRANSLATE_NOOP("Rules", "a moment with a time zone"),
    "no_access": QT_TRANSLATE_NOOP("Rules", "no access"),
    "no_steps_here": QT_TRANSLATE_NOOP("Rules", "no steps belong here"),
    "not_a_file": QT_TRANSLATE_NOOP("Rules", "this is not a file"),
    "not_there": QT_TRANSLATE_NOOP("Rules", "there is no such file"),
    "not_text": QT_TRANSLATE_NOOP("Rules", "this is not text"),
    "nothing_to_run": QT_TRANSLATE_NOOP("Rules", "at least one block with minutes"),
    "number": QT_TRANSLATE_NOOP("Rules", "a number"),
    "parent": QT_TRANSLATE_NOOP("Rules", "the block it belongs to comes first and is a group"),
    "placeholder": QT_TRANSLATE_NOOP("Rules", "a word between braces is not known"),
    "not_clean": QT_TRANSLATE_NOOP("Rules", "this holds signs that are not allowed"),
    "open_end": QT_TRANSLATE_NOOP("Rules", "only the last part may have no end"),
    "order": QT_TRANSLATE_NOOP("Rules", "not in the order of time"),
    "out_of_range": QT_TRANSLATE_NOOP("Rules", "outside what is possible"),
    "reference": QT_TRANSLATE_NOOP("Rules", "points to something that is not there"),
    "zone": QT_TRANSLATE_NOOP("Rules", "this time zone does not exist"),
    "positive": QT_TRANSLATE_NOOP("Rules", "more than 0"),
    "text": QT_TRANSLATE_NOOP("Rules", "a text"),
    "time": QT_TRANSLATE_NOOP("Rules", "write a time as 19:30"),
    "too_large": QT_TRANSLATE_NOOP("Rules", "too large"),
    "too_long": QT_TRANSLATE_NOOP("Rules", "too long"),
    "too_many": QT_TRANSLATE_NOOP("Rules", "too many"),
    "too_many_words": QT_TRANSLATE_NOOP("Rules", "at most 12 words"),
    "total": QT_TRANSLATE_NOOP("Rules", "the whole evening may last at most 24 hours"),
    "two_days": QT_TRANSLATE_NOOP("Rules", "days before the evening or school days after it, not both"),
    "unknown": QT_TRANSLATE_NOOP("Rules", "the app does not know this field"),
    "unknown_prompt": QT_TRANSLATE_NOOP("Rules", "this prompt does not exist"),
    "whole_number": QT_TRANSLATE_NOOP("Rules", "a whole number"),
    "yes_no": QT_TRANSLATE_NOOP("Rules", "true or false"),
}

_FIELDS = {
    "minutes": QT_TRANSLATE_NOOP("Fields", "minutes"),
    "minimum": QT_TRANSLATE_NOOP("Fields", "minimum"),
    "title": QT_TRANSLATE_NOOP("Fields", "title"),
    "kind": QT_TRANSLATE_NOOP("Fields", "kind"),
    "parent": QT_TRANSLATE_NOOP("Fields", "belongs to"),
    "who": QT_TRANSLATE_NOOP("Fields", "who"),
    "text": QT_TRANSLATE_NOOP("Fields", "text"),
}


def broken_rule(rule: str) -> str:
    """Return what the rule asks for, as the end of a sentence; a rule without words is told as a wrong kind of value."""
    return translate("Rules", _WHY.get(rule, _WHY["kind"]))


def place_in_file(values: dict[str, str | int]) -> str:
    """Return the place in a draaiboek in words: block 3 (Dialoog), step 2, minutes."""
    parts = []
    if "block" in values:
        title = f" ({values['title']})" if values.get("title") else ""
        parts.append(translate("Fields", "block {n}").format(n=values["block"]) + title)
    for name, words in (
        ("step", translate("Fields", "step {n}")),
        ("prompt", translate("Fields", "prompt {n}")),
        ("point", translate("Fields", "point {n}")),
        ("task", translate("Fields", "task {n}")),
        ("role", translate("Fields", "role {n}")),
        ("theme", translate("Fields", "theme {n}")),
    ):
        if name in values:
            parts.append(words.format(n=values[name]))
    if "field" in values:
        field = str(values["field"])
        parts.append(translate("Fields", _FIELDS[field]) if field in _FIELDS else field)
    return ", ".join(parts)
