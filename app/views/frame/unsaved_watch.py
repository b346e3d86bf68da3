"""The unsaved watch: as long as words stand in a field that are not stored, the top bar does not say that all is."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid

from app.live.desk.desk import Desk
from app.views.frame.top_bar import TopBar


class UnsavedWatch(QObject):
    """Follows the field that has the keyboard; the nearest thing around it that knows tells whether it holds words."""

    def __init__(self, desk: Desk, bar: TopBar, place: QWidget) -> None:
        super().__init__(place)
        self._bar = bar
        self._field: QLineEdit | QPlainTextEdit | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        application = QApplication.instance()
        assert isinstance(application, QApplication)

        application.focusChanged.connect(self._follow)
        self._soon.timeout.connect(self._look)
        desk.changed.connect(self._soon.start)
        desk.settled.connect(self._soon.start)

    @Slot(QWidget, QWidget)
    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if isinstance(now, QLineEdit | QPlainTextEdit) and now is not self._field:
            self._let_go()
            self._field = now
            now.textChanged.connect(self._look)
        self._soon.start()

    def _let_go(self) -> None:
        if self._field is not None and isValid(self._field):
            self._field.textChanged.disconnect(self._look)
        self._field = None

    @Slot()
    def _look(self) -> None:
        field = self._field if self._field is not None and isValid(self._field) else None
        self._bar.show_unsaved(any(holds() for holds in _around(field)))


def _around(field: QWidget | None) -> Iterator[Callable[[], bool]]:
    """Yield what the field itself or the nearest thing around it tells of its words."""
    while field is not None:
        holds = getattr(field, "holds_words", None)
        if holds is not None:
            yield holds
            return
        field = field.parentWidget()
