"""The run sheet: the whole draaiboek on paper, enough to hold the evening by when the laptop does not."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from app.models.agenda.agenda import Block, BlockKind, Show, Step
from app.models.evening import Evening
from app.models.preparation import HostKind, Role
from app.reports.document import Doc, Heading, PaperTable, Paragraph, RowKind, TableRow
from app.reports.dutch import clock, length, listing, long_date, plain_date, planned, start_and_end
from app.reports.lines import OURS, Ink, Line, blank, filled, known, on_one_line, plain, quiet, strong
from app.reports.look import Style

HEAD = ("Tijd", "Duur", "Wie?", "Gesprekspunt / Actie", "Opmerking")
HOST = "gespreksleider"
HOSTS = {
    HostKind.CONSULTANT: "ouderconsulent",
    HostKind.COLLEAGUE: "collega",
    HostKind.HIRED: "van buiten de school",
}


def run_sheet(evening: Evening, today: date) -> Doc:
    """Return the draaiboek in five columns, with the planned clock times. It holds roles, never names."""
    start, end = start_and_end(evening)
    times = (
        f"Deur open {clock(evening, evening.doors())} · Start {clock(evening, start)} · Klaar {clock(evening, end)}"
        f" · {length(evening.agenda.total_minutes())}"
    )
    return Doc(
        title=f"Draaiboek: {evening.title}",
        style=Style.SHEET,
        made=today,
        author=evening.details.school,
        foot=_foot(evening, today),
        blocks=(
            Heading(plain(evening.title), 1, kicker=f"Draaiboek · {long_date(evening.date)}"),
            Paragraph(strong(times) + plain("\nPlaats: ") + known(evening.plan.place, "plaats")),
            PaperTable(
                HEAD, tuple(_row(evening, block) for block in evening.agenda.blocks), (16, 21, 32, 84, 33), (0, 3)
            ),
            *_who_does_what(evening),
        ),
    )


def _foot(evening: Evening, today: date) -> str:
    words = f"Gemaakt op {plain_date(today)}. De tijden zijn die van het plan."
    return f"{words} {on_one_line(evening.plan.source)}." if evening.plan.source else words


def _row(evening: Evening, block: Block) -> TableRow:
    begins, _ = planned(evening, block)
    kind = {BlockKind.GROUP: RowKind.GROUP, BlockKind.MARK: RowKind.MARK}.get(block.kind, RowKind.PLAIN)
    minutes = evening.agenda.minutes(block)
    return TableRow(
        cells=(
            (strong(clock(evening, begins)),),
            () if kind is RowKind.MARK else (plain(f"{minutes}\u00a0min"), *_least(block)),
            _who(evening, block),
            (filled(block.title, evening, Ink.STRONG), *_points(evening, block)),
            (filled(block.remark, evening),),
        ),
        kind=kind,
        depth=_depth(evening, block),
    )


def _least(block: Block) -> tuple[Line, ...]:
    """Tell how short a block can be, for whoever has to catch up without the app."""
    return (quiet(f"minstens\u00a0{block.minimum}"),) if block.runs and block.minimum < block.minutes else ()


def _depth(evening: Evening, block: Block) -> int:
    depth = 0
    while block.parent is not None:
        block = evening.agenda.block(block.parent)
        depth += 1
    return depth


def _who(evening: Evening, block: Block) -> tuple[Line, ...]:
    """Return everyone who leads in a block, in order: the closing has two."""
    names = [step.who for step in block.steps if step.who] or [block.who]
    return tuple(line for name in dict.fromkeys(names) if name for line in _one(evening, name))


def _one(evening: Evening, name: str) -> tuple[Line, ...]:
    function = taken_by(evening, evening.plan.role(name), name)
    return (filled(name, evening), *([quiet(function)] if function else []))


def taken_by(evening: Evening, role: Role | None, name: str) -> str:
    """Return the function that takes a role; of the gespreksleider at least the kind of host."""
    filled_by = role.filled_by if role is not None else ""
    return filled_by or (HOSTS.get(evening.plan.host, "") if name == HOST else "")


def _points(evening: Evening, block: Block) -> tuple[Line, ...]:
    goal = (filled(block.goal, evening),) if block.goal else ()
    match block.kind:
        case BlockKind.DIALOGUE:
            asked = [evening.prompt(step.prompt) for step in block.steps]
            prompts = [prompt for prompt in asked if prompt is not None]
            asking = (plain(f"{n}. {prompt.text}") for n, prompt in enumerate(prompts, 1))
            return (*goal, *_titles(step for step in block.steps if step.prompt is None), *asking)
        case BlockKind.SUMMARY if evening.points:
            return (*goal, plain("\u00a0· ".join(point.glance for point in evening.points)))
        case BlockKind.CLOSING:
            return (*goal, *_titles(map(_with_message, block.steps)))
        case BlockKind.TABLES if evening.seating.tables:
            return (*goal, *map(plain, _tables(evening)))
    steps = [step for step in block.steps if step.title != block.title]
    return (*goal, *_titles(steps)) if len(steps) > 1 else goal


def _titles(steps: Iterable[Step]) -> tuple[Line, ...]:
    """Return what steps are called on one line, with those marked that the source of the draaiboek does not have."""
    titles = [f"{step.title} ({OURS})" if step.ours else step.title for step in steps]
    return (plain("\u00a0· ".join(titles)),) if titles else ()


def _with_message(step: Step) -> Step:
    """Return a step of the closing with what the room reads in it behind its title: the core message is to be at hand."""
    title, heading = step.title, step.heading
    says_more = step.show is Show.LINES and not step.lines and heading not in title and title not in heading
    return replace(step, title=f"{title}: {heading}") if says_more and heading else step


def _tables(evening: Evening) -> list[str]:
    """Return a line for each theme with its tables, and one for the tables that have none."""
    numbers: dict[str, list[str]] = {}
    for table in evening.seating.tables:
        theme = evening.theme(table.theme)
        numbers.setdefault(theme.title if theme is not None else "", []).append(str(table.number))
    return [f"Tafel {listing(those)}" + (f": {theme}" if theme else "") for theme, those in numbers.items()]


def _who_does_what(evening: Evening) -> tuple[Paragraph, ...]:
    """Return each role with the function that takes it, or with room to write it down."""
    line: Line = ()
    for role in evening.plan.roles:
        function = taken_by(evening, role, role.name)
        ours = f" ({OURS})" if role.ours else ""
        line += strong(role.name) + quiet(ours) + strong(": ") + (plain(function) or blank()) + plain("     ")
    return (Paragraph(line),) if line else ()
