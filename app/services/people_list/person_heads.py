"""Heads that tell whose name stands below: *Ouder 2*, *Achternaam verzorger 1*, *Voornaam kind*, *Komt moeder?*"""

import re
from dataclasses import dataclass

from app.models.said.dialogue import Voice
from app.services.people_list.column_heads import ColumnUse
from app.services.people_list.voices import WORDS
from app.services.people_list.words_of_cells import word_set

_PARTS = {
    ColumnUse.GIVEN: word_set("voornaam voornamen roepnaam roepnamen voorletters voorletter initialen firstname"),
    ColumnUse.MIDDLE: word_set(
        "tussenvoegsel tussenvoegsels tussenv tussenvoeg tv tsv voorvoegsel voorvoegsels voorv vv"
    ),
    ColumnUse.FAMILY: word_set("achternaam achternamen familienaam geslachtsnaam surname lastname"),
    ColumnUse.NAME: word_set("naam namen name names fullname"),
    ColumnUse.COMES: word_set("komt komen kom aanwezig neemt brengt meenemen aanwezigheid"),
    ColumnUse.PERSONS: word_set("aantal hoeveel"),
}
_ENGLISH = {"first name": "firstname", "given name": "firstname", "last name": "lastname", "family name": "lastname"}
_WHOLE_NAME = re.compile(r"voor(?:naam)? (?:en|plus)? ?achternaam")
_ORDINALS = {"eerste": "1", "tweede": "2", "derde": "3", "vierde": "4", "een": "1", "twee": "2", "a": "1", "b": "2"}
_ROMAN = {"i": "1", "ii": "2", "iii": "3"}
_AROUND = word_set(
    """de het van uw u je jouw jullie mijn en of s e ste de evt eventuele eventueel volledige wettelijk wettelijke er wat is
    zijn zoals graag in te vullen voor full mee ook met zelf wilt kunt your the wie aanmelder invuller bij deze"""
)
_TO_YOU = word_set("uw u je jouw jullie mijn your")
_PARENTS = word_set("""ouder ouders verzorger verzorgers ouderverzorger oudersverzorgers verz voogd contactpersoon
    parent parents""")
_KINDS_OF_PARENT = word_set("moeder vader mama papa partner")
_CHILDREN = word_set("leerling leerlingen kind kinderen zoon dochter scholier student pupil child ll lln")
_STAFF = WORDS[Voice.SCHOOL] - word_set("s tolk interpreter ib oop gast gemeente")
_ANYONE = word_set(
    "gezin familie gezinsnaam persoon deelnemer deelnemers gast bezoeker aanwezige aangemelde introducee"
)
_MEE = word_set("mee meenemen komt komen kom neemt brengt aanwezig")


@dataclass(frozen=True, slots=True)
class PersonHead:
    """Of whom, by voice and number or word, and what of them; `to_you` when it asks *uw naam*."""

    part: ColumnUse
    voice: Voice | None = None
    key: str = ""
    to_you: bool = False
    comes_along: bool = False
    says_name: bool = False


def person_head(words: str) -> PersonHead | None:
    """Return what a head tells of someone; None when it tells something else, or more than that."""
    for english, one in _ENGLISH.items():
        words = words.replace(english, one)
    tokens = re.findall(r"[^\W\d_]+|\d+", _WHOLE_NAME.sub("naam", words))
    parts = {part for part, those in _PARTS.items() if not those.isdisjoint(tokens)}
    voices, key = _who(tokens)
    rest = [one for one in tokens if not _is_known(one)]
    part = _part_of(parts, bool(voices) or bool(_ANYONE & set(tokens)))
    if rest or part is None or len(voices) > 1:
        return None
    told = set(tokens)
    return PersonHead(
        part,
        next(iter(voices), None),
        key,
        bool(told & _TO_YOU),
        bool(told & _MEE),
        bool(told & _PARTS[ColumnUse.NAME]),
    )


def _part_of(parts: set[ColumnUse], has_subject: bool) -> ColumnUse | None:
    if not parts:
        return ColumnUse.NAME if has_subject else None
    if {ColumnUse.COMES, ColumnUse.PERSONS} & parts:
        # How many come, and who comes by name, is for the other heads unless someone is named.
        wanted = ColumnUse.PERSONS if ColumnUse.PERSONS in parts else ColumnUse.COMES
        return wanted if has_subject and ColumnUse.NAME not in parts else None
    if {ColumnUse.GIVEN, ColumnUse.FAMILY} <= parts:
        return ColumnUse.NAME
    return next((part for part in (*_PARTS,) if part in parts), None)


def _who(tokens: list[str]) -> tuple[set[Voice], str]:
    """Return the voices that are named, and which of more people with that voice is meant."""
    voices: list[Voice] = []
    number = kind = ""
    for at, token in enumerate(tokens):
        voice = _voice(token)
        if voice is not None:
            # *Ouder van het kind* is the parent.
            if voices and voice not in voices and "van" in tokens[:at]:
                continue
            voices.append(voice)
            kind = kind or (token if token in _KINDS_OF_PARENT else "")
        elif token.isdecimal():
            number = token
        elif token in _ORDINALS and (token not in ("een", "twee", "a", "b") or at == len(tokens) - 1):
            number = _ORDINALS[token]
        elif token in _ROMAN and at == len(tokens) - 1:
            number = _ROMAN[token]
    return set(voices), number or kind


def _voice(token: str) -> Voice | None:
    if token in _PARENTS or token in _KINDS_OF_PARENT:
        return Voice.PARENT
    if token in _CHILDREN:
        return Voice.PUPIL
    return Voice.SCHOOL if token in _STAFF else None


def _is_known(token: str) -> bool:
    if token.isdecimal():
        return len(token) == 1
    named = _voice(token) is not None or token in _ANYONE or any(token in those for those in _PARTS.values())
    return named or token in _AROUND or token in _ORDINALS or token in _ROMAN
