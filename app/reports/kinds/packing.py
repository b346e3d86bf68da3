"""Packing: the parts of a file that is a package, in their order and without the moment at which it was made."""

from collections.abc import Mapping
from io import BytesIO

LONG_AGO = (1980, 1, 1, 0, 0, 0)
"""The first moment that a package can name: the same parts give the same bytes at any time."""


def packed(parts: Mapping[str, bytes]) -> bytes:
    """Return a package of these parts, by their names."""
    import zipfile

    raw = BytesIO()
    with zipfile.ZipFile(raw, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            part = zipfile.ZipInfo(name, LONG_AGO)
            part.compress_type = zipfile.ZIP_DEFLATED
            part.create_system = 3  # one and the same on every system
            package.writestr(part, content)
    return raw.getvalue()


def packed_again(raw: bytes) -> bytes:
    """Return a package with the same parts and no moment."""
    import zipfile

    with zipfile.ZipFile(BytesIO(raw)) as package:
        return packed({part.filename: package.read(part) for part in package.infolist()})
