"""The seal: a hash that stands beside what is stored, by which a flipped bit on the disk is noticed."""

from hashlib import blake2b
from struct import Struct

_NUMBER = Struct(">q")


def seal(values: object) -> int:
    """Return the seal of stored values, whatever they are: SQLite gives back bytes where a row is damaged.

    It is a whole number as large as SQLite knows them, for those are read and compared the fastest.
    """
    number: int
    (number,) = _NUMBER.unpack(blake2b(ascii(values).encode("ascii"), digest_size=_NUMBER.size).digest())
    return number
