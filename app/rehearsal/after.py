"""What comes after the dialogue in a rehearsal: forms of the tables, what is taken along, answers and exit words.

The forms are typed; the rest is given to the desk as its own fields give it.
"""

from collections import Counter
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from app.models.evening import Evening
from app.models.followup.followup import Answer, Subject, SubjectKind
from app.models.harvest.harvest import Harvest
from app.rehearsal.forms import fill_in
from app.rehearsal.host import Host, Mishap, Play
from app.rehearsal.plan import RehearsalPlan
from app.services.commands import commands as c

translate = QCoreApplication.translate


class After:
    """Plays what the plan has of it. `stored` tells which id the app gave to a quote of the plan."""

    def __init__(self, host: Host, plan: RehearsalPlan, stored: dict[str, str]) -> None:
        self._host = host
        self._plan = plan.after
        self._stored = stored

    @property
    def forms(self) -> tuple[Harvest, ...]:
        """The forms that are filled in, one after the other."""
        return self._plan.forms

    def prepare(self) -> Play:
        """Give the tables their themes and places."""
        for theme in self._plan.themes:
            self._host.desk.do(c.PutTheme, theme=theme)
        for table in self._plan.tables:
            self._host.desk.do(c.PutTable, table=table)
        yield None

    def fill_in(self, form: Harvest) -> Play:
        """Fill in one form, field by field in the order of the paper."""
        yield from fill_in(self._host, form)

    def take_along(self) -> Play:
        """Choose what is taken along, and show it to the room one by one."""
        taken = self._plan.followup.taken
        for one in taken:
            self._host.desk.do(c.TakeAlong, taken=replace(one, subject=self._now(one.subject)))
        for number in range(1, len(taken) + 1):
            self._host.desk.do(c.ShowTaken, ids=tuple(one.id for one in taken[:number]))
        yield None

    def answer(self) -> Play:
        """Give the answers to points and tables, and say how one stays in touch."""
        followup = self._plan.followup
        yield from self._give([one for one in followup.answers if one.subject.kind is not SubjectKind.PARKED])
        if followup.next_message or followup.through or followup.next_evening:
            self._host.desk.do(
                c.StayInTouch,
                next_message=followup.next_message,
                through=followup.through,
                next_evening=followup.next_evening,
            )
        yield None

    def say_goodbye(self) -> Play:
        """Answer what was parked, and keep the words and marks with which people leave."""
        parked = [one for one in self._plan.followup.answers if one.subject.kind is SubjectKind.PARKED]
        yield from self._give(parked)
        for number, one in enumerate(self._plan.exits):
            self._host.desk.do(c.AddExit, exit=one, place=number * 7)
        yield None

    def must_be_in(self, evening: Evening) -> None:
        """Stop the rehearsal when anything of it is not in the store as it was given."""
        wanted, answers = self._plan, {self._answered(one) for one in self._plan.followup.answers}
        touch = (wanted.followup.next_message, wanted.followup.through, wanted.followup.next_evening)
        kept = evening.followup
        if (
            set(evening.harvests) != set(wanted.forms)
            or Counter(evening.exits) != Counter(wanted.exits)
            or [one.words for one in kept.taken] != [one.words for one in wanted.followup.taken]
            or set(kept.answers) != answers
            or (kept.next_message, kept.through, kept.next_evening) != touch
        ):
            words = translate("Rehearsal", "Forms, answers or exit words are not in the store as they were given.")
            raise Mishap(words)

    def _give(self, answers: list[Answer]) -> Play:
        for one in answers:
            self._host.desk.do(c.GiveAnswer, answer=self._answered(one))
        yield None

    def _answered(self, answer: Answer) -> Answer:
        return replace(answer, subject=self._now(answer.subject))

    def _now(self, subject: Subject) -> Subject:
        """Return a subject of the plan as it is known in the evening that is played."""
        if subject.kind is SubjectKind.PARKED:
            return Subject(subject.kind, self._stored.get(subject.id, subject.id))
        if subject.kind is not SubjectKind.POINT or self._host.evening.point(subject.id) is not None:
            return subject
        text = self._plan.own.get(subject.id)
        point = next((one for one in self._host.evening.points if not one.standard and one.text == text), None)
        return Subject(subject.kind, point.id if point is not None else subject.id)
