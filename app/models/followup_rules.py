"""The rules of harvest and follow-up from a file: what forms, exit words and answers must hold to be let in."""

from collections.abc import Iterator

from app.models.evening import Evening
from app.models.followup.followup import MOST_ANSWERS, MOST_TAKEN, AnswerKind
from app.models.ground.rules import Broken, Path, doubled, too_many
from app.models.harvest.exits import LONGEST_EXIT, MARKS, MOST_EXITS
from app.models.harvest.harvest import LONGEST_FIELD
from app.models.seats.tables import MOST_TABLES


def broken(evening: Evening) -> Iterator[Broken]:
    """Yield each place where it cannot be, with the name of the rule.

    A form may be of a table that is not there now, and an answer of a subject: both can come back.
    """
    yield from too_many(("harvests",), evening.harvests, MOST_TABLES)
    yield from doubled(("harvests",), (harvest.table for harvest in evening.harvests))
    for index, harvest in enumerate(evening.harvests):
        path: Path = ("harvests", index)
        if not harvest.table:
            yield (*path, "table"), "empty"
        for field, text in harvest.texts():
            if len(text) > LONGEST_FIELD:
                yield (*path, field.value), "too_long"
    yield from _broken_exits(evening)
    yield from too_many(("followup", "taken"), evening.followup.taken, MOST_TAKEN)
    yield from doubled(("followup", "taken"), (taken.id for taken in evening.followup.taken))
    yield from too_many(("followup", "answers"), evening.followup.answers, MOST_ANSWERS)
    yield from doubled(("followup", "answers"), (answer.id for answer in evening.followup.answers))
    for index, answer in enumerate(evening.followup.answers):
        if answer.kind is AnswerKind.DONT and not answer.words:
            yield ("followup", "answers", index, "words"), "empty"


def _broken_exits(evening: Evening) -> Iterator[Broken]:
    yield from too_many(("exits",), evening.exits, MOST_EXITS)
    for index, one in enumerate(evening.exits):
        if one.mark is not None and one.mark not in MARKS:
            yield ("exits", index, "mark"), "out_of_range"
        if one.mark is None and not one.word:
            yield ("exits", index, "word"), "empty"
        if len(one.word) > LONGEST_EXIT:
            yield ("exits", index, "word"), "too_long"
