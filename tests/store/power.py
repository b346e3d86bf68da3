"""A disk without power: from a trace of what a process asked of the system, all that may be on the disk after a cut.

What was synced is there. Of what was not, each sector may be there or not; names stand once their folder was synced,
and before that in the order in which they were made. The shared memory beside a database is never read again.
"""

import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

SECTOR = 512
CALLS = "openat,pwrite64,write,ftruncate,fsync,fdatasync,rename,link,unlink"
TRACE = ("strace", "-y", "-xx", "-s", "1000000", "-e", f"trace={CALLS}", "-o")
_CALL = re.compile(rb"(\w+)\((.*)\) += (-?\d+)")
_TEXT = re.compile(rb'"((?:\\x[0-9a-f]{2})*)"')
_FD = re.compile(rb"^(\d+)<((?:\\x[0-9a-f]{2})*)>")


@dataclass(frozen=True, slots=True)
class Call:
    """Something the process asked: a name, the path or paths it is about, and what was written where."""

    name: str
    path: str
    other: str = ""
    data: bytes = b""
    at: int = 0


def calls(trace: bytes) -> Iterator[Call]:
    """Yield the calls that went well, in order; what is written to the output comes along as `say`."""
    for line in trace.splitlines():
        found = _CALL.match(line)
        if found is None or int(found[3]) < 0:
            continue
        name, arguments = found[1].decode(), found[2]
        texts = [_plain(text) for text in _TEXT.findall(arguments)]
        opened = _FD.match(arguments)
        path = _plain(opened[2]).decode() if opened else ""
        numbers = re.findall(rb", (\d+)(?=,|$)", arguments)
        if name == "openat" and b"O_CREAT" in arguments:
            yield Call("create", texts[0].decode())
        elif name == "pwrite64":
            yield Call("write", path, data=texts[0], at=int(numbers[-1]))
        elif name == "write" and opened and opened[1] == b"1":
            yield Call("say", "", data=texts[0])
        elif name == "ftruncate":
            yield Call("cut", path, at=int(numbers[-1]))
        elif name in ("fsync", "fdatasync"):
            yield Call("sync", path)
        elif name in ("rename", "link", "unlink"):
            yield Call(name, *(text.decode() for text in texts))


def _plain(escaped: bytes) -> bytes:
    return bytes.fromhex(escaped.replace(b"\\x", b"").decode())


@dataclass(slots=True)
class File:
    """What is certain of a file, and what was asked since."""

    certain: bytearray = field(default_factory=bytearray)
    since: list[Call] = field(default_factory=list)

    def sync(self) -> None:
        self.certain = self._with(lambda: True)
        self.since = []

    def after_a_cut(self, chance: random.Random, share: float) -> bytearray:
        return self._with(lambda: chance.random() < share)

    def _with(self, stays: Callable[[], bool]) -> bytearray:
        content = bytearray(self.certain)
        for call in self.since:
            if call.name == "cut":
                if stays():
                    content = content[: call.at].ljust(call.at, b"\0")
                continue
            for start in range(0, len(call.data), SECTOR):
                if stays():
                    part = call.data[start : start + SECTOR]
                    content = content.ljust(call.at + start, b"\0")
                    content[call.at + start : call.at + start + len(part)] = part
        return content


class Disk:
    """A folder and all that is in it, whatever the process does to it."""

    def __init__(self, folder: Path) -> None:
        """Take what is in the folder now as certain."""
        self.folder = folder
        paths = [path for path in folder.rglob("*") if path.is_file()]
        self._files = {str(path): File(bytearray(path.read_bytes())) for path in paths}
        self._certain_names = dict(self._files)
        self._names_since: list[tuple[str, File | None]] = []

    def take(self, call: Call) -> bool:
        """Do what was asked; True when it made something certain. What is about another folder is passed over."""
        if not call.path.startswith(f"{self.folder}") or call.path.endswith("-shm"):
            return False
        if call.name == "create" and call.path not in self._files:
            self._name(call.path, File())
        elif call.name in ("write", "cut"):
            self._files[call.path].since.append(call)
        elif call.name == "sync":
            return self._sync(call.path)
        elif call.name in ("rename", "link"):
            self._name(call.other, self._files[call.path])
        if call.name in ("rename", "unlink"):
            self._name(call.path, None)
        return False

    def _name(self, path: str, file: File | None) -> None:
        self._names_since.append((path, file))
        if file is None:
            self._files.pop(path, None)
        else:
            self._files[path] = file

    def _sync(self, path: str) -> bool:
        if path in self._files:
            self._files[path].sync()
        else:  # a folder; there is one that counts, so all names are certain now
            self._certain_names = dict(self._files)
            self._names_since = []
        return True

    def cut(self, place: Path, chance: random.Random, share: float) -> None:
        """Write into `place` what may be there after a cut now; `share` of what was not certain has stayed."""
        names = dict(self._certain_names)
        stays = sum(chance.random() < share for _ in self._names_since)
        for path, file in self._names_since[:stays]:
            if file is None:
                names.pop(path, None)
            else:
                names[path] = file
        for path, file in names.items():
            target = place / Path(path).relative_to(self.folder)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(file.after_a_cut(chance, share))
