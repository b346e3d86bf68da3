"""What was done or taken back, by name."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from app.wording.marking import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_DONE = {
    "began": QT_TRANSLATE_NOOP("Done", "begin of the evening"),
    "step": QT_TRANSLATE_NOOP("Done", "next step"),
    "step_back": QT_TRANSLATE_NOOP("Done", "step back"),
    "block": QT_TRANSLATE_NOOP("Done", "change of block"),
    "block_back": QT_TRANSLATE_NOOP("Done", "block back"),
    "point_shown": QT_TRANSLATE_NOOP("Done", "point on the beamer"),
    "point_hidden": QT_TRANSLATE_NOOP("Done", "point off the beamer"),
    "paused": QT_TRANSLATE_NOOP("Done", "pause"),
    "resumed": QT_TRANSLATE_NOOP("Done", "going on"),
    "minutes": QT_TRANSLATE_NOOP("Done", "{signed} min"),
    "skipped": QT_TRANSLATE_NOOP("Done", "leaving out {block}"),
    "unskipped": QT_TRANSLATE_NOOP("Done", "taking back a block"),
    "began_at": QT_TRANSLATE_NOOP("Done", "other beginning"),
    "pause_booked": QT_TRANSLATE_NOOP("Done", "pause from {began} to {ended}"),
    "pause_dropped": QT_TRANSLATE_NOOP("Done", "pause taken away"),
    "visit_dropped": QT_TRANSLATE_NOOP("Done", "minutes given to the block before"),
    "pause_was_break": QT_TRANSLATE_NOOP("Done", "the pause was {block}"),
    "ended_at": QT_TRANSLATE_NOOP("Done", "closed at {time}"),
    "end_given": QT_TRANSLATE_NOOP("Done", "new time for the room: {time}"),
    "later": QT_TRANSLATE_NOOP("Done", "ending {minutes} minutes later"),
    "begin_later": QT_TRANSLATE_NOOP("Done", "beginning {minutes} minutes after the fixed time"),
    "shortened": QT_TRANSLATE_NOOP("Done", "shortening by {minutes} minutes"),
    "closed": QT_TRANSLATE_NOOP("Done", "closing the evening"),
    "reopened": QT_TRANSLATE_NOOP("Done", "opening the evening again"),
    "beamer_black": QT_TRANSLATE_NOOP("Done", "black"),
    "beamer_freeze": QT_TRANSLATE_NOOP("Done", "freeze"),
    "beamer_live": QT_TRANSLATE_NOOP("Done", "beamer live"),
    "prompt": QT_TRANSLATE_NOOP("Done", "other prompt"),
    "quote_shown": QT_TRANSLATE_NOOP("Done", "quote on the beamer"),
    "quote_hidden": QT_TRANSLATE_NOOP("Done", "quote off the beamer"),
    "message_shown": QT_TRANSLATE_NOOP("Done", "message to the room"),
    "message_hidden": QT_TRANSLATE_NOOP("Done", "message taken away"),
    "quote_added": QT_TRANSLATE_NOOP("Done", "new quote"),
    "quote_edited": QT_TRANSLATE_NOOP("Done", "edited quote"),
    "quote_deleted": QT_TRANSLATE_NOOP("Done", "deleted quote"),
    "quote_starred": QT_TRANSLATE_NOOP("Done", "star"),
    "quote_unstarred": QT_TRANSLATE_NOOP("Done", "star taken away"),
    "quote_voice": QT_TRANSLATE_NOOP("Done", "other voice"),
    "quote_moved": QT_TRANSLATE_NOOP("Done", "other prompt for a quote"),
    "quote_heard": QT_TRANSLATE_NOOP("Done", "also heard"),
    "quote_parked": QT_TRANSLATE_NOOP("Done", "to the parkeerplaats"),
    "quote_unparked": QT_TRANSLATE_NOOP("Done", "from the parkeerplaats"),
    "point_added": QT_TRANSLATE_NOOP("Done", "new point"),
    "point_edited": QT_TRANSLATE_NOOP("Done", "edited point"),
    "point_deleted": QT_TRANSLATE_NOOP("Done", "deleted point"),
    "point_on": QT_TRANSLATE_NOOP("Done", "point on"),
    "point_off": QT_TRANSLATE_NOOP("Done", "point off"),
    "point_moved": QT_TRANSLATE_NOOP("Done", "moved point"),
    "quote_linked": QT_TRANSLATE_NOOP("Done", "quote behind a point"),
    "quote_unlinked": QT_TRANSLATE_NOOP("Done", "quote away from a point"),
    "head": QT_TRANSLATE_NOOP("Done", "title, date or time"),
    "details": QT_TRANSLATE_NOOP("Done", "what the school fills in"),
    "texts": QT_TRANSLATE_NOOP("Done", "texts to pass on"),
    "task": QT_TRANSLATE_NOOP("Done", "task"),
    "tight_plan": QT_TRANSLATE_NOOP("Done", "tight plan"),
    "task_dropped": QT_TRANSLATE_NOOP("Done", "deleted task"),
    "task_moved": QT_TRANSLATE_NOOP("Done", "moved task"),
    "member": QT_TRANSLATE_NOOP("Done", "member of the actieteam"),
    "member_dropped": QT_TRANSLATE_NOOP("Done", "deleted member"),
    "host": QT_TRANSLATE_NOOP("Done", "kind of gespreksleider"),
    "role": QT_TRANSLATE_NOOP("Done", "role"),
    "role_dropped": QT_TRANSLATE_NOOP("Done", "deleted role"),
    "arrangements": QT_TRANSLATE_NOOP("Done", "arrangements"),
    "sight": QT_TRANSLATE_NOOP("Done", "distance and height"),
    "theme": QT_TRANSLATE_NOOP("Done", "theme"),
    "theme_dropped": QT_TRANSLATE_NOOP("Done", "deleted theme"),
    "theme_moved": QT_TRANSLATE_NOOP("Done", "moved theme"),
    "block_added": QT_TRANSLATE_NOOP("Done", "new block"),
    "block_split": QT_TRANSLATE_NOOP("Done", "split block"),
    "block_moved": QT_TRANSLATE_NOOP("Done", "moved block"),
    "block_dropped": QT_TRANSLATE_NOOP("Done", "deleted block"),
    "block_reset": QT_TRANSLATE_NOOP("Done", "block back to the draaiboek"),
    "question": QT_TRANSLATE_NOOP("Done", "question"),
    "question_dropped": QT_TRANSLATE_NOOP("Done", "deleted question"),
    "question_moved": QT_TRANSLATE_NOOP("Done", "moved question"),
    "expected": QT_TRANSLATE_NOOP("Done", "number of people expected"),
    "counted_in": QT_TRANSLATE_NOOP("Done", "one counted in"),
    "counted_out": QT_TRANSLATE_NOOP("Done", "one counted out"),
    "person": QT_TRANSLATE_NOOP("Done", "person on the list"),
    "person_dropped": QT_TRANSLATE_NOOP("Done", "person off the list"),
    "ticked": QT_TRANSLATE_NOOP("Done", "person ticked off"),
    "unticked": QT_TRANSLATE_NOOP("Done", "tick taken away"),
    "people_imported": QT_TRANSLATE_NOOP("Done", "list of {people} people"),
    "drawn": QT_TRANSLATE_NOOP("Done", "division over {tables} tables"),
    "seated_at_the_door": QT_TRANSLATE_NOOP("Done", "seats fitted at the door"),
    "cards_made": QT_TRANSLATE_NOOP("Done", "name cards made"),
    "themes_dealt": QT_TRANSLATE_NOOP("Done", "themes over the tables"),
    "seats_given_away": QT_TRANSLATE_NOOP("Done", "giving away of {seats} seats"),
    "seat_moved": QT_TRANSLATE_NOOP("Done", "moved seat"),
    "pinned": QT_TRANSLATE_NOOP("Done", "pinned seat"),
    "unpinned": QT_TRANSLATE_NOOP("Done", "unpinned seat"),
    "table": QT_TRANSLATE_NOOP("Done", "table"),
    "form": QT_TRANSLATE_NOOP("Done", "form of table {table}"),
    "speaks_on": QT_TRANSLATE_NOOP("Done", "table speaks after all"),
    "speaks_off": QT_TRANSLATE_NOOP("Done", "table drops out"),
    "turn_moved": QT_TRANSLATE_NOOP("Done", "other turn for a table"),
    "taken": QT_TRANSLATE_NOOP("Done", "taken along"),
    "left_behind": QT_TRANSLATE_NOOP("Done", "not taken along"),
    "taken_moved": QT_TRANSLATE_NOOP("Done", "other order of what is taken along"),
    "taken_shown": QT_TRANSLATE_NOOP("Done", "what is taken along on the beamer"),
    "taken_hidden": QT_TRANSLATE_NOOP("Done", "what is taken along off the beamer"),
    "answered": QT_TRANSLATE_NOOP("Done", "answer of the school"),
    "unanswered": QT_TRANSLATE_NOOP("Done", "answer taken away"),
    "in_touch": QT_TRANSLATE_NOOP("Done", "how we stay in touch"),
    "opening_taken": QT_TRANSLATE_NOOP("Done", "opening with what was promised"),
    "opening_left": QT_TRANSLATE_NOOP("Done", "opening without what was promised"),
    "action_added": QT_TRANSLATE_NOOP("Done", "new action"),
    "action_changed": QT_TRANSLATE_NOOP("Done", "changed action"),
    "action_removed": QT_TRANSLATE_NOOP("Done", "action taken away"),
    "update_added": QT_TRANSLATE_NOOP("Done", "update of an action"),
    "own_text": QT_TRANSLATE_NOOP("Done", "own text in a letter"),
    "own_text_dropped": QT_TRANSLATE_NOOP("Done", "own text taken out of a letter"),
    "published": QT_TRANSLATE_NOOP("Done", "letter decided on"),
    "sent": QT_TRANSLATE_NOOP("Done", "letter sent"),
    "told": QT_TRANSLATE_NOOP("Done", "updates told"),
    "debrief": QT_TRANSLATE_NOOP("Done", "talk afterwards"),
    "quote_merged": QT_TRANSLATE_NOOP("Done", "quotes taken together"),
    "quote_parted": QT_TRANSLATE_NOOP("Done", "quotes parted"),
    "block_changed": QT_TRANSLATE_NOOP("Done", "changed block"),
}

_CHANGE = QT_TRANSLATE_NOOP("Done", "change")


def taken_back(label: str, values: dict[str, str | int]) -> str:
    """Return what an undo or redo did, by name; empty for anything else."""
    for prefix, words in (
        ("undone_", translate("Done", "Taken back: {what}")),
        ("redone_", translate("Done", "Done again: {what}")),
    ):
        if label.startswith(prefix):
            what = translate("Done", _DONE.get(label.removeprefix(prefix), _CHANGE)).format(**_signed(values))
            return f"{words.format(what=what)}{_left(values)}"
    return ""


def _left(values: Mapping[str, str | int]) -> str:
    """Return how much was left as it is, for it was changed since; empty when nothing was."""
    left = values.get("left")
    if not isinstance(left, int):
        return ""
    words = translate("Done", "1 later change stayed") if left == 1 else translate("Done", "{n} later changes stayed")
    return f" · {words.format(n=left)}"


def done(label: str, values: dict[str, str | int]) -> str:
    """Return what was done, by name; empty when it needs no words."""
    return translate("Done", _DONE[label]).format(**_signed(values)) if label in _DONE else ""


def _signed(values: dict[str, str | int]) -> dict[str, str | int]:
    minutes = values.get("minutes")
    return values | {"signed": f"{minutes:+}".replace("-", "\u2212")} if isinstance(minutes, int) else values
