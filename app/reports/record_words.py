"""What was said, as it stands in the record: each quote with its voice, its star, and how often it was heard."""

from collections.abc import Sequence

from app.models.said.dialogue import Quote
from app.reports.document import Quotes, Said
from app.reports.dutch import VOICES
from app.reports.lines import Line, quiet, said


def quotes_of(quotes: Sequence[Quote]) -> tuple[Quotes, ...]:
    """Return the quotes as one list; none when there are no quotes."""
    items = tuple(Said(VOICES[quote.voice], quote.voice, _quote(quote)) for quote in quotes)
    return (Quotes(items),) if items else ()


def _quote(quote: Quote) -> Line:
    star = " (ster)" if quote.starred else ""
    again = f" (ook\u00a0gehoord:\u00a0{quote.heard})" if quote.heard else ""
    return said(quote.text) + quiet(star + again)
