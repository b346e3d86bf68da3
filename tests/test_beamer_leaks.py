"""Nothing private on the beamer: whatever is not released changes neither its slide nor a single pixel."""

import random
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from app.live.room import room as room_module
from app.models.agenda import run as runs
from app.models.agenda.agenda import Agenda, Block, BlockKind, Step
from app.models.agenda.run import Run
from app.models.evening import Evening, Stage, StageMode
from app.models.followup.followup import Action, ActionState, Followup, Update
from app.models.followup.publications import Debrief, Length, OwnText, Publication
from app.models.said.dialogue import Draft, Quote, Voice
from app.models.said.summary import KeyPoint
from app.models.seats.tables import Seat, Seating, Table
from app.models.slide import Slide, SlideCard
from app.services.commands import commands as c
from app.services.handlers import undo
from app.views.beamer.window import BeamerWindow
from app.wording.key_table import CONTRACT
from tests.driving import DOORS, Driver, TestSource, Wall, evening_at
from tests.people_unseen import THEMES, random_seating, with_other_people
from tests.screens import BEAMER, LAPTOP, Screens

pytestmark = pytest.mark.usefixtures("undrawn")

STATES = 300
PAINTED = 30
CANARY = "KANARIE"

# Two evenings that differ only in what the room may not see


def random_evening(chance: random.Random) -> tuple[Evening, TestSource]:
    """Return an evening at a moment of its own, with something released, and a clock that stands there."""
    evening = evening_at(
        "inloop", quotes=0, school="De Vlieger", groups=chance.choice([None, 1, 4]), next_steps="Een brief"
    )
    source = TestSource()
    run = runs.start(Run(), evening.agenda, DOORS)
    for block in evening.agenda.running_blocks()[1 : chance.randrange(1, 10)]:
        source.move(chance.randrange(60, 2_000))
        run = runs.go_to(run, evening.agenda, block.id, source.wall())
    here = evening.agenda.block(run.block or "")
    run = replace(run, step=chance.randrange(max(1, len(evening.steps(here)))))
    source.move(chance.randrange(0, 3_000))
    points = tuple(replace(point, accepted=chance.random() < 0.4) for point in evening.points)
    on = [point.id for point in points if point.accepted]
    shown = Quote("shown", "dialoog", evening.prompts[0].id, Voice.PARENT, "dit mag de zaal zien", DOORS)
    stage = Stage(
        chance.choice([StageMode.LIVE] * 6 + [StageMode.FREEZE, StageMode.BLACK]),
        released=tuple(on[: chance.randrange(len(on) + 1)]),
        quote=chance.choice([None, None, "shown"]),
        message=chance.choice(["", "Vergeet je jas niet"]),
        message_until=source.wall() + timedelta(seconds=chance.choice([-10, 30])),
    )
    if chance.random() < 0.1:
        run = runs.close(run, source.wall())
    evening = replace(evening, run=run, stage=stage, points=points, quotes=(shown,))
    return replace(evening, themes=THEMES, seating=random_seating(chance)), source


def with_other_secrets(evening: Evening, chance: random.Random, word: str) -> Evening:
    """Return the same evening for the room, with other private words, counts, marks and order behind it."""
    shown = evening.quotes[0]
    voices = list(Voice)
    quotes = [
        Quote(
            f"{word}{number}",
            chance.choice(["dialoog", "pauze"]),
            chance.choice([None, *(prompt.id for prompt in evening.prompts)]),
            chance.choice(voices),
            f"{word} gezegd {number}",
            DOORS,
            chance.random() < 0.5,
            chance.randrange(9),
            chance.random() < 0.3,
            f"{word} rol",
        )
        for number in range(chance.randrange(12))
    ]
    shown = replace(shown, voice=chance.choice(voices), heard=chance.randrange(9), starred=chance.random() < 0.5)
    quotes.insert(chance.randrange(len(quotes) + 1), replace(shown, prompt=None, said_at=DOORS + timedelta(hours=1)))
    return replace(
        with_other_people(evening, chance, word),
        quotes=tuple(quotes),
        points=tuple(private_point(evening, point, chance, word) for point in evening.points),
        agenda=Agenda(tuple(private_block(block, word) for block in evening.agenda.blocks)),
        prompts=tuple(replace(prompt, label=f"{word} kort") for prompt in evening.prompts),
        draft=Draft(f"{word} id", f"{word} getypt", chance.choice(voices), None, False, "note", "", f"{word} wacht"),
        details=replace(evening.details, catering=f"{word} koffie"),
        followup=private_followup(evening.followup, word),
        created_at=DOORS - timedelta(days=chance.randrange(9)),
    )


