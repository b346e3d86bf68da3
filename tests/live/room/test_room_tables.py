"""The tables in the room: which theme stands at which table, who tells next, and not a word about people."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from app.models.evening import Evening
from app.models.preparation import Theme
from app.models.seats.tables import Seat, Seating, Table, empty_tables
from app.models.slide import Slide, SlideCard
from app.services.commands import commands as c
from tests.driving import Driver, TestSource, Wall, evening_at

pytestmark = pytest.mark.usefixtures("qapp")

THEMES = (Theme("bellen", "Eerder bellen", ("Wie belt wie?",)), Theme("taal", "Taal en tolken"), Theme("leeg", " "))
FOOTER = "Je tafelnummer staat op je naamkaartje."


def evening_with(*themes: str | None, block: str = "thematafels", seats: bool = False) -> Evening:
    """Return an evening in a block, with as many tables as there are ids of themes."""
    evening = evening_at(block, quotes=0, groups=max(1, len(themes)))
    tables = tuple(Table(number, theme, "mentor", "zorg") for number, theme in enumerate(themes, start=1))
    seating = Seating(tables, (Seat("p1", 1),) if seats else ())
    return replace(evening, themes=THEMES, seating=seating)


def seen(evening: Evening, step: int = 0) -> Slide:
    return Wall(TestSource()).show(replace(evening, run=replace(evening.run, step=step)))


def test_the_room_reads_which_theme_is_at_which_table() -> None:
    slide = seen(evening_with("bellen", "taal"))
    assert slide.heading == "Nu: rondje · tot 19.05"
    assert slide.cards == (
        SlideCard("Tafel 1", "Eerder bellen", may_shorten=True),
        SlideCard("Tafel 2", "Taal en tolken", may_shorten=True),
    )
    assert slide.corner == "tot 19.30"


@pytest.mark.parametrize(
    ("themes", "labels"),
    [
        (["taal", "bellen", "taal"], ["Tafel 1 en 3", "Tafel 2"]),
        (["taal", "taal", "bellen", "taal"], ["Tafel 1, 2 en 4", "Tafel 3"]),
        (["taal"] * 4, ["Tafel 1, 2, 3 en 4"]),
    ],
)
def test_tables_with_the_same_theme_share_a_card(themes: list[str], labels: list[str]) -> None:
    assert [card.label for card in seen(evening_with(*themes)).cards] == labels


def test_a_table_that_has_no_theme_yet_shows_its_number_only() -> None:
    slide = seen(evening_with("taal", None, "leeg", None))
    assert slide.cards == (
        SlideCard("Tafel 1", "Taal en tolken", may_shorten=True),
        SlideCard("Tafel 2", may_shorten=True),
        SlideCard("Tafel 3", may_shorten=True),
        SlideCard("Tafel 4", may_shorten=True),
    )


@pytest.mark.parametrize("themes", [(None,), (None, None), ("leeg", None)])
def test_without_any_theme_the_slide_is_as_it_was(themes: tuple[str | None, ...]) -> None:
    evening = evening_with(*themes, seats=bool(themes))
    assert seen(evening) == seen(replace(evening, seating=empty_tables(len(themes))))
    assert seen(evening).cards == ()
    assert seen(evening).lines


def test_people_are_sent_to_their_name_card_only_when_there_are_seats() -> None:
    assert seen(evening_with("taal", seats=True)).footer == FOOTER
    assert seen(evening_with("taal")).footer == ""


def test_a_footer_of_the_draaiboek_stays() -> None:
    evening = evening_with("taal", seats=True)
    blocks = tuple(
        replace(block, steps=tuple(replace(step, footer="Neem je koffie mee") for step in block.steps))
        for block in evening.agenda.blocks
    )
    assert seen(replace(evening, agenda=replace(evening.agenda, blocks=blocks))).footer == "Neem je koffie mee"


def test_a_theme_is_shown_letter_by_letter() -> None:
    evening = replace(evening_with("taal"), themes=(Theme("taal", "{school} <b>en</b> [taal]"),))
    assert seen(evening).cards == (SlideCard("Tafel 1", "{school} <b>en</b> [taal]", may_shorten=True),)


def test_the_table_that_tells_stands_there_with_its_theme_and_the_next_one() -> None:
    evening = evening_with("bellen", None, "taal", block="presentaties")
    slides = [seen(evening, step) for step in range(3)]
    assert [slide.heading for slide in slides] == ["Tafel 1", "Tafel 2", "Tafel 3"]
    assert [slide.theme for slide in slides] == ["Eerder bellen", "", "Taal en tolken"]
    assert [slide.footer for slide in slides] == ["daarna: tafel 2", "daarna: tafel 3", ""]
    assert [slide.corner for slide in slides] == [
        f"tafel {n} van 3 · nog {left} minuten" for n, left in ((1, 4), (2, 5), (3, 10))
    ]


def test_an_empty_table_presents_too() -> None:
    evening = evening_with("taal", None, None, block="presentaties")
    assert [seen(evening, step).theme for step in range(3)] == ["Taal en tolken", "", ""]


def test_the_break_says_nothing_of_the_tables() -> None:
    evening = evening_with("taal", block="pauze", seats=True)
    assert seen(evening) == seen(replace(evening, seating=Seating(), themes=()))


def test_another_theme_for_a_table_is_on_the_wall_at_once(drive: Callable[..., Driver]) -> None:
    driver = drive(evening_with("bellen", "bellen"))
    assert [card.label for card in driver.slide.cards] == ["Tafel 1 en 2"]
    driver.do(c.PutTable, table=Table(2, "taal", "geheim", "geheim"))
    assert [card.text for card in driver.slide.cards] == ["Eerder bellen", "Taal en tolken"]
    mirror = driver.app.workplace.run.summary.mirror
    assert "Tafel 2 Taal en tolken" in mirror.accessibleDescription()
    assert "geheim" not in repr(driver.slide)


def test_the_desk_says_that_the_tables_do_not_all_fit_and_takes_it_back(drive: Callable[..., Driver]) -> None:
    evening = evening_with(*[None] * 12, "taal")
    driver = drive(evening)
    pill = driver.app.workplace.run.summary.too_much
    assert pill.isVisible()
    assert pill.text() == "past niet helemaal"
    caption = driver.app.workplace.run.summary.sight._caption
    assert caption.text() == "BEAMER UIT"
    assert caption.width() >= caption.sizeHint().width(), "both can be read"
    assert driver.app.workplace.run.summary.mirror.accessibleDescription().endswith("We gaan verder in 13 groepen")
    driver.go_to("pauze")
    assert not pill.isVisible()
    assert caption.text() == "BEAMER UIT · DIT STAAT KLAAR"
