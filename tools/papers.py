"""Makes every paper of the sample evening in build/papers, and pictures of the pages as a reader gets to see them.

The pictures come from LibreOffice (of the Word files) and pdftoppm (of the PDFs). Where one is missing that is said,
and the papers are there all the same.
"""

import shutil
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from app.models.agenda import run as runs
from app.models.agenda.agenda import BlockKind
from app.models.agenda.run import Run
from app.models.draaiboek.draaiboek import read_draaiboek
from app.models.draaiboek.sample import Sample, read_sample
from app.models.evening import Anchor, AnchorKind, Details, Evening
from app.models.preparation import HostKind, Plan, Role, Theme
from app.models.said.dialogue import Quote, Voice
from app.models.said.summary import KeyPoint
from app.models.seats.people import CODE_LETTERS, People, Person
from app.models.seats.tables import Seat, Seating, Table
from app.reports.papers import PAPERS, render
from app.settings import resources_dir

FOLDER = Path("build/papers")
ON, TODAY = date(2026, 11, 24), date(2026, 11, 3)
TABLES = 5

THEMES = (
    Theme("bellen", "Eerder bellen", ("Wanneer bel je elkaar, en wie begint?", "Wat maakt bellen makkelijker?")),
    Theme("aanspreekpunt", "Eén aanspreekpunt", ("Bij wie kan een ouder met elke vraag terecht?",)),
    Theme("taal", "Taal en tolken", ("Hoe praten we met ouders die weinig Nederlands spreken?",)),
    Theme("plan", "Samen een plan maken", ("Wie zit aan tafel als er een plan komt?",)),
    Theme("lijn", "Thuis en school op één lijn", ("Wat spreken we af over te laat komen?",)),
)
PLAN = Plan(
    host=HostKind.CONSULTANT,
    roles=(
        Role("gespreksleider", "gespreksleider", "ouderconsulent"),
        Role("samenvatter", "samenvatter", "teamleider onderbouw"),
        Role("notulist", "notulist"),
    ),
    place="Aula van De Getijden, Kade 12",
    reply="Laat het de mentor van uw kind weten voor vrijdag 20 november. Dat mag ook met een appje.",
    interpreter="Er is een tolk voor Turks en Arabisch. Voor een andere taal: vraag het de mentor.",
)
FIRST_NAMES = (
    *("Aylin", "Bram", "Chantal", "Dirk-Jan", "Esra", "Fatima", "Gürkan", "Hanneke", "Ilse", "Jamal"),
    *("Karin", "Lotte", "Małgorzata", "Nadia", "Oumaima", "Piet", "Quinten", "Rachida", "Sjoerd", "Tineke"),
    *("Umut", "Vera", "Wouter", "Xandra", "Zoë"),
)
LAST_NAMES = ("Yıldız", "de Boer", "van den Berg-Oosterhuis")
WORK = ("mentor", "docent", "teamleider", "zorgcoördinator", "conciërge", "verzuimcoördinator", "COPA")


