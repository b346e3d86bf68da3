"""The actions: what every key and button does, in one table from command to action."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from app.live.desk.desk import Desk
from app.live.harvest.closing_desk import ClosingDesk
from app.live.notes.board import Board
from app.live.notes.pen import Pen
from app.live.notes.quote_rows import listed
from app.models.aftercare.closing_tonight import next_taken
from app.models.agenda.promise import NO_SHIFT, next_time
from app.models.agenda.run import next_block_id
from app.models.evening import Evening, StageMode
from app.models.followup.followup import AnswerKind
from app.models.ground.faults import NotPossible
from app.models.said.dialogue import Mode, Quote, Voice
from app.models.said.privacy import personal_words
from app.services.commands import commands as c
from app.wording.key_table import BY_COMMAND, CONTRACT, Reach

DOUBLED_SECONDS = 0.4


class Actions(QObject):
    """Does what a key of the contract says. What only a window can do is asked of it by `asked`."""

    asked = Signal(str)
    page_asked = Signal(object)
    """The quote on the beamer goes to its next page, which only who draws it can count."""

    wipe_asked = Signal(str, str, str)
    """The words of a quote or point are to go for good: its id, the words, and the command that asked."""

    passed = Signal(str)
    """A key of the desk was pressed while another page is in front, which may have a use for it."""

    refused = Signal(object)

    coming = Signal(str)
    """A command is about to be done: who holds words that belong before it gives them now."""

    def __init__(self, desk: Desk, pen: Pen, board: Board, closing: ClosingDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pen = pen
        self._board = board
        self._closing = closing
        self._last: dict[str, float] = {}
        self._at_desk = True
        self._actions: dict[str, Callable[[], object]] = {
            **self._clock_actions(),
            **self._beamer_actions(),
            **self._note_actions(),
            **self._quote_actions(),
            **self._summary_actions(),
            **self._closing_actions(),
            **self._door_actions(),
            **{key.command: partial(self.asked.emit, key.command) for key in CONTRACT if key.reach is Reach.WINDOW},
        }

    def do(self, command: str) -> None:
        """Do what the command says; a doubled key that counts once is passed over for 400 ms."""
        if not self._may(command):
            self.passed.emit(command)
            return
        if BY_COMMAND[command].once:
            now = self._desk.steady()
            if now - self._last.get(command, -1.0) < DOUBLED_SECONDS:
                return
            self._last[command] = now
        if command == "next_step" and self._is_last_step():
            command = "close_evening"
        self.coming.emit(command)
        self._actions[command]()

    @Slot(str)
    def do_at_hand(self, command: str) -> None:
        """Do with the quote at hand what the key says, whatever stands in the field: who points at a quote means that."""
        deeds = {"edit_last": self._pen.edit_quote, "mask": self._pen.mask_quote}
        if command in deeds:
            self._with_quote(deeds[command])
        else:
            self.do(command)

    def set_at_desk(self, at_desk: bool) -> None:
        """Say whether the desk of a running evening is in front, or another page."""
        self._at_desk = at_desk

    def _may(self, command: str) -> bool:
        """Whether a key means anything here: an evening that is not in sight is left alone."""
        reach, evening = BY_COMMAND[command].reach, self._desk.evening
        if reach in (Reach.WINDOW, Reach.ROOM):
            return True
        if evening is None or self._at_desk or reach is Reach.EVENING:
            return evening is not None
        return reach is Reach.RUNNING and evening.run.block is not None

    @property
    def commands(self) -> frozenset[str]:
        """The commands that can be done here; the others belong to the field in which one types."""
        return frozenset(self._actions)

    def has_words(self) -> bool:
        """Whether there is text in the note field."""
        return bool(self._pen.draft.text)

    def drop(self, block: str) -> None:
        """Leave out a block that was pointed at."""
        self._desk.do(c.SkipBlock, block=block)

    def _clock_actions(self) -> dict[str, Callable[[], object]]:
        do = self._desk.do
        return {
            "next_step": partial(do, c.NextStep),
            "previous_step": partial(do, c.PreviousStep),
            "next_block": partial(do, c.NextBlock),
            "pause": self._pause,
            "minus_1": partial(do, c.AddMinutes, minutes=-1),
            "plus_1": partial(do, c.AddMinutes, minutes=1),
            "plus_5": partial(do, c.AddMinutes, minutes=5),
            "began_at": self._put_right,
            "new_time": self._give_next_time,
            "type_time": self._pen.write_end,
            "undo_clock": partial(do, c.UndoClock),
            "later": partial(do, c.AcceptLater),
            "shorten": partial(do, c.Shorten),
        }

    def _door_actions(self) -> dict[str, Callable[[], object]]:
        do = self._desk.do
        return {
            f"{name}_{voice.value}": partial(do, c.CountIn, voice=voice, by=by)
            for name, by in (("came", 1), ("left", -1))
            for voice in Voice
        }

    def _beamer_actions(self) -> dict[str, Callable[[], object]]:
        return {
            "black": partial(self._turn, StageMode.BLACK),
            "freeze": partial(self._turn, StageMode.FREEZE),
            "next_prompt": partial(self._in_room, partial(self._desk.do, c.TurnPrompt, by=1)),
            "previous_prompt": partial(self._in_room, partial(self._desk.do, c.TurnPrompt, by=-1)),
            "show_quote": partial(self._in_room, self._show_quote),
            "message": partial(self._in_room, self._pen.write_message),
        }

    def _note_actions(self) -> dict[str, Callable[[], object]]:
        pen = self._pen
        return {
            "save_starred": partial(pen.save, starred=True),
            "save_parked": partial(pen.save, parked=True),
            "voice_parent": partial(pen.set_voice, Voice.PARENT),
            "voice_school": partial(pen.set_voice, Voice.SCHOOL),
            "voice_pupil": partial(pen.set_voice, Voice.PUPIL),
            **{f"prompt_{n}": partial(pen.note_under, n) for n in range(10)},
            "follow": pen.follow,
            "mask": pen.mask,
            "fine_word": self._allow_word,
            "last_notes": partial(self.asked.emit, "last_notes"),
            "parked_notes": partial(self.asked.emit, "parked_notes"),
        }

    def _quote_actions(self) -> dict[str, Callable[[], object]]:
        with_quote = self._with_quote
        return {
            "quote_up": partial(self._pen.choice.choose_next, self._listed, -1),
            "quote_down": partial(self._pen.choice.choose_next, self._listed, 1),
            "heard": partial(with_quote, self._hear_again),
            "star": partial(with_quote, self._turn_star),
            "quote_parent": partial(with_quote, partial(self._give_voice, Voice.PARENT)),
            "quote_school": partial(with_quote, partial(self._give_voice, Voice.SCHOOL)),
            "quote_pupil": partial(with_quote, partial(self._give_voice, Voice.PUPIL)),
            "move_quote": partial(with_quote, self._move),
            "park": partial(with_quote, self._park),
            "owner": lambda: self._pen.name_owner(self._pen.choice.at_hand()),
            "delete_quote": partial(self._with_chosen, self._delete),
            "wipe_quote": partial(self._with_chosen, self._ask_to_wipe),
        }

    def _summary_actions(self) -> dict[str, Callable[[], object]]:
        board = self._board
        return {
            **{f"link_{n}": partial(board.link, n) for n in range(10)},
            "next_star": board.take_next_star,
            "point_up": lambda: self._list().choose_by(-1),
            "point_down": lambda: self._list().choose_by(1),
            "point_toggle": lambda: self._list().toggle(),
            "point_edit": self._edit_row,
            "point_new": lambda: self._pen.new_point(board.chosen_id),
            "point_move_up": lambda: self._list().move(-1),
            "point_move_down": lambda: self._list().move(1),
            "point_delete": lambda: self._list().delete(),
            "point_wipe": self._ask_to_wipe_point,
        }

    def _closing_actions(self) -> dict[str, Callable[[], object]]:
        closing = self._closing
        return {
            "show_all": partial(self._in_room, closing.taking.show_all),
            "answer_do": partial(closing.answering.answer, AnswerKind.DO),
            "answer_find_out": partial(closing.answering.answer, AnswerKind.FIND_OUT),
            "answer_dont": partial(closing.answering.answer, AnswerKind.DONT),
        }

    def _list(self) -> Board | ClosingDesk:
        """Return the list that its keys mean now: that of the closing where it has one, else the points."""
        return self._closing if self._closing.has_rows else self._board

    def _edit_row(self) -> None:
        if self._closing.edits:
            self._closing.edit()
        else:
            self._pen.edit_point(self._board.chosen())

    def _is_last_step(self) -> bool:
        """Whether nothing comes after this step: the next key then asks whether the evening is over."""
        evening = self._desk.evening
        block = evening.block if evening is not None else None
        if evening is None or block is None or evening.run.closed_at is not None:
            return False
        last = evening.run.step + 1 >= len(evening.steps(block)) and next_taken(evening) is None
        return last and next_block_id(evening.run, evening.agenda) is None

    def _put_right(self) -> None:
        """Ask when the block began; asked again, and of an evening that is over, show all its times."""
        evening = self._desk.evening
        again = self._at_desk and self._pen.mode is Mode.BEGAN
        if again:
            self._pen.cancel()  # the sheet asks it too
        if again or not self._at_desk or evening is None or evening.run.closed_at is not None:
            self.asked.emit("times")
        else:
            self._pen.correct_beginning()

    def _pause(self) -> None:
        evening = self._desk.evening
        if evening is not None:
            self._desk.do(c.ResumeClock if evening.run.paused_at is not None else c.PauseClock)

    def give_time(self, moment: datetime) -> None:
        """Let the room read another time at which this block ends."""
        self._desk.do(c.EndAt, moment=moment)

    def _give_next_time(self) -> None:
        evening, now = self._desk.evening, self._desk.now()
        told = evening.told_end(now) if evening is not None else None
        shift = evening.run.clock_shift if evening is not None else NO_SHIFT
        self.give_time(next_time(told[1] if told is not None else now, now, shift))

    def _turn(self, mode: StageMode) -> None:
        evening = self._desk.in_room
        if evening is None:
            self.refused.emit(NotPossible("no_evening_open"))
            return
        stage = evening.stage
        back = stage.under if stage.mode is StageMode.BLACK else StageMode.LIVE
        self._desk.do_in_room(c.SetStageMode, mode=back if stage.mode is mode else mode)

    def _in_room(self, deed: Callable[[], object]) -> None:
        """Do what the room is to see, but not with an evening at which the room does not look."""
        evening, in_room = self._desk.evening, self._desk.in_room
        if evening is None or in_room is None or evening.id == in_room.id:
            deed()
        else:
            self.refused.emit(NotPossible("not_in_room", title=in_room.title))

    def _show_quote(self) -> None:
        """Show the quote at hand; when it is on, go to its next page."""
        evening, quote = self._desk.evening, self._pen.choice.at_hand()
        if evening is None or quote is None:
            self.refused.emit(NotPossible("no_quote_at_hand"))
            return
        if evening.stage.quote == quote.id:
            self.page_asked.emit(quote)
        else:
            self._desk.do(c.ShowQuote, quote=quote.id)

    def _allow_word(self) -> None:
        """Let the first underlined word through: in the field, else in the quote at hand, else in the chosen point."""
        if self._pen.tables.in_form:
            self._allow_first(self._pen.tables.typed)
            return
        quote, point = self._pen.choice.at_hand(), self._board.chosen()
        own = point.text if point is not None and not point.standard else ""
        self._allow_first(self._pen.words_for_room, self._pen.draft.text, quote.text if quote is not None else "", own)

    def _allow_first(self, *texts: str) -> None:
        found = next((words for text in texts if (words := personal_words(text, self._pen.fine))), None)
        if found is None:
            self.refused.emit(NotPossible("nothing_underlined"))
        else:
            self._desk.allow_word(found[0])

    def _with_quote(self, deed: Callable[[Quote], object]) -> None:
        quote = self._pen.choice.at_hand()
        if quote is None:
            self.refused.emit(NotPossible("no_quote_at_hand"))
        else:
            deed(quote)

    def _listed(self, evening: Evening) -> tuple[Quote, ...]:
        return listed(evening, self._pen)

    def _hear_again(self, quote: Quote) -> None:
        self._desk.do(c.HearAgain, id=quote.id)

    def _turn_star(self, quote: Quote) -> None:
        self._desk.do(c.StarQuote, id=quote.id, starred=not quote.starred)

    def _give_voice(self, voice: Voice, quote: Quote) -> None:
        self._desk.do(c.SetQuoteVoice, id=quote.id, voice=voice)

    def _move(self, quote: Quote) -> None:
        self._desk.do(c.MoveQuote, id=quote.id, prompt=self._pen.prompt)

    def _park(self, quote: Quote) -> None:
        self._desk.do(c.ParkQuote, id=quote.id, parked=not quote.parked, owner=quote.owner)

    def _with_chosen(self, deed: Callable[[Quote], object]) -> None:
        """Do it with the quote that is seen to be chosen, never with one that only came last."""
        evening, choice = self._desk.evening, self._pen.choice
        quotes = self._listed(evening) if evening is not None and choice.is_in_sight else ()
        chosen = next((quote for quote in quotes if quote.id == choice.at_hand_id), None)
        if chosen is not None:
            deed(chosen)
        else:
            self.refused.emit(NotPossible("no_quote_chosen"))

    def _delete(self, quote: Quote) -> None:
        self._desk.do(c.DeleteQuote, id=quote.id)

    def _ask_to_wipe(self, quote: Quote) -> None:
        self.wipe_asked.emit(quote.id, quote.text, "wipe_quote")

    def _ask_to_wipe_point(self) -> None:
        point = self._board.chosen_in_sight()
        if point is not None:
            self.wipe_asked.emit(point.id, point.text, "point_wipe")

    @Slot(str)
    def wipe(self, wanted: str) -> None:
        """Take the words of a quote or point away for good: out of the field and what waits, then out of the store."""
        self._pen.wipe(wanted)
        self._desk.do(c.WipeWords, id=wanted)
