"""The pen: on a slow or failing disk every note is a quote of its own, none is lost, none is doubled, none says too much."""

from collections.abc import Callable
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest

from app.live.notes import drafts
from app.live.notes.enter_key import Mode
from app.live.notes.outbox import Outbox, Way
from app.live.notes.quote_rows import way_of, way_words
from app.services.commands import commands as c
from tests.disk import Disk
from tests.driving import Driver, evening_at, slow, stored_evening

pytestmark = pytest.mark.usefixtures("undrawn")

Drive = Callable[..., Driver]
SAID = ("eerste", "tweede", "derde")


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Disk:
    return Disk(monkeypatch)


def enter(driver: Driver, *texts: str) -> None:
    """Type and press Enter, and wait for nothing."""
    for text in texts:
        driver.type(text)
        QTest.keyClick(driver.field, Qt.Key.Key_Return)


def rows(driver: Driver) -> list[QModelIndex]:
    model = driver.app.workplace.run.quotes.model()
    return [model.index(number, 0) for number in range(model.rowCount())]


def on_the_way(driver: Driver) -> list[tuple[str, Way]]:
    """Return the notes of the list that are not in the evening, and how far they are said to be."""
    found = ((row.data(), way_of(row)) for row in rows(driver))
    return [(text, way) for text, way in found if way is not None]


def said(driver: Driver) -> list[str]:
    return [quote.text for quote in driver.evening.quotes if not quote.text.startswith("gezegd")]


def test_notes_entered_while_the_disk_is_slow_are_each_a_quote_in_their_order(dialogue: Driver) -> None:
    driver = dialogue
    with slow(driver):
        enter(driver, *SAID)
        driver.type("half")
        assert driver.field.toPlainText() == "half"
        assert said(driver) == []
        assert [text for text, _ in on_the_way(driver)] == list(SAID)
    assert said(driver) == list(SAID)
    assert on_the_way(driver) == []
    assert len({quote.id for quote in driver.evening.quotes}) == len(driver.evening.quotes)
    assert driver.field.toPlainText() == "half"


def test_a_note_that_is_late_says_so_in_words_and_nothing_says_that_it_is_saved(dialogue: Driver) -> None:
    driver = dialogue
    saved = driver.app.workplace.bar.saved
    with slow(driver):
        enter(driver, "eerste")
        driver.wait(lambda: on_the_way(driver) == [("eerste", Way.LATE)])
        assert way_words(Way.LATE) in rows(driver)[-1].data(Qt.ItemDataRole.AccessibleTextRole)
        assert not saved.isVisible()
    assert saved.isVisible()
    assert way_of(rows(driver)[-1]) is None


def test_a_note_in_another_block_is_seen_until_it_is_stored(drive: Drive, disk: Disk) -> None:
    driver = drive(evening_at("samenvatting"))
    disk.refuses = "disk_full"
    enter(driver, *SAID)
    driver.settle()
    assert [text for text, _ in on_the_way(driver)] == list(SAID), "the list holds only quotes with a star, and these"


def test_refused_notes_stay_in_the_list_and_the_next_enter_stores_each_once(
    drive: Drive, tmp_path: Path, disk: Disk
) -> None:
    driver = drive(evening_at())
    with slow(driver):
        enter(driver, *SAID)
        ids = [note.quote.id for note in driver.app.pen.notes]
        disk.refuses = "disk_full"
    assert on_the_way(driver) == [(text, Way.REFUSED) for text in SAID]
    assert driver.app.workplace.run.trouble.isVisible()
    assert driver.app.pen.has_waiting_words
    driver.chord("Return")
    assert on_the_way(driver) == [(text, Way.REFUSED) for text in SAID]
    disk.refuses = ""
    driver.chord("Return")
    assert on_the_way(driver) == []
    assert [quote.id for quote in driver.evening.quotes[-3:]] == ids
    assert not driver.app.workplace.run.trouble.isVisible()
    driver.stop()
    assert [quote.text for quote in stored_evening(tmp_path).quotes[-3:]] == list(SAID)


