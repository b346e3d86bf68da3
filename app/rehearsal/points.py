"""The points of a rehearsal: the summary built from what has a star, and shown to the room one by one."""

from datetime import timedelta

from app.live.notes.quote_scope import quotes_for
from app.models.said.dialogue import Quote
from app.models.said.summary import accepted
from app.rehearsal.host import Host, Play
from app.rehearsal.plan import Aim, RehearsalPlan


class Points:
    """Puts quotes behind points with the keys. `stored` tells which id the app gave to a quote of the plan."""

    def __init__(self, host: Host, plan: RehearsalPlan, stored: dict[str, str]) -> None:
        self._host = host
        self._plan = plan
        self._stored = stored

    def play(self, took: float) -> Play:
        """Build the summary in the first half of its block, and show it in the second."""
        host = self._host
        began = host.evening.run.stretches[-1].began
        yield from self._build()
        yield from self._think_twice()
        count = len(accepted(host.evening.points))
        for number in range(1, count + 1):
            yield began + timedelta(seconds=took / 2 + took / 2 * number / (count + 1))
            yield from host.press("next_step")
            host.must(len(host.evening.stage.released) == number, "next_step")

    def link(self, quote: Quote) -> Play:
        """Put a quote of the plan behind its points."""
        for aim in self._plan.aims_of(quote):
            yield from self._take_to_hand(self._stored[quote.id])
            yield from self._link_to(aim, self._stored[quote.id])

    def _build(self) -> Play:
        """Go through the starred quotes, then see to the points that nothing was said about."""
        host, pen = self._host, self._host.app.pen
        by_id = {self._stored[said.quote.id]: said.quote for said in self._plan.said if said.quote.id in self._stored}
        seen: set[str] = set()
        yield from host.press("next_star")
        while pen.choice.at_hand_id in by_id and pen.choice.at_hand_id not in seen:
            here = pen.choice.at_hand_id
            seen.add(here)
            yield from self.link(by_id[here])
            if pen.choice.at_hand_id == here:
                yield from host.press("next_star")
        yield from host.press("cancel")
        for aim in self._plan.points:
            point = self._point_id(aim)
            if point is None:
                yield from self._write_new(aim)
            elif not self._is_on(point):
                yield from self._toggle(point)

    def _think_twice(self) -> Play:
        """Switch the last point off, and on again."""
        on = accepted(self._host.evening.points)
        for _ in range(2 if on else 0):
            yield from self._toggle(on[-1].id)

    def _toggle(self, point: str) -> Play:
        before = self._is_on(point)
        yield from self._choose(point)
        yield from self._host.press("point_toggle")
        self._host.must(self._is_on(point) is not before, "point_toggle")

    def _link_to(self, aim: Aim, quote: str) -> Play:
        """Link by the digit of the point, else by choosing it first; a point that is not there yet is written."""
        host, point = self._host, self._point_id(aim)
        if point is None:
            yield from self._write_new(aim)
            return
        ids = [one.id for one in host.evening.points]
        number = ids.index(point) + 1
        if number > 9:
            yield from self._choose(point)
            number = 0
        yield from host.press(f"link_{number}")
        linked = host.evening.point(point)
        host.must(linked is not None and quote in linked.quotes, f"link_{number}")

    def _write_new(self, aim: Aim) -> Play:
        host = self._host
        yield from host.press("point_new")
        yield from host.fill(host.focus(), aim.text)
        yield from host.press("save")
        host.must(self._point_id(aim) is not None, "point_new")

    def _choose(self, point: str) -> Play:
        host, board = self._host, self._host.app.board
        ids = [one.id for one in host.evening.points]
        for _ in ids:
            if board.chosen_id == point:
                break
            here = ids.index(board.chosen_id) if board.chosen_id in ids else -1
            yield from host.press("point_down" if here < ids.index(point) else "point_up")
        host.must(board.chosen_id == point, "point_down")

    def _take_to_hand(self, quote: str) -> Play:
        host, pen = self._host, self._host.app.pen
        ids = [one.id for one in quotes_for(host.evening, pen.prompt)]
        for _ in ids:
            if pen.choice.at_hand_id == quote:
                break
            here = ids.index(pen.choice.at_hand_id) if pen.choice.at_hand_id in ids else len(ids)
            yield from host.press("quote_up" if here > ids.index(quote) else "quote_down")
        host.must(pen.choice.at_hand_id == quote, "quote_up")

    def _is_on(self, point: str) -> bool:
        found = self._host.evening.point(point)
        return found is not None and found.accepted

    def _point_id(self, aim: Aim) -> str | None:
        """Return the id of a point that is there already; own points are known by their words."""
        if aim.standard is not None:
            return aim.standard
        own = (point for point in self._host.evening.points if not point.standard and point.text == aim.text)
        return next((point.id for point in own), None)
