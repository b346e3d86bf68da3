"""The page of the preparation: its parts, each to change at any time, and how many days there are to go."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.live.parts import Parts
from app.live.prepare.grid_rows import GridRows
from app.models.evening import Evening
from app.models.preparation import tasks_done
from app.services.commands import commands as c
from app.views.phase.phase_page import PhasePage
from app.views.phase.section import Section
from app.views.prepare.sections import SECTIONS
from app.wording import figures


class PreparePage(PhasePage):
    """Shows how far each part is; what may be played or practised is asked of the frame."""

    rehearsal_asked = Signal(str)
    practice_asked = Signal(str)

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        names = (
            translate("SectionList", "Parts of the preparation"),
            translate("SectionChoice", "Part of the preparation"),
        )
        super().__init__(parts, SECTIONS, "prepare", names, parent)

    @override
    def take_in(self, section: Section) -> None:
        section.rehearsal_asked.connect(self.rehearsal_asked)
        section.practice_asked.connect(self.practice_asked)

    @override
    def keys(self) -> Mapping[str, Callable[[], object]]:
        do = self._parts.desk.do
        return {
            "undo_plan": partial(do, c.UndoPlan),
            "redo_plan": partial(do, c.RedoPlan),
            "opening_take": partial(self._answer_opening, take=True),
            "opening_leave": partial(self._answer_opening, take=False),
        }

    def _answer_opening(self, *, take: bool) -> None:
        """Open with what was promised, or leave it, while that is offered in sight."""
        from app.views.prepare.themes.themes_section import ThemesSection

        section = self.section(self.key)
        if isinstance(section, ThemesSection):
            (section.opening.take_it if take else section.opening.leave_it)()

    @override
    def holds_words(self) -> bool:
        return super().holds_words() or any(rows.holds_words() for rows in self.findChildren(GridRows))

    @override
    def progress(self, evening: Evening) -> str:
        days = (evening.date - self._parts.desk.today(evening)).days
        when = figures.days_to_go(days)
        if not evening.plan.tasks:
            return when
        done = QCoreApplication.translate("PreparePage", "{done} of {all} done")
        return f"{when} · {done.format(done=tasks_done(evening.plan.tasks), all=len(evening.plan.tasks))}"
