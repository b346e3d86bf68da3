"""The promise list: promises below each other, of which one is chosen: what, who, by when, and how far."""

from PySide6.QtCore import QRect, QRectF, Signal
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget
from typing_extensions import override

from app.live.desk.keyed_rows import RowRole
from app.live.followup.promise_rows import PromiseRows
from app.models.followup.followup import ActionState, AnswerKind
from app.models.promises.promised import Promise
from app.views.theme.style import current_scheme, font, px
from app.views.widgets.paint import color_of, draw_line_of_text, draw_round, mirrored, start_of
from app.views.widgets.rows.chosen_list import ChosenList
from app.views.widgets.rows.row_list import Index, RowList, RowPainter, draw_ground
from app.views.widgets.text_block import TextBlock, text_block
from app.views.widgets.tones import Tone, tone_colors
from app.views.widgets.words.lines import width_of
from app.wording.promises import below_words, standing_word, when_words

SIZE, SMALL, PAD = 14, 12, 10
STRONG = QFont.Weight.DemiBold
WHO, WHEN, STATE, PILL = 124, 130, 116, 22
"""The widths of the columns at the end, and the height of the state, at 100 %."""
ROOMY = 700
"""Below this width, at 100 %, who and when stand under the words."""
LEAST = 120

TONES: dict[ActionState, Tone] = {
    ActionState.OPEN: "amber",
    ActionState.BUSY: "amber",
    ActionState.WAITING: "neutral",
    ActionState.DONE: "green",
    ActionState.CHECKED: "green",
    ActionState.DROPPED: "neutral",
}


class PromisePainter(RowPainter):
    """Draws a promise: its words whole, where it came from below them, and how it stands at the end."""

    def __init__(self, rows: PromiseRows, view: RowList, *, with_evening: bool) -> None:
        super().__init__(view)
        self._rows, self._view, self._with_evening = rows, view, with_evening

    @override
    def height(self, index: Index, width: int) -> int:
        promise: Promise = index.data(RowRole)
        words, below = self._blocks(promise, width)
        return max(round(words.height + below.height), px(PILL)) + px(2 * PAD)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        promise: Promise = index.data(RowRole)
        area: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_ground(painter, option, on=self._view.currentIndex() == index)
        self._paint_words(painter, area, promise)
        self._paint_state(painter, area, promise)
        if self._is_roomy(area.width()):
            self._paint_columns(painter, area, promise)
        painter.restore()

    def _paint_words(self, painter: QPainter, area: QRect, promise: Promise) -> None:
        scheme = current_scheme()
        words, below = self._blocks(promise, area.width())
        box = mirrored(self._view.viewport(), QRect(area.left() + px(PAD), area.top(), self._width(area.width()), 1))
        top = area.top() + px(PAD)
        painter.setPen(color_of(scheme.muted if promise.is_over else scheme.ink))
        words.layout.draw(painter, QRectF(box.left(), top, 1, 1).topLeft())
        painter.setPen(color_of(scheme.red if self._is_late_below(promise, area.width()) else scheme.muted))
        below.layout.draw(painter, QRectF(box.left(), top + words.height, 1, 1).topLeft())

    def _paint_state(self, painter: QPainter, area: QRect, promise: Promise) -> None:
        words = standing_word(promise)
        tone = TONES[promise.state] if promise.answer is None else _answer_tone(promise)
        ink, ground = tone_colors(current_scheme(), tone)
        painter.setFont(font(SMALL, STRONG))
        width = min(px(STATE - PAD), width_of(words, SMALL, STRONG) + 2 * px(PAD) + 2)
        left = area.right() - px(STATE) if self._is_roomy(area.width()) else area.right() - px(PAD) - width
        box = mirrored(self._view.viewport(), QRect(left, area.top() + px(PAD), width, px(PILL)))
        line = current_scheme().line if tone == "neutral" else ""
        draw_round(painter, QRectF(box), px(PILL) / 2, fill=ground, line=line)
        draw_line_of_text(painter, box, words, ink)

    def _paint_columns(self, painter: QPainter, area: QRect, promise: Promise) -> None:
        scheme, start = current_scheme(), start_of(self._view)
        late = promise.is_late(self._rows.today)
        when = QRect(area.right() - px(STATE + WHEN), area.top() + px(PAD), px(WHEN - PAD), px(PILL))
        who = QRect(when.left() - px(WHO), when.top(), px(WHO - PAD), px(PILL))
        painter.setFont(font(SIZE))
        draw_line_of_text(painter, mirrored(self._view.viewport(), who), promise.owner, scheme.ink, start)
        painter.setFont(font(SIZE, STRONG if late else QFont.Weight.Normal))
        day = when_words(promise, self._rows.today)
        draw_line_of_text(
            painter, mirrored(self._view.viewport(), when), day, scheme.red if late else scheme.ink, start
        )

    def _blocks(self, promise: Promise, width: int) -> tuple[TextBlock, TextBlock]:
        room = self._width(width)
        below = below_words(promise, self._rows.today, with_evening=self._with_evening)
        if not self._is_roomy(width):
            parts = (when_words(promise, self._rows.today), promise.owner, below)
            below = " · ".join(part for part in parts if part)
        return text_block(promise.words, font(SIZE, STRONG), room), text_block(below, font(SMALL), room)

    def _width(self, width: int) -> int:
        taken = WHO + WHEN + STATE if self._is_roomy(width) else STATE
        return max(px(60), width - px(taken + 2 * PAD))

    def _is_late_below(self, promise: Promise, width: int) -> bool:
        return not self._is_roomy(width) and promise.is_late(self._rows.today)

    @staticmethod
    def _is_roomy(width: int) -> bool:
        return width >= px(ROOMY)


def _answer_tone(promise: Promise) -> Tone:
    return "amber" if promise.answer is AnswerKind.FIND_OUT else "neutral"


class PromiseList(ChosenList[Promise]):
    """The promises, with or without the evening they come from."""

    least = (200, LEAST)
    entered = Signal()

    def __init__(self, rows: PromiseRows, parent: QWidget | None = None, *, with_evening: bool = True) -> None:
        super().__init__(rows, parent)
        self.setAccessibleName(self.tr("Promises"))
        self.follow(PromisePainter(rows, self, with_evening=with_evening))

        rows.dataChanged.connect(self.chosen)
        self.activated.connect(self.entered)
