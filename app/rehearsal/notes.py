"""The notes of a rehearsal: every quote typed into the field, under its prompt, with its voice, star and owner."""

from collections.abc import Iterator
from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from app.models.agenda import BlockKind
from app.models.dialogue import Quote, Voice
from app.rehearsal.host import Host, Mishap, Play
from app.rehearsal.plan import Aim, Plan

AHEAD = timedelta(seconds=4)
"""How long before a quote is saved the host turns to its prompt and the notulist chooses its voice."""

MOST_PAGES = 20

_VOICES = {Voice.PARENT: "voice_parent", Voice.SCHOOL: "voice_school", Voice.PUPIL: "voice_pupil"}

translate = QCoreApplication.translate


class Notes:
    """Types the quotes of a plan. `stored` tells which id the app gave to a quote of the plan."""

    def __init__(self, host: Host, plan: Plan) -> None:
        self._host = host
        self._plan = plan
        self._longest = max(
            (said.quote for said in plan.said if not said.quote.parked), key=lambda quote: len(quote.text), default=None
        )
        self._turns = 0
        self.stored: dict[str, str] = {}

    def say(self, quote: Quote) -> Play:
        """Type one quote; it must be stored when this ends. The moment at which it begins is `AHEAD` of the quote's."""
        host = self._host
        at = host.desk.now() + AHEAD
        yield from self._aim_at(quote)
        if host.app.pen.draft.voice is not quote.voice:
            yield from host.press(_VOICES[quote.voice])
        yield from host.type(quote.text)
        yield at
        yield from host.press(self._key_for(quote))
        stored = self._must_be_stored(quote)
        self.stored[quote.id] = stored.id
        yield from self._finish(quote, stored)
        if quote is self._longest:
            yield from self._show(stored)

    def link(self, quote: Quote) -> Play:
        """Put the quote at hand behind its points: one with a digit by that digit, another once it is chosen."""
        for aim in self._plan.aims_of(quote):
            yield from self._link_to(aim, quote)

    def choose_point(self, point: str) -> Play:
        """Choose a point of the summary with the keys."""
        host = self._host
        ids = [one.id for one in host.evening.points]
        while host.app.board.chosen_id != point:
            here = ids.index(host.app.board.chosen_id) if host.app.board.chosen_id in ids else -1
            command = "point_down" if here < ids.index(point) else "point_up"
            yield from host.press(command)
            host.must(host.app.board.chosen_id in ids, command)

    def point_id(self, aim: Aim) -> str | None:
        """Return the id of a point that is there already."""
        if aim.standard is not None:
            return aim.standard
        own = (point for point in self._host.evening.points if not point.standard and point.text == aim.text)
        return next((point.id for point in own), None)

    def _aim_at(self, quote: Quote) -> Play:
        """Bring the host to a prompt that comes later; for an earlier one only the note goes there."""
        host = self._host
        evening = host.evening
        block = evening.block
        if block is not None and block.kind is BlockKind.DIALOGUE:
            ids = [step.prompt for step in evening.steps(block)]
            while quote.prompt in ids[host.evening.run.step + 1 :]:
                self._turns += 1
                command = "next_prompt" if self._turns % 2 else "next_step"
                before = host.evening.run.step
                yield from host.press(command)
                host.must(host.evening.run.step == before + 1, command)
            wanted = ids[host.evening.run.step] if ids else None
        else:
            wanted = None
        if quote.prompt == wanted:
            if not host.app.pen.draft.follows:
                yield from host.press("follow")
        else:
            numbers = {prompt.id: n for n, prompt in enumerate(evening.prompts, start=1)}
            yield from host.press(f"prompt_{numbers.get(quote.prompt or '', 0)}")

    def _key_for(self, quote: Quote) -> str:
        if quote.parked and not self._host.app.pen.parks:
            return "save_parked"
        return "save_starred" if quote.starred else "save"

    def _must_be_stored(self, quote: Quote) -> Quote:
        stored = next((one for one in reversed(self._host.evening.quotes) if one.text == quote.text), None)
        if stored is None or self._host.app.pen.draft.text:
            raise Mishap(translate("Rehearsal", "What was typed is not stored."))
        return stored

    def _finish(self, quote: Quote, stored: Quote) -> Play:
        """Do what Enter leaves: park or star, the owner, how often it was heard again, and the points without a star."""
        host = self._host
        if stored.parked is not quote.parked:
            yield from host.press("park")
        if stored.starred is not quote.starred:
            yield from host.press("star")
        if quote.owner:
            yield from host.press("owner")
            yield from host.type(quote.owner)
            yield from host.press("save")
        yield from host.press("heard", quote.heard)
        if not quote.starred and not quote.parked and self._plan.aims_of(quote):
            yield from self._take_to_hand(stored.id)
            yield from self.link(quote)
            host.app.pen.cancel()

    def _take_to_hand(self, quote: str) -> Play:
        yield from self._host.press("quote_up")
        self._host.must(self._host.app.pen.at_hand_id == quote, "quote_up")

    def _link_to(self, aim: Aim, quote: Quote) -> Play:
        host, point = self._host, self.point_id(aim)
        if point is None:
            yield from host.press("point_new")
            field = host.app.window.focusWidget()
            assert field is not None, "a point is typed where the cursor is"
            yield from host.fill(field, aim.text)
            yield from host.press("save")
            host.must(self.point_id(aim) is not None, "point_new")
            return
        number = next(n for n, one in enumerate(host.evening.points, start=1) if one.id == point)
        if number > 9:
            yield from self.choose_point(point)
        command = f"link_{number if number <= 9 else 0}"
        yield from host.press(command)
        linked = host.evening.point(point)
        host.must(linked is not None and self.stored[quote.id] in linked.quotes, command)

    def _show(self, stored: Quote) -> Play:
        """Show a quote to the room, page after page, until it is gone by its own key."""
        host = self._host
        yield from host.press("show_quote")
        host.must(host.evening.stage.quote == stored.id and host.app.room.slide.quote == stored.text, "show_quote")
        for _ in self._pages():
            yield from host.press("show_quote")
        host.must(not host.app.room.slide.quote, "show_quote")

    def _pages(self) -> Iterator[int]:
        return (n for n in range(MOST_PAGES) if self._host.evening.stage.quote is not None)
