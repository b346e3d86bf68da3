"""Tests of damage: a part that is no longer what was stored is named, put back alone, and never made to look sound."""

import re
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from app.models.agenda.run import Run
from app.models.damage import Damage
from app.models.evening import Details, Evening
from app.models.ground.faults import NotPossible
from app.models.said.dialogue import Draft
from app.models.seats.people import Person
from app.models.seats.tables import Seating
from app.store.evenings import Store
from app.store.mending import newest_sound
from app.store.rows.parts import FIRST, PARTS
from app.store.rows.seal import seal
from tests.store.making import NOW, back_up, make_evening, make_quote, open_store, store_with

PART_HARM = (
    "UPDATE part SET state = substr(state, 1, 20) || 'x' || substr(state, 22) WHERE evening_id = 'e1' AND name = '{}'"
)
HARMS = {
    **{part: PART_HARM.format(part) for part in PARTS},
    "head": "UPDATE evening SET title = 'Ouderavand' WHERE id = 'e1'",
    "quotes": "UPDATE quote SET text = 'Meer lust' WHERE id = 'e1-q3'",
    "themes": "UPDATE theme SET title = 'Afwezigheid' WHERE evening_id = 'e1' AND id = 'th1'",
    "actions": "UPDATE action SET owner = 'teamlijder' WHERE evening_id = 'e1' AND id = 'a1'",
    "updates": "UPDATE action_update SET told = '' WHERE evening_id = 'e1' AND id = 'u1'",
    "publications": "UPDATE publication SET document = 'Besta' WHERE evening_id = 'e1' AND id = 'b1'",
    "listed": "UPDATE person_name SET name = 'Noor de Wiu' WHERE evening_id = 'e1'",
}
ROWS = {"quotes": ("e1-q3",), "themes": ("th1",), "listed": ("p1",)}
ROWS |= {"actions": ("a1",), "updates": ("u1",), "publications": ("b1",)}


def harm(folder: Path, *statements: str) -> None:
    with closing(sqlite3.connect(folder / "kept" / "samenspraak.db")) as raw, raw:
        for statement in statements:
            assert raw.execute(statement).rowcount == 1


def harmed(folder: Path, *parts: str) -> Store:
    """Return a store in which these parts of the first evening are damaged; a sound backup stands beside it."""
    with store_with(folder, make_evening("e1"), make_evening("e2")) as store:
        back_up(store, folder / "backups")
    harm(folder, *(HARMS[part] for part in parts))
    return open_store(folder)


def backup_of(folder: Path) -> Path:
    (path,) = (folder / "backups").glob("*.db")
    return path


def loaded(store: Store) -> Evening:
    evening = store.load("e1")
    assert evening is not None
    return evening


def without(evening: Evening, part: str) -> Evening:
    """Return the evening without what stands in this part."""
    if part == "head":
        return replace(evening, title="")
    if part == "listed":
        return replace(evening, people=replace(evening.people, listed=()))
    if part in ("actions", "updates", "publications"):
        return replace(evening, followup=replace(evening.followup, actions=(), publications=()))
    fields = {name: getattr(make_evening("leeg", 0), name) for name in ("agenda", "details", "prompts")}
    return replace(evening, **{part: fields.get(part, () if part in ("quotes", "themes", "points") else None)})


@pytest.mark.parametrize("part", HARMS)
def test_a_damaged_part_is_named_and_all_else_is_there(tmp_path: Path, part: str) -> None:
    with harmed(tmp_path, part) as store:
        found = loaded(store)
        (damage,) = store.damaged["e1"]
        assert (damage.evening, damage.part, damage.rows) == ("e1", part, ROWS.get(part, ()))
        assert without(found, part) == without(make_evening("e1"), part)
        assert store.check().damaged == (damage,)
        assert store.load("e2") == make_evening("e2")
        assert store.damaged == {"e1": (damage,)}, "also after another evening was read"
        assert {row.id for row in store.shelf(NOW)} == {"e1", "e2"}


@pytest.mark.parametrize("part", HARMS)
def test_it_is_put_back_from_a_backup_and_nothing_else_is(tmp_path: Path, part: str) -> None:
    with harmed(tmp_path, part) as store:
        (damage,) = store.check().damaged
        since = replace(make_quote(99), text="sindsdien gezegd")
        with store.change() as change:
            change.add_quote("e1", since)
            change.mend(damage, backup_of(tmp_path))
        assert loaded(store) == replace(make_evening("e1"), quotes=(*make_evening("e1").quotes, since))
        assert store.load("e2") == make_evening("e2")
        assert store.check().is_sound


