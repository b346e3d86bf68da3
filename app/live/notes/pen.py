"""The pen: what the notulist's hand holds, from the first letter until it is stored.

A note leaves the field at Enter and waits in the outbox, where it can be seen until it is stored; one may type on and
enter the next. What was refused stays in the list, so that nothing comes under the hands of who types; the next Enter
tries it again under the same id, and ↑ takes it into the field. Whatever else is in the field, such as an edit, stays
there until it is stored: words that were mended meanwhile stay as a change of the same quote or point, never as new
words.
"""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from app.live.desk.desk import Desk
from app.live.notes import drafts, left_words
from app.live.notes.drafts import taken_up
from app.live.notes.enter_key import EnterKey, Mode, order, place_of
from app.live.notes.exit_box import ExitBox
from app.live.notes.field_edit import FieldEdit
from app.live.notes.held_notes import HeldNotes
from app.live.notes.outbox import Note, Outbox, Way
from app.live.notes.quote_choice import QuoteChoice
from app.live.notes.table_choice import TableChoice
from app.models.agenda.agenda import Block
from app.models.evening import Evening
from app.models.ground.faults import Fault, NotPossible, StoreTrouble
from app.models.ground.words import is_blank
from app.models.said.dialogue import Draft, LeftWords, Prompt, Quote, Voice
from app.models.said.privacy import Fine, mask
from app.models.said.summary import KeyPoint
from app.models.said.wiped import going, less_wiped
from app.services.commands import commands as c
from app.wording.digit_words import AT_TABLES, DigitUse

FROM_FORM = "form"
"""What the field is lent about when the number of a table is asked from within a form."""


