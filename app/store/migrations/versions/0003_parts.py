"""The third step: what nothing reads over evenings becomes parts, and everything that is stored gets its seal.

The steps of words and preparation go: their ways back were whole parts, which nothing reads any more.
"""

import hashlib
import json
import sqlite3
from collections.abc import Iterable, Sequence
from datetime import datetime, time
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

Row = dict[str, Any]
Rows = dict[str, list[Row]]

NONE = "1970-01-01T00:00:00.000000+00:00"
HEAD = ("id", "title", "date", "anchor", "created_at", "zone", "draaiboek", "archived")
MOVED = ("id", "block", "closed_at", "touched_at")
WORDS = ("id", "block", "prompt", "voice", "text", "said_at")
MARKS = ("id", "starred", "heard", "parked", "owner")
THEME = ("id", "title", "questions", "position")
PERSON = ("id", "code", "voice", "role", "year_group", "language", "helps", "present", "wishes", "position")
NAME = ("person_id", "name")
STEP = ("kind", "label", "undone", "inverse")
BEAT = ("wall", "boot", "boot_id")

# What stands in a column of which nothing is known, where that is no empty text: it does not count in a seal.
EMPTY: dict[Sequence[str], Row] = {
    HEAD: {
        "date": NONE[:10],
        "anchor": '{"kind":"doors","at":"00:00:00"}',
        "created_at": NONE,
        "zone": "Europe/Amsterdam",
        "archived": 0,
    },
    MOVED: {"block": None, "closed_at": None, "touched_at": NONE},
    WORDS: {"prompt": None, "voice": "parent", "said_at": NONE},
    MARKS: {"starred": 0, "heard": 0, "parked": 0},
    THEME: {"questions": "[]", "position": None},
    PERSON: {"voice": "parent", "present": 0, "wishes": "[]", "position": None},
    NAME: {},
    STEP: {"undone": 0},
    BEAT: {"wall": NONE, "boot": 0.0},
}
OLD = (
    *("evening", "block", "prompt", "plan", "run", "draft", "point", "point_quote"),
    *("quote", "theme", "person", "person_name", "history", "beat"),
)
KEPT = (
    ("run", "run", "state"),
    ("run", "stage", "stage"),
    ("draft", "draft", "state"),
    ("plan", "plan", "state"),
    ("plan", "people", "counts"),
    ("plan", "seating", "seating"),
)
BLOCK = ("id", "kind", "title", "minutes", "minimum", "parent", "who", "goal", "remark", "clock", "corner")


def upgrade() -> None:
    """Read all that is there, make the tables anew, and write it. Never edit a step that has been released."""
    driver = op.get_bind().connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)
    rows = {name: _rows(driver, name) for name in OLD}
    rows["history"] = [row for row in rows["history"] if row["kind"] == "clock"]
    for index, table in (("ix_quote_evening_id_gone", "quote"), ("ix_history_evening_id_kind_undone", "history")):
        op.drop_index(index, table)
    for name in OLD:
        op.drop_table(name)
    _make_evenings()
    _make_lists()
    _make_quotes()
    _make_rest()
    _fill(driver, "evening", _heads(rows))
    _fill(driver, "part", _parts(rows))
    _fill(driver, "quote", [_quote(row) for row in rows["quote"]])
    for name, columns in (
        ("theme", THEME),
        ("person", PERSON),
        ("person_name", NAME),
        ("history", STEP),
        ("beat", BEAT),
    ):
        _fill(driver, name, [row | {"hash": _seal(row, columns)} for row in rows[name]])


def _rows(driver: sqlite3.Connection, table: str) -> list[Row]:
    """Return all rows as they stand there; a text that is no longer UTF-8 is read as well as it goes."""
    strict = driver.text_factory
    driver.text_factory = lambda raw: raw.decode("utf-8", "replace")
    try:
        found = driver.execute(f"SELECT * FROM {table} ORDER BY rowid")
        names = [column[0] for column in found.description]
        return [dict(zip(names, row, strict=True)) for row in found.fetchall()]
    finally:
        driver.text_factory = strict


