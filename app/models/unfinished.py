"""Unfinished: what is typed in a form that makes something new, and belongs to nothing yet."""

from collections.abc import Mapping

Typed = Mapping[str, str]
"""What is typed, by the names of the fields."""

EVENING = "evening"
"""The name under which stands which evening a form is about; when that one is erased, what was typed goes too."""
