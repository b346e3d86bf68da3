"""What people answer to an invitation: whether they come, and with how many."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from app.services.people_list.voices import are_both_parents
from app.services.people_list.words_of_cells import folded, is_nothing, word_set, yes_or_no

MOST_TOGETHER = 20
"""More than these do not come on one line: then it is the total of a list, or something else."""

_NUMBERS = {"een": 1, "one": 1, "twee": 2, "two": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6}
_PAIR = word_set("samen beide beiden allebei tweeen")
_ADULTS = word_set("ik wij partner man vrouw moeder vader mama papa echtgenoot echtgenote vriend vriendin opa oma")
_AROUND = word_set(
    """personen persoon person persons people pers p x mensen volwassene volwassenen ouder ouders verzorger verzorgers
    bezoeker bezoekers leerling leerlingen medewerker medewerkers deelnemer deelnemers aanwezig aanwezigen gast gasten
    met z zn n s en of mijn de het wij we ik u jullie ja graag kom komen komt er in totaal alleen stuks man st
    inclusief incl mijzelf mezelf zelf aantal plus erbij"""
)
_SUM = re.compile(r"\d+(?:\s*\+\s*\d+)*")
_WHOLE = re.compile(r"(\d+)[.,]0+")

_NO = word_set(
    """nee neen no niet afgemeld verhinderd afwezig geannuleerd annulering geweigerd helaas ziek absent cancelled declined
    onwaar false vervallen uitgeschreven afgezegd afzegging afmelding geen niemand 0"""
)
_YES = word_set(
    """ja jazeker yes y j x v waar true kom komt komen aanwezig aangemeld aanmelding bevestigd akkoord accepted attending
    present ok graag zeker erbij deelname beide beiden allebei 1"""
)
_UNSURE = word_set(
    """misschien mogelijk wellicht waarschijnlijk voorbehoud wachtlijst maybe tentative later onzeker onbekend online
    digitaal weet twijfel uitgenodigd reactie antwoord"""
)
_STAYS_AWAY = (
    r"(?:(?:wij|we|ik|hij|zij|ouders?|is|zijn|heeft|hebben|zich|helaas|toch) )*"
    r"(?:(?:kom|komt|komen|kan|kunnen)(?: (?:toch|helaas|ook|dus))* niet(?: (?:komen|aanwezig zijn|mee))?|kan niet"
    r"|niet aanwezig|(?:telefonisch )?afgemeld|afgezegd|verhinderd|geannuleerd|uitgeschreven|afwezig|niemand)"
)
_WHY = r"(?: (?:helaas|zijn|wegens|vanwege|door|ivm|i v m|op|per|via|is)\b.*)?"
_AWAY = re.compile(_STAYS_AWAY + _WHY)
_MAYBE_AWAY = re.compile(
    r"\b(?:(?:kom|komt|komen) (?:\w+ )?niet(?! alleen| later| eerder| op )|niet (?:komen|aanwezig)|afgemeld|afgezegd"
    r"|verhinderd|geannuleerd)\b"
)
_NAME_AWAY = re.compile(r"(?:[(\[,:]|\s[-\u2013])\s*(" + _STAYS_AWAY + r")\s*[)\]]?\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Reply:
    """Whether someone comes, None when that is unclear; and with how many, None when it is not said."""

    comes: bool | None
    number: int | None = None


def number_of(text: str) -> int | None:
    """Return how many persons are meant: *2 personen*, *met z'n tweeën*, *1 + 1*; None when that is unclear."""
    whole = _WHOLE.fullmatch(text.strip())
    figures = [whole[0]] if whole else _SUM.findall(text)
    words = [word for word in folded(text).split() if not word.isdecimal()]
    if are_both_parents(text) and not figures:
        return 2
    if not set(words) <= _AROUND | _ADULTS | _PAIR | _NUMBERS.keys():
        return None
    number = _in_figures(figures) if figures else _in_words(words)
    return number if number is not None and number <= MOST_TOGETHER else None


def _in_figures(figures: list[str]) -> int | None:
    if len(figures) > 1:
        return None
    # A cell of ten thousand figures is no number of people.
    parts = [part.strip() for part in figures[0].replace(",", ".").split(".")[0].split("+")]
    return sum(map(int, parts)) if all(len(part) <= 3 for part in parts) else None


def _in_words(words: list[str]) -> int | None:
    told = {_NUMBERS[word] for word in words if word in _NUMBERS} | {2 for word in words if word in _PAIR}
    adults = {word for word in words if word in _ADULTS} - {"wij"}
    if told:
        return told.pop() if len(told) == 1 else None
    if "alleen" in words:
        return 1 if len(adults) < 2 else None
    return len(adults | ({"ik"} if "met" in words else set())) if adults - {"ik"} else None


def answer_of(text: str) -> Reply:
    """Return what a cell answers to *Komt u?*; a number counts as yes, and 0 as no."""
    words = set(folded(text).split())
    if "?" in text or words & _UNSURE or {"nog", "niet"} <= words:
        return Reply(None)
    says_no = bool(words & _NO) or yes_or_no(text) is False
    says_yes = bool(words & (_YES - {"graag", "zeker", "komen", "komt", "kom", "aanwezig"})) or yes_or_no(text) is True
    if says_no:
        return Reply(None if says_yes and text.strip() != "0" else False)
    number = number_of(text)
    if number is not None:
        return Reply(number > 0, number if text.strip() != "1" else None)
    if any(map(str.isdigit, text)):
        return Reply(None)
    return Reply(True if says_yes or words & _YES else None)


def is_answer(text: str) -> bool:
    """Tell whether a cell answers whether someone comes, or with how many, be it that it is not sure yet."""
    unsure = "?" in text or not _UNSURE.isdisjoint(folded(text).split())
    return unsure or answer_of(text).comes is not None or number_of(text) is not None or says_away(text)


def has_no(cells: Iterable[str]) -> bool:
    """Tell whether *no* is among these answers: then an empty cell is no answer at all."""
    return any(answer_of(cell).comes is False for cell in cells if not is_nothing(cell))


def says_away(text: str) -> bool:
    """Tell whether a cell says by itself that this line does not come: *afgemeld*, *komt niet wegens ziekte*."""
    return _AWAY.fullmatch(folded(text)) is not None


def may_say_away(text: str) -> bool:
    """Tell whether words speak of not coming, without it being clear of whom: *mijn man komt niet*."""
    return _MAYBE_AWAY.search(folded(text)) is not None


def name_away(name: str) -> str | None:
    """Return the name of *Noor de Wit (afgemeld)*; None when nothing of the kind is said."""
    said = _NAME_AWAY.search(name)
    return name[: said.start()].strip() if said and said.end() == len(name) else None


def mark_or_number(text: str) -> int | None:
    """Return what a mark or a number in a cell counts: 0 for no, 1 for *x* or *ja*; None when it is neither."""
    if is_nothing(text):
        return 0
    sure = yes_or_no(text)
    if sure is not None and not text.strip().isdecimal():
        return int(sure)
    return number_of(text) if any(map(str.isdigit, text)) else None
