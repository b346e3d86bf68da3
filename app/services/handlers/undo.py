"""Undo: every handler's answer is stored with its inverse, in one of three histories."""

import json
from dataclasses import replace

from app.models.evening import Evening
from app.models.ground.codec import from_plain, to_plain
from app.services.commands.commands import RestoreRun, RestoreWords
from app.services.commands.plan_commands import RestorePlan
from app.services.handlers.outcome import Worded


def inverse_of_words(evening: Evening, worded: Worded, command_at: RestoreWords) -> RestoreWords:
    """Return what brings the words back as they are in `evening`, before the change."""
    before = {quote.id: quote for quote in evening.quotes}
    touched = [quote.id for quote in worded.put] + list(worded.drop)
    return replace(
        command_at,
        quotes=tuple(before[quote_id] for quote_id in touched if quote_id in before),
        gone=tuple(quote_id for quote_id in touched if quote_id not in before),
        points=evening.points if worded.points is not None else None,
    )


def restored_run(inverse: RestoreRun) -> RestoreRun:
    """Return the inverse without quote and message: those reach the beamer by their own key only."""
    return replace(inverse, stage=replace(inverse.stage, quote=None, page=0, message="", message_until=None))


def to_text(inverse: RestoreRun | RestoreWords | RestorePlan) -> str:
    """Return the inverse as the text that is stored."""
    return json.dumps(to_plain(inverse), ensure_ascii=False)


def run_from_text(text: str) -> RestoreRun:
    """Read a stored inverse of a clock or beamer step."""
    return from_plain(RestoreRun, json.loads(text))


def words_from_text(text: str) -> RestoreWords:
    """Read a stored inverse of a change of words."""
    return from_plain(RestoreWords, json.loads(text))


def plan_from_text(text: str) -> RestorePlan:
    """Read a stored inverse of a change of the preparation."""
    return from_plain(RestorePlan, json.loads(text))
