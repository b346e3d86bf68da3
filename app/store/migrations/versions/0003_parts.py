"""The third step: what nothing reads over evenings becomes parts, and everything that is stored gets its seal.

The steps of words and preparation go: their ways back were whole parts, which nothing reads any more.
"""

import hashlib
import json
import sqlite3
from collections.abc import Iterable, Sequence
from datetime import time

import sqlalchemy as sa
from alembic import op

from app.store.old_rows import Row, is_json, old_hash, readable

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

Rows = dict[str, list[Row]]
Part = tuple[str, str, object, bool]

DAMAGED = 0
"""The seal of what was damaged before: it fits nothing."""

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
LISTS: tuple[tuple[str, Sequence[str], Sequence[str]], ...] = (
    ("theme", THEME, ("evening_id",)),
    ("person", PERSON, ("evening_id",)),
    ("person_name", NAME, ("evening_id",)),
    ("history", STEP, ("id", "evening_id")),
    ("beat", BEAT, ("id",)),
)
KEPT = (
    ("run", "stage", "stage"),
    ("draft", "draft", "state"),
    ("plan", "plan", "state"),
    ("plan", "people", "counts"),
    ("plan", "seating", "seating"),
)
BLOCK: Row = {
    **{"id": "", "kind": "other", "title": "", "minutes": 0, "minimum": 0, "parent": None, "who": "", "goal": ""},
    **{"remark": "", "clock": "none", "corner": "", "may_drop": 0, "steps": "[]", "pinned": None},
}
PROMPT: Row = {"id": "", "text": "", "label": ""}
POINT: Row = {"id": "", "text": "", "parent": None, "standard": 0, "accepted": 0}
NO_STEP: Row = {"label": "", "undone": 0, "inverse": "{}"}


def upgrade() -> None:
    """Read all that is there, make the tables anew, and write it. Never edit a step that has been released."""
    driver = op.get_bind().connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)
    rows = {name: _rows(driver, name) for name in OLD}
    rows["history"] = _steps(rows["history"])
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
    for name, columns, keys in LISTS:
        _fill(driver, name, [{key: row[key] for key in keys} | _sealed(row, columns) for row in rows[name]])


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


def _blanks(columns: Sequence[str]) -> Row:
    empty: Row = {name: EMPTY[columns].get(name, "") for name in columns}
    return empty | {"position": 0} if "position" in empty else empty


def _sealed(old: Row, columns: Sequence[str], seal: str = "hash") -> Row:
    """Return a row with its seal. What cannot be read is blank, and then the seal does not fit: it stays damaged."""
    row, is_sound = readable(old, _blanks(columns))
    return row | {seal: _seal(row, columns) if is_sound else DAMAGED}


def _heads(rows: Rows) -> list[Row]:
    runs = {row["evening_id"]: row for row in rows["run"]}
    heads = []
    for old in rows["evening"]:
        anchor, is_read = readable(old, {"anchor_kind": "doors", "anchor_at": "00:00:00"})
        at = time.fromisoformat(anchor["anchor_at"]).isoformat()
        head = _sealed(old | {"anchor": _text({"kind": anchor["anchor_kind"], "at": at})}, HEAD)
        moved = _sealed({"id": old["id"]} | runs.get(old["id"], {}), MOVED, "moved_hash")
        heads.append(head | moved | ({} if is_read else {"hash": DAMAGED}))
    return heads


def _quote(old: Row) -> Row:
    """Return a quote with its seals; one whose words were damaged before stays damaged."""
    place = {"seq": old["seq"], "evening_id": old["evening_id"], "gone": int(bool(old["gone"]))}
    row = _sealed(old, WORDS) | _sealed(old, MARKS, "marks_hash") | place
    if old["gone"]:
        return row | {"hash": 0, "marks_hash": 0}
    return row if old_hash(old) == old["hash"] else row | {"hash": DAMAGED}


