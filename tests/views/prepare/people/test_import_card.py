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
from app.services.people_list.column_heads import ColumnUse
from app.settings import Settings, save_settings
from app.views.widgets.controls.button import Button
from tests.driving import Driver
from tests.services.people_list.lists import LISTS
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
    driver.wait(lambda: section.bring_in.add.isVisible())
    driver.settle()
    return driver, section


def test_a_good_list_is_taken_over_in_one_step(drive: Drive, tmp_path: Path) -> None:
    driver, section = read(drive, tmp_path / "lijst.csv", GOOD)
    assert section.bring_in.state.text() == "3 mensen"
    assert not section.counts.isVisible()
    section.bring_in.add.setFocus()
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
    first, second = card.refused.words.text().split("\n")
    assert first.startswith("Regel 5, kolom D: ")
    assert second.startswith("Regel 6, kolom A: ")
    assert card.refused.advice.isVisible()
    assert not card.add.isEnabled()
    card.add.click()
    driver.settle()
    assert driver.evening.people.listed == ()


def test_another_use_for_a_column_is_judged_at_once(drive: Drive, tmp_path: Path) -> None:
    driver, section = read(drive, tmp_path / "lijst.csv", f"{HEAD}\nO1;Noor;ouder;brugklas?\nO2;Wim;ouder;mavo?\n")
    card = section.bring_in
    assert not card.add.isEnabled()
    card.table.uses[3].setFocus()
    driver.press(Qt.Key.Key_Home)
    assert card.table.uses[3].currentText() == "niet gebruiken"
    assert card.state.text() == "2 mensen"
    assert card.add.isEnabled()


def test_everyone_on_a_list_can_be_of_one_side(drive: Drive, tmp_path: Path) -> None:
    driver, section = read(drive, tmp_path / "lijst.csv", "Naam\nNoor\nWim\n")
    card = section.bring_in
    assert not card.add.isEnabled()
    card.choices.everyone.setFocus()
    driver.press(Qt.Key.Key_Down)
    card.add.setFocus()
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
    assert not section.bring_in.add.isVisible()
    assert driver.evening.people.listed == ()
    driver.press(Qt.Key.Key_Escape)
    assert not section.bring_in.isVisible()
    assert section.counts.isVisible()


def test_a_list_of_far_too_many_is_refused_with_the_line(drive: Drive, tmp_path: Path) -> None:
    many = "\n".join(f"O{n};Ouder {n};ouder;1" for n in range(1, 1_102))
    _, section = read(drive, tmp_path / "lijst.csv", f"{HEAD}\n{many}\n")
    assert section.bring_in.refused.words.text().startswith("Regel 1002")
    assert not section.bring_in.add.isEnabled()


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
    driver.wait(lambda: card.add.isVisible(), 60)
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
    driver.wait(lambda: section.bring_in.add.isVisible())
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
    driver.wait(lambda: section.bring_in.add.isVisible())
    section.bring_in.add.setFocus()
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


def shown(driver: Driver, card: Any, path: Path) -> None:
    """Bring a file in and wait until its list is shown."""
    card.read_file(str(path))
    driver.wait(lambda: card.isVisible() and card.bar.isHidden() and card.add.isVisible())
    driver.settle()


def test_lists_as_schools_have_them_come_in_one_after_the_other(drive: Drive, tmp_path: Path) -> None:
    driver = to_prepare(drive, "people")
    card = at(driver, "people").bring_in
    for case, expected in LISTS.items():
        path = tmp_path / expected.name
        path.write_bytes(expected.raw)
        shown(driver, card, path)
        assert card.choices.heads.currentData() == (expected.head or 0), case
        assert card.add.isEnabled() is not bool(expected.refused)
        if expected.refused:
            card.refused.button.click()
        first = not driver.evening.people.listed
        assert card.replace.isVisible() is not first
        (card.add if first else card.replace).click()
        driver.settle()
        assert driver.evening.people.planned == Counts(*expected.people), case


def test_refused_lines_are_left_out_with_one_button(drive: Drive, tmp_path: Path) -> None:
    wrong = f"{GOOD}O2;Fatma;ouder;negen\nO1;Nog iemand;ouder;1\n"
    driver, section = read(drive, tmp_path / "lijst.csv", wrong)
    card = section.bring_in
    card.refused.button.setFocus()
    driver.press(Qt.Key.Key_Space)
    assert card.state.text() == "3 mensen · 2 regels weggelaten"
    assert card.refused.words.text().startswith("Regel 5, kolom D: ")
    card.add.setFocus()
    driver.press(Qt.Key.Key_Space)
    assert [person.code for person in driver.evening.people.listed] == ["O1", "S1", "L1"]


