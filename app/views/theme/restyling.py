"""Restyling: another look reaches what is in sight at once, and the rest in quiet moments or when it is first shown."""

from collections import deque
from collections.abc import Callable, Generator, Iterator
from inspect import GEN_RUNNING, getgeneratorstate

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication, QLayout, QWidget
from shiboken6 import isValid
from typing_extensions import override

from app.views.theme.quiet_work import QuietWork

Measure = Callable[[QObject], object]
"""Gives a widget or layout its measures anew."""


class Restyling(QObject):
    """Goes along the widgets itself: Qt would polish each of them once for everything it lies in, seen or not."""

    def __init__(self, app: QApplication, measure: Measure) -> None:
        super().__init__(app)
        self._app = app
        self._measure = measure
        self._waiting: deque[QWidget] = deque()
        """What is scrolled out of sight, and then what is put away; each has the look of before, with all that lies in it."""
        self._going: Generator[None, None, None] = _nothing()
        self._quiet = QuietWork(self._step, self)

    def put_on(self, sheet: str) -> None:
        """Put the sheet on everything that is in sight. A second call begins anew with all the rest."""
        self._app.style().unpolish(self._app)  # now Qt knows of no widget to go along
        self._app.setStyleSheet(sheet)
        self._leave_waiting()
        for window in self._app.topLevelWidgets():
            if window.parentWidget() is None:
                self._look_at(window)
        self._quiet.start()

    def _leave_waiting(self) -> None:
        for root in filter(isValid, self._waiting):
            root.removeEventFilter(self)
        self._waiting.clear()
        self._going = _nothing()

    def _look_at(self, root: QWidget) -> None:
        if root.isHidden():
            self._let_wait(root)
        else:
            _all_of(self._restyle(root))

    def _let_wait(self, root: QWidget) -> None:
        """Let it wait for a quiet moment. What one can scroll to comes first."""
        root.installEventFilter(self)
        if root.isHidden():
            self._waiting.append(root)
        else:
            self._waiting.appendleft(root)

    def _restyle(self, root: QWidget) -> Generator[None, None, None]:
        """Restyle a widget and what is in sight in it: all measures first, for they decide what has room."""
        widgets, layouts = [root], []
        for widget in widgets:  # it grows as we go: what lies in a widget comes after it
            for child in widget.children():
                if isinstance(child, QLayout):
                    layouts += [child, *child.findChildren(QLayout)]
                elif isinstance(child, QWidget):
                    if child.isHidden() or _is_scrolled_away(child, widget):
                        self._let_wait(child)
                    else:
                        widgets.append(child)
        for owner in filter(isValid, (*widgets, *layouts)):
            self._measure(owner)
            yield
        for widget in filter(isValid, widgets):  # what one of them does may take another one away
            self._app.style().polish(widget)
            QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))
            yield

    def _step(self) -> bool:
        """Restyle one more of what nobody sees yet; tell whether there was one."""
        for _ in self._going:
            return True
        if self._waiting:
            self._begin_with(self._waiting[0])
            return True
        return False

    def _begin_with(self, root: QWidget) -> None:
        self._waiting.remove(root)
        if isValid(root):
            root.removeEventFilter(self)
            self._going = self._restyle(root)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What comes in sight before its turn gets the look now."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched in self._waiting:
            if (
                getgeneratorstate(self._going) == GEN_RUNNING
            ):  # it comes in sight by what is being restyled, such as the bar of a list
                self._waiting.remove(watched)
                watched.removeEventFilter(self)
                _all_of(self._restyle(watched))
            else:
                _all_of(self._going)
                self._begin_with(watched)
                _all_of(self._going)
        return super().eventFilter(watched, event)


def _is_scrolled_away(child: QWidget, page: QWidget) -> bool:
    """Tell whether nothing is seen of a part of a long page."""
    long = page.property("role") == "scrolled" and page.isVisible() and not child.size().isEmpty()
    return long and child.visibleRegion().isEmpty()


def _nothing() -> Generator[None, None, None]:
    yield from ()


def _all_of(steps: Iterator[None]) -> None:
    for _ in steps:
        pass
