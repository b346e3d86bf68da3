"""The notes of a rehearsal: every quote typed into the field, under its prompt, with its voice, star and owner."""

from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from app.models.agenda.agenda import BlockKind
from app.models.said.dialogue import Quote, Voice
from app.rehearsal.host import Host, Mishap, Play
from app.rehearsal.plan import RehearsalPlan
from app.rehearsal.points import Points

AHEAD = timedelta(seconds=4)
"""How long before a quote is saved the host turns to its prompt and the notulist chooses its voice."""

MOST_PAGES = 20

_VOICES = {Voice.PARENT: "voice_parent", Voice.SCHOOL: "voice_school", Voice.PUPIL: "voice_pupil"}

translate = QCoreApplication.translate


class Notes:
    """Types the quotes of a plan, and fills `stored`: which id the app gave to each."""

    def __init__(self, host: Host, plan: RehearsalPlan, points: Points, stored: dict[str, str]) -> None:
        self._host = host
        self._plan = plan
        self._points = points
        self._stored = stored
        spoken = (said.quote for said in plan.said if not said.quote.parked)
        self._longest = max(spoken, key=lambda quote: len(quote.text), default=None)
        self._turns = 0

    def say(self, quote: Quote) -> Play:
        """Type one quote and see that it is stored; it is saved `AHEAD` of now."""
        host = self._host
        at = host.desk.now() + AHEAD
        yield from self._aim_at(quote)
        if host.app.pen.draft.voice is not quote.voice:
            yield from host.press(_VOICES[quote.voice])
        yield from host.type(quote.text, until=at)
        yield from host.press(self._key_for(quote))
        stored = next((one for one in reversed(host.evening.quotes) if one.text == quote.text), None)
        if stored is None or host.app.pen.draft.text:
            raise Mishap(translate("Rehearsal", "What was typed is not stored."))
        self._stored[quote.id] = stored.id
        yield from self._finish(quote, stored)
        if quote is self._longest:
            yield from self._show(stored)

    def _aim_at(self, quote: Quote) -> Play:
        """Bring the host to a prompt that comes later; to an earlier one only the note goes."""
        host, evening = self._host, self._host.evening
        block = evening.block
        wanted = None
        if block is not None and block.kind is BlockKind.DIALOGUE:
            ids = [step.prompt for step in evening.steps(block)]
            while quote.prompt in ids[host.evening.run.step + 1 :]:
                yield from self._turn()
            wanted = ids[host.evening.run.step] if ids else None
        if quote.prompt != wanted:
            numbers = {prompt.id: n for n, prompt in enumerate(evening.prompts, start=1)}
            yield from host.press(f"prompt_{numbers.get(quote.prompt or '', 0)}")

    def _turn(self) -> Play:
        """Turn to the next prompt, by one key and by the other in turn."""
        self._turns += 1
        command = "next_prompt" if self._turns % 2 else "next_step"
        before = self._host.evening.run.step
        yield from self._host.press(command)
        self._host.must(self._host.evening.run.step == before + 1, command)

    def _key_for(self, quote: Quote) -> str:
        if quote.parked and not self._host.app.pen.parks:
            return "save_parked"
        if self._host.app.pen.takes_exits:
            return "save_starred"  # a plain Enter would be an exit word; the star goes again if it has none
        return "save_starred" if quote.starred else "save"

    def _finish(self, quote: Quote, stored: Quote) -> Play:
        """Do what Enter leaves: park, star, owner, how often it was heard again, and points without a star."""
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
            yield from self._points.link(quote)
            yield from host.press("cancel")

    def _show(self, stored: Quote) -> Play:
        """Show a quote to the room, page after page, until it is gone by its own key."""
        host = self._host
        yield from host.press("show_quote")
        host.must(host.app.room.slide.quote == stored.text, "show_quote")
        for _ in range(MOST_PAGES):
            if host.evening.stage.quote is not None:
                yield from host.press("show_quote")
        host.must(not host.app.room.slide.quote, "show_quote")
