"""The hands after an evening: all that one does there, by keys or by the mouse, and how often one has to."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.models.followup.followup import ActionState, AnswerKind
from app.views.followup.decisions.decision_editor import DecisionEditor
from app.views.followup.decisions.decisions_section import DecisionsSection
from app.views.followup.gathered.gathered_section import GatheredSection
from app.views.followup.letter.letter_section import LetterSection
from app.views.prepare.themes.themes_section import ThemesSection
from app.views.widgets.controls.button import Button
from tests.driving import Driver

CHORDS = {AnswerKind.DO: "Ctrl+1", AnswerKind.FIND_OUT: "Ctrl+2", AnswerKind.DONT: "Ctrl+3"}


class Hands:
    """What both can do, and what is counted: `presses` of keys or the mouse, and `choices` that the app asks for."""

    def __init__(self, driver: Driver) -> None:
        self.at = driver
        self.clicks = self.choices = 0

    @property
    def presses(self) -> int:
        return self.at.presses + self.clicks

    @property
    def gathered(self) -> GatheredSection:
        section = self.at.app.workplace.pages.followup.section("gathered")
        assert isinstance(section, GatheredSection)
        return section

    @property
    def decisions(self) -> DecisionsSection:
        section = self.at.app.workplace.pages.followup.section("decisions")
        assert isinstance(section, DecisionsSection)
        return section

    @property
    def editor(self) -> DecisionEditor:
        editor = self.decisions.editor
        assert isinstance(editor, DecisionEditor)
        return editor

    @property
    def letter(self) -> LetterSection:
        section = self.at.app.workplace.pages.followup.section("letter")
        assert isinstance(section, LetterSection)
        return section

    def _wait_until_decided(self) -> None:
        """What is typed goes to the store before the letter is frozen."""
        self.at.wait(
            lambda: any(one.length is self.letter.letter.length for one in self.at.evening.followup.publications)
        )
        self.at.settle()

    def wait_for_letter(self) -> None:
        letter = self.letter.letter

        def is_made() -> bool:
            return letter.draft is not None and letter.draft.wanted == letter.wanted()

        self.at.settle()
        self.at.wait(is_made)
        self.at.settle()


class Keys(Hands):
    """Every line here is a key, or words that are typed."""

    def to_aftercare(self) -> None:
        self.at.chord("Ctrl+Shift+A")

    def part(self, down: int) -> None:
        self.at.chord("F6")
        self.at.chord("Down", down)
        self.at.chord("Return")

    def look_for(self, words: str) -> None:
        """Search, and choose all that is found."""
        self.at.chord("Ctrl+F")
        self.at.chord("Ctrl+A")
        self.at.type(words)
        self.at.chord("Down")
        self.at.chord("Ctrl+A")

    def show_all(self) -> None:
        self.at.chord("Esc")

    def make_point(self, words: str) -> None:
        self.at.chord("Ctrl+N")
        self.at.type(words)
        self.at.chord("Return")

    def put_behind(self, number: int) -> None:
        self.at.chord(f"Alt+{number}")

    def merge(self) -> None:
        self.at.chord("Ctrl+K")

    def answer(self, kind: AnswerKind, words: str, more: str) -> None:
        self.at.chord(CHORDS[kind])
        if kind is AnswerKind.DO and self.editor.answer is not None:
            self.at.chord("Ctrl+N")
        self.at.type(words)
        if kind is AnswerKind.FIND_OUT:
            self.at.chord("Tab")
        elif kind is AnswerKind.DO:
            self.at.chord("Return")
        self.at.type(more)
        self.at.chord("Return")

    def next_open(self) -> None:
        self.at.chord("Ctrl+J")

    def _reach(self, widget: QWidget) -> None:
        for _ in range(60):
            if widget.hasFocus():
                return
            self.at.chord("Tab")
        raise AssertionError("the keyboard does not come there")

    def decide(self, role: str) -> None:
        self.at.chord("Ctrl+D")
        self.at.type(role)
        self.at.chord("Return")
        self._wait_until_decided()

    def save(self, kind: str) -> None:
        button = self.letter.leaving.kinds[kind]
        self._reach(button)
        self.at.chord("Space")

    def say_sent(self, through: str) -> None:
        self.at.chord("Ctrl+D")  # what was just decided on is in sight
        self.at.type(through)
        self.at.chord("Return")

    def to_board(self) -> None:
        self.at.chord("Ctrl+Shift+D")

    def say_of(self, key: str, words: str, state: ActionState) -> None:
        page = self.at.app.workplace.pages.promised
        steps = page.rows.place_of(key) - page.list.currentIndex().row()
        self.at.chord("Down" if steps > 0 else "Up", abs(steps))
        before = self.presses
        self.at.type(words)
        self.at.chord(f"Ctrl+{list(ActionState).index(state) + 1}")
        self.at.chord("Return")
        assert self.presses - before <= 2

    def take_opening(self, section: ThemesSection) -> None:
        assert section.opening.isVisible()
        self.at.chord("Ctrl+Shift+J")


class Mouse(Hands):
    """Every line here is a click; words are typed, for they have no other way."""

    def click(self, widget: QWidget) -> None:
        self.clicks += 1
        self.at.source.move(0.5)
        assert widget.isVisible()
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.at.settle()

    def to_aftercare(self) -> None:
        self.clicks += 1
        self.at.app.workplace.bar.tabs.chosen.emit("followup")
        self.at.settle()

    def part(self, down: int) -> None:
        page = self.at.app.workplace.pages.followup
        keys = ["gathered", "decisions", "letter", "actions", "debrief"]
        self.click(page.list.button(keys[keys.index(page.key) + down]))

    def look_for(self, words: str) -> None:
        view = self.gathered.view
        if view.let_go.isVisible():
            self.click(view.let_go)
        self.click(view.seek.search)
        view.seek.search.clear()
        self.at.type(words)
        for row in range(view.list.model().rowCount()):
            self.clicks += 1
            place = view.list.visualRect(view.list.model().index(row, 0)).topLeft() + QPoint(90, 20)
            QTest.mouseClick(
                view.list.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, place
            )
            self.at.settle()

    def show_all(self) -> None:
        self.click(self.gathered.view.seek.all)

    def make_point(self, words: str) -> None:
        new = self.gathered.view.targets.new
        self.click(new)
        self.at.type(words)
        self.at.press(Qt.Key.Key_Return)

    def put_behind(self, number: int) -> None:
        points = self.gathered.view.targets.list
        self.clicks += 1
        place = points.visualRect(points.model().index(number - 1, 0)).center()
        QTest.mouseClick(points.viewport(), Qt.MouseButton.LeftButton, pos=place)
        self.at.settle()

    def merge(self) -> None:
        self.click(self.gathered.view.together)

    def answer(self, kind: AnswerKind, words: str, more: str) -> None:
        self.click(self.editor.kinds[kind])
        editor = self.editor
        if kind is AnswerKind.DO:
            self.click(editor.new)
            self.at.type(words)
            self.at.press(Qt.Key.Key_Return)
            self.at.type(more)
        else:
            assert editor.answer is not None
            self.click(editor.answer.words)
            self.at.type(words)
            if more:
                self.click(editor.answer.before)
                self.at.type(more)
        self.at.press(Qt.Key.Key_Return)

    def next_open(self) -> None:
        decisions = self.decisions
        place = decisions.rows.next_waiting(decisions.list.currentIndex().row())
        if place < 0:
            return
        decisions.list.scrollTo(decisions.list.model().index(place, 0))
        self.at.settle()
        self.clicks += 1
        corner = decisions.list.visualRect(decisions.list.model().index(place, 0)).topLeft() + QPoint(30, 14)
        QTest.mouseClick(decisions.list.viewport(), Qt.MouseButton.LeftButton, pos=corner)
        self.at.settle()

    def decide(self, role: str) -> None:
        self._see(self.letter.decided.approver)
        self.click(self.letter.decided.approver)
        self.at.type(role)
        self.click(self.letter.decided.decide)
        self._wait_until_decided()

    def _see(self, widget: QWidget) -> None:
        self.letter._left.ensureWidgetVisible(widget)
        self.at.settle()

    def save(self, kind: str) -> None:
        self._see(self.letter.leaving.kinds[kind])
        self.click(self.letter.leaving.kinds[kind])

    def say_sent(self, through: str) -> None:
        self._see(self.letter.decided.through)
        self.click(self.letter.decided.through)
        self.at.type(through)
        self.click(self.letter.decided.mark_sent)

    def to_board(self) -> None:
        self.at.app.workplace.bar.home.click()
        self.at.settle()
        line = self.at.app.workplace.start.promised
        self.at.wait(line.look.isVisible)
        self.click(line.look)

    def say_of(self, key: str, words: str, state: ActionState) -> None:
        page = self.at.app.workplace.pages.promised
        index = page.rows.index(page.rows.place_of(key))
        page.list.scrollTo(index)
        self.clicks += 1
        QTest.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=page.list.visualRect(index).center())
        self.at.settle()
        self.at.type(words)
        self.click(page.card.findChildren(Button)[list(ActionState).index(state)])
        self.click(page.card.save)

    def take_opening(self, section: ThemesSection) -> None:
        self.click(section.opening.take)