class Pen(QObject):
    """Holds the note with its voice and prompt; `choice` has the quote at hand. Says `saved` only when it is stored."""

    changed = Signal()
    text_replaced = Signal(str)
    text_offered = Signal(str)
    """Words to begin with: what is typed comes in their place."""
    saved = Signal(object)
    refused = Signal(object)
    wanted = Signal()
    """The field is lent for something else: the keyboard comes to it, wherever it is."""
    masked = Signal()
    """The stored words of a quote are on their way to be masked."""
    digits_changed = Signal()
    """Ctrl with a digit does something else now."""
    fine_changed = Signal()
    """Other words are underlined from now on."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._outbox = Outbox(desk, self)
        self.choice = QuoteChoice(desk, self._outbox, self)
        self.tables = TableChoice(desk, self)
        self.exits = ExitBox(desk, self)
        self._field_edit = FieldEdit(desk, self)
        self.held = HeldNotes(desk, self)
        self.draft = self._kept = drafts.fresh(Draft())
        self._evening_id = self._title = ""
        self._block: str | None = None
        self._digits: DigitUse | None = None
        self._waits = False
        self._lent = ""
        self.just_left = False
        """Whether a change was left and nothing was entered since: ↑ goes on with it."""

        self.choice.changed.connect(self.changed)
        self.tables.moved.connect(self._tell_digits)
        self.tables.asked.connect(self._leave_number)
        self._outbox.changed.connect(self._take_outbox)
        self._outbox.stored.connect(self.saved)
        self._outbox.refused.connect(self.refused)
        self._field_edit.stored.connect(self._take_stored_edit)
        self._field_edit.refused.connect(self._take_refused_edit)
        desk.opened.connect(self._forget)
        desk.changed.connect(self._take_evening)
        desk.fine_words.changed.connect(self.fine_changed)

    @property
    def fine(self) -> Fine:
        """The words that are not underlined: of these the school said that they point to nobody."""
        return self._desk.fine

    @property
    def mode(self) -> Mode:
        """What Enter will do."""
        return drafts.mode_of(self.draft)

    @property
    def prompt(self) -> str | None:
        """The prompt a note goes under now: one for this note alone, else the host's while following, else one kept."""
        evening = self._desk.evening
        if self.draft.once:
            return self.draft.once_prompt
        if not self.draft.follows:
            return self.draft.prompt
        step = evening.step if evening is not None else None
        return step.prompt if step is not None else None

    @property
    def place(self) -> tuple[Block, Prompt | None] | None:
        """The block and the prompt that a note goes to now; None without an evening."""
        evening = self._desk.evening
        if evening is None:
            return None
        block, prompt = place_of(self.draft, evening, self.prompt)
        return block, evening.prompt(prompt)

    @property
    def table(self) -> int:
        """The number of the table that a note goes to now, as it speaks; 0 when none does."""
        evening = self._desk.evening
        step = evening.step if evening is not None and evening.speaking is not None else None
        return step.table if step is not None else 0

    @property
    def notes(self) -> tuple[Note, ...]:
        """The notes that were entered and are not yet in the evening."""
        return self._outbox.notes

    @property
    def has_waiting_words(self) -> bool:
        """Whether words that were entered are not stored: they are on their way, or were refused."""
        waits = bool(self._outbox.unsaved() or self.exits.holds_any)
        return waits or (self._waits and not is_blank(self.draft.text))

    @property
    def parks(self) -> bool:
        """Whether a plain Enter saves to the parkeerplaats, as it does at the questions of the closing."""
        evening = self._desk.evening
        step = evening.step if evening is not None else None
        return self.mode is Mode.NOTE and not self.draft.once and step is not None and step.parks

    @property
    def takes_exits(self) -> bool:
        """Whether a plain Enter takes a word or a mark that people leave with, without a name."""
        return self.mode is Mode.NOTE and not self.draft.once and self.exits.is_open

    # What is typed

    @Slot(str)
    def write(self, text: str) -> None:
        """Take the text as it stands in the field; it is stored as a draft a moment later."""
        if text != self.draft.text:
            self._hold(replace(self.draft, text=text), redraw=False)

    def set_voice(self, voice: Voice) -> None:
        """Choose whose words come next; it stays until another is chosen."""
        self._hold(replace(self.draft, voice=voice))

    def note_under(self, number: int) -> None:
        """Save the words in the field under this prompt, 1 to 9, or under none with 0; nothing else changes.

        While the field is empty the next note will go there, and only that one. At the theme tables the number is that
        of a table; with an empty field, or in its form, it is chosen. There 0 asks for the number of one from 10.
        """
        evening = self._desk.evening
        if evening is None:
            return
        if self.tables.digits_mean_tables:
            self._note_at(number)
            return
        if number > len(evening.prompts):
            self.refused.emit(NotPossible("no_such_prompt", number=number))
            return
        prompt = evening.prompts[number - 1].id if number else None
        if is_blank(self.draft.text):
            self._hold(drafts.aimed(self.draft, prompt))
        elif self.mode is not Mode.NOTE:
            self.refused.emit(NotPossible("field_in_use"))
        else:
            self.draft = drafts.aimed(self.draft, prompt)
            self.save()
            if self.draft.text:  # refused; the next Enter is an ordinary one
                self._hold(drafts.unaimed(self.draft))

    def _note_at(self, number: int) -> None:
        table = self.tables.numbered(number)
        if table is None and not number and self.tables.go_beyond_digits:
            self._lend(Mode.TABLE, FROM_FORM if self.tables.in_form else "", "")
        elif table is None:
            self.refused.emit(NotPossible("no_such_table", number=number))
        elif self.mode is Mode.TABLE:
            self._hold(replace(self.draft, text=str(number)))
            self._take_table()
        elif self.tables.in_form or is_blank(self.draft.text):
            self.tables.go_to(table.id)
        elif self.mode is not Mode.NOTE:
            self.refused.emit(NotPossible("field_in_use"))
        else:
            self.save(table=table.id)

    @Slot()
    def _leave_number(self) -> None:
        """Give the field back to the note, once another table was gone to than one of which the number is typed."""
        if self.mode is Mode.TABLE:
            self._show(drafts.given_back(self.draft))

    def _take_table(self) -> None:
        """Go to the table of which the number was typed, or save the note that waits there; no number leaves it."""
        number, from_form = self.draft.text.strip(), self.draft.target == FROM_FORM
        if not number:
            self.cancel()
            return
        table = self.tables.written(number)
        if table is None:
            self.refused.emit(NotPossible("no_such_table", number=number))
            return
        self._show(drafts.given_back(self.draft))
        if from_form or is_blank(self.draft.text):
            self.tables.go_to(table.id)
        else:
            self.save(table=table.id)

    @property
    def digits(self) -> DigitUse:
        """What Ctrl with a digit does now."""
        asks = self.mode is Mode.TABLE
        empty = is_blank(self.draft.aside if asks else self.draft.text)
        if not self.tables.digits_mean_tables:
            return DigitUse.NEXT_AT_PROMPT if empty else DigitUse.SAVE_AT_PROMPT
        in_form = self.draft.target == FROM_FORM if asks else self.tables.in_form
        return DigitUse.OPEN_FORM if empty or in_form else DigitUse.SAVE_AT_TABLE

    @property
    def note_waits(self) -> bool:
        """Whether words of a note wait in the field that can be saved at a table."""
        return self.tables.digits_mean_tables and self.mode is Mode.NOTE and not is_blank(self.draft.text)

    @property
    def most_digits(self) -> int:
        """How many questions or tables a digit can be about now; 0 while no evening runs."""
        evening = self._desk.evening
        if evening is None or not evening.run.is_running:
            return 0
        return len(self.tables.tables() if self.digits in AT_TABLES else evening.prompts)

    def follow(self) -> None:
        """Let the prompt of the note follow the host, or keep it where it is; one for a single note is let go."""
        if self.draft.once:
            self._hold(replace(drafts.unaimed(self.draft), follows=True))
        else:
            self._hold(replace(self.draft, follows=not self.draft.follows, prompt=self.prompt))

    @property
    def words_for_room(self) -> str:
        """The words in the field that are masked on their way to the room; empty while they stay on the desk."""
        evening = self._desk.evening
        return drafts.words_for_room(self.draft, evening) if evening is not None else ""

    def mask(self) -> None:
        """Replace the underlined words by a neutral one: in the field, and where that is empty in the quote at hand.

        While the keyboard is in the form of a table it is about the field there.
        """
        if self.tables.in_form:
            if not self.tables.mask(self.fine):
                self.refused.emit(NotPossible("nothing_underlined"))
            return
        quote = self.choice.at_hand() if self.mode is Mode.NOTE and is_blank(self.draft.text) else None
        words = quote.text if quote is not None else self.draft.text
        masked = mask(words, self.fine)
        if quote is not None:
            self.mask_quote(quote)
        elif masked == words:
            self.refused.emit(NotPossible("nothing_underlined"))
        else:
            self._show(replace(self.draft, text=masked))

    def mask_quote(self, quote: Quote) -> None:
        """Replace the underlined words of a quote that is stored."""
        masked = mask(quote.text, self.fine)
        if masked == quote.text:
            self.refused.emit(NotPossible("nothing_underlined"))
        else:
            self._desk.do(c.EditQuote, id=quote.id, text=masked)
            self.masked.emit()

    @Slot(str)
    def allow_word(self, word: str) -> None:
        """Let a word go to the room as it was typed from now on; it is no longer underlined."""
        self._desk.allow_word(word)

    # Other things the field can be used for; the note waits meanwhile

    def edit_last(self) -> None:
        """Go on with a change that was just left; else edit the quote at hand."""
        words = left_words.last(self.draft, self.mode)
        may_go_on = self.mode is not Mode.NOTE or (self.just_left and self.choice.at_hand_id is None)
        if words is not None and may_go_on:
            self._go_on(words)
        elif self.mode is Mode.NOTE:
            self.edit_quote(self.choice.at_hand())

    def _go_on(self, words: LeftWords) -> None:
        if not is_blank(self.draft.text):
            self.refused.emit(NotPossible("field_in_use"))
            return
        self._lent = ""
        self.wanted.emit()
        self._show(left_words.gone_on_with(self.draft, words))

    def edit_quote(self, quote: Quote | None) -> None:
        """Take a quote into the field to change its words; one that was refused comes back as the note it was."""
        if quote is None:
            return
        note = self._outbox.note(quote.id)
        if note is None or note.way is not Way.REFUSED:
            self._lend(Mode.EDIT, quote.id, quote.text)
        elif not self._bring_back(note):
            self.refused.emit(NotPossible("field_in_use"))

    def name_owner(self, quote: Quote | None) -> None:
        """Ask which role answers a parked quote."""
        if quote is not None and quote.parked:
            self._lend(Mode.OWNER, quote.id, quote.owner, offers=True)
        else:
            self.refused.emit(NotPossible("not_parked"))

    def edit_point(self, point: KeyPoint | None) -> None:
        """Take a point of the summary into the field."""
        if point is not None:
            self._lend(Mode.POINT, point.id, point.text)

    def new_point(self, after: str | None) -> None:
        """Write a new point, starting from the quote at hand when that has a star."""
        quote = self.choice.at_hand()
        words = quote.text if quote is not None and quote.starred and self.choice.at_hand_id == quote.id else ""
        self._lend(Mode.NEW_POINT, after or "", words.replace("\n", " "), offers=True)

    def write_message(self) -> None:
        """Write a short message to the room."""
        self._lend(Mode.MESSAGE, "", "")

    def correct_beginning(self) -> None:
        """Ask when the block really began."""
        self._lend(Mode.BEGAN, "", "")

    def write_end(self) -> None:
        """Ask at which clock time the walk-in or the break is to end."""
        evening = self._desk.evening
        if evening is not None and evening.told_end(self._desk.now()) is not None:
            self._lend(Mode.END, "", "")
        else:
            self.refused.emit(NotPossible("no_time_told"))

    def cancel(self) -> bool:
        """Go back to the note that waited; in the note itself let go of what was chosen. Words are never thrown away.

        Tell whether there was anything to leave.
        """
        had = self.mode is not Mode.NOTE or self.draft.once or self.choice.at_hand_id is not None
        if self.mode is Mode.NOTE:
            self.draft = drafts.unaimed(self.draft)
            self.choice.choose(None)
            self._hold(self.draft)
            return had
        came_from_form = self.mode is Mode.TABLE and self.draft.target == FROM_FORM
        note = left_words.put_aside(self.draft, self._lent)
        self.just_left = any(words.id == self.draft.id for words in note.left)
        if self.just_left:
            self.choice.forget()
            self.refused.emit(NotPossible("change_kept"))
        self._show(note)
        if came_from_form:
            self.tables.asked.emit()
        return had

    def wipe(self, wanted: str) -> None:
        """Let go of all that the field and the notes on their way hold of a quote or point whose words go for good."""
        evening = self._desk.evening
        if evening is None:
            return
        gone = going(wanted, (*evening.quotes, *self._outbox.unsaved()), evening.points)
        for note_id in gone.ids:
            self._outbox.take_back(note_id)
        draft = less_wiped(self.draft, gone)
        self.just_left = self.just_left and draft.left == self.draft.left
        self._show(draft if draft.id else drafts.fresh(draft))

    # Enter

    def save(self, starred: bool = False, parked: bool = False, table: str | None = None) -> None:
        """Send what is in the field, after what was refused before; with `table` as said there. Twice does nothing more."""
        evening = self._desk.evening
        if evening is None:
            return
        if self.mode is Mode.TABLE:
            self._take_table()
            return
        self._outbox.catch_missed_answers()
        self._field_edit.catch_missed_answer()
        if self._outbox.send_refused():
            self.changed.emit()
        if is_blank(self.draft.text) and self.mode not in (Mode.MESSAGE, Mode.OWNER):
            return
        if (starred or parked) and self.mode not in (Mode.NOTE, Mode.NEW_POINT):
            self.refused.emit(NotPossible("field_in_use"))
            return
        if self.mode is not Mode.NOTE and self._field_edit.is_out(self.draft):
            return
        if self.takes_exits and not (starred or parked or table):
            self._give_exit()
            return
        key = EnterKey(self.prompt, starred, parked or self.parks, self.choice.at_hand_id, table)
        try:
            command = order(self.draft, evening, key, self._desk.now())
        except Fault as fault:
            self.refused.emit(fault)
            return
        self._send(command)

    def _give_exit(self) -> None:
        try:
            self.exits.give(self.draft.text)
        except NotPossible as fault:
            self.refused.emit(fault)
        else:
            self._empty()

    def _send(self, command: c.Command) -> None:
        if not isinstance(command, c.AddQuote):
            self._field_edit.send(self.draft, command)
            return
        self._outbox.send(command)
        self.choice.forget()
        self._empty()

    def _empty(self) -> None:
        """Be ready for the next words."""
        self._waits = self.just_left = False
        self._show(drafts.fresh(drafts.unaimed(replace(self.draft, text=""))))

    # The answers

    @Slot()
    def _take_outbox(self) -> None:
        self._hold(self.draft)

    def _bring_back(self, note: Note) -> bool:
        """Put the words of a refused note into the field again, if that is free; tell whether it was."""
        if self.mode is not Mode.NOTE or not is_blank(self.draft.text):
            return False
        self._outbox.take_back(note.quote.id)
        draft = self.draft if note.quote.prompt == self.prompt else drafts.aimed(self.draft, note.quote.prompt)
        self._show(replace(draft, id=note.quote.id, text=note.quote.text, voice=note.quote.voice))
        return True

    @Slot(object, object, bool)
    def _take_stored_edit(self, sent: Draft, command: c.Command, again: bool) -> None:
        if drafts.is_about_the_same(self.draft, sent):
            self._waits = False
            self._show(left_words.without(drafts.after_stored(self.draft, sent), sent))
        else:  # it was left while it was on its way
            self._hold(left_words.without_same(self.draft, sent))
        self.saved.emit(command)
        if again:
            self.save()

    @Slot(object)
    def _take_refused_edit(self, fault: Fault) -> None:
        self._waits = isinstance(fault, StoreTrouble)
        self.refused.emit(fault)

    @Slot(object)
    def _forget(self, _opened: object) -> None:
        """The store was opened anew, perhaps with a backup: what the one before did not keep is held for its evening."""
        if self._evening_id:
            self.held.hold(self._evening_id, self._title, self.draft)
            self._evening_id = ""
            self._outbox.clear()
            self.draft = self._kept = drafts.fresh(Draft())
            self.text_replaced.emit("")
        self.held.bring()

    @Slot(object, object)
    def _take_evening(self, after: Evening, before: Evening | None) -> None:
        if after.id != self._evening_id:
            self._take_up(after)
        elif before is not None and before.draft.left != after.draft.left:
            self.draft = left_words.less_forgotten(self.draft, before.draft, after.draft)
        self._outbox.take_evening(after)
        if after.run.block != self._block:
            self._block = after.run.block
            self._leave_number()
            self.draft = drafts.follows_again(self.draft, after)
        self.choice.let_go_of_what_went(after)
        self.just_left = self.just_left and left_words.last_has_its_own(self.draft, after)
        self._hold(self.draft)

    def _take_up(self, opened: Evening) -> None:
        if self._outbox.unsaved():
            self.held.hold(self._evening_id, self._title, self.draft)
        evening = self.held.take(opened)
        self._evening_id, self._title, self._block = evening.id, evening.title, None
        self._field_edit.forget()
        self._waits = self.just_left = False
        self.choice.forget()
        self.draft = self._kept = taken_up(evening)
        if evening is not opened:  # what was held is nowhere else
            self._desk.keep_draft(self.draft, evening.id)
            self._desk.send_draft()
        self._outbox.begin(evening, self.draft.waiting)
        self.text_replaced.emit(self.draft.text)

    def _lend(self, mode: Mode, target: str, text: str, *, offers: bool = False) -> None:
        """Use the field for something else; what was left of the same change before comes back."""
        if self.mode is not Mode.NOTE and self.draft.text not in ("", self._lent):
            self.refused.emit(NotPossible("field_in_use"))
            return
        words = left_words.about(self.draft, mode, target)
        self._lent = text
        self.wanted.emit()
        if words is not None:
            self._show(left_words.gone_on_with(self.draft, words))
        else:
            self._show(drafts.lent(self.draft, mode, target, text), offers=offers)

    def _show(self, draft: Draft, *, offers: bool = False) -> None:
        """Hold another draft, and put its words into the field."""
        self._hold(draft)
        (self.text_offered if offers else self.text_replaced).emit(self.draft.text)

    @Slot()
    def _tell_digits(self) -> None:
        if self._digits is not self.digits:
            self._digits = self.digits
            self.digits_changed.emit()

    def _hold(self, draft: Draft, redraw: bool = True) -> None:
        """Keep the draft with the notes that are on their way; it is stored a moment later if it is another one."""
        self.draft = replace(draft, waiting=self._outbox.unsaved())
        self._tell_digits()
        if self.draft != self._kept and self._evening_id:
            self._kept = self.draft
            self._desk.keep_draft(self.draft, self._evening_id)
        if redraw:
            self.changed.emit()
