"""The page: one of those that take turns below the top bar."""

from PySide6.QtWidgets import QWidget


class Page(QWidget):
    """Knows where on it one types."""

    def take_keyboard(self) -> None:
        """Put the cursor where one types on this page."""
