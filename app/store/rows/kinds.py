"""The kinds: a value that is kept as a row has one list of columns, from which every statement about it is made."""

import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property, lru_cache
from typing import Any, Generic, TypeVar

from app.store.lenient import first_row
from app.store.rows.fields import UNREADABLE, Field
from app.store.rows.seal import seal

T = TypeVar("T")
Key = tuple[str | int, ...]
Broken = tuple[str, ...]
"""The seals of a row that no longer fit, by the column in which they stand; none when it is what was stored."""


class Kind(Generic[T]):
    """Rows of one table. Each field is covered by one seal; a seal is written anew only when what it covers changes.

    So a change of one thing never makes another, which was damaged, look sound. `place` are columns that are kept and
    sealed but are no part of the value, such as the position in a list.
    """

    def __init__(
        self,
        table: str,
        make: Callable[..., T],
        fields: Sequence[Field],
        seals: Mapping[str, Sequence[str]],
        *,
        key: Sequence[str],
        place: Sequence[str] = (),
        order: str = "",
    ) -> None:
        """Take a seal for each column of `seals` with the fields that it covers; the first covers all others too."""
        self.table = table
        self.fields = tuple(fields)
        self.key = tuple(key)
        self.place = tuple(place)
        self._order = order
        self._mine = " AND ".join(f"{name} = ?" for name in key)
        self._make = make
        self._blanks = {field.name: field.put(field.blank) for field in self.fields}
        self.seals = self._covered(seals)
        self.read: Callable[..., tuple[T, Broken]] = lru_cache(20_000)(self.read_once)
        """The value of a row and what of it is broken; the same row gives the same object. See `read_once`."""

    def _covered(self, seals: Mapping[str, Sequence[str]]) -> dict[str, tuple[str, ...]]:
        first, *others = seals
        elsewhere = {name for other in others for name in seals[other] if name != "id"}
        rest = tuple(field.name for field in self.fields if field.name not in elsewhere)
        return {first: (*rest, *self.place)} | {other: tuple(seals[other]) for other in others}

    @cached_property
    def columns(self) -> tuple[str, ...]:
        """All columns of the table that are read, in their order."""
        return (*(field.name for field in self.fields), *self.place, *self.seals)

    @cached_property
    def listed(self) -> str:
        """The columns as they stand in a statement."""
        return ", ".join(map(self.column, self.columns))

    def column(self, name: str) -> str:
        """Return one column as it stands in a statement; its name may be a word of SQL itself."""
        return f'{self.table}."{name}"'

    def absent(self, name: str) -> str:
        """Return what stands in a statement for a column that a file of before it lacks: it holds nothing there."""
        blank = self._blanks.get(name)
        return "NULL" if blank is None else f"'{blank}'"

    @cached_property
    def _select_mine(self) -> str:
        return self.select(self._mine)

    def select(self, where: str = "") -> str:
        """Return the statement that reads rows, in the order of the list."""
        order = f" ORDER BY {self._order}" if self._order else ""
        return f"SELECT {self.listed} FROM {self.table}{where and f' WHERE {where}'}{order}"

    def read_once(self, *row: Any) -> tuple[T, Broken]:
        """Return the value of a row as well as it can be read, and which seals are broken. Keeps nothing."""
        stored = dict(zip(self.columns, row, strict=True))
        broken = list(self.broken(row))
        values: dict[str, Any] = {}
        for field in self.fields:
            try:
                values[field.name] = field.take(stored[field.name])
            except UNREADABLE:
                values[field.name] = field.blank
                broken += (column for column, names in self.seals.items() if field.name in names)
        return self._make(**values), tuple(dict.fromkeys(broken))

    def broken(self, row: Sequence[Any]) -> Broken:
        """Return the seals that no longer fit a row of all columns."""
        return tuple([column for column, stands, covered in self._covers if row[stands] != _sealed_in(row, covered)])

    @cached_property
    def _covers(self) -> tuple[tuple[str, int, list[tuple[str, int, Any]]], ...]:
        """Where each seal stands in a row, and what it covers: a name, where that stands, and what is nothing there."""
        at = self.columns.index
        return tuple(
            (column, at(column), [(name, at(name), self._blanks.get(name)) for name in names])
            for column, names in self.seals.items()
        )

    def stored(self, value: T, **places: int) -> dict[str, Any]:
        """Return the columns of a value with their seals."""
        stored: dict[str, Any] = self._columns_of(value) | places
        row = [stored.get(column) for column in self.columns]
        return stored | {column: _sealed_in(row, covered) for column, _, covered in self._covers}

    def insert(self, driver: sqlite3.Connection, rows: Iterable[Mapping[str, Any]], *, once: bool = False) -> int:
        """Add rows of stored columns, all of the same columns; with `once` a row whose key is there changes nothing."""
        wanted = list(rows)
        if not wanted:
            return 0
        sql = _insert(self.table, tuple(wanted[0]), self.key if once else ())
        return driver.executemany(sql, wanted).rowcount

    def put(self, driver: sqlite3.Connection, key: Key, value: T, **places: int) -> bool:
        """Make the row with this key hold this value; False when there is none. Only what changed is written.

        What is broken and does not change stays as it is, broken: it must not come to look sound.
        """
        row = first_row(driver, self._select_mine, key)
        if row is None:
            return False
        self.put_over(driver, key, row, value, **places)
        return True

    def put_over(self, driver: sqlite3.Connection, key: Key, row: Sequence[Any], value: T, **places: int) -> None:
        """Make the row with this key, of which this was read, hold this value; see `put`."""
        if changed := self._changed(row, _given(value, self.fields), places):
            self.overwrite(driver, key, changed)

    def overwrite(self, driver: sqlite3.Connection, key: Key, columns: Mapping[str, Any]) -> None:
        """Write these columns of the row with this key, whatever stands there."""
        what = ", ".join(f'"{name}" = ?' for name in columns)
        driver.execute(f"UPDATE {self.table} SET {what} WHERE {self._mine}", (*columns.values(), *key))

    def places(self, driver: sqlite3.Connection, key: Key) -> dict[str, int]:
        """Return where the row with this key stands."""
        if not self.place:
            return {}
        row = driver.execute(f"SELECT {', '.join(self.place)} FROM {self.table} WHERE {self._mine}", key).fetchone()
        return {name: int(value) for name, value in zip(self.place, row or (), strict=row is not None)}

    def _changed(self, row: Sequence[Any], given: Mapping[str, Any], places: Mapping[str, int]) -> dict[str, Any]:
        """Return the columns to write: of each seal all that it covers, when anything of that differs."""
        read, broken = self.read(*row)
        seen = _given(read, self.fields)
        was = dict(zip(self.columns, row, strict=True))
        changed: dict[str, Any] = {}
        for column, _, covered in self._covers:
            names = [name for name, _, _ in covered]
            moved = {name: places[name] for name in names if name in places and places[name] != was[name]}
            if any(given[name] != seen[name] for name in names if name in given):
                stored = {one.name: one.put(given[one.name]) for one in self.fields if one.name in names}
                changed |= self._with_seal(column, was | stored | moved, names)
            elif moved:
                changed |= moved if column in broken else self._with_seal(column, was | moved, names)
        return changed

    def _with_seal(self, column: str, stored: Mapping[str, Any], names: Iterable[str]) -> dict[str, Any]:
        row = [stored[name] for name in self.columns]
        covered = next(covered for one, _, covered in self._covers if one == column)
        return {name: stored[name] for name in names} | {column: _sealed_in(row, covered)}

    def _columns_of(self, value: T) -> dict[str, Any]:
        if isinstance(value, Mapping):
            return {field.name: field.put(value[field.name]) for field in self.fields}
        return {field.name: field.put(getattr(value, field.name)) for field in self.fields}


def _given(value: object, fields: Iterable[Field]) -> Mapping[str, Any]:
    """Return the fields of a value by their names."""
    return value if isinstance(value, Mapping) else {field.name: getattr(value, field.name) for field in fields}


def _sealed_in(row: Sequence[Any], covered: Iterable[tuple[str, int, Any]]) -> int:
    """Return the seal over these columns; an empty one does not count, so a new column breaks no old seal."""
    return seal({name: row[stands] for name, stands, nothing in covered if row[stands] != nothing})


@lru_cache(maxsize=64)
def _insert(table: str, names: tuple[str, ...], once: tuple[str, ...]) -> str:
    """Return the statement that adds a row; one whose columns `once` are there already changes nothing."""
    values = ", ".join(f":{name}" for name in names)
    unless = f" ON CONFLICT ({', '.join(once)}) DO NOTHING" if once else ""
    listed = ", ".join(f'"{name}"' for name in names)
    return f"INSERT INTO {table} ({listed}) VALUES ({values}){unless}"
