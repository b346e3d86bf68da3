"""The named: where in an evening somebody may be recognised, as far as the privacy hint can tell."""

from dataclasses import dataclass

from app.models.evening import Evening
from app.models.said.dialogue import Quote
from app.models.said.privacy import NONE_FINE, Fine, personal_spans
from app.models.said.summary import KeyPoint, accepted


@dataclass(frozen=True, slots=True)
class Named:
    """What stands in a record and may point to a person. That nothing is found does not say that there are no names.

    `forms`, `taken`, `answers` and `exits` are how many of each there are; a form of a table counts once.
    """

    quotes: tuple[Quote, ...] = ()
    points: tuple[KeyPoint, ...] = ()
    forms: int = 0
    taken: int = 0
    answers: int = 0
    exits: int = 0

    @property
    def is_elsewhere(self) -> bool:
        """Whether there is any beside quotes and points."""
        return bool(self.forms or self.taken or self.answers or self.exits)

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of the points and the quotes, points first, as the words of the record stand."""
        return (*(point.id for point in self.points), *(quote.id for quote in self.quotes))


def named(evening: Evening, fine: Fine = NONE_FINE) -> Named:
    """Return what of an evening may point to a person; what the school prepared is left out."""

    def points_to_someone(*texts: str) -> bool:
        return any(personal_spans(text, fine) for text in texts)

    followup = evening.followup
    return Named(
        tuple(quote for quote in evening.quotes if points_to_someone(quote.text)),
        tuple(point for point in accepted(evening.points) if not point.standard and points_to_someone(point.text)),
        sum(points_to_someone(*(text for _, text in form.texts())) for form in evening.harvests),
        sum(points_to_someone(taken.words) for taken in followup.taken),
        sum(points_to_someone(answer.words, answer.owner) for answer in followup.answers),
        sum(points_to_someone(one.word) for one in evening.exits),
    )
