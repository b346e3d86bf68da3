"""Kinds of lists: what the columns of a list with the same heads were used for the time before."""

import json
from collections.abc import Mapping
from dataclasses import replace
from hashlib import sha256

from app.models.said.dialogue import Voice
from app.services.people_file.sheet import CellSheet
from app.services.people_list.column_heads import ColumnUse
from app.services.people_list.columns import Columns, guess_columns
from app.services.people_list.header import LINES_FOR_HEADS
from app.services.people_list.uses_of_heads import Whose
from app.services.people_list.words_of_cells import folded

MOST_KINDS = 40
"""So many are remembered: those of some school systems and of each form."""
_MARK = 16


def kind_of(sheet: CellSheet, line: int) -> str:
    """Return the mark of a list with the heads on this line; empty when nothing stands there. No word is in it."""
    row = sheet.rows[line - 1] if 0 < line <= len(sheet.rows) else ()
    heads = "\x1f".join(map(folded, row))
    return sha256(heads.encode()).hexdigest()[:_MARK] if heads.strip("\x1f") else ""


def as_before(sheet: CellSheet, kept: Mapping[str, str]) -> Columns | None:
    """Return the columns of a list of a kind that is kept, by its mark; None for any other."""
    for line in range(1, min(len(sheet.rows), LINES_FOR_HEADS) + 1 if kept else 1):
        told = kept.get(kind_of(sheet, line))
        columns = _columns(sheet, line, told) if told is not None else None
        if columns is not None:
            return columns
    return None


def kept_with(kept: Mapping[str, str], sheet: CellSheet, columns: Columns) -> dict[str, str]:
    """Return what is kept, the newest last, with these columns; those that are guessed anyway need no keeping."""
    mark = kind_of(sheet, columns.header)
    others = {one: told for one, told in kept.items() if one != mark}
    if mark and replace(columns, everyone=None) != replace(guess_columns(sheet), everyone=None):
        others[mark] = _told(columns)
    return dict(list(others.items())[-MOST_KINDS:])


def _told(columns: Columns) -> str:
    people = (columns.person(column) for column in range(len(columns.uses)))
    return json.dumps(
        [
            [use.value, *((whose.number, whose.voice.value if whose.voice else "") if whose else ())]
            for use, whose in zip(columns.uses, people, strict=True)
        ]
    )


def _columns(sheet: CellSheet, line: int, told: str) -> Columns | None:
    """Return the columns that were told; None when that is not what was ever kept."""
    try:
        rows = json.loads(told)
        uses = tuple(ColumnUse(row[0]) for row in rows)
        whose = tuple(Whose(int(row[1]), Voice(row[2]) if row[2] else None) if len(row) == 3 else None for row in rows)
    except (ValueError, TypeError, IndexError, KeyError):
        return None
    more = max(0, sheet.width - len(uses))
    guessed = guess_columns(sheet, line)
    return Columns(
        (uses + (ColumnUse.UNUSED,) * more)[: sheet.width],
        line,
        guessed.everyone,
        (whose + (None,) * more)[: sheet.width] if any(whose) else (),
    )
