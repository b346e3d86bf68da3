"""The choice of a screen, first as a plain sum, then with screens that come and go."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.live.room.screen_choice import Available, BeamerState, Decision, KnownScreens, ScreenChoice, choose
from app.live.room.screens import ScreenKeeper
from tests.screens import BEAMER, LAPTOP, Screen, Screens

LAPTOP_SCREEN = Available(ScreenChoice("AUO", "B140", "eDP-1", ""), (0, 0, 1366, 768), primary=True)
BEAMER_SCREEN = Available(ScreenChoice("Epson", "EB", "HDMI-1", "X1"), (1366, 0, 1920, 1080))
MONITOR = Available(ScreenChoice("Dell", "U24", "DP-1", "D9"), (-1920, 0, 1920, 1080))
AT_HOME = KnownScreens(laptop="eDP-1")


def test_the_only_other_screen_is_the_beamer() -> None:
    assert choose((LAPTOP_SCREEN, BEAMER_SCREEN), AT_HOME) == Decision(BeamerState.FULL, BEAMER_SCREEN)


def test_one_screen_gives_a_window() -> None:
    assert choose((LAPTOP_SCREEN,), AT_HOME).state is BeamerState.WINDOWED


def test_one_screen_gives_a_window_too_when_a_beamer_is_remembered() -> None:
    known = replace(AT_HOME, remembered=BEAMER_SCREEN.choice)
    assert choose((LAPTOP_SCREEN,), known).state is BeamerState.WINDOWED


def test_no_screen_at_all_hides() -> None:
    assert choose((), AT_HOME) == Decision(BeamerState.LOST)


@pytest.mark.parametrize("box", [(0, 0, 1366, 768), (0, 0, 1920, 1080), (100, 100, 800, 600)])
def test_mirrored_screens_count_as_one(box: tuple[int, int, int, int]) -> None:
    mirrored = replace(BEAMER_SCREEN, box=box)
    assert choose((LAPTOP_SCREEN, mirrored), AT_HOME).state is BeamerState.WINDOWED


def test_screens_that_only_touch_are_not_mirrored() -> None:
    assert not LAPTOP_SCREEN.shares_with(BEAMER_SCREEN)


def test_the_laptop_stays_the_laptop_when_the_beamer_becomes_primary() -> None:
    laptop, beamer = replace(LAPTOP_SCREEN, primary=False), replace(BEAMER_SCREEN, primary=True)
    assert choose((laptop, beamer), AT_HOME).beamer == beamer


def test_without_a_known_laptop_the_primary_screen_is_it() -> None:
    assert choose((BEAMER_SCREEN, LAPTOP_SCREEN), KnownScreens()).beamer == BEAMER_SCREEN


def test_the_remembered_beamer_wins_from_another_screen() -> None:
    for remembered in (BEAMER_SCREEN, MONITOR):
        decision = choose((LAPTOP_SCREEN, MONITOR, BEAMER_SCREEN), replace(AT_HOME, remembered=remembered.choice))
        assert decision == Decision(BeamerState.FULL, remembered)


def test_a_serial_number_is_known_on_another_port() -> None:
    moved = replace(BEAMER_SCREEN, choice=replace(BEAMER_SCREEN.choice, name="DP-3"))
    decision = choose((LAPTOP_SCREEN, MONITOR, moved), replace(AT_HOME, remembered=BEAMER_SCREEN.choice))
    assert decision == Decision(BeamerState.FULL, moved)


def test_without_a_serial_number_make_model_and_port_must_agree() -> None:
    bare = replace(BEAMER_SCREEN, choice=replace(BEAMER_SCREEN.choice, serial=""))
    other_port = replace(MONITOR, choice=replace(bare.choice, name="DP-7"))
    decision = choose((LAPTOP_SCREEN, other_port, bare), replace(AT_HOME, remembered=BEAMER_SCREEN.choice))
    assert decision.beamer == bare


def test_another_serial_number_is_another_device() -> None:
    assert BEAMER_SCREEN.choice.likeness(replace(BEAMER_SCREEN.choice, serial="X2")) == 0


def test_several_strange_screens_give_the_one_that_is_not_primary_and_a_question() -> None:
    strange = (replace(MONITOR, primary=True), replace(LAPTOP_SCREEN, primary=False), BEAMER_SCREEN)
    assert choose(strange, AT_HOME) == Decision(BeamerState.FULL, BEAMER_SCREEN, sure=False)


def test_a_beamer_that_comes_back_as_another_is_taken_with_a_question() -> None:
    known = KnownScreens("eDP-1", BEAMER_SCREEN.choice, BEAMER_SCREEN.choice, frozenset({LAPTOP_SCREEN.choice}))
    other = replace(BEAMER_SCREEN, choice=ScreenChoice("", "", "HDMI-2", ""))
    assert choose((LAPTOP_SCREEN, other), known) == Decision(BeamerState.FULL, other, sure=False)


def test_a_monitor_that_stood_beside_the_beamer_is_never_taken_for_it() -> None:
    beside = frozenset({LAPTOP_SCREEN.choice, MONITOR.choice})
    known = KnownScreens("eDP-1", BEAMER_SCREEN.choice, BEAMER_SCREEN.choice, beside)
    assert choose((LAPTOP_SCREEN, MONITOR), known) == Decision(BeamerState.LOST)


def test_a_desk_dragged_onto_the_beamer_hides_the_image() -> None:
    known = KnownScreens("HDMI-1", BEAMER_SCREEN.choice, BEAMER_SCREEN.choice, frozenset({LAPTOP_SCREEN.choice}))
    assert choose((LAPTOP_SCREEN, BEAMER_SCREEN), known).state is BeamerState.LOST


def test_a_choice_survives_the_settings() -> None:
    strange = ScreenChoice('Ma"ke', "Möd\nel", "HDMI ✓", "")
    assert ScreenChoice.from_text(strange.to_text()) == strange


@pytest.mark.parametrize("text", ["", "null", "[]", '["a"]', "[1,2,3,4]", "{", "[" * 100_000])
def test_a_damaged_setting_is_no_choice(text: str) -> None:
    assert ScreenChoice.from_text(text) is None


@pytest.fixture
def screens(qapp: QGuiApplication) -> Iterator[Screens]:
    with Screens() as some:
        yield some


@pytest.fixture
def keeper(screens: Screens) -> Iterator[ScreenKeeper]:
    keeper = ScreenKeeper()
    keeper.set_laptop(QGuiApplication.primaryScreen())
    yield keeper
    keeper.deleteLater()


def test_the_keeper_follows_a_beamer_that_comes_and_goes(screens: Screens, keeper: ScreenKeeper) -> None:
    told: list[str | None] = []
    keeper.beamer_screen_changed.connect(lambda screen: told.append(screen and screen.name()))
    assert keeper.state is BeamerState.WINDOWED
    screens.plug(LAPTOP, BEAMER)
    assert keeper.state is BeamerState.FULL
    screens.plug(LAPTOP)
    assert keeper.state is BeamerState.LOST
    screens.plug(LAPTOP, BEAMER)
    assert told == ["1-beamer", None, "1-beamer"]


def test_the_keeper_tells_a_new_size(screens: Screens, keeper: ScreenKeeper, qtbot: QtBot) -> None:
    screens.plug(LAPTOP, BEAMER)
    told: list[tuple[int, int] | None] = []
    keeper.beamer_screen_changed.connect(lambda screen: told.append(screen and screen.size().toTuple()))
    screens.plug(LAPTOP, replace(BEAMER, width=1024, height=768))
    qtbot.waitUntil(lambda: told == [(1024, 768)])


def test_a_beamer_that_starts_to_mirror_the_laptop_is_lost(
    screens: Screens, keeper: ScreenKeeper, qtbot: QtBot
) -> None:
    screens.plug(LAPTOP, BEAMER)
    screens.plug(LAPTOP, replace(BEAMER, x=0))
    qtbot.waitUntil(lambda: keeper.state is BeamerState.LOST)


def test_switching_on_again_with_one_screen_gives_a_window(screens: Screens, keeper: ScreenKeeper) -> None:
    screens.plug(LAPTOP, BEAMER)
    screens.plug(LAPTOP)
    keeper.begin()
    assert keeper.state is BeamerState.WINDOWED


def test_all_screens_may_go_and_come_back(screens: Screens, keeper: ScreenKeeper) -> None:
    screens.plug(LAPTOP, BEAMER)
    screens.plug()
    assert (keeper.state, keeper.laptop_screen(), keeper.screens()) == (BeamerState.LOST, None, ())
    screens.plug(LAPTOP, BEAMER)
    beamer = keeper.beamer_screen()
    assert beamer is not None
    assert beamer.name() == BEAMER.name


def test_the_question_stays_until_the_host_answers(screens: Screens, keeper: ScreenKeeper, qtbot: QtBot) -> None:
    monitor = Screen("2-monitor", 3286, 0, 1920, 1080)
    screens.plug(LAPTOP, BEAMER, monitor)
    assert not keeper.sure
    screens.plug(LAPTOP, replace(BEAMER, height=800), monitor)
    with qtbot.waitSignal(keeper.beamer_screen_changed):
        pass
    assert not keeper.sure
    keeper.remember(keeper.screens()[2].choice)
    beamer = keeper.beamer_screen()
    assert beamer is not None
    assert (keeper.sure, beamer.name()) == (True, "2-monitor")


def test_a_second_beamer_that_comes_later_changes_nothing(screens: Screens, keeper: ScreenKeeper) -> None:
    screens.plug(LAPTOP, BEAMER)
    screens.plug(LAPTOP, BEAMER, Screen("2-monitor", 3286, 0, 1920, 1080))
    beamer = keeper.beamer_screen()
    assert beamer is not None
    assert beamer.name() == BEAMER.name
