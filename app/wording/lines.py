"""Why a line of a list of people cannot be taken."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from app.wording.marking import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

LINES = {
    "code_doubled": QT_TRANSLATE_NOOP("Lines", "code {word} is on line {first} too"),
    "comes_missing": QT_TRANSLATE_NOOP("Lines", "it does not say whether they come; write yes or no"),
    "comes_unclear": QT_TRANSLATE_NOOP("Lines", "it is not clear whether they come, or who of them"),
    "error_value": QT_TRANSLATE_NOOP("Lines", "the formula gives an error"),
    "nobody_named": QT_TRANSLATE_NOOP("Lines", "no parent stands here, and no number of persons"),
    "no_people": QT_TRANSLATE_NOOP("Lines", "there is nobody on this list"),
    "not_computed": QT_TRANSLATE_NOOP(
        "Lines", "the formula has no result; save the file again in your spreadsheet program"
    ),
    "person_doubled": QT_TRANSLATE_NOOP("Lines", "the same name and address are on line {first} too"),
    "persons_unknown": QT_TRANSLATE_NOOP("Lines", "it is not clear how many persons come; write one number"),
    "table_unknown": QT_TRANSLATE_NOOP("Lines", "{word} is no table; write a number from 1 to {limit}"),
    "too_long": QT_TRANSLATE_NOOP("Lines", "too long: {length} of at most {limit} signs"),
    "too_many_people": QT_TRANSLATE_NOOP("Lines", "a list has at most {limit} people, and this line is one more"),
    "too_many_wishes": QT_TRANSLATE_NOOP("Lines", "more than {limit} wishes"),
    "voice_missing": QT_TRANSLATE_NOOP("Lines", "it does not say who this is; write parent, school or pupil"),
    "voice_unknown": QT_TRANSLATE_NOOP("Lines", "{word} is not clear; write parent, school or pupil"),
    "wish_both": QT_TRANSLATE_NOOP("Lines", "{word} is wished both together and apart"),
    "wish_self": QT_TRANSLATE_NOOP("Lines", "{word} is this person; name someone else"),
    "wish_unclear": QT_TRANSLATE_NOOP("Lines", "more people are called {word}; write the code"),
    "wish_unknown": QT_TRANSLATE_NOOP("Lines", "{word} is not on the list"),
    "year_unknown": QT_TRANSLATE_NOOP("Lines", "{word} is no year; write only the figure, such as 3"),
    "yes_or_no": QT_TRANSLATE_NOOP("Lines", "{word} is not clear; write yes or no"),
}

_FIRST_STRONG, _POP = "\u2068", "\u2069"


def refused_line(line: int, column: str, rule: str, values: Mapping[str, str | int]) -> str:
    """Return why a line of a list of people cannot be taken; `column` is its letters, empty for the whole line."""
    # What stands in the list may run from right to left: it must not turn the sentence round.
    shown = {
        name: f"“{_FIRST_STRONG}{value}{_POP}”" if isinstance(value, str) else value for name, value in values.items()
    }
    why = translate("Lines", LINES[rule]).format(**shown)
    if column:
        return translate("Lines", "Line {line}, column {column}: {why}.").format(line=line, column=column, why=why)
    return translate("Lines", "Line {line}: {why}.").format(line=line, why=why)
