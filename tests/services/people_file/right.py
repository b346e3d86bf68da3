"""Files that are right, each with the rows that a user would see: the name of the file, its bytes, its rows."""

import codecs
import struct

from tests.services.people_file.books import (
    HEAD,
    HIDDEN,
    MAIN,
    Day,
    Raw,
    ods,
    ods_files,
    ods_table,
    ods_typed,
    worksheet,
    xlsx,
    xlsx_files,
    xlsx_rows,
    zipped,
)
from tests.services.people_file.old_books import compound, number_at, record, small_compound, text_at, xls, xls_stream

Rows = tuple[tuple[str, ...], ...]

PEOPLE: Rows = (("code", "rol", "naam"), ("O1", "ouder", "Zoë Ünal"), ("S1", "docent", "Jan"))
TEXT = "code;rol;naam\nO1;ouder;Zoë Ünal\nS1;docent;Jan\n"
COMMAS, TABS, BARS = (TEXT.replace(";", sign) for sign in ",\t|")

HEBREW, ARABIC = "שָׁלוֹם", "مريم"
FAMILY = "👨‍👩‍👧‍👦"

TEXTS: dict[str, tuple[str, bytes, Rows]] = {
    "utf-8": ("lijst.csv", TEXT.encode(), PEOPLE),
    "utf-8 with a mark": ("lijst.csv", TEXT.encode("utf-8-sig"), PEOPLE),
    "windows": ("lijst.csv", TEXT.encode("cp1252"), PEOPLE),
    "utf-16 of excel": ("lijst.txt", TABS.encode("utf-16"), PEOPLE),
    "utf-16 turned": ("lijst.txt", codecs.BOM_UTF16_BE + TABS.encode("utf-16-be"), PEOPLE),
    "utf-16 without a mark": ("lijst.csv", TEXT.encode("utf-16-le"), PEOPLE),
    "utf-16 turned without a mark": ("lijst.csv", TEXT.encode("utf-16-be"), PEOPLE),
    "utf-32": ("lijst.csv", TEXT.encode("utf-32"), PEOPLE),
    "utf-32 turned": ("lijst.csv", codecs.BOM_UTF32_BE + TEXT.encode("utf-32-be"), PEOPLE),
    "lines of windows": ("lijst.csv", TEXT.replace("\n", "\r\n").encode(), PEOPLE),
    "lines of an old mac": ("lijst.csv", TEXT.replace("\n", "\r").encode(), PEOPLE),
    "no line end at the end": ("lijst.csv", TEXT.rstrip().encode(), PEOPLE),
    "commas": ("lijst.csv", COMMAS.encode(), PEOPLE),
    "tabs": ("lijst.tsv", TABS.encode(), PEOPLE),
    "bars": ("lijst.txt", BARS.encode(), PEOPLE),
    "a line that tells the separator": ("lijst.csv", ("sep=;\r\n" + TEXT).encode(), PEOPLE),
    "a line that tells a comma": ("lijst.csv", ("sep=,\n" + COMMAS).encode("utf-8-sig"), PEOPLE),
    "a title above the columns": (
        "lijst.csv",
        ("Ouderavond, 24 november\n\n" + TEXT).encode(),
        (("Ouderavond, 24 november",), (), *PEOPLE),
    ),
    "commas in the head": (
        "lijst.csv",
        b"naam, voornaam;rol\nVos, Jan;ouder\n",
        (("naam, voornaam", "rol"), ("Vos, Jan", "ouder")),
    ),
    "quotation marks": (
        "lijst.csv",
        b'"code";"naam"\r\n"O1";"Jan ""de Lange""; Vos"\r\n"O2";"twee\r\nregels"\r\n"O3";x\r\n',
        (("code", "naam"), ("O1", 'Jan "de Lange"; Vos'), ("O2", "twee\nregels"), ("O3", "x")),
    ),
    "spaces before quotation marks": (
        "lijst.csv",
        b'code, naam\nO1, "Vos, Jan"\n',
        (("code", "naam"), ("O1", "Vos, Jan")),
    ),
    "marks within a word": ("lijst.csv", b'code;naam\nO1;Jan "de" Vos\n', (("code", "naam"), ("O1", 'Jan "de" Vos'))),
    "one column": ("lijst.txt", b"naam\nVos, Jan\nDe Wit, An\n", (("naam",), ("Vos, Jan",), ("De Wit, An",))),
    "empty columns and lines at the ends": (
        "lijst.csv",
        b"code;rol;;;\nO1;ouder;;;\n;;;;\n\n\n",
        (("code", "rol"), ("O1", "ouder")),
    ),
    "empty lines between": (
        "lijst.csv",
        b"\n\ncode;rol\n;;\nO1;ouder\n",
        ((), (), ("code", "rol"), (), ("O1", "ouder")),
    ),
    "control signs": ("lijst.csv", b"co\0de;r\x07ol\nO1;ou\x1bder\x7f\n", (("code", "rol"), ("O1", "ouder"))),
    "what looks like a formula": (
        "lijst.csv",
        b"code;naam;rol\n=1+1;+31 6;-5\n@SOM(A1);=cmd|' /C calc'!A0;\n",
        (("code", "naam", "rol"), ("=1+1", "+31 6", "-5"), ("@SOM(A1)", "=cmd|' /C calc'!A0")),
    ),
    "hostile words": (
        "lijst.csv",
        b'naam;rol\n<script>alert(1)</script>;"\'); DROP TABLE person;--"\n{0} %s {file};a\\b\n',
        (("naam", "rol"), ("<script>alert(1)</script>", "'); DROP TABLE person;--"), ("{0} %s {file}", "a\\b")),
    ),
    "from right to left": (
        "lijst.csv",
        f"naam;rol\n{HEBREW};ouder\n\u202e{ARABIC}\u202c;\u2068x\u2069\n".encode(),
        (("naam", "rol"), (HEBREW, "ouder"), (ARABIC, "\u2068x\u2069")),
    ),
    "emoji and accents in two signs": (
        "lijst.csv",
        f"naam;rol\n{FAMILY};Zoe\u0308\n".encode(),
        (("naam", "rol"), (FAMILY, "Zoë")),
    ),
    "hard spaces": (
        "lijst.csv",
        "naam;rol\n\u00a0Jan\u00a0Vos\u00a0;\u200bouder\n".encode(),
        (("naam", "rol"), ("Jan\u00a0Vos", "ouder")),
    ),
    "text by the name of a workbook": ("lijst.xlsx", TEXT.encode(), PEOPLE),
    "a cell as long as a cell may be": ("lijst.csv", b"naam\n" + b"x" * 32_767, (("naam",), ("x" * 32_767,))),
    "nothing but heads": ("lijst.csv", b"code;rol\n", (("code", "rol"),)),
}

