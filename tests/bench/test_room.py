"""The room of the bench: what is measured there is the app as a start leaves it."""

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.bench.filling import fill

LOOKING = """
import gc, sys
from pathlib import Path
from tests.bench.room import in_room
from tests.bench.telling import tell

def look(room):
    field = room.app.workplace.run.composer.field
    blocks = room.blocks(lambda: sum(range(300_000)), lambda: True)
    return {"frozen": gc.get_freeze_count(), "python_collects": gc.isenabled(), "types": field.isVisible(), "blocks": blocks}

tell(in_room(Path(sys.argv[1]), look))
"""


def test_the_garbage_is_set_aside_as_a_start_does_and_work_is_counted(tmp_path: Path) -> None:
    fill(tmp_path, 3)
    ended = subprocess.run(
        [sys.executable, "-c", LOOKING, str(tmp_path)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    seen = json.loads(ended.stdout)
    assert seen["frozen"] > 10_000
    assert not seen["python_collects"]
    assert seen["types"]
    assert len(seen["blocks"]) == 1
    assert seen["blocks"][0] > 1
