"""Tests of the door: who has a card keeps the seat on it until the host gives seats away, whoever comes or stays away."""

import random

import pytest
from PySide6.QtCore import Qt

from app.models.said.dialogue import Voice
from app.models.seats.people import Counts, Person
from app.reports.name_cards import name_cards
from app.services.commands import commands as c
from tests.driving import Driver
from tests.views.prepare.preparing import DAY, Drive, at, said, to_prepare

pytestmark = pytest.mark.usefixtures("undrawn")

PARENTS = tuple(Person(f"p{n}", f"O{n}", Voice.PARENT, name=f"Ouder {n}") for n in range(1, 28))
SCHOOL = tuple(Person(f"s{n}", f"S{n}", Voice.SCHOOL, role=f"mentor {n}") for n in range(1, 24))
FIFTY = (*PARENTS, *SCHOOL)
PINNED = "p4"


def fifty(drive: Drive) -> Driver:
    """Fifty people drawn over six tables, one pinned, with the cards made."""
    driver = to_prepare(drive, "groups")
    driver.do(c.ImportPeople, people=FIFTY)
    driver.do(c.DrawTables, tables=6, seed=1)
    driver.do(c.MoveSeat, person=PINNED, table=3)
    name_cards(driver.evening, DAY)
    return driver


def tables_of(driver: Driver) -> dict[str, int]:
    return {seat.person: seat.table for seat in driver.evening.seating.seats}


def test_people_come_in_one_by_one_and_nobody_with_a_card_moves_until_the_host_asks(drive: Drive) -> None:
    driver = fifty(drive)
    cards = tables_of(driver)
    chance = random.Random(9)
    away = {one.id for one in chance.sample(FIFTY, 7)} | {"p1"}
    came = chance.sample([one for one in FIFTY if one.id not in away], 50 - len(away))
    section = at(driver, "groups")
    for number, person in enumerate(came, 1):
        driver.source.move(15 * 60 / len(came))
        driver.do(c.TickPerson, id=person.id, present=True)
        if number % 10 == 0:
            driver.do(c.CountIn, voice=chance.choice((Voice.PARENT, Voice.SCHOOL)))
        if number in (3, 12, 21, 31, 41):
            section.door.click()
            driver.settle()
            assert {who: table for who, table in tables_of(driver).items() if who in cards} == cards
            assert not section.offers.give.isVisible()
    assert len(tables_of(driver)) == 54, "who came unannounced has a seat too"
    assert f"{len(away)} nog niet binnen: zij houden hun plek." in section.advice.text()
    driver.do(c.Begin, sure=True)
    driver.do(c.GoToBlock, block="dialoog")
    assert tables_of(driver).items() >= cards.items(), "nor when the dialogue begins"
    section = at(driver, "groups")
    assert section.offers.give.label().startswith(f"Geef {len(away)} plekken weg: Ouder 1, ")
    assert section.offers.give.label().endswith(f" en nog {len(away) - 3}")
    section.offers.give.click()
    driver.settle()
    after = tables_of(driver)
    assert set(after) == {one.id for one in driver.evening.people.to_seat()}
    moved = [who for who, table in after.items() if cards.get(who, table) != table]
    assert len(moved) <= 2
    assert PINNED not in moved
    assert said(driver).startswith("Verhuisd: " if moved else "Niemand hoefde te verhuizen.")
    assert not section.offers.give.isVisible()


def test_the_seat_of_a_pinned_person_who_did_not_come_is_not_given_away(drive: Drive) -> None:
    driver = fifty(drive)
    for person in FIFTY:
        if person.id not in (PINNED, "s2"):
            driver.do(c.TickPerson, id=person.id, present=True)
    driver.do(c.Begin, sure=True)
    driver.do(c.GoToBlock, block="dialoog")
    section = at(driver, "groups")
    assert section.offers.give.label() == "Geef 1 plek weg: S2 · mentor 2"
    section.offers.give.click()
    driver.settle()
    assert tables_of(driver)[PINNED] == 3
    assert "s2" not in tables_of(driver)


def test_with_counts_alone_the_button_says_how_many_of_each_side(drive: Drive) -> None:
    driver = to_prepare(drive, "groups")
    driver.do(c.SetExpected, counts=Counts(27, 23))
    driver.do(c.DrawTables, tables=6, seed=1)
    cards = tables_of(driver)
    for voice, number in ((Voice.PARENT, 25), (Voice.SCHOOL, 24)):
        for _ in range(number):
            driver.do(c.CountIn, voice=voice)
    section = at(driver, "groups")
    section.door.setFocus()
    driver.press(Qt.Key.Key_Space)
    assert tables_of(driver).items() > cards.items()
    driver.do(c.Begin, sure=True)
    driver.do(c.GoToBlock, block="dialoog")
    section = at(driver, "groups")
    assert section.offers.give.label() == "Geef 2 plekken weg: 2 ouders"


def test_dividing_anew_while_people_come_in_seats_everyone_who_is_expected(drive: Drive) -> None:
    driver = fifty(drive)
    driver.do(c.TickPerson, id="p1", present=True)
    at(driver, "groups").draw.click()
    driver.settle()
    assert set(tables_of(driver)) == {one.id for one in FIFTY}
