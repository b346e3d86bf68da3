"""Name cards in Word: ten on a sheet to cut, with the name as large as it fits, for a school that changes one at the door."""

from typing import TYPE_CHECKING

from app.reports.document import Badge, Badges
from app.reports.kinds.word_pieces import add_table, element
from app.reports.look import MUTED, RULE, VOICES, PaperLook

if TYPE_CHECKING:
    from docx.document import Document
    from docx.table import _Cell

ACROSS = 2
HEIGHT = 53.0
"""Millimetres; a little less than on the PDF, for Word wants a line behind a table."""
FROM_THE_EDGE = 7.0
SIZES = ((12, 34), (18, 25), (26, 18), (60, 12))
"""Points for a name of at most so many signs; a longer one gets the least."""
LEAST = 9
SIDES = ("top", "left", "bottom", "right")


def add_badges(word: "Document", look: PaperLook, block: Badges) -> None:
    """Write the cards two by two, in rows that no page breaks."""
    from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT, WD_ROW_HEIGHT_RULE
    from docx.shared import Mm, Pt

    cards = block.cards
    table = add_table(word, look, (1,) * ACROSS, -(-len(cards) // ACROSS))
    for place, card in enumerate(cards):
        row = table.rows[place // ACROSS]
        row.height, row.height_rule = Mm(HEIGHT), WD_ROW_HEIGHT_RULE.EXACTLY
        cell = row.cells[place % ACROSS]
        cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER
        edges = (element(f"w:{side}", val="dashed", sz="4", space="0", color=RULE[1:]) for side in SIDES)
        cell._tc.get_or_add_tcPr().append(element("w:tcBorders", *edges))
        _fill(cell, card)
    behind = word.add_paragraph().paragraph_format
    behind.space_after, behind.line_spacing = Pt(0), Pt(1)


def _fill(cell: "_Cell", card: Badge) -> None:
    from docx.shared import Mm, Pt, RGBColor

    name = cell.paragraphs[0].add_run(card.name or " ")
    name.bold, name.font.size = True, Pt(next((size for most, size in SIZES if len(card.name) <= most), LEAST))
    role = cell.add_paragraph(style="Cell").add_run(card.role)
    role.font.size = Pt(12 if len(card.role) <= 40 else 8)
    role.font.color.rgb = RGBColor.from_string((VOICES[card.voice] if card.voice is not None else MUTED)[1:])
    table = cell.add_paragraph(style="Cell")
    table.add_run("tafel  ", style="Quiet")
    number = table.add_run(str(card.table) if card.table else "______")
    number.bold, number.font.size = True, Pt(24)
    for paragraph in cell.paragraphs:
        paragraph.paragraph_format.left_indent = Mm(FROM_THE_EDGE)
