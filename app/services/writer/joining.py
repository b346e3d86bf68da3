"""Joining: an evening as a copy has it, with all that was said and made here since and that the copy lacks."""

import secrets
from collections import Counter
from collections.abc import Callable, Collection
from dataclasses import replace
from typing import TypeVar

from app.models.evening import Evening
from app.models.followup.followup import MOST_TAKEN, Action, ActionState, Answer, AnswerKind, Followup
from app.models.followup.publications import Debrief, OwnText, Publication
from app.models.harvest.exits import Exit, with_exit
from app.models.harvest.harvest import FormVoice, Harvest, with_text, with_voice
from app.models.said.dialogue import Quote
from app.models.said.summary import KeyPoint
from app.services.handlers.fitting import fitted_quote
from app.services.handlers.texts import Listed

T = TypeVar("T")


def joined(there: Evening, here: Evening, said_there: Collection[str], said_here: Collection[str]) -> Evening:
    """Return the evening of a copy with what came here since, and without the quotes that were deleted here.

    `said_there` and `said_here` are the ids of all that was ever said in the copy and here. Where both have something
    the copy counts, and what is empty in it is filled from here.
    """
    return replace(
        there,
        quotes=_quotes(there, here, said_there, said_here),
        points=_both(there.points, here.points, _id, _point),
        harvests=_both(there.harvests, here.harvests, _table, _form),
        exits=_exits(there.exits, here.exits),
        followup=_followup(there.followup, here.followup),
    )


def _quotes(
    there: Evening, here: Evening, said_there: Collection[str], said_here: Collection[str]
) -> tuple[Quote, ...]:
    left = {quote.id for quote in here.quotes}
    kept = (quote for quote in there.quotes if quote.id in left or quote.id not in said_here)
    since = (fitted_quote(there, quote) for quote in here.quotes if quote.id not in said_there)
    return (*kept, *since)


def _both(
    there: tuple[T, ...], here: tuple[T, ...], known_by: Callable[[T], str], join: Callable[[T, T], T]
) -> tuple[T, ...]:
    """Return the list of the copy, each one joined with the same one from here, and then what only stands here."""
    ours = {known_by(one): one for one in here}
    theirs = [join(one, ours.pop(known_by(one), one)) for one in there]
    return (*theirs, *ours.values())


def _point(there: KeyPoint, here: KeyPoint) -> KeyPoint:
    return replace(there, quotes=tuple(dict.fromkeys((*there.quotes, *here.quotes))))


def _form(there: Harvest, here: Harvest) -> Harvest:
    for field, words in here.texts():
        there = there if there.text(field) else with_text(there, field, words)
    for voice in FormVoice:
        there = there if there.voice(voice) is not None else with_voice(there, voice, here.voice(voice))
    return there


def _exits(there: tuple[Exit, ...], here: tuple[Exit, ...]) -> tuple[Exit, ...]:
    """Return the exit words of both, each as often as where it stands most often; the list tells nobody's turn."""
    for one in (Counter(here) - Counter(there)).elements():
        there = with_exit(there, one, secrets.randbelow(len(there) + 1))
    return there


def _followup(there: Followup, here: Followup) -> Followup:
    return replace(
        there,
        taken=_both(there.taken, here.taken, _id, _first)[:MOST_TAKEN],
        answers=_both(there.answers, here.answers, _id, _answer),
        next_message=there.next_message or here.next_message,
        through=there.through or here.through,
        next_evening=there.next_evening or here.next_evening,
        actions=_both(there.actions, here.actions, _id, _action),
        own_texts=_both(there.own_texts, here.own_texts, _key, _first),
        publications=_both(there.publications, here.publications, _id, _publication),
        debrief=_debrief(there.debrief, here.debrief),
    )


def _id(one: Listed) -> str:
    return one.id


def _table(form: Harvest) -> str:
    return form.table


def _first(there: T, _here: T) -> T:
    return there


def _key(own: OwnText) -> str:
    return own.key


def _answer(there: Answer, here: Answer) -> Answer:
    return here if there.kind is AnswerKind.OPEN else there


def _action(there: Action, here: Action) -> Action:
    """Return an action with the updates of both; when the last one came here, that says how far it is."""
    since = tuple(one for one in here.updates if there.update(one.id) is None)
    if not since:
        return there
    last = since[-1]
    reason = last.words if last.state is ActionState.DROPPED else ""
    return replace(there, updates=(*there.updates, *since), state=last.state, reason=reason)


def _publication(there: Publication, here: Publication) -> Publication:
    return there if there.sent_on is not None else here


def _debrief(there: Debrief, here: Debrief) -> Debrief:
    return Debrief(there.stood_out or here.stood_out, there.missed or here.missed, there.otherwise or here.otherwise)
