"""The held strip: says which words wait to be stored with an evening that is not open, and shows them to copy."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.live.notes.held_notes import Held, HeldNotes
from app.views.widgets.controls.button import Button
from app.views.widgets.strip import Strip

SHOWN = 3
"""So many of the words are shown; all of them are copied."""


class HeldStrip(Strip):
    """Stands until they are stored, or until they were copied and one has done with them."""

    open_asked = Signal(str)

    def __init__(self, held: HeldNotes, parent: QWidget | None = None) -> None:
        super().__init__("red", parent)
        self._held = held
        self._copied = False

        held.changed.connect(self._look)
        self._look()

    @property
    def _first(self) -> Held | None:
        return next(iter(self._held.all), None)

    @Slot()
    def _look(self) -> None:
        held = self._first
        if held is None:
            self._copied = False
            self.close_strip()
            return
        shown = " · ".join(f"“{text}”" for text in held.texts[:SHOWN])
        more = " …" if len(held.texts) > SHOWN else ""
        self.say(f"{self._words(held)} {shown}{more}", self._choices(held))

    def _words(self, held: Held) -> str:
        if self._copied:
            words = self.tr("%n note(s) of “{title}” are on the clipboard, and not stored:", "", len(held.texts))
        elif held.missing:
            words = self.tr(
                "%n note(s) of “{title}” are not stored, for that evening is not here:", "", len(held.texts)
            )
        else:
            words = self.tr("%n note(s) of “{title}” are not stored yet:", "", len(held.texts))
        return words.format(title=held.title)

    def _choices(self, held: Held) -> list[Button]:
        there, copy = Button(self.tr("Open that evening")), Button(self.tr("Copy"))
        gone = Button(self.tr("Let them go"))
        there.clicked.connect(self._go_there)
        copy.clicked.connect(self._put_on_clipboard)
        gone.clicked.connect(self._let_go)
        return [*([] if held.missing else [there]), copy, *([gone] if self._copied else [])]

    @Slot()
    def _go_there(self) -> None:
        if self._first is not None:
            self.open_asked.emit(self._first.evening)

    @Slot()
    def _put_on_clipboard(self) -> None:
        if self._first is not None:
            QGuiApplication.clipboard().setText("\n".join(self._first.texts))
            self._copied = True
            self._look()

    @Slot()
    def _let_go(self) -> None:
        self._copied = False
        if self._first is not None:
            self._held.let_go(self._first.evening)
