"""The rows of the sections: each part of the preparation with its word, and how far it is.

A new part gets a line here and one in `sections`, which makes it.
"""

from collections.abc import Callable
from dataclasses import dataclass

from app.models.agenda_hints import needs_a_look
from app.models.evening import Evening
from app.models.placeholders import gaps
from app.models.preparation import tasks_done
from app.views.prepare.frame.section import SectionProgress
from app.wording.marking import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class SectionRow:
    """A line in the list of parts."""

    key: str
    words: str
    standing: Callable[[Evening], SectionProgress]


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


SECTIONS: tuple[SectionRow, ...] = (
    SectionRow("tasks", QT_TRANSLATE_NOOP("Sections", "Tasks and team"), _tasks),
    SectionRow("themes", QT_TRANSLATE_NOOP("Sections", "Themes and questions"), _themes),
    SectionRow("agenda", QT_TRANSLATE_NOOP("Sections", "Draaiboek"), _agenda),
    SectionRow("people", QT_TRANSLATE_NOOP("Sections", "People"), _people),
    SectionRow("groups", QT_TRANSLATE_NOOP("Sections", "Groups"), _groups),
    SectionRow("papers", QT_TRANSLATE_NOOP("Sections", "Papers"), _papers),
    SectionRow("doors", QT_TRANSLATE_NOOP("Sections", "Ready for the doors"), _doors),
)
