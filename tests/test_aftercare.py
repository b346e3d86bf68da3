"""The aftercare through the real window, by keyboard and by mouse: from the end of an evening to a letter ready to send,
and on over three evenings to the next one, which opens with what was promised.

What it takes is counted: keys and clicks beside the words that are typed, and choices beside the one answer for each subject.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from itertools import cycle
from pathlib import Path

import pytest

from app.live.followup.promise_rows import PromiseRows
from app.models.aftercare.subjects import unanswered
from app.models.evening import Details, Evening
from app.models.followup.followup import Action, ActionState, AnswerKind, Followup
from app.models.followup.publications import Length
from app.models.promises.opening import opening_block
from app.services.commands import commands as c
from app.views.prepare.themes.themes_section import ThemesSection
from tests import test_evening_at_tables as hosted
from tests.after_hands import Hands, Keys, Mouse
from tests.aftercare import aftercare_evening
from tests.driving import DOORS, Driver, closed_evening, keep, stored_evening
from tests.views.prepare.preparing import at

pytestmark = pytest.mark.usefixtures("undrawn")

MOST_KEYS, MOST_CHOICES = 400, 25
TODAY = DOORS.date()
ANSWERS = (
    (AnswerKind.DO, "Kaartje {n} per mentor @teamleider 4 dec", "Uw kind brengt een kaartje mee."),
    (AnswerKind.FIND_OUT, "Wat kost een tolk bij elk gesprek?", "20 jan"),
    (AnswerKind.DO, "De mentor belt na {n} gemiste dagen @mentoren 15 jan", "U wordt voor tien uur gebeld."),
    (AnswerKind.DONT, "Het rooster hangt vast aan de bussen.", ""),
)


@contextmanager
def counted(hands: Hands, record: Callable[[str, object], None]) -> Iterator[None]:
    """Count from here to the letter, and keep the counts with the test."""
    before = hands.presses
    yield
    presses = hands.presses - before
    record("presses", presses)
    record("choices", hands.choices)
    print(f"{type(hands).__name__}: {presses} presses, {hands.choices} choices")
    assert presses <= MOST_KEYS
    assert hands.choices <= MOST_CHOICES


def answer_all(hands: Keys | Mouse) -> None:
    """Give every subject its answer, one after the other."""
    driver = hands.at
    for (kind, words, more), left in zip(cycle(ANSWERS), range(len(unanswered(driver.evening)), 0, -1), strict=False):
        assert len(unanswered(driver.evening)) == left
        hands.answer(kind, words.format(n=left), more)
        hands.next_open()
    assert not unanswered(driver.evening)


def to_a_letter(hands: Keys | Mouse, documents: Path) -> None:
    """From the decisions to a letter that was decided on and stands in a file."""
    driver = hands.at
    hands.part(1)
    hands.wait_for_letter()
    hands.decide("teamleider")
    hands.choices += 1
    (letter,) = driver.evening.followup.publications
    assert (letter.length, letter.approver, letter.is_whole) == (Length.BRIEF, "teamleider", True)
    hands.save("docx")
    hands.choices += 1
    driver.wait(lambda: any(documents.rglob("*.docx")))


@pytest.mark.parametrize("kind", [Keys, Mouse])
def test_from_sixty_quotes_to_a_letter_ready_to_send(
    drive: Callable[..., Driver],
    documents: Path,
    record_property: Callable[[str, object], None],
    kind: type[Keys] | type[Mouse],
) -> None:
    driver = drive(aftercare_evening())
    driver.do(c.OpenEvening, id="nazorg-1")
    hands = kind(driver)
    with counted(hands, record_property):
        hands.to_aftercare()
        hands.look_for("drie keer gebeld")
        hands.merge()
        hands.look_for("boete")
        hands.put_behind(2)
        hands.look_for("rustigste")
        hands.make_point("Thuis is het soms rustiger")
        hands.show_all()
        hands.choices += 3
        driver.settle()
        assert [point.text for point in driver.evening.points if point.after] == ["Thuis is het soms rustiger"]
        assert "q3" in driver.evening.points[1].quotes
        assert sum(bool(quote.into) for quote in driver.evening.quotes) == 4
        hands.part(1)
        answer_all(hands)
        to_a_letter(hands, documents)
    hands.say_sent("schoolapp")
    (sent,) = driver.evening.followup.publications
    assert (sent.through, sent.sent_on) == ("schoolapp", TODAY)
    assert "Kaartje 11 per mentor" in sent.document
    driver.stop()
    assert stored_evening(driver.folder, "nazorg-1").followup == driver.evening.followup


def test_from_the_end_of_a_hosted_evening_to_a_letter_ready_to_send(
    drive: Callable[..., Driver], documents: Path, record_property: Callable[[str, object], None]
) -> None:
    driver = drive()
    host = hosted.Keys(driver)
    host.open_tonight()
    host.set_groups(4)
    hosted.up_to_the_tables(host)
    for number in range(1, 5):
        host.fill_in(hosted.form_of(number))
        driver.pass_time(60)
    host.leave_form()
    hosted.present(host, 4)
    hosted.say_goodbye(host)
    hands = Keys(driver)
    with counted(hands, record_property):
        hands.to_aftercare()
        hands.look_for("dialoog")
        hands.make_point("Wat er in de dialoog klonk")
        hands.choices += 1
        hands.part(1)
        answer_all(hands)
        to_a_letter(hands, documents)
    assert "Wat er in de dialoog klonk" in driver.evening.followup.publications[0].document


def earlier(id: str, title: str, days: int) -> Evening:
    """Return an evening that promised one thing, which is late by now."""
    action = Action(f"{id}-1", f"Belofte van {title}", "teamleiders", TODAY - timedelta(days=3))
    return replace(closed_evening(days), id=id, title=title, followup=Followup(actions=(action,)))


@pytest.mark.parametrize("kind", [Keys, Mouse])
def test_promises_of_three_evenings_are_kept_up_and_the_next_evening_opens_with_them(
    drive: Callable[..., Driver], documents: Path, tmp_path: Path, kind: type[Keys] | type[Mouse]
) -> None:
    for id, title, days in (("e1", "september", 60), ("e2", "oktober", 30)):
        keep(tmp_path, earlier(id, title, days))
    driver = drive(aftercare_evening())
    driver.do(c.OpenEvening, id="nazorg-1")
    hands = kind(driver)
    hands.to_aftercare()
    hands.part(1)
    answer_all(hands)
    to_a_letter(hands, documents)
    hands.say_sent("schoolapp")
    hands.to_board()
    page = driver.app.workplace.pages.promised
    driver.wait(lambda: len({row.evening for row in page.rows.rows}) == 3)
    first = next(row for row in page.rows.rows if row.words.startswith("Kaartje"))
    states = {"e1/e1-1": ActionState.DONE, "e2/e2-1": ActionState.WAITING, first.key: ActionState.BUSY}
    for key, state in states.items():
        hands.say_of(key, f"het is nu {state.value}", state)
        driver.wait(partial(is_so, page.rows, key, state))
    open_next(hands)
    driver.stop()
    for id, state in (("e1", ActionState.DONE), ("e2", ActionState.WAITING)):
        (kept,) = stored_evening(tmp_path, id).followup.actions
        assert (kept.state, kept.updates[0].words) == (state, f"het is nu {state.value}")


def is_so(rows: PromiseRows, key: str, state: ActionState) -> bool:
    """Tell whether the board has a promise in this state by now."""
    return rows.rows[rows.place_of(key)].state is state


def open_next(hands: Keys | Mouse) -> None:
    """Prepare the next evening of the theme, take what was promised, and see that the room reads it."""
    driver = hands.at
    theme = aftercare_evening().themes[0]
    day = date(2026, 12, 11)
    anchor = aftercare_evening().anchor
    driver.do(c.CreateEvening, id="volgende", title="Volgende", date=day, anchor=anchor, groups=4, details=Details())
    section = at(driver, "themes")
    assert isinstance(section, ThemesSection)
    driver.do(c.PutTheme, theme=theme)
    driver.wait(section.opening.isVisible)
    hands.take_opening(section)
    block = opening_block(driver.evening)
    assert block is not None
    driver.do(c.Begin, sure=True)
    driver.do(c.GoToBlock, block=block.id)
    driver.do(c.NextStep)
    assert driver.slide.lines[0].startswith("Kaartje")
    assert "het is nu" not in str(driver.slide), "what was not told yet is not for the room"
