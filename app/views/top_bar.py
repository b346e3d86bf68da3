"""The top bar: the name of the app and the evening, whether all is stored, the beamer, and the clock."""

from functools import partial

from PySide6.QtCore import QEvent, QRectF, QSize, Slot
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from app.live import figures
from app.live.actions import Actions
from app.live.desk import Desk
from app.live.ticker import Ticker
from app.models.evening import Evening
from app.models.timing import Reading
from app.views.phase_tabs import PhaseTabs
from app.views.run.keyboard import Keyboard
from app.views.stage_keys import StageKeys
from app.views.theme.icons import paint_icon
from app.views.theme.style import current_scheme, px, scaled, set_role
from app.views.widgets.button import Button
from app.views.widgets.clock_face import ClockFace
from app.views.widgets.paint import painter_for
from app.views.widgets.pill import Pill
from app.views.widgets.plain_label import PlainLabel
from app.views.widgets.tones import Tone

ROOMY = 1_000
"""The width at 100 % text from which every button has its words."""


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
        self.home = keyboard.cap(Button(self.tr("Start"), icon="chevron-left", kind="bare"), "home")
        self.tabs = PhaseTabs()
        self._title = PlainLabel(role="muted", elide=True)
        self.saved = Pill()
        self.stage = StageKeys(desk, actions, keyboard)
        self.beamer = keyboard.cap(Button(self.tr("Beamer: off"), icon="monitor-off", kind="chip"), "beamer")
        self.details = keyboard.cap(Button(self.tr("Fill in"), icon="list-checks", kind="chip"), "details")
        self.keys = keyboard.cap(Button(self.tr("Keys"), icon="keyboard", kind="chip"), "keys")
        self.settings = Button(self.tr("Settings"), "", "settings", kind="chip", words=False)
        self.close_evening = Button(self.tr("Close the evening"), "", "flag", kind="chip", words=False)
        self._clock = ClockFace(size=19, widest="88.88")
        self._clock.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
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
        self.show_evening_tools(False)
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

    def show_evening_tools(self, shown: bool) -> None:
        """Show what belongs to an open evening, or hide it on the start screen."""
        for widget in (self.home, self.details, self.close_evening, self._clock):
            widget.setVisible(shown)
        if not shown:
            self._title.setText("")
            self.saved.hide()

    def show_stage(self, shown: bool) -> None:
        """Show black and freeze, or hide them where they stand at the foot of the page, or where no beamer is on."""
        self.stage.show_mode()
        self.stage.setVisible(shown)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        """Leave words out where the text is too large for the width."""
        roomy = self.width() >= px(ROOMY)
        for button in (self.home, self.details, self.keys, self.beamer):
            button.set_words(roomy)
        self.stage.set_words(roomy)
        self._brand.setVisible(roomy)

    def show_saved(self, text: str, tone: Tone, icon: str) -> None:
        """Say how it stands with storing."""
        self.saved.show_text(text, tone, icon)
        self.saved.show()

    @Slot(object, object)
    def _show_evening(self, evening: Evening, _before: object) -> None:
        self._title.setText(evening.title)

    @Slot(object)
    def _show_reading(self, reading: Reading) -> None:
        if self._desk.evening is not None:
            self._clock.show_time(figures.clock(self._desk.evening, self._desk.now()))
