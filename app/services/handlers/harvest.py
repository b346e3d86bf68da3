"""Harvest handlers: the forms of the tables, their turns to speak, and the words people leave with."""

from dataclasses import replace

from app.models.agenda.run import Run
from app.models.evening import Evening
from app.models.ground.faults import NotPossible
from app.models.harvest.exits import LONGEST_EXIT, MARKS, MOST_EXITS, Exit, with_exit, without_exit
from app.models.harvest.harvest import LONGEST_FIELD, FormField, FormVoice, Harvest, with_text, with_voice
from app.models.turns_tonight import presentations
from app.services.commands import commands as c
from app.services.handlers.fitting import at_step
from app.services.handlers.handler import Outcome, handles
from app.services.handlers.texts import filled_line, line


@handles(c.FillIn)
def fill_in(evening: Evening, command: c.FillIn) -> Outcome:
    """Put words in one field of a form. Words that replace others are a step of their own, so that undo has those."""
    form, words = _form(evening, command.table), line(command.text, LONGEST_FIELD)
    filled = _filled(evening, with_text(form, command.field, words), command.field)
    return replace(filled, goes_on=words.startswith(form.text(command.field)))


@handles(c.ChooseVoice)
def choose_voice(evening: Evening, command: c.ChooseVoice) -> Outcome:
    """Choose a voice in a form."""
    return _filled(evening, with_voice(_form(evening, command.table), command.field, command.voice), command.field)


@handles(c.LetSpeak)
def let_speak(evening: Evening, command: c.LetSpeak) -> Outcome:
    """Let a table speak, or not; the one whose turn it is cannot drop out before the next one is on."""
    _must_be_there(evening, command.table)
    if not command.speaks and evening.speaking == command.table:
        raise NotPossible("table_speaks")
    others = tuple(table for table in evening.run.silent if table != command.table)
    silent = others if command.speaks else (*others, command.table)
    after = replace(evening, run=replace(evening.run, silent=silent))
    if command.speaks and command.table not in _had_a_turn(evening):
        after = replace(after, run=replace(after.run, turns=_still_to_come(evening, after, command.table)))
    return _at_same_step(evening, after.run, "speaks_on" if command.speaks else "speaks_off")


@handles(c.MoveTurn)
def move_turn(evening: Evening, command: c.MoveTurn) -> Outcome:
    """Let a table speak earlier or later; a table that had its turn keeps its place."""
    order = list(evening.speaking_order)
    if command.table not in order:
        raise NotPossible("table_gone")
    here, first = order.index(command.table), _first_to_come(evening)
    there = here + command.by
    if not (first <= here and first <= there < len(order)):
        raise NotPossible("at_edge")
    order.insert(there, order.pop(here))
    return _at_same_step(evening, replace(evening.run, turns=tuple(order)), "turn_moved")


@handles(c.AddExit)
def add_exit(evening: Evening, command: c.AddExit) -> Outcome:
    """Keep a word or a mark that people leave with."""
    if command.hands < 1:
        raise NotPossible("exit_hands")
    if len(evening.exits) + command.hands > MOST_EXITS:
        raise NotPossible("too_many_exits", limit=MOST_EXITS)
    one = _checked(command.exit)
    return Outcome(replace(evening, exits=with_exit(evening.exits, one, command.place, command.hands)), "exit_added")


@handles(c.TakeExit)
def take_exit(evening: Evening, command: c.TakeExit) -> Outcome:
    """Take a word or a mark away."""
    exits = without_exit(evening.exits, _checked(command.exit), command.hands)
    if exits is evening.exits:
        raise NotPossible("exit_gone")
    return Outcome(replace(evening, exits=exits), "exit_taken")


@handles(c.MendExit)
def mend_exit(evening: Evening, command: c.MendExit) -> Outcome:
    """Give an answer another word, in its place."""
    if command.exit not in evening.exits:
        raise NotPossible("exit_gone")
    here = evening.exits.index(command.exit)
    mended = _checked(replace(command.exit, word=command.word))
    return Outcome(replace(evening, exits=(*evening.exits[:here], mended, *evening.exits[here + 1 :])), "exit_mended")


def _first_to_come(evening: Evening) -> int:
    """Return the place of the first turn that still comes: those before it had theirs."""
    return evening.speaking_order.index(evening.speaking) + 1 if evening.speaking is not None else 0


def _had_a_turn(evening: Evening) -> set[str]:
    """Return the tables that were on at the presentations."""
    block = presentations(evening)
    on = {mark.step for mark in evening.run.marks if block is not None and mark.block == block.id}
    return {table.id for table in evening.seating.tables if block is not None and block.turn_of(table.id) in on}


def _still_to_come(before: Evening, after: Evening, table: str) -> tuple[str, ...]:
    """Return the turns with a table that comes back last, where its old place was passed already."""
    order, first = after.speaking_order, _first_to_come(before)
    passed = before.speaking_order[:first]
    if not passed or order.index(table) > order.index(passed[-1]):
        return after.run.turns
    return (*(one for one in order if one != table), table)


def _at_same_step(evening: Evening, run: Run, label: str) -> Outcome:
    """The table that speaks goes on, wherever it stands in the order now."""
    step = evening.step
    return Outcome(at_step(replace(evening, run=run), step.id if step is not None else ""), label)


def _checked(one: Exit) -> Exit:
    if one.mark is None:
        return Exit(filled_line(one.word, "exit_empty", LONGEST_EXIT))
    if one.mark not in MARKS:
        raise NotPossible("exit_mark")
    return Exit(line(one.word, LONGEST_EXIT), one.mark)


def _form(evening: Evening, table: str) -> Harvest:
    known = evening.harvest(table)
    if known is None:
        _must_be_there(evening, table)
    return known or Harvest(table)


def _must_be_there(evening: Evening, table: str) -> None:
    if all(one.id != table for one in evening.seating.tables):
        raise NotPossible("table_gone")


def _filled(evening: Evening, form: Harvest, field: FormField | FormVoice) -> Outcome:
    """Put a form in its place among the others. One that became empty is no form any more."""
    others = {one.table: one for one in evening.harvests} | {form.table: form}
    kept = tuple(one for one in others.values() if not one.is_empty)
    number = next((table.number for table in evening.seating.tables if table.id == form.table), 0)
    return Outcome(replace(evening, harvests=kept), "form", {"table": number, "field": field.value})
