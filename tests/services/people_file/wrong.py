"""Files that cannot be read, each with its name, its bytes, and the fault that says why."""

import io
import struct
import zipfile

from tests.services.people_file.books import (
    HEAD,
    MAIN,
    Day,
    Raw,
    ods,
    ods_cell,
    ods_files,
    ods_table,
    worksheet,
    xlsx,
    xlsx_files,
    zipped,
)
from tests.services.people_file.old_books import END, compound, number_at, record, text_at, xls, xls_stream
from tests.services.people_file.right import PEOPLE, TEXT

Case = tuple[str, bytes, str, dict[str, str | int]]

NOTHING: dict[str, str | int] = {}
SHEET = "xl/worksheets/sheet1.xml"
GOOD_XLSX, GOOD_ODS, GOOD_XLS = xlsx(PEOPLE), ods(PEOPLE), xls(PEOPLE)


def with_part(name: str, content: str | bytes) -> bytes:
    """Return a good workbook in which one part is another."""
    return zipped(xlsx_files({"Lijst": worksheet(PEOPLE)}) | {name: content})


def secret_zip() -> bytes:
    """Return a zip that says of its parts that they are encrypted."""
    raw = bytearray(GOOD_XLSX)
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = raw.find(mark)
        while at >= 0:
            raw[at + place] |= 1
            at = raw.find(mark, at + 4)
    return bytes(raw)


def lying_zip() -> bytes:
    """Return a workbook of which the largest part unpacks to far more than it says."""
    part = worksheet([("x" * 30_000,)] * 60).encode()
    raw = bytearray(zipped(xlsx_files({"Lijst": ""}) | {SHEET: part}))
    place = raw.rfind(b"PK\x01\x02", 0, raw.rfind(SHEET.encode()))
    raw[place + 24 : place + 28] = struct.pack("<I", 1_000)
    return bytes(raw)


def looping_xls() -> bytes:
    """Return a workbook of which the sectors follow each other in a circle."""
    raw = bytearray(xls([["x" * 200] * 40]))
    links = [*struct.unpack_from("<128I", raw, 512)]
    links[links.index(END, 3)] = 2
    raw[512:1024] = struct.pack("<128I", *links)
    return bytes(raw)


def many_parts() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for number in range(2_100):
            archive.writestr(str(number), b"")
    return out.getvalue()


def repeated(cell: str, rows: int, columns: int) -> bytes:
    """Return an .ods with one cell that stands for many."""
    many = cell.replace("<table:table-cell", f'<table:table-cell table:number-columns-repeated="{columns}"', 1)
    row = f'<table:table-row table:number-rows-repeated="{rows}">{many}</table:table-row>'
    return ods([], after=row)


LAUGHS = (
    '<!DOCTYPE x [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    f'<worksheet xmlns="{MAIN}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>'
)
FAR_ROW, FAR_COLUMN = '<c r="A1048576"><v>1</v></c>', '<c r="XFD1"><v>1</v></c>'
LONG_TEXT = f"<si><t>{'x' * 30_000}</t></si>"
POINTS_TO_IT = [[Raw("".join('<c t="s"><v>0</v></c>' for _ in range(50)))] for _ in range(100)]
NO_RESULT = Raw("<c><f>1+1</f></c>")
ENCRYPTED = '<manifest:encryption-data manifest:checksum="x"/>'
WORD = "<w:document xmlns:w='x'/>"
OLD_XML = '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"></Workbook>'

KINDS: dict[str, Case] = {
    "nothing": ("lijst.csv", b"", "people_empty", NOTHING),
    "only separators": ("lijst.csv", b";;;\n;;\n\n", "people_empty", NOTHING),
    "only a mark": ("lijst.csv", b"\xef\xbb\xbf", "people_empty", NOTHING),
    "an empty workbook": ("lijst.xlsx", xlsx([]), "people_empty", NOTHING),
    "an empty workbook of libreoffice": ("lijst.ods", ods([]), "people_empty", NOTHING),
    "a pdf by another name": ("lijst.csv", b"%PDF-1.7\n1 0 obj\n", "people_not_a_sheet", NOTHING),
    "a pdf by the name of a workbook": ("lijst.xlsx", b"%PDF-1.7\n\xe2\xe3\xcf", "people_not_a_sheet", NOTHING),
    "a picture": ("lijst.csv", b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "people_not_a_sheet", NOTHING),
    "a photograph": ("lijst.csv", b"\xff\xd8\xff\xe0" + bytes(range(256)), "people_not_a_sheet", NOTHING),
    "a program": ("lijst.csv", b"MZ\x90" + bytes(range(40)) * 9, "people_not_a_sheet", NOTHING),
    "a page": ("lijst.xls", b"<html><table><tr><td>O1</td></tr></table></html>", "people_not_a_sheet", NOTHING),
    "a workbook of 2003 as xml": ("lijst.xls", OLD_XML.encode(), "people_not_a_sheet", NOTHING),
    "rich text": ("lijst.txt", rb"{\rtf1\ansi O1;ouder}", "people_not_a_sheet", NOTHING),
    "a letter of word": ("lijst.xlsx", zipped({"word/document.xml": WORD}), "people_not_a_sheet", NOTHING),
    "an old letter of word": ("lijst.xls", compound({"WordDocument": b"x"}), "people_not_a_sheet", NOTHING),
    "a workbook of binary parts": ("lijst.xlsb", zipped({"xl/workbook.bin": b"x"}), "people_not_a_sheet", NOTHING),
    "a text of libreoffice": (
        "lijst.ods",
        zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<x/>"}),
        "people_not_a_sheet",
        NOTHING,
    ),
    "a zip of very many parts": ("lijst.xlsx", many_parts(), "people_not_a_sheet", NOTHING),
    "an excel with a password": ("lijst.xlsx", compound({"EncryptedPackage": b"x"}), "people_locked", NOTHING),
    "an old excel with a password": ("lijst.xls", xls(PEOPLE, first=record(0x2F, bytes(6))), "people_locked", NOTHING),
    "a libreoffice with a password": (
        "lijst.ods",
        zipped(ods_files(ods_table(PEOPLE), ENCRYPTED)),
        "people_locked",
        NOTHING,
    ),
    "a zip with a password": ("lijst.xlsx", secret_zip(), "people_locked", NOTHING),
}

