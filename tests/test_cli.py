"""The command line: evenings out and in again, faults in one sentence, and nothing while the app holds the store."""

import gc
import json
import os
import sqlite3
import stat
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from subprocess import PIPE, Popen

import pytest
from PySide6.QtWidgets import QApplication

from app.cli import FAULTY, HELD, OK, main
from app.cli.arguments import USAGE
from app.live.laptop.instance import Instance
from app.main import LOCK_NAME
from app.models.agenda import run as runs
from app.models.evening import Evening, Stage
from app.models.followup.publications import Debrief
from app.models.ground.faults import NotPossible
from app.models.said.dialogue import Draft, Voice
from app.services.files.evening_file import LARGEST_FILE, to_json
from app.services.writer.books import STORE_NAME, Books
from app.wording.faults import sentence
from tests.driving import DOORS, evening_at, keep, stored_evening
from tests.killing import ROOT, Process
from tests.services.people_list.lists import LISTS, SchoolList

CANARY = "KANARIE zei dit"


@pytest.fixture(autouse=True)
def as_we_were(qapp: QApplication) -> Iterator[None]:
    """The command line makes all it writes this user's own; the other tests must not notice."""
    before = os.umask(0o022)
    yield
    os.umask(before)


class Line:
    """The command line on one folder, with what it said."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self._capsys = capsys
        self.out = self.err = ""

    def __call__(self, *words: str | Path) -> int:
        code = main(["--data-dir", str(self.folder), *map(str, words)])
        self.out, self.err = self._capsys.readouterr()
        return code


@pytest.fixture
def line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Line:
    return Line(tmp_path / "hier", capsys)


def full_evening() -> Evening:
    """Return an evening in which a bit of everything happened."""
    evening = evening_at(quotes=6, school="De Vlieger", groups=4)
    quotes = (replace(evening.quotes[0], parked=True, owner="directie", heard=3), *evening.quotes[1:])
    points = (replace(evening.points[0], accepted=True, quotes=("q1", "q2")), *evening.points[1:])
    stage = Stage(released=(points[0].id,), message="Auto fout", message_until=DOORS)
    draft = Draft("d1", "half \u202e getypt", Voice.PUPIL, evening.prompts[1].id, follows=False)
    return replace(evening, quotes=quotes, points=points, stage=stage, draft=draft)


def without_moment(raw: bytes) -> bytes:
    lines = raw.splitlines(keepends=True)
    assert sum(b'"exported_at"' in one for one in lines) == 1
    return b"".join(one for one in lines if b'"exported_at"' not in one)


def test_an_evening_comes_out_of_another_folder_as_it_went_in_byte_for_byte(
    line: Line, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    keep(line.folder, full_evening())
    first, second = tmp_path / "een.json", tmp_path / "twee.json"
    assert line("export", first) == OK
    there = Line(tmp_path / "daar", capsys)
    assert there("import", first) == OK
    assert there("export", second) == OK
    assert without_moment(first.read_bytes()) == without_moment(second.read_bytes())
    assert (line.err, there.err) == ("", "")
    assert stored_evening(there.folder) == full_evening()


def test_that_check_sees_one_changed_letter(line: Line, tmp_path: Path) -> None:
    one = to_json(full_evening(), DOORS)
    other = to_json(replace(full_evening(), title="Ouderavond aanwezigheid"), DOORS)
    assert without_moment(one) != without_moment(other)
    assert without_moment(one) == without_moment(to_json(full_evening(), datetime.now(UTC)))


def test_the_evening_to_export_can_be_named_and_is_else_the_last(line: Line, tmp_path: Path) -> None:
    first = evening_at()
    keep(line.folder, replace(first, run=runs.close(first.run, DOORS)))
    later = replace(evening_at(now=datetime(2026, 11, 25, 19, 0, tzinfo=UTC)), id="evening-2", title="Later")
    keep(line.folder, replace(later, quotes=()))
    file = tmp_path / "uit.json"
    assert line("export", file) == OK
    assert json.loads(file.read_bytes())["evening"]["id"] == "evening-2"
    assert line("export", "--evening", "evening-1", file) == OK
    assert json.loads(file.read_bytes())["evening"]["id"] == "evening-1"


def test_the_talk_afterwards_is_exported_only_when_asked(line: Line, tmp_path: Path) -> None:
    evening = evening_at("afsluiting", quotes=0)
    evening = replace(evening, followup=replace(evening.followup, debrief=Debrief("De vaders waren stil")))
    keep(line.folder, replace(evening, run=runs.close(evening.run, DOORS)))
    file = tmp_path / "uit.json"
    for words, asked in ((("export",), False), (("export", "--with-debrief"), True)):
        assert line(*words, file) == OK
        assert ("De vaders waren stil" in file.read_text(encoding="utf-8")) is asked


def is_one_sentence(said: str) -> bool:
    return said.count("\n") == 1 and len(said) > 20 and "Traceback" not in said and said.rstrip().endswith((".", "!"))


def refuses(line: Line, *words: str | Path, code: int = FAULTY) -> None:
    assert line(*words) == code
    gc.collect()  # a fault holds on to the lock until its process ends, or until now
    assert line.out == ""
    assert is_one_sentence(line.err), line.err


def test_an_evening_that_is_not_there_is_told_in_one_sentence(line: Line, tmp_path: Path) -> None:
    refuses(line, "export", tmp_path / "uit.json")
    keep(line.folder, evening_at())
    refuses(line, "export", "--evening", "weg", tmp_path / "uit.json")
    assert not (tmp_path / "uit.json").exists()


def test_a_place_that_cannot_be_written_is_told_and_nothing_is_left(line: Line, tmp_path: Path) -> None:
    keep(line.folder, evening_at())
    refuses(line, "export", tmp_path / "weg" / "uit.json")
    refuses(line, "export", tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == [line.folder.name]


def changed(old: bytes, new: bytes) -> bytes:
    raw = to_json(full_evening(), DOORS)
    assert old in raw
    return raw.replace(old, new, 1)


BAD: dict[str, Callable[[], bytes]] = {
    "nothing": lambda: b"",
    "a letter": lambda: b"Beste ouders,",
    "half a file": lambda: to_json(full_evening(), DOORS)[:4_000],
    "another version": lambda: changed(b'"version": 2', b'"version": 3'),
    "another thing": lambda: changed(b'"samenspraak-avond"', b'"draaiboek"'),
    "an unknown field": lambda: changed(b'"title"', b'"titel"'),
    "words for a number": lambda: changed(b'"heard": 3', b'"heard": "drie"'),
    "not a number": lambda: changed(b'"pauses": []', b'"paused": NaN'),
    "a block that is not there": lambda: changed(b'"block": "dialoog"', b'"block": "disco"'),
    "deeper than any evening": lambda: b'{"evening":' * 50_000,
    "a picture": lambda: b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 9,
    "more than any evening": lambda: b" " * (LARGEST_FILE + 1),
}


def nothing_changed(line: Line, before: bytes) -> None:
    line("export", line.folder.parent / "na.json")
    assert without_moment((line.folder.parent / "na.json").read_bytes()) == before


@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_is_refused_whole_in_one_sentence(line: Line, tmp_path: Path, name: str) -> None:
    keep(line.folder, evening_at())
    line("export", tmp_path / "voor.json")
    before = without_moment((tmp_path / "voor.json").read_bytes())
    bad = tmp_path / "slecht.json"
    bad.write_bytes(BAD[name]())
    refuses(line, "import", bad)
    assert "slecht.json" in line.err
    nothing_changed(line, before)


def test_what_is_no_file_is_refused_without_waiting(line: Line, tmp_path: Path) -> None:
    refuses(line, "import", tmp_path / "weg.json")
    refuses(line, "import", tmp_path)
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pijp")
        refuses(line, "import", tmp_path / "pijp")
        refuses(line, "import", Path("/dev/zero"))


def test_an_evening_that_is_there_already_is_refused_and_stays(line: Line, tmp_path: Path) -> None:
    keep(line.folder, evening_at())
    file = tmp_path / "uit.json"
    line("export", file)
    before = without_moment(file.read_bytes())
    file.write_bytes(file.read_bytes().replace(b"gezegd 1", b"gezegd X"))
    refuses(line, "import", file)
    nothing_changed(line, before)


def test_quotes_that_belong_to_another_evening_are_refused_and_nothing_is_half_there(
    line: Line, tmp_path: Path
) -> None:
    keep(line.folder, evening_at())
    line("export", tmp_path / "voor.json")
    before = without_moment((tmp_path / "voor.json").read_bytes())
    file, other = tmp_path / "dubbel.json", full_evening()
    file.write_bytes(to_json(replace(other, id="evening-2", run=runs.close(other.run, DOORS)), DOORS))
    refuses(line, "import", file)
    assert line.err.strip() == sentence(NotPossible("quotes_exist"))
    refuses(line, "export", "--evening", "evening-2", tmp_path / "uit.json")
    nothing_changed(line, before)


@pytest.mark.parametrize("groups", [0, 41, 10**6])
def test_a_number_of_groups_that_could_not_be_filled_in_is_refused(line: Line, tmp_path: Path, groups: int) -> None:
    bad = tmp_path / "slecht.json"
    bad.write_bytes(changed(b'"contact":', b'"groups": %d, "contact":' % groups))
    refuses(line, "import", bad)
    assert "groups" in line.err


def test_a_refusal_never_repeats_what_was_said(line: Line, tmp_path: Path) -> None:
    bad = tmp_path / "slecht.json"
    bad.write_bytes(changed(b'"gezegd 1"', f'"{CANARY}\\u0007"'.encode()))
    refuses(line, "import", bad)
    assert CANARY not in line.err


@pytest.mark.parametrize("what", ["draaiboek", "evening"])
def test_the_schema_is_json(line: Line, what: str) -> None:
    assert line("schema", what) == OK
    assert json.loads(line.out)["properties"]
    assert not line.folder.exists(), "it needs no store"


def test_the_doctor_tells_how_it_is_and_nothing_that_was_said(line: Line) -> None:
    evening = full_evening()
    caged = replace(
        evening,
        title=f"{CANARY} titel",
        quotes=tuple(replace(quote, text=f"{CANARY} {quote.id}", owner=CANARY) for quote in evening.quotes),
        points=tuple(replace(point, text=f"{CANARY} {point.id}") for point in evening.points),
        draft=replace(evening.draft, text=CANARY),
        details=replace(evening.details, school=CANARY, vision=CANARY),
    )
    keep(line.folder, caged)
    assert line("doctor") == OK
    assert "KANARIE" not in line.out + line.err
    for word in ("Samenspraak", "Python", "SQLite", "PySide6", str(line.folder)):
        assert word in line.out


def test_the_doctor_tells_when_the_last_backup_was_made_and_that_there_is_no_screen(line: Line) -> None:
    keep(line.folder, full_evening())
    assert line("doctor") == OK
    none = line.out.splitlines()
    made = datetime(2026, 11, 24, 19, 5, tzinfo=UTC)
    books = Books(line.folder, made)
    books.back_up(made).result(60)
    books.close()
    assert line("doctor") == OK
    told = [one for one in line.out.splitlines() if one not in none]
    assert len(told) == 1
    assert told[0].endswith(f"{made.astimezone():%d-%m-%Y %H.%M}")
    assert "×" not in line.out, "a picture in memory is no screen"


def test_who_stops_reading_halfway_is_not_bothered(line: Line) -> None:
    command = [sys.executable, "-m", "app", "schema", "evening"]
    with Popen(command, cwd=ROOT, stdout=PIPE, stderr=PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert process.stdout.readline().startswith(b"{")
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == OK


def test_the_doctor_sees_a_damaged_quote(line: Line) -> None:
    keep(line.folder, full_evening())
    path = line.folder / STORE_NAME
    raw = path.read_bytes()
    assert raw.count(b"gezegd 3") >= 1
    path.write_bytes(raw.replace(b"gezegd 3", b"gezegd 7"))
    assert line("doctor") == FAULTY
    assert "gezegd" not in line.out + line.err


def test_the_doctor_sees_a_damaged_part(line: Line) -> None:
    keep(line.folder, full_evening())
    with closing(sqlite3.connect(line.folder / STORE_NAME)) as raw, raw:
        raw.execute("UPDATE part SET hash = hash + 1 WHERE name = 'agenda'")
    assert line("doctor") == FAULTY


@pytest.mark.parametrize("words", [("doctor",), ("export", "uit.json"), ("import", "in.json")])
def test_while_the_app_is_open_it_says_so_and_ends_with_three(line: Line, words: tuple[str, ...]) -> None:
    keep(line.folder, evening_at())
    app = Instance(line.folder / LOCK_NAME)
    assert app.is_first()
    refuses(line, *words, code=HELD)
    assert line.err.strip() == sentence(NotPossible("app_is_open"))


def test_while_the_app_is_open_what_needs_no_store_goes_on(line: Line) -> None:
    app = Instance(line.folder / LOCK_NAME)
    line.folder.mkdir()
    assert app.is_first()
    assert line("schema", "draaiboek") == OK


@pytest.mark.parametrize("speed", ["-1", "nan", "inf", "1e9", "snel", ""])
def test_a_rehearsal_at_an_impossible_speed_does_not_begin(
    line: Line, capsys: pytest.CaptureFixture[str], speed: str
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["rehearse", f"--speed={speed}"])
    assert ended.value.code == USAGE
    assert "Traceback" not in capsys.readouterr().err


@pytest.mark.parametrize("command", ["export", "import", "rehearse", "schema", "doctor"])
def test_every_command_explains_itself_in_dutch(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([command, "--help"])
    assert ended.value.code == OK
    said = capsys.readouterr().out
    assert said.startswith(f"gebruik: samenspraak {command}")
    for english in ("usage", "options", "positional", "show this"):
        assert english not in said


def test_the_folder_may_be_named_before_or_after_the_command(
    line: Line, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    keep(line.folder, evening_at())
    assert main(["doctor", "--data-dir", str(line.folder)]) == OK
    assert str(line.folder) in capsys.readouterr().out


def test_a_folder_that_cannot_be_one_is_told_in_one_sentence(line: Line) -> None:
    line.folder.write_bytes(b"een bestand")
    refuses(line, "doctor")
    assert line.folder.read_bytes() == b"een bestand"


@pytest.mark.parametrize("words", [("doctor",), ("export", "uit.json")])
def test_a_store_that_cannot_be_opened_is_told_in_one_sentence(line: Line, words: tuple[str, ...]) -> None:
    line.folder.mkdir()
    (line.folder / STORE_NAME).write_bytes(b"geen database" * 400)
    refuses(line, *words)
    assert (line.folder / STORE_NAME).read_bytes() == b"geen database" * 400


# Whose files these are, and what is loaded


def is_this_users_own(folder: Path) -> None:
    paths = [folder, *folder.rglob("*")]
    assert len(paths) > 5
    for path in paths:
        mode = stat.S_IMODE(path.lstat().st_mode)
        if not path.is_symlink():
            assert mode & 0o077 == 0, f"{path.name}: {mode:o}"


HEAVY = ("pydantic", "pydantic_core", "sqlalchemy.orm", "alembic", "mako")


def loads_nothing_heavy(modules: list[str]) -> None:
    assert "PySide6.QtWidgets" in modules
    assert not [name for name in HEAVY if name in modules]


@pytest.mark.skipif(os.name != "posix", reason="rights of POSIX")
def test_all_files_are_this_users_own_and_an_evening_goes_on_without_loading_what_it_does_not_need(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "hier"
    before = os.umask(0o022)
    keep(folder, evening_at(now=datetime.now(UTC)))
    folder.chmod(0o755)
    process = Process(folder)
    try:
        loads_nothing_heavy(process.modules())
        process.note("een zin")
        process.tell("key", "F10")
        loads_nothing_heavy(process.modules())
        process.wait_for(lambda: any(folder.glob("backups/*.db")) and (folder / "samenspraak.log").exists())
        is_this_users_own(folder)
        process.create()
        assert "pydantic" in process.modules(), "a new evening is made from a file that is checked"
    finally:
        process.end()
        os.umask(before)
    is_this_users_own(folder)
    assert {"samenspraak.db", "samenspraak.log", "samenspraak.lock", "backups"} <= {
        path.name for path in folder.iterdir()
    }


def test_that_check_sees_a_file_that_others_may_read(tmp_path: Path) -> None:
    if sys.platform == "win32":
        pytest.skip("rights of POSIX")
    tmp_path.chmod(0o700)
    for number in range(6):
        (tmp_path / f"{number}").touch(mode=0o600)
    is_this_users_own(tmp_path)
    (tmp_path / "3").chmod(0o640)
    with pytest.raises(AssertionError, match="3: 640"):
        is_this_users_own(tmp_path)


@pytest.mark.parametrize("name", HEAVY)
def test_that_check_sees_a_module_that_should_wait(name: str) -> None:
    with pytest.raises(AssertionError):
        loads_nothing_heavy(["PySide6.QtWidgets", name])


# Lists of people


def test_the_command_line_tells_a_list_in_numbers(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for at, expected in enumerate(list(LISTS.values())[:4]):
        path = tmp_path / f"{at}{CANARY}{expected.name}"
        path.write_bytes(expected.raw)
        assert main(["people", str(path)]) == 0
        out, err = capsys.readouterr()
        assert json.loads(out) == _as_told(expected)
        assert err == ""


def _as_told(expected: SchoolList) -> dict[str, object]:
    parent, school, pupil = expected.people
    return {
        "head": expected.head,
        "people": {"parent": parent, "school": school, "pupil": pupil},
        "refused": [list(one) for one in expected.refused],
    }


@pytest.mark.parametrize(
    "raw",
    [b"", b"\x89PNG\r\n\x1a\n" + bytes(99), b"code;rol\n", b"PK\x03\x04" + CANARY.encode(), b"naam\n\x81\x8d"],
)
def test_a_file_of_which_nothing_can_be_read_is_said_without_a_name(
    raw: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / f"{CANARY}.xlsx"
    path.write_bytes(raw)
    assert main(["people", str(path)]) == 2
    assert main(["people", str(tmp_path / f"{CANARY}.csv")]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert len(err.splitlines()) == 2
    assert CANARY not in err
