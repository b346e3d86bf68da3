"""Tests of the opening on the screen: offered with a theme, taken or left by one key, and only then for the room."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from app.models.evening import Evening
from app.models.followup.followup import Action, ActionState, Followup, Update
from app.models.followup.frozen_letter import frozen
from app.models.followup.publications import Length, Publication, digest_of
from app.models.preparation import Theme
from app.models.promises.opening import STEP, opening_block
from app.reports.letter.drafts import letter
from app.services.commands import commands as c
from app.services.files.evening_file import from_json, to_json
from app.views.prepare.themes.themes_section import ThemesSection
from tests.driving import DOORS, Driver, closed_evening, keep
from tests.views.prepare.preparing import at, to_prepare

Drive = Callable[..., Driver]
THEME = Theme("th", "Aanwezigheid")


def told(second: str = "Een kaartje") -> Evening:
    """Return an evening that promised two things in a letter, and told of one that it is done."""
    evening = closed_evening()
    day = evening.date + timedelta(days=8)
    done = Update("u", day, "Het werkt", ActionState.DONE, "b1")
    actions = (Action("a1", "Eén nummer", state=ActionState.DONE, updates=(done,)), Action("a2", second))
    promising = replace(evening, themes=(THEME,), followup=Followup(actions=actions))
    document = frozen(letter(promising, Length.BRIEF, day))
    sent = Publication("b1", Length.BRIEF, day, "directie", digest_of(document), document, day)
    after = (*actions, Action("a3", "Intern plan"))
    return replace(promising, followup=Followup(actions=after, publications=(sent,)))


def preparing(drive: Drive, tmp_path: Path, second: str) -> tuple[Driver, ThemesSection]:
    """Open the preparation of an evening without a theme, at its themes; an earlier one told what it promised."""
    keep(tmp_path, told(second))
    driver = to_prepare(drive, "themes")
    section = at(driver, "themes")
    assert isinstance(section, ThemesSection)
    assert section.opening.isHidden()
    return driver, section


def offered(drive: Drive, tmp_path: Path, second: str = "Een kaartje") -> tuple[Driver, ThemesSection]:
    """Give the evening the theme; then the opening is offered."""
    driver, section = preparing(drive, tmp_path, second)
    driver.do(c.PutTheme, theme=THEME)
    driver.wait(section.opening.isVisible)
    driver.settle()
    return driver, section


def test_with_a_theme_comes_what_was_promised_in_the_words_the_room_will_read(drive: Drive, tmp_path: Path) -> None:
    _, section = offered(drive, tmp_path)
    assert section.opening.lines.text() == "• Eén nummer: gedaan\n• Een kaartje: nog te doen"
    assert section.opening.giver.currentText().startswith("Dialoog"), "the longest block"


def test_one_key_takes_it_and_the_minutes_come_from_the_block_that_was_chosen(drive: Drive, tmp_path: Path) -> None:
    driver, section = offered(drive, tmp_path)
    before = driver.evening
    section.opening.giver.setCurrentIndex(1)
    giver = str(section.opening.giver.currentData())
    driver.chord("Ctrl+Shift+J")
    after = driver.evening
    block = opening_block(after)
    assert block is not None
    step = next(step for step in block.steps if step.id == STEP)
    assert step.lines == ("Eén nummer: gedaan", "Een kaartje: nog te doen")
    assert step.cues
    assert after.agenda.block(giver).minutes == before.agenda.block(giver).minutes - 2
    assert after.agenda.total_minutes() == before.agenda.total_minutes()
    assert from_json(to_json(after, DOORS), "avond.json") == after
    assert section.opening.lines.text() == "• Eén nummer: gedaan\n• Een kaartje: nog te doen"
    driver.do(c.UndoPlan)
    assert driver.evening == before


def test_a_name_in_a_promise_is_masked_for_the_room_and_told_on_the_card(drive: Drive, tmp_path: Path) -> None:
    driver, section = offered(drive, tmp_path, "Mevrouw Jansen belt terug")
    assert "Mevrouw [naam] belt terug" in section.opening.lines.text()
    assert [button.label() for button in section.opening.room.buttons()] == ["Jansen: mag zo"]
    driver.chord("Ctrl+Shift+J")
    block = opening_block(driver.evening)
    assert block is not None
    step = next(step for step in block.steps if step.id == STEP)
    assert "Jansen" not in "".join(step.lines)
    driver.do(c.UndoPlan)
    section.opening.room.buttons()[0].click()
    driver.settle()
    assert "Mevrouw Jansen belt terug" in section.opening.lines.text(), "this school said that it is fine"


def test_one_key_leaves_it_and_it_is_offered_no_more(drive: Drive, tmp_path: Path) -> None:
    driver, section = offered(drive, tmp_path)
    before = driver.evening
    driver.chord("Ctrl+Shift+K")
    assert section.opening.isHidden()
    assert driver.evening.agenda == before.agenda
    driver.do(c.UndoPlan)
    assert section.opening.isVisible()


def test_what_was_taken_can_be_taken_out_and_a_copy_does_not_open_with_it(drive: Drive, tmp_path: Path) -> None:
    driver, section = offered(drive, tmp_path)
    driver.chord("Ctrl+Shift+J")
    anchor = driver.evening.anchor
    assert opening_block(driver.evening) is not None
    driver.do(c.CopyEvening, source="evening-1", id="kopie", title="Kopie", date=driver.evening.date, anchor=anchor)
    copy = driver.app.desk.writer.look(lambda books: books.load("kopie")).result(60)
    assert copy is not None
    assert opening_block(copy) is None
    driver.do(c.OpenEvening, id="evening-1")
    section = at(driver, "themes")
    driver.wait(section.opening.isVisible)
    section.opening.out.click()
    driver.settle()
    assert opening_block(driver.evening) is None


def test_the_room_reads_it_at_its_step_only_and_as_it_was_seen(drive: Drive, tmp_path: Path) -> None:
    driver, _ = offered(drive, tmp_path)
    driver.chord("Ctrl+Shift+J")
    driver.do(
        c.AddUpdate, action="a1", update=Update("u9", DOORS.date(), "Toch niet", ActionState.BUSY), about="vorige"
    )
    block = opening_block(driver.evening)
    assert block is not None
    driver.do(c.Begin, sure=True)
    driver.do(c.GoToBlock, block=block.id)
    driver.settle()
    assert "nummer" not in str(driver.slide)
    driver.do(c.NextStep)
    driver.settle()
    assert driver.slide.lines == ("Eén nummer: gedaan", "Een kaartje: nog te doen")
    assert "Intern plan" not in str(driver.slide)
