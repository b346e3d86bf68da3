"""Bringing back evenings that stand in copies only: the store was lost, or another one lies in its place."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from app.models.agenda.run import Run
from app.models.evening import Evening
from app.models.followup.followup import (
    Action,
    ActionState,
    Answer,
    AnswerKind,
    Followup,
    Subject,
    SubjectKind,
    Update,
)
from app.models.followup.publications import Debrief, Length, OwnText, Publication
from app.models.ground.faults import NotPossible, StoreTrouble
from app.models.harvest.exits import Exit
from app.models.harvest.harvest import Harvest
from app.models.said.dialogue import Quote, Voice
from app.models.said.summary import KeyPoint
from app.services.commands import commands as c
from app.services.writer import bringing_back
from app.services.writer.books import Books, restore_backup
from app.services.writer.bringing_back import bring_back
from app.services.writer.joining import joined
from app.store.files import STORE_NAME, beside
from tests.driving import DOORS, evening_at
from tests.services.writer.test_bin import backups
from tests.store.making import make_evening
from tests.store.test_backup import UNREADABLE


def of_later_revision(path: Path) -> None:
    with closing(sqlite3.connect(path)) as driver, driver:
        driver.execute("PRAGMA user_version = 9000")


def without_parts(path: Path) -> None:
    with closing(sqlite3.connect(path)) as driver, driver:
        driver.execute("DROP TABLE part")


UNOPENED = (of_later_revision, without_parts)
"""What tells its evenings, and cannot be opened as a store."""

VERSIONS = Path(__file__).parents[2] / "store" / "versions"
LATER = DOORS + timedelta(days=1)


def other(evening_id: str = "other") -> Evening:
    return replace(evening_at(quotes=0), id=evening_id, title="Proefavond", run=Run())


def lose(folder: Path) -> Evening:
    """Keep an evening with its backup, and lose the store; return the evening."""
    books = Books(folder, DOORS)
    books.put_evening(evening_at())
    evening = books.load("evening-1")
    books.back_up(DOORS).result(60)
    books.close()
    for path in (folder / STORE_NAME, *beside(folder / STORE_NAME)):
        path.unlink(missing_ok=True)
    assert evening is not None
    return evening


def opened(folder: Path) -> tuple[dict[str, Evening | None], tuple[str, ...]]:
    """Return all evenings of the store by their ids, and the titles of those that are lost."""
    books = Books(folder, LATER)
    try:
        return {row.id: books.load(row.id) for row in books.shelf()}, tuple(
            one.title for one in books.search_for_lost()()
        )
    finally:
        books.close()


def test_an_empty_store_gets_the_newest_sound_backup_with_all_of_it(tmp_path: Path) -> None:
    evening = lose(tmp_path)
    assert opened(tmp_path) == ({}, (evening.title,))
    bring_back(tmp_path, LATER)
    assert opened(tmp_path) == ({evening.id: evening}, ())


def test_beside_another_evening_it_comes_back_and_that_one_stays(tmp_path: Path) -> None:
    evening = lose(tmp_path)
    books = Books(tmp_path, LATER)
    books.put_evening(other())
    stays = books.load("other")
    books.close()
    before = backups(tmp_path)
    bring_back(tmp_path, LATER)
    assert opened(tmp_path) == ({evening.id: evening, "other": stays}, ())
    assert before <= backups(tmp_path)
    assert [path.name for path in tmp_path.iterdir() if "half" in path.name] == []


def test_one_that_runs_does_not_come_back_beside_another_that_runs(tmp_path: Path) -> None:
    evening = lose(tmp_path)
    books = Books(tmp_path, LATER)
    books.put_evening(replace(evening_at(quotes=0), id="other"))
    books.close()
    with pytest.raises(NotPossible, match="another_runs"):
        bring_back(tmp_path, LATER)
    assert opened(tmp_path)[1] == (evening.title,)


def test_a_damaged_copy_is_passed_over_for_the_newest_sound_one(tmp_path: Path) -> None:
    evening = lose(tmp_path)
    [sound] = backups(tmp_path)
    damaged = sound.with_name("samenspraak-20261124-190000.db")
    shutil.copy(sound, damaged)
    with closing(sqlite3.connect(damaged)) as driver, driver:
        driver.execute("UPDATE quote SET text = 'iets anders' WHERE id = 'q0'")
    for is_empty in (True, False):
        if not is_empty:
            for path in (tmp_path / STORE_NAME, *beside(tmp_path / STORE_NAME)):
                path.unlink(missing_ok=True)
            books = Books(tmp_path, LATER)
            books.put_evening(other())
            books.close()
        bring_back(tmp_path, LATER)
        assert opened(tmp_path)[0][evening.id] == evening


def test_without_any_sound_copy_nothing_changes(tmp_path: Path) -> None:
    lose(tmp_path)
    [copy] = backups(tmp_path)
    with closing(sqlite3.connect(copy)) as driver, driver:
        driver.execute("UPDATE quote SET text = 'iets anders' WHERE id = 'q0'")
    with pytest.raises(StoreTrouble, match="not_brought_back"):
        bring_back(tmp_path, LATER)
    assert opened(tmp_path)[0] == {}
    assert copy.exists()


@pytest.mark.parametrize("beside_another", [True, False])
@pytest.mark.parametrize("spoil", [*UNREADABLE, *UNOPENED])
def test_a_copy_that_cannot_be_looked_into_does_not_keep_the_evenings_away(
    tmp_path: Path, spoil: Callable[[Path], None], beside_another: bool
) -> None:
    evening = lose(tmp_path)
    [sound] = backups(tmp_path)
    spoilt = sound.with_name("samenspraak-20261124-190000.db")
    shutil.copy(sound, spoilt)
    spoil(spoilt)
    if beside_another:
        books = Books(tmp_path, LATER)
        books.put_evening(other())
        books.close()
    bring_back(tmp_path, LATER)
    assert opened(tmp_path)[0][evening.id] == evening
    assert spoilt.exists()
    assert [path.name for path in tmp_path.iterdir() if "half" in path.name] == []


# A store that an older copy of itself took the place of


def note(number: int) -> Quote:
    return Quote(f"n{number}", "dialoog", None, Voice.PARENT, f"Gezegd als {number}", DOORS)


def take_the_place(folder: Path, *, since: bool = True) -> tuple[Evening, set[Path]]:
    """Go on with an evening in backups, and put its oldest copy in the place of the store; return how far it was.

    One quote that was said is deleted again. With `since` one is said in the old copy too, and one of both deleted.
    """
    books = Books(folder, DOORS)
    books.put_evening(replace(evening_at(), run=Run()))
    old = books.back_up(DOORS).result(60)
    for number in (1, 2, 3):
        books.handle(books.load("evening-1"), c.AddQuote(DOORS, note(number)))
    books.back_up(DOORS + timedelta(minutes=1)).result(60)
    books.handle(books.load("evening-1"), c.DeleteQuote(DOORS, "n2"))
    books.handle(books.load("evening-1"), c.AddPoint(DOORS, KeyPoint("p9", "Vaker bellen")))
    books.back_up(DOORS + timedelta(minutes=2)).result(60)
    evening = books.load("evening-1")
    books.close()
    shutil.copy(old, folder / STORE_NAME)
    if since:
        books = Books(folder, LATER)
        books.handle(books.load("evening-1"), c.AddQuote(LATER, note(4)))
        books.handle(books.load("evening-1"), c.DeleteQuote(LATER, "q1"))
        books.close()
    assert evening is not None
    return evening, backups(folder)


def lost_quotes(folder: Path) -> list[tuple[str, int | None]]:
    books = Books(folder, LATER)
    try:
        return [(one.title, one.quotes) for one in books.search_for_lost()()]
    finally:
        books.close()


def test_quotes_that_stand_in_a_copy_only_are_told(tmp_path: Path) -> None:
    evening, _copies = take_the_place(tmp_path)
    assert lost_quotes(tmp_path) == [(evening.title, 2)]


def test_the_evening_becomes_as_in_the_copy_with_what_was_said_and_deleted_since(tmp_path: Path) -> None:
    evening, copies = take_the_place(tmp_path)
    books = Books(tmp_path, LATER)
    here = books.load("evening-1")
    books.close()
    bring_back(tmp_path, LATER)
    expected = replace(evening, quotes=(*(one for one in evening.quotes if one.id != "q1"), note(4)))
    assert opened(tmp_path) == ({"evening-1": expected}, ())
    [fresh] = backups(tmp_path) - copies
    restore_backup(fresh, tmp_path / "elders", LATER)
    assert opened(tmp_path / "elders")[0] == {"evening-1": here}, "a backup was made of how it was"


def test_what_was_made_in_the_old_copy_stays_when_the_evening_is_brought_back(tmp_path: Path) -> None:
    evening, _copies = take_the_place(tmp_path, since=False)
    books = Books(tmp_path, LATER)
    made = (
        c.AddAction(LATER, action=Action("a1", "Een kaartje")),
        c.AddUpdate(LATER, action="a1", update=Update("u1", LATER.date(), "Gedrukt", ActionState.BUSY)),
        c.SetDebrief(LATER, debrief=Debrief("De rust")),
        c.PutOwnText(LATER, text=OwnText("brief:thanks", "Dank", "")),
        c.AddPoint(LATER, KeyPoint("na", "Na afloop", after=True)),
        c.GiveAnswer(LATER, answer=Answer(Subject(SubjectKind.POINT, "na"), AnswerKind.DO)),
        c.Publish(
            LATER, publication=Publication("m1", Length.PROGRESS, LATER.date(), "directie", "", "Zo ver zijn we")
        ),
        c.AddExit(LATER, exit=Exit("hoopvol"), place=0),
    )
    for command in made:
        books.handle(books.load("evening-1"), command)
    here = books.load("evening-1")
    books.close()
    assert here is not None
    bring_back(tmp_path, LATER)
    back = opened(tmp_path)[0]["evening-1"]
    assert back is not None
    assert back.quotes == evening.quotes
    assert (back.followup, back.exits) == (here.followup, here.exits)
    assert [point.id for point in back.points][-2:] == ["p9", "na"]


def test_what_both_have_is_filled_from_here_where_the_copy_is_empty() -> None:
    update = Update("u1", LATER.date(), "Gedrukt", ActionState.DONE)
    busy = Action("a1", "Kaartje", state=ActionState.BUSY, updates=(replace(update, id="u0", state=ActionState.BUSY),))
    done = replace(busy, state=ActionState.DONE, updates=(*busy.updates, update))
    kept, form = OwnText("brief:said", "Zo zei u het", ""), Harvest("t1", ("Bellen", "", ""), pitch="Eén nummer")
    sent = Publication("m1", Length.BRIEF, LATER.date(), "directie", "", "Beste ouders", LATER.date(), "mail")
    there = replace(
        evening_at(),
        harvests=(form,),
        exits=(Exit("moe"), Exit("moe")),
        followup=Followup(actions=(busy,), own_texts=(kept,), publications=(replace(sent, sent_on=None),)),
    )
    here = replace(
        evening_at(),
        harvests=(
            replace(form, insights=("Iets anders", "Appen", ""), pitch="", question="Wie?"),
            Harvest("t2", pitch="Een tolk"),
        ),
        exits=(Exit("moe"), Exit("blij")),
        followup=Followup(
            actions=(done,), own_texts=(replace(kept, words="ouder"),), publications=(sent,), through="mail"
        ),
    )
    said = [quote.id for quote in here.quotes]
    back = joined(there, here, said, said)
    assert back.harvests == (replace(form, insights=("Bellen", "Appen", ""), question="Wie?"), here.harvests[1])
    assert sorted(one.word for one in back.exits) == ["blij", "moe", "moe"]
    assert back.followup == replace(there.followup, actions=(done,), publications=(sent,), through="mail")
    assert joined(there, there, said, said) == there


def test_what_was_deleted_is_not_lost_after_it_was_brought_back(tmp_path: Path) -> None:
    take_the_place(tmp_path)
    bring_back(tmp_path, LATER)
    assert lost_quotes(tmp_path) == []
    with pytest.raises(NotPossible, match="nothing_lost"):
        bring_back(tmp_path, LATER)


def test_what_was_deleted_before_is_not_lost_once_a_whole_evening_was_brought_back(tmp_path: Path) -> None:
    evening, _copies = take_the_place(tmp_path, since=False)
    for path in (tmp_path / STORE_NAME, *beside(tmp_path / STORE_NAME)):
        path.unlink(missing_ok=True)
    books = Books(tmp_path, LATER)
    books.put_evening(other())
    books.close()
    bring_back(tmp_path, LATER)
    assert opened(tmp_path)[0]["evening-1"] == evening
    assert lost_quotes(tmp_path) == []


def test_an_evening_that_runs_is_left_alone(tmp_path: Path) -> None:
    books = Books(tmp_path, DOORS)
    books.put_evening(evening_at())
    old = books.back_up(DOORS).result(60)
    books.handle(books.load("evening-1"), c.AddQuote(DOORS, note(1)))
    books.back_up(DOORS + timedelta(minutes=1)).result(60)
    books.close()
    shutil.copy(old, tmp_path / STORE_NAME)
    with pytest.raises(NotPossible, match="evening_runs"):
        bring_back(tmp_path, LATER)
    assert lost_quotes(tmp_path) == [(evening_at().title, 1)]


def test_of_an_evening_in_the_bin_nothing_is_lost(tmp_path: Path) -> None:
    take_the_place(tmp_path)
    books = Books(tmp_path, LATER)
    books.handle(None, c.BinEvening(LATER, "evening-1"))
    books.close()
    assert lost_quotes(tmp_path) == []


def test_when_no_backup_can_be_made_of_how_it_was_nothing_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    take_the_place(tmp_path)
    before = opened(tmp_path)
    monkeypatch.setattr(bringing_back.backup, "name_for", lambda *_: tmp_path / "weg" / "weg" / "geen")
    (tmp_path / "weg").touch()
    with pytest.raises(StoreTrouble, match="backup_failed"):
        bring_back(tmp_path, LATER)
    assert opened(tmp_path) == before


def test_evenings_come_back_from_a_copy_of_an_earlier_release(tmp_path: Path) -> None:
    (tmp_path / "backups").mkdir()
    shutil.copy(VERSIONS / "0001.db", tmp_path / "backups" / "samenspraak-20261101-120000.db")
    books = Books(tmp_path, LATER)
    books.put_evening(other())
    books.close()
    lost = opened(tmp_path)[1]
    assert lost
    bring_back(tmp_path, LATER)
    evenings, left = opened(tmp_path)
    assert len(evenings) == len(lost) + 1 - len(left)
    assert len(left) == 1, "it runs, and so does one that came back"


def test_what_was_erased_is_not_lost(tmp_path: Path) -> None:
    books = Books(tmp_path, DOORS)
    books.put_evening(other())
    books.put_evening(replace(make_evening("e1"), run=Run()))
    books.back_up(DOORS).result(60)
    books.handle(None, c.BinEvening(DOORS, "other"))
    books.handle(None, c.EraseEvening(DOORS + timedelta(minutes=1), "other", "Proefavond"))
    books.close()
    assert opened(tmp_path)[1] == ()
    with pytest.raises(NotPossible, match="nothing_lost"):
        bring_back(tmp_path, LATER)


def test_what_is_still_to_be_erased_is_not_brought_back(tmp_path: Path) -> None:
    """That check sees the note of what is due: without it the evening would be called lost."""
    books = Books(tmp_path, DOORS)
    books.put_evening(other())
    books.back_up(DOORS).result(60)
    bringing_back.due.put_due(tmp_path, "evening", ["other"])
    with books.store.change() as change:
        change.drop_evening("other")
    books.close()
    assert opened(tmp_path)[1] == ()
    bringing_back.due.clear_due(tmp_path)
    assert opened(tmp_path)[1] == ("Proefavond",)
