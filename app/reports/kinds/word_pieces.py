"""The pieces of a Word document that python-docx leaves to its users: inks, tables, lines to write on, page numbers."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.reports.document import Said, WritingSpace
from app.reports.lines import BOX, Ink, InkedWords, Line, stands_back
from app.reports.look import INK, MUTED, RULE, VOICES, PaperLook

if TYPE_CHECKING:
    from docx.document import Document
    from docx.oxml.xmlchemy import BaseOxmlElement
    from docx.table import Table, _Cell, _Row
    from docx.text.paragraph import Paragraph

DEPTH = 10
"""Points by which a part of a group stands in."""


def add_line(paragraph: "Paragraph", line: Line) -> None:
    """Write a line at the end of a paragraph."""
    for run in line:
        _add_run(paragraph, run)


def add_said(paragraph: "Paragraph", said: Said) -> None:
    """Write what was said, after the word for its voice."""
    _add_run(paragraph, InkedWords(f"{said.who}: ", voice=said.voice))
    add_line(paragraph, said.line)


def add_aside(paragraph: "Paragraph", words: str, look: PaperLook, style: str = "Aside") -> None:
    """Write words at the right end of the line of a paragraph."""
    from docx.enum.text import WD_TAB_ALIGNMENT
    from docx.shared import Mm

    paragraph.paragraph_format.tab_stops.add_tab_stop(Mm(look.width - 2 * look.side), WD_TAB_ALIGNMENT.RIGHT)
    paragraph.add_run(f"\t{words}", style=style)


def add_space(word: "Document") -> None:
    """Keep two tables apart, which Word would join."""
    from docx.shared import Pt

    shape = word.add_paragraph(style="Small").paragraph_format
    shape.space_after = Pt(0)
    shape.line_spacing = Pt(8)


def add_table(word: "Document", look: PaperLook, widths: Sequence[float], rows: int) -> "Table":
    """Return a table over the whole width; no row of it is broken over two pages."""
    from docx.shared import Mm

    table: Table = word.add_table(rows, len(widths), style="Rules")
    table.autofit = False
    share = (look.width - 2 * look.side) / sum(widths)
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Mm(width * share)
    cell_style = word.styles["Cell"].style_id
    for row in table.rows:
        _mark(row, "w:cantSplit")
        for cell, width in zip(row.cells, widths, strict=True):
            cell.width = Mm(width * share)
            cell._tc.p_lst[0].style = cell_style  # by its name python-docx would go through all styles each time
    _look_at_first_row(table, "0")
    return table


def make_head(row: "_Row", words: Sequence[str]) -> None:
    """Make a row the head of its table, which comes back on each page."""
    _mark(row, "w:tblHeader")
    for cell, word in zip(row.cells, words, strict=True):
        cell.paragraphs[0].add_run(word)
    _look_at_first_row(row.table, "1")


def fill_cell(cell: "_Cell", lines: Sequence[Line], depth: int = 0) -> None:
    """Write lines under each other in a cell."""
    from docx.shared import Pt

    for number, line in enumerate(lines):
        paragraph = (
            cell.add_paragraph(style="Small Cell" if stands_back(lines, number) else "Cell")
            if number
            else cell.paragraphs[0]
        )
        add_line(paragraph, line)
        paragraph.paragraph_format.left_indent = Pt(DEPTH * depth) if depth else None


def shade(cell: "_Cell", colour: str) -> None:
    """Give a cell a background."""
    cell._tc.get_or_add_tcPr().append(element("w:shd", val="clear", color="auto", fill=colour[1:]))


def add_fields(word: "Document", look: PaperLook, fields: Sequence[WritingSpace], height: float) -> None:
    """Write fields beside each other, each with its lines to write on, `height` points apart."""
    from docx.enum.table import WD_ROW_HEIGHT_RULE
    from docx.shared import Pt

    widths = (10, 1, 10) if len(fields) > 1 else (1,)
    table = add_table(word, look, widths, 1 + max(field.lines for field in fields))
    table.style = "Normal Table"
    for number, field in enumerate(fields):
        paragraph = table.rows[0].cells[number * 2].paragraphs[0]
        paragraph.add_run(field.label).bold = True
        paragraph.add_run(f"  {field.hint}", style="Quiet")
        if field.voices:
            paragraph.add_run("  (ouder / school / leerling)", style="Quiet")
    for row in list(table.rows)[1:]:
        row.height, row.height_rule = Pt(height), WD_ROW_HEIGHT_RULE.EXACTLY
        for cell in row.cells[::2]:
            border = element("w:bottom", val="single", sz="4", space="0", color=RULE[1:])
            cell._tc.get_or_add_tcPr().append(element("w:tcBorders", border))
    add_space(word)


def add_foot(word: "Document", words: str, look: PaperLook) -> None:
    """Write words under each page, and its number where pages are numbered."""
    paragraph = word.sections[0].footer.paragraphs[0]
    paragraph.style = "Footer"
    paragraph.add_run(words)
    if look.numbered:
        add_aside(paragraph, "bladzijde ", look, "Quiet")
        _add_field(paragraph, "PAGE")
        paragraph.add_run(" van ")
        _add_field(paragraph, "NUMPAGES")


def _add_run(paragraph: "Paragraph", run: InkedWords) -> None:
    from docx.enum.text import WD_COLOR_INDEX
    from docx.shared import RGBColor

    if run.ink is Ink.BOX:
        _add_boxes(paragraph, len(run.text) // len(BOX))
        return
    written = paragraph.add_run(run.text, style="Quiet" if run.ink is Ink.QUIET else None)
    written.bold = True if run.ink in (Ink.STRONG, Ink.GAP) or run.voice is not None else None
    if run.ink is Ink.QUIET:  # in a table the style alone does not do it everywhere
        written.font.color.rgb = RGBColor.from_string(MUTED[1:])
    if run.ink is Ink.GAP:
        written.font.highlight_color = WD_COLOR_INDEX.YELLOW
    if run.voice is not None:
        written.font.color.rgb = RGBColor.from_string(VOICES[run.voice][1:])


def _add_boxes(paragraph: "Paragraph", count: int) -> None:
    """Write empty boxes: hard spaces with a line around, for the letters have no box."""
    for number in range(count):
        paragraph.add_run("\u2009" if number else "")
        properties = paragraph.add_run("\u00a0" * 3)._r.get_or_add_rPr()
        properties.append(element("w:bdr", val="single", sz="6", space="0", color=INK[1:]))


def _add_field(paragraph: "Paragraph", name: str) -> None:
    field = element("w:fldSimple")
    field.set(_name("w:instr"), name)
    text = element("w:t")
    text.text = "1"
    field.append(element("w:r", text))
    paragraph._p.append(field)


def _look_at_first_row(table: "Table", yes: str) -> None:
    """Say whether the first row is drawn as a head."""
    shape = table._tbl.tblPr.find(_name("w:tblLook"))
    if shape is not None:
        # Word reads the names, others the bits.
        for name in ("lastRow", "firstColumn", "lastColumn"):
            shape.set(_name(f"w:{name}"), "0")
        shape.set(_name("w:firstRow"), yes)
        shape.set(_name("w:val"), "0620" if yes == "1" else "0600")


def _mark(row: "_Row", name: str) -> None:
    row._tr.get_or_add_trPr().append(element(name))


def element(name: str, *children: "BaseOxmlElement", **values: str) -> "BaseOxmlElement":
    from docx.oxml import OxmlElement

    element = OxmlElement(name)
    for key, value in values.items():
        element.set(_name(f"w:{key}"), value)
    for child in children:
        element.append(child)
    return element


def _name(name: str) -> str:
    from docx.oxml.ns import qn

    return qn(name)
