"""The schema: the tables in which evenings are kept, as SQLAlchemy Core sees them."""

from sqlalchemy import (
    CheckConstraint,
    Column,
    Date,
    Float,
    ForeignKeyConstraint,
    Index,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
    Time,
)

from app.store.columns import UtcDateTime, of_evening, text, whole, yes_no

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


evening = Table(
    "evening",
    metadata,
    Column("id", Text, primary_key=True),
    text("title"),
    Column("date", Date, nullable=False),
    text("anchor_kind"),
    Column("anchor_at", Time, nullable=False),
    text("details"),
    text("zone"),
    Column("created_at", UtcDateTime, nullable=False),
    text("draaiboek", later=True),
    yes_no("archived", later=True),
)

block = Table(
    "block",
    metadata,
    of_evening(primary_key=True),
    Column("id", Text, primary_key=True),
    whole("position"),
    text("kind"),
    text("title"),
    whole("minutes"),
    whole("minimum"),
    Column("parent", Text),
    text("who"),
    text("goal"),
    text("remark"),
    yes_no("may_drop"),
    text("clock"),
    text("corner"),
    text("steps"),
    Column("pinned", Time),
)

prompt = Table(
    "prompt",
    metadata,
    of_evening(primary_key=True),
    Column("id", Text, primary_key=True),
    whole("position"),
    text("text"),
    text("label"),
)

# `counts` are the people without the list, `seating` the tables and who sits where by id.
plan = Table("plan", metadata, of_evening(primary_key=True), text("state"), text("counts"), text("seating"))

# The same id on two evenings is the same theme.
theme = Table(
    "theme",
    metadata,
    of_evening(primary_key=True),
    Column("id", Text, primary_key=True),
    whole("position"),
    text("title"),
    text("questions"),
)

# Nothing in a quote points here, and nothing here points to a quote.
person = Table(
    "person",
    metadata,
    of_evening(primary_key=True),
    Column("id", Text, primary_key=True),
    whole("position"),
    text("code"),
    text("voice"),
    text("role"),
    text("year_group"),
    text("language"),
    text("helps"),
    yes_no("present"),
    text("wishes"),
)

# Names stand apart from everything else, so that they can go while the rest stays.
person_name = Table(
    "person_name",
    metadata,
    Column("evening_id", Text, primary_key=True),
    Column("person_id", Text, primary_key=True),
    text("name"),
    ForeignKeyConstraint(["evening_id", "person_id"], ["person.evening_id", "person.id"], ondelete="CASCADE"),
)

# `block`, `closed_at` and `touched_at` repeat what is in `state`, so that the shelf is read without decoding it.
run = Table(
    "run",
    metadata,
    of_evening(primary_key=True),
    text("state"),
    text("stage"),
    Column("block", Text),
    Column("closed_at", UtcDateTime),
    Column("touched_at", UtcDateTime, nullable=False),
)

# A quote that is taken away leaves an empty row behind, marked `gone`: it keeps the place for undo,
# and a phone that sends the same id once more does not bring it back.
quote = Table(
    "quote",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    of_evening(),
    text("block"),
    Column("prompt", Text),
    text("voice"),
    text("text"),
    Column("said_at", UtcDateTime, nullable=False),
    yes_no("starred"),
    whole("heard"),
    yes_no("parked"),
    text("owner"),
    text("hash"),
    yes_no("gone"),
    Index(None, "evening_id", "gone"),
)

point = Table(
    "point",
    metadata,
    of_evening(primary_key=True),
    Column("id", Text, primary_key=True),
    whole("position"),
    Column("parent", Text),
    text("text"),
    yes_no("standard"),
    yes_no("accepted"),
)

# No foreign key to quote: a link outlives its quote, so that undo finds it again.
point_quote = Table(
    "point_quote",
    metadata,
    Column("evening_id", Text, primary_key=True),
    Column("point_id", Text, primary_key=True),
    Column("quote_id", Text, primary_key=True),
    whole("position"),
    ForeignKeyConstraint(["evening_id", "point_id"], ["point.evening_id", "point.id"], ondelete="CASCADE"),
)

draft = Table("draft", metadata, of_evening(primary_key=True), text("state"))

history = Table(
    "history",
    metadata,
    Column("id", Integer, primary_key=True),
    of_evening(),
    text("kind"),
    text("label"),
    yes_no("undone"),
    text("inverse"),
    Index(None, "evening_id", "kind", "undone"),
)

beat = Table(
    "beat",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("wall", UtcDateTime, nullable=False),
    Column("boot", Float, nullable=False),
    text("boot_id"),
    CheckConstraint("id = 1", name="only_one"),
)

# Alembic's own table, written here so that a new file needs no Alembic. It stands outside `metadata` on purpose.
alembic_version = Table(
    "alembic_version",
    MetaData(),
    Column("version_num", String(32), nullable=False),
    PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
)
