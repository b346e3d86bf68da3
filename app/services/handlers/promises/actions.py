"""Action handlers: what the school promises, what happens with it, and the tasks after the evening."""

from dataclasses import replace
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
from app.models.ground.faults import NotPossible
from app.models.ground.words import is_blank
from app.models.promises.tasks_after import tasks_after, ticked
from app.models.said.dialogue import LONGEST_OWNER
from app.models.said.summary import LONGEST_POINT
from app.services.commands import commands as c
from app.services.handlers.handler import Outcome, handles
from app.services.handlers.texts import dropped, filled_line, line, paragraph, put, sound_day


@handles(c.AddAction)
def add_action(evening: Evening, command: c.AddAction) -> Outcome:
    """Promise something."""
    if evening.followup.action(command.action.id) is not None:
        return Outcome(evening, "action_added")
    new = replace(_checked(command.action), state=ActionState.OPEN, reason="", updates=())
    actions = put(evening.followup.actions, new, MOST_ACTIONS, "too_many_actions")
    return with_followup(evening, "action_added", actions=actions)


@handles(c.ChangeAction)
def change_action(evening: Evening, command: c.ChangeAction) -> Outcome:
    """Give an action other words, another owner or day; its state and updates stay."""
    known = _action(evening, command.action.id)
    changed = replace(_checked(command.action), state=known.state, reason=known.reason, updates=known.updates)
    return _changed(evening, "action_changed", changed)


@handles(c.RemoveAction)
def remove_action(evening: Evening, command: c.RemoveAction) -> Outcome:
    """Take an action away."""
    return with_followup(
        evening, "action_removed", actions=dropped(evening.followup.actions, command.id, "action_gone")
    )


@handles(c.AddUpdate)
def add_update(evening: Evening, command: c.AddUpdate) -> Outcome:
    """Say what happened with an action; the last update says how far it is."""
    if command.made is not None:
        evening = add_action(evening, c.AddAction(command.at, action=command.made)).evening
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


@handles(c.TickTask)
def tick_task(evening: Evening, command: c.TickTask) -> Outcome:
    """Tick a task that comes after the evening."""
    if all(task.id != command.id for task in tasks_after(evening)):
        raise NotPossible("task_gone")
    return Outcome(ticked(evening, command.id, command.done), "task")


def _checked(action: Action) -> Action:
    return replace(
        action,
        title=filled_line(action.title, "action_empty", LONGEST_POINT),
        owner=line(action.owner, LONGEST_OWNER),
        due=None if action.due is None else sound_day(action.due),
        notice=line(action.notice, LONGEST_POINT),
        sources=tuple(dict.fromkeys(action.sources)),
    )


def _at_last(action: Action) -> Action:
    """Return an action in the state of its last update; a reason it has only while it is dropped."""
    last: Update = action.updates[-1]
    is_dropped = last.state is ActionState.DROPPED
    if is_dropped and is_blank(last.words):
        raise NotPossible("reason_empty")
    return replace(action, state=last.state, reason=paragraph(last.words, LONGEST_REASON) if is_dropped else "")


def _action(evening: Evening, action_id: str) -> Action:
    action = evening.followup.action(action_id)
    if action is None:
        raise NotPossible("action_gone")
    return action


def _changed(evening: Evening, label: str, action: Action) -> Outcome:
    return with_followup(
        evening, label, actions=put(evening.followup.actions, action, MOST_ACTIONS, "too_many_actions")
    )


# Each field of the follow-up has a type of its own: `Any` stays between this call and the value itself.
def with_followup(evening: Evening, label: str, **changes: Any) -> Outcome:
    """Return the evening with other fields of its follow-up."""
    return Outcome(replace(evening, followup=replace(evening.followup, **changes)), label)
