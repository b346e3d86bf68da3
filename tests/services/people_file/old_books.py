"""Workbooks of the old Excel, made by hand: records in a stream, in a file of sectors."""

import struct
from collections.abc import Mapping, Sequence

from tests.services.people_file.books import Cell, Day, Raw, Rows

FREE, END, TABLE = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
SHEET_BEGINS = struct.pack("<HHHHII", 0x600, 0x10, 0, 0, 0, 0)
BOOK_BEGINS = struct.pack("<HHHHII", 0x600, 0x05, 0, 0, 0, 0)


def record(kind: int, content: bytes = b"") -> bytes:
    return struct.pack("<HH", kind, len(content)) + content


def number_at(row: int, column: int, number: float = 1, style: int = 0) -> bytes:
    return record(0x203, struct.pack("<HHHd", row, column, style, number))


def text_at(row: int, column: int, number: int) -> bytes:
    """Return a cell with the shared text of this number."""
    return record(0xFD, struct.pack("<HHHI", row, column, 0, number))


def _cell(value: Cell, row: int, column: int, texts: list[str]) -> bytes:
    match value:
        case None:
            return b""
        case bool():
            return record(0x205, struct.pack("<HHHBB", row, column, 0, value, 0))
        case int() | float():
            return number_at(row, column, value)
        case Day(number, style):
            return number_at(row, column, number, style)
        case Raw():
            raise ValueError("records are given as bytes")
    texts.append(value)
    return text_at(row, column, len(texts) - 1)


def _body(rows: Rows | bytes, texts: list[str]) -> bytes:
    if isinstance(rows, bytes):
        return rows
    return b"".join(_cell(value, at, column, texts) for at, row in enumerate(rows) for column, value in enumerate(row))


def shared(texts: Sequence[str]) -> bytes:
    """Return the record of the texts that cells share."""
    written = b"".join(
        struct.pack("<HB", len(one.encode("utf-16-le")) // 2, 1) + one.encode("utf-16-le") for one in texts
    )
    return record(0xFC, struct.pack("<II", len(texts), len(texts)) + written)


def xls_stream(
    sheets: Mapping[str, Rows | bytes], hidden: Sequence[str] = (), first: bytes = b"", texts: bytes = b""
) -> bytes:
    """Return the records of a workbook; a sheet given as bytes holds its own.

    `first` comes right after the beginning, `texts` in the place of the texts of the cells.
    """
    found: list[str] = []
    bodies = [record(0x809, SHEET_BEGINS) + _body(rows, found) + record(0x0A) for rows in sheets.values()]
    styles = b"".join(record(0xE0, struct.pack("<HH", 0, number) + bytes(16)) for number in (0, 14, 22))
    start = record(0x809, BOOK_BEGINS) + first + record(0x42, b"\xb0\x04") + styles
    end = (texts or shared(found)) + record(0x0A)
    names = [name.encode("utf-16-le") for name in sheets]
    place = len(start) + sum(12 + len(name) for name in names) + len(end)
    entries = b""
    for body, name, title in zip(bodies, names, sheets, strict=True):
        entries += record(0x85, struct.pack("<IBBBB", place, title in hidden, 0, len(name) // 2, 1) + name)
        place += len(body)
    return start + entries + end + b"".join(bodies)


def compound(streams: Mapping[str, bytes]) -> bytes:
    """Return a file with these streams, each filled up to at least 4,096 bytes."""
    padded = {name: content.ljust(max(4_096, _sectors(content) * 512), b"\0") for name, content in streams.items()}
    folders = -(-(len(streams) + 1) // 4)
    tables = -(-(folders + sum(map(_sectors, padded.values()))) // 127)
    chain = [TABLE] * tables + [*range(tables + 1, tables + folders), END]
    entries = _entry("Root Entry", 5, END, 0, child=1)
    for number, (name, content) in enumerate(padded.items(), 1):
        start = len(chain)
        chain += [*range(start + 1, start + _sectors(content)), END]
        entries += _entry(name, 2, start, len(content), right=number + 1 if number < len(padded) else FREE)
    return _file(chain, tables, tables, END, entries.ljust(folders * 512, b"\0") + b"".join(padded.values()))


def small_compound(name: str, content: bytes) -> bytes:
    """Return a file with one stream of less than 4,096 bytes, which lies in the stream of the root."""
    sectors, small = _sectors(content), -(-len(content) // 64)
    chain = [TABLE, END, END, *range(4, 3 + sectors), END]
    links = struct.pack("<128I", *range(1, small), END, *[FREE] * (128 - small))
    entries = _entry("Root Entry", 5, 3, small * 64, child=1) + _entry(name, 2, 0, len(content))
    return _file(chain, 1, 1, 2, entries.ljust(512, b"\0") + links + content.ljust(sectors * 512, b"\0"))


def _sectors(content: bytes) -> int:
    return -(-len(content) // 512)


def _file(chain: Sequence[int], tables: int, folder: int, links: int, rest: bytes) -> bytes:
    header = struct.pack(
        "<8s16s5H6s9I",
        *(bytes.fromhex("d0cf11e0a1b11ae1"), b"", 0x3E, 3, 0xFFFE, 9, 6, b""),
        *(0, tables, folder, 0, 4_096, links, int(links != END), END, 0),
    )
    places = [*range(tables)] + [FREE] * (109 - tables)
    full = [*chain, *[FREE] * (tables * 128 - len(chain))]
    return header + struct.pack("<109I", *places) + struct.pack(f"<{len(full)}I", *full) + rest


def _entry(name: str, kind: int, start: int, size: int, child: int = FREE, right: int = FREE) -> bytes:
    title = name.encode("utf-16-le")
    places = (FREE, right, child, b"", 0, 0, 0, start, size)
    return struct.pack("<64sHBBIII16sIQQIQ", title, len(title) + 2, kind, 1, *places)


def xls(rows: Rows | bytes, first: bytes = b"", texts: bytes = b"") -> bytes:
    """Return a workbook of the old Excel with one sheet, called Lijst."""
    return compound({"Workbook": xls_stream({"Lijst": rows}, first=first, texts=texts)})
