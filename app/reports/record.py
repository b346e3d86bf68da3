"""The record: what was said, agreed and timed on an evening."""

from datetime import date

from app.models.agenda.agenda import Block, BlockKind
from app.models.agenda.timing import BlockReading, BlockState
from app.models.evening import Evening
from app.models.named import named
from app.models.said.dialogue import Quote, Voice, by_voice
from app.models.said.privacy import NONE_FINE, Fine
from app.models.said.summary import KeyPoint, accepted
from app.models.table_use import known_tables
from app.reports import document as d
from app.reports.document import Bullets, Doc, Heading, PaperTable, Paragraph, TableRow
from app.reports.dutch import SIDES, clock, listing, long_date, plain_date
from app.reports.lines import InkedWords, Line, on_one_line, plain, printable, quiet, strong
from app.reports.look import Style
from app.reports.record_answers import answer_blocks, contact_blocks, exit_blocks, parked_blocks, taken_blocks
from app.reports.record_tables import table_blocks
from app.reports.record_turns import turn_rows
from app.reports.record_words import quotes_of

HEAD = ("Blok", "Gepland om", "Begonnen om", "Gepland", "Echt")
NOTHING = "-"


def record(evening: Evening, today: date, fine: Fine = NONE_FINE) -> Doc:
    """Return the record of a closed evening. Standard points that nobody switched on are left out.

    It says first in how many quotes somebody may be recognised, but for the words that are fine at this school.
    """
    return Doc(
        title=printable(f"Verslag: {evening.title}"),
        style=Style.REPORT,
        made=today,
        author=printable(evening.details.school),
        foot=f"{on_one_line(evening.title)}, {plain_date(evening.date)}",
        blocks=(
            Heading(plain(evening.title), 1, kicker=f"Verslag · {long_date(evening.date)}"),
            *_names(evening, fine),
            Paragraph(plain(f"Citaten: {_heard(evening)}.")),
            Heading(plain("Samenvatting")),
            _points(evening),
            *taken_blocks(evening),
            *answer_blocks(evening),
            *_said(evening),
            *table_blocks(evening),
            *parked_blocks(evening),
            *_next_steps(evening),
            *contact_blocks(evening),
            *exit_blocks(evening),
            Heading(plain("Gepland en echt")),
            _times(evening),
        ),
    )


def _names(evening: Evening, fine: Fine) -> tuple[d.Block, ...]:
    found = named(evening, fine)
    counts = (
        (len(found.quotes), "citaat", "citaten"),
        (len(found.points), "punt", "punten"),
        (found.forms, "formulier", "formulieren"),
        (found.taken, "punt dat we meenemen", "punten die we meenemen"),
        (found.answers, "antwoord", "antwoorden"),
        (found.exits, "slotwoord", "slotwoorden"),
    )
    where = listing([f"{count} {one if count == 1 else many}" for count, one, many in counts if count])
    if not where:
        return ()
    advice = " Kijk ze na voor je dit verslag deelt. Niet elke naam wordt gevonden."
    return (Paragraph(strong(f"Let op: in {where} staan woorden die op een persoon kunnen wijzen.") + plain(advice)),)


def _heard(evening: Evening) -> str:
    counts = by_voice(quote for quote in evening.quotes if not quote.parked)
    return ", ".join(f"{SIDES[voice]} {count}" for voice, count in counts.items() if count) or "geen"


def _points(evening: Evening) -> Bullets | Paragraph:
    items = tuple(_point(evening, point) for point in accepted(evening.points))
    return Bullets(items) if items else Paragraph(plain("Er zijn geen punten vastgesteld."))


def _point(evening: Evening, point: KeyPoint) -> Line:
    behind = sum(1 for quote in evening.quotes if quote.id in point.quotes)
    words = plain(point.text) if point.standard else (InkedWords(printable(point.text), said=True),)
    return words + quiet(f" ({behind}\u00a0keer\u00a0gehoord)" if behind else "")


def _said(evening: Evening) -> tuple[d.Block, ...]:
    """Return what was said under each prompt, by voice, and then in each block without a prompt; but for the tables."""
    tables = {table.id for table in known_tables(evening)}
    said = [quote for quote in evening.quotes if not quote.parked and quote.table_id not in tables]
    if not said and any(quote.table_id in tables for quote in evening.quotes):
        return ()
    heading = Heading(plain("Wat is er gezegd?"))
    if not said:
        return (heading, Paragraph(plain("Er is niets genoteerd.")))
    order = list(Voice)
    blocks: list[d.Block] = [heading]
    for prompt in evening.prompts:
        under = [quote for quote in said if quote.prompt == prompt.id]
        blocks += _under(prompt.text, sorted(under, key=lambda quote: order.index(quote.voice)))
    for block in evening.agenda.running_blocks():
        blocks += _under(block.title, [q for q in said if q.block == block.id and q.prompt is None])
    return tuple(blocks)


def _under(heading: str, quotes: list[Quote]) -> tuple[d.Block, ...]:
    return (Heading(plain(heading), 3), *quotes_of(quotes)) if quotes else ()


def _next_steps(evening: Evening) -> tuple[d.Block, ...]:
    words = evening.details.next_steps
    return (Heading(plain("Zo gaan we verder")), Paragraph(plain(words))) if words else ()


def _times(evening: Evening) -> PaperTable:
    """Return for each block with a clock when and how long it was planned, and when and how long it was; so for each table."""
    reading = evening.reading(evening.run.closed_at or evening.doors())
    blocks = [block for block in evening.agenda.blocks if block.kind not in (BlockKind.GROUP, BlockKind.MARK)]
    lines = [line for b in blocks for line in (_time(evening, b, reading.block(b.id)), *turn_rows(evening, b))]
    rows = tuple(TableRow(tuple((plain(words),) for words in line)) for line in lines)
    return PaperTable(HEAD, rows, (60, 30, 34, 22, 36))


def _time(evening: Evening, block: Block, row: BlockReading) -> tuple[str, ...]:
    began = next((stretch.began for stretch in evening.run.stretches if stretch.block == block.id), None)
    return (
        block.title,
        clock(evening, row.planned_start),
        clock(evening, began) if began else NOTHING,
        f"{block.minutes}:00",
        _lasted(row, begun=began is not None),
    )


def _lasted(row: BlockReading, *, begun: bool) -> str:
    """Return minutes and seconds; of a block that is still on nobody knows yet how long it lasts."""
    if row.state is BlockState.SKIPPED:
        return "overgeslagen"
    if not begun or row.state is BlockState.CURRENT:
        return NOTHING
    minutes, seconds = divmod(int(row.used), 60)
    return f"{minutes}:{seconds:02}"
