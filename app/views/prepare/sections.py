"""The sections: each part of the preparation with its word, how far it is, and what makes it.

A new part gets a line here.
"""

from app.live.parts import Parts
from app.models.agenda_hints import needs_a_look
from app.models.evening import Evening
from app.models.placeholders import gaps
from app.models.preparation import tasks_done
from app.views.phase.section import Section, SectionProgress
from app.views.phase.section_row import SectionRow
from app.wording.marking import QT_TRANSLATE_NOOP


def _tasks(evening: Evening) -> SectionProgress:
    # What comes after the evening does not keep its preparation open.
    tasks = [task for task in evening.plan.tasks if not task.comes_after]
    done = tasks_done(tasks)
    if tasks and done == len(tasks) and not gaps(evening):
        return SectionProgress.DONE
    return SectionProgress.BEGUN if done else SectionProgress.EMPTY


def _themes(evening: Evening) -> SectionProgress:
    if not evening.themes:
        return SectionProgress.EMPTY
    asked = evening.prompts and all(theme.questions for theme in evening.themes)
    return SectionProgress.DONE if asked else SectionProgress.BEGUN


def _agenda(evening: Evening) -> SectionProgress:
    return SectionProgress.BEGUN if needs_a_look(evening) else SectionProgress.DONE


def _people(evening: Evening) -> SectionProgress:
    return SectionProgress.DONE if evening.people.planned.total else SectionProgress.EMPTY


def _groups(evening: Evening) -> SectionProgress:
    tables = evening.seating.tables
    if not tables:
        return SectionProgress.EMPTY
    return SectionProgress.DONE if all(table.leader and table.theme for table in tables) else SectionProgress.BEGUN


def _papers(evening: Evening) -> SectionProgress:
    return SectionProgress.BEGUN if evening.plan.place and evening.themes else SectionProgress.EMPTY


def _doors(evening: Evening) -> SectionProgress:
    return SectionProgress.BEGUN if evening.plan.row_distance else SectionProgress.EMPTY


def _make_tasks(parts: Parts) -> Section:
    from app.views.prepare.tasks.tasks_section import TasksSection

    return TasksSection(parts)


def _make_themes(parts: Parts) -> Section:
    from app.views.prepare.themes.themes_section import ThemesSection

    return ThemesSection(parts)


def _make_agenda(parts: Parts) -> Section:
    from app.views.prepare.agenda.agenda_section import AgendaSection

    return AgendaSection(parts)


def _make_people(parts: Parts) -> Section:
    from app.views.prepare.people.people_section import PeopleSection

    return PeopleSection(parts)


def _make_groups(parts: Parts) -> Section:
    from app.views.prepare.groups.groups_section import GroupsSection

    return GroupsSection(parts)


def _make_papers(parts: Parts) -> Section:
    from app.views.prepare.papers.papers_section import PapersSection

    return PapersSection(parts)


def _make_doors(parts: Parts) -> Section:
    from app.views.prepare.doors.doors_section import DoorsSection

    return DoorsSection(parts)


SECTIONS: tuple[SectionRow, ...] = (
    SectionRow("tasks", QT_TRANSLATE_NOOP("Sections", "Tasks and team"), _tasks, _make_tasks),
    SectionRow("themes", QT_TRANSLATE_NOOP("Sections", "Themes and questions"), _themes, _make_themes),
    SectionRow("agenda", QT_TRANSLATE_NOOP("Sections", "Draaiboek"), _agenda, _make_agenda),
    SectionRow("people", QT_TRANSLATE_NOOP("Sections", "People"), _people, _make_people),
    SectionRow("groups", QT_TRANSLATE_NOOP("Sections", "Groups"), _groups, _make_groups),
    SectionRow("papers", QT_TRANSLATE_NOOP("Sections", "Papers"), _papers, _make_papers),
    SectionRow("doors", QT_TRANSLATE_NOOP("Sections", "Ready for the doors"), _doors, _make_doors),
)
