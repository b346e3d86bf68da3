"""The texts that cells of an .xls share: how long each is, over the records they are cut into."""

import struct
from collections.abc import Sequence

_WIDE, _ASIAN, _FORMATTED = 1, 4, 8


def lengths_of(pieces: Sequence[bytes]) -> list[int]:
    """Return the number of letters of each text. Raises struct.error or IndexError when they end too early."""
    if not pieces:
        return []
    _, count = struct.unpack_from("<II", pieces[0])
    reader = _Reader(pieces)
    lengths: list[int] = []
    for _ in range(count):
        lengths.append(reader.text())
    return lengths


class _Reader:
    """Goes through the pieces; each has a place of its own, for what is cut in the middle of a text goes on anew."""

    def __init__(self, pieces: Sequence[bytes]) -> None:
        self._pieces = pieces
        self._piece, self._at = 0, 8

    def text(self) -> int:
        """Pass over one text; return its length."""
        if self._at >= len(self._pieces[self._piece]):
            self._piece, self._at = self._piece + 1, 0
        letters, flags = struct.unpack_from("<HB", self._pieces[self._piece], self._at)
        self._at += 3
        after = 0
        if flags & _FORMATTED:
            after += 4 * self._number("<H", 2)
        if flags & _ASIAN:
            after += self._number("<I", 4)
        self._pass_letters(letters, flags & _WIDE)
        self._pass_bytes(after)
        return int(letters)

    def _number(self, form: str, size: int) -> int:
        (number,) = struct.unpack_from(form, self._pieces[self._piece], self._at)
        self._at += size
        return int(number)

    def _pass_letters(self, letters: int, wide: int) -> None:
        while letters:
            fitting = min(letters, (len(self._pieces[self._piece]) - self._at) >> wide)
            self._at += fitting << wide
            letters -= fitting
            if letters:
                # The rest begins with a sign of its own that says how wide its letters are.
                self._piece += 1
                wide = self._pieces[self._piece][0] & _WIDE
                self._at = 1

    def _pass_bytes(self, left: int) -> None:
        while left:
            fitting = min(left, len(self._pieces[self._piece]) - self._at)
            self._at += fitting
            left -= fitting
            if left:
                self._piece, self._at = self._piece + 1, 0
