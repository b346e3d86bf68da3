"""The follow-up: every subject that waits for an answer of the school, the answers, and how one stays in touch."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

MOST_TAKEN = 7
"""Points that the evening takes along: more are not remembered."""
TAKEN_ON_SCREEN = 5
"""So many of them are read from the back row on one screen."""
MOST_ANSWERS = 2_000
LONGEST_REASON = 500


class SubjectKind(StrEnum):
    """What waits for an answer; the id beside it is that of a point, a table, or a parked quote."""

    POINT = "point"
    PITCH = "pitch"
    QUESTION = "question"
    PARKED = "parked"


@dataclass(frozen=True, slots=True)
class Subject:
    """One thing that waits for an answer: a point, the pitch or the question of a table, or a parked quote."""

    kind: SubjectKind
    id: str

    @property
    def key(self) -> str:
        """Both as one text, by which an answer is known."""
        return f"{self.kind.value}:{self.id}"


class AnswerKind(StrEnum):
    """What the school says to a subject. Open is said too: then it was put off knowingly."""

    OPEN = "open"
    DO = "do"
    DONT = "dont"
    FIND_OUT = "find_out"


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer of the school to one subject. `owner` is a role; `before` is the day by which it is found out.

    `words` are the reason of a *no*, which is never released without one.
    """

    subject: Subject
    kind: AnswerKind = AnswerKind.OPEN
    words: str = ""
    before: date | None = None
    owner: str = ""

    @property
    def id(self) -> str:
        """By what it is known in the list: each subject has one answer."""
        return self.subject.key


@dataclass(frozen=True, slots=True)
class Taken:
    """Something that the evening takes along, in the words the room reads; `subject` is where it came from."""

    id: str
    subject: Subject
    words: str


@dataclass(frozen=True, slots=True)
class Followup:
    """What comes after what was said. `taken` are in the order in which the room reads them.

    `next_message` and `next_evening` are days that the school promised, `through` is the way by which it will tell.
    """

    taken: tuple[Taken, ...] = ()
    answers: tuple[Answer, ...] = ()
    next_message: date | None = None
    through: str = ""
    next_evening: date | None = None

    def taken_with(self, taken_id: str) -> Taken | None:
        """Return what is taken along with this id, if it still is."""
        return next((taken for taken in self.taken if taken.id == taken_id), None)

    @property
    def screens(self) -> int:
        """How many screens it takes to show what is taken along; at least one."""
        return max(1, -(-len(self.taken) // TAKEN_ON_SCREEN))

    def on_screen(self, part: int) -> tuple[Taken, ...]:
        """Return what stands on one of these screens, from 0."""
        return self.taken[part * TAKEN_ON_SCREEN : (part + 1) * TAKEN_ON_SCREEN]

    def answer(self, subject: Subject) -> Answer | None:
        """Return the answer to a subject, if one was given."""
        return next((answer for answer in self.answers if answer.subject == subject), None)
