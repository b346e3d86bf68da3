"""The PDFs: tagged for a screen reader, the same on every laptop, and whatever was typed stands there as it was typed."""

import pytest

from app.models.evening import Evening
from app.reports.document import Doc, Heading, PaperTable, Paragraph, TableRow
from app.reports.kinds.as_pdf import PaperNote, preview
from app.reports.lines import plain, said
from app.reports.look import Style
from app.reports.papers import PAPERS, Paper, paper, render
from tests.models import making as evenings
from tests.reports.making import (
    HARD,
    LONG,
    NOBODY_HAS,
    STRANGE,
    TODAY,
    full,
    pdf,
    pdf_pages,
    pdf_text,
    said_everywhere,
    squeezed,
    tags,
)


def made(key: str, evening: Evening) -> bytes:
    return render(paper(key).make(evening, TODAY), "pdf").raw


@pytest.mark.parametrize("one", PAPERS, ids=lambda one: one.key)
@pytest.mark.parametrize("evening", [full(), evenings.evening()], ids=["full", "bare"])
def test_every_paper_is_a_tagged_pdf_in_dutch_with_its_title(one: Paper, evening: Evening) -> None:
    doc = one.make(evening, TODAY)
    rendered = render(doc, "pdf")
    read = pdf(rendered.raw)
    assert rendered.notes == ()
    assert read.Root.MarkInfo.Marked
    assert str(read.Root.Lang) == "nl-NL"
    assert read.docinfo["/Title"] == doc.title
    assert read.docinfo.get("/Author", "") == evening.details.school
    assert str(read.docinfo["/CreationDate"]).startswith("D:20261020")
    assert "pdfuaid:part" in read.open_metadata()
    fonts = [font.DescendantFonts[0] for page in read.pages for font in page.resources.Font.values()]
    assert all("AtkinsonHyperlegibleNext" in str(font.BaseFont) for font in fonts)
    assert all("/FontFile2" in font.FontDescriptor for font in fonts)


def test_the_run_sheet_has_a_table_with_a_head_below_one_title() -> None:
    found = tags(made("run_sheet", full()))
    assert found.count("H1") == 1
    assert found.count("TH") == 5
    assert found.count("TR") == 1 + len(full().agenda.blocks)


def test_a_heading_is_never_the_last_on_its_page() -> None:
    parts = [part for n in range(80) for part in (Heading(plain(f"Kop {n}"), 1), Paragraph(plain("woord " * (7 + n))))]
    for style in (Style.LETTER, Style.SHEET):
        pages = pdf_pages(render(Doc("Koppen", style, TODAY, tuple(parts)), "pdf").raw)
        assert len(pages) > 3
        assert [page[-6:] for page in pages] == ["woord "] * len(pages)


@pytest.mark.parametrize("evening", [full(), evenings.evening()], ids=["full", "bare"])
def test_the_run_sheet_and_the_invitation_are_one_page(evening: Evening) -> None:
    for key in ("run_sheet", "invitation"):
        assert len(pdf(made(key, evening)).pages) == 1


def test_a_cue_card_has_a_page_for_each_block_and_so_has_a_table() -> None:
    assert len(pdf(made("cue_cards", full())).pages) == len(full().agenda.running_blocks())
    assert len(pdf(made("table_cards", full())).pages) == 5
    assert len(pdf(made("name_cards", full())).pages) == 5


def test_pages_have_the_size_of_their_paper() -> None:
    for key, size in (("cue_cards", (148, 210)), ("run_sheet", (210, 297))):
        read = pdf(made(key, full()))
        box = [float(side) for side in read.pages[0].mediabox]
        assert (round(box[2] / 72 * 25.4), round(box[3] / 72 * 25.4)) == size


def test_what_was_typed_stands_in_every_pdf_letter_for_letter() -> None:
    words = "\n".join(HARD.values())
    for one in PAPERS:
        if one.key != "name_cards":
            rendered = render(one.make(said_everywhere(words), TODAY), "pdf")
            assert rendered.notes == ()
            assert squeezed(words) in squeezed(pdf_text(rendered.raw)), one.key


@pytest.mark.parametrize("words", HARD.values(), ids=HARD)
def test_what_was_typed_stands_on_a_name_card(words: str) -> None:
    assert squeezed(words) in squeezed(pdf_text(made("name_cards", said_everywhere(words))))


def test_a_page_of_words_takes_a_page_more_and_loses_nothing() -> None:
    for key in ("invitation", "run_sheet", "table_cards"):
        raw = made(key, said_everywhere(LONG))
        assert squeezed(LONG) in squeezed(pdf_text(raw))
        assert len(pdf_pages(raw)) > 1


def test_a_long_word_stays_in_its_column_and_is_parted_there() -> None:
    cells = (TableRow(((said("communicatiemedewerker"),), (plain("15 januari"),))),)
    doc = Doc("Acties", Style.REPORT, evenings.ON, blocks=(PaperTable(("Wie", "Wanneer"), cells, (18.0, 82.0)),))
    words = pdf_text(render(doc, "pdf").raw)
    assert "communicatiemedewerker" not in words
    assert "communicatie\xadmedewerker" in words


def test_signs_of_other_scripts_stop_no_paper() -> None:
    for one in PAPERS:
        rendered = render(one.make(said_everywhere("\n".join(STRANGE.values())), TODAY), "pdf")
        read = pdf(rendered.raw)
        assert read.Root.MarkInfo.Marked


@pytest.mark.parametrize("title", ["", "\u200d", "\n"])
def test_a_title_without_letters_stops_no_paper(title: str) -> None:
    for one in PAPERS:
        assert pdf_text(render(one.make(said_everywhere(title), TODAY), "pdf").raw)


def test_a_sign_that_no_letters_have_is_told_and_the_tags_stay() -> None:
    rendered = render(paper("invitation").make(said_everywhere(NOBODY_HAS), TODAY), "pdf")
    assert rendered.notes == (PaperNote.SIGNS_MISSING,)
    assert "H1" in tags(rendered.raw)
    read = pdf(rendered.raw)
    assert str(read.Root.Lang) == "nl-NL"
    assert "pdfuaid:part" not in read.open_metadata()


def test_the_same_paper_gives_the_same_bytes() -> None:
    assert made("run_sheet", full()) == made("run_sheet", full())


def test_a_preview_has_a_picture_of_each_page() -> None:
    doc = paper("table_cards").make(full(), TODAY)
    pages = preview(doc, 40)
    assert len(pages) == 5
    assert all(page.startswith(b"\x89PNG") for page in pages)
    width, height = (int.from_bytes(pages[0][start : start + 4], "big") for start in (16, 20))
    assert (width, height) == (round(210 / 25.4 * 40), round(297 / 25.4 * 40))
