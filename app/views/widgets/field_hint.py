"""The field hint: one sentence right under a field, about what was just typed there."""

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.views.theme.style import px, scaled
from app.views.widgets.announce import announce
from app.views.widgets.words.plain_label import PlainLabel

SHOWN_MS = 8_000
WIDTH = 320


def say_under(field: QWidget, words: str) -> None:
    """Say it under the field, in place of what was said under another one; the field itself may go meanwhile."""
    window = field.window()
    hint = window.findChild(FieldHint) or FieldHint(window)
    hint.show_under(field, words)


class FieldHint(PlainLabel):
    """Lies over the window, never in a window of its own. It goes with the next key or click, or after a while."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(role="field-hint", wrap=True, parent=window)
        self._window = window
        scaled(self.setContentsMargins, 10, 6, 10, 6)
        self._rest = QTimer(self, singleShot=True, interval=SHOWN_MS)

        self._rest.timeout.connect(self.hide)

    def show_under(self, field: QWidget, words: str) -> None:
        """Show the words under this field, or above it where the window ends there."""
        window = self._window
        self.setText(words)
        width = min(px(WIDTH), window.width())
        self.setFixedWidth(width)
        self.setFixedHeight(self.heightForWidth(width))
        self.move(self._place(field, window))
        self.show()
        self.raise_()
        self._rest.start()
        announce(field, words)
        handle = window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)  # every key and click comes by there first

    def _place(self, field: QWidget, window: QWidget) -> QPoint:
        corner = field.mapTo(window, QPoint(0, field.height() + px(4)))
        above = corner.y() - field.height() - px(8) - self.height()
        top = corner.y() if corner.y() + self.height() <= window.height() else above
        return QPoint(max(0, min(corner.x(), window.width() - self.width())), max(0, top))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress):
            watched.removeEventFilter(self)
            self.hide()
        return False
