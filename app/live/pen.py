"""The pen: what the notulist's hand holds, from the first letter until it is stored."""

import re
import uuid
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal, Slot

from app.live.desk import Desk
from app.models.agenda import BlockKind
from app.models.dialogue import Draft, Quote, Voice
from app.models.evening import Evening
from app.models.faults import Fault, NotPossible
from app.models.privacy import mask
from app.models.summary import KeyPoint
from app.models.words import MAX_QUOTE, clean, is_blank
from app.services import commands as c

_CLOCK_TIME = re.compile(r"\s*(\d{1,2})\s*[.:u]?\s*(\d{2})\s*$")


class Mode(StrEnum):
    """What Enter does with the text in the field."""

    NOTE = "note"
    EDIT = "edit"
    OWNER = "owner"
    POINT = "point"
    NEW_POINT = "new_point"
    MESSAGE = "message"
    BEGAN = "began"


@dataclass(frozen=True, slots=True)
class _Sent:
    """What waits for the writer's answer: the words as they stood in the field, and the command they became."""

    text: str
    command: c.Command


class Pen(QObject):
    """Holds the note with its voice and prompt, and the quote at hand. Says `saved` only when it is stored."""

    changed = Signal()
    text_replaced = Signal(str)
    saved = Signal(object)
    refused = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.draft = _fresh(Draft())
        self.at_hand_id: str | None = None
        self._sent: _Sent | None = None
        self._evening_id = ""

        desk.opened.connect(self._forget)
        desk.changed.connect(self._take_evening)
        desk.stored.connect(self._take_stored)
        desk.refused.connect(self._take_refused)

    @property
    def mode(self) -> Mode:
        """What Enter will do."""
        return Mode(self.draft.mode)

    @property
    def prompt(self) -> str | None:
        """The prompt a note goes under now: the host's while following, else the one that was chosen."""
        evening = self._desk.evening
        if not self.draft.follows:
            return self.draft.prompt
        step = evening.step if evening is not None else None
        return step.prompt if step is not None else None

    @property
    def parks(self) -> bool:
        """Whether a plain Enter saves to the parkeerplaats, as it does at the questions of the closing."""
        evening = self._desk.evening
        step = evening.step if evening is not None else None
        return self.mode is Mode.NOTE and step is not None and step.parks

    def at_hand(self) -> Quote | None:
        """Return the quote that the keys work on: the chosen one, else the last one."""
        evening = self._desk.evening
        if evening is None or not evening.quotes:
            return None
        chosen = evening.quote(self.at_hand_id) if self.at_hand_id else None
        return chosen or evening.quotes[-1]

    # What is typed

    @Slot(str)
    def write(self, text: str) -> None:
        """Take the text as it stands in the field; it is stored as a draft a moment later."""
        if text != self.draft.text:
            self._hold(replace(self.draft, text=text), redraw=False)

    def set_voice(self, voice: Voice) -> None:
        """Choose whose words come next; it stays until another is chosen."""
        self._hold(replace(self.draft, voice=voice))

    def set_prompt(self, number: int) -> None:
        """Choose the prompt of the note, 1 to 9; 0 for none. The beamer stays as it is."""
        evening = self._desk.evening
        if evening is None:
            return
        if number > len(evening.prompts):
            self.refused.emit(NotPossible("no_such_prompt", number=number))
            return
        prompt = evening.prompts[number - 1].id if number else None
        self._hold(replace(self.draft, prompt=prompt, follows=False))

    def follow(self) -> None:
        """Let the prompt of the note follow the host, or keep it where it is."""
        self._hold(replace(self.draft, follows=not self.draft.follows, prompt=self.prompt))

    def mask(self) -> None:
        """Replace the words that look personal by a neutral one, in the field."""
        masked = mask(self.draft.text)
        if masked != self.draft.text:
            self._hold(replace(self.draft, text=masked))
            self.text_replaced.emit(masked)

    # Other things the field can be used for; the note waits meanwhile

    def edit_quote(self, quote: Quote | None) -> None:
        """Take a quote into the field to change its words."""
        if quote is not None:
            self._lend(Mode.EDIT, quote.id, quote.text)

    def name_owner(self, quote: Quote | None) -> None:
        """Ask which role answers a parked quote."""
        if quote is not None and quote.parked:
            self._lend(Mode.OWNER, quote.id, quote.owner)
        else:
            self.refused.emit(NotPossible("not_parked"))

    def edit_point(self, point: KeyPoint | None) -> None:
        """Take a point of the summary into the field."""
        if point is not None:
            self._lend(Mode.POINT, point.id, point.text)

    def new_point(self, after: str | None) -> None:
        """Write a new point, starting from the quote at hand when that has a star."""
        quote = self.at_hand()
        words = quote.text if quote is not None and quote.starred and self.at_hand_id == quote.id else ""
        self._lend(Mode.NEW_POINT, after or "", words.replace("\n", " "))

    def write_message(self) -> None:
        """Write a short message to the room."""
        self._lend(Mode.MESSAGE, "", "")

    def correct_beginning(self) -> None:
        """Ask when the block really began."""
        self._lend(Mode.BEGAN, "", "")

    def cancel(self) -> None:
        """Go back to the note that waited; in the note itself let go of the chosen quote. Words are never thrown away."""
        if self.mode is Mode.NOTE:
            self.at_hand_id = None
            self.changed.emit()
        else:
            self._give_back()

    # Enter

    def save(self, starred: bool = False, parked: bool = False) -> None:
        """Send the text to the store. The field is emptied when the store has answered, not before."""
        evening, text = self._desk.evening, self.draft.text
        if evening is None or (self._sent is not None and self._sent.text == text):
            return
        if is_blank(text) and self.mode not in (Mode.MESSAGE, Mode.OWNER):
            return
        try:
            kind, values = self._order(evening, text, starred, parked)
        except Fault as fault:
            self.refused.emit(fault)
            return
        command = kind(at=self._desk.now(), **values)
        self._sent = _Sent(text, command)
        self._desk.send(command)

    def _order(
        self, evening: Evening, text: str, starred: bool, parked: bool
    ) -> tuple[type[c.Command], dict[str, object]]:
        target = self.draft.target
        match self.mode:
            case Mode.NOTE:
                return c.AddQuote, {"quote": self._quote(evening, text, starred, parked or self.parks)}
            case Mode.EDIT:
                return c.EditQuote, {"id": target, "text": text}
            case Mode.OWNER:
                return c.ParkQuote, {"id": target, "parked": True, "owner": text}
            case Mode.POINT:
                return c.EditPoint, {"id": target, "text": text}
            case Mode.NEW_POINT:
                quote = self.at_hand()
                linked = (quote.id,) if quote is not None and quote.id == self.at_hand_id else ()
                point = KeyPoint(self.draft.id, text, accepted=True, quotes=linked)
                return c.AddPoint, {"point": point, "after": target or None}
            case Mode.MESSAGE:
                return c.ShowMessage, {"text": text}
            case Mode.BEGAN:
                return c.BeganAt, {"moment": clock_time(text, evening.zone, self._desk.now())}

    def _quote(self, evening: Evening, text: str, starred: bool, parked: bool) -> Quote:
        if len(clean(text)) > MAX_QUOTE:
            raise NotPossible("quote_too_long", limit=MAX_QUOTE, length=len(clean(text)))
        if evening.run.closed_at is not None:
            raise NotPossible("evening_closed")
        block = evening.block or evening.agenda.running_blocks()[0]
        prompt = None if self.draft.follows and block.kind is not BlockKind.DIALOGUE else self.prompt
        return Quote(self.draft.id, block.id, prompt, self.draft.voice, text, self._desk.now(), starred, 0, parked)

    # The answers

    @Slot(object, object)
    def _take_stored(self, command: c.Command, _stored: object) -> None:
        if self._sent is None or self._sent.command is not command:
            return
        sent, self._sent = self._sent, None
        self.draft = _fresh(self.draft)
        if isinstance(command, c.AddQuote):
            self.at_hand_id = None
        rest = self.draft.text[len(sent.text) :] if self.draft.text.startswith(sent.text) else ""
        if self.mode is Mode.NOTE:
            self._hold(replace(self.draft, text=rest))
            self.text_replaced.emit(rest)
        else:
            self._give_back()
        self.saved.emit(command)

    @Slot(object, object)
    def _take_refused(self, command: c.Command, fault: Fault) -> None:
        if self._sent is not None and self._sent.command is command:
            self._sent = None
            self.refused.emit(fault)

    @Slot(object)
    def _forget(self, _opened: object) -> None:
        """The store was opened anew, so its draft counts and not ours."""
        self._evening_id = ""

    @Slot(object, object)
    def _take_evening(self, after: Evening, _before: object) -> None:
        if after.id != self._evening_id:
            self._evening_id = after.id
            # A note that was stored just before a crash must not be offered a second time.
            done = after.quote(after.draft.id) is not None or after.point(after.draft.id) is not None
            draft = replace(after.draft, text="") if done else after.draft
            self.draft = _fresh(draft) if done or not draft.id else draft
            self.at_hand_id = None
            self.text_replaced.emit(self.draft.text)
        if self.at_hand_id is not None and after.quote(self.at_hand_id) is None:
            self.at_hand_id = None
        self.changed.emit()

    def _lend(self, mode: Mode, target: str, text: str) -> None:
        aside = self.draft.text if self.mode is Mode.NOTE else self.draft.aside
        self._hold(replace(self.draft, mode=mode.value, target=target, text=text, aside=aside))
        self.text_replaced.emit(text)

    def _give_back(self) -> None:
        self._hold(replace(self.draft, mode=Mode.NOTE.value, target="", text=self.draft.aside, aside=""))
        self.text_replaced.emit(self.draft.text)

    def _hold(self, draft: Draft, redraw: bool = True) -> None:
        self.draft = draft
        self._desk.keep_draft(draft)
        if redraw:
            self.changed.emit()

    # The quote at hand

    def choose(self, quote_id: str | None) -> None:
        """Take a quote to hand."""
        self.at_hand_id = quote_id
        self.changed.emit()

    def choose_next(self, among: Callable[[Evening], tuple[Quote, ...]], by: int) -> None:
        """Take the quote above (-1) or below (1) to hand, among those that are shown."""
        evening = self._desk.evening
        quotes = among(evening) if evening is not None else ()
        if not quotes:
            return
        ids = [quote.id for quote in quotes]
        here = ids.index(self.at_hand_id) if self.at_hand_id in ids else len(ids)
        self.choose(ids[max(0, min(len(ids) - 1, here + by))])


def clock_time(text: str, zone: str, now: datetime) -> datetime:
    """Return the last moment before now at which the clock showed this time: 19.47, 19:47 and 1947 are the same.

    Raises NotPossible("not_a_time").
    """
    found = _CLOCK_TIME.match(text)
    if found is None or int(found[1]) > 23 or int(found[2]) > 59:
        raise NotPossible("not_a_time")
    local = now.astimezone(ZoneInfo(zone))
    moment = local.replace(hour=int(found[1]), minute=int(found[2]), second=0, microsecond=0)
    if moment > local + timedelta(minutes=1):
        moment -= timedelta(days=1)
    return moment.astimezone(now.tzinfo)


def _fresh(draft: Draft) -> Draft:
    """Give the next note its id before it is first tried, so that trying again can never double it."""
    return replace(draft, id=str(uuid.uuid4()))
