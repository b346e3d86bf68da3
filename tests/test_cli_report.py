"""The command line makes the letter of an evening: by the ending of the file, whole or not at all, and open about what is open."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from app.cli import HELD, OK
from app.cli.arguments import USAGE
from app.cli.report_made import ENDINGS, UNANSWERED, UNUSABLE
from app.live.laptop.instance import Instance
from app.main import LOCK_NAME
from app.models.agenda import run as runs
from app.models.evening import Evening
from tests.driving import DOORS, keep
from tests.models import making
from tests.reports.letter import letters
from tests.reports.letter.letters import bare_of_answers
from tests.reports.making import pdf_text, squeezed, word_text
from tests.test_cli import Line, as_we_were, line, refuses

__all__ = ["as_we_were", "line"]

READ: dict[str, Callable[[bytes], str]] = {
    "docx": word_text,
    "pdf": pdf_text,
    "html": bytes.decode,
    "txt": bytes.decode,
}


def held() -> Evening:
    """Return an evening that was held and closed, with an answer to each subject."""
    evening = letters.held()
    return replace(evening, run=runs.close(evening.run, DOORS + timedelta(hours=2)))


def evening_to_come() -> Evening:
    return replace(making.evening(), id="straks", title="Straks", date=date(2027, 3, 2))


@pytest.mark.parametrize("kind", ENDINGS)
def test_the_letter_is_made_by_the_ending(line: Line, tmp_path: Path, kind: str) -> None:
    keep(line.folder, held())
    file = tmp_path / f"brief.{kind.upper() if kind == 'pdf' else kind}"
    assert line("report", file) == OK
    assert (line.out, line.err) == ("", "")
    words = squeezed(READ[kind](file.read_bytes()))
    assert squeezed("U zei, wij doen") in words
    assert squeezed("Later beginnen op maandag.") in words


def test_the_length_and_the_evening_are_chosen(line: Line, tmp_path: Path) -> None:
    keep(line.folder, held())
    keep(line.folder, replace(held(), id="avond-2", title="Een andere avond", quotes=()))
    for length, title in (("verslag", "Verslag van de avond"), ("mr", "Verslag voor MR en bestuur")):
        file = tmp_path / f"{length}.txt"
        assert line("report", "--length", length, "--evening", "avond-2", file) == OK
        words = file.read_text(encoding="utf-8")
        assert words.startswith(title)
        assert "Een andere avond" in words


def test_without_an_evening_it_is_the_latest_that_was_closed_and_never_one_to_come(line: Line, tmp_path: Path) -> None:
    keep(line.folder, replace(held(), quotes=()))
    keep(line.folder, replace(held(), id="ouder", title="Vorig jaar", date=date(2025, 11, 3), quotes=()))
    keep(line.folder, evening_to_come())
    file = tmp_path / "brief.txt"
    assert line("report", file) in (OK, UNANSWERED)
    assert held().title in file.read_text(encoding="utf-8")


def test_without_a_closed_evening_it_says_so_in_one_sentence(line: Line, tmp_path: Path) -> None:
    keep(line.folder, evening_to_come())
    assert line("report", tmp_path / "brief.txt") == UNUSABLE
    assert line.err == "Er is nog geen gesloten avond. Noem de avond die u bedoelt.\n"
    assert not (tmp_path / "brief.txt").exists()


@pytest.mark.parametrize("length", ["brief", "verslag", "mr"])
def test_what_has_no_answer_is_said_in_the_file_and_by_the_exit_code(line: Line, tmp_path: Path, length: str) -> None:
    keep(line.folder, bare_of_answers(held()))
    file = tmp_path / "uit.txt"
    assert line("report", "--length", length, file) == UNANSWERED
    assert "nog geen antwoord" in file.read_text(encoding="utf-8").lower()
    assert line.err == "12 onderwerpen hebben nog geen antwoord; dat staat ook in het bestand.\n"


def test_a_file_that_is_there_stays_unless_it_may_go(line: Line, tmp_path: Path) -> None:
    keep(line.folder, held())
    file = tmp_path / "brief.txt"
    file.write_text("van mij")
    refuses(line, "report", file, code=UNUSABLE)
    assert file.read_text() == "van mij"
    assert line("report", "--overwrite", file) == OK
    assert file.read_text(encoding="utf-8").startswith("U zei")


def test_what_cannot_be_made_is_said_in_one_sentence(line: Line, tmp_path: Path) -> None:
    refuses(line, "report", tmp_path / "brief.txt", code=UNUSABLE)
    keep(line.folder, held())
    refuses(line, "report", "--evening", "weg", tmp_path / "brief.txt", code=UNUSABLE)
    for name in ("brief.odt", "brief", "brief.json"):
        refuses(line, "report", tmp_path / name, code=UNUSABLE)
    refuses(line, "report", tmp_path / "weg" / "brief.txt", code=1)
    assert [path.name for path in tmp_path.iterdir()] == [line.folder.name]
    with pytest.raises(SystemExit) as ended:
        line("report", "--length", "lang", tmp_path / "brief.txt")
    assert ended.value.code == USAGE


def test_while_the_app_is_open_nothing_is_made(line: Line, tmp_path: Path) -> None:
    keep(line.folder, held())
    app = Instance(line.folder / LOCK_NAME)
    assert app.is_first()
    refuses(line, "report", tmp_path / "brief.txt", code=HELD)
    assert not (tmp_path / "brief.txt").exists()
