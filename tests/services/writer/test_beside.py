"""Beside the writer: a file on a slow stick holds up nobody who stores, and is written whole before the end."""

import threading
from pathlib import Path

import pytest

from app.models.ground.faults import BadInput, NotPossible, StoreTrouble
from app.models.ground.writing_files import write_file
from app.services.commands import commands as c
from app.services.writer.books import STORE_NAME, Books
from tests.driving import evening_at, keep
from tests.services.writer.test_writer import SECONDS, Office


def titled(books: Books) -> str:
    evening = books.load("evening-1")
    assert evening is not None
    return evening.title


@pytest.fixture
def office(tmp_path: Path) -> Office:
    keep(tmp_path, evening_at())
    return Office(tmp_path)


class Stick:
    """A stick that takes nothing until the test lets it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.asked, self.free = threading.Event(), threading.Event()

    def write(self, words: str) -> str:
        self.asked.set()
        assert self.free.wait(SECONDS)
        write_file(self.path, words.encode())
        return threading.current_thread().name


def test_while_a_slow_stick_is_written_to_the_writer_stores(office: Office, tmp_path: Path) -> None:
    stick = Stick(tmp_path / "uit.txt")
    written = office.writer.look_and_go_on(titled, stick.write)
    assert stick.asked.wait(SECONDS)
    assert office.do(c.HearAgain, id="q0").label == "quote_heard"
    assert not written.done()
    stick.free.set()
    assert written.result(SECONDS) != office.writer.name
    assert stick.path.read_text() == "Ouderavond Aanwezigheid"
    office.end()


def test_what_is_written_is_what_was_stored_when_it_was_asked(office: Office, tmp_path: Path) -> None:
    stick = Stick(tmp_path / "uit.txt")

    def heard(books: Books) -> str:
        evening = books.load("evening-1")
        assert evening is not None
        return str(evening.quotes[0].heard)

    office.do(c.HearAgain, id="q0")
    written = office.writer.look_and_go_on(heard, stick.write)
    office.do(c.HearAgain, id="q0")
    stick.free.set()
    written.result(SECONDS)
    assert stick.path.read_text() == "1"
    office.end()


def test_one_that_waits_can_be_called_off(office: Office, tmp_path: Path) -> None:
    first, second = Stick(tmp_path / "een.txt"), Stick(tmp_path / "twee.txt")
    answers = [office.writer.look_and_go_on(titled, stick.write) for stick in (first, second)]
    assert first.asked.wait(SECONDS)
    assert answers[1].cancel()
    first.free.set()
    answers[0].result(SECONDS)
    office.end()
    assert first.path.exists()
    assert not second.path.exists()


def test_what_was_asked_is_written_before_the_end(office: Office, tmp_path: Path) -> None:
    stick = Stick(tmp_path / "uit.txt")
    office.writer.look_and_go_on(titled, stick.write)
    office.writer.stop()
    assert stick.asked.wait(SECONDS)
    assert office.writer.is_alive()
    stick.free.set()
    office.writer.join(SECONDS)
    assert stick.path.exists()


def test_what_goes_wrong_is_the_answer_and_the_next_one_is_written(office: Office, tmp_path: Path) -> None:
    def gone(_books: Books) -> str:
        raise NotPossible("evening_gone")

    with pytest.raises(NotPossible, match="evening_gone"):
        office.writer.look_and_go_on(gone, len).result(SECONDS)
    with pytest.raises(StoreTrouble, match="cannot_write"):
        office.writer.look_and_go_on(titled, lambda _: write_file(tmp_path / "weg" / "a", b"")).result(SECONDS)
    with pytest.raises(StoreTrouble, match="unexpected"):
        office.writer.look_and_go_on(titled, lambda _: 1 / 0).result(SECONDS)
    assert office.writer.look_and_go_on(titled, len).result(SECONDS) == len("Ouderavond Aanwezigheid")
    office.end()


def test_without_a_store_it_is_refused(tmp_path: Path) -> None:
    (tmp_path / STORE_NAME).write_bytes(b"geen database" * 400)
    office = Office(tmp_path)
    with pytest.raises(BadInput, match="not_a_database"):
        office.writer.look_and_go_on(titled, len).result(SECONDS)
    office.end()
