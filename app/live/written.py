"""What was written: a date or a clock time in a field, in the ways people write them."""

from datetime import date, datetime, time

from app.models.ground.rules import YEARS


def read_day(text: str) -> date | None:
    """Return the day written as 24-11-2026, 24/11/2026, 24.11.2026 or 2026-11-24."""
    plain = text.strip().replace("/", "-").replace(".", "-")
    for shape in ("%d-%m-%Y", "%Y-%m-%d", "%d-%m-%y"):
        try:
            day = datetime.strptime(plain, shape).date()
        except ValueError:
            continue
        return day if day.year in YEARS else None
    return None


def read_time(text: str) -> time | None:
    """Return the clock time written as 19.15, 19:15, 1915 or 19."""
    plain = text.strip().lower().removesuffix("uur").strip().replace(":", ".")
    for shape in ("%H.%M", "%H%M", "%H"):
        try:
            return datetime.strptime(plain, shape).time()
        except ValueError:
            continue
    return None
