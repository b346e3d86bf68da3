"""Marking: how a text that stands in a table is shown to the translation tool."""


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark a text of a table for the translation tool, which looks for this name; Qt's own has no types."""
    return text