def private_followup(followup: Followup, word: str) -> Followup:
    """What is promised, told and said among the team is private; the answers and what is taken along have keys of their own."""
    update = Update(f"{word} bericht", DOORS.date(), f"{word} gebeurd", ActionState.BUSY, f"{word} brief")
    action = Action(f"{word} actie", f"{word} doen", f"{word} wie", DOORS.date(), f"{word} merkt u", updates=(update,))
    letter = Publication(f"{word} brief", Length.BRIEF, DOORS.date(), f"{word} rol", f"{word} merk", f"{word} tekst")
    return replace(
        followup,
        actions=(action,),
        own_texts=(OwnText("brief:said", f"{word} eigen", f"{word} eerder"),),
        publications=(replace(letter, through=f"{word} app", kept=f"{word}.docx", file=f"{word} bestand"),),
        debrief=Debrief(f"{word} viel op", f"{word} gemist", f"{word} anders"),
    )


def private_point(evening: Evening, point: KeyPoint, chance: random.Random, word: str) -> KeyPoint:
    """What stands behind a point is private; its words too, until it is switched on and, in the summary, released."""
    behind = tuple(f"{word}{number}" for number in range(chance.randrange(4)))
    in_summary = evening.block is not None and evening.block.kind is BlockKind.SUMMARY
    secret = not point.accepted or (in_summary and point.id not in evening.stage.released)
    return replace(point, text=f"{word} punt {chance.random()}" if secret else point.text, quotes=behind)


def private_block(block: Block, word: str) -> Block:
    return replace(
        block,
        goal=f"{word} doel",
        remark=f"{word} opmerking",
        who=f"{word} wie",
        minimum=min(block.minimum, 1),
        steps=tuple(private_step(step, word) for step in block.steps),
    )


def private_step(step: Step, word: str) -> Step:
    return replace(step, title=f"{word} stap", who=f"{word} wie", cues=(f"{word} zeg dit", f"{word} en dat"))


def pairs(count: int) -> Iterator[tuple[Slide, Slide, Slide]]:
    """Yield what the room sees of two evenings with other secrets, and of one of them with the secrets of the other
    put in afterwards, as when somebody types while the slide stands."""
    for seed in range(count):
        chance = random.Random(seed)
        evening, source = random_evening(chance)
        one, two = (with_other_secrets(evening, chance, word) for word in ("AAA", "Bbb"))
        wall = Wall(source)
        before = wall.show(one)
        after = wall.show(two)
        yield before, Wall(source).show(two), after


def the_slides_are_the_same(count: int = STATES) -> set[Slide]:
    seen = set()
    for one, two, later in pairs(count):
        assert one == two == later
        assert "AAA" not in repr(one)
        seen.add(one)
    return seen


def test_what_is_private_changes_nothing_on_the_slide(qapp: QApplication) -> None:
    seen = the_slides_are_the_same()
    assert len(seen) > STATES // 3, "the states are not all alike"
    assert any(slide.quote for slide in seen)
    assert any(slide.message for slide in seen)
    assert any(slide.black for slide in seen)
    assert any(slide.numbered and slide.lines for slide in seen)
    assert any(slide.cards for slide in seen)
    assert any(slide.theme for slide in seen)


def picture(window: QWidget) -> QImage:
    return window.grab().toImage()


