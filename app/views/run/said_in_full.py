"""Said in full: what has no room at the foot of the desk lies over the quotes for as long as it is said there."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from app.views.theme.style import px, scaled, set_role
from app.views.widgets.words.plain_label import PlainLabel

GAP, EDGE = 4, 1
"""The line around it is not scaled."""


class SaidInFull(QFrame):
    """Stands right above `foot`, as wide as that. It takes no keyboard and no mouse.

    `covers` tells how many pixels above the foot it takes, 0 when it goes: what is to be read there makes way.
    """

    covers = Signal(int)

    def __init__(self, foot: QWidget, page: QWidget) -> None:
        super().__init__(page)
        self._foot = foot
        self._words = PlainLabel(role="strong", wrap=True)
        set_role(self, "card")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._column = QVBoxLayout(self)
        scaled(self._column.setContentsMargins, 12, 6, 12, 6)
        self._column.addWidget(self._words)
        self.hide()
        foot.installEventFilter(self)

    @Slot(str)
    def show_words(self, words: str) -> None:
        """Show these words; without any it goes. It is not read out: the foot of the page is."""
        self._words.setText(words)
        self.setVisible(bool(words))
        self._place()

    def _place(self) -> None:
        if self.isHidden():
            self.covers.emit(0)
            return
        box = self._foot.geometry()
        height = self._column.heightForWidth(box.width() - 2 * EDGE) + 2 * EDGE
        self.setGeometry(box.left(), box.top() - height - px(GAP), box.width(), height)
        self.raise_()
        self.covers.emit(height)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self._place()
        return False
