"""The day line: says in words which day was written, how far away it is, or what is wrong with it."""

from datetime import date

from app.models.ground.faults import NotPossible
from app.models.ground.written import read_day
from app.views.theme.style import set_role
from app.views.widgets.words.plain_label import PlainLabel
from app.wording import figures
from app.wording.faults import sentence


class DayLine(PlainLabel):
    """Stands under a field for a date, and follows what is typed there."""

    def __init__(self) -> None:
        super().__init__(role="small", wrap=True)

    def show_written(self, text: str, today: date) -> date | None:
        """Say which day this is, seen from `today`; return it, or None when it is none, which is said too."""
        try:
            day = read_day(text, today)
        except NotPossible as fault:
            self.setText(sentence(fault) if text.strip() else self.tr("Type a date, such as 17 dec."))
            set_role(self, "amber")
            return None
        self.setText(f"{figures.long_date(day)} · {figures.days_to_go((day - today).days)}")
        set_role(self, "amber" if day < today else "small")
        return day