SHARED = '<c r="A{0}" t="s"><v>{1}</v></c>'
RICH = "<si><t>code</t></si><si><r><t>Zo</t></r><r><rPr><b/></rPr><t>ë</t></r></si><si><t>rol</t><phoneticPr/></si>"
FORMULAS = (
    '<c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>"O"&amp;1</f><v>O1</v></c>'
    '<c r="C1" t="str"><f>IF(1,"")</f><v></v></c><c r="D1" t="b"><f>1=1</f><v>1</v></c>'
)
FAR_AND_EMPTY = '<c r="XFD1048576" s="1"/>'
MERGED = '<mergeCells count="1"><mergeCell ref="B2:B3"/></mergeCells>'
PREFIXED = (
    worksheet(PEOPLE).replace("<", "<x:").replace("<x:/", "</x:").replace("<x:?", "<?").replace("xmlns=", "xmlns:x=")
)
NUMBERS = ((3.0, 3, 3.5, -2, 0.1 + 0.2, 1e20, 123456789012, 0.5),)
AS_WRITTEN = (("3", "3", "3,5", "-2", "0,3", "1e+20", "123456789012", "0,5"),)
DAYS = ((Day(46350), Day(46350.8125, 2), Day(46350.8125 + 5 / 86_400, 2), True, False),)
DAYS_WRITTEN = (("2026-11-24", "2026-11-24 19:30", "2026-11-24 19:30:05", "ja", "nee"),)

