"""The button: text, icon, a count and the key that does the same, all drawn inside so that nothing is ever cut off."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from app.views.theme.icons import paint_icon
from app.views.theme.style import current_scheme, font, px, text_scale
from app.views.widgets.chord import is_chord
from app.views.widgets.controls.button_colours import ButtonColours, Kind, colours_of, measures_of
from app.views.widgets.controls.button_widths import ICON, WEIGHT, Widths, least_text, widths_of
from app.views.widgets.controls.count_mark import paint_count
from app.views.widgets.controls.key_cap import key_cap_size, paint_key_cap
from app.views.widgets.paint import (
    RING,
    draw_line_of_text,
    draw_round,
    mirrored,
    painter_for,
    start_of,
    target,
)
from app.views.widgets.words.plain_text import tip


class Button(QPushButton):
    """A push button that takes the keyboard with Tab only: a click leaves the note-taker in the text.

    Without `words` only the icon is drawn; the text is still its name and its tip. Qt's own text stays empty, for an
    ampersand in it would become a shortcut. A width too small drops the key first, then elides the text; with `keeps_key`
    the text is elided first.
    """

    def __init__(
        self,
        text: str,
        key_hint: str = "",
        icon: str = "",
        kind: Kind = "quiet",
        parent: QWidget | None = None,
        *,
        words: bool = True,
        keeps_key: bool = False,
    ) -> None:
        super().__init__(parent)
        self._label, self._key, self._icon = text, key_hint, icon
        self._icon_role = self._count = ""
        self._icon_last = False
        self._words = words
        self._shows_key, self._keeps_key = True, keeps_key
        self._kind: Kind = kind
        self._needed: tuple[QSize, QSize] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(True)  # Enter presses the button that has the keyboard
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._renew()

    def label(self) -> str:
        """Return the text as it was given."""
        return self._label

    def key(self) -> str:
        """Return the key that is shown, empty when there is none."""
        return self._key

    def set_label(self, text: str, key_hint: str | None = None) -> None:
        """Show another text, and another key if one is given."""
        key = self._key if key_hint is None else key_hint
        if (text, key) != (self._label, self._key):
            self._label, self._key = text, key
            self._renew()

    def show_cap(self, shown: bool) -> None:
        """Draw the key, or leave it out where room is short; `key` and the name still have it."""
        if shown != self._shows_key:
            self._shows_key = shown
            self._renew()

    def set_icon(self, icon: str, role: str = "", *, last: bool = False) -> None:
        """Show another icon: in the colour of the text or of a role of the scheme, before the text or after it."""
        if (icon, role, last) != (self._icon, self._icon_role, self._icon_last):
            self._icon, self._icon_role, self._icon_last = icon, role, last
            self._renew()

    def set_words(self, words: bool) -> None:
        """Draw the words, or only the icon where room is short; the name stays."""
        if words != self._words:
            self._words = words
            self._renew()

    def set_count(self, count: int | None) -> None:
        """Show a number behind the text, or none."""
        words = "" if count is None else str(count)
        if words != self._count:
            self._count = words
            self._renew()

    def set_kind(self, kind: Kind) -> None:
        """Wear another coat."""
        if kind != self._kind:
            self._kind = kind
            self._renew()

    def _renew(self) -> None:
        """Paint it anew; the layout around it is asked only when it needs other room."""
        self.setAccessibleName(" ".join(part for part in (self._label, self._count, self._key) if part))
        needed = (self.sizeHint(), self.minimumSizeHint())
        if needed != self._needed:
            self._needed = needed
            self.updateGeometry()
        self.update()

    def _widths(self) -> Widths:
        key = self._key if self._shows_key else ""
        return widths_of(self._label, key, bool(self._icon), self._count, self._kind, self._words, text_scale())

    def key_has_room(self) -> bool:
        """Whether the key is drawn at this width."""
        widths = self._widths()
        words = min(widths.text, least_text(self._kind)) if self._keeps_key else widths.text
        return widths.icon + widths.number + words + widths.cap <= self.width() - 2 * px(measures_of(self._kind).pad)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._widths().whole, target(measures_of(self._kind).height))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._widths().least, target(measures_of(self._kind).height))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_chord(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and not self.toolTip():
            if not self._words or self.width() < self.sizeHint().width():
                keyed = f"{self._label} ({self._key})" if self._key else self._label
                QToolTip.showText(event.globalPos(), tip(keyed), self)
            return True
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        scheme = current_scheme()
        colours = colours_of(scheme, self._kind, on=self.isChecked(), enabled=self.isEnabled())
        radius = px(measures_of(self._kind).radius)
        painter = painter_for(self, font(measures_of(self._kind).size, WEIGHT))
        body = QRectF(self.rect())
        if self._kind == "tab":
            body.adjust(0, px(8), 0, -px(8))
        if self.hasFocus():
            line = scheme.on_teal if self._kind in ("inverse", "inverse-quiet") else scheme.teal
            draw_round(painter, body, radius + RING, line=line, width=RING)
            room = 2 * RING if colours.fill or colours.line else RING
            body = body.adjusted(room, room, -room, -room)
        fill = colours.hover if self.isEnabled() and (self.underMouse() or self.isDown()) else colours.fill
        if fill or colours.line:
            draw_round(painter, body, radius, fill=fill, line=colours.line, width=2 if colours.thick else 1)
        if self._kind == "tab" and self.isChecked():
            inset = px(measures_of(self._kind).pad) - 2
            foot = QRectF(inset, self.height() - px(3), self.width() - 2 * inset, px(3))
            draw_round(painter, foot, 0, fill=scheme.teal)
        self._draw_parts(painter, colours)

    def _draw_parts(self, painter: QPainter, colours: ButtonColours) -> None:
        widths, height = self._widths(), self.height()
        pad, gap = px(measures_of(self._kind).pad), widths.gap
        if not self._words:
            pad = 0
        room = self.width() - 2 * pad
        beside = widths.icon + widths.number
        key = widths.cap if self.key_has_room() else 0
        words = max(0, min(widths.text, room - beside - key))
        left = pad + max(0, (room - beside - words - key) // 2)
        if self._icon and not self._icon_last:
            self._draw_icon(painter, QRect(left, 0, px(ICON), height), colours)
            left += widths.icon
        if self._words:
            draw_line_of_text(
                painter, mirrored(self, QRect(left, 0, words, height)), self._label, colours.ink, start_of(self)
            )
            left += words
        if self._icon and self._icon_last:
            self._draw_icon(painter, QRect(left + gap, 0, px(ICON), height), colours)
            left += widths.icon
        if self._count:
            box = QRect(left + gap, 0, widths.number - gap, height)
            paint_count(painter, mirrored(self, box), self._count)
            left += widths.number
        if key:
            size = key_cap_size(self._key)
            cap = QRect(left + gap, (height - size.height()) // 2, size.width(), size.height())
            paint_key_cap(painter, QRectF(mirrored(self, cap)), self._key, colours.cap, colours.cap_line)

    def _draw_icon(self, painter: QPainter, box: QRect, colours: ButtonColours) -> None:
        scheme = current_scheme()
        color = getattr(scheme, self._icon_role) if self._icon_role and self.isEnabled() else colours.ink
        paint_icon(painter, self._icon, QRectF(mirrored(self, box)), color)
