"""Tests of a list that comes in, in the real window: seen before it is taken over, whole or not at all."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.models.said.dialogue import Voice
from app.models.seats.people import Counts, Person
from app.services.commands import commands as c
from app.settings import Settings, save_settings
from tests.driving import Driver
from tests.views.prepare.preparing import Drive, at, said, to_prepare

pytestmark = pytest.mark.usefixtures("undrawn")

HEAD = "Code;Naam;Wie;Leerjaar"
GOOD = f"{HEAD}\nO1;Noor;ouder;2\nS1;Wim;school;\nL1;Sam;leerling;3\n"
BUTTONS = Qt.MouseButton.LeftButton
KEYS = Qt.KeyboardModifier.NoModifier


def reading(drive: Drive, path: Path, words: str | bytes) -> tuple[Driver, Any]:
    """Return the app at its people, while a file with these words is read."""
    driver = to_prepare(drive, "people")
    section = at(driver, "people")
    path.write_bytes(words.encode() if isinstance(words, str) else words)
    section.bring_in.read_file(str(path))
    return driver, section


def read(drive: Drive, path: Path, words: str) -> tuple[Driver, Any]:
    """Return the app with a list in sight."""
    driver, section = reading(drive, path, words)
    driver.wait(lambda: section.bring_in.take.isVisible())
    driver.settle()
    return driver, section


def test_a_good_list_is_taken_over_in_one_step(drive: Drive, tmp_path: Path) -> None:
    driver, section = read(drive, tmp_path / "lijst.csv", GOOD)
    assert section.bring_in.state.text() == "3 mensen"
    assert not section.counts.isVisible()
    section.bring_in.take.setFocus()
    driver.press(Qt.Key.Key_Return)
    assert said(driver) == "Er staan 3 mensen op de lijst."
    assert driver.evening.people.planned == Counts(1, 1, 1)
    assert not section.bring_in.isVisible()
    assert driver.cursor() is section.list.search
    section.list.add.setFocus()
    driver.chord("Ctrl+Z")
    assert driver.evening.people.listed == ()


def test_every_refused_line_is_named_and_nothing_is_taken_over(drive: Drive, tmp_path: Path) -> None:
    wrong = f"{GOOD}O2;Fatma;ouder;negen\nO1;Nog iemand;ouder;1\n"
    driver, section = read(drive, tmp_path / "lijst.csv", wrong)
    card = section.bring_in
    assert card.state.text() == "3 mensen · 2 regels geweigerd"
    first, second = card.refused.text().split("\n")
    assert first.startswith("Regel 5, kolom D: ")
    assert second.startswith("Regel 6, kolom A: ")
    assert card.advice.isVisible()
    assert not card.take.isEnabled()
    card.take.click()
    driver.settle()
    assert driver.evening.people.listed == ()


def test_another_use_for_a_column_is_judged_at_once(drive: Drive, tmp_path: Path) -> None:
    driver, section = read(drive, tmp_path / "lijst.csv", f"{HEAD}\nO1;Noor;ouder;brugklas?\nO2;Wim;ouder;mavo?\n")
    card = section.bring_in
    assert not card.take.isEnabled()
    card.table.uses[3].setFocus()
    driver.press(Qt.Key.Key_Home)
    assert card.table.uses[3].currentText() == "niet gebruiken"
    assert card.state.text() == "2 mensen"
    assert card.take.isEnabled()


def test_everyone_on_a_list_can_be_of_one_side(drive: Drive, tmp_path: Path) -> None:
    driver, section = read(drive, tmp_path / "lijst.csv", "Naam\nNoor\nWim\n")
    card = section.bring_in
    assert not card.take.isEnabled()
    card.everyone.setFocus()
    driver.press(Qt.Key.Key_Down)
    card.take.setFocus()
    driver.press(Qt.Key.Key_Space)
    assert [(person.code, person.name) for person in driver.evening.people.listed] == [("O1", "Noor"), ("O2", "Wim")]


def test_a_list_is_added_to_who_is_there(drive: Drive, tmp_path: Path) -> None:
    driver, section = reading(drive, tmp_path / "lijst.csv", "Code;Naam\nS7;Wim\nO1;Noor\n")
    driver.do(c.ImportPeople, people=(Person("x", "O1", Voice.PARENT, year_group="2"), Person("y", "O9", Voice.PARENT)))
    section.bring_in.read_file(str(tmp_path / "lijst.csv"))
    driver.wait(lambda: section.bring_in.add.isVisible())
    section.bring_in.add.setFocus()
    driver.press(Qt.Key.Key_Space)
    listed = driver.evening.people.listed
    assert [(person.code, person.name, person.year_group) for person in listed] == [
        ("O1", "Noor", "2"),
        ("O9", "", ""),
        ("S7", "Wim", ""),
    ]


def test_a_file_that_is_no_list_is_said_in_one_sentence(drive: Drive, tmp_path: Path) -> None:
    driver, section = reading(drive, tmp_path / "foto.xlsx", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 9)
    driver.wait(lambda: section.bring_in.another.isVisible())
    assert section.bring_in.state.text() == (
        "foto.xlsx is geen lijst die de app kan lezen. Sla de lijst op als .xlsx, .ods of .csv en kies dat bestand."
    )
    assert not section.bring_in.take.isVisible()
    assert driver.evening.people.listed == ()
    driver.press(Qt.Key.Key_Escape)
    assert not section.bring_in.isVisible()
    assert section.counts.isVisible()


def test_a_list_of_far_too_many_is_refused_with_the_line(drive: Drive, tmp_path: Path) -> None:
    many = "\n".join(f"O{n};Ouder {n};ouder;1" for n in range(1, 1_102))
    _, section = read(drive, tmp_path / "lijst.csv", f"{HEAD}\n{many}\n")
    assert section.bring_in.refused.text().startswith("Regel 1002")
    assert not section.bring_in.take.isEnabled()


def test_reading_100_000_lines_is_given_up_with_escape(drive: Drive, tmp_path: Path) -> None:
    many = "\n".join(f"O{n};Ouder {n};ouder;1" for n in range(1, 100_000))
    driver, section = reading(drive, tmp_path / "lijst.csv", f"{HEAD}\n{many}\n")
    card = section.bring_in
    said: list[str] = []

    def give_up(_done: int) -> None:
        """Press Esc when first it is told how far it is: a moment later all may have been read."""
        if not said:
            said.append(card.state.text())
            QTest.keyClick(driver.cursor(), Qt.Key.Key_Escape)

    card.bar.valueChanged.connect(give_up)
    driver.wait(lambda: bool(said))
    card.bar.valueChanged.disconnect(give_up)
    assert said == ["lijst.csv wordt gelezen …"]
    assert not card.isVisible()
    card.read_file(str(tmp_path / "klein.csv"))
    (tmp_path / "klein.csv").write_text(GOOD)
    card.read_file(str(tmp_path / "klein.csv"))
    driver.wait(lambda: card.take.isVisible(), 60)
    assert card.state.text() == "3 mensen"
    assert driver.evening.people.listed == ()


def test_a_file_is_read_where_it_is_dropped(drive: Drive, tmp_path: Path) -> None:
    driver = to_prepare(drive, "people")
    section = at(driver, "people")
    path = tmp_path / "lijst.csv"
    path.write_text(GOOD)
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(path))])
    entering = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, dropped, BUTTONS, KEYS)
    QApplication.sendEvent(section, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(section, QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, dropped, BUTTONS, KEYS))
    driver.wait(lambda: section.bring_in.take.isVisible())
    assert section.bring_in.state.text() == "3 mensen"


def test_words_that_are_dropped_are_no_file(drive: Drive) -> None:
    driver = to_prepare(drive, "people")
    section = at(driver, "people")
    dropped = QMimeData()
    dropped.setUrls([QUrl("https://example.org/lijst.csv")])
    entering = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, dropped, BUTTONS, KEYS)
    QApplication.sendEvent(section, entering)
    assert not entering.isAccepted()


def test_what_was_copied_from_a_spreadsheet_comes_in_too(drive: Drive) -> None:
    driver = to_prepare(drive, "people")
    section = at(driver, "people")
    QGuiApplication.clipboard().setText("Naam\tWie\n<b>Noor</b>\touder\n")
    section.list.paste.setFocus()
    driver.press(Qt.Key.Key_Space)
    driver.wait(lambda: section.bring_in.take.isVisible())
    section.bring_in.take.setFocus()
    driver.press(Qt.Key.Key_Space)
    assert driver.evening.people.listed[0].name == "<b>Noor</b>"


def test_the_last_column_comes_in_sight_with_the_keyboard(drive: Drive, tmp_path: Path) -> None:
    save_settings(tmp_path / "instellingen.json", Settings(text_scale=2.0))
    driver, section = read(drive, tmp_path / "lijst.csv", GOOD)
    driver.app.window.resize(1280, 640)
    driver.settle()
    for chooser in section.bring_in.table.uses:
        assert driver.cursor() is chooser
        assert not chooser.visibleRegion().isEmpty()
        driver.chord("Tab")
