"""The second step: what is prepared before an evening, the people, and the tables."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the tables of the preparation; evenings that are there get an empty one."""
    op.add_column("evening", sa.Column("draaiboek", sa.Text(), nullable=False, server_default=sa.text("''")))
    op.add_column("evening", sa.Column("archived", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column("block", sa.Column("pinned", sa.Time(), nullable=True))
    _make_plan()
    _make_people()
    op.execute("INSERT INTO plan (evening_id, state, counts, seating) SELECT id, '{}', '{}', '{}' FROM evening")


def _make_plan() -> None:
    op.create_table(
        "plan",
        sa.Column("evening_id", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("counts", sa.Text(), nullable=False),
        sa.Column("seating", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["evening_id"], ["evening.id"], name=op.f("fk_plan_evening_id_evening"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("evening_id", name=op.f("pk_plan")),
    )
    op.create_table(
        "theme",
        sa.Column("evening_id", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("questions", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["evening_id"], ["evening.id"], name=op.f("fk_theme_evening_id_evening"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("evening_id", "id", name=op.f("pk_theme")),
    )


def _make_people() -> None:
    op.create_table(
        "person",
        sa.Column("evening_id", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("voice", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("year_group", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("helps", sa.Text(), nullable=False),
        sa.Column("present", sa.Boolean(), nullable=False),
        sa.Column("wishes", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["evening_id"], ["evening.id"], name=op.f("fk_person_evening_id_evening"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("evening_id", "id", name=op.f("pk_person")),
    )
    op.create_table(
        "person_name",
        sa.Column("evening_id", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["evening_id", "person_id"],
            ["person.evening_id", "person.id"],
            name=op.f("fk_person_name_evening_id_person_id_person"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("evening_id", "person_id", name=op.f("pk_person_name")),
    )
