"""The seal: a hash that stands beside what is stored, by which a flipped bit on the disk is noticed."""

import hashlib

_BYTES = 8


def seal(values: object) -> int:
    """Return the seal of stored values, whatever they are: SQLite gives back bytes where a row is damaged.

    It is a whole number as large as SQLite knows them, for those are read and compared the fastest.
    """
    digest = hashlib.blake2b(ascii(values).encode("ascii"), digest_size=_BYTES).digest()
    return int.from_bytes(digest, "big", signed=True)
