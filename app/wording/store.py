"""The store in words: why the evenings cannot be opened or kept now, and what becomes of what is typed meanwhile."""

from PySide6.QtCore import QCoreApplication

from app.models.ground.faults import Fault
from app.wording.faults import sentence
from app.wording.marking import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

SHUT = {
    "locked": QT_TRANSLATE_NOOP("Store", "Another program holds the file with the evenings."),
    "disk_full": QT_TRANSLATE_NOOP("Store", "The disk is full, so the file with the evenings cannot be opened."),
    "disk_error": QT_TRANSLATE_NOOP(
        "Store", "The disk gives an error, so the file with the evenings cannot be opened."
    ),
    "read_only": QT_TRANSLATE_NOOP("Store", "The folder with the evenings cannot be written."),
    "cannot_open": QT_TRANSLATE_NOOP("Store", "The file with the evenings cannot be opened. It was not touched."),
    "damaged": QT_TRANSLATE_NOOP(
        "Store", "The file with the evenings is damaged. Put back a backup; the file was not touched."
    ),
    "unknown": QT_TRANSLATE_NOOP("Store", "The file with the evenings cannot be opened now."),
    "unexpected": QT_TRANSLATE_NOOP("Store", "Something went wrong while the evenings were opened."),
}
"""Why the store is shut; of other faults their own sentence says it."""
NEEDS_BACKUP = ("damaged", "empty_file", "not_a_file", "not_a_database", "foreign_file", "cannot_open", "unexpected")
"""What does not go over by itself, as a rule."""

_MOVED = QT_TRANSLATE_NOOP(
    "Store",
    "The file with the evenings was moved or deleted, so nothing is stored now. Put it back, or choose “Go on here”: "
    "then all of it is written again in its place.",
)
_AGAIN = QT_TRANSLATE_NOOP("Store", "It is tried again by itself every few seconds.")
_KEPT = QT_TRANSLATE_NOOP("Store", "What you type stays here and is stored as soon as that can be done.")


def why_refused(fault: Fault, *, shut: bool, has_evening: bool) -> str:
    """Return why nothing is stored now and what is done about it; `shut` when the store could not be opened."""
    if not shut:
        return f"{translate('Store', _MOVED)} {translate('Store', _KEPT)}"
    why = translate("Store", SHUT[fault.key]) if fault.key in SHUT else sentence(fault)
    return f"{why} {translate('Store', _KEPT if has_evening else _AGAIN)}"
