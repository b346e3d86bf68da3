"""The readiness in words: what was looked at, how it stands, and what to do."""

from PySide6.QtCore import QCoreApplication

from app.models.readiness import Check
from app.wording.marking import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

HOUR, GIGABYTE = 60, 1024
"""Of minutes, and of megabytes."""

_SUBJECTS = {
    "beamer": QT_TRANSLATE_NOOP("Readiness", "Beamer"),
    "letters": QT_TRANSLATE_NOOP("Readiness", "Back row"),
    "power": QT_TRANSLATE_NOOP("Readiness", "Power"),
    "awake": QT_TRANSLATE_NOOP("Readiness", "Staying awake"),
    "disk": QT_TRANSLATE_NOOP("Readiness", "Disk"),
    "clock": QT_TRANSLATE_NOOP("Readiness", "Clock"),
    "backup": QT_TRANSLATE_NOOP("Readiness", "Backup"),
    "gaps": QT_TRANSLATE_NOOP("Readiness", "Still to fill in"),
    "tables": QT_TRANSLATE_NOOP("Readiness", "Theme tables"),
}
_CASES = {
    ("beamer", "none"): QT_TRANSLATE_NOOP(
        "Readiness", "No second screen. Plug in the beamer, and let the system extend the screen, not copy it."
    ),
    ("beamer", "small"): QT_TRANSLATE_NOOP(
        "Readiness", "The beamer shows {width} × {height}, which is small. Choose more points in the system's settings."
    ),
    ("beamer", "found"): QT_TRANSLATE_NOOP("Readiness", "A second screen of {width} × {height}."),
    ("letters", "unknown"): QT_TRANSLATE_NOOP(
        "Readiness", "Fill in how far the back row sits and how high the picture is."
    ),
    ("letters", "readable"): QT_TRANSLATE_NOOP("Readiness", "The letters can be read from the back row."),
    ("letters", "too_small"): QT_TRANSLATE_NOOP(
        "Readiness", "Too small for the back row. Set the letters of the beamer to {percent} % in the settings."
    ),
    ("power", "unknown"): QT_TRANSLATE_NOOP("Readiness", "This laptop does not say. Look whether the charger is in."),
    ("power", "plugged"): QT_TRANSLATE_NOOP("Readiness", "The charger is in."),
    ("power", "battery"): QT_TRANSLATE_NOOP("Readiness", "On the battery, {percent} % left. Plug in the charger."),
    ("awake", "unknown"): QT_TRANSLATE_NOOP("Readiness", "This is being looked at."),
    ("awake", "stays"): QT_TRANSLATE_NOOP("Readiness", "The laptop stays awake during the evening."),
    ("awake", "sleeps"): QT_TRANSLATE_NOOP(
        "Readiness", "The laptop may fall asleep. Switch sleeping off in the system's settings."
    ),
    ("disk", "unknown"): QT_TRANSLATE_NOOP("Readiness", "The space on the disk is not known."),
    ("disk", "room"): QT_TRANSLATE_NOOP("Readiness", "There is room enough: {room} free."),
    ("disk", "full"): QT_TRANSLATE_NOOP("Readiness", "Only {room} free. Throw something away first."),
    ("clock", "asked"): QT_TRANSLATE_NOOP("Readiness", "Does the clock at the top right say the right time?"),
    ("clock", "right"): QT_TRANSLATE_NOOP("Readiness", "The clock is right: you looked."),
    ("clock", "wrong"): QT_TRANSLATE_NOOP(
        "Readiness", "Put the clock and the time zone of the laptop right, in the system's settings. The app follows."
    ),
    ("clock", "apart"): QT_TRANSLATE_NOOP(
        "Readiness", "It is {app} in the app and {laptop} on this laptop. Is the clock at the top right the right one?"
    ),
    ("clock", "doubt"): QT_TRANSLATE_NOOP("Readiness", "The clock made a jump. Answer the question at the top."),
    ("backup", "none"): QT_TRANSLATE_NOOP("Readiness", "There is no backup yet. It comes by itself within a minute."),
    ("backup", "fresh"): QT_TRANSLATE_NOOP("Readiness", "Backed up and checked {ago}."),
    ("backup", "old"): QT_TRANSLATE_NOOP(
        "Readiness", "The last backup is more than a day old. Change something, then look again."
    ),
    ("gaps", "none"): QT_TRANSLATE_NOOP("Readiness", "Everything is filled in."),
    ("gaps", "open"): QT_TRANSLATE_NOOP("Readiness", "Open: {names}. The beamer leaves those lines out."),
    ("tables", "not_needed"): QT_TRANSLATE_NOOP("Readiness", "No theme tables tonight."),
    ("tables", "none"): QT_TRANSLATE_NOOP("Readiness", "The groups have not been made yet."),
    ("tables", "no_leader"): QT_TRANSLATE_NOOP("Readiness", "Without a leader: table {tables}."),
    ("tables", "ready"): QT_TRANSLATE_NOOP("Readiness", "{n} tables, each with a leader."),
}


def subject(check: Check) -> str:
    """Return what was looked at."""
    return translate("Readiness", _SUBJECTS[check.key])


def verdict(check: Check) -> str:
    """Return how it stands, and what to do when it is not well."""
    values = dict(_rounded(name, value) for name, value in check.values)
    return translate("Readiness", _CASES[check.key, check.case]).format(**values)


def _rounded(name: str, value: str | int) -> tuple[str, str | int]:
    """Return a value as one says it: no figures that nobody needs."""
    if name == "minutes":
        return "ago", _ago(int(value))
    if name == "megabytes":
        return "room", f"{value} MB" if int(value) < GIGABYTE else f"{int(value) // GIGABYTE} GB"
    return name, value


def _ago(minutes: int) -> str:
    if minutes < 2:
        return translate("Readiness", "just now")
    if minutes < 2 * HOUR:
        return translate("Readiness", "{n} minutes ago").format(n=minutes)
    return translate("Readiness", "{n} hours ago").format(n=minutes // HOUR)