def the_pixels_are_the_same(count: int = PAINTED) -> None:
    one_window, two_window = BeamerWindow(), BeamerWindow()
    for window in (one_window, two_window):
        window.resize(QSize(960, 540))
    for one, two, _ in pairs(count):
        one_window.show_slide(one)
        two_window.show_slide(two)
        assert picture(one_window) == picture(two_window)


def test_what_is_private_changes_no_pixel(qapp: QApplication) -> None:
    the_pixels_are_the_same()


LEAKS: dict[str, Callable[[Evening, Slide], Slide]] = {
    "draft": lambda evening, slide: replace(slide, footer=evening.draft.text),
    "count": lambda evening, slide: replace(slide, page=len(evening.quotes)),
    "voice": lambda evening, slide: replace(slide, corner=evening.quotes[0].voice.value),
    "cue": lambda evening, slide: replace(slide, lines=evening.step.cues if evening.step else ()),
    "point": lambda evening, slide: replace(slide, lines=tuple(point.text for point in evening.points)),
    "name": lambda evening, slide: replace(slide, lines=tuple(person.name for person in evening.people.listed)),
    "code": lambda evening, slide: replace(slide, cards=cards_of(evening, lambda table: codes_at(evening, table))),
    "role": lambda evening, slide: replace(slide, footer=", ".join({one.role for one in evening.people.listed})),
    "leader": lambda evening, slide: replace(slide, cards=cards_of(evening, lambda table: table.leader)),
    "note-taker": lambda evening, slide: replace(
        slide, theme=", ".join(one.note_taker for one in evening.seating.tables)
    ),
    "wish": lambda evening, slide: replace(slide, lines=tuple(wishes_of(evening))),
    "seats": lambda evening, slide: replace(slide, page=len(evening.seating.seats)),
    "present": lambda evening, slide: replace(slide, first_number=evening.people.came.total),
    "question": lambda evening, slide: replace(slide, lines=evening.themes[0].questions),
}
SEEN_IN_PIXELS = ("draft", "cue", "point", "name", "code", "role", "leader", "note-taker", "wish", "question")


def cards_of(evening: Evening, word: Callable[[Table], str]) -> tuple[SlideCard, ...]:
    return tuple(SlideCard(f"Tafel {table.number}", word(table)) for table in evening.seating.tables)


def codes_at(evening: Evening, table: Table) -> str:
    there = {seat.person for seat in evening.seating.seats if seat.table == table.number}
    return ", ".join(person.code for person in evening.people.listed if person.id in there)


def wishes_of(evening: Evening) -> Iterator[str]:
    return (wish.other for person in evening.people.listed for wish in person.wishes)


@pytest.mark.parametrize("leak", LEAKS)
def test_a_planted_leak_is_seen(qapp: QApplication, monkeypatch: pytest.MonkeyPatch, leak: str) -> None:
    body = room_module._body
    monkeypatch.setattr(room_module, "_body", lambda evening, *rest: LEAKS[leak](evening, body(evening, *rest)))
    with pytest.raises(AssertionError):
        the_slides_are_the_same(40)
    if leak in SEEN_IN_PIXELS:
        with pytest.raises(AssertionError):
            the_pixels_are_the_same()


# Canaries, through the whole app


@pytest.fixture
def beamer() -> Iterator[None]:
    with Screens() as screens:
        screens.plug(LAPTOP, BEAMER)
        yield


def caged(evening: Evening) -> Evening:
    """Return the evening with a canary in everything private."""
    chance = random.Random(1)
    points = tuple(replace(point, accepted=number < 2) for number, point in enumerate(evening.points))
    evening = replace(evening, points=points, quotes=evening_at(quotes=1).quotes, themes=THEMES)
    tables = (Table(1, "taal"), Table(2, "bellen"), Table(3, "taal"))
    evening = replace(evening, seating=Seating(tables, (Seat("someone", 1),)))
    secret = with_other_secrets(evening, chance, CANARY)
    accepted = tuple(
        replace(point, text=f"punt {number}") if point.accepted else point for number, point in enumerate(secret.points)
    )
    return replace(secret, points=accepted)


