"""The sign-up form: the questions to put in a form of one's own, with heads that the list of people reads by itself."""

from datetime import date

from app.models.evening import Evening
from app.models.seats.people import purge_date
from app.reports.document import Bullets, Doc, Heading, Paragraph
from app.reports.dutch import clock, long_date, plain_date, start_and_end
from app.reports.lines import Line, known, plain, quiet, strong
from app.reports.look import Style

QUESTIONS = (
    ("Uw naam", "een regel tekst; leeg laten mag"),
    ("Wie bent u?", "keuze: ouder, leerling, medewerker van school, van buiten de school"),
    ("Met hoeveel personen komt u?", "een getal"),
    ("In welk leerjaar zit uw kind?", "een regel tekst"),
    ("Hebt u een tolk nodig? Voor welke taal?", "een regel tekst"),
    ("Kunt u zelf helpen met tolken? In welke taal?", "een regel tekst"),
)
"""Each question as it is to stand above its column, and what kind of answer it takes."""


def sign_up(evening: Evening, today: date) -> Doc:
    """Return the words above the form and its questions; ask no more than this, so that there is little to keep."""
    start, _ = start_and_end(evening)
    when = f"{long_date(evening.date)}, we beginnen om {clock(evening, start)} uur"
    wiped = plain_date(purge_date(evening.date))
    return Doc(
        title=f"Aanmeldformulier: {evening.title}",
        style=Style.LETTER,
        made=today,
        author=evening.details.school,
        blocks=(
            Heading(plain("Aanmeldformulier"), 1, kicker="Om over te nemen in een formulier van de school"),
            Heading(plain("Boven het formulier")),
            Paragraph(strong(evening.title) + plain(f"\n{when}.\nWaar: ") + known(evening.plan.place, "plaats")),
            Paragraph(plain(f"Meldt u zich hieronder aan? Wat u invult wissen we uiterlijk op {wiped}.")),
            Heading(plain("De vragen")),
            Bullets(tuple(_question(*asked) for asked in QUESTIONS)),
            Heading(plain("Daarna")),
            Paragraph(
                plain(
                    "Bewaar de antwoorden als Excel- of CSV-bestand en open dat bij Deelnemers. "
                    "Als de vragen zo blijven staan, herkent Samenspraak elke kolom vanzelf."
                )
            ),
        ),
    )


def _question(words: str, kind: str) -> Line:
    return strong(words) + quiet(f"  ({kind})")
