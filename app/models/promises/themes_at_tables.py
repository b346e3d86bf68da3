"""Themes at tables: of which theme something was said or promised, as the tables of the evening had them."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from app.models.aftercare.gathered import theme_by_table
from app.models.evening import Evening
from app.models.followup.followup import Subject, SubjectKind
from app.models.said.dialogue import Quote


@dataclass(frozen=True, slots=True)
class ThemesAtTables:
    """The titles of the themes by their ids, and which theme each table has."""

    titles: dict[str, str]
    by_table: dict[str, str | None]

    def title(self, subjects: Iterable[Subject], quotes: Iterable[Quote]) -> str:
        """Return the title of the theme of which something came: the one of all its tables, empty when they have more."""
        forms = (one.id for one in subjects if one.kind in (SubjectKind.PITCH, SubjectKind.QUESTION))
        tables = {*forms, *(quote.table_id for quote in quotes if quote.table_id is not None)}
        found = {theme for table in tables if (theme := self.by_table.get(table)) is not None}
        return self.titles.get(found.pop(), "") if len(found) == 1 else ""

    def counted(self, quotes: Iterable[Quote]) -> tuple[tuple[str, int], ...]:
        """Return how many of these quotes were said at the tables of each theme, by the id of the theme."""
        themes = (self.by_table.get(quote.table_id or "") for quote in quotes)
        return tuple(Counter(theme for theme in themes if theme is not None).items())


def themes_at_tables(evening: Evening) -> ThemesAtTables:
    """Return the themes of an evening."""
    return ThemesAtTables({theme.id: theme.title for theme in evening.themes}, theme_by_table(evening))
