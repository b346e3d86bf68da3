"""The schema: the tables in which evenings are kept, as SQLAlchemy Core sees them."""

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKeyConstraint,
    Index,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from app.store.columns import columns_of, later_columns, of_evening, text, whole, yes_no
from app.store.rows.kept import ACTIONS, BEATS, HEADS, NAMES, PERSONS, PUBLICATIONS, QUOTES, STEPS, THEMES, UPDATES

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


evening = Table("evening", metadata, *columns_of(HEADS, primary_key=("id",)))

# One text for each part of an evening; see `parts`.
part = Table(
    "part", metadata, of_evening(primary_key=True), Column("name", Text, primary_key=True), text("state"), whole("hash")
)

# The same id on two evenings is the same theme.
theme = Table("theme", metadata, of_evening(primary_key=True), *columns_of(THEMES, primary_key=("id",)))

action = Table("action", metadata, of_evening(primary_key=True), *columns_of(ACTIONS, primary_key=("id",)))

action_update = Table(
    "action_update",
    metadata,
    Column("evening_id", Text, primary_key=True),
    *columns_of(UPDATES, primary_key=("id",)),
    ForeignKeyConstraint(["evening_id", "action_id"], ["action.evening_id", "action.id"], ondelete="CASCADE"),
)

publication = Table(
    "publication", metadata, of_evening(primary_key=True), *columns_of(PUBLICATIONS, primary_key=("id",))
)

# Nothing in a quote points here, and nothing here points to a quote.
person = Table("person", metadata, of_evening(primary_key=True), *columns_of(PERSONS, primary_key=("id",)))

# Names stand apart from everything else, so that they can go while the rest stays.
person_name = Table(
    "person_name",
    metadata,
    Column("evening_id", Text, primary_key=True),
    *columns_of(NAMES, primary_key=("person_id",)),
    ForeignKeyConstraint(["evening_id", "person_id"], ["person.evening_id", "person.id"], ondelete="CASCADE"),
)

# A quote that is taken away leaves an empty row behind, marked `gone`: it keeps the place for undo,
# and a phone that sends the same id once more does not bring it back.
quote = Table(
    "quote",
    metadata,
    Column("seq", Integer, primary_key=True),
    of_evening(),
    *columns_of(QUOTES, later=("table_id", "into")),
    yes_no("gone"),
    *later_columns(QUOTES, ("table_id", "into")),
    UniqueConstraint("id"),
    Index(None, "evening_id", "gone"),
)

history = Table(
    "history",
    metadata,
    Column("id", Integer, primary_key=True),
    of_evening(),
    *columns_of(STEPS),
    Index(None, "evening_id", "kind", "undone"),
)

beat = Table(
    "beat",
    metadata,
    Column("id", Integer, primary_key=True),
    *columns_of(BEATS),
    CheckConstraint("id = 1", name="only_one"),
)

# Alembic's own table, written here so that a new file needs no Alembic. It stands outside `metadata` on purpose.
alembic_version = Table(
    "alembic_version",
    MetaData(),
    Column("version_num", String(32), nullable=False),
    PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
)
