"""The sheets: those that can lie over a page, each made when it is first asked for."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.live.parts import Parts
from app.models.evening import Evening
from app.views.keyboard import Keyboard
from app.views.sheets.sheet import Sheet

if TYPE_CHECKING:
    from app.views.sheets.details_sheet import DetailsSheet
    from app.views.sheets.evening_sheet import EveningSheet
    from app.views.sheets.keys_sheet import KeysSheet
    from app.views.sheets.settings_sheet import SettingsSheet
    from app.views.sheets.times_sheet import TimesSheet


class Sheets(QObject):
    """They lie over `place`, and Esc closes the one on top. `closed` says that one of them went."""

    closed = Signal()
    refused = Signal(str)
    restore_asked = Signal(str)
    running_asked = Signal()

    def __init__(self, parts: Parts, keyboard: Keyboard, place: QWidget) -> None:
        super().__init__(place)
        self._parts = parts
        self._keyboard = keyboard
        self._place = place
        self._made: list[Sheet] = []
        self._out = QShortcut(QKeySequence(Qt.Key.Key_Escape), place)
        self._out.setEnabled(False)

        self._out.activated.connect(self.put_top_away)

    @cached_property
    def keys(self) -> "KeysSheet":
        """The sheet with all keys."""
        from app.views.sheets.keys_sheet import KeysSheet

        sheet = KeysSheet(self._keyboard, self._parts.pen, self._place)
        self._follow(sheet)
        return sheet

    @cached_property
    def details(self) -> "DetailsSheet":
        """The sheet with what the school fills in."""
        from app.views.sheets.details_sheet import DetailsSheet

        sheet = DetailsSheet(self._parts.desk, self._place)
        self._follow(sheet)
        sheet.refused.connect(self.refused)
        return sheet

    @cached_property
    def times(self) -> "TimesSheet":
        """The sheet with the times of the evening as they really were."""
        from app.views.sheets.times_sheet import TimesSheet

        sheet = TimesSheet(self._parts.desk, self._keyboard, self._place)
        self._follow(sheet)
        return sheet

    @cached_property
    def settings(self) -> "SettingsSheet":
        """The sheet with the settings."""
        from app.views.sheets.settings_sheet import SettingsSheet

        sheet = SettingsSheet(self._parts, self._place)
        self._follow(sheet)
        sheet.restore_asked.connect(self.restore_asked)
        sheet.evening_file.read.connect(self._show_file)
        sheet.running_asked.connect(self.running_asked)
        return sheet

    @cached_property
    def evening(self) -> "EveningSheet":
        """The sheet with an evening from a file."""
        from app.views.sheets.evening_sheet import EveningSheet

        sheet = EveningSheet(self._parts.desk, self._parts.reader, self._place)
        self._follow(sheet)
        return sheet

    @Slot(object)
    def _show_file(self, evening: Evening) -> None:
        self.evening.show_file(evening)

    def _follow(self, sheet: Sheet) -> None:
        self._made.append(sheet)
        sheet.opened.connect(self._come)
        sheet.closed.connect(self._go)

    @Slot()
    def _come(self) -> None:
        self._out.setEnabled(True)

    @Slot()
    def _go(self) -> None:
        self._out.setEnabled(self.is_any_open())
        self.closed.emit()

    def put_away(self) -> None:
        """Close what lies over the page; what was filled in is sent to the store."""
        for sheet in self._open():
            sheet.put_away()

    @Slot()
    def put_top_away(self) -> None:
        """Close the sheet that lies on top, wherever the cursor is; nothing when there is none."""
        shown = self._open()
        if shown:
            max(shown, key=self._place.window().children().index).put_away()

    def is_any_open(self) -> bool:
        """Tell whether one lies over the page."""
        return bool(self._open())

    def _open(self) -> list[Sheet]:
        return [sheet for sheet in self._made if sheet.isVisible()]
