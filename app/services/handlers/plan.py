"""Plan handlers: tasks, the actieteam, roles, arrangements and themes."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from app.models.agenda.agenda import Agenda
from app.models.evening import Evening
from app.models.ground.faults import NotPossible
from app.models.preparation import (
    FARTHEST_ROW,
    MOST_DAYS,
    MOST_MEMBERS,
    MOST_QUESTIONS,
    MOST_ROLES,
    MOST_SCHOOL_DAYS,
    MOST_TASKS,
    MOST_THEMES,
    Plan,
    after_last,
    is_overdue,
)
from app.models.seats.tables import Table, with_number
from app.models.table_use import in_use_above
from app.services.commands import commands as c
from app.services.handlers.agenda_for_tables import with_tables
from app.services.handlers.evening import checked_details, sound_groups
from app.services.handlers.handler import Outcome, handles
from app.services.handlers.texts import dropped, filled_line, line, lines, moved, paragraph, put, sound_day


@handles(c.SetHead)
def set_head(evening: Evening, command: c.SetHead) -> Outcome:
    """Give the evening another title, day or clock time."""
    title = evening.title if command.title is None else filled_line(command.title, "title_empty")
    day = evening.date if command.date is None else sound_day(command.date)
    return Outcome(replace(evening, title=title, date=day, anchor=command.anchor or evening.anchor), "head")


@handles(c.SetDetails)
def set_details(evening: Evening, command: c.SetDetails) -> Outcome:
    """Replace what the school fills in; the number of groups makes or drops tables where nothing was arranged yet."""
    after = replace(evening, details=checked_details(command.details))
    groups = sound_groups(command.groups)
    if groups is None or groups == len(evening.seating.tables):
        return Outcome(after, "details")
    if used := in_use_above(evening, groups, command.at):
        raise NotPossible("table_in_use", number=used.number)
    return Outcome(with_tables(after, with_number(evening.seating, groups)), "details")


@handles(c.PutTask)
def put_task(evening: Evening, command: c.PutTask) -> Outcome:
    """Add a task or replace it; those after the evening stay at the end of the list."""
    task = command.task
    if task.days_before is not None and not 0 <= task.days_before <= MOST_DAYS:
        raise NotPossible("days_out_of_range", limit=MOST_DAYS)
    if task.school_days_after is not None and not 1 <= task.school_days_after <= MOST_SCHOOL_DAYS:
        raise NotPossible("school_days_out_of_range", limit=MOST_SCHOOL_DAYS)
    checked = replace(
        task, title=filled_line(task.title, "task_empty"), note=paragraph(task.note), owner=line(task.owner)
    )
    tasks = put(evening.plan.tasks, checked, MOST_TASKS, "too_many_tasks")
    return _planned(evening, "task", tasks=after_last(tasks))


@handles(c.PlanTightly)
def plan_tightly(evening: Evening, command: c.PlanTightly) -> Outcome:
    """Spread the tasks that are late over the days that are left, in the order in which they were due."""
    left = (evening.date - command.today).days
    late = [task for task in evening.plan.tasks if is_overdue(task, evening.date, command.today)]
    late.sort(key=lambda task: task.days_before or 0, reverse=True)
    if left < 1 or not late:
        raise NotPossible("no_tight_plan")
    share = left / (len(late) + 1)
    days = {task.id: max(0, left - max(1, round(share * place))) for place, task in enumerate(late, 1)}
    tasks = (replace(task, days_before=days.get(task.id, task.days_before)) for task in evening.plan.tasks)
    return _planned(evening, "tight_plan", tasks=tuple(tasks))


@handles(c.DropTask)
def drop_task(evening: Evening, command: c.DropTask) -> Outcome:
    """Take a task away."""
    return _planned(evening, "task_dropped", tasks=dropped(evening.plan.tasks, command.id, "task_gone"))


@handles(c.MoveTask)
def move_task(evening: Evening, command: c.MoveTask) -> Outcome:
    """Move a task among those before the evening, or among those after it."""
    tasks = moved(evening.plan.tasks, command.id, command.by, "task_gone")
    return _planned(evening, "task_moved", tasks=after_last(tasks))


@handles(c.PutMember)
def put_member(evening: Evening, command: c.PutMember) -> Outcome:
    """Add someone to the actieteam or replace them."""
    member = command.member
    checked = replace(
        member, function=filled_line(member.function, "function_empty"), department=line(member.department)
    )
    return _planned(evening, "member", team=put(evening.plan.team, checked, MOST_MEMBERS, "too_many_members"))


@handles(c.DropMember)
def drop_member(evening: Evening, command: c.DropMember) -> Outcome:
    """Take someone out of the actieteam."""
    return _planned(evening, "member_dropped", team=dropped(evening.plan.team, command.id, "member_gone"))


@handles(c.SetHost)
def set_host(evening: Evening, command: c.SetHost) -> Outcome:
    """Choose the kind of gespreksleider."""
    return _planned(evening, "host", host=command.host)


@handles(c.PutRole)
def put_role(evening: Evening, command: c.PutRole) -> Outcome:
    """Add a role or replace it; a new name goes everywhere the old one stood under *Wie?*."""
    role = replace(
        command.role, name=filled_line(command.role.name, "role_empty"), filled_by=line(command.role.filled_by)
    )
    before = next((one for one in evening.plan.roles if one.id == role.id), None)
    after = _planned(evening, "role", roles=put(evening.plan.roles, role, MOST_ROLES, "too_many_roles"))
    if before is None or before.name == role.name:
        return after
    return replace(after, evening=replace(after.evening, agenda=_renamed(evening.agenda, before.name, role.name)))


@handles(c.DropRole)
def drop_role(evening: Evening, command: c.DropRole) -> Outcome:
    """Take a role off the list."""
    return _planned(evening, "role_dropped", roles=dropped(evening.plan.roles, command.id, "role_gone"))


@handles(c.SetArrangements)
def set_arrangements(evening: Evening, command: c.SetArrangements) -> Outcome:
    """Write down the room, how parents answer, and the interpreter."""
    return _planned(
        evening,
        "arrangements",
        place=line(command.place),
        reply=paragraph(command.reply),
        interpreter=paragraph(command.interpreter),
    )


@handles(c.SetTexts)
def set_texts(evening: Evening, command: c.SetTexts) -> Outcome:
    """Write down why there is this evening, and what mentors read out to the pupils."""
    return _planned(evening, "texts", why=paragraph(command.why), for_pupils=paragraph(command.for_pupils))


@handles(c.SetSight)
def set_sight(evening: Evening, command: c.SetSight) -> Outcome:
    """Write down how far the back row is and how high the picture."""
    for length in (command.row_distance, command.image_height):
        if not 0 <= length <= FARTHEST_ROW:
            raise NotPossible("length_out_of_range", limit=FARTHEST_ROW // 100)
    return _planned(evening, "sight", row_distance=command.row_distance, image_height=command.image_height)


@handles(c.PutTheme)
def put_theme(evening: Evening, command: c.PutTheme) -> Outcome:
    """Add a theme or replace it."""
    questions = lines(command.theme.questions)
    if len(questions) > MOST_QUESTIONS:
        raise NotPossible("too_many_questions", limit=MOST_QUESTIONS)
    theme = replace(command.theme, title=filled_line(command.theme.title, "theme_empty"), questions=questions)
    return Outcome(replace(evening, themes=put(evening.themes, theme, MOST_THEMES, "too_many_themes")), "theme")


@handles(c.DropTheme)
def drop_theme(evening: Evening, command: c.DropTheme) -> Outcome:
    """Take a theme off the evening and off its tables."""
    themes = dropped(evening.themes, command.id, "theme_gone")
    seating = evening.seating
    tables, away = (_without_theme(those, command.id) for those in (seating.tables, seating.away))
    return Outcome(replace(evening, themes=themes, seating=replace(seating, tables=tables, away=away)), "theme_dropped")


def _without_theme(tables: Iterable[Table], theme: str) -> tuple[Table, ...]:
    return tuple(replace(table, theme=None) if table.theme == theme else table for table in tables)


@handles(c.MoveTheme)
def move_theme(evening: Evening, command: c.MoveTheme) -> Outcome:
    """Move a theme."""
    return Outcome(replace(evening, themes=moved(evening.themes, command.id, command.by, "theme_gone")), "theme_moved")


def _planned(evening: Evening, label: str, **parts: Any) -> Outcome:
    plan: Plan = replace(evening.plan, **parts)
    return Outcome(replace(evening, plan=plan), label)


def _renamed(agenda: Agenda, before: str, after: str) -> Agenda:
    """Return the agenda with a role written in another way, in rows and in steps."""
    blocks = tuple(
        replace(
            block,
            who=after if block.who == before else block.who,
            steps=tuple(replace(step, who=after) if step.who == before else step for step in block.steps),
        )
        for block in agenda.blocks
    )
    return Agenda(blocks)