def test_a_refused_note_leaves_alone_what_is_typed_since(dialogue: Driver, disk: Disk) -> None:
    driver = dialogue
    with slow(driver):
        enter(driver, "eerste")
        driver.type("tweede")
        disk.refuses = "disk_full"
    assert driver.field.toPlainText() == "tweede"
    assert on_the_way(driver) == [("eerste", Way.REFUSED)]
    disk.refuses = ""
    driver.chord("Return")
    assert said(driver) == ["eerste", "tweede"]


def test_a_note_that_was_stored_although_it_was_refused_is_not_doubled(dialogue: Driver, disk: Disk) -> None:
    driver = dialogue
    with slow(driver):
        enter(driver, *SAID)
        disk.too_late, disk.refuses = True, "disk_error"
    disk.refuses = ""
    driver.chord("Return")
    assert said(driver) == list(SAID)
    assert driver.app.pen.notes == ()


def test_that_check_sees_a_note_that_gets_another_id_when_it_is_tried_again(
    dialogue: Driver, disk: Disk, monkeypatch: pytest.MonkeyPatch
) -> None:
    send, number = Outbox.send, count()

    def renamed(outbox: Outbox, command: c.AddQuote) -> None:
        send(outbox, replace(command, quote=replace(command.quote, id=f"anders-{next(number)}")))

    monkeypatch.setattr(Outbox, "send", renamed)
    with pytest.raises(AssertionError):
        test_a_note_that_was_stored_although_it_was_refused_is_not_doubled(dialogue, disk)


def test_notes_that_were_not_stored_are_sent_when_the_evening_is_opened_again(
    drive: Drive, tmp_path: Path, disk: Disk
) -> None:
    driver = drive(evening_at())
    with slow(driver):
        enter(driver, *SAID)
        driver.type("half")
        disk.refuses = "disk_full"
    disk.refuses = ""
    driver.stop()  # the draft is stored as always; nobody pressed Enter again
    assert [quote.text for quote in stored_evening(tmp_path).draft.waiting] == list(SAID)
    driver = drive()
    driver.settle()
    assert said(driver) == list(SAID)
    assert driver.field.toPlainText() == "half"
    driver.stop()
    assert stored_evening(tmp_path).draft.waiting == ()


def test_that_check_sees_a_draft_that_forgets_what_was_entered(
    drive: Drive, tmp_path: Path, disk: Disk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Outbox, "unsaved", lambda _self: ())
    with pytest.raises(AssertionError):
        test_notes_that_were_not_stored_are_sent_when_the_evening_is_opened_again(drive, tmp_path, disk)


