"""The width step: tells a widget whether it is wide or narrow now, by what the design needs at 100 % text."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.views.theme.style import px


class WidthStep(QObject):
    """Calls `fit` at once and then only when the widget crosses the step: by its own width, or by that of the letters.

    With `each_width` it calls whenever the width has changed, for who measures more than the step.
    """

    def __init__(
        self, widget: QWidget, wide_from: int, fit: Callable[[bool], object], *, each_width: bool = False
    ) -> None:
        super().__init__(widget)
        self._widget = widget
        self._wide_from = wide_from
        self._fit = fit
        self._each_width = each_width
        self._seen = 0
        self.is_wide = False
        widget.installEventFilter(self)
        self.fit_again()

    def fit_again(self) -> None:
        """Fit as it is now, also when nothing was crossed."""
        self._seen = self._widget.width()
        self.is_wide = self._seen >= px(self._wide_from)
        self._fit(self.is_wide)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.StyleChange):
            width = self._widget.width()
            crossed = (width >= px(self._wide_from)) is not self.is_wide
            if crossed or (self._each_width and (width != self._seen or event.type() is QEvent.Type.StyleChange)):
                self.fit_again()
        return False
