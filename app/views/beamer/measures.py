"""The measures of the beamer: every size on a canvas that is always 1080 high, so a size is a share of the image."""

from PySide6.QtCore import QSize, QSizeF

HEIGHT = 1080.0

# The least a text may be, in canvas pixels at text scale 1: never drawn smaller.
LEAST_BODY = 65  # 6 % of the height
LEAST_HEADING = 87  # 8 %
LEAST_OTHER = 44  # 4 %

# What is tried, from large to least; the first that fits on one screen is taken.
HEADINGS = (121, 108, 97, LEAST_HEADING)
HEADING_ROWS = (2, 3, 3, 99)  # more rows than this ask for the next smaller size
BODIES = (66, 66, 66, LEAST_BODY)
NUMBERED = (72, 72, 68, LEAST_BODY)
QUOTES = (92, 80, 72, LEAST_BODY)
CLOCKS = (287, 250, 216, 160)
WORDS = (54, 48, LEAST_OTHER)
THEMES = (96, 84, 74, LEAST_BODY)
CARD_LABELS = (56, 52, 48, LEAST_OTHER)
CARD_THEMES = (88, 80, 72, LEAST_BODY)

TOP_TEXT = 46
FOOT_TEXT = 66
FOOT_TEXT_SMALL = 46
MESSAGE_TEXT = 66

MARGIN_SHARE = 0.05  # of the width
TOP = 72.0
BELOW_TOP = 68.0
BOTTOM = 1016.0
ABOVE_FOOT = 30.0
ABOVE_CARDS = 9.0  # cards need the room that other slides leave below the top
QUOTE_BOTTOM = 780.0  # the same with and without a ring or a message: a page never changes when one comes

RING = 188.0
RING_WIDTH = 28.0
RING_GAP = 50.0
BAND_PADDING = 34.0

NARROWEST = 420.0
LEAST_SCALE, MOST_SCALE = 1.0, 1.6


def canvas_width(size: QSize | QSizeF) -> float:
    """Return the width of the canvas for an image of this size; an empty size counts as a square."""
    if size.width() <= 0 or size.height() <= 0:
        return HEIGHT
    return max(NARROWEST, round(HEIGHT * size.width() / size.height(), 1))


def up(pixels: float) -> int:
    """Return whole pixels, rounded up: a least size is never undercut."""
    return int(-(-pixels // 1))


def clamp_scale(scale: float) -> float:
    """Return the text scale of the room within its bounds."""
    return min(MOST_SCALE, max(LEAST_SCALE, scale))
