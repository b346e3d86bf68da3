"""Workbooks that were looked at: opened, and their values written as people write them."""

import io
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

import python_calamine as calamine

from app.models.ground.faults import BadInput
from app.services.people_file.reading_task import ReadingTask
from app.services.people_file.sheet import CellSheet, make_sheet, tidy
from app.services.people_file.workbook_bounds import Checked, SheetBounds, damaged

Value = int | float | str | bool | time | date | datetime | timedelta

# The reader ends with it when it meets what it did not expect; no class of it can be imported.
_PANIC = "PanicException"
_WHOLE = 1e15
"""Up to here a number of a spreadsheet is exact."""


def sheets_of(checked: Checked, task: ReadingTask) -> tuple[CellSheet, ...]:
    """Return the sheets that a user sees.

    Raises BadInput `people_locked`, `people_damaged`, `people_cell_too_long` or `people_too_many_…`, and Cancelled.
    """
    task.stage(0.5, 1)
    try:
        return _sheets(checked, task)
    except calamine.PasswordError:
        fault = BadInput("people_locked", file=task.name)
    except (calamine.CalamineError, OSError, ValueError):
        fault = damaged(task)
    except BaseException as error:
        if type(error).__name__ != _PANIC:
            raise
        fault = damaged(task)
    raise fault


def _sheets(checked: Checked, task: ReadingTask) -> tuple[CellSheet, ...]:
    with calamine.CalamineWorkbook.from_filelike(io.BytesIO(checked.raw)) as book:
        about = book.sheets_metadata
        if len(about) != len(checked.all_bounds):
            raise damaged(task)
        shown = [number for number, sheet in enumerate(about) if _is_shown(sheet)]
        found = []
        for place, number in enumerate(shown):
            task.stage(0.5 + 0.5 * place / len(shown), 0.5 + 0.5 * (place + 1) / len(shown))
            found.append(_sheet(book.get_sheet_by_index(number), number, checked.all_bounds[number], task))
        return tuple(found)


def _is_shown(sheet: calamine.SheetMetadata) -> bool:
    return sheet.visible == calamine.SheetVisibleEnum.Visible and sheet.typ == calamine.SheetTypeEnum.WorkSheet


def _sheet(sheet: calamine.CalamineSheet, number: int, bounds: SheetBounds, task: ReadingTask) -> CellSheet:
    rows = _rows(sheet) if sheet.start is not None else ()
    return make_sheet(tidy(sheet.name), rows, task, number + 1, tuple(bounds.gaps), max(bounds.bottom, 1))


def _rows(sheet: calamine.CalamineSheet) -> Iterator[list[str]]:
    """Yield every row from line 1; the reader gives them from the first filled column only."""
    before = [""] * (sheet.start[1] if sheet.start else 0)
    for row in sheet.iter_rows():
        yield before + [as_written(value) for value in row]


def as_written(value: Value) -> str:
    """Return a value as people write it: 3 and 3,5, ja and nee, 2026-11-24 and 19:30."""
    match value:
        case str():
            return value
        case bool():
            return "ja" if value else "nee"
        case int() | float():
            return _number(value)
        case datetime():
            return value.date().isoformat() if value.time() == time() else f"{value.date()} {_clock(value.time())}"
        case time():
            return _clock(value)
    return str(value)


def _number(value: float) -> str:
    if abs(value) < _WHOLE and value == int(value):
        return str(int(value))
    return f"{value:.15g}".replace(".", ",")


def _clock(value: time) -> str:
    return f"{value:%H:%M:%S}" if value.second else f"{value:%H:%M}"