def _fill(driver: sqlite3.Connection, table: str, rows: list[Row]) -> None:
    if rows:
        names = rows[0].keys()
        values = ", ".join(f":{name}" for name in names)
        driver.executemany(f"INSERT INTO {table} ({', '.join(names)}) VALUES ({values})", rows)


def _hash(value: object) -> int:
    digest = hashlib.blake2b(ascii(value).encode("ascii"), digest_size=8).digest()
    return int.from_bytes(digest, "big", signed=True)


def _seal(row: Row, columns: Sequence[str]) -> int:
    return _hash({name: row[name] for name in columns if row[name] != EMPTY[columns].get(name, "")})


def _heads(rows: Rows) -> list[Row]:
    runs = {row["evening_id"]: row for row in rows["run"]}
    heads = []
    for old in rows["evening"]:
        at = time.fromisoformat(old["anchor_at"]).isoformat()
        row = {name: old.get(name) for name in HEAD} | {name: runs[old["id"]][name] for name in MOVED[1:]}
        row["anchor"] = json.dumps({"kind": old["anchor_kind"], "at": at}, separators=(",", ":"))
        heads.append(row | {"hash": _seal(row, HEAD), "moved_hash": _seal(row, MOVED)})
    return heads


def _quote(old: Row) -> Row:
    """Return a quote with its seals; one whose words were damaged before stays damaged."""
    if old["gone"]:
        return old | {"hash": 0, "marks_hash": 0}
    is_sound = _old_hash(old) == old["hash"]
    return old | {"hash": _seal(old, WORDS) if is_sound else 0, "marks_hash": _seal(old, MARKS)}


def _old_hash(row: Row) -> str:
    try:
        said_at = datetime.fromisoformat(row["said_at"]).isoformat()
    except (ValueError, TypeError):
        return ""
    parts = (row["id"], row["block"], row["prompt"] or "", row["voice"], row["text"], said_at)
    return hashlib.blake2b("\x1f".join(parts).encode("utf-8"), digest_size=16).hexdigest()


def _parts(rows: Rows) -> list[Row]:
    """Return the parts of all evenings: what was one text already as it stands there, the others made of their rows."""
    texts: list[tuple[str, str, str]] = []
    for row in rows["evening"]:
        id = row["id"]
        texts += [(id, "details", row["details"]), (id, "agenda", _agenda(rows["block"], id))]
        texts += [(id, "prompts", _prompts(rows["prompt"], id)), (id, "points", _points(rows, id))]
    for table, name, column in KEPT:
        texts += [(row["evening_id"], name, row[column]) for row in rows[table]]
    return [
        {"evening_id": id, "name": name, "state": text, "hash": _hash((name, text)) if _is_json(text) else 0}
        for id, name, text in texts
    ]


def _is_json(text: str) -> bool:
    """Return whether a text can be read; one that cannot was damaged before, and gets no seal that fits."""
    try:
        json.loads(text)
    except ValueError:
        return False
    return True


def _mine(rows: Iterable[Row], evening_id: str) -> list[Row]:
    return sorted((row for row in rows if row["evening_id"] == evening_id), key=lambda row: row["position"])


def _text(value: object) -> str:
    return json.dumps(value, separators=(",", ":"))


def _agenda(rows: list[Row], evening_id: str) -> str:
    """Return the agenda. Steps that cannot be read make a text that cannot be either: it must not look sound."""
    blocks = []
    for row in _mine(rows, evening_id):
        pinned = time.fromisoformat(row["pinned"]).isoformat() if row["pinned"] else None
        try:
            steps = json.loads(row["steps"])
        except ValueError:
            return "?"
        more = {"may_drop": bool(row["may_drop"]), "steps": steps, "pinned": pinned}
        blocks.append({name: row[name] for name in BLOCK} | more)
    return _text({"blocks": blocks})


def _prompts(rows: list[Row], evening_id: str) -> str:
    return _text([{name: row[name] for name in ("id", "text", "label")} for row in _mine(rows, evening_id)])


