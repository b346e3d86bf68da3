"""The heads above columns, as schools and their forms write them in Dutch and English."""

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum

from app.models.said.dialogue import Voice
from app.services.people_list.words_of_cells import folded


class ColumnUse(StrEnum):
    """What a column is used for."""

    UNUSED = "unused"
    CODE = "code"
    VOICE = "voice"
    ROLE = "role"
    YEAR_GROUP = "year_group"
    NAME = "name"
    GIVEN = "given"
    MIDDLE = "middle"
    FAMILY = "family"
    PARENT = "parent"
    SCHOOL = "school"
    PUPIL = "pupil"
    CHILD = "child"
    PERSONS = "persons"
    MORE = "more"
    COMES = "comes"
    AWAY = "away"
    LANGUAGE = "language"
    HELPS = "helps"
    TOGETHER = "together"
    APART = "apart"
    TABLE = "table"
    NOT_ALONE = "not_alone"


NAMES = (ColumnUse.NAME, ColumnUse.GIVEN, ColumnUse.MIDDLE, ColumnUse.FAMILY)
"""A name, whole or in parts."""

PERSONS = (ColumnUse.PARENT, ColumnUse.SCHOOL, ColumnUse.PUPIL)
"""Columns of which each cell is someone by a name, a mark for one, or a number of people."""

VOICE_OF = {ColumnUse.PARENT: Voice.PARENT, ColumnUse.SCHOOL: Voice.SCHOOL, ColumnUse.PUPIL: Voice.PUPIL}
"""The voice of those columns."""

MANY = frozenset((*NAMES, *PERSONS, ColumnUse.CHILD, ColumnUse.TOGETHER, ColumnUse.APART))
"""Uses that more than one column may have; of any other there is one."""

# The best head first. A star stands for more words: *leerjaar kind*.
_HEADS = {
    ColumnUse.CODE: "code, deelnemerscode, code deelnemer, deelnemercode, participant code, id, nr, nummer, volgnummer, "
    "number, no, volgnr, regel, regelnummer, rij, respons id, response id, inzending, inzendingsnummer",
    ColumnUse.VOICE: "kant*, zijde, stem, voice, side, ouder school leerling, ouder school of leerling, partij, "
    "*wie bent u*, *wie ben je*, *wie ben jij*, *kom als*, *komt u als*, *kom je als*, *aanwezig als*, *bent u ouder*, "
    "*ben je ouder*, *ik ben een*, ik ben, u bent, je bent, *hoedanigheid*, *namens wie*, *i am a*, *you are a*, "
    "*who are you*, "
    "ouder of*, ouder verzorger of*, ouder verzorger docent*, ouder verzorger medewerker*, ouder docent*, "
    "ouder medewerker*, "
    "leerling of ouder*, leerling ouder*, docent of ouder*, medewerker of ouder*, ouder leerling*, school of ouder*, "
    "*wie komt, *wie komen, *wie komt er*, *wie komen er*, *welke ouder*, *welke rol*, relatie, relatie tot*, relatie met*, "
    "*relatie tot de leerling*, *relatie tot het kind*, soort deelnemer, type deelnemer, soort, type, wie, categorie, "
    "doelgroep, rol*, *uw rol*",
    ColumnUse.ROLE: "functie*, *uw functie*, function, rol bij school, rol op school, beroep, taak, job, "
    "job title, position, "
    "role, vak, rol*",
    ColumnUse.YEAR_GROUP: "leerjaar*, *welk leerjaar*, *welke leerjaar*, klas*, *welke klas*, jaarlaag*, *welke jaarlaag*, "
    "stamklas*, stamgroep*, mentorklas*, basisgroep*, lesgroep*, *welke groep*, jaargroep*, year group*, yeargroup, year, "
    "grade, class, jaar, groep, groep kind, groep leerling, groep van*, *leerjaar van*, *klas van*, *klas kind*, "
    "*in klas*, *in groep*, "
    "*klas leerling*, *which class*, *which year*",
    ColumnUse.MORE: "*iemand mee*, *nog iemand*, *extra personen*, *extra gasten*, *extra mensen*, "
    "*hoeveel*neem*mee*, *hoeveel*neemt*mee*, "
    "*aantal*neemt*mee*, *naast uzelf*, "
    "*behalve uzelf*, *hoeveel*brengt*mee*, *aantal introducees*",
    ColumnUse.PERSONS: "*hoeveelen*, *met wie*, ik kom met*, *kom met*, *komen met*, *hoeveel personen*, *hoeveel mensen*, "
    "*hoeveel volwassenen*, *hoeveel man*, *aantal personen*, "
    "*aantal aanwezigen*, *aantal deelnemers*, *aantal bezoekers*, *aantal mensen*, *aantal volwassenen*, *aantal gasten*, "
    "*aantal aanmeldingen*, *met z n hoeveel*, met hoeveel*, *met hoeveel komt*, hoeveel komt*, *hoeveel*komen*, aantal, "
    "aantallen, aantal pers, pers, personen, aantal p, hoeveel, *alleen of samen*, *alleen of met*, *how many*, "
    "*number of people*, *number of persons*, *number of attendees*, number attending",
    ColumnUse.AWAY: "afgemeld*, afmelding*, afmelden, verhinderd*, afwezig*, komt niet*, niet aanwezig*, absent*, "
    "*kom niet*, *komen niet*, *niet komen*",
    ColumnUse.COMES: "komt, kom, ik kom, wij komen, "
    "komen, komt u*, kom je*, komt u of*, komt ja nee, komt wel niet, komt aanwezig, *bent u erbij*, "
    "*ben je erbij*, *ik ben erbij*, *bent u aanwezig*, *ben je aanwezig*, *bent u er*, *zult u*aanwezig*, *aanwezig zijn*, "
    "*kunt u komen*, *kunt u erbij*, *gaat u komen*, *wilt u komen*, *kom je naar*, *komt u naar*, *doet u mee*, "
    "*neemt u deel*, "
    "aanwezig*, aanwezigheid*, aangemeld*, aan afgemeld*, aan af*, aanmelding*, aan of afmelding*, meldt u*, "
    "deelname*, komst, "
    "opkomst, status*, rsvp*, attending*, "
    "*will you attend*, *are you coming*, *will you come*, attendance*, presentie*, present, "
    "reactie, antwoord, wel niet*, ja nee, komt mee, *ik kom*, *wij komen*, "
    "*kom je*, *kom jij*",
    ColumnUse.LANGUAGE: "taal*, thuistaal*, moedertaal*, spreektaal*, voorkeurstaal*, *welke taal*, "
    "*in welke taal*, language, "
    "home language, tolk nodig*, *tolk nodig*, *een tolk*, hulp bij taal",
    ColumnUse.HELPS: "helpt*, tolkt*, tolk voor*, kan tolken*, *kunt u tolken*, *wilt u tolken*, vertaalt*, "
    "*kunt u vertalen*, "
    "tolk, helps*, interpreter",
    ColumnUse.APART: "niet samen*, niet bij*, uit elkaar*, apart*, gescheiden*, not with*",
    ColumnUse.TOGETHER: "samen*, bij elkaar*, zit bij, bij, together*, with",
    ColumnUse.TABLE: "tafel*, vaste tafel, table*, thematafel*",
    ColumnUse.NOT_ALONE: "niet alleen*, niet als enige*, liever niet alleen*, not alone",
}
# What lists have beside people: known as heads by a part of a word, or by all of it, and not read.
_BESIDE_PARTS = (
    "mail, telefoon, telnr, mobiel, gsm, phone, 06 nummer, adres, postcode, woonplaats, straat, huisnummer, tijdstempel, "
    "timestamp, begintijd, starttijd, start time, completion time, tijd van voltooien, voltooid op, eindtijd, gewijzigd, "
    "modified, ingevuld op, ingezonden, aangemeld op, datum, opmerking, toelichting, bijzonder, notitie, comment, remark, "
    "feedback, vragen, dieet, allergi, geboren, geboorte, geslacht, nationaliteit, bsn, leerlingnummer, leerling nummer, "
    "leerlingnr, leerling nr, stamnummer, studentnummer, llnr, brin, toestemming, akkoord met, privacy, avg, "
    "gezag, burgerlijke, "
    "handtekening, betaald, onderwijssoort, profiel, thema, onderwerp, score, punten, hoe heeft u, hoe weet u, bereikbaar, "
    "broertje, oppas, parkeren, vervoer, leeftijd, account, ip adres, naam klas, naam school, schoolnaam"
)
_BESIDE = "tel, tel nr, plaats, gemeente, land, date, tijd, locatie, vestiging, paraf, niveau, titel, aanhef, m v"
_NUMBERED = re.compile(r"\s*(?:vraag\s*\d+|q\d+|\d+\s*[.)])\s*[:.)-]?\s*", re.IGNORECASE)
_LONGEST = 250
"""Signs: the longest question above a column; what is longer is no head."""


