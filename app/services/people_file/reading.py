"""Reading a file with people: what kind it is shows from its content, never from its name alone."""

from pathlib import Path

from app.models.ground.faults import BadInput
from app.models.ground.reading_files import read_bounded
from app.services.people_file.reading_task import Cancel, Progress, ReadingTask
from app.services.people_file.sheet import LARGEST_FILE, CellSheet
from app.services.people_file.text import decoded, sheet_of

_ZIP = b"PK\x03\x04"
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def read_sheets(path: Path, progress: Progress | None = None, cancelled: Cancel | None = None) -> tuple[CellSheet, ...]:
    """Return the sheets that hold something, without the hidden ones: of .xlsx, .xls, .ods, or text with separators.

    `progress(done, total)` and `cancelled()` are called at least every 500 lines, in the thread of the caller; giving
    up raises Cancelled. Raises BadInput `people_unreadable`, `people_too_large`, `people_unpacks_too_large`,
    `people_not_a_sheet`, `people_damaged`, `people_locked`, `people_not_text`, `people_quotes`, `people_empty`,
    `people_not_computed`, `people_cell_too_long` or `people_too_many_…` (sheets, rows, columns, cells).
    """
    task = ReadingTask(path.name, progress, cancelled)
    task.look(0)
    raw = read_bounded(path, LARGEST_FILE, "people")
    filled = tuple(sheet for sheet in _sheets(raw, path.stem, task) if sheet.rows or sheet.gaps)
    if not filled:
        raise BadInput("people_empty", file=task.name)
    task.look(1)
    return filled


def _sheets(raw: bytes, name: str, task: ReadingTask) -> tuple[CellSheet, ...]:
    if not raw.startswith((_ZIP, _COMPOUND)):
        return (sheet_of(decoded(raw, task), name, task),)
    # A list as text needs none of what reads workbooks.
    from app.services.people_file.old_excel import checked_old
    from app.services.people_file.package import checked_package
    from app.services.people_file.workbook import sheets_of

    checked = checked_package(raw, task) if raw.startswith(_ZIP) else checked_old(raw, task)
    return sheets_of(checked, task)
