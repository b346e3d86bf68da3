"""What is worked out of an evening: once for each evening, and without a trace in its value."""

import pickle
from dataclasses import fields, replace
from datetime import time
from typing import get_type_hints

from app.models.agenda.agenda import Agenda
from app.models.evening import OF_QUOTES, Evening
from app.models.ground.codec import from_plain, to_plain
from app.models.said.dialogue import Voice, tally
from tests.driving import evening_at


def asked(evening: Evening) -> Evening:
    """Let the evening work out all that it keeps."""
    assert evening.step is not None
    assert evening.block is not None
    assert evening.quote("q0") is evening.quotes[0]
    assert evening.tally.voices[Voice.PARENT] == len(evening.quotes)
    evening.doors()
    return evening


def test_the_steps_of_the_block_that_is_on_are_made_once() -> None:
    evening = evening_at("presentaties", groups=6)
    assert evening.block is not None
    steps = evening.steps(evening.block)
    assert len(steps) == 6
    assert evening.steps(evening.block) is steps
    assert evening.step is steps[0]


def test_a_fixed_time_stays_on_its_day_when_the_clock_of_the_laptop_is_taken_over() -> None:
    evening = evening_at("introductie")
    blocks = evening.agenda.blocks
    fixed = tuple(replace(one, pinned=time(19, 30)) if one.id == "dialoog" else one for one in blocks)
    evening = replace(evening, agenda=Agenda(fixed))
    for hours in (-1, 0, 1):
        moved = replace(evening, run=replace(evening.run, shift=3600.0 * hours))
        pinned = moved.reading(evening.doors()).block("dialoog").pinned_at
        assert pinned is not None
        assert f"{moved.local(pinned):%d %H.%M}" == f"{evening.date:%d} 19.30"


def test_an_evening_that_was_asked_is_the_same_value_as_one_that_was_not() -> None:
    evening = asked(evening_at())
    fresh = replace(evening)
    assert evening == fresh
    assert hash(evening) == hash(fresh)
    assert repr(evening) == repr(fresh)
    assert to_plain(evening) == to_plain(fresh)
    assert from_plain(Evening, to_plain(evening)) == evening
    assert pickle.loads(pickle.dumps(evening)) == evening
    assert set(get_type_hints(Evening)) == {field.name for field in fields(evening)}


def test_what_was_worked_out_of_one_evening_does_not_stand_in_the_next() -> None:
    evening = asked(evening_at(quotes=4))
    first, *rest = evening.quotes
    later = replace(evening, quotes=(replace(first, voice=Voice.PUPIL), *rest), run=replace(evening.run, block="pauze"))
    assert later.block is not None
    assert later.block.id == "pauze"
    assert later.quote("q0") is later.quotes[0]
    assert later.tally.voices == {Voice.PARENT: 3, Voice.PUPIL: 1}
    assert evening.tally.voices == {Voice.PARENT: 4}


def test_a_new_quote_changes_nothing_of_what_is_worked_out_but_what_counts_quotes() -> None:
    """Each thing an evening works out is asked before and after, and of an evening of which nothing was asked yet."""
    names = [name for name, made in vars(Evening).items() if isinstance(made, type(vars(Evening)["step"]))]
    assert len(names) > 8
    for block in ("inloop", "dialoog", "samenvatting", "presentaties", "afsluiting"):
        evening = evening_at(block, groups=5, quotes=3)
        before = {name: getattr(evening, name) for name in names}
        after = evening.with_new_quote(replace(evening.quotes[0], id="nieuw", voice=Voice.PUPIL))
        fresh = replace(after)
        assert {name: getattr(after, name) for name in names} == {name: getattr(fresh, name) for name in names}
        assert set(OF_QUOTES) == {name for name in names if getattr(after, name) != before[name]}


def test_the_tally_leaves_out_what_is_parked() -> None:
    first, second, *rest = evening_at(quotes=5).quotes
    counted = tally((replace(first, parked=True), replace(second, prompt=None), *rest))
    assert counted.voices == {Voice.PARENT: 4}
    assert counted.prompts == {None: 1, first.prompt: 3}
    assert counted.voices[Voice.SCHOOL] == 0