DAMAGED: dict[str, Case] = {
    "half a zip": ("lijst.xlsx", GOOD_XLSX[: len(GOOD_XLSX) // 2], "people_damaged", NOTHING),
    "a zip without its end": ("lijst.ods", GOOD_ODS[:-30], "people_damaged", NOTHING),
    "the beginning of a zip": ("lijst.xlsx", b"PK\x03\x04", "people_damaged", NOTHING),
    "a part that was changed": (
        "lijst.xlsx",
        zipped(xlsx_files({"Lijst": worksheet(PEOPLE)}), 0).replace(b"ouder", b"vader"),
        "people_damaged",
        NOTHING,
    ),
    "a part that says it is smaller": ("lijst.xlsx", lying_zip(), "people_damaged", NOTHING),
    "a sheet that breaks off": ("lijst.xlsx", with_part(SHEET, worksheet(PEOPLE)[:-30]), "people_damaged", NOTHING),
    "a sheet that is no xml": ("lijst.xlsx", with_part(SHEET, b"\x00\x01"), "people_damaged", NOTHING),
    "a sheet with entities": ("lijst.xlsx", with_part(SHEET, LAUGHS), "people_damaged", NOTHING),
    "a sheet in other letters": (
        "lijst.xlsx",
        with_part(SHEET, worksheet(PEOPLE).replace("UTF-8", "UTF-16").encode("utf-16")),
        "people_damaged",
        NOTHING,
    ),
    "a place that cannot be": ("lijst.xlsx", xlsx([[Raw('<c r="1A"><v>1</v></c>')]]), "people_damaged", NOTHING),
    "a text that is not there": ("lijst.xlsx", xlsx([[Raw('<c t="s"><v>7</v></c>')]]), "people_damaged", NOTHING),
    "a day that cannot be": ("lijst.xlsx", xlsx([[Day(-1e18)]]), "people_damaged", NOTHING),
    "a workbook without links": (
        "lijst.xlsx",
        with_part("xl/_rels/workbook.xml.rels", f"{HEAD}<x/>"),
        "people_damaged",
        NOTHING,
    ),
    "a workbook without a first page": ("lijst.xlsx", with_part("xl/workbook.xml", ""), "people_damaged", NOTHING),
    "a content that is no xml": (
        "lijst.ods",
        zipped(ods_files("") | {"content.xml": "<office:x>"}),
        "people_damaged",
        NOTHING,
    ),
    "a repeat that is no number": ("lijst.ods", repeated(ods_cell("x"), 1, -1), "people_damaged", NOTHING),
    "half an old excel": ("lijst.xls", GOOD_XLS[: len(GOOD_XLS) // 2], "people_damaged", NOTHING),
    "the beginning of an old excel": ("lijst.xls", GOOD_XLS[:8], "people_damaged", NOTHING),
    "sectors in a circle": ("lijst.xls", looping_xls(), "people_damaged", NOTHING),
    "a text of an old excel that is not there": ("lijst.xls", xls(text_at(0, 0, 3)), "people_damaged", NOTHING),
    "a record that is longer than the file": (
        "lijst.xls",
        compound({"Workbook": xls_stream({"Lijst": struct.pack("<HH", 0x203, 0xFFFF)})}),
        "people_damaged",
        NOTHING,
    ),
    "texts that say they are more": (
        "lijst.xls",
        xls(PEOPLE, texts=record(0xFC, struct.pack("<II", 0xFFFFFFF, 0xFFFFFFF))),
        "people_damaged",
        NOTHING,
    ),
}

LETTERS: dict[str, Case] = {
    "a letter that windows has not": ("lijst.csv", b"naam\nJan\nZo\x81\xe9\n", "people_not_text", {"line": 3}),
    "a damaged letter": ("lijst.csv", "naam\nZoë\nRenée\n".encode() + b"An\xc3\n", "people_not_text", {"line": 4}),
    "letters of dos": ("lijst.csv", "naam\nAndré\n".encode("cp850"), "people_not_text", {"line": 2}),
    "letters of an old mac": ("lijst.csv", "naam\nRenée\n".encode("mac_roman"), "people_not_text", {"line": 2}),
    "half a sign": ("lijst.txt", TEXT.encode("utf-16")[:-1], "people_not_text", {}),
    "a quotation that never ends": ("lijst.csv", b'naam;rol\n"Jan;ouder\nAn;ouder\n', "people_quotes", {"line": 2}),
    "words behind a quotation": ("lijst.csv", b'naam;rol\nAn;x\n"Jan" Vos;ouder\n', "people_quotes", {"line": 3}),
    "a cell too long": ("lijst.csv", b"naam\nAn\n" + b"x" * 32_768, "people_cell_too_long", {"place": "A3"}),
    "a cell far too long": ("lijst.csv", b"naam\n" + b"x" * 200_000, "people_cell_too_long", {"place": "A2"}),
    "a cell too long in excel": (
        "lijst.xlsx",
        xlsx([("code", "naam"), ("O1", "x" * 32_768)]),
        "people_cell_too_long",
        {"place": "Lijst!B2"},
    ),
}

TOO_LARGE: dict[str, Case] = {
    "too large a file": ("lijst.csv", b"x\n" * 10_500_000, "people_too_large", {}),
    "a bomb": ("lijst.xlsx", with_part(SHEET, b" " * 30_000_000), "people_unpacks_too_large", NOTHING),
    "a bomb beside the list": (
        "lijst.xlsx",
        with_part("xl/media/a.bmp", bytes(5_000_000)),
        "people_unpacks_too_large",
        NOTHING,
    ),
    "a cell in the last row": ("lijst.xlsx", xlsx([[Raw(FAR_ROW)]]), "people_too_many_rows", {"number": 1}),
    "a cell in the last column": ("lijst.xlsx", xlsx([[Raw(FAR_COLUMN)]]), "people_too_many_columns", {"number": 1}),
    "a cell in the last corner of old excel": (
        "lijst.xls",
        xls(number_at(0, 0) + number_at(65_535, 255)),
        "people_too_many_columns",
        {"number": 1},
    ),
    "a cell that stands for a million rows": (
        "lijst.ods",
        repeated(ods_cell("x"), 1_048_576, 1),
        "people_too_many_rows",
        {"number": 1},
    ),
    "a cell that stands for a row": (
        "lijst.ods",
        repeated(ods_cell("x"), 1, 16_384),
        "people_too_many_columns",
        {"number": 1},
    ),
    "a cell that stands for a sheet": ("lijst.ods", repeated(ods_cell("x"), 90_000, 190), "people_too_many_cells", {}),
    "a long cell that stands for many": (
        "lijst.ods",
        repeated(ods_cell("x" * 30_000), 1_500, 1),
        "people_too_many_cells",
        {},
    ),
    "a long text in many cells": (
        "lijst.xlsx",
        zipped(xlsx_files({"Lijst": worksheet(POINTS_TO_IT)}, LONG_TEXT)),
        "people_too_many_cells",
        {},
    ),
    "a wide and long sheet": (
        "lijst.xlsx",
        xlsx([[Raw('<c r="A1"><v>1</v></c><c r="GR99999"><v>1</v></c>')]]),
        "people_too_many_cells",
        {},
    ),
    "too many rows": ("lijst.csv", b"x\n" * 100_001, "people_too_many_rows", {"number": 1, "limit": 100_000}),
    "too many columns": ("lijst.csv", b"naam" + b";x" * 200, "people_too_many_columns", {"limit": 200}),
    "too many cells": ("lijst.csv", (b"x;" * 150 + b"x\n") * 14_000, "people_too_many_cells", {}),
    "too many sheets": (
        "lijst.xlsx",
        zipped(xlsx_files({str(number): worksheet(PEOPLE) for number in range(21)})),
        "people_too_many_sheets",
        {"limit": 20},
    ),
    "too many sheets of libreoffice": (
        "lijst.ods",
        zipped(ods_files("".join(ods_table(PEOPLE, str(number)) for number in range(21)))),
        "people_too_many_sheets",
        {"limit": 20},
    ),
    "too many sheets of old excel": (
        "lijst.xls",
        compound({"Workbook": xls_stream({str(number): PEOPLE for number in range(21)})}),
        "people_too_many_sheets",
        {"limit": 20},
    ),
    "formulas without a result all over": (
        "lijst.xlsx",
        xlsx([[NO_RESULT] * 150] * 70),
        "people_not_computed",
        NOTHING,
    ),
}

WRONG = KINDS | DAMAGED | LETTERS | TOO_LARGE
