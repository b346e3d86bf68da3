"""Commands at random, of every kind there is for an evening; some make sense, some do not, and some are hostile."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from random import Random

from app.models.agenda.agenda import Block, BlockKind, Show, Step
from app.models.evening import Anchor, AnchorKind, Details, Evening, StageMode
from app.models.preparation import HostKind, Member, Role, Task, Theme
from app.models.said.dialogue import Draft, Prompt, Quote, Voice
from app.models.said.summary import KeyPoint
from app.models.seats.people import Counts, Person, Wish, WishKind
from app.models.seats.tables import Table
from app.services.commands import commands as c

Maker = Callable[[Evening, Random, datetime], c.Command]

TEXTS = ("Taal", "Rust in de klas", "", " ", "\u200b\u200d", "x" * 121, "x" * 2_001, "a\nb\t\x00c", "\ud800", "{wat}")
IDS = ("1", "2", "3", "4", "dialoog", "", "x" * 300, "a\x00b", "\ud800")
NUMBERS = (0, 1, 2, 5, -1, 39, 41, 1_001, 10_001, 1_000_001)
DAYS = (date(2026, 12, 1), date(2027, 3, 28), date(1, 1, 1), date(9999, 12, 31))
TIMES = (time(0), time(2, 30), time(19, 30), time(23, 59))


def _text(r: Random) -> str:
    return r.choice(TEXTS)


def _id(r: Random) -> str:
    return r.choice(IDS)


def _number(r: Random) -> int:
    return r.choice(NUMBERS)


def _way(r: Random) -> int:
    return r.choice((-1, 1))


def _yes(r: Random) -> bool:
    return r.choice((True, False))


def _block_id(e: Evening, r: Random) -> str:
    return r.choice((*(block.id for block in e.agenda.blocks), "weg"))


def _prompt_id(e: Evening, r: Random) -> str:
    return r.choice((*(prompt.id for prompt in e.prompts), "weg"))


def _maybe_prompt(e: Evening, r: Random) -> str | None:
    return _prompt_id(e, r) if _yes(r) else None


def _quote_id(e: Evening, r: Random) -> str:
    return r.choice((*(quote.id for quote in e.quotes), "weg"))


def _point_id(e: Evening, r: Random) -> str:
    return r.choice((*(point.id for point in e.points), "weg"))


def _person_id(e: Evening, r: Random) -> str:
    return r.choice((*(person.id for person in e.people.known()[:12]), "weg"))


def _step(e: Evening, r: Random) -> Step:
    prompt = _maybe_prompt(e, r)
    show = r.choice((Show.PROMPT, Show.LINES, Show.POINTS))
    cues = (_text(r),) * r.choice((0, 1, 31))
    return Step(_id(r), _text(r), cues, show, _text(r), (_text(r),), prompt=prompt)


def _block(e: Evening, r: Random, block_id: str) -> Block:
    steps = tuple(_step(e, r) for _ in range(r.choice((0, 1, 2))))
    parent = r.choice((None, _block_id(e, r)))
    pinned = r.choice((None, time(20)))
    kind = r.choice(list(BlockKind))
    return Block(
        block_id, kind, _text(r), _number(r), _number(r), parent, _text(r), _text(r), steps=steps, pinned=pinned
    )


def _changed_block(e: Evening, r: Random) -> Block:
    block = r.choice(e.agenda.blocks)
    steps = list(block.steps)
    if steps and _yes(r):
        del steps[r.randrange(len(steps))]
    if _yes(r):
        steps.insert(0, _step(e, r))
    return replace(block, minutes=r.choice((block.minutes, 1, 10, 0, 1_500)), steps=tuple(steps))


def _person(r: Random) -> Person:
    wishes = (Wish(r.choice(list(WishKind)), r.choice((_id(r), _text(r))), _number(r)),) * r.choice((0, 1, 21))
    code = r.choice((_id(r), _text(r)))
    voice = r.choice(list(Voice))
    return Person(_id(r), code, voice, _text(r), _text(r), _text(r), _text(r), _text(r), _yes(r), wishes)


def _few(r: Random) -> Counts:
    return Counts(r.randint(0, 9), r.randint(0, 9), r.choice((0, 1, _number(r))))


def _quote(e: Evening, r: Random, t: datetime) -> Quote:
    voice = r.choice(list(Voice))
    return Quote(f"q{r.randint(1, 5)}", _block_id(e, r), _maybe_prompt(e, r), voice, "Dat is lastig.", t)


PLAN: tuple[Maker, ...] = (
    lambda e, r, t: c.SetHead(t, _text(r), r.choice(DAYS), Anchor(r.choice(list(AnchorKind)), r.choice(TIMES))),
    lambda e, r, t: c.SetDetails(t, Details(_text(r)), r.choice((None, _number(r)))),
    lambda e, r, t: c.PlanTightly(t, e.date - timedelta(days=r.randint(-3, 40))),
    lambda e, r, t: c.PutTask(t, Task(_id(r), _text(r), _text(r), _text(r), r.choice((None, _number(r))))),
    lambda e, r, t: c.DropTask(t, r.choice(("weg", *(task.id for task in e.plan.tasks)))),
    lambda e, r, t: c.MoveTask(t, r.choice(("weg", *(task.id for task in e.plan.tasks))), _way(r)),
    lambda e, r, t: c.PutMember(t, Member(_id(r), _text(r), _text(r))),
    lambda e, r, t: c.DropMember(t, _id(r)),
    lambda e, r, t: c.SetHost(t, r.choice(list(HostKind))),
    lambda e, r, t: c.PutRole(t, Role(r.choice((_id(r), *(role.id for role in e.plan.roles))), _text(r), _text(r))),
    lambda e, r, t: c.DropRole(t, r.choice(("weg", *(role.id for role in e.plan.roles)))),
    lambda e, r, t: c.SetArrangements(t, _text(r), _text(r), _text(r)),
    lambda e, r, t: c.SetTexts(t, _text(r), _text(r)),
    lambda e, r, t: c.SetSight(t, _number(r), _number(r)),
    lambda e, r, t: c.PutTheme(t, Theme(_id(r), _text(r), (_text(r),) * r.choice((0, 1, 31)))),
    lambda e, r, t: c.DropTheme(t, _id(r)),
    lambda e, r, t: c.MoveTheme(t, _id(r), _way(r)),
    lambda e, r, t: c.PutPrompt(t, Prompt(r.choice((_id(r), _prompt_id(e, r))), _text(r), _text(r))),
    lambda e, r, t: c.DropPrompt(t, _prompt_id(e, r), _maybe_prompt(e, r)),
    lambda e, r, t: c.MovePrompt(t, _prompt_id(e, r), _way(r)),
    lambda e, r, t: c.PutBlock(t, _changed_block(e, r)),
    lambda e, r, t: c.PutBlock(t, _block(e, r, _block_id(e, r))),
    lambda e, r, t: c.InsertBlock(t, _block(e, r, _id(r)), r.choice((None, _block_id(e, r)))),
    lambda e, r, t: c.InsertBlock(t, Block(_id(r), BlockKind.OTHER, "Muziek", 10, 5), _block_id(e, r)),
    lambda e, r, t: c.SplitBlock(t, _block_id(e, r), r.randint(-1, 46), _id(r)),
    lambda e, r, t: c.SplitBlock(t, "dialoog", r.randint(1, 44), _id(r)),
    lambda e, r, t: c.MoveBlock(t, _block_id(e, r), _way(r)),
    lambda e, r, t: c.DropBlock(t, _block_id(e, r)),
    lambda e, r, t: c.DropBlock(t, _block_id(e, r)),
    lambda e, r, t: c.ResetBlock(t, _block_id(e, r)),
    lambda e, r, t: c.SetExpected(t, _few(r)),
    lambda e, r, t: c.CountIn(t, r.choice(list(Voice)), _way(r)),
    lambda e, r, t: c.PutPerson(t, _person(r)),
    lambda e, r, t: c.DropPerson(t, _person_id(e, r)),
    lambda e, r, t: c.TickPerson(t, _person_id(e, r), _yes(r)),
    lambda e, r, t: c.ImportPeople(t, tuple(_person(r) for _ in range(r.randint(0, 2))), _yes(r)),
    lambda e, r, t: c.DrawTables(t, r.choice((1, 2, 4, 0, 41)), r.choice((1, _number(r)))),
    lambda e, r, t: c.SeatAtTheDoor(t),
    lambda e, r, t: c.MoveSeat(t, _person_id(e, r), _number(r)),
    lambda e, r, t: c.PinSeat(t, _person_id(e, r), _yes(r)),
    lambda e, r, t: c.PutTable(t, Table(_number(r), r.choice((None, _id(r))), _text(r), _text(r))),
)

CLOCK: tuple[Maker, ...] = (
    lambda e, r, t: c.Begin(t),
    lambda e, r, t: c.NextStep(t),
    lambda e, r, t: c.NextStep(t),
    lambda e, r, t: c.NextStep(t),
    lambda e, r, t: c.PreviousStep(t),
    lambda e, r, t: c.NextBlock(t),
    lambda e, r, t: c.GoToBlock(t, _block_id(e, r)),
    lambda e, r, t: c.PauseClock(t),
    lambda e, r, t: c.ResumeClock(t),
    lambda e, r, t: c.AddMinutes(t, r.choice((-30, -5, 5, 121))),
    lambda e, r, t: c.SkipBlock(t, _block_id(e, r)),
    lambda e, r, t: c.SkipBlock(t, _block_id(e, r)),
    lambda e, r, t: c.BeganAt(t, t - timedelta(seconds=r.randint(0, 90))),
    lambda e, r, t: c.EndAt(t, t + timedelta(minutes=r.randint(-5, 125))),
    lambda e, r, t: c.AcceptLater(t),
    lambda e, r, t: c.Shorten(t),
    lambda e, r, t: c.CloseEvening(t),
    lambda e, r, t: c.EndedAt(t, t + timedelta(minutes=r.choice((-9_000, -5, 0, 5))), left_open=r.random() < 0.5),
    lambda e, r, t: c.ReopenEvening(t),
    lambda e, r, t: c.ReopenEvening(t),
    lambda e, r, t: c.SetStageMode(t, r.choice(list(StageMode))),
    lambda e, r, t: c.TurnPrompt(t, _way(r)),
    lambda e, r, t: c.ShowQuote(t, r.choice((None, _quote_id(e, r)))),
)

WORDS: tuple[Maker, ...] = (
    lambda e, r, t: c.AddQuote(t, _quote(e, r, t)),
    lambda e, r, t: c.AddQuote(t, _quote(e, r, t)),
    lambda e, r, t: c.EditQuote(t, _quote_id(e, r), _text(r)),
    lambda e, r, t: c.DeleteQuote(t, _quote_id(e, r)),
    lambda e, r, t: c.StarQuote(t, _quote_id(e, r), _yes(r)),
    lambda e, r, t: c.MoveQuote(t, _quote_id(e, r), _maybe_prompt(e, r)),
    lambda e, r, t: c.ParkQuote(t, _quote_id(e, r), _yes(r), _text(r)),
    lambda e, r, t: c.AddPoint(t, KeyPoint(_id(r), _text(r), accepted=_yes(r))),
    lambda e, r, t: c.AcceptPoint(t, _point_id(e, r), _yes(r)),
    lambda e, r, t: c.DeletePoint(t, _point_id(e, r)),
    lambda e, r, t: c.SaveDraft(t, Draft("d1", _text(r), prompt=_maybe_prompt(e, r), follows=_yes(r))),
)

BACK: tuple[Maker, ...] = (
    lambda e, r, t: c.UndoClock(t),
    lambda e, r, t: c.UndoWords(t),
    lambda e, r, t: c.RedoWords(t),
    lambda e, r, t: c.UndoPlan(t),
    lambda e, r, t: c.RedoPlan(t),
)
