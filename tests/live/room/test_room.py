"""The room: what the beamer shows in each block, with what the school filled in, and how long it stays."""

from collections.abc import Callable
from dataclasses import replace
from datetime import time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.models.aftercare.closing_tonight import offered
from app.models.agenda import run as runs
from app.models.agenda.agenda import Agenda, Show
from app.models.agenda.run import Run
from app.models.evening import Evening, Stage, StageMode
from app.models.said.summary import accepted
from app.models.slide import BLACK, Picture, Slide
from app.services.commands import commands as c
from tests.driving import DOORS, Driver, TestSource, Wall, evening_at

pytestmark = pytest.mark.usefixtures("qapp")

FILLED = {
    "school": "De Vlieger",
    "vision": "Ieder kind telt",
    "year_groups": "2 en 3",
    "functions": "mentoren",
    "groups": 4,
    "next_steps": "Een brief",
    "contact": "Bel de mentor",
}


def shown(block: str, step: int = 0, minutes: float = 0, **details: object) -> Slide:
    """Return what the room sees in a step, some minutes after its block began."""
    evening = evening_at(block, quotes=0, **details)
    source = TestSource()
    source.move(minutes * 60)
    return Wall(source).show(replace(evening, run=replace(evening.run, step=step)))


def words(slide: Slide) -> str:
    return "\n".join((slide.block, slide.corner, slide.heading, slide.big, *slide.lines, slide.footer, slide.message))


def test_before_the_evening_begins_the_room_sees_welcome_and_programme(qapp: QApplication) -> None:
    slide = Wall(TestSource()).show(replace(evening_at(quotes=0), run=Run()))
    assert [line.split()[0] for line in slide.lines] == ["19.15", "20.15", "20.25", "20.55", "21.05"]
    assert "19.15" in slide.footer


@pytest.mark.parametrize("early", [0, 1, 10, 25])
def test_an_evening_that_opens_its_doors_early_still_starts_when_people_were_invited(early: int) -> None:
    evening = evening_at("inloop", quotes=0)
    began = DOORS - timedelta(minutes=early)
    evening = replace(evening, run=runs.start(Run(), evening.agenda, began))
    slide = Wall(TestSource(wall=began)).show(evening)
    assert "19.15" in slide.footer
    assert slide.lines[0].startswith("19.15")


def test_an_evening_that_opens_its_doors_late_starts_when_people_were_invited_too() -> None:
    began = DOORS + timedelta(minutes=5)
    evening = evening_at("inloop", quotes=0)
    evening = replace(evening, run=runs.start(Run(), evening.agenda, began))
    assert "19.15" in Wall(TestSource(wall=began)).show(evening).footer


def test_every_step_of_every_block_shows_something() -> None:
    evening = evening_at(quotes=0, **FILLED)
    for block in evening.agenda.running_blocks():
        for number in range(len(evening.steps(block))):
            assert words(shown(block.id, number, **FILLED)).strip(), (block.id, number)


def test_what_the_school_filled_in_stands_in_its_place() -> None:
    assert shown("introductie", 1, **FILLED).lines == ("Ieder kind telt",)
    assert "2 en 3" in words(shown("introductie", 2, **FILLED))
    assert "4 groepen" in words(shown("introductie", 3, **FILLED))
    assert shown("afsluiting", 2, **FILLED).lines == ("Een brief",)
    assert shown("afsluiting", 3, **FILLED).lines == ("Bel de mentor",)


def test_a_gap_is_left_out_with_its_whole_line_and_no_brace_is_ever_shown() -> None:
    evening = evening_at(quotes=0)
    for block in evening.agenda.running_blocks():
        for number in range(len(evening.steps(block))):
            seen = words(shown(block.id, number))
            assert "{" not in seen
            assert "[" not in seen
    assert shown("introductie", 1).lines == ()
    assert shown("afsluiting", 2).lines == ()


def test_the_welcome_tells_the_agreements_and_what_is_written_down() -> None:
    lines = shown("introductie", 4).lines
    assert any("namen" in line for line in lines)
    assert any("schrijven" in line for line in lines)


def test_the_introduction_shows_the_triangle_with_its_words() -> None:
    slide = shown("inleiding", 2)
    assert slide.picture is Picture.TRIANGLE
    assert len(slide.picture_words) == 4
    assert all(slide.picture_words)


