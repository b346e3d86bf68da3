"""Whose voice a word stands for: *moeder* a parent, *leerplichtambtenaar* someone from school, *scholier* a pupil."""

import re

from app.models.said.dialogue import Voice
from app.services.people_list.words_of_cells import folded, word_set

_PARENTS = """o ouder ouders ouderverzorger oudersverzorgers ouder(s) verzorger verzorgers moeder vader mama papa voogd
opa oma tante oom broer zus pleegouder pleegouders pleegmoeder pleegvader stiefouder stiefmoeder stiefvader grootouder
grootmoeder grootvader ouderraad ouderraadslid thuis gezin parent parents mother father guardian carer caregiver"""
_SCHOOL = """s school docent docente docenten leraar lerares leraren leerkracht leerkrachten juf meester mentor mentrix
mentoren medewerker medewerkers collega teamleider afdelingsleider directeur adjunct directie rector conrector
schoolleider schoolleiding bestuurder bestuur copa ouderconsulent oudercontactpersoon ouderfunctionaris zorgcoordinator
leerlingbegeleider leerlingcoordinator decaan concierge conciergerie administratie begeleider ib iber coach stagiair
stagiaire trajectbegeleider jaarlaagcoordinator coordinator onderwijsassistent personeel team oop gespreksleider
notulist samenvatter staff teacher tutor principal employee"""
_FROM_OUTSIDE = """extern externe externen leerplicht leerplichtambtenaar jeugdzorg jeugdhulp jeugdarts jeugdteam wijkteam
wijkagent politie ggd gemeente wethouder samenwerkingsverband schoolmaatschappelijk maatschappelijk jongerenwerk
jongerenwerker orthopedagoog spreker gast tolk organisatie instelling instantie external guest interpreter"""
_PUPILS = """l leerling leerlingen scholier scholieren pupil pupils kind kinderen jongere jongeren student studenten
leerlingenraad klassenvertegenwoordiger child"""
_ENDS = {
    Voice.PARENT: ("moeder", "vader", "ouder", "ouders", "verzorger"),
    Voice.SCHOOL: (
        *("docent", "docente", "leraar", "lerares", "leerkracht", "coordinator", "begeleider", "begeleidster"),
        *("medewerker", "medewerkster", "assistent", "assistente", "directeur", "leider", "mentor", "coach", "rector"),
        *("ambtenaar", "werker", "werkster", "psycholoog", "pedagoog", "verpleegkundige", "consulent", "adviseur"),
    ),
}
_NOT_SO = ("houder",)
WORDS = {
    Voice.PARENT: word_set(_PARENTS),
    Voice.SCHOOL: word_set(_SCHOOL) | word_set(_FROM_OUTSIDE),
    Voice.PUPIL: word_set(_PUPILS),
}
_BY_WORD = {word: voice for voice, words in WORDS.items() for word in words}
_GENERAL = word_set("s school medewerker personeel team staff")
_SAID_OF = word_set("ik ben een van de het onze")
_SIDES = {
    Voice.PARENT: word_set("ouders oudersverzorgers verzorgers pleegouders parents"),
    Voice.SCHOOL: word_set("school docenten leraren leerkrachten medewerkers personeel team staff mentoren externen"),
    Voice.PUPIL: word_set("leerlingen scholieren studenten pupils"),
}
_NOT_ONE = word_set("geen niet no not")
# *Ouder van leerling* and *ouder leerling 3B* are parents.
_OF = re.compile(r" (?:van|of|in|op|uit|bij|voor) ")


def voice_of(text: str) -> Voice | None:
    """Return the voice that words such as *moeder*, *mentor*, *leerling 3B* or *O* stand for; None when unclear."""
    told = (part.split() for part in _OF.split(f" {folded(text)} "))
    words = next((words for words in told if words), [])
    # One letter is a voice only where it stands alone: neither the s of *ouder(s)* nor the O of *O-1* is.
    known = words if len(words) == 1 else [word for word in words if len(word) > 1]
    found = [voice for word in known if (voice := _voice_of_word(word)) is not None]
    others = {voice for voice in found[1:] if voice is not Voice.PUPIL} - set(found[:1])
    return found[0] if found and not others and not _NOT_ONE & set(words) else None


def _voice_of_word(word: str) -> Voice | None:
    known = _BY_WORD.get(word)
    if known is not None or word.endswith(_NOT_SO):
        return known
    return next((voice for voice, ends in _ENDS.items() if word.endswith(ends)), None)


def side_of(text: str) -> Voice | None:
    """Return the voice of a line that stands above others: *Ouders*, *Docenten (12)*; None when it is no such line."""
    words = "".join(word for word in folded(text).split() if not word.isdigit() and len(word) > 1)
    return next((voice for voice, those in _SIDES.items() if words in those), None)


def is_general(text: str) -> bool:
    """Tell whether words for the school name no function."""
    words = set(folded(text).split())
    return bool(words & _GENERAL) and words <= _GENERAL | _SAID_OF


def are_both_parents(text: str) -> bool:
    """Tell whether the words stand for two parents: *vader en moeder*, *beide ouders*."""
    words = set(folded(text).split())
    pair = bool(words & {"moeder", "mama"}) and bool(words & {"vader", "papa"})
    both = bool(words & {"beide", "beiden", "allebei"}) and not any(words & WORDS[voice] for voice in _OTHERS)
    return pair or both


_OTHERS = (Voice.SCHOOL, Voice.PUPIL)