XLSX: dict[str, tuple[str, bytes, Rows]] = {
    "excel": ("lijst.xlsx", xlsx(PEOPLE), PEOPLE),
    "excel by the name of text": ("lijst.csv", xlsx(PEOPLE), PEOPLE),
    "numbers": ("lijst.xlsx", xlsx(NUMBERS), AS_WRITTEN),
    "days, hours, yes and no": ("lijst.xlsx", xlsx(DAYS), DAYS_WRITTEN),
    "shared texts": (
        "lijst.xlsx",
        zipped(xlsx_files({"Lijst": worksheet([[Raw(SHARED.format(line, line - 1))] for line in (1, 2, 3)])}, RICH)),
        (("code",), ("Zoë",), ("rol",)),
    ),
    "formulas with a result": ("lijst.xlsx", xlsx([[Raw(FORMULAS)]]), (("2", "O1", "", "ja"),)),
    "merged cells": (
        "lijst.xlsx",
        xlsx([("code", "rol"), ("O1", "ouder"), ("O2", None)], after=MERGED),
        (("code", "rol"), ("O1", "ouder"), ("O2",)),
    ),
    "a hidden sheet": (
        "lijst.xlsx",
        zipped(xlsx_files({"Oud": worksheet([["geheim"]]), "Lijst": worksheet(PEOPLE)}, hidden={"Oud": HIDDEN})),
        PEOPLE,
    ),
    "a very hidden sheet": (
        "lijst.xlsx",
        zipped(xlsx_files({"A": worksheet([["x"]]), "B": worksheet(PEOPLE)}, hidden={"A": ' state="veryHidden"'})),
        PEOPLE,
    ),
    "an empty sheet before it": (
        "lijst.xlsx",
        zipped(xlsx_files({"Blad1": worksheet([]), "Lijst": worksheet(PEOPLE)})),
        PEOPLE,
    ),
    "colour in the last corner": ("lijst.xlsx", xlsx([*PEOPLE, [Raw(FAR_AND_EMPTY)]]), PEOPLE),
    "cells without a place": ("lijst.xlsx", xlsx([[Raw("<c><v>1</v></c><c/><c><v>3</v></c>")]]), (("1", "", "3"),)),
    "rows without a number": (
        "lijst.xlsx",
        zipped(
            xlsx_files(
                {
                    "Lijst": worksheet([]).replace(
                        "<sheetData>", "<sheetData><row><c><v>1</v></c></row><row><c><v>2</v></c></row>"
                    )
                }
            )
        ),
        (("1",), ("2",)),
    ),
    "a list that begins further on": (
        "lijst.xlsx",
        xlsx([(), (), (None, None, "code"), (None, None, "O1")]),
        ((), (), ("", "", "code"), ("", "", "O1")),
    ),
    "names with a prefix": ("lijst.xlsx", zipped(xlsx_files({"Lijst": PREFIXED})), PEOPLE),
    "remarks in the file": (
        "lijst.xlsx",
        zipped(xlsx_files({"Lijst": worksheet(PEOPLE).replace("<row", "<!-- <c> --><row")})),
        PEOPLE,
    ),
    "pictures and macros": (
        "lijst.xlsm",
        zipped(xlsx_files({"Lijst": worksheet(PEOPLE)}) | {"xl/vbaProject.bin": b"x", "xl/media/a.png": b"y"}),
        PEOPLE,
    ),
    "names turned round": (
        "lijst.xlsx",
        zipped({name.replace("/", "\\"): content for name, content in xlsx_files({"L": worksheet(PEOPLE)}).items()}),
        PEOPLE,
    ),
    "days counted from 1904": (
        "lijst.xlsx",
        zipped(xlsx_files({"Lijst": worksheet([[Day(44888)]])}, more='<workbookPr date1904="1"/>')),
        (("2026-11-24",),),
    ),
    "hostile words in excel": (
        "lijst.xlsx",
        xlsx([("=1+1", "<b>&amp;</b>", HEBREW, FAMILY, "\u202ex", "a\nb", "_x000D_")]),
        (("=1+1", "<b>&amp;</b>", HEBREW, FAMILY, "x", "a\nb"),),
    ),
    "rows only": (
        "lijst.xlsx",
        zipped(
            xlsx_files({"L": f'{HEAD}<worksheet xmlns="{MAIN}"><sheetData>{xlsx_rows(PEOPLE)}</sheetData></worksheet>'})
        ),
        PEOPLE,
    ),
}

