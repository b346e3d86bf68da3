"""Restyling: another look reaches what is in sight at once, and the rest in quiet moments or when it is first shown."""

import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QLayout, QWidget
from shiboken6 import isValid
from typing_extensions import override

SLICE_SECONDS = 0.02
"""After so long what was pressed or typed meanwhile goes first."""

Measure = Callable[[QObject], object]
"""Gives a widget or layout its measures anew."""


class Restyling(QObject):
    """Goes along the widgets itself: Qt would polish each of them once for everything it lies in, seen or not."""

    def __init__(self, app: QApplication, measure: Measure) -> None:
        super().__init__(app)
        self._app = app
        self._measure = measure
        self._waiting: list[QWidget] = []
        """What is put away and has the look of before, with all that lies in it."""
        self._going: Iterator[None] = iter(())
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(0)

        self._quiet.timeout.connect(self._go_on)

    def put_on(self, sheet: str) -> None:
        """Put the sheet on everything that is in sight. A second call begins anew with all the rest."""
        self._app.style().unpolish(self._app)  # so Qt knows of no widget to go along
        self._app.setStyleSheet(sheet)
        self._leave_waiting()
        for window in self._app.topLevelWidgets():
            if window.parentWidget() is None:
                self._look_at(window)
        self._quiet.start()

    @property
    def is_done(self) -> bool:
        """Whether everything has the look that was put on."""
        return not self._waiting and not self._quiet.isActive()

    def _leave_waiting(self) -> None:
        for root in self._waiting:
            if isValid(root):
                root.removeEventFilter(self)
        self._waiting = []
        self._going = iter(())

    def _look_at(self, root: QWidget) -> None:
        """Restyle what is in sight of this now, and let the rest wait."""
        if root.isHidden():
            self._let_wait(root)
        else:
            for _ in self._restyle(root):
                pass

    def _let_wait(self, root: QWidget) -> None:
        root.installEventFilter(self)
        self._waiting.append(root)

    def _restyle(self, root: QWidget) -> Iterator[None]:
        """Restyle a widget and what is not hidden in it: all measures first, for they decide what has room."""
        widgets, layouts = [root], []
        for widget in widgets:  # it grows as we go: what lies in a widget comes after it
            for child in widget.children():
                if isinstance(child, QLayout):
                    layouts += [child, *child.findChildren(QLayout)]
                elif isinstance(child, QWidget):
                    if child.isHidden():
                        self._let_wait(child)
                    else:
                        widgets.append(child)
        for owner in (*widgets, *layouts):
            if isValid(owner):
                self._measure(owner)
                yield
        for widget in widgets:
            if isValid(widget):
                self._app.style().polish(widget)
                QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))
                yield

    @Slot()
    def _go_on(self) -> None:
        """Restyle for a moment what nobody sees yet."""
        ends = time.thread_time() + SLICE_SECONDS
        while time.thread_time() < ends:
            if next(self._going, self) is self:
                if not self._waiting:
                    return
                self._begin_with(self._waiting[0])
        self._quiet.start()

    def _begin_with(self, root: QWidget) -> None:
        self._waiting.remove(root)
        if isValid(root):
            root.removeEventFilter(self)
            self._going = self._restyle(root)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What comes in sight before its turn gets the look now."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched in self._waiting:
            for _ in self._going:
                pass
            self._begin_with(watched)
            for _ in self._going:
                pass
        return super().eventFilter(watched, event)
