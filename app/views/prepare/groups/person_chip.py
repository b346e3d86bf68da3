"""The chip of a person at a table: sign, words and colour of the side, to be taken to another table."""

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QDrag, QFont, QFontMetrics, QHelpEvent, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from app.models.seats.people import Person
from app.views.theme.icons import paint_icon
from app.views.theme.style import current_scheme, font, px
from app.views.widgets.paint import (
    draw_line_of_text,
    draw_ring,
    draw_round,
    mirrored,
    painter_for,
    start_of,
    target,
)
from app.views.widgets.tones import VOICE_ICONS, VOICE_TONES, tone_colors
from app.views.widgets.words.plain_text import tip
from app.wording.seating import person_words

PERSON = "application/x-samenspraak-person"
SIZE, HEIGHT, PAD, SIGN, GAP = 12, 24, 9, 8, 5
WIDEST = 180
NEXT = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}


class PersonChip(QAbstractButton):
    """A digit takes the person to that table, Alt with an arrow to the next one; P pins it, or lets it go.

    A name that is too long for the chip stands whole in a tip.
    """

    sent = Signal(str, int)
    stepped = Signal(str, int)
    pinned = Signal(str, bool)
    passed = Signal(str, int)
    """The keyboard goes to the next chip (1) or to the one before (-1)."""

    def __init__(self, person: Person, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.person = person
        self._pinned = False
        self._shown: tuple[Person, int, bool] | None = None
        self._pressed_at = QPoint()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_person(self, person: Person, table: int, pinned: bool) -> None:
        """Show who it is and whether the seat is pinned."""
        if self._shown == (person, table, pinned):
            return
        self._shown = person, table, pinned
        self.person, self._pinned = person, pinned
        words = self.tr("{who}, table {table}, pinned") if pinned else self.tr("{who}, table {table}")
        self.setAccessibleName(words.format(who=person_words(person), table=table))
        self.setAccessibleDescription(self.tr("A digit takes this person to that table; P pins or unpins."))
        self.updateGeometry()
        self.update()

    def _words(self) -> str:
        return person_words(self.person)

    def _whole_width(self) -> int:
        words = QFontMetrics(_font()).horizontalAdvance(self._words()) + 2
        pin = px(SIGN + GAP) if self._pinned else 0
        return 2 * px(PAD) + px(SIGN) + px(GAP) + words + pin

    @override
    def sizeHint(self) -> QSize:
        return QSize(min(px(WIDEST), self._whole_width()), target(HEIGHT))

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self.width() < self._whole_width():
            QToolTip.showText(event.globalPos(), tip(self._words()), self)
            return True
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_for(self, _font())
        scheme = current_scheme()
        ink, soft = tone_colors(scheme, VOICE_TONES[self.person.voice])
        box = QRectF(self.rect())
        draw_round(painter, box, box.height() / 2, fill=soft)
        if self.hasFocus():
            draw_ring(painter, box, box.height() / 2)
        side, left = px(SIGN), px(PAD)
        sign = QRect(left, (self.height() - side) // 2, side, side)
        paint_icon(painter, VOICE_ICONS[self.person.voice], QRectF(mirrored(self, sign)), ink)
        end = self.width() - px(PAD)
        if self._pinned:
            pin = QRect(end - side, (self.height() - side) // 2, side, side)
            paint_icon(painter, "lock", QRectF(mirrored(self, pin)), ink)
            end -= side + px(GAP)
        words = QRect(left + side + px(GAP), 0, end - left - side - px(GAP), self.height())
        draw_line_of_text(painter, mirrored(self, words), self._words(), ink, start_of(self))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = Qt.Key(event.key()), event.modifiers()
        if Qt.Key.Key_1 <= key <= Qt.Key.Key_9 and held == Qt.KeyboardModifier.NoModifier:
            self.sent.emit(self.person.id, key - Qt.Key.Key_0)
        elif key in NEXT and held & Qt.KeyboardModifier.AltModifier:
            self.stepped.emit(self.person.id, NEXT[key])
        elif key in NEXT:
            self.passed.emit(self.person.id, NEXT[key])
        elif key == Qt.Key.Key_P and held == Qt.KeyboardModifier.NoModifier:
            self.pinned.emit(self.person.id, not self._pinned)
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        far = (event.position().toPoint() - self._pressed_at).manhattanLength()
        if event.buttons() & Qt.MouseButton.LeftButton and far >= QApplication.startDragDistance():
            carried = QMimeData()
            carried.setData(PERSON, self.person.id.encode())
            drag = QDrag(self)
            drag.setMimeData(carried)
            drag.setPixmap(self.grab())
            drag.setHotSpot(self._pressed_at)
            self.setDown(False)
            drag.exec(Qt.DropAction.MoveAction)
            return
        super().mouseMoveEvent(event)


def _font() -> QFont:
    return font(SIZE, QFont.Weight.DemiBold)
