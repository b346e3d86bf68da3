"""The invitation: what parents read first, in plain words, with all that is not known yet in sight."""

from datetime import date, datetime

from app.models.agenda.agenda import BlockKind
from app.models.evening import Evening
from app.models.ground.words import is_blank
from app.models.seats.people import purge_date
from app.reports.document import Block, Bullets, Doc, Event, Facts, Heading, Paragraph
from app.reports.dutch import clock, long_date, plain_date, planned, start_and_end
from app.reports.lines import Line, gap, known, on_one_line, plain, strong
from app.reports.look import Style

QUESTIONS = 2


def invitation(evening: Evening, today: date) -> Doc:
    """Return the invitation as a letter of one page."""
    return Doc(
        title=f"Uitnodiging: {evening.title}",
        style=Style.LETTER,
        made=today,
        author=evening.details.school,
        event=event_of(evening),
        blocks=(
            Heading(plain(evening.title), 1, kicker="Uitnodiging"),
            Paragraph(plain(_dear(evening))),
            *_why(evening),
            _facts(evening),
            *_questions(evening),
            Heading(plain("Goed om te weten")),
            Bullets(_good_to_know(evening)),
            Heading(plain("Komt u?")),
            Paragraph(known(evening.plan.reply, "aanmelden")),
            Paragraph(plain("Graag tot dan!\n") + known(evening.details.school, "school")),
        ),
    )


def _dear(evening: Evening) -> str:
    """Greet the parents, those of the years whose evening it is where the school filled that in."""
    years = on_one_line(evening.details.year_groups).strip()
    return f"Beste ouders en verzorgers van leerjaar {years}," if years else "Beste ouders en verzorgers,"


def _why(evening: Evening) -> tuple[Paragraph, ...]:
    """Return why there is this evening in the words of the school, or in a few of our own where it has none."""
    words = [words for words in evening.plan.why.split("\n") if not is_blank(words)]
    if words:
        return tuple(map(Paragraph, (*map(plain, words), plain("U bent van harte welkom."))))
    return (
        Paragraph(
            plain(
                "U kent uw kind het best. Daarom praten we graag met u, want samen kunnen we meer voor "
                "de leerlingen doen. U bent van harte welkom op onze avond."
            )
        ),
    )


def _facts(evening: Evening) -> Facts:
    start, end = start_and_end(evening)
    doors = f"De deur is open vanaf {clock(evening, evening.doors())} uur.\n" if start > evening.doors() else ""
    begins = strong(f"We beginnen om {clock(evening, start)} uur.")
    themes = [theme.title for theme in evening.themes]
    programme = " · ".join(f"{clock(evening, at)}\u00a0{title}" for at, title in _programme(evening))
    return Facts(
        (
            ("Wanneer", strong(long_date(evening.date))),
            ("Hoe laat", plain(doors) + begins + plain(f" Om {clock(evening, end)} uur zijn we klaar.")),
            ("Waar", known(evening.plan.place, "plaats")),
            ("Programma", plain(programme)),
            ("Thema\u2019s" if len(themes) > 1 else "Thema", known("\n".join(themes), "thema")),
        )
    )


def _programme(evening: Evening) -> list[tuple[datetime, str]]:
    """Return what the evening is made of and when, as the room reads it when people come in."""
    top = (block for block in evening.agenda.blocks if block.parent is None and block.kind is not BlockKind.MARK)
    return [(planned(evening, block)[0], on_one_line(block.title)) for block in top]


def _questions(evening: Evening) -> tuple[Block, ...]:
    """Return the questions to think over: the first of each theme, then the others, then those of the dialogue."""
    firsts = [theme.questions[0] for theme in evening.themes if theme.questions]
    others = [question for theme in evening.themes for question in theme.questions[1:]]
    prompts = [prompt.text for prompt in evening.prompts]
    asked = [question for question in (*firsts, *others, *prompts) if not is_blank(question)][:QUESTIONS]
    items = tuple(plain(question) for question in asked) or (gap("vragen"),)
    return (
        Heading(plain("Waar praten we over?")),
        Paragraph(plain("Onder andere over deze vragen. Misschien wilt u er thuis al over nadenken.")),
        Bullets(items),
    )


def _good_to_know(evening: Evening) -> tuple[Line, ...]:
    wiped = plain_date(purge_date(evening.date))
    interpreter = known(evening.plan.interpreter, "tolk")
    return (
        plain("U hoeft niets te delen. Alleen luisteren is ook goed."),
        plain("We schrijven op wat we horen, maar nooit wie het zei."),
        plain(f"Staat uw naam op onze lijst? Die lijst wissen we uiterlijk op {wiped}."),
        plain("Hebt u een tolk nodig? ") + interpreter + plain("\nUw kind hoeft niet te vertalen."),
    )


def event_of(evening: Evening) -> Event:
    """Return the evening for a calendar, from when the door opens until it is over."""
    start, end = start_and_end(evening)
    words = f"De deur is open vanaf {clock(evening, evening.doors())} uur. We beginnen om {clock(evening, start)} uur."
    begins, ends = evening.on_wall(evening.doors()), evening.on_wall(end)
    return Event(evening.id, evening.title, begins, ends, evening.plan.place, words)
