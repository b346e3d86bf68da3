"""The kept file: the letter as it went out, when it was changed elsewhere; kept as text, and let go with words it holds."""

import base64
import binascii
import re
from html import unescape
from io import BytesIO

from app.models.said.wiped import Going

LARGEST_KEPT = 400_000
"""Bytes of a file that is kept; a letter with its letters inside has an eighth of that."""
LONGEST_KEPT = 4 * -(-LARGEST_KEPT // 3)
"""Signs of it as text."""
MOST_KEPT = 20
"""So many of the largest files are kept of one evening: with more its own file would be too large to take in elsewhere."""
_MOST_INSIDE = 20_000_000
_ENDS = re.compile(
    r"</(?:w:p|text:p|text:h|p|li|h[1-6]|td|div)>|<(?:br|w:br|w:tab|text:line-break)\b[^>]*>", re.IGNORECASE
)
_TAGS = re.compile(r"<[^>]*>")


def as_kept(raw: bytes) -> str:
    """Return a file as it is kept."""
    return base64.b64encode(raw).decode("ascii")


def from_kept(text: str) -> bytes:
    """Return the file again, byte for byte; nothing for a text that is none."""
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return b""


def may_hold(text: str, name: str, gone: Going) -> bool:
    """Tell whether a kept file may hold words that go; one that cannot be read, such as a PDF, may."""
    words = _words_in(from_kept(text), name.rpartition(".")[2].casefold())
    if words is None:
        return True
    plain = " ".join(words.split())
    return gone.less(plain) != plain


def _words_in(raw: bytes, ending: str) -> str | None:
    """Return the words of a file, None when they cannot be read."""
    import zipfile

    try:
        match ending:
            case "docx" | "odt":
                return _packed_words(raw)
            case "html" | "htm":
                return _plain(raw.decode("utf-8"))
            case "txt":
                return raw.decode("utf-8")
            case "eml":
                return _mailed_words(raw)
    except (UnicodeDecodeError, zipfile.BadZipFile, ValueError, KeyError, LookupError, NotImplementedError):
        return None
    return None


def _packed_words(raw: bytes) -> str | None:
    import zipfile

    with zipfile.ZipFile(BytesIO(raw)) as package:
        parts = [part for part in package.infolist() if part.filename.endswith(".xml")]
        if sum(part.file_size for part in parts) > _MOST_INSIDE:
            return None
        return " ".join(_plain(package.read(part).decode("utf-8")) for part in parts)


def _mailed_words(raw: bytes) -> str:
    import email
    from email.policy import default

    message = email.message_from_bytes(raw, policy=default)
    parts = [part for part in message.walk() if part.get_content_maintype() == "text"]
    return " ".join((str(message["Subject"]), *(_plain(str(part.get_content())) for part in parts)))


def _plain(marked: str) -> str:
    return unescape(_TAGS.sub("", _ENDS.sub(" ", marked)))
