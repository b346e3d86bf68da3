"""The room keeps its evening on two real monitors, whatever is done on the laptop; in a process of its own."""

import subprocess
import sys
from pathlib import Path

from tests.killing import ROOT
from tests.monitors import needs_monitors, two_monitors


@needs_monitors
def test_on_two_monitors_the_room_sees_its_own_evening_whatever_is_done_on_the_laptop(tmp_path: Path) -> None:
    with two_monitors() as there:
        done = subprocess.run(
            [sys.executable, "-m", "tests.views.frame.hosted_on_two_monitors", str(tmp_path)],
            env=there,
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=90,
            check=False,
        )
    assert (done.returncode, done.stdout.strip()) == (0, "all well"), done.stdout + done.stderr
