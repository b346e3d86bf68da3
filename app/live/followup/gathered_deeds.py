"""The deeds on what was said: what one key does with one row or with many, each stored at once and taken back by undo."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from app.live.desk.desk import Desk
from app.models.aftercare.gathered import Gathered, GatheredKind
from app.models.aftercare.subjects import is_below, standing_for, taken_together
from app.models.said.summary import KeyPoint
from app.services.commands import commands as c


class GatheredDeeds(QObject):
    """Sends commands only; what comes of them is shown when the evening comes back."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def link(self, number: int, rows: Sequence[Gathered]) -> bool:
        """Put quotes behind the point with this number from 1, or take them away where all stand there already.

        False when there is no such point, or no quote among the rows.
        """
        evening = self._desk.evening
        quotes = self._standing(rows)
        if evening is None or not quotes or not 1 <= number <= len(evening.points):
            return False
        point = evening.points[number - 1]
        if set(quotes) <= set(point.quotes):
            for quote in quotes:
                self._desk.do(c.LinkQuote, point=point.id, quote=quote)
        else:
            self._desk.do(c.LinkQuotes, point=point.id, quotes=quotes)
        return True

    def new_point(self, id: str, words: str, rows: Sequence[Gathered]) -> c.AddPoint:
        """Return what makes a point of these words, with the quotes among the rows behind it."""
        return c.AddPoint(self._desk.now(), KeyPoint(id, words, quotes=self._standing(rows)))

    def merge(self, into: Gathered, rows: Sequence[Gathered]) -> bool:
        """Take quotes together with one that stands for them; False when there is nothing to take together."""
        others = [row for row in rows if row.is_quote and row.id != into.id and not row.into]
        if not into.is_quote or not others:
            return False
        for row in others:
            self._desk.do(c.MergeQuote, id=row.id, into=into.into or into.id)
        return True

    def part(self, row: Gathered) -> bool:
        """Let a quote stand by itself again, or all for which it stands; False when it was not taken together."""
        evening = self._desk.evening
        quote = evening.quote(row.id) if evening is not None and row.is_quote else None
        if evening is None or quote is None:
            return False
        apart = (quote,) if is_below(evening, quote) else taken_together(evening, quote)
        for one in apart:
            self._desk.do(c.PartQuote, id=one.id)
        return bool(apart)

    def star(self, row: Gathered) -> bool:
        """Give a quote a star, or take it; False for what is no quote."""
        if row.is_quote:
            self._desk.do(c.StarQuote, id=row.id, starred=not row.starred)
        return row.is_quote

    def delete(self, row: Gathered) -> None:
        """Take a row away; an exit word does not come back, for no history tells when it came."""
        if row.is_quote:
            self._desk.do(c.DeleteQuote, id=row.id)
        elif row.kind is GatheredKind.POINT:
            self._desk.do(c.DeletePoint, id=row.id)
        elif row.field is not None:
            self._desk.do(c.FillIn, table=row.id, field=row.field, text="")
        elif row.exit is not None:
            self._desk.do(c.TakeExit, exit=row.exit)

    def _standing(self, rows: Sequence[Gathered]) -> tuple[str, ...]:
        """Return the quotes among the rows, each once, and of those taken together the one that stands for them."""
        evening = self._desk.evening
        if evening is None:
            return ()
        quotes = (evening.quote(row.id) for row in rows if row.is_quote)
        return tuple(dict.fromkeys(standing_for(evening, quote).id for quote in quotes if quote is not None))
