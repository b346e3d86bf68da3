"""The sections: each part of what comes after with its word, how far it is, and what makes it.

A new part gets a room of its own beside this file, a line here, and its name in the contract of this room.
"""

from app.live.parts import Parts
from app.models.evening import Evening
from app.models.gathered import gathered
from app.views.phase.section import Section, SectionProgress
from app.views.phase.section_row import SectionRow
from app.wording.marking import QT_TRANSLATE_NOOP


def _gathered(evening: Evening) -> SectionProgress:
    return SectionProgress.DONE if gathered(evening) else SectionProgress.EMPTY


def _make_gathered(parts: Parts) -> Section:
    from app.views.followup.gathered.gathered_section import GatheredSection

    return GatheredSection(parts)


SECTIONS: tuple[SectionRow, ...] = (
    SectionRow("gathered", QT_TRANSLATE_NOOP("Sections", "What was said"), _gathered, _make_gathered),
)
