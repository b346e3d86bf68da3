"""The follow-up: every subject that waits for an answer of the school, the answers, and how one stays in touch."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.models.followup.publications import Debrief, OwnText, Publication

MOST_TAKEN = 7
"""Points that the evening takes along: more are not remembered."""
TAKEN_ON_SCREEN = 5
"""So many of them are read from the back row on one screen."""
MOST_ANSWERS = 2_000
LONGEST_REASON = 500
MOST_ACTIONS = 200
MOST_UPDATES = 200
"""Updates of one action."""
MANY_ACTIONS = 7
"""With more actions than this few are done; a hint, never a refusal."""
LONGEST_UPDATE = 500


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


class ActionState(StrEnum):
    """How far an action is. Checked: parents were asked whether they notice it. Dropped has a reason."""

    OPEN = "open"
    BUSY = "busy"
    WAITING = "waiting"
    DONE = "done"
    CHECKED = "checked"
    DROPPED = "dropped"

    @property
    def is_over(self) -> bool:
        """Whether nothing is waited for any more."""
        return self in (ActionState.DONE, ActionState.CHECKED, ActionState.DROPPED)


@dataclass(frozen=True, slots=True)
class Update:
    """What happened with an action on a day, and the state it has since; `words` may be empty.

    `told` is the id of the publication that told it, empty as long as nobody was told.
    """

    id: str
    on: date
    words: str
    state: ActionState
    told: str = ""


@dataclass(frozen=True, slots=True)
class Action:
    """Something that the school promised to do. `owner` is a role, `due` a day, `notice` how people notice it.

    `reason` is why it was dropped. `sources` are the subjects it came from, `theme` is the id of a theme. `updates` are
    in the order in which they were given; the last one says the state.
    """

    id: str
    title: str
    owner: str = ""
    due: date | None = None
    notice: str = ""
    state: ActionState = ActionState.OPEN
    reason: str = ""
    theme: str = ""
    sources: tuple[Subject, ...] = ()
    updates: tuple[Update, ...] = ()

    def is_late(self, today: date) -> bool:
        """Tell whether its day is over while it is not."""
        return self.due is not None and self.due < today and not self.state.is_over

    @property
    def untold(self) -> tuple[Update, ...]:
        """The updates that no publication told yet."""
        return tuple(update for update in self.updates if not update.told)

    def update(self, update_id: str) -> Update | None:
        """Return the update with this id, if it is there."""
        return next((update for update in self.updates if update.id == update_id), None)


@dataclass(frozen=True, slots=True)
class Followup:
    """What comes after what was said. `taken` are in the order in which the room reads them.

    `next_message` and `next_evening` are days that the school promised, `through` is the way by which it will tell.
    `actions` are what it promised to do; `own_texts` are the parts of a letter that got other words than were made of
    the evening, `publications` the letters that were decided on, the last one at the end.
    """

    taken: tuple[Taken, ...] = ()
    answers: tuple[Answer, ...] = ()
    next_message: date | None = None
    through: str = ""
    next_evening: date | None = None
    actions: tuple[Action, ...] = ()
    own_texts: tuple[OwnText, ...] = ()
    publications: tuple[Publication, ...] = ()
    debrief: Debrief = Debrief()

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

    def action(self, action_id: str) -> Action | None:
        """Return the action with this id, if it is still there."""
        return next((action for action in self.actions if action.id == action_id), None)

    def actions_for(self, subject: Subject) -> tuple[Action, ...]:
        """Return the actions that came from a subject."""
        return tuple(action for action in self.actions if subject in action.sources)

    def publication(self, publication_id: str) -> Publication | None:
        """Return the publication with this id, if there is one."""
        return next((one for one in self.publications if one.id == publication_id), None)
