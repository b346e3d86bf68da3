"""A first look into an .xls: how large each sheet is and which formulas went wrong, record by record."""

import struct
from collections.abc import Iterator

from app.models.ground.faults import BadInput
from app.services.people_file.compound_file import BrokenFile, CompoundFile, written
from app.services.people_file.reading_task import LINES_BETWEEN_LOOKS, ReadingTask
from app.services.people_file.shared_texts import lengths_of
from app.services.people_file.workbook_bounds import Checked, SheetBounds, check_bounds, check_number, damaged

_BEGINS, _ENDS, _SHEET, _LOCKED, _TEXTS, _MORE, _SIZE = 0x809, 0x0A, 0x85, 0x2F, 0xFC, 0x3C, 0x200
_FORMULAS = (0x06, 0x206, 0x406)
_SHARED, _ERROR, _SEVERAL = 0xFD, 0x205, 0xBD
_CELLS = (*_FORMULAS, _SHARED, _ERROR, _SEVERAL, 0x203, 0x204, 0x27E, 0xD6)
_IS_ERROR = 2
# A number that no list has: the reader keeps room for as many cells as this record claims, filled or not.
_NO_RECORD = 0x0FFF
_LARGEST_CLAIM = 2_000_000

Record = tuple[int, int, bytes]


def checked_old(raw: bytes, task: ReadingTask) -> Checked:
    """Return the workbook of an old Excel, safe to open.

    Raises BadInput `people_not_a_sheet`, `people_damaged`, `people_locked` or `people_too_many_…`, and Cancelled.
    """
    task.stage(0, 0.5)
    try:
        stream = _stream(raw, task)
        all_bounds = _OldExcelWalk(stream, task).all_bounds()
        if claims := _claims(stream, task):
            stream = _without(stream, claims)
            all_bounds = _OldExcelWalk(stream, task).all_bounds()
            if _claims(stream, task):
                raise damaged(task)
        check_bounds(all_bounds, task)
        return Checked(written("Workbook", stream), all_bounds)
    except (BrokenFile, struct.error, IndexError):
        pass
    raise damaged(task)


def _stream(raw: bytes, task: ReadingTask) -> bytes:
    file = CompoundFile(raw)
    if "EncryptedPackage" in file.names:
        raise BadInput("people_locked", file=task.name)
    name = next((name for name in ("Workbook", "Book") if name in file.names), None)
    if name is None:
        raise BadInput("people_not_a_sheet", file=task.name)
    return file.stream(name)


def _records(stream: bytes, at: int) -> Iterator[Record]:
    """Yield place, kind and content of the records from here up to the one that ends them."""
    kind = _BEGINS
    while kind != _ENDS:
        kind, length = struct.unpack_from("<HH", stream, at)
        if at + 4 + length > len(stream):
            raise BrokenFile
        yield at, kind, stream[at + 4 : at + 4 + length]
        at += 4 + length


def _sheets(stream: bytes, task: ReadingTask) -> tuple[int, ...]:
    """Return where the records of each sheet begin."""
    places = tuple(struct.unpack_from("<I", content)[0] for _, kind, content in _records(stream, 0) if kind == _SHEET)
    check_number(len(places), task)
    return places


def _claims(stream: bytes, task: ReadingTask) -> list[int]:
    """Return where a sheet claims to be larger than a list can be."""
    return [
        at
        for place in _sheets(stream, task)
        for at, kind, content in _records(stream, place)
        if kind == _SIZE and _claimed(content) > _LARGEST_CLAIM
    ]


def _claimed(content: bytes) -> int:
    first, last, left, right = struct.unpack_from("<IIHH" if len(content) >= 14 else "<HHHH", content)
    # An empty or a turned claim would be taken for the largest there is.
    return (last - first + 1) * (right - left + 1) if last >= first and right >= left else _LARGEST_CLAIM + 1


def _without(stream: bytes, places: list[int]) -> bytes:
    """Return the stream with these records passed over; nothing moves, for sheets are found by their place."""
    changed = bytearray(stream)
    for at in places:
        struct.pack_into("<H", changed, at, _NO_RECORD)
    return bytes(changed)


class _OldExcelWalk:
    """One way through all sheets."""

    def __init__(self, stream: bytes, task: ReadingTask) -> None:
        self._stream, self._task = stream, task
        self._lengths = self._read_texts()
        self._bounds = SheetBounds(task)

    def all_bounds(self) -> tuple[SheetBounds, ...]:
        """Return what was seen, a look for each sheet."""
        return tuple(map(self._sheet, _sheets(self._stream, self._task)))

    def _sheet(self, place: int) -> SheetBounds:
        self._bounds = SheetBounds(self._task)
        for number, (at, kind, content) in enumerate(_records(self._stream, place)):
            if number % LINES_BETWEEN_LOOKS == 0:
                self._task.look(at / len(self._stream))
            if kind in _CELLS:
                self._cell(kind, content)
        return self._bounds

    def _cell(self, kind: int, content: bytes) -> None:
        row, column = struct.unpack_from("<HH", content)
        last = struct.unpack_from("<H", content, len(content) - 2)[0] if kind == _SEVERAL else column
        self._bounds.fill(row + 1, max(last, column), max(last - column, 0) + 1)
        if kind == _SHARED:
            self._bounds.letters += self._lengths[struct.unpack_from("<I", content, 6)[0]]
        elif (kind == _ERROR and content[7]) or (kind in _FORMULAS and _went_wrong(content)):
            self._bounds.add_gap(row + 1, column, "error_value")

    def _read_texts(self) -> list[int]:
        """Return how long the texts are that cells share. Raises BadInput `people_locked` on the way."""
        pieces: list[bytes] = []
        before = 0
        for _, kind, content in _records(self._stream, 0):
            if kind == _LOCKED:
                raise BadInput("people_locked", file=self._task.name)
            if kind == _TEXTS or (kind == _MORE and before in (_TEXTS, _MORE) and pieces):
                pieces.append(content)
            before = kind
        return lengths_of(pieces)


def _went_wrong(content: bytes) -> bool:
    return content[12:14] == b"\xff\xff" and content[6] == _IS_ERROR
