"""The rules of harvest and follow-up from a file: what forms, exit words and answers must hold to be let in."""

from collections.abc import Iterator

from app.models.evening import Evening
from app.models.followup.followup import (
    LONGEST_REASON,
    LONGEST_UPDATE,
    MOST_ACTIONS,
    MOST_ANSWERS,
    MOST_TAKEN,
    MOST_UPDATES,
    Action,
    ActionState,
    AnswerKind,
    Followup,
)
from app.models.followup.kept_file import LONGEST_KEPT
from app.models.followup.publications import (
    LONGEST_DEBRIEF,
    LONGEST_OWN_TEXT,
    MOST_OWN_TEXTS,
    MOST_PUBLICATIONS,
    Publication,
)
from app.models.ground.rules import Broken, Path, doubled, too_many
from app.models.ground.words import LONGEST_LINE, is_blank
from app.models.harvest.exits import LONGEST_EXIT, MARKS, MOST_EXITS
from app.models.harvest.harvest import LONGEST_FIELD
from app.models.said.dialogue import LONGEST_OWNER
from app.models.said.summary import LONGEST_POINT
from app.models.seats.tables import MOST_TABLES


def broken(evening: Evening) -> Iterator[Broken]:
    """Yield each place where it cannot be, with the name of the rule.

    A form may be of a table that is not there now, and an answer of a subject: both can come back.
    """
    yield from _broken_forms(evening)
    yield from _broken_turns(evening)
    yield from _broken_exits(evening)
    yield from _broken_followup(evening.followup)
    yield from _broken_actions(evening.followup)
    yield from _broken_letters(evening.followup)


def _broken_forms(evening: Evening) -> Iterator[Broken]:
    yield from too_many(("harvests",), evening.harvests, MOST_TABLES)
    yield from doubled(("harvests",), (harvest.table for harvest in evening.harvests))
    for index, harvest in enumerate(evening.harvests):
        path: Path = ("harvests", index)
        if not harvest.table or harvest.is_empty:
            yield (*path, "table"), "empty"
        for field, text in harvest.texts():
            yield from _too_long((*path, field.value), text, LONGEST_FIELD)
    for index, quote in enumerate(evening.quotes):
        if quote.table_id == "":
            yield ("quotes", index, "table_id"), "empty"


def _broken_turns(evening: Evening) -> Iterator[Broken]:
    for name, tables in (("turns", evening.run.turns), ("silent", evening.run.silent)):
        yield from too_many(("run", name), tables, MOST_TABLES)
        yield from doubled(("run", name), tables)
    yield from too_many(("stage", "taken"), evening.stage.taken, MOST_TAKEN)
    yield from doubled(("stage", "taken"), evening.stage.taken)
    yield from too_many(("stage", "told"), evening.stage.told, MOST_ANSWERS)
    yield from doubled(("stage", "told"), evening.stage.told)


def _broken_exits(evening: Evening) -> Iterator[Broken]:
    yield from too_many(("exits",), evening.exits, MOST_EXITS)
    for index, one in enumerate(evening.exits):
        if one.mark is not None and one.mark not in MARKS:
            yield ("exits", index, "mark"), "out_of_range"
        if one.mark is None and is_blank(one.word):
            yield ("exits", index, "word"), "empty"
        yield from _too_long(("exits", index, "word"), one.word, LONGEST_EXIT)


def _broken_followup(followup: Followup) -> Iterator[Broken]:
    path: Path = ("followup",)
    yield from too_many((*path, "taken"), followup.taken, MOST_TAKEN)
    yield from doubled((*path, "taken"), (taken.id for taken in followup.taken))
    for index, taken in enumerate(followup.taken):
        if is_blank(taken.words):
            yield (*path, "taken", index, "words"), "empty"
        yield from _too_long((*path, "taken", index, "words"), taken.words, LONGEST_POINT)
    yield from too_many((*path, "answers"), followup.answers, MOST_ANSWERS)
    yield from doubled((*path, "answers"), (answer.id for answer in followup.answers))
    for index, answer in enumerate(followup.answers):
        if answer.kind is AnswerKind.DONT and is_blank(answer.words):
            yield (*path, "answers", index, "words"), "empty"
        yield from _too_long((*path, "answers", index, "words"), answer.words, LONGEST_REASON)
        yield from _too_long((*path, "answers", index, "owner"), answer.owner, LONGEST_OWNER)
    yield from _too_long((*path, "through"), followup.through, LONGEST_LINE)


def _broken_actions(followup: Followup) -> Iterator[Broken]:
    path: Path = ("followup", "actions")
    yield from too_many(path, followup.actions, MOST_ACTIONS)
    yield from doubled(path, (action.id for action in followup.actions))
    yield from doubled(path, (update.id for action in followup.actions for update in action.updates))
    for index, action in enumerate(followup.actions):
        yield from _broken_action((*path, index), action)


def _broken_action(path: Path, action: Action) -> Iterator[Broken]:
    if is_blank(action.title):
        yield (*path, "title"), "empty"
    if action.state is ActionState.DROPPED and is_blank(action.reason):
        yield (*path, "reason"), "empty"
    longest = {"title": LONGEST_POINT, "owner": LONGEST_OWNER, "notice": LONGEST_POINT, "reason": LONGEST_REASON}
    for name, most in longest.items():
        yield from _too_long((*path, name), getattr(action, name), most)
    yield from too_many((*path, "sources"), action.sources, MOST_ANSWERS)
    yield from too_many((*path, "updates"), action.updates, MOST_UPDATES)
    for index, update in enumerate(action.updates):
        yield from _too_long((*path, "updates", index, "words"), update.words, LONGEST_UPDATE)


def _broken_letters(followup: Followup) -> Iterator[Broken]:
    path: Path = ("followup", "own_texts")
    yield from too_many(path, followup.own_texts, MOST_OWN_TEXTS)
    yield from doubled(path, (one.key for one in followup.own_texts))
    for index, text in enumerate(followup.own_texts):
        yield from _too_long((*path, index, "words"), text.words, LONGEST_OWN_TEXT)
    path = ("followup", "publications")
    yield from too_many(path, followup.publications, MOST_PUBLICATIONS)
    yield from doubled(path, (one.id for one in followup.publications))
    for index, one in enumerate(followup.publications):
        yield from _broken_publication((*path, index), one)
    for name in ("stood_out", "missed", "otherwise"):
        yield from _too_long(("followup", "debrief", name), getattr(followup.debrief, name), LONGEST_DEBRIEF)


def _broken_publication(path: Path, one: Publication) -> Iterator[Broken]:
    if not one.is_whole:
        yield (*path, "digest"), "digest"
    yield from _too_long((*path, "approver"), one.approver, LONGEST_OWNER)
    yield from _too_long((*path, "through"), one.through, LONGEST_LINE)
    yield from _too_long((*path, "kept"), one.kept, LONGEST_LINE)
    yield from _too_long((*path, "file"), one.file, LONGEST_KEPT)


def _too_long(path: Path, text: str, most: int) -> Iterator[Broken]:
    if len(text) > most:
        yield path, "too_long"
