"""Lists that cannot be read: each ends in one clear sentence, and nothing of the machine goes with it."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.models.ground.faults import BadInput
from app.services.people_file.reading import read_sheets
from app.wording.faults import sentence
from tests.services.people_file.books import ods_files, ods_table, worksheet, xlsx_files, zipped
from tests.services.people_file.old_books import compound, xls_stream
from tests.services.people_file.right import DAYS, PEOPLE
from tests.services.people_file.wrong import (
    DAMAGED,
    GOOD_ODS,
    GOOD_XLS,
    GOOD_XLSX,
    KINDS,
    LETTERS,
    SHEET,
    TOO_LARGE,
    WRONG,
)


def fault_of(path: Path) -> BadInput:
    with pytest.raises(BadInput) as caught:
        read_sheets(path)
    assert caught.value.__context__ is None or caught.value.__suppress_context__
    return caught.value


@pytest.mark.parametrize("case", WRONG)
def test_a_list_that_cannot_be_read_says_why(case: str, tmp_path: Path) -> None:
    name, raw, key, values = WRONG[case]
    path = tmp_path / name
    path.write_bytes(raw)
    fault = fault_of(path)
    assert (fault.key, fault.values) == (key, fault.values | values | {"file": name})
    assert name in sentence(fault)


def test_no_case_hides_another() -> None:
    assert len(WRONG) == len(KINDS) + len(DAMAGED) + len(LETTERS) + len(TOO_LARGE)


@pytest.mark.parametrize("name", ["gone.csv", "folder"])
def test_what_is_no_file_is_no_list(name: str, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    fault = fault_of(tmp_path / name)
    assert (fault.key, fault.values["file"]) == ("people_unreadable", name)


GOOD = {"lijst.xlsx": GOOD_XLSX, "lijst.ods": GOOD_ODS, "lijst.xls": GOOD_XLS}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("damaged")


@given(name=st.sampled_from(sorted(GOOD)), share=st.floats(0, 1))
@settings(max_examples=80, deadline=None)
def test_a_file_that_breaks_off_is_read_or_refused(folder: Path, name: str, share: float) -> None:
    path = folder / name
    path.write_bytes(GOOD[name][: int(len(GOOD[name]) * share)])
    read_or_refused(path)


@given(
    name=st.sampled_from(sorted(GOOD)),
    changes=st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 255)), min_size=1, max_size=8),
)
@settings(max_examples=200, deadline=None)
def test_a_file_with_changed_bytes_is_read_or_refused(
    folder: Path, name: str, changes: list[tuple[float, int]]
) -> None:
    raw = bytearray(GOOD[name])
    for share, byte in changes:
        raw[int(len(raw) * share)] = byte
    path = folder / name
    path.write_bytes(raw)
    read_or_refused(path)


def changed(raw: bytes, changes: list[tuple[float, bytes]]) -> bytes:
    content = bytearray(raw)
    for share, piece in changes:
        at = int(len(content) * share)
        content[at : at + len(piece)] = piece
    return bytes(content)


SHEET_XML, CONTENT_XML = worksheet(PEOPLE).encode(), str(ods_files(ods_table(PEOPLE))["content.xml"]).encode()
RECORDS = xls_stream({"Lijst": PEOPLE, "Dagen": DAYS})
PACKED: dict[str, tuple[bytes, Callable[[bytes], bytes]]] = {
    "lijst.xlsx": (SHEET_XML, lambda part: zipped(xlsx_files({"Lijst": ""}) | {SHEET: part}, 0)),
    "lijst.ods": (CONTENT_XML, lambda part: zipped(ods_files("") | {"content.xml": part}, 0)),
    "lijst.xls": (RECORDS, lambda stream: compound({"Workbook": stream})),
}


@given(
    name=st.sampled_from(sorted(PACKED)),
    changes=st.lists(
        st.tuples(st.floats(0, 1), st.binary(max_size=3) | st.sampled_from([b"9999999", b"<c", b'"', b"\xff\xff"])),
        min_size=1,
        max_size=4,
    ),
)
@settings(max_examples=150, deadline=None)
def test_a_part_with_changed_bytes_is_read_or_refused(
    folder: Path, name: str, changes: list[tuple[float, bytes]]
) -> None:
    part, pack = PACKED[name]
    path = folder / name
    path.write_bytes(pack(changed(part, changes)))
    read_or_refused(path)


@given(st.binary(max_size=300) | st.text(max_size=300).map(str.encode))
@settings(max_examples=200, deadline=None)
def test_whatever_bytes_are_read_or_refused(folder: Path, raw: bytes) -> None:
    path = folder / "lijst.txt"
    path.write_bytes(raw)
    read_or_refused(path)


def read_or_refused(path: Path) -> None:
    with suppress(BadInput):
        read_sheets(path)
