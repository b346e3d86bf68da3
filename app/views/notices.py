"""The notices: what must be said whatever page is in front, in strips under the top bar."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.live.clock_doubt import ClockDoubt
from app.live.rehearsing import Rehearsing, Stage
from app.views.theme.style import scaled
from app.views.widgets.button import Button
from app.views.widgets.strip import Strip


class ClockQuestion(Strip):
    """Asks what time it is, with the two answers as buttons, until one of them is pressed."""

    def __init__(self, clock: ClockDoubt, parent: QWidget | None = None) -> None:
        super().__init__("amber", parent)
        self._clock = clock

        clock.changed.connect(self._look)

    @Slot()
    def _look(self) -> None:
        answers = self._clock.answers()
        if answers is None:
            self.close_strip()
            return
        beat, wall = (Button(self.tr("It is {time}").format(time=time)) for time in answers)
        beat.clicked.connect(partial(self._clock.settle, True))
        wall.clicked.connect(partial(self._clock.settle, False))
        self.say(self.tr("The laptop was off, and its clock may be wrong. What time is it now?"), [beat, wall])


class RehearsalStrip(Strip):
    """Says how the rehearsal in the other window stands, and afterwards where to find what it left."""

    def __init__(self, rehearsing: Rehearsing, parent: QWidget | None = None) -> None:
        super().__init__("amber", parent)
        self._rehearsing = rehearsing

        rehearsing.changed.connect(self._look)

    @Slot()
    def _look(self) -> None:
        words = {
            Stage.PLAYING: self.tr(
                "A rehearsal plays in a window of its own, thirty times as fast. Your own evenings stay out of it."
            ),
            Stage.DONE: self.tr("The rehearsal is over. Its pictures, its times and the evening are in {folder}."),
            Stage.STOPPED: self.tr("The rehearsal was stopped before its end. Nothing of the evening is kept."),
            Stage.FAILED: self.tr("The rehearsal did not succeed. Your own evenings were not touched. {why}"),
        }.get(self._rehearsing.stage, "")
        folder, why = self._rehearsing.folder, self._rehearsing.trouble
        self.say(words.format(folder=folder.name, why=why).strip(), self._choices())

    def _choices(self) -> list[Button]:
        if self._rehearsing.stage is Stage.PLAYING:
            stop = Button(self.tr("Stop rehearsing"))
            stop.clicked.connect(self._rehearsing.stop)
            return [stop]
        look = Button(self.tr("Open the folder"), icon="folder-open")
        seen = Button(self.tr("All right"))
        look.clicked.connect(self._open_folder)
        seen.clicked.connect(self.close_strip)
        return [look, seen] if self._rehearsing.folder.is_dir() else [seen]

    @Slot()
    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._rehearsing.folder)))


class Remark(Strip):
    """Says something once, until it has been seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("amber", parent)
        seen = Button(self.tr("All right"))
        self.set_buttons([seen])

        seen.clicked.connect(self.close_strip)


class Notices(QWidget):
    """Takes no room while nothing is said."""

    def __init__(self, clock: ClockDoubt, rehearsing: Rehearsing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.clock = ClockQuestion(clock)
        self.rehearsal = RehearsalStrip(rehearsing)
        self.remark = Remark()
        self._strips = (self.clock, self.remark, self.rehearsal)
        column = QVBoxLayout(self)
        scaled(column.setContentsMargins, 16, 8, 16, 8)
        scaled(column.setSpacing, 6)
        for strip in self._strips:
            column.addWidget(strip)
            strip.installEventFilter(self)
        self.hide()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self.setVisible(any(not strip.isHidden() for strip in self._strips))
        return super().eventFilter(watched, event)
