"""Tests of deleting: of an evening that was deleted, no word is left in any file of the data folder."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.models.agenda import Agenda
from app.models.dialogue import Draft, Prompt, Quote, Voice
from app.models.evening import Details, Evening
from app.models.faults import NotPossible
from app.models.people import People
from app.models.preparation import Theme
from app.models.run import Run
from app.models.summary import KeyPoint
from app.services import commands as c
from app.services import plan_commands as p
from app.services.books import Books
from app.store import erasing
from tests.store.making import make_evening

CANARY = "KANARIE-7f3a2c"
NOW = datetime(2026, 11, 26, 18, 0, tzinfo=UTC)


def told(evening_id: str = "e1") -> Evening:
    """Return an evening with the canary in every text a user can write."""
    made = make_evening(evening_id)
    block = replace(made.agenda.blocks[0], title=CANARY, who=CANARY, goal=CANARY, remark=CANARY, corner=CANARY)
    step = replace(made.agenda.blocks[2].steps[0], title=CANARY, cues=(CANARY,), heading=CANARY, lines=(CANARY,))
    talk = replace(made.agenda.blocks[2], steps=(step, *made.agenda.blocks[2].steps[1:]))
    person = replace(made.people.listed[0], code=CANARY, role=CANARY, year_group=CANARY, name=CANARY, language=CANARY)
    plan = replace(
        made.plan,
        tasks=tuple(replace(task, title=CANARY, note=CANARY, owner=CANARY) for task in made.plan.tasks),
        place=CANARY,
        reply=CANARY,
        interpreter=CANARY,
    )
    return replace(
        made,
        title=CANARY,
        details=Details(*(CANARY,) * 5, 5, CANARY, CANARY),
        agenda=Agenda((block, made.agenda.blocks[1], talk, *made.agenda.blocks[3:])),
        prompts=(Prompt("p1", CANARY, CANARY), *made.prompts[1:]),
        points=(KeyPoint("k0", CANARY), *made.points),
        quotes=(Quote(f"{evening_id}-c", "dialogue", "p1", Voice.PARENT, CANARY, NOW, owner=CANARY), *made.quotes),
        draft=Draft(text=CANARY, aside=CANARY),
        run=Run(),
        plan=plan,
        themes=(Theme("t", CANARY, (CANARY,)), *made.themes),
        people=People(made.people.expected, made.people.came, (person, *made.people.listed[1:])),
    )


def hits(folder: Path) -> dict[str, int]:
    """Count the canary in every file: as it was written, in small letters, and in UTF-16."""
    wanted = [word.encode(code) for word in (CANARY, CANARY.lower()) for code in ("utf-8", "utf-16-le")]
    found = {path.name: sum(path.read_bytes().count(word) for word in wanted) for path in folder.rglob("*.*")}
    return {name: count for name, count in found.items() if count}


def filled(folder: Path) -> Books:
    """Open books with the canary in rows, histories, deleted rows, several backups and a store that was replaced."""
    books = Books(folder, NOW)
    books.put_evening(told("e1"))
    books.put_evening(replace(make_evening("e2"), run=Run()))

    def do(command: c.Command) -> None:
        books.handle(books.load("e1"), command)

    do(c.EditQuote(NOW, "e1-c", f"{CANARY} nog een keer"))
    do(c.DeleteQuote(NOW, "e1-c"))
    do(c.SaveDraft(NOW, Draft(text=f"{CANARY} half")))
    do(p.DropPerson(NOW, "p1"))
    do(p.SetArrangements(NOW, "aula", "", ""))
    for minutes in (1, 2, 3):
        books.back_up(NOW + timedelta(minutes=minutes)).result(20)
    (folder / "samenspraak.db.vervangen-20261101-120000").write_bytes(books.backups()[0].read_bytes())
    return books


def test_of_a_deleted_evening_nothing_is_left_in_any_file(tmp_path: Path) -> None:
    books = filled(tmp_path)
    assert hits(tmp_path)
    other = books.load("e2")
    books.handle(None, p.DeleteEvening(NOW + timedelta(minutes=5), "e1"))
    assert hits(tmp_path) == {}
    assert books.load("e1") is None
    assert books.load("e2") == other
    assert len(books.backups()) == 1
    books.close()
    assert hits(tmp_path) == {}


def test_the_search_sees_what_deleting_alone_leaves_behind(tmp_path: Path) -> None:
    books = filled(tmp_path)
    with books.store.change() as change:
        change.drop_evening("e1")
    assert "samenspraak.db-wal" in hits(tmp_path)
    assert any(name.startswith("samenspraak-") for name in hits(tmp_path))
    books.close()


def test_without_writing_the_file_anew_the_search_goes_red(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(erasing, "wipe", lambda driver: None)
    books = filled(tmp_path)
    books.handle(None, p.DeleteEvening(NOW + timedelta(minutes=5), "e1"))
    assert hits(tmp_path)
    books.close()


def test_while_an_evening_runs_none_is_deleted(tmp_path: Path) -> None:
    books = Books(tmp_path, NOW)
    books.put_evening(make_evening("e1"))
    with pytest.raises(NotPossible, match="evening_runs"):
        books.handle(None, p.DeleteEvening(NOW, "e1"))
    assert books.load("e1") is not None
    books.close()


def test_deleting_twice_is_no_fault(tmp_path: Path) -> None:
    books = filled(tmp_path)
    for minutes in (5, 6):
        books.handle(None, p.DeleteEvening(NOW + timedelta(minutes=minutes), "e1"))
    assert len(books.backups()) == 1
    books.close()


def test_a_clock_that_is_years_ahead_takes_no_list_away(tmp_path: Path) -> None:
    books = filled(tmp_path)
    before = books.backups()
    assert books.purge_people(datetime(2099, 1, 1, tzinfo=UTC)) == 0
    evening = books.load("e2")
    assert evening is not None
    assert evening.people.listed
    assert books.backups() == before
    books.close()


def test_names_go_by_themselves_thirty_days_after_the_evening(tmp_path: Path) -> None:
    books = filled(tmp_path)
    day = told().date
    last = datetime(day.year, day.month, day.day, 12, tzinfo=UTC) + timedelta(days=29)
    assert books.purge_people(last) == 0
    before = books.load("e2")
    assert before is not None
    assert before.people.listed
    assert books.purge_people(last + timedelta(days=1)) == 2
    after = books.load("e2")
    assert after is not None
    assert (after.people.listed, after.seating.seats) == ((), ())
    assert (after.people.expected, after.seating.tables) == (before.people.expected, before.seating.tables)
    assert (after.quotes, after.agenda) == (before.quotes, before.agenda)
    assert not [path for path in tmp_path.rglob("*.*") if b"Noor de Wit" in path.read_bytes()]
    with pytest.raises(NotPossible, match="nothing_to_undo"):
        books.handle(books.load("e1"), p.UndoPlan(NOW))
    assert books.purge_people(last + timedelta(days=2)) == 0
    books.close()
