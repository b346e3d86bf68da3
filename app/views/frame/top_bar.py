"""The top bar: the name of the app and the evening, whether all is stored, the beamer, and the clock."""

from enum import IntEnum
from functools import partial

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from app.live.actions import Actions
from app.live.desk.desk import Desk
from app.live.desk.ticker import Ticker
from app.models.agenda.timing import Reading
from app.models.evening import Evening
from app.views.frame.phase_tabs import PhaseTabs
from app.views.frame.stage_keys import StageKeys
from app.views.keyboard import Keyboard
from app.views.theme.icons import paint_icon
from app.views.theme.style import current_scheme, px, scaled, set_role
from app.views.widgets.clock_face import ClockFace
from app.views.widgets.controls.button import Button
from app.views.widgets.paint import painter_for
from app.views.widgets.pill import Pill
from app.views.widgets.tones import Tone
from app.views.widgets.words.plain_label import PlainLabel
from app.wording import figures

LEAST_TITLE = 96
"""Pixels at 100 %: a title that gets less says nothing."""

LOW = 400
"""Below this height of what it stands in, in pixels at 100 %, every line counts for the page."""


class BarRoom(IntEnum):
    """How much room the bar has: for every word, for those that say how it stands, for the title, for signs only."""

    ROOMY = 0
    SNUG = 1
    TIGHT = 2
    TIGHTEST = 3


class Mark(QWidget):
    """The mark of the app."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(18), px(18))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        paint_icon(painter_for(self), "samenspraak", QRectF(self.rect()), current_scheme().teal)


class TopBar(QFrame):
    """One line; the title gives way first."""

    def __init__(
        self, desk: Desk, ticker: Ticker, actions: Actions, keyboard: Keyboard, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        set_role(self, "topbar")
        self._desk = desk
        self._room = BarRoom.ROOMY
        self._fills_in = False
        self._saved: tuple[str, Tone, str] = ("", "neutral", "")
        self._unsaved = False
        self.home = keyboard.cap(Button(self.tr("Evenings"), icon="chevron-left", kind="bare"), "home")
        self.tabs = PhaseTabs()
        self._title = PlainLabel(role="muted", elide=True)
        self._title.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.saved = Pill()
        self.stage = StageKeys(desk, actions, keyboard)
        self.beamer = keyboard.cap(Button(self.tr("Beamer: off"), icon="monitor-off", kind="chip"), "beamer")
        self.details = keyboard.cap(Button(self.tr("Fill in"), icon="list-checks", kind="chip"), "details")
        self.keys = keyboard.cap(Button(self.tr("Keys"), icon="keyboard", kind="chip"), "keys")
        self.settings = Button(self.tr("Settings"), "", "settings", kind="chip", words=False)
        self.close_evening = Button(self.tr("Close the evening"), "", "flag", kind="chip", words=False)
        self._clock = ClockFace(size=19, widest="88.88")
        self._clock.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = self._row = QHBoxLayout(self)
        scaled(row.setContentsMargins, 16, 6, 16, 6)
        scaled(row.setSpacing, 8)
        row.addWidget(Mark())
        self._brand = PlainLabel("Samenspraak", "brand")
        row.addWidget(self._brand)
        row.addWidget(self.home)
        row.addWidget(self.tabs)
        row.addWidget(self._title, 1)
        for widget in (
            self.saved,
            self.details,
            self.keys,
            self.stage,
            self.beamer,
            self.close_evening,
            self.settings,
            self._clock,
        ):
            row.addWidget(widget)
        self.saved.hide()
        self.show_place(None)
        self.show_stage(False)

        desk.changed.connect(self._show_evening)
        ticker.ticked.connect(self._show_reading)
        for button, command in (
            (self.home, "home"),
            (self.beamer, "beamer"),
            (self.details, "details"),
            (self.keys, "keys"),
            (self.settings, "settings"),
            (self.close_evening, "close_evening"),
        ):
            button.clicked.connect(partial(actions.do, command))

    def show_place(self, evening: Evening | None, *, fills_in: bool = False) -> None:
        """Show what can be done with this evening, or only what belongs to the start screen.

        With `fills_in` the page itself has the fields of what the school fills in.
        """
        there = evening is not None
        self._fills_in = fills_in
        self.home.setVisible(there)
        self._clock.setVisible(there)
        self.details.setVisible(evening is not None and evening.run.closed_at is None and not fills_in)
        self.close_evening.setVisible(evening is not None and evening.run.is_running)
        if not there:
            self._title.setText("")
            self._saved = ("", "neutral", "")
            self.saved.hide()
        self.fit()

    def show_stage(self, shown: bool) -> None:
        """Show black and freeze, or hide them where they stand at the foot of the page, or where no beamer is on."""
        self.stage.show_mode()
        self.stage.setVisible(shown)
        self.fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.fit()

    def fit(self) -> None:
        """Leave words out, and then the title, where the text is too large for the width; stand lower in a low window."""
        around = self.parentWidget()
        down = 2 if around is not None and around.height() < px(LOW) else 6
        scaled(self._row.setContentsMargins, 16, down, 16, down)
        for room in BarRoom:
            self._leave_out(room)
            if self._needed() <= self.width():
                return

    def _leave_out(self, room: BarRoom) -> None:
        for button in (self.home, self.details, self.keys):
            button.set_words(room is BarRoom.ROOMY)
        self._brand.setVisible(room is BarRoom.ROOMY)
        self.stage.set_words(room <= BarRoom.SNUG)
        self.beamer.set_words(room <= BarRoom.SNUG)
        if room is not self._room:
            self._room = room
            self._show_saved()

    def _needed(self) -> int:
        """Return the width that all which is shown asks for, with a title that can be read if there is room for one."""
        widgets = self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        shown = [widget for widget in widgets if not widget.isHidden() and widget is not self._title]
        margins, title = self._row.contentsMargins(), px(LEAST_TITLE) if self._room is not BarRoom.TIGHTEST else 0
        widths = sum(widget.sizeHint().width() + self._row.spacing() for widget in shown)
        return widths + margins.left() + margins.right() + title

    def show_saved(self, text: str, tone: Tone, icon: str) -> None:
        """Say how it stands with storing; where there is no room for words, by the sign."""
        news = self.saved.isHidden()
        self._saved = (text, tone, icon)
        self._show_saved()
        self.saved.show()
        if news:
            self.fit()

    def show_unsaved(self, unsaved: bool) -> None:
        """Say instead, for as long as that is so, that what is being typed is not stored yet."""
        if unsaved != self._unsaved:
            self._unsaved = unsaved
            self._show_saved()
            self.saved.setVisible(unsaved or bool(self._saved[0]))
            self.fit()

    def _show_saved(self) -> None:
        typing: tuple[str, Tone, str] = (self.tr("not stored yet…"), "neutral", "keyboard")
        text, tone, icon = typing if self._unsaved else self._saved
        self.saved.show_text("" if self._room is BarRoom.TIGHTEST else text, tone, icon)
        self.saved.setAccessibleName(text)

    @Slot(object, object)
    def _show_evening(self, evening: Evening, before: Evening | None) -> None:
        self._title.setText(f"{evening.title} · {figures.day_and_month(evening.date)}")
        if before is None or evening.run.is_running != before.run.is_running:
            self.show_place(evening, fills_in=self._fills_in)

    @Slot(object)
    def _show_reading(self, reading: Reading) -> None:
        if self._desk.evening is not None:
            self._clock.show_time(figures.clock(self._desk.evening, self._desk.now()))
