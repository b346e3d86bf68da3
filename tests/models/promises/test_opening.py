"""Tests of the opening: of which evening, of which promises, and in what agenda."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.models.agenda.agenda import Show, Step
from app.models.evening import Evening
from app.models.followup.followup import Action, ActionState, Followup, Update
from app.models.followup.frozen_letter import frozen
from app.models.followup.letter import Letter
from app.models.followup.publications import Length, Publication, digest_of
from app.models.preparation import Theme
from app.models.promises.opening import (
    STEP,
    givers,
    opening_block,
    opening_for,
    told_promises,
    with_opening,
    without_opening,
)
from app.models.promises.promised import PromisedEvening, promised
from app.reports.letter.sentences import entry, fixed, part, row, text
from app.reports.letter.sentences import told as said
from tests.models import making

THEME = Theme("th", "Aanwezigheid")
DAY = date(2026, 10, 6)


def earlier(
    *actions: Action,
    told: tuple[str, ...] = (),
    id: str = "vorige",
    day: date = DAY,
    theme: Theme = THEME,
    length: Length = Length.BRIEF,
    sent: bool = True,
) -> PromisedEvening:
    """Return an evening with these actions, of which a letter told those with these ids."""
    rows = [
        entry(row(*(said(cell, f"action:{one.id}") for cell in (one.title, "team"))))
        for one in actions
        if one.id in told
    ]
    parts = (
        part("doing", tuple(rows)),
        part("prepared", (entry(text(fixed("U had het over toetsen, en Intern plan."))),)),
    )
    document = frozen(Letter(length, "U zei, wij doen", fixed("De avond"), day, parts))
    on = day + timedelta(days=8)
    letter = Publication("b1", length, on, "directie", digest_of(document), document, on if sent else None)
    evening = replace(making.evening(), id=id, date=day, themes=(theme,))
    return promised(replace(evening, followup=Followup(actions=actions, publications=(letter,) if told else ())))


def coming(**fields: object) -> Evening:
    return replace(making.evening(), themes=(THEME,), **fields)  # type: ignore[arg-type]  # any field of an evening


def action(id: str, words: str, *states: ActionState, told: str = "b1") -> Action:
    updates = tuple(Update(f"{id}-{n}", DAY, "geheim nieuws", state, told) for n, state in enumerate(states))
    return Action(id, words, state=states[-1] if states else ActionState.OPEN, updates=updates)


def test_an_evening_opens_with_what_people_were_told_and_nothing_else() -> None:
    one = action("a1", "Eén nummer", ActionState.BUSY)
    two = replace(action("a2", "Kaartje per mentor"), updates=(Update("u", DAY, "klaar", ActionState.DONE),))
    later = replace(two, state=ActionState.DONE)
    unsaid = (action("a3", "Intern plan"), action("a4", "toets"))
    before = earlier(one, later, *unsaid, told=("a1", "a2"))
    opening = opening_for(coming(), (before,))
    assert opening is not None
    assert [(told.words, told.state) for told in opening.promises] == [
        ("Eén nummer", ActionState.BUSY),
        ("Kaartje per mentor", ActionState.OPEN),
    ], "that it is done was not told yet"
    assert (opening.day, opening.theme) == (DAY, "Aanwezigheid")


def test_a_promise_that_has_other_words_since_is_told_in_those_that_people_read() -> None:
    before = earlier(action("a1", "Een kaartje per mentor"), told=("a1",))
    renamed = replace(before, promises=(replace(before.promises[0], words="Kaartje: drukker belt niet terug"),))
    assert [one.words for one in told_promises(renamed)] == ["Een kaartje per mentor"]


def test_at_most_three_and_what_is_done_first_but_nothing_that_was_dropped() -> None:
    states = (ActionState.DROPPED, ActionState.BUSY, ActionState.OPEN, ActionState.DONE, ActionState.CHECKED)
    actions = [action(f"a{n}", f"Belofte {n}", state) for n, state in enumerate(states)]
    opening = opening_for(coming(), (earlier(*actions, told=tuple(one.id for one in actions)),))
    assert opening is not None
    assert [told.state for told in opening.promises] == [ActionState.CHECKED, ActionState.DONE, ActionState.BUSY]


NOT_OFFERED = {
    "another theme": (coming(), earlier(action("a", "Bel"), told=("a",), theme=Theme("x", "Aanwezigheid"))),
    "nothing was told": (coming(), earlier(action("a", "Bel"))),
    "it comes later": (coming(), earlier(action("a", "Bel"), told=("a",), day=date(2030, 1, 1))),
    "it is this one": (coming(id="vorige"), earlier(action("a", "Bel"), told=("a",))),
    "it was only decided on": (coming(), earlier(action("a", "Bel"), told=("a",), sent=False)),
    "only the councils read it": (coming(), earlier(action("a", "Bel"), told=("a",), length=Length.COUNCIL)),
    "it was left": (
        *(coming(plan=replace(making.evening().plan, openings_left=("vorige",))),),
        earlier(action("a", "Bel"), told=("a",)),
    ),
}


@pytest.mark.parametrize("why", NOT_OFFERED)
def test_nothing_is_offered_when(why: str) -> None:
    evening, before = NOT_OFFERED[why]
    assert opening_for(evening, (before,)) is None


def test_the_latest_evening_of_a_theme_is_the_one() -> None:
    older = earlier(action("a", "Bel"), told=("a",), id="ouder", day=date(2026, 3, 1))
    newer = earlier(action("b", "Schrijf"), told=("b",))
    opening = opening_for(coming(), (older, newer))
    assert opening is not None
    assert opening.evening == "vorige"


def test_the_step_stands_behind_the_welcome_and_its_minutes_come_from_one_block() -> None:
    evening = making.evening()
    giver = givers(evening)[0]
    block = next(block for block in evening.agenda.running_blocks() if block.id == "introductie")
    after = with_opening(evening.agenda, block.id, Step(STEP, "Vorige keer", show=Show.LINES), giver.id)
    assert after.total_minutes() == evening.agenda.total_minutes()
    assert after.block(giver.id).minutes == giver.minutes - 2
    assert after.block(block.id).minutes == block.minutes + 2
    opened = opening_block(replace(evening, agenda=after))
    assert opened is not None
    assert opened.id == block.id
    assert opening_block(replace(evening, agenda=without_opening(after))) is None
