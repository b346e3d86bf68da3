"""Words in steps: where a way back holds words that were said, and what of it stays when some of them go for good."""

from dataclasses import fields
from typing import Any

from app.models.followup.publications import Debrief
from app.models.ground.codec import from_plain
from app.models.harvest.harvest import FormField, Harvest
from app.models.less_words import is_about
from app.models.said.wiped import Going
from app.services.handlers.differences import Difference, InList, from_text

FORGOTTEN = "forgotten"
"""The way back of a step whose words were kept long enough: undo knows by it that there is none any more."""

FORMS, ANSWERS = "harvests", "followup.answers"
KEPT_FILE = "file"
ACTIONS, OWN_TEXTS, PUBLICATIONS = "followup.actions", "followup.own_texts", "followup.publications"
LISTS = {
    "quotes": {"text", "owner"},
    "points": {"text", "short"},
    FORMS: {*(field.value for field in FormField if not field.value.startswith("insight")), "insights"},
    "followup.taken": {"words"},
    ANSWERS: {"words", "owner"},
    ACTIONS: {"title", "owner", "notice", "reason", "updates"},
    OWN_TEXTS: {"words"},
    PUBLICATIONS: {"document", "approver", "through", "kept", KEPT_FILE},
}
"""The lists in which words stand that were said, each with the fields that hold them."""
DEBRIEF = {f"followup.debrief.{field.name}" for field in fields(Debrief)}
ALONE = {"followup.through", *DEBRIEF}
"""Where words stand in no list."""
WITHIN = {ACTIONS, OWN_TEXTS, PUBLICATIONS, *DEBRIEF}
"""Where words that were said may stand within longer ones."""

UNREADABLE = (ValueError, TypeError, KeyError, AttributeError, IndexError)
"""What reading a way back raises that is damaged, or of another release."""


def less_step(inverse: str, gone: Going) -> str | None:
    """Return a way back without these quotes and points; None when nothing is left of it, or it cannot be read."""
    if inverse == FORGOTTEN:
        return inverse
    try:
        found = from_text(inverse)
        lists = {place: _less_list(place, one, gone) if place in LISTS else one for place, one in found.lists.items()}
        values = {
            place: was for place, was in found.values.items() if place not in ALONE or not _holds(place, was[0], gone)
        }
    except UNREADABLE:
        return None
    if (lists, values) == (found.lists, found.values):
        return inverse
    lists = {place: one for place, one in lists.items() if one != InList()}
    return Difference(values, lists, found.at).to_text() if values or lists else None


def _less_list(place: str, one: InList, gone: Going) -> InList:
    """Return what differs in a list without what goes. Of a form only the fields with these words go."""
    if place == FORMS:
        less = ((before, after, _less_fields(form, gone)) for before, after, form in one.went)
        went = [entry for entry in less if not from_plain(Harvest, entry[2]).is_empty]
        changed = {key: _less_changes(fields, gone) for key, fields in one.changed.items()}
        return InList(one.came, went, {key: fields for key, fields in changed.items() if fields}, one.order)
    return InList(
        {key: mark for key, mark in one.came.items() if not _goes(key, gone)},
        [entry for entry in one.went if not _entry_goes(place, entry[2], gone)],
        {
            key: changed
            for key, changed in one.changed.items()
            if not _goes(key, gone)
            and not any(_holds_in(place, name, changed[name][0], gone) for name in LISTS[place] & changed.keys())
        },
        one.order,
    )


# What stood in a list is kept as plain JSON: `Any` is what a field of it may hold.


def key_in(place: str, item: dict[str, Any]) -> str:
    """Return by what something in a list is known, as `differences.KEYS` says."""
    if place == ANSWERS:
        return _subject(item)
    return str(item[{FORMS: "table", OWN_TEXTS: "key"}.get(place, "id")])


def _subject(item: dict[str, Any]) -> str:
    return f"{item['subject']['kind']}:{item['subject']['id']}" if "subject" in item else ""


def _goes(key: str, gone: Going) -> bool:
    return key in gone.ids or is_about(gone, key)


def _entry_goes(place: str, item: dict[str, Any], gone: Going) -> bool:
    said = any(_holds_in(place, name, item[name], gone) for name in LISTS[place] & item.keys())
    return said or _goes(key_in(place, item), gone) or is_about(gone, _subject(item))


def _holds_in(place: str, name: str, value: Any, gone: Going) -> bool:
    """Tell whether these words stand in a field; a kept file may hold any."""
    return bool(value) if name == KEPT_FILE else _holds(place, value, gone)


def _holds(place: str, value: Any, gone: Going) -> bool:
    """Tell whether these words stand in a value, also in what an action says of its days."""
    if isinstance(value, list):
        return any(_holds(place, one, gone) for one in value)
    if isinstance(value, dict):
        return any(_holds(place, one, gone) for one in value.values())
    if not isinstance(value, str):
        return False
    return gone.less(value) != value if place in WITHIN else gone.has_words(value)


def _less_fields(item: dict[str, Any], gone: Going) -> dict[str, Any]:
    return {name: _less_value(value, gone) for name, value in item.items()}


def _less_changes(fields: dict[str, Any], gone: Going) -> dict[str, Any]:
    """Return the changes of a form in which fields that held these words come back empty."""
    return {name: (_less_value(was, gone), left) for name, (was, left) in fields.items()}


def _less_value(value: Any, gone: Going) -> Any:
    if isinstance(value, list):
        return [_less_value(one, gone) for one in value]
    return "" if isinstance(value, str) and gone.has_words(value) else value