@pytest.mark.parametrize("part", HARMS)
def test_it_may_be_taken_as_it_reads(tmp_path: Path, part: str) -> None:
    with harmed(tmp_path, part) as store:
        found = loaded(store)
        with store.change() as change:
            change.accept(found, store.damaged["e1"][0])
        assert loaded(store) == found
        assert store.check().is_sound


@pytest.mark.parametrize("part", HARMS)
def test_a_change_of_something_else_does_not_make_it_look_sound(tmp_path: Path, part: str) -> None:
    with harmed(tmp_path, part) as store:
        before = loaded(store)
        damage = store.damaged["e1"]
        after = replace(
            before,
            archived=before.archived if part == "head" else not before.archived,
            quotes=(*before.quotes[:4], replace(before.quotes[4], starred=True), *before.quotes[5:], make_quote(99)),
            themes=(before.themes[1], before.themes[0]),
            people=replace(before.people, listed=(Person("p9", "O9", before.quotes[0].voice), *before.people.listed)),
            details=before.details if part == "details" else Details(school="elders"),
            run=before.run if part == "run" else replace(before.run, step=0),
        )
        with store.change() as change:
            change.keep(before, after, NOW + timedelta(hours=1))
        assert loaded(store) == after
        assert [found.part for found in store.damaged["e1"]] == [damage[0].part]


def test_opening_an_evening_writes_nothing_over_a_run_that_cannot_be_read(tmp_path: Path) -> None:
    with harmed(tmp_path, "run") as store:
        found = loaded(store)
        assert found.run == Run()
        with store.change() as change:
            change.touch(found, NOW)
        (damage,) = store.check().damaged
        with store.change() as change:
            change.mend(damage, backup_of(tmp_path))
        assert loaded(store) == make_evening("e1")
        assert store.running_evening_id() in ("e1", "e2")


def test_what_is_written_over_a_damaged_part_holds_and_the_way_back_stays_until_somebody_answers(
    tmp_path: Path,
) -> None:
    with harmed(tmp_path, "seating") as store:
        before = loaded(store)
        after = replace(before, seating=replace(make_evening("e1").seating, seed=99))
        with store.change() as change:
            change.keep(before, after, NOW)
    with open_store(tmp_path) as store:
        assert loaded(store) == after
        (damage,) = store.damaged["e1"]
        assert damage.part == "seating"
        with store.change() as change:
            change.accept(after, damage)
        assert loaded(store) == after
        assert store.check().is_sound


def test_a_damaged_part_that_is_emptied_is_empty(tmp_path: Path) -> None:
    with harmed(tmp_path) as store:
        harm(tmp_path, "UPDATE part SET hash = hash + 1 WHERE evening_id = 'e1' AND name = 'seating'")
        before = loaded(store)
        assert before.seating.seats
        with store.change() as change:
            change.keep(before, replace(before, seating=Seating()), NOW)
        assert loaded(store).seating == Seating()


def test_typing_goes_on_when_what_was_typed_is_damaged(tmp_path: Path) -> None:
    with harmed(tmp_path, "draft") as store:
        before = loaded(store)
        with store.change() as change:
            change.keep(before, replace(before, draft=Draft(text="verder")), NOW)
        assert loaded(store).draft == Draft(text="verder")


def test_an_agenda_that_cannot_be_read_leaves_the_clock_its_blocks(tmp_path: Path) -> None:
    with harmed(tmp_path, "agenda") as store:
        found = loaded(store)
        assert found.run == make_evening("e1").run
        assert found.block is not None
        assert found.reading(NOW + timedelta(minutes=30)) is not None


def flipped(folder: Path, place: int, bit: int) -> None:
    """Flip one bit of the file of the store, which is closed."""
    path = folder / "kept" / "samenspraak.db"
    raw = bytearray(path.read_bytes())
    raw[place] ^= bit
    path.write_bytes(raw)


def names_in(folder: Path, name: bytes) -> list[int]:
    """Return where in the file the letters of the name of a part of the first evening stand: in its row, in the index."""
    raw = (folder / "kept" / "samenspraak.db").read_bytes()
    starts = [found.start() + 2 for found in re.finditer(b"e1" + name, raw)]
    assert len(starts) == 2
    return [start + letter for start in starts for letter in range(len(name))]


FLIPS = [(letter, bit) for letter in range(2 * len("seating")) for bit in (1, 8, 128)]


