"""The words of the form: what each field is called, on the desk as on the card of the table."""

from PySide6.QtCore import QCoreApplication

from app.models.harvest.harvest import FormField, FormState, FormVoice, Harvest
from app.models.said.dialogue import Voice
from app.views.widgets.tones import Tone
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

VOICE_NAMES = {
    FormVoice.SAYING: QT_TRANSLATE_NOOP("Form", "Whose saying it is"),
    FormVoice.PRESENTER: QT_TRANSLATE_NOOP("Form", "Who tells the pitch"),
}
VOICES = {
    None: QT_TRANSLATE_NOOP("Form", "who?"),
    Voice.PARENT: QT_TRANSLATE_NOOP("Form", "parent"),
    Voice.SCHOOL: QT_TRANSLATE_NOOP("Form", "school"),
    Voice.PUPIL: QT_TRANSLATE_NOOP("Form", "pupil"),
}


def form_text(source: str) -> str:
    """Return a text of the form in the language of the app."""
    return translate("Form", source) if source else ""


def state_of(form: Harvest | None) -> tuple[str, Tone, str]:
    """Return how far a form is: in words, a tone and a sign."""
    match form.state if form is not None else FormState.EMPTY:
        case FormState.READY:
            return translate("Form", "pitch ready"), "green", "check"
        case FormState.BUSY if form is not None:
            words = translate("Form", "busy · {n} of {all}").format(n=len(form.texts()), all=len(FormField))
            return words, "amber", "clock"
        case _:
            return translate("Form", "still empty"), "neutral", "circle"


def figures_of(form: Harvest | None) -> str:
    """Return how far a form that is being filled in is, in figures alone; empty for one that is ready or empty."""
    if form is None or form.state is not FormState.BUSY:
        return ""
    return translate("Form", "{n} of {all}").format(n=len(form.texts()), all=len(FormField))
