"""The cue cards: a card on A5 for each block, to hold in the hand and glance at."""

from datetime import date

from app.models.agenda.agenda import Block, BlockKind, Show, Step
from app.models.evening import Evening
from app.models.seats.tables import Table
from app.reports import document as d
from app.reports.document import Doc, Heading, Paragraph
from app.reports.dutch import clock, planned, span
from app.reports.lines import OURS, Ink, Line, filled, on_one_line, plain, quiet, strong
from app.reports.look import Style

SHOWN = {
    Show.TRIANGLE: "de driehoek leerling, school en thuis",
    Show.ARENA: "de arena: binnenkring, buitenkring en de lege stoel",
    Show.POINTS: "de punten van de samenvatting, één voor één",
    Show.BREAK: "tot hoe laat het pauze is",
    Show.TABLES: "de tafels en hun thema",
    Show.PRESENTER: "welke tafel vertelt",
}
OWN_WORDS = ("{visie}", "{vervolgstappen}", "{contact}")


def cue_cards(evening: Evening, today: date) -> Doc:
    """Return the cards of all blocks that have a clock, each on a page of its own."""
    blocks: list[d.Block] = []
    for block in evening.agenda.running_blocks():
        blocks += [d.PageBreak()] if blocks else []
        blocks += _card(evening, block)
    return Doc(
        title=f"Spiekbriefjes: {evening.title}",
        style=Style.CUES,
        made=today,
        author=evening.details.school,
        foot=on_one_line(" · ".join(words for words in (evening.title, evening.plan.source) if words)),
        blocks=tuple(blocks),
    )


def _card(evening: Evening, block: Block) -> list[d.Block]:
    begins, ends = planned(evening, block)
    about = f"{block.minutes} min" + (f" · {block.who}" if block.who else "")
    cards: list[d.Block] = [Heading(filled(block.title, evening), 1, kicker=about, aside=span(evening, begins, ends))]
    cards += [Paragraph(strong("Doel: ") + filled(goal, evening)) for goal in _goals(evening, block)]
    cards += [Paragraph(filled(block.remark, evening, Ink.QUIET))] if block.remark else []
    for step in block.steps:
        cards += _step(evening, block, step, alone=len(block.steps) == 1)
    cards.append(Paragraph(strong(f"Klaar om {clock(evening, ends)}") + quiet(_next(evening, block))))
    return cards


def _goals(evening: Evening, block: Block) -> list[str]:
    """Return the goals to keep in view; the first part of a group tells that of the group too."""
    goals = [block.goal]
    if block.parent is not None and next(evening.agenda.parts(block.parent)).id == block.id:
        goals.insert(0, evening.agenda.block(block.parent).goal)
    return [goal for goal in goals if goal]


def _step(evening: Evening, block: Block, step: Step, alone: bool) -> list[d.Block]:
    prompt = evening.prompt(step.prompt)
    title = plain(prompt.text) if prompt is not None else filled(step.title, evening)
    who = step.who if step.who != block.who else ""
    aside = " · ".join(words for words in (who, OURS if step.ours else "") if words)
    parts: list[d.Block] = [] if alone and step.title == block.title else [Heading(title, 2, aside=aside)]
    said = (*(filled(cue, evening) for cue in step.cues), *_tips(evening, step))
    parts += [d.Bullets(said)] if said else []
    parts += _points(evening, block, step)
    shown = _beamer(evening, step)
    return [*parts, Paragraph(quiet("Beamer: ") + shown, d.Scale.SMALL)] if shown else parts


def _points(evening: Evening, block: Block, step: Step) -> list[d.Block]:
    """Return what stands on the laptop in this step and is missed without it: the points, or the tables."""
    if block.kind is BlockKind.SUMMARY and step.show is Show.POINTS and evening.points:
        return [d.Bullets(tuple(plain(point.glance) for point in evening.points))]
    first = next((one for one in block.steps if one.show is Show.TABLES), None)
    if step is first and evening.seating.tables:
        return [d.Bullets(tuple(_table(evening, table) for table in evening.seating.tables))]
    return []


def _table(evening: Evening, table: Table) -> Line:
    """Return a table with where it stands, what it is about and who leads it, as far as that is known."""
    theme = evening.theme(table.theme)
    known = (table.place, theme.title if theme is not None else "", table.leader)
    return strong(f"Tafel {table.number}") + plain("".join(f" · {words}" for words in known if words))


def _tips(evening: Evening, step: Step) -> tuple[Line, ...]:
    """Return what we added to a step, on a line of its own."""
    return (quiet(f"{OURS}: ") + filled(" ".join(step.tips), evening),) if step.tips else ()


def _beamer(evening: Evening, step: Step) -> Line:
    """Return what the room sees; nothing at a question, for that is the heading already."""
    if step.show is Show.PROMPT:
        return ()
    if step.show in SHOWN:
        return quiet(SHOWN[step.show])
    heading = "" if step.heading == step.title and step.lines else step.heading
    # What the school wrote itself stands in the cues; here its name will do.
    texts = [text.strip("{}") if text in OWN_WORDS else text for text in (heading, *step.lines)]
    lines = [filled(text, evening, Ink.QUIET) for text in texts if text]
    return tuple(run for n, line in enumerate(lines) for run in (*(quiet(" · ") if n else ()), *line))


def _next(evening: Evening, block: Block) -> str:
    after = evening.agenda.after(block.id)
    return f", daarna {after[0].title}" if after else ""
