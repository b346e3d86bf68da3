"""Takes the pictures of the manual anew: the evening out of a rehearsal, before and after it out of the same evening.

They go to docs/pictures, in few colours and so in few bytes. Nothing is kept of the evening itself.
"""

import os
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from app.models.aftercare.subjects import subjects, unanswered
from app.models.evening import Evening
from app.models.followup.followup import Action, ActionState, Answer, AnswerKind, Update
from app.models.followup.publications import Length
from app.models.seats.people import Counts, People
from app.rehearsal.plan import not_begun
from app.services.commands import commands as c
from app.services.files.evening_file import read_file
from app.views.followup.letter.letter_section import LetterSection
from tests.driving import Driver, TestSource, keep

FOLDER = Path("docs/pictures")
OF_REHEARSAL = {
    "00-start-desk": "start",
    "01-inloop-desk": "inloop",
    "04-dialoog-desk": "dialoog",
    "04-dialoog-beamer": "beamer",
    "05-samenvatting-desk": "samenvatting",
    "07-thematafels-desk": "tafels",
    "08-presentaties-desk": "presentaties",
}
"""What is taken of the pictures that a rehearsal leaves, with its name here."""
BEFORE = {"agenda": "draaiboek", "groups": "groepen"}
WIDE = 1366
"""Pixels of width; a wider picture is made smaller."""
ALIKE = 0xF8F8F8
"""What of a colour makes it another one: a small star keeps its own among the many shades of grey around letters."""
PROMISES = (
    ("De mentor belt elke ouder voor de kerst", "mentoren", 24, "De mentor belt u een keer, ook als alles goed gaat."),
    ("Proef in leerjaar 2: de leerling zit bij het gesprek", "teamleider", 80, "Uw kind begint het gesprek."),
    ("Alle afspraken op één plek", "administratie", 40, "U vindt ze in de schoolapp."),
)
REASONS = {
    AnswerKind.DONT: "Daar hebben we nu de mensen niet voor.",
    AnswerKind.FIND_OUT: "We vragen het na bij het team.",
}


def main() -> int:
    """Take all pictures; return 0."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    with TemporaryDirectory(prefix="samenspraak-beelden-") as place:
        album = Path(place, "album")
        subprocess.run([sys.executable, "-m", "app", "rehearse", "--pictures", str(album)], check=True, timeout=300)
        for name, ours in OF_REHEARSAL.items():
            save(QImage(str(album / f"{name}.png")), ours)
        held = read_file(album / "avond.json")
        closed_at = held.run.closed_at
        assert closed_at is not None
        take_before(Path(place, "ervoor"), held, closed_at - timedelta(days=12))
        take_after(Path(place, "erna"), held, closed_at + timedelta(days=2))
    print(f"De beelden staan in {FOLDER.resolve()}")
    return 0


def save(image: QImage, name: str) -> None:
    """Write a picture in the 256 colours it uses most, as wide as the window at most."""
    if image.width() > WIDE:
        image = image.scaledToWidth(WIDE, Qt.TransformationMode.SmoothTransformation)
    whole = image.convertToFormat(QImage.Format.Format_RGB32)
    used = Counter(memoryview(whole.constBits()).cast("I"))
    palette = list(islice(most_used(used), 256))
    few = whole.convertToFormat(QImage.Format.Format_Indexed8, palette, Qt.ImageConversionFlag.ThresholdDither)
    assert few.save(str(FOLDER / f"{name}.png"), quality=0), name


def most_used(used: Counter[int]) -> Iterator[int]:
    """Yield colours, those of most pixels first; of shades that are nearly the same only the first."""
    seen = set[int]()
    for colour, _ in used.most_common():
        if (near := colour & ALIKE) not in seen:
            seen.add(near)
            yield colour


def take(driver: Driver, name: str) -> None:
    """Take the window as it stands."""
    driver.settle()
    driver.see_look()
    driver.settle()
    save(driver.app.window.grab().toImage(), name)


def opened(folder: Path, evening: Evening, now: datetime) -> Driver:
    """Start the app on a folder with this evening, at a moment of its own."""
    keep(folder, evening)
    driver = Driver(folder, TestSource(wall=now))
    driver.app.window.resize(1366, 768)
    driver.do(c.OpenEvening, id=evening.id)
    return driver


def take_before(folder: Path, held: Evening, now: datetime) -> None:
    """Take parts of the preparation, of the same evening before it began."""
    coming = replace(not_begun(held), people=People(expected=Counts(27, 12, 6)))
    driver = opened(folder, coming, now)
    driver.do(c.DrawTables, tables=len(coming.seating.tables), seed=1)
    for part, name in BEFORE.items():
        driver.app.workplace.bar.tabs.chosen.emit("prepare")
        driver.app.workplace.pages.prepare.go_to(part)
        take(driver, name)
    driver.stop()


def take_after(folder: Path, held: Evening, now: datetime) -> None:
    """Take the parts of the aftercare, each with the work done that belongs to it, and the promises of all evenings."""
    driver = opened(folder, held, now)
    page = driver.app.workplace.pages.followup
    driver.chord("Ctrl+Shift+A")
    take(driver, "opbrengst")
    promise(driver)
    page.go_to("decisions")
    driver.settle()
    take(driver, "besluiten")
    page.go_to("letter")
    take_letter(driver)
    driver.chord("Ctrl+Shift+D")
    driver.wait(lambda: bool(driver.app.workplace.pages.promised.rows.rows))
    take(driver, "beloofd")
    driver.stop()


def promise(driver: Driver) -> None:
    """Answer every subject, and promise what is done."""
    evening, day = driver.evening, driver.app.desk.today(driver.evening)
    for one in unanswered(evening):
        kind = AnswerKind.FIND_OUT if one.words.endswith("?") else AnswerKind.DO
        before = day + timedelta(days=30) if kind is AnswerKind.FIND_OUT else None
        driver.do(c.GiveAnswer, answer=Answer(one.subject, kind, REASONS.get(kind, ""), before))
    done = [one.subject for one in subjects(evening) if _is_done(driver.evening, one.subject.key)]
    for number, (title, owner, days, notice) in enumerate(PROMISES):
        action = Action(f"a{number}", title, owner, day + timedelta(days=days), notice, sources=(done[number],))
        driver.do(c.AddAction, action=action)
    driver.do(c.AddUpdate, action="a2", update=Update("u1", day, "De eerste pagina staat klaar.", ActionState.BUSY))


def _is_done(evening: Evening, key: str) -> bool:
    return any(one.id == key and one.kind is AnswerKind.DO for one in evening.followup.answers)


def take_letter(driver: Driver) -> None:
    """Take the letter once its page is drawn, and decide on it."""
    section = driver.app.workplace.pages.followup.section("letter")
    assert isinstance(section, LetterSection)
    section.length.choose(Length.BRIEF.value)
    driver.settle()
    driver.wait(lambda: section.letter.draft is not None and section.pages.pages() > 0, seconds=30)
    take(driver, "terugkoppeling")


if __name__ == "__main__":
    sys.exit(main())
