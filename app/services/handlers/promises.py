"""Promise handlers: actions with their updates, own words in a letter, what was decided on, and the talk afterwards."""

from collections.abc import Collection
from dataclasses import fields, replace
from typing import Any

from app.models.evening import Evening
from app.models.followup.followup import (
    LONGEST_REASON,
    LONGEST_UPDATE,
    MOST_ACTIONS,
    MOST_UPDATES,
    Action,
    ActionState,
    Update,
)
from app.models.followup.publications import (
    LONGEST_DEBRIEF,
    LONGEST_DOCUMENT,
    LONGEST_OWN_TEXT,
    MOST_OWN_TEXTS,
    MOST_PUBLICATIONS,
    Debrief,
    Length,
    OwnText,
    Publication,
    digest_of,
)
from app.models.ground.faults import NotPossible
from app.models.ground.words import is_blank
from app.models.said.dialogue import LONGEST_OWNER
from app.models.said.summary import LONGEST_POINT
from app.models.subjects import unanswered
from app.models.tasks_after import tasks_after, ticked, with_letter_sent
from app.services.commands import commands as c
from app.services.handlers.handler import Outcome, handles
from app.services.handlers.texts import dropped, filled_line, line, paragraph, put, sound_day, sound_id


@handles(c.AddAction)
def add_action(evening: Evening, command: c.AddAction) -> Outcome:
    """Promise something."""
    if evening.followup.action(command.action.id) is not None:
        return Outcome(evening, "action_added")
    new = replace(_checked(command.action), state=ActionState.OPEN, reason="", updates=())
    actions = put(evening.followup.actions, new, MOST_ACTIONS, "too_many_actions")
    return _with(evening, "action_added", actions=actions)


@handles(c.ChangeAction)
def change_action(evening: Evening, command: c.ChangeAction) -> Outcome:
    """Give an action other words, another owner or day; its state and updates stay."""
    known = _action(evening, command.action.id)
    changed = replace(_checked(command.action), state=known.state, reason=known.reason, updates=known.updates)
    return _changed(evening, "action_changed", changed)


@handles(c.RemoveAction)
def remove_action(evening: Evening, command: c.RemoveAction) -> Outcome:
    """Take an action away."""
    return _with(evening, "action_removed", actions=dropped(evening.followup.actions, command.id, "action_gone"))


@handles(c.AddUpdate)
def add_update(evening: Evening, command: c.AddUpdate) -> Outcome:
    """Say what happened with an action; the last update says how far it is."""
    action = _action(evening, command.action)
    known = action.update(command.update.id)
    update = replace(
        command.update,
        on=sound_day(command.update.on),
        words=paragraph(command.update.words, LONGEST_UPDATE),
        told=known.told if known is not None else "",
    )
    if known is None and any(one.update(update.id) is not None for one in evening.followup.actions):
        raise NotPossible("unexpected")  # an update belongs to one action
    updates = put(action.updates, update, MOST_UPDATES, "too_many_updates")
    return _changed(evening, "update_added", _at_last(replace(action, updates=updates)))


@handles(c.PutOwnText)
def put_own_text(evening: Evening, command: c.PutOwnText) -> Outcome:
    """Put own words in the place of a part of a letter."""
    text = replace(command.text, words=paragraph(command.text.words, LONGEST_OWN_TEXT))
    known = {one.key: one for one in evening.followup.own_texts} | {sound_id(text.key): text}
    if len(known) > MOST_OWN_TEXTS:
        raise NotPossible("too_many_own_texts", limit=MOST_OWN_TEXTS)
    return _with(evening, "own_text", own_texts=tuple(known.values()))


@handles(c.DropOwnText)
def drop_own_text(evening: Evening, command: c.DropOwnText) -> Outcome:
    """Let a part of a letter be made of the evening again."""
    kept: tuple[OwnText, ...] = tuple(one for one in evening.followup.own_texts if one.key != command.key)
    if len(kept) == len(evening.followup.own_texts):
        raise NotPossible("own_text_gone")
    return _with(evening, "own_text_dropped", own_texts=kept)


