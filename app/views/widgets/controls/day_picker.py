"""The day picker: a calendar beside a field for a date, opened by a click on its sign or by F4."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, QEvent, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QKeyEvent, QMouseEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QLineEdit, QToolButton, QVBoxLayout
from typing_extensions import override

from app.views.theme.style import px, scaled, set_role
from app.views.widgets.controls.button import Button
from app.wording.keys import native

SIZE = (320, 240)
"""Of a month, at 100 %."""
SIGN = 26
OPENS = (Qt.Key.Key_F4, Qt.KeyboardModifier.NoModifier)


class DayPicker(QObject):
    """Belongs to a line in which a date is written. `picked` tells the day that was chosen; the line then has the cursor.

    The calendar lies over the window, not in a window of its own, so that no system puts it on another screen.
    """

    picked = Signal(object)

    def __init__(self, line: QLineEdit, day: Callable[[], date]) -> None:
        """Take the line, and what tells the day at which the calendar opens."""
        super().__init__(line)
        self._line = line
        self._day = day
        self._calendar: Calendar | None = None
        words = self.tr("Choose from the calendar ({key})").format(key=native("F4"))
        self.sign = Button(words, icon="calendar-days", kind="bare", parent=line, words=False)
        self.sign.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # F4 opens it, and Tab goes on to what is next to be filled in
        self.sign.setCursor(Qt.CursorShape.ArrowCursor)
        line.installEventFilter(self)
        self._place_sign()

        self.sign.clicked.connect(self.open)

    @property
    def calendar(self) -> "Calendar | None":
        """The calendar, once it was opened."""
        return self._calendar

    @Slot()
    def open(self) -> None:
        """Open the calendar at the day that is written; when it is open already it closes."""
        if self._calendar is None:
            self._calendar = Calendar(self._line)
            self._calendar.chosen.connect(self._take)
        if self._calendar.isHidden():
            self._calendar.open_at(self._day())
        else:
            self._calendar.close_again()

    @Slot(object)
    def _take(self, day: date) -> None:
        self._line.setFocus()
        self.picked.emit(day)

    def _place_sign(self) -> None:
        """Put the sign at the end of the line, as large as the letters are; the words end before it."""
        side = min(px(SIGN), self._line.height())
        left = 0 if self._line.layoutDirection() == Qt.LayoutDirection.RightToLeft else self._line.width() - side
        self.sign.setGeometry(left, (self._line.height() - side) // 2, side, side)
        self._line.setTextMargins(0, 0, side, 0)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.StyleChange):
            self._place_sign()
        if isinstance(event, QKeyEvent) and _opens(event):
            event.accept()  # else a key of the whole window with this chord would have it
            if event.type() == QEvent.Type.KeyPress:
                self.open()
            return True
        return super().eventFilter(watched, event)


def _opens(event: QKeyEvent) -> bool:
    return (Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier) == OPENS


class Calendar(QFrame):
    """A month to choose a day from. Enter or a click takes the day; Esc and a click elsewhere leave it as it was."""

    chosen = Signal(object)

    def __init__(self, line: QLineEdit) -> None:
        super().__init__(line.window())
        self._window = line.window()
        self._line = line
        set_role(self, "card")
        self.month = QCalendarWidget()
        self.month.setAccessibleName(self.tr("Calendar"))
        self.month.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
        plain = QTextCharFormat()
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.month.setWeekdayTextFormat(day, plain)  # red is for what is wrong
        scaled(self.month.setMinimumSize, *SIZE)
        self._name_ways()
        column = QVBoxLayout(self)
        scaled(column.setContentsMargins, 6, 6, 6, 6)
        column.addWidget(self.month)
        self.hide()

        self.month.activated.connect(self._take)
        self.month.clicked.connect(self._take)

    def _name_ways(self) -> None:
        """Give the ways to other months signs in the colour of the words, and names."""
        ways = {
            "qt_calendar_prevmonth": ("\u2039", self.tr("Month before")),
            "qt_calendar_nextmonth": ("\u203a", self.tr("Month after")),
        }
        for way, (sign, name) in ways.items():
            button = self.month.findChild(QToolButton, way)
            if button is not None:
                button.setIcon(QIcon())
                button.setText(sign)
                button.setAccessibleName(name)

    def open_at(self, day: date) -> None:
        """Show the month of a day under the line, or above it where the window ends."""
        self.month.setSelectedDate(QDate(day.year, day.month, day.day))
        self.adjustSize()
        window = self._window
        corner = self._line.mapTo(window, QPoint(0, self._line.height() + px(4)))
        above = corner.y() - self._line.height() - px(8) - self.height()
        top = corner.y() if corner.y() + self.height() <= window.height() else max(0, above)
        self.move(max(0, min(corner.x(), window.width() - self.width())), top)
        self.show()
        self.raise_()
        self.month.setFocus()
        handle = window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)  # every click comes by there first

    def close_again(self) -> None:
        """Close it; a second call does nothing."""
        handle = self._window.windowHandle()
        if handle is not None:
            handle.removeEventFilter(self)
        self.hide()

    @Slot(QDate)
    def _take(self, day: QDate) -> None:
        if not self.isHidden():
            self.close_again()
            self.chosen.emit(date(day.year(), day.month(), day.day()))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            at = event.globalPosition().toPoint()
            if not any(one.rect().contains(one.mapFromGlobal(at)) for one in (self, self._line)):
                self.close_again()
        return False

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_again()
            self._line.setFocus()
        else:
            super().keyPressEvent(event)
