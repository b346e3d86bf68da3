"""No name on the wall: nothing the app itself underlines reaches a slide, whatever is typed, shown, frozen or undone."""

import random
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from app.live.room import frozen_view
from app.live.room import room as room_module
from app.models.aftercare.closing_tonight import offered
from app.models.evening import Evening, Stage, StageMode
from app.models.ground.faults import NotPossible
from app.models.said.dialogue import Quote, Voice
from app.models.said.privacy import NONE_FINE, Fine, folded, personal_spans
from app.models.said.summary import KeyPoint
from app.models.slide import Slide
from app.services.commands import commands as c
from app.services.writer.books import Books
from tests.driving import DOORS, TestSource, Wall, evening_at

pytestmark = pytest.mark.usefixtures("qapp")

PIECES = (
    *("de", "juf", "meneer", "van der", "zei", "in", "klas", "2B", "3hv2", "Noor", "Bakker", "Aula", "dyslexie"),
    *("noor@school.nl", "06-12345678", "06 12 34 56 78", "123456789", "123.456.789", "é", "👍", "\n", ".", ":", ","),
)
SECRET = "Kanarie"
MESSAGE = "let op"
SEEDS, STEPS = 10, 24
SCHOOL = "De Vlieger"


def words(chance: random.Random) -> str:
    """Return a text with a name in it somewhere, glued together in any way."""
    parts = [chance.choice(PIECES) for _ in range(chance.randrange(1, 9))]
    parts.insert(chance.randrange(1, len(parts) + 1), f"met {SECRET}")
    return chance.choice((" ", " ", "")).join(parts)[:75] + f" en {SECRET}"[: chance.randrange(2) * 12]


class Hand:
    """An evening in the books, and the room that looks at it after each command."""

    def __init__(self, folder: Path, chance: random.Random) -> None:
        self.chance = chance
        self.source = TestSource()
        self.wall = Wall(self.source)
        start = evening_at(chance.choice(["dialoog", "samenvatting", "samenvatting"]), quotes=0, school=SCHOOL)
        said = tuple(Quote(f"q{n}", "dialoog", None, Voice.PARENT, words(chance), DOORS) for n in range(4))
        own = tuple(KeyPoint(f"p{n}", words(chance), accepted=n < 3) for n in range(6))
        stage = Stage(
            StageMode.FREEZE,
            released=tuple(point.id for point in own[:3]),
            quote=chance.choice([None, "q0"]),
            message=f"{MESSAGE} met {SECRET}",
            message_until=DOORS + timedelta(seconds=5),
        )
        self.evening = replace(start, quotes=said, points=(*start.points[:2], *own), stage=stage)
        self.books = Books(folder, DOORS)
        self.books.put_evening(self.evening)
        self.wall.show(self.evening)

    def do(self, command: c.Command) -> Slide:
        self.source.move(1)
        command = replace(command, at=self.source.wall())
        with suppress(NotPossible):
            stored = self.books.handle(self.evening, command)
            self.evening = stored.after or self.books.load(self.evening.id) or self.evening
        return self.wall.show(self.evening)

    def command(self) -> c.Command:
        """Return something that a hand at the desk might do."""
        chance, evening, at = self.chance, self.evening, DOORS
        quote, point = f"q{chance.randrange(4)}", chance.choice([point.id for point in evening.points] or [""])
        return chance.choice(
            (
                c.ShowQuote(at, quote),
                c.ShowQuote(at, quote, 1),
                c.ShowQuote(at, chance.choice([quote, None])),
                c.ShowMessage(at, f"{MESSAGE} {words(chance)}"[:80], chance.choice([3, 60])),
                c.ShowMessage(at, ""),
                c.SetStageMode(
                    at, chance.choice([StageMode.FREEZE, StageMode.FREEZE, StageMode.BLACK, StageMode.LIVE])
                ),
                c.SetStageMode(at, StageMode.FREEZE),
                c.EditQuote(at, quote, words(chance)),
                c.DeleteQuote(at, quote),
                c.ParkQuote(at, quote, chance.choice([True, False])),
                c.EditPoint(at, point, words(chance)),
                c.DeletePoint(at, point),
                c.AcceptPoint(at, point, chance.choice([True, False])),
                c.AcceptPoint(at, point, True),
                c.AddPoint(at, KeyPoint(f"n{chance.randrange(99)}", words(chance), accepted=True)),
                c.NextStep(at),
                c.NextStep(at),
                c.PreviousStep(at),
                c.UndoClock(at),
                c.UndoClock(at),
                c.UndoWords(at),
                c.RedoWords(at),
            )
        )


