"""What a slide looks like: black, paper, ink and a ring; and the mirror shows the same."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from app.models.slide import BLACK, Slide
from app.views.beamer.layout import lay_out
from app.views.beamer.mirror import LEAST_WIDTH, Mirror
from app.views.beamer.painter import paint_slide, ring_rect
from app.views.theme.tokens import LIGHT
from tests.views.beamer import slides
from tests.views.theme.contrast import contrast

pytestmark = pytest.mark.usefixtures("qapp")


def picture(slide: Slide, width: int = 640, height: int = 360, scale: float = 1.0) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paint_slide(painter, QRectF(0, 0, width, height), slide, scale)
    painter.end()
    return image


def likeness(one: QImage, other: QImage) -> float:
    """Return the share of equal pixels: a letter may fall a quarter of a pixel aside."""
    points = [(x, y) for x in range(one.width()) for y in range(one.height())]
    return sum(one.pixel(*point) == other.pixel(*point) for point in points) / len(points)


def colours(image: QImage) -> set[int]:
    return {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}


@pytest.mark.parametrize("slide", [BLACK, replace(slides.MESSAGE, black=True)])
def test_black_is_black(slide: Slide) -> None:
    assert colours(picture(slide, 200, 120)) == {0xFF000000}


@pytest.mark.parametrize("name", [name for name in slides.ALL if name != "nothing"])
def test_every_slide_shows_something_on_paper(name: str) -> None:
    image = picture(slides.ALL[name])
    assert image.pixelColor(1, 1) == QColor(LIGHT.paper)
    assert len(colours(image)) > 10


@pytest.mark.parametrize("name", slides.ALL)
def test_nothing_is_red(name: str) -> None:
    shown = map(QColor.fromRgb, colours(picture(slides.ALL[name], 320, 180)))
    assert all(colour.red() - max(colour.green(), colour.blue()) < 24 for colour in shown)


def test_text_stands_out_by_twelve_to_one() -> None:
    assert contrast(LIGHT.ink, LIGHT.paper) >= 12
    assert contrast(LIGHT.ink, LIGHT.teal_soft) >= 12


@pytest.mark.parametrize("name", slides.HOSTILE)
def test_hostile_text_is_painted(name: str) -> None:
    text = slides.HOSTILE[name]
    picture(Slide(block=text, heading=text, lines=(text,), quote=text, footer=text, message=text))


def test_a_picture_of_no_size_is_no_trouble() -> None:
    painter = QPainter(image := QImage(4, 4, QImage.Format.Format_RGB32))
    paint_slide(painter, QRectF(), slides.DIALOGUE)
    painter.end()
    assert image.size() == QSize(4, 4)


def test_the_ring_changes_nothing_outside_itself() -> None:
    one, other = picture(slides.DIALOGUE), picture(replace(slides.DIALOGUE, ring=0.2))
    ring = ring_rect(one.size(), slides.DIALOGUE).toAlignedRect()
    differ = [(x, y) for x in range(640) for y in range(360) if one.pixel(x, y) != other.pixel(x, y)]
    assert differ
    assert all(ring.contains(x, y) for x, y in differ)


def test_a_full_ring_and_an_empty_one_differ() -> None:
    full, empty = (picture(replace(slides.DIALOGUE, ring=share)) for share in (1.0, 0.0))
    teal = QColor(LIGHT.teal).rgb()
    ring = ring_rect(full.size(), slides.DIALOGUE).toAlignedRect()

    def count(image: QImage) -> int:
        part = image.copy(ring)
        return sum(part.pixel(x, y) == teal for x in range(part.width()) for y in range(part.height()))

    assert (count(full) > 1000, count(empty)) == (True, 0)


def test_a_slide_is_painted_where_it_is_asked() -> None:
    image = QImage(700, 400, QImage.Format.Format_RGB32)
    image.fill(0xFF123456)
    painter = QPainter(image)
    paint_slide(painter, QRectF(30, 20, 640, 360), slides.QUOTE)
    painter.end()
    assert likeness(image.copy(30, 20, 640, 360), picture(slides.QUOTE)) > 0.999
    assert colours(image.copy(0, 0, 700, 20)) == {0xFF123456}


def test_a_card_is_white_within_its_edges_and_its_words_stand_out() -> None:
    image = picture(slides.FIVE_TABLES, 1920, 1080)
    first, last = lay_out(slides.FIVE_TABLES, 1920, 1.0).cards[0], lay_out(slides.FIVE_TABLES, 1920, 1.0).cards[-1]
    for card in (first, last):
        assert image.pixelColor(round(card.left() + 12), round(card.center().y())) == QColor(LIGHT.card)
        assert image.pixelColor(round(card.left() - 4), round(card.center().y())) == QColor(LIGHT.paper)
    assert image.pixelColor(round(last.right() + 100), round(last.center().y())) == QColor(LIGHT.paper)
    assert contrast(LIGHT.ink, LIGHT.card) >= 12
    assert contrast(LIGHT.teal, LIGHT.card) >= 4.5


@pytest.mark.parametrize("slide", [slides.DIALOGUE, slides.FIVE_TABLES, slides.PRESENTER])
def test_the_mirror_shows_the_beamers_picture(qtbot: QtBot, slide: Slide) -> None:
    mirror = Mirror()
    qtbot.addWidget(mirror)
    mirror.resize(640, 360)
    mirror.show_slide(slide)
    seen, real = mirror.grab().toImage(), picture(slide)
    inside = (20, 20, 600, 320)
    assert likeness(seen.copy(*inside).convertToFormat(real.format()), real.copy(*inside)) > 0.999


def test_the_mirror_keeps_the_beamers_proportions(qtbot: QtBot) -> None:
    mirror = Mirror()
    qtbot.addWidget(mirror)
    assert (mirror.minimumWidth(), mirror.heightForWidth(320)) == (LEAST_WIDTH, 180)
    mirror.set_beamer_size(QSize(1024, 768))
    assert mirror.heightForWidth(320) == 240
    mirror.set_beamer_size(QSize())
    assert mirror.heightForWidth(320) == 180


def test_the_mirror_tells_a_reader_what_the_room_sees(qtbot: QtBot) -> None:
    mirror = Mirror()
    qtbot.addWidget(mirror)
    mirror.show_slide(slides.PAUSE)
    assert mirror.accessibleDescription() == "We gaan verder om\n20.43"
    mirror.show_slide(BLACK)
    assert mirror.accessibleDescription() == ""
