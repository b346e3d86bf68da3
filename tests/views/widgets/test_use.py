"""Use: what the widgets do for mouse, keyboard and screen reader."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QRadioButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.models.said.dialogue import Voice
from app.views.theme.style import apply_theme, current_scheme
from app.views.theme.tokens import LIGHT
from app.views.widgets.announce import announce
from app.views.widgets.controls.button import Button
from app.views.widgets.controls.button_colours import KINDS
from app.views.widgets.controls.check_mark import CheckMark
from app.views.widgets.controls.drop_down import DropDown
from app.views.widgets.controls.segmented import Segment, Segmented
from app.views.widgets.focus_frame import FocusFrame
from app.views.widgets.pill import Pill
from app.views.widgets.progress_bar import ProgressBar
from app.views.widgets.strip import Strip
from app.views.widgets.tones import VOICE_ICONS


@pytest.fixture(autouse=True)
def light(qapp: QApplication) -> None:
    apply_theme(qapp, LIGHT)


def show(qtbot: QtBot, widget: QWidget) -> None:
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()


@pytest.fixture
def voices(qtbot: QtBot) -> Segmented:
    words = {Voice.PARENT: ("Ouder", "O"), Voice.SCHOOL: ("School", "S"), Voice.PUPIL: ("Leerling", "L")}
    row = Segmented([Segment.for_voice(voice, *words[voice]) for voice in Voice], "Stem")
    qtbot.addWidget(row)
    show(qtbot, row)
    return row


@pytest.mark.parametrize("kind", KINDS)
def test_a_button_has_a_name_with_its_key(qtbot: QtBot, kind: str) -> None:
    button = Button("Pauzeer", "F9", "pause", kind)  # type: ignore[arg-type]
    qtbot.addWidget(button)
    spoken = QAccessible.queryAccessibleInterface(button)
    assert spoken.text(QAccessible.Text.Name) == "Pauzeer F9"
    assert spoken.role() == QAccessible.Role.Button
    button.set_label("Ga door")
    assert button.accessibleName() == "Ga door F9"


def test_a_button_without_words_still_has_a_name(qtbot: QtBot) -> None:
    star = Button("Ster", icon="star", kind="bare", words=False)
    qtbot.addWidget(star)
    assert star.accessibleName() == "Ster"
    assert star.sizeHint().width() == star.sizeHint().height()


def test_a_click_leaves_the_keyboard_in_the_text(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    field, button = QLineEdit(), Button("Ster")
    column = QVBoxLayout(window)
    column.addWidget(field)
    column.addWidget(button)
    show(qtbot, window)
    field.setFocus()
    with qtbot.waitSignal(button.clicked):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert field.hasFocus()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_button_with_the_keyboard_is_pressed_with_enter_and_space(qtbot: QtBot, key: Qt.Key) -> None:
    button = Button("Ster")
    qtbot.addWidget(button)
    show(qtbot, button)
    button.setFocus()
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, key)


@pytest.mark.parametrize("kind", KINDS)
def test_the_focus_of_a_button_can_be_seen(qtbot: QtBot, kind: str) -> None:
    button = Button("Ster", kind=kind)  # type: ignore[arg-type]
    qtbot.addWidget(button)
    show(qtbot, button)
    button.clearFocus()
    edge = button.rect().center().x(), 8 if kind == "tab" else 0
    scheme = current_scheme()
    ring = scheme.on_teal if kind.startswith("inverse") else scheme.teal  # those stand on teal
    assert button.grab().toImage().pixelColor(*edge).name().upper() != ring
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert button.grab().toImage().pixelColor(*edge).name().upper() == ring


def test_a_voice_is_chosen_with_the_mouse_and_told_once(qtbot: QtBot, voices: Segmented) -> None:
    told: list[str] = []
    voices.chosen.connect(told.append)
    QTest.mouseClick(voices.findChildren(QRadioButton)[1], Qt.MouseButton.LeftButton)
    QTest.mouseClick(voices.findChildren(QRadioButton)[1], Qt.MouseButton.LeftButton)
    assert told == ["school"]
    assert voices.current() == "school"


def test_a_voice_is_chosen_with_the_arrow_keys(qtbot: QtBot, voices: Segmented) -> None:
    told: list[str] = []
    voices.chosen.connect(told.append)
    first = voices.findChildren(QRadioButton)[0]
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert told == ["school"]


def test_a_voice_that_is_shown_is_not_told(voices: Segmented) -> None:
    told: list[str] = []
    voices.chosen.connect(told.append)
    voices.choose("pupil")
    assert voices.current() == "pupil"
    assert not told
    with pytest.raises(KeyError):
        voices.choose("nobody")


def test_voices_are_told_apart_without_colour(voices: Segmented) -> None:
    assert len(set(VOICE_ICONS.values())) == 3
    with_sign, bare = Pill.for_voice(Voice.PUPIL, "leerling"), Pill("leerling", "pupil")
    assert with_sign.sizeHint().width() > bare.sizeHint().width()
    names = [button.accessibleName() for button in voices.findChildren(QRadioButton)]
    assert names == ["Ouder", "School", "Leerling"]


def test_a_strip_takes_no_keyboard_and_gives_it_back(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    field, strip = QLineEdit(), Strip()
    column.addWidget(field)
    column.addWidget(strip)
    show(qtbot, window)
    field.setFocus()
    later = Button("Later klaar")
    strip.say("7 min later klaar", [later])
    assert strip.isVisible()
    assert field.hasFocus()
    later.setFocus()
    strip.close_strip()
    assert strip.isHidden()
    assert field.hasFocus()


def test_a_strip_takes_other_buttons(qtbot: QtBot) -> None:
    strip = Strip("red")
    qtbot.addWidget(strip)
    kept = Button("Opnieuw")
    strip.say("Beamer weg", [kept, Button("Sluit")])
    strip.say("Beamer nog weg", [kept])
    assert strip.buttons() == (kept,)
    assert strip.text() == "Beamer nog weg"
    assert kept.isVisible()


def test_a_check_mark_is_ticked_anywhere_on_its_row(qtbot: QtBot) -> None:
    mark = CheckMark("Heb geduld")
    qtbot.addWidget(mark)
    mark.resize(300, 30)
    mark.show()
    with qtbot.waitSignal(mark.toggled):
        QTest.mouseClick(mark, Qt.MouseButton.LeftButton, pos=mark.rect().center())


def test_a_progress_bar_stops_at_full(qtbot: QtBot) -> None:
    bar = ProgressBar("Voortgang")
    qtbot.addWidget(bar)
    bar.show_share(3)
    assert bar.value() == bar.maximum()
    bar.show_share(-1)
    assert bar.value() == 0


def edge(frame: FocusFrame) -> str:
    """Return the colour in the middle of the upper edge, as it is painted."""
    return frame.grab().toImage().pixelColor(frame.width() // 2, 0).name().upper()


def test_a_frame_lights_up_while_its_field_has_the_keyboard(qtbot: QtBot) -> None:
    frame = FocusFrame()
    qtbot.addWidget(frame)
    field = QLineEdit(frame)
    show(qtbot, frame)
    field.setFocus()
    assert edge(frame) == current_scheme().teal
    field.clearFocus()
    assert edge(frame) == current_scheme().line


def test_a_drop_down_shows_its_choice_within_its_width(qtbot: QtBot) -> None:
    choice = DropDown("Klok")
    qtbot.addWidget(choice)
    choice.addItem("x" * 300)
    assert choice.sizeHint().width() < 400
    assert not choice.grab().isNull()


def test_an_announcement_is_polite_unless_it_cannot_wait(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[object] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: heard.append(event.politeness()))
    widget = QWidget()
    qtbot.addWidget(widget)
    announce(widget, "opgeslagen")
    announce(widget, "beamer weg", assertive=True)
    announce(widget, "")
    politeness = QAccessible.AnnouncementPoliteness
    assert heard == [politeness.Polite, politeness.Assertive]
