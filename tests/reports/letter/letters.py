"""What the tests of the letter start from: an invented evening with four tables, sixty quotes and answers, and random ones."""

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import cache

from app.models.aftercare.subjects import subjects
from app.models.evening import Details, Evening
from app.models.followup.followup import Action, ActionState, Answer, AnswerKind, Followup, Subject, SubjectKind
from app.models.harvest.harvest import Harvest
from app.models.preparation import Theme
from app.models.said.dialogue import Quote, Voice
from app.models.said.summary import KeyPoint
from app.models.seats.people import Counts, People
from app.models.seats.tables import Seating, Table
from tests.models import making

TODAY = date(2026, 11, 20)
SAID = (
    (Voice.PARENT, "Ik hoor pas iets als het al misgaat. Een kort berichtje eerder had veel gescheeld."),
    (Voice.PARENT, "Ik weet nooit bij wie ik moet zijn."),
    (Voice.SCHOOL, "Soms durven wij niet te bellen, omdat het als verwijt klinkt."),
    (Voice.PUPIL, "Thuis praten we er bijna nooit over."),
    (Voice.PARENT, "Op maandag haalt onze bus het niet."),
    (Voice.SCHOOL, "Wij zien ouders graag vaker dan twee keer per jaar."),
    (Voice.PARENT, "Mijn Nederlands is niet zo goed, dan zeg ik maar niets."),
    (Voice.PUPIL, "Ik wil er zelf bij zijn als het over mij gaat."),
    (Voice.SCHOOL, "We spreken alleen de ouders die toch al komen."),
    (Voice.PARENT, "Een goed bericht tussendoor zou ook fijn zijn."),
)
POINTS = ("Bel eerder", "Eén aanspreekpunt", "Later beginnen op maandag", "Een tolk bij gesprekken")


@cache
def held() -> Evening:
    """Return an evening of sixty quotes and four tables, with an answer to each subject."""
    evening = making.evening(
        details=Details(school="De Getijden", contact="de mentor van uw kind", next_steps="In maart kijken we terug.")
    )
    quotes = tuple(_quote(n) for n in range(60))
    themes = (Theme("bel", "eerder bellen"), Theme("taal", "taal en tolken"))
    points = tuple(
        KeyPoint(f"k{n}", words, accepted=True, quotes=(f"q{n}", f"q{n + 10}", f"q{n + 2}"))
        for n, words in enumerate(POINTS)
    )
    standard = replace(next(point for point in evening.points if point.standard), accepted=True)
    forms = (
        Harvest("t1", ("Bellen helpt", "", ""), "een vast moment kiezen", "de agenda lezen", "tijd", "Ik wist het niet.",
                Voice.PARENT, "Wie belt er eerst?", "Wij bellen voor het misgaat", Voice.PARENT),
        Harvest("t2", school="een tolk vragen", question="Mag ik iemand meenemen?", pitch="Elk gesprek met een tolk"),
        Harvest("t3", pitch="Samen eten voor het gesprek"),
        Harvest("t4", parents="elkaar helpen"),
    )  # fmt: skip
    made = replace(
        evening,
        title="Samen over aanwezigheid",
        quotes=quotes,
        points=(*points, standard),
        themes=themes,
        harvests=forms,
        people=People(came=Counts(27, 23, 8)),
        seating=Seating(tuple(Table(n, "bel" if n < 3 else "taal", id=f"t{n}") for n in range(1, 5))),
    )
    return replace(made, followup=_followup(standard))


def _quote(number: int) -> Quote:
    voice, words = SAID[number % len(SAID)]
    prompt = making.evening().prompts[number % 3].id
    text = words if number < len(SAID) else f"{words[:-1]} ({number})."
    parked = number in (58, 59)
    return Quote(
        f"q{number}", "dialoog", None if parked else prompt, voice, text, making.later(30 + number),
        starred=number in (0, 1, 2, 9, 15, 17), heard=number % 4 if number != 9 else 0, parked=parked,
    )  # fmt: skip


