"""The import in words: what a column can be used for, and why a line was refused."""

from PySide6.QtCore import QCoreApplication

from app.services.people_file.column_heads import ColumnUse
from app.services.people_file.person_line import Refused
from app.services.people_file.sheet import column_letters
from app.wording.lines import refused_line
from app.wording.marking import QT_TRANSLATE_NOOP

USES = {
    ColumnUse.UNUSED: QT_TRANSLATE_NOOP("Import", "not used"),
    ColumnUse.CODE: QT_TRANSLATE_NOOP("Import", "code"),
    ColumnUse.VOICE: QT_TRANSLATE_NOOP("Import", "parent or school"),
    ColumnUse.ROLE: QT_TRANSLATE_NOOP("Import", "function"),
    ColumnUse.YEAR_GROUP: QT_TRANSLATE_NOOP("Import", "year (leerjaar)"),
    ColumnUse.NAME: QT_TRANSLATE_NOOP("Import", "name"),
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
