"""The memory of a form: what is typed there is kept while one types, and is there again after a restart."""

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QLineEdit

from app.live.desk.asking import Answers
from app.live.desk.desk import Desk
from app.models.unfinished import Typed
from app.views.widgets.typing_pause import TypingPause

if TYPE_CHECKING:
    from app.services.writer.books import Books


class FormMemory(QObject):
    """For a form that makes something new, so that what is typed belongs to nothing yet.

    `found` tells what was typed there before, as an answer to `look`. `beside` is kept with it, such as what it is about.
    """

    found = Signal(object)

    def __init__(self, desk: Desk, form: str, fields: Mapping[str, QLineEdit], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._form, self._fields = desk, form, fields
        self._answers = Answers(self)
        self.beside: Typed = {}
        self._pause = TypingPause(self)

        for field in fields.values():
            field.textEdited.connect(self.wait)
            field.editingFinished.connect(self._keep_what_waits)
        self._pause.timeout.connect(self.keep)

    def turn_to(self, form: str, beside: Typed) -> None:
        """Be the memory of another form with the same fields; what waits is kept for the one before."""
        self._keep_what_waits()
        self._form, self.beside = form, beside

    @Slot()
    def wait(self) -> None:
        """Hear that something was changed; a moment after the last time it is kept."""
        self._pause.wait()

    @Slot()
    def _keep_what_waits(self) -> None:
        if self._pause.isActive():
            self.keep()

    @Slot()
    def keep(self) -> None:
        """Keep what stands in the fields now; when the disk refuses, the next key tries it again."""
        self._pause.stop()
        typed = {name: field.text() for name, field in self._fields.items() if field.text()}
        self._send({**typed, **self.beside} if typed else {})

    @Slot()
    def forget(self) -> None:
        """Let go of what was typed, for it belongs to something now."""
        self._pause.stop()
        self._send({})

    def look(self) -> None:
        """Ask what was typed here before; `found` tells it when there is anything."""
        self._answers.hear(self._desk.writer.look(partial(_read, self._form)), self._tell)

    def show(self, typed: Typed) -> None:
        """Fill the fields with what was typed before."""
        for name, field in self._fields.items():
            field.setText(typed.get(name, ""))

    def _send(self, typed: Typed) -> None:
        self._desk.writer.look(partial(_keep, self._form, typed))

    def _tell(self, typed: Typed) -> None:
        if typed:
            self.found.emit(typed)


def _read(form: str, books: "Books") -> Typed:
    return books.typed_in(form)


def _keep(form: str, typed: Typed, books: "Books") -> None:
    books.keep_typed(form, typed)
