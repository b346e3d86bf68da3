"""For the pupils: half a page that a mentor reads out in class, so that nobody worries about the evening."""

from datetime import date

from app.models.evening import Evening
from app.models.ground.words import is_blank
from app.reports.document import Doc, Heading, Paragraph, Scale
from app.reports.dutch import long_date
from app.reports.lines import gap, plain, quiet, strong
from app.reports.look import Style


def for_pupils(evening: Evening, today: date) -> Doc:
    """Return the half page, with the words as the school has them now."""
    words = [words for words in evening.plan.for_pupils.split("\n") if not is_blank(words)]
    return Doc(
        title=f"Voor de leerlingen: {evening.title}",
        style=Style.CUES,
        made=today,
        author=evening.details.school,
        blocks=(
            Heading(plain("Voor de leerlingen"), 1, kicker="Voor mentoren, om voor te lezen"),
            Paragraph(strong(long_date(evening.date)) + quiet(f" · {evening.title}")),
            *(Paragraph(plain(one), Scale.LEAD) for one in words),
            *(() if words else (Paragraph(gap("tekst voor de leerlingen")),)),
        ),
    )
