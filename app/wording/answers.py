"""The answers of the school in words: what it says to a subject, and where the subject is from."""

from PySide6.QtCore import QCoreApplication

from app.models.aftercare.waiting import Unanswered
from app.models.followup.followup import AnswerKind, SubjectKind
from app.wording.marking import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

KINDS = {
    AnswerKind.OPEN: QT_TRANSLATE_NOOP("Answers", "Still open"),
    AnswerKind.DO: QT_TRANSLATE_NOOP("Answers", "We do it"),
    AnswerKind.FIND_OUT: QT_TRANSLATE_NOOP("Answers", "We find out"),
    AnswerKind.DONT: QT_TRANSLATE_NOOP("Answers", "We do not"),
}
"""In the order in which they are offered."""

_OF_TABLES = {
    SubjectKind.QUESTION: QT_TRANSLATE_NOOP("Answers", "Question of table {n}"),
    SubjectKind.PITCH: QT_TRANSLATE_NOOP("Answers", "Pitch of table {n}"),
}
_OTHERS = {
    SubjectKind.QUESTION: QT_TRANSLATE_NOOP("Answers", "Question of a table"),
    SubjectKind.PITCH: QT_TRANSLATE_NOOP("Answers", "Pitch of a table"),
    SubjectKind.PARKED: QT_TRANSLATE_NOOP("Answers", "Parkeerplaats"),
    SubjectKind.POINT: QT_TRANSLATE_NOOP("Answers", "Point of the summary"),
}


def answer_word(kind: AnswerKind) -> str:
    """Return what the school says, in a few words."""
    return translate("Answers", KINDS[kind])


def where_from(one: Unanswered) -> str:
    """Return where a subject is from."""
    if one.table:
        return translate("Answers", _OF_TABLES[one.subject.kind]).format(n=one.table)
    return translate("Answers", _OTHERS[one.subject.kind])
