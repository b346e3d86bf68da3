"""The player: takes the rehearsal from one wait to the next, inside Qt's own loop."""

from concurrent.futures import Future
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot

from app.live.desk.asking import Answers
from app.main import Samenspraak
from app.models.ground.faults import Fault, trace
from app.rehearsal.host import Mishap, Play
from app.rehearsal.played_time import PlayedTime
from app.wording.faults import sentence

PATIENCE_MS = 20_000
"""How long the writer may take to answer before the rehearsal is given up."""

LOOKS_PER_SECOND = 20

translate = QCoreApplication.translate


class Player(QObject):
    """Plays a part, and says `ended` when it is over: to its end, by a mishap, or because the user left."""

    ended = Signal()

    def __init__(self, app: Samenspraak, time: PlayedTime, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.mishap: Mishap | None = None
        self.begun = self.finished = self._is_over = False
        self._app = app
        self._time = time
        self._answers = Answers(self)
        self._play: Play | None = None
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._looks = QTimer(self)
        self._looks.setInterval(1000 // LOOKS_PER_SECOND)

        self._wait.timeout.connect(self._go_on)
        self._patience.timeout.connect(self._give_up)
        self._looks.timeout.connect(self._look_at_clock)
        app.window.closing.connect(self.stop)
        self._patience.start()

    def begin(self, play: Play) -> None:
        """Play this from its beginning, unless it was stopped before that."""
        if self._is_over:
            return
        self._patience.stop()
        self._play = play
        self.begun = True
        if self._time.speed:
            self._looks.start()
        self._wait.start(0)

    @Slot()
    def stop(self) -> None:
        """Let the rest be."""
        self._is_over = True
        for timer in (self._wait, self._patience, self._looks):
            timer.stop()
        if self._play is not None:
            self._play.close()
        self._play = None
        self.ended.emit()

    @Slot()
    def _go_on(self) -> None:
        self._patience.stop()
        if self._play is None:
            return
        try:
            self._await(next(self._play))
        except StopIteration:
            self.finished = True
            self.stop()
        except (Mishap, Fault) as trouble:
            self.mishap = trouble if isinstance(trouble, Mishap) else Mishap(sentence(trouble))
            self.stop()
        except Exception as bug:
            self.mishap = Mishap(sentence(Fault("unexpected")) + "\n" + trace(bug))
            self.stop()

    def _await(self, moment: datetime | None) -> None:
        if moment is None:
            self._patience.start()
            answer = self._app.desk.writer.look(lambda _books: None)
            self._answers.hear_done(answer, self._hear)  # after all the writer said before
        elif self._time.speed:
            self._wait.start(max(0, round(self._time.seconds_to(moment) * 1000 / self._time.speed)))
        else:
            self._time.jump_to(moment)
            self._look_at_clock()
            self._wait.start(0)

    @Slot(object)
    def _hear(self, _answer: "Future[None]") -> None:
        self._go_on()

    @Slot()
    def _look_at_clock(self) -> None:
        """Read the clock more often than the app does by itself, for this one runs fast."""
        self._app.ticker.tick()

    @Slot()
    def _give_up(self) -> None:
        self.mishap = Mishap(translate("Rehearsal", "The app did not answer in time."))
        self.stop()
