"""Reading a list: from the clipboard, sheet by sheet, cells without a value, and long lists that can be given up."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest

from app.models.ground.faults import BadInput
from app.services.people_file.reading import read_sheets
from app.services.people_file.reading_task import Cancelled
from app.services.people_file.sheet import CellSheet, Gap, column_letters
from app.services.people_file.text import sheet_from_text
from tests.services.people_file.books import Raw, ods, worksheet, xlsx, xlsx_files, zipped
from tests.services.people_file.old_books import number_at, record, xls

LINES = 100_000


def kept(folder: Path, name: str, raw: bytes) -> Path:
    path = folder / name
    path.write_bytes(raw)
    return path


# The clipboard


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("code\trol\r\nO1\touder\r\n", (("code", "rol"), ("O1", "ouder"))),
        ('naam\trol\n"twee\nregels"\t"zegt ""ja"""\n', (("naam", "rol"), ("twee\nregels", 'zegt "ja"'))),
        ("code;rol\nO1;ouder", (("code", "rol"), ("O1", "ouder"))),
        ("Vos, Jan\nDe Wit, An", (("Vos", "Jan"), ("De Wit", "An"))),
        ("O1\nO2\n", (("O1",), ("O2",))),
        ("\t\tO1\n", (("", "", "O1"),)),
    ],
)
def test_what_was_copied_from_a_spreadsheet_is_a_sheet(text: str, rows: tuple[tuple[str, ...], ...]) -> None:
    assert sheet_from_text(text) == CellSheet("", rows)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("", "people_empty"),
        (" \n\t\n", "people_empty"),
        ("<html><body>O1</body></html>", "people_not_a_sheet"),
        ('naam\n"Jan\n', "people_quotes"),
        ("x\n" * 10_500_000, "people_too_large"),
    ],
)
def test_what_cannot_be_a_list_is_refused_by_the_name_the_user_knows(text: str, key: str) -> None:
    with pytest.raises(BadInput) as caught:
        sheet_from_text(text, "Het klembord")
    assert (caught.value.key, caught.value.values["file"]) == (key, "Het klembord")


# Sheets


def test_every_sheet_that_holds_something_is_there_by_its_name(tmp_path: Path) -> None:
    book = xlsx_files({"Ouders": worksheet([["O1"]]), "Leeg": worksheet([]), "Team & co": worksheet([["S1"]])})
    sheets = read_sheets(kept(tmp_path, "lijst.xlsx", zipped(book)))
    assert sheets == (CellSheet("Ouders", (("O1",),)), CellSheet("Team & co", (("S1",),)))


def test_a_list_as_text_is_called_after_its_file(tmp_path: Path) -> None:
    (sheet,) = read_sheets(kept(tmp_path, "ouders 2026.csv", b"O1\n"))
    assert sheet.name == "ouders 2026"


def test_a_cell_that_is_not_there_is_empty() -> None:
    sheet = CellSheet("", (("a", "b"), ("c",)))
    assert [sheet.cell(1, 1), sheet.cell(2, 1), sheet.cell(3, 0), sheet.cell(0, 0), sheet.cell(1, -1)] == [
        "b",
        *[""] * 4,
    ]
    assert sheet.width == 2


def test_columns_are_called_as_in_a_spreadsheet() -> None:
    assert [column_letters(column) for column in (0, 25, 26, 199, 701, 702)] == ["A", "Z", "AA", "GR", "ZZ", "AAA"]


# Cells without a value

UNTOLD = '<table:table-cell table:formula="of:=1+1"/>'
WRONG_ODS = (
    '<table:table-cell table:formula="of:=NA()" office:value-type="string" office:string-value="" '
    'calcext:value-type="error"><text:p>#N/B</text:p></table:table-cell>'
)
WRONG_XLS = record(0x06, bytes.fromhex("01000200000002002a000000ffff0000000000000000")) + record(
    0x205, bytes.fromhex("0200000000002a01")
)


@pytest.mark.parametrize(
    ("name", "raw", "gaps"),
    [
        ("never.xlsx", xlsx([["a"], [Raw('<c r="A2"><f>1+1</f></c>')]]), (Gap(2, 0, "not_computed"),)),
        ("empty.xlsx", xlsx([["a", Raw('<c r="B1"><f>1+1</f><v></v></c>')]]), (Gap(1, 1, "not_computed"),)),
        ("shut.xlsx", xlsx([["a", Raw('<c r="B1" t="str"><f>A1</f></c>')]]), (Gap(1, 1, "not_computed"),)),
        ("wrong.xlsx", xlsx([["a", Raw('<c r="B1" t="e"><f>NA()</f><v>#N/A</v></c>')]]), (Gap(1, 1, "error_value"),)),
        ("only.xlsx", xlsx([[Raw('<c r="C1" t="e"><v>#REF!</v></c>')]]), (Gap(1, 2, "error_value"),)),
        ("never.ods", ods([["a"], ["b", Raw(UNTOLD)]]), (Gap(2, 1, "not_computed"),)),
        ("wrong.ods", ods([["a"], [Raw(WRONG_ODS)]]), (Gap(2, 0, "error_value"),)),
        ("wrong.xls", xls(number_at(0, 0) + WRONG_XLS), (Gap(2, 2, "error_value"), Gap(3, 0, "error_value"))),
    ],
)
def test_a_formula_without_a_result_is_named(name: str, raw: bytes, gaps: tuple[Gap, ...], tmp_path: Path) -> None:
    (sheet,) = read_sheets(kept(tmp_path, name, raw))
    assert sheet.gaps == gaps
    assert all(sheet.cell(gap.line, gap.column) == "" for gap in gaps)
    assert sheet.width > max(gap.column for gap in gaps)


# Long lists


def long_list() -> list[tuple[str, ...]]:
    return [("code", "rol", "leerjaar"), *((f"O{number}", "ouder", "3") for number in range(2, LINES + 1))]


MAKERS: dict[str, Callable[[], bytes]] = {
    "lang.csv": lambda: "\n".join(map(";".join, long_list())).encode(),
    "lang.xlsx": lambda: xlsx(long_list()),
    "lang.ods": lambda: ods(long_list()),
}


@pytest.fixture(scope="module", params=sorted(MAKERS))
def long(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return kept(tmp_path_factory.mktemp("long"), request.param, MAKERS[request.param]())


def test_a_hundred_thousand_lines_take_a_few_seconds_and_tell_how_far_they_are(long: Path) -> None:
    told: list[tuple[int, int]] = []
    began = time.process_time()
    (sheet,) = read_sheets(long, lambda done, total: told.append((done, total)))
    assert time.process_time() - began < 20
    assert len(sheet.rows) == LINES
    assert sheet.rows[-1] == (f"O{LINES}", "ouder", "3")
    assert len(told) >= LINES / 500
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert told[0][0] == 0
    assert told[-1][0] == told[-1][1]


@pytest.mark.parametrize("after", [1, 2, 90, 180])
def test_giving_up_keeps_nothing(long: Path, after: int) -> None:
    before = long.read_bytes()
    asked = 0

    def cancelled() -> bool:
        nonlocal asked
        asked += 1
        return asked >= after

    with pytest.raises(Cancelled):
        read_sheets(long, cancelled=cancelled)
    assert asked == after
    assert long.read_bytes() == before
    assert list(long.parent.iterdir()) == [long]


def test_what_was_copied_can_be_given_up_as_well() -> None:
    with pytest.raises(Cancelled):
        sheet_from_text("O1\n" * 1_000, cancelled=lambda: True)