def slides(folder: Path, seed: int, steps: int) -> Iterator[tuple[Hand, Slide | None, Slide]]:
    """Yield what the room sees after each command, with what it saw before where that is held still."""
    hand = Hand(folder, random.Random(seed))
    try:
        for _ in range(steps):
            mode, earlier = hand.evening.stage.mode, hand.wall.room.slide
            slide = hand.do(hand.command())
            yield hand, earlier if mode is hand.evening.stage.mode is StageMode.FREEZE else None, slide
    finally:
        hand.books.close()


def no_name_is_seen(folder: Path, seeds: int, steps: int = STEPS) -> set[str]:
    seen: set[str] = set()
    for seed in range(seeds):
        (folder / str(seed)).mkdir()
        for _, _, slide in slides(folder / str(seed), seed, steps):
            assert SECRET not in repr(slide)
            for text in (slide.quote, slide.message):
                assert personal_spans(text) == ()
            seen |= {name for name in ("quote", "message", "numbered", "black") if getattr(slide, name)}
    return seen


def test_nothing_that_is_underlined_ever_reaches_a_slide(tmp_path: Path) -> None:
    assert no_name_is_seen(tmp_path, SEEDS) == {"quote", "message", "numbered", "black"}


@pytest.mark.parametrize("place", ["quote", "message", "point"])
def test_a_name_that_slips_through_is_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str) -> None:
    """A planted fault: one of the three goes to the room as it was typed."""
    asked = room_module.mask

    def leaky(text: str, fine: Fine = NONE_FINE) -> str:
        is_message = text.startswith(MESSAGE)
        return text if is_message is (place == "message") else asked(text, fine)

    if place == "point":
        monkeypatch.setattr(room_module, "for_room", lambda point, _fine: point.text)
    else:
        monkeypatch.setattr(room_module, "mask", leaky)
    with pytest.raises(AssertionError):
        no_name_is_seen(tmp_path, SEEDS)


# Withdrawal wins over freeze


def withdrawn_stays_away(folder: Path, seeds: int, steps: int = STEPS) -> int:
    """Count the looks at a frozen picture with something in it that can be withdrawn."""
    looks = 0
    for seed in range(seeds):
        (folder / str(seed)).mkdir()
        for hand, earlier, slide in slides(folder / str(seed), seed, steps):
            evening, now = hand.evening, hand.source.wall()
            if earlier is not None:
                assert_no_more_than_was(earlier, slide)
                assert_all_still_stands(evening, slide)
                if slide.message:
                    assert evening.stage.message_until is not None
                    assert now < evening.stage.message_until
                looks += bool(slide.quote or slide.message or slide.numbered)
    return looks


def assert_no_more_than_was(earlier: Slide, slide: Slide) -> None:
    """A picture that is held loses what is withdrawn, and gets nothing for it that was not there."""
    assert slide.quote in ("", earlier.quote)
    assert slide.message in ("", earlier.message)
    if not earlier.quote:
        assert set(slide.lines) <= set(earlier.lines)


def assert_all_still_stands(evening: Evening, slide: Slide) -> None:
    shown = {room_module.mask(quote.text) for quote in evening.quotes if not quote.parked}
    assert slide.quote in {"", *shown}
    if slide.numbered:
        assert set(slide.lines) <= {room_module.for_room(p, frozenset()) for p in evening.points if p.accepted}


def test_what_is_withdrawn_leaves_a_frozen_picture_and_does_not_come_back(tmp_path: Path) -> None:
    assert withdrawn_stays_away(tmp_path, SEEDS) > 40


