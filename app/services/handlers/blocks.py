"""The block that a command is about."""

from app.models.agenda.agenda import Block
from app.models.evening import Evening
from app.models.ground.faults import NotPossible


def block_with(evening: Evening, block_id: str) -> Block:
    """Return a block of the evening. Raises NotPossible "block_gone" when it is not there any more."""
    block = next((block for block in evening.agenda.blocks if block.id == block_id), None)
    if block is None:
        raise NotPossible("block_gone")
    return block
