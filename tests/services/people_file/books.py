"""Spreadsheets made by hand for the tests: as small as they may be, and as wrong as they must be.

Files of real programs would be binary, and could not be made wrong in one place.
"""

import io
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

Files = dict[str, str | bytes]
Value = str | int | float | bool | None


@dataclass(frozen=True)
class Raw:
    """A cell as the test wants it, in the XML of its kind of file."""

    xml: str


@dataclass(frozen=True)
class Day:
    """A date as Excel keeps it: a number, with the style that makes it a date (1) or a date and a time (2)."""

    number: float
    style: int = 1


Cell = Value | Raw | Day
Rows = Iterable[Sequence[Cell]]
NOT_HIDDEN: dict[str, str] = {}
HIDDEN = ' state="hidden"'

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
STYLES = (
    f'{HEAD}<styleSheet xmlns="{MAIN}"><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/>'
    '<xf numFmtId="22" applyNumberFormat="1"/></cellXfs></styleSheet>'
)


def zipped(files: Mapping[str, str | bytes], level: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Return a zip of these files, in this order."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", level) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return out.getvalue()


# Excel


def letters(column: int) -> str:
    """Return the name of a column, from 0: A, B, … Z, AA."""
    name = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(65 + rest) + name
    return name


def xlsx_cell(value: Cell, place: str) -> str:
    match value:
        case Raw(xml):
            return xml
        case None:
            return ""
        case bool():
            return f'<c r="{place}" t="b"><v>{int(value)}</v></c>'
        case int() | float():
            return f'<c r="{place}"><v>{value}</v></c>'
        case Day(number, style):
            return f'<c r="{place}" s="{style}"><v>{number}</v></c>'
    return f'<c r="{place}" t="inlineStr"><is><t xml:space="preserve">{escape(value)}</t></is></c>'


def xlsx_rows(rows: Rows) -> str:
    return "".join(
        f'<row r="{line}">'
        + "".join(xlsx_cell(value, f"{letters(at)}{line}") for at, value in enumerate(row))
        + "</row>"
        for line, row in enumerate(rows, 1)
    )


def worksheet(rows: Rows, after: str = "", before: str = "") -> str:
    """Return the XML of a sheet; `before` and `after` stand round its rows."""
    return f'{HEAD}<worksheet xmlns="{MAIN}">{before}<sheetData>{xlsx_rows(rows)}</sheetData>{after}</worksheet>'


def xlsx_files(
    sheets: Mapping[str, str], strings: str = "", hidden: Mapping[str, str] = NOT_HIDDEN, more: str = ""
) -> Files:
    """Return the files of a workbook, of which each sheet is given as XML, and the texts that cells share as well.

    `hidden` has an attribute for the sheets that are, `more` stands before the list of sheets.
    """
    entries = "".join(
        f'<sheet name={quoteattr(name)} sheetId="{at}"{hidden.get(name, "")} r:id="rId{at}"/>'
        for at, name in enumerate(sheets, 1)
    )
    targets = "".join(
        f'<Relationship Id="rId{at}" Type="{LINKS}/worksheet" Target="worksheets/sheet{at}.xml"/>'
        for at in range(1, len(sheets) + 1)
    )
    files: Files = {
        "[Content_Types].xml": f'{HEAD}<Types xmlns="{PACKAGE}/content-types"/>',
        "_rels/.rels": f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{LINKS}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'{HEAD}<workbook xmlns="{MAIN}" xmlns:r="{LINKS}">{more}<sheets>{entries}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{targets}'
        f'<Relationship Id="rIdS" Type="{LINKS}/styles" Target="styles.xml"/>'
        f'<Relationship Id="rIdT" Type="{LINKS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
        "xl/styles.xml": STYLES,
    }
    if strings:
        files["xl/sharedStrings.xml"] = f'{HEAD}<sst xmlns="{MAIN}">{strings}</sst>'
    return files | {f"xl/worksheets/sheet{at}.xml": xml for at, xml in enumerate(sheets.values(), 1)}


def xlsx(rows: Rows, **rest: str) -> bytes:
    """Return a workbook with one sheet, called Lijst."""
    return zipped(xlsx_files({"Lijst": worksheet(rows, **rest)}))


# LibreOffice

SPACES = (
    "".join(
        f' xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for short, name in (("office", "office"), ("table", "table"), ("text", "text"), ("style", "style"))
    )
    + ' xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"'
)
ODS_KIND = "application/vnd.oasis.opendocument.spreadsheet"
MANIFEST = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"


def ods_typed(kind: str, attribute: str, value: str, shown: str) -> str:
    """Return a cell that has a value beside what is shown of it."""
    told = f'office:value-type="{kind}" office:{attribute}="{value}"'
    return f"<table:table-cell {told}><text:p>{shown}</text:p></table:table-cell>"


def ods_cell(value: Cell) -> str:
    match value:
        case Raw(xml):
            return xml
        case None:
            return "<table:table-cell/>"
        case bool():
            return ods_typed("boolean", "boolean-value", str(value).lower(), "waar" if value else "onwaar")
        case int() | float():
            return ods_typed("float", "value", str(value), str(value))
        case Day():
            raise ValueError("an .ods has its dates as text")
    lines = "".join(f"<text:p>{escape(line)}</text:p>" for line in value.split("\n"))
    return f'<table:table-cell office:value-type="string">{lines}</table:table-cell>'


def ods_table(rows: Rows, name: str = "Lijst", after: str = "", style: str = "") -> str:
    lines = "".join(f"<table:table-row>{''.join(map(ods_cell, row))}</table:table-row>" for row in rows)
    return f"<table:table table:name={quoteattr(name)} table:style-name={quoteattr(style)}>{lines}{after}</table:table>"


def ods_files(tables: str, entry: str = "", styles: str = "") -> Files:
    """Return the files of an .ods; `entry` stands in the manifest, within that of the content."""
    return {
        "mimetype": ODS_KIND,
        "META-INF/manifest.xml": f'{HEAD}<manifest:manifest xmlns:manifest="{MANIFEST}">'
        f'<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml">{entry}</manifest:file-entry>'
        "</manifest:manifest>",
        "content.xml": f"{HEAD}<office:document-content{SPACES}><office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>",
    }


def ods(rows: Rows, after: str = "") -> bytes:
    """Return an .ods with one sheet, called Lijst."""
    return zipped(ods_files(ods_table(rows, after=after)))
