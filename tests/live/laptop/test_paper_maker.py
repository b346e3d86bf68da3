"""The paper maker: a record or an evening as a file of its own, whole or not at all, under a name every system takes."""

import json
import os
import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.live.laptop.paper_maker import PaperMaker
from app.reports.papers import paper
from app.services.files.evening_file import from_json
from tests.driving import DOORS, Driver
from tests.reports.making import pdf_text, squeezed, word_text

RECORD = paper("record")
NAME = "2026-11-24 verslag Ouderavond Aanwezigheid"


def written(qtbot: QtBot, driver: Driver, kind: str, folder: Path) -> Path:
    maker = PaperMaker()
    with qtbot.waitSignal(maker.written, timeout=60_000) as told:
        maker.write(driver.evening, "record", kind, DOORS, folder)
    assert not told.args[0].signs_missing
    return Path(told.args[0].path)


@pytest.mark.parametrize("kind", RECORD.kinds)
def test_the_record_of_a_closed_evening_is_written_in_every_kind(
    qtbot: QtBot, dialogue: Driver, tmp_path: Path, kind: str
) -> None:
    dialogue.chord("Ctrl+Shift+End")
    path = written(qtbot, dialogue, kind, tmp_path / "nieuwe map")
    assert path == tmp_path / "nieuwe map" / f"{NAME}.{kind}"
    read = {"pdf": pdf_text, "docx": word_text}.get(kind, bytes.decode)
    text = squeezed(read(path.read_bytes()))
    for quote in dialogue.evening.quotes:
        assert squeezed(quote.text) in text


def test_a_whole_evening_is_written_as_a_file_for_another_laptop(
    qtbot: QtBot, dialogue: Driver, tmp_path: Path
) -> None:
    maker = PaperMaker()
    with qtbot.waitSignal(maker.written, timeout=10_000) as told:
        maker.write_evening(dialogue.evening, dialogue.app.desk.now(), tmp_path / "uit")
    path = Path(told.args[0].path)
    assert path == tmp_path / "uit" / "2026-11-24 Ouderavond Aanwezigheid.json"
    assert from_json(path.read_bytes(), path.name) == dialogue.evening
    assert json.loads(path.read_bytes())["version"] == 2


def test_a_second_time_the_whole_file_is_replaced(qtbot: QtBot, dialogue: Driver, tmp_path: Path) -> None:
    first = written(qtbot, dialogue, "txt", tmp_path / "uit")
    dialogue.note("later gezegd")
    second = written(qtbot, dialogue, "txt", tmp_path / "uit")
    assert first == second
    assert "later gezegd" in second.read_text(encoding="utf-8")
    assert [path.name for path in (tmp_path / "uit").iterdir()] == [second.name]


def test_a_folder_that_cannot_be_is_told_in_a_sentence(qtbot: QtBot, dialogue: Driver, tmp_path: Path) -> None:
    (tmp_path / "bestand").write_bytes(b"x")
    maker = PaperMaker()
    for write in (
        lambda: maker.write(dialogue.evening, "record", "txt", DOORS, tmp_path / "bestand"),
        lambda: maker.write_evening(dialogue.evening, dialogue.app.desk.now(), tmp_path / "bestand"),
    ):
        with qtbot.waitSignal(maker.refused, timeout=10_000) as told:
            write()
        assert told.args[0].endswith(".")
        assert dialogue.evening.title in told.args[0]


def test_a_slow_stick_does_not_hold_up_the_store(
    qtbot: QtBot, dialogue: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A note is stored while a file still waits for its disk."""
    free, maker = threading.Event(), PaperMaker()
    sync = os.fsync
    monkeypatch.setattr(os, "fsync", lambda number: (free.wait(30), sync(number)))
    with qtbot.waitSignal(maker.written, timeout=60_000):
        maker.write_evening(dialogue.evening, dialogue.app.desk.now(), tmp_path / "stick")
        dialogue.note("intussen gezegd")
        assert dialogue.evening.quotes[-1].text == "intussen gezegd"
        assert list((tmp_path / "stick").glob("*.json")) == []
        free.set()
