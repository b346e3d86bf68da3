"""The arguments: what the command line understands, explained in Dutch."""

import argparse
from pathlib import Path
from typing import Any, NoReturn

from typing_extensions import override

USAGE = 2
"""The exit code for a command that cannot be understood."""

FASTEST = 10_000.0
"""Times as fast as an evening is held; with 0 the rehearsal waits for nothing."""


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


def parser() -> argparse.ArgumentParser:
    """Return what reads the arguments; `command` is None when the app itself is asked for."""
    whole = _Parser(prog="samenspraak", description="Samenspraak: een avond met ouders, van inloop tot afsluiting.")
    whole.add_argument(
        "--data-dir", type=Path, metavar="MAP", help="map met de avonden (anders die van deze gebruiker)"
    )
    whole.set_defaults(command=None)
    commands = whole.add_subparsers(metavar="opdracht")
    export = commands.add_parser("export", help="schrijf een avond naar een bestand")
    export.add_argument("--evening", metavar="ID", help="welke avond; anders de laatste")
    export.add_argument("--with-debrief", action="store_true", help="neem ook mee wat het team bij Nabespreken schreef")
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
    rehearse.add_argument("--until-input-ends", action="store_true", help=argparse.SUPPRESS)
    rehearse.set_defaults(command="rehearse")
    practise = commands.add_parser("practise", help="oefen zelf met een avond, op een kopie die wordt weggegooid")
    practise.add_argument("file", type=Path, metavar="BESTAND", help="een avond uit een eerdere export")
    practise.add_argument("--until-input-ends", action="store_true", help=argparse.SUPPRESS)
    practise.set_defaults(command="practise")
    people = commands.add_parser("people", help="tel wie er op een lijst met mensen staat, zonder namen te tonen")
    people.add_argument("file", type=Path, metavar="BESTAND", help="een lijst: .xlsx, .ods, .xls of .csv")
    people.set_defaults(command="people")
    report = commands.add_parser("report", help="maak de terugkoppeling van een avond als bestand")
    report.add_argument("--evening", metavar="ID", help="welke avond; anders de laatste die gesloten is")
    report.add_argument(
        "--length", choices=("brief", "verslag", "mr"), default="brief", help="hoeveel er in staat; anders de brief"
    )
    report.add_argument("--overwrite", action="store_true", help="ook als het bestand er al is")
    report.add_argument("file", type=Path, metavar="BESTAND", help="eindigt op .docx, .pdf, .html of .txt")
    report.set_defaults(command="report")
    schema = commands.add_parser("schema", help="toon het schema van een bestand")
    schema.add_argument("what", choices=("draaiboek", "evening"))
    schema.set_defaults(command="schema")
    doctor = commands.add_parser("doctor", help="kijk of alles in orde is, zonder inhoud te tonen")
    doctor.set_defaults(command="doctor")
    for command in (export, importing, rehearse, practise, people, report, schema, doctor):
        command.name_what_it_takes("gegevens")
        command.add_argument("--data-dir", type=Path, metavar="MAP", default=argparse.SUPPRESS, help=argparse.SUPPRESS)
    return whole


def _speed(text: str) -> float:
    speed = float(text)
    if not 0 <= speed <= FASTEST:
        raise ValueError
    return speed
