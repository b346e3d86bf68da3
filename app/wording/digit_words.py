"""What Ctrl with a digit does now: at the theme tables it is about tables, elsewhere about the questions."""

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from app.wording.marking import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

DIGITS = 9
"""Questions and tables that have a digit of their own."""


class DigitUse(StrEnum):
    """What a digit is for, given where the keyboard is and what stands in the note."""

    SAVE_AT_PROMPT = "save_at_prompt"
    NEXT_AT_PROMPT = "next_at_prompt"
    SAVE_AT_TABLE = "save_at_table"
    OPEN_FORM = "open_form"


_NOW = {
    DigitUse.SAVE_AT_PROMPT: QT_TRANSLATE_NOOP("Digits", "{keys} saves this note under that question"),
    DigitUse.NEXT_AT_PROMPT: QT_TRANSLATE_NOOP("Digits", "{keys} puts the next note under that question"),
    DigitUse.SAVE_AT_TABLE: QT_TRANSLATE_NOOP("Digits", "{keys} saves this note at that table"),
    DigitUse.OPEN_FORM: QT_TRANSLATE_NOOP("Digits", "{keys} opens the form of that table"),
}
_BEYOND = QT_TRANSLATE_NOOP("Digits", "{words}; from 10: {key}, the number, Enter")
AT_TABLES = (DigitUse.SAVE_AT_TABLE, DigitUse.OPEN_FORM)


def digits_now(use: DigitUse, number: int, name: Callable[[str], str]) -> str:
    """Return what the digits do now with so many questions or tables; `name` gives the key of a command."""
    last = min(number, DIGITS)
    first = name("prompt_1")
    keys = f"{first}…{last}" if last > 1 else first
    words = translate("Digits", _NOW[use]).format(keys=keys)
    if use in AT_TABLES and number > DIGITS:
        return translate("Digits", _BEYOND).format(words=words, key=name("prompt_0"))
    return words
