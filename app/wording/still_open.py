"""What an evening leaves open, in words: forms, answers and questions without an owner."""

from PySide6.QtCore import QCoreApplication

from app.models.aftercare.closing_tonight import LeftOpen
from app.wording.marking import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_FORMS = (
    QT_TRANSLATE_NOOP("StillOpen", "1 form not typed over"),
    QT_TRANSLATE_NOOP("StillOpen", "{n} forms not typed over"),
)
_ANSWERS = (
    QT_TRANSLATE_NOOP("StillOpen", "1 point without an answer"),
    QT_TRANSLATE_NOOP("StillOpen", "{n} points without an answer"),
)
_OWNERS = (
    QT_TRANSLATE_NOOP("StillOpen", "1 question without an owner"),
    QT_TRANSLATE_NOOP("StillOpen", "{n} questions without an owner"),
)


def still_open(left: LeftOpen) -> str:
    """Return it as one line; empty when nothing is open."""
    counts = ((_FORMS, left.forms), (_ANSWERS, left.answers), (_OWNERS, left.owners))
    return " \u00b7 ".join(translate("StillOpen", words[n > 1]).format(n=n) for words, n in counts if n)
