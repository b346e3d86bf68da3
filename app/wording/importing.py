"""The import in words: what a column can be used for, and why a line was refused."""

from PySide6.QtCore import QCoreApplication

from app.services.people_file.column_heads import Use
from app.services.people_file.draft import Refused
from app.services.people_file.sheet import column_letters
from app.wording.lines import refused_line
from app.wording.marking import QT_TRANSLATE_NOOP

USES = {
    Use.UNUSED: QT_TRANSLATE_NOOP("Import", "not used"),
    Use.CODE: QT_TRANSLATE_NOOP("Import", "code"),
    Use.VOICE: QT_TRANSLATE_NOOP("Import", "parent or school"),
    Use.ROLE: QT_TRANSLATE_NOOP("Import", "function"),
    Use.YEAR_GROUP: QT_TRANSLATE_NOOP("Import", "year (leerjaar)"),
    Use.NAME: QT_TRANSLATE_NOOP("Import", "name"),
    Use.LANGUAGE: QT_TRANSLATE_NOOP("Import", "needs help in a language"),
    Use.HELPS: QT_TRANSLATE_NOOP("Import", "helps in a language"),
    Use.TOGETHER: QT_TRANSLATE_NOOP("Import", "together with"),
    Use.APART: QT_TRANSLATE_NOOP("Import", "apart from"),
    Use.TABLE: QT_TRANSLATE_NOOP("Import", "table"),
    Use.NOT_ALONE: QT_TRANSLATE_NOOP("Import", "not alone"),
}


def use_words(use: Use) -> str:
    """Return what a column is used for."""
    return QCoreApplication.translate("Import", USES[use])


def refused_words(refused: Refused) -> str:
    """Return one refused line with its place and its reason."""
    column = column_letters(refused.column) if refused.column is not None else ""
    return refused_line(refused.line, column, refused.rule, refused.values)