@handles(c.Publish)
def publish(evening: Evening, command: c.Publish) -> Outcome:
    """Decide on a letter; it cannot be while a subject has no answer, but for what tells how things go."""
    if evening.followup.publication(command.publication.id) is not None:
        return Outcome(evening, "published")
    new = _checked_publication(command.publication)
    waiting = len(unanswered(evening))
    if waiting and new.length is not Length.PROGRESS:
        raise NotPossible("subjects_open", number=waiting)
    published = put(evening.followup.publications, new, MOST_PUBLICATIONS, "too_many_publications")
    return _with(evening, "published", publications=published, actions=_told(evening, command.told, new.id))


@handles(c.MarkSent)
def mark_sent(evening: Evening, command: c.MarkSent) -> Outcome:
    """Say when a letter was sent and through what."""
    sent = replace(
        _publication(evening, command.id),
        sent_on=sound_day(command.on),
        through=line(command.through),
        kept=line(command.kept),
    )
    published = put(evening.followup.publications, sent, MOST_PUBLICATIONS, "too_many_publications")
    return _with(with_letter_sent(evening, sent.length), "sent", publications=published)


@handles(c.TickTask)
def tick_task(evening: Evening, command: c.TickTask) -> Outcome:
    """Tick a task that comes after the evening."""
    if all(task.id != command.id for task in tasks_after(evening)):
        raise NotPossible("task_gone")
    return Outcome(ticked(evening, command.id, command.done), "task")


@handles(c.MarkTold)
def mark_told(evening: Evening, command: c.MarkTold) -> Outcome:
    """Say that a letter told these updates."""
    told = _told(evening, command.updates, _publication(evening, command.publication).id)
    return _with(evening, "told", actions=told)


@handles(c.SetDebrief)
def set_debrief(evening: Evening, command: c.SetDebrief) -> Outcome:
    """Keep what the team says to itself. Words that are typed on are one step with those before them."""
    was, names = evening.followup.debrief, [field.name for field in fields(Debrief)]
    now = replace(was, **{name: paragraph(getattr(command.debrief, name), LONGEST_DEBRIEF) for name in names})
    typed_on = all(getattr(now, name).startswith(getattr(was, name)) for name in names)
    return replace(_with(evening, "debrief", debrief=now), goes_on=typed_on)


def _checked(action: Action) -> Action:
    return replace(
        action,
        title=filled_line(action.title, "action_empty", LONGEST_POINT),
        owner=line(action.owner, LONGEST_OWNER),
        due=None if action.due is None else sound_day(action.due),
        notice=line(action.notice, LONGEST_POINT),
        sources=tuple(dict.fromkeys(action.sources)),
    )


def _checked_publication(new: Publication) -> Publication:
    if is_blank(new.document) or len(new.document) > LONGEST_DOCUMENT:
        raise NotPossible("document_size", limit=LONGEST_DOCUMENT)
    approver = filled_line(new.approver, "approver_empty", LONGEST_OWNER)
    return replace(
        new, on=sound_day(new.on), approver=approver, digest=digest_of(new.document), sent_on=None, through="", kept=""
    )


def _at_last(action: Action) -> Action:
    """Return an action in the state of its last update; a reason it has only while it is dropped."""
    last: Update = action.updates[-1]
    is_dropped = last.state is ActionState.DROPPED
    if is_dropped and is_blank(last.words):
        raise NotPossible("reason_empty")
    return replace(action, state=last.state, reason=paragraph(last.words, LONGEST_REASON) if is_dropped else "")


def _told(evening: Evening, updates: Collection[str], publication: str) -> tuple[Action, ...]:
    """Return the actions with these updates told by a publication; what was told before stays told by that one."""
    return tuple(
        replace(
            action,
            updates=tuple(
                replace(one, told=publication) if one.id in updates and not one.told else one for one in action.updates
            ),
        )
        for action in evening.followup.actions
    )


def _action(evening: Evening, action_id: str) -> Action:
    action = evening.followup.action(action_id)
    if action is None:
        raise NotPossible("action_gone")
    return action


def _publication(evening: Evening, publication_id: str) -> Publication:
    publication = evening.followup.publication(publication_id)
    if publication is None:
        raise NotPossible("publication_gone")
    return publication


def _changed(evening: Evening, label: str, action: Action) -> Outcome:
    return _with(evening, label, actions=put(evening.followup.actions, action, MOST_ACTIONS, "too_many_actions"))


# Each field of the follow-up has a type of its own: `Any` stays between this call and the value itself.
def _with(evening: Evening, label: str, **changes: Any) -> Outcome:
    return Outcome(replace(evening, followup=replace(evening.followup, **changes)), label)
