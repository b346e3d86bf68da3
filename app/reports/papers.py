"""The papers: every document that an evening can give, by name, and the files that each can become."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from app.models.evening import Evening
from app.models.ground.writing_files import safe_name
from app.models.said.privacy import NONE_FINE, Fine
from app.reports.cue_cards import cue_cards
from app.reports.document import Doc
from app.reports.door_list import door_list
from app.reports.for_pupils import for_pupils
from app.reports.invitation import invitation
from app.reports.kinds.as_html import to_html
from app.reports.kinds.as_pdf import PaperNote, to_pdf
from app.reports.kinds.as_text import to_text
from app.reports.kinds.as_word import to_word
from app.reports.kinds.calendar_entry import to_calendar
from app.reports.kinds.mail import to_mail
from app.reports.name_cards import name_cards
from app.reports.record import record
from app.reports.reminder import reminder, welcome_mail
from app.reports.run_sheet import run_sheet
from app.reports.sign_up import sign_up
from app.reports.table_cards import table_cards
from app.reports.table_plan import table_plan
from app.reports.task_list import task_list


@dataclass(frozen=True, slots=True)
class Paper:
    """A document that can be made of an evening. `name` is its Dutch name in a file name, `kinds` are file endings."""

    key: str
    name: str
    kinds: tuple[str, ...]
    make: Callable[[Evening, date], Doc]

    def file_name(self, evening: Evening, kind: str) -> str:
        """Return the name for a file of this kind, safe on every system."""
        return f"{safe_name(f'{evening.date.isoformat()} {self.name} {evening.title}')}.{kind}"


@dataclass(frozen=True, slots=True)
class Rendered:
    """A file's bytes, and what is to be said about it."""

    raw: bytes
    notes: tuple[PaperNote, ...] = ()


PAPERS = (
    Paper("invitation", "uitnodiging", ("pdf", "docx", "txt", "html", "eml", "ics"), invitation),
    Paper("sign_up", "aanmeldformulier", ("pdf", "docx", "txt"), sign_up),
    Paper("welcome_mail", "fijn dat u komt", ("pdf", "docx", "txt", "html", "eml", "ics"), welcome_mail),
    Paper("reminder", "herinnering", ("pdf", "docx", "txt", "html", "eml", "ics"), reminder),
    Paper("for_pupils", "voor de leerlingen", ("pdf", "docx", "txt"), for_pupils),
    Paper("task_list", "takenlijst", ("pdf", "docx", "ics"), task_list),
    Paper("run_sheet", "draaiboek", ("pdf", "docx"), run_sheet),
    Paper("cue_cards", "spiekbriefjes", ("pdf", "docx"), cue_cards),
    Paper("name_cards", "naamkaartjes", ("pdf", "docx"), name_cards),
    Paper("table_plan", "tafelplan", ("pdf", "docx"), table_plan),
    Paper("table_cards", "tafelkaarten", ("pdf", "docx"), table_cards),
    Paper("door_list", "deurlijst", ("pdf", "docx"), door_list),
    Paper("record", "verslag", ("pdf", "docx", "txt", "html"), record),
)

_KINDS: dict[str, Callable[[Doc, datetime], bytes]] = {
    "docx": lambda doc, _now: to_word(doc),
    "txt": lambda doc, _now: to_text(doc).encode(),
    "html": lambda doc, _now: to_html(doc).encode(),
    "eml": to_mail,
    "ics": to_calendar,
}


def paper(key: str) -> Paper:
    """Return the paper with this key; raises KeyError when there is none."""
    return {paper.key: paper for paper in PAPERS}[key]


def made(key: str, evening: Evening, today: date, fine: Fine = NONE_FINE) -> Doc:
    """Return a paper of an evening; the record tells where names may stand, but for the words that are fine."""
    return record(evening, today, fine) if key == "record" else paper(key).make(evening, today)


def render(doc: Doc, kind: str, now: datetime | None = None) -> Rendered:
    """Return a document as a file of this kind; takes up to a second, so not on the thread of the screens.

    `now` is aware and orders entries of a calendar; without it they are of the beginning of the day of the document.
    """
    if kind == "pdf":
        return Rendered(*to_pdf(doc))
    return Rendered(_KINDS[kind](doc, now or datetime.combine(doc.made, time(), UTC)))
