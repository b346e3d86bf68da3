"""Own draaiboeken: an evening's plan kept as a draaiboek of the school, in a folder beside the store."""

import re
from dataclasses import dataclass
from pathlib import Path

from app.models.agenda.agenda import Block, Step
from app.models.evening import Evening
from app.models.ground.faults import BadInput, NotPossible
from app.models.ground.writing_files import write_file
from app.models.promises.opening import without_opening
from app.services.handlers.texts import filled_line

FOLDER = "draaiboeken"
_NOT_IN_NAMES = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True, slots=True)
class OwnDraaiboek:
    """A draaiboek of the school: how it is called, and its file."""

    name: str
    path: Path


def own_draaiboeken(folder: Path) -> tuple[OwnDraaiboek, ...]:
    """Return the draaiboeken in a data folder, by name; files that cannot be used are passed over."""
    from app.models.draaiboek.draaiboek import read_draaiboek

    found = []
    for path in sorted((folder / FOLDER).glob("*.toml")):
        try:
            found.append(OwnDraaiboek(read_draaiboek(path).title, path))
        except BadInput:
            continue
    return tuple(sorted(found, key=lambda own: own.name.casefold()))


def save_draaiboek(evening: Evening, title: str, folder: Path) -> Path:
    """Keep the plan of an evening as a draaiboek and return its file; one of the same title is replaced.

    People, quotes and what was filled in stay behind. Raises NotPossible for a title without words, StoreTrouble
    when it cannot be written, BadInput when the plan holds what no draaiboek can.
    """
    name = filled_line(title, "title_empty")
    path = folder / FOLDER / f"{_file_name(name)}.toml"
    raw = to_toml(evening, name)
    _must_be_read_back(raw, path)
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    write_file(path, raw)
    return path


def take_over(path: Path, folder: Path) -> OwnDraaiboek:
    """Copy a draaiboek from elsewhere into the folder, under its title, once it is checked."""
    from app.models.draaiboek.draaiboek import read_draaiboek

    title = read_draaiboek(path).title
    kept = folder / FOLDER / f"{_file_name(title)}.toml"
    kept.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    write_file(kept, path.read_bytes())
    return OwnDraaiboek(title, kept)


def to_toml(evening: Evening, title: str) -> bytes:
    """Return the plan of an evening as the bytes of a draaiboek."""
    import tomli_w

    ids = _Ids()
    content: dict[str, object] = {
        "format": "samenspraak-draaiboek",
        "version": 1,
        "title": title,
        **_filled({name: getattr(evening.plan, name) for name in ("source", "why", "for_pupils")}),
        "blocks": [_block(block, ids) for block in without_opening(evening.agenda).blocks],
        "prompts": [{"id": ids(prompt.id), "label": prompt.label, "text": prompt.text} for prompt in evening.prompts],
        "points": [
            _filled(
                {
                    "id": ids(point.id),
                    "text": point.text,
                    "short": point.short,
                    "parent": ids(point.parent) if point.parent else "",
                }
            )
            for point in evening.points
            if point.standard
        ],
        "tasks": [
            _filled(
                {
                    "id": ids(task.id),
                    "title": task.title,
                    "note": task.note,
                    "owner": task.owner,
                    "days_before": task.days_before,
                    "school_days_after": task.school_days_after,
                    "ours": task.ours,
                }
            )
            for task in evening.plan.tasks
        ],
        "roles": [_filled({"id": ids(role.id), "name": role.name, "ours": role.ours}) for role in evening.plan.roles],
        "themes": [
            {"id": ids(theme.id), "title": theme.title, "questions": list(theme.questions)} for theme in evening.themes
        ],
    }
    return tomli_w.dumps(content, multiline_strings=False).encode("utf-8")


class _Ids:
    """Gives each id one that a draaiboek can hold: ids of the app are longer than those of a file."""

    def __init__(self) -> None:
        self._given: dict[str, str] = {}

    def __call__(self, known: str) -> str:
        if known not in self._given:
            plain = re.fullmatch(r"[a-z0-9][a-z0-9-]{0,39}", known)
            self._given[known] = known if plain else f"eigen-{len(self._given) + 1}"
        return self._given[known]


def _block(block: Block, ids: _Ids) -> dict[str, object]:
    row: dict[str, object] = {
        "id": ids(block.id),
        "kind": block.kind.value,
        "title": block.title,
        "parent": ids(block.parent) if block.parent else "",
        "who": block.who,
        "goal": block.goal,
        "remark": block.remark,
        "may_drop": block.may_drop,
        "clock": block.clock.value,
        "corner": block.corner,
        "steps": [_step(step, ids) for step in block.steps],
    }
    if block.runs:
        row |= {"minutes": block.minutes, "minimum": block.minimum}
    if block.pinned is not None:
        row["pinned"] = block.pinned
    return _filled(row)


def _step(step: Step, ids: _Ids) -> dict[str, object]:
    return _filled(
        {
            "id": ids(step.id),
            "title": step.title,
            "minutes": step.minutes or None,
            "cues": list(step.cues),
            "show": step.show.value,
            "heading": step.heading,
            "lines": list(step.lines),
            "footer": step.footer,
            "who": step.who,
            "prompt": ids(step.prompt) if step.prompt else "",
            "parks": step.parks,
            "tips": list(step.tips),
            "ours": step.ours,
        }
    )


def _filled(row: dict[str, object]) -> dict[str, object]:
    """Leave out what is empty: the file stays short, and the reader fills in the same."""
    return {name: value for name, value in row.items() if not (value is None or value is False or value in ("", []))}


def _file_name(title: str) -> str:
    return _NOT_IN_NAMES.sub("-", title.casefold()).strip("-")[:60] or "draaiboek"


def _must_be_read_back(raw: bytes, path: Path) -> None:
    """What we write must be what we can read; else nothing is written."""
    import tempfile

    from app.models.draaiboek.draaiboek import read_draaiboek

    with tempfile.TemporaryDirectory() as folder:
        trial = Path(folder) / path.name
        trial.write_bytes(raw)
        try:
            read_draaiboek(trial)
        except BadInput as fault:
            raise NotPossible("not_a_draaiboek") from fault
