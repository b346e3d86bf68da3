"""The Word files: real headings, Dutch, our letters, and nothing left of the tool that wrote them."""

import re
import zipfile
from dataclasses import replace
from io import BytesIO

import pytest
from docx.oxml.ns import qn
from docx.shared import Mm
from docx.text.paragraph import Paragraph

from app.models.evening import Evening
from app.reports.kinds.word_template import FONT_KEY, LETTERS, scrambled
from app.reports.look import FONT
from app.reports.papers import PAPERS, Paper, paper, render
from app.settings import resources_dir
from tests.models import making as evenings
from tests.reports.making import HARD, LONG, STRANGE, TODAY, full, said_everywhere, squeezed, word, word_text

WORD_PAPERS = [one for one in PAPERS if "docx" in one.kinds]


def made(key: str, evening: Evening) -> bytes:
    return render(paper(key).make(evening, TODAY), "docx").raw


def parts(raw: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(raw)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.mark.parametrize("one", WORD_PAPERS, ids=lambda one: one.key)
def test_a_file_tells_its_title_school_and_language_and_nothing_of_the_tool(one: Paper) -> None:
    doc = one.make(full(), TODAY)
    raw = render(doc, "docx").raw
    about = word(raw).core_properties
    assert (about.title, about.author, about.last_modified_by) == (doc.title, "De Getijden", "De Getijden")
    assert (about.language, about.comments, about.created.date()) == ("nl-NL", "", TODAY)
    for name, part in parts(raw).items():
        assert b"python" not in part.lower(), name
        assert "thumbnail" not in name


def test_all_words_are_checked_as_dutch() -> None:
    styles = word(made("invitation", full())).styles
    found = {element.get(qn("w:val")) for element in styles.element.iter(qn("w:lang"))}
    assert found == {"nl-NL"}
    assert styles["Normal"].element.find(f".//{qn('w:lang')}") is not None


def test_headings_are_headings() -> None:
    headings = [
        (p.style.name, p.text) for p in word(made("invitation", full())).paragraphs if "Heading" in p.style.name
    ]
    assert headings == [
        ("Heading 1", "Ouderavond"),
        ("Heading 2", "Waar praten we over?"),
        ("Heading 2", "Goed om te weten"),
        ("Heading 2", "Komt u?"),
    ]


@pytest.mark.parametrize("one", WORD_PAPERS, ids=lambda one: one.key)
def test_every_style_that_is_used_is_there(one: Paper) -> None:
    found = word(render(one.make(full(), TODAY), "docx").raw)
    known = {style.style_id for style in found.styles}
    used = {
        element.get(qn("w:val")) for element in found.element.iter(qn("w:pStyle"), qn("w:rStyle"), qn("w:tblStyle"))
    }
    assert used <= known


def test_the_head_of_a_table_comes_back_on_each_page_and_rows_stay_whole() -> None:
    table = word(made("door_list", full())).tables[0]
    assert [cell.text for cell in table.rows[0].cells] == ["Binnen", "Naam of code", "Wie", "Rol", "Tafel"]
    heads = [row._tr.find(f".//{qn('w:tblHeader')}") is not None for row in table.rows]
    assert heads == [True] + [False] * 50
    assert all(row._tr.find(f".//{qn('w:cantSplit')}") is not None for row in table.rows)


@pytest.mark.parametrize(("key", "size"), [("cue_cards", (148, 210)), ("invitation", (210, 297))])
def test_the_paper_is_ours(key: str, size: tuple[int, int]) -> None:
    section = word(made(key, full())).sections[0]
    assert (round(section.page_width / Mm(1)), round(section.page_height / Mm(1))) == size


def test_tables_are_as_wide_as_the_text() -> None:
    found = word(made("run_sheet", full()))
    section = found.sections[0]
    inside = section.page_width - section.left_margin - section.right_margin
    for table in found.tables:
        assert abs(sum(column.width for column in table.columns) - inside) < Mm(1)


def test_the_letters_come_along() -> None:
    inside = parts(made("invitation", full()))
    for part, name in LETTERS.items():
        assert scrambled(inside[part]) == (resources_dir() / "fonts" / name).read_bytes()
        assert inside[part][:32] != scrambled(inside[part])[:32]
    table = inside["word/fontTable.xml"].decode()
    assert set(re.findall(r'fontKey="\{(.*?)\}"', table)) == {FONT_KEY}
    assert FONT in table


def test_gaps_are_marked_and_the_rest_is_not() -> None:
    runs = [run for p in _paragraphs(made("invitation", evenings.evening())) for run in p.runs]
    marked = [run.text for run in runs if run.font.highlight_color is not None]
    assert marked == [f"[{name} invullen]" for name in ("plaats", "thema", "tolk", "aanmelden", "school")]


def _paragraphs(raw: bytes) -> list[Paragraph]:
    found = word(raw)
    return [Paragraph(element, found._body) for element in found.element.body.iter(qn("w:p"))]


def test_what_was_typed_stands_in_every_word_file_letter_for_letter() -> None:
    words = "\n".join((*HARD.values(), *STRANGE.values(), LONG))
    for one in WORD_PAPERS:
        raw = render(one.make(said_everywhere(words), TODAY), "docx").raw
        assert squeezed(words) in squeezed(word_text(raw)), one.key


def test_a_name_card_in_word_has_name_role_and_table_and_ten_of_them_are_a_sheet() -> None:
    table = word(made("name_cards", full())).tables[0]
    first = [paragraph.text for paragraph in table.rows[0].cells[0].paragraphs]
    assert first == ["X5", "mentor", "tafel  1"]
    assert len(table.rows) * len(table.columns) == 50
    assert sum(row.height.mm for row in list(table.rows)[:5]) <= 297 - 2 * 13.5
    named = [cell for row in table.rows for cell in row.cells if "Kanarie Pietersen" in cell.text]
    assert len(named) == 1


def test_the_more_is_asked_at_a_table_the_closer_stand_its_lines() -> None:
    asked = replace(full().themes[0], questions=("Wie belt er?" * 8,) * 3)
    longer = replace(full(), themes=(asked, *full().themes[1:]))

    def written(evening: Evening) -> float:
        rows = (row for table in word(made("table_cards", evening)).tables for row in table.rows)
        return sum(row.height.pt for row in rows if row.height is not None)

    assert written(longer) < written(full())


def test_pages_are_numbered_by_word_itself() -> None:
    footer = word(made("run_sheet", full())).sections[0].footer
    fields = [field.get(qn("w:instr")) for field in footer._element.iter(qn("w:fldSimple"))]
    assert fields == ["PAGE", "NUMPAGES"]
    assert "Gemaakt op 20 oktober 2026" in footer.paragraphs[0].text


def test_the_cards_begin_on_pages_of_their_own() -> None:
    found = word(made("table_cards", full()))
    breaks = [p.text for p in found.paragraphs if p.paragraph_format.page_break_before]
    assert [text.split("\t")[0] for text in breaks] == ["Tafel 2", "Tafel 3", "Tafel 4", "Tafel 5"]
