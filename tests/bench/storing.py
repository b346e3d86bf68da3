"""Storing: how long until a quote is on the disk, beside a plain insert, and how often the disk is asked to sync."""

import shutil
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
import uuid
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from app.models.damage import Damage
from app.models.evening import Evening
from app.models.ground.clock import SystemSource
from app.models.ground.faults import Fault
from app.models.said.dialogue import Quote, Voice
from app.services.commands import commands as c
from app.services.writer.books import Books
from app.services.writer.writer import Opened, Writer
from tests.bench.filling import TEXT, fill
from tests.bench.table import Row, against_floor, not_measured, under

ROUNDS, EACH = 12, 40
FEW, MANY = 10, 110


class Stored:
    """The app without windows: the writer, and who waits for it."""

    def __init__(self, folder: Path) -> None:
        self._heard = threading.Event()
        self._prompt = ""
        self._writer = Writer(lambda: Books(folder, datetime.now(UTC)), SystemSource(), self)
        self._writer.start()
        self._heard.wait(20)

    def on_opened(self, opened: Opened) -> None:
        assert opened.running is not None
        self._prompt = opened.running.prompts[0].id
        self._heard.set()

    def on_not_opened(self, fault: Fault) -> None:
        raise fault

    def on_changed(self, after: Evening, before: Evening | None) -> None:
        self._heard.set()

    def on_damaged(self, damaged: tuple[Damage, ...]) -> None:
        assert not damaged

    def on_failed(self, fault: Fault) -> None:
        raise fault

    def on_backed_up(self, at: datetime) -> None:
        pass

    def add(self) -> float:
        """Have a quote stored; return the seconds from the order to the answer that it is on the disk."""
        now = datetime.now(UTC)
        quote = Quote(str(uuid.uuid4()), "dialoog", self._prompt, Voice.PARENT, TEXT, now)
        answered: list[float] = []
        self._heard.clear()
        begun = time.perf_counter()
        answer = self._writer.submit(c.AddQuote(now, quote))
        answer.add_done_callback(lambda _: answered.append(time.perf_counter()))
        answer.result(20)
        self._heard.wait(20)
        return answered[0] - begun

    def close(self) -> None:
        self._writer.stop()
        self._writer.join(20)


def measure(folder: Path) -> list[Row]:
    """Store quotes and insert plain rows in turn."""
    fill(folder, 80)
    stored, driver = Stored(folder), _plain(folder / "kaal.db")
    ours: list[float] = []
    plain: list[float] = []
    for _ in range(ROUNDS):
        ours += [stored.add() * 1000 for _ in range(EACH)]
        plain += [_insert(driver) * 1000 for _ in range(EACH)]
    stored.close()
    driver.close()
    return [against_floor("Enter to durable, p50 (order to the writer's answer)", "ms", ours, plain, 2.0), _syncs()]


def _plain(path: Path) -> sqlite3.Connection:
    driver = sqlite3.connect(path, isolation_level=None)
    for pragma in ("journal_mode=wal", "synchronous=full"):
        driver.execute(f"PRAGMA {pragma}")
    driver.execute("CREATE TABLE quote (id TEXT PRIMARY KEY, text TEXT NOT NULL)")
    return driver


def _insert(driver: sqlite3.Connection) -> float:
    begun = time.perf_counter()
    driver.execute("BEGIN IMMEDIATE")
    driver.execute("INSERT INTO quote VALUES (?, ?)", (str(uuid.uuid4()), TEXT))
    driver.execute("COMMIT")
    return time.perf_counter() - begun


def _syncs() -> Row:
    name = "syncs of the disk for one quote"
    if shutil.which("strace") is None:
        return not_measured(name, "there is no strace")
    try:
        counts = [_count_syncs(quotes) for quotes in (FEW, MANY)]
    except (OSError, subprocess.SubprocessError):
        return not_measured(name, "strace may not look here")
    each = (counts[1] - counts[0]) / (MANY - FEW)
    row = under(name, "", each, 1.05)
    return Row(row.name, row.unit, row.value, None, "exactly 1", 0.95 <= each <= 1.05, "by strace")


def _count_syncs(quotes: int) -> int:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        fill(folder, 80)
        log = folder / "strace.log"
        words = ["strace", "-f", "-e", "trace=fsync,fdatasync,sync_file_range,msync", "-o", str(log)]
        command = [*words, sys.executable, "-m", "tests.bench.storing", str(folder), str(quotes)]
        subprocess.run(command, check=True, capture_output=True, timeout=60)
        lines = log.read_text(encoding="utf-8", errors="replace").splitlines()
        return sum(1 for line in lines if "sync(" in line or "sync_file_range(" in line)


def _main(folder: Path, quotes: int) -> None:
    with closing(Stored(folder)) as stored:
        for _ in range(quotes):
            stored.add()


if __name__ == "__main__":
    _main(Path(sys.argv[1]), int(sys.argv[2]))
