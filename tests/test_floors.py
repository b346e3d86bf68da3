"""The house: who may import whom, and which calls have one owner. Read from the code itself, twice."""

import ast
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

ROOT = Path(__file__).parent.parent
APP = ROOT / "app"

FLOORS = {
    "models": 1,
    "settings": 1,
    "store": 2,
    "services": 3,
    "reports": 3,
    "live": 4,
    "wording": 4,
    "views": 5,
    "companion": 5,
    "main": 6,
    "cli": 6,
    "rehearsal": 6,
    "__main__": 6,
}
ABOVE_THE_BEAMER = ("app.store", "app.services", "app.views.run", "app.views.summary", "app.views.library")


@dataclass(frozen=True, slots=True)
class Module:
    """A file of the app: its dotted name, and what stands in it."""

    name: str
    source: str

    @property
    def room(self) -> str:
        return self.name.split(".")[1] if "." in self.name else ""


def modules(folder: Path, name: str) -> Iterator[Module]:
    for path in sorted(folder.rglob("*.py")):
        parts = path.relative_to(folder).with_suffix("").parts
        dotted = ".".join((name, *parts)).removesuffix(".__init__")
        yield Module(dotted, path.read_text(encoding="utf-8"))


APP_MODULES = tuple(modules(APP, "app"))


def imports(module: Module) -> Iterator[str]:
    """Yield what a module imports, wherever in it; what is only looked at by a type checker counts too."""
    for node in ast.walk(ast.parse(module.source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module.name} imports by dots"
            yield node.module or ""
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def faults_of(module: Module) -> Iterator[str]:
    """Yield every import that this module may not have."""
    floor = FLOORS.get(module.room, 0)
    for name in imports(module):
        top, _, rest = name.partition(".")
        room = rest.split(".")[0]
        if top == "app" and FLOORS.get(room, 0) > floor:
            yield f"{module.name} reaches up to {name}"
        if {module.room, room} == {"views", "companion"}:
            yield f"{module.name} looks into the room beside it: {name}"
        if top in ("PySide6", "shiboken6") and floor < 4:
            yield f"{module.name} knows Qt: {name}"
        if name.startswith("PySide6.QtWidgets") and floor < 5:
            yield f"{module.name} knows widgets: {name}"
        if top in ("sqlalchemy", "alembic") and module.room != "store":
            yield f"{module.name} knows the database: {name}"
        if module.name.startswith("app.views.beamer") and name.startswith(ABOVE_THE_BEAMER):
            yield f"the beamer knows {name}"


def test_every_room_is_on_a_floor() -> None:
    assert {module.room for module in APP_MODULES} - {""} <= set(FLOORS)
    assert len(APP_MODULES) > 100


def test_a_room_imports_only_from_lower_floors() -> None:
    assert [fault for module in APP_MODULES for fault in faults_of(module)] == []


BAD_IMPORTS = {
    "app.models.agenda.run": "from app.store.evenings import Store",
    "app.models.agenda.agenda": "from PySide6.QtCore import QObject",
    "app.services.writer.writer": "import app.live.desk",
    "app.services.writer.books": "from sqlalchemy import select",
    "app.settings": "from app.services import commands",
    "app.live.desk.desk": "from PySide6.QtWidgets import QWidget",
    "app.live.notes.pen": "from app.views import workplace",
    "app.wording.faults": "from app.views import theme",
    "app.companion.api": "from app.views import workplace",
    "app.views.beamer.painter": "from app.services.books import Books",
    "app.views.beamer.window": "from app.views.run.composer import Composer",
    "app.store.rows.kept": "def late():\n    from app.services import commands",
}


@pytest.mark.parametrize("name", BAD_IMPORTS)
def test_an_import_that_breaks_a_floor_is_seen(name: str) -> None:
    assert list(faults_of(Module(name, BAD_IMPORTS[name])))


def lint(folder: Path) -> "subprocess.CompletedProcess[str]":
    """Let import-linter read the contracts and the code of a folder."""
    code = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True, no_logo=True))"
    return subprocess.run(
        [sys.executable, "-c", code],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(folder)},
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_contracts_of_the_floors_hold() -> None:
    done = lint(ROOT)
    assert done.returncode == 0, done.stdout


PLANTED = {
    "app/views/beamer/painter.py": ("from app.store.evenings import Store", "The beamer only shows what it is given"),
    "app/store/files.py": (
        "def late() -> None:\n    import app.store.copies.backup",
        "No circle between rooms, nor between files",
    ),
    "app/models/agenda/agenda.py": ("import app.models.seats.people", "The subjects of an evening know their ground"),
    "app/views/prepare/tasks/task_row.py": (
        "import app.views.prepare.themes.themes_box",
        "The parts of the preparation know nothing of each other",
    ),
}


