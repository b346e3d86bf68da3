"""The rules of a draaiboek: what must hold between blocks, steps, questions and points."""

from collections.abc import Sequence

from app.models.agenda.agenda import LONGEST_BLOCK, Agenda, Block, BlockKind, Show, Step
from app.models.ground.faults import BadInput
from app.models.placeholders import unknown_placeholders
from app.models.said.summary import KeyPoint

LONGEST_EVENING = LONGEST_BLOCK


def check(agenda: Agenda, prompts: Sequence[str], points: Sequence[KeyPoint], file: str) -> None:
    """Refuse what no evening can be held with; `prompts` are ids. Raises BadInput that names the place."""
    _check_prompts(prompts, file)
    _check_points(points, file)
    _check_blocks(agenda, file)
    seen: set[str] = set()
    for number, block in enumerate(agenda.blocks, 1):
        _check_texts(block, number, file)
        for step_number, step in enumerate(block.steps, 1):
            _check_step(step, seen, prompts, {"block": number, "title": block.title, "step": step_number}, file)
            seen.add(step.id)


def _check_prompts(prompts: Sequence[str], file: str) -> None:
    for number, prompt in enumerate(prompts, 1):
        if prompt in prompts[: number - 1]:
            raise BadInput("draaiboek_duplicate", file=file, prompt=number, field="id", rule="duplicate")


def _check_points(points: Sequence[KeyPoint], file: str) -> None:
    parents: dict[str, str | None] = {}
    for number, point in enumerate(points, 1):
        if point.id in parents:
            raise BadInput("draaiboek_duplicate", file=file, point=number, field="id", rule="duplicate")
        # Two levels: the parent comes first and has none itself.
        if point.parent is not None and parents.get(point.parent, "") is not None:
            raise BadInput("draaiboek_field", file=file, point=number, field="parent", rule="parent")
        parents[point.id] = point.parent


def _check_blocks(agenda: Agenda, file: str) -> None:
    open_group: Block | None = None
    seen: set[str] = set()
    for number, block in enumerate(agenda.blocks, 1):
        place: dict[str, str | int] = {"file": file, "block": number, "title": block.title}
        if block.id in seen:
            raise BadInput("draaiboek_duplicate", **place, field="id", rule="duplicate")
        seen.add(block.id)
        # The parts of a group follow it at once, so that its time is one piece.
        if block.parent is None:
            open_group = block if block.kind is BlockKind.GROUP else None
        elif open_group is None or block.parent != open_group.id or block.kind is BlockKind.GROUP:
            raise BadInput("draaiboek_field", **place, field="parent", rule="parent")
        if not block.runs and block.steps:
            raise BadInput("draaiboek_field", **place, field="steps", rule="no_steps_here")
    for number, block in enumerate(agenda.blocks, 1):
        if block.kind is BlockKind.GROUP and not any(part.runs for part in agenda.parts(block.id)):
            raise BadInput(
                "draaiboek_field", file=file, block=number, title=block.title, field="kind", rule="empty_group"
            )
    if not agenda.running_blocks():
        raise BadInput("draaiboek_field", file=file, field="blocks", rule="nothing_to_run")
    if agenda.total_minutes() > LONGEST_EVENING:
        raise BadInput("draaiboek_field", file=file, field="minutes", rule="total")


def _check_texts(block: Block, number: int, file: str) -> None:
    for field in ("title", "who", "goal", "remark", "corner"):
        if unknown_placeholders(getattr(block, field)):
            raise BadInput(
                "draaiboek_field", file=file, block=number, title=block.title, field=field, rule="placeholder"
            )


def _check_step(step: Step, seen: set[str], prompts: Sequence[str], place: dict[str, str | int], file: str) -> None:
    if step.id in seen:
        raise BadInput("draaiboek_duplicate", file=file, **place, field="id", rule="duplicate")
    if step.prompt is not None and step.prompt not in prompts:
        raise BadInput("draaiboek_field", file=file, **place, field="prompt", rule="unknown_prompt")
    if step.prompt is None and step.show is Show.PROMPT:
        raise BadInput("draaiboek_field", file=file, **place, field="prompt", rule="missing")
    texts = {
        "title": [step.title],
        "cues": step.cues,
        "tips": step.tips,
        "heading": [step.heading],
        "lines": step.lines,
        "footer": [step.footer],
        "who": [step.who],
    }
    for field, lines in texts.items():
        if any(unknown_placeholders(line) for line in lines):
            raise BadInput("draaiboek_field", file=file, **place, field=field, rule="placeholder")
