"""The promise thread: what happened with a promise, the latest on top, and the words of people from which it came."""

from datetime import date

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.models.promises.promised import Promise
from app.models.said.dialogue import Quote
from app.views.theme.style import current_scheme, px, scaled
from app.views.widgets.paint import draw_round, mirrored, painter_for
from app.views.widgets.tones import VOICE_TONES, tone_colors
from app.views.widgets.words.plain_label import PlainLabel
from app.wording import figures
from app.wording.promises import state_word

MOST_QUOTES = 3
"""More of what was said is read where it was said."""


class _QuoteLine(PlainLabel):
    """Words of somebody, with a bar in the colour of the voice."""

    def __init__(self, quote: Quote) -> None:
        super().__init__(quote.text, wrap=True)
        self._voice = quote.voice
        scaled(self.setContentsMargins, 13, 2, 0, 2)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        ink, _ = tone_colors(current_scheme(), VOICE_TONES[self._voice])
        bar = mirrored(self, QRect(0, px(2), px(3), self.height() - px(4)))
        draw_round(painter_for(self), QRectF(bar), 1, fill=ink)


class PromiseThread(QWidget):
    """Read only; it is made anew when another promise is chosen or something was said of this one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Promise, date] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        scaled(self._column.setSpacing, 4)

    def show_promise(self, promise: Promise, today: date) -> None:
        """Show what happened with this promise."""
        if self._shown == (promise, today):
            return
        self._shown = (promise, today)
        while (item := self._column.takeAt(0)) is not None:
            line = item.widget()
            if line is not None:
                line.hide()
                line.deleteLater()
        for line in (*self._updates(promise, today), *self._beginning(promise, today)):
            self._column.addWidget(line)

    def texts(self) -> tuple[str, ...]:
        """Return what can be read, from the top."""
        return tuple(line.text() for line in self.findChildren(PlainLabel) if not line.isHidden())

    def _updates(self, promise: Promise, today: date) -> list[PlainLabel]:
        lines: list[PlainLabel] = []
        for update in reversed(promise.updates):
            told = f" · {self.tr('told')}" if update.told else ""
            day = figures.plain_day(update.on, today)
            lines.append(PlainLabel(f"{day} · {state_word(update.state)}{told}", "strong", wrap=True))
            if update.words:
                lines.append(PlainLabel(update.words, wrap=True))
        return lines

    def _beginning(self, promise: Promise, today: date) -> list[PlainLabel]:
        """Return from what it came: the evening, what people notice of it, and what was said."""
        lines = [PlainLabel(f"{figures.plain_day(promise.day, today)} · {promise.title}", "muted", wrap=True)]
        if promise.reason:
            lines.append(PlainLabel(promise.reason, wrap=True))
        if promise.notice:
            lines.append(PlainLabel(self.tr("You notice it by: {notice}").format(notice=promise.notice), wrap=True))
        lines += (_QuoteLine(quote) for quote in promise.quotes[:MOST_QUOTES])
        more = len(promise.quotes) - MOST_QUOTES
        if more > 0:
            lines.append(PlainLabel(self.tr("and %n more", "", more), "muted"))
        return lines
