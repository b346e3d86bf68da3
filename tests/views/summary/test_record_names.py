"""Words that may point to a person in the record: underlined where they were said, and gone to with one button."""

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest

from app.models.followup.followup import Answer, AnswerKind, Followup, Subject, SubjectKind, Taken
from app.models.harvest.exits import Exit
from app.models.harvest.harvest import Harvest
from app.models.said.summary import KeyPoint
from app.services.commands import commands as c
from tests.driving import Driver, closed_evening, evening_at

SUBJECT = Subject(SubjectKind.PITCH, "1")


@pytest.fixture
def recorded(drive: Any) -> Driver:
    """Return the app at the record of an evening with names in every part that can hold them."""
    evening = evening_at("afsluiting", quotes=1, groups=1)
    quote = replace(evening.quotes[0], text="ik zag Noor in de gang")
    prepared = KeyPoint("std", "Wij danken Bram", standard=True, accepted=True)
    held = replace(
        closed_evening(),
        quotes=(quote,),
        points=(prepared,),
        seating=evening.seating,
        harvests=(Harvest("1", ("wij bellen Noor", "", ""), pitch="👍 samen met Sanne bellen"),),
        exits=(Exit("dank aan Fatima"),),
        followup=Followup(
            (Taken("t", SUBJECT, "met Daan bellen"),), (Answer(SUBJECT, AnswerKind.DO, "dat doet Joost"),)
        ),
    )
    driver: Driver = drive(held)
    driver.do(c.OpenEvening, id=held.id)
    return driver


def underlined(driver: Driver) -> list[str]:
    """Return the words that are underlined in the record, in its order."""
    document = driver.app.workplace.record.text.document()
    found, cursor = [""], QTextCursor(document)
    while cursor.movePosition(QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor):
        is_marked = cursor.charFormat().underlineStyle() == QTextCharFormat.UnderlineStyle.DotLine
        found = [*found[:-1], found[-1] + cursor.selectedText()] if is_marked else [*found, ""] if found[-1] else found
        cursor.clearSelection()
    return [words for words in found if words]


def test_names_are_underlined_wherever_they_were_said_but_not_in_what_was_prepared(recorded: Driver) -> None:
    assert underlined(recorded) == ["Daan", "Sanne", "Joost", "Noor", "Noor", "Sanne", "Fatima"]
    recorded.app.desk.fine_words.allow(recorded.evening.details.school, "Sanne")
    recorded.app.workplace.record.show_evening(recorded.evening)
    assert underlined(recorded) == ["Daan", "Joost", "Noor", "Noor", "Fatima"]


def test_the_button_counts_them_all_and_goes_to_each(recorded: Driver) -> None:
    page = recorded.app.workplace.record
    assert page.names.label() == (
        "1 citaat, 1 formulier, 1 punt dat we meenemen, 1 antwoord en 1 slotwoord met namen: bekijken"
    )
    seen = []
    for _ in range(8):
        QTest.mouseClick(page.names, Qt.MouseButton.LeftButton)
        in_words = page.part.current() == "words"
        seen.append("quote" if in_words else page.text.textCursor().selectedText())
    assert seen == ["quote", "Daan", "Sanne", "Joost", "Noor", "Sanne", "Fatima", "quote"]
