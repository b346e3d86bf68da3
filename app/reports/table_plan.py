"""The table plan: a poster with where each table is and what it is about. It has no names, for it hangs on a wall."""

from collections.abc import Sequence
from datetime import date

from app.models.evening import Evening
from app.models.seats.tables import Table
from app.reports.document import Doc, Heading, PaperTable, Paragraph, TableRow
from app.reports.lines import Line, gap, plain, strong
from app.reports.look import Style

HEAD = ("Tafel", "Thema", "Waar")
WIDTHS = (26, 100, 60)


def table_plan(evening: Evening, today: date) -> Doc:
    """Return the poster; without tables it says what is missing."""
    tables = evening.seating.tables
    seated = " Uw tafel staat op uw naamkaartje." if evening.seating.seats else ""
    return Doc(
        title=f"Tafelplan: {evening.title}",
        style=Style.POSTER,
        made=today,
        author=evening.details.school,
        blocks=(
            Heading(plain("Aan welke tafel zit u?"), 1, kicker=evening.title),
            Paragraph(plain(f"Zoek het nummer van uw tafel.{seated}")),
            _where(evening, tables) if tables else Paragraph(gap("tafels")),
        ),
    )


def _where(evening: Evening, tables: Sequence[Table]) -> PaperTable:
    """Return a row for each table, without the column of places where none is known."""
    columns = 3 if any(table.place for table in tables) else 2
    rows = (TableRow(_row(evening, table).cells[:columns]) for table in tables)
    return PaperTable(HEAD[:columns], tuple(rows), WIDTHS[:columns])


def _row(evening: Evening, table: Table) -> TableRow:
    theme = evening.theme(table.theme)
    about: Line = plain(theme.title) if theme is not None else ()
    return TableRow(((strong(str(table.number)),), (about,), (plain(table.place),)))
