"""Reading leniently: a text that is no longer UTF-8, as after a flipped bit, is read as well as it goes."""

import sqlite3
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

T = TypeVar("T")


def leniently(driver: sqlite3.Connection, read: Callable[[], T]) -> T:
    """Read; once more with replacement signs when a text is no longer UTF-8. Its seal then tells which it is."""
    try:
        return read()
    except sqlite3.OperationalError as error:
        if "decode to UTF-8" not in str(error):
            raise
    strict = driver.text_factory
    driver.text_factory = lambda raw: raw.decode("utf-8", "replace")
    try:
        return read()
    finally:
        driver.text_factory = strict


def first_row(driver: sqlite3.Connection, statement: str, values: Sequence[Any]) -> tuple[Any, ...] | None:
    """Return the first row that a statement gives, however damaged."""
    found: tuple[Any, ...] | None = leniently(driver, lambda: driver.execute(statement, values).fetchone())
    return found
