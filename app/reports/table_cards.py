"""The table cards: for each theme table its question, its time, and a form to write down what it found."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from app.models.agenda.agenda import Block, BlockKind, Step
from app.models.evening import Evening
from app.models.harvest.harvest import FormField
from app.models.seats.tables import Table as ThemeTable
from app.reports import document as d
from app.reports.document import Doc, Form, Heading, PaperTable, Paragraph, TableRow, WritingSpace
from app.reports.dutch import clock, planned, span
from app.reports.form_words import INSIGHTS, LABELS
from app.reports.lines import Ink, Line, blank, filled, plain, quiet, strong
from app.reports.look import Style

STEPS = (
    ("Rondje", 5, "Iedereen zegt kort wat hij of zij van de vraag vindt. De anderen luisteren."),
    ("Verdiepen", 15, "Vraag door. Wat gebeurt er nu? Wat helpt, en wat staat in de weg?"),
    ("Kiezen", 7, "Kies wat het meeste helpt. Wat kan school doen, wat kunnen ouders doen?"),
    ("Pitch maken", 3, "Maak er één korte zin van. Spreek af wie hem vertelt, liefst een ouder of leerling."),
)
"""The steps at a table with their share of half an hour, where the draaiboek gives its steps no minutes."""

SHARES = tuple(share for _, share, _ in STEPS)

HARVEST = Form(
    (
        WritingSpace(INSIGHTS, "wat weten we nu dat we eerst niet wisten", lines=3),
        WritingSpace(LABELS[FormField.SCHOOL], lines=3, half=True),
        WritingSpace(LABELS[FormField.PARENTS], lines=3, half=True),
        WritingSpace(LABELS[FormField.OBSTACLE], lines=1),
        WritingSpace(LABELS[FormField.SAYING], "letterlijk, zonder naam; omcirkel wie het zei", lines=2, voices=True),
        WritingSpace(LABELS[FormField.QUESTION], lines=1),
        WritingSpace(LABELS[FormField.PITCH], "hooguit vijftien woorden; omcirkel wie vertelt", lines=2, voices=True),
    )
)


def table_cards(evening: Evening, today: date) -> Doc:
    """Return a page for each table, and one to copy while nobody knows how many there are."""
    blocks: list[d.Block] = []
    for table in evening.seating.tables or (ThemeTable(1),):
        blocks += [d.PageBreak()] if blocks else []
        blocks += _card(evening, table)
    return Doc(
        title=f"Tafelkaarten: {evening.title}",
        style=Style.FORM,
        made=today,
        author=evening.details.school,
        foot="Vul in wat lukt. Leeg laten mag. Schrijf geen namen op.",
        blocks=tuple(blocks),
    )


def minute_plan(minutes: int, shares: Sequence[int] = SHARES) -> tuple[int, ...]:
    """Return whole minutes for each step that add up to those of the block, the largest remainders first."""
    exact = [share * minutes / sum(shares) for share in shares]
    plan = [int(part) for part in exact]
    by_remainder = sorted(range(len(plan)), key=lambda n: (plan[n] - exact[n], n))
    for n in by_remainder[: minutes - sum(plan)]:
        plan[n] += 1
    return tuple(plan)


def _card(evening: Evening, table: ThemeTable) -> list[d.Block]:
    block = next((block for block in evening.agenda.blocks if block.kind is BlockKind.TABLES), None)
    theme = evening.theme(table.theme)
    begins, ends = planned(evening, block) if block is not None else (None, None)
    aside = span(evening, begins, ends) if begins is not None and ends is not None else ""
    asked = tuple(strong(question) for question in theme.questions) if theme is not None else ()
    return [
        Heading(plain(f"Tafel {table.number}") + (quiet(f"  {table.place}") if table.place else ()), 1, aside=aside),
        *([Heading(plain(theme.title))] if theme is not None else []),
        *(Paragraph(question, d.Scale.LEAD) for question in asked or _question(evening, block)),
        Paragraph(_roles(table)),
        PaperTable(("Tijd", "Duur", "Stap", "Wat doen we?"), _steps(evening, block, begins), (16, 18, 24, 120)),
        HARVEST,
    ]


def _question(evening: Evening, block: Block | None) -> tuple[Line, ...]:
    """Return the question of the draaiboek, for a table whose theme has none of its own."""
    steps = block.steps if block is not None else ()
    asked = [question for step in steps if (question := _asked(step))]
    return tuple(filled(question, evening, Ink.STRONG) for question in asked[:1])


def _asked(step: Step) -> str:
    """A step with minutes has its name in the heading on the beamer, and the question in the lines under it."""
    return step.lines[0] if step.minutes and step.lines else step.heading


def _timed(block: Block | None) -> tuple[tuple[str, int, str], ...]:
    """Return the steps of the draaiboek that have minutes, each with what a table does in one of that name."""
    words = {title.casefold(): words for title, _, words in STEPS}
    steps = block.steps if block is not None else ()
    return tuple((step.title, step.minutes, words.get(step.title.casefold(), "")) for step in steps if step.minutes)


def _roles(table: ThemeTable) -> Line:
    parts = (("Gespreksleider: ", table.leader), ("   Notulist: ", table.note_taker))
    return tuple(run for label, name in parts for run in (*quiet(label), *(plain(name) or blank())))


def _steps(evening: Evening, block: Block | None, begins: datetime | None) -> tuple[TableRow, ...]:
    rows: list[TableRow] = []
    steps = _timed(block) or STEPS
    shares = tuple(share for _, share, _ in steps)
    plan = minute_plan(block.minutes, shares) if block is not None else shares
    for (title, _, words), minutes in zip(steps, plan, strict=True):
        at = strong(clock(evening, begins)) if begins is not None else ()
        rows.append(TableRow(((at,), (plain(f"{minutes}\u00a0min"),), (strong(title),), (plain(words),))))
        begins = begins + timedelta(minutes=minutes) if begins is not None else None
    return tuple(rows)
