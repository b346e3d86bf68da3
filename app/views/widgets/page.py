"""The page: one of those that take turns below the top bar."""

from PySide6.QtWidgets import QWidget

from app.models.evening import Evening
from app.views.widgets.tones import Tone


class Page(QWidget):
    """Knows where on it one types, and where on it is said what happened."""

    def take_keyboard(self) -> None:
        """Put the cursor where one types on this page."""

    def show_evening(self, evening: Evening) -> None:
        """Show this evening; called when one comes to the page with an evening open."""

    def holds_words(self) -> bool:
        """Tell whether words stand here that were typed and could not be stored."""
        return False

    def tell(self, words: str, tone: Tone = "amber", icon: str = "circle-alert") -> None:
        """Say quietly what happened."""

    def warn(self, words: str) -> None:
        """Say in red what was not stored; it stands there until `calm`."""

    def calm(self) -> None:
        """Take the warning away, for all is stored. A second call does nothing."""
