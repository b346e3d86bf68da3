"""The seal: a hash that stands beside what is stored, by which a flipped bit on the disk is noticed."""

import hashlib
import json

_JSON = json.JSONEncoder(separators=(",", ":"))
_BYTES = 8


def seal(values: object) -> str:
    """Return the seal of stored values; of what SQLite was never given one that no row holds."""
    try:
        text = _JSON.encode(values)
    except TypeError:  # a damaged row may hold bytes
        return "?"
    return hashlib.blake2b(text.encode("ascii"), digest_size=_BYTES).hexdigest()
