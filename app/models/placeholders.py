"""The placeholders: what the school fills in, and what the app works out, put into the texts of the draaiboek."""

import re
from collections.abc import Iterator
from functools import lru_cache

from app.models.agenda.agenda import Agenda
from app.models.evening import Details, Evening
from app.models.ground.words import is_blank
from app.models.shares import per_question, per_table, round_of_introductions

# In the order in which gaps are named.
NAMES = ("school", "visie", "leerjaren", "functies", "verzorgd_door", "aantal_groepen", "vervolgstappen", "contact")

WORKED_OUT = {"per_vraag": per_question, "per_tafel": per_table, "voorstelrondje": round_of_introductions}
"""What follows from plan and people, so that no remark can be wrong after a change."""

_GAP_OF = {"per_tafel": "aantal_groepen"}
"""What is asked for where the app cannot work it out yet."""

_PLACEHOLDER = re.compile(r"\{([a-z_]+)\}")
_TYPED = re.compile(rf"\[({'|'.join((*NAMES, *WORKED_OUT)).replace('_', ' ')})\]", re.IGNORECASE)


def fill_for_desk(text: str, evening: Evening) -> tuple[tuple[str, bool], ...]:
    """Return the text in parts, each with whether it is a gap; a gap holds the Dutch name of what is missing."""
    return _filled(text, evening.details, evening.groups, _worked_out(text, evening))


@lru_cache(maxsize=256)  # the beamer asks for the same lines each second
def _filled(
    text: str, details: Details, groups: int | None, worked_out: tuple[tuple[str, str], ...]
) -> tuple[tuple[str, bool], ...]:
    values = _values(details, groups) | dict(worked_out)
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
    asked = {_GAP_OF.get(name, name) for name in used}
    return tuple(_dutch(name) for name in NAMES if name in asked and not values[name])


def as_typed(text: str) -> str:
    """Return the text as one changes it: what is filled in by itself stands as its name between square brackets."""
    return "".join(f"[{name.replace('_', ' ')}]" if name else piece for piece, name in _pieces(text))


def as_stored(text: str) -> str:
    """Return what was typed as it is stored; a name between square brackets that nothing fills in stays as it is."""
    return _TYPED.sub(lambda found: f"{{{found[1].lower().replace(' ', '_')}}}", text)


def unknown_placeholders(text: str) -> tuple[str, ...]:
    """Return the names between braces that nothing can fill."""
    return tuple(name for name in _PLACEHOLDER.findall(text) if name not in NAMES and name not in WORKED_OUT)


def _pieces(text: str) -> Iterator[tuple[str, str]]:
    """Yield (plain text, "") and ("", name). Only the draaiboek's text is cut up, never a value: those are data."""
    end = 0
    for match in _PLACEHOLDER.finditer(text):
        if match[1] in NAMES or match[1] in WORKED_OUT:
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


def _worked_out(text: str, evening: Evening) -> tuple[tuple[str, str], ...]:
    """Return what this text asks for; most ask for nothing, and then nothing is counted."""
    return tuple((name, count(evening)) for name, count in WORKED_OUT.items() if f"{{{name}}}" in text)


def _groups(groups: int | None) -> str:
    if groups is None:
        return ""
    return "één groep" if groups == 1 else f"{groups} groepen"


def _dutch(name: str) -> str:
    return _GAP_OF.get(name, name).replace("_", " ")


def _texts(agenda: Agenda) -> Iterator[str]:
    for block in agenda.blocks:
        yield from (block.title, block.who, block.goal, block.remark, block.corner)
        for step in block.steps:
            yield from (step.title, *step.cues, *step.tips, step.heading, *step.lines, step.footer, step.who)
