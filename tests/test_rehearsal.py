"""The rehearsal: a whole evening through the real windows, in a process of its own, as a user starts it."""

import os
import signal
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic

import pytest
from PySide6.QtGui import QImage

from app.models.agenda.run import Run
from app.models.agenda.stretch import Stretch
from app.models.draaiboek.sample import read_sample
from app.models.evening import Evening
from app.models.followup.followup import Answer, AnswerKind, Followup, Subject, SubjectKind, Taken
from app.models.harvest.exits import Exit
from app.models.harvest.harvest import Harvest
from app.models.said.dialogue import Quote, Voice
from app.models.seats.tables import empty_tables
from app.rehearsal.album import BEAMER, DESK, is_plain
from app.rehearsal.plan import essence
from app.services.files.evening_file import read_file, to_json
from app.services.writer.books import Books
from tests.models import making
from tests.monitors import needs_monitors, two_monitors
from tests.x_server import needs, x_server

ROOT = Path(__file__).parents[1]
BLOCKS = [block.id for block in making.evening().agenda.running_blocks()]


class Place:
    """A machine of its own: an own home with a data folder, an own place for temporary files, and a folder for pictures."""

    def __init__(self, folder: Path) -> None:
        self.home, self.temporary, self.pictures = folder / "home", folder / "tijdelijk", folder / "beelden"
        self.data = self.home / "data" / "Samenspraak"
        self.data.mkdir(parents=True)
        self.temporary.mkdir()
        self.kept = self.data / "samenspraak.db"
        self.kept.write_bytes(b"not to be touched")

    def start(self, *words: str, **more: str) -> "subprocess.Popen[str]":
        """Start a rehearsal, in these surroundings too."""
        own = {"HOME": str(self.home), "XDG_DATA_HOME": str(self.home / "data"), "TMPDIR": str(self.temporary)}
        return subprocess.Popen(
            [sys.executable, "-m", "app", "rehearse", "--pictures", str(self.pictures), *words],
            env={**os.environ, **own, "QT_QPA_PLATFORM": "offscreen", **more},
            cwd=ROOT,
            text=True,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )

    def rehearse(self, *words: str) -> tuple[int, str, str]:
        """Rehearse to the end; return the exit code and what was said."""
        process = self.start(*words)
        said, complaint = process.communicate(timeout=100)
        return process.returncode, said, complaint

    def must_be_clean(self) -> None:
        """Nothing is left behind, and the user's own evenings are as they were."""
        assert list(self.temporary.iterdir()) == []
        assert list(self.data.iterdir()) == [self.kept]
        assert self.kept.read_bytes() == b"not to be touched"


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path)


def must_have_pictures(folder: Path) -> None:
    names = [f"{number:02}-{block}" for number, block in enumerate(BLOCKS, start=1)]
    desks = ["00-start-desk", *(f"{name}-desk" for name in names), f"{len(names) + 1:02}-verslag-desk"]
    beamers = [f"{name}-beamer" for name in names]
    assert sorted(path.stem for path in folder.glob("*.png")) == sorted(desks + beamers)
    for name in desks + beamers:
        image = QImage(str(folder / f"{name}.png"))
        assert image.size() == (DESK if name in desks else BEAMER), name
        assert not is_plain(image), name


def import_again(file: Path, folder: Path) -> Evening:
    """Take the file into an empty data folder, and return the evening as that has it."""
    evening = read_file(file)
    books = Books(folder, datetime.now(UTC))
    try:
        books.put_evening(evening)
        stored = books.load(evening.id)
    finally:
        books.close()
    assert stored == evening
    return evening


