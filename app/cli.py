"""The command line: opens the app, and what can be done without it."""

import argparse
import os
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from typing_extensions import override

from app.settings import default_data_dir

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.services.books import Books

OK, FAULTY, USAGE, HELD = 0, 1, 2, 3
FASTEST = 10_000.0
"""Times as fast as an evening is held; with 0 the rehearsal waits for nothing."""


def main(arguments: list[str] | None = None) -> int:
    """Do what the command line asks; return 0, 1 for a fault said in one sentence, or 3 while the app is open."""
    asked = _parser().parse_args(sys.argv[1:] if arguments is None else arguments)
    free = {None: _open_app, "schema": _schema, "rehearse": _rehearse}
    if asked.command in free:
        return free[asked.command](asked)
    from app.main import make_quiet_application

    make_quiet_application()
    return _with_books(asked, {"export": _export, "import": _import, "doctor": _doctor}[asked.command])


class _Parser(argparse.ArgumentParser):
    """Says in Dutch what argparse would say in English."""

    def __init__(self, *args: Any, **settings: Any) -> None:
        super().__init__(*args, **(settings | {"add_help": False}))
        self.name_what_it_takes("opdrachten")
        self._optionals.title = "opties"
        self.add_argument("-h", "--help", action="help", help="toon deze uitleg")

    def name_what_it_takes(self, words: str) -> None:
        """Set the heading in the help above what has no dashes."""
        self._positionals.title = words

    @override
    def format_usage(self) -> str:
        return super().format_usage().replace("usage:", "gebruik:")

    @override
    def format_help(self) -> str:
        return super().format_help().replace("usage:", "gebruik:")

    @override
    def error(self, message: str) -> NoReturn:
        self.exit(USAGE, f"{self.format_usage()}Deze opdracht klopt niet. Kijk met --help wat er kan.\n")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="samenspraak", description="Samenspraak: een avond met ouders, van inloop tot afsluiting.")
    parser.add_argument(
        "--data-dir", type=Path, metavar="MAP", help="map met de avonden (anders die van deze gebruiker)"
    )
    parser.set_defaults(command=None)
    commands = parser.add_subparsers(metavar="opdracht")
    export = commands.add_parser("export", help="schrijf een avond naar een bestand")
    export.add_argument("--evening", metavar="ID", help="welke avond; anders de laatste")
    export.add_argument("file", type=Path, metavar="BESTAND")
    export.set_defaults(command="export")
    importing = commands.add_parser("import", help="lees een avond uit een bestand")
    importing.add_argument("file", type=Path, metavar="BESTAND")
    importing.set_defaults(command="import")
    rehearse = commands.add_parser("rehearse", help="speel een hele avond op een kopie die wordt weggegooid")
    rehearse.add_argument("file", type=Path, nargs="?", metavar="BESTAND", help="een avond uit een eerdere export")
    rehearse.add_argument(
        "--speed", type=_speed, default=0.0, metavar="N", help="N keer zo snel als echt; 0 is zo snel als het kan"
    )
    rehearse.add_argument("--pictures", type=Path, metavar="MAP", help="map voor de beelden")
    rehearse.set_defaults(command="rehearse")
    schema = commands.add_parser("schema", help="toon het schema van een bestand")
    schema.add_argument("what", choices=("draaiboek", "evening"))
    schema.set_defaults(command="schema")
    doctor = commands.add_parser("doctor", help="kijk of alles in orde is, zonder inhoud te tonen")
    doctor.set_defaults(command="doctor")
    for command in (export, importing, rehearse, schema, doctor):
        command.name_what_it_takes("gegevens")
        command.add_argument("--data-dir", type=Path, metavar="MAP", default=argparse.SUPPRESS, help=argparse.SUPPRESS)
    return parser


def _speed(text: str) -> float:
    speed = float(text)
    if not 0 <= speed <= FASTEST:
        raise ValueError
    return speed


