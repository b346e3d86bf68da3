"""Rows as a sheet, for a spreadsheet program: every cell is words or a number, and none is ever worked out."""

import csv
import io
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape

from app.reports.kinds.packing import packed
from app.reports.lines import printable

Cell = str | int
LONGEST_CELL = 32_000
"""Signs that every spreadsheet program takes in one cell."""
_BEGINS_FORMULA = re.compile(r"[=+\-@|%\t\r\n]")
_NO_SIGN = ("Cf", "Cc", "Zs", "Zl", "Zp", "Mn")


@dataclass(frozen=True, slots=True)
class Spreadsheet:
    """A sheet: its name, the heads of its columns with their widths in signs, and its rows."""

    name: str
    head: tuple[str, ...]
    widths: tuple[int, ...]
    rows: tuple[tuple[Cell, ...], ...]


def to_csv(sheet: Spreadsheet) -> bytes:
    """Return the rows as text with semicolons, as Dutch spreadsheet programs expect; what begins as a formula is defused."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerows([map(defused, row) for row in (sheet.head, *sheet.rows)])
    return out.getvalue().encode("utf-8-sig")


def defused(cell: Cell) -> str:
    """Return a cell as words; one that a program would work out begins with an apostrophe."""
    words = _fit(cell)
    return f"'{words}" if begins_formula(words) else words


def begins_formula(words: str) -> bool:
    """Tell whether a program might take words for a formula, also behind signs that one does not see."""
    folded = unicodedata.normalize("NFKC", words)
    seen = next((n for n, sign in enumerate(folded) if unicodedata.category(sign) not in _NO_SIGN), len(folded))
    return bool(_BEGINS_FORMULA.match(folded[seen:]) or _BEGINS_FORMULA.match(folded))


def to_xlsx(sheets: Sequence[Spreadsheet]) -> bytes:
    """Return an .xlsx file with these sheets; each cell is stored as words, never as a formula."""
    numbered = list(enumerate(sheets, 1))
    parts = {
        "[Content_Types].xml": _types(numbered),
        "_rels/.rels": _relations([("officeDocument", "xl/workbook.xml")]),
        "xl/workbook.xml": _workbook(numbered),
        "xl/_rels/workbook.xml.rels": _relations(
            [*(("worksheet", f"worksheets/sheet{n}.xml") for n, _ in numbered), ("styles", "styles.xml")]
        ),
        "xl/styles.xml": _STYLES,
        **{f"xl/worksheets/sheet{n}.xml": _sheet(sheet) for n, sheet in numbered},
    }
    return packed({name: (_XML + words).encode() for name, words in parts.items()})


_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_HEAD, _WORDS, _QUOTED = 1, 2, 3
# Plain, a head, words, and words that stay words when one edits the cell.
_STYLES = (
    f'<styleSheet xmlns="{_MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>'
    '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>'
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>'
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4">'
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top"/></xf>'
    '<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>'
    '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">'
    '<alignment vertical="top" wrapText="1"/></xf>'
    '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1"'
    ' applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>'
)


def _types(sheets: list[tuple[int, Spreadsheet]]) -> str:
    made = [("xl/workbook.xml", "sheet.main"), ("xl/styles.xml", "styles")]
    made += [(f"xl/worksheets/sheet{n}.xml", "worksheet") for n, _ in sheets]
    parts = "".join(f'<Override PartName="/{name}" ContentType="{_KIND}.{kind}+xml"/>' for name, kind in made)
    return (
        f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels"'
        ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{parts}</Types>'
    )


def _relations(parts: Sequence[tuple[str, str]]) -> str:
    lines = (
        f'<Relationship Id="rId{n}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for n, (kind, target) in enumerate(parts, 1)
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{"".join(lines)}</Relationships>'


def _workbook(sheets: list[tuple[int, Spreadsheet]]) -> str:
    names = "".join(f'<sheet name="{escape(sheet.name)}" sheetId="{n}" r:id="rId{n}"/>' for n, sheet in sheets)
    return f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>{names}</sheets></workbook>'


def _sheet(sheet: Spreadsheet) -> str:
    columns = "".join(
        f'<col min="{n}" max="{n}" width="{width}" customWidth="1"/>' for n, width in enumerate(sheet.widths, 1)
    )
    rows = [(1, sheet.head, _HEAD), *((n, row, _WORDS) for n, row in enumerate(sheet.rows, 2))]
    body = "".join(f'<row r="{n}">{"".join(_cell(cell, style) for cell in row)}</row>' for n, row, style in rows)
    return (
        f'<worksheet xmlns="{_MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0">'
        '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
        f"<cols>{columns}</cols><sheetData>{body}</sheetData>"
        '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>'
    )


def _cell(cell: Cell, style: int) -> str:
    if isinstance(cell, int):
        return f"<c><v>{cell}</v></c>"
    words = _fit(cell)
    shown = _QUOTED if begins_formula(words) else style
    return f'<c t="inlineStr" s="{shown}"><is><t xml:space="preserve">{escape(words)}</t></is></c>'


def _fit(cell: Cell) -> str:
    return printable(str(cell))[:LONGEST_CELL]
