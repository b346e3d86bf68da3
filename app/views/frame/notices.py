"""The notices: what must be said whatever page is in front, in strips under the top bar."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.live.desk.clock_doubt import ClockDoubt, TwoClocks
from app.live.laptop.rehearsing import RehearsalState, Rehearsing
from app.live.parts import Parts
from app.views.frame.begin_question import BeginQuestion
from app.views.frame.damage_strip import DamageStrip
from app.views.frame.leaving_question import LeavingQuestion
from app.views.frame.store_strip import StoreStrip
from app.views.frame.window_place import WindowPlace
from app.views.frame.wiping_question import WipingQuestion
from app.views.keyboard import Keyboard
from app.views.theme.style import px, scaled
from app.views.widgets.controls.button import Button
from app.views.widgets.strip import NO_LIMIT, Strip

ROOMY = 600
"""The height of the window at 100 % text from which all that is said stands under each other."""


class ClockQuestion(Strip):
    """Asks what time it is, with the two answers as buttons, until one of them is pressed."""

    def __init__(self, clock: ClockDoubt, parent: QWidget | None = None) -> None:
        super().__init__("amber", parent, in_row=True)
        self._clock = clock
        self._evening, self._laptop = Button(""), Button("")
        self.set_buttons([self._evening, self._laptop])

        self._evening.clicked.connect(partial(clock.settle, False))
        self._laptop.clicked.connect(partial(clock.settle, True))
        clock.changed.connect(self._look)

    @Slot()
    def _look(self) -> None:
        clocks = self._clock.two_clocks()
        if clocks is None:
            self.close_strip()
            return
        stays, comes = self.tr("It is {time}"), self.tr("It is {time}")
        if not clocks.was_off:
            stays, comes = self.tr("Stay with {time}"), self.tr("Take over {time}")
        self._evening.set_label(stays.format(time=clocks.evening))
        self._laptop.set_label(comes.format(time=clocks.laptop))
        if clocks.was_off:
            self.say(self.tr("The laptop was off, and its clock may be wrong. What time is it now?"))
        elif self.isHidden():
            self.say(self._words(clocks))
        else:
            self.retell(self._words(clocks))

    def _words(self, clocks: TwoClocks) -> str:
        """Return the two times, as they stand on the two clocks now."""
        words = self.tr("It is {laptop} (laptop) / {evening} (app). Which is right? The countdown goes on as it was.")
        return words.format(laptop=clocks.laptop, evening=clocks.evening)


class RehearsalStrip(Strip):
    """Says how the rehearsal in the other window stands, and afterwards where to find what it left."""

    back_asked = Signal()

    def __init__(self, rehearsing: Rehearsing, parent: QWidget | None = None) -> None:
        super().__init__("amber", parent, in_row=True)
        self._rehearsing = rehearsing

        rehearsing.changed.connect(self._look)

    @Slot()
    def _look(self) -> None:
        words = {
            RehearsalState.REFUSED: self.tr("An evening is running. You can rehearse and practise once it is closed."),
            RehearsalState.PLAYING: self.tr(
                "A rehearsal plays in a window of its own, thirty times as fast. Your own evenings stay out of it."
            ),
            RehearsalState.PRACTISING: self.tr(
                "You practise in a window of its own, on a copy. Your own evenings stay out of it."
            ),
            RehearsalState.PRACTISED: self.tr("The practice is over. Nothing of it is kept."),
            RehearsalState.PRACTICE_FAILED: self.tr(
                "The practice did not succeed. Your own evenings were not touched. {why}"
            ),
            RehearsalState.DONE: self.tr(
                "The rehearsal is over. Its pictures, its times and the evening are in {folder}."
            ),
            RehearsalState.STOPPED: self.tr(
                "The rehearsal was stopped before its end. Nothing of the evening is kept."
            ),
            RehearsalState.FAILED: self.tr("The rehearsal did not succeed. Your own evenings were not touched. {why}"),
        }.get(self._rehearsing.stage, "")
        folder, why = self._rehearsing.folder, self._rehearsing.trouble
        self.say(words.format(folder=folder.name, why=why).strip(), self._choices())

    def _choices(self) -> list[Button]:
        if self._rehearsing.is_busy:
            plays = self._rehearsing.stage is RehearsalState.PLAYING
            stop = Button(self.tr("Stop rehearsing") if plays else self.tr("Stop practising"))
            stop.clicked.connect(self._rehearsing.stop)
            return [stop]
        if self._rehearsing.stage is RehearsalState.REFUSED:
            back, leave = Button(self.tr("Back to the evening that runs")), Button(self.tr("Never mind"))
            back.clicked.connect(self._go_back)
            leave.clicked.connect(self.close_strip)
            return [back, leave]
        look = Button(self.tr("Open the folder"), icon="folder-open")
        seen = Button(self.tr("All right"))
        look.clicked.connect(self._open_folder)
        seen.clicked.connect(self.close_strip)
        practised = (RehearsalState.PRACTISED, RehearsalState.PRACTICE_FAILED)
        has_folder = self._rehearsing.stage not in practised
        return [look, seen] if has_folder and self._rehearsing.folder.is_dir() else [seen]

    @Slot()
    def _go_back(self) -> None:
        self.close_strip()
        self.back_asked.emit()

    @Slot()
    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._rehearsing.folder)))


class Astray(Strip):
    """Says that the desk lies over a screen that is not the laptop's, for the system or a hand put it there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("red", parent, in_row=True)
        self._back = Button(self.tr("Put it back on the laptop"), icon="monitor")
        self._stay = Button(self.tr("Leave it here"))
        self.set_buttons([self._back, self._stay])

    def follow(self, place: WindowPlace) -> None:
        """Speak as long as the window lies elsewhere."""
        self._back.clicked.connect(place.bring_back)
        self._stay.clicked.connect(place.settle_here)
        place.strayed.connect(self._look)
        self._look(place.is_astray)

    @Slot(bool)
    def _look(self, astray: bool) -> None:
        if astray:
            self.say(self.tr("This desk lies over another screen: the room can read along there."))
        else:
            self.close_strip()


