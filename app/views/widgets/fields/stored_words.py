"""The stored words: what the store has of a field, and how that stands to what is typed in it."""

from dataclasses import dataclass


@dataclass(slots=True)
class StoredWords:
    """`told` is what was given to the store last and not answered yet; the store may clean it.

    `before` is what stood there when one came to the field, or what came in by another way since.
    """

    stored: str = ""
    told: str | None = None
    before: str = ""
    _same: str = ""
    """What was typed and is stored as `stored`."""

    def come(self) -> None:
        """Hear that the keyboard came to the field."""
        self.before = self.stored

    def has(self, typed: str) -> bool:
        """Whether these words are stored, apart from what the store cleans."""
        return typed in (self.stored, self._same) or typed.strip() == self.stored

    def after(self, text: str, typed: str, *, typing: bool) -> str | None:
        """Take what is stored now; return what to show instead of what is typed, None when that stays as it is.

        While one is typing, one's own words are not changed under one's hands.
        """
        is_news, held = text != self.stored, typed != self.stored
        own = is_news and self.told is not None
        if own:
            self._same, self.told = str(self.told), None
        elif is_news:
            self._same, self.before = text, text
        self.stored = text
        if typed == text or not held:
            return text
        cleaned = typed.strip() == text or (own and typed == self._same)
        return text if cleaned and not typing else None
