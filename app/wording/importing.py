"""The import in words: what a column can be used for, and why a line was refused."""

from PySide6.QtCore import QCoreApplication

from app.services.people_file.sheet import column_letters
from app.services.people_list.column_heads import ColumnUse
from app.services.people_list.person_line import Refused
from app.wording.lines import refused_line
from app.wording.marking import QT_TRANSLATE_NOOP

USES = {
    ColumnUse.UNUSED: QT_TRANSLATE_NOOP("Import", "not used"),
    ColumnUse.CODE: QT_TRANSLATE_NOOP("Import", "code"),
    ColumnUse.VOICE: QT_TRANSLATE_NOOP("Import", "parent or school"),
    ColumnUse.ROLE: QT_TRANSLATE_NOOP("Import", "function"),
    ColumnUse.YEAR_GROUP: QT_TRANSLATE_NOOP("Import", "year (leerjaar)"),
    ColumnUse.NAME: QT_TRANSLATE_NOOP("Import", "name"),
    ColumnUse.GIVEN: QT_TRANSLATE_NOOP("Import", "first name"),
    ColumnUse.MIDDLE: QT_TRANSLATE_NOOP("Import", "between the names (van, de)"),
    ColumnUse.FAMILY: QT_TRANSLATE_NOOP("Import", "family name"),
    ColumnUse.PARENT: QT_TRANSLATE_NOOP("Import", "a parent, or how many"),
    ColumnUse.SCHOOL: QT_TRANSLATE_NOOP("Import", "from school, or how many"),
    ColumnUse.PUPIL: QT_TRANSLATE_NOOP("Import", "a pupil who comes, or how many"),
    ColumnUse.CHILD: QT_TRANSLATE_NOOP("Import", "name of the child (not kept)"),
    ColumnUse.PERSONS: QT_TRANSLATE_NOOP("Import", "number of persons"),
    ColumnUse.MORE: QT_TRANSLATE_NOOP("Import", "how many more come along"),
    ColumnUse.COMES: QT_TRANSLATE_NOOP("Import", "comes or not"),
    ColumnUse.AWAY: QT_TRANSLATE_NOOP("Import", "signed off"),
    ColumnUse.LANGUAGE: QT_TRANSLATE_NOOP("Import", "needs help in a language"),
    ColumnUse.HELPS: QT_TRANSLATE_NOOP("Import", "helps in a language"),
    ColumnUse.TOGETHER: QT_TRANSLATE_NOOP("Import", "together with"),
    ColumnUse.APART: QT_TRANSLATE_NOOP("Import", "apart from"),
    ColumnUse.TABLE: QT_TRANSLATE_NOOP("Import", "table"),
    ColumnUse.NOT_ALONE: QT_TRANSLATE_NOOP("Import", "not alone"),
}


def use_words(use: ColumnUse) -> str:
    """Return what a column is used for."""
    return QCoreApplication.translate("Import", USES[use])


def refused_words(refused: Refused) -> str:
    """Return one refused line with its place and its reason."""
    column = column_letters(refused.column) if refused.column is not None else ""
    return refused_line(refused.line, column, refused.rule, refused.values)
