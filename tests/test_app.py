"""A whole evening through the real window, with nothing but the keyboard: from an empty folder to the record."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from html import unescape
from pathlib import Path

import pytest

from app.live.room.screens import BeamerState
from app.models.agenda.timing import BlockState
from app.models.evening import AnchorKind, Evening, StageMode
from app.models.said.dialogue import Quote, Voice
from app.models.said.summary import KeyPoint, accepted
from app.models.slide import BLACK, Picture
from app.reports.kinds.as_html import to_html
from app.reports.kinds.as_text import to_text
from app.reports.record import record
from tests.driving import DOORS, Driver, stored_evening
from tests.screens import BEAMER, LAPTOP, Screens

VOICE_KEYS = {Voice.PARENT: "F2", Voice.SCHOOL: "F3", Voice.PUPIL: "F4"}
MOST_KEYS = 45
OWN_POINTS = ("Eén vast gezicht voor vragen", "Bel ook als het goed gaat", "Vraag de leerling er eerst bij")


@pytest.fixture
def beamer() -> Iterator[None]:
    """A laptop with a beamer beside it."""
    with Screens() as screens:
        screens.plug(LAPTOP, BEAMER)
        yield


class Host:
    """The hands of one person who hosts and takes notes. Every line here is a key, or words that are typed."""

    def __init__(self, driver: Driver) -> None:
        self.at = driver
        self.said: list[str] = []
        self.voice = Voice.PARENT

    def say(self, text: str, voice: Voice = Voice.PARENT, save: str = "Return") -> None:
        """Note what somebody says; the voice key only when it is another voice than before."""
        if voice is not self.voice:
            self.at.chord(VOICE_KEYS[voice])
            self.voice = voice
        self.at.type(text)
        self.at.chord(save)
        self.said.append(text)

    def quote(self, text: str) -> Quote:
        return next(quote for quote in self.at.evening.quotes if quote.text == text)

    def next_to(self, block: str) -> None:
        """Press PgDn until this block is on, at most as often as there are steps."""
        for _ in range(12):
            if self.at.evening.run.block == block:
                return
            self.at.chord("PgDown")
        raise AssertionError(f"{block} does not come")

    def sees(self, *words: str) -> bool:
        """Whether the beamer shows these words, and the mirror and the window show the same slide."""
        slide = self.at.slide
        assert self.at.app.beamer.slide == slide
        assert self.at.app.workplace.run.summary.mirror._slide == slide
        shown = "\n".join((slide.block, slide.corner, slide.heading, slide.big, *slide.lines, slide.footer))
        return all(word in shown for word in words)


def test_a_whole_evening_is_held_with_the_keyboard_alone(
    beamer: None, drive: Callable[..., Driver], tmp_path: Path
) -> None:
    driver = drive()
    host = Host(driver)
    open_tonight(host)
    fill_in_what_the_school_knows(host)
    walk_in(host)
    welcome_and_introduction(host)
    dialogue(host)
    summary(host)
    catch_up_in_the_break(host)
    tables_and_presentations(host)
    closing(host)
    assert len(host.said) == 60
    held = replace(driver.evening, draft=driver.app.pen.draft)
    driver.stop()
    kept = stored_evening(tmp_path)
    assert kept == held
    everything_is_there(host, kept)


def open_tonight(host: Host) -> None:
    """Tonight is filled in; Enter opens it."""
    host.at.chord("Return")
    evening = host.at.evening
    assert evening.date == evening.local(DOORS).date()
    assert evening.anchor.kind is AnchorKind.START
    assert evening.doors() == DOORS
    assert evening.agenda.total_minutes() == 135
    assert host.at.cursor() is host.at.field


def fill_in_what_the_school_knows(host: Host) -> None:
    """Ctrl+I, then Tab from field to field; the cursor starts in the first gap and ends in the note."""
    host.at.chord("Ctrl+I")
    filled = (
        "De Vlieger",
        "2 en 3",
        "mentoren, COPA",
        "klas H4",
        "4",
        "Ieder kind telt",
        "Een brief",
        "De mentor belt",
    )
    for words in filled:
        host.at.type(words)
        host.at.chord("Tab")
    host.at.chord("Esc")
    details = host.at.evening.details
    assert (details.school, host.at.evening.groups, details.next_steps) == ("De Vlieger", 4, "Een brief")
    assert host.at.cursor() is host.at.field


def walk_in(host: Host) -> None:
    """Four minutes late; the first words are noted before and during the walk-in."""
    driver = host.at
    host.say("Fijn dat dit er is")
    assert host.quote("Fijn dat dit er is").block == "inloop"
    driver.pass_time(240)
    assert driver.app.workplace.run.catch_up.isVisible()
    driver.chord("PgDown")
    assert driver.evening.run.block == "inloop"
    assert driver.app.projector.state is BeamerState.FULL
    assert host.sees("Welkom", "We starten om 19.15"), "late guests do not move the promise"
    host.say("Waar kan de jas?", Voice.PUPIL)
    driver.pass_time(15 * 60)


def welcome_and_introduction(host: Host) -> None:
    driver = host.at
    host.next_to("introductie")
    host.say("Eindelijk eens alle ouders bij elkaar", Voice.SCHOOL)
    for words in ("Zo denken wij erover", "Wie zijn er vanavond?", "Wat gaan we doen?", "Onze afspraken"):
        driver.chord("PgDown")
        assert host.sees(words)
    assert "Noem geen namen" in driver.slide.lines
    driver.pass_time(5 * 60)
    host.next_to("inleiding")
    host.say("O ja, dat hoor ik thuis ook", Voice.PARENT)
    driver.chord("PgDown", 2)
    assert driver.slide.picture is Picture.TRIANGLE
    driver.chord("PgUp")
    assert driver.slide.picture is Picture.NONE
    driver.chord("PgDown", 3)
    assert host.sees("We starten hier")
    driver.chord("PgDown")
    assert driver.slide.picture is Picture.ARENA
    driver.pass_time(5 * 60)


def dialogue(host: Host) -> None:
    """Forty-five quotes under seven prompts, and all a note-taker does with them."""
    driver = host.at
    host.next_to("dialoog")
    assert host.sees("open en eerlijk")
    assert driver.slide.ring is not None
    driver.chord("PgDown")
    prompts = driver.evening.prompts
    for number, prompt in enumerate(prompts):
        assert driver.slide.heading == prompt.text
        assert driver.slide.ring is not None
        for place in range(6):
            voice = list(Voice)[place % 3]
            host.say(
                f"vraag {number + 1} antwoord {place + 1}: o ja, zo is het",
                voice,
                "Ctrl+Return" if place < 3 else "Return",
            )
        driver.pass_time(7 * 60 + 20)
        if number == 0:
            mend_and_count(host)
        if number == 1:
            note_under_another_prompt(host)
        if number < len(prompts) - 1:
            driver.chord("PgDown")
    assert driver.evening.run.block == "dialoog"
    show_one_quote(host)
    assert driver.reading.late > 5


def mend_and_count(host: Host) -> None:
    """Up edits the last one, Ctrl+K counts it again, Ctrl+Up and Ctrl+Delete take it away, Ctrl+Z brings it back, Ctrl+Y not."""
    driver = host.at
    last = host.said[-1]
    driver.chord("Up")
    assert driver.field.toPlainText() == last
    driver.chord("End")
    driver.type(", echt")
    driver.chord("Return")
    host.said[-1] = last + ", echt"
    driver.chord("Ctrl+K", 2)
    assert host.quote(last + ", echt").heard == 2
    driver.chord("Ctrl+Up")
    driver.chord("Ctrl+Delete")
    assert last + ", echt" not in [quote.text for quote in driver.evening.quotes]
    driver.chord("Ctrl+Z")
    assert host.quote(last + ", echt").heard == 2
    driver.chord("Ctrl+Z")
    assert host.quote(last + ", echt").heard == 1
    driver.chord("Ctrl+Y")
    assert host.quote(last + ", echt").heard == 2
    assert host.quote(last + ", echt").said_at == driver.evening.quotes[-1].said_at


def note_under_another_prompt(host: Host) -> None:
    """Ctrl+7 puts the note under the seventh prompt; the beamer stays where it is, and Ctrl+G follows again."""
    driver = host.at
    before = driver.slide
    driver.chord("Ctrl+7")
    host.say("partnerschap is ook: samen lachen", Voice.PARENT)
    assert host.quote("partnerschap is ook: samen lachen").prompt == driver.evening.prompts[6].id
    assert driver.slide.heading == before.heading
    host.say("kan de school vroeger open?", save="Ctrl+Shift+Return")
    parked = host.quote("kan de school vroeger open?")
    assert parked.parked
    driver.chord("Ctrl+R")
    driver.type("directie")
    driver.chord("Return")
    assert host.quote(parked.text).owner == "directie"
    driver.chord("Ctrl+G")
    host.say("ik wil graag vaker op school komen")
    assert host.quote("ik wil graag vaker op school komen").prompt == driver.evening.prompts[1].id


def show_one_quote(host: Host) -> None:
    """A quote reaches the beamer by its own chord, and is gone at the next step; black and freeze work on the way."""
    driver = host.at
    driver.chord("Ctrl+B")
    assert driver.slide.quote == host.said[-1]
    driver.chord("F8")
    assert driver.slide == BLACK
    driver.chord("F8")
    assert driver.slide.quote == host.said[-1]
    driver.chord("Ctrl+B")
    assert driver.slide.quote == ""


def summary(host: Host) -> None:
    """From twenty-one starred quotes to seven points, and these on the beamer one by one."""
    driver = host.at
    host.next_to("samenvatting")
    starred = [quote for quote in driver.evening.quotes if quote.starred]
    assert len(starred) == 21
    driver.chord("Ctrl+D")
    starred = [quote for quote in driver.evening.quotes if quote.starred]
    keys = build_seven_points(host)
    points = accepted(driver.evening.points)
    assert len(points) == 7
    assert keys <= MOST_KEYS, f"{keys} keys"
    assert not any(point.is_long for point in points)
    assert {quote for point in points for quote in point.quotes} >= {quote.id for quote in starred[:20]}
    for count in range(1, 8):
        driver.chord("PgDown")
        assert driver.evening.run.block == "samenvatting"
        assert driver.slide.lines == tuple(point.glance for point in points[:count])
    host.say("dat klopt, zo was het", Voice.PARENT)
    driver.pass_time(4 * 60)


def build_seven_points(host: Host) -> int:
    """Link every starred quote to one of four standard points or three of our own; return how many keys it took."""
    driver = host.at
    before = driver.presses
    driver.chord("Ctrl+J")
    for words in OWN_POINTS:
        driver.chord("Ctrl+N")
        driver.chord("Ctrl+A")
        driver.type(words)
        driver.chord("Return")
        driver.chord("Ctrl+J")
        driver.chord("Alt+0")
    while driver.app.pen.choice.at_hand_id is not None:
        driver.chord(f"Alt+{(2, 3, 4, 5)[driver.presses % 4]}")
    return driver.presses - before


def catch_up_in_the_break(host: Host) -> None:
    """Late: shorten what is left. One F12 takes all of it back, and the same key shortens again."""
    driver = host.at
    host.next_to("pauze")
    late = driver.reading.late
    assert late >= 5
    assert driver.app.workplace.run.catch_up.isVisible()
    driver.chord("Ctrl+Shift+I")
    shortened = driver.evening.run.added
    assert {block for block, _ in shortened} >= {"thematafels", "afsluiting"}
    assert "pauze" not in dict(shortened), "people are at the coffee"
    driver.chord("F12")
    assert driver.evening.run.added == ()
    driver.chord("Ctrl+Shift+I")
    assert driver.evening.run.added == shortened
    assert not driver.app.workplace.run.catch_up.isVisible()
    host.say("de koffie is goed", Voice.PUPIL)
    before = end_of_block(driver)
    assert host.sees(f"{before:%H.%M}")
    driver.chord("F9")
    driver.pass_time(60)
    driver.chord("F9")
    driver.chord("Ctrl+=")
    assert timedelta(seconds=120) <= end_of_block(driver) - before <= timedelta(seconds=180)
    assert host.sees(f"{end_of_block(driver):%H.%M}")
    driver.pass_time(6 * 60)


def end_of_block(driver: Driver) -> datetime:
    """Return when the block ends on the clock of the school, rounded up to the minute."""
    current = driver.reading.current
    assert current is not None
    assert current.expected_end is not None
    end = driver.evening.local(current.expected_end + timedelta(seconds=59))
    return end.replace(second=0, microsecond=0)


def tables_and_presentations(host: Host) -> None:
    driver = host.at
    host.next_to("thematafels")
    assert host.sees("Wat kun je doen op onze school?", "4 groepen")
    host.say("aan tafel twee is het stil", Voice.SCHOOL)
    host.say("onze tafel wil meer tijd", Voice.PARENT)
    host.say("wij hebben één idee gekozen", Voice.PUPIL)
    driver.pass_time(24 * 60)
    driver.chord("Shift+PgDown")
    assert driver.evening.run.block == "presentaties"
    for table in range(1, 5):
        assert driver.evening.step is not None
        assert driver.evening.step.table == table
        assert host.sees(f"{table}")
        host.say(f"tafel {table} wil een belmoment", Voice.PARENT)
        driver.pass_time(120)
        driver.chord("PgDown")


def closing(host: Host) -> None:
    driver = host.at
    assert driver.evening.run.block == "afsluiting"
    assert driver.slide.lines == ()
    driver.chord("Alt+Return", 3)
    assert driver.slide.lines == ()
    driver.chord("PgDown", 3)
    assert driver.slide.lines == tuple(taken.words for taken in driver.evening.followup.taken)
    driver.chord("PgDown")
    assert host.sees("Blijf praten en luisteren")
    driver.chord("PgDown")
    assert driver.slide.lines == ("Een brief",)
    driver.chord("Alt+D", 2)
    driver.chord("Alt+U")
    assert [card.label for card in driver.slide.cards] == [
        *["Doen we"] * 2,
        "Zoeken we uit, antwoord vóór di 8 dec",
    ]
    driver.chord("PgDown")
    assert driver.slide.lines == ("De mentor belt",)
    driver.chord("PgDown")
    host.say("komt er een vervolg?", Voice.PARENT)
    assert host.quote("komt er een vervolg?").parked
    driver.chord("Ctrl+E")
    driver.type("Vergeet je jas niet")
    driver.chord("Return")
    assert driver.slide.message == "Vergeet je jas niet"
    driver.pass_time(61)
    assert driver.slide.message == ""
    driver.chord("PgDown")
    for word in ("fijn", "4: 20"):
        driver.note(word)
    assert len(driver.evening.exits) == 21
    driver.chord("PgDown")
    host.say("dankjewel, het was fijn", Voice.PUPIL)
    driver.pass_time(5 * 60)
    driver.chord("Ctrl+Shift+End")
    driver.chord("Ctrl+Shift+End")  # it asks first
    assert driver.evening.run.closed_at is not None
    record = driver.app.workplace.record
    assert record.isVisible()
    assert driver.cursor() is record.text
    for words in host.said:
        assert words in record.text.toPlainText()


def everything_is_there(host: Host, kept: Evening) -> None:
    assert sorted(quote.text for quote in kept.quotes) == sorted(host.said)
    assert len({quote.id for quote in kept.quotes}) == 60
    assert sum(quote.parked for quote in kept.quotes) == 2
    assert {point.text for point in accepted(kept.points)} >= set(OWN_POINTS)
    assert kept.stage.mode is StageMode.LIVE
    reading = kept.reading(kept.run.closed_at or DOORS)
    done = [row.id for row in reading.blocks if row.state is BlockState.DONE and kept.agenda.block(row.id).runs]
    assert done == [block.id for block in kept.agenda.running_blocks()]
    assert len(done) == 9
    doc = record(kept, kept.date)
    text, html = to_text(doc), unescape(to_html(doc))
    for words in host.said:
        assert words in text
        assert words in html
    unaccepted = [point for point in kept.points if not point.accepted]
    assert unaccepted
    assert not any(is_listed(point, text) for point in unaccepted)


def is_listed(point: KeyPoint, text: str) -> bool:
    return any(line.startswith(f"- {point.text}") for line in text.splitlines())


def test_the_check_of_the_record_sees_a_quote_that_is_missing(driver: Driver, tmp_path: Path) -> None:
    """A planted fault: one quote that was said is not in the file."""
    driver.create()
    host = Host(driver)
    host.say("dit is bewaard")
    host.said.append("dit is kwijt")
    driver.stop()
    with pytest.raises(AssertionError):
        everything_is_there(host, stored_evening(tmp_path))
