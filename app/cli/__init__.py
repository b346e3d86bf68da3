"""The command line: opens the app, and what can be done without it."""

import argparse
import gc
import os
import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from app.cli.arguments import parser
from app.settings import default_data_dir

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.models.ground.faults import Fault
    from app.services.writer.books import Books

OK, FAULTY, HELD = 0, 1, 3


def main(arguments: list[str] | None = None) -> int:
    """Do what the command line asks; return 0, 1 for a fault said in one sentence, or 3 while the app is open.

    A list of which nothing can be read is 2, and so is a letter that cannot be made; one with open ends is 4.
    """
    asked = parser().parse_args(sys.argv[1:] if arguments is None else arguments)
    free = {
        None: _open_app,
        "schema": _schema,
        "rehearse": _rehearse,
        "practise": _practise,
        "people": _people,
        "report": _report,
    }
    if asked.command in free:
        return free[asked.command](asked)
    from app.main import make_quiet_application

    make_quiet_application()
    return _with_books(asked, {"export": _export, "import": _import, "doctor": _doctor}[asked.command])


def _open_app(asked: argparse.Namespace) -> int:
    gc.disable()  # nothing is let go of while all is loaded; after that the app collects by itself
    from app.main import run

    return run(asked.data_dir)


def _schema(asked: argparse.Namespace) -> int:
    if asked.what == "draaiboek":
        from app.models.draaiboek.draaiboek import draaiboek_schema as schema
    else:
        from app.services.files.evening_file import evening_schema as schema
    _say(schema().rstrip())
    return OK


def _rehearse(asked: argparse.Namespace) -> int:
    from app.rehearsal import rehearse

    return rehearse(asked.file, asked.speed, asked.pictures, until_input_ends=asked.until_input_ends)


def _practise(asked: argparse.Namespace) -> int:
    from app.rehearsal.practice import practise

    return practise(asked.file, until_input_ends=asked.until_input_ends)


def _people(asked: argparse.Namespace) -> int:
    from app.cli.people_told import tell_people
    from app.main import make_quiet_application

    make_quiet_application()
    return tell_people(asked.file)


def _report(asked: argparse.Namespace) -> int:
    from app.cli.report_made import UNUSABLE, check_report, make_report
    from app.main import make_quiet_application
    from app.models.ground.faults import BadInput, NotPossible
    from app.wording.faults import sentence

    make_quiet_application()
    try:
        check_report(asked)
        return _with_books(asked, make_report, passes_on=(NotPossible,))
    except (BadInput, NotPossible) as fault:
        print(sentence(fault), file=sys.stderr)
        return UNUSABLE


def _export(asked: argparse.Namespace, books: "Books", now: datetime) -> int:
    from app.models.ground.faults import NotPossible
    from app.models.ground.writing_files import write_file
    from app.models.outward import outward
    from app.services.files.evening_file import to_json

    latest = (row.id for row in books.shelf() if row.binned_at is None)
    wanted = asked.evening or next(latest, "")
    evening = books.load(wanted) if wanted else None
    if evening is None:
        raise NotPossible("evening_gone" if asked.evening else "no_evenings")
    write_file(asked.file, to_json(evening if asked.with_debrief else outward(evening), now))
    return OK


def _import(asked: argparse.Namespace, books: "Books", _now: datetime) -> int:
    from app.models.ground.reading_files import read_bounded
    from app.services.files.evening_file import LARGEST_FILE, from_json

    raw = read_bounded(asked.file, LARGEST_FILE, "evening_file")
    books.put_evening(from_json(raw, asked.file.name))
    return OK


def _doctor(_asked: argparse.Namespace, books: "Books", _now: datetime) -> int:
    """Tell versions, soundness, the last backup and the screens; never what people said."""
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtGui import QGuiApplication

    from app.services.writer.diagnosis import diagnose

    translate = QCoreApplication.translate
    found = diagnose(books)
    lines = [f"{name} {number}" for name, number in found.versions]
    lines.append(translate("Doctor", "Folder: {folder}").format(folder=found.folder))
    lines.append(translate("Doctor", "Evenings: {n}").format(n=found.evenings))
    if found.binned:
        lines.append(translate("Doctor", "In the bin: {n}").format(n=found.binned))
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


def _with_books(
    asked: argparse.Namespace,
    work: "Callable[[argparse.Namespace, Books, datetime], int]",
    passes_on: "tuple[type[Fault], ...]" = (),
) -> int:
    """Do an errand in the store, unless the app holds it; every fault is one sentence, but for those it passes on."""
    from app.live.laptop.instance import Instance
    from app.main import LOCK_NAME, prepare_folder
    from app.models.ground.faults import Fault, NotPossible
    from app.services.writer.books import Books
    from app.wording.faults import sentence

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
            return work(asked, books, now)
        finally:
            books.close()
    except passes_on:
        raise
    except Fault as fault:
        print(sentence(fault), file=sys.stderr)
        return FAULTY
