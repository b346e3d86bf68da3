"""The evening file: one evening as one JSON file, to keep elsewhere or to take to another laptop."""

import errno
import json
import os
import tempfile
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, ValidationError

from app.models import evening_rules
from app.models.codec import to_plain
from app.models.doorway import MEGABYTE, place_name, read_bounded, rule_name
from app.models.evening import Evening
from app.models.faults import BadInput, StoreTrouble

FORMAT = "samenspraak-avond"
VERSION = 1
LARGEST_FILE = 20 * MEGABYTE

_REASONS = {
    errno.ENOSPC: "disk_full",
    errno.EDQUOT: "disk_full",
    errno.EROFS: "read_only",
    errno.EACCES: "read_only",
    errno.EPERM: "read_only",
    errno.ENOENT: "missing",
    errno.ENOTDIR: "missing",
}


class EveningFile(BaseModel):
    """What the file holds. pydantic hands this configuration on to the plain dataclasses inside."""

    model_config = ConfigDict(extra="forbid", strict=True, allow_inf_nan=False, hide_input_in_errors=True)

    format: Literal["samenspraak-avond"]
    version: Literal[1]
    exported_at: datetime
    evening: Evening


def to_json(evening: Evening, now: datetime) -> bytes:
    """Return the file's bytes: the same evening always gives the same ones, but for `now` (aware UTC)."""
    content = {"format": FORMAT, "version": VERSION, "exported_at": now.isoformat(), "evening": to_plain(evening)}
    text = json.dumps(content, ensure_ascii=False, indent=1, allow_nan=False)
    # Half a sign, as a broken paste can leave in a draft, has no UTF-8.
    return text.encode("utf-8", "replace") + b"\n"


def from_json(raw: bytes, file_name: str) -> Evening:
    """Return the evening in a file's bytes, checked to the last field.

    Raises BadInput `evening_file_too_large`, `evening_file_not_json`, `evening_file_other_version` or
    `evening_file_field`, which names the place ("quotes 3, text") and the rule, never what stands there.
    """
    if len(raw) > LARGEST_FILE:
        raise BadInput("evening_file_too_large", file=file_name, limit=LARGEST_FILE)
    try:
        evening = EveningFile.model_validate_json(raw.removeprefix(b"\xef\xbb\xbf")).evening
        evening_rules.check(evening)
    except ValidationError as error:
        first = error.errors(include_url=False, include_context=False, include_input=False)[0]
        fault = _fault(file_name, first["type"], first["loc"])
    except evening_rules.BrokenRule as broken:
        fault = BadInput("evening_file_field", file=file_name, place=place_name(broken.path), rule=broken.rule)
    else:
        return evening
    # Out here the error with the file's own words does not hang on to the fault.
    raise fault


def read_file(path: Path) -> Evening:
    """Return the evening in a file. Raises BadInput as `from_json`, and `evening_file_unreadable`."""
    return from_json(read_bounded(path, LARGEST_FILE, "evening_file"), path.name)


def write_file(path: Path, raw: bytes) -> None:
    """Write a file whole or not at all, for this user's eyes only. Raises StoreTrouble `cannot_write`."""
    try:
        number, half = tempfile.mkstemp(prefix=".samenspraak-", dir=path.parent)
        try:
            with os.fdopen(number, "wb") as file:
                file.write(raw)
                file.flush()
                os.fsync(file.fileno())
            os.replace(half, path)
        except BaseException:
            with suppress(OSError):
                os.unlink(half)
            raise
        _sync_folder(path.parent)
    except (OSError, ValueError) as error:
        reason = _REASONS.get(getattr(error, "errno", 0) or 0, "other")
        raise StoreTrouble("cannot_write", file=path.name, reason=reason) from None


def evening_schema() -> str:
    """Return the JSON schema of an evening file."""
    return json.dumps(EveningFile.model_json_schema(), ensure_ascii=False, indent=2) + "\n"


def _sync_folder(folder: Path) -> None:
    """Put the new name on the disk too; Windows does so by itself."""
    if os.name != "posix":
        return
    number = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)


def _fault(file_name: str, error_type: str, loc: tuple[int | str, ...]) -> BadInput:
    if error_type == "json_invalid":
        return BadInput("evening_file_not_json", file=file_name)
    if loc in (("format",), ("version",)):
        return BadInput("evening_file_other_version", file=file_name)
    path = loc[1:] if loc[:1] == ("evening",) and len(loc) > 1 else loc
    return BadInput("evening_file_field", file=file_name, place=place_name(path), rule=rule_name(error_type))
