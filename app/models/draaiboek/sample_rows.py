"""The rows of the sample beyond what is said: its tables with their forms, answers of the school, and exit words."""

from typing import Annotated

from pydantic import AfterValidator, Field

from app.models.draaiboek.rows import FileRow, Name, Sentence, Short
from app.models.followup.followup import LONGEST_REASON, AnswerKind, SubjectKind
from app.models.ground.words import clean
from app.models.harvest.exits import LONGEST_EXIT
from app.models.harvest.harvest import INSIGHTS, LONGEST_FIELD, Harvest
from app.models.preparation import MOST_DAYS, MOST_QUESTIONS
from app.models.said.dialogue import Voice
from app.models.said.summary import LONGEST_POINT

Written = Annotated[str, Field(max_length=LONGEST_FIELD), AfterValidator(clean)]
Days = Annotated[int, Field(strict=True, ge=0, le=MOST_DAYS)]


class SampleTable(FileRow):
    """A table, in the order of their numbers: its theme, where it stands, and the form it filled in."""

    theme: Name
    questions: Annotated[tuple[Sentence, ...], Field(max_length=MOST_QUESTIONS)] = ()
    place: Short = ""
    leader: Short = ""
    insights: Annotated[tuple[Written, ...], Field(max_length=INSIGHTS)] = ()
    school: Written = ""
    parents: Written = ""
    obstacle: Written = ""
    saying: Written = ""
    saying_voice: Voice | None = None
    question: Written = ""
    pitch: Written = ""
    presenter: Voice | None = None

    def form(self, table: str) -> Harvest:
        """Return what it filled in, as the form of the table with this id."""
        first, second, third = (*self.insights, "", "", "")[:INSIGHTS]
        return Harvest(
            table,
            (first, second, third),
            self.school,
            self.parents,
            self.obstacle,
            self.saying,
            self.saying_voice,
            self.question,
            self.pitch,
            self.presenter,
        )


class SampleSubject(FileRow):
    """What something is about: `of` is the words of a point, the number of a table, or the key of what was parked."""

    about: SubjectKind
    of: Name


class SampleTaken(SampleSubject):
    """Something that the evening takes along, in the words the room reads."""

    words: Annotated[str, Field(max_length=LONGEST_POINT), AfterValidator(clean)]


class SampleAnswer(SampleSubject):
    """What the school answers; `days` after the evening it is done, or found out."""

    kind: AnswerKind
    words: Annotated[str, Field(max_length=LONGEST_REASON), AfterValidator(clean)] = ""
    days: Days | None = None
    owner: Short = ""


class SampleExit(FileRow):
    """A word or a mark that somebody left with."""

    word: Annotated[str, Field(max_length=LONGEST_EXIT), AfterValidator(clean)] = ""
    mark: Annotated[int, Field(strict=True, ge=1, le=5)] | None = None


class SampleTouch(FileRow):
    """How one stays in touch: days after the evening, and by which way."""

    message_days: Days
    through: Short
    evening_days: Days
