"""The sections: what makes each part of the preparation, by the key of its row.

A part is imported when it is first gone to, for most evenings need one or two of them.
"""

from collections.abc import Callable

from app.live.parts import Parts
from app.views.prepare.frame.section import Section


def _tasks(parts: Parts) -> Section:
    from app.views.prepare.tasks.tasks_section import TasksSection

    return TasksSection(parts)


def _themes(parts: Parts) -> Section:
    from app.views.prepare.themes.themes_section import ThemesSection

    return ThemesSection(parts)


def _agenda(parts: Parts) -> Section:
    from app.views.prepare.agenda.agenda_section import AgendaSection

    return AgendaSection(parts)


def _people(parts: Parts) -> Section:
    from app.views.prepare.people.people_section import PeopleSection

    return PeopleSection(parts)


def _groups(parts: Parts) -> Section:
    from app.views.prepare.groups.groups_section import GroupsSection

    return GroupsSection(parts)


def _papers(parts: Parts) -> Section:
    from app.views.prepare.papers.papers_section import PapersSection

    return PapersSection(parts)


def _doors(parts: Parts) -> Section:
    from app.views.prepare.doors.doors_section import DoorsSection

    return DoorsSection(parts)


SECTION_MAKERS: dict[str, Callable[[Parts], Section]] = {
    "tasks": _tasks,
    "themes": _themes,
    "agenda": _agenda,
    "people": _people,
    "groups": _groups,
    "papers": _papers,
    "doors": _doors,
}
