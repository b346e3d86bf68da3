"""Letter handlers: own words in a letter, what was decided on and sent, and the talk afterwards."""

from collections.abc import Collection
from dataclasses import fields, replace

from app.models.aftercare.subjects import unanswered
from app.models.evening import Evening
from app.models.followup.followup import Action
from app.models.followup.kept_file import LARGEST_KEPT, LONGEST_KEPT, MOST_KEPT
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
from app.models.promises.tasks_after import with_letter_sent
from app.models.said.dialogue import LONGEST_OWNER
from app.services.commands import commands as c
from app.services.handlers.handler import Outcome, handles
from app.services.handlers.promises.actions import with_followup
from app.services.handlers.texts import filled_line, line, paragraph, put, sound_day, sound_id


@handles(c.PutOwnText)
def put_own_text(evening: Evening, command: c.PutOwnText) -> Outcome:
    """Put own words in the place of a part of a letter."""
    text = replace(command.text, words=paragraph(command.text.words, LONGEST_OWN_TEXT))
    known = {one.key: one for one in evening.followup.own_texts} | {sound_id(text.key): text}
    if len(known) > MOST_OWN_TEXTS:
        raise NotPossible("too_many_own_texts", limit=MOST_OWN_TEXTS)
    return with_followup(evening, "own_text", own_texts=tuple(known.values()))


@handles(c.DropOwnText)
def drop_own_text(evening: Evening, command: c.DropOwnText) -> Outcome:
    """Let a part of a letter be made of the evening again."""
    kept: tuple[OwnText, ...] = tuple(one for one in evening.followup.own_texts if one.key != command.key)
    if len(kept) == len(evening.followup.own_texts):
        raise NotPossible("own_text_gone")
    return with_followup(evening, "own_text_dropped", own_texts=kept)


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
    return with_followup(evening, "published", publications=published, actions=_told(evening, command.told, new.id))


@handles(c.MarkSent)
def mark_sent(evening: Evening, command: c.MarkSent) -> Outcome:
    """Say when a letter was sent and through what; the file that went out is kept with its name, or not at all."""
    if len(command.file) > LONGEST_KEPT:
        raise NotPossible("kept_size", limit=LARGEST_KEPT // 1_000)
    publication = _publication(evening, command.id)
    others = sum(len(one.file) for one in evening.followup.publications if one is not publication)
    if command.kept and command.file and others + len(command.file) > MOST_KEPT * LONGEST_KEPT:
        raise NotPossible("kept_full", limit=MOST_KEPT * LARGEST_KEPT // 1_000_000)
    sent = replace(
        publication,
        sent_on=sound_day(command.on),
        through=line(command.through),
        kept=line(command.kept),
        file=command.file if command.kept else "",
    )
    published = put(evening.followup.publications, sent, MOST_PUBLICATIONS, "too_many_publications")
    return with_followup(with_letter_sent(evening, sent.length), "sent", publications=published)


@handles(c.SetDebrief)
def set_debrief(evening: Evening, command: c.SetDebrief) -> Outcome:
    """Keep what the team says to itself. Words that are typed on are one step with those before them."""
    was, names = evening.followup.debrief, [field.name for field in fields(Debrief)]
    now = replace(was, **{name: paragraph(getattr(command.debrief, name), LONGEST_DEBRIEF) for name in names})
    typed_on = all(getattr(now, name).startswith(getattr(was, name)) for name in names)
    return replace(with_followup(evening, "debrief", debrief=now), goes_on=typed_on)


def _checked_publication(new: Publication) -> Publication:
    if is_blank(new.document) or len(new.document) > LONGEST_DOCUMENT:
        raise NotPossible("document_size", limit=LONGEST_DOCUMENT)
    approver = filled_line(new.approver, "approver_empty", LONGEST_OWNER)
    return replace(
        new,
        on=sound_day(new.on),
        approver=approver,
        digest=digest_of(new.document),
        sent_on=None,
        through="",
        kept="",
        file="",
    )


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


def _publication(evening: Evening, publication_id: str) -> Publication:
    publication = evening.followup.publication(publication_id)
    if publication is None:
        raise NotPossible("publication_gone")
    return publication
