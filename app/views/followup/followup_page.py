"""The page of what comes after: its parts, from what was said to what the school tells, and how far that is."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.live.parts import Parts
from app.models.aftercare.subjects import unanswered
from app.models.evening import Evening
from app.services.commands import commands as c
from app.views.followup.sections import SECTIONS
from app.views.phase.phase_page import PhasePage
from app.views.phase.section import Section
from app.wording import figures

PLACE = "followup"
"""Where the keys of this phase hold."""


class FollowupPage(PhasePage):
    """Offered once an evening is closed. Nothing here starts a clock or reaches the beamer."""

    wipe_asked = Signal(str, str, str)
    """See `Section`."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        names = translate("FollowupPage", "Parts of the aftercare"), translate("FollowupPage", "Part of the aftercare")
        super().__init__(parts, SECTIONS, PLACE, names, parent)
        self._no_way_back = False
        """Whether the last change was one that no history has: then the next way back is not that of an earlier one."""

        parts.desk.stored.connect(self._note_way_back)

    @override
    def take_in(self, section: Section) -> None:
        section.wipe_asked.connect(self.wipe_asked)

    @override
    def keys(self) -> Mapping[str, Callable[[], object]]:
        return {"undo_followup": self._take_back, "redo_followup": partial(self._parts.desk.do, c.RedoWords)}

    @Slot(object, object)
    def _note_way_back(self, command: c.Command, _stored: object) -> None:
        if command.history == "words" or command.opens:
            self._no_way_back = False
        elif isinstance(command, c.TakeExit | c.MendExit):
            self._no_way_back = True

    def _take_back(self) -> None:
        if self._no_way_back:
            self._no_way_back = False
            self.tell(self.tr("What was done with the exit word cannot be taken back. Nothing else was taken back."))
        else:
            self._parts.desk.do(c.UndoWords)

    @override
    def progress(self, evening: Evening) -> str:
        message, waiting = evening.followup.next_message, len(unanswered(evening))
        lines = [self.tr("%n subject(s) without an answer", "", waiting)]
        if message is not None:
            lines.insert(0, figures.message_in((message - self._parts.desk.today(evening)).days))
        return "\n".join(lines)
