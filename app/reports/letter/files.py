"""The files of a letter: the letter itself, and the sheets with all that was said and promised."""

from dataclasses import dataclass

from app.models.evening import Evening
from app.models.followup.letter import Letter
from app.models.followup.publications import Length
from app.reports.letter.as_sheet import to_csv, to_xlsx
from app.reports.letter.pages import document_of
from app.reports.letter.sheets import actions_sheet, quotes_sheet
from app.reports.papers import render

NAMES = {Length.BRIEF: "brief", Length.REPORT: "terugkoppeling", Length.COUNCIL: "MR en bestuur"}


@dataclass(frozen=True, slots=True)
class LetterFile:
    """A file's bytes, the Dutch of what it is, and its ending; `signs_missing` says that some could not be drawn."""

    name: str
    ending: str
    raw: bytes
    signs_missing: bool = False


def file_of(evening: Evening, letter: Letter, kind: str) -> LetterFile:
    """Return a letter as a file of one of its kinds, or the sheets of its evening; raises KeyError for another kind."""
    match kind:
        case "xlsx":
            sheets = [quotes_sheet(evening), actions_sheet(evening)]
            return LetterFile("uitspraken en acties", "xlsx", to_xlsx(sheets))
        case "quotes.csv":
            return LetterFile("uitspraken", "csv", to_csv(quotes_sheet(evening)))
        case "actions.csv":
            return LetterFile("acties", "csv", to_csv(actions_sheet(evening)))
        case _:
            file = render(document_of(letter), kind)
            return LetterFile(NAMES.get(letter.length, "bericht"), kind, file.raw, bool(file.notes))
