"""The writer: it answers when it is stored, in the order of asking, and keeps where the clocks stand while it runs."""

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from app.models.agenda.run import Run
from app.models.damage import Damage
from app.models.evening import Evening, StageMode
from app.models.ground.clock import Beat
from app.models.ground.faults import BadInput, Fault, NotPossible, StoreTrouble
from app.models.said.dialogue import Draft, Quote, Voice
from app.services.commands import commands as c
from app.services.commands.command import Stored
from app.services.writer.books import BACKUPS_NAME, STORE_NAME, Books
from app.services.writer.writer import Opened, Writer
from app.store.copies.backup import all_backups
from app.store.copies.contents import evenings_in
from app.store.evenings import Change, Store
from tests.driving import DOORS, TestSource, evening_at, keep

SECONDS = 60.0


class Ears:
    """Hears what the writer tells, in the writer's own thread."""

    def __init__(self) -> None:
        self.opened: Opened | None = None
        self.not_opened: list[Fault] = []
        self.changes: list[tuple[Evening, Evening | None]] = []
        self.failed: list[Fault] = []
        self.damaged: list[tuple[Damage, ...]] = []
        self.backed_up: list[datetime] = []
        self.shelf_changes = 0
        self.recovered = 0
        self.heard = threading.Event()
        self.has_backup = threading.Event()

    def on_opened(self, opened: Opened) -> None:
        self.opened = opened
        self.heard.set()

    def on_not_opened(self, fault: Fault) -> None:
        self.not_opened.append(fault)
        self.heard.set()

    def on_recovered(self) -> None:
        self.recovered += 1

    def on_changed(self, after: Evening, before: Evening | None) -> None:
        self.changes.append((after, before))

    def on_shelf_changed(self) -> None:
        self.shelf_changes += 1

    def on_damaged(self, damaged: tuple[Damage, ...]) -> None:
        self.damaged.append(damaged)

    def on_failed(self, fault: Fault) -> None:
        self.failed.append(fault)

    def on_backed_up(self, at: datetime) -> None:
        self.backed_up.append(at)
        self.has_backup.set()


class Office:
    """A writer at work on a folder, with a clock that a test moves."""

    def __init__(self, folder: Path, source: TestSource | None = None) -> None:
        self.folder = folder
        self.source = source or TestSource()
        self.ears = Ears()
        self.writer = Writer(lambda: Books(folder, self.source.wall()), self.source, self.ears)
        self.writer.start()
        assert self.ears.heard.wait(SECONDS)

    def ask(self, kind: type[c.Command], **values: Any) -> Any:
        return self.writer.submit(kind(at=self.source.wall(), **values))

    def do(self, kind: type[c.Command], **values: Any) -> Stored:
        stored: Stored = self.ask(kind, **values).result(SECONDS)
        self.settle()
        return stored

    def settle(self) -> None:
        """Wait until all that was asked is done, and what is due beside it."""
        for _ in range(2):
            self.writer.look(lambda _books: None).result(SECONDS)

    def wait_for(self, until: Callable[[], bool]) -> None:
        """Wait until what is due beside the questions has made something true."""
        for _ in range(600):
            self.settle()
            if until():
                return
            threading.Event().wait(0.1)  # between two looks
        raise AssertionError("it did not come true in time")

    def beat(self) -> Beat | None:
        found: Beat | None = self.writer.look(lambda books: books.last_beat()).result(SECONDS)
        return found

    def end(self) -> None:
        self.writer.stop()
        self.writer.join(SECONDS)


Open = Callable[..., Office]


@pytest.fixture
def open_office(tmp_path: Path) -> Iterator[Open]:
    offices: list[Office] = []

    def begin(evening: Evening | None = None, source: TestSource | None = None) -> Office:
        if evening is not None:
            keep(tmp_path, evening)
        offices.append(Office(tmp_path, source))
        return offices[-1]

    yield begin
    for office in offices:
        office.end()


@pytest.fixture
def office(open_office: Open) -> Office:
    """A writer with an evening in its dialogue."""
    return open_office(evening_at())


def said(text: str, id: str = "new") -> Quote:
    return Quote(id, "dialoog", None, Voice.PARENT, text, DOORS)