def test_before_the_dialogue_the_room_sees_the_arena_with_its_rules() -> None:
    slide = shown("inleiding", 5)
    assert slide.picture is Picture.ARENA
    assert slide.picture_words == ("Binnen: praten", "Buiten: luisteren", "Lege stoel")
    assert slide.lines == ("Meepraten? Lege stoel", "Uitgepraat? Naar buiten")


def test_the_dialogue_opens_with_its_tone_and_the_ring_runs_from_then_on() -> None:
    slide = shown("dialoog", 0)
    assert slide.heading == "Samen in gesprek, open en eerlijk"
    assert slide.ring == 1.0


def test_the_dialogue_shows_one_prompt_and_a_ring_that_goes_round_once() -> None:
    evening = evening_at(quotes=0)
    for number, prompt in enumerate(evening.prompts):
        assert shown("dialoog", 1 + number).heading == prompt.text
    rings = [shown("dialoog", minutes=minutes).ring for minutes in (0, 22.5, 44.9, 45, 50)]
    assert rings[0] == 1.0
    assert rings[1] == pytest.approx(0.5)
    assert rings[2] is not None
    assert 0 < rings[2] < 0.01
    assert rings[3:] == [0.0, 0.0]


def test_the_ring_moves_four_times_a_minute_and_not_each_second() -> None:
    seen = {shown("dialoog", minutes=10 + second / 60).ring for second in range(60)}
    assert len(seen) <= 5


def test_the_break_says_when_it_goes_on_and_keeps_its_word() -> None:
    assert shown("pauze").big == "19.10"
    assert shown("pauze", minutes=4).big == "19.10"
    over = shown("pauze", minutes=17)
    assert (over.heading, over.big) == ("We gaan zo verder", ""), "a time that has passed is no promise"


def test_the_break_calls_nobody_before_the_fixed_time_of_what_follows() -> None:
    evening = evening_at("pauze", quotes=0)
    blocks = evening.agenda.blocks
    fixed = tuple(replace(one, pinned=time(19, 20)) if one.id == "thematafels" else one for one in blocks)
    evening = replace(evening, agenda=Agenda(fixed))
    source = TestSource()
    wall = Wall(source)
    assert wall.show(evening).big == "19.20"
    source.move(12 * 60)
    slide = wall.show(evening)
    assert (slide.heading, slide.big) == ("We gaan verder om", "19.20"), "the time that was told is still to come"


def test_more_minutes_and_a_pause_move_the_end_of_the_break() -> None:
    evening = evening_at("pauze", quotes=0)
    source = TestSource()
    wall = Wall(source)
    source.move(60)
    assert wall.show(evening).big == "19.10"
    longer = replace(evening, run=runs.add_minutes(evening.run, evening.agenda, "pauze", 5))
    assert wall.show(longer).big == "19.15"
    paused = replace(longer, run=runs.pause(longer.run, source.wall()))
    source.move(180)
    assert wall.show(paused).big == "19.18"


def test_the_tables_see_their_question_and_their_end_time() -> None:
    slide = shown("thematafels", **FILLED)
    assert slide.heading == "Nu: rondje · tot 19.05"
    assert "Wat kun je doen op onze school?" in slide.lines
    assert "19.30" in slide.corner
    assert shown("thematafels", minutes=29.9, **FILLED).corner == slide.corner
    assert shown("thematafels", minutes=30, **FILLED).corner == "", "a time that has passed is not shown any more"


def test_the_presentations_name_who_is_on_and_how_many_tables_tell() -> None:
    slides = [shown("presentaties", step, minutes=2 * step, **FILLED) for step in range(4)]
    assert [str(number) in slide.heading for number, slide in enumerate(slides, 1)] == [True] * 4
    assert "2" in slides[0].footer
    assert slides[3].footer == ""
    assert [slide.corner.split(" · ")[0] for slide in slides] == [f"tafel {number} van 4" for number in range(1, 5)]
    assert ":" not in slides[0].corner, "no ticking seconds"


def with_points(count: int) -> Evening:
    evening = evening_at("afsluiting", quotes=0, **FILLED)
    points = tuple(
        replace(point, accepted=number < count, text=f"punt {number}") for number, point in enumerate(evening.points)
    )
    return replace(evening, points=points)


