"""The widths of a button: what each of its parts takes, kept, for a layout asks a button ten times before it is seen."""

from functools import lru_cache
from typing import NamedTuple

from PySide6.QtGui import QFont

from app.views.theme.style import px
from app.views.widgets.controls.button_colours import Kind, measures_of
from app.views.widgets.controls.count_mark import count_width
from app.views.widgets.controls.key_cap import key_cap_size
from app.views.widgets.paint import target
from app.views.widgets.words.lines import width_of

ICON = 16
WEIGHT = QFont.Weight.DemiBold


class Widths(NamedTuple):
    """Pixels of the parts, each with its gap; `whole` shows all of them, `least` the icon and the head of the text."""

    gap: int
    text: int
    icon: int
    number: int
    cap: int
    whole: int
    least: int


@lru_cache(maxsize=512)
def widths_of(label: str, key: str, has_icon: bool, count: str, kind: Kind, words: bool, _text_scale: float) -> Widths:
    """Return what the parts take at this text size; without `words` only the icon is there, in a square."""
    measures = measures_of(kind)
    gap, pad = px(measures.gap), 2 * px(measures.pad)
    text = width_of(label, measures.size, WEIGHT) + 2 if words else 0
    icon = px(ICON) + (gap if words else 0) if has_icon else 0
    number = count_width(count) + gap if count else 0
    cap = key_cap_size(key).width() + gap if key and words else 0
    whole = max(target(0), pad + icon + text + number + cap) if words else target(measures.height)
    least = max(target(0), pad + icon + min(text, least_text(kind)) + number)
    return Widths(gap, text, icon, number, cap, whole, min(least, whole))


def least_text(kind: Kind) -> int:
    """Return the pixels under which words on a button say nothing any more."""
    return 3 * px(measures_of(kind).size)