def test_a_wish_for_who_is_left_out_is_left_out_too(drive: Drive, tmp_path: Path) -> None:
    lines = "Code;Naam;Wie;Samen met\nO1;Noor;ouder;O2\nO2;Wim;?;\n"
    driver, section = read(drive, tmp_path / "lijst.csv", lines)
    section.bring_in.refused.button.click()
    section.bring_in.add.click()
    driver.settle()
    (noor,) = driver.evening.people.listed
    assert (noor.code, noor.wishes) == ("O1", ())


def test_the_first_button_adds_and_the_other_says_whom_it_replaces(drive: Drive, tmp_path: Path) -> None:
    driver, section = reading(drive, tmp_path / "lijst.csv", GOOD)
    driver.do(c.ImportPeople, people=tuple(Person(f"p{n}", f"P{n}", Voice.PARENT) for n in range(25)))
    shown(driver, section.bring_in, tmp_path / "lijst.csv")
    card = section.bring_in
    assert (card.add.label(), card.replace.label()) == ("Voeg toe", "Vervang de 25 die er staan")
    assert card.add.x() < card.replace.x()
    card.replace.click()
    driver.settle()
    assert len(driver.evening.people.listed) == 3


def test_the_heads_are_pointed_at_by_a_click_or_a_key(drive: Drive, tmp_path: Path) -> None:
    lines = "Naam;Klas;Rol\nVoor;wie;komt\nWie;Naam;Groep\nouder;Noor;2\n"
    driver, section = read(drive, tmp_path / "lijst.csv", lines)
    card = section.bring_in
    assert card.choices.heads.currentText() == "regel 1: Naam · Klas · Rol"
    next(button for button in card.table.findChildren(Button) if button.label() == "3").click()
    driver.settle()
    assert card.choices.heads.currentText() == "regel 3: Wie · Naam · Groep"
    assert card.state.text() == "1 persoon"
    card.choices.heads.setFocus()
    driver.press(Qt.Key.Key_Home)
    assert card.choices.heads.currentText() == "er is geen kop"
    assert card.state.text() == "0 mensen · 4 regels geweigerd"


def test_what_the_columns_are_is_remembered_for_such_a_list_and_who_everyone_is_not(
    drive: Drive, tmp_path: Path
) -> None:
    lines = "Herkomst;Aangeduid;Naam\n{0};x;Noor\n"
    driver, section = read(drive, tmp_path / "lijst.csv", lines.format("iets"))
    card = section.bring_in
    card.table.used.emit(1, ColumnUse.LANGUAGE)
    card.choices.everyone.setFocus()
    driver.press(Qt.Key.Key_Down)
    card.add.click()
    driver.settle()
    assert driver.evening.people.listed[0].language == "x"
    kept = (tmp_path / "instellingen.json").read_text(encoding="utf-8")
    assert "Herkomst" not in kept
    assert "Noor" not in kept
    driver.stop()
    again = drive()
    again.app.workplace.pages.prepare.key = "people"
    card = at(again, "people").bring_in
    (tmp_path / "volgende.csv").write_text("Blad\n\n" + lines.format("anders"))
    shown(again, card, tmp_path / "volgende.csv")
    assert card.before.isVisible()
    assert [use.currentData() for use in card.table.uses] == ["unused", "language", "name"]
    assert card.choices.everyone.currentData() == ""
    assert "1 regel geweigerd" in card.state.text()


def test_the_answer_to_one_list_does_not_stay_for_the_next(drive: Drive, tmp_path: Path) -> None:
    driver, section = read(drive, tmp_path / "lijst.csv", "Naam\nNoor\nWim\n")
    card = section.bring_in
    card.choices.everyone.setFocus()
    driver.press(Qt.Key.Key_Down)
    assert card.add.isEnabled()
    (tmp_path / "ander.csv").write_text("Naam\nSam\n")
    shown(driver, card, tmp_path / "ander.csv")
    assert card.choices.everyone.currentText() == "wat in een kolom staat"
    assert not card.add.isEnabled()
