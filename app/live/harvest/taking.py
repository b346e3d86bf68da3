"""Taking along: what the host ticks, orders and words, and what of it the room reads by its key."""

from app.live.desk.desk import Desk
from app.live.harvest.closing_choice import ClosingChoice, ClosingPart
from app.models.followup.followup import Subject, Taken
from app.models.ground.faults import NotPossible
from app.models.ground.words import within
from app.models.said.summary import LONGEST_POINT
from app.services.commands import commands as c


class Taking:
    """Does it with the chosen row. Nothing of it reaches the room but by `show_all` and the key of the next step."""

    def __init__(self, desk: Desk, choice: ClosingChoice) -> None:
        self._desk, self._choice = desk, choice

    @property
    def shows_all(self) -> bool:
        """Whether the room reads all that is taken along."""
        return all(row.is_shown for row in self._choice.rows if row.place)

    @property
    def number(self) -> int:
        """How many things are taken along."""
        return sum(1 for row in self._choice.rows if row.place)

    def toggle(self) -> None:
        """Take the chosen row along, or no longer; then the next one that is not is chosen."""
        row = self._choice.must_choose()
        if row is None:
            return
        if row.place:
            self._desk.do(c.LeaveBehind, id=row.id)
            return
        ids = [one.id for one in self._choice.rows if not one.place]
        later = ids[ids.index(row.id) + 1 :]
        self._desk.do(c.TakeAlong, taken=Taken(row.id, row.subject, within(row.words, LONGEST_POINT)))
        if later:
            self._choice.choose(later[0])

    def leave(self) -> None:
        """Take the chosen row no longer along."""
        row = self._choice.must_choose()
        if row is not None:
            self._desk.do(c.LeaveBehind, id=row.id)

    def move(self, by: int) -> None:
        """Read the chosen row earlier (negative) or later to the room."""
        row = self._choice.must_choose()
        if row is not None:
            self._desk.do(c.MoveTaken, id=row.id, by=by)

    def move_to(self, row_id: str, onto: str) -> None:
        """Read a row in the place of another; one that is not taken along yet is, at the end."""
        row, there = self._choice.row(row_id), self._choice.row(onto)
        if row is None or there is None or self._choice.part is not ClosingPart.TAKING:
            return
        self._choice.choose(row_id)
        if not row.place:
            self.toggle()
        elif there.place and there.place != row.place:
            self._desk.do(c.MoveTaken, id=row.id, by=there.place - row.place)

    def give_words(self, evening: str, subject: Subject, words: str) -> None:
        """Take a subject of an evening along in these words, also when its row is not in the list any more."""
        self._desk.do(c.TakeAlong, taken=Taken(subject.key, subject, words), about=evening)

    def show_all(self) -> None:
        """Show the room all that is taken along at once; when all of it is shown take it off."""
        taken = tuple(row.id for row in self._choice.rows if row.place)
        if self._choice.part is not ClosingPart.TAKING or not taken:
            self._choice.refused.emit(NotPossible("nothing_taken"))
        else:
            self._desk.do(c.ShowTaken, ids=() if self.shows_all else taken)