def main() -> int:
    """Make the papers and their pictures; return 0."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    evening = sample_evening()
    counted = replace(evening, people=replace(evening.people, listed=(), expected=evening.people.planned))
    for name, shown in (("", evening), ("zonder-lijst-", counted), ("leeg-", bare_evening())):
        make_all(shown, name)
    for tool, see in (("soffice", see_word), ("pdftoppm", see_pdf)):
        if shutil.which(tool):
            see()
        else:
            print(f"{tool} is hier niet: van een deel van de papieren zijn er geen plaatjes.")
    print(f"De papieren staan in {FOLDER.resolve()}")
    return 0


def make_all(evening: Evening, prefix: str) -> None:
    """Write every paper in every kind."""
    for paper in PAPERS:
        doc = paper.make(evening, TODAY)
        for kind in paper.kinds:
            (FOLDER / f"{prefix}{paper.name}.{kind}").write_bytes(render(doc, kind).raw)


def bare_evening() -> Evening:
    """Return an evening as it is just after it was made: nothing filled in yet."""
    book = read_draaiboek(resources_dir() / "draaiboeken" / "ouderpartnerschap.toml")
    made_at = datetime.combine(TODAY, time(9), UTC)
    return book.make_evening("leeg", "Ouderavond", ON, Anchor(AnchorKind.DOORS, time(19)), Details(), made_at)


def sample_evening() -> Evening:
    """Return the evening of the sample after it was held, with people who do not exist at five tables."""
    sample = read_sample(resources_dir() / "voorbeeld" / "avond.toml")
    people = tuple(person(number) for number in range(50))
    bare = bare_evening()
    return replace(
        bare,
        title=sample.title,
        run=held(bare, sample),
        quotes=said(bare, sample),
        points=agreed(sample),
        details=sample.details.details(),
        themes=THEMES,
        plan=replace(
            PLAN, tasks=bare.plan.tasks, why=bare.plan.why, for_pupils=bare.plan.for_pupils, source=bare.plan.source
        ),
        people=People(listed=people),
        seating=Seating(
            tables=tuple(Table(n + 1, theme.id, WORK[n]) for n, theme in enumerate(THEMES)),
            seats=tuple(Seat(one.id, number % TABLES + 1) for number, one in enumerate(people)),
        ),
    )


def held(evening: Evening, sample: Sample) -> Run:
    """Return the run of the sample, from the first block to the last."""
    run, now = Run(), evening.doors() + timedelta(seconds=sample.late_seconds)
    for block in evening.agenda.running_blocks():
        run = runs.go_to(run, evening.agenda, block.id, now) if run.block else runs.start(run, evening.agenda, now)
        now += timedelta(seconds=sample.took(block.id) or block.minutes * 60)
    return runs.close(run, now)


def said(evening: Evening, sample: Sample) -> tuple[Quote, ...]:
    """Return what is said in the sample; nobody looks at the moment."""
    prompts = {prompt.label: prompt.id for prompt in evening.prompts}
    return tuple(
        Quote(
            id=one.key or f"q{number}",
            block=next(block.id for block in evening.agenda.blocks if block.kind is BlockKind.DIALOGUE),
            prompt=prompts.get(one.prompt),
            voice=one.voice,
            text=one.text,
            said_at=evening.doors(),
            starred=one.starred,
            heard=one.heard,
            parked=not one.prompt or one.parked,
            owner=one.owner,
        )
        for number, one in enumerate(sample.quotes)
    )


def agreed(sample: Sample) -> tuple[KeyPoint, ...]:
    """Return the points of the sample."""
    return tuple(
        KeyPoint(f"k{number}", point.text, accepted=True, quotes=point.quotes)
        for number, point in enumerate(sample.points)
    )


def person(number: int) -> Person:
    """Return an invented parent, colleague or pupil; every fifth one has no name on the list."""
    voice = Voice.PARENT if number < 27 else Voice.SCHOOL if number < 48 else Voice.PUPIL
    name = f"{FIRST_NAMES[number % 25]} {LAST_NAMES[number % 3]}" if number % 5 else ""
    role = {Voice.PARENT: f"ouder leerjaar {number % 4 + 1}", Voice.SCHOOL: WORK[number % 7]}.get(voice, "")
    return Person(f"p{number}", f"{CODE_LETTERS[voice]}{number + 1}", voice, role, name=name)


def see_word() -> None:
    """Let LibreOffice print the Word files, with a profile of its own."""
    profile = f"-env:UserInstallation={(FOLDER / '.office').resolve().as_uri()}"
    files = [str(path) for path in sorted(FOLDER.glob("*.docx"))]
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(FOLDER / "word"), *files]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    shutil.rmtree(FOLDER / ".office", ignore_errors=True)


def see_pdf() -> None:
    """Make a picture of each page of each PDF."""
    for path in sorted(FOLDER.rglob("*.pdf")):
        subprocess.run(["pdftoppm", "-r", "80", "-png", path, path.with_suffix("")], check=True, timeout=60)


if __name__ == "__main__":
    sys.exit(main())
