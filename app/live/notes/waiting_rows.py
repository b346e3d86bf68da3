"""The waiting rows: what waits for an answer of the school as one list, questions first, each with its answer."""

from PySide6.QtCore import QObject
from typing_extensions import override

from app.live.desk.desk import Desk
from app.live.notes.said_rows import SaidRow, SaidRows
from app.models.aftercare.waiting import Unanswered, answer_to, waiting
from app.models.evening import Evening
from app.models.followup.followup import SubjectKind
from app.wording import figures
from app.wording.answers import answer_word, where_from

ORDER = (SubjectKind.PARKED, SubjectKind.QUESTION, SubjectKind.PITCH, SubjectKind.POINT)


class WaitingRows(SaidRows):
    """The id of a row is the key of its subject."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        self.found: dict[str, Unanswered] = {}
        """What waits, by the id of its row."""
        super().__init__(desk, parent)

    @override
    def parts_of(self, evening: Evening) -> tuple[object, ...]:
        return evening.quotes, evening.points, evening.harvests, evening.followup, evening.seating

    @override
    def rows_of(self, evening: Evening) -> tuple[SaidRow, ...]:
        found = sorted(waiting(evening), key=lambda one: ORDER.index(one.subject.kind))
        self.found = {one.subject.key: one for one in found}
        return tuple(
            SaidRow(key, one.words, _place(evening, one), prepared=one.prepared) for key, one in self.found.items()
        )


def _place(evening: Evening, one: Unanswered) -> str:
    """Return where it is from, and what the school said to it."""
    answer = answer_to(evening, one.subject)
    day = figures.plain_date(answer.before) if answer.before is not None else ""
    parts = (where_from(one), answer_word(answer.kind), one.owner or answer.owner, day)
    return " · ".join(part for part in parts if part)
