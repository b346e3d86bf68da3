"""What the words in a list mean: which voice someone has, which year, yes or no, a table, the codes of others."""

import re
import unicodedata

from app.models.said.dialogue import Voice
from app.models.seats.tables import MOST_TABLES

_PARENTS = """o ouder ouders ouderverzorger ouder(s) verzorger verzorgers moeder vader mama papa voogd opa oma pleegouder
pleegmoeder pleegvader stiefouder stiefmoeder stiefvader grootouder ouderraad ouderraadslid thuis gezin parent parents
mother father guardian carer caregiver"""
_SCHOOL = """s school docent docente docenten leraar lerares leraren leerkracht leerkrachten juf meester mentor mentrix
mentoren medewerker medewerkers collega teamleider afdelingsleider directeur adjunct directie rector conrector
schoolleider bestuurder bestuur copa ouderconsulent oudercontactpersoon ouderfunctionaris leerplichtambtenaar
zorgcoordinator leerlingbegeleider leerlingcoordinator decaan concierge conciergerie administratie begeleider ib iber
coach stagiair stagiaire trajectbegeleider jaarlaagcoordinator coordinator onderwijsassistent personeel team oop
gespreksleider notulist samenvatter staff teacher tutor principal employee"""
_PUPILS = """l leerling leerlingen scholier scholieren pupil pupils kind kinderen jongere jongeren student studenten
leerlingenraad klassenvertegenwoordiger child"""
_YES = "ja j yes y x 1 waar true v"
_TICKS = "\u2713\u2714\u221a\u2611\u2612"
_NO = "nee n no 0 onwaar false geen"
_PLAIN = {sign: chr(sign) if chr(sign).isalnum() else " " for sign in range(128)}
_NOTHING = "geen nvt onbekend niets none na"


def folded(text: str) -> str:
    """Return the text as it is compared: small letters without accents, figures, and one space between words."""
    if text.isascii():  # most words are, and that is a tenth of the work
        return " ".join(text.lower().translate(_PLAIN).split())
    plain = unicodedata.normalize("NFKD", text.casefold())
    kept = "".join(sign if sign.isalnum() else " " for sign in plain if not unicodedata.combining(sign))
    return " ".join(kept.split())


def same_code(code: str) -> str:
    """Return a code as it is compared: capitals and spaces make no other code."""
    visible = (sign for sign in unicodedata.normalize("NFKC", code).casefold() if unicodedata.category(sign) != "Cf")
    return " ".join("".join(visible).split())


def _words(text: str) -> frozenset[str]:
    return frozenset(folded(word).replace(" ", "") for word in text.split())


_VOICES = {Voice.PARENT: _words(_PARENTS), Voice.SCHOOL: _words(_SCHOOL), Voice.PUPIL: _words(_PUPILS)}
_YES_WORDS, _NO_WORDS, _NOTHING_WORDS = _words(_YES), _words(_NO), _words(_NOTHING)
_GENERAL = _words("s school medewerker personeel team staff")
# *Ouder van leerling* and *ouder leerling 3B* are parents.
_OF = re.compile(r" (?:van|of|in|op|uit|bij|voor) ")
_YEAR = re.compile(r"(?<!\d)[1-8](?!\d)")
_BETWEEN_YEARS = re.compile(r"[/,;&+\n]| en | and ")
_BETWEEN_CODES = re.compile(r"[/,;&|\n]| en | and ", re.IGNORECASE)
_TABLE = re.compile(r"(?:tafel|table|groep|nr|no)? ?(\d{1,9})")


def voice_of(text: str) -> Voice | None:
    """Return the voice that words such as *moeder*, *mentor*, *leerling 3B* or *O* stand for; None when unclear."""
    words = _OF.split(f" {folded(text)} ")[0].split()
    # One letter is a voice only where it stands alone: neither the s of *ouder(s)* nor the O of *O-1* is.
    known = [word for word in words if len(words) == 1 or len(word) > 1]
    found = [voice for word in known for voice, those in _VOICES.items() if word in those]
    others = {voice for voice in found[1:] if voice is not Voice.PUPIL} - set(found[:1])
    return found[0] if found and not others else None


def is_general(text: str) -> bool:
    """Tell whether words for the school name no function."""
    return folded(text) in _GENERAL


def is_nothing(text: str) -> bool:
    """Tell whether a cell says that there is nothing to say: empty, a dash, *n.v.t.*"""
    return folded(text).replace(" ", "") in _NOTHING_WORDS or not folded(text)


def year_of(text: str) -> str | None:
    """Return only the year or years of a class: *3* for 3B, *1/3* for 1a en 3c; None when there is none in it."""
    found = [_YEAR.search(part) for part in _BETWEEN_YEARS.split(text.casefold())]
    years = sorted({match[0] for match in found if match})
    if years:
        return "/".join(years)
    return "1" if folded(text).startswith("brugklas") else None


def yes_or_no(text: str) -> bool | None:
    """Return what a cell answers; None when that is unclear."""
    word = folded(text)
    if word in _YES_WORDS or (text and text in _TICKS):
        return True
    return False if word in _NO_WORDS or not word else None


def table_of(text: str) -> int | None:
    """Return the number of a table; None when it is no number, or there are never so many."""
    match = _TABLE.fullmatch(folded(text))
    return int(match[1]) if match and 0 < int(match[1]) <= MOST_TABLES else None


def parts_of(text: str) -> tuple[str, ...]:
    """Return the codes or names in a cell that may hold more of them."""
    return tuple(part.strip() for part in _BETWEEN_CODES.split(text) if part.strip())
