"""Words from people: every widget shows them letter for letter, whatever they look like."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.views.theme.style import font
from app.views.widgets.controls.button import Button
from app.views.widgets.controls.check_mark import CheckMark
from app.views.widgets.pill import Pill
from app.views.widgets.status_line import StatusLine
from app.views.widgets.strip import Strip
from app.views.widgets.words.plain_label import PlainLabel
from app.views.widgets.words.plain_text import elided, one_line, set_plain_tooltip, tip

HOSTILE = [
    "<b>vet</b>",
    '<img src="file:///x.png">',
    "<a href=file:x>klik</a>",
    "a<br>b &amp; c",
    "I <3 school",
    "Q&A",
    "&Bestand",
    "kort\x9cveel langer",
    "eerste\nregel\ttab",
    "\u202eomgekeerd",
    "سؤال من ولي أمر",
    "x" * 500,
]


def _status(text: str) -> QWidget:
    line = StatusLine()
    line.show_status(text)
    return line


def _strip(text: str) -> QWidget:
    strip = Strip()
    strip.say(text)
    return strip


MAKERS: list[Callable[[str], QWidget]] = [
    PlainLabel,
    lambda text: PlainLabel(text, wrap=True),
    lambda text: PlainLabel(text, elide=True),
    Pill,
    Button,
    CheckMark,
    _status,
    _strip,
]


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("make", MAKERS)
def test_a_screen_reader_gets_the_text_as_it_was_said(qtbot: QtBot, make: Callable[[str], QWidget], text: str) -> None:
    widget = make(text)
    qtbot.addWidget(widget)
    assert QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name) == text
    widget.resize(120, 40)
    assert not widget.grab().isNull()


@pytest.mark.parametrize("options", [{}, {"wrap": True}, {"elide": True}])
def test_markup_is_drawn_as_letters(qtbot: QtBot, options: dict[str, bool]) -> None:
    """Its tags take room. Drawn as markup, both labels would be equally wide."""
    bare, tagged = PlainLabel("vet", **options), PlainLabel("<b>vet</b>", **options)  # type: ignore[arg-type]
    qtbot.addWidget(bare)
    qtbot.addWidget(tagged)
    assert tagged.textFormat() == Qt.TextFormat.PlainText
    assert tagged.sizeHint().width() > bare.sizeHint().width() + 20


@pytest.mark.parametrize("widget", [Button, CheckMark])
def test_an_ampersand_makes_no_shortcut(qtbot: QtBot, widget: Callable[[str], Button | CheckMark]) -> None:
    made = widget("Q&A")
    qtbot.addWidget(made)
    assert made.shortcut().isEmpty()
    assert made.label() == "Q&A"


def test_a_tip_shows_markup_as_letters(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    set_plain_tooltip(widget, "<b>&\n")
    assert widget.toolTip() == "<qt>&lt;b&gt;&amp;<br></qt>"
    assert widget.accessibleDescription() == "<b>&\n"
    assert tip("") == ""


@pytest.mark.parametrize("text", HOSTILE)
def test_one_line_stays_one_line_and_fits(qapp: QApplication, text: str) -> None:
    metrics = QFontMetrics(font())
    assert "\n" not in one_line(text)
    assert "\x9c" not in one_line(text)
    assert metrics.horizontalAdvance(elided(text, metrics, 80)) <= 80
