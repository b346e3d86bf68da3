"""Workbooks in a zip, .xlsx and .ods: unpacked within bounds, and packed anew with only what was looked at."""

import io
import lzma
import struct
import zipfile
import zlib
from collections.abc import Mapping

from app.models.ground.faults import BadInput
from app.models.ground.reading_files import MEGABYTE
from app.services.people_file.ods import KIND, ODS_PARTS, ods_bounds
from app.services.people_file.reading_task import ReadingTask
from app.services.people_file.workbook_bounds import Checked, check_bounds, damaged
from app.services.people_file.xlsx import BOOK, XLSX_PARTS, XLSX_SHEETS, xlsx_bounds

LARGEST_UNPACKED = 100 * MEGABYTE
LARGEST_RATIO = 200
"""Unpacked to packed: rows that are nearly alike come to some 30, a bomb to 1,000."""

_MOST_PARTS = 2_000
_ENTRY = b"PK\x01\x02"
_AT_ONCE = MEGABYTE
_BROKEN = (
    *(zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error, EOFError, OSError),
    *(ValueError, IndexError, KeyError, NotImplementedError, RuntimeError),
)


def checked_package(raw: bytes, task: ReadingTask) -> Checked:
    """Return the workbook in a zip, safe to open.

    Raises BadInput `people_not_a_sheet`, `people_damaged`, `people_locked`, `people_unpacks_too_large`,
    `people_not_computed` or `people_too_many_…`, and Cancelled.
    """
    task.stage(0, 0.1)
    parts = _unpacked(raw, task)
    task.stage(0.1, 0.5)
    if parts.get("mimetype", b"").strip() == KIND:
        kept, all_bounds = ods_bounds(parts, task)
    elif BOOK in parts:
        kept, all_bounds = xlsx_bounds(parts, task)
    else:
        raise BadInput("people_not_a_sheet", file=task.name)
    check_bounds(all_bounds, task)
    return Checked(_packed(kept), all_bounds)


def _unpacked(raw: bytes, task: ReadingTask) -> dict[str, bytes]:
    """Return the parts that a spreadsheet is read from, by their names in small letters."""
    if raw.count(_ENTRY) > _MOST_PARTS:
        raise BadInput("people_not_a_sheet", file=task.name)
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            entries = archive.infolist()
            _check_sizes(entries, task)
            return {_part_name(entry): _read(archive, entry, task) for entry in entries if _is_read(entry)}
    except _BROKEN:
        pass
    raise damaged(task)


def _check_sizes(entries: list[zipfile.ZipInfo], task: ReadingTask) -> None:
    """Refuse a bomb. What a part claims to hold is all that is ever read of it."""
    if any(entry.flag_bits & 1 for entry in entries):
        raise BadInput("people_locked", file=task.name)
    large = any(
        entry.file_size > MEGABYTE and entry.file_size > LARGEST_RATIO * entry.compress_size for entry in entries
    )
    if large or sum(entry.file_size for entry in entries) > LARGEST_UNPACKED:
        raise BadInput("people_unpacks_too_large", file=task.name)


def _part_name(entry: zipfile.ZipInfo) -> str:
    return entry.filename.replace("\\", "/").lower()


def _is_read(entry: zipfile.ZipInfo) -> bool:
    """Tell whether cells can depend on this part; pictures, macros and themes are left packed."""
    name = _part_name(entry)
    return name in ODS_PARTS or name in XLSX_PARTS or name.startswith(XLSX_SHEETS)


def _read(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, task: ReadingTask) -> bytes:
    content = bytearray()
    with archive.open(entry) as part:
        while piece := part.read(_AT_ONCE):
            task.look(len(content) / max(entry.file_size, 1))
            content += piece
    return bytes(content)


def _packed(parts: Mapping[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()
