"""The columns: how SQLAlchemy sees the kinds of rows, for making a new file and for the steps to it."""

from collections.abc import Collection, Iterator
from typing import Any

from sqlalchemy import Boolean, Column, Float, ForeignKey, Integer, Text
from sqlalchemy import text as sql_text
from sqlalchemy.types import TypeEngine

from app.store.rows.fields import Field
from app.store.rows.kinds import Kind

_TYPES: dict[type, type[TypeEngine[Any]]] = {bool: Boolean, int: Integer, float: Float}


def columns_of(
    kind: Kind[Any], *, primary_key: Collection[str] = (), later: Collection[str] = ()
) -> "Iterator[Column[Any]]":
    """Yield the columns of a kind of rows: its fields, its place, its seals; but for those that came `later`."""
    for field in kind.fields:
        if field.name not in later:
            yield _column(field, field.name in primary_key)
    yield from (whole(name) for name in (*kind.place, *kind.seals))


def later_columns(kind: Kind[Any], names: Collection[str]) -> "Iterator[Column[Any]]":
    """Yield the columns that a step added to the table: there they stand behind all others.

    What may not be missing holds nothing in the rows that were there before.
    """
    return (_column(field, before=kind.absent(field.name)) for field in kind.fields if field.name in names)


def _column(field: Field, key: bool = False, before: str = "NULL") -> "Column[Any]":
    default = None if before == "NULL" else sql_text(before)
    kind = _TYPES.get(field.kind, Text)
    return Column(field.name, kind, primary_key=key, nullable=field.optional, server_default=default)


def of_evening(*, primary_key: bool = False) -> "Column[str]":
    """Return the column that says to which evening a row belongs; the row goes when the evening goes."""
    key = ForeignKey("evening.id", ondelete="CASCADE")
    return Column("evening_id", Text, key, primary_key=primary_key, nullable=False)


def text(name: str) -> "Column[str]":
    """Return a column of text that is never missing, though it may be empty."""
    return Column(name, Text, nullable=False)


def whole(name: str) -> "Column[int]":
    """Return a column of whole numbers that is never missing."""
    return Column(name, Integer, nullable=False)


def yes_no(name: str) -> "Column[bool]":
    """Return a column that says yes or no."""
    return Column(name, Boolean, nullable=False)
