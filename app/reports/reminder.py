"""The mails after the invitation: who signs up is thanked, and some days before the evening it is told once more."""

from collections.abc import Sequence
from datetime import date

from app.models.evening import Evening
from app.reports.document import Block, Doc, Facts, Heading, Paragraph
from app.reports.dutch import clock, long_date, start_and_end
from app.reports.invitation import event_of
from app.reports.lines import known, plain, strong
from app.reports.look import Style


def welcome_mail(evening: Evening, today: date) -> Doc:
    """Return the answer to who signed up, with the evening for the calendar."""
    said = (
        "Fijn dat u komt. We hebben uw aanmelding.",
        "U hoeft niets voor te bereiden. U hoeft ook niets te vertellen: luisteren is ook goed.",
        "Kunt u toch niet? Laat het ons dan even weten.",
    )
    return _mail(evening, today, "Fijn dat u komt", said)


def reminder(evening: Evening, today: date) -> Doc:
    """Return the letter that tells of the evening once more."""
    said = (
        "Binnenkort is onze avond voor ouders, school en leerlingen. We horen graag wat u ervan vindt.",
        "Hebt u zich nog niet aangemeld? Dat kan nog.",
    )
    return _mail(evening, today, "Tot binnenkort", said)


def _mail(evening: Evening, today: date, kicker: str, said: Sequence[str]) -> Doc:
    blocks: tuple[Block, ...] = (
        Heading(plain(evening.title), 1, kicker=kicker),
        Paragraph(plain("Beste ouders en verzorgers,")),
        *(Paragraph(plain(words)) for words in said),
        _facts(evening),
        Paragraph(plain("Aanmelden of afmelden: ") + known(evening.plan.reply, "aanmelden")),
        Paragraph(plain("Graag tot dan!\n") + known(evening.details.school, "school")),
    )
    return Doc(
        title=f"{kicker}: {evening.title}",
        style=Style.LETTER,
        made=today,
        author=evening.details.school,
        event=event_of(evening),
        blocks=blocks,
    )


def _facts(evening: Evening) -> Facts:
    start, end = start_and_end(evening)
    return Facts(
        (
            ("Wanneer", strong(long_date(evening.date))),
            ("Hoe laat", plain(f"Van {clock(evening, start)} tot {clock(evening, end)} uur.")),
            ("Waar", known(evening.plan.place, "plaats")),
        )
    )
