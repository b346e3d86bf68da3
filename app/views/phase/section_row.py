"""The row of a part: its word in the list of parts, how far it is, and what makes it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.live.parts import Parts
from app.models.evening import Evening
from app.views.phase.section import Section, SectionProgress


@dataclass(frozen=True, slots=True)
class SectionRow:
    """A line in the list of parts. `words` are marked in the context `Sections`.

    A part is made when it is first gone to, so `make` imports it only then: most evenings need one or two of them.
    """

    key: str
    words: str
    standing: Callable[[Evening], SectionProgress]
    make: Callable[[Parts], Section]

    @property
    def name(self) -> str:
        """Return the name of the part, in the language of the app."""
        return QCoreApplication.translate("Sections", self.words)
