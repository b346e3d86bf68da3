"""The tables in the record: what each brought on its form, and what was said there."""

from app.models.evening import Evening
from app.models.harvest.harvest import FormField, Harvest
from app.models.said.dialogue import Quote
from app.models.seats.tables import Table
from app.models.table_use import known_tables
from app.reports.document import Block, Bullets, Heading
from app.reports.dutch import VOICES
from app.reports.form_words import INSIGHT, LABELS, TELLS
from app.reports.lines import Line, plain, quiet, said, strong
from app.reports.record_words import quotes_of

INSIGHTS = (FormField.INSIGHT_1, FormField.INSIGHT_2, FormField.INSIGHT_3)


def table_blocks(evening: Evening) -> tuple[Block, ...]:
    """Return each table with a form or with quotes, in the order of their numbers; nothing when there is none."""
    blocks = tuple(block for table in known_tables(evening) for block in _of_table(evening, table))
    return (Heading(plain("De tafels")), *blocks) if blocks else ()


def table_name(evening: Evening, table: Table) -> str:
    """Return what a table is called: its number, and its theme when it has one."""
    theme = evening.theme(table.theme)
    name = f"Tafel {table.number}" if table.number else "Een tafel"
    return f"{name}: {theme.title}" if theme is not None else name


def _of_table(evening: Evening, table: Table) -> tuple[Block, ...]:
    form = evening.harvest(table.id)
    quotes = at_table(evening, table.id)
    if form is None and not quotes:
        return ()
    place = (("Plek", plain(table.place)),) if table.place else ()
    fields = _fields(form) if form is not None else ()
    items = tuple(strong(f"{label}: ") + line for label, line in (*place, *fields))
    return (
        Heading(plain(table_name(evening, table)), 3),
        *((Bullets(items),) if items else ()),
        *quotes_of(quotes),
    )


def at_table(evening: Evening, table: str) -> tuple[Quote, ...]:
    """Return what was said at a table, but for what was parked."""
    return tuple(quote for quote in evening.quotes if quote.table_id == table and not quote.parked)


def _fields(form: Harvest) -> tuple[tuple[str, Line], ...]:
    """Return the fields that hold something, in the order of the form."""
    rows = [(_label(form, field), said(text) + _whose(form, field)) for field, text in form.texts()]
    told = [(TELLS, plain(VOICES[form.presenter]))] if form.presenter is not None else []
    return (*rows, *told)


def _label(form: Harvest, field: FormField) -> str:
    if field not in INSIGHTS:
        return LABELS[field]
    given = [one for one in INSIGHTS if form.text(one)]
    return INSIGHT if len(given) == 1 else f"{INSIGHT} {given.index(field) + 1}"


def _whose(form: Harvest, field: FormField) -> Line:
    voice = form.saying_voice if field is FormField.SAYING else None
    return quiet(f" ({VOICES[voice]})") if voice is not None else ()
