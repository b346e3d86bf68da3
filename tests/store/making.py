"""Making evenings for the tests of the store: rich enough that every column holds something."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from app.models.agenda.agenda import Agenda, BeamerClock, Block, BlockKind, Show, Step
from app.models.agenda.run import Run
from app.models.agenda.step_times import StepMark
from app.models.agenda.stretch import Pause, Stretch
from app.models.evening import Anchor, AnchorKind, Details, Evening, Stage, StageMode
from app.models.followup.followup import (
    Action,
    ActionState,
    Answer,
    AnswerKind,
    Followup,
    Subject,
    SubjectKind,
    Taken,
    Update,
)
from app.models.followup.publications import Debrief, Length, OwnText, Publication, digest_of
from app.models.harvest.exits import Exit
from app.models.harvest.harvest import Harvest
from app.models.preparation import HostKind, Member, Plan, Role, Task, Theme
from app.models.said.dialogue import Draft, LeftWords, Prompt, Quote, Voice
from app.models.said.summary import KeyPoint
from app.models.seats.people import Counts, People, Person, Wish, WishKind
from app.models.seats.tables import Seat, Seating, Table
from app.store.copies.backup import copy_checked, name_for
from app.store.evenings import Store

NOW = datetime(2026, 11, 24, 18, 30, 0, 123456, tzinfo=UTC)
STEPS = (
    Step("s1", "Welkom", ("Zeg hallo", "Noem de tijd"), Show.WELCOME, "Fijn dat u er bent", ("{school}",), "tot 21:00"),
    Step("s2", "Vraag", show=Show.PROMPT, who="gespreksleider", prompt="p1", parks=True),
)
AGENDA = Agenda(
    (
        Block("walk-in", BlockKind.WALK_IN, "Inloop", 15, 5, clock=BeamerClock.START_TIME),
        Block("talk", BlockKind.GROUP, "Gesprek", 0, 0),
        Block("dialogue", BlockKind.DIALOGUE, "Dialoog", 40, 20, "talk", "host", "horen", "let op", steps=STEPS),
        Block(
            "closing",
            BlockKind.CLOSING,
            "Slot",
            10,
            5,
            None,
            "",
            "",
            "",
            True,
            BeamerClock.RING,
            "hoek",
            STEPS[:1],
            time(20, 45),
        ),
    )
)
PROMPTS = (Prompt("p1", "Wat gaat goed?", "Goed"), Prompt("p2", "Wat mist u, één ding?", "Mist"))
BEGAN = NOW + timedelta(minutes=16)
RUN = Run(
    "dialogue",
    1,
    (Stretch("walk-in", NOW, BEGAN, (Pause(NOW, NOW + timedelta(seconds=12.5)),)), Stretch("dialogue", BEGAN)),
    NOW + timedelta(minutes=20),
    (("dialogue", 5), ("closing", -2)),
    ("closing",),
    3,
    left=(("walk-in", "s1"),),
    marks=(StepMark("walk-in", "s1", NOW), StepMark("dialogue", "s2", BEGAN)),
    turns=("2", "1"),
    silent=("1",),
)
PLAN = Plan(
    (Task("t1", "Ruimte reserveren", "De aula", "conciërge", 42, True, True), Task("t2", "Zelf bedacht")),
    (Member("m1", "mentor", "onderbouw"),),
    HostKind.COLLEAGUE,
    (Role("r1", "gespreksleider", "ouderconsulent"),),
    "aula",
    "Laat het de mentor weten",
    "Er is een tolk",
    900,
    150,
)
THEMES = (Theme("th1", "Aanwezigheid", ("Wat helpt?", "Wat niet?")), Theme("th2", "Samen"))
PEOPLE = People(
    Counts(27, 23, 2),
    Counts(1, 0, 1),
    (
        Person("p1", "O1", Voice.PARENT, "", "2", "Noor de Wit", "Tigrinya", "", True, (Wish(WishKind.NOT_ALONE),)),
        Person("p2", "S1", Voice.SCHOOL, "mentor", "", "", "", "Tigrinya", False, (Wish(WishKind.APART, "O1"),)),
    ),
)
SEATING = Seating(
    (Table(1, "th1", "mentor", "docent", "lokaal 0.12"), Table(2)),
    (Seat("p1", 1, True), Seat("p2", 2)),
    7,
    (Table(3, place="de gang"),),
    (Seat("p3", 3),),
)
STAGE = Stage(
    *(StageMode.FREEZE, ("k2", "k1"), "q1", 2, "Auto fout geparkeerd", NOW + timedelta(minutes=21)), taken=("t1",)
)
HARVESTS = (
    Harvest(
        "1",
        ("Bellen helpt", "Een mail is snel", "Samen eten"),
        "een vast moment",
        "de agenda lezen",
        "tijd",
        "Ik wist het niet.",
        Voice.PUPIL,
        "Wie belt er eerst?",
        "Wij bellen voor het misgaat",
        Voice.PARENT,
    ),
    Harvest("2", pitch="Eén brief per week"),
)
EXITS = (Exit("warm"), Exit("vol", 4), Exit(mark=5))
FOLLOWUP = Followup(
    (Taken("t1", Subject(SubjectKind.PITCH, "1"), "Eerst bellen"),),
    (
        Answer(Subject(SubjectKind.QUESTION, "1"), AnswerKind.FIND_OUT, "we kijken", date(2026, 12, 8), "directie"),
        Answer(Subject(SubjectKind.POINT, "k1"), AnswerKind.DONT, "Te duur"),
    ),
    date(2026, 12, 1),
    "de nieuwsbrief",
    date(2027, 2, 2),
    (
        Action(
            "a1",
            "Kaartje per mentor",
            "teamleider",
            date(2026, 12, 4),
            "U krijgt een kaartje",
            ActionState.WAITING,
            "",
            "th1",
            (Subject(SubjectKind.QUESTION, "1"), Subject(SubjectKind.POINT, "k1")),
            (
                Update("u1", date(2026, 11, 27), "Besteld", ActionState.BUSY, "b1"),
                Update("u2", date(2026, 12, 2), "De drukker wacht", ActionState.WAITING),
            ),
        ),
        Action("a2", "Later beginnen", state=ActionState.DROPPED, reason="De bus gaat niet"),
    ),
    (OwnText("brief.opening", "Beste ouders, dank u wel.", "0f"),),
    (
        Publication("b1", Length.BRIEF, date(2026, 12, 1), "directie", digest_of("Beste"), "Beste"),
        Publication(
            *("b2", Length.PROGRESS, date(2027, 1, 15), "directie", digest_of("Er is nieuws"), "Er is nieuws"),
            *(date(2027, 1, 16), "de schoolapp", "b2.docx"),
        ),
    ),
    Debrief("De rust", "De tolk", "Eerder beginnen"),
)
LEFT = (LeftWords("l1", "edit", "q1", "half af"),)


WAITS = Quote("w1", "dialogue", None, Voice.PARENT, "nog niet bewaard", NOW)


def make_quote(number: int, evening_id: str = "e1", text: str = "") -> Quote:
    """Return a quote with all that varies taken from its number."""
    return Quote(
        f"{evening_id}-q{number}",
        "dialogue",
        ("p1", "p2", None)[number % 3],
        list(Voice)[number % 3],
        text or f"Meer “rust” in groep {number} 👩\u200d👧, s.v.p.\nEcht.",
        NOW + timedelta(seconds=number),
        starred=number % 5 == 0,
        heard=number % 4,
        parked=number % 7 == 0,
        owner="directie" if number % 7 == 0 else "",
        table_id="1" if number % 6 == 0 else None,
        into=f"{evening_id}-q1" if number == 4 else "",
    )


def make_evening(evening_id: str = "e1", quotes: int = 12) -> Evening:
    """Return an evening in which every field holds something."""
    said = tuple(make_quote(number, evening_id) for number in range(quotes))
    points = (
        KeyPoint("k1", "Rust in de klas", None, True, True, tuple(quote.id for quote in said[:2])),
        KeyPoint("k2", "Minder toetsen", "k1", False, False, tuple(quote.id for quote in said[3:0:-1])),
        KeyPoint("k3", "Samen eten", None, True, short="Eten"),
        KeyPoint("k4", "Een vast nummer", after=True),
    )
    return Evening(
        evening_id,
        "Ouderavond groep 3–4",
        date(2026, 11, 24),
        Anchor(AnchorKind.START, time(19, 30)),
        Details("De Vlieger", "Ieder kind telt", "3 en 4", "ouders", "thee", "brief", "de juf"),
        AGENDA,
        PROMPTS,
        points,
        NOW - timedelta(days=3),
        RUN,
        STAGE,
        said,
        Draft("d1", "nog niet af", Voice.PUPIL, "p2", False, "point", "k2", "wacht", "d2", (WAITS,), LEFT, True, "p1"),
        draaiboek="eigen.toml",
        archived=True,
        plan=PLAN,
        themes=THEMES,
        people=PEOPLE,
        seating=SEATING,
        harvests=HARVESTS,
        exits=EXITS,
        followup=FOLLOWUP,
    )


def plain_evening(evening_id: str = "e1") -> Evening:
    """Return an evening that has not begun."""
    begun = make_evening(evening_id, 0)
    return replace(begun, run=Run(), stage=Stage(), harvests=(), exits=(), followup=Followup())


def open_store(folder: Path) -> Store:
    """Open the store of a test in its folder, made new the first time."""
    return Store.open(folder / "kept" / "samenspraak.db", folder / "backups", NOW)


def store_with(folder: Path, *evenings: Evening) -> Store:
    """Open the store of a test and put these evenings in it."""
    store = open_store(folder)
    with store.change() as change:
        for evening in evenings:
            change.put_evening(evening)
    return store


def back_up(store: Store, folder: Path, now: datetime = NOW) -> Path:
    """Make a backup of the store in a folder, as the app does."""
    return copy_checked(store.driver, name_for(folder, now))
