"""The rows of a draaiboek: what the file may hold in each place, field by field."""

from datetime import time
from typing import Annotated

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    ValidationError,
    ValidationInfo,
    field_validator,
)
from pydantic_core import PydanticCustomError

from app.models.agenda.agenda import LONGEST_BLOCK, MOST_STEPS, BeamerClock, Block, BlockKind, Show, Step
from app.models.ground.reading_files import rule_name
from app.models.ground.words import LONGEST_LINE, LONGEST_SENTENCE, LONGEST_TEXT, clean, count_words
from app.models.preparation import MOST_DAYS, MOST_QUESTIONS, MOST_SCHOOL_DAYS
from app.models.said.dialogue import LONGEST_LABEL
from app.models.said.summary import MAX_POINT_WORDS


def filled(text: str) -> str:
    """Refuse a text in which nothing is left."""
    if not text:
        raise PydanticCustomError("empty", "empty")
    return text


Id = Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9-]{0,39}$")]
Name = Annotated[str, Field(max_length=LONGEST_LINE), AfterValidator(clean), AfterValidator(filled)]
Sentence = Annotated[str, Field(max_length=LONGEST_SENTENCE), AfterValidator(clean), AfterValidator(filled)]
Short = Annotated[str, Field(max_length=LONGEST_LINE), AfterValidator(clean)]
Long = Annotated[str, Field(max_length=LONGEST_TEXT), AfterValidator(clean)]
Minutes = Annotated[int, Field(strict=True, ge=0, le=LONGEST_BLOCK)]
YesNo = Annotated[bool, Field(strict=True)]
ClockTime = Annotated[time, Field(strict=True), AfterValidator(lambda at: at.replace(second=0, microsecond=0))]


def first_trouble(error: ValidationError) -> tuple[str, tuple[int | str, ...]]:
    """Return the rule and the place to name: the first, but of a misspelt field the name that is there."""
    found = error.errors(include_url=False, include_context=False, include_input=False)
    first = found[0]
    beside = (one for one in found if one["loc"][:-1] == first["loc"][:-1])
    named = next((one for one in beside if rule_name(one["type"]) == "unknown"), first)
    return rule_name(named["type"]), named["loc"]


class FileRow(BaseModel):
    """What all rows share: no field that is not known, and no content in an error."""

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)


class DraaiboekStep(FileRow):
    """A step as the file gives it; the fields are those of `Step`."""

    id: Id
    title: Name
    minutes: Minutes = 0
    cues: Annotated[tuple[Sentence, ...], Field(max_length=30)] = ()
    show: Show = Show.LINES
    heading: Short = ""
    lines: Annotated[tuple[Sentence, ...], Field(max_length=10)] = ()
    footer: Short = ""
    who: Short = ""
    prompt: Id | None = None
    parks: YesNo = False
    tips: Annotated[tuple[Sentence, ...], Field(max_length=30)] = ()
    ours: YesNo = False


class DraaiboekBlock(FileRow):
    """A block as the file gives it. Without `minimum` it cannot be made shorter; a group has no minutes."""

    id: Id
    kind: BlockKind
    title: Name
    minutes: Minutes | None = Field(default=None, validate_default=True)
    minimum: Minutes | None = None
    parent: Id | None = None
    who: Short = ""
    goal: Long = ""
    remark: Long = ""
    may_drop: YesNo = False
    clock: BeamerClock = BeamerClock.NONE
    corner: Short = ""
    pinned: ClockTime | None = None
    steps: Annotated[tuple[DraaiboekStep, ...], Field(max_length=MOST_STEPS)] = ()

    @field_validator("minutes")
    @classmethod
    def _fits_kind(cls, minutes: int | None, info: ValidationInfo) -> int | None:
        kind = info.data.get("kind")
        if kind is BlockKind.GROUP:
            wrong = "group_minutes" if minutes is not None else ""
        elif kind is BlockKind.MARK:
            wrong = "mark_minutes" if minutes else ""
        else:
            wrong = "missing" if minutes is None else "" if minutes else "positive"
        if kind and wrong:
            raise PydanticCustomError(wrong, wrong)
        return minutes

    @field_validator("minimum")
    @classmethod
    def _fits_minutes(cls, minimum: int | None, info: ValidationInfo) -> int | None:
        minutes = info.data.get("minutes")
        if minimum and minimum > (minutes or 0):
            raise PydanticCustomError("above_minutes", "above_minutes")
        if minimum == 0 and minutes:
            raise PydanticCustomError("positive", "positive")
        return minimum

    def block(self) -> Block:
        """Return the block of the agenda that this row describes."""
        plain = self.model_dump(exclude={"minutes", "minimum", "steps"})
        minutes = self.minutes or 0
        minimum = minutes if self.minimum is None else self.minimum
        steps = tuple(Step(**step.model_dump()) for step in self.steps)
        return Block(**plain, minutes=minutes, minimum=minimum, steps=steps)


class DraaiboekPrompt(FileRow):
    """A question of the dialogue as the file gives it."""

    id: Id
    text: Sentence
    label: Annotated[Name, Field(max_length=LONGEST_LABEL)]


class DraaiboekTask(FileRow):
    """Something to do before the evening or after it, as the file gives it; never both."""

    id: Id
    title: Name
    note: Long = ""
    owner: Short = ""
    days_before: Annotated[int, Field(strict=True, ge=0, le=MOST_DAYS)] | None = None
    school_days_after: Annotated[int, Field(strict=True, ge=1, le=MOST_SCHOOL_DAYS)] | None = None
    ours: YesNo = False

    @field_validator("school_days_after")
    @classmethod
    def _is_one_day(cls, days: int | None, info: ValidationInfo) -> int | None:
        if days is not None and info.data.get("days_before") is not None:
            raise PydanticCustomError("two_days", "two_days")
        return days


class DraaiboekRole(FileRow):
    """A role of the evening; `name` is how the blocks write it under `who`."""

    id: Id
    name: Name
    ours: YesNo = False


class DraaiboekTheme(FileRow):
    """A theme to choose from, with questions for its tables."""

    id: Id
    title: Name
    questions: Annotated[tuple[Sentence, ...], Field(max_length=MOST_QUESTIONS)] = ()


def _at_a_glance(text: str) -> str:
    """Refuse a short form that is too long for the back row."""
    if count_words(text) > MAX_POINT_WORDS:
        raise PydanticCustomError("too_many_words", "too_many_words")
    return text


class DraaiboekPoint(FileRow):
    """A standard point of the summary as the file gives it; `short` is how desk and beamer show it."""

    id: Id
    text: Sentence
    short: Annotated[Short, AfterValidator(_at_a_glance)] = ""
    parent: Id | None = None
