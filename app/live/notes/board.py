"""The board: which point of the summary is chosen, and what the keys do with it."""

from PySide6.QtCore import QObject, Signal, Slot

from app.live.desk.desk import Desk
from app.live.notes.pen import Pen
from app.models.evening import Evening
from app.models.ground.faults import NotPossible
from app.models.said.summary import KeyPoint
from app.services.commands import commands as c


class Board(QObject):
    """Keeps the chosen point, and puts quotes behind points."""

    changed = Signal()
    refused = Signal(object)

    def __init__(self, desk: Desk, pen: Pen, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pen = pen
        self.chosen_id: str | None = None
        self.is_in_sight = False
        """Whether the points are on the screen, so that one sees which is chosen."""

        desk.changed.connect(self._take_evening)
        desk.stored.connect(self._follow_new_point)

    def chosen(self) -> KeyPoint | None:
        """Return the chosen point, if there is one."""
        evening = self._desk.evening
        return evening.point(self.chosen_id) if evening is not None and self.chosen_id else None

    def choose(self, point_id: str | None) -> None:
        """Choose a point."""
        self.chosen_id = point_id
        self.changed.emit()

    def choose_by(self, by: int) -> None:
        """Choose the point above (-1) or below (1)."""
        evening = self._desk.evening
        if evening is None or not evening.points:
            return
        ids = [point.id for point in evening.points]
        here = ids.index(self.chosen_id) if self.chosen_id in ids else -1 if by > 0 else len(ids)
        self.choose(ids[max(0, min(len(ids) - 1, here + by))])

    def link(self, number: int) -> None:
        """Put the quote at hand behind the point with this number, 1 to 9; 0 means the chosen point.

        When quotes are gone through star by star, the next one comes to hand at once.
        """
        evening, quote = self._desk.evening, self._pen.choice.at_hand()
        if evening is None or quote is None:
            self.refused.emit(NotPossible("no_quote_at_hand"))
            return
        point = self.chosen() if number == 0 else self._numbered(evening, number)
        if point is None:
            self.refused.emit(NotPossible("no_such_point", number=number))
            return
        going_through_stars = quote.starred and self._pen.choice.at_hand_id == quote.id and quote.id not in point.quotes
        self._desk.do(c.LinkQuote, point=point.id, quote=quote.id)
        if going_through_stars:
            self._take_star_after(evening, quote.id)

    def take_next_star(self) -> None:
        """Take the first starred quote that stands behind no point yet; a second call takes the one after it."""
        evening = self._desk.evening
        if evening is None:
            return
        if not self._take_star_after(evening, self._pen.choice.at_hand_id):
            self.refused.emit(NotPossible("no_star_left"))

    def toggle(self) -> None:
        """Switch the chosen point on or off for the room."""
        point = self._must_choose()
        if point is not None:
            self._desk.do(c.AcceptPoint, id=point.id, accepted=not point.accepted)

    def move(self, by: int) -> None:
        """Move the chosen point up (-1) or down (1)."""
        point = self._must_choose()
        if point is not None:
            self._desk.do(c.MovePoint, id=point.id, by=by)

    def delete(self) -> None:
        """Take the point away that is seen to be chosen; undo brings it back."""
        point = self.chosen_in_sight()
        if point is not None:
            self._desk.do(c.DeletePoint, id=point.id)

    def chosen_in_sight(self) -> KeyPoint | None:
        """Return the point that is seen to be chosen; where there is none say so."""
        if not self.is_in_sight:
            self.choose(None)
        return self._must_choose()

    def _must_choose(self) -> KeyPoint | None:
        point = self.chosen()
        if point is None:
            self.refused.emit(NotPossible("no_point_chosen"))
        return point

    def _take_star_after(self, evening: Evening, after: str | None) -> bool:
        placed = {quote for point in evening.points for quote in point.quotes} | {after}
        waiting = [quote.id for quote in evening.quotes if quote.starred and not quote.parked]
        start = waiting.index(after) + 1 if after in waiting else 0
        for quote_id in waiting[start:] + waiting[:start]:
            if quote_id not in placed:
                self._pen.choice.choose(quote_id)
                return True
        self._pen.choice.choose(None)
        return False

    @Slot(object, object)
    def _take_evening(self, after: Evening, _before: object) -> None:
        if self.chosen_id is not None and after.point(self.chosen_id) is None:
            self.choose(None)

    @Slot(object, object)
    def _follow_new_point(self, command: object, _stored: object) -> None:
        if not isinstance(command, c.AddPoint):
            return
        self.choose(command.point.id)
        evening = self._desk.evening
        if evening is not None and command.point.quotes:
            self._take_star_after(evening, command.point.quotes[0])

    @staticmethod
    def _numbered(evening: Evening, number: int) -> KeyPoint | None:
        return evening.points[number - 1] if number <= len(evening.points) else None
