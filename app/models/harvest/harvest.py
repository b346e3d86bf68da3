"""The harvest of a table: the one form that a table fills in, on paper or on the laptop."""

from dataclasses import dataclass, replace
from enum import StrEnum

from app.models.ground.words import count_words
from app.models.said.dialogue import Voice

INSIGHTS = 3
MOST_PITCH_WORDS = 15
"""A pitch with more words is not heard as one sentence; it is flagged, never refused."""
LONGEST_FIELD = 1_000
"""Signs in one field of a form; a card has room for far less."""


class FormField(StrEnum):
    """A field of the form with words of its own, in the order of the paper and of Tab."""

    INSIGHT_1 = "insight_1"
    INSIGHT_2 = "insight_2"
    INSIGHT_3 = "insight_3"
    SCHOOL = "school"
    PARENTS = "parents"
    OBSTACLE = "obstacle"
    SAYING = "saying"
    QUESTION = "question"
    PITCH = "pitch"


class FormVoice(StrEnum):
    """A field of the form that is a voice: whose the saying is, and who tells the pitch."""

    SAYING = "saying_voice"
    PRESENTER = "presenter"


_INSIGHT_PLACES = {FormField.INSIGHT_1: 0, FormField.INSIGHT_2: 1, FormField.INSIGHT_3: 2}


class FormState(StrEnum):
    """How far a form is."""

    EMPTY = "empty"
    BUSY = "busy"
    READY = "ready"


@dataclass(frozen=True, slots=True)
class Harvest:
    """What one table brings. `table` is the id of the table, which outlives its number.

    `school` and `parents` are what each can do; `saying` is the best thing said there and `saying_voice` whose it was;
    `question` is one for the school; `presenter` is the voice that tells the pitch. None is not known yet.
    """

    table: str
    insights: tuple[str, str, str] = ("", "", "")
    school: str = ""
    parents: str = ""
    obstacle: str = ""
    saying: str = ""
    saying_voice: Voice | None = None
    question: str = ""
    pitch: str = ""
    presenter: Voice | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing was filled in yet."""
        return self == Harvest(self.table)

    @property
    def is_ready(self) -> bool:
        """Whether there is a pitch, which is what the room will read."""
        return bool(self.pitch)

    @property
    def state(self) -> FormState:
        """How far the form is."""
        if self.is_ready:
            return FormState.READY
        return FormState.EMPTY if self.is_empty else FormState.BUSY

    @property
    def is_long(self) -> bool:
        """Whether the pitch has too many words to be told as one sentence."""
        return count_words(self.pitch) > MOST_PITCH_WORDS

    def text(self, field: FormField) -> str:
        """Return the words in a field."""
        place = _INSIGHT_PLACES.get(field)
        return str(getattr(self, field.value)) if place is None else self.insights[place]

    def voice(self, field: FormVoice) -> Voice | None:
        """Return the voice in a field, if one was chosen."""
        return self.saying_voice if field is FormVoice.SAYING else self.presenter

    def texts(self) -> tuple[tuple[FormField, str], ...]:
        """Return the fields that hold words, in the order of the form."""
        return tuple((field, self.text(field)) for field in FormField if self.text(field))


def with_text(harvest: Harvest, field: FormField, text: str) -> Harvest:
    """Return the form with other words in one field."""
    match field:
        case FormField.INSIGHT_1 | FormField.INSIGHT_2 | FormField.INSIGHT_3:
            here = _INSIGHT_PLACES[field]
            first, second, third = (text if place == here else one for place, one in enumerate(harvest.insights))
            return replace(harvest, insights=(first, second, third))
        case FormField.SCHOOL:
            return replace(harvest, school=text)
        case FormField.PARENTS:
            return replace(harvest, parents=text)
        case FormField.OBSTACLE:
            return replace(harvest, obstacle=text)
        case FormField.SAYING:
            return replace(harvest, saying=text)
        case FormField.QUESTION:
            return replace(harvest, question=text)
        case FormField.PITCH:
            return replace(harvest, pitch=text)


def with_voice(harvest: Harvest, field: FormVoice, voice: Voice | None) -> Harvest:
    """Return the form with another voice in one field; None takes it out."""
    return replace(harvest, saying_voice=voice) if field is FormVoice.SAYING else replace(harvest, presenter=voice)
