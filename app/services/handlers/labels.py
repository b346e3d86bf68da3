"""Labels: the names of steps in a history, with the values that fill their words."""

import json


def label_text(label: str, values: dict[str, str | int]) -> str:
    """Return a label with its values as the text that is stored."""
    return json.dumps([label, values], ensure_ascii=False)


def read_label(text: str) -> tuple[str, dict[str, str | int]]:
    """Read a stored label."""
    label, values = json.loads(text)
    return label, values
