"""The drafted letter: which one was asked for, what it says, and what of the evening it leaves out."""

from dataclasses import dataclass, replace
from datetime import date

from app.models.evening import Evening
from app.models.followup.letter import Letter, LetterPart
from app.models.followup.publications import Length, OwnText
from app.models.said.privacy import Fine
from app.reports.letter.checks import Finding
from app.reports.letter.own_words import LAST, own_text


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which letter is asked for. `decided` is the letter as it was decided on, None for the draft as it is now.

    `marked` is the key of the part that is marked on the screen.
    """

    evening: Evening
    length: Length
    today: date
    fine: Fine
    with_quotes: bool = False
    decided: Letter | None = None
    marked: str = ""


@dataclass(frozen=True, slots=True)
class Drafted:
    """A letter with what was looked at before it goes; `made` are its parts without own words."""

    wanted: Wanted
    letter: Letter
    findings: tuple[Finding, ...]
    made: tuple[LetterPart, ...]

    @property
    def is_decided(self) -> bool:
        """Whether it was decided on, so that nothing in it can be changed."""
        return self.wanted.decided is not None

    def at(self, evening: Evening) -> "Drafted":
        """Return it beside the evening as it is by now: own words are known before the letter is made of them."""
        return replace(self, wanted=replace(self.wanted, evening=evening))

    def parts(self) -> tuple[LetterPart, ...]:
        """Return the parts of the letter, and before its end those that were left out or have no room."""
        if self.is_decided:
            return self.letter.parts
        there = [part.key for part in self.letter.parts]
        gone = [part.key for part in self.made if part.key not in there]
        end = next((place for place, key in enumerate(there) if key in ("more", *LAST)), len(there))
        return tuple(self.letter.part(key) or self._empty(key) for key in (*there[:end], *gone, *there[end:]))

    def _empty(self, key: str) -> LetterPart:
        return LetterPart(key, "", (), own=self.own(key) is not None)

    def own(self, key: str) -> OwnText | None:
        """Return the own words for a part of the draft."""
        return None if self.is_decided else own_text(self.wanted.evening, self.wanted.length, key)

    def generated(self, key: str) -> LetterPart | None:
        """Return a part as the evening gives it."""
        return next((part for part in self.made if part.key == key), None)

    def first_number(self, key: str) -> int:
        """Return the number in the letter of the first sentence of a part."""
        number = 1
        for part in self.letter.parts:
            if part.key == key:
                break
            number += sum(bool(sentence.words) for sentence in part.sentences())
        return number
