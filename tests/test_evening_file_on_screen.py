"""An evening file at any moment: saved while nothing can be stored, read on the screen, kept among the evenings."""

import os
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths

from app.services.files.evening_file import read_file, to_json
from app.store.files import STORE_NAME, beside
from app.views.sheets.settings_sheet import SettingsSheet
from tests.driving import DOORS, Driver, closed_evening, evening_at, stored_evening

pytestmark = pytest.mark.usefixtures("undrawn")


@pytest.fixture(autouse=True)
def documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    place = tmp_path / "documenten"
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda *_: str(place))
    return place / "Samenspraak"


def settings(driver: Driver) -> SettingsSheet:
    driver.chord("Ctrl+,")
    return driver.app.workplace.sheets.settings


def saved_file(driver: Driver, documents: Path) -> Path:
    tools = settings(driver).evening_file
    tools.save.click()
    driver.wait(lambda: "Opgeslagen" in tools.text())
    (path,) = documents.glob("*.json")
    driver.chord("Esc")
    return path


def read(driver: Driver, path: Path) -> None:
    settings(driver).evening_file._chooser._take(str(path))
    driver.wait(lambda: driver.app.workplace.sheets.evening.isVisible())


@pytest.mark.skipif(os.name != "posix", reason="moves open files as POSIX does")
def test_while_the_store_is_gone_all_that_was_said_is_saved_in_a_file_and_read_on_the_screen(
    dialogue: Driver, tmp_path: Path, documents: Path
) -> None:
    driver = dialogue
    driver.note("wat bewaard is")
    store = tmp_path / STORE_NAME
    for path in (store, *beside(store)):
        path.unlink()
    driver.note("wat niet bewaard kon worden")
    driver.type("half")
    path = saved_file(driver, documents)
    kept = read_file(path)
    assert [quote.text for quote in kept.draft.waiting] == ["wat niet bewaard kon worden"]
    assert kept.draft.text == "half"
    read(driver, path)
    shown = driver.app.workplace.sheets.evening.text.toPlainText()
    assert "wat bewaard is" in shown
    assert "wat niet bewaard kon worden" in shown
    driver.chord("Esc")
    driver.chord("Esc")
    assert driver.cursor() is driver.field
    assert driver.field.toPlainText() == "half"


def test_an_evening_from_a_file_is_kept_among_the_evenings_only_when_that_is_asked(
    driver: Driver, tmp_path: Path
) -> None:
    path = tmp_path / "avond.json"
    path.write_bytes(to_json(closed_evening(), DOORS))
    read(driver, path)
    sheet = driver.app.workplace.sheets.evening
    driver.settle()
    assert driver.app.workplace.start.shelf.rows == ()
    sheet.keep.click()
    driver.wait(lambda: bool(driver.app.workplace.start.shelf.rows))
    assert "bij je avonden" in sheet.status.text()
    driver.stop()
    assert stored_evening(tmp_path).title == "Avond van oktober"


def test_what_waited_in_the_file_is_stored_once_the_evening_is_opened(driver: Driver, tmp_path: Path) -> None:
    evening = evening_at()
    waiting = evening.quotes[-1]
    evening = replace(evening, quotes=evening.quotes[:-1], draft=replace(evening.draft, waiting=(waiting,)))
    path = tmp_path / "avond.json"
    path.write_bytes(to_json(evening, DOORS))
    read(driver, path)
    driver.app.workplace.sheets.evening.keep.click()
    driver.wait(lambda: bool(driver.app.workplace.start.shelf.rows))
    driver.app.workplace.open_running("evening-1")
    driver.wait(lambda: driver.app.desk.evening is not None)
    driver.settle()
    driver.settle()
    assert driver.evening.quotes[-1].text == waiting.text


def test_one_that_is_here_already_stays_as_it_is_and_that_is_said(dialogue: Driver, tmp_path: Path) -> None:
    driver = dialogue
    path = tmp_path / "avond.json"
    path.write_bytes(to_json(evening_at(quotes=1), DOORS))
    read(driver, path)
    sheet = driver.app.workplace.sheets.evening
    sheet.keep.click()
    driver.wait(lambda: bool(sheet.status.text()))
    assert len(driver.evening.quotes) == 4


def test_a_file_that_is_no_evening_is_said_at_the_button(driver: Driver, tmp_path: Path) -> None:
    path = tmp_path / "brief.json"
    path.write_text("{}")
    tools = settings(driver).evening_file
    tools._chooser._take(str(path))
    driver.wait(lambda: bool(tools.text()))
    assert "brief.json" in tools.text()
    assert not tools.save.isEnabled(), "no evening is open"
