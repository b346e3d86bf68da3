"""The keys of the settings: a field for each key that may be changed."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from app.live.laptop.preferences import Preferences
from app.views.theme.style import scaled
from app.views.widgets.tones import Tone
from app.views.widgets.words.plain_label import PlainLabel
from app.wording.key_table import BY_COMMAND, CONTRACT
from app.wording.keys import chords, clashes, is_usable, meaning, native, portable


class KeyFields(QWidget):
    """Enter takes a key over; one that clashes or belongs in a note is refused with words, by `told`."""

    told = Signal(str, str, str)

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._fields: dict[str, QLineEdit] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(0, 1)
        for row, key in enumerate(key for key in CONTRACT if not key.fixed):
            field = QLineEdit()
            field.setAccessibleName(meaning(key))
            scaled(field.setFixedWidth, 180)
            self._fields[key.command] = field
            grid.addWidget(PlainLabel(meaning(key), wrap=True), row, 0)
            grid.addWidget(field, row, 1)
        self._show_keys()

        for command, field in self._fields.items():
            field.returnPressed.connect(partial(self._take, command))
        preferences.changed.connect(self._show_keys)

    def field(self, command: str) -> QLineEdit:
        """Return the field of a command."""
        return self._fields[command]

    @Slot()
    def _show_keys(self) -> None:
        """Show the keys as they are; one that is being written stays as it is."""
        now = chords(self._preferences.settings.keys)
        for command, field in self._fields.items():
            if not field.isModified():
                field.setText(native(now[command][0]))

    def _take(self, command: str) -> None:
        """Take another key for a command; an empty field brings back the usual one."""
        written = self._fields[command].text().strip()
        wanted = portable(written)
        own = tuple(pair for pair in self._preferences.settings.keys if pair[0] != command)
        keys = (*own, (command, wanted)) if written else own
        if written and not is_usable(wanted):
            words = self.tr("{key} cannot be a command: use Ctrl, Alt or a function key.")
            self._refuse(command, words.format(key=written))
            return
        taken = clashes(keys)
        if taken:
            other = next(name for name in next(iter(taken.values())) if name != command)
            words = self.tr("{key} is taken: {what}.")
            self._refuse(command, words.format(key=native(wanted), what=meaning(BY_COMMAND[other])))
            return
        self._fields[command].setModified(False)
        self._preferences.choose(replace(self._preferences.settings, keys=keys))
        self._show_keys()
        self._tell(self.tr("Changed."), "green", "check")

    def _refuse(self, command: str, words: str) -> None:
        self._fields[command].setModified(False)
        self._show_keys()
        self._tell(words, "red", "circle-alert")

    def _tell(self, words: str, tone: Tone, icon: str) -> None:
        self.told.emit(words, tone, icon)
