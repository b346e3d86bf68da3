"""The sections: each part of the preparation with its word, how far it is, and what makes it.

A new part gets a line in `SECTIONS`; its module is imported when it is first gone to.
"""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module

from app.live.marking import QT_TRANSLATE_NOOP
from app.live.parts import Parts
from app.models.agenda_hints import needs_a_look
from app.models.evening import Evening
from app.models.placeholders import gaps
from app.models.preparation import tasks_done
from app.views.prepare.section import Section, Standing


@dataclass(frozen=True, slots=True)
class SectionRow:
    """A line in the list of parts. `maker` is the module and the class, made with the live parts."""

    key: str
    words: str
    standing: Callable[[Evening], Standing]
    maker: tuple[str, str]

    def make(self, parts: Parts) -> Section:
        """Make the section; it shows nothing yet."""
        module, name = self.maker
        made = getattr(import_module(module), name)(parts)
        assert isinstance(made, Section)
        return made


def _tasks(evening: Evening) -> Standing:
    tasks = evening.plan.tasks
    done = tasks_done(tasks)
    if tasks and done == len(tasks) and not gaps(evening):
        return Standing.DONE
    return Standing.BEGUN if done else Standing.EMPTY


def _themes(evening: Evening) -> Standing:
    if not evening.themes:
        return Standing.EMPTY
    asked = evening.prompts and all(theme.questions for theme in evening.themes)
    return Standing.DONE if asked else Standing.BEGUN


def _agenda(evening: Evening) -> Standing:
    return Standing.BEGUN if needs_a_look(evening) else Standing.DONE


def _people(evening: Evening) -> Standing:
    return Standing.DONE if evening.people.planned.total else Standing.EMPTY


def _groups(evening: Evening) -> Standing:
    tables = evening.seating.tables
    if not tables:
        return Standing.EMPTY
    return Standing.DONE if all(table.leader and table.theme for table in tables) else Standing.BEGUN


def _papers(evening: Evening) -> Standing:
    return Standing.BEGUN if evening.plan.place and evening.themes else Standing.EMPTY


def _doors(evening: Evening) -> Standing:
    return Standing.BEGUN if evening.plan.row_distance else Standing.EMPTY


SECTIONS: tuple[SectionRow, ...] = (
    SectionRow(
        "tasks",
        QT_TRANSLATE_NOOP("Sections", "Tasks and team"),
        _tasks,
        ("app.views.prepare.tasks_section", "TasksSection"),
    ),
    SectionRow(
        "themes",
        QT_TRANSLATE_NOOP("Sections", "Themes and questions"),
        _themes,
        ("app.views.prepare.themes_section", "ThemesSection"),
    ),
    SectionRow(
        "agenda",
        QT_TRANSLATE_NOOP("Sections", "Draaiboek"),
        _agenda,
        ("app.views.prepare.agenda_section", "AgendaSection"),
    ),
    SectionRow(
        "people",
        QT_TRANSLATE_NOOP("Sections", "People"),
        _people,
        ("app.views.prepare.people_section", "PeopleSection"),
    ),
    SectionRow(
        "groups",
        QT_TRANSLATE_NOOP("Sections", "Groups"),
        _groups,
        ("app.views.prepare.groups_section", "GroupsSection"),
    ),
    SectionRow(
        "papers",
        QT_TRANSLATE_NOOP("Sections", "Papers"),
        _papers,
        ("app.views.prepare.papers_section", "PapersSection"),
    ),
    SectionRow(
        "doors",
        QT_TRANSLATE_NOOP("Sections", "Ready for the doors"),
        _doors,
        ("app.views.prepare.doors_section", "DoorsSection"),
    ),
)
