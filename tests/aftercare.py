"""An invented evening that is over, for what comes after it: some sixty quotes, four tables, points, exit words."""

from dataclasses import replace
from datetime import datetime, timedelta

from app.models.agenda import run as runs
from app.models.agenda.run import Run
from app.models.agenda.step_times import StepMark
from app.models.evening import Anchor, AnchorKind, Details, Evening
from app.models.harvest.exits import Exit
from app.models.harvest.harvest import Harvest
from app.models.preparation import Theme
from app.models.said.dialogue import Quote, Voice
from app.models.said.summary import KeyPoint
from app.models.seats.tables import Seating, Table
from tests.driving import DOORS
from tests.models import making

P, S, L = Voice.PARENT, Voice.SCHOOL, Voice.PUPIL

SAID = (
    (P, "Ik weet nooit bij wie ik moet zijn: de mentor, de teamleider of verzuim."),
    (P, "Ik werd drie keer gebeld over hetzelfde."),
    (S, "Wij weten ook niet altijd wie er al gebeld heeft."),
    (P, "Een brief over verzuim voelt als een boete."),
    (L, "Als mijn mentor even appt, kom ik eerder."),
    (P, "Niet oordelen, eerst vragen wat er is."),
    (S, "Op maandag missen we de meeste leerlingen."),
    (P, "De school belt pas als het al weken misgaat."),
    (L, "Thuis blijven is soms de rustigste plek."),
    (P, "Mijn buurvrouw leest geen Nederlands en krijgt alles op papier."),
    (S, "We bellen liever dan dat we mailen, maar het lukt niet altijd."),
    (P, "Zeg ook eens wat er goed gaat."),
)
"""What comes back five times, each time with another beginning."""
BEGINNINGS = ("", "Bij ons thuis: ", "Vorig jaar ook al. ", "Dat herken ik. ", "Nog iets: ")
BLOCKS = (
    *(("inloop", 16), ("introductie", 9), ("inleiding", 11), ("dialoog", 33), ("samenvatting", 5), ("pauze", 14)),
    *(("thematafels", 31), ("presentaties", 12), ("afsluiting", 8)),
)
"""The blocks that were held, with the minutes they took."""


def aftercare_evening(quotes: int = 60) -> Evening:
    """Return the evening, closed the night before; the first eight quotes have a star, the last two are parked."""
    anchor = Anchor(AnchorKind.DOORS, DOORS.replace(hour=19).time())
    evening = making.draaiboek().make_evening(
        "nazorg-1", "Samen over aanwezigheid", DOORS.date() - timedelta(days=1), anchor, Details(), DOORS
    )
    evening = replace(evening, run=_held(evening), themes=THEMES, seating=Seating(TABLES), harvests=FORMS, exits=EXITS)
    said = tuple(_quote(evening, number, quotes) for number in range(quotes))
    own = (
        KeyPoint("eigen-1", "Eén nummer, één gezicht", accepted=True, quotes=("q0", "q1", "q2")),
        KeyPoint("eigen-2", "Niet oordelen, vraag door", accepted=True, quotes=("q3", "q5")),
    )
    return replace(evening, quotes=said, points=(*own, *evening.points))


def _held(evening: Evening) -> Run:
    now = DOORS - timedelta(days=1)
    run = runs.start(Run(), evening.agenda, now)
    for block, minutes in BLOCKS:
        if run.block != block:
            run = runs.go_to(run, evening.agenda, block, now)
        if block == "presentaties":
            run = replace(run, marks=_turns(evening, now))
        now += timedelta(minutes=minutes)
    return runs.close(run, now)


def _turns(evening: Evening, began: datetime) -> tuple[StepMark, ...]:
    """Return when each table began to tell: three minutes each, but for the last one."""
    block = evening.agenda.block("presentaties")
    minutes = (0, 3, 6, 8)
    return tuple(
        StepMark(block.id, block.turn_of(table.id), began + timedelta(minutes=at))
        for table, at in zip(TABLES, minutes, strict=True)
    )


def _quote(evening: Evening, number: int, of: int) -> Quote:
    voice, words = SAID[number % len(SAID)]
    at_table = number % 12 in (9, 10)
    return Quote(
        f"q{number}",
        "thematafels" if at_table else "dialoog",
        None if at_table else evening.prompts[number % 4].id,
        voice,
        BEGINNINGS[number // len(SAID) % len(BEGINNINGS)] + words,
        DOORS - timedelta(days=1) + timedelta(minutes=60, seconds=20 * number),
        starred=number < 8,
        heard=2 if number in (0, 5, 10) else 0,
        parked=number >= of - 2,
        table_id=f"t{number // 12 % 4 + 1}" if at_table else None,
    )


THEMES = (Theme("aanspreekpunt", "Eén aanspreekpunt"), Theme("taal", "Taal en begrip"))

TABLES = tuple(
    Table(number, "aanspreekpunt" if number < 3 else "taal", leader="mentor", id=f"t{number}") for number in range(1, 5)
)

FORMS = (
    Harvest(
        "t1",
        ("Bellen werkt, brieven niet", "Ouders willen één naam", ""),
        school="Dezelfde dag bellen",
        parents="Zelf ook even appen",
        obstacle="Drie lijsten naast elkaar",
        saying="Bel mij liever één keer te veel.",
        saying_voice=P,
        question="Wie belt er, en wanneer?",
        pitch="Bellen na de eerste gemiste dag",
        presenter=P,
    ),
    Harvest("t2", pitch="Eén nummer, één gezicht: verzuim zonder doolhof", presenter=S),
    Harvest("t3", question="Kan er een tolk bij gesprekken?", pitch="Een tolk bij gesprekken", presenter=P),
    Harvest("t4", pitch="Later beginnen op maandag", presenter=L),
)

WORDS = ("hoopvol", "gehoord", "moe", "gehoord", "eindelijk", "hoopvol", "gehoord")
EXITS = (*(Exit(word) for word in WORDS), Exit(mark=4), Exit(mark=5), Exit(mark=4))