def words_on(beamer: QWidget) -> list[str]:
    """Return every text of the beamer's window that anybody could read or hear."""
    texts = []
    for widget in (beamer, *beamer.findChildren(QWidget)):
        texts += [widget.windowTitle(), widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
        texts += [widget.statusTip(), widget.whatsThis(), widget.windowIconText(), widget.objectName()]
    return texts


def no_canary_flies(driver: Driver) -> None:
    app = driver.app
    mirror = app.workplace.run.summary.mirror
    assert CANARY not in repr(driver.slide)
    assert CANARY not in repr(app.beamer.slide)
    assert CANARY not in "".join(words_on(app.beamer))
    assert CANARY not in mirror.accessibleName() + mirror.accessibleDescription()
    assert app.beamer.findChildren(QWidget) == []


def the_whole_evening_keeps_its_canaries(driver: Driver) -> None:
    for _ in range(60):
        if driver.evening.run.block == "afsluiting" and driver.evening.run.step == 5:
            break
        driver.type(CANARY)
        driver.pass_time(90)
        no_canary_flies(driver)
        driver.chord("PgDown")
    driver.chord("Ctrl+Shift+End")
    driver.chord("Ctrl+Shift+End")  # it asks first
    no_canary_flies(driver)


def test_no_canary_reaches_the_beamer_on_a_whole_evening(beamer: None, drive: Callable[..., Driver]) -> None:
    driver = drive(caged(evening_at("inloop", groups=3)))
    assert driver.app.beamer.isVisible()
    the_whole_evening_keeps_its_canaries(driver)
    assert driver.evening.run.closed_at is not None
    assert any(CANARY in quote.text for quote in driver.evening.quotes)
    assert CANARY in driver.app.pen.draft.text


@pytest.mark.parametrize("place", ["setToolTip", "setAccessibleDescription", "setWindowTitle"])
def test_a_canary_in_a_tip_or_a_title_is_seen(
    beamer: None, drive: Callable[..., Driver], monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    show = BeamerWindow.show_slide

    def leaky(self: BeamerWindow, slide: Slide) -> None:
        getattr(self, place)(CANARY)
        show(self, slide)

    driver = drive(caged(evening_at("inloop", groups=3)))
    driver.app.workplace.start.setAccessibleDescription(CANARY)
    no_canary_flies(driver)
    leaky(driver.app.beamer, driver.slide)
    with pytest.raises(AssertionError):
        no_canary_flies(driver)


# Windows


def no_other_window(driver: Driver) -> None:
    """Nothing of ours stands anywhere but the desk and the beamer, and nothing waits for an answer."""
    ours = (driver.app.window, driver.app.beamer)
    for widget in QApplication.topLevelWidgets():
        if widget.isVisible():
            assert widget in ours, f"{type(widget).__name__} is a window"
            assert not widget.isModal()
    assert QApplication.activeModalWidget() is None
    assert QApplication.activePopupWidget() is None
    assert not driver.app.window.geometry().intersects(driver.app.beamer.geometry())


def test_no_command_opens_a_window_or_lies_over_the_beamer(beamer: None, drive: Callable[..., Driver]) -> None:
    driver = drive(evening_at())
    for key in CONTRACT:
        if key.command in ("quit", "home"):
            continue
        if key.command == "close_evening":
            driver.go_to("afsluiting")
        for chord in key.chords:
            driver.chord(chord)
            no_other_window(driver)
        if key.command == "close_evening":
            driver.chord("F12")
        driver.app.workplace.take_keyboard()
        driver.field.setFocus()
    driver.chord("Ctrl+H")
    no_other_window(driver)


def test_a_window_that_should_not_be_there_is_seen(beamer: None, drive: Callable[..., Driver]) -> None:
    driver = drive(evening_at())
    stray = QWidget()
    stray.show()
    with pytest.raises(AssertionError, match="QWidget is a window"):
        no_other_window(driver)
    stray.deleteLater()


# What undo must not bring back


def nothing_comes_back(driver: Driver, away: str, back: str) -> None:
    """A quote that went off the beamer stays off, whatever is undone."""
    driver.chord("Ctrl+B")
    assert driver.slide.quote == "gezegd 3"
    for chord in away.split():
        driver.chord(chord)
    assert driver.slide.quote == ""
    for chord in back.split():
        driver.chord(chord)
        assert driver.slide.quote == "", f"{away}, then {back}"


WAYS = (
    ("Ctrl+B", "F12 F12"),
    ("PgDown", "F12 F12"),
    ("F12", "F12"),
    ("PgDown", "PgUp"),
    ("Ctrl+PgDown", "Ctrl+PgUp F12 F12"),
    ("Shift+PgDown", "F12"),
    ("Ctrl+Up Ctrl+Del", "Ctrl+Z"),
    ("Ctrl+Up Ctrl+Del", "Ctrl+Z F12 F12"),
    ("Ctrl+Shift+P", "Ctrl+Shift+P"),
    ("Ctrl+Shift+P", "Ctrl+Z"),
)


@pytest.mark.parametrize(("away", "back"), WAYS)
def test_a_quote_that_is_off_the_beamer_comes_back_by_its_own_key_only(dialogue: Driver, away: str, back: str) -> None:
    nothing_comes_back(dialogue, away, back)


def test_a_quote_that_undo_brings_back_is_seen(dialogue: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    """A planted fault: the way back keeps the quote."""
    monkeypatch.setattr(undo, "unshown", lambda stage: stage)
    with pytest.raises(AssertionError):
        nothing_comes_back(dialogue, "Ctrl+B", "F12 F12")


def test_a_message_is_not_brought_back_by_undo(dialogue: Driver) -> None:
    driver = dialogue
    driver.chord("Ctrl+E")
    driver.type("Auto fout geparkeerd")
    assert driver.slide.message == ""
    driver.chord("Return")
    assert driver.slide.message == "Auto fout geparkeerd"
    driver.chord("Ctrl+E")
    driver.chord("Return")
    assert driver.slide.message == ""
    for _ in range(3):
        driver.chord("F12")
        assert driver.slide.message == ""


def test_a_message_goes_by_itself_and_does_not_return_with_the_next_step(dialogue: Driver) -> None:
    driver = dialogue
    driver.do(c.ShowMessage, text="Over vijf minuten verder", seconds=60)
    driver.pass_time(59)
    assert driver.slide.message
    driver.pass_time(2)
    assert driver.slide.message == ""
    driver.chord("PgDown")
    driver.chord("F12")
    assert driver.slide.message == ""


def test_a_quote_is_shown_without_its_voice_and_is_gone_at_the_next_step(dialogue: Driver) -> None:
    driver = dialogue
    driver.chord("F4")
    driver.note("dit zei een leerling")
    assert driver.slide.quote == ""
    driver.chord("Ctrl+B")
    assert driver.slide.quote == "dit zei een leerling"
    others = [prompt.text for prompt in driver.evening.prompts]
    shown = (driver.slide.block, driver.slide.corner, driver.slide.heading, *driver.slide.lines, driver.slide.footer)
    for voice in Voice:
        assert voice.value not in shown
    assert driver.slide.heading not in others
    driver.chord("PgDown")
    assert driver.slide.quote == ""


def test_a_parked_quote_stays_off_the_beamer(dialogue: Driver) -> None:
    dialogue.type("die ene docent ook weer")
    dialogue.chord("Ctrl+Shift+Return")
    dialogue.chord("Ctrl+B")
    assert dialogue.slide.quote == ""
    assert dialogue.app.workplace.run.bar.status.text()


def test_a_standard_point_that_nobody_accepted_is_never_shown(dialogue: Driver) -> None:
    driver = dialogue
    standard = {point.text for point in driver.evening.points}
    driver.go_to("samenvatting")
    driver.do(c.AcceptPoint, id=driver.evening.points[1].id, accepted=True)
    for _ in range(40):
        others = standard - {driver.evening.points[1].text}
        assert not others & {*driver.slide.lines, driver.slide.heading, driver.slide.footer}
        driver.chord("PgDown")
    assert driver.evening.run.block == "afsluiting"
