"""The words around the form at the desk: whose a saying is, who tells the pitch, and how far the form is."""

from PySide6.QtCore import QCoreApplication

from app.models.evening import Evening
from app.models.harvest.harvest import FormField, FormState, FormVoice, Harvest
from app.models.said.dialogue import Voice
from app.models.seats.people import CODE_LETTERS, counted
from app.models.seats.tables import Table
from app.views.widgets.tones import Tone
from app.wording.marking import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

VOICE_NAMES = {
    FormVoice.SAYING: QT_TRANSLATE_NOOP("Form", "Who said it"),
    FormVoice.PRESENTER: QT_TRANSLATE_NOOP("Form", "Who tells"),
}
VOICES = {
    None: QT_TRANSLATE_NOOP("Form", "who?"),
    Voice.PARENT: QT_TRANSLATE_NOOP("Form", "parent"),
    Voice.SCHOOL: QT_TRANSLATE_NOOP("Form", "school"),
    Voice.PUPIL: QT_TRANSLATE_NOOP("Form", "pupil"),
}


def table_name(table: Table) -> str:
    """Return what a table is called; of one that is gone nobody knows the number."""
    return translate("Form", "Table {n}").format(n=table.number) if table.number else translate("Form", "A table")


def state_of(form: Harvest | None) -> tuple[str, Tone, str]:
    """Return how far a form is: in words, a tone and a sign."""
    match form.state if form is not None else FormState.EMPTY:
        case FormState.READY:
            return translate("Form", "pitch ready"), "green", "check"
        case FormState.BUSY if form is not None:
            words = translate("Form", "busy · {n} of {all}").format(n=len(form.texts()), all=len(FormField))
            return words, "amber", "clock"
        case _:
            return translate("Form", "still empty"), "neutral", "circle"


def figures_of(form: Harvest | None) -> str:
    """Return how far a form that is being filled in is, in figures alone; empty for one that is ready or empty."""
    if form is None or form.state is not FormState.BUSY:
        return ""
    return translate("Form", "{n} of {all}").format(n=len(form.texts()), all=len(FormField))


def people_of(evening: Evening, table: Table) -> str:
    """Return who leads a table, or that nobody does yet, and which voices sit there, such as *mentor · O4 S2*."""
    parts = (table.leader or translate("Form", "no leader yet"), _voices(evening, table))
    return " · ".join(part for part in parts if part)


def _voices(evening: Evening, table: Table) -> str:
    """Return how many of each voice sit there, such as O4 S2; empty where nobody has a seat."""
    there = {seat.person for seat in evening.seating.seats if seat.table == table.number}
    counts = counted(person for person in evening.people.known() if person.id in there)
    return " ".join(f"{CODE_LETTERS[voice]}{counts.of(voice)}" for voice in Voice if counts.of(voice))
