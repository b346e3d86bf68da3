"""Kills a process that writes quotes, again and again, and counts what was acknowledged and is not there.

Run as `python -m tests.store.kill_loop FOLDER KILLS [early]`; prints the number of kills, of acknowledged, lost and
extra quotes, and of unsound files. `early` plants a fault: a quote is acknowledged before it is stored.
It forks from a process without threads, which a test runner is not.
"""

import contextlib
import os
import random
import signal
import sys
from pathlib import Path
from typing import NoReturn

from tests.store.making import make_quote, open_store, plain_evening, store_with


def write_for_ever(folder: Path, first: int, mouth: int, early: bool) -> NoReturn:
    try:
        store = open_store(folder)
        number = first
        while True:
            if early:
                os.write(mouth, b"%d\n" % number)
            with store.change() as change:
                assert change.add_quote("e1", make_quote(number))
                change.remember("e1", "words", str(number), "{}")
            if not early:
                os.write(mouth, b"%d\n" % number)
            number += 1
    finally:
        os._exit(1)


def kill_once(folder: Path, first: int, chance: random.Random, early: bool) -> list[int]:
    """Let a child write, kill it after some acknowledgements, and return these."""
    ears, mouth = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(ears)
        write_for_ever(folder, first, mouth, early)
    os.close(mouth)
    heard = b""
    wanted = chance.randrange(12)
    while heard.count(b"\n") < wanted:
        heard += os.read(ears, 64)
    for _ in range(chance.randrange(20_000)):  # some part of a commit later
        pass
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while more := os.read(ears, 65536):
        heard += more
    os.close(ears)
    return [int(line) for line in heard.splitlines()]


def main(folder: Path, kills: int, early: bool) -> None:
    chance = random.Random(kills)
    store_with(folder, plain_evening()).close()
    acknowledged: set[int] = set()
    first = lost = extra = unsound = 0
    for _ in range(kills):
        heard = kill_once(folder, first, chance, early)
        acknowledged |= set(heard)
        with open_store(folder) as store:
            evening = store.load("e1")
            assert evening is not None
            kept = [int(quote.id.removeprefix("e1-q")) for quote in evening.quotes]
            unsound += not store.check().is_whole or bool(store.damaged)
        lost += len(acknowledged - set(kept))
        extra += len(set(kept) - acknowledged)
        acknowledged |= set(kept)
        first = len(kept)
        assert kept == list(range(first))
    print(kills, len(acknowledged), lost, extra, unsound)


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt):
        main(Path(sys.argv[1]), int(sys.argv[2]), "early" in sys.argv)
