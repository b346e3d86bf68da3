"""Another look: each widget in sight takes it once, and what is put away is left alone until it is shown or all is quiet."""

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QLabel, QStackedWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.views.theme.restyling import Restyling
from app.views.theme.style import apply_theme, px, scaled, set_role
from app.views.theme.tokens import DARK, LIGHT

DEPTH = 6


class Restyled(QObject):
    """Counts how often each object heard of another style."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self.times: Counter[QObject] = Counter()
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.StyleChange:
            self.times[watched] += 1
        return False


class Pages(QStackedWidget):
    """Two pages, each with a red word deep inside."""

    def __init__(self) -> None:
        super().__init__()
        self.words = [QLabel("in front"), QLabel("put away")]
        for word in self.words:
            set_role(word, "red")
            inside: QWidget = word
            for _ in range(DEPTH):
                outer = QWidget()
                column = QVBoxLayout(outer)
                scaled(column.setContentsMargins, 10, 0, 0, 0)
                column.addWidget(inside)
                inside = outer
            self.addWidget(inside)

    def see_both(self) -> None:
        """Show each page once, the first one last."""
        self.show()
        for number in (1, 0):
            self.setCurrentIndex(number)
            QApplication.processEvents()


def ink(word: QLabel) -> str:
    return word.palette().color(word.foregroundRole()).name().upper()


def indent(word: QLabel) -> int:
    outer = word.parentWidget()
    assert outer is not None
    layout = outer.layout()
    assert layout is not None
    return layout.contentsMargins().left()


@pytest.fixture
def pages(qtbot: QtBot, qapp: QApplication) -> Iterator[Pages]:
    apply_theme(qapp, LIGHT)
    made = Pages()
    qtbot.addWidget(made)
    made.see_both()
    wait_for_quiet(qapp, qtbot)
    yield made
    apply_theme(qapp, LIGHT)


def wait_for_quiet(qapp: QApplication, qtbot: QtBot) -> None:
    """Wait until nothing has the look of before."""
    restyling = qapp.findChild(Restyling)
    if restyling is not None:
        qtbot.waitUntil(lambda: not restyling._quiet._timer.isActive())


def test_what_is_in_sight_takes_another_look_once_and_what_is_put_away_not_yet(
    pages: Pages, qapp: QApplication
) -> None:
    heard = Restyled(qapp)
    apply_theme(qapp, DARK, 1.5)
    front, away = pages.words
    assert (ink(front), indent(front)) == (DARK.red, px(10))
    assert (ink(away), indent(away)) == (LIGHT.red, 10)
    inside = [front, *pages.widget(0).findChildren(QWidget)]
    assert {heard.times[widget] for widget in inside} == {1}
    assert not any(heard.times[widget] for widget in pages.widget(1).findChildren(QWidget))


def test_what_is_put_away_has_the_look_when_it_is_shown(pages: Pages, qapp: QApplication) -> None:
    apply_theme(qapp, DARK, 1.5)
    pages.setCurrentIndex(1)
    away = pages.words[1]
    assert (ink(away), indent(away)) == (DARK.red, px(10))
    assert away.fontMetrics().height() == pages.words[0].fontMetrics().height()


def test_what_is_put_away_takes_the_look_when_all_is_quiet(pages: Pages, qapp: QApplication, qtbot: QtBot) -> None:
    heard = Restyled(qapp)
    apply_theme(qapp, DARK, 1.5)
    wait_for_quiet(qapp, qtbot)
    away = pages.words[1]
    assert not away.isVisible()
    assert (ink(away), indent(away), heard.times[away]) == (DARK.red, px(10), 1)


def test_the_last_of_two_looks_holds_for_all(pages: Pages, qapp: QApplication, qtbot: QtBot) -> None:
    apply_theme(qapp, DARK, 1.5)
    QApplication.processEvents()
    apply_theme(qapp, LIGHT, 2.0)
    wait_for_quiet(qapp, qtbot)
    assert {(ink(word), indent(word)) for word in pages.words} == {(LIGHT.red, 20)}


def test_what_goes_away_before_its_turn_is_not_missed(pages: Pages, qapp: QApplication, qtbot: QtBot) -> None:
    apply_theme(qapp, DARK)
    gone = pages.widget(1)
    pages.removeWidget(gone)
    gone.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    gone.close()
    gone.deleteLater()
    wait_for_quiet(qapp, qtbot)
    assert ink(pages.words[0]) == DARK.red
