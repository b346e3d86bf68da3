"""The file in which old Office programs keep their streams: reading one, and writing one anew."""

import struct
from collections.abc import Sequence

_FREE, _END, _TABLE = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
_LAST_SECTOR = 0xFFFFFFF9
_ENTRY = 128
_LARGE = 4_096
"""Sectors that are written are this large; a stream that is smaller lies in the small stream of the root."""
_FIRST_PLACES = 109


class BrokenFile(Exception):
    """The sectors do not lead where they should."""


class CompoundFile:
    """The streams in the bytes of such a file. Raises BrokenFile, also when a chain of sectors never ends."""

    def __init__(self, raw: bytes) -> None:
        try:
            self._raw = raw
            self._size = {9: 512, 12: 4_096}[struct.unpack_from("<H", raw, 30)[0]]
            self._table = self._read_table()
            folder = self._chained(struct.unpack_from("<I", raw, 48)[0])
            self._entries = dict(map(_entry, (folder[at : at + _ENTRY] for at in range(0, len(folder), _ENTRY))))
        except (KeyError, struct.error, UnicodeDecodeError):
            raise BrokenFile from None

    @property
    def names(self) -> Sequence[str]:
        """What the streams and folders are called."""
        return tuple(self._entries)

    def stream(self, name: str) -> bytes:
        """Return what a stream holds."""
        try:
            _, start, size = self._entries[name]
            if size >= _LARGE:
                return self._chained(start)[:size]
            return self._small(start)[:size]
        except (KeyError, StopIteration, struct.error):
            raise BrokenFile from None

    def _small(self, start: int) -> bytes:
        root = next(start for kind, start, _ in self._entries.values() if kind == 5)
        small = self._chained(root)
        table = _numbers(self._chained(struct.unpack_from("<I", self._raw, 60)[0]))
        return b"".join(small[at * 64 : at * 64 + 64] for at in _chain(start, table))

    def _sector(self, number: int) -> bytes:
        piece = self._raw[(number + 1) * self._size : (number + 2) * self._size]
        if not piece:
            raise BrokenFile
        return piece

    def _chained(self, start: int) -> bytes:
        return b"".join(map(self._sector, _chain(start, self._table)))

    def _read_table(self) -> tuple[int, ...]:
        """Return for each sector which one follows it."""
        places = [*struct.unpack_from(f"<{_FIRST_PLACES}I", self._raw, 76)]
        (more,) = struct.unpack_from("<I", self._raw, 68)
        seen = 0
        while more <= _LAST_SECTOR:
            *found, more = _numbers(self._sector(more))
            places += found
            seen += 1
            if seen > len(self._raw) // self._size:
                raise BrokenFile
        used = [place for place in places if place <= _LAST_SECTOR]
        if len(used) > len(self._raw) // self._size:
            raise BrokenFile
        return _numbers(b"".join(map(self._sector, used)))


def written(name: str, content: bytes) -> bytes:
    """Return a new file with this one stream."""
    sectors = -(-max(len(content), _LARGE) // _LARGE)
    tables = -(-(sectors + 2) // (_LARGE // 4 - 1))
    folder, small, first = tables, tables + 1, tables + 2
    chain = [_TABLE] * tables + [_END, _END, *range(first + 1, first + sectors), _END]
    chain += [_FREE] * (tables * _LARGE // 4 - len(chain))
    places = [*range(tables)] + [_FREE] * (_FIRST_PLACES - tables)
    header = struct.pack(
        "<8s16s5H6s9I109I",
        *(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"", 0x3E, 4, 0xFFFE, 12, 6, b""),
        *(1, tables, folder, 0, _LARGE, _END, 0, _END, 0, *places),
    )
    # A root without a small stream is taken for a broken file.
    entries = _packed_entry("Root Entry", 5, small, 64, 1) + _packed_entry(name, 2, first, sectors * _LARGE, _FREE)
    blocks = (header, struct.pack(f"<{len(chain)}I", *chain), entries, b"\0", content.ljust(sectors * _LARGE, b"\0"))
    return b"".join(block.ljust(_LARGE, b"\0") for block in blocks)


def _packed_entry(name: str, kind: int, start: int, size: int, child: int) -> bytes:
    title = name.encode("utf-16-le")
    places = (_FREE, _FREE, child, b"", 0, 0, 0, start, size)
    return struct.pack("<64sHBBIII16sIQQIQ", title, len(title) + 2, kind, 1, *places)


def _entry(raw: bytes) -> tuple[str, tuple[int, int, int]]:
    """Return what an entry of the folder is called, its kind, its first sector and its size."""
    (length,) = struct.unpack_from("<H", raw, 64)
    start, size = struct.unpack_from("<II", raw, 116)
    return raw[: max(0, min(length, 64) - 2)].decode("utf-16-le"), (raw[66], start, size)


def _chain(start: int, table: Sequence[int]) -> list[int]:
    """Return the numbers of the sectors that follow each other from this one."""
    found: list[int] = []
    while start <= _LAST_SECTOR:
        if start >= len(table) or len(found) > len(table):
            raise BrokenFile
        found.append(start)
        start = table[start]
    return found


def _numbers(raw: bytes) -> tuple[int, ...]:
    count = len(raw) // 4
    return struct.unpack_from(f"<{count}I", raw)
