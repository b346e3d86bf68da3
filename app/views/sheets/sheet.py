"""The sheet: a panel that lies over the middle of the window; no window of its own, and nothing waits for it."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from app.views.theme.style import px, scaled, set_role
from app.views.widgets.controls.button import Button
from app.views.widgets.words.plain_label import PlainLabel


class Sheet(QFrame):
    """A card with a title, a scrolling body and a way out: Esc or the button. It follows the size of its parent."""

    closed = Signal()

    widest = 760

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
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
        head = self.head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._out)
        whole = QVBoxLayout(self)
        scaled(whole.setContentsMargins, 24, 18, 24, 18)
        scaled(whole.setSpacing, 12)
        whole.addLayout(head)
        whole.addWidget(self.area, 1)
        self.hide()
        parent.installEventFilter(self)

        self._out.clicked.connect(self.put_away)

    def open_sheet(self) -> None:
        """Show it over what is there; the keyboard stays where it was."""
        self._place()
        self.raise_()
        self.show()

    def _foot(self) -> int:
        """Return what must stay free at the bottom: the clock keys are always in sight."""
        bar = self._over.findChild(QWidget, "clock-bar")
        if bar is not None:
            bar.installEventFilter(self)  # a second call does nothing
        return bar.height() if bar is not None and bar.isVisible() else px(16)

    def put_away(self) -> None:
        """Hide it. A second call does nothing."""
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def _place(self) -> None:
        room = self._over.rect()
        width = min(room.width(), px(self.widest))
        self.setGeometry((room.width() - width) // 2, 0, width, max(px(200), room.height() - self._foot()))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
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
            if takes and self.isAncestorOf(widget) and widget is not self.area:
                widget.setFocus(Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason)
                self.area.ensureWidgetVisible(widget)
                return True

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        else:
            super().keyPressEvent(event)