def _listed(heads: str) -> tuple[str, ...]:
    return tuple(head.strip() for head in heads.split(","))


HEADS = {use: _listed(heads) for use, heads in _HEADS.items()}
_ALL = [head for heads in HEADS.values() for head in heads]
_EXACT = frozenset(head.replace(" ", "") for head in _ALL if "*" not in head)
_BEGINS = tuple(f"{head[:-1]} " for head in _ALL if head.endswith("*") and not head.startswith("*"))
_ENDS = tuple(f" {head[1:]}" for head in _ALL if head.startswith("*") and not head.endswith("*"))
_WITHIN = tuple(
    tuple(f" {part} " for part in head.strip("*").split("*"))
    for head in _ALL
    if head.startswith("*") and head.endswith("*")
)
_PARTS, _WHOLE = _listed(_BESIDE_PARTS), frozenset(_listed(_BESIDE))


def head_words(cell: str) -> str:
    """Return the words of a head as they are compared, without the number of a question; of a long text nothing."""
    return folded(_NUMBERED.sub("", cell, count=1)) if len(cell) <= _LONGEST else ""


def fits(words: str, head: str) -> bool:
    """Tell whether words are this head; with a star more words may stand before or behind it."""
    parts = head.strip("*").split("*")
    if head.startswith("*") and head.endswith("*"):
        return all(f" {part} " in f" {words} " for part in parts)
    if head.startswith("*"):
        return f" {words}".endswith(f" {parts[0]}")
    if head.endswith("*"):
        return f"{words} ".startswith(f"{parts[0]} ")
    return words.replace(" ", "") == head.replace(" ", "")


def is_beside(words: str) -> bool:
    """Tell whether words are the head of something that is not read: a telephone number, a remark, a time stamp."""
    return words in _WHOLE or any(part in words for part in _PARTS)


def is_told(words: str) -> bool:
    """Tell whether words are a head of which the use is known by itself."""
    # It is asked of thousands of cells, so all heads of a kind are compared at once.
    if words.replace(" ", "") in _EXACT or f"{words} ".startswith(_BEGINS) or f" {words}".endswith(_ENDS):
        return True
    framed = f" {words} "
    return any(all(part in framed for part in parts) for parts in _WITHIN)


def columns_with(heads: Sequence[str], use: ColumnUse) -> Iterator[int]:
    """Yield the columns with a head of this use, the best head first."""
    for head in HEADS[use]:
        yield from (column for column, words in enumerate(heads) if words and fits(words, head))
