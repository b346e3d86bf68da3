"""The named: quotes and points in whose words somebody may be recognised, as far as the privacy hint can tell."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.models.said.dialogue import Quote
from app.models.said.privacy import NONE_FINE, Fine, personal_spans
from app.models.said.summary import KeyPoint, accepted


@dataclass(frozen=True, slots=True)
class Named:
    """What stands in a record and may point to a person. That nothing is found does not say that there are no names."""

    quotes: tuple[Quote, ...] = ()
    points: tuple[KeyPoint, ...] = ()

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of all of it, points first, as the words of the record stand."""
        return (*(point.id for point in self.points), *(quote.id for quote in self.quotes))


def named(quotes: Iterable[Quote], points: Iterable[KeyPoint], fine: Fine = NONE_FINE) -> Named:
    """Return what may point to a person among quotes and points; what the school prepared is left out."""
    return Named(
        tuple(quote for quote in quotes if personal_spans(quote.text, fine)),
        tuple(point for point in accepted(points) if not point.standard and personal_spans(point.text, fine)),
    )
