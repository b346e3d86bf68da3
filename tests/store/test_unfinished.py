"""Tests of the unfinished forms: what is typed there is on the disk, for this user only, and goes with its evening."""

import os
import stat
from pathlib import Path

import pytest

from app.models.ground.faults import StoreTrouble
from app.models.unfinished import EVENING
from app.services.commands import commands as c
from app.services.writer.books import Books
from app.store.unfinished import FILE_NAME, forget_evenings, keep_typed, read_typed
from tests.services.writer.test_erasing import CANARY, NOW, filled


def test_what_is_typed_is_read_back_and_of_each_form_apart(tmp_path: Path) -> None:
    keep_typed(tmp_path, "one", {"title": "Eén ‘avond’", "at": "19.15"})
    keep_typed(tmp_path, "other", {"title": "Twee"})
    assert read_typed(tmp_path, "one") == {"title": "Eén ‘avond’", "at": "19.15"}
    keep_typed(tmp_path, "one", {})
    assert (read_typed(tmp_path, "one"), read_typed(tmp_path, "other")) == ({}, {"title": "Twee"})


@pytest.mark.skipif(os.name != "posix", reason="rights as POSIX has them")
def test_it_is_for_this_user_only(tmp_path: Path) -> None:
    keep_typed(tmp_path, "one", {"title": "Een"})
    assert stat.S_IMODE((tmp_path / FILE_NAME).stat().st_mode) == 0o600


@pytest.mark.parametrize("raw", [b"", b"[1]", b"{", b'{"one": 3}', b"\xff"])
def test_a_file_that_cannot_be_read_tells_nothing_and_is_written_anew(tmp_path: Path, raw: bytes) -> None:
    (tmp_path / FILE_NAME).write_bytes(raw)
    assert read_typed(tmp_path, "one") == {}
    keep_typed(tmp_path, "one", {"title": "Een"})
    assert read_typed(tmp_path, "one") == {"title": "Een"}


def test_a_disk_that_refuses_is_told(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).mkdir()
    with pytest.raises(StoreTrouble):
        keep_typed(tmp_path, "one", {"title": "Een"})


def test_what_is_about_an_evening_goes_with_it(tmp_path: Path) -> None:
    keep_typed(tmp_path, "one", {"title": "Een", EVENING: "e1"})
    keep_typed(tmp_path, "other", {"title": "Twee"})
    forget_evenings(tmp_path, ["e1"])
    assert (read_typed(tmp_path, "one"), read_typed(tmp_path, "other")) == ({}, {"title": "Twee"})


def test_an_erased_evening_leaves_no_title_that_was_typed_for_its_draaiboek(tmp_path: Path) -> None:
    books = filled(tmp_path)
    books.keep_typed("own_draaiboek", {"title": f"Als {CANARY}", EVENING: "e1"})
    books.handle(None, c.BinEvening(NOW, "e1"))
    books.handle(None, c.EraseEvening(NOW, "e1", CANARY))
    books.close()
    assert CANARY not in (tmp_path / FILE_NAME).read_text(encoding="utf-8")
    assert Books(tmp_path, NOW).typed_in("own_draaiboek") == {}
