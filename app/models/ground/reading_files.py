"""The doorway: files from outside are read within bounds, and what is wrong with them gets a short name."""

import os
import re
import stat
import tomllib
from pathlib import Path

from app.models.ground.faults import BadInput

MEGABYTE = 1024 * 1024

# tomllib takes quadratic time on long dotted keys and a second on some 200,000 small values. No script comes near.
_MOST_SIGNS = 60_000
_MOST_DOTS_SQUARED = 1_000_000

_RULES = {
    "extra_forbidden": "unknown",
    "unexpected_keyword_argument": "unknown",
    "greater_than": "positive",
    "greater_than_equal": "positive",
    "less_than_equal": "too_large",
    "finite_number": "number",
    "string_too_long": "too_long",
    "string_too_short": "empty",
    "string_pattern_mismatch": "id",
    "too_long": "too_many",
    "too_short": "missing",
    "enum": "choice",
    "literal_error": "choice",
    "bool_type": "yes_no",
}
_OWN_RULES = (
    *("empty", "positive", "missing", "group_minutes", "mark_minutes", "above_minutes"),
    *("two_days", "too_many_words"),
)
_RULE_BY_START = {
    "int": "whole_number",
    "float": "number",
    "string": "text",
    "datetime": "moment",
    "timezone": "moment",
    "date": "date",
    "time": "time",
}


def read_bounded(path: Path, limit: int, kind: str) -> bytes:
    """Return the bytes of a regular file of at most `limit` bytes; never waits on a pipe or a device.

    Raises BadInput `<kind>_unreadable` (`rule`: not_there, not_a_file or no_access) or `<kind>_too_large`.
    """
    name = path.name
    try:
        number = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except FileNotFoundError:
        raise BadInput(f"{kind}_unreadable", file=name, rule="not_there") from None
    except IsADirectoryError:
        raise BadInput(f"{kind}_unreadable", file=name, rule="not_a_file") from None
    except (OSError, ValueError):
        raise BadInput(f"{kind}_unreadable", file=name, rule="no_access") from None
    if not stat.S_ISREG(os.fstat(number).st_mode):
        os.close(number)
        raise BadInput(f"{kind}_unreadable", file=name, rule="not_a_file")
    with os.fdopen(number, "rb") as file:
        try:
            raw = file.read(limit + 1)
        except OSError:
            raise BadInput(f"{kind}_unreadable", file=name, rule="no_access") from None
    if len(raw) > limit:
        raise BadInput(f"{kind}_too_large", file=name, limit=limit)
    return raw


def read_toml(path: Path, limit: int, kind: str) -> dict[str, object]:
    """Return what a TOML file of at most `limit` bytes holds, in under a second whatever it holds.

    Raises BadInput as `read_bounded`, and `<kind>_not_toml` with the line (0 when the file ends too early).
    """
    raw = read_bounded(path, limit, kind)
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise BadInput(f"{kind}_unreadable", file=path.name, rule="not_text") from None
    if _takes_too_long(text):
        raise BadInput(f"{kind}_too_large", file=path.name, limit=limit)
    try:
        return tomllib.loads(text)
    except RecursionError:
        raise BadInput(f"{kind}_not_toml", file=path.name, line=0) from None
    except ValueError as error:  # TOMLDecodeError, or a number of thousands of figures
        line = re.search(r"\(at line (\d+), column \d+\)$", str(error))
        raise BadInput(f"{kind}_not_toml", file=path.name, line=int(line[1]) if line else 0) from None


def rule_name(error_type: str) -> str:
    """Return the rule that a pydantic error type stands for, as the wording knows it."""
    if error_type in _OWN_RULES:
        return error_type
    start = error_type.split("_", 1)[0]
    return _RULES.get(error_type) or _RULE_BY_START.get(start, "kind")


def key_name(key: object) -> str:
    """Return a key of a file as it may be shown: one that is no plain short name becomes a question mark."""
    return key if isinstance(key, str) and re.fullmatch(r"[A-Za-z0-9_-]{1,40}", key) else "?"


def place_name(path: tuple[int | str, ...]) -> str:
    """Return a path as one reads it: ("quotes", 2, "text") is "quotes 3, text"."""
    words: list[str] = []
    for part in path:
        if isinstance(part, str):
            words.append(key_name(part))
        elif words:
            words[-1] += f" {part + 1}"
    return ", ".join(words)


def _takes_too_long(text: str) -> bool:
    signs = text.count(",") + text.count("=") + text.count("\n")
    return signs > _MOST_SIGNS or sum(line.count(".") ** 2 for line in text.split("\n")) > _MOST_DOTS_SQUARED
