"""An evening with theme tables through the real window, by keyboard and by mouse, from an empty folder to the answers."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QRadioButton, QWidget

from app.models.evening import Evening
from app.models.followup.followup import Answer, AnswerKind, Subject, SubjectKind
from app.models.harvest.harvest import FormField, FormVoice, Harvest
from app.models.said.dialogue import Voice
from app.models.turns_tonight import presentations, used_by_table
from app.views.run.presenting.presenting_pane import PresentingPane
from app.views.run.tables.tables_pane import TablesPane
from app.views.summary.record_page import RecordPage
from app.views.widgets.clock_face import ClockFace
from tests.driving import Driver, stored_evening

pytestmark = pytest.mark.usefixtures("undrawn")

BESIDE = {FormField.SAYING: FormVoice.SAYING, FormField.PITCH: FormVoice.PRESENTER}
MOST_KEYS = 14
"""Keys of a form beside its words."""


def form_of(number: int) -> Harvest:
    """Return what a table brings: no two have a word in common but in their sentences."""
    words = {field: f"tafel {number} over {field.value}" for field in FormField}
    return Harvest(
        str(number),
        (words[FormField.INSIGHT_1], words[FormField.INSIGHT_2], words[FormField.INSIGHT_3]),
        words[FormField.SCHOOL],
        words[FormField.PARENTS],
        words[FormField.OBSTACLE],
        words[FormField.SAYING],
        Voice.SCHOOL,
        words[FormField.QUESTION],
        words[FormField.PITCH],
        Voice.PARENT,
    )


class Hands:
    """What both can do: look, type words, and press Enter behind them."""

    def __init__(self, driver: Driver) -> None:
        self.at = driver

    @property
    def tables(self) -> TablesPane:
        shown = self.at.app.workplace.run.centre.pane
        assert isinstance(shown, TablesPane)
        return shown

    @property
    def turns(self) -> PresentingPane:
        shown = self.at.app.workplace.run.centre.pane
        assert isinstance(shown, PresentingPane)
        return shown

    @property
    def record(self) -> RecordPage:
        return self.at.app.workplace.record

    @property
    def clock(self) -> str:
        face = self.at.app.workplace.run.now.findChild(ClockFace)
        assert isinstance(face, ClockFace)
        return face.accessibleName()


class Keys(Hands):
    """Every line here is a key, or words that are typed."""

    def open_tonight(self) -> None:
        self.at.chord("Return")

    def set_groups(self, number: int) -> None:
        self.at.chord("Ctrl+I")
        self.at.chord("Tab", 4)
        self.at.type(str(number))
        self.at.chord("Esc")

    def go_on(self) -> None:
        self.at.chord("PgDown")

    def next_block(self) -> None:
        self.at.chord("Shift+PgDown")

    def note(self, words: str) -> None:
        self.at.note(words)

    def fill_in(self, form: Harvest) -> None:
        before = self.at.presses
        self.at.chord(f"Ctrl+{form.table}")
        for field in FormField:
            self.at.type(form.text(field))
            self.at.chord("Tab")
            if field in BESIDE:
                self.at.chord("Down", list(Voice).index(form.voice(BESIDE[field]) or Voice.PARENT) + 1)
            if field is FormField.SAYING:
                self.at.chord("Tab")
        assert self.at.presses - before <= MOST_KEYS

    def leave_form(self) -> None:
        for _ in range(4):
            if self.at.cursor() is not self.at.field:
                self.at.chord("F6")
        assert self.at.cursor() is self.at.field

    def drop_table(self) -> None:
        self.at.chord("Ctrl+Shift+W")

    def give_minutes(self) -> None:
        self.at.chord("Ctrl+Shift+B")

    def close_evening(self) -> None:
        self.at.chord("Ctrl+Shift+End", 2)

    def answer_first(self, role: str, day: str, words: str) -> None:
        self.at.chord("F6")
        self.at.chord("Right", 3)
        self.at.chord("F6")
        self.at.chord("Return")
        for typed in (role, day, words):
            self.at.type(typed)
            self.at.chord("Return")


class Mouse(Hands):
    """Every line here is a click; words are typed, for they have no other way."""

    def click(self, widget: QWidget) -> None:
        self.at.source.move(0.5)
        assert widget.isVisible()
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.at.settle()

    def open_tonight(self) -> None:
        self.click(self.at.app.workplace.start.new.open_button)

    def set_groups(self, number: int) -> None:
        sheet = self.at.app.workplace.sheets.details
        self.click(self.at.app.workplace.bar.details)
        self.click(sheet._groups)
        self.at.type(str(number))
        self.click(sheet._out)

    def go_on(self) -> None:
        self.click(self.at.app.workplace.run.bar._next)

    def next_block(self) -> None:
        """The button goes on step by step."""
        block = self.at.evening.run.block
        while self.at.evening.run.block == block:
            self.go_on()

    def note(self, words: str) -> None:
        self.click(self.at.field)
        self.at.note(words)

    def fill_in(self, form: Harvest) -> None:
        self.click(self.tables.board.cards[int(form.table) - 1])
        for field, line in self.tables.form.lines.items():
            line.setFocus(Qt.FocusReason.MouseFocusReason)  # a click there may meet what scrolls
            self.at.type(form.text(field))
        for voice, choice in self.tables.form.voices.items():
            place = choice.findData(form.voice(voice))
            choice.setCurrentIndex(place)
            choice.activated.emit(place)

    def leave_form(self) -> None:
        self.click(self.at.field)

    def drop_table(self) -> None:
        self.click(self.turns.cards.speaks)

    def give_minutes(self) -> None:
        self.click(self.turns.strip.buttons()[0])

    def close_evening(self) -> None:
        self.click(self.at.app.workplace.bar.close_evening)
        self.click(self.at.app.workplace.run.closing.buttons()[0])

    def answer_first(self, role: str, day: str, words: str) -> None:
        self.click(self.record.part.findChildren(QRadioButton)[3])
        form = self.record.questions.form
        for field, typed in ((form.owner, role), (form.before, day), (form.words, words)):
            self.click(field)
            self.at.type(typed)
        self.click(self.record.part.findChildren(QRadioButton)[0])


@pytest.mark.parametrize(("kind", "tables"), [(Keys, 4), (Mouse, 6)])
def test_an_evening_with_tables_of_which_one_drops_out_and_one_runs_over(
    drive: Callable[..., Driver], kind: type[Keys] | type[Mouse], tables: int
) -> None:
    driver = drive()
    hands = kind(driver)
    hands.open_tonight()
    hands.set_groups(tables)
    said = up_to_the_tables(hands)
    for number in range(1, tables + 1):
        hands.fill_in(form_of(number))
        driver.pass_time(60)
    hands.leave_form()
    present(hands, tables)
    say_goodbye(hands)
    hands.answer_first("directie", "1 december 2026", "We bellen zelf terug")
    held = driver.evening
    driver.stop()
    kept = stored_evening(driver.folder)
    assert kept.harvests == held.harvests == tuple(form_of(number) for number in range(1, tables + 1))
    assert [quote.text for quote in kept.quotes] == [*said, "van tafel 1", "tot de volgende keer"]
    told_in_time(kept, tables)
    subject = Subject(SubjectKind.QUESTION, "1")
    given = Answer(subject, AnswerKind.FIND_OUT, "We bellen zelf terug", date(2026, 12, 1), "directie")
    assert kept.followup.answers == (given,)


def up_to_the_tables(hands: Keys | Mouse) -> list[str]:
    """Go through the blocks, with a note in each; return the notes."""
    driver, said = hands.at, list[str]()
    hands.go_on()
    while driver.evening.run.block != "thematafels":
        said.append(f"in {driver.evening.run.block}")
        hands.note(said[-1])
        driver.pass_time(9 * 60)
        hands.next_block()
    return said


def present(hands: Keys | Mouse, tables: int) -> None:
    """The first table runs so far over that the others have 50 seconds each; one of them drops out."""
    driver = hands.at
    hands.next_block()
    driver.pass_time(1)
    assert hands.clock.endswith("voor deze tafel")
    hands.note("van tafel 1")
    driver.pass_time(600 - 50 * (tables - 1))
    assert hands.clock.endswith("over")
    assert hands.turns.strip.isVisible()
    hands.give_minutes()
    assert driver.reading.block("presentaties").allotted == 12 * 60
    hands.go_on()
    assert driver.slide.heading == form_of(2).pitch
    assert driver.slide.corner == f"tafel 2 van {tables}"
    hands.drop_table()
    assert driver.evening.run.silent == ("3",)
    for number in (2, *range(4, tables + 1)):
        assert driver.slide.heading == form_of(number).pitch
        driver.pass_time(30)
        hands.go_on()
    assert driver.evening.run.block == "afsluiting"


def say_goodbye(hands: Keys | Mouse) -> None:
    driver = hands.at
    driver.pass_time(300)
    hands.note("tot de volgende keer")
    hands.close_evening()
    assert driver.evening.run.closed_at is not None
    assert hands.record.isVisible()
    assert all(f"tafel {number} over pitch" in hands.record.text.toPlainText() for number in (1, 2, 3))


def told_in_time(kept: Evening, tables: int) -> None:
    """Each table that told has its time, and together they are the time of the block."""
    block, at = presentations(kept), kept.run.closed_at
    assert block is not None
    assert at is not None
    used, beside = used_by_table(kept, block, at)
    assert set(used) == {str(number) for number in range(1, tables + 1)} - {"3"}
    assert used["1"] > 240
    assert min(used.values()) >= 30
    assert sum(used.values()) + beside == pytest.approx(kept.reading(at).block(block.id).used, abs=1)