@pytest.mark.parametrize("fault", ["_went", "_as_now", "still_shown"])
def test_a_withdrawal_that_freeze_overrules_is_seen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: str
) -> None:
    """A planted fault: quotes, points or messages stay as long as the picture is held."""
    stay = {"_went": lambda *_: False, "_as_now": lambda point, _: point, "still_shown": lambda *_: True}[fault]
    monkeypatch.setattr(frozen_view, fault, stay)
    with pytest.raises(AssertionError):
        withdrawn_stays_away(tmp_path, SEEDS)


# What goes as typed


def shown(evening: Evening, fine: tuple[tuple[str, str], ...] = ()) -> Slide:
    wall = Wall(TestSource())
    wall.desk.fine_words.keep(fine)
    return wall.show(evening)


def with_quote(text: str, **details: object) -> Evening:
    evening = evening_at(quotes=1, **details)
    [quote] = evening.quotes
    return replace(evening, quotes=(replace(quote, text=text),), stage=replace(evening.stage, quote="q0"))


def test_a_quote_goes_to_the_room_with_its_underlined_words_masked_and_is_stored_as_it_was_typed() -> None:
    evening = with_quote("Volgens juf Anna is Noor Bakker uit 2B te laat")
    assert shown(evening).quote == "Volgens juf [naam] is [naam] uit [klas] te laat"
    assert evening.quotes[0].text == "Volgens juf Anna is Noor Bakker uit 2B te laat"


def test_a_word_that_is_fine_goes_as_it_was_typed_at_its_own_school_only() -> None:
    evening = with_quote("Wij staan in de Aula met Noor", school=SCHOOL)
    fine = ((folded(SCHOOL), "aula"),)
    assert shown(evening).quote == "Wij staan in de [naam] met [naam]"
    assert shown(evening, fine).quote == "Wij staan in de Aula met [naam]"
    elsewhere = replace(evening, details=replace(evening.details, school="De Meeuw"))
    assert shown(elsewhere, fine).quote == "Wij staan in de [naam] met [naam]"


def test_what_the_school_prepared_goes_as_it_was_written() -> None:
    evening = evening_at("afsluiting", quotes=0, school="bij Noor", next_steps="wij bellen Noor", contact="bel Noor op")
    evening = replace(evening, points=(replace(evening.points[0], text="wij danken Noor", short="", accepted=True),))
    taken = offered(evening)
    evening = replace(
        evening,
        followup=replace(evening.followup, taken=taken),
        stage=replace(evening.stage, taken=tuple(one.id for one in taken)),
    )
    seen = []
    block = evening.block
    assert block is not None
    for step in range(len(evening.steps(block))):
        seen.append(repr(shown(replace(evening, run=replace(evening.run, step=step)))))
    for text in ("wij danken Noor", "wij bellen Noor", "bel Noor op"):
        assert any(text in slide for slide in seen)
    titled = replace(evening, title="Avond met Noor", run=replace(evening.run, block=None, stretches=()))
    assert "Avond met Noor" in repr(shown(titled))


def test_a_name_that_is_typed_into_a_standard_point_on_the_evening_is_masked(tmp_path: Path) -> None:
    hand = Hand(tmp_path, random.Random(1))
    try:
        for number, (text, standard) in enumerate((("rust in de klas", True), ("rust voor Noor", False))):
            point = hand.evening.points[number]
            hand.do(c.EditPoint(DOORS, point.id, text))
            assert hand.evening.points[number].standard is standard
        hand.do(c.UndoWords(DOORS))
        assert hand.evening.points[1].standard
    finally:
        hand.books.close()


def test_a_message_whose_time_is_up_leaves_a_frozen_and_a_black_beamer() -> None:
    wall = Wall(TestSource())
    evening = evening_at(quotes=0)
    until = DOORS + timedelta(seconds=60)
    stage = replace(evening.stage, mode=StageMode.FREEZE, message="Auto fout", message_until=until)
    assert wall.show(replace(evening, stage=stage)).message == "Auto fout"
    black = replace(stage, mode=StageMode.BLACK, under=StageMode.FREEZE)
    wall.source.move(61)
    assert wall.show(replace(evening, stage=black)).black
    assert wall.show(replace(evening, stage=stage)).message == ""
    wall.source.move(-30)
    assert wall.show(replace(evening, stage=stage)).message == "", "what went does not come back"
