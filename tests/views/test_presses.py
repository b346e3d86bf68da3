"""The presses: which one is a repeat of a held key, by the time stamps the keys carry, and when a key is free again."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent

from app.views.presses import FREE_MS, HELD_MS, TAPPED_MS, Presses
from tests.driving import Driver

PLAIN = Qt.KeyboardModifier.NoModifier
F9, PAGE_DOWN = 75, 117


def after(*keys: tuple[str, int, int]) -> Presses:
    """Return the presses after these: down, up, or the same marked as a repeat, of a key, at a moment."""
    presses = Presses()
    for kind, key, at in keys:
        take = presses.press if kind.startswith("down") else presses.release
        take(key, at, marked=kind.endswith("marked"))
    return presses


@pytest.mark.parametrize("delay", [250, 660, 1_000])
def test_a_key_that_repeats_as_releases_and_presses_is_held(delay: int) -> None:
    held = after(("down", F9, 5_000), ("up", F9, 5_000 + delay), ("down", F9, 5_000 + delay))
    assert held.is_again()
    assert held.is_again(TAPPED_MS)


@pytest.mark.parametrize("delay", [250, 660, 1_000])
def test_a_key_that_repeats_as_presses_alone_is_held(delay: int) -> None:
    assert after(("down", F9, 5_000), ("down", F9, 5_000 + delay)).is_again()


def test_a_key_that_is_marked_is_held_whatever_came_before() -> None:
    assert after(("down marked", F9, 5_000)).is_again()


@pytest.mark.parametrize(("gap", "is_held", "is_tapped"), [(0, 1, 0), (29, 1, 0), (30, 1, 1), (99, 1, 1), (100, 0, 1)])
def test_a_release_and_a_press_are_a_hold_when_no_hand_is_so_quick(gap: int, is_held: int, is_tapped: int) -> None:
    presses = after(("down", F9, 5_000), ("up", F9, 5_060), ("down", F9, 5_060 + gap))
    assert presses.is_again(HELD_MS) is bool(is_held)
    assert presses.is_again(TAPPED_MS) is not bool(is_tapped)


def test_a_release_that_is_marked_as_a_repeat_is_none() -> None:
    assert after(("down", F9, 5_000), ("up marked", F9, 5_300), ("down", F9, 5_900)).is_again()


def test_a_key_without_a_release_is_free_again_after_a_silence() -> None:
    assert after(("down", F9, 5_000), ("down", F9, 5_000 + FREE_MS)).is_again()
    assert not after(("down", F9, 5_000), ("down", F9, 5_001 + FREE_MS)).is_again()


def test_every_repeat_puts_that_silence_off() -> None:
    held = after(*(("down", F9, at) for at in range(5_000, 15_000, 1_000)))
    assert held.is_again()


def test_another_key_sets_it_free() -> None:
    assert not after(("down", F9, 5_000), ("down", PAGE_DOWN, 5_200), ("down", F9, 5_400)).is_again()


def test_the_release_of_another_key_is_not_its_own() -> None:
    keys = (("down", PAGE_DOWN, 5_000), ("down", F9, 5_100), ("up", PAGE_DOWN, 5_150), ("down", F9, 5_300))
    assert after(*keys).is_again()


def test_a_clock_that_goes_back_leaves_no_key_dead() -> None:
    assert not after(("down", F9, 5_000), ("up", F9, 5_100), ("down", F9, 900)).is_again()
    assert not after(("down", F9, 5_000), ("down", F9, 900)).is_again()


# At the door of the real window


class Hand:
    """Sends keys to the window, with time stamps of its own."""

    def __init__(self, driver: Driver) -> None:
        self._driver = driver
        self.at = 10_000

    def send(self, kind: QEvent.Type, key: Qt.Key, held: Qt.KeyboardModifier = PLAIN, text: str = "") -> None:
        event = QKeyEvent(kind, key, held, text)
        event.setTimestamp(self.at)
        QCoreApplication.sendEvent(self._driver.app.window.windowHandle(), event)

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = PLAIN, text: str = "", *, hold: int = 0) -> None:
        """Press a key; it repeats so many times before it is let go, each time as a release and a press."""
        for _ in range(hold + 1):
            self.send(QEvent.Type.KeyPress, key, held, text)
            self.at += 40
            self.send(QEvent.Type.KeyRelease, key, held, text)
        self.at += 500
        self._driver.settle()


@pytest.fixture
def hand(dialogue: Driver) -> Hand:
    return Hand(dialogue)


def test_a_held_letter_is_typed_on(dialogue: Driver, hand: Hand) -> None:
    hand.press(Qt.Key.Key_E, text="e", hold=9)
    assert dialogue.field.toPlainText() == "e" * 10


def test_a_held_delete_in_the_agenda_leaves_a_block_out_and_does_not_bring_it_back(
    dialogue: Driver, hand: Hand
) -> None:
    agenda = dialogue.app.workplace.run.agenda
    agenda.setFocus()
    agenda.setCurrentIndex(agenda.model().index(agenda.model().rowCount() - 2, 0))
    hand.press(Qt.Key.Key_Delete, hold=5)
    assert len(dialogue.evening.run.skipped) == 1, "it went and came back"
    hand.press(Qt.Key.Key_Delete)
    assert dialogue.evening.run.skipped == ()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_button_on_which_a_key_is_held_is_pressed_once(dialogue: Driver, hand: Hand, key: Qt.Key) -> None:
    button = dialogue.app.workplace.run.bar._plus
    button.setFocus()
    hand.press(key, hold=6)
    assert dialogue.evening.run.added_minutes("dialoog") == 1


def test_losing_the_focus_sets_a_held_key_free(dialogue: Driver, hand: Hand) -> None:
    button = dialogue.app.workplace.run.bar._plus
    button.setFocus()
    for _ in range(2):
        hand.send(QEvent.Type.KeyPress, Qt.Key.Key_Return)
        hand.at += 300
    dialogue.settle()
    assert dialogue.evening.run.added_minutes("dialoog") == 1
    QCoreApplication.sendEvent(dialogue.app.window.windowHandle(), QEvent(QEvent.Type.FocusOut))
    QCoreApplication.sendEvent(dialogue.app.window.windowHandle(), QEvent(QEvent.Type.FocusIn))
    button.setFocus()
    hand.send(QEvent.Type.KeyPress, Qt.Key.Key_Return)
    dialogue.settle()
    assert dialogue.evening.run.added_minutes("dialoog") == 2
