"""The rows of the flows: for each flow in which the window must stay alive, the longest its thread was kept busy at one go."""

from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

from tests.bench.child import in_child
from tests.bench.table import Row, not_measured, under
from tests.bench.telling import tell

FLOWS = "tests.bench.flows"
MOST_MS = 100


def measure(_folder: Path) -> list[Row]:
    """Ask the flows, where they are there, in a process of its own."""
    if find_spec(FLOWS) is None:
        return [not_measured("longest block in any flow", "there are no flows here")]
    return [under(f"{flow}, longest block, CPU", "ms", most, MOST_MS) for flow, most in in_child("flow_rows").items()]


if __name__ == "__main__":
    tell(import_module(FLOWS).measure())
