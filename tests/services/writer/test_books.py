"""The books: which backup may take the place of the store."""

from datetime import timedelta
from pathlib import Path

import pytest

from app.models.ground.faults import BadInput
from app.services.writer.books import BACKUPS_NAME, Books, restore_backup
from tests.store.making import NOW, make_evening


def with_backups(folder: Path, number: int) -> tuple[Path, ...]:
    """Make a store with an evening and return its backups, the newest first."""
    books = Books(folder, NOW)
    books.put_evening(make_evening())
    for minutes in range(number):
        books.back_up(NOW + timedelta(minutes=minutes)).result(60)
    books.close()
    return books.backups()


def flip(path: Path) -> None:
    """Change one word in all quotes, as a bit that turned on the disk does."""
    path.write_bytes(path.read_bytes().replace(b"Echt.", b"Ebht."))


def quotes(folder: Path) -> list[str]:
    books = Books(folder, NOW)
    evening = books.load("e1")
    books.close()
    assert evening is not None
    return [quote.text for quote in evening.quotes]


def test_a_backup_with_damaged_quotes_is_refused_while_there_is_a_sound_one(tmp_path: Path) -> None:
    damaged, _sound = with_backups(tmp_path, 2)
    flip(damaged)
    with pytest.raises(BadInput, match="backup_damaged"):
        restore_backup(damaged, tmp_path, NOW)
    assert all("Echt." in text for text in quotes(tmp_path))


def test_when_all_have_the_damage_that_the_store_had_one_is_better_than_none(tmp_path: Path) -> None:
    backups = with_backups(tmp_path, 3)
    for path in backups:
        flip(path)
    restore_backup(backups[0], tmp_path, NOW)
    assert all("Ebht." in text for text in quotes(tmp_path))


def test_a_backup_that_is_no_database_is_never_taken(tmp_path: Path) -> None:
    [only] = with_backups(tmp_path, 1)
    only.write_bytes(b"kapot" * 900)
    with pytest.raises(BadInput, match="backup_damaged"):
        restore_backup(only, tmp_path, NOW)
    assert all("Echt." in text for text in quotes(tmp_path))
    assert [path.name for path in tmp_path.glob("*.vervangen-*")] == []
    assert (tmp_path / BACKUPS_NAME / only.name).exists()
