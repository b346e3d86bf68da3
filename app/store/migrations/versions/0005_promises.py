"""The fifth step: a quote knows with which other one it was taken together."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column. Never edit a step that has been released."""
    op.add_column("quote", sa.Column("into", sa.Text(), nullable=False, server_default=sa.text("''")))
