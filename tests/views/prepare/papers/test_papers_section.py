"""Tests of the papers in the real window: what is in sight is what is written, whole or not at all."""

import os
from pathlib import Path
from typing import Any, NoReturn

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from app.models.preparation import Theme
from app.services.commands import commands as c
from tests.driving import Driver
from tests.full_disk import fill
from tests.views.prepare.preparing import Drive, at, said, to_prepare

pytestmark = pytest.mark.usefixtures("undrawn")

NAME = "2026-12-11 uitnodiging Ouderavond Aanwezigheid.pdf"


def papers(drive: Drive, school: str = "") -> tuple[Driver, Any]:
    """Return the app at its papers, with the invitation in sight."""
    driver = to_prepare(drive, "papers", school=school)
    section = at(driver, "papers")
    driver.wait(lambda: section.pages.pages() > 0, 60)
    return driver, section


def save(driver: Driver, section: Any, kind: str = "pdf") -> None:
    section.kinds[kind].setFocus()
    driver.press(Qt.Key.Key_Space)
    driver.wait(lambda: bool(said(driver)), 60)


def test_the_preview_follows_what_is_filled_in(drive: Drive) -> None:
    driver, section = papers(drive, "De Vlieger")
    assert section.gaps.text() == "Nog invullen: plaats, thema, tolk, aanmelden."
    driver.do(c.SetArrangements, place="aula", reply="Mail de mentor", interpreter="Bel de balie")
    driver.do(c.PutTheme, theme=Theme("t", "Taal", ("Wie belt er?",)))
    driver.wait(lambda: not section.gaps.isVisible(), 60)
    assert section.pages.accessibleName() == "Voorbeeld, 1 bladzijde"


def test_what_is_missing_is_one_press_away(drive: Drive) -> None:
    driver, section = papers(drive)
    section.mend.setFocus()
    driver.press(Qt.Key.Key_Space)
    tasks = driver.app.workplace.pages.prepare.section("tasks")
    assert driver.cursor() is tasks.arrangements.place  # type: ignore[attr-defined]  # the section of the tasks


def test_up_and_down_go_through_the_papers_and_enter_brings_one_in_sight(drive: Drive) -> None:
    driver, section = papers(drive)
    assert section.papers["invitation"].hasFocus()
    driver.press(Qt.Key.Key_Up)
    driver.press(Qt.Key.Key_Return)
    assert section.key == "door_list"
    assert [kind for kind, button in section.kinds.items() if button.isVisible()] == ["pdf", "docx"]


def test_a_saved_paper_says_where_it_is_and_can_be_opened(drive: Drive, documents: Path) -> None:
    driver, section = papers(drive)
    assert not section.made.open.isVisible()
    save(driver, section)
    assert said(driver) == f"Opgeslagen: {documents / 'Samenspraak' / NAME}"
    assert (documents / "Samenspraak" / NAME).read_bytes().startswith(b"%PDF")
    assert section.made.open.isVisible()


def test_all_papers_are_saved_at_once_and_the_cards_count_as_made(drive: Drive, documents: Path) -> None:
    driver, section = papers(drive)
    section.all.setFocus()
    driver.press(Qt.Key.Key_Space)
    driver.wait(lambda: bool(said(driver)), 90)
    saved = sorted(path.name for path in (documents / "Samenspraak").iterdir())
    assert said(driver) == f"{len(section.papers)} papieren opgeslagen in {documents / 'Samenspraak'}."
    assert len(saved) == len(section.papers)
    assert NAME in saved


def test_the_text_for_the_school_app_is_on_the_clipboard(drive: Drive) -> None:
    driver, section = papers(drive)
    section.copy.setFocus()
    driver.press(Qt.Key.Key_Space)
    driver.wait(lambda: said(driver) == "De tekst staat op het klembord.", 60)
    assert "Ouderavond Aanwezigheid" in QGuiApplication.clipboard().text()


def test_a_paper_that_is_open_elsewhere_is_named_and_stays_as_it_was(
    drive: Drive, documents: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Windows answers in this way while Word holds a file."""
    driver, section = papers(drive)
    folder = documents / "Samenspraak"
    folder.mkdir()
    (folder / NAME).write_bytes(b"van gisteren")

    def held(*_paths: object) -> NoReturn:
        error = PermissionError("held")
        error.winerror = 32  # type: ignore[attr-defined]  # only there on Windows
        raise error

    monkeypatch.setattr(os, "replace", held)
    save(driver, section)
    assert said(driver) == f"{NAME} is nog open in een ander programma. Sluit het daar en probeer opnieuw."
    assert [path.name for path in folder.iterdir()] == [NAME]
    assert (folder / NAME).read_bytes() == b"van gisteren"
    assert not section.made.open.isVisible()


def test_a_folder_that_takes_nothing_is_said_in_one_sentence(drive: Drive, documents: Path) -> None:
    driver, section = papers(drive)
    (documents / "Samenspraak").write_text("hier staat al iets")
    save(driver, section)
    assert said(driver).startswith(f"{NAME} is niet op te slaan. Kies een andere map")
    assert [path.name for path in documents.iterdir()] == ["Samenspraak"]
    assert (documents / "Samenspraak").read_text() == "hier staat al iets"


def test_a_full_disk_leaves_nothing_half_written(
    drive: Drive, documents: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    driver, section = papers(drive)

    fill(documents / "Samenspraak", monkeypatch)
    save(driver, section)
    assert said(driver).startswith(f"{NAME} is niet op te slaan. Kies een andere map")
    assert list((documents / "Samenspraak").iterdir()) == []


def test_another_evening_while_a_preview_is_made_shows_only_its_own(drive: Drive) -> None:
    driver, section = papers(drive)
    for number in range(5):
        driver.do(c.SetArrangements, place=f"aula {number}", reply="", interpreter="")
        section._make_pages()
    driver.wait(lambda: "plaats" not in section.gaps.text(), 60)
    assert section.gaps.text() == "Nog invullen: thema, tolk, aanmelden, school."
