"""Personal words: where the quiet underline stands under what may point to a person."""

from functools import lru_cache

from app.models.said.privacy import Fine, personal_spans
from app.views.widgets.text_block import Spans, utf16_length


@lru_cache(maxsize=512)
def personal_marks(text: str, fine: Fine) -> Spans:
    """Return where those words stand, as Qt counts: an emoji before a name would else shift its line."""
    return tuple(
        (utf16_length(text[: span.start]), utf16_length(text[span.start : span.end]))
        for span in personal_spans(text, fine)
    )
