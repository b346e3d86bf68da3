"""What the flows start from: stores with invented evenings and people, and lists that are far too long."""

import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.models.evening import Evening
from app.models.preparation import Theme
from app.models.seats.people import People, Person
from app.services.writer.books import Books
from tests.bench.filling import fill, running
from tests.models.seats.seated import known_crowd

TEXT, WORKBOOK = "lijst.csv", "lijst.xlsx"
ROWS = 99_999
"""And a line with heads: as many lines as a list may have."""
EVENINGS = 200
QUOTES, QUOTES_IN_STORE = 500, 20_000
WISHES = 40
PER_TABLE = 8
MOST_TABLES = 40
THEMES = 15
QUESTIONS = ("Wat gaat er goed?", "Wat kan er beter?", "Wat doen wij morgen?")


def many_evenings(folder: Path) -> None:
    """Make a store with 200 evenings, of which none is on."""
    _keep(folder, [_past(f"eerder-{number}", timedelta(days=number + 1), 40) for number in range(EVENINGS)])


def an_evening_of(people: int) -> Callable[[Path], None]:
    """Return what makes a store with an evening to prepare for so many people, and one like it that is over."""

    def make(folder: Path) -> None:
        past = _past("voorbij", timedelta(days=9), QUOTES)
        _keep(folder, [_peopled(_to_come("straks"), people), _peopled(past, people)])

    return make


def many_quotes(folder: Path) -> None:
    """Make a store with 20,000 quotes, and an evening in its dialogue."""
    fill(folder, QUOTES, QUOTES_IN_STORE)


def long_lists(folder: Path) -> None:
    """Make a store with an evening to prepare, and beside it a list of 100,000 people as text and as a workbook."""
    an_evening_of(0)(folder)
    rows = [f"Ouder {number};ouder;{number % 6 + 1}" for number in range(ROWS)]
    (folder / TEXT).write_text("\n".join(("Naam;Rol;Leerjaar", *rows)), encoding="utf-8")
    _write_workbook(folder / WORKBOOK, [row.split(";") for row in ("Naam;Rol;Leerjaar", *rows)])


def _past(name: str, ago: timedelta, quotes: int) -> Evening:
    evening = running(name, datetime.now(UTC) - ago, quotes)
    return replace(evening, run=replace(evening.run, closed_at=evening.run.stretches[-1].began + timedelta(hours=2)))


def _to_come(name: str) -> Evening:
    evening = running(name, datetime.now(UTC) + timedelta(days=9), 0)
    return replace(evening, run=type(evening.run)())


def _peopled(evening: Evening, number: int) -> Evening:
    everyone = known_crowd(1, number, min(MOST_TABLES, number // PER_TABLE), WISHES)
    themes = tuple(Theme(f"thema-{one}", f"Thema nummer {one}", QUESTIONS) for one in range(1, THEMES + 1))
    return replace(evening, themes=themes, people=People(listed=tuple(map(_named, everyone))))


def _named(person: Person) -> Person:
    return replace(person, name=f"Voornaam {person.code} van Achternaam")


def _keep(folder: Path, evenings: list[Evening]) -> None:
    books = Books(folder, datetime.now(UTC))
    try:
        for evening in evenings:
            books.put_evening(evening)
    finally:
        books.close()


def _write_workbook(path: Path, rows: list[list[str]]) -> None:
    """Write the smallest .xlsx there is, with the texts in its cells."""
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    lines = (
        f'<row r="{line}">'
        + "".join(f'<c r="{"ABC"[place]}{line}" t="inlineStr"><is><t>{text}</t></is></c>' for place, text in cells)
        + "</row>"
        for line, cells in enumerate(map(enumerate, rows), 1)
    )
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{kind}.sheet.main+xml"/>'
        f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{kind}.worksheet+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="a" '
        f'Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="a" '
        f'Type="{office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{office}"><sheets>'
        '<sheet name="Lijst" sheetId="1" r:id="a"/></sheets></workbook>',
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{main}"><sheetData>{"".join(lines)}</sheetData></worksheet>',
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as book:
        for name, content in parts.items():
            book.writestr(name, head + content)
