"""A document as a Word file: real headings and lists, in Dutch, for a school to work on further."""

from dataclasses import replace
from datetime import datetime, time
from io import BytesIO
from typing import TYPE_CHECKING

from app.reports.document import (
    Badges,
    Block,
    Bullets,
    Doc,
    Facts,
    Form,
    Heading,
    PageBreak,
    PaperTable,
    Paragraph,
    Quotes,
    RowKind,
    Scale,
)
from app.reports.kinds import word_pieces as pieces
from app.reports.kinds.packing import packed_again
from app.reports.kinds.word_badges import add_badges
from app.reports.kinds.word_template import template
from app.reports.look import LOOKS, TEAL_SOFT, PaperLook, Style

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph as WordParagraph

SMALLER = {Style.CUES: 0.88, Style.SHEET: 0.95, Style.BRIEF: 0.92}
"""How much smaller the letters of what is to keep to one page are in Word, which does not make it fit by itself."""
CARD_GAP = 5
"""Points above a heading on such a card."""
LINE_TO_WRITE, NARROWEST_LINE, LESS_FOR_A_LINE = 28, 18, 2
"""Points: how far lines to write on stand apart at most and at least, and how much less for each line that is asked."""
SIGNS_ON_A_LINE = 75

SCALES = {Scale.LEAD: "Lead", Scale.TEXT: "Normal", Scale.SMALL: "Small"}


def to_word(doc: Doc) -> bytes:
    """Return the bytes of a .docx file."""
    from docx import Document

    word = Document(BytesIO(template()))
    look = _smaller(LOOKS[doc.style], SMALLER.get(doc.style, 1))
    _name(word, doc)
    _set_up(word, look, doc.style)
    sheet = _Sheet(word, look)
    for block in doc.blocks:
        sheet.add(block)
    if doc.foot:
        pieces.add_foot(word, doc.foot, look)
    raw = BytesIO()
    word.save(raw)
    return packed_again(raw.getvalue())


def _name(word: "Document", doc: Doc) -> None:
    """Say whose document this is; Word allows 255 signs for each."""
    about = word.core_properties
    about.title, about.author, about.last_modified_by = doc.title[:255], doc.author[:255], doc.author[:255]
    about.language = "nl-NL"
    about.created = about.modified = datetime.combine(doc.made, time())


def _smaller(look: PaperLook, share: float) -> PaperLook:
    """Return a look with letters of a share of their size."""
    first, second, third = (size * share for size in look.heading)
    return replace(look, text=look.text * share, small=look.small * share, heading=(first, second, third))


def _set_up(word: "Document", look: PaperLook, style_of: Style) -> None:
    from docx.shared import Mm, Pt

    section = word.sections[0]
    section.page_width, section.page_height = Mm(look.width), Mm(look.height)
    section.left_margin = section.right_margin = Mm(look.side)
    section.top_margin = section.bottom_margin = Mm(look.top)
    section.footer_distance = Mm(look.top / 2)
    first, second, third = look.heading
    sizes = {
        **{"Normal": look.text, "Lead": look.text * 1.25, "Subtitle": look.text * 1.15},
        **{"Small": look.small, "Small Cell": look.small, "Footer": look.small, "Aside": second * 1.1},
        **{"Heading 1": first, "Heading 2": second, "Heading 3": third},
    }
    for style in word.styles:
        if style.name in sizes:
            style.font.size = Pt(sizes[style.name])
        if style_of is Style.CUES and style.name in ("Heading 2", "Heading 3"):
            style.paragraph_format.space_before = Pt(CARD_GAP)


class _Sheet:
    """Writes blocks one after the other into a Word document."""

    def __init__(self, word: "Document", look: PaperLook) -> None:
        self._word = word
        self._look = look
        self._on_new_page = False
        self._asked = 0

    def add(self, block: Block) -> None:
        """Write one block."""
        match block:
            case Heading():
                self._heading(block)
            case Paragraph():
                pieces.add_line(self._paragraph(SCALES[block.scale]), block.line)
                self._asked += _lines(block) if block.scale is Scale.LEAD else 0
            case Bullets():
                for item in block.items:
                    pieces.add_line(self._paragraph("List Bullet"), item)
            case Quotes():
                for said in block.items:
                    pieces.add_said(self._paragraph("List Bullet"), said)
            case Facts():
                self._facts(block)
            case PaperTable():
                self._table(block)
            case Form():
                self._form(block)
            case Badges():
                add_badges(self._word, self._look, block)
            case PageBreak():
                self._on_new_page, self._asked = True, 0

    def _paragraph(self, style: str) -> "WordParagraph":
        paragraph = self._word.add_paragraph(style=style)
        paragraph.paragraph_format.page_break_before = True if self._on_new_page else None
        self._on_new_page = False
        return paragraph

    def _heading(self, block: Heading) -> None:
        first = paragraph = self._paragraph("Subtitle" if block.kicker else f"Heading {block.level}")
        if block.kicker:
            first.add_run(block.kicker)
            paragraph = self._paragraph(f"Heading {block.level}")
        pieces.add_line(paragraph, block.line)
        if block.aside:
            pieces.add_aside(first, block.aside, self._look, "Aside" if block.level == 1 else "Quiet")

    def _facts(self, block: Facts) -> None:
        if not block.rows:
            return
        table = pieces.add_table(self._word, self._look, (1, 4), len(block.rows))
        for row, (label, line) in zip(table.rows, block.rows, strict=True):
            row.cells[0].paragraphs[0].add_run(label).bold = True
            pieces.add_line(row.cells[1].paragraphs[0], line)
        pieces.add_space(self._word)

    def _table(self, block: PaperTable) -> None:
        table = pieces.add_table(self._word, self._look, block.widths, len(block.rows) + 1)
        pieces.make_head(table.rows[0], block.head)
        for row, written in zip(block.rows, list(table.rows)[1:], strict=True):
            for column, (lines, cell) in enumerate(zip(row.cells, written.cells, strict=True)):
                pieces.fill_cell(cell, lines, row.depth if column in block.indented else 0)
                if row.kind is RowKind.GROUP:
                    pieces.shade(cell, TEAL_SOFT)
        pieces.add_space(self._word)

    def _form(self, block: Form) -> None:
        """Write a form; the more is asked above it, the closer its lines stand, so that the card keeps to its page."""
        fields = list(block.fields)
        height = max(NARROWEST_LINE, LINE_TO_WRITE - LESS_FOR_A_LINE * self._asked)
        while fields:
            beside = 2 if fields[0].half and len(fields) > 1 else 1
            pieces.add_fields(self._word, self._look, fields[:beside], height)
            del fields[:beside]


def _lines(block: Paragraph) -> int:
    """Return about how many lines the words of a question take."""
    return -(-max(1, sum(len(run.text) for run in block.line)) // SIGNS_ON_A_LINE)
