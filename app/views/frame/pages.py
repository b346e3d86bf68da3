"""The pages: each by its name, made when it is first gone to, one of them in front.

A new page gets a name here and a line in `_page`; a page that is a phase of the evening also gets its place in
`phases_of` and its word in the tabs.
"""

from dataclasses import replace
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.live.parts import Parts
from app.models.evening import Evening
from app.views.keyboard import Keyboard
from app.views.run.run_page import RunPage
from app.views.widgets.page import Page

if TYPE_CHECKING:
    from app.views.followup.followup_page import FollowupPage
    from app.views.followup.promised.promised_page import PromisedPage
    from app.views.library.start_page import StartPage
    from app.views.prepare.prepare_page import PreparePage
    from app.views.summary.record_page import RecordPage


class PageName(StrEnum):
    """The start page, the phases of an evening, and what was promised on all of them."""

    HOME = "home"
    PREPARE = "prepare"
    RUN = "run"
    RECORD = "record"
    FOLLOWUP = "followup"
    PROMISED = "promised"


def phases_of(evening: Evening | None) -> tuple[PageName, ...]:
    """Return the phases this evening has now, in their order; while none is open what there is over all of them."""
    if evening is None:
        return PageName.HOME, PageName.PROMISED
    if evening.run.closed_at is None:
        return PageName.PREPARE, PageName.RUN
    return PageName.RUN, PageName.RECORD, PageName.FOLLOWUP


def phase_for(evening: Evening, today: date) -> PageName:
    """Return the phase an evening is in on this day: that is what opening it shows."""
    if evening.run.closed_at is not None:
        return PageName.RECORD
    return PageName.PREPARE if evening.run.block is None and evening.date > today else PageName.RUN


class Pages(QStackedWidget):
    """Shows nothing until it is known what to show."""

    shown = Signal(str)
    rehearsal_asked = Signal(str)
    practice_asked = Signal(str)
    opening = Signal(str)
    promises_asked = Signal()
    wipe_asked = Signal(str, str, str)
    """See `RecordWords`."""

    def __init__(self, parts: Parts, keyboard: Keyboard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts, self._keyboard = parts, keyboard
        self.name: PageName | None = None
        self._looks_back = False
        self.run = RunPage(parts, keyboard)  # at once: an evening that runs is what most starts find
        self.run.columns.take(parts.preferences.settings.columns)
        for page in (QWidget(), self.run):
            self.addWidget(page)

        self.run.columns.chosen.connect(self._keep_columns)

    @Slot(int, int)
    def _keep_columns(self, agenda: int, summary: int) -> None:
        preferences = self._parts.preferences
        preferences.choose(replace(preferences.settings, columns=(agenda, summary)))

    @cached_property
    def start(self) -> "StartPage":
        """The page with the evenings."""
        from app.views.library.start_page import StartPage

        page = StartPage(self._parts, self._keyboard)
        page.rehearsal_asked.connect(self.rehearsal_asked)
        page.opening.connect(self.opening)
        page.promises_asked.connect(self.promises_asked)
        self.addWidget(page)
        if self._looks_back:
            page.new.look_back()
        return page

    def look_back(self) -> None:
        """Have the start page ask what was typed there before the app ended: now, or as soon as it is made."""
        self._looks_back = True
        if "start" in self.__dict__:
            self.start.new.look_back()

    @cached_property
    def prepare(self) -> "PreparePage":
        """The page with what is to be prepared."""
        from app.views.prepare.prepare_page import PreparePage

        page = PreparePage(self._parts)
        page.section(page.key)
        page.rehearsal_asked.connect(self.rehearsal_asked)
        page.practice_asked.connect(self.practice_asked)
        self.addWidget(page)
        return page

    @cached_property
    def record(self) -> "RecordPage":
        """The page with the record of a closed evening."""
        from app.views.summary.record_page import RecordPage

        page = RecordPage(self._parts.desk, self._keyboard)
        page.wipe_asked.connect(self.wipe_asked)
        page.times_asked.connect(self._parts.actions.asked)
        self._parts.actions.passed.connect(page.take_key)
        self.addWidget(page)
        return page

    @cached_property
    def followup(self) -> "FollowupPage":
        """The page with what the school does with a closed evening."""
        from app.views.followup.followup_page import FollowupPage

        page = FollowupPage(self._parts)
        page.section(page.key)
        page.wipe_asked.connect(self.wipe_asked)
        self.addWidget(page)
        return page

    @cached_property
    def promised(self) -> "PromisedPage":
        """The page with what was promised on all evenings."""
        from app.views.followup.promised.promised_page import PromisedPage

        page = PromisedPage(self._parts, self.start.promises)
        page.opening.connect(self._open_at_actions)
        page.prepares.connect(self._open_at_themes)
        self.addWidget(page)
        return page

    @Slot(str)
    def _open_at_actions(self, name: str) -> None:
        """Who comes from the promises goes on with those of the evening."""
        self.followup.key = "actions"
        self.opening.emit(name)

    @Slot()
    def _open_at_themes(self) -> None:
        """There stands with what an evening begins."""
        self.prepare.key = "themes"
        self.opening.emit(PageName.PREPARE)

    def _page(self, name: PageName) -> Page:
        match name:
            case PageName.HOME:
                return self.start
            case PageName.PREPARE:
                return self.prepare
            case PageName.RUN:
                return self.run
            case PageName.RECORD:
                return self.record
            case PageName.FOLLOWUP:
                return self.followup
            case PageName.PROMISED:
                return self.promised

    def make(self, name: PageName) -> bool:
        """Make a page that is not there yet, with the part it begins with; tell whether it was made now."""
        before = self.count()
        self._page(name)
        return self.count() > before

    def go_to(self, name: PageName) -> None:
        """Bring a page to the front with the evening that is open; `shown` tells its name."""
        page = self._page(name)
        self.name = name
        if self._parts.desk.evening is not None:
            page.show_evening(self._parts.desk.evening)
        self.setCurrentWidget(page)
        self.shown.emit(name)

    def calm(self) -> None:
        """Let every page take its warning away, for all is stored."""
        for number in range(self.count()):
            page = self.widget(number)
            if isinstance(page, Page):
                page.calm()

    def hold_words(self) -> bool:
        """Tell whether a page holds words that were typed and could not be stored."""
        pages = (self.widget(number) for number in range(self.count()))
        return any(isinstance(page, Page) and page.holds_words() for page in pages)

    def in_front(self) -> Page:
        """Return the page that is shown; the start page while nothing is."""
        return self._page(self.name or PageName.HOME)