@pytest.mark.parametrize("count", [0, 1, 5, 7])
def test_the_closing_shows_all_that_is_taken_along_once_and_numbers_it(count: int) -> None:
    evening = with_points(count)
    taken = offered(evening)
    followup = replace(evening.followup, taken=taken)
    evening = replace(evening, followup=followup, stage=replace(evening.stage, taken=tuple(one.id for one in taken)))
    block = evening.block
    assert block is not None
    wall, seen, numbers = Wall(TestSource()), [], []
    for number, step in enumerate(evening.steps(block)):
        if step.show is Show.POINTS:
            slide = wall.show(replace(evening, run=replace(evening.run, step=number)))
            assert slide.numbered
            numbers += range(slide.first_number, slide.first_number + len(slide.lines))
            seen += slide.lines
    assert seen == [point.glance for point in accepted(evening.points)]
    assert numbers == list(range(1, count + 1))


def test_a_closed_evening_says_goodbye() -> None:
    evening = evening_at("afsluiting", quotes=0)
    slide = Wall(TestSource()).show(replace(evening, run=runs.close(evening.run, DOORS)))
    assert slide.heading
    assert slide.lines == ()


# Black, frozen, live


def staged(evening: Evening, **changes: object) -> Evening:
    return replace(evening, stage=replace(evening.stage, **changes))  # type: ignore[arg-type]


def test_a_frozen_picture_stays_whatever_happens_until_it_is_let_go() -> None:
    wall = Wall(TestSource())
    evening = evening_at(quotes=1)
    before = wall.show(evening)
    frozen = staged(evening, mode=StageMode.FREEZE)
    assert wall.show(frozen) == before
    wall.source.move(600)
    moved = replace(frozen, run=replace(frozen.run, step=frozen.run.step + 3))
    assert wall.show(moved) == before
    assert wall.show(staged(moved, quote="q0", message="Auto", message_until=DOORS + timedelta(hours=1))) == before
    live = staged(moved, mode=StageMode.LIVE)
    assert wall.show(live).heading == evening.prompts[3].text


def test_black_is_black_and_gives_back_what_belongs_there_now() -> None:
    wall = Wall(TestSource())
    evening = evening_at(quotes=0)
    wall.show(evening)
    assert wall.show(staged(evening, mode=StageMode.BLACK)) == BLACK
    assert wall.show(evening).heading == evening.prompts[0].text


def test_taking_back_black_gives_back_the_frozen_picture(dialogue: Driver) -> None:
    driver = dialogue
    driver.chord("F7")
    frozen = driver.slide
    driver.chord("PgDown", 2)
    assert driver.slide == frozen
    driver.chord("F8")
    assert driver.slide == BLACK
    driver.chord("F12")
    assert driver.evening.stage.mode is StageMode.FREEZE
    assert driver.slide == frozen, "as if black never happened"


def test_a_frozen_picture_of_one_evening_is_never_shown_in_another(drive: Callable[..., Driver]) -> None:
    first = replace(evening_at(quotes=0), run=Run())
    drive(first)
    driver = drive(replace(first, id="evening-2", title="Een andere avond", stage=Stage(StageMode.FREEZE)))
    for evening_id in ("evening-1", "evening-2", "evening-1"):
        driver.chord("Ctrl+H")
        driver.do(c.OpenEvening, id=evening_id)
        if driver.evening.stage.mode is StageMode.LIVE:
            driver.chord("F7")
        assert driver.slide.corner == driver.evening.title


def test_a_message_goes_by_itself_also_while_the_host_is_at_the_start_page(dialogue: Driver) -> None:
    driver = dialogue
    driver.chord("Ctrl+E")
    driver.type("Auto fout geparkeerd")
    driver.chord("Return")
    assert driver.slide.message
    driver.chord("Ctrl+H")
    driver.pass_time(90)
    assert driver.slide.message == ""


def test_the_beamer_shows_nothing_more_of_an_evening_that_is_in_the_bin(driver: Driver) -> None:
    made = driver.create()
    driver.press(Qt.Key.Key_PageDown)
    driver.chord("Ctrl+Shift+End", 2)
    assert driver.app.room.slide != Slide()
    driver.chord("Ctrl+H")
    assert driver.app.room.slide != Slide(), "it stays until the host does something else"
    driver.do(c.BinEvening, id=made.id)
    assert driver.app.room.slide == Slide()