def test_the_keys_for_the_last_quote_reach_a_note_on_its_way(dialogue: Driver) -> None:
    driver = dialogue
    with slow(driver):
        enter(driver, "eerste")
        QTest.keyClick(driver.field, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert driver.evening.quotes[-1].text == "eerste"
    assert driver.evening.quotes[-1].heard == 1


def test_up_takes_a_refused_note_back_into_the_field_as_the_note_it_was(dialogue: Driver, disk: Disk) -> None:
    driver = dialogue
    with slow(driver):
        enter(driver, "eerste", "twede")
        disk.refuses = "disk_full"
    wanted = driver.app.pen.notes[-1].quote.id
    driver.chord("Up")
    assert (driver.field.toPlainText(), driver.app.pen.mode) == ("twede", Mode.NOTE)
    driver.chord("Backspace", 3)
    driver.type("eede")
    disk.refuses = ""
    driver.chord("Return")
    assert said(driver) == ["eerste", "tweede"]
    assert driver.evening.quotes[-1].id == wanted


# What stays in the field until it is stored


def test_an_edit_that_is_mended_while_it_is_on_its_way_stays_an_edit_of_that_quote(dialogue: Driver) -> None:
    driver = dialogue
    driver.chord("Up")
    before = len(driver.evening.quotes)
    with slow(driver):
        driver.type(" eens")
        QTest.keyClick(driver.field, Qt.Key.Key_Return)
        driver.type(" en nog eens")
    assert driver.app.pen.mode is Mode.EDIT
    assert driver.field.toPlainText() == "gezegd 3 eens en nog eens"
    assert driver.evening.quotes[-1].text == "gezegd 3 eens"
    driver.chord("Return")
    assert driver.evening.quotes[-1].text == "gezegd 3 eens en nog eens"
    assert len(driver.evening.quotes) == before
    assert driver.app.pen.mode is Mode.NOTE


def test_enter_on_a_mended_edit_is_done_once_the_first_is_stored(dialogue: Driver) -> None:
    driver = dialogue
    driver.type("de notitie wacht")
    driver.app.pen.edit_quote(driver.evening.quotes[0])
    with slow(driver):
        driver.type(" eens")
        QTest.keyClick(driver.field, Qt.Key.Key_Return)
        QTest.keyClick(driver.field, Qt.Key.Key_Return)
        driver.type(" en nog eens")
        QTest.keyClick(driver.field, Qt.Key.Key_Return)
    assert driver.evening.quotes[0].text == "gezegd 0 eens en nog eens"
    assert driver.field.toPlainText() == "de notitie wacht"
    assert said(driver) == [], "the note that waits is not sent by somebody else's Enter"


def test_a_new_point_that_is_mended_on_its_way_is_one_point(dialogue: Driver) -> None:
    driver = dialogue
    before = len(driver.evening.points)
    driver.chord("Ctrl+N")
    with slow(driver):
        driver.type("samen")
        QTest.keyClick(driver.field, Qt.Key.Key_Return)
        driver.type(" verder")
        QTest.keyClick(driver.field, Qt.Key.Key_Return)
    assert len(driver.evening.points) == before + 1
    assert [point.text for point in driver.evening.points].count("samen verder") == 1


def test_the_answer_to_one_edit_leaves_another_edit_in_the_field(dialogue: Driver) -> None:
    driver = dialogue
    first, second = driver.evening.quotes[:2]
    driver.app.pen.edit_quote(first)
    with slow(driver):
        QTest.keyClick(driver.field, Qt.Key.Key_Return)
        driver.app.pen.edit_quote(second)
        assert driver.field.toPlainText() == second.text
    assert driver.app.pen.draft.target == second.id
    assert driver.field.toPlainText() == second.text


def test_a_note_of_which_nobody_knows_keeps_its_id_while_the_field_is_lent(dialogue: Driver, disk: Disk) -> None:
    driver = dialogue
    disk.too_late, disk.refuses = True, "disk_error"
    driver.note("misschien opgeslagen")
    disk.refuses = ""
    driver.chord("Up")
    driver.chord("Ctrl+N")
    driver.type("een punt")
    driver.chord("Return")
    driver.chord("Return")
    assert said(driver) == ["misschien opgeslagen"]


def test_the_wish_of_the_next_try_counts(dialogue: Driver, disk: Disk) -> None:
    driver = dialogue
    disk.too_late, disk.refuses = True, "disk_error"
    driver.type("met of zonder ster")
    driver.chord("Return")
    disk.refuses = ""
    driver.chord("Up")
    driver.chord("Ctrl+Return")
    assert said(driver) == ["met of zonder ster"]
    assert driver.evening.quotes[-1].starred


# Where a note goes


def place(driver: Driver) -> str:
    words: str = driver.app.workplace.run.composer._place.text()
    return words


def test_the_field_says_where_a_note_will_go(dialogue: Driver) -> None:
    driver = dialogue
    first, second = driver.evening.prompts[:2]
    assert first.label in place(driver)
    driver.chord("PgDown")
    assert second.label in place(driver), "the note follows the host"
    driver.go_to("pauze")
    assert "Pauze" in place(driver)
    assert driver.field.accessibleDescription() == place(driver)
    driver.chord("Ctrl+E")
    assert not driver.app.workplace.run.composer._place.isVisible()


def test_a_digit_saves_what_is_typed_under_its_prompt_and_changes_nothing_else(dialogue: Driver) -> None:
    driver = dialogue
    prompts = [prompt.id for prompt in driver.evening.prompts]
    driver.type("hoort bij drie")
    driver.chord("Ctrl+3")
    assert (driver.evening.quotes[-1].text, driver.evening.quotes[-1].prompt) == ("hoort bij drie", prompts[2])
    assert (driver.field.toPlainText(), driver.app.pen.draft.follows) == ("", True)
    driver.note("en dit weer bij de gespreksleider")
    assert driver.evening.quotes[-1].prompt == prompts[0]


def test_a_digit_in_an_empty_field_holds_for_one_note_and_the_field_says_so(dialogue: Driver) -> None:
    driver = dialogue
    prompts = driver.evening.prompts
    driver.chord("Ctrl+5")
    purpose = driver.app.workplace.run.composer._purpose
    assert purpose.isVisible()
    assert prompts[4].label in purpose.text()
    assert driver.field.accessibleDescription() == purpose.text()
    driver.chord("PgDown")
    driver.note("hoort bij vijf")
    assert driver.evening.quotes[-1].prompt == prompts[4].id, "the host goes on, this note stays"
    assert not purpose.isVisible()
    driver.note("bij de gespreksleider")
    assert driver.evening.quotes[-1].prompt == prompts[1].id


@pytest.mark.parametrize("chord", ["Esc", "Ctrl+G"])
def test_a_prompt_for_one_note_can_be_taken_back(dialogue: Driver, chord: str) -> None:
    dialogue.chord("Ctrl+5")
    dialogue.chord(chord)
    assert (dialogue.app.pen.draft.once, dialogue.app.pen.draft.follows) == (False, True)


def test_a_prompt_that_is_kept_is_kept_also_after_a_note_elsewhere(dialogue: Driver) -> None:
    driver = dialogue
    kept = driver.evening.prompts[0].id
    driver.chord("Ctrl+G")
    driver.chord("PgDown")
    driver.type("even bij vier")
    driver.chord("Ctrl+4")
    driver.note("weer bij wat vastgehouden wordt")
    assert [quote.prompt for quote in driver.evening.quotes[-2:]] == [driver.evening.prompts[3].id, kept]


def test_a_note_for_one_prompt_that_is_too_long_stays_and_the_next_enter_is_an_ordinary_one(dialogue: Driver) -> None:
    driver = dialogue
    driver.field.setPlainText("x" * 5_000)
    driver.chord("Ctrl+5")
    assert len(driver.field.toPlainText()) == 5_000
    assert not driver.app.pen.draft.once


def test_a_prompt_for_one_note_outlives_a_restart(drive: Callable[..., Driver]) -> None:
    driver = drive(evening_at())
    driver.chord("Ctrl+5")
    driver = drive()
    driver.note("hoort bij vijf")
    assert driver.evening.quotes[-1].prompt == driver.evening.prompts[4].id


def test_an_edit_is_not_saved_by_a_digit(dialogue: Driver) -> None:
    driver = dialogue
    driver.chord("Up")
    before = driver.field.toPlainText()
    driver.chord("Ctrl+5")
    assert (driver.field.toPlainText(), driver.app.pen.mode) == (before, Mode.EDIT)
    assert len(driver.evening.quotes) == 4


def test_a_prompt_that_is_kept_is_let_go_of_in_a_block_without_it(dialogue: Driver) -> None:
    driver = dialogue
    driver.chord("Ctrl+G")
    driver.go_to("pauze")
    assert driver.app.pen.draft.follows
    driver.note("in de pauze")
    assert (driver.evening.quotes[-1].block, driver.evening.quotes[-1].prompt) == ("pauze", None)


def test_a_draft_of_an_earlier_version_is_taken_up(qapp: object) -> None:
    evening = evening_at()
    draft = drafts.lent(drafts.fresh(evening.draft), Mode.EDIT, "q0", "x")
    older = type(draft)(id=draft.id, text="x", mode="edit", target="q0", aside="wacht")
    back = drafts.given_back(older)
    assert (back.text, back.mode) == ("wacht", "note")
    assert back.id
