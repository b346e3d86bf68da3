"""Tests of words that go for good: at once when it is asked for, and a day after they were deleted or masked."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from app.models.agenda.run import Run
from app.models.evening import Evening
from app.models.ground.faults import NotPossible, StoreTrouble
from app.models.said.dialogue import Draft, LeftWords
from app.models.said.summary import KeyPoint
from app.services.commands import commands as c
from app.services.writer.books import BACKUPS_NAME, Books
from app.store import due, erasing
from app.store.change import Change
from app.store.files import STORE_NAME
from tests.driving import DOORS, TestSource, evening_at
from tests.services.writer.test_writer import Office, said

FIRST, SECOND, LATER = "KANARIE-een", "KANARIE-twee", "KANARIE-drie"
DAY = 86_400
ID = evening_at().id


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """A writer with an evening in its dialogue."""
    at_work = begin(tmp_path, evening_at())
    yield at_work
    at_work.end()


def begin(folder: Path, evening: Evening, source: TestSource | None = None) -> Office:
    source = source or TestSource()
    with_evening = Books(folder, source.wall())
    if with_evening.load(evening.id) is None:
        with_evening.put_evening(evening)
    with_evening.close()
    return Office(folder, source)


def hits(folder: Path, *, word: bytes = b"KANARIE") -> dict[str, int]:
    """Count the canary in every file but the backups: the store, its log, notes, settings, and what is half written."""
    files = (path for path in folder.rglob("*") if path.is_file() and BACKUPS_NAME not in path.parts)
    found = {path.name: path.read_bytes().count(word) for path in files}
    return {name: count for name, count in found.items() if count}


def evening_of(office: Office) -> Evening:
    found: Evening | None = office.writer.look(lambda books: books.load(ID)).result(60)
    assert found is not None
    return found


def fill(office: Office, *, parked: bool = False) -> None:
    """Put canaries where words of one quote can stand: its row, steps done and undone, a point, the draft, a message."""
    office.do(c.AddQuote, quote=replace(said(FIRST), parked=parked, owner=f"{FIRST} antwoordt"))
    office.do(c.EditQuote, id="new", text=SECOND)
    office.do(c.StarQuote, id="new", starred=True)
    office.do(c.AddPoint, point=KeyPoint("k", SECOND))
    office.do(c.AddPoint, point=KeyPoint("under", f"{SECOND} en meer", parent="k"))
    office.do(c.LinkQuote, point="k", quote="new")
    office.do(c.DeleteQuote, id="new")
    office.do(c.UndoWords)
    office.do(c.EditQuote, id="new", text=LATER)
    office.do(c.UndoWords)
    office.do(c.ShowMessage, text=SECOND, seconds=60)
    left = (LeftWords("l1", "edit", "new", f"{LATER} half"), LeftWords("l2", "message", "", f" {SECOND}"))
    waiting = (said(SECOND, "w"),)
    office.do(c.SaveDraft, draft=Draft("d", f"{LATER} nog", mode="edit", target="new", left=left, waiting=waiting))


@pytest.mark.parametrize("parked", [False, True])
def test_of_a_wiped_quote_no_byte_is_left_while_the_evening_runs(office: Office, parked: bool) -> None:
    fill(office, parked=parked)
    assert STORE_NAME in hits(office.folder) or f"{STORE_NAME}-wal" in hits(office.folder)
    office.do(c.WipeWords, id="new")
    assert hits(office.folder) == {}
    assert [quote.id for quote in evening_of(office).quotes] == [quote.id for quote in evening_at().quotes]
    office.end()
    assert hits(office.folder) == {}
    assert due.read_due(office.folder) == ()


def test_of_a_wiped_point_no_byte_is_left_nor_of_the_quote_it_was_taken_from(office: Office) -> None:
    fill(office)
    office.do(c.EditPoint, id="k", text=FIRST)
    office.do(c.EditPoint, id="k", text=SECOND)
    office.do(c.WipeWords, id="k")
    assert hits(office.folder) == {}
    assert evening_of(office).points == evening_at().points


@pytest.mark.parametrize(("place", "name"), [(erasing, "wipe"), (Change, "put_inverse"), (Change, "drop_step")])
def test_a_planted_fault_in_wiping_is_seen(
    office: Office, monkeypatch: pytest.MonkeyPatch, place: object, name: str
) -> None:
    office.do(c.AddQuote, quote=said(FIRST, "other"))
    monkeypatch.setattr(place, name, lambda *_: None)
    fill(office)
    office.do(c.DeletePoint, id="k")
    office.do(c.WipeWords, id="new")
    assert hits(office.folder)


def test_what_else_was_changed_can_still_be_taken_back_and_the_wiped_words_cannot(office: Office) -> None:
    before = evening_of(office)
    office.do(c.StarQuote, id="q3", starred=True)
    office.do(c.AddQuote, quote=said(FIRST))
    office.do(c.EditQuote, id="q2", text="andere woorden")
    office.do(c.DeleteQuote, id="new")
    office.do(c.UndoWords)
    office.do(c.WipeWords, id="new")
    assert office.do(c.UndoWords).label == "undone_quote_edited"
    assert office.do(c.UndoWords).label == "undone_quote_starred"
    assert evening_of(office).quotes == before.quotes
    with pytest.raises(NotPossible, match="nothing_to_undo"):
        office.do(c.UndoWords)
    office.do(c.RedoWords)
    office.do(c.RedoWords)
    with pytest.raises(NotPossible, match="nothing_to_redo"):
        office.do(c.RedoWords)
    assert evening_of(office).quote("new") is None


def spoil(office: Office, sql: str) -> None:
    """Change something in the file beside the app, as a disk does."""

    def write(books: Books) -> None:
        with books.store.change():
            assert books.store.driver.execute(sql).rowcount

    office.writer.look(write).result(60)


def test_a_damaged_step_goes_whole_and_does_not_come_to_look_sound(office: Office) -> None:
    office.do(c.AddQuote, quote=said(FIRST))
    office.do(c.AddPoint, point=KeyPoint("k", "gewoon"))
    office.do(c.AddPoint, point=KeyPoint("under", FIRST, parent="k"))
    office.do(c.DeletePoint, id="k")
    spoil(office, "UPDATE history SET hash = hash + 1")
    office.do(c.WipeWords, id="new")
    assert hits(office.folder) == {}
    with pytest.raises(NotPossible, match="nothing_to_undo"):
        office.do(c.UndoWords)


def test_a_step_whose_kind_was_damaged_goes_too(office: Office) -> None:
    office.do(c.AddQuote, quote=said(FIRST))
    office.do(c.EditQuote, id="new", text=SECOND)
    spoil(office, "UPDATE history SET kind = 'worxs'")
    office.do(c.WipeWords, id="new")
    assert hits(office.folder) == {}


def test_what_was_set_aside_as_damaged_goes_too(office: Office) -> None:
    office.do(c.AddPoint, point=KeyPoint("k", FIRST))
    spoil(office, "UPDATE part SET hash = hash + 1 WHERE name = 'points'")
    office.do(c.EditPoint, id=evening_of(office).points[0].id, text="anders")
    office.do(c.WipeWords, id="k")
    assert hits(office.folder) == {}


def test_a_note_of_the_same_words_that_waits_goes_and_one_of_other_words_comes_back(office: Office) -> None:
    office.do(c.AddQuote, quote=said(FIRST))
    waits = Draft("d", "bericht", mode="message", aside=f" {FIRST}  ", aside_id="a")
    office.do(c.SaveDraft, draft=waits)
    office.do(c.WipeWords, id="new")
    assert evening_of(office).draft == replace(waits, aside="", aside_id="")
    office.do(c.AddQuote, quote=said(SECOND, "two"))
    office.do(c.SaveDraft, draft=Draft("d", SECOND, mode="edit", target="two", aside="half", aside_id="a"))
    office.do(c.WipeWords, id="two")
    assert evening_of(office).draft == Draft("a", "half")
    office.do(c.AddQuote, quote=said(LATER, "three"))
    office.do(c.SaveDraft, draft=Draft("three", f"{LATER} en"))
    office.do(c.WipeWords, id="three")
    assert evening_of(office).draft.text == ""
    assert hits(office.folder) == {}


def test_the_same_words_in_what_was_deleted_or_changed_before_go_too(office: Office) -> None:
    office.do(c.AddQuote, quote=said(FIRST, "deleted"))
    office.do(c.AddQuote, quote=said(FIRST, "changed"))
    office.do(c.EditQuote, id="changed", text="iemand zei het")
    office.do(c.AddPoint, point=KeyPoint("k", FIRST))
    office.do(c.AddPoint, point=KeyPoint("n", "gewoon"))
    office.do(c.DeleteQuote, id="deleted")
    office.do(c.DeletePoint, id="n")
    office.do(c.DeletePoint, id="k")
    office.do(c.AddPoint, point=KeyPoint("k", SECOND))
    office.do(c.AddQuote, quote=said(FIRST))
    office.do(c.WipeWords, id="k")
    office.do(c.WipeWords, id="new")
    assert hits(office.folder) == {}
    assert office.do(c.UndoWords).label == "undone_point_deleted"
    assert evening_of(office).point("n") is not None


def test_a_point_comes_back_in_its_place_also_when_the_one_before_it_was_wiped(office: Office) -> None:
    before = [point.id for point in evening_at().points]
    for number in range(3):
        office.do(c.AddPoint, point=KeyPoint(f"k{number}", f"woorden {number}"))
    office.do(c.DeletePoint, id="k1")
    office.do(c.WipeWords, id="k0")
    office.do(c.UndoWords)
    assert [point.id for point in evening_of(office).points] == [*before, "k1", "k2"]


def test_what_the_school_prepared_stays_though_it_has_the_same_words(office: Office) -> None:
    standard = evening_at().points[0]
    office.do(c.AddQuote, quote=said(standard.text))
    office.do(c.WipeWords, id="new")
    assert evening_of(office).points == evening_at().points
    office.do(c.WipeWords, id=standard.id)
    assert evening_of(office).point(standard.id) is None


def test_the_same_id_once_more_brings_a_wiped_quote_not_back(office: Office) -> None:
    office.do(c.AddQuote, quote=said(FIRST))
    office.do(c.WipeWords, id="new")
    office.do(c.AddQuote, quote=said(FIRST))
    assert evening_of(office).quote("new") is None


def test_the_screens_hear_of_it_before_the_file_is_written_anew(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.do(c.AddQuote, quote=said(FIRST))
    office.do(c.ShowQuote, quote="new")
    seen: list[Evening] = []
    monkeypatch.setattr(erasing, "wipe", lambda _driver: seen.append(office.ears.changes[-1][0]))
    office.do(c.WipeWords, id="new")
    assert seen[0].quote("new") is None
    assert seen[0].stage.quote is None


def test_when_the_file_cannot_be_written_anew_it_is_told_and_done_after_the_evening(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_driver: object) -> None:
        raise StoreTrouble("disk_full")

    office.do(c.AddQuote, quote=said(FIRST))
    with monkeypatch.context() as patch:
        patch.setattr(erasing, "wipe", full)
        with pytest.raises(StoreTrouble, match="not_wiped"):
            office.do(c.WipeWords, id="new")
    assert evening_of(office).quote("new") is None
    assert due.read_due(office.folder) == (("words", ID),)
    office.do(c.CloseEvening)
    office.wait_for(lambda: due.read_due(office.folder) == ())
    assert hits(office.folder) == {}


def test_backups_stay_when_words_are_wiped(office: Office) -> None:
    office.do(c.AddQuote, quote=said(FIRST))
    made = office.writer.look(lambda books: books.back_up(DOORS + timedelta(hours=1))).result(60).result(60)
    office.do(c.WipeWords, id="new")
    assert made.exists()
    assert b"KANARIE" in made.read_bytes()


# A day after


def delete_and_mask(office: Office) -> None:
    office.do(c.AddQuote, quote=said(FIRST))
    office.do(c.AddQuote, quote=said(SECOND, "masked"))
    office.do(c.AddPoint, point=KeyPoint("k", LATER))
    office.do(c.DeletePoint, id="k")
    office.do(c.EditQuote, id="masked", text="iemand zei het")
    office.do(c.DeleteQuote, id="new")
    office.do(c.AddQuote, quote=said("KANARIE-weer-weg", "undone"))
    office.do(c.UndoWords)
    office.do(c.SaveDraft, draft=Draft("d", left=(LeftWords("l", "edit", "masked", f"{SECOND} half"),)))
    office.do(c.ShowMessage, text="KANARIE-bericht", seconds=60)


def next_start(office: Office, seconds: float) -> Office:
    office.end()
    office.source.move(seconds)
    return begin(office.folder, evening_at(), office.source)


def test_a_day_after_the_evening_deleted_and_masked_words_are_in_no_file(office: Office) -> None:
    delete_and_mask(office)
    office.do(c.CloseEvening)
    office.end()
    assert hits(office.folder)
    again = next_start(office, DAY + 60)
    again.wait_for(lambda: not hits(again.folder))
    assert evening_of(again).quotes[-1].text == "iemand zei het"
    again.end()
    assert hits(again.folder) == {}


def test_undo_says_then_that_the_words_are_kept_no_longer(office: Office) -> None:
    delete_and_mask(office)
    office.do(c.CloseEvening)
    again = next_start(office, DAY + 60)
    again.settle()
    again.do(c.OpenEvening, id=ID)
    for turn in (c.UndoWords, c.RedoWords):
        with pytest.raises(NotPossible, match="words_forgotten"):
            again.do(turn)
    again.do(c.StarQuote, id="q3", starred=True)
    assert again.do(c.UndoWords).label == "undone_quote_starred"
    again.end()


def test_within_a_day_and_while_an_evening_runs_undo_brings_the_words_back(office: Office) -> None:
    delete_and_mask(office)
    running = next_start(office, 2 * DAY)
    running.settle()
    running.do(c.UndoWords)
    assert evening_of(running).quote("new") is not None
    running.do(c.DeleteQuote, id="new")
    running.do(c.CloseEvening)
    again = next_start(running, DAY - 60)
    again.do(c.OpenEvening, id=ID)
    again.do(c.UndoWords)
    assert evening_of(again).quote("new") is not None
    again.end()


def test_words_go_a_day_after_their_own_deletion_not_after_that_of_others(office: Office) -> None:
    office.do(c.CloseEvening)
    office.do(c.DeleteQuote, id="q1")
    second = next_start(office, DAY - 60)
    second.do(c.OpenEvening, id=ID)
    second.do(c.DeleteQuote, id="q2")
    third = next_start(second, 120)
    third.do(c.OpenEvening, id=ID)
    assert third.do(c.UndoWords).label == "undone_quote_deleted"
    with pytest.raises(NotPossible, match="words_forgotten"):
        third.do(c.UndoWords)
    third.end()


def test_a_change_that_was_left_stays_while_it_may_still_be_gone_on_with(office: Office) -> None:
    left = (LeftWords("l", "edit", "q1", "half"), LeftWords("m", "edit", "q2", "half"))
    office.do(c.EditQuote, id="q2", text="iemand")
    office.do(c.SaveDraft, draft=Draft("d", left=left))
    office.do(c.CloseEvening)
    soon = next_start(office, DAY - 60)
    assert evening_of(soon).draft.left == left
    later = next_start(soon, 120)
    later.wait_for(lambda: evening_of(later).draft.left == ())
    later.end()


def test_by_a_clock_that_is_years_ahead_no_words_are_taken_from_undo(office: Office) -> None:
    office.do(c.CloseEvening)
    office.do(c.DeleteQuote, id="q1")
    again = next_start(office, 3 * 366 * DAY)
    again.do(c.OpenEvening, id=ID)
    assert again.do(c.UndoWords).label == "undone_quote_deleted"
    again.end()


def test_words_that_were_taken_back_can_be_done_again_for_a_day_from_then(office: Office) -> None:
    office.do(c.CloseEvening)
    office.do(c.EditQuote, id="q1", text="anders")
    soon = next_start(office, DAY - 60)
    soon.do(c.OpenEvening, id=ID)
    soon.do(c.UndoWords)
    later = next_start(soon, 120)
    later.do(c.OpenEvening, id=ID)
    assert later.do(c.RedoWords).label == "redone_quote_edited"
    later.end()


def test_before_an_evening_begins_only_changes_of_what_was_changed_so_go(tmp_path: Path) -> None:
    planned = replace(evening_at(), run=Run(), quotes=())
    one, other = (point.id for point in planned.points[:2])
    office = begin(tmp_path, planned)
    office.do(c.OpenEvening, id=ID)
    office.do(c.EditPoint, id=one, text="iemand")
    left = (LeftWords("l", "point", one, "half"), LeftWords("m", "point", other, "half"))
    office.do(c.SaveDraft, draft=Draft("d", left=left))
    later = next_start(office, DAY + 60)
    later.wait_for(lambda: evening_of(later).draft.left == left[1:])
    later.end()


def test_on_the_day_a_backup_was_put_back_or_while_an_evening_runs_no_words_go(tmp_path: Path) -> None:
    books = Books(tmp_path, DOORS)
    books.put_evening(evening_at())
    books.handle(books.load(ID), c.DeleteQuote(DOORS, "q1"))

    def held(seconds: float) -> bool:
        """Take away what is due so much later; tell whether the words are in the steps still."""
        books.forget_words(DOORS + timedelta(seconds=seconds))
        return any("gezegd 1" in step.inverse for step in books.store.steps_of(ID))

    assert held(3 * DAY)
    books.handle(books.load(ID), c.CloseEvening(DOORS))
    aside = tmp_path / f"{STORE_NAME}.vervangen-{DOORS + timedelta(days=3):%Y%m%d-%H%M%S}"
    aside.touch()
    assert held(3 * DAY + 60)
    assert not held(5 * DAY)
    books.close()
