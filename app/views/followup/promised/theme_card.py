"""The theme card: the line of one theme over the evenings, drawn and as text for who does not see it."""

from datetime import date

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.models.promises.theme_line import Moment, MomentKind, ThemeLine
from app.views.phase.card import Card
from app.views.theme.style import current_scheme, font, px
from app.views.widgets.paint import draw_line_of_text, draw_round, mirrored, painter_for, start_of
from app.views.widgets.words.lines import height_of
from app.wording import figures

SIZE, DOT, BIG, GAP = 12, 10, 16, 8
LEAST = 116
"""Pixels at 100 % for a day; when there are more than fit, the first ones are left out."""


class LineOfDays(QWidget):
    """Draws the days at even distances: the time between them says less than what happened."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._moments: tuple[Moment, ...] = ()
        self._today = date.min
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_moments(self, moments: tuple[Moment, ...], today: date) -> None:
        """Show these days."""
        self._moments, self._today = moments, today
        self.setAccessibleName("; ".join(self._spoken(moment) for moment in moments))
        self.update()

    def _spoken(self, moment: Moment) -> str:
        return ": ".join((figures.plain_day(moment.day, self._today), ", ".join(self._words(moment))))

    def _words(self, moment: Moment) -> tuple[str, ...]:
        match moment.kind:
            case MomentKind.SAID:
                said = self.tr("evening · %n quote(s)", "", moment.count)
                return said, self.tr("%n promise(s)", "", moment.decided)
            case MomentKind.TOLD:
                return (self.tr("parents were told"),)
            case MomentKind.DONE:
                return (self.tr("%n done", "", moment.count),)

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(2 * LEAST), px(BIG + GAP) + 3 * (height_of(SIZE) + 2))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_for(self, font(SIZE))
        scheme = current_scheme()
        shown = self._moments[-max(1, self.width() // px(LEAST)) :]
        step = self.width() / max(1, len(shown))
        middle = px(BIG) // 2
        draw_round(painter, QRectF(0, middle, self.width(), 2), 0, fill=scheme.line)
        for place, moment in enumerate(shown):
            size = px(BIG if moment.kind is MomentKind.SAID else DOT)
            left = round(place * step)
            dot = mirrored(self, QRect(left + px(2), middle - size // 2 + 1, size, size))
            draw_round(
                painter, QRectF(dot), size / 2, fill=scheme.green if moment.kind is MomentKind.DONE else scheme.teal
            )
            self._write(painter, moment, left, round(step))

    def _write(self, painter: QPainter, moment: Moment, left: int, width: int) -> None:
        scheme, height, top = current_scheme(), height_of(SIZE) + 2, px(BIG + GAP)
        lines = (figures.plain_day(moment.day, self._today), *self._words(moment))
        for number, words in enumerate(lines):
            painter.setFont(font(SIZE, QFont.Weight.Normal if number else QFont.Weight.DemiBold))
            box = mirrored(self, QRect(left + px(2), top + number * height, width - px(GAP), height))
            draw_line_of_text(painter, box, words, scheme.muted if number else scheme.ink, start_of(self))


class ThemeCard(Card):
    """Not there while the promise that is chosen belongs to no theme."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("The theme over the evenings"), parent)
        self._days = LineOfDays()
        self.column.addWidget(self._days)

    def show_line(self, line: ThemeLine | None, today: date) -> None:
        """Show the line of another theme, or none."""
        self.setVisible(line is not None)
        if line is not None:
            self.say(line.title)
            self._days.show_moments(line.moments, today)

    def spoken(self) -> str:
        """Return the line as text."""
        return self._days.accessibleName()
