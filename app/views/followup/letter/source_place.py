"""The place of a source: in which part of the aftercare, and where there, stands what a sentence came from."""

from collections.abc import Iterable, Iterator

from app.live.followup.decision_rows import decision_rows
from app.models.aftercare.gathered import gathered
from app.models.evening import Evening


def source_place(evening: Evening, sources: Iterable[str]) -> str:
    """Return the first place there is for these sources, such as `gathered/quote:q1`; empty when they have none."""
    said = [row.key for row in gathered(evening)]
    decided = {row.key for row in decision_rows(evening)}
    return next((place for source in sources for place in _places(evening, source, said, decided)), "")


def _places(evening: Evening, source: str, said: list[str], decided: set[str]) -> Iterator[str]:
    """Yield the places of one source: what was said among all that was said, the rest where it is decided on."""
    kind, _, name = source.partition(":")
    if kind in ("quote", "form"):
        yield from (f"gathered/{key}" for key in said if key == source or key.startswith(f"{source}:"))
        return
    action = evening.followup.action(name) if kind == "action" else None
    subjects = (subject.key for subject in action.sources) if action is not None else ()
    yield from (f"decisions/{key}" for key in (*subjects, name if kind == "answer" else source) if key in decided)