def _points(rows: Rows, evening_id: str) -> str:
    links: dict[str, list[str]] = {}
    for link in _mine(rows["point_quote"], evening_id):
        links.setdefault(link["point_id"], []).append(link["quote_id"])
    return _text(
        [
            {name: row[name] for name in ("id", "text", "parent")}
            | {name: bool(row[name]) for name in ("standard", "accepted")}
            | {"quotes": links.get(row["id"], [])}
            for row in _mine(rows["point"], evening_id)
        ]
    )


def _of_evening(table: str) -> list[sa.schema.SchemaItem]:
    key = sa.ForeignKeyConstraint(
        ["evening_id"], ["evening.id"], name=op.f(f"fk_{table}_evening_id_evening"), ondelete="CASCADE"
    )
    return [sa.Column("evening_id", sa.Text(), nullable=False), key]


def _texts(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text(), nullable=False) for name in names]


def _numbers(*names: str) -> list[sa.Column[int]]:
    return [sa.Column(name, sa.Integer(), nullable=False) for name in names]


def _make_evenings() -> None:
    op.create_table(
        "evening",
        *_texts("id", "title", "date", "anchor", "created_at", "zone", "draaiboek"),
        sa.Column("archived", sa.Boolean(), nullable=False),
        sa.Column("binned_at", sa.Text(), nullable=True),
        sa.Column("block", sa.Text(), nullable=True),
        sa.Column("closed_at", sa.Text(), nullable=True),
        *_texts("touched_at"),
        *_numbers("hash", "moved_hash"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evening")),
    )
    op.create_table(
        "part",
        *_of_evening("part"),
        *_texts("name", "state"),
        *_numbers("hash"),
        sa.PrimaryKeyConstraint("evening_id", "name", name=op.f("pk_part")),
    )


def _make_lists() -> None:
    op.create_table(
        "theme",
        *_of_evening("theme"),
        *_texts("id", "title", "questions"),
        *_numbers("position", "hash"),
        sa.PrimaryKeyConstraint("evening_id", "id", name=op.f("pk_theme")),
    )
    op.create_table(
        "person",
        *_of_evening("person"),
        *_texts("id", "code", "voice", "role", "year_group", "language", "helps"),
        sa.Column("present", sa.Boolean(), nullable=False),
        *_texts("wishes"),
        *_numbers("position", "hash"),
        sa.PrimaryKeyConstraint("evening_id", "id", name=op.f("pk_person")),
    )
    op.create_table(
        "person_name",
        *_texts("evening_id", "person_id", "name"),
        *_numbers("hash"),
        sa.ForeignKeyConstraint(
            ["evening_id", "person_id"],
            ["person.evening_id", "person.id"],
            name=op.f("fk_person_name_evening_id_person_id_person"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("evening_id", "person_id", name=op.f("pk_person_name")),
    )


def _make_quotes() -> None:
    op.create_table(
        "quote",
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.UniqueConstraint("id", name=op.f("uq_quote_id")),
        *_of_evening("quote"),
        *_texts("id", "block"),
        sa.Column("prompt", sa.Text(), nullable=True),
        *_texts("voice", "text", "said_at"),
        sa.Column("starred", sa.Boolean(), nullable=False),
        sa.Column("heard", sa.Integer(), nullable=False),
        sa.Column("parked", sa.Boolean(), nullable=False),
        *_texts("owner"),
        *_numbers("hash", "marks_hash"),
        sa.Column("gone", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_quote")),
    )
    op.create_index(op.f("ix_quote_evening_id_gone"), "quote", ["evening_id", "gone"], unique=False)


def _make_rest() -> None:
    op.create_table(
        "history",
        sa.Column("id", sa.Integer(), nullable=False),
        *_of_evening("history"),
        *_texts("kind", "label"),
        sa.Column("undone", sa.Boolean(), nullable=False),
        *_texts("inverse"),
        *_numbers("hash"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_history")),
    )
    op.create_index(
        op.f("ix_history_evening_id_kind_undone"), "history", ["evening_id", "kind", "undone"], unique=False
    )
    op.create_table(
        "beat",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("wall", sa.Text(), nullable=False),
        sa.Column("boot", sa.Float(), nullable=False),
        sa.Column("boot_id", sa.Text(), nullable=False),
        *_numbers("hash"),
        sa.CheckConstraint("id = 1", name=op.f("ck_beat_only_one")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_beat")),
    )
