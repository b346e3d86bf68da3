"""Tests of the last look before the doors, in the real window: each check says how it stands and what to do."""

import os
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt

from app.models.evening import Details
from app.models.readiness import Surroundings
from app.models.seats.people import Counts
from app.services.commands import commands as c
from tests.driving import DOORS, Driver
from tests.views.prepare.preparing import Drive, at, to_prepare

pytestmark = pytest.mark.usefixtures("undrawn")

WELL = Surroundings(
    beamer=(1920, 1080),
    on_power=True,
    battery=80,
    stays_awake=True,
    free=20 * 1024**3,
    backed_up=DOORS - timedelta(minutes=5),
    clock_is_right=True,
    now=DOORS,
)
CASES: tuple[tuple[str, dict[str, Any], str, str], ...] = (
    ("beamer", {}, "goed", "Een tweede scherm van 1920 × 1080."),
    ("beamer", {"beamer": None}, "let op", "Geen tweede scherm. Sluit de beamer aan."),
    ("beamer", {"beamer": (640, 480)}, "let op", "De beamer toont 640 × 480, dat is weinig."),
    ("power", {}, "goed", "De lader zit erin."),
    ("power", {"on_power": False, "battery": 40}, "let op", "Op de accu, nog 40 %. Doe de lader erin."),
    ("power", {"on_power": None}, "onbekend", "Deze laptop zegt het niet. Kijk of de lader erin zit."),
    ("awake", {}, "goed", "De laptop blijft wakker tijdens de avond."),
    ("awake", {"stays_awake": False}, "let op", "De laptop kan in slaap vallen."),
    ("awake", {"stays_awake": None}, "onbekend", "Dit wordt nog bekeken."),
    ("disk", {}, "goed", "Genoeg ruimte: 20 GB vrij."),
    ("disk", {"free": 40 * 1024**2}, "let op", "Nog maar 40 MB vrij. Gooi eerst iets weg."),
    ("disk", {"free": None}, "onbekend", "De vrije ruimte is niet bekend."),
    ("clock", {}, "goed", "De klok klopt: je hebt gekeken."),
    ("clock", {"clock_is_right": None}, "onbekend", "Klopt de tijd rechtsboven?"),
    ("clock", {"clock_is_right": False}, "let op", "Zet de klok en de tijdzone van de laptop goed"),
    ("clock", {"clock_is_right": None, "clocks": ("19.45", "18.45")}, "let op", "Het is 19.45 in de app en 18.45 op"),
    ("clock", {"clock_in_doubt": True}, "let op", "De klok maakte een sprong. Beantwoord de vraag bovenaan."),
    ("backup", {}, "goed", "Gemaakt en nagekeken: 5 minuten geleden."),
    ("backup", {"backed_up": DOORS}, "goed", "Gemaakt en nagekeken: zojuist."),
    ("backup", {"backed_up": DOORS - timedelta(hours=5)}, "goed", "Gemaakt en nagekeken: 5 uur geleden."),
    ("backup", {"backed_up": DOORS - timedelta(days=3)}, "let op", "De laatste reservekopie is meer dan een dag oud."),
    ("backup", {"backed_up": None}, "let op", "Er is nog geen reservekopie."),
)


def doors(drive: Drive, **around: Any) -> tuple[Driver, Any]:
    """Return the app before its doors, with what the laptop says planted."""
    driver = to_prepare(drive, "doors")
    section = at(driver, "doors")
    driver.wait(lambda: section._around.now is not None)  # the laptop itself has answered
    section._watcher.found.emit(replace(WELL, **around))
    driver.settle()
    return driver, section


@pytest.mark.parametrize(("key", "around", "standing", "words"), CASES)
def test_each_check_says_how_it_stands(
    drive: Drive, key: str, around: dict[str, Any], standing: str, words: str
) -> None:
    _, section = doors(drive, **around)
    row = section.rows[key]
    assert row.pill.text() == standing
    assert row.verdict.text().startswith(words)


def test_the_letters_are_judged_by_the_back_row(drive: Drive) -> None:
    driver, section = doors(drive)
    row = section.rows["letters"]
    assert row.pill.text() == "onbekend"
    for box, words in ((section.distance, "1500"), (section.height_box, "200")):
        box.setFocus()
        box.selectAll()
        driver.type(words)
        driver.press(Qt.Key.Key_Tab)
    assert row.verdict.text() == (
        "Te klein voor de achterste rij. Zet de letters van de beamer bij Instellingen op 126 %."
    )
    section._watcher.found.emit(replace(WELL, beamer_scale=1.3))
    driver.settle()
    assert row.pill.text() == "goed"
    assert (driver.evening.plan.row_distance, driver.evening.plan.image_height) == (1500, 200)


