"""Lists as text: which letters the bytes are, what stands between the columns, and the rows."""

import codecs
import csv
import io
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice

from app.models.ground.faults import BadInput
from app.services.people_file.reading_task import Cancel, Progress, ReadingTask
from app.services.people_file.sheet import LARGEST_FILE, LONGEST_CELL, CellSheet, column_letters, make_sheet

SEPARATORS = ";\t,|"

# UTF-32 first: its mark begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_OTHER_KINDS = (b"%PDF-", b"{\\rtf", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"7z\xbc\xaf", b"Rar!", b"\x1f\x8b")
_PAGE = re.compile(r"\s*<(?:!doctype|html|\?xml|table|meta|style)\b", re.IGNORECASE)
_CONTROLS = bytes([*range(9), *range(14, 32), 127])
# What é, ë, ï and ö of old Windows and Apple files become: no word has these signs behind a letter.
_STRANGE = re.compile(r"[A-Za-z][‚„‰‹ˆ]|[a-z][ŽŸ]")
_SEPARATOR_LINE = re.compile(r"sep=([^\s\"]|\t)[\r\n]*", re.IGNORECASE)
_LINES_TO_JUDGE = 10
_BINARY_SHARE = 0.1
_FEW_CONTROLS = 8
_SAMPLE = 65_536


def sheet_from_text(
    text: str, name: str = "", progress: Progress | None = None, cancelled: Cancel | None = None
) -> CellSheet:
    """Return what was copied from a spreadsheet, or text with separators, as a sheet.

    `name` is what faults call it. Raises BadInput `people_too_large`, `people_not_a_sheet`, `people_quotes`,
    `people_empty`, `people_cell_too_long` or `people_too_many_…`, and Cancelled.
    """
    task = ReadingTask(name, progress, cancelled)
    task.look(0)
    if len(text) > LARGEST_FILE:
        raise BadInput("people_too_large", file=name, limit=LARGEST_FILE)
    sheet = sheet_of(text, "", task)
    if not sheet.rows:
        raise BadInput("people_empty", file=name)
    task.look(1)
    return sheet


def sheet_of(text: str, name: str, task: ReadingTask) -> CellSheet:
    """Return text with separators as a sheet. Raises as `sheet_from_text`; an empty one is no fault here."""
    if _PAGE.match(text):
        raise BadInput("people_not_a_sheet", file=task.name)
    text = text.replace("\0", "").removeprefix("\ufeff")
    told = _SEPARATOR_LINE.match(text)
    separator = told[1] if told else _separator(text)
    body = text[told.end() :] if told else text
    height = body.count("\n") + body.count("\r") + 1
    sheet = make_sheet("", _rows(body, separator, task), task, height=height)
    return CellSheet(name, sheet.rows)


def decoded(raw: bytes, task: ReadingTask) -> str:
    """Return the text of a file: Unicode by its mark or its form, else as Windows writes it in Western Europe.

    Raises BadInput `people_not_a_sheet`, or `people_not_text` with the line of the first letter that cannot be.
    """
    encoding = next((name for mark, name in _MARKS if raw.startswith(mark)), None) or _unmarked(raw)
    if encoding is not None:
        return _decode(raw, encoding, task)
    if _is_binary(raw):
        raise BadInput("people_not_a_sheet", file=task.name)
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        if _is_mostly_utf8(raw):
            raise _not_text(raw, error.start, task) from None
    text = _decode(raw, "cp1252", task)
    strange = _STRANGE.search(text)
    if strange:
        raise _not_text(raw, strange.start(), task)
    return text


def _unmarked(raw: bytes) -> str | None:
    """Return the kind of UTF-16 that half empty bytes betray."""
    sample = raw[:_SAMPLE]
    if sample.count(0) <= len(sample) / 4:
        return None
    return "utf-16-le" if sample[1::2].count(0) > sample[0::2].count(0) else "utf-16-be"


def _is_binary(raw: bytes) -> bool:
    sample = raw[:_SAMPLE]
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    return raw.startswith(_OTHER_KINDS) or controls > max(_FEW_CONTROLS, len(sample) * _BINARY_SHARE)


def _is_mostly_utf8(raw: bytes) -> bool:
    """Tell whether the letters above ASCII are those of UTF-8, but for some that are damaged."""
    high = [char for char in raw.decode("utf-8", "surrogateescape") if char > "\x7f"]
    damaged = sum("\udc80" <= char <= "\udcff" for char in high)
    return len(high) - damaged >= damaged


def _decode(raw: bytes, encoding: str, task: ReadingTask) -> str:
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError as error:
        fault = _not_text(raw, error.start, task)
    raise fault


def _not_text(raw: bytes, place: int, task: ReadingTask) -> BadInput:
    return BadInput("people_not_text", file=task.name, line=raw.count(b"\n", 0, place) + 1)


def _separator(text: str) -> str:
    """Return the sign that stands equally often in most of the first lines; commas must be in the first as well."""
    lines = _first_lines(text)
    signs = [sign for sign in SEPARATORS if sign in lines[0] or (sign != "," and any(sign in line for line in lines))]
    # One column has no separator; a sign that is never left in a cell splits nothing.
    return max(signs, key=lambda sign: _evenness(lines, sign), default="\x1f")


def _evenness(lines: Sequence[str], sign: str) -> tuple[int, int]:
    """Return how many lines have the sign the same number of times, and that number."""
    times = Counter(line.count(sign) for line in lines if sign in line)
    return max((lines, number) for number, lines in times.items())


def _first_lines(text: str) -> list[str]:
    """Return the first filled lines, without what stands in quotes; at least one."""
    outside = re.sub(r'"[^"]*"', '""', text[:_SAMPLE])
    lines = (line for line in re.split(r"[\r\n]+", outside) if line.strip())
    return list(islice(lines, _LINES_TO_JUDGE)) or [""]


def _rows(text: str, separator: str, task: ReadingTask) -> Iterator[list[str]]:
    """Yield the rows, each as a spreadsheet would show it: a line break within quotes begins no new one."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, skipinitialspace=True, strict=True)
    line = 0
    try:
        for row in reader:
            line += 1
            yield row
    except csv.Error as error:
        fault = _csv_fault(error, line + 1, task)
    else:
        return
    raise fault


def _csv_fault(error: csv.Error, line: int, task: ReadingTask) -> BadInput:
    if "field limit" in str(error):
        return BadInput("people_cell_too_long", file=task.name, place=f"{column_letters(0)}{line}", limit=LONGEST_CELL)
    return BadInput("people_quotes", file=task.name, line=line)
