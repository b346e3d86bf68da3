"""The agenda as it is planned: the five columns of the draaiboek, with what a host should know beside each row."""

from PySide6.QtCore import QCoreApplication

from app.live.prepare.grid_cells import Cell, Column, GridRow, Writing
from app.models.agenda.agenda import Block, BlockKind
from app.models.agenda_hints import Hint, block_hints, planned_end, planned_starts
from app.models.evening import Evening
from app.models.ground.words import LONGEST_TEXT
from app.models.placeholders import as_typed, fill_for_desk
from app.wording import figures
from app.wording.hints import hint_sentence, hint_short

translate = QCoreApplication.translate

TIME, MINUTES, WHO, TITLE, REMARK = range(5)
FIELDS = {MINUTES: "minutes", WHO: "who", TITLE: "title", REMARK: "remark"}
"""The columns that can be changed, each with the field of the block it shows."""

NOTHING = "–"


def plan_columns() -> tuple[Column, ...]:
    """Return the five columns of the draaiboek, in its order."""
    return (
        Column(translate("AgendaPlan", "Time"), Writing.NONE, width=74),
        Column(translate("AgendaPlan", "Duration"), Writing.MINUTES, width=56),
        Column(translate("AgendaPlan", "Who?"), width=108, share=1),
        Column(translate("AgendaPlan", "Point/Action"), width=118, share=6),
        Column(translate("AgendaPlan", "Remark"), Writing.TEXT, width=104, share=3, limit=LONGEST_TEXT),
    )


def plan_rows(evening: Evening) -> tuple[GridRow, ...]:
    """Return a row for every block, groups and marks included."""
    starts = planned_starts(evening)
    rows = []
    for block in evening.agenda.blocks:
        start = starts[block.id]
        hints = block_hints(evening, block, start)
        rows.append(GridRow(block.id, _cells(evening, block, figures.clock(evening, start), hints)))
    return tuple(rows)


def has_begun(evening: Evening, block: Block) -> bool:
    """Tell whether a block, or a part of this group, has been held or is on."""
    ids = {block.id, *(part.id for part in evening.agenda.parts(block.id))}
    return any(stretch.block in ids for stretch in evening.run.stretches)


def length_and_end(evening: Evening) -> str:
    """Return how long the evening is planned and when it is done, such as 2 uur 15 · klaar om 21.15."""
    ends = planned_end(evening)
    words = translate("AgendaPlan", "{length} · done at {time}")
    return words.format(length=length(evening.agenda.total_minutes()), time=figures.clock(evening, ends))


def length(minutes: int) -> str:
    """Return a length of time: 45 minuten, 2 uur, 2 uur 15."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        words = translate("AgendaPlan", "1 minute") if rest == 1 else translate("AgendaPlan", "{n} minutes")
        return words.format(n=rest)
    whole = translate("AgendaPlan", "{hours} hours").format(hours=hours)
    return f"{whole} {rest:02}" if rest else whole


def _cells(evening: Evening, block: Block, time: str, hints: tuple[Hint, ...]) -> tuple[Cell, ...]:
    inside = 0 if block.parent is None else 1
    return (
        Cell(
            time,
            why=translate("AgendaPlan", "The times follow from the one time above and from the durations."),
            strong=True,
            figures=True,
            indent=inside,
        ),
        _minutes(evening, block, hints),
        Cell(_filled(block.who, evening) or NOTHING, as_typed(block.who), muted=not block.who),
        Cell(
            _filled(block.title, evening),
            as_typed(block.title),
            below=(translate("AgendaPlan", "has begun"),) if has_begun(evening, block) else (),
            strong=not inside and block.kind is not BlockKind.MARK,
            muted=block.kind is BlockKind.MARK,
            icon={BlockKind.GROUP: "chevron-down", BlockKind.MARK: "flag"}.get(block.kind, ""),
        ),
        Cell(
            _filled(block.remark, evening),
            as_typed(block.remark),
            below=tuple(hint_sentence(hint) for hint in hints if hint.key == "sum_of_parts"),
            hints=tuple(hint_short(hint) for hint in hints if hint.warns),
            muted=True,
        ),
    )


def _minutes(evening: Evening, block: Block, hints: tuple[Hint, ...]) -> Cell:
    if block.runs:
        return Cell(str(block.minutes), block.minutes, figures=True)
    why = translate("AgendaPlan", "A moment takes no time.")
    if block.kind is BlockKind.GROUP:
        why = next((hint_sentence(hint) for hint in hints if hint.key == "sum_of_parts"), "")
    return Cell(str(evening.agenda.minutes(block)), why=why, muted=True, figures=True)


def _filled(text: str, evening: Evening) -> str:
    """Return the text with what the school filled in; a gap stands between brackets."""
    parts = fill_for_desk(text, evening)
    return "".join(f"[{words}]" if is_gap else words for words, is_gap in parts)
