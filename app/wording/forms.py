"""The form of a table in words: what each field is called, on the desk as on the card of the table."""

from PySide6.QtCore import QCoreApplication

from app.models.harvest.harvest import FormField
from app.wording.marking import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

LABELS = {
    FormField.INSIGHT_1: QT_TRANSLATE_NOOP("Form", "Three insights"),
    FormField.INSIGHT_2: "",
    FormField.INSIGHT_3: "",
    FormField.SCHOOL: QT_TRANSLATE_NOOP("Form", "What school can do"),
    FormField.PARENTS: QT_TRANSLATE_NOOP("Form", "What parents can do"),
    FormField.OBSTACLE: QT_TRANSLATE_NOOP("Form", "What stands in the way"),
    FormField.SAYING: QT_TRANSLATE_NOOP("Form", "Best saying, and whose"),
    FormField.QUESTION: QT_TRANSLATE_NOOP("Form", "Question for school"),
    FormField.PITCH: QT_TRANSLATE_NOOP("Form", "Pitch, and who tells it"),
}
"""What stands before a field; the second and third insight have none."""

NAMES = LABELS | {
    FormField.INSIGHT_1: QT_TRANSLATE_NOOP("Form", "First insight"),
    FormField.INSIGHT_2: QT_TRANSLATE_NOOP("Form", "Second insight"),
    FormField.INSIGHT_3: QT_TRANSLATE_NOOP("Form", "Third insight"),
    FormField.SAYING: QT_TRANSLATE_NOOP("Form", "Best saying"),
    FormField.PITCH: QT_TRANSLATE_NOOP("Form", "Pitch"),
}
"""What a screen reader calls a field."""


def form_text(source: str) -> str:
    """Return a text of the form in the language of the app."""
    return translate("Form", source) if source else ""
