"""The form of a table in words: what each field is called, on the desk as on the card of the table."""

from PySide6.QtCore import QCoreApplication

from app.models.harvest.harvest import FormField
from app.wording.marking import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

NAMES = {
    FormField.INSIGHT_1: QT_TRANSLATE_NOOP("Form", "Insight 1"),
    FormField.INSIGHT_2: QT_TRANSLATE_NOOP("Form", "Insight 2"),
    FormField.INSIGHT_3: QT_TRANSLATE_NOOP("Form", "Insight 3"),
    FormField.SCHOOL: QT_TRANSLATE_NOOP("Form", "School can"),
    FormField.PARENTS: QT_TRANSLATE_NOOP("Form", "Parents can"),
    FormField.OBSTACLE: QT_TRANSLATE_NOOP("Form", "This stands in the way"),
    FormField.SAYING: QT_TRANSLATE_NOOP("Form", "Finest saying"),
    FormField.QUESTION: QT_TRANSLATE_NOOP("Form", "Question to school"),
    FormField.PITCH: QT_TRANSLATE_NOOP("Form", "Our pitch"),
}
"""What a field is called; the paper card and the record call it so too."""

LABELS = NAMES | {
    FormField.INSIGHT_1: QT_TRANSLATE_NOOP("Form", "Three insights"),
    FormField.INSIGHT_2: "",
    FormField.INSIGHT_3: "",
}
"""What stands before a field; the second and third insight have none."""


def form_text(source: str) -> str:
    """Return a text of the form in the language of the app."""
    return translate("Form", source) if source else ""
