"""The table of the bench: its sums are right, and what is over its target is called that."""

import json
import random
import subprocess
import sys
from pathlib import Path

import pytest

from tests.bench import table
from tests.bench.storing import durable
from tests.bench.table import Row, against, against_floor, for_the_record, not_measured, p50, p99, percentile, under


def test_a_percentile_leaves_so_many_of_a_hundred_at_or_below_it() -> None:
    values = [float(number) for number in range(1, 1_001)]
    random.Random(1).shuffle(values)
    assert percentile(values, 99) == p99(values) == 990
    assert percentile(values, 90) == 900
    assert percentile([7.0], 99) == 7
    assert p50([3.0, 1.0, 2.0]) == 2


def test_a_p99_of_few_values_is_refused() -> None:
    with pytest.raises(ValueError, match="too few"):
        p99([1.0] * 999)


@pytest.mark.parametrize(
    ("row", "met", "says"),
    [
        (under("a", "ms", 30.0, 30), True, "met"),
        (under("a", "ms", 30.1, 30), False, "NOT MET"),
        (against("a", "ms", 3.0, 2.0, 1.5), True, "met"),
        (against("a", "ms", 3.1, 2.0, 1.5), False, "NOT MET"),
        (against_floor("a", "ms", [1.0, 9.0, 4.0], [1.0, 2.0, 90.0], 1.9), False, "NOT MET"),
    ],
)
def test_what_is_over_its_target_is_not_met(row: Row, met: bool, says: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert row.met is met
    table.show(row)
    printed = capsys.readouterr().out
    assert printed.rstrip().endswith(says)
    assert ("NOT MET" in printed) is not met


def test_the_ratio_is_that_to_the_floor() -> None:
    assert against_floor("a", "ms", [3.0], [2.0], 1.9).ratio == 1.5
    assert under("a", "ms", 3.0, 4).ratio is None
    assert for_the_record("a", "ms", 3.0, 2.0).ratio == 1.5


def test_rounds_that_lie_far_apart_are_not_judged() -> None:
    assert durable([(1.8, 1.0), (1.7, 1.0), (1.9, 1.0)]).met is True
    assert durable([(2.1, 1.0), (2.2, 1.0), (2.3, 1.0)]).met is False
    busy = durable([(1.0, 1.0), (1.2, 1.0), (2.3, 1.0)])
    assert busy.met is None
    assert "too busy" in busy.note


def test_the_end_counts_what_is_met_and_leaves_out_what_nothing_is_asked_of(
    capsys: pytest.CaptureFixture[str],
) -> None:
    rows = [under("a", "", 1, 2), under("b", "", 3, 2), for_the_record("c", "", 1), not_measured("d", "no disk")]
    table.show_end(rows, 12)
    assert capsys.readouterr().out == "1 met, 1 NOT MET, 1 not judged; 12 seconds\n"


def test_the_file_holds_every_row_with_its_ratio(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    table.write([against("a", "ms", 3.0, 2.0, 1.4, "why"), not_measured("b", "no disk")], "a screen")
    first, second = json.loads(table.PLACE.read_text(encoding="utf-8"))["rows"]
    assert (first["value"], first["floor"], first["ratio"], first["target"]) == (3.0, 2.0, 1.5, "≤ 1.4x")
    assert first["met"] is False
    assert (second["value"], second["met"], second["note"]) == (None, None, "not measured: no disk")


def test_a_part_that_is_not_there_is_named() -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "tests.bench", "paint", "speed"], capture_output=True, text=True, timeout=60, check=False
    )
    assert ended.returncode == 2
    assert "speed" in ended.stderr
    assert "paint" in ended.stderr


def test_the_bench_itself_loads_no_windows() -> None:
    """The memory of a child counts its share of what others have loaded too."""
    code = "import sys, tests.bench.__main__; sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], timeout=60, check=False).returncode == 0
