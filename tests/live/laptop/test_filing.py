"""The filing: a record or an evening as a file of its own, whole or not at all, under a name every system takes."""

import json
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.live.laptop.filing import Filing, Format
from app.services.files.evening_file import from_json
from tests.driving import Driver


def written(qtbot: QtBot, filing: Filing, driver: Driver, kind: Format, folder: Path) -> Path:
    with qtbot.waitSignal(filing.written, timeout=10_000) as told:
        filing.write(driver.evening, kind, folder)
    return Path(told.args[0])


@pytest.mark.parametrize("kind", Format)
def test_a_closed_evening_is_written_as_text_html_or_file(
    qtbot: QtBot, dialogue: Driver, tmp_path: Path, kind: Format
) -> None:
    dialogue.chord("Ctrl+Shift+End")
    filing = Filing(dialogue.app.desk)
    folder = tmp_path / "nieuwe map"
    path = written(qtbot, filing, dialogue, kind, folder)
    assert path.parent == folder
    assert path.name == f"2026-11-24 Ouderavond Aanwezigheid{kind.value}"
    text = path.read_text(encoding="utf-8")
    for quote in dialogue.evening.quotes:
        assert quote.text in text
    if kind is Format.EVENING:
        assert from_json(path.read_bytes(), path.name) == dialogue.evening
        assert json.loads(text)["version"] == 1


def test_a_second_time_the_whole_file_is_replaced(qtbot: QtBot, dialogue: Driver, tmp_path: Path) -> None:
    filing = Filing(dialogue.app.desk)
    first = written(qtbot, filing, dialogue, Format.TEXT, tmp_path / "uit")
    dialogue.note("later gezegd")
    second = written(qtbot, filing, dialogue, Format.TEXT, tmp_path / "uit")
    assert first == second
    assert "later gezegd" in second.read_text(encoding="utf-8")
    assert [path.name for path in (tmp_path / "uit").iterdir()] == [second.name]


def test_a_folder_that_cannot_be_is_told_in_a_sentence(qtbot: QtBot, dialogue: Driver, tmp_path: Path) -> None:
    (tmp_path / "bestand").write_bytes(b"x")
    filing = Filing(dialogue.app.desk)
    with qtbot.waitSignal(filing.refused, timeout=10_000) as told:
        filing.write(dialogue.evening, Format.TEXT, tmp_path / "bestand")
    assert told.args[0].endswith(".")
    assert dialogue.evening.title in told.args[0]
