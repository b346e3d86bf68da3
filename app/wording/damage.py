"""The damage in words: which part of which evening is no longer what was stored, and from when there is a sound one."""

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from app.models.damage import Damage
from app.models.evening import ZONE
from app.wording import figures
from app.wording.marking import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

DAMAGED = {
    "head": QT_TRANSLATE_NOOP("Damage", "The title and the date of “{title}” are damaged on the disk."),
    "details": QT_TRANSLATE_NOOP("Damage", "What the school fills in for “{title}” is damaged on the disk."),
    "agenda": QT_TRANSLATE_NOOP("Damage", "The agenda of “{title}” is damaged on the disk."),
    "prompts": QT_TRANSLATE_NOOP("Damage", "The questions of “{title}” are damaged on the disk."),
    "points": QT_TRANSLATE_NOOP("Damage", "The points of “{title}” are damaged on the disk."),
    "run": QT_TRANSLATE_NOOP("Damage", "The clock of “{title}” is damaged on the disk."),
    "stage": QT_TRANSLATE_NOOP("Damage", "What the beamer shows for “{title}” is damaged on the disk."),
    "draft": QT_TRANSLATE_NOOP("Damage", "What was being typed for “{title}” is damaged on the disk."),
    "plan": QT_TRANSLATE_NOOP("Damage", "The tasks and the team of “{title}” are damaged on the disk."),
    "people": QT_TRANSLATE_NOOP("Damage", "The numbers of people of “{title}” are damaged on the disk."),
    "seating": QT_TRANSLATE_NOOP("Damage", "The seating of “{title}” is damaged on the disk."),
    "harvests": QT_TRANSLATE_NOOP("Damage", "The forms of the tables of “{title}” are damaged on the disk."),
    "exits": QT_TRANSLATE_NOOP("Damage", "What people thought of “{title}” is damaged on the disk."),
    "followup": QT_TRANSLATE_NOOP("Damage", "The answers of “{title}” are damaged on the disk."),
    "actions": QT_TRANSLATE_NOOP("Damage", "Damaged on the disk are actions of “{title}”: {n}."),
    "updates": QT_TRANSLATE_NOOP("Damage", "Damaged on the disk are updates of actions of “{title}”: {n}."),
    "publications": QT_TRANSLATE_NOOP("Damage", "Damaged on the disk are letters of “{title}”: {n}."),
    "quotes": QT_TRANSLATE_NOOP("Damage", "Damaged on the disk are quotes of “{title}”: {n}."),
    "themes": QT_TRANSLATE_NOOP("Damage", "Damaged on the disk are themes of “{title}”: {n}."),
    "listed": QT_TRANSLATE_NOOP("Damage", "Damaged on the disk are people on the list of “{title}”: {n}."),
}
_OTHER = QT_TRANSLATE_NOOP("Damage", "A part of “{title}” is damaged on the disk.")
_NO_BACKUP = QT_TRANSLATE_NOOP("Damage", "No backup has it sound.")


def damage_sentence(damage: Damage) -> str:
    """Return what is damaged, and that no backup helps when none does."""
    words = translate("Damage", DAMAGED.get(damage.part, _OTHER)).format(title=damage.title, n=len(damage.rows))
    return words if damage.sound_at is not None else f"{words} {translate('Damage', _NO_BACKUP)}"


def backup_time(moment: datetime, now: datetime) -> str:
    """Return when a backup was made, both aware UTC: 20.41 today, za 28 nov 20.41 on another day."""
    local, today = (one.astimezone(ZoneInfo(ZONE)) for one in (moment, now))
    clock = f"{local:%H.%M}"
    return clock if local.date() == today.date() else f"{figures.day_and_month(local.date())} {clock}"
