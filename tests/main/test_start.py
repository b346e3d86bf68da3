"""The start: the thread of the screens loads what is shown, the writer's thread loads the database."""

import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

from tests.bench.filling import keep, running

HEAVY = ("sqlalchemy", "alembic", "pydantic", "docx", "typst", "openpyxl")
STARTED = """
import sys, threading
from pathlib import Path
who = {}
class Seen:
    def find_spec(self, name, path=None, target=None):
        who.setdefault(name, threading.current_thread().name)
        return None
sys.meta_path.insert(0, Seen())
from PySide6.QtCore import QTimer
from app.main import Samenspraak, make_application
application = make_application(sys.argv[:1])
app = Samenspraak(application, Path(sys.argv[1]))
def end():
    app.writer_keeper.open_now().result(30)
    application.exit()
app.on_ready.append(lambda: QTimer.singleShot(0, end))
app.start()
application.exec()
made = "start" in app.workplace.pages.__dict__
print(app.desk.evening is not None, made, *(f"{name}:{who[name]}" for name in sys.argv[2:] if name in who))
app.stop()
"""


def test_the_database_is_loaded_in_the_writers_thread_alone(tmp_path: Path) -> None:
    now = datetime.now(UTC)
    keep(tmp_path, [running("vanavond", now, 3)])
    told = subprocess.run(
        [sys.executable, "-c", STARTED, str(tmp_path), *HEAVY],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    # The page with the evenings waits until somebody goes there.
    assert told.stdout.split() == ["True", "False", "sqlalchemy:writer"], told.stdout + told.stderr