def test_open_gaps_are_named_and_one_press_away(drive: Drive) -> None:
    driver, section = doors(drive)
    row = section.rows["gaps"]
    assert row.pill.text() == "let op"
    assert "visie" in row.verdict.text()
    row.mend.setFocus()
    driver.press(Qt.Key.Key_Space)
    tasks = driver.app.workplace.pages.prepare.section("tasks")
    assert driver.cursor() is tasks.gaps.fields["school"]  # type: ignore[attr-defined]  # the section of the tasks


def test_tables_without_a_leader_are_named_and_one_press_away(drive: Drive) -> None:
    driver, section = doors(drive)
    row = section.rows["tables"]
    assert row.verdict.text() == "De groepsindeling is nog niet gemaakt."
    driver.do(c.SetExpected, counts=Counts(10, 10))
    driver.do(c.DrawTables, tables=2, seed=1)
    driver.do(c.PutTable, table=replace(driver.evening.seating.tables[0], leader="mentor"))
    assert row.verdict.text() == "Zonder gespreksleider: tafel 2."
    row.mend.setFocus()
    driver.press(Qt.Key.Key_Space)
    assert driver.app.workplace.pages.prepare.key == "groups"


def test_all_is_well_when_all_is_done(drive: Drive) -> None:
    driver, section = doors(drive)
    driver.do(c.SetSight, row_distance=900, image_height=200)
    driver.do(
        c.SetDetails, details=Details("De Vlieger", "Samen", "2", "mentoren", "leerjaar 3", "Brief", "Bellen"), groups=2
    )
    driver.do(c.SetExpected, counts=Counts(10, 10))
    driver.do(c.DrawTables, tables=2, seed=1)
    for table in driver.evening.seating.tables:
        driver.do(c.PutTable, table=replace(table, leader="mentor"))
    section.rows["clock"].yes.click()
    assert section._card._beside.text() == "9 van 9 goed"
    assert not any(row.mend.isVisible() for row in section.rows.values())


def test_the_clock_is_asked_about_and_no_is_an_answer(drive: Drive, monkeypatch: pytest.MonkeyPatch) -> None:
    """An hour off: somebody says so, puts the laptop right, and is asked once more."""
    in_zone(monkeypatch, "Europe/Amsterdam")
    driver, section = doors(drive, clock_is_right=None)
    row = section.rows["clock"]
    row.no.setFocus()
    driver.press(Qt.Key.Key_Space)
    assert row.pill.text() == "let op"
    assert row.verdict.text().startswith("Zet de klok")
    assert not row.no.isVisible()
    driver.source.set_wall(driver.source.wall() - timedelta(hours=1))
    driver.pass_time(1)
    assert row.pill.text() == "onbekend"
    row.yes.setFocus()
    driver.press(Qt.Key.Key_Space)
    assert row.pill.text() == "goed"
    assert row.no.isVisible(), "an answer can be changed"


def test_a_laptop_that_shows_another_time_than_the_app_is_told(drive: Drive, monkeypatch: pytest.MonkeyPatch) -> None:
    in_zone(monkeypatch, "Europe/London")
    driver, section = doors(drive)
    driver.pass_time(1)
    row = section.rows["clock"]
    app = f"{driver.evening.local(driver.app.desk.now()):%H.%M}"
    assert row.pill.text() == "let op"
    assert app in row.verdict.text()
    assert f"{int(app[:2]) - 1:02}{app[2:]}" in row.verdict.text()


def in_zone(monkeypatch: pytest.MonkeyPatch, zone: str) -> None:
    """Let the laptop be set to this time zone until the test is over; the next one sets its own."""
    if not hasattr(time, "tzset"):
        pytest.skip("the zone of a process cannot be set here")
    monkeypatch.setenv("TZ", zone)
    time.tzset()


@pytest.fixture(autouse=True)
def own_zone() -> Iterator[None]:
    """Put the time zone of this machine back."""
    before = os.environ.get("TZ")
    yield
    if before is None:
        os.environ.pop("TZ", None)
    else:
        os.environ["TZ"] = before
    if hasattr(time, "tzset"):
        time.tzset()


def test_looking_again_asks_the_laptop_anew(drive: Drive) -> None:
    driver, section = doors(drive, free=1)
    assert section.rows["disk"].pill.text() == "let op"
    section.again.setFocus()
    driver.press(Qt.Key.Key_Space)
    driver.wait(lambda: section._around.free not in (None, 1))
    driver.settle()
    assert section.rows["beamer"].pill.text() == "let op"
