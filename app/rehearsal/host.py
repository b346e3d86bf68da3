"""The host of a rehearsal: presses the keys, types the words, and looks whether the app did what was asked."""

import re
from collections.abc import Generator, Iterator, Sequence
from datetime import datetime, timedelta
from typing import cast

from PySide6.QtCore import QCoreApplication, QKeyCombination, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from app.live.desk.desk import Desk
from app.main import Samenspraak
from app.models.evening import Evening
from app.rehearsal.played_time import PlayedTime
from app.wording.key_table import BY_COMMAND
from app.wording.keys import native

Play = Generator[datetime | None, None, None]
"""A part of the rehearsal. It yields the moment at which it goes on; None means: when the writer has answered."""

BETWEEN_KEYS = timedelta(seconds=0.5)
MOST_KEYS = 300

_CHUNKS = re.compile(r"[ -~]+|\n|[^ -~\n]+")
_WORDS = re.compile(r"\S*\s*")

translate = QCoreApplication.translate


class Mishap(Exception):
    """Something in the rehearsal went otherwise than it should; the text is one sentence for the user."""


class Host:
    """The hands and eyes at the laptop. Everything goes through the window, as if somebody sat there."""

    def __init__(self, app: Samenspraak, time: PlayedTime) -> None:
        self.app = app
        self.time = time

    @property
    def desk(self) -> Desk:
        """The desk of the app that is played on."""
        return self.app.desk

    @property
    def evening(self) -> Evening:
        """The open evening."""
        evening = self.app.desk.evening
        if evening is None:
            raise Mishap(translate("Rehearsal", "The evening did not open."))
        return evening

    def press(self, command: str, times: int = 1) -> Play:
        """Press the key of a command, where the cursor is, and wait until all it asked was answered."""
        for _ in range(times):
            if BY_COMMAND[command].once:
                yield self.desk.now() + BETWEEN_KEYS
            self._key(QKeySequence(self.app.keyboard.chord(command)))
        if times:
            yield None

    def press_plain(self, key: str) -> Play:
        """Press a key that is no command, such as Tab."""
        self._key(QKeySequence(key))
        yield None

    def type(self, text: str, until: datetime | None = None) -> Play:
        """Type where the cursor is, word by word, so that it is done at `until`; without it at once."""
        words = _WORDS.findall(text) if self.time.speed and until is not None else [text]
        for number, word in enumerate(words):
            self._write(word)
            now = self.desk.now()
            if until is not None and now < until:
                yield now + (until - now) / (len(words) - number)

    def focus(self) -> QWidget:
        """Return where the cursor is."""
        return self._where()

    def fill(self, field: QWidget, text: str) -> Play:
        """Put the cursor in a field and type this in place of what stands there."""
        field.setFocus()
        self._key(QKeySequence(QKeySequence.StandardKey.SelectAll))
        self._key(QKeySequence("Del"))
        yield from self.type(text)

    def must(self, done: bool, command: str) -> None:
        """Stop the rehearsal when a key did not do its work."""
        if not done:
            keys = native(self.app.keyboard.chord(command))
            block = self.desk.evening.block if self.desk.evening else None
            words = translate("Rehearsal", "{keys} did not do its work, in the block {block}.")
            raise Mishap(words.format(keys=keys, block=block.title if block else "–"))

    def _key(self, sequence: QKeySequence) -> None:
        chord = cast(Sequence[QKeyCombination], sequence)[0]  # the stub of QKeySequence has no []
        QTest.keyClick(self._where(), chord.key(), chord.keyboardModifiers())

    def _where(self) -> QWidget:
        window = self.app.window
        if QApplication.activeWindow() is not window:
            # Only Qt takes it for active then: the keyboard stays with the program the user looks at meanwhile.
            QApplication.setActiveWindow(window)
        return window.focusWidget() or window

    def _write(self, text: str) -> None:
        for chunk in _chunks(text):
            field = self._where()
            if chunk == "\n":
                QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
            elif chunk.isascii() and len(chunk) <= MOST_KEYS:
                QTest.keyClicks(field, chunk)
            elif isinstance(field, QPlainTextEdit):
                field.insertPlainText(chunk)
            elif isinstance(field, QLineEdit):
                field.insert(chunk)


def _chunks(text: str) -> Iterator[str]:
    """Divide a text into what has keys of its own, line ends, and what an input method would hand over."""
    return iter(_CHUNKS.findall(text))
