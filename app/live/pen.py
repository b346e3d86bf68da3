"""The pen: what the notulist's hand holds, from the first letter until it is stored."""

import uuid
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal, Slot

from app.live.desk import Desk
from app.live.orders import Mode, Wish, order
from app.models.dialogue import Draft, Quote, Voice
from app.models.evening import Evening
from app.models.faults import Fault, NotPossible, StoreTrouble
from app.models.privacy import mask
from app.models.summary import KeyPoint
from app.models.words import clean, is_blank
from app.services import commands as c
from app.services.outcome import Stored


@dataclass(frozen=True, slots=True)
class _Sent:
    """What waits for the writer's answer: the words as they stood in the field, and the command they became."""

    text: str
    mode: Mode
    command: c.Command
    answer: "Future[Stored]"


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
        self._next: tuple[bool, bool] | None = None
        self._evening_id = ""
        self._waits = False
        self._lent = ""

        desk.opened.connect(self._forget)
        desk.changed.connect(self._take_evening)
        desk.stored.connect(self._take_stored)
        desk.refused.connect(self._take_refused)

    @property
    def mode(self) -> Mode:
        """What Enter will do."""
        return Mode(self.draft.mode) if self.draft.mode in list(Mode) else Mode.NOTE

    @property
    def prompt(self) -> str | None:
        """The prompt a note goes under now: the host's while following, else the one that was chosen."""
        evening = self._desk.evening
        if not self.draft.follows:
            return self.draft.prompt
        step = evening.step if evening is not None else None
        return step.prompt if step is not None else None

    @property
    def has_waiting_words(self) -> bool:
        """Whether words in the field were refused by the store and are still there."""
        return self._waits and not is_blank(self.draft.text)

    @property
    def parks(self) -> bool:
        """Whether a plain Enter saves to the parkeerplaats, as it does at the questions of the closing."""
        evening = self._desk.evening
        step = evening.step if evening is not None else None
        return self.mode is Mode.NOTE and step is not None and step.parks

    def at_hand(self) -> Quote | None:
        """Return the quote that the keys work on: the chosen one, else the last one."""
        evening = self._desk.evening
        if self._sent is not None and isinstance(self._sent.command, c.AddQuote):
            return self._sent.command.quote  # on its way to the store; what is asked of it comes after it
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
        """Send the text to the store. The field is emptied when the store has answered, not before.

        The same text twice is one; what was typed on meanwhile waits for the answer and follows by itself.
        """
        evening, text = self._desk.evening, self.draft.text
        if evening is None or (is_blank(text) and self.mode not in (Mode.MESSAGE, Mode.OWNER)):
            return
        if (starred or parked) and self.mode not in (Mode.NOTE, Mode.NEW_POINT):
            self.refused.emit(NotPossible("field_in_use"))
            return
        self._catch_missed_answer()
        if self._sent is not None:
            self._next = (starred, parked) if text != self._sent.text else None
            return
        wish = Wish(self.prompt, starred, parked or self.parks, self.at_hand_id)
        try:
            command = order(self.draft, evening, wish, self._desk.now())
        except Fault as fault:
            self.refused.emit(fault)
            return
        self._sent = _Sent(text, self.mode, command, self._desk.send(command))

    def _catch_missed_answer(self) -> None:
        """An answer that came but was not heard, after an error on its way here, is taken now."""
        sent = self._sent
        if sent is None or not sent.answer.done():
            return
        error = sent.answer.exception()
        if error is None:
            self._take_stored(sent.command, None)
        elif isinstance(error, Fault):
            self._take_refused(sent.command, error)

    # The answers

    @Slot(object, object)
    def _take_stored(self, command: c.Command, _stored: object) -> None:
        if self._sent is None or self._sent.command is not command:
            return
        sent, self._sent = self._sent, None
        self._waits = False
        self.draft = _fresh(self.draft)
        if sent.mode is Mode.NOTE:
            self.at_hand_id = None
        if sent.mode is not self.mode:
            # The field was lent in the meantime; what was stored is the note that waits.
            self._hold(replace(self.draft, aside=_after(sent.text, self.draft.aside)))
        elif self.mode is Mode.NOTE:
            self._hold(replace(self.draft, text=_after(sent.text, self.draft.text)))
            self.text_replaced.emit(self.draft.text)
        else:
            self._give_back()
        self.saved.emit(command)
        if self._next is not None:
            (starred, parked), self._next = self._next, None
            self.save(starred, parked)

    @Slot(object, object)
    def _take_refused(self, command: c.Command, fault: Fault) -> None:
        if self._sent is not None and self._sent.command is command:
            self._sent = self._next = None
            self._waits = isinstance(fault, StoreTrouble)
            self.refused.emit(fault)

    @Slot(object)
    def _forget(self, _opened: object) -> None:
        """The store was opened anew, so its draft counts and not ours."""
        self._evening_id = ""

    @Slot(object, object)
    def _take_evening(self, after: Evening, _before: object) -> None:
        if after.id != self._evening_id:
            self._evening_id = after.id
            self.draft = _taken_up(after)
            self.at_hand_id = None
            self.text_replaced.emit(self.draft.text)
        if self.at_hand_id is not None and after.quote(self.at_hand_id) is None:
            self.at_hand_id = None
        self.changed.emit()

    def _lend(self, mode: Mode, target: str, text: str) -> None:
        if self.mode is not Mode.NOTE and self.draft.text not in ("", self._lent):
            self.refused.emit(NotPossible("field_in_use"))
            return
        self._lent = text
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


def _taken_up(evening: Evening) -> Draft:
    """Return the draft to go on with after a restart. What was stored just before it is not offered a second time.

    Words that differ from the stored ones are kept, as an edit of that quote.
    """
    draft = evening.draft
    if draft.mode in (Mode.MESSAGE, Mode.BEGAN):
        # What was meant for the room or the clock then is only words now.
        draft = replace(draft, mode=Mode.NOTE.value, text=draft.aside or draft.text, aside="")
    stored = evening.quote(draft.id) if draft.id else None
    if stored is None or draft.mode != Mode.NOTE:
        return draft if draft.id else _fresh(draft)
    if stored.text.startswith(clean(draft.text)):
        return _fresh(replace(draft, text=""))
    return _fresh(replace(draft, mode=Mode.EDIT.value, target=stored.id))


def _after(sent: str, text: str) -> str:
    """Return what was typed after the words that are stored now; words that were changed since then all stay."""
    return text.removeprefix(sent)


def _fresh(draft: Draft) -> Draft:
    """Give the next note its id before it is first tried, so that trying again can never double it."""
    return replace(draft, id=str(uuid.uuid4()))
