"""The look: sizes, margins and colours of what leaves on paper, the same for PDF and Word."""

from dataclasses import dataclass
from enum import StrEnum

from app.models.said.dialogue import Voice

FONT = "Atkinson Hyperlegible Next"

INK = "#1E2A2F"
MUTED = "#5C6B70"
TEAL = "#0E5A5E"
TEAL_SOFT = "#E1EFEE"
RULE = "#A9B3B5"
"""A thin line that a school printer still prints; the one on the screen is too light for that."""
GAP = "#FFE9A8"

VOICES = {Voice.PARENT: "#1F5FA8", Voice.SCHOOL: "#9A4A0B", Voice.PUPIL: "#6B3FA0"}


@dataclass(frozen=True, slots=True)
class PaperLook:
    """How a kind of document is set. Paper and margins in millimetres, letters in points.

    Pages that belong together are `numbered`; loose cards are not.
    """

    width: float
    height: float
    side: float
    top: float
    text: float
    small: float
    heading: tuple[float, float, float]
    numbered: bool = True


class Style(StrEnum):
    """The kinds of documents there are."""

    LETTER = "letter"
    REPORT = "report"
    BRIEF = "brief"
    SHEET = "sheet"
    CUES = "cues"
    FORM = "form"
    BADGES = "badges"
    POSTER = "poster"


LOOKS = {
    Style.LETTER: PaperLook(210, 297, 27, 19, 12, 10, (31, 16.5, 13)),
    Style.REPORT: PaperLook(210, 297, 24, 20, 11, 9.5, (26, 16, 12.5)),
    Style.BRIEF: PaperLook(210, 297, 24, 20, 11, 9.5, (26, 16, 12.5)),
    Style.SHEET: PaperLook(210, 297, 13, 12, 10, 9, (24, 13, 11)),
    Style.CUES: PaperLook(148, 210, 12, 10, 11, 9, (23, 13, 11.5)),
    Style.FORM: PaperLook(210, 297, 16, 13, 10.5, 9, (40, 18, 11.5), numbered=False),
    Style.POSTER: PaperLook(210, 297, 16, 14, 20, 15, (34, 24, 20), numbered=False),
    Style.BADGES: PaperLook(210, 297, 15, 13.5, 10.5, 9, (24, 13, 11), numbered=False),
}