def with_a_flipped_name(folder: Path, letter: int, bit: int) -> Path:
    harmed(folder).close()
    flipped(folder, names_in(folder, b"seating")[letter], bit)
    return folder


@pytest.mark.parametrize("answer", ["mend", "accept"])
@pytest.mark.parametrize(("letter", "bit"), FLIPS)
def test_a_part_whose_name_is_damaged_is_named_read_and_put_back(
    tmp_path: Path, letter: int, bit: int, answer: str
) -> None:
    with open_store(with_a_flipped_name(tmp_path, letter, bit)) as store:
        found = loaded(store)
        assert found == make_evening("e1")
        (damage,) = {*store.damaged.get("e1", ()), *store.damaged_parts()}
        assert damage.part == "seating"
        assert newest_sound([backup_of(tmp_path)], damage) is not None
        with store.change() as change:
            change.mend(damage, backup_of(tmp_path)) if answer == "mend" else change.accept(found, damage)
        assert loaded(store) == make_evening("e1")
        assert store.load("e2") == make_evening("e2")
        assert store.check().is_sound


@pytest.mark.parametrize(("letter", "bit"), FLIPS)
def test_what_is_written_over_it_holds_and_no_row_stands_there_twice(tmp_path: Path, letter: int, bit: int) -> None:
    with open_store(with_a_flipped_name(tmp_path, letter, bit)) as store:
        before = loaded(store)
        after = replace(before, seating=replace(before.seating, seed=99))
        with store.change() as change:
            change.keep(before, after, NOW)
        assert loaded(store) == after
        for damage in {*store.damaged.get("e1", ()), *store.damaged_parts()}:
            assert damage.part == "seating"
            with store.change() as change:
                change.accept(after, damage)
        assert loaded(store) == after
        assert store.check().is_sound


def test_a_part_of_which_only_the_row_is_missing_is_damaged_and_comes_back(tmp_path: Path) -> None:
    with harmed(tmp_path) as store:
        harm(tmp_path, "DELETE FROM part WHERE evening_id = 'e1' AND name = 'seating'")
        assert loaded(store).seating == Seating()
        (damage,) = store.check().damaged
        assert store.damaged["e1"] == (damage,)
        with store.change() as change:
            change.mend(damage, backup_of(tmp_path))
        assert loaded(store) == make_evening("e1")


def test_a_part_that_cannot_be_found_by_its_evening_is_set_aside_when_it_is_written_over(tmp_path: Path) -> None:
    """The row is whole, but the index says that it is of another evening: nobody saw what is in it."""
    harmed(tmp_path).close()
    in_index = min(names_in(tmp_path, b"seating"))
    flipped(tmp_path, in_index - 1, 4)
    with open_store(tmp_path) as store:
        before = loaded(store)
        assert before.seating == Seating()
        assert "seating" in {one.part for one in store.damaged["e1"]}
        with store.change() as change:
            change.keep(before, replace(before, seating=replace(Seating(), seed=99)), NOW)
        (damage,) = store.check().damaged
        assert loaded(store).seating.seed == 99
        with store.change() as change:
            change.mend(damage, backup_of(tmp_path))
        assert loaded(store) == make_evening("e1")
        assert store.check().is_sound


def test_a_row_of_which_nobody_knows_what_part_it_was_is_told_and_goes_when_somebody_says_so(tmp_path: Path) -> None:
    with harmed(tmp_path) as store:
        harm(tmp_path, "UPDATE part SET name = 'sdating', state = '?' WHERE evening_id = 'e1' AND name = 'seating'")
        parts = {one.part: one for one in store.check().damaged}
        assert parts.keys() == {"seating", "sdating"}
        backup = backup_of(tmp_path)
        assert newest_sound([backup], parts["sdating"]) is None
        with store.change() as change:
            change.mend(parts["seating"], backup)
            change.accept(loaded(store), parts["sdating"])
        assert loaded(store) == make_evening("e1")
        assert store.check().is_sound


def test_a_part_of_a_newer_version_stays_as_it_is(tmp_path: Path) -> None:
    with harmed(tmp_path, "seating") as store:
        sealed = seal(("harvest", "[]"))
        with closing(sqlite3.connect(tmp_path / "kept" / "samenspraak.db")) as raw, raw:
            raw.execute("INSERT INTO part VALUES ('e1', 'harvest', '[]', ?)", (sealed,))
        (damage,) = store.check().damaged
        with store.change() as change:
            change.mend(damage, backup_of(tmp_path))
        assert store.check().is_sound
        assert store.driver.execute("SELECT state FROM part WHERE name = 'harvest'").fetchall() == [("[]",)]


