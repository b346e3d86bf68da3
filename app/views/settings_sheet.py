"""The settings sheet: the look, the beamer, the keys, and the backups."""

from collections.abc import Iterable
from concurrent.futures import Future
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QWidget
from typing_extensions import override

from app.live.keys import CONTRACT, chords, clashes, is_usable, meaning, native, portable
from app.live.parts import Parts
from app.live.screen_choice import ScreenChoice
from app.settings import BEAMER_SCALES, SCHEMES, TEXT_SCALES
from app.views.sheet import Sheet
from app.views.theme.style import scaled
from app.views.widgets.button import Button
from app.views.widgets.drop_down import DropDown
from app.views.widgets.plain_label import PlainLabel
from app.views.widgets.status_line import StatusLine

MOST_BACKUPS = 20


class SettingsSheet(Sheet):
    """Each change works at once and is stored; nothing needs a restart."""

    restore_asked = Signal(str)

    _backups_found = Signal(object)

    def __init__(self, parts: Parts, parent: QWidget) -> None:
        super().__init__(self.tr("Settings"), parent)
        self._parts = parts
        self._preferences = parts.preferences
        self.status = StatusLine()
        self._scheme = DropDown(self.tr("Light or dark"))
        for name, words in zip(SCHEMES, (self.tr("as the laptop"), self.tr("light"), self.tr("dark")), strict=True):
            self._scheme.addItem(words, name)
        self._text = self._scales(self.tr("Size of the text"), TEXT_SCALES)
        self._beamer = self._scales(self.tr("Size of the text on the beamer"), BEAMER_SCALES)
        self._screen = DropDown(self.tr("Screen of the beamer"))
        self._backups = QGridLayout()
        self._keys: dict[str, QLineEdit] = {}
        self._lay_out()
        self._show_settings()

        for choice in (self._scheme, self._text, self._beamer, self._screen):
            choice.activated.connect(self._take_choices)
        self._backups_found.connect(self._take_backups)
        self._preferences.changed.connect(self._show_settings)
        parts.keeper.screens_changed.connect(self._show_screens)

    @override
    def open_sheet(self) -> None:
        """Show it with the screens and the backups as they are now."""
        self._show_screens()
        answer = self._parts.desk.writer.ask(self._parts.backups)
        answer.add_done_callback(self._pass_on)
        super().open_sheet()
        self.setFocus()

    def _pass_on(self, found: "Future[tuple[Path, ...]]") -> None:
        # In the writer's thread: the signal brings it to ours.
        self._backups_found.emit(found)

    @Slot(object)
    def _take_backups(self, found: "Future[tuple[Path, ...]]") -> None:
        if found.exception() is None:
            self._show_backups(found.result(), may_restore=self._parts.desk.evening is None)

    def _scales(self, name: str, scales: Iterable[float]) -> DropDown:
        choice = DropDown(name)
        for scale in scales:
            choice.addItem(f"{round(scale * 100)} %", scale)
        return choice

    def _lay_out(self) -> None:
        grid = QGridLayout()
        scaled(grid.setHorizontalSpacing, 16)
        grid.setColumnStretch(1, 1)
        for row, choice in enumerate((self._scheme, self._text, self._beamer, self._screen)):
            grid.addWidget(PlainLabel(choice.accessibleName()), row, 0)
            grid.addWidget(choice, row, 1)
        self.column.addLayout(grid)
        self.head.insertWidget(1, self.status, 1)
        self.column.addWidget(PlainLabel(self.tr("Keys"), "heading"))
        words = self.tr("Write a key as Ctrl+B or F9, and press Enter. Empty brings back the usual one.")
        self.column.addWidget(PlainLabel(words, "muted", wrap=True))
        self.column.addLayout(self._key_fields())
        self.column.addWidget(PlainLabel(self.tr("Backups"), "heading"))
        words = self.tr("Made by itself and checked. Putting one back keeps what is there now beside it.")
        self.column.addWidget(PlainLabel(words, "muted", wrap=True))
        self.column.addLayout(self._backups)
        self.column.addStretch(1)

    def _key_fields(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setColumnStretch(0, 1)
        for row, key in enumerate(key for key in CONTRACT if not key.fixed):
            field = QLineEdit()
            field.setAccessibleName(meaning(key))
            scaled(field.setFixedWidth, 180)
            field.returnPressed.connect(partial(self._take_key, key.command))
            self._keys[key.command] = field
            grid.addWidget(PlainLabel(meaning(key), wrap=True), row, 0)
            grid.addWidget(field, row, 1)
        return grid

    @Slot()
    def _show_screens(self) -> None:
        """List the screens that are there now."""
        self._screen.clear()
        self._screen.addItem(self.tr("choose by itself"), "")
        for screen in self._parts.keeper.screens():
            _, _, width, height = screen.box
            name = " ".join(part for part in (screen.choice.manufacturer, screen.choice.model) if part)
            self._screen.addItem(f"{screen.choice.name} {name} {width} × {height}", screen.choice.to_text())
        known = ScreenChoice.from_text(self._preferences.settings.beamer_screen)
        if known is not None and self._screen.findData(self._preferences.settings.beamer_screen) < 0:
            self._screen.addItem(
                self.tr("{name} (not there now)").format(name=known.name), self._preferences.settings.beamer_screen
            )
        self._screen.setCurrentIndex(max(0, self._screen.findData(self._preferences.settings.beamer_screen)))

    def _show_backups(self, backups: Iterable[Path], may_restore: bool) -> None:
        """List the backups; they can be put back only while no evening is open."""
        while (item := self._backups.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        shown = list(backups)[:MOST_BACKUPS]
        for row, backup in enumerate(shown):
            self._backups.addWidget(PlainLabel(_when(backup)), row, 0)
            button = Button(self.tr("Put back"))
            button.setAccessibleName(self.tr("Put back the backup of {when}").format(when=_when(backup)))
            button.setEnabled(may_restore)
            button.clicked.connect(partial(self.restore_asked.emit, str(backup)))
            line = QHBoxLayout()
            line.addWidget(button)
            line.addStretch(1)
            holder = QWidget()
            holder.setLayout(line)
            self._backups.addWidget(holder, row, 1)
        if not shown:
            self._backups.addWidget(PlainLabel(self.tr("No backup yet.")), 0, 0)
        elif not may_restore:
            words = self.tr("Go to the start screen first to put one back.")
            self._backups.addWidget(PlainLabel(words, "muted", wrap=True), len(shown), 0, 1, 2)

    @Slot()
    def _show_settings(self) -> None:
        """Show what is chosen; a key that is being written stays as it is."""
        settings = self._preferences.settings
        self._scheme.setCurrentIndex(self._scheme.findData(settings.scheme))
        self._text.setCurrentIndex(TEXT_SCALES.index(settings.text_scale))
        self._beamer.setCurrentIndex(BEAMER_SCALES.index(settings.beamer_scale))
        for command, sequences in chords(settings.keys).items():
            field = self._keys.get(command)
            if field is not None and not field.isModified():
                field.setText(native(sequences[0]))

    @Slot()
    def _take_choices(self) -> None:
        settings = replace(
            self._preferences.settings,
            scheme=self._scheme.currentData(),
            text_scale=self._text.currentData(),
            beamer_scale=self._beamer.currentData(),
            beamer_screen=self._screen.currentData(),
        )
        self._preferences.choose(settings)

    def _take_key(self, command: str) -> None:
        """Take another key for a command; one that clashes or belongs in a note is refused with words."""
        written = self._keys[command].text().strip()
        wanted = portable(written)
        others = tuple(pair for pair in self._preferences.settings.keys if pair[0] != command)
        keys = (*others, (command, wanted)) if written else others
        if written and not is_usable(wanted):
            words = self.tr("{key} cannot be a command: use Ctrl, Alt or a function key.")
            self._refuse(command, words.format(key=written))
            return
        taken = clashes(keys)
        if taken:
            other = next(name for name in next(iter(taken.values())) if name != command)
            what = meaning(next(key for key in CONTRACT if key.command == other))
            self._refuse(command, self.tr("{key} is taken: {what}.").format(key=native(wanted), what=what))
            return
        self._keys[command].setModified(False)
        self._preferences.choose(replace(self._preferences.settings, keys=keys))
        self._show_settings()
        self.status.show_status(self.tr("Changed."), "green", "check")

    def _refuse(self, command: str, words: str) -> None:
        self.status.show_status(words, "red", "circle-alert")
        self._keys[command].setText(native(chords(self._preferences.settings.keys)[command][0]))


def _when(backup: Path) -> str:
    """Return the moment in a backup's name, such as 24-11-2026 20.15."""
    stamp = backup.stem.removeprefix("samenspraak-")
    day, _, clock = stamp.partition("-")
    return f"{day[6:8]}-{day[4:6]}-{day[:4]} {clock[:2]}.{clock[2:4]}" if len(stamp) >= 15 else backup.stem