def on_the_disk(folder: Path) -> list[str]:
    """Return all quotes as another connection sees them: only what was committed."""
    with closing(sqlite3.connect(f"{(folder / STORE_NAME).as_uri()}?mode=ro", uri=True)) as reader:
        return [text for (text,) in reader.execute("SELECT text FROM quote WHERE gone IS 0 ORDER BY seq")]


def is_on_the_disk_when_it_answers(office: Office) -> None:
    seen: list[bool] = []
    for number in range(20):
        answer = office.ask(c.AddQuote, quote=said(f"zin {number}", f"n{number}"))
        answer.add_done_callback(lambda _, text=f"zin {number}": seen.append(text in on_the_disk(office.folder)))
        answer.result(SECONDS)
    office.settle()
    assert seen == [True] * 20


def test_an_answer_comes_when_the_words_are_on_the_disk(office: Office) -> None:
    is_on_the_disk_when_it_answers(office)


def test_that_check_sees_an_answer_that_comes_too_early(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    """A planted fault: the command is answered at once and stored later."""
    later: list[Any] = []

    def early(self: Books, evening: Evening | None, command: c.Command, _running: Evening | None) -> Stored:
        later.append((evening, command))
        return Stored("evening-1", "early")

    monkeypatch.setattr(Books, "handle", early)
    with pytest.raises(AssertionError):
        is_on_the_disk_when_it_answers(office)
    assert len(later) == 20


def test_what_is_asked_first_is_answered_first_and_looking_sees_all_that_was_asked_before(office: Office) -> None:
    done: list[str] = []
    for number in range(10):
        answer = office.ask(c.AddQuote, quote=said(f"zin {number}", f"n{number}"))
        answer.add_done_callback(lambda _, number=number: done.append(f"zin {number}"))
    seen = office.writer.look(lambda books: books.load("evening-1")).result(SECONDS)
    assert seen is not None
    assert [quote.text for quote in seen.quotes[4:]] == done == [f"zin {number}" for number in range(10)]


def test_a_change_is_told_with_what_was_before_it(office: Office) -> None:
    office.do(c.HearAgain, id="q0")
    office.do(c.HearAgain, id="q0")
    (first, opened), (second, before) = office.ears.changes
    assert opened is not None
    assert (opened.quotes[0].heard, first.quotes[0].heard, second.quotes[0].heard) == (0, 1, 2)
    assert before == first
    office.do(c.OpenEvening, id="evening-1")
    assert office.ears.changes[-1] == (second, None)


def test_a_draft_is_kept_without_telling_all_screens(office: Office) -> None:
    office.do(c.SaveDraft, draft=Draft("d", "half"))
    assert office.ears.changes == []
    office.do(c.HearAgain, id="q0")
    assert office.ears.changes[-1][0].draft.text == "half"


def test_a_fault_is_the_answer_and_changes_nothing(office: Office) -> None:
    with pytest.raises(NotPossible, match="quote_gone"):
        office.do(c.StarQuote, id="weg", starred=True)
    assert office.ears.changes == []
    assert office.do(c.HearAgain, id="q0").label == "quote_heard"


def stores_too_well(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Let the next change be stored and yet reported as failed, as a disk may do."""
    change = Store.change
    armed = [True]

    @contextmanager
    def failing(store: Store) -> Iterator[Change]:
        with change(store) as opened:
            yield opened
        if armed and armed.pop():
            raise StoreTrouble("disk_error")

    monkeypatch.setattr(Store, "change", failing)
    return armed


def test_after_trouble_the_writer_looks_again_at_what_is_really_stored(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    stores_too_well(monkeypatch)
    with pytest.raises(StoreTrouble, match="disk_error"):
        office.do(c.AddQuote, quote=said("toch bewaard"))
    assert on_the_disk(office.folder).count("toch bewaard") == 1
    office.do(c.AddQuote, quote=said("toch bewaard"))
    office.do(c.StarQuote, id="new", starred=True)
    assert on_the_disk(office.folder).count("toch bewaard") == 1
    assert office.ears.changes[-1][0].quotes[-1].starred


def test_a_step_that_was_stored_in_spite_of_an_error_is_not_taken_twice(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    stores_too_well(monkeypatch)
    with pytest.raises(StoreTrouble):
        office.do(c.AddMinutes, minutes=5)
    office.do(c.UndoClock)
    assert office.ears.changes[-1][0].run.added == ()


def erases_while_another_reads(office: Office) -> None:
    """Erase an evening in the bin while another program still reads the words, which keeps them in the file."""
    office.do(c.CloseEvening)
    office.do(c.BinEvening, id="evening-1")
    with closing(sqlite3.connect(office.folder / STORE_NAME, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM quote").fetchone()
        with pytest.raises(StoreTrouble, match="not_erased"):
            office.ask(c.EraseEvening, id="evening-1", title=evening_at().title).result(SECONDS)


def test_trouble_that_is_not_of_the_disk_is_no_reason_to_say_later_that_all_is_stored_again(office: Office) -> None:
    erases_while_another_reads(office)
    office.writer.try_again().result(SECONDS)
    assert office.ears.recovered == 0


def test_trouble_that_is_not_of_the_disk_does_not_cost_the_last_backup(office: Office) -> None:
    office.wait_for(office.ears.has_backup.is_set)
    office.writer.put_evening(replace(evening_at(quotes=0), id="other", run=Run())).result(SECONDS)
    erases_while_another_reads(office)
    office.end()
    assert "other" in evenings_in(all_backups(office.folder / BACKUPS_NAME)[0])


# Where the clocks stand


def test_a_beat_is_stored_every_five_seconds_while_an_evening_runs(office: Office) -> None:
    office.do(c.HearAgain, id="q0")
    first = office.beat()
    assert first is not None
    office.source.move(4)
    office.do(c.HearAgain, id="q0")
    assert office.beat() == first
    office.source.move(2)
    office.do(c.HearAgain, id="q0")
    second = office.beat()
    assert second is not None
    assert (second.boot - first.boot, second.wall - first.wall) == (6, timedelta(seconds=6))
    assert second.boot_id == "boot-1"


def test_the_beat_holds_the_time_of_the_evening_and_not_of_a_clock_set_by_hand(office: Office) -> None:
    office.do(c.HearAgain, id="q0")
    office.source.set_wall(DOORS + timedelta(days=9))
    office.source.move(10)
    office.do(c.HearAgain, id="q0")
    beat = office.beat()
    assert beat is not None
    assert beat.wall == DOORS + timedelta(seconds=10)


def test_a_pause_beats_on_and_a_closed_evening_does_not(office: Office) -> None:
    office.do(c.PauseClock)
    office.source.move(10)
    office.do(c.HearAgain, id="q0")
    paused = office.beat()
    assert paused is not None
    assert paused.wall == DOORS + timedelta(seconds=10)
    office.do(c.CloseEvening)
    office.source.move(10)
    office.do(c.SetStageMode, mode=StageMode.BLACK)
    assert office.beat() == paused


def test_before_the_evening_begins_nothing_beats(open_office: Open) -> None:
    office = open_office(replace(evening_at(), run=Run()))
    office.do(c.OpenEvening, id="evening-1")
    office.source.move(60)
    office.do(c.HearAgain, id="q0")
    assert office.beat() is None
    office.do(c.Begin)
    office.settle()
    assert office.beat() is not None


def test_an_evening_that_was_on_is_found_again_with_the_right_time(open_office: Open) -> None:
    office = open_office(evening_at())
    office.do(c.HearAgain, id="q0")
    office.end()
    office.source.move(1_000)
    office.source.set_wall(DOORS)
    again = open_office(source=office.source)
    opened = again.ears.opened
    assert opened is not None
    assert opened.running is not None
    assert opened.running.run.block == "dialoog"
    assert opened.doubt is None
    assert opened.clock.now() == DOORS + timedelta(seconds=1_000)


# Backups


def test_a_backup_is_made_at_the_start_and_then_after_a_minute_of_changes(office: Office) -> None:
    def backups() -> int:
        office.settle()
        assert office.ears.has_backup.wait(SECONDS)
        return len(all_backups(office.folder / BACKUPS_NAME))

    office.settle()
    assert backups() == 1
    office.do(c.HearAgain, id="q0")
    assert backups() == 1
    office.source.move(61)
    office.ears.has_backup.clear()
    office.do(c.HearAgain, id="q0")
    assert backups() == 2
    office.source.move(600)
    office.settle()
    assert backups() == 2, "nothing changed"
    assert office.ears.failed == []
    with closing(sqlite3.connect(all_backups(office.folder / BACKUPS_NAME)[0])) as backup:
        assert backup.execute("SELECT heard FROM quote WHERE id='q0'").fetchone() == (2,)


# Beginning and end


def test_a_store_that_cannot_be_opened_refuses_every_question_with_the_same_fault(
    tmp_path: Path, open_office: Open
) -> None:
    (tmp_path / STORE_NAME).write_bytes(b"geen database" * 400)
    office = open_office()
    assert [fault.key for fault in office.ears.not_opened] == ["not_a_database"]
    for _ in range(2):
        with pytest.raises(BadInput, match="not_a_database"):
            office.ask(c.HearAgain, id="q0").result(SECONDS)
        with pytest.raises(BadInput, match="not_a_database"):
            office.writer.look(lambda books: books.shelf()).result(SECONDS)
    office.end()
    assert not office.writer.is_alive()


def test_what_was_asked_before_the_end_is_done_before_the_end(office: Office) -> None:
    answers = [office.ask(c.AddQuote, quote=said(f"zin {number}", f"n{number}")) for number in range(30)]
    office.end()
    assert all(answer.done() for answer in answers)
    assert len(on_the_disk(office.folder)) == 34


def test_the_evening_is_the_stored_one_after_every_command(office: Office) -> None:
    """What the screens get is what the file holds, whatever is done."""
    evening = office.ears.opened.running if office.ears.opened else None
    assert evening is not None
    point = evening.points[0].id
    for kind, values in (
        (c.AddQuote, {"quote": said("nieuw")}),
        (c.LinkQuote, {"point": point, "quote": "new"}),
        (c.NextStep, {}),
        (c.ShowQuote, {"quote": "new"}),
        (c.DeleteQuote, {"id": "new"}),
        (c.UndoWords, {}),
        (c.UndoClock, {}),
        (c.PauseClock, {}),
        (c.CloseEvening, {}),
    ):
        office.do(kind, **values)
        shown = office.ears.changes[-1][0]
        assert shown == office.writer.look(lambda books: books.load("evening-1")).result(SECONDS)


# While the store is closed


def test_work_for_which_the_store_must_be_closed_finds_it_closed_and_comes_in_its_turn(office: Office) -> None:
    seen: list[list[str]] = []
    office.ask(c.AddQuote, quote=said("ervoor", "n1"))
    closed = office.writer.while_closed(lambda: seen.append(sorted(path.name for path in office.folder.glob("*.db*"))))
    after = office.ask(c.OpenEvening, id="evening-1")
    assert closed.result(SECONDS) is None
    assert after.result(SECONDS).label == "evening_opened"
    assert seen == [[STORE_NAME]], "an open store has a log beside it"
    assert on_the_disk(office.folder)[-1] == "ervoor"
    assert office.ears.opened is not None
    assert office.ears.opened.running is not None
    assert office.ears.opened.running.quotes[-1].text == "ervoor", "it was told anew"


def test_an_error_while_the_store_is_closed_is_the_answer_and_the_writer_goes_on(office: Office) -> None:
    def fail() -> None:
        raise BadInput("backup_damaged")

    with pytest.raises(BadInput, match="backup_damaged"):
        office.writer.while_closed(fail).result(SECONDS)
    with pytest.raises(StoreTrouble, match="unexpected"):
        office.writer.while_closed(lambda: 1 / 0).result(SECONDS)
    assert office.do(c.HearAgain, id="q0").label == "quote_heard"


def test_what_is_called_off_before_its_turn_is_not_done_and_the_store_stays_open(office: Office) -> None:
    free, done = threading.Event(), []
    office.writer.look(lambda _books: free.wait(SECONDS))
    closed = office.writer.while_closed(lambda: done.append(True))
    assert closed.cancel()
    opened = office.ears.opened
    free.set()
    office.settle()
    assert done == []
    assert office.ears.opened is opened


def test_a_store_that_cannot_be_opened_can_be_replaced(tmp_path: Path, open_office: Open) -> None:
    path = tmp_path / STORE_NAME
    path.write_bytes(b"geen database" * 400)
    office = open_office()
    assert office.ears.opened is None
    office.ears.heard.clear()
    office.writer.while_closed(path.unlink).result(SECONDS)
    assert office.ears.heard.wait(SECONDS)
    assert office.ears.opened is not None
    assert office.writer.look(lambda books: books.shelf(DOORS)).result(SECONDS) == ()
