"""Lists that are right: whatever made them, the same people stand in them."""

from pathlib import Path

import pytest

from app.services.people_file.reading import read_sheets
from tests.services.people_file.right import ODS, RIGHT, TEXTS, XLS, XLSX


@pytest.mark.parametrize("case", RIGHT)
def test_a_list_is_read_as_a_user_sees_it(case: str, tmp_path: Path) -> None:
    name, raw, rows = RIGHT[case]
    path = tmp_path / name
    path.write_bytes(raw)
    (sheet,) = read_sheets(path)
    assert sheet.rows == rows
    assert sheet.gaps == ()
    assert path.read_bytes() == raw


def test_no_case_hides_another() -> None:
    assert len(RIGHT) == len(TEXTS) + len(XLSX) + len(ODS) + len(XLS)
