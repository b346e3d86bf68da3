"""The settings sheet: the look, the beamer, the keys, and the backups."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override

from app.live.desk.asking import Answers
from app.live.parts import Parts
from app.live.room.screen_choice import ScreenChoice
from app.settings import BEAMER_SCALES, SCHEMES, TEXT_SCALES
from app.views.sheets.settings_backups import BackupList
from app.views.sheets.settings_clicker import ClickerFields
from app.views.sheets.settings_evening import EveningFileTools
from app.views.sheets.settings_fine_words import FineWordList
from app.views.sheets.settings_keys import KeyFields
from app.views.sheets.sheet import Sheet
from app.views.theme.style import scaled
from app.views.widgets.controls.drop_down import DropDown
from app.views.widgets.status_line import StatusLine
from app.views.widgets.words.plain_label import PlainLabel


class SettingsSheet(Sheet):
    """Each change works at once and is stored; nothing needs a restart."""

    restore_asked = Signal(str)
    running_asked = Signal()

    def __init__(self, parts: Parts, parent: QWidget) -> None:
        super().__init__(self.tr("Settings"), parent)
        self._parts = parts
        self._answers = Answers(self)
        self._preferences = parts.preferences
        self.status = StatusLine()
        self._scheme = DropDown(self.tr("Light or dark"))
        for name, words in zip(SCHEMES, (self.tr("as the laptop"), self.tr("light"), self.tr("dark")), strict=True):
            self._scheme.addItem(words, name)
        self._text = self._scales(self.tr("Size of the text"), TEXT_SCALES)
        self._beamer = self._scales(self.tr("Size of the text on the beamer"), BEAMER_SCALES)
        self._screen = DropDown(self.tr("Screen of the beamer"))
        self.clicker = ClickerFields(parts.preferences)
        self.keys = KeyFields(parts.preferences)
        self.fine_words = FineWordList(parts.desk)
        self.evening_file = EveningFileTools(parts.saver, parts.reader)
        self.backups = BackupList()
        self._lay_out()
        self._show_settings()

        for choice in (self._scheme, self._text, self._beamer, self._screen):
            choice.activated.connect(self._take_choices)
        for fields in (self.clicker, self.keys):
            fields.told.connect(self.status.show_status)
        self.backups.restore_asked.connect(self.restore_asked)
        self.backups.back_asked.connect(self.running_asked)
        self._preferences.changed.connect(self._show_settings)
        parts.keeper.screens_changed.connect(self._show_screens)

    @override
    def open_sheet(self) -> None:
        """Show it with the screens and the backups as they are now."""
        self._show_screens()
        self.evening_file.show_now()
        self._answers.hear(self._parts.desk.writer.ask(self._parts.backups), self._take_backups)
        super().open_sheet()

    @Slot(object)
    def _take_backups(self, found: tuple[Path, ...]) -> None:
        running = self._parts.desk.running
        is_open = self._parts.desk.evening is not None
        self.backups.show_backups(found, running=running.title if running is not None else "", is_open=is_open)

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
        self.head.setStretchFactor(self._title, 0)
        self.head.insertWidget(1, self.status, 1)
        self.column.addWidget(PlainLabel(self.tr("Clicker"), "heading"))
        words = self.tr("PgDn and PgUp always work. Choose a line and press the button of the clicker; Tab stops.")
        self.column.addWidget(PlainLabel(words, "muted", wrap=True))
        self.column.addWidget(self.clicker)
        self.column.addWidget(PlainLabel(self.tr("Keys"), "heading"))
        words = self.tr("Choose one and press the key that it shall have; Esc or Tab leaves it as it was.")
        self.column.addWidget(PlainLabel(words, "muted", wrap=True))
        self.column.addWidget(self.keys)
        self.column.addWidget(PlainLabel(self.tr("Words that are fine"), "heading"))
        words = self.tr("These go to the room as they were typed. They are kept on this laptop only, for each school.")
        self.column.addWidget(PlainLabel(words, "muted", wrap=True))
        self.column.addWidget(self.fine_words)
        self.column.addWidget(PlainLabel(self.tr("Evening in a file"), "heading"))
        words = self.tr(
            "One file holds a whole evening, also what waits to be stored. It can be read here at any moment."
        )
        self.column.addWidget(PlainLabel(words, "muted", wrap=True))
        self.column.addWidget(self.evening_file)
        self.column.addWidget(PlainLabel(self.tr("Backups"), "heading"))
        words = self.tr("Made by itself and checked. Putting one back keeps what is there now beside it.")
        self.column.addWidget(PlainLabel(words, "muted", wrap=True))
        self.column.addWidget(self.backups)
        self.column.addStretch(1)

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

    @Slot()
    def _show_settings(self) -> None:
        settings = self._preferences.settings
        self._scheme.setCurrentIndex(self._scheme.findData(settings.scheme))
        self._text.setCurrentIndex(TEXT_SCALES.index(settings.text_scale))
        self._beamer.setCurrentIndex(BEAMER_SCALES.index(settings.beamer_scale))

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
