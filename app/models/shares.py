"""The shares: how much time each question, each table and each person gets in the plan, and how that is said."""

from collections.abc import Iterator

from app.models.agenda.agenda import Block, BlockKind, Show
from app.models.evening import Evening

SECONDS_TO_INTRODUCE = 25
ROUND = "voorstelrond"
"""How the draaiboek writes a round of introductions, in words such as *voorstelrondje*."""


def per_question(evening: Evening) -> str:
    """Return how many questions there are and the time for each, as the draaiboek says it."""
    blocks = [block for block in evening.agenda.blocks if block.kind is BlockKind.DIALOGUE]
    questions = sum(questions_in(block) for block in blocks)
    minutes = sum(block.minutes for block in blocks)
    if questions < 2:
        return f"één vraag, {_minutes(minutes)}" if questions else "nog geen vragen"
    return f"{questions} vragen, ongeveer {_minutes(max(1, round(minutes / questions)))} per vraag"


def per_table(evening: Evening) -> str:
    """Return the time each table has to present; empty while nobody knows how many tables there are."""
    seconds = sum(b.minutes * 60 for b in evening.agenda.blocks if b.kind is BlockKind.PRESENTATIONS)
    tables = len(evening.seating.tables)
    if not tables or not seconds:
        return ""
    minutes, rest = divmod(seconds // tables, 60)
    if not minutes:
        return f"{rest} seconden per tafel"
    return f"{minutes}:{rest:02} minuten per tafel" if rest else f"{_minutes(minutes)} per tafel"


def round_of_introductions(evening: Evening) -> str:
    """Return how long a round takes with the people of tonight, and whether it fits in its block."""
    people = evening.people.planned.total
    if not people:
        return f"reken {SECONDS_TO_INTRODUCE} seconden per persoon"
    block = next((block for block in evening.agenda.running_blocks() if has_round(block)), None)
    if block is None or not round_is_long(evening, block):
        return f"± {max(1, round(people * SECONDS_TO_INTRODUCE / 60))} min"
    return f"± {minutes_of_round(evening, block)} min, past niet in {block.minutes}"


def questions_in(block: Block) -> int:
    """Return how many questions a block asks."""
    return sum(step.show is Show.PROMPT for step in block.steps)


def has_round(block: Block) -> bool:
    """Tell whether a block speaks of a round of introductions; the draaiboek says so only in words."""
    return any(ROUND in text.lower() for text in _said_in(block))


def round_is_long(evening: Evening, block: Block) -> bool:
    """Tell whether a round with all who are expected takes longer than this block."""
    return evening.people.planned.total * SECONDS_TO_INTRODUCE > block.minutes * 60


def minutes_of_round(evening: Evening, block: Block) -> int:
    """Return the whole minutes of a round that does not fit, always more than those of the block."""
    return max(round(evening.people.planned.total * SECONDS_TO_INTRODUCE / 60), block.minutes + 1)


def _said_in(block: Block) -> Iterator[str]:
    yield from (block.title, block.goal, block.remark)
    for step in block.steps:
        yield from (step.title, *step.cues, *step.tips)


def _minutes(minutes: int) -> str:
    return "1 minuut" if minutes == 1 else f"{minutes} minuten"
