"""The fifth step: actions, their updates and publications have rows, and a quote knows with which one it was taken together.

Nothing moves: there were none of these before.
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column and the tables. Never edit a step that has been released."""
    op.add_column("quote", sa.Column("into", sa.Text(), nullable=False, server_default=sa.text("''")))
    op.create_table(
        "action",
        *_of_evening("action"),
        *_texts("id", "title", "owner"),
        sa.Column("due", sa.Text(), nullable=True),
        *_texts("notice", "state", "reason", "theme", "sources"),
        *_numbers("position", "hash"),
        sa.PrimaryKeyConstraint("evening_id", "id", name=op.f("pk_action")),
    )
    op.create_table(
        "action_update",
        *_texts("evening_id", "action_id", "id", "on", "words", "state", "told"),
        *_numbers("position", "hash"),
        sa.ForeignKeyConstraint(
            ["evening_id", "action_id"],
            ["action.evening_id", "action.id"],
            name=op.f("fk_action_update_evening_id_action_id_action"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("evening_id", "id", name=op.f("pk_action_update")),
    )
    op.create_table(
        "publication",
        *_of_evening("publication"),
        *_texts("id", "length", "on", "approver", "digest", "document"),
        sa.Column("sent_on", sa.Text(), nullable=True),
        *_texts("through", "kept", "file"),
        *_numbers("position", "hash"),
        sa.PrimaryKeyConstraint("evening_id", "id", name=op.f("pk_publication")),
    )


def _of_evening(table: str) -> "tuple[sa.schema.SchemaItem, ...]":
    key = sa.ForeignKeyConstraint(
        ["evening_id"], ["evening.id"], name=op.f(f"fk_{table}_evening_id_evening"), ondelete="CASCADE"
    )
    return sa.Column("evening_id", sa.Text(), nullable=False), key


def _texts(*names: str) -> "tuple[sa.Column[str], ...]":
    return tuple(sa.Column(name, sa.Text(), nullable=False) for name in names)


def _numbers(*names: str) -> "tuple[sa.Column[int], ...]":
    return tuple(sa.Column(name, sa.Integer(), nullable=False) for name in names)
