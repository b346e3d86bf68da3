"""The unfinished forms: what is typed in a form and belongs to nothing yet, kept in the data folder until it does."""

import json
import logging
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

from app.models.unfinished import EVENING, Typed
from app.store.files import private, put_in_place
from app.store.troubles import as_trouble

FILE_NAME = "samenspraak.onaf"
log = logging.getLogger(__name__)


def read_typed(folder: Path, form: str) -> Typed:
    """Return what was typed in a form and is not finished; nothing when there is none, or it cannot be read."""
    return _read(folder).get(form, {})


def keep_typed(folder: Path, form: str, typed: Typed) -> None:
    """Keep what is typed in a form, or without a word let go of it. When this returns it is on the disk.

    Raises StoreTrouble when the disk refuses. A second call with the same changes nothing.
    """
    forms = _read(folder)
    others = {name: words for name, words in forms.items() if name != form}
    now = {**others, form: dict(typed)} if typed else others
    if now != forms:
        _write(folder, now)


def forget_evenings(folder: Path, ids: Collection[str]) -> None:
    """Let go of what was typed about these evenings. Raises as `keep_typed`."""
    forms = _read(folder)
    stay = {name: words for name, words in forms.items() if words.get(EVENING) not in ids}
    if stay != forms:
        _write(folder, stay)


def _read(folder: Path) -> dict[str, dict[str, str]]:
    try:
        return {str(form): _words(typed) for form, typed in json.loads((folder / FILE_NAME).read_bytes()).items()}
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, AttributeError):
        log.error("what was typed in a form cannot be read")
        return {}


def _words(typed: Any) -> dict[str, str]:
    return {str(name): str(words) for name, words in typed.items()}


def _write(folder: Path, forms: Mapping[str, Typed]) -> None:
    with as_trouble(), private(), put_in_place(folder / FILE_NAME) as half:
        half.write_text(json.dumps(forms, ensure_ascii=False), encoding="utf-8")
