"""The backups in between: those that may tell in which order exit words were given, and when they are let go.

Which they are is known by their names, not by the time: the clock of a laptop may be set back during an evening.
"""

import logging
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from itertools import islice
from pathlib import Path

from app.store.copies import backup
from app.store.due import read_note, write_note
from app.store.files import remove
from app.store.troubles import as_trouble

NOTE_NAME = "samenspraak.uitgangswoorden"
"""The file that tells which backups hold half a list of exit words: ids and names of files, never a word."""

NEWER = 2
"""So many sound backups of after the closing there must be before the ones in between go."""

BACKUPS = "backups"

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Between:
    """Of one evening: the backups that were there at the last mark, those made between first word and closing."""

    known: tuple[str, ...] = ()
    between: tuple[str, ...] = ()
    is_over: bool = False


def names(folder: Path) -> Iterator[str]:
    """Yield the names of the backups of a data folder."""
    return (path.name for path in backup.all_backups(folder / BACKUPS))


def put_notes(folder: Path, notes: Mapping[str, Between]) -> None:
    """Write down what is known of each evening; without any the file goes. When this returns it is on the disk."""
    if notes:
        write_note(folder, NOTE_NAME, exits={evening: asdict(note) for evening, note in notes.items()})
    else:
        with as_trouble():
            (folder / NOTE_NAME).unlink(missing_ok=True)


def read_notes(folder: Path) -> dict[str, Between]:
    """Return what `put_notes` wrote of the store that is there; nothing of one in whose place another came."""
    try:
        found = read_note(folder, NOTE_NAME).get("exits", {})
        return {
            str(evening): Between(tuple(note["known"]), tuple(note["between"]), bool(note["is_over"]))
            for evening, note in found.items()
        }
    except (ValueError, TypeError, KeyError, AttributeError):
        log.error("which backups hold half a list of exit words cannot be read")
        return {}


def let_go(folder: Path) -> None:
    """Remove what was made between the first word and the closing, once there are two sound ones of after it.

    No other backup goes. A second call does nothing.
    """
    notes = read_notes(folder)
    kept = {evening: note for evening, note in notes.items() if not _may_go(folder, note)}
    for evening in notes.keys() - kept.keys():
        with as_trouble():
            for name in notes[evening].between:
                remove(folder / BACKUPS / Path(name).name)
    if len(kept) < len(notes):
        put_notes(folder, kept)


def _may_go(folder: Path, note: Between) -> bool:
    if not note.is_over:
        return False
    newer = (path for path in backup.all_backups(folder / BACKUPS) if path.name not in note.known)
    return len(tuple(islice(filter(backup.is_sound, newer), NEWER))) == NEWER
