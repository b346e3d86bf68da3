"""The cells of one line, by what their columns are used for; what is unclear in them is refused on its draft."""

from dataclasses import dataclass, field

from app.models.said.dialogue import Voice
from app.services.people_list.column_heads import ColumnUse
from app.services.people_list.columns import Columns
from app.services.people_list.person_line import PersonLine, shown


@dataclass(frozen=True, slots=True)
class Someone:
    """One of the people on a line; without a voice it is that of the line."""

    name: str = ""
    voice: Voice | None = None


@dataclass(slots=True)
class Attending:
    """What a line says of who comes. `people` are those it names or counts; None when the line is one person."""

    comes: bool = True
    people: list[Someone] = field(default_factory=list)
    number: int | None = None
    is_answered: bool = False


class LineCells:
    """What stands on a line, by column."""

    def __init__(self, columns: Columns, cells: dict[int, str], draft: PersonLine) -> None:
        self.columns, self.cells, self.draft = columns, cells, draft

    def refuse(self, column: int | None, rule: str) -> None:
        """Refuse the line for what stands in a column, or as a whole."""
        if column is None:
            self.draft.refuse(None, rule)
        else:
            self.draft.refuse(column, rule, word=shown(self.cells.get(column, "")))

    def one(self, use: ColumnUse) -> tuple[int | None, str]:
        """Return the column that has this use for the whole line, and its text."""
        column = next((one for one in self.columns.of(use) if self.columns.person(one) is None), None)
        return column, "" if column is None else self.cells.get(column, "")

    def use(self, column: int) -> ColumnUse:
        """Return what a column is used for."""
        return self.columns.uses[column] if column < len(self.columns.uses) else ColumnUse.UNUSED
