"""The way out: a file is whole or it is not there, and a title never chooses where it goes."""

import os
import stat
import sys
from pathlib import Path

import pytest

from app.models.ground.faults import StoreTrouble
from app.models.ground.writing_files import safe_name, write_file


def test_a_file_is_written_for_this_user_only_and_replaces_the_old_one(tmp_path: Path) -> None:
    path = tmp_path / "avond.json"
    path.write_bytes(b"oud")
    write_file(path, b"nieuw")
    assert path.read_bytes() == b"nieuw"
    assert [file.name for file in tmp_path.iterdir()] == ["avond.json"]
    if sys.platform != "win32":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize("step", ["write", "fsync", "replace"])
def test_when_the_disk_is_full_the_old_file_is_still_whole(
    step: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "avond.json"
    path.write_bytes(b"oud")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fdopen" if step == "write" else step, full)
    with pytest.raises(StoreTrouble) as caught:
        write_file(path, b"nieuw")
    assert caught.value.key == "cannot_write"
    assert caught.value.values == {"file": "avond.json", "reason": "disk_full"}
    assert path.read_bytes() == b"oud"
    assert [file.name for file in tmp_path.iterdir()] == ["avond.json"]


@pytest.mark.parametrize("name", ["weg/avond.json", "x" * 300, "nul\0.json", "."])
def test_a_place_that_cannot_be_written_is_a_trouble_and_no_crash(name: str, tmp_path: Path) -> None:
    with pytest.raises(StoreTrouble) as caught:
        write_file(tmp_path / name, b"x")
    assert caught.value.key == "cannot_write"
    assert list(tmp_path.iterdir()) == []


class HeldByAnother(PermissionError):
    """What Windows raises when another program holds the file."""

    winerror = 32


def held(*_: object) -> None:
    raise HeldByAnother(13, "The process cannot access the file")


def test_a_file_that_is_open_in_another_program_is_told_apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "uitnodiging.docx"
    path.write_bytes(b"oud")
    monkeypatch.setattr(os, "replace", held)
    with pytest.raises(StoreTrouble) as caught:
        write_file(path, b"nieuw")
    assert (caught.value.key, caught.value.values) == ("file_in_use", {"file": "uitnodiging.docx"})
    assert path.read_bytes() == b"oud"
    assert [file.name for file in tmp_path.iterdir()] == ["uitnodiging.docx"]


def test_a_place_that_takes_no_file_is_not_called_open(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "replace", held)
    with pytest.raises(StoreTrouble) as caught:
        write_file(tmp_path / "uitnodiging.docx", b"nieuw")
    assert (caught.value.key, caught.value.values["reason"]) == ("cannot_write", "read_only")


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Ouderavond: 1/2 \\ 3?", "Ouderavond 1 2 3"),
        ("  Één  naïeve\tavond… ", "Één naïeve avond…"),
        ("con", "con avond"),
        ("NUL.txt", "NUL.txt avond"),
        ("../../etc/passwd", "etc passwd"),
        ("...", "avond"),
        (" ", "avond"),
        ("\u202eab\u2028c", "ab c"),
        ("👨‍👩‍👧" * 30, "👨‍👩‍👧" * 11),
        ("x" * 300, "x" * 100),
        ("a\x00b\x1fc", "a b c"),
    ],
)
def test_a_title_becomes_a_name_that_every_system_takes(title: str, name: str) -> None:
    assert safe_name(title) == name
