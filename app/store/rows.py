"""Rows: stored rows to the frozen values of the models, and back."""

import json
from dataclasses import replace
from datetime import UTC, datetime, time
from functools import lru_cache
from typing import TypeVar

from app.models.agenda.agenda import BeamerClock, Block, BlockKind, Step
from app.models.ground.codec import from_plain, to_plain
from app.models.preparation import Theme
from app.models.said.dialogue import Draft, Prompt, Quote, Voice, fingerprint, fingerprint_of
from app.models.said.summary import KeyPoint
from app.models.seats.people import People, Person, Wish

T = TypeVar("T")
Params = dict[str, object]
_NO_MICROSECONDS = ".000000+00:00"
NO_MOMENT = datetime(1970, 1, 1, tzinfo=UTC)


def utc_text(moment: datetime) -> str:
    """Return the moment as it is stored: ISO in UTC, always with microseconds, so that text order is time order."""
    if moment.utcoffset() is None:
        raise ValueError("a moment without a zone cannot be stored")
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def to_text(value: object) -> str:
    """Return a frozen value as one line of JSON."""
    return json.dumps(to_plain(value), ensure_ascii=False, separators=(",", ":"))


def draft_text(draft: Draft) -> str:
    """Return what is being typed as one line of JSON, to the letter: half a sign, as a paste can leave, has no UTF-8."""
    return json.dumps(to_plain(draft), separators=(",", ":"))


# An evening is read again after every command, and nearly all of it is the same. What was read from the same text is
# the same frozen value, so it is decoded once; a screen that compares gets its answer from the identity.
@lru_cache(maxsize=512)
def from_text(kind: type[T], text: str) -> T:
    """Return the value of `kind` that was stored as this text."""
    return from_plain(kind, json.loads(text))


@lru_cache(maxsize=512)
def block_of(
    id: str,
    kind: str,
    title: str,
    minutes: int,
    minimum: int,
    parent: str | None,
    who: str,
    goal: str,
    remark: str,
    may_drop: int,
    clock: str,
    corner: str,
    steps: str,
    pinned: str | None,
) -> Block:
    """Return the block of a row, in the order of the columns."""
    return Block(
        id=id,
        kind=BlockKind(kind),
        title=title,
        minutes=minutes,
        minimum=minimum,
        parent=parent,
        who=who,
        goal=goal,
        remark=remark,
        may_drop=bool(may_drop),
        clock=BeamerClock(clock),
        corner=corner,
        steps=tuple(from_plain(Step, step) for step in json.loads(steps)),
        pinned=time.fromisoformat(pinned) if pinned else None,
    )


@lru_cache(maxsize=256)
def theme_of(id: str, title: str, questions: str) -> Theme:
    """Return the theme of a row, in the order of the columns."""
    return Theme(id, title, tuple(json.loads(questions)))


@lru_cache(maxsize=4_096)
def person_of(
    id: str,
    code: str,
    voice: str,
    role: str,
    year_group: str,
    name: str | None,
    language: str,
    helps: str,
    present: int,
    wishes: str,
) -> Person:
    """Return the person of a row; one without a name in the store has an empty one."""
    asked = tuple(from_plain(Wish, wish) for wish in json.loads(wishes))
    return Person(id, code, Voice(voice), role, year_group, name or "", language, helps, bool(present), asked)


@lru_cache(maxsize=20_000)
def quote_of(
    id: str,
    block: str,
    prompt: str | None,
    voice: str,
    text: str,
    said_at: str,
    starred: int,
    heard: int,
    parked: int,
    owner: str,
    stored_hash: str,
) -> tuple[Quote, bool]:
    """Return the quote of a row, and whether it still is what was stored.

    A row that was damaged on the disk is read as well as it goes: an unknown voice becomes a parent's, a moment that
    cannot be read becomes 1970.
    """
    try:
        quote = Quote(
            id,
            block,
            prompt,
            Voice(voice),
            text,
            datetime.fromisoformat(said_at),
            bool(starred),
            heard,
            bool(parked),
            owner,
        )
    except ValueError:
        known = voice if voice in list(Voice) else Voice.PARENT
        return Quote(id, block, prompt, Voice(known), text, NO_MOMENT, bool(starred), heard, bool(parked), owner), False
    return quote, quote_hash(quote) == stored_hash


