"""What is due: the notes in the data folder of what must go out of all files, and of what was said to go next.

Both tell of which store they are. One that was lost or replaced by a backup made another of it, and then nothing is
due: the older copies are all there is. A note that cannot be read tells nothing either.
"""

import json
import logging
from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any, Literal, get_args

from app.store.files import STORE_NAME, private, put_in_place, stamp, sync_folder
from app.store.troubles import as_trouble

DueKind = Literal["evening", "people", "words"]
Due = tuple[DueKind, str]

DUE_NAME = "samenspraak.te-wissen"
"""The file that tells what must still be taken out of all files: of which store, kinds and ids, never a word."""

NAMED_NAME = "samenspraak.aangekondigd"
"""The file that tells which evenings in the bin go at the next start: ids, and the moments they were put there."""

log = logging.getLogger(__name__)


def put_due(folder: Path, kind: DueKind, ids: Iterable[str]) -> None:
    """Write down what is about to be deleted, beside what is still due. When this returns it is on the disk."""
    due = dict.fromkeys((*read_due(folder), *((kind, evening_id) for evening_id in ids)))
    write_note(folder, DUE_NAME, due=list(due))


def read_due(folder: Path) -> tuple[Due, ...]:
    """Return what is still due in the store that is there."""
    try:
        return tuple(_due(*entry) for entry in read_note(folder, DUE_NAME).get("due", ()))
    except (ValueError, TypeError):
        log.error("what is due to be deleted cannot be read")
        return ()


def _due(kind: DueKind, evening_id: str) -> Due:
    if kind not in get_args(DueKind) or not isinstance(evening_id, str):
        raise ValueError
    return kind, evening_id


def clear_words(folder: Path) -> None:
    """Words of single quotes are out of the store; what else is due stays so. A second call does nothing."""
    others = [(kind, evening_id) for kind, evening_id in read_due(folder) if kind != "words"]
    if others:
        write_note(folder, DUE_NAME, due=others)
    else:
        clear_due(folder)


def clear_due(folder: Path) -> None:
    """Nothing is due any more. A second call does nothing."""
    with as_trouble():
        (folder / DUE_NAME).unlink(missing_ok=True)
        sync_folder(folder)


def put_named(folder: Path, named: Mapping[str, datetime]) -> None:
    """Write down which evenings go at the next start, each with when it was put in the bin (aware UTC)."""
    if named or (folder / NAMED_NAME).exists():
        write_note(folder, NAMED_NAME, named={evening_id: at.isoformat() for evening_id, at in named.items()})


def read_named(folder: Path) -> dict[str, datetime]:
    """Return what `put_named` wrote down last."""
    try:
        named = read_note(folder, NAMED_NAME).get("named", {})
        return {str(evening_id): datetime.fromisoformat(at) for evening_id, at in named.items()}
    except (ValueError, TypeError, AttributeError):
        log.error("what was said to go cannot be read")
        return {}


def write_note(folder: Path, name: str, **told: object) -> None:
    """Write a note about the store that is there. When this returns it is on the disk."""
    with as_trouble(), private(), put_in_place(folder / name) as half:
        half.write_text(json.dumps({"store": _number(folder), **told}), encoding="ascii")


def read_note(folder: Path, name: str) -> Mapping[str, Any]:
    """Return what a note tells of the store that is there. Raises ValueError when it cannot be read."""
    path = folder / name
    with as_trouble():
        if not path.exists():
            return {}
        raw = path.read_bytes()
    note = json.loads(raw)
    if not isinstance(note, dict):
        raise ValueError
    return note if note.get("store") == _number(folder) else {}


def _number(folder: Path) -> int:
    """Return what tells this store from one in its place; writing it anew does not change it."""
    return (folder / STORE_NAME).stat().st_ino


def replaced_since(folder: Path, moment: datetime) -> bool:
    """Return whether the store was replaced by a backup after this moment."""
    names = (path.name for path in folder.glob(f"{STORE_NAME}.vervangen-*"))
    return any(name.rsplit("vervangen-", 1)[1] >= stamp(moment) for name in names)
