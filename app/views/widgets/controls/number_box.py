"""The number box: a field for a number, such as minutes, that counts with the arrow keys."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QValidator, QWheelEvent
from PySide6.QtWidgets import QSpinBox, QWidget
from typing_extensions import override

from app.models.ground.faults import NotPossible
from app.models.ground.written import read_minutes
from app.views.theme.style import px
from app.views.widgets.field_hint import say_under
from app.wording.faults import sentence

MARGIN = 8


class NumberBox(QSpinBox):
    """A spin box without little arrows. The wheel never changes it: the page scrolls.

    What cannot be read is said under the box as soon as one goes on; the number stays what it was.
    """

    def __init__(self, name: str, least: int, most: int, suffix: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setRange(least, most)
        self.setSuffix(suffix)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setKeyboardTracking(False)  # half of what one types may be a number too
        self._fit()

    def read(self, text: str) -> int:
        """Return the number that was written. Raises NotPossible for what is none."""
        try:
            return int(text)
        except ValueError:
            raise NotPossible("not_a_number") from None

    def _read_within(self, text: str) -> int:
        """Return the number in what stands in the box; raises NotPossible for one that cannot be chosen."""
        words = text.removesuffix(self.suffix()).strip()
        if words in (self.specialValueText(), "") and self.specialValueText():
            return self.minimum()
        number = self.read(words)
        if not self.minimum() <= number <= self.maximum():
            raise NotPossible("number_out_of_range", first=self.minimum(), last=self.maximum())
        return number

    def _fit(self) -> None:
        self.lineEdit().setTextMargins(px(MARGIN), 0, px(MARGIN), 0)  # a spin box ignores the padding of the sheet

    @override
    def valueFromText(self, text: str) -> int:
        try:
            return self._read_within(text)
        except NotPossible:
            return self.value()

    @override
    def validate(self, text: str, place: int) -> tuple[QValidator.State, str, int]:
        try:
            self._read_within(text)
        except NotPossible:
            return QValidator.State.Intermediate, text, place
        return QValidator.State.Acceptable, text, place

    @override
    def fixup(self, text: str) -> str:
        """Say what is wrong with words that one leaves behind."""
        words = text.removesuffix(self.suffix()).strip()
        try:
            self._read_within(text)
        except NotPossible as fault:
            say_under(self, sentence(NotPossible(fault.key, **(fault.values | {"words": words}))))
        return text

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange:
            self._fit()
        super().changeEvent(event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class MinutesBox(NumberBox):
    """A number of minutes, that may be written as 90, 1u30, 1:30 or anderhalf uur."""

    @override
    def read(self, text: str) -> int:
        return read_minutes(text)