def test_a_whole_evening_is_played_and_leaves_its_pictures_its_times_and_its_file(place: Place, tmp_path: Path) -> None:
    code, said, complaint = place.rehearse()
    assert (code, complaint) == (0, "")
    assert str(place.pictures) in said
    place.must_be_clean()
    must_have_pictures(place.pictures)
    evening = import_again(place.pictures / "avond.json", tmp_path / "leeg")
    sample = read_sample(making.SAMPLE)
    assert len(evening.quotes) == len(sample.quotes)
    assert [point.text for point in evening.points if point.accepted] == [point.text for point in sample.points]
    assert all(point.quotes for point in evening.points if point.accepted)
    assert [form.pitch for form in evening.harvests] == [table.pitch for table in sample.tables]
    assert all(form.pitch for form in evening.harvests)
    assert sorted(map(repr, evening.exits)) == sorted(repr(Exit(one.word, one.mark)) for one in sample.exits)
    assert [one.words for one in evening.followup.taken] == [one.words for one in sample.taken]
    assert {answer.kind for answer in evening.followup.answers} == set(AnswerKind) - {AnswerKind.OPEN}
    assert len(evening.followup.answers) == len(sample.answers)
    themes = [evening.theme(table.theme) for table in evening.seating.tables]
    assert [theme and theme.title for theme in themes] == [table.theme for table in sample.tables]
    assert all(table.place for table in evening.seating.tables)
    assert evening.run.closed_at is not None
    assert dict(evening.run.added), "the evening ran late, and was made shorter"
    times = (place.pictures / "tijden.txt").read_text(encoding="utf-8")
    titles = [block.title for block in evening.agenda.running_blocks()]
    assert len(titles) == 9
    assert all(title in times for title in titles)


def test_an_evening_from_a_file_is_played_again_at_its_own_times(place: Place, tmp_path: Path) -> None:
    before = short_evening()
    file = tmp_path / "eerder.json"
    file.write_bytes(to_json(before, making.later(200)))
    assert place.rehearse(str(file))[::2] == (0, "")
    place.must_be_clean()
    after = read_file(place.pictures / "avond.json")
    assert essence(after.quotes) == essence(before.quotes)
    assert after.harvests == before.harvests
    assert after.exits == before.exits
    assert after.followup.taken == before.followup.taken
    assert {answer.words for answer in after.followup.answers} == {"we kijken", "dat kan niet"}
    for played, was in zip(after.quotes, before.quotes, strict=True):
        assert abs((played.said_at - was.said_at).total_seconds()) <= 1
    played_starts = [stretch.began.replace(microsecond=0) for stretch in after.run.stretches]
    assert played_starts == [stretch.began for stretch in before.run.stretches]


def short_evening() -> Evening:
    """Return an evening that began two minutes late and took ten minutes for each block."""
    evening = making.evening()
    stretches = tuple(
        Stretch(block, making.later(2 + 10 * n), making.later(12 + 10 * n)) for n, block in enumerate(BLOCKS)
    )
    said = (
        ("inloop", None, Voice.SCHOOL, "De koffie is op", 5, {"starred": True}),
        ("dialoog", "behoeften", Voice.PARENT, "Bel ons gerust: <b>ook</b> 's avonds", 33, {"heard": 2}),
        ("dialoog", "ervaringen-ouders", Voice.PUPIL, "Ik hoor het\nals laatste 👨‍👩‍👧", 36, {"starred": True}),
        ("dialoog", None, Voice.PUPIL, "Waar is de kapstok?", 39, {"parked": True, "owner": "conciërge"}),
        ("afsluiting", "gaat-mis", Voice.PARENT, "=SUM(1)", 83, {}),
    )
    quotes = tuple(
        Quote(f"q{n}", block, prompt, voice, text, making.later(minute), **more)
        for n, (block, prompt, voice, text, minute, more) in enumerate(said)
    )
    run = Run("afsluiting", 0, stretches, closed_at=stretches[-1].ended)
    table, parked = Subject(SubjectKind.PITCH, "1"), Subject(SubjectKind.PARKED, "q3")
    return replace(
        evening,
        run=run,
        quotes=quotes,
        seating=empty_tables(1),
        harvests=(Harvest("1", pitch="Bel eerst"),),
        exits=(Exit("warm", 4),),
        followup=Followup(
            (Taken("t", table, "Eerst bellen"),),
            (Answer(table, AnswerKind.DO, "we kijken"), Answer(parked, AnswerKind.DONT, "dat kan niet")),
        ),
    )


