"""The columns: the kinds of them that the schema is made of."""

from datetime import datetime

from sqlalchemy import Boolean, Column, Dialect, ForeignKey, Integer, Text, false
from sqlalchemy import text as sql
from sqlalchemy.types import TypeDecorator
from typing_extensions import override

from app.store.rows import utc_text


class UtcDateTime(TypeDecorator[datetime]):
    """A moment: aware in, ISO text in UTC on disk, aware UTC out. SQLite itself would hand it back naive."""

    impl = Text
    cache_ok = True

    @override
    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        return None if value is None else utc_text(value)

    @override
    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        return None if value is None else datetime.fromisoformat(value)


def of_evening(*, primary_key: bool = False) -> "Column[str]":
    """Return the column that says to which evening a row belongs; the row goes when the evening goes."""
    key = ForeignKey("evening.id", ondelete="CASCADE")
    return Column("evening_id", Text, key, primary_key=primary_key, nullable=False)


def text(name: str, *, later: bool = False) -> "Column[str]":
    """Return a column of text that is never missing, though it may be empty; one added `later` starts empty."""
    return Column(name, Text, nullable=False, server_default=sql("''") if later else None)


def whole(name: str) -> "Column[int]":
    """Return a column of whole numbers that is never missing."""
    return Column(name, Integer, nullable=False)


def yes_no(name: str, *, later: bool = False) -> "Column[bool]":
    """Return a column that says yes or no; one added `later` starts with no."""
    return Column(name, Boolean, nullable=False, server_default=false() if later else None)