class Remark(Strip):
    """Says something once, until it has been seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("amber", parent, in_row=True)
        seen = Button(self.tr("All right"))
        self.set_buttons([seen])

        seen.clicked.connect(self.close_strip)


class Notices(QWidget):
    """Takes no room while nothing is said. `spoke` tells whether something is, so that what can wait makes way."""

    spoke = Signal(bool)

    def __init__(self, parts: Parts, keyboard: Keyboard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.leaving = LeavingQuestion(parts.desk, keyboard)
        self.beginning = BeginQuestion(parts.desk, keyboard)
        self.wiping = WipingQuestion(parts.desk, keyboard)
        self.clock = ClockQuestion(parts.clock_doubt)
        self.store = StoreStrip(parts.desk, parts.store_health, parts.saver)
        self.damage = DamageStrip(parts.desk, parts.damages)
        self.rehearsal = RehearsalStrip(parts.rehearsing)
        self.astray = Astray()
        self.remark = Remark()
        self._strips = (
            self.leaving,
            self.beginning,
            self.wiping,
            self.store,
            self.astray,
            self.clock,
            self.damage,
            self.remark,
            self.rehearsal,
        )
        column = QVBoxLayout(self)
        self._column = column
        scaled(column.setSpacing, 6)
        for strip in self._strips:
            column.addWidget(strip)
            strip.installEventFilter(self)
        self.hide()

    def take_keyboard(self) -> bool:
        """Put the cursor on the first answer of a question that waits; tell whether there is one without it."""
        questions = (
            strip
            for strip in (self.leaving, self.beginning, self.wiping, self.clock)
            if strip.isVisible() and strip.buttons()
        )
        answers = next((strip.buttons() for strip in questions), ())
        if not answers or any(button.hasFocus() for button in answers):
            return False
        answers[0].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self._fit()
        return super().eventFilter(watched, event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        """Show what is said; where every line counts one thing at a time, the most urgent first."""
        speaking = [strip for strip in self._strips if not strip.isHidden()]
        one = self.window().height() < px(ROOMY)
        for number, strip in enumerate(speaking):
            strip.setMaximumHeight(0 if one and number else NO_LIMIT)
        scaled(self._column.setContentsMargins, 16, 4 if one else 8, 16, 0 if one else 8)
        self.setVisible(bool(speaking))
        self.spoke.emit(bool(speaking))
