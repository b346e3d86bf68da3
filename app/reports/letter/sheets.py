"""The sheets: all that was said, and all that was promised, as rows for who works on with them."""

from app.models.aftercare.subjects import raised, subjects_of
from app.models.evening import Evening
from app.models.followup.followup import Action
from app.models.said.dialogue import Quote
from app.reports.dutch import VOICES, plain_date
from app.reports.letter.as_sheet import Cell, Spreadsheet
from app.reports.letter.council import DECIDED, STATES
from app.reports.letter.naming import shown_voice

QUOTES = ("Uitspraak", "Stem", "Vraag", "Tafel", "Ster", "Ook gehoord", "Geparkeerd", "Hoort bij", "Antwoord")
QUOTE_WIDTHS = (70, 10, 36, 8, 6, 12, 12, 40, 24)
ACTIONS = ("Wat", "Wie", "Wanneer", "Hier merkt u het aan", "Stand", "Reden", "Komt van", "Laatste bericht")
ACTION_WIDTHS = (50, 20, 18, 40, 20, 30, 40, 40)


def quotes_sheet(evening: Evening) -> Spreadsheet:
    """Return every quote in one row each, also what was parked or taken together with another.

    A voice is told where a letter may tell it.
    """
    return Spreadsheet("Uitspraken", QUOTES, QUOTE_WIDTHS, tuple(_quote(evening, quote) for quote in evening.quotes))


def _quote(evening: Evening, quote: Quote) -> tuple[Cell, ...]:
    prompt = evening.prompt(quote.prompt)
    tables = {table.id: table.number for table in evening.seating.tables}
    behind = subjects_of(evening, quote)
    answers = [evening.followup.answer(one.subject) for one in behind]
    return (
        quote.text,
        VOICES[voice] if (voice := shown_voice(evening, quote.voice)) is not None else "",
        prompt.text if prompt else "",
        tables.get(quote.table_id, "") if quote.table_id else "",
        _yes(quote.starred),
        quote.heard,
        _yes(quote.parked),
        "\n".join(one.words for one in behind),
        "\n".join(DECIDED[answer.kind] for answer in answers if answer is not None),
    )


def actions_sheet(evening: Evening) -> Spreadsheet:
    """Return every action in one row each, also what was dropped."""
    rows = tuple(_action(evening, action) for action in evening.followup.actions)
    return Spreadsheet("Acties", ACTIONS, ACTION_WIDTHS, rows)


def _action(evening: Evening, action: Action) -> tuple[Cell, ...]:
    sources = [one.words for subject in action.sources if (one := raised(evening, subject)) is not None]
    return (
        action.title,
        action.owner,
        plain_date(action.due) if action.due else "",
        action.notice,
        STATES[action.state],
        action.reason,
        "\n".join(sources),
        action.updates[-1].words if action.updates else "",
    )


def _yes(really: bool) -> str:
    return "ja" if really else ""
