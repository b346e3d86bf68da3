"""The orders: what Enter makes of the words in the field, and how a clock time may be written."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from app.live.notes.enter_key import EnterKey, Mode, clock_time, clock_time_ahead, order
from app.models.agenda.run import Run
from app.models.evening import ZONE
from app.models.ground.faults import NotPossible
from app.models.said.dialogue import Draft, Voice
from app.services.commands import commands as c
from tests.driving import DOORS, evening_at

HALF_PAST_NINE = datetime(2026, 11, 24, 20, 30, tzinfo=UTC)


@pytest.mark.parametrize("text", ["19.47", "19:47", "1947", " 19 47 ", "19u47"])
def test_a_clock_time_may_be_written_as_people_do(text: str) -> None:
    assert clock_time(text, ZONE, HALF_PAST_NINE) == datetime(2026, 11, 24, 18, 47, tzinfo=UTC)


@pytest.mark.parametrize("text", ["", "later", "24.00", "19.60", "7", "19.4", "123456", "19.47.30", "-1.30"])
def test_what_is_no_clock_time_is_refused(text: str) -> None:
    with pytest.raises(NotPossible, match="not_a_time"):
        clock_time(text, ZONE, HALF_PAST_NINE)


def test_a_time_that_has_not_come_yet_is_that_of_yesterday() -> None:
    after_midnight = datetime(2026, 11, 24, 23, 10, tzinfo=UTC)
    assert clock_time("23.55", ZONE, after_midnight) == datetime(2026, 11, 24, 22, 55, tzinfo=UTC)
    assert clock_time("0.05", ZONE, after_midnight) == datetime(2026, 11, 24, 23, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "minutes"), [("21.35", 5), ("2135", 5), ("21.25", -5), ("0.05", 155), ("9.00", -750), ("21.30", 0)]
)
def test_a_time_ahead_is_today_s_or_that_of_shortly_after_midnight(text: str, minutes: int) -> None:
    assert clock_time_ahead(text, ZONE, HALF_PAST_NINE) == HALF_PAST_NINE + timedelta(minutes=minutes)


@pytest.mark.parametrize(
    ("text", "passed", "minutes"),
    [("+5", 0, 15), (" + 10 ", 4, 20), ("+5", 12, 17), ("+1", 11.5, 13), ("18.12", 4, 12)],
)
def test_minutes_more_count_from_the_time_the_room_reads_or_from_now(text: str, passed: float, minutes: float) -> None:
    evening, now = evening_at("pauze", quotes=0), DOORS + timedelta(minutes=passed)
    local = evening.local(DOORS + timedelta(minutes=minutes))
    words = text if "+" in text else f"{local:%H.%M}"
    command = order(Draft("d", words, mode="end"), evening, EnterKey(), now)
    assert isinstance(command, c.EndAt)
    assert command.moment == DOORS + timedelta(minutes=minutes)


def test_a_note_goes_where_the_block_the_voice_and_the_prompt_say() -> None:
    evening = evening_at(quotes=0)
    prompt = evening.prompts[2].id
    draft = Draft("d", "gezegd", Voice.PUPIL, prompt, follows=False)
    command = order(draft, evening, EnterKey(prompt, starred=True), DOORS)
    assert isinstance(command, c.AddQuote)
    quote = command.quote
    assert (quote.id, quote.block, quote.prompt, quote.voice, quote.starred) == (
        "d",
        "dialoog",
        prompt,
        Voice.PUPIL,
        True,
    )


def test_outside_the_dialogue_a_note_that_follows_has_no_prompt_and_a_chosen_one_stays() -> None:
    evening = evening_at("pauze", quotes=0)
    prompt = evening.prompts[0].id
    follows = order(Draft("d", "gezegd"), evening, EnterKey(prompt), DOORS)
    chosen = order(Draft("d", "gezegd", prompt=prompt, follows=False), evening, EnterKey(prompt), DOORS)
    assert isinstance(follows, c.AddQuote)
    assert isinstance(chosen, c.AddQuote)
    assert (follows.quote.prompt, chosen.quote.prompt) == (None, prompt)


def test_before_the_evening_begins_a_note_belongs_to_its_first_block() -> None:
    command = order(Draft("d", "gezegd"), replace(evening_at(quotes=0), run=Run()), EnterKey(), DOORS)
    assert isinstance(command, c.AddQuote)
    assert command.quote.block == "inloop"


def test_after_the_closing_a_note_belongs_to_the_block_in_which_it_was_closed() -> None:
    evening = evening_at(quotes=0)
    closed = replace(evening, run=replace(evening.run, closed_at=DOORS + timedelta(hours=1)))
    command = order(Draft("d", "gezegd"), closed, EnterKey(), DOORS)
    assert isinstance(command, c.AddQuote)
    assert command.quote.block == evening.run.block


@pytest.mark.parametrize(
    ("mode", "kind"),
    [
        (Mode.EDIT, c.EditQuote),
        (Mode.OWNER, c.ParkQuote),
        (Mode.POINT, c.EditPoint),
        (Mode.NEW_POINT, c.AddPoint),
        (Mode.MESSAGE, c.ShowMessage),
    ],
)
def test_each_use_of_the_field_has_its_own_command(mode: Mode, kind: type[c.Command]) -> None:
    draft = Draft("d", "woorden", mode=mode.value, target="q0")
    assert isinstance(order(draft, evening_at(), EnterKey(behind="q0"), DOORS), kind)


def test_a_new_point_has_the_quote_it_is_made_from_behind_it() -> None:
    command = order(Draft("d", "punt", mode="new_point"), evening_at(), EnterKey(behind="q1"), DOORS)
    assert isinstance(command, c.AddPoint)
    assert (command.point.id, command.point.quotes, command.point.accepted) == ("d", ("q1",), True)
