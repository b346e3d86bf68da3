"""The gathered words: where something was said, in a few words above it."""

from PySide6.QtCore import QCoreApplication

from app.live.notes.quote_rows import points_words, voice_word
from app.models.aftercare.gathered import Gathered, GatheredKind
from app.models.evening import Evening
from app.models.said.dialogue import Voice
from app.wording.forms import NAMES, form_text

translate = QCoreApplication.translate


def voices_word(voice: Voice) -> str:
    """Return all of a voice in one word."""
    return {
        Voice.PARENT: translate("SeekBar", "parents"),
        Voice.SCHOOL: translate("SeekBar", "school"),
        Voice.PUPIL: translate("SeekBar", "pupils"),
    }[voice]


def place_words(evening: Evening, said: Gathered) -> str:
    """Return whose words they are and where they were said."""
    voice = voice_word(said.voice) if said.voice is not None else ""
    return " · ".join(part for part in (voice, *_where(evening, said)) if part)


def table_words(evening: Evening, table_id: str) -> str:
    """Return what a table is called: its number, also when it was put away; none when it is not known any more."""
    known = (*evening.seating.tables, *evening.seating.away)
    number = next((table.number for table in known if table.id == table_id), None)
    return (
        translate("Gathered", "table {n}").format(n=number) if number is not None else translate("Gathered", "a table")
    )


def _where(evening: Evening, said: Gathered) -> tuple[str, ...]:
    table = table_words(evening, said.table) if said.table is not None else ""
    match said.kind:
        case GatheredKind.POINT:
            return (translate("Gathered", "point of the summary"),)
        case GatheredKind.EXIT:
            return (translate("Gathered", "exit word"),)
        case GatheredKind.FORM:
            return table, form_text(NAMES[said.field]) if said.field is not None else ""
        case GatheredKind.PARKED:
            return table, translate("Gathered", "parkeerplaats")
        case GatheredKind.QUOTE:
            prompt = evening.prompt(said.prompt)
            block = next((block.title for block in evening.agenda.blocks if block.id == said.block), "")
            return table, prompt.label if prompt is not None else block


def beside_words(said: Gathered) -> str:
    """Return how often it was heard again and behind which points it stands; empty when there is nothing to say."""
    heard = translate("Gathered", "also heard {n}×").format(n=said.heard) if said.heard and not said.into else ""
    together = translate("Gathered", "taken together") if said.into else ""
    points = points_words(said.points) if said.points else ""
    return " · ".join(part for part in (together, heard, points) if part)
