"""The beamer's window: it paints what changed, keeps out of the way and tells nothing but the slide."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QGuiApplication, QPaintEvent
from pytestqt.qtbot import QtBot

from app.models.slide import Slide
from app.views.beamer.painter import ring_rect
from app.views.beamer.window import BeamerWindow
from tests.views.beamer import slides


class Painted(QObject):
    """Keeps the part of the window that was painted each time."""

    def __init__(self, window: BeamerWindow) -> None:
        super().__init__(window)
        self.parts: list[QRect] = []
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.parts.append(QRect(event.rect()))
        return False


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[BeamerWindow]:
    window = BeamerWindow()
    window.cover(QGuiApplication.primaryScreen())
    window.show_slide(slides.DIALOGUE)
    qtbot.waitExposed(window)
    QGuiApplication.processEvents()
    yield window
    window.hide()
    window.deleteLater()


def after(window: BeamerWindow, slide: Slide) -> list[QRect]:
    painted = Painted(window)
    window.show_slide(slide)
    QGuiApplication.processEvents()
    return painted.parts


def test_the_same_slide_paints_nothing(window: BeamerWindow) -> None:
    assert after(window, replace(slides.DIALOGUE)) == []


def test_a_ring_that_moved_paints_the_ring_only(window: BeamerWindow) -> None:
    (part,) = after(window, replace(slides.DIALOGUE, ring=0.5))
    ring = ring_rect(window.size(), slides.DIALOGUE).toAlignedRect()
    assert part.contains(ring)
    assert part.width() < ring.width() + 10


def test_another_slide_paints_all(window: BeamerWindow) -> None:
    assert after(window, slides.PAUSE) == [window.rect()]


def test_a_ring_that_goes_paints_all(window: BeamerWindow) -> None:
    assert after(window, replace(slides.DIALOGUE, ring=None)) == [window.rect()]


def test_another_scale_paints_all(window: BeamerWindow) -> None:
    painted = Painted(window)
    window.set_scale(1.3)
    window.set_scale(1.3)
    QGuiApplication.processEvents()
    assert painted.parts == [window.rect()]


def test_it_takes_no_keyboard_no_menu_and_shows_no_cursor(window: BeamerWindow) -> None:
    assert window.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus
    assert window.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert window.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert window.contextMenuPolicy() == Qt.ContextMenuPolicy.PreventContextMenu
    assert window.cursor().shape() == Qt.CursorShape.BlankCursor


def test_nothing_but_the_image_tells_what_is_on_it(window: BeamerWindow) -> None:
    words = (window.windowTitle(), window.accessibleName())
    assert words == ("Samenspraak – beamer",) * 2
    assert (window.toolTip(), window.accessibleDescription(), window.windowIconText(), window.children()) == (
        "",
        "",
        "",
        [],
    )


def test_it_does_not_close_by_itself(window: BeamerWindow, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(window.close_asked):
        window.close()
    assert window.isVisible()


def test_as_an_ordinary_window_it_asks_to_close(window: BeamerWindow, qtbot: QtBot) -> None:
    window.hide()
    window.float_on(QGuiApplication.primaryScreen())
    with qtbot.waitSignal(window.close_asked):
        window.close()
    assert window.isVisible()
    assert window.cursor().shape() != Qt.CursorShape.BlankCursor
