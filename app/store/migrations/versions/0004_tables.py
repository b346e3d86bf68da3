"""The fourth step: a quote knows at which table it was said, and how many tables there are stands in the seating.

The number of groups goes out of the details; where no tables were drawn yet, that many empty ones are made. A part that
was damaged before stays as it stands.
"""

import hashlib
import json
import sqlite3
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

MOST_TABLES = 40

_GET = "SELECT state, hash FROM part WHERE evening_id = ? AND name = ?"
_PUT = "UPDATE part SET state = ?, hash = ? WHERE evening_id = ? AND name = ?"


def upgrade() -> None:
    """Take the number out, and make tables of it. Never edit a step that has been released."""
    op.add_column("quote", sa.Column("table_id", sa.Text(), nullable=True))
    driver = op.get_bind().connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)
    for (evening_id,) in driver.execute("SELECT evening_id FROM part WHERE name = 'details'").fetchall():
        details, seating = (_sound(driver, evening_id, name) for name in ("details", "seating"))
        if details is None or "groups" not in details:
            continue
        groups = details.pop("groups")
        _put(driver, evening_id, "details", details)
        if seating is not None and not seating.get("tables") and isinstance(groups, int):
            numbers = range(1, min(groups, MOST_TABLES) + 1)
            _put(driver, evening_id, "seating", seating | {"tables": [{"number": number} for number in numbers]})


def _sound(driver: sqlite3.Connection, evening_id: str, name: str) -> dict[str, Any] | None:
    """Return what a part holds; None when it is not there, or is no longer what was stored."""
    strict = driver.text_factory
    driver.text_factory = lambda raw: raw.decode("utf-8", "replace")
    try:
        row = driver.execute(_GET, (evening_id, name)).fetchone()
    finally:
        driver.text_factory = strict
    if row is None or _seal(name, row[0]) != row[1]:
        return None
    held = json.loads(row[0])
    return held if isinstance(held, dict) else None


def _put(driver: sqlite3.Connection, evening_id: str, name: str, value: dict[str, Any]) -> None:
    state = json.dumps(value, separators=(",", ":"))
    driver.execute(_PUT, (state, _seal(name, state), evening_id, name))


def _seal(name: str, state: object) -> int:
    digest = hashlib.blake2b(ascii((name, state)).encode("ascii"), digest_size=8).digest()
    return int.from_bytes(digest, "big", signed=True)