HIDDEN_STYLE = (
    '<style:style style:name="t1" style:family="table"><style:table-properties table:display="false"/></style:style>'
)
MILLION = (
    '<table:table-row table:number-rows-repeated="1048000">'
    '<table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
)
THRICE = '<table:table-cell table:number-columns-repeated="3" office:value-type="string"><text:p>x</text:p></table:table-cell>'
TWICE = f'<table:table-row table:number-rows-repeated="2">{THRICE}</table:table-row>'
BROKEN_WORDS = (
    '<table:table-cell office:value-type="string"><office:annotation><text:p>geheim</text:p></office:annotation>'
    '<text:p>a<text:s text:c="2"/>b<text:tab/>c<text:line-break/>d<text:span>e</text:span></text:p>'
    "<text:p>f</text:p></table:table-cell>"
)
COVERED = (
    '<table:table-cell table:number-rows-spanned="2" office:value-type="string"><text:p>x</text:p></table:table-cell>'
    "<table:covered-table-cell/>"
)
COMPUTED = (
    '<table:table-cell table:formula="of:=1+1" office:value-type="float" office:value="2">'
    "<text:p>2</text:p></table:table-cell>"
)

ODS: dict[str, tuple[str, bytes, Rows]] = {
    "libreoffice": ("lijst.ods", ods(PEOPLE), PEOPLE),
    "libreoffice with a million empty rows": ("lijst.ods", ods(PEOPLE, after=MILLION), PEOPLE),
    "cells and rows that stand for more": ("lijst.ods", ods([], after=TWICE), (("x", "x", "x"), ("x", "x", "x"))),
    "numbers of libreoffice": ("lijst.ods", ods(NUMBERS), AS_WRITTEN),
    "days of libreoffice": (
        "lijst.ods",
        ods(
            [
                (
                    Raw(ods_typed("date", "date-value", "2026-11-24", "24-11-26")),
                    Raw(ods_typed("date", "date-value", "2026-11-24T19:30:00", "x")),
                    Raw(ods_typed("time", "time-value", "PT19H30M00S", "x")),
                    True,
                )
            ]
        ),
        (("2026-11-24", "2026-11-24 19:30", "19:30", "ja"),),
    ),
    "breaks within a cell": ("lijst.ods", ods([[Raw(BROKEN_WORDS)]]), (("a  b c\nde\nf",),)),
    "merged cells of libreoffice": ("lijst.ods", ods([[Raw(COVERED), "y"]]), (("x", "", "y"),)),
    "a hidden sheet of libreoffice": (
        "lijst.ods",
        zipped(ods_files(ods_table([["geheim"]], "Oud", style="t1") + ods_table(PEOPLE), styles=HIDDEN_STYLE)),
        PEOPLE,
    ),
    "a formula of libreoffice": ("lijst.ods", ods([[Raw(COMPUTED)]]), (("2",),)),
}

CUT_TEXTS = (
    record(0xFC, struct.pack("<IIHB4sHB6s", 3, 3, 4, 0, b"code", 6, 1, "vie".encode("utf-16-le")))
    + record(0x3C, b"\0ren")
    + record(0x3C, struct.pack("<HBH", 3, 8, 1) + b"rol" + bytes(4))
)
CUT_ROWS = b"".join(text_at(row, 0, row) for row in range(3))
LARGE_CLAIM = record(0x200, struct.pack("<IIHHH", 0, 0xFFFFFFFE, 0, 0xFFFE, 0))

XLS: dict[str, tuple[str, bytes, Rows]] = {
    "old excel": ("lijst.xls", xls(PEOPLE), PEOPLE),
    "old excel by another name": ("lijst.ods", xls(PEOPLE), PEOPLE),
    "numbers of old excel": ("lijst.xls", xls(NUMBERS), AS_WRITTEN),
    "days of old excel": ("lijst.xls", xls(DAYS), DAYS_WRITTEN),
    "a hidden sheet of old excel": (
        "lijst.xls",
        compound({"Workbook": xls_stream({"Oud": [["geheim"]], "Lijst": PEOPLE}, hidden=["Oud"])}),
        PEOPLE,
    ),
    "texts cut over records": ("lijst.xls", xls(CUT_ROWS, texts=CUT_TEXTS), (("code",), ("vieren",), ("rol",))),
    "a claim of a thousand million cells": ("lijst.xls", xls(LARGE_CLAIM + number_at(0, 0)), (("1",),)),
    "an old file of a few hundred bytes": (
        "lijst.xls",
        small_compound("Workbook", xls_stream({"Lijst": PEOPLE})),
        PEOPLE,
    ),
    "other streams beside it": (
        "lijst.xls",
        compound({"Summary": b"x", "Workbook": xls_stream({"L": PEOPLE})}),
        PEOPLE,
    ),
}

RIGHT = TEXTS | XLSX | ODS | XLS
