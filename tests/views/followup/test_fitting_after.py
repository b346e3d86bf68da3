"""How the aftercare fits: every part at the smallest window, with long words, at 100 and at 200 %."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QScrollArea

from app.models.evening import Evening
from app.models.followup.followup import Action, Answer, AnswerKind, Followup, Subject, SubjectKind
from app.services.commands import commands as c
from app.settings import Settings, save_settings
from app.views.followup.sections import SECTIONS
from tests.aftercare import aftercare_evening
from tests.driving import Driver
from tests.views.prepare.preparing import names_of
from tests.views.prepare.test_fitting import LONG, cut, name_of, shown

pytestmark = pytest.mark.usefixtures("undrawn")

KEYS = [row.key for row in SECTIONS]


def filled() -> Evening:
    """The evening with words that are longer than one hopes for."""
    evening = aftercare_evening()
    one = Subject(SubjectKind.POINT, "eigen-1")
    actions = tuple(
        Action(f"a{number}", f"{LONG} {LONG}", LONG[:40], evening.date, LONG, sources=(one,) if number < 2 else ())
        for number in range(9)
    )
    answers = (Answer(one, AnswerKind.DO, LONG), Answer(Subject(SubjectKind.PITCH, "t1"), AnswerKind.DONT, LONG))
    points = (replace(evening.points[0], text=f"{LONG} {LONG}"), *evening.points[1:])
    return replace(evening, points=points, followup=Followup(answers=answers, actions=actions))


def to_aftercare(drive: Callable[..., Driver]) -> Driver:
    driver = drive(filled())
    driver.app.window.resize(1280, 640)
    driver.do(c.OpenEvening, id="nazorg-1")
    driver.chord("Ctrl+Shift+A")
    return driver


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_cut_and_everything_has_a_name(drive: Callable[..., Driver], tmp_path: Path, scale: float) -> None:
    save_settings(tmp_path / "instellingen.json", Settings(text_scale=scale))
    driver = to_aftercare(drive)
    page = driver.app.workplace.pages.followup
    for key, chords in [(key, ()) for key in KEYS] + [("gathered", ("Ctrl+G",)), ("decisions", ("Alt+Left",))]:
        page.go_to(key)
        for chord in chords:
            driver.chord(chord)
        for _ in range(3):
            driver.settle()
        section, where = page.section(key), (key, *chords)
        areas = [area for area in section.findChildren(QScrollArea) if area.isVisible()]
        assert [area.horizontalScrollBar().maximum() for area in areas] == [0] * len(areas), where
        assert [name_of(widget) for widget in shown(section) if cut(widget)] == [], where
        assert [name_of(widget) for widget in shown(page.list) if cut(widget)] == [], where
        assert all(names_of(section)), where
        assert section.isAncestorOf(driver.cursor()), where
        assert driver.app.window.width() == 1280


def test_what_has_the_keyboard_is_in_sight(drive: Callable[..., Driver], tmp_path: Path) -> None:
    save_settings(tmp_path / "instellingen.json", Settings(text_scale=2.0))
    driver = to_aftercare(drive)
    driver.app.workplace.pages.followup.go_to("decisions/point:eigen-1")
    driver.chord("F2")
    for _ in range(14):
        driver.chord("Tab")
        cursor = driver.cursor()
        assert not cursor.visibleRegion().isEmpty(), name_of(cursor)
