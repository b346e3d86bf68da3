"""Fitting: nothing is too small to hit, nothing overflows, nothing jumps."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.models.said.dialogue import Voice
from app.views.theme.style import apply_theme
from app.views.theme.tokens import DARK, LIGHT
from app.views.widgets.clock_face import ClockFace
from app.views.widgets.controls.button import Button
from app.views.widgets.controls.button_colours import KINDS
from app.views.widgets.controls.check_mark import CheckMark
from app.views.widgets.controls.number_box import NumberBox
from app.views.widgets.controls.segmented import Segment, Segmented
from app.views.widgets.flow_layout import FlowLayout
from app.views.widgets.paint import TARGET
from app.views.widgets.pill import Pill
from app.views.widgets.words.plain_label import PlainLabel

LONG = "Donaudampfschifffahrtsgesellschaft" * 12
SCALES = pytest.mark.parametrize("scale", [1.0, 2.0])


@pytest.fixture(autouse=True)
def light_again(qapp: QApplication) -> Iterator[None]:
    apply_theme(qapp, LIGHT)
    yield
    apply_theme(qapp, LIGHT)


def voices() -> Segmented:
    words = {Voice.PARENT: ("Ouder", "O"), Voice.SCHOOL: ("School", "S"), Voice.PUPIL: ("Leerling", "L")}
    return Segmented([Segment.for_voice(voice, *words[voice]) for voice in Voice], "Stem")


@SCALES
def test_everything_to_click_is_large_enough(qtbot: QtBot, qapp: QApplication, scale: float) -> None:
    apply_theme(qapp, DARK, scale)
    row = voices()
    clickable: list[QWidget] = [Button("+", kind=kind) for kind in KINDS]
    clickable += [Button("Ster", icon="star", kind=kind, words=False) for kind in KINDS]
    clickable += [CheckMark(), CheckMark("x"), NumberBox("Duur", 1, 9), row, *row.findChildren(QWidget)]
    for widget in clickable:
        qtbot.addWidget(widget)
        for size in (widget.minimumSizeHint(), widget.sizeHint()):
            assert min(size.width(), size.height()) >= TARGET, widget


@SCALES
@pytest.mark.parametrize(
    "make",
    [
        lambda: PlainLabel(LONG, wrap=True),
        lambda: PlainLabel(LONG, elide=True),
        lambda: Pill(LONG),
        lambda: Button(LONG, "Ctrl 1", "check"),
        lambda: CheckMark(LONG),
    ],
)
def test_a_long_word_never_widens_its_column(
    qtbot: QtBot, qapp: QApplication, make: Callable[[], QWidget], scale: float
) -> None:
    apply_theme(qapp, LIGHT, scale)
    column = QWidget()
    qtbot.addWidget(column)
    QVBoxLayout(column).addWidget(make())
    assert column.minimumSizeHint().width() <= 120 * scale


@SCALES
def test_a_wrapped_label_is_as_high_as_its_words(qtbot: QtBot, qapp: QApplication, scale: float) -> None:
    apply_theme(qapp, LIGHT, scale)
    label = PlainLabel(LONG, wrap=True)
    qtbot.addWidget(label)
    line = label.fontMetrics().height()
    assert label.heightForWidth(200) >= 2 * line
    assert label.heightForWidth(200) > label.heightForWidth(400)
    assert PlainLabel("kort", wrap=True).heightForWidth(400) < 2 * line


def test_an_elided_label_says_in_a_tip_what_is_left_out(qtbot: QtBot) -> None:
    label = PlainLabel("Samen, vanuit gelijkwaardigheid", elide=True)
    qtbot.addWidget(label)
    label.resize(60, 20)
    assert label.shown_text().endswith("…")
    label.resize(600, 20)
    assert label.shown_text() == label.text()


@SCALES
def test_a_clock_keeps_its_width_for_every_figure(qtbot: QtBot, qapp: QApplication, scale: float) -> None:
    apply_theme(qapp, LIGHT, scale)
    clock = ClockFace()
    qtbot.addWidget(clock)
    widths = set()
    for figure in range(10):
        for time in (f"{figure}{figure}:{figure}{figure}", f"{figure}:0{figure}"):
            clock.show_time(time)
            widths.add(clock.sizeHint().width())
    assert len(widths) == 1


def test_nothing_beside_a_clock_moves_while_the_words_count_down(qtbot: QtBot) -> None:
    row = QWidget()
    qtbot.addWidget(row)
    clock, beside = ClockFace(), PlainLabel("nog tot 20.28")
    line = QHBoxLayout(row)
    line.addWidget(clock)
    line.addWidget(beside)
    line.addStretch()
    row.resize(900, 100)
    row.show()
    places = set()
    for minutes in range(11, 0, -1):
        clock.show_time(f"{minutes}:00", "near", f"nog {minutes}")
        qtbot.wait(0)
        places.add(beside.x())
    assert len(places) == 1


def test_a_clock_says_in_words_how_it_stands(qtbot: QtBot) -> None:
    clock = ClockFace()
    qtbot.addWidget(clock)
    clock.show_time("+3:10", "over", "over")
    assert clock.accessibleName() == "+3:10 over"
    assert clock.tone() == "over"


def test_a_count_of_two_figures_moves_nothing(qtbot: QtBot) -> None:
    chip = Button("Behoeften", "Ctrl 3", kind="chip")
    qtbot.addWidget(chip)
    chip.set_count(9)
    width = chip.sizeHint().width()
    chip.set_count(10)
    assert chip.sizeHint().width() == width


def _flow(qtbot: QtBot, words: list[str]) -> tuple[QWidget, list[Button]]:
    row = QWidget()
    qtbot.addWidget(row)
    flow = FlowLayout(row)
    chips = [Button(word, kind="chip") for word in words]
    for chip in chips:
        flow.addWidget(chip)
    return row, chips


def test_a_row_of_chips_goes_on_in_the_next_line(qtbot: QtBot) -> None:
    row, chips = _flow(qtbot, ["Ervaringen ouders", "Ervaringen school", "Behoeften"])
    row.resize(2000, 200)
    row.show()
    assert len({chip.y() for chip in chips}) == 1
    row.resize(chips[0].width() + 40, 200)
    qtbot.wait(0)
    assert len({chip.y() for chip in chips}) == 3
    assert row.heightForWidth(row.width()) > row.heightForWidth(2000)


def test_a_chip_is_never_wider_than_its_row(qtbot: QtBot) -> None:
    row, chips = _flow(qtbot, [LONG, "kort"])
    row.resize(300, 200)
    row.show()
    assert all(row.rect().contains(chip.geometry()) for chip in chips)


def test_a_row_begins_on_the_right_where_people_read_from_there(qtbot: QtBot) -> None:
    row, chips = _flow(qtbot, ["een", "twee"])
    row.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    row.resize(400, 60)
    row.show()
    assert chips[0].x() > chips[1].x()
    assert chips[0].geometry().right() == row.rect().right()


def test_a_hidden_chip_takes_no_room(qtbot: QtBot) -> None:
    row, chips = _flow(qtbot, ["een", "twee"])
    chips[0].hide()
    row.resize(400, 60)
    row.show()
    assert chips[1].pos() == QPoint(0, 0) or QRect(chips[1].geometry()).left() == 0
