"""A file in a process of its own: the same sheets and faults, and an end within bounds whatever the file holds."""

import time
from pathlib import Path

import pytest

from app.models.ground.faults import BadInput
from app.services.people_file import apart
from app.services.people_file.apart import read_apart
from app.services.people_file.reading import read_sheets
from app.services.people_file.reading_task import Cancelled
from tests.services.people_file.books import worksheet, xlsx, xlsx_files, zipped
from tests.services.people_file.right import RIGHT

MILLION = 1_000_000


def hostile(attributes: int, rows: int) -> bytes:
    """Return a workbook with this many attributes on each of its rows."""
    told = " ".join(f"a{number:x}=''" for number in range(attributes))
    row = f"<row {told}><c><v>1</v></c></row>"
    sheet = worksheet([]).replace("<sheetData>", f"<sheetData>{row * rows}")
    return zipped(xlsx_files({"Lijst": sheet}))


@pytest.mark.parametrize("case", ["windows", "excel", "days of libreoffice", "old excel", "quotation marks"])
def test_the_sheets_are_those_that_are_read_here(case: str, tmp_path: Path) -> None:
    name, raw, _ = RIGHT[case]
    path = tmp_path / name
    path.write_bytes(raw)
    assert read_apart(path) == read_sheets(path)


def test_a_fault_and_how_far_it_is_come_through(tmp_path: Path) -> None:
    path = tmp_path / "lijst.csv"
    path.write_bytes(b'naam\n"x')
    told: list[tuple[int, int]] = []
    with pytest.raises(BadInput, match="people_quotes") as caught:
        read_apart(path, lambda done, total: told.append((done, total)))
    assert caught.value.values == {"file": "lijst.csv", "line": 2}
    assert told[0] == (0, 1_000)


def test_a_million_attributes_on_one_row_are_refused_beside_the_window(tmp_path: Path) -> None:
    path = tmp_path / "lijst.xlsx"
    path.write_bytes(hostile(MILLION, 1))
    used = time.process_time()
    with pytest.raises(BadInput, match="people_damaged"):
        read_apart(path)
    assert time.process_time() - used < 3, "reading it is no work of the process with the window"


def test_as_many_attributes_on_more_rows_end_within_bounds(tmp_path: Path) -> None:
    path = tmp_path / "lijst.xlsx"
    path.write_bytes(hostile(60_000, 20))
    used = time.process_time()
    assert read_apart(path)[0].rows[0] == ("1",)
    assert time.process_time() - used < 3


def test_what_takes_too_long_is_ended_and_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "lijst.xlsx"
    path.write_bytes(xlsx([("naam",), ("Mies",)]))
    monkeypatch.setattr(apart, "MOST_SECONDS", 0)
    with pytest.raises(BadInput, match="people_too_heavy"):
        read_apart(path)


def test_reading_is_given_up_at_once(tmp_path: Path) -> None:
    path = tmp_path / "lijst.csv"
    path.write_text("naam\nMies\n")
    with pytest.raises(Cancelled):
        read_apart(path, cancelled=lambda: True)
