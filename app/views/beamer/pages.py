"""Pages: over how many screens the texts of a slide go, and what does not fit."""

from PySide6.QtCore import QSize, QSizeF

from app.models.slide import Slide
from app.views.beamer.layout import Layout, lay_out
from app.views.beamer.measures import canvas_width, clamp_scale
from app.views.beamer.pieces import TextRole


def page_count(slide: Slide, size: QSize | QSizeF, scale: float = 1.0) -> int:
    """Return the number of screens the slide takes in an image of this size; `slide.page` goes from 0 to one less."""
    return _layout(slide, size, scale).screens


def overflows(slide: Slide, size: QSize | QSizeF, scale: float = 1.0) -> bool:
    """Tell whether the room misses a text on this screen: cut short, left out, or on a screen nobody turns to.

    A quote is turned page by page, and points that came one by one stay at the last.
    """
    layout = _layout(slide, size, scale)
    return layout.cut or (layout.screens > 1 and not slide.quote and slide.page == 0)


def words_on(slide: Slide, size: QSize | QSizeF, scale: float = 1.0) -> tuple[str, ...]:
    """Return the body of the slide as the room reads it: cards that do not fit give way to the lines."""
    if slide.black:
        return ()
    layout = _layout(slide, size, scale)
    cards = tuple(f"{card.label} {card.text}" for card in layout.read)
    lines = cards or slide.lines
    return tuple(filter(None, (slide.heading, slide.theme, slide.big, *lines, slide.quote, slide.message)))


def quote_pages(text: str, size: QSize | QSizeF, scale: float = 1.0) -> tuple[str, ...]:
    """Divide a quote over pages, as a slide with this quote and no heading shows them."""
    count = page_count(Slide(quote=text), size, scale)
    layouts = (_layout(Slide(quote=text, page=page), size, scale) for page in range(count))
    return tuple(
        "".join(row.row.text for row in layout.rows if row.role is TextRole.QUOTE).rstrip() for layout in layouts
    )


def _layout(slide: Slide, size: QSize | QSizeF, scale: float) -> Layout:
    return lay_out(slide, canvas_width(size), clamp_scale(scale))
