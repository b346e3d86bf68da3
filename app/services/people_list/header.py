"""The line of the heads: found among titles above it and people below it, or pointed at by the user."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.services.people_file.sheet import CellSheet
from app.services.people_list.answers import says_away
from app.services.people_list.column_heads import head_words, is_beside, is_told
from app.services.people_list.person_heads import person_head
from app.services.people_list.voices import voice_of
from app.services.people_list.words_of_cells import folded, is_code, yes_or_no

LINES_FOR_HEADS = 40
"""Titles, a logo and an explanation above a list take no more lines than this."""

_LINES_TO_COMPARE = 200
_QUESTION = re.compile(r"\s(?:u|uw|je|jouw)\s.*\?\s*$", re.IGNORECASE)
_CLASS = re.compile(r"(?:(?:stam|mentor)?klas|groep|leerjaar|jaar)? ?[a-z]{0,5} ?\d ?[a-z]{0,4}\d?")
_MOST_FIGURES = 3


@dataclass(frozen=True, slots=True)
class Heads:
    """The words above each column, those of a line of groups above it included; `line` is 0 without any."""

    line: int = 0
    cells: tuple[str, ...] = ()


def find_heads(sheet: CellSheet) -> Heads:
    """Return the line that holds heads; titles may stand above it."""
    lines = [line for line, row in enumerate(sheet.rows[:LINES_FOR_HEADS], 1) if any(row)]
    below = [_Below(sheet, column) for column in range(sheet.width)]
    scores = {line: _score(sheet.rows[line - 1], below, is_first=line == lines[0]) for line in lines}
    best = max(scores, key=scores.__getitem__, default=0)
    return heads_at(sheet, _lower_of_two(sheet, best)) if best and scores[best] > 0 else Heads()


def heads_at(sheet: CellSheet, line: int) -> Heads:
    """Return the heads on this line, of which the user says that it holds them; 0 for none."""
    if not line or line > len(sheet.rows):
        return Heads()
    row = sheet.rows[line - 1]
    if line == 1 or not _are_groups(sheet.rows[line - 2], row):
        return Heads(line, row)
    return Heads(line, _with_groups(sheet.rows[line - 2], row, sheet.width))


class _Below:
    """What stands in a column, to tell a head from what is repeated under it; few lines ask for it."""

    def __init__(self, sheet: CellSheet, column: int) -> None:
        self._sheet, self._column = sheet, column

    def is_alone(self, cell: str) -> bool:
        """Tell whether a word such as *ouder* stands here once, above cells that are something else."""
        rows = self._sheet.rows[:_LINES_TO_COMPARE]
        cells = [row[self._column] for row in rows if self._column < len(row) and row[self._column]]
        times = sum(folded(one) == folded(cell) for one in cells)
        voices = sum(voice_of(one) is not None for one in cells)
        return times == 1 and (voices - 1) * 2 <= max(len(cells) - 1, 0)


def _score(row: tuple[str, ...], below: Sequence[_Below], *, is_first: bool) -> int:
    """Return how many heads a line holds; 0 when more of it looks filled in, or too little is a head."""
    heads = data = sure = 0
    filled = 0
    for cell, column in zip(row, below, strict=False):
        if not cell:
            continue
        filled += 1
        words = head_words(cell)
        if voice_of(cell) is not None and not any(map(str.isdigit, cell)) and " " not in words and not is_told(words):
            is_alone = column.is_alone(cell)
            heads, data = heads + is_alone, data + (not is_alone)
        elif is_head(cell):
            heads, sure = heads + 1, sure + 1
        else:
            data += _is_filled_in(cell)
    enough = (sure and (is_first or sure == filled)) or heads > 1
    return heads if enough and heads > data else 0


def is_head(cell: str) -> bool:
    """Tell whether a cell can be the head of a column."""
    words = head_words(cell)
    if not words or (_is_filled_in(cell) and person_head(words) is None):
        return False
    return is_told(words) or is_beside(words) or person_head(words) is not None or _QUESTION.search(cell) is not None


def _is_filled_in(cell: str) -> bool:
    """Tell whether a cell is what a person has: a code, a class, an answer, a date, an address."""
    if says_away(cell) or yes_or_no(cell) is not None or "@" in cell or is_code(cell):
        return True
    if sum(map(str.isdigit, cell)) > _MOST_FIGURES:
        return True
    return _CLASS.fullmatch(folded(cell)) is not None and person_head(head_words(cell)) is None


def _lower_of_two(sheet: CellSheet, line: int) -> int:
    """Return the line below the best one where that holds nothing but heads too: *Ouder 1* above *voornaam*."""
    if line >= len(sheet.rows):
        return line
    row = sheet.rows[line]
    filled = [cell for cell in row if cell]
    return line + 1 if are_only_heads(filled) and sheet.rows[line - 1] != row else line


def are_only_heads(cells: Sequence[str]) -> bool:
    """Tell whether these cells, more than one, can only be heads: no voice, no class and no name is written so."""
    # Most lines hold what a person has, which is seen sooner than that a cell is no head.
    if len(cells) < 2 or any(voice_of(cell) is not None or _is_filled_in(cell) for cell in cells):
        return False
    return all(map(is_head, cells))


def _are_groups(above: tuple[str, ...], row: tuple[str, ...]) -> bool:
    """Tell whether a line names what the heads below it belong to."""
    filled = [cell for cell in above if cell]
    people = [cell for cell in filled if (head := person_head(head_words(cell))) is not None and head.voice is not None]
    return len(filled) > 1 and bool(people) and all(map(is_head, filled)) and above != row


def _with_groups(above: tuple[str, ...], row: tuple[str, ...], width: int) -> tuple[str, ...]:
    cells, group = [], ""
    for column in range(width):
        own = row[column] if column < len(row) else ""
        over = above[column] if column < len(above) else ""
        group = over or group
        named = person_head(head_words(own))
        is_own = named is not None and named.voice is not None
        cells.append(over if not own else own if is_own else f"{own} {group}".strip())
    return tuple(cells)