@pytest.mark.parametrize("part", HARMS)
def test_what_is_sound_again_is_not_put_back_over(tmp_path: Path, part: str) -> None:
    with harmed(tmp_path, part) as store:
        (damage,) = store.check().damaged
        found = loaded(store)
        with store.change() as change:
            change.accept(found, damage)
        with pytest.raises(NotPossible, match="part_is_sound"), store.change() as change:
            change.mend(damage, backup_of(tmp_path))
        assert loaded(store) == found


def test_of_rows_only_those_are_put_back_that_are_damaged_still(tmp_path: Path) -> None:
    with harmed(tmp_path, "quotes") as store:
        harm(tmp_path, "UPDATE quote SET text = 'Omgevallen' WHERE id = 'e1-q4'")
        (damage,) = store.check().damaged
        assert damage.rows == ("e1-q3", "e1-q4")
        said = replace(loaded(store).quotes[3], text="zo was het")
        with store.change() as change:
            change.put_quote("e1", said)
            change.mend(damage, backup_of(tmp_path))
        assert loaded(store).quotes[3:5] == (said, make_evening("e1").quotes[4])


def test_every_part_that_is_there_from_the_first_is_a_part() -> None:
    assert set(FIRST) <= PARTS.keys()


def test_a_run_that_was_written_over_is_put_back_whole(tmp_path: Path) -> None:
    with harmed(tmp_path, "run") as store:
        before = loaded(store)
        with store.change() as change:
            change.keep(before, replace(before, run=replace(before.run, step=5)), NOW)
            change.mend(store.damaged["e1"][0], backup_of(tmp_path))
        assert loaded(store) == make_evening("e1")
        assert store.check().is_sound


def test_the_newest_backup_in_which_it_is_sound_is_found(tmp_path: Path) -> None:
    with store_with(tmp_path, make_evening("e1")) as store:
        first = back_up(store, tmp_path / "backups", NOW)
        second = back_up(store, tmp_path / "backups", NOW + timedelta(minutes=1))
    harm(tmp_path, HARMS["points"])
    with open_store(tmp_path) as store:
        third = back_up(store, tmp_path / "backups", NOW + timedelta(minutes=2))
        (damage,) = store.check().damaged
    broken = tmp_path / "backups" / "samenspraak-20261124-190000.db"
    broken.write_bytes(b"geen databank")
    assert newest_sound([broken, third, second, first], damage) == second
    assert newest_sound([broken, third], damage) is None
    assert newest_sound([second], Damage("weg", "", "points")) is None


def test_of_several_quotes_the_backup_with_the_most_is_taken(tmp_path: Path) -> None:
    with store_with(tmp_path, make_evening("e1")) as store:
        early = back_up(store, tmp_path / "backups", NOW)
        with store.change() as change:
            change.add_quote("e1", make_quote(99))
        late = back_up(store, tmp_path / "backups", NOW + timedelta(minutes=1))
    harm(tmp_path, HARMS["quotes"], "UPDATE quote SET text = 'weg' WHERE id = 'e1-q99'")
    with open_store(tmp_path) as store:
        (damage,) = store.check().damaged
    assert newest_sound([early, late], damage) == late
    assert newest_sound([early], damage) == early


def test_a_row_that_no_longer_says_whether_the_evening_runs_is_made_anew_from_its_run(tmp_path: Path) -> None:
    with harmed(tmp_path) as store, store.change() as change:
        change.keep(make_evening("e1"), replace(make_evening("e1"), run=replace(make_evening().run, step=0)), NOW)
    harm(tmp_path, "UPDATE evening SET closed_at = 'toen' WHERE id = 'e1'")
    with open_store(tmp_path) as store:
        assert store.may_run()
        (damage,) = store.check().damaged
        with store.change() as change:
            change.mend(damage, backup_of(tmp_path))
        assert loaded(store).run == replace(make_evening().run, step=0), "what was sound is no minute older"
        assert store.check().is_sound


def test_a_damaged_head_still_opens_at_some_day_and_in_some_zone(tmp_path: Path) -> None:
    with store_with(tmp_path, make_evening("e1")):
        pass
    harm(tmp_path, "UPDATE evening SET date = 'morgen', zone = 'Europe/Amstfrdam' WHERE id = 'e1'")
    with open_store(tmp_path) as store:
        found = loaded(store)
        assert found.date == date(1970, 1, 1)
        assert found.doors() is not None
        assert [one.part for one in store.damaged["e1"]] == ["head"]
