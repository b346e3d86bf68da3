"""Setting up: `tools/setup.sh` takes a Python that all our packages have wheels for, or says in a sentence which to get.

The real script runs in a real shell, on a folder of its own and with Pythons that only say which version they are.
"""

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.specifiers import SpecifierSet

ROOT = Path(__file__).parents[2]
COMMANDS = ("cat", "dirname", "head", "id", "mkdir", "rm", "sha256sum", "shasum", "sh", "tail")
PYTHON = """#!/bin/sh
'''exec' "{real}" "$0" "$@"
' '''
# Says it is Python {version}; makes a .venv of copies of itself, and installs nothing.
import pathlib, shutil, sys
match sys.argv[1:]:
    case ["-c", code]:
        sys.version_info = (*map(int, "{version}".split(".")), 0, "final", 0)
        exec(code)
    case ["-m", "venv", "--clear", venv]:
        tools = pathlib.Path(venv).absolute() / "bin"
        shutil.rmtree(venv, ignore_errors=True)
        tools.mkdir(parents=True)
        shutil.copy(__file__, tools / "python")
        (tools / "pip").write_text(f"#!{{tools}}/python")
"""

pytestmark = pytest.mark.skipif(os.name != "posix", reason="Windows has lines of its own in the README")


class House:
    """A copy of what setting up reads, with nothing on the path but a few commands and the Pythons of a test."""

    def __init__(self, folder: Path) -> None:
        self.root, self._path = folder / "huis met spatie", folder / "pad"
        (self.root / "tools").mkdir(parents=True)
        for name in ("tools/setup.sh", "pyproject.toml", "requirements-dev.txt"):
            shutil.copy(ROOT / name, self.root / name)
        self._path.mkdir()
        for name in COMMANDS:
            if found := shutil.which(name):
                (self._path / name).symlink_to(found)

    def has(self, name: str, version: str) -> None:
        """Put a Python of this version under a name on the path, or at a place in the home folder."""
        place = self._path / name if "/" not in name else self.root.parent / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(PYTHON.format(real=sys.executable, version=version))
        place.chmod(0o755)

    def breaks(self, name: str) -> None:
        """Put a command on the path that does nothing, as the shims of pyenv do for a version that is not on."""
        (self._path / name).write_text("#!/bin/sh\nexit 127\n")
        (self._path / name).chmod(0o755)

    def set_up(self, **surroundings: str) -> subprocess.CompletedProcess[str]:
        """Run the script."""
        known = {"PATH": str(self._path), "HOME": str(self.root.parent), **surroundings}
        command = ["sh", str(self.root / "tools" / "setup.sh"), "run"]
        return subprocess.run(command, env=known, capture_output=True, text=True, check=False, timeout=60)

    def took(self) -> str:
        """Return the version of the Python in the .venv; empty when there is none."""
        python = self.root / ".venv" / "bin" / "python"
        if not python.exists():
            return ""
        code = 'import sys; print("%d.%d" % sys.version_info[:2])'
        return subprocess.run([python, "-c", code], capture_output=True, text=True, check=True).stdout.strip()


@pytest.fixture
def house(tmp_path: Path) -> House:
    """Return a house without any Python."""
    return House(tmp_path)


def test_a_python_too_new_is_passed_over_for_one_that_works(house: House) -> None:
    house.has("python3", "3.15")
    house.has("python3.15", "3.15")
    house.has("python3.13", "3.13")
    assert house.set_up().returncode == 0
    assert house.took() == "3.13"


def test_the_newest_that_works_is_taken_when_the_own_one_is_too_old(house: House) -> None:
    house.has("python3", "3.10")
    for version in ("3.11", "3.12", "3.14"):
        house.has(f"python{version}", version)
    house.set_up()
    assert house.took() == "3.14"


def test_the_own_python_is_taken_when_it_works(house: House) -> None:
    house.has("python3", "3.12")
    house.has("python3.14", "3.14")
    house.set_up()
    assert house.took() == "3.12"


def test_a_python_that_is_asked_for_goes_first(house: House) -> None:
    house.has("python3", "3.12")
    house.has("eigen", "3.14")
    house.set_up(PYTHON="eigen")
    assert house.took() == "3.14"


def test_a_python_that_is_asked_for_and_does_not_work_is_passed_over_too(house: House) -> None:
    house.has("python3", "3.12")
    house.has("eigen", "3.15")
    house.set_up(PYTHON="eigen")
    assert house.took() == "3.12"


def test_a_version_that_pyenv_keeps_but_has_not_on_is_found(house: House) -> None:
    house.has("python3", "3.15")
    house.breaks("python3.13")
    house.has(".pyenv/versions/3.13.9/bin/python", "3.13")
    house.set_up()
    assert house.took() == "3.13"


@pytest.mark.parametrize("names", [(), ("python3",), ("python3", "python3.15")], ids=len)
def test_without_one_that_works_it_is_said_in_one_sentence_which_to_get(house: House, names: tuple[str, ...]) -> None:
    for name in names:
        house.has(name, "3.15")
    ended = house.set_up()
    assert ended.returncode == 1
    assert house.took() == ""
    assert len(ended.stderr.splitlines()) == 1
    assert "haal 3.14 van python.org" in ended.stderr
    assert "get 3.14 from python.org" in ended.stderr


def test_what_was_made_with_a_python_too_new_is_made_again(house: House) -> None:
    house.has("python3", "3.13")
    house.set_up()
    venv = Path(".venv") / "bin" / "python"
    (house.root / venv).write_text(PYTHON.format(real=sys.executable, version="3.15"))
    assert house.took() == "3.15"
    assert house.set_up().returncode == 0
    assert house.took() == "3.13"


def test_a_second_time_nothing_is_said_or_done(house: House) -> None:
    house.has("python3", "3.13")
    house.set_up()
    before = (house.root / ".venv" / ".stamp").stat().st_mtime_ns
    ended = house.set_up()
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "")
    assert (house.root / ".venv" / ".stamp").stat().st_mtime_ns == before


@pytest.mark.parametrize("minor", range(9, 18))
def test_the_script_takes_what_pyproject_takes(house: House, minor: int) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    house.has("python3", f"3.{minor}")
    house.set_up()
    assert bool(house.took()) == SpecifierSet(project["requires-python"]).contains(f"3.{minor}.1")