def _steps(rows: list[Row]) -> list[Row]:
    """Return the steps of the clock, and for each evening whose preparation had steps a mark.

    They may have held names that are in older copies still, and those go after their time as the names of a list do.
    """
    marks = {row["evening_id"]: row | {"kind": "old_plan", **NO_STEP} for row in rows if row["kind"] == "plan"}
    return sorted([*(row for row in rows if row["kind"] == "clock"), *marks.values()], key=lambda row: row["id"])


def _parts(rows: Rows) -> list[Row]:
    """Return the parts of all evenings: what was one text already as it stands there, the others made of their rows."""
    texts: list[Part] = []
    for row in rows["evening"]:
        id = row["id"]
        agenda, is_sound = _agenda(rows["block"], id)
        runs = next((one["state"] for one in rows["run"] if one["evening_id"] == id), "{}")
        # Of two that contradict one another nobody knows which is damaged; then the evening is read so that both fit.
        fit = _speaks_of(runs) <= {block["id"] for block in agenda}
        texts += [(id, "details", row["details"], True), (id, "agenda", _text({"blocks": agenda}), is_sound and fit)]
        texts += [(id, "prompts", *_prompts(rows["prompt"], id)), (id, "points", *_points(rows, id))]
        texts += [(id, "run", one["state"], fit) for one in rows["run"] if one["evening_id"] == id]
    for table, name, column in KEPT:
        texts += [(row["evening_id"], name, row[column], True) for row in rows[table]]
    return [_part(*text) for text in texts]


def _part(evening_id: str, name: str, text: object, is_sound: bool) -> Row:
    """Return a part with its seal; one that cannot be read was damaged before, and gets none that fits."""
    state = text if isinstance(text, str) else "?"
    sealed = _hash((name, state)) if is_sound and is_json(state) else DAMAGED
    return {"evening_id": evening_id, "name": name, "state": state, "hash": sealed}


def _speaks_of(state: object) -> set[object]:
    """Return the blocks of which a run speaks; none when it cannot be read."""
    try:
        run = json.loads(str(state))
        named = [run.get("block"), *run.get("skipped", ()), *(block for block, _ in run.get("added", ()))]
        return {*named, *(part["block"] for part in run.get("stretches", ()))} - {None}
    except (ValueError, TypeError, KeyError, AttributeError):
        return set()


def _mine(rows: Iterable[Row], evening_id: str) -> list[Row]:
    mine = (row for row in rows if row["evening_id"] == evening_id)
    return sorted(mine, key=lambda row: row["position"] if isinstance(row["position"], int) else 0)


def _text(value: object) -> str:
    return json.dumps(value, separators=(",", ":"))


def _read(rows: Iterable[Row], evening_id: str, blanks: Row) -> tuple[list[Row], bool]:
    read = [readable(row, blanks) for row in _mine(rows, evening_id)]
    return [row for row, _ in read], all(is_sound for _, is_sound in read)


def _agenda(rows: list[Row], evening_id: str) -> tuple[list[Row], bool]:
    """Return the blocks of an evening, and whether all of them could be read."""
    blocks, is_sound = _read(rows, evening_id, BLOCK)
    for block in blocks:
        pinned = time.fromisoformat(block["pinned"]).isoformat() if block["pinned"] else None
        block |= {"may_drop": bool(block["may_drop"]), "steps": json.loads(block["steps"]), "pinned": pinned}
    return blocks, is_sound


def _prompts(rows: list[Row], evening_id: str) -> tuple[str, bool]:
    prompts, is_sound = _read(rows, evening_id, PROMPT)
    return _text(prompts), is_sound


def _points(rows: Rows, evening_id: str) -> tuple[str, bool]:
    links: dict[str, list[str]] = {}
    for link in _mine(rows["point_quote"], evening_id):
        links.setdefault(link["point_id"], []).append(link["quote_id"])
    points, is_sound = _read(rows["point"], evening_id, POINT)
    for point in points:
        flags = {name: bool(point[name]) for name in ("standard", "accepted")}
        point |= flags | {"quotes": links.get(point["id"], [])}
    return _text(points), is_sound


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