@pytest.mark.parametrize("path", PLANTED)
def test_the_contracts_see_an_import_that_was_planted(path: str, tmp_path: Path) -> None:
    line, contract = PLANTED[path]
    shutil.copytree(APP, tmp_path / "app", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    planted = tmp_path / path
    planted.write_text(f"{planted.read_text(encoding='utf-8')}\n\n{line}\n", encoding="utf-8")
    done = lint(tmp_path)
    assert done.returncode == 1
    assert contract in done.stdout.split("Broken contracts")[1]


MOST_FILES = 27
"""More than this in one room, and nobody finds the file that is meant; its `__init__` does not count."""


def test_no_room_is_too_full() -> None:
    rooms = [path for path in (APP, *APP.rglob("*")) if path.is_dir() and path.name != "__pycache__"]
    full = {room.name: files for room in rooms if (files := len(list(room.glob("*.py")))) > MOST_FILES + 1}
    assert full == {}


def test_one_name_is_one_thing() -> None:
    names: dict[str, list[str]] = {}
    for module in APP_MODULES:
        for node in ast.parse(module.source).body:
            if isinstance(node, ast.ClassDef):
                names.setdefault(node.name, []).append(module.name)
    assert {name: where for name, where in names.items() if len(where) > 1} == {}


# Calls with one owner

OWNERS = {
    # Labels and tips guess markup in what people say; these keep it out.
    "QLabel": ("app.views.widgets.words.plain_label",),
    "setToolTip": ("app.views.widgets.words.plain_text",),
    "showText": (
        "app.views.widgets.words.plain_label",
        "app.views.widgets.controls.button",
        "app.views.prepare.groups.person_chip",
    ),
    "QMessageBox": (),
    "QErrorMessage": (),
    "QProgressDialog": (),
    "QInputDialog": (),
    "QFileDialog": ("app.views.widgets.file_chooser",),
    "QDialog": ("app.views.sheets.sheet",),  # for its role; it is a part of the window, and nothing executes it
    "QTextBrowser": (),
    "setHtml": (),
    "insertHtml": (),
    "appendHtml": (),
    "setMarkdown": (),
    "setStatusTip": (),
    "setWhatsThis": (),
    # Nothing waits, beeps or turns the events round by hand.
    "sleep": (),
    "msleep": ("app.live.laptop.instance",),  # in a second start, which has no window and ends
    "usleep": (),
    "beep": (),
    "processEvents": ("app.rehearsal",),
    # The database's own file is opened by SQLite only.
    "copyfile": (),
    "copy2": (),
    "system": ("app.services.writer.diagnosis",),
    # Words that came in are read as data.
    "eval": (),
    "loads": ("app.models", "app.store", "app.services", "app.live.room.screen_choice", "app.settings"),
}
EXECUTED = ("app.main", "app.rehearsal", "app.views.prepare.groups.person_chip", "app.views.run.notes.quote_list")
"""Only the application itself is executed, and what is dragged; a dialog would make everything wait."""


def calls(module: Module) -> Iterator[tuple[str, int]]:
    """Yield the name of every call, and every name that is used at all."""
    for node in ast.walk(ast.parse(module.source)):
        if isinstance(node, ast.Name):
            yield node.id, node.lineno
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            yield node.func.attr, node.lineno


def stray_calls(module: Module) -> list[str]:
    """Return the calls that belong to another module."""
    found = []
    for name, line in calls(module):
        owners = OWNERS.get(name)
        if name in ("exec", "exec_"):
            owners = EXECUTED
        if owners is not None and not module.name.startswith(owners or ("-",)):
            found.append(f"{module.name}:{line} {name}")
    return found


def test_calls_with_one_owner_stand_nowhere_else() -> None:
    assert [stray for module in APP_MODULES for stray in stray_calls(module)] == []


STRAYS = (
    "label = QLabel(quote.text)",
    "class Shout(QLabel): ...",
    "widget.setToolTip(quote.text)",
    "QToolTip.showText(place, quote.text)",
    "QMessageBox.warning(self, title, text)",
    "if QMessageBox(self).exec(): ...",
    "dialog.exec()",
    "text.setHtml(quote.text)",
    "time.sleep(1)",
    "QApplication.beep()",
    "QApplication.processEvents()",
    "shutil.copyfile(database, elsewhere)",
)


@pytest.mark.parametrize("source", STRAYS)
def test_a_call_in_the_wrong_place_is_seen(source: str) -> None:
    assert stray_calls(Module("app.views.run.now_panel", source))


def test_no_test_sleeps() -> None:
    """Measuring how still the app is takes waiting; nothing else does."""
    for module in modules(ROOT / "tests", "tests"):
        if not module.name.startswith("tests.bench"):
            slept = [line for name, line in calls(module) if name in ("sleep", "msleep", "qWait", "qSleep")]
            assert slept == [], f"{module.name}: {slept}"


# The binding itself


def test_qt_gives_back_every_reference_it_takes() -> None:
    """A Qt for Python that does not would end the process by itself after a minute or so."""
    held = [None] * 10_000
    flags = [True] * 10_000
    thing = QObject()
    heard: list[object] = []
    thing.objectNameChanged.connect(heard.append)
    before = sys.getrefcount(None), sys.getrefcount(True)
    for number in range(1_000):
        thing.setObjectName(str(number))
        thing.blockSignals(False)
        thing.inherits("QObject")
    after = sys.getrefcount(None), sys.getrefcount(True)
    assert len(heard) == 1_000
    assert before[0] - after[0] <= 50
    assert before[1] - after[1] <= 50
    assert len(held) == len(flags)
