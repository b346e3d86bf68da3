"""The strip: a band that says what happened and offers what can be done, without taking the keyboard."""

from collections.abc import Iterable
from typing import Literal

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLayout, QSizePolicy, QWidget
from typing_extensions import override

from app.views.theme.style import px, scaled, set_role
from app.views.widgets.announce import announce
from app.views.widgets.controls.button import Button
from app.views.widgets.flow_layout import FlowLayout
from app.views.widgets.words.plain_label import PlainLabel

PAD_ACROSS, PAD_DOWN, LEAST_PAD, GAP = 12, 8, 2, 8
NO_LIMIT = 16_777_215
"""The height Qt takes for no limit: a strip that makes way has none for a while."""


class Strip(QFrame):
    """Hidden until it has something to say. When it goes, the keyboard goes back to where it was.

    Its buttons flow on into the next line; `in_row` keeps them at the end of the words, where there is width enough.
    """

    def __init__(
        self, tone: Literal["amber", "red"] = "amber", parent: QWidget | None = None, *, in_row: bool = False
    ) -> None:
        super().__init__(parent)
        self._label = PlainLabel(role=tone, wrap=True)
        self._buttons: list[Button] = []
        self._shows_keys = True
        self._pad = PAD_DOWN
        self._before: QWidget | None = None
        self._tone = tone
        set_role(self, f"banner-{tone}")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._row: QLayout = QHBoxLayout(self) if in_row else FlowLayout(self, gap=GAP, headed=True)
        self._row.addWidget(self._label)
        if isinstance(self._row, QHBoxLayout):
            self._row.setStretch(0, 1)
            scaled(self._row.setSpacing, GAP)
        self._fit()
        self.hide()

    def say(self, text: str, buttons: Iterable[Button] | None = None) -> None:
        """Show the text, with other buttons if they are given, and have it read: politely, or at once when red."""
        news = text != self._label.text() or self.isHidden()
        self._label.setText(text)
        self.setAccessibleName(text)
        if buttons is not None:
            self.set_buttons(buttons)
        self._before = self._before if self.isVisible() else QApplication.focusWidget()
        self.show()
        if news:
            announce(self, text, assertive=self._tone == "red")

    def retell(self, text: str) -> None:
        """Change what is said, such as a clock time in it, without having it read anew."""
        self._label.setText(text)
        self.setAccessibleName(text)

    def set_buttons(self, buttons: Iterable[Button]) -> None:
        """Take other buttons; those from before are thrown away."""
        fresh = list(buttons)
        for button in self._buttons:
            if button not in fresh:
                self._row.removeWidget(button)
                button.hide()
                button.deleteLater()
        for button in fresh:
            button.show_cap(self._shows_keys)
            if button not in self._buttons:
                self._row.addWidget(button)
        self._buttons = fresh

    def show_less(self, less: bool) -> None:
        """Leave the keys of the buttons out and stand closer around the words, where every line counts."""
        self._shows_keys = not less
        for button in self._buttons:
            button.show_cap(not less)
        self._pad = LEAST_PAD if less else PAD_DOWN
        self._fit()

    def speak_small(self, small: bool) -> None:
        """Say it in small letters, for a text that needs many lines."""
        set_role(self._label, f"{self._tone}-small" if small else self._tone)

    def close_strip(self) -> None:
        """Hide it. A second call does nothing."""
        inside = self.isAncestorOf(QApplication.focusWidget() or self)
        self.hide()
        if inside and self._before is not None:
            self._before.setFocus()
        self._before = None

    def text(self) -> str:
        """Return what is said."""
        return self._label.text()

    def buttons(self) -> tuple[Button, ...]:
        """Return the buttons from left to right."""
        return tuple(self._buttons)

    def _fit(self) -> None:
        across, down = px(PAD_ACROSS), px(self._pad)
        margins = self._row.contentsMargins()
        if (margins.left(), margins.top()) != (across, down):
            self._row.setContentsMargins(across, down, across, down)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_row"):
            self._fit()
        super().changeEvent(event)
