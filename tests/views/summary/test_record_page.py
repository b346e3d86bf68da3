"""The record page in the real window: a closed evening to read, and to take along in every kind of file."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QStandardPaths, Qt

from app.services.commands import commands as c
from app.services.files.evening_file import from_json
from app.settings import Settings
from app.views.theme.style import current_scheme
from tests.driving import Driver, evening_at
from tests.full_disk import fill
from tests.reports.making import pdf_text, squeezed, word_text

NAME = "2026-11-24 verslag Ouderavond Aanwezigheid"


@pytest.fixture
def documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let the user's documents stand in the folder of the test."""
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _location: str(tmp_path / "Documenten"))
    return tmp_path / "Documenten" / "Samenspraak"


@pytest.fixture
def closed(dialogue: Driver) -> Driver:
    """Return the app at the record of an evening."""
    dialogue.chord("Ctrl+Shift+End", 2)
    assert dialogue.app.workplace.record.isVisible()
    return dialogue


def save(driver: Driver, kind: str) -> Any:
    """Press the button of this kind, and wait until it is said how that went."""
    page = driver.app.workplace.record
    page.status.show_status("")
    page.kinds[kind].setFocus()
    driver.press(Qt.Key.Key_Space)
    driver.wait(lambda: bool(page.status.text()), 60)
    return page


def test_the_record_is_saved_in_every_kind_and_can_be_opened(closed: Driver, documents: Path) -> None:
    readers = {"pdf": pdf_text, "docx": word_text, "txt": bytes.decode, "html": bytes.decode}
    page = closed.app.workplace.record
    assert not page.made.isVisible()
    for kind, read in readers.items():
        save(closed, kind)
        path = documents / f"{NAME}.{kind}"
        assert page.status.text() == f"Opgeslagen: {path}"
        text = squeezed(read(path.read_bytes()))
        for quote in closed.evening.quotes:
            assert squeezed(quote.text) in text
    assert page.made.open.isVisible()
    assert page.made.folder.isVisible()


def test_the_whole_evening_is_saved_for_another_laptop(closed: Driver, documents: Path) -> None:
    save(closed, "json")
    (path,) = documents.iterdir()
    assert from_json(path.read_bytes(), path.name) == closed.evening


def test_a_full_disk_is_said_in_red_and_leaves_nothing(
    closed: Driver, documents: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(documents, monkeypatch)
    page = save(closed, "pdf")
    assert page.status.text().startswith(f"{NAME}.pdf is niet op te slaan.")
    assert list(documents.iterdir()) == []
    assert not page.made.isVisible()


def test_the_next_record_offers_no_file_of_the_one_before(closed: Driver, documents: Path) -> None:
    page = save(closed, "txt")
    assert page.made.isVisible()
    closed.chord("F12")
    closed.chord("Ctrl+Shift+End", 2)
    assert page.isVisible()
    assert not page.made.isVisible()


def test_words_for_a_voice_have_its_colour_in_light_and_dark(closed: Driver) -> None:
    page = closed.app.workplace.record
    for scheme in ("light", "dark"):
        closed.app.preferences.choose(Settings(scheme=scheme))
        closed.settle()
        closed.settle()
        found = page.text.document().find("ouder: ")
        assert found.charFormat().foreground().color().name().upper() == current_scheme().parent.upper()


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("size", [(1280, 640), (1366, 728), (2560, 1300)])
def test_the_text_is_read_without_scrolling_sideways(closed: Driver, size: tuple[int, int], scale: float) -> None:
    page = closed.app.workplace.record
    closed.app.window.resize(*size)
    closed.app.preferences.choose(Settings(text_scale=scale))
    closed.settle()
    closed.settle()
    assert page.text.horizontalScrollBar().maximum() == 0
    assert page.text.viewport().height() > 4 * page.text.cursorRect().height(), "some lines at once"
    assert page.text.viewport().width() <= 820 * scale
    for button in (*page.kinds.values(), page.again):
        assert page.rect().contains(button.geometry().translated(button.parentWidget().pos()))


def test_a_record_of_many_words_opens_at_its_beginning(drive: Any) -> None:
    driver = drive(evening_at(quotes=200))
    driver.chord("Ctrl+Shift+End", 2)
    text = driver.app.workplace.record.text
    assert text.verticalScrollBar().value() == 0
    assert text.verticalScrollBar().maximum() > 0
    assert text.horizontalScrollBar().maximum() == 0


def test_a_file_of_the_record_says_where_names_may_stand_but_for_what_is_fine(closed: Driver, documents: Path) -> None:
    for number, words in enumerate(("dat zei Noor gisteren", "dat zei meneer Jansen")):
        closed.do(c.EditQuote, id=f"q{number}", text=words)
    page = closed.app.workplace.record
    assert page.names.label() == "2 citaten met namen: bekijken"
    closed.app.desk.allow_word("Noor")
    closed.settle()
    assert page.names.label() == "1 citaat met namen: bekijken"
    save(closed, "txt")
    assert "in 1 citaat staan woorden" in (documents / f"{NAME}.txt").read_text(encoding="utf-8")


def test_with_large_letters_most_of_the_page_is_the_record(closed: Driver) -> None:
    closed.app.preferences.choose(Settings(text_scale=2.0))
    closed.app.window.resize(1280, 640)
    closed.settle()
    page = closed.app.workplace.record
    assert page.text.height() > page.height() * 0.6
    assert page.again.visibleRegion().boundingRect() == page.again.rect()
    assert page.again.accessibleName() == "Avond heropenen"
    assert page.save.isVisible()
    assert not any(button.isVisible() for button in page.kinds.values())
    assert [page.save.itemData(place) for place in range(1, page.save.count())] == list(page.kinds)
