"""What comes after the dialogue in a rehearsal: forms of the tables, what is taken along, answers and exit words.

The forms are typed. At the closing the keys are pressed, as far as its step is on and the evening has the row: a draaiboek
of one's own may have no such step.
"""

from collections import Counter
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from app.live.harvest.closing_choice import ClosingPart
from app.models.evening import Evening
from app.models.followup.followup import Answer, AnswerKind, Subject, SubjectKind, Taken
from app.models.harvest.exits import Exit, read_exit
from app.models.harvest.harvest import Harvest
from app.rehearsal.forms import fill_in
from app.rehearsal.host import Host, Mishap, Play
from app.rehearsal.plan import RehearsalPlan
from app.services.commands import commands as c

ANSWER_KEYS = {
    AnswerKind.DO: "answer_do",
    AnswerKind.FIND_OUT: "answer_find_out",
    AnswerKind.DONT: "answer_dont",
}

translate = QCoreApplication.translate


class After:
    """Plays what the plan has of it. `stored` tells which id the app gave to a quote of the plan."""

    def __init__(self, host: Host, plan: RehearsalPlan, stored: dict[str, str]) -> None:
        self._host = host
        self._plan = plan.after
        self._stored = stored
        self._choice = host.app.parts.closing.choice

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
        """Choose what is taken along, the first by its key to the room and then all of it."""
        taken = self._plan.followup.taken
        for one in taken:
            subject = self._now(one.subject)
            own = one.id == one.subject.key
            yield from self._take(Taken(subject.key if own else one.id, subject, one.words))
        shown = tuple(one.id for one in self._host.evening.followup.taken)
        if self._choice.part is ClosingPart.TAKING and taken:
            yield from self._host.press("next_step")
            self._host.must(self._host.evening.stage.taken == shown[:1], "next_step")
            if len(taken) > 1:
                yield from self._host.press("show_all")
            self._host.must(self._host.evening.stage.taken == shown, "show_all")
        self._host.desk.do(c.ShowTaken, ids=shown)
        yield None

    def _take(self, taken: Taken) -> Play:
        """Tick it and word it; what is not offered, or is known by another id, is given as it is."""
        row = self._choice.row(taken.id)
        if self._choice.part is not ClosingPart.TAKING or row is None:
            self._host.desk.do(c.TakeAlong, taken=taken)
            yield None
            return
        self._choice.choose(row.id)
        yield from self._host.press("point_toggle")
        self._host.must(self._host.evening.followup.taken_with(row.id) is not None, "point_toggle")
        if row.words != taken.words:
            self._choice.choose(row.id)
            yield from self._host.press("point_edit")
            yield from self._host.fill(self._host.focus(), taken.words)
            yield from self._host.press_plain("Return")

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
        for one in self._plan.exits:
            yield from self._say_exit(one)

    def _say_exit(self, one: Exit) -> Play:
        """Type a word or a mark and press Enter; what one cannot type as one is given as it is."""
        host, typed = self._host, one.word or str(one.mark)
        if not host.app.pen.takes_exits or read_exit(typed) != (one, 1):
            host.desk.do(c.AddExit, exit=one, place=len(host.evening.exits))
            yield None
            return
        before = len(host.evening.exits)
        host.app.workplace.run.take_keyboard()
        yield from host.type(typed)
        yield from host.press("save")
        host.must(len(host.evening.exits) == before + 1, "save")

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
            yield from self._answer(self._answered(one))

    def _answer(self, answer: Answer) -> Play:
        """Answer by its key where the row is in the list; role and day are given beside it."""
        key = ANSWER_KEYS.get(answer.kind)
        if key is not None and self._choice.answers and self._choice.row(answer.id) is not None:
            self._choice.choose(answer.id)
            yield from self._host.press(key)
            if answer.kind is AnswerKind.DONT:
                yield from self._host.type(answer.words)
                yield from self._host.press_plain("Return")
            given = self._host.evening.followup.answer(answer.subject)
            self._host.must(given is not None and given.kind is answer.kind, key)
        self._host.desk.do(c.GiveAnswer, answer=answer)
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
