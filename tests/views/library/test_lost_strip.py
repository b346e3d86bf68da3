"""A store that was lost, in the real window: the start screen says so and brings the evenings back."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from app.models.agenda.run import Run
from app.models.said.dialogue import Quote, Voice
from app.services.commands import commands as c
from app.services.writer.books import Books
from app.store.files import STORE_NAME, beside
from app.views.library.lost_strip import LostStrip
from tests.driving import DOORS, Driver, closed_evening, evening_at, keep, stored_evening

pytestmark = pytest.mark.usefixtures("undrawn")

Drive = Callable[..., Driver]


def lose(folder: Path) -> None:
    """Keep two evenings with a backup, and lose the store."""
    keep(folder, closed_evening())
    keep(folder, replace(evening_at(), run=Run()))
    books = Books(folder, DOORS)
    books.back_up(DOORS - timedelta(minutes=5)).result(60)
    books.close()
    for path in (folder / STORE_NAME, *beside(folder / STORE_NAME)):
        path.unlink(missing_ok=True)


def strip(driver: Driver) -> LostStrip:
    return driver.app.workplace.start.lost


def press(driver: Driver, words: str) -> None:
    next(button for button in strip(driver).buttons() if button.label() == words).click()


def shelf(driver: Driver) -> list[str]:
    return [row.title for row in driver.app.workplace.start.shelf.rows]


def test_a_lost_store_is_no_first_start_and_all_of_it_can_be_put_back(drive: Drive, tmp_path: Path) -> None:
    lose(tmp_path)
    driver = drive()
    driver.wait(strip(driver).isVisible)
    assert strip(driver).text() == (
        "2 avonden staan niet hier, maar wel in een reservekopie, zoals “Ouderavond Aanwezigheid” van 24 november. "
        "De nieuwste reservekopie is van 18.55."
    )
    press(driver, "Terugzetten")
    driver.wait(lambda: len(shelf(driver)) == 2)
    driver.wait(lambda: not strip(driver).isVisible())
    assert "2 avonden zijn terug." in driver.app.workplace.start.status.text()
    driver.stop()
    assert len(stored_evening(tmp_path, "evening-1").quotes) == 4


def test_not_now_keeps_every_backup_and_the_next_start_asks_again(drive: Drive, tmp_path: Path) -> None:
    lose(tmp_path)
    copies = set((tmp_path / "backups").glob("*.db"))
    driver = drive()
    driver.wait(strip(driver).isVisible)
    press(driver, "Nu niet")
    assert not strip(driver).isVisible()
    new = evening_at()
    driver.do(c.CreateEvening, id="proef", title="Proef", date=new.date, anchor=new.anchor, details=new.details)
    driver.chord("Ctrl+H")
    driver.do(c.BinEvening, id="proef")
    driver.do(c.EraseEvening, id="proef", title="Proef")
    assert copies <= set((tmp_path / "backups").glob("*.db"))
    driver = drive()
    driver.wait(strip(driver).isVisible)


def take_the_place(folder: Path) -> None:
    """Let the oldest backup of an evening lie in the place of the store."""
    keep(folder, replace(evening_at(quotes=1), run=Run()))
    books = Books(folder, DOORS)
    old = books.back_up(DOORS - timedelta(minutes=9)).result(60)
    for number in (1, 2, 3):
        said = Quote(f"n{number}", "dialoog", None, Voice.PARENT, f"gezegd als {number}", DOORS)
        books.handle(books.load("evening-1"), c.AddQuote(DOORS, said))
    books.back_up(DOORS - timedelta(minutes=5)).result(60)
    books.close()
    shutil.copy(old, folder / STORE_NAME)


def test_an_older_copy_in_the_place_of_the_store_is_told_and_what_was_said_comes_back(
    drive: Drive, tmp_path: Path
) -> None:
    take_the_place(tmp_path)
    driver = drive()
    driver.wait(strip(driver).isVisible)
    assert strip(driver).text() == (
        "3 citaten staan niet hier, maar wel in een reservekopie, zoals van “Ouderavond Aanwezigheid” van 24 november. "
        "De nieuwste reservekopie is van 18.55. Met Terugzetten wordt de avond zoals hij daar is; wat hier sindsdien is "
        "gezegd blijft staan."
    )
    press(driver, "Terugzetten")
    driver.wait(lambda: not strip(driver).isVisible())
    assert "1 avond is terug." in driver.app.workplace.start.status.text()
    driver.stop()
    assert [quote.id for quote in stored_evening(tmp_path).quotes] == ["q0", "n1", "n2", "n3"]


def test_with_all_evenings_here_nothing_is_said(drive: Drive, tmp_path: Path) -> None:
    keep(tmp_path, closed_evening())
    driver = drive()
    looked = []
    driver.app.parts.lost.changed.connect(lambda: looked.append(True))
    driver.app.parts.lost.look()
    driver.wait(lambda: bool(looked))
    assert not strip(driver).isVisible()
