"""The store at its edge, in the real process: lost, replaced, put back with notes that wait, and killed while one types."""

import os
import shutil
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from app.models.agenda.run import Run
from app.models.evening import Evening
from app.models.said.dialogue import Quote, Voice
from app.services.writer.books import Books
from app.store.files import STORE_NAME, beside
from app.store.unfinished import FILE_NAME
from app.views.widgets.typing_pause import PAUSE_MS
from tests.driving import closed_evening, evening_at, keep, stored_evening
from tests.killing import PATIENCE, Process

pytestmark = pytest.mark.skipif(os.name != "posix", reason="kills as POSIX does")

Start = Callable[..., Process]
UNSAVED = "nog niet opgeslagen…"
LOST = "staat niet hier, maar wel in een reservekopie: “Avond van oktober”"
INVULLEN = {"School": "De Linde", "Leerjaren": "1 en 2", "Wie er van school zijn (functies)": "mentoren"}


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Give a way to start the app on the folder of the test; what ran before is ended."""
    started: list[Process] = []

    def begin(*plants: str) -> Process:
        for process in started:
            process.end()
        started.append(Process(tmp_path, *plants))
        return started[-1]

    yield begin
    for process in started:
        process.end()


def see(process: Process, word: str, until: Callable[[object], bool], seconds: float = PATIENCE) -> None:
    """Ask for something until it is as it is to be.

    Between two questions the app is left alone: what it does when it has nothing else to do must have its turn.
    """
    end = time.monotonic() + seconds
    process.tell(word)
    while not until(found := process.hear(word)):
        assert time.monotonic() < end, found
        threading.Event().wait(0.05)
        process.tell(word)


def says(words: str) -> Callable[[object], bool]:
    return lambda strips: words in " ".join(map(str, strips if isinstance(strips, list) else [strips]))


def is_stored(chip: object) -> bool:
    return str(chip).startswith("opgeslagen")


# Lost or replaced


def no_file(folder: Path) -> None:
    """The store is gone."""
    for path in (folder / STORE_NAME, *beside(folder / STORE_NAME)):
        path.unlink(missing_ok=True)


def empty_store(folder: Path) -> None:
    """The store of a first start lies in the place of the one that was there."""
    no_file(folder)
    Books(folder, datetime.now(UTC)).close()


def other_store(folder: Path) -> None:
    """A store of another laptop, with an evening of its own, lies there."""
    no_file(folder)
    keep(folder / "elders", replace(evening_at(quotes=0), id="elders", title="Van elders", run=Run()))
    shutil.move(folder / "elders" / STORE_NAME, folder / STORE_NAME)


def lose(folder: Path, how: Callable[[Path], None]) -> set[Path]:
    """Keep an evening with a backup, and lose the store; return the backups."""
    keep(folder, closed_evening())
    books = Books(folder, datetime.now(UTC))
    books.back_up(datetime.now(UTC)).result(60)
    books.close()
    how(folder)
    return set((folder / "backups").glob("*.db"))


def brought_back(folder: Path, start: Start, how: Callable[[Path], None], *plants: str) -> None:
    backups = lose(folder, how)
    process = start(*plants)
    see(process, "strips", says(LOST), 5 if plants else PATIENCE)
    process.tell("press", "Terugzetten")
    see(process, "shelf", lambda shelf: isinstance(shelf, dict) and "vorige" in shelf["ids"])
    process.kill()
    assert stored_evening(folder, "vorige") == closed_evening()
    assert backups <= set((folder / "backups").glob("*.db"))


@pytest.mark.parametrize(
    "how",
    [no_file, pytest.param(empty_store, marks=pytest.mark.proof), pytest.param(other_store, marks=pytest.mark.proof)],
)
def test_a_store_that_was_lost_or_replaced_is_told_and_its_evenings_come_back(
    tmp_path: Path, start: Start, how: Callable[[Path], None]
) -> None:
    brought_back(tmp_path, start, how)
    if how is other_store:
        assert stored_evening(tmp_path, "elders").title == "Van elders"


@pytest.mark.proof
def test_that_check_sees_a_lost_store_that_is_taken_for_a_first_start(tmp_path: Path, start: Start) -> None:
    with pytest.raises(AssertionError, match=r"^\[\]"):
        brought_back(tmp_path, start, no_file, "first-start")


def take_the_place(folder: Path) -> tuple[Evening, set[Path]]:
    """Keep an evening with a backup, and put a copy of before most of it was said in its place; return both."""
    evening = replace(evening_at(quotes=4), run=Run())
    keep(folder, evening)
    books = Books(folder, datetime.now(UTC))
    books.back_up(datetime.now(UTC)).result(60)
    books.close()
    no_file(folder)
    keep(folder, replace(evening, quotes=evening.quotes[:1]))
    return evening, set((folder / "backups").glob("*.db"))


def told_and_put_back(folder: Path, start: Start, *plants: str) -> None:
    evening, backups = take_the_place(folder)
    process = start(*plants)
    see(process, "strips", says("3 citaten staan niet hier, maar wel in een reservekopie"), 5 if plants else PATIENCE)
    process.tell("press", "Terugzetten")
    see(process, "strips", lambda strips: strips == [])
    process.kill()
    assert stored_evening(folder) == evening
    assert backups <= set((folder / "backups").glob("*.db"))


def test_an_older_copy_in_the_place_of_the_store_is_told_and_what_was_said_comes_back(
    tmp_path: Path, start: Start
) -> None:
    told_and_put_back(tmp_path, start)


@pytest.mark.proof
def test_that_check_sees_an_older_copy_that_is_taken_for_the_store(tmp_path: Path, start: Start) -> None:
    with pytest.raises(AssertionError, match=r"^\[\]"):
        told_and_put_back(tmp_path, start, "first-start")


# A backup with notes that wait


def put_back_with_notes(folder: Path, start: Start, *plants: str) -> list[str]:
    """Put a backup back while two notes wait, and kill; return what the store has."""
    keep(folder, evening_at(quotes=0, now=datetime.now(UTC)))
    books = Books(folder, datetime.now(UTC))
    books.back_up(datetime.now(UTC)).result(60)
    books.close()
    process = start(*plants)
    process.tell("refuse_notes", True)
    process.hear("refuses")
    process.tell("enter_quickly", ["eerste", "tweede"])
    process.hear("entered")
    process.begin_note("een halve zin")
    process.tell("refuse_notes", False)
    process.tell("put_back")
    process.hear("opened_again")
    if not plants:
        see(process, "chip", is_stored)
        assert process.state()["field"] == "een halve zin"
    process.kill()
    return [quote.text for quote in stored_evening(folder).quotes]


@pytest.mark.proof
def test_notes_that_wait_are_stored_after_a_backup_was_put_back(tmp_path: Path, start: Start) -> None:
    assert put_back_with_notes(tmp_path, start) == ["eerste", "tweede"]
    assert stored_evening(tmp_path).draft.text == "een halve zin"


@pytest.mark.proof
def test_that_check_sees_notes_that_are_thrown_away(tmp_path: Path, start: Start) -> None:
    assert put_back_with_notes(tmp_path, start, "forgetful") == []


# Killed while one types


def fill_in(process: Process, seconds: float = PATIENCE) -> None:
    """Type in three fields, and wait until the top bar says that all is stored."""
    process.tell("key", "Ctrl+I")
    for name, words in INVULLEN.items():
        process.tell("into", name)
        process.tell("type", words)
        process.tell("chip")
        assert process.hear("chip") == UNSAVED
    see(process, "chip", is_stored, seconds)


def test_killed_while_the_school_fills_in_every_field_is_there(tmp_path: Path, start: Start) -> None:
    keep(tmp_path, evening_at(now=datetime.now(UTC)))
    process = start()
    process.state()
    fill_in(process)
    process.kill()
    details = stored_evening(tmp_path).details
    assert (details.school, details.year_groups, details.functions) == tuple(INVULLEN.values())


@pytest.mark.proof
def test_that_check_sees_a_field_that_waits_until_it_is_left(tmp_path: Path, start: Start) -> None:
    keep(tmp_path, evening_at(now=datetime.now(UTC)))
    process = start("no-pause")
    process.state()
    with pytest.raises(AssertionError, match=UNSAVED):
        fill_in(process, 5)


@pytest.mark.proof
@pytest.mark.parametrize("name", ["Titel", "Plaats", "Hoe ouders zich aanmelden"])
def test_killed_while_one_prepares_what_is_typed_is_there(tmp_path: Path, start: Start, name: str) -> None:
    keep(tmp_path, replace(evening_at(quotes=0), run=Run(), date=datetime(2027, 11, 24).date()))
    process = start()
    process.open("evening-1", "prepare")
    process.tell("into", name)
    process.tell("type", "halverwege")
    process.tell("chip")
    assert process.hear("chip") == UNSAVED
    see(process, "chip", is_stored)
    process.kill()
    evening = stored_evening(tmp_path)
    assert "halverwege" in f"{evening.title} {evening.plan}"


def test_killed_while_one_mends_the_record_what_is_typed_is_there(tmp_path: Path, start: Start) -> None:
    closed = closed_evening()
    quote = Quote("q0", "dialoog", None, Voice.PARENT, "Eerst zo.", closed.created_at)
    keep(tmp_path, replace(closed, quotes=(quote,)))
    process = start()
    process.open("vorige", "record")
    process.tell("choose_part", "words")
    process.tell("into", "De gekozen tekst")
    process.tell("type", "Halverwege. ")
    process.hear("done", "EditQuote")
    process.kill()
    assert stored_evening(tmp_path, "vorige").quotes[0].text.startswith("Halverwege.")


@pytest.mark.proof
def test_killed_while_one_types_another_title_on_the_shelf_it_is_there(tmp_path: Path, start: Start) -> None:
    keep(tmp_path, closed_evening())
    process = start()
    process.tell("into_the_shelf")
    process.tell("key", "F2")
    process.tell("type", "Halverwege ")
    process.hear("done", "RenameEvening")
    process.kill()
    assert stored_evening(tmp_path, "vorige").title.startswith("Halverwege")


def unfinished(folder: Path, words: str) -> Callable[[], bool]:
    """Return what tells whether these words stand in the file of what is not finished."""
    return lambda: (folder / FILE_NAME).exists() and words in (folder / FILE_NAME).read_text(encoding="utf-8")


def fields_of(process: Process) -> dict[str, str]:
    process.tell("fields")
    fields: dict[str, str] = process.hear("fields")
    return fields


def test_killed_while_one_fills_in_a_new_evening_it_is_there_again(tmp_path: Path, start: Start) -> None:
    keep(tmp_path, replace(evening_at(quotes=0), run=Run(), date=date(2027, 11, 24)))
    process = start()
    process.tell("press", "Nieuwe avond")
    for name, words in (("Titel", "Halverwege "), ("School", "De Linde")):
        process.tell("into", name)
        process.tell("type", words)
    process.wait_until(unfinished(tmp_path, "De Linde"))
    process.kill()
    process = start()
    process.wait_until_seen(lambda seen: bool(seen["form"]))
    assert (fields_of(process)["Titel"][:10], fields_of(process)["School"]) == ("Halverwege", "De Linde")
    process.tell("into", "Datum")
    process.tell("type", "12-12-2026")
    process.tell("press", "Maak de avond")
    process.hear("done", "CreateEvening")
    process.wait_until(lambda: not unfinished(tmp_path, "De Linde")())
    process.kill()
    assert stored_evening(tmp_path).details.school == "De Linde"


@pytest.mark.proof
def test_killed_while_one_gives_an_own_draaiboek_its_title_it_is_there_again(tmp_path: Path, start: Start) -> None:
    keep(tmp_path, replace(evening_at(quotes=0), run=Run(), date=date(2027, 11, 24)))
    name = "Titel van het draaiboek"
    process = start()
    for again in (False, True):
        process.tell("open", "evening-1")
        see(process, "keep_plan", bool)
        if not again:
            process.tell("into", name)
            process.tell("type", "Halverwege ")
            process.wait_until(unfinished(tmp_path, "Halverwege"))
            process.kill()
            process = start()
    process.wait_until(lambda: fields_of(process)[name].startswith("Halverwege"))


def test_what_is_typed_is_stored_within_a_second() -> None:
    assert PAUSE_MS < 1_000