def _followup(standard: KeyPoint) -> Followup:
    point = [Subject(SubjectKind.POINT, f"k{n}") for n in range(4)]
    pitch = [Subject(SubjectKind.PITCH, f"t{n}") for n in (1, 2, 3)]
    answers = (
        Answer(point[0], AnswerKind.DO),
        Answer(point[1], AnswerKind.DO, owner="administratie", before=date(2027, 2, 1)),
        Answer(point[2], AnswerKind.DONT, "het rooster hangt vast aan de bussen"),
        Answer(point[3], AnswerKind.FIND_OUT, before=date(2027, 1, 20), owner="zorgcoördinator"),
        Answer(Subject(SubjectKind.POINT, standard.id), AnswerKind.DO),
        Answer(pitch[0], AnswerKind.DO),
        Answer(pitch[1], AnswerKind.FIND_OUT, "Wij vragen wat het kost", date(2027, 1, 20)),
        Answer(pitch[2], AnswerKind.DONT, "er is geen keuken"),
        Answer(Subject(SubjectKind.QUESTION, "t1"), AnswerKind.DO, "De mentor belt als eerste"),
        Answer(Subject(SubjectKind.QUESTION, "t2"), AnswerKind.DO, "Ja, dat mag altijd"),
        Answer(Subject(SubjectKind.PARKED, "q58"), AnswerKind.FIND_OUT, before=date(2026, 12, 8)),
        Answer(Subject(SubjectKind.PARKED, "q59"), AnswerKind.DONT, "dat mag niet van de brandweer"),
    )
    actions = (
        Action("a1", "De mentor belt na de eerste gemiste dag", "teamleiders", date(2027, 1, 15),
               "U wordt vóór 10 uur gebeld", sources=(point[0], pitch[0])),
        Action("a2", "Eén telefoonnummer voor verzuim", "administratie", date(2027, 2, 1),
               "Het nummer staat in de app", ActionState.BUSY, sources=(point[1],)),
        Action("a3", "Een folder", state=ActionState.DROPPED, reason="niemand leest hem"),
    )  # fmt: skip
    return Followup((), answers, date(2026, 12, 15), "de schoolapp", date(2027, 3, 9), actions)


def bare_of_answers(evening: Evening) -> Evening:
    """Return the same evening before the school answered anything."""
    return replace(evening, followup=Followup())


def random_evening(chance: random.Random) -> Evening:
    """Return an evening in which each text is a word that stands nowhere else, with or without each answer."""
    number = iter(range(1_000_000))

    def word() -> str:
        return f"woord{next(number):05d}x"

    evening = making.evening()
    prompts = tuple(replace(prompt, text=word()) for prompt in evening.prompts)
    quotes = tuple(_random_quote(f"q{n}", word(), prompts[0].id, chance) for n in range(chance.randrange(40)))
    quotes = tuple(
        replace(quote, into=f"q{chance.randrange(n)}") if n and chance.random() < 0.1 else quote
        for n, quote in enumerate(quotes)
    )
    ids = [quote.id for quote in quotes if not quote.parked]
    standard = [replace(point, text=word()) for point in evening.points if point.standard]
    ours = [KeyPoint(f"k{n}", word()) for n in range(chance.randrange(8))]
    points = tuple(
        replace(
            point,
            accepted=chance.random() < 0.6,
            after=not point.standard and chance.random() < 0.3,
            quotes=tuple(chance.sample(ids, min(len(ids), chance.randrange(4)))),
        )
        for point in (*ours, *standard)
    )
    forms = tuple(_random_form(f"t{n}", word, chance) for n in range(chance.randrange(6)))
    made = replace(
        evening,
        title=word(),
        prompts=prompts,
        quotes=quotes,
        points=points,
        harvests=tuple(form for form in forms if not form.is_empty),
        themes=(Theme("a", word()),),
        people=People(came=Counts(chance.randrange(12), chance.randrange(9), chance.randrange(9))),
        seating=Seating(
            tuple(Table(n + 1, chance.choice(("a", None)), id=f"t{n}") for n in range(chance.randrange(6)))
        ),
    )
    return replace(made, followup=_random_followup(made, word, chance))


def _random_quote(quote_id: str, text: str, prompt: str, chance: random.Random) -> Quote:
    return Quote(
        quote_id, "dialoog", chance.choice((prompt, None)), chance.choice(list(Voice)), text, making.later(40),
        starred=chance.random() < 0.4, heard=chance.randrange(3), parked=chance.random() < 0.15,
        table_id=chance.choice((None, None, "t0", "t1")),
    )  # fmt: skip


def _random_form(table: str, word: Callable[[], str], chance: random.Random) -> Harvest:
    texts = [word() if chance.random() < 0.7 else "" for _ in range(9)]
    return Harvest(table, (texts[0], texts[1], texts[2]), *texts[3:7], chance.choice((*Voice, None)), *texts[7:])


def _random_followup(evening: Evening, word: Callable[[], str], chance: random.Random) -> Followup:
    raised = [one.subject for one in subjects(evening) if chance.random() < 0.8]
    answers = tuple(
        Answer(subject, kind, word() if kind is AnswerKind.DONT or chance.random() < 0.4 else "",
               chance.choice((None, date(2027, 1, 20))), chance.choice(("", word())))
        for subject in raised
        for kind in [chance.choice(list(AnswerKind))]
    )  # fmt: skip
    actions = tuple(
        Action(f"a{n}", word(), word(), chance.choice((None, date(2027, 2, 1))), word(), state,
               word() if state is ActionState.DROPPED else "", sources=tuple(chance.sample(raised, min(2, len(raised)))))
        for n in range(chance.randrange(9))
        for state in [chance.choice(list(ActionState))]
    )  # fmt: skip
    days = (date(2026, 12, 15), None)
    return Followup((), answers, chance.choice(days), chance.choice(("", word())), chance.choice(days), actions)
