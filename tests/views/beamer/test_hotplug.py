"""The beamer's cable: pulled out and put back, the image hides and returns, and the desk is never covered."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.live.room.screen_choice import BeamerState
from app.live.room.screens import ScreenKeeper
from app.models.slide import BLACK, Slide
from app.views.beamer.projector import Projector
from app.views.beamer.window import BeamerWindow
from tests.screens import BEAMER, LAPTOP, Screen, Screens

SLIDE = Slide(block="Dialoog", heading="Wat gaat goed?", ring=0.5)


class Stage(QObject):
    """A desk, a beamer, and the count of moments at which the beamer lay over the desk when Qt was done."""

    def __init__(self, screens: Screens) -> None:
        super().__init__()
        self.screens = screens
        self.desk = QWidget()
        self.desk.show()
        self.keeper = ScreenKeeper()
        self.keeper.set_laptop(self.desk.screen())
        self.window = BeamerWindow()
        self.projector = Projector(self.keeper, self.window)
        self.projector.show_slide(SLIDE)

    def plug(self, *screens: Screen) -> None:
        """Change the screens. What must hold holds at once, and still when all events have been handled."""
        self.screens.plug(*screens)
        self.check()
        QApplication.processEvents()
        self.check()

    def check(self) -> None:
        """The window is hidden, or it covers the beamer's screen; in no case the laptop's, but as a small window."""
        beamer = self.keeper.beamer_screen()
        if beamer is not None and self.projector.state is not BeamerState.OFF:
            assert self.window.isVisible()
            assert (self.window.screen(), self.window.geometry()) == (beamer, beamer.geometry())
        elif self.projector.state is not BeamerState.WINDOWED:
            assert not self.window.isVisible()
        assert not (self.window.isVisible() and self.window.isFullScreen() and self._covers_desk())
        assert self.window.slide == SLIDE

    def _covers_desk(self) -> bool:
        laptop = self.keeper.laptop_screen()
        return laptop is not None and laptop.geometry().intersects(self.window.geometry())

    def leave(self) -> None:
        self.projector.switch_off()
        for thing in (self.desk, self.window, self.projector, self.keeper):
            thing.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def stage(qapp: QApplication) -> Iterator[Stage]:
    with Screens() as screens:
        stage = Stage(screens)
        yield stage
        stage.leave()


def test_two_hundred_times_out_and_in(stage: Stage) -> None:
    stage.plug(LAPTOP, BEAMER)
    stage.projector.switch_on()
    states: list[BeamerState] = []
    stage.projector.state_changed.connect(states.append)
    for _ in range(200):
        stage.plug(LAPTOP)
        stage.plug(LAPTOP, BEAMER)
    assert states == [BeamerState.LOST, BeamerState.FULL] * 200


def test_the_image_is_gone_before_the_call_that_took_the_screen_returns(stage: Stage) -> None:
    stage.plug(LAPTOP, BEAMER)
    stage.projector.switch_on()
    stage.screens.plug(LAPTOP)
    assert (stage.window.isVisible(), stage.projector.state) == (False, BeamerState.LOST)


def test_a_slide_released_while_the_beamer_is_gone_is_there_on_return(stage: Stage) -> None:
    stage.plug(LAPTOP, BEAMER)
    stage.projector.switch_on()
    stage.screens.plug(LAPTOP)
    stage.projector.show_slide(BLACK)
    stage.screens.plug(LAPTOP, BEAMER)
    assert stage.window.isVisible()
    assert stage.window.grab().toImage().pixelColor(900, 500) == Qt.GlobalColor.black


def test_the_primary_screen_may_swap(stage: Stage) -> None:
    stage.plug(LAPTOP, BEAMER)
    stage.projector.switch_on()
    # Offscreen names its primary by order: the beamer stays while the laptop goes, then the laptop is second.
    stage.screens.plug(BEAMER)
    assert not stage.window.isVisible()
    stage.plug(BEAMER, LAPTOP)
    assert QApplication.primaryScreen().name() == BEAMER.name
    stage.check()


@pytest.mark.parametrize(("width", "height"), [(800, 600), (1024, 768), (1080, 1920), (3840, 2160)])
def test_another_resolution_is_filled(stage: Stage, qtbot: QtBot, width: int, height: int) -> None:
    sizes: list[QSize] = []
    stage.projector.image_size_changed.connect(sizes.append)
    stage.plug(LAPTOP, BEAMER)
    stage.projector.switch_on()
    stage.screens.plug(LAPTOP, replace(BEAMER, width=width, height=height))
    qtbot.waitUntil(lambda: stage.window.size().toTuple() == (width, height))
    stage.check()
    assert sizes[-1].toTuple() == (width, height)


def test_all_screens_may_go_and_come_back(stage: Stage) -> None:
    stage.plug(LAPTOP, BEAMER)
    stage.projector.switch_on()
    for _ in range(20):
        stage.plug()
        stage.plug(LAPTOP, BEAMER)
    assert stage.projector.state is BeamerState.FULL


def test_screens_may_return_one_by_one_the_beamer_first(stage: Stage) -> None:
    stage.plug(LAPTOP, BEAMER)
    stage.projector.switch_on()
    stage.plug()
    stage.plug(BEAMER)
    assert not stage.window.isVisible()
    stage.plug(BEAMER, LAPTOP)
    assert stage.projector.state is BeamerState.FULL


def test_another_beamer_is_taken(stage: Stage) -> None:
    stage.plug(LAPTOP, BEAMER)
    stage.projector.switch_on()
    stage.plug(LAPTOP)
    stage.plug(LAPTOP, Screen("2-other", 0, 768, 1280, 800))
    assert stage.projector.state is BeamerState.FULL


def test_one_screen_gives_a_window_that_a_user_can_close(stage: Stage) -> None:
    stage.projector.switch_on()
    assert stage.projector.state is BeamerState.WINDOWED
    assert stage.window.isVisible()
    assert not stage.window.isFullScreen()
    assert stage.window.width() < LAPTOP.width / 2
    stage.window.close()
    assert stage.projector.state is BeamerState.OFF


def test_a_beamer_that_comes_takes_the_image_from_the_window(stage: Stage) -> None:
    stage.projector.switch_on()
    stage.plug(LAPTOP, BEAMER)
    assert stage.projector.state is BeamerState.FULL


def test_switched_off_it_stays_away_whatever_is_plugged(stage: Stage) -> None:
    stage.projector.switch_on()
    stage.projector.switch_off()
    stage.screens.plug(LAPTOP, BEAMER)
    QApplication.processEvents()
    assert not stage.window.isVisible()


def test_a_window_that_is_moved_over_the_desk_hides_and_goes_back(stage: Stage, qtbot: QtBot) -> None:
    stage.plug(LAPTOP, BEAMER)
    stage.projector.switch_on()
    stage.window.setGeometry(0, 0, 1366, 768)
    assert not stage.window.isVisible()
    qtbot.waitUntil(stage.window.isVisible)
    stage.check()


def test_a_desk_that_always_pulls_the_image_over_itself_loses_it(stage: Stage, qtbot: QtBot) -> None:
    stage.plug(LAPTOP, BEAMER)
    stage.projector.switch_on()

    class Pull(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Show:
                QTimer.singleShot(0, pulled)
            return False

    def pulled() -> None:
        stage.window.move(0, 0)

    pull = Pull()
    stage.window.installEventFilter(pull)
    pulled()
    qtbot.waitUntil(lambda: stage.projector.state is BeamerState.LOST)
    assert not stage.window.isVisible()
    stage.window.removeEventFilter(pull)
    stage.projector.switch_on()
    stage.check()
