"""The sheet: a panel that lies over a page; no window of its own, and nothing waits for it."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid
from typing_extensions import override

from app.views.theme.style import px, scaled, set_role
from app.views.widgets.announce import announce
from app.views.widgets.controls.button import Button
from app.views.widgets.words.plain_label import PlainLabel


class Sheet(QDialog):
    """A card with a title, a scrolling body and a way out: Esc or the button. It follows the page it lies over.

    It is a child of the window, not of the page: of a stack of pages a screen reader sees the one in front only.
    """

    opened = Signal()
    closed = Signal()

    widest = 760

    def __init__(self, title: str, over: QWidget) -> None:
        super().__init__(over.window())
        self.setWindowFlags(Qt.WindowType.Widget)  # a dialog to a screen reader, and a part of the window to all else
        self._over = over
        self._before: QWidget | None = None
        set_role(self, "card")
        self.setAccessibleName(title)
        self._title = PlainLabel(title, "title")
        self._out = Button(self.tr("Close"), "Esc", "x")
        self.body = QWidget()
        set_role(self.body, "scrolled")
        self.column = QVBoxLayout(self.body)
        scaled(self.column.setContentsMargins, 0, 0, 8, 0)
        scaled(self.column.setSpacing, 10)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(self.body)
        self.area.setAccessibleName(title)
        set_role(self.area, "sheet")
        head = self.head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._out)
        whole = QVBoxLayout(self)
        scaled(whole.setContentsMargins, 24, 18, 24, 18)
        scaled(whole.setSpacing, 12)
        whole.addLayout(head)
        whole.addWidget(self.area, 1)
        self.hide()
        over.installEventFilter(self)

        self._out.clicked.connect(self.put_away)

    def open_sheet(self) -> None:
        """Show it over what is there, with the keyboard in it, and have its title read."""
        if self.isHidden():
            self._before = QApplication.focusWidget()
        self._place()
        self.raise_()
        self.show()
        self.area.setFocus()
        announce(self, self.accessibleName())
        self.opened.emit()

    def _foot(self) -> int:
        """Return what must stay free at the bottom: the clock keys are always in sight."""
        bar = self._over.findChild(QWidget, "clock-bar")
        if bar is not None:
            bar.installEventFilter(self)  # a second call does nothing
        return bar.height() if bar is not None and bar.isVisible() else px(16)

    def put_away(self) -> None:
        """Hide it, and give the keyboard back to who had it. A second call does nothing."""
        if self.isVisible():
            self._give_keyboard_back()
            self.hide()
            self.closed.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()  # a dialog would press a button at Enter in a field, and go at Esc without what `put_away` does

    def _give_keyboard_back(self) -> QWidget | None:
        """Return who has it now; None when its place is gone."""
        here, before = QApplication.focusWidget(), self._before
        if here is None or not self.isAncestorOf(here):
            return here
        here.clearFocus()  # else hiding it would move the keyboard to whatever comes next
        if before is not None and isValid(before) and before.isVisible() and before.isEnabled():
            before.setFocus()
        return QApplication.focusWidget()

    def _place(self) -> None:
        room = QRect(self._over.mapTo(self._over.window(), QPoint()), self._over.size())
        width = min(room.width(), px(self.widest))
        left = room.left() + (room.width() - width) // 2
        self.setGeometry(left, room.top(), width, max(px(200), room.height() - self._foot()))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move) and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.isVisible():
            self._place()

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab goes round within the sheet: what lies under it cannot be seen."""
        here = QApplication.focusWidget() or self
        widget = here
        while True:
            following = widget.nextInFocusChain() if next else widget.previousInFocusChain()
            if following is None or following is here:
                return False
            widget = following
            takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isEnabled() and widget.isVisible()
            if takes and self.isAncestorOf(widget):
                widget.setFocus(Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason)
                if self.body.isAncestorOf(widget):
                    self.area.ensureWidgetVisible(widget)
                return True