def quote_hash(quote: Quote) -> str:
    """Return the fingerprint of the quote as it is stored, which is in UTC."""
    if quote.said_at.tzinfo is not UTC:
        quote = replace(quote, said_at=quote.said_at.astimezone(UTC))
    return fingerprint(quote)


def fingerprint_of_row(id: str, block: str, prompt: str | None, voice: str, text: str, said_at: str) -> str:
    """Return the fingerprint of a quote as its row has it, for a check of many: nothing is built from the row."""
    return fingerprint_of(id, block, prompt, voice, text, said_at.replace(_NO_MICROSECONDS, "+00:00"))


def quote_params(evening_id: str, quote: Quote) -> Params:
    """Return the columns of a quote."""
    return {
        "id": quote.id,
        "evening_id": evening_id,
        "block": quote.block,
        "prompt": quote.prompt,
        "voice": quote.voice.value,
        "text": quote.text,
        "said_at": utc_text(quote.said_at),
        "starred": quote.starred,
        "heard": quote.heard,
        "parked": quote.parked,
        "owner": quote.owner,
        "hash": quote_hash(quote),
        "gone": False,
    }


def block_params(evening_id: str, position: int, block: Block) -> Params:
    """Return the columns of a block."""
    return {
        "evening_id": evening_id,
        "id": block.id,
        "position": position,
        "kind": block.kind.value,
        "title": block.title,
        "minutes": block.minutes,
        "minimum": block.minimum,
        "parent": block.parent,
        "who": block.who,
        "goal": block.goal,
        "remark": block.remark,
        "may_drop": block.may_drop,
        "clock": block.clock.value,
        "corner": block.corner,
        "steps": to_text(block.steps),
        "pinned": block.pinned,
    }


def prompt_params(evening_id: str, position: int, prompt: Prompt) -> Params:
    """Return the columns of a prompt."""
    return {
        "evening_id": evening_id,
        "position": position,
        "id": prompt.id,
        "text": prompt.text,
        "label": prompt.label,
    }


def theme_params(evening_id: str, position: int, theme: Theme) -> Params:
    """Return the columns of a theme."""
    return {
        "evening_id": evening_id,
        "position": position,
        "id": theme.id,
        "title": theme.title,
        "questions": to_text(theme.questions),
    }


def person_params(evening_id: str, position: int, person: Person) -> Params:
    """Return the columns of a person; the name has a row of its own."""
    return {
        "evening_id": evening_id,
        "position": position,
        "id": person.id,
        "code": person.code,
        "voice": person.voice.value,
        "role": person.role,
        "year_group": person.year_group,
        "language": person.language,
        "helps": person.helps,
        "present": person.present,
        "wishes": to_text(person.wishes),
    }


def counts_text(people: People) -> str:
    """Return the people without the list, as the text that is stored."""
    return to_text(People(people.expected, people.came))


def point_params(evening_id: str, position: int, point: KeyPoint) -> Params:
    """Return the columns of a key point; its links have rows of their own."""
    return {
        "evening_id": evening_id,
        "id": point.id,
        "position": position,
        "parent": point.parent,
        "text": point.text,
        "standard": point.standard,
        "accepted": point.accepted,
    }


def link_params(evening_id: str, point: KeyPoint) -> list[Params]:
    """Return the links of a key point to its quotes, in order."""
    return [
        {"evening_id": evening_id, "point_id": point.id, "quote_id": quote_id, "position": position}
        for position, quote_id in enumerate(point.quotes)
    ]
