"""The placeholders: what the school fills in, put into the texts of the draaiboek."""

import re
from collections.abc import Iterator
from functools import lru_cache

from app.models.agenda.agenda import Agenda
from app.models.evening import Details, Evening
from app.models.ground.words import is_blank

# In the order in which gaps are named.
NAMES = ("school", "visie", "leerjaren", "functies", "verzorgd_door", "aantal_groepen", "vervolgstappen", "contact")

_PLACEHOLDER = re.compile(r"\{([a-z_]+)\}")


def fill_for_desk(text: str, evening: Evening) -> tuple[tuple[str, bool], ...]:
    """Return the text in parts, each with whether it is a gap; a gap holds the Dutch name of what is missing."""
    return _filled(text, evening.details, evening.groups)


@lru_cache(maxsize=256)  # the beamer asks for the same lines each second
def _filled(text: str, details: Details, groups: int | None) -> tuple[tuple[str, bool], ...]:
    values = _values(details, groups)
    parts: list[tuple[str, bool]] = []
    plain = ""
    for piece, name in _pieces(text):
        if name and not values[name]:
            parts += [(plain, False)] if plain else []
            parts.append((_dutch(name), True))
            plain = ""
        else:
            plain += values[name] if name else piece
    return (*parts, (plain, False)) if plain else tuple(parts)


def fill_for_room(text: str, evening: Evening) -> str | None:
    """Return the text with everything filled in; None when there is a gap, for then the room sees no such line."""
    parts = fill_for_desk(text, evening)
    return None if any(is_gap for _, is_gap in parts) else "".join(part for part, _ in parts)


def gaps(evening: Evening) -> tuple[str, ...]:
    """Return the Dutch names of what the agenda asks for and the school has not filled in yet."""
    used = {name for text in _texts(evening.agenda) for _, name in _pieces(text)}
    values = _values(evening.details, evening.groups)
    return tuple(_dutch(name) for name in NAMES if name in used and not values[name])


def unknown_placeholders(text: str) -> tuple[str, ...]:
    """Return the names between braces that nothing can fill."""
    return tuple(name for name in _PLACEHOLDER.findall(text) if name not in NAMES)


def _pieces(text: str) -> Iterator[tuple[str, str]]:
    """Yield (plain text, "") and ("", name). Only the draaiboek's text is cut up, never a value: those are data."""
    end = 0
    for match in _PLACEHOLDER.finditer(text):
        if match[1] in NAMES:
            yield text[end : match.start()], ""
            yield "", match[1]
            end = match.end()
    yield text[end:], ""


def _values(details: Details, groups: int | None) -> dict[str, str]:
    values = {
        "school": details.school,
        "visie": details.vision,
        "leerjaren": details.year_groups,
        "functies": details.functions,
        "verzorgd_door": details.catering,
        "aantal_groepen": _groups(groups),
        "vervolgstappen": details.next_steps,
        "contact": details.contact,
    }
    return {name: "" if is_blank(value) else value for name, value in values.items()}


def _groups(groups: int | None) -> str:
    if groups is None:
        return ""
    return "één groep" if groups == 1 else f"{groups} groepen"


def _dutch(name: str) -> str:
    return name.replace("_", " ")


def _texts(agenda: Agenda) -> Iterator[str]:
    for block in agenda.blocks:
        yield from (block.title, block.who, block.goal, block.remark, block.corner)
        for step in block.steps:
            yield from (step.title, *step.cues, step.heading, *step.lines, step.footer, step.who)
