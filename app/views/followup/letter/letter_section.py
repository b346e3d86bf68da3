"""The section of the letter: at the left its parts and what to look at, at the right the page it becomes."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget
from typing_extensions import override

from app.live.followup.letter_desk import FIRST_PART, SHOWN, LetterDesk
from app.live.parts import Parts
from app.models.evening import Evening
from app.models.followup.publications import Length
from app.reports.letter.checks import LetterPlace
from app.views.followup.letter.decided_card import DecidedCard
from app.views.followup.letter.findings_card import FindingsCard
from app.views.followup.letter.leaving_answers import LeavingAnswers
from app.views.followup.letter.leaving_card import LeavingCard
from app.views.followup.letter.part_card import PartCard
from app.views.followup.letter.parts_list import PartsList
from app.views.phase.card import Card
from app.views.phase.paper_pages import PaperPages
from app.views.phase.scrolled_page import ScrolledPage
from app.views.phase.section import Section
from app.views.phase.section_head import SectionHead
from app.views.theme.style import px
from app.views.widgets.controls.check_mark import CheckMark
from app.views.widgets.controls.segmented import Segment, Segmented
from app.views.widgets.in_sight import bring_in_sight
from app.views.widgets.width_step import WidthStep
from app.wording.letters import length_name

LEFT = 420
"""Pixels of width of the parts, at 100 %."""
NARROW = 800
"""Below this width, at 100 %, the page stands below the parts."""
COUNTED = ("more",)
"""A part that only counts what has no room; it has no words of its own."""


class LetterSection(Section):
    """Keeps which part is in hand; the letter itself is that of the desk."""

    place = "letter"

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.letter = LetterDesk(parts.desk, self)
        self._evening: Evening | None = None
        self.key = FIRST_PART
        self.length = Segmented(
            [Segment(one.value, length_name(one), length_name(one)[:1]) for one in SHOWN], self.tr("Length")
        )
        self.with_quotes = CheckMark(self.tr("With the quotes"))
        self.findings, self.parts, self.part = FindingsCard(), PartsList(), PartCard()
        self.leaving, self.decided = LeavingCard(), DecidedCard()
        self.pages = PaperPages()
        self.answers = LeavingAnswers(self.letter, self.leaving, self.decided, self)
        self._left, self._right = ScrolledPage(), ScrolledPage()
        self._lay_out()

        self.letter.drafted.connect(self._show_draft)
        self.letter.words_wanted.connect(self.part.tell_words)
        self.letter.decision.busy.connect(self.decided.decide.setDisabled)
        self.letter.decision.made.connect(self._look_at)
        self.letter.maker.pages_made.connect(self.pages.show_pages)
        self.length.chosen.connect(self._choose_length)
        self.with_quotes.toggled.connect(self._choose_length)
        self.answers.told.connect(self.told)
        self.findings.place_asked.connect(self._go_to)
        self.findings.answers_asked.connect(self._go_to_answers)
        self.parts.chosen.connect(self._choose_part)
        self.part.reworded.connect(self.letter.reword)
        self.part.dropped.connect(self.letter.drop_words)
        self.parts.opened.connect(self.part.take_keyboard)
        self.part.place_wanted.connect(self.wanted)
        self.part.left.connect(self.parts.setFocus)
        self._left.verticalScrollBar().rangeChanged.connect(self._keep_typed_in_sight)
        self.decided.decided.connect(self._decide)
        self.decided.look_asked.connect(self._look_at)

    def _lay_out(self) -> None:
        parts = Card(self.tr("Parts"))
        parts.column.addWidget(self.parts)
        head = SectionHead(self.tr("Letter to parents"))
        for widget in (
            head,
            self.length,
            self.with_quotes,
            self.findings,
            parts,
            self.part,
            self.leaving,
            self.decided,
        ):
            self._left.column.addWidget(widget)
        self._left.column.addStretch(1)
        self._right.column.setContentsMargins(0, 0, 0, 0)
        self._right.column.addWidget(self.pages)
        self._right.column.addStretch(1)
        self._columns = QHBoxLayout(self)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(0)
        self._columns.addWidget(self._left, 1)
        self._columns.addWidget(self._right, 1)
        WidthStep(self, NARROW, self._fit, each_width=True)

    def _fit(self, wide: bool) -> None:
        """Put the page beside the parts, or below them where the letters are large."""
        ways = QBoxLayout.Direction
        self._columns.setDirection(ways.LeftToRight if wide else ways.TopToBottom)
        self._left.setMaximumWidth(px(LEFT) if wide else max(self.width(), 1))

    # What the keys do

    @override
    def own_keys(self) -> Mapping[str, Callable[[], object]]:
        return {
            "letter_own": partial(self._change, self.part.take_words),
            "letter_keep": partial(self._change, self.part.keep_words),
            "letter_leave_out": partial(self._change, self.part.leave_it_out),
            "letter_again": self._make_again,
            "letter_next": self._go_to_next,
            "letter_down": partial(self.parts.go, 1),
            "letter_up": partial(self.parts.go, -1),
            "letter_source": self._go_to_source,
            "letter_length": self.length.choose_next,
            "letter_decide": self.decided.take_keyboard,
        }

    def _change(self, deed: Callable[[], object]) -> None:
        if self.letter.in_sight:
            self.tell(self.tr("Nothing changes in a letter that was decided on. Go back to the draft first."), "amber")
        else:
            deed()

    def _make_again(self) -> None:
        if self.letter.in_sight:
            self._look_at("")
        else:
            self.part.make_again()

    def _go_to_next(self) -> None:
        if not self.findings.go_to_next():
            self.tell(self.tr("There is nothing left to look at."), "green", "check")

    def _go_to_source(self) -> None:
        if not self.part.go_to_source():
            self.tell(self.tr("This sentence came from nothing that was said or decided."))

    # What is shown

    @override
    def show_evening(self, evening: Evening) -> None:
        self._evening = evening
        self.letter.show_evening(evening, self.devicePixelRatioF())
        self._show_choices(evening)
        self._show_part()

    def _show_choices(self, evening: Evening) -> None:
        self.length.choose(self.letter.length.value)
        self.with_quotes.setVisible(self.letter.length is not Length.BRIEF)
        self.decided.show_decided(self.letter.publications(), self.letter.in_sight, self.letter.today)

    @Slot()
    def _show_draft(self) -> None:
        draft = self.letter.draft
        if draft is not None:
            self.findings.show_findings(draft.findings)
            self._show_parts()

    def _show_parts(self) -> None:
        parts = self.letter.draft.parts() if self.letter.draft is not None else ()
        if self.key not in [part.key for part in parts]:
            self.key = parts[0].key if parts else ""
        self.parts.show_parts(parts, self.key)
        self._show_part()

    def _show_part(self) -> None:
        draft = self.letter.draft
        if draft is not None and self._evening is not None:
            draft = draft.at(self._evening)
        part = next((one for one in draft.parts() if one.key == self.key), None) if draft is not None else None
        self.part.setVisible(part is not None)
        if draft is not None and part is not None:
            self.part.show_part(draft, part)
            self.letter.mark(self.key)
            self.part.may_change(not draft.is_decided and self.key not in COUNTED)

    # Where one goes

    @Slot()
    def _keep_typed_in_sight(self) -> None:
        """What stands above the own words grows while one types them: the letter is made anew."""
        if self.part.words.hasFocus():
            bring_in_sight(self._left, self.part.words)

    @override
    def take_keyboard(self) -> None:
        self.length.take_keyboard()

    @Slot()
    def _choose_length(self) -> None:
        self.letter.choose(Length(self.length.current()), with_quotes=self.with_quotes.isChecked())
        if self._evening is not None:
            self._show_choices(self._evening)

    @Slot(str)
    def _choose_part(self, key: str) -> None:
        self.key = key
        self._show_part()

    @Slot(object)
    def _go_to(self, place: LetterPlace) -> None:
        self.key = place.part
        self._show_parts()
        if place.number:
            self.part.go_to_sentence(place.number)
        else:
            self.part.take_keyboard()

    @Slot()
    def _go_to_answers(self) -> None:
        self.wanted.emit("decisions")

    @Slot(str)
    def _look_at(self, publication: str) -> None:
        self.letter.look_at(publication)
        if self._evening is not None:
            self._show_choices(self._evening)

    # What is changed

    @Slot(str, object)
    def _decide(self, approver: str, day: date) -> None:
        self.letter.decide(approver, day)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._evening is not None:
            self.show_evening(self._evening)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.letter.rest()