def _open_app(asked: argparse.Namespace) -> int:
    from app.main import run

    return run(asked.data_dir)


def _schema(asked: argparse.Namespace) -> int:
    if asked.what == "draaiboek":
        from app.models.draaiboek import draaiboek_schema as schema
    else:
        from app.services.evening_file import evening_schema as schema
    _say(schema().rstrip())
    return OK


def _rehearse(asked: argparse.Namespace) -> int:
    from app.rehearsal import rehearse

    return rehearse(asked.file, asked.speed, asked.pictures)


def _export(asked: argparse.Namespace, books: "Books", now: datetime) -> int:
    from app.models.faults import NotPossible
    from app.models.way_out import write_file
    from app.services.evening_file import to_json

    shelf = books.shelf()
    wanted = asked.evening or (shelf[0].id if shelf else "")
    evening = books.load(wanted) if wanted else None
    if evening is None:
        raise NotPossible("evening_gone" if asked.evening else "no_evenings")
    write_file(asked.file, to_json(evening, now))
    return OK


def _import(asked: argparse.Namespace, books: "Books", _now: datetime) -> int:
    from app.models.doorway import read_bounded
    from app.services.evening_file import LARGEST_FILE, from_json

    raw = read_bounded(asked.file, LARGEST_FILE, "evening_file")
    books.put_evening(from_json(raw, asked.file.name))
    return OK


def _doctor(_asked: argparse.Namespace, books: "Books", _now: datetime) -> int:
    """Tell versions, soundness, the last backup and the screens; never what people said."""
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtGui import QGuiApplication

    from app.services.diagnosis import diagnose

    translate = QCoreApplication.translate
    found = diagnose(books)
    lines = [f"{name} {number}" for name, number in found.versions]
    lines.append(translate("Doctor", "Folder: {folder}").format(folder=found.folder))
    lines.append(translate("Doctor", "Evenings: {n}").format(n=found.evenings))
    lines.append(
        translate("Doctor", "Store: sound") if found.sound else translate("Doctor", "Store: DAMAGED, put back a backup")
    )
    backed_up = found.backed_up.astimezone() if found.backed_up else None
    moment = f"{backed_up:%d-%m-%Y %H.%M}" if backed_up else translate("Doctor", "none yet")
    lines.append(translate("Doctor", "Last verified backup: {moment}").format(moment=moment))
    screens = [] if QGuiApplication.platformName() == "offscreen" else QGuiApplication.screens()
    if not screens:
        lines.append(translate("Doctor", "Screen: none"))
    for screen in screens:
        size = screen.geometry()
        words = translate("Doctor", "Screen: {name}, {width} × {height}")
        lines.append(words.format(name=screen.name(), width=size.width(), height=size.height()))
    _say("\n".join(lines))
    return OK if found.sound else FAULTY


def _say(words: str) -> None:
    """Write to the output; who reads along may have heard enough, as `head` does."""
    try:
        print(words, flush=True)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _with_books(asked: argparse.Namespace, errand: "Callable[[argparse.Namespace, Books, datetime], int]") -> int:
    """Do an errand in the store, unless the app holds it; every fault is one sentence."""
    from app.live.instance import Instance
    from app.main import LOCK_NAME, prepare_folder
    from app.models.faults import Fault, NotPossible
    from app.services.books import Books
    from app.wording import sentence

    folder = asked.data_dir or default_data_dir()
    if not prepare_folder(folder):
        return FAULTY
    instance = Instance(folder / LOCK_NAME)
    if not instance.is_first():
        print(sentence(NotPossible("app_is_open")), file=sys.stderr)
        return HELD
    now = datetime.now(UTC)
    try:
        books = Books(folder, now)
        try:
            return errand(asked, books, now)
        finally:
            books.close()
    except Fault as fault:
        print(sentence(fault), file=sys.stderr)
        return FAULTY