@pytest.mark.parametrize("content", [b"", b"{]", b'{"format": "iets anders"}', b"\xff" * 100])
def test_a_bad_file_is_refused_in_one_sentence(place: Place, tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "avond.json"
    file.write_bytes(content)
    code, said, complaint = place.rehearse(str(file))
    assert (code, said) == (1, "")
    assert "avond.json" in complaint
    assert complaint.count("\n") == 1
    assert not place.pictures.exists()
    place.must_be_clean()


def test_a_rehearsal_that_is_stopped_halfway_puts_everything_away(place: Place) -> None:
    process = place.start("--speed", "60")
    assert process.stdout is not None
    assert process.stdout.readline(), "it says that it begins"
    process.send_signal(signal.SIGTERM)
    _, complaint = process.communicate(timeout=60)
    assert (process.returncode, complaint) == (0, "")
    place.must_be_clean()


def test_a_rehearsal_is_stopped_by_the_end_of_its_input_as_when_the_app_that_began_it_is_gone(place: Place) -> None:
    process = place.start("--speed", "60", "--until-input-ends")
    assert process.stdout is not None
    assert process.stdout.readline(), "it says that it begins"
    _, complaint = process.communicate(timeout=60)  # closes its input
    assert (process.returncode, complaint) == (0, "")
    place.must_be_clean()


@needs_monitors
def test_on_two_screens_a_rehearsal_that_is_told_to_end_ends(place: Place) -> None:
    with two_monitors() as there:
        process = place.start("--speed", "60", DISPLAY=there["DISPLAY"], QT_QPA_PLATFORM="xcb")
        assert process.stdout is not None
        assert process.stdout.readline(), "it says that it begins"
        process.send_signal(signal.SIGTERM)
        _, complaint = process.communicate(timeout=20)
    assert (process.returncode, complaint) == (0, "")
    place.must_be_clean()


@needs("xdotool")
def test_on_a_small_laptop_the_windows_of_a_rehearsal_fit_its_screen(place: Place) -> None:
    with x_server("1366x768") as display:
        process = place.start("--speed", "30", DISPLAY=display, QT_QPA_PLATFORM="xcb")
        try:
            boxes = windows_on(display)
        finally:
            process.send_signal(signal.SIGTERM)
            process.communicate(timeout=30)
    for x, y, width, height in boxes:
        assert (x >= 0, x + width <= 1366) == (True, True), boxes
        assert 0 <= y <= 2 * (768 - height), f"{boxes}: xdotool counts the bar above a window twice"


def windows_on(display: str) -> list[tuple[int, ...]]:
    """Wait until the desk is seen; return where the windows of the app stand and how large they are."""
    look = ["xdotool", "search", "--onlyvisible", "--name", "^Samenspraak"]
    there = {**os.environ, "DISPLAY": display}
    end = monotonic() + 60
    while monotonic() < end:
        found = subprocess.run(look, env=there, capture_output=True, text=True, timeout=60).stdout.split()
        said = [
            subprocess.run(["xdotool", "getwindowgeometry", "--shell", one], env=there, capture_output=True, text=True)
            for one in found
        ]
        boxes = [dict(line.split("=") for line in one.stdout.split() if "=" in line) for one in said]
        if any(int(box.get("HEIGHT", 0)) > 500 for box in boxes):
            return [tuple(int(box[name]) for name in ("X", "Y", "WIDTH", "HEIGHT")) for box in boxes if box]
    pytest.fail("the windows were not seen")


@pytest.mark.proof
@pytest.mark.timeout(600)
@needs_monitors
def test_on_two_screens_ten_rehearsals_in_a_row_end_by_themselves(place: Place) -> None:
    with two_monitors() as there:
        for _ in range(10):
            process = place.start(DISPLAY=there["DISPLAY"], QT_QPA_PLATFORM="xcb")
            _, complaint = process.communicate(timeout=90)
            assert (process.returncode, complaint) == (0, "")
            place.must_be_clean()
