"""What the tests of the papers start from: evenings with people and tables, hard words, and readers of what came out."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import cache
from io import BytesIO

import pikepdf
from docx import Document
from docx.document import Document as WordDocument

from app.models.draaiboek.sample import read_sample
from app.models.evening import Details, Evening
from app.models.preparation import HostKind, Plan, Role, Theme
from app.models.said.dialogue import Quote, Voice
from app.models.said.summary import KeyPoint
from app.models.seats.people import People, Person
from app.models.seats.tables import Seat, Seating, Table
from tests.models import making

TODAY = date(2026, 10, 20)

HARD = {
    "typst": '#panic("x") *b* _c_ @x $y$ `z` \\ // [a] {b} <l> = kop',
    "html": "<b>vet</b> &amp; <script>alert(1)</script> </w:t><w:br/>",
    "formula": "=cmd|' /C calc'!A0 +1 -1 @SUM(1)",
    "placeholders": "{school} {visie} %s {0} {{}}",
    "long word": "ouder" * 20,
    "lines": "een\ntwee\ndrie",
}
"""Words in letters of our own; they must come back letter for letter."""

STRANGE = {
    "Hebrew": "הילד שלי (3B), help!",
    "Arabic": "السلام عليكم and welkom 123",
    "families": "👨\u200d👩\u200d👧\u200d👦 en 👩🏽\u200d🏫",
    "Ge'ez and Cyrillic": "ትግርኛ Привет",
    "isolates": "\u2067ابن\u2069 van \u2068haar\u2069",
}
NOBODY_HAS = "tot \U0010fffd morgen"
LONG = ("Als school eerder belt, kunnen wij thuis iets doen. " * 30)[:1_400].strip()


def people() -> People:
    """Return 50 people, the first with a name that is told nowhere but at the door."""
    voices = (Voice.PARENT,) * 27 + (Voice.SCHOOL,) * 21 + (Voice.PUPIL,) * 2
    listed = tuple(Person(f"p{n}", f"X{n}", voice, "mentor") for n, voice in enumerate(voices))
    return People(listed=(replace(listed[0], name="Kanarie Pietersen"), *listed[1:]))


@cache
def full() -> Evening:
    """Return an evening of which everything is known."""
    sample = read_sample(making.SAMPLE)
    seated = people()
    made = making.evening(details=sample.details.details())
    return replace(
        made,
        themes=(Theme("a", "Eerder bellen", ("Wie belt?", "Wanneer?")), Theme("b", "Taal", ("Wie vertaalt er?",))),
        plan=Plan(
            host=HostKind.CONSULTANT,
            roles=(Role("s", "samenvatter", "teamleider onderbouw"), Role("n", "notulist")),
            place="Aula, Kade 12",
            reply="Meld u aan bij de mentor.",
            interpreter="Er is een tolk voor Turks.",
            why=made.plan.why,
            for_pupils=made.plan.for_pupils,
            source=made.plan.source,
        ),
        people=seated,
        seating=Seating(
            tuple(Table(n, "ab"[n % 2], "mentor") for n in range(1, 6)),
            tuple(Seat(one.id, n % 5 + 1) for n, one in enumerate(seated.listed)),
        ),
    )


def said_everywhere(words: str) -> Evening:
    """Return an evening in which every field that a school fills in holds these words."""
    evening = full()
    first, *rest = evening.people.listed
    block, prompt = evening.agenda.running_blocks()[0].id, evening.prompts[0].id
    quote = Quote("q1", block, prompt, Voice.PARENT, words, evening.doors())
    return replace(
        evening,
        title=words,
        quotes=(quote, replace(quote, id="q2", prompt=None), replace(quote, id="q3", parked=True, owner=words)),
        points=(KeyPoint("k1", words, accepted=True),),
        details=Details(*(words,) * 7),
        themes=(Theme("a", words, (words, words)), Theme("b", words)),
        plan=Plan(
            roles=(Role("r", words, words),),
            **dict.fromkeys(("place", "reply", "interpreter", "why", "for_pupils", "source"), words),
        ),
        people=People(listed=(replace(first, name=words, role=words), *rest)),
    )


def word(raw: bytes) -> WordDocument:
    """Return a Word file as it reads."""
    return Document(BytesIO(raw))


def word_text(raw: bytes) -> str:
    """Return all words of a Word file, in tables and outside."""
    return "\n".join("".join(part.itertext()) for part in word(raw).element.body.iter() if part.tag.endswith("}t"))


def squeezed(text: str) -> str:
    """Return the text without spaces and line ends, which a page may set where it likes."""
    return re.sub(r"[\s\u200b\xad]", "", text)


def pdf(raw: bytes) -> pikepdf.Pdf:
    """Return a PDF as it reads."""
    return pikepdf.open(BytesIO(raw))


def pdf_text(raw: bytes) -> str:
    """Return the words of a PDF by its own tables from letters to signs."""
    return "".join(pdf_pages(raw))


def pdf_pages(raw: bytes) -> list[str]:
    """Return the words of each page of a PDF."""
    read = pdf(raw)
    return ["".join(_signs(page)) for page in read.pages]


def tags(raw: bytes) -> list[str]:
    """Return the kinds of parts that a screen reader is told of, in reading order."""
    read = pdf(raw)
    return [str(node.S)[1:] for node in _nodes(read.Root.StructTreeRoot) if "/S" in node]


def _nodes(node: pikepdf.Object) -> Iterator[pikepdf.Object]:
    children = node.get("/K", [])
    for child in children if isinstance(children, pikepdf.Array) else [children]:
        if isinstance(child, pikepdf.Dictionary):
            yield child
            yield from _nodes(child)


def _signs(page: pikepdf.Page) -> Iterator[str]:
    fonts = {name: _table(font) for name, font in page.resources.get("/Font", {}).items()}
    table: dict[int, str] = {}
    actual = 0
    for operands, operator in pikepdf.parse_content_stream(page):
        match str(operator):
            case "Tf":
                table = fonts[str(operands[0])]
            case "BDC" | "BMC":
                words = operands[1].get("/ActualText") if len(operands) > 1 else None
                actual += bool(actual) or words is not None
                yield str(words) if words is not None else ""
            case "EMC":
                actual -= bool(actual)
            case "Tj" | "TJ" if not actual:
                for part in operands[0] if isinstance(operands[0], pikepdf.Array) else operands:
                    if isinstance(part, pikepdf.String):
                        codes = bytes(part)
                        yield from (table.get(int.from_bytes(codes[n : n + 2]), "") for n in range(0, len(codes), 2))


def _table(font: pikepdf.Object) -> dict[int, str]:
    """Return which sign each code of a font stands for."""
    found: dict[int, str] = {}
    source = font.ToUnicode.read_bytes().decode("ascii")
    for chunk in re.findall(r"beginbfchar(.*?)endbfchar", source, re.S):
        for code, sign in re.findall(r"<(\w+)>\s*<(\w+)>", chunk):
            found[int(code, 16)] = bytes.fromhex(sign).decode("utf-16-be")
    for chunk in re.findall(r"beginbfrange(.*?)endbfrange", source, re.S):
        for first, last, sign in re.findall(r"<(\w+)>\s*<(\w+)>\s*<(\w+)>", chunk):
            for n in range(int(first, 16), int(last, 16) + 1):
                found[n] = chr(int(sign, 16) + n - int(first, 16))
    return found
