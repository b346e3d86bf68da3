"""Prepared statements: written with Core, compiled once, and then given to SQLite as they are.

Core looks a statement up and wraps its result at each call, which costs as much as a commit. The few statements on the
way from Enter to the disk and back to the screen go without; values must be what SQLite itself knows.
"""

import sqlite3
from collections.abc import Sequence
from functools import cached_property
from typing import Any

from sqlalchemy import Connection, Delete, Insert, Select, Update
from sqlalchemy.dialects.sqlite import dialect as sqlite_dialect

from app.store.rows import Params

_DIALECT = sqlite_dialect(paramstyle="named")


class Prepared:
    """One statement. An insert takes all `columns`; other values are the bind parameters by name."""

    def __init__(self, statement: Insert | Update | Delete | Select[*tuple[Any, ...]], *columns: str) -> None:
        self._statement = statement
        self._columns = columns

    @cached_property
    def _compiled(self) -> tuple[str, Params]:
        compiled = self._statement.compile(dialect=_DIALECT, column_keys=self._columns or None)
        return str(compiled), {name: value for name, value in compiled.params.items() if value is not None}

    def run(self, connection: Connection, params: Params) -> int:
        """Run it and return how many rows it touched."""
        return self._execute(connection, params).rowcount

    def run_each(self, connection: Connection, params: Sequence[Params]) -> None:
        """Run it once for each set of values."""
        sql, fixed = self._compiled
        driver_of(connection).executemany(sql, [fixed | each for each in params])

    def rows(self, connection: Connection, params: Params) -> list[tuple[Any, ...]]:
        """Run it and return all rows as SQLite gives them: moments and truths as text and numbers."""
        return self._execute(connection, params).fetchall()

    def _execute(self, connection: Connection, params: Params) -> sqlite3.Cursor:
        sql, fixed = self._compiled
        return driver_of(connection).execute(sql, fixed | params)


def driver_of(connection: Connection) -> sqlite3.Connection:
    """Return the connection of SQLite itself."""
    driver = connection.connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)
    return driver
