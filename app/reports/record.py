"""The record: what was said, agreed and timed on an evening."""

from datetime import date

from app.models.agenda.agenda import Block, BlockKind
from app.models.agenda.timing import BlockReading, BlockState
from app.models.evening import Evening
from app.models.said.dialogue import Quote, Voice, by_voice
from app.models.said.named import named
from app.models.said.privacy import NONE_FINE, Fine
from app.models.said.summary import KeyPoint, accepted
from app.reports import document as d
from app.reports.document import Bullets, Doc, Heading, PaperTable, Paragraph, Quotes, Said, TableRow
from app.reports.dutch import SIDES, VOICES, clock, long_date, plain_date
from app.reports.lines import Line, on_one_line, plain, printable, quiet, strong
from app.reports.look import Style
from app.reports.record_turns import turn_rows

FIRST_STRONG, POP = "\u2068", "\u2069"
"""Around a quote inside another line, so that a right-to-left quote cannot turn the line over."""

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
            Heading(plain("Wat is er gezegd?")),
            *_said(evening),
            *_parked(evening),
            *_promise("Zo gaan we verder", evening.details.next_steps),
            *_promise("Hoe houden we contact?", evening.details.contact),
            Heading(plain("Gepland en echt")),
            _times(evening),
        ),
    )


def _names(evening: Evening, fine: Fine) -> tuple[d.Block, ...]:
    found = named(evening.quotes, evening.points, fine)
    counts = ((len(found.quotes), "citaat", "citaten"), (len(found.points), "punt", "punten"))
    where = " en ".join(f"{count} {one if count == 1 else many}" for count, one, many in counts if count)
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
    return plain(point.text) + quiet(f" ({behind}\u00a0keer\u00a0gehoord)" if behind else "")


def _said(evening: Evening) -> tuple[d.Block, ...]:
    """Return what was said under each prompt, by voice, and then in each block without a prompt."""
    said = [quote for quote in evening.quotes if not quote.parked]
    if not said:
        return (Paragraph(plain("Er is niets genoteerd.")),)
    order = list(Voice)
    blocks: list[d.Block] = []
    for prompt in evening.prompts:
        under = [quote for quote in said if quote.prompt == prompt.id]
        blocks += _under(prompt.text, sorted(under, key=lambda quote: order.index(quote.voice)))
    for block in evening.agenda.running_blocks():
        blocks += _under(block.title, [q for q in said if q.block == block.id and q.prompt is None])
    return tuple(blocks)


def _under(heading: str, quotes: list[Quote]) -> tuple[d.Block, ...]:
    said = tuple(Said(VOICES[quote.voice], quote.voice, _quote(quote)) for quote in quotes)
    return (Heading(plain(heading), 3), Quotes(said)) if said else ()


def _quote(quote: Quote) -> Line:
    star = " (ster)" if quote.starred else ""
    again = f" (ook\u00a0gehoord:\u00a0{quote.heard})" if quote.heard else ""
    return _words_of(quote) + quiet(star + again)


def _parked(evening: Evening) -> tuple[d.Block, ...]:
    items = tuple(
        _words_of(quote) + quiet(f" (wie: {quote.owner or 'nog niemand'})") for quote in evening.quotes if quote.parked
    )
    return (Heading(plain("Parkeerplaats")), Bullets(items)) if items else ()


def _words_of(quote: Quote) -> Line:
    return plain(f"{FIRST_STRONG}{quote.text}{POP}")


def _promise(heading: str, words: str) -> tuple[d.Block, ...]:
    return (Heading(plain(heading)), Paragraph(plain(words))) if words else ()


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
