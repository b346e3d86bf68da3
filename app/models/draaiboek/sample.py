"""The sample: an invented evening with which the app is rehearsed."""

from pathlib import Path
from typing import Annotated

from pydantic import AfterValidator, Field, ValidationError

from app.models.agenda.agenda import MOST_BLOCKS
from app.models.draaiboek.rows import FileRow, Id, Long, Name, Short, YesNo, filled, first_trouble
from app.models.draaiboek.sample_rows import SampleAnswer, SampleExit, SampleTable, SampleTaken, SampleTouch
from app.models.evening import Details
from app.models.followup.followup import MOST_TAKEN
from app.models.ground.faults import BadInput
from app.models.ground.reading_files import MEGABYTE, place_name, read_toml
from app.models.ground.words import MAX_QUOTE, clean
from app.models.said.dialogue import Voice
from app.models.seats.people import MOST_PEOPLE
from app.models.seats.tables import MOST_TABLES

Count = Annotated[int, Field(strict=True, ge=0, le=MOST_PEOPLE)]
Words = Annotated[str, Field(max_length=MAX_QUOTE), AfterValidator(clean), AfterValidator(filled)]


class SampleDetails(FileRow):
    """What the invented school filled in: the fields of `Details`, and how many groups there are."""

    school: Short
    vision: Long
    year_groups: Short
    functions: Short
    catering: Short
    groups: Annotated[int, Field(strict=True, ge=1, le=MOST_TABLES)]
    next_steps: Long
    contact: Long

    def details(self) -> Details:
        """Return them as an evening holds them."""
        return Details(**self.model_dump(exclude={"groups"}))


class SampleBlock(FileRow):
    """How long a block really took: `minutes` and `seconds` together. `id` is the block's id in the draaiboek."""

    id: Id
    minutes: Count
    seconds: Annotated[int, Field(strict=True, ge=0, le=59)]

    @property
    def took(self) -> int:
        """The seconds it took in all."""
        return self.minutes * 60 + self.seconds


class SampleQuote(FileRow):
    """Something that was said. `prompt` is the label of a question; empty means no question."""

    key: Id | None = None
    prompt: Short = ""
    voice: Voice
    text: Words
    starred: YesNo = False
    heard: Count = 0
    parked: YesNo = False
    owner: Short = ""


class SamplePoint(FileRow):
    """A point of the summary: a standard one when its words are those of the draaiboek. `quotes` are keys."""

    text: Name
    quotes: tuple[Id, ...] = ()


class Sample(FileRow):
    """An evening to play: `late_seconds` late at the start, made shorter at the beginning of block `shorten_at`."""

    title: Name
    late_seconds: Count
    shorten_at: Id
    details: SampleDetails
    blocks: Annotated[tuple[SampleBlock, ...], Field(max_length=MOST_BLOCKS)]
    quotes: Annotated[tuple[SampleQuote, ...], Field(max_length=1_000)]
    points: Annotated[tuple[SamplePoint, ...], Field(max_length=100)]
    tables: Annotated[tuple[SampleTable, ...], Field(max_length=MOST_TABLES)] = ()
    taken: Annotated[tuple[SampleTaken, ...], Field(max_length=MOST_TAKEN)] = ()
    answers: Annotated[tuple[SampleAnswer, ...], Field(max_length=100)] = ()
    exits: Annotated[tuple[SampleExit, ...], Field(max_length=100)] = ()
    touch: SampleTouch | None = None

    def took(self, block_id: str) -> int | None:
        """Return the seconds a block took; None when the sample does not say."""
        return next((block.took for block in self.blocks if block.id == block_id), None)


def read_sample(path: Path) -> Sample:
    """Return the sample in a TOML file of at most 1 MB.

    Raises BadInput `sample_unreadable`, `sample_too_large`, `sample_not_toml` or `sample_field`.
    """
    content = read_toml(path, MEGABYTE, "sample")
    try:
        return Sample.model_validate(content)
    except ValidationError as error:
        rule, loc = first_trouble(error)
        fault = BadInput("sample_field", file=path.name, place=place_name(loc), rule=rule)
    raise fault
